//! The roadside unit.
#![allow(clippy::print_stdout, reason = "a command's answers go to standard output")]

mod commands;

use anyhow::Context as _;
use clap::{CommandFactory as _, Parser, Subcommand};
use edge_daemon::config::model::DEFAULT_FILTER;
use edge_daemon::service::{LogControl, write_manual};
use std::path::PathBuf;
use std::process::ExitCode;

/// Kerbside's roadside unit: sensor bytes in, fused vehicle tracks out.
#[derive(Debug, Parser)]
#[command(version = VERSION)]
struct Cli {
    /// What to log: error, warn, info, debug, trace, or a filter such as `edge_daemon=debug`. Else RUST_LOG
    /// says it, else `[log] filter` of the configuration.
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
    /// Writes man pages and completions for shells into a folder.
    Manual {
        /// The folder.
        folder: PathBuf,
    },
}

/// For `--version`: figures are only worth quoting of a release build.
const VERSION: &str = if cfg!(debug_assertions) {
    concat!(env!("CARGO_PKG_VERSION"), " (dev build)")
} else {
    concat!(env!("CARGO_PKG_VERSION"), " (release build)")
};

fn main() -> ExitCode {
    edge_daemon::publish::credentials::install_crypto();
    let cli = Cli::parse();
    // A running unit tells more: its configuration has the last word.
    let default = if matches!(cli.command, Command::Run(_)) { DEFAULT_FILTER } else { "warn" };
    let log = match LogControl::install(cli.log.as_deref(), default) {
        Ok(log) => log,
        Err(error) => {
            eprintln!("error: {}", edge_daemon::chain(&error));
            return ExitCode::FAILURE;
        }
    };
    let result = match cli.command {
        Command::Run(args) => commands::run(args, &log),
        Command::Replay(args) => commands::replay(args),
        Command::Check { config } => commands::check(&config),
        Command::Manual { folder } => write_manual(Cli::command(), &folder)
            .with_context(|| format!("can't write the manual to {}", folder.display())),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}error: {error:#}", log.error_prefix());
            ExitCode::FAILURE
        }
    }
}
