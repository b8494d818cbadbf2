//! Yosys: what a synthesis tool makes of the Verilog, and whether it finds fault.

use crate::tool::{run, workshop, write};
use crate::{Design, Error};
use std::process::Command;

/// What stands for a multiplier on an ECP5, as the gateware's own synthesis reads it.
pub const ECP5_MULTIPLY: &str = include_str!("../../../hdl/ecp5/multiply.v");
/// What the device's multiplier does.
const MULT18X18D: &str = include_str!("../verilog/mult18x18d.v");

/// The design as a netlist, flat, in Verilog again: adders, multipliers, multiplexers and flip-flops, after all that
/// synthesis makes of what the text means, and before it maps them to gates, which depends on the device.
///
/// A warning is an error: an undeclared name is no more than that to Yosys.
///
/// # Errors
/// `yosys` does not start, does not accept the Verilog, or finds a latch, a loop or a wire with no or several drivers.
pub fn netlist(design: &Design) -> Result<Design, Error> {
    let folder = workshop(&format!("yosys-{}", design.module), &design.verilog)?;
    write(&folder.join("design.v"), &design.verilog)?;
    let script = format!(
        "read_verilog design.v; synth -flatten -noalumacc -run begin:fine -top {}; check -assert; \
         select -assert-none t:$dlatch t:$_DLATCH_* t:$sr t:$_SR_*; write_verilog -noattr netlist.v",
        design.module
    );
    run(Command::new("yosys").args(["-q", "-e", ".", "-p", &script]).current_dir(&folder))?;
    let path = folder.join("netlist.v");
    let verilog = std::fs::read_to_string(&path).map_err(|source| Error::File { path, source })?;
    Ok(Design { verilog, ..design.clone() })
}

/// The design as an ECP5 gets it, in Verilog again: look-up tables, carry chains, flip-flops and multipliers with their own
/// registers, each cell with what Yosys (for the multiplier: `verilog/mult18x18d.v`) says that it does. `multiply` is what
/// stands for a multiplier, [`ECP5_MULTIPLY`] unless it is spoilt. Memories have no such description.
///
/// # Errors
/// `yosys` does not start, does not accept the Verilog, or warns of it.
pub fn mapped(design: &Design, multiply: &str) -> Result<Design, Error> {
    let folder = workshop(&format!("ecp5-{}", design.module), &(design.verilog.clone() + multiply))?;
    write(&folder.join("design.v"), &design.verilog)?;
    write(&folder.join("multiply.v"), multiply)?;
    write(&folder.join("mult18x18d.v"), MULT18X18D)?;
    let yosys = |arguments: &[&str], script: &str| {
        run(Command::new("yosys").arg("-q").args(arguments).args(["-p", script]).current_dir(&folder))
    };
    let top = &design.module;
    yosys(
        &["-e", "."],
        &format!(
            "read_verilog -D ECP5 multiply.v design.v; synth_ecp5 -abc9 -top {top}; check -assert; \
             write_verilog -noattr mapped.v"
        ),
    )?;
    // Deferred: Yosys warns of cells that nothing here uses.
    yosys(
        &[],
        &format!(
            "read_verilog mapped.v mult18x18d.v; read_verilog -defer +/ecp5/cells_sim.v; hierarchy -check -top {top}; \
             proc; flatten; opt -fast; clean -purge; check -assert; write_verilog -noattr netlist.v"
        ),
    )?;
    let path = folder.join("netlist.v");
    let verilog = std::fs::read_to_string(&path).map_err(|source| Error::File { path, source })?;
    Ok(Design { verilog, ..design.clone() })
}
