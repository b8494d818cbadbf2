//! `kerbctl`: demonstrates, imports, scores, looks into captures, simulates the gateware.

#![allow(clippy::print_stdout, reason = "a command's result goes to standard output")]

use anyhow::Result;
use clap::{Parser, Subcommand};
use host_tools::{decode, demo, fpga_sim, import, score_command};
use std::process::ExitCode;

/// Tools beside a Kerbside unit.
#[derive(Debug, Parser)]
#[command(version, about, after_help = "Every command explains itself: kerbctl COMMAND --help")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs a simulated junction into the real daemon, and shows and scores what a subscriber gets.
    Demo(demo::DemoArgs),
    /// Scores tracks against truth: GOSPA, HOTA, MOTA, IDF1, errors, consistency.
    Score(score_command::ScoreArgs),
    /// Turns other people's data into a recording and a unit's configuration.
    Import(import::ImportArgs),
    /// Decodes captures of devices and counts what they hold.
    Decode(decode::DecodeArgs),
    /// Serves the gateware, simulated, where a serial port would be.
    FpgaSim(fpga_sim::FpgaSimArgs),
}

fn run(cli: Cli) -> Result<()> {
    match cli.command {
        Command::Demo(args) => demo::run(&args)?,
        Command::Score(args) => print!("{}", score_command::run(&args)?),
        Command::Import(args) => println!("{}", import::run(&args)?),
        Command::Decode(args) => print!("{}", decode::run(&args)?),
        Command::FpgaSim(args) => fpga_sim::run(&args)?,
    }
    Ok(())
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("kerbctl: {e:#}");
            ExitCode::FAILURE
        }
    }
}
