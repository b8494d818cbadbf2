//! The far end without hardware: the fusion core simulated behind a pseudo-terminal, so that whoever opens a serial port opens it.

mod link;
mod pins;
mod pty;
mod rust_hdl;
mod thread;
mod verilator;

use crate::model::ServedModel;
pub use link::{SimulatedLink, SimulatedLinkError};
pub use pins::Pins;
use pty::Pty;
use rust_hdl::Simulated;
use std::fmt;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::str::FromStr;
use std::time::Duration;
pub(crate) use thread::Serve;
use verilator::Extent;

/// What simulates the core.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// The emitted Verilog of the core, compiled by Verilator: every clock of the gateware, fast enough for traffic.
    #[default]
    Verilator,
    /// The emitted Verilog of the whole chip, bit by bit through its UART: some 300 clocks a byte.
    VerilatorUart,
    /// RustHDL's own simulation of the core: a hundred times slower.
    RustHdl,
    /// The message model: what the gateware answers, not how. For tests where there is no Verilator.
    Model,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Verilator, Self::VerilatorUart, Self::RustHdl, Self::Model];

    /// Its word on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Verilator => "verilator",
            Self::VerilatorUart => "verilator-uart",
            Self::RustHdl => "rust-hdl",
            Self::Model => "model",
        }
    }

    /// How long it may take for an answer, a scan's included: it shares the processor with whoever asks.
    #[must_use]
    pub const fn patience(self) -> Duration {
        Duration::from_millis(match self {
            Self::Verilator | Self::Model => 500,
            Self::VerilatorUart => 10_000,
            Self::RustHdl => 120_000,
        })
    }

    /// What Verilator is to compile for it.
    const fn extent(self) -> Option<Extent> {
        match self {
            Self::Verilator => Some(Extent::Core),
            Self::VerilatorUart => Some(Extent::Chip),
            Self::RustHdl | Self::Model => None,
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
        Self::ALL.into_iter().find(|engine| engine.name() == word).ok_or_else(|| {
            format!("`{word}` simulates nothing: use {}", Self::ALL.map(Self::name).join(", "))
        })
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
    /// Its loops' contacts can't be moved.
    #[error("`{engine}` is too slow to keep time, so its loops have no contacts: use verilator or model")]
    NoContacts {
        /// What simulates.
        engine: Engine,
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
    engine.extent().map_or(Ok(()), |extent| verilator::program(extent, progress).map(drop))
}

/// A simulated core. It ends when this is dropped.
#[derive(Debug)]
pub struct Simulator {
    path: String,
    far: Far,
    pins: Pins,
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
        if let Some(extent) = engine.extent() {
            return Self::run(Command::new(verilator::program(extent, progress)?), Pins::default());
        }
        Self::start_on_thread(engine, Pins::default())
    }

    /// Starts one whose loops' contacts can be moved and whose ticks go on: see [`Pins`].
    ///
    /// # Errors
    /// [`SimError`]; an engine that has no time of its own is [`SimError::NoContacts`].
    pub fn start_with_contacts(engine: Engine, progress: &mut dyn FnMut(&str)) -> Result<Self, SimError> {
        match engine {
            Engine::Model => Self::start_on_thread(engine, Pins::default()),
            Engine::Verilator => {
                let (pins, far) = Pins::behind_pipe().map_err(SimError::Pty)?;
                let mut command = Command::new(verilator::program(Extent::Core, progress)?);
                command.args(["--contacts", &far.as_raw_fd().to_string(), &Pins::CLOCKS_PER_MS.to_string()]);
                Self::run(command, pins)
            }
            Engine::VerilatorUart | Engine::RustHdl => Err(SimError::NoContacts { engine }),
        }
    }

    fn start_on_thread(engine: Engine, pins: Pins) -> Result<Self, SimError> {
        let Pty { master, slave, path } = Pty::open().map_err(SimError::Pty)?;
        let served = match engine {
            Engine::RustHdl => thread::serve(master, Simulated::new),
            _ => {
                let contacts = pins.clone();
                thread::serve(master, || ServedModel::new(contacts))
            }
        };
        let served = served.map_err(|source| SimError::Start { what: engine.name().to_owned(), source })?;
        Ok(Self { path, far: Far::Thread(served), pins, _slave: slave })
    }

    /// Runs a program that reads the line's bytes from its input and writes its own to its output: both are the pseudo-terminal's far
    /// end.
    fn run(mut command: Command, pins: Pins) -> Result<Self, SimError> {
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
        Ok(Self { path, far: Far::Process(child), pins, _slave: slave })
    }

    /// Path of the near end: what to give as a serial port.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The contacts of its loops.
    #[must_use]
    pub fn pins(&self) -> Pins {
        self.pins.clone()
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
