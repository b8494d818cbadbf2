//! Synthesis and placement of one module, with what either found; what has been done once is not done again.

use super::tools::Tools;
use super::{Device, Speed};
use crate::shell::root;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

/// What the placer strives for, above what any block reaches: it then works on the longest paths to the end.
const GOAL_MHZ: u32 = 250;

/// How Yosys maps to the device: by a technology mapper that knows the cells' delays, and without multiplexers of more
/// than one look-up table, which save nothing here.
const SYNTHESIS: &str = "synth_ecp5 -abc9 -nowidelut";

/// What a design consists of, counted after synthesis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// Look-up tables of four inputs.
    pub luts: usize,
    /// Pairs of bits of a carry chain, each as large as two look-up tables.
    pub carries: usize,
    /// Flip-flops, those in multipliers and memories left out.
    pub flip_flops: usize,
    /// Multipliers of 18 × 18 bits.
    pub multipliers: usize,
    /// Memories of 18 Kibit.
    pub block_rams: usize,
    /// Memories of 16 × 4 bits, made of look-up tables.
    pub small_rams: usize,
}

impl Cells {
    /// Counts the cells of a module in Yosys' JSON.
    fn of(netlist: &Value, module: &str) -> Result<Self> {
        let cells = netlist["modules"][module]["cells"].as_object();
        let cells = cells.with_context(|| format!("the netlist has no module {module}"))?;
        let count = |kind: &str| cells.values().filter(|cell| cell["type"] == kind).count();
        Ok(Self {
            luts: count("LUT4"),
            carries: count("CCU2C"),
            flip_flops: count("TRELLIS_FF"),
            multipliers: count("MULT18X18D"),
            block_rams: count("DP16KD") + count("PDPW16KD"),
            small_rams: count("TRELLIS_DPR16X4"),
        })
    }
}

/// A synthesised design.
pub struct Netlist {
    /// Where it is, as `netlist.json`.
    pub folder: PathBuf,
    /// Of the module that was asked for, what is around it left out.
    pub cells: Cells,
}

/// Synthesises `verilog`; `module` stays apart from what is around it, if it is not `top` itself.
///
/// # Errors
/// Yosys does not take it.
pub fn synthesise(tools: &Tools, work: &Path, verilog: &str, module: &str, top: &str) -> Result<Netlist> {
    let multiply =
        fs::read_to_string(root().join("hdl/ecp5/multiply.v")).context("cannot read hdl/ecp5/multiply.v")?;
    let folder =
        work.join(format!("{module}-{:016x}", hash(&[verilog, &multiply, SYNTHESIS, &tools.versions])));
    let path = folder.join("netlist.json");
    if !path.exists() {
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        write(&folder.join("design.v"), verilog)?;
        write(&folder.join("multiply.v"), &multiply)?;
        let apart = if module == top {
            String::new()
        } else {
            format!("setattr -mod -set keep_hierarchy 1 {module}; ")
        };
        let script = format!(
            "read_verilog -D ECP5 multiply.v design.v; {apart}{SYNTHESIS} -top {top}; check -assert; \
             write_json unnamed.json"
        );
        tools.yosys(&folder, &script)?;
        rename(&folder.join("unnamed.json"), &path)?;
    }
    let netlist = read_json(&path)?;
    Ok(Netlist { cells: Cells::of(&netlist, module)?, folder })
}

/// What placement and routing found.
#[derive(Clone, Debug, PartialEq)]
pub struct Timing {
    /// The greatest frequency that the slowest path between registers allows.
    pub mhz: f64,
    /// That path, in words.
    pub path: String,
}

/// Places and routes a netlist for one device, from one seed.
///
/// # Errors
/// It does not fit, or nextpnr fails otherwise.
pub fn place(tools: &Tools, netlist: &Netlist, device: Device, speed: Speed, seed: u16) -> Result<Timing> {
    let name = format!("{}-{}-{seed}.json", device.flag(), speed.digit());
    let path = netlist.folder.join(&name);
    if !path.exists() {
        let unnamed = format!("unnamed-{name}");
        let mut arguments = vec!["--quiet".to_owned(), format!("--{}", device.flag())];
        for (option, value) in [
            ("--package", "CABGA381".into()),
            ("--speed", speed.digit().to_string()),
            ("--json", "netlist.json".into()),
            ("--freq", GOAL_MHZ.to_string()),
            ("--seed", seed.to_string()),
            ("--report", unnamed.clone()),
        ] {
            arguments.extend([option.to_owned(), value]);
        }
        arguments.extend(["--timing-allow-fail".into(), "--lpf-allow-unconstrained".into()]);
        tools.nextpnr(&netlist.folder, &arguments)?;
        rename(&netlist.folder.join(&unnamed), &path)?;
    }
    timing(&read_json(&path)?).with_context(|| format!("{} has no timing", path.display()))
}

/// Reads nextpnr's report; a design has one clock.
fn timing(report: &Value) -> Option<Timing> {
    let mhz = report["fmax"].as_object()?.values().filter_map(|clock| clock["achieved"].as_f64());
    let mhz = mhz.reduce(f64::min)?;
    let clocked = |end: &Value| end.as_str().is_some_and(|end| !end.contains("async"));
    let path = report["critical_paths"]
        .as_array()?
        .iter()
        .find(|path| clocked(&path["from"]) && clocked(&path["to"]))?;
    let (mut logic, mut routing) = (0.0, 0.0);
    let steps = path["path"].as_array()?;
    for step in steps {
        let delay = step["delay"].as_f64()?;
        *if step["type"] == "routing" { &mut routing } else { &mut logic } += delay;
    }
    let register = |step: Option<&Value>, end: &str| Some(shortened(step?[end]["cell"].as_str()?));
    let (from, to) = (register(steps.first(), "from")?, register(steps.last(), "to")?);
    Some(Timing { mhz, path: format!("{from} → {to}, {logic:.1} ns in logic, {routing:.1} ns between") })
}

/// A clock of a placed design.
#[derive(Debug, PartialEq)]
pub struct Clock {
    pub name: String,
    /// What the slowest path between its registers allows.
    pub mhz: f64,
    /// What the constraints ask for.
    pub needed_mhz: f64,
}

/// Every clock of nextpnr's report.
pub fn clocks(report: &Value) -> Vec<Clock> {
    let clock = |(name, figures): (&String, &Value)| {
        let (mhz, needed_mhz) = (figures["achieved"].as_f64()?, figures["constraint"].as_f64()?);
        let name = name.strip_prefix("$glbnet$").unwrap_or(name).to_owned();
        Some(Clock { name, mhz, needed_mhz })
    };
    report["fmax"].as_object().into_iter().flatten().filter_map(clock).collect()
}

/// A register's name without what the tools have added.
fn shortened(cell: &str) -> String {
    let name = cell.strip_prefix("block.").unwrap_or(cell);
    let end = ["_TRELLIS_FF", "_CCU2C", "_LUT4", "_PFUMX"].iter().filter_map(|mark| name.find(mark)).min();
    name[..end.unwrap_or(name.len())].to_owned()
}

fn hash(texts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    texts.hash(&mut hasher);
    hasher.finish()
}

/// Writes a file of the work folder.
///
/// # Errors
/// It cannot be written.
pub fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Gives a file its name once it is whole, so that what was broken off is begun anew.
fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("cannot name {}", to.display()))
}

/// Reads a file of the work folder.
///
/// # Errors
/// It cannot be read or is no JSON.
pub fn read_json(path: &Path) -> Result<Value> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is no JSON", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn cells_of_one_module_are_counted() {
        let cell = |kind| json!({ "type": kind });
        let netlist = json!({ "modules": {
            "gate": { "cells": {
                "a": cell("LUT4"), "b": cell("LUT4"), "c": cell("CCU2C"), "d": cell("TRELLIS_FF"),
                "e": cell("MULT18X18D"), "f": cell("DP16KD"), "g": cell("TRELLIS_DPR16X4"), "h": cell("PFUMX"),
            } },
            "harness": { "cells": { "a": cell("LUT4") } },
        } });
        let expected =
            Cells { luts: 2, carries: 1, flip_flops: 1, multipliers: 1, block_rams: 1, small_rams: 1 };
        assert_eq!(Cells::of(&netlist, "gate").unwrap(), expected);
        assert!(Cells::of(&netlist, "cfar").is_err());
    }

    #[test]
    fn the_slowest_path_between_registers_is_read() {
        let step = |kind: &str, delay: f64, cell: &str| {
            json!({
                "type": kind, "delay": delay, "from": { "cell": cell }, "to": { "cell": cell },
            })
        };
        let report = json!({
            "fmax": { "$glbnet$clock": { "achieved": 178.5, "constraint": 250 } },
            "critical_paths": [
                { "from": "<async>", "to": "posedge clock", "path": [step("source", 9.0, "in")] },
                { "from": "posedge clock", "to": "posedge clock", "path": [
                    step("clk-to-q", 0.5, "block.row1.fine.shifted_TRELLIS_FF_Q_6"),
                    step("routing", 1.25, ""),
                    step("setup", 0.25, "held_TRELLIS_FF_Q"),
                ] },
            ],
        });
        let clock = Clock { name: "clock".into(), mhz: 178.5, needed_mhz: 250.0 };
        assert_eq!(clocks(&report), [clock]);
        let timing = timing(&report).unwrap();
        assert_eq!(timing.mhz, 178.5);
        assert_eq!(timing.path, "row1.fine.shifted → held, 0.8 ns in logic, 1.2 ns between");
    }
}
