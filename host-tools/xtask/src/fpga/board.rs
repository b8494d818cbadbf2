//! A bitstream for a board that one can buy.

use super::Device;
use super::tools::Tools;
use anyhow::{Result, bail};
use clap::ValueEnum;
use std::path::Path;

/// A board with a folder in `hdl/board`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Board {
    /// Radiona ULX3S, with an LFE5U-85F unless `--device` says otherwise
    Ulx3s,
}

/// Builds it.
///
/// # Errors
/// A tool fails.
pub fn build(_: &Tools, _: &Path, _: Board, _: Device) -> Result<bool> {
    bail!("not yet")
}
