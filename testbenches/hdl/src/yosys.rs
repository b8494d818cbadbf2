//! Yosys: what a synthesis tool makes of the Verilog, and whether it finds fault.

use crate::tool::{run, workshop, write};
use crate::{Design, Error};
use std::process::Command;

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
