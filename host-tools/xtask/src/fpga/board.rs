//! A bitstream for a board that one can buy.

use super::place::{clocks, read_json, synthesise};
use super::tools::Tools;
use super::{Block, Device};
use crate::shell::root;
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use std::fs;
use std::path::Path;

/// A board with a folder in `hdl/board`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Board {
    /// Radiona ULX3S, with an LFE5U-85F unless `--device` says otherwise
    Ulx3s,
}

impl Board {
    /// Its folder, its files and its module.
    const fn name(self) -> &'static str {
        match self {
            Self::Ulx3s => "ulx3s",
        }
    }
}

/// The whole chip, which a board's module is around.
const CHIP: &str = "kerbside_top";

/// Builds a board's bitstream, trying one seed after the other until every clock is met.
///
/// # Errors
/// A tool fails, or no seed meets the clocks.
pub fn build(
    tools: &Tools,
    work: &Path,
    board: Board,
    device: Device,
    blocks: &[Block],
    seeds: u16,
) -> Result<bool> {
    let name = board.name();
    let folder = root().join("hdl/board").join(name);
    let read = |file: &str| {
        let path = folder.join(file);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let chip = blocks.iter().find(|block| block.module == CHIP);
    let chip = chip.with_context(|| format!("hdl emits no {CHIP}"))?;
    println!("{name}: synthesising");
    let netlist =
        synthesise(tools, work, &(chip.verilog.clone() + &read(&format!("{name}.v"))?), name, name)?;
    super::place::write(&netlist.folder.join("pins.lpf"), &read(&format!("{name}.lpf"))?)?;
    for seed in 1..=seeds {
        println!("{name}: placing for an LFE5U-{} −6, try {seed} of {seeds}", device.name());
        let device = format!("--{}", device.flag());
        let seed = seed.to_string();
        // The slowest grade: that is what the board is sold with.
        let arguments = [
            "--quiet",
            &device,
            "--package",
            "CABGA381",
            "--speed",
            "6",
            "--json",
            "netlist.json",
            "--lpf",
            "pins.lpf",
            "--seed",
            &seed,
            "--report",
            "board.json",
            "--textcfg",
            "board.config",
            "--timing-allow-fail",
        ];
        tools.nextpnr(&netlist.folder, &arguments.map(str::to_owned))?;
        let clocks = clocks(&read_json(&netlist.folder.join("board.json"))?);
        for clock in &clocks {
            println!(
                "{name}: {} closes at {:.1} MHz and needs {:.1}",
                clock.name, clock.mhz, clock.needed_mhz
            );
        }
        if clocks.is_empty() || clocks.iter().any(|clock| clock.mhz < clock.needed_mhz) {
            continue;
        }
        tools.ecppack(&netlist.folder, &["--compress", "board.config", "board.bit"])?;
        let bitstream = work.join(format!("{name}.bit"));
        fs::copy(netlist.folder.join("board.bit"), &bitstream)
            .with_context(|| format!("cannot write {}", bitstream.display()))?;
        println!("{name}: the bitstream is {}; {}", bitstream.display(), tools.versions);
        return Ok(true);
    }
    bail!(
        "{name} does not close in {seeds} tries; more of them, with --seeds, may find a placement that does"
    )
}
