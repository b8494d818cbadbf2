//! The Verilated core: built on first use, kept, and run.

use super::SimError;
use std::path::PathBuf;

/// The program, built if it is not there yet.
pub fn program(_progress: &mut dyn FnMut(&str)) -> Result<PathBuf, SimError> {
    Err(SimError::Missing { tool: "verilator" })
}
