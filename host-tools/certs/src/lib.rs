//! A city's certificates, and who may do what on its routers.
//!
//! ```text
//!  authority ─ signs ─┬─ unit/<city>/<name>    speaks under its own keys, hears nobody else's
//!                     ├─ brain/<city>/<name>   reads every unit, alone may command
//!                     └─ router/<city>         carries all of it, by its access list
//! ```
//!
//! [`Authority`] issues and [`access`] writes access lists; both are pure. [`City`] is the folder where it all lies. What
//! was issued is read off the certificates themselves: there is no register beside them that could disagree.

pub mod access;
mod city;
mod error;
mod files;
mod issue;

pub use city::{City, Entry, Kind};
pub use error::CertsError;
pub use issue::{Authority, Issued, Lifetime, Secret};
