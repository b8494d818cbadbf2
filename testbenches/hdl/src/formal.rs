//! Properties that hold on every clock, whatever the inputs: proved by Yosys, by induction over time.

use crate::tool::{run, workshop, write};
use crate::{Design, Error};
use std::process::Command;

/// True where the wire `holds`, which `property` declares, is high in every state that the design can reach.
///
/// `property` is Verilog within the module, so it sees every register, and may have registers of its own. Contents of memories
/// are left open: what is proved holds for any. The induction is over one clock, so `property` must say what it relies on.
///
/// # Errors
/// `yosys` does not start or does not accept the Verilog.
pub fn proves(design: &Design, property: &str) -> Result<bool, Error> {
    let end = format!("endmodule // {}\n", design.module);
    let verilog = design.verilog.replacen(&end, &format!("{property}\n{end}"), 1);
    let folder = workshop(&format!("formal-{}", design.module), &verilog)?;
    write(&folder.join("design.v"), verilog)?;
    let script = format!(
        "read_verilog design.v; prep -flatten -top {0}; delete t:$mem*; opt_clean; \
         sat -tempinduct -prove holds 1 -seq 1 -maxsteps 2 {0}",
        design.module
    );
    let said = run(Command::new("yosys").args(["-Q", "-p", &script]).current_dir(&folder))?;
    Ok(said.contains("Induction step proven: SUCCESS!"))
}
