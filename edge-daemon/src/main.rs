//! The roadside unit.
#![allow(clippy::print_stdout, reason = "a command's answers go to standard output")]

mod commands;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Kerbside's roadside unit: sensor bytes in, fused vehicle tracks out.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    /// What to log: error, warn, info, debug, trace, or a filter such as `edge_daemon=debug`. RUST_LOG is used
    /// where this is not given.
    #[arg(long, global = true)]
    log: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs the unit until it is told to stop (SIGINT, SIGTERM).
    Run(commands::RunArgs),
    /// Replays a recording (MCAP), or a capture of one device's bytes.
    Replay(commands::ReplayArgs),
    /// Tells what a configuration means, or what is wrong with it.
    Check {
        /// The unit's configuration.
        #[arg(long)]
        config: PathBuf,
    },
}

fn main() -> ExitCode {
    edge_daemon::publish::credentials::install_crypto();
    let cli = Cli::parse();
    commands::init_log(cli.log.as_deref(), matches!(cli.command, Command::Run(_)));
    let result = match cli.command {
        Command::Run(args) => commands::run(args),
        Command::Replay(args) => commands::replay(args),
        Command::Check { config } => commands::check(&config),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
