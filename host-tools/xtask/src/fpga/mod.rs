//! What the gateware needs of an FPGA, and how fast it runs there: `cargo xtask fpga`.
//!
//! ```text
//!  hdl ─► Verilog ─► [`harness`] ─► Yosys ─► nextpnr, for each device, speed grade and seed ─► [`report`]
//!                    [`board`]   ─► Yosys ─► nextpnr ─► ecppack ─► a bitstream
//! ```
//!
//! [`tools`] finds or installs the programs; [`place`] runs them and keeps what they found under the target folder, by
//! what it depends on.

mod board;
mod harness;
mod place;
mod report;
mod tools;

use crate::shell::{cargo, root, succeeds, target};
use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use place::Timing;
use report::{Column, Row};
use std::fs;
use std::path::Path;
use std::time::Instant;
use tools::Tools;

/// What to place, and where.
#[derive(Args)]
pub struct Options {
    /// Only these blocks, by their modules' names, separated by commas; see the names in `hdl/verilog`
    #[arg(long = "block", value_name = "MODULES", value_delimiter = ',', conflicts_with = "board")]
    blocks: Vec<String>,
    /// Only this device
    #[arg(long, value_enum)]
    device: Option<Device>,
    /// Only this speed grade; 8 is the faster
    #[arg(long, value_enum)]
    speed: Option<Speed>,
    /// How many placements to try, each from another seed; the median and the best are told
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=99))]
    seeds: u16,
    /// Write the figures into hdl/SYNTHESIS.md, in place of those that stand there
    #[arg(long, conflicts_with = "board")]
    record: bool,
    /// Build a bitstream for this board instead
    #[arg(long, value_enum)]
    board: Option<board::Board>,
}

/// A device that can be placed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Device {
    /// LFE5U-25F
    #[value(name = "25k")]
    Small,
    /// LFE5U-85F
    #[value(name = "85k")]
    Large,
}

impl Device {
    /// nextpnr's option.
    const fn flag(self) -> &'static str {
        match self {
            Self::Small => "25k",
            Self::Large => "85k",
        }
    }

    /// As in the data sheet.
    const fn name(self) -> &'static str {
        match self {
            Self::Small => "25F",
            Self::Large => "85F",
        }
    }
}

/// A speed grade that can be placed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Speed {
    /// The slowest
    #[value(name = "6")]
    Slow,
    /// The fastest
    #[value(name = "8")]
    Fast,
}

impl Speed {
    const fn digit(self) -> char {
        match self {
            Self::Slow => '6',
            Self::Fast => '8',
        }
    }
}

/// Places what the options name, and writes the record if they say so.
///
/// # Errors
/// A tool is missing or fails, or the Verilog that is checked in is not what the blocks emit.
pub fn run(options: &Options) -> Result<bool> {
    let tools = Tools::find()?;
    let work = target().join("fpga");
    let blocks = emit(&work)?;
    if let Some(board) = options.board {
        let device = options.device.unwrap_or(Device::Large);
        return board::build(&tools, &work, board, device, &blocks, options.seeds);
    }
    if let Some(unknown) =
        options.blocks.iter().find(|name| blocks.iter().all(|block| block.module != **name))
    {
        let names: Vec<&str> = blocks.iter().map(|block| block.module.as_str()).collect();
        bail!("there is no block {unknown}; there are {}", names.join(", "));
    }
    let picked = blocks.iter().filter(|b| options.blocks.is_empty() || options.blocks.contains(&b.module));
    let columns: Vec<Column> = Device::value_variants()
        .iter()
        .filter(|device| options.device.is_none_or(|picked| picked == **device))
        .flat_map(|&device| Speed::value_variants().iter().map(move |&speed| Column { device, speed }))
        .filter(|column| options.speed.is_none_or(|picked| picked == column.speed))
        .collect();
    let mut rows = Vec::new();
    for block in picked {
        rows.push(measure(&tools, &work, block, &columns, options.seeds)?);
    }
    let table = report::table(&columns, &rows);
    println!("\n{table}\n{} placements each, by {}", options.seeds, tools.versions);
    if options.record {
        let path = root().join(report::RECORD);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", report::RECORD))?;
        let text = report::recorded(&text, &table, &options.command(), &tools.versions)?;
        place::write(&path, &text)?;
        println!("written into {}", report::RECORD);
    }
    Ok(true)
}

impl Options {
    /// The command with these options, for the record.
    fn command(&self) -> String {
        let mut words = vec!["cargo xtask fpga --record".to_owned(), format!("--seeds {}", self.seeds)];
        if !self.blocks.is_empty() {
            words.push(format!("--block {}", self.blocks.join(",")));
        }
        words.extend(self.device.map(|device| format!("--device {}", device.flag())));
        words.extend(self.speed.map(|speed| format!("--speed {}", speed.digit())));
        words.join(" ")
    }
}

/// A block as it leaves `hdl`.
struct Block {
    module: String,
    latency: String,
    verilog: String,
}

/// The blocks' Verilog, which must be what is checked in.
fn emit(work: &Path) -> Result<Vec<Block>> {
    let folder = work.join("verilog");
    let mut emit = cargo(&["run", "--quiet", "--package", "hdl", "--example", "emit", "--"]);
    if !succeeds(emit.arg(&folder))? {
        bail!("the blocks cannot be emitted");
    }
    let read =
        |path: &Path| fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()));
    let mut blocks = Vec::new();
    for line in read(&folder.join("blocks.tsv"))?.lines() {
        let (module, latency) = line.split_once('\t').context("blocks.tsv has a line without a tab")?;
        let verilog = read(&folder.join(format!("{module}.v")))?;
        if verilog != read(&root().join(format!("hdl/verilog/{module}.v")))? {
            bail!(
                "hdl/verilog/{module}.v has drifted: KERBSIDE_BLESS=1 cargo test -p hdl --test verilog writes it anew"
            );
        }
        blocks.push(Block { module: module.to_owned(), latency: latency.to_owned(), verilog });
    }
    Ok(blocks)
}

/// Synthesises a block and places it for every column, telling how it goes.
fn measure(tools: &Tools, work: &Path, block: &Block, columns: &[Column], seeds: u16) -> Result<Row> {
    let module = &block.module;
    println!("{module}: synthesising");
    let verilog = format!("{}{}", block.verilog, harness::around(module, &block.verilog)?);
    let netlist = place::synthesise(tools, work, &verilog, module, harness::TOP)?;
    let mut placed = Vec::new();
    for column in columns {
        let mut timings = Vec::new();
        for seed in 1..=seeds {
            let start = Instant::now();
            let timing = place::place(tools, &netlist, column.device, column.speed, seed)?;
            println!(
                "{module} on {} −{}, placement {seed} of {seeds}: {:.0} MHz after {:.0} s; {}",
                column.device.name(),
                column.speed.digit(),
                timing.mhz,
                start.elapsed().as_secs_f64(),
                timing.path
            );
            timings.push(timing);
        }
        timings.sort_by(|a: &Timing, b| a.mhz.total_cmp(&b.mhz));
        placed.push(timings);
    }
    Ok(Row { module: module.clone(), latency: block.latency.clone(), cells: netlist.cells, placed })
}
