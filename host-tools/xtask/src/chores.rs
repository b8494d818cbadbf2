//! Benches and fuzzing.

use crate::shell::{cargo, find, root, succeeds};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Runs the benches, or one of them.
///
/// # Errors
/// Cargo does not start.
pub fn bench(bench: Option<&str>, arguments: &[String]) -> Result<bool> {
    let mut command = cargo(&["bench"]);
    for package in ["testbenches", "conformance", "fusion-fpga", "edge-daemon"] {
        command.args(["--package", package]);
    }
    match bench {
        Some(bench) => command.args(["--bench", bench]),
        None => command.arg("--benches"),
    };
    succeeds(command.arg("--").args(arguments))
}

/// Where the fuzz targets are.
const FUZZ: &str = "testbenches/fuzz";

/// Fuzzes one target or all, each for `seconds`.
///
/// # Errors
/// There is no nightly toolchain, or cargo-fuzz cannot be installed.
pub fn fuzz(target: Option<&str>, seconds: u32) -> Result<bool> {
    if find("cargo-fuzz").is_none() {
        println!("cargo-fuzz is missing: installing it with cargo");
        if !succeeds(&mut cargo(&["install", "cargo-fuzz"]))? {
            bail!("cannot install cargo-fuzz");
        }
    }
    let nightly = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command.args(["+nightly", "fuzz"]).args(arguments).args(["--fuzz-dir", FUZZ]).current_dir(root());
        // Cargo tells its children which toolchain it is; `+nightly` must be heard over that.
        for variable in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC"] {
            command.env_remove(variable);
        }
        command
    };
    let targets = match target {
        Some(target) => vec![target.to_owned()],
        None => {
            let list = nightly(&["list"]).output().context("cannot list the fuzz targets")?;
            if !list.status.success() {
                bail!("cannot list the fuzz targets: {}", String::from_utf8_lossy(&list.stderr).trim());
            }
            String::from_utf8_lossy(&list.stdout).lines().map(str::to_owned).collect()
        }
    };
    let mut good = true;
    for target in targets {
        let mut run = nightly(&["run", &target]);
        good &= succeeds(run.args(["--", &format!("-max_total_time={seconds}")]))?;
    }
    Ok(good)
}
