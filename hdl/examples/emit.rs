//! Writes every block's Verilog into a folder, and `blocks.tsv` beside it: a line for each block, its module and its
//! latency in clocks. For tools that cannot call this crate.

use std::path::PathBuf;
use std::{env, fs, process::ExitCode};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: emit FOLDER");
        return ExitCode::FAILURE;
    };
    match emit(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write into {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn emit(folder: &std::path::Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut table = String::new();
    for (module, verilog) in hdl::verilog() {
        fs::write(folder.join(format!("{module}.v")), verilog)?;
        let latency = hdl::latency::latency(module).unwrap_or_default();
        table += &format!("{module}\t{latency}\n");
    }
    fs::write(folder.join("blocks.tsv"), table)
}
