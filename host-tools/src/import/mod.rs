//! `kerbctl import`: other people's data as a recording and a unit's configuration.

mod scene;

pub use scene::import as import_scene;

use anyhow::Result;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Options of `kerbctl import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A scene folder: scene.json, measurements.jsonl and (for scoring) truth.csv, each plain or .gz.
    #[command(
        after_help = "Example:\n  kerbctl import scene scene-grid --out work\n  edge-daemon replay work/recording.mcap --config work/unit.toml --tracks tracks.csv\n  kerbctl score --truth scene-grid/truth.csv.gz tracks.csv"
    )]
    Scene {
        /// The folder.
        dir: PathBuf,
        /// Where recording.mcap and unit.toml go. Default: into the folder itself.
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

/// Imports; returns what to tell the user.
///
/// # Errors
/// A file can't be read or written, or holds something unexpected: the error names file, line and field.
pub fn run(args: &ImportArgs) -> Result<String> {
    match &args.what {
        What::Scene { dir, out } => scene::import(dir, out.as_deref().unwrap_or(dir)),
    }
}
