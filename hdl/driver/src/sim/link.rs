//! A simulated core with the link that leads to it.

use super::{Engine, SimError, Simulator};
use crate::link::{Link, LinkError};
use crate::serial::SerialLink;
use std::time::{Duration, Instant};

/// A link to a core that is simulated for it alone, and ends with it.
#[derive(Debug)]
pub struct SimulatedLink {
    link: SerialLink,
    engine: Engine,
    name: String,
    _simulator: Simulator,
}

/// Why there is none.
#[derive(Debug, thiserror::Error)]
pub enum SimulatedLinkError {
    /// The core can't be simulated.
    #[error("the fusion core can't be simulated")]
    Simulation(#[from] SimError),
    /// Its pseudo-terminal can't be opened.
    #[error("the simulated core can't be reached")]
    Link(#[from] LinkError),
}

impl SimulatedLink {
    /// Starts a core and opens its pseudo-terminal.
    ///
    /// # Errors
    /// [`SimulatedLinkError`].
    pub fn start(engine: Engine, progress: &mut dyn FnMut(&str)) -> Result<Self, SimulatedLinkError> {
        let simulator = Simulator::start(engine, progress)?;
        let link = SerialLink::open_pty(simulator.path())?;
        Ok(Self { link, engine, name: format!("simulated ({engine})"), _simulator: simulator })
    }
}

impl Link for SimulatedLink {
    fn name(&self) -> &str {
        &self.name
    }

    fn baud(&self) -> Option<u32> {
        None
    }

    fn patience(&self) -> Duration {
        self.engine.patience()
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.link.write(bytes)
    }

    fn read(&mut self, bytes: &mut Vec<u8>, until: Instant) -> Result<(), LinkError> {
        self.link.read(bytes, until)
    }
}
