//! Verilator: two-valued, and fast enough for millions of vectors.

use crate::tool::{run, workshop, write};
use crate::{Design, Error};
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A compiled simulation.
#[derive(Debug)]
pub struct Verilator {
    program: PathBuf,
    design: Design,
}

/// A program that reads one record of words per clock, one word per input, and writes one word per output.
///
/// Plain C++ rather than Verilator's own timing: that, in 5.006, once passed a bench that had failed.
fn harness(design: &Design) -> String {
    let (inputs, outputs) = (design.inputs.len(), design.outputs.len());
    let mut drive = String::new();
    for (at, port) in design.inputs.iter().enumerate() {
        let _ = writeln!(drive, "    top.{} = in[{at}];", port.name);
    }
    let mut watch = String::new();
    for (at, port) in design.outputs.iter().enumerate() {
        let _ = writeln!(watch, "    out[{at}] = top.{};", port.name);
    }
    format!(
        "#include \"Vdesign.h\"\n#include \"verilated.h\"\n#include <cstdint>\n#include <cstdio>\n\
         int main(int argc, char** argv) {{\n  Verilated::commandArgs(argc, argv);\n  static Vdesign top;\n  \
         uint64_t in[{inputs}], out[{outputs}];\n  while (fread(in, sizeof in, 1, stdin) == 1) {{\n    top.clock = 0;\n\
         {drive}    top.eval();\n    top.clock = 1;\n    top.eval();\n{watch}    \
         if (fwrite(out, sizeof out, 1, stdout) != 1) return 1;\n  }}\n  return fflush(stdout) == 0 ? 0 : 1;\n}}\n"
    )
}

impl Verilator {
    /// Compiles a design, or takes what was compiled from the same text before.
    ///
    /// # Errors
    /// `verilator` or the C++ compiler does not start or does not accept the Verilog.
    pub fn build(design: Design) -> Result<Self, Error> {
        let harness = harness(&design);
        let folder = workshop(
            &format!("verilator-{}", design.module),
            &(design.verilog.clone() + &harness + &design.module),
        )?;
        let program = folder.join("simulation");
        if !program.exists() {
            write(&folder.join("design.v"), &design.verilog)?;
            write(&folder.join("harness.cpp"), harness)?;
            // Widths are what RustHDL's literals of 32 bits make of them, and a value is never fed back within a clock.
            run(Command::new("verilator")
                .args(["--cc", "--exe", "--build", "-O3", "--prefix", "Vdesign"])
                // What runs every clock is worth optimising, Verilator's library is not.
                .args(["-MAKEFLAGS", "OPT_FAST=-O1 OPT_SLOW=-O0 OPT_GLOBAL=-O0"])
                .args(["-Wno-WIDTH", "-Wno-UNOPTFLAT", "--Mdir", "build", "--top-module", &design.module])
                .args(["-o", "../unnamed", "design.v", "harness.cpp"])
                .current_dir(&folder))?;
            // Named last, so that a broken build is begun anew.
            std::fs::rename(folder.join("unnamed"), &program)
                .map_err(|source| Error::File { path: program.clone(), source })?;
        }
        Ok(Self { program, design })
    }

    /// The outputs after each clock of `stimulus`.
    ///
    /// # Errors
    /// The simulation does not start or does not run to its end.
    pub fn run(&self, stimulus: &[Vec<u64>]) -> Result<Vec<Vec<u64>>, Error> {
        let tool = || self.design.module.clone();
        let mut child = Command::new(&self.program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|source| Error::Start { tool: tool(), source })?;
        let failed = |source: std::io::Error| Error::File { path: self.program.clone(), source };
        let bytes: Vec<u8> = stimulus.iter().flatten().flat_map(|word| word.to_le_bytes()).collect();
        let mut output = Vec::new();
        // Both at once, or both pipes fill up and neither side goes on.
        std::thread::scope(|scope| {
            let stdin = child.stdin.take();
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(&bytes)));
            child.stdout.take().map_or(Ok(0), |mut stdout| stdout.read_to_end(&mut output))
        })
        .map_err(failed)?;
        let status = child.wait().map_err(failed)?;
        let words: Vec<u64> = output
            .chunks_exact(8)
            .map(|word| word.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte)))
            .collect();
        let count = self.design.outputs.len();
        if !status.success() || words.len() != stimulus.len() * count {
            let said = format!("{status}, {} words of {}", words.len(), stimulus.len() * count);
            return Err(Error::Tool { tool: tool(), said });
        }
        Ok(words.chunks(count).map(<[u64]>::to_vec).collect())
    }
}
