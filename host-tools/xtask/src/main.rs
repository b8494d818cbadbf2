//! Kerbside's own chores: `cargo xtask test` and the rest of `cargo xtask help`.
//!
//! [`fpga`] places the gateware, [`package`] makes the Debian package, [`steps`] is what a test run consists of, [`need`] installs what its steps want, [`shell`] runs commands and reads
//! what they print, [`tidy`] holds the house rules that no compiler checks.

#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

mod chores;
mod fpga;
mod need;
mod package;
mod shell;
mod steps;
mod tidy;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Kerbside's own chores.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Install what the tests need and is missing, then check and test everything
    ///
    /// With CI=true what cannot be installed is a failure; else the step is skipped and says so.
    Test {
        /// Only these steps, separated by commas
        #[arg(long, value_enum, value_delimiter = ',', value_name = "STEPS")]
        only: Vec<steps::Step>,
    },
    /// Run the benches under `testbenches`
    Bench {
        /// Only this bench target
        #[arg(long)]
        bench: Option<String>,
        /// Passed on to the benches
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Synthesise the gateware and place it for real devices, or build a board's bitstream
    ///
    /// Prints what each block needs of an ECP5, its latency, and the clock that it closes at. What has been placed once is
    /// not placed again. Yosys comes from Debian, nextpnr-ecp5 and ecppack from the search path, or from PyPI where they
    /// are missing.
    Fpga(fpga::Options),
    /// Make the Debian package of the box: programs, service, udev rules, manual
    ///
    /// Builds, has systemd judge the unit file, and leaves the package in `target/package`.
    Package(package::Options),
    /// Fuzz decoders and map readers with cargo-fuzz; needs a nightly toolchain
    Fuzz {
        /// The fuzz target; all of them where none is named
        target: Option<String>,
        /// How long for each target
        #[arg(long, default_value_t = 60)]
        seconds: u32,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().chore {
        Chore::Test { only } => steps::run(&only),
        Chore::Bench { bench, arguments } => chores::bench(bench.as_deref(), &arguments),
        Chore::Fpga(options) => fpga::run(&options),
        Chore::Package(options) => package::run(&options),
        Chore::Fuzz { target, seconds } => chores::fuzz(target.as_deref(), seconds),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
