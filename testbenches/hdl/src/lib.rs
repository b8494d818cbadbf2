//! The gateware's chain of trust, from integers to gates.
//!
//! ```text
//!  real arithmetic ≈ model = RustHDL simulation = emitted Verilog (Icarus, Verilator) = netlist after synthesis
//!  └── hdl/src/<block>/tests.rs ──┘ └──────────────────────── here, tests/<block>.rs ─────────────────────────┘
//! ```
//!
//! Every `=` is bit by bit, on every clock, outputs that mean nothing included. RustHDL 0.46 emits, for some expressions,
//! Verilog that means something else than its own simulation does, so a block counts only once its Verilog agrees.
//!
//! [`icarus`] and [`verilator`] each make a program of a block's Verilog and run stimulus through it, [`yosys`] makes a
//! netlist, which is Verilog again, and [`chain`] puts them in a row. [`planted`] spoils a text, to show that the rest
//! would notice. [`formal`] proves what no input can break. [`tool`] finds the programs, or says what is skipped.

pub mod chain;
pub mod formal;
pub mod icarus;
pub mod planted;
pub mod tool;
pub mod verilator;
pub mod yosys;

use hdl::port::Port;
use std::path::PathBuf;

/// A Verilog module as a bench sees it.
#[derive(Clone, Debug)]
pub struct Design {
    /// The module's name.
    pub module: String,
    /// Its text, and that of what it is made of.
    pub verilog: String,
    /// The ports to drive, `clock` left out.
    pub inputs: &'static [Port],
    /// The ports to watch.
    pub outputs: &'static [Port],
}

impl Design {
    /// What a block emits.
    #[must_use]
    pub fn of<G: hdl::port::Gateware>() -> Self {
        Self { module: G::MODULE.into(), verilog: G::verilog(), inputs: G::INPUTS, outputs: G::OUTPUTS }
    }
}

/// Why a simulation came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file of the bench cannot be written or read.
    #[error("the bench's file {path}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A tool does not start.
    #[error("{tool} does not start")]
    Start {
        /// Which.
        tool: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A tool fails.
    #[error("{tool} fails: {said}")]
    Tool {
        /// Which.
        tool: String,
        /// All that it said.
        said: String,
    },
    /// A simulation does not say what was asked of it.
    #[error("{tool} says {said:?} on clock {clock}, which is no value")]
    Output {
        /// Which.
        tool: String,
        /// On which clock.
        clock: usize,
        /// What it says instead; an `x` is a value that nothing determines.
        said: String,
    },
}
