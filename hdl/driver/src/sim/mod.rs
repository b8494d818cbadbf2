//! The far end without hardware: the fusion core simulated behind a pseudo-terminal, so that whoever opens a serial port opens it.

mod link;
mod pty;
mod thread;
mod verilator;

use crate::model::ModelCore;
pub use link::SimulatedLink;
use pty::Pty;
use std::fmt;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::str::FromStr;

/// What simulates the core.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// The emitted Verilog, compiled by Verilator: every clock of the gateware, fast enough for traffic.
    #[default]
    Verilator,
    /// The message model: what the gateware answers, not how. For tests where there is no Verilator.
    Model,
}

impl Engine {
    /// Its word on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Verilator => "verilator",
            Self::Model => "model",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        [Self::Verilator, Self::Model]
            .into_iter()
            .find(|engine| engine.name() == word)
            .ok_or_else(|| format!("`{word}` simulates nothing: use verilator or model"))
    }
}

/// Why there is no simulation.
#[derive(Debug, thiserror::Error)]
pub enum SimError {
    /// No pseudo-terminal.
    #[error("the system has no pseudo-terminal to give")]
    Pty(#[source] std::io::Error),
    /// A program that builds the simulation is not installed.
    #[error(
        "{tool} is not installed, and the gateware's Verilog has to be compiled by it: `apt install verilator g++ make`"
    )]
    Missing {
        /// Which.
        tool: &'static str,
    },
    /// A program does not accept what it is given.
    #[error("{tool} does not compile the gateware in {}: {said}", folder.display())]
    Build {
        /// Which.
        tool: &'static str,
        /// Where.
        folder: PathBuf,
        /// The end of what it said.
        said: String,
    },
    /// A file of the simulation cannot be written.
    #[error("can't write {}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The simulation does not start.
    #[error("{what} does not start")]
    Start {
        /// What.
        what: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
}

/// Builds what an engine needs, so that [`Simulator::start`] takes no time. What takes time is told to `progress`, a sentence each.
///
/// # Errors
/// [`SimError`].
pub fn prepare(engine: Engine, progress: &mut dyn FnMut(&str)) -> Result<(), SimError> {
    match engine {
        Engine::Verilator => verilator::program(progress).map(drop),
        Engine::Model => Ok(()),
    }
}

/// A simulated core. It ends when this is dropped.
#[derive(Debug)]
pub struct Simulator {
    path: String,
    far: Far,
    /// Keeps the far end alive while nobody has the near end open.
    _slave: OwnedFd,
}

#[derive(Debug)]
enum Far {
    Process(Child),
    Thread(thread::Served),
}

impl Simulator {
    /// Starts one. What takes time, the first build of the Verilated model, is told to `progress`, a sentence each.
    ///
    /// # Errors
    /// [`SimError`].
    pub fn start(engine: Engine, progress: &mut dyn FnMut(&str)) -> Result<Self, SimError> {
        match engine {
            Engine::Verilator => Self::run(Command::new(verilator::program(progress)?)),
            Engine::Model => {
                let Pty { master, slave, path } = Pty::open().map_err(SimError::Pty)?;
                let mut core = ModelCore::default();
                let served = thread::serve(master, move |bytes, line| core.take(bytes, line))
                    .map_err(|source| SimError::Start { what: "the message model".into(), source })?;
                Ok(Self { path, far: Far::Thread(served), _slave: slave })
            }
        }
    }

    /// Runs a program that reads the line's bytes from its input and writes its own to its output: both are the pseudo-terminal's far
    /// end.
    fn run(mut command: Command) -> Result<Self, SimError> {
        let Pty { master, slave, path } = Pty::open().map_err(SimError::Pty)?;
        let out = master.try_clone().map_err(SimError::Pty)?;
        let what = command.get_program().to_string_lossy().into_owned();
        let child = command
            .stdin(Stdio::from(master))
            .stdout(Stdio::from(out))
            .spawn()
            .map_err(|source| SimError::Start { what, source })?;
        // What is left of the far end is the child's alone: when that dies, the near end hangs up.
        drop(command);
        Ok(Self { path, far: Far::Process(child), _slave: slave })
    }

    /// Path of the near end: what to give as a serial port.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        match &mut self.far {
            Far::Process(child) => matches!(child.try_wait(), Ok(None)),
            Far::Thread(served) => served.is_running(),
        }
    }

    /// Ends it at once, as a board does that loses its power.
    pub fn kill(&mut self) {
        match &mut self.far {
            Far::Process(child) => {
                // It may have ended by itself.
                let _ = child.kill();
                let _ = child.wait();
            }
            Far::Thread(served) => served.stop(),
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.kill();
    }
}
