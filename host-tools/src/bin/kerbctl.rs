//! `kerbctl`: demonstrates, simulates, watches, records, replays, exports, imports, scores, calibrates, looks into captures,
//! keeps certificates, stands in for the gateware.

#![allow(clippy::print_stdout, reason = "a command's result goes to standard output")]

use anyhow::{Context as _, Result};
use clap::{CommandFactory as _, Parser, Subcommand};
use edge_daemon::service::write_manual;
use host_tools::{
    calibrate_command, certs_command, decode, degradation, demo, doctor, export, fpga_sim, import,
    map_command, page_password, record_command, replay_command, router_command, score_command, setup,
    simulate, soak, watch,
};
use std::path::PathBuf;
use std::process::ExitCode;

/// Tools beside a Kerbside unit.
#[derive(Debug, Parser)]
#[command(
    name = "kerbctl",
    version,
    about,
    after_help = "Every command explains itself: kerbctl COMMAND --help"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs a simulated junction into the real daemon, and shows and scores what a subscriber gets.
    Demo(demo::DemoArgs),
    /// Serves the devices of a simulated junction, for a unit of yours to listen to.
    Simulate(simulate::SimulateArgs),
    /// Prints what a unit or a city says, in order and with its gaps; can be a consumer of what units keep.
    Watch(watch::WatchArgs),
    /// Records what a unit or a city publishes, into an MCAP file.
    Record(record_command::RecordArgs),
    /// Publishes a recording once more, at its pace, for whoever builds what listens to units.
    Replay(replay_command::ReplayArgs),
    /// Turns recordings into CSV, Parquet or GeoJSON.
    Export(export::ExportArgs),
    /// Begins a unit: a commented unit.toml from a few facts and a map.
    New(setup::NewArgs),
    /// Adds sensors to a unit's file.
    Sensor(setup::SensorArgs),
    /// Checks, shows and converts maps of junctions.
    Map(map_command::MapArgs),
    /// Scores tracks against truth: GOSPA, HOTA, MOTA, IDF1, errors, consistency.
    Score(score_command::ScoreArgs),
    /// Measures what lost sensors, lost packets, delays, rain and drifting clocks cost, and whether health tells.
    Degradation(degradation::DegradationArgs),
    /// Runs the daemon under a multiple of the demo's load, and measures latency, memory and losses from outside.
    Soak(soak::SoakArgs),
    /// Opens every device of a unit, listens, and says what is heard, what is wrong and what to do.
    Doctor(doctor::DoctorArgs),
    /// Turns other people's data into a recording and a unit's configuration.
    Import(import::ImportArgs),
    /// Finds from recorded traffic where sensors really are and how far their clocks are ahead, and writes it back.
    Calibrate(calibrate_command::CalibrateArgs),
    /// Decodes captures of devices and counts what they hold.
    Decode(decode::DecodeArgs),
    /// Makes, lists, rotates and revokes a city's certificates, and writes routers' access lists.
    Certs(certs_command::CertsArgs),
    /// Runs a router that a city's units and brains meet at.
    Router(router_command::RouterArgs),
    /// Writes the file that lets a unit's page be seen from other machines.
    PagePassword(page_password::PagePasswordArgs),
    /// Serves the gateware, simulated, where a serial port would be.
    FpgaSim(fpga_sim::FpgaSimArgs),
    /// Writes man pages and completions for shells into a folder.
    Manual {
        /// The folder.
        folder: PathBuf,
    },
}

fn run(cli: Cli) -> Result<ExitCode> {
    match cli.command {
        Command::Demo(args) => demo::run(&args)?,
        Command::Simulate(args) => print!("{}", simulate::run(&args)?),
        Command::Watch(args) => watch::run(&args)?,
        Command::Record(args) => println!("{}", record_command::run(&args)?),
        Command::Replay(args) => println!("{}", replay_command::run(&args)?),
        Command::Export(args) => export::run(&args)?,
        Command::New(args) => print!("{}", setup::new(&args)?),
        Command::Sensor(args) => print!("{}", setup::sensor(&args)?),
        Command::Map(args) => print!("{}", map_command::run(&args)?),
        Command::Score(args) => print!("{}", score_command::run(&args)?),
        Command::Degradation(args) => print!("{}", degradation::run(&args)?),
        Command::Doctor(args) => {
            let found = doctor::run(&args)?;
            print!("{}", found.text);
            return Ok(if found.healthy { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Soak(args) => {
            let outcome = soak::run(&args)?;
            print!("{}", outcome.text);
            return Ok(if outcome.passed { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Import(args) => println!("{}", import::run(&args)?),
        Command::Calibrate(args) => print!("{}", calibrate_command::run(&args)?),
        Command::Decode(args) => print!("{}", decode::run(&args)?),
        Command::Certs(args) => println!("{}", certs_command::run(&args)?.trim_end()),
        Command::Router(args) => router_command::run(&args)?,
        Command::PagePassword(args) => println!("{}", page_password::run(&args)?),
        Command::FpgaSim(args) => fpga_sim::run(&args)?,
        Command::Manual { folder } => write_manual(Cli::command(), &folder)
            .with_context(|| format!("can't write the manual to {}", folder.display()))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    edge_daemon::publish::credentials::install_crypto();
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(e) => {
            eprintln!("kerbctl: {e:#}");
            ExitCode::FAILURE
        }
    }
}
