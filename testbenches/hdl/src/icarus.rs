//! Icarus Verilog: slow, but four-valued, so that what nothing drives shows as `x`.

use crate::tool::{run, workshop, write};
use crate::{Design, Error};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

/// A compiled simulation.
#[derive(Debug)]
pub struct Icarus {
    folder: PathBuf,
    design: Design,
}

/// Bits of all ports together.
fn width(ports: &[hdl::port::Port]) -> u32 {
    ports.iter().map(|port| port.bits).sum()
}

/// Connections of `ports` to consecutive bits of `vector`, the first port topmost.
fn connections(ports: &[hdl::port::Port], vector: &str) -> String {
    let mut top = width(ports);
    let mut text = String::new();
    for port in ports {
        let low = top - port.bits;
        let _ = write!(text, ", .{}({vector}[{}:{low}])", port.name, top - 1);
        top = low;
    }
    text
}

/// A bench that drives one line of `inputs.hex` per clock and prints the outputs after its rising edge.
fn bench(design: &Design) -> String {
    let (inputs, outputs) = (width(design.inputs), width(design.outputs));
    let ports = connections(design.inputs, "now") + &connections(design.outputs, "seen");
    format!(
        "`timescale 1ns/1ns\nmodule bench;\n  reg clock = 0;\n  reg [{inputs}-1:0] now = 0;\n  wire [{outputs}-1:0] seen;\n  \
         integer file, count;\n  {module} dut(.clock(clock){ports});\n  initial begin\n    \
         file = $fopen(\"inputs.hex\", \"r\");\n    count = $fscanf(file, \"%h\", now);\n    \
         while (count == 1) begin\n      #5 clock = 1;\n      #5 $display(\"%b\", seen);\n      clock = 0;\n      \
         count = $fscanf(file, \"%h\", now);\n    end\n    $finish;\n  end\nendmodule\n",
        module = design.module,
    )
}

/// All words of one clock as one hexadecimal number, the first port topmost.
fn packed(ports: &[hdl::port::Port], words: &[u64]) -> String {
    let bits: String = ports
        .iter()
        .zip(words)
        .map(|(port, word)| format!("{word:0width$b}", width = port.bits as usize))
        .collect();
    let padding = (4 - bits.len() % 4) % 4;
    let bits = "0".repeat(padding) + &bits;
    bits.as_bytes()
        .chunks(4)
        .map(|digit| digit.iter().fold(0, |value, &bit| value << 1 | u32::from(bit == b'1')))
        .filter_map(|digit| char::from_digit(digit, 16))
        .collect()
}

/// One clock's outputs, from a line of binary digits; `None` where one is none.
fn unpacked(ports: &[hdl::port::Port], line: &str) -> Option<Vec<u64>> {
    let mut rest = line.trim();
    ports
        .iter()
        .map(|port| {
            let (bits, after) = rest.split_at_checked(port.bits as usize)?;
            rest = after;
            u64::from_str_radix(bits, 2).ok()
        })
        .collect()
}

impl Icarus {
    /// Compiles a design with its bench.
    ///
    /// # Errors
    /// `iverilog` does not start or does not accept the Verilog.
    pub fn build(design: Design) -> Result<Self, Error> {
        let bench = bench(&design);
        let folder =
            workshop(&format!("icarus-{}", design.module), &(design.verilog.clone() + &bench + "2005"))?;
        write(&folder.join("design.v"), &design.verilog)?;
        write(&folder.join("bench.v"), bench)?;
        run(Command::new("iverilog")
            .args([
                "-g2005",
                "-Wall",
                "-Wno-timescale",
                "-s",
                "bench",
                "-o",
                "bench.vvp",
                "design.v",
                "bench.v",
            ])
            .current_dir(&folder))?;
        Ok(Self { folder, design })
    }

    /// The outputs after each clock of `stimulus`.
    ///
    /// # Errors
    /// The simulation does not run to its end, or an output is no value on some clock.
    pub fn run(&self, stimulus: &[Vec<u64>]) -> Result<Vec<Vec<u64>>, Error> {
        let lines: Vec<String> = stimulus.iter().map(|words| packed(self.design.inputs, words)).collect();
        write(&self.folder.join("inputs.hex"), lines.join("\n") + "\n")?;
        let said = run(Command::new("vvp").args(["-n", "bench.vvp"]).current_dir(&self.folder))?;
        // `$finish` may say so.
        let lines = said.lines().take(stimulus.len()).enumerate();
        lines
            .map(|(clock, line)| {
                unpacked(self.design.outputs, line).ok_or_else(|| Error::Output {
                    tool: "vvp".into(),
                    clock,
                    said: line.into(),
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hdl::port::Port;

    #[test]
    fn words_survive_packing() {
        let ports: &[Port] =
            &[Port { name: "a", bits: 1 }, Port { name: "b", bits: 18 }, Port { name: "c", bits: 64 }];
        for words in [[1, 0x2_0001, u64::MAX], [0, 5, 1 << 63], [0, 0, 0]] {
            let hex = packed(ports, &words);
            assert_eq!(hex.len(), 21, "83 bits");
            let binary: String =
                hex.chars().map(|c| format!("{:04b}", c.to_digit(16).expect("a digit"))).collect();
            assert_eq!(unpacked(ports, &binary[1..]), Some(words.to_vec()));
        }
        assert_eq!(unpacked(ports, "x"), None);
        assert_eq!(unpacked(&ports[..1], "x"), None, "what nothing drives is no value");
    }
}
