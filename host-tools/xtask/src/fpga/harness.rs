//! What a block is placed in, so that pins are no limit and no path leads to one.

use anyhow::{Context, Result, bail};
use std::fmt::Write as _;

/// The name of the module around the block.
pub const TOP: &str = "harness";

/// One port of a module.
#[derive(Debug, PartialEq, Eq)]
struct Port {
    name: String,
    bits: usize,
    output: bool,
}

/// The ports of `module` in the Verilog that RustHDL emits, one declaration to a line.
fn ports(module: &str, verilog: &str) -> Result<Vec<Port>> {
    let begin = format!("module {module}(");
    let end = format!("endmodule // {module}\n");
    let body = verilog.split_once(&begin).and_then(|(_, rest)| rest.split_once(&end));
    let (body, _) = body.with_context(|| format!("there is no module {module} in its Verilog"))?;
    let mut found = Vec::new();
    for line in body.lines() {
        let words: Vec<&str> = line.trim().trim_end_matches(';').split_whitespace().collect();
        let (output, rest) = match words[..] {
            ["input", "wire", ref rest @ ..] => (false, rest),
            ["output", "wire" | "reg", ref rest @ ..] => (true, rest),
            _ => continue,
        };
        let (bits, name) = match *rest {
            [name] => (1, name),
            [range, name] => {
                let top = range.strip_prefix('[').and_then(|range| range.strip_suffix(":0]"));
                let top: usize = top
                    .and_then(|top| top.parse().ok())
                    .with_context(|| format!("port {name} of {module} has the range {range}"))?;
                (top + 1, name)
            }
            _ => bail!("cannot read the port {line:?} of {module}"),
        };
        found.push(Port { name: name.to_owned(), bits, output });
    }
    if !found.iter().any(|port| port.name == "clock") {
        bail!("{module} has no port called clock");
    }
    Ok(found)
}

/// Verilog around a block: a shift register drives its inputs, its outputs are held in registers and then mixed into
/// another shift register, so that nothing is optimised away and every path begins and ends in a register.
///
/// # Errors
/// The Verilog has no such module, or one whose ports it cannot read.
pub fn around(module: &str, verilog: &str) -> Result<String> {
    let ports = ports(module, verilog)?;
    let width = |output| -> usize {
        ports.iter().filter(|port| port.output == output && port.name != "clock").map(|port| port.bits).sum()
    };
    let (inputs, outputs) = (width(false), width(true));
    if inputs == 0 || outputs == 0 {
        bail!("{module} has no inputs or no outputs");
    }
    let (mut wires, mut taken) = (String::new(), [0, 0]);
    for port in ports.iter().filter(|port| port.name != "clock") {
        let low = &mut taken[usize::from(port.output)];
        let vector = if port.output { "seen" } else { "inputs" };
        let _ = write!(wires, ",\n        .{}({vector}[{}:{low}])", port.name, *low + port.bits - 1);
        *low += port.bits;
    }
    Ok(format!(
        "module {TOP}(input wire clock, input wire in, output wire out);\n    \
         reg [{inputs}:0] inputs = 0;\n    wire [{outputs}-1:0] seen;\n    \
         reg [{outputs}-1:0] held = 0;\n    reg [{outputs}:0] mixed = 0;\n    \
         {module} block(\n        .clock(clock){wires}\n    );\n    \
         always @(posedge clock) begin\n        inputs <= {{inputs, in}};\n        held <= seen;\n        \
         mixed <= {{mixed, 1'b0}} ^ {{1'b0, held}};\n    end\n    \
         assign out = mixed[{outputs}];\nendmodule\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCK: &str = "module a(clock,x,y);\n    \n    input wire  clock;\n    input wire  [17:0] x;\n    \
        output reg  y;\n    reg  [3:0] z;\nendmodule // a\n\nmodule a$b(q);\n    input wire  q;\nendmodule // a$b\n";

    #[test]
    fn the_ports_of_the_block_alone_are_read() {
        let port = |name: &str, bits, output| Port { name: name.into(), bits, output };
        assert_eq!(
            ports("a", BLOCK).unwrap(),
            [port("clock", 1, false), port("x", 18, false), port("y", 1, true)]
        );
    }

    #[test]
    fn every_port_is_connected() {
        let text = around("a", BLOCK).unwrap();
        for part in ["a block(", ".clock(clock)", ".x(inputs[17:0])", ".y(seen[0:0])", "out = mixed[1]"] {
            assert!(text.contains(part), "no {part} in {text}");
        }
    }

    #[test]
    fn what_is_no_block_is_refused() {
        assert!(around("b", BLOCK).is_err());
        assert!(around("a$b", BLOCK).is_err(), "no clock");
        assert!(around("a", &BLOCK.replace("[17:0]", "[17:1]")).is_err());
        assert!(around("a", &BLOCK.replace("output reg", "input wire")).is_err(), "no output");
    }
}
