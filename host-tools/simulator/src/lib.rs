//! A simulated signalled junction whose devices speak their real byte protocols.
//!
//! A [`Scenario`] is drawn from a seed. [`traffic`] moves road users through the junction by it; [`sensors`] look at
//! them with the errors that real ones have; [`Simulation`] is both, on one clock.
//! Everything but the devices is pure: the same seed makes the same traffic and the same measurements.

pub mod body;
pub mod dice;
pub mod layout;
pub mod path;
pub mod scenario;
pub mod signals;
pub mod traffic;

pub use body::Body;
pub use layout::Layout;
pub use scenario::Scenario;
pub use traffic::Traffic;
