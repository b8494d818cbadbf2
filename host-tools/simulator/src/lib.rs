//! A simulated signalled junction whose devices speak their real byte protocols.
//!
//! A [`Scenario`] is drawn from a seed. [`traffic`] moves road users through the junction by it; [`sensors`] look at
//! them with the errors that real ones have; [`Simulation`] is both, on one clock; [`scene`] writes it to files.
//! Everything but the open devices is pure: the same seed makes the same traffic and the same measurements.

pub mod body;
pub mod devices;
pub mod dice;
pub mod faults;
pub mod fcd;
pub mod fleet;
pub mod installation;
pub mod layout;
pub mod path;
pub mod scenario;
pub mod scene;
pub mod sensors;
pub mod signals;
pub mod simulation;
pub mod traffic;

pub use body::Body;
pub use installation::Installation;
pub use layout::Layout;
pub use scenario::{Fleet, Scenario};
pub use simulation::{Measurement, Report, Simulation};
pub use traffic::Traffic;
