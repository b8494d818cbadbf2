//! `kerbctl export`: what was recorded, as a table for other people's tools.

mod rows;
mod sink;
mod table;

use crate::files;
use anyhow::{Context as _, Result, bail, ensure};
use clap::{Args, ValueEnum};
use fusion_contract::UtcNs;
use fusion_record::{ChannelKind, Record, Recording, Span};
use rows::Places;
use sink::Sink;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Options of `kerbctl export`.
#[derive(Debug, Args)]
#[command(after_help = "\
Recordings are MCAP files: what a unit recorded ([record]), segments of its history ([history], name the folder), or what \
`kerbctl record` took. Every row bears its time in UTC nanoseconds and the unit it is of; every column's name ends in its \
unit. x and y are metres east and north of the unit's origin; latitude and longitude are there where the recording has \
the unit's site.

  tracks    one row a track and frame             health    one row a health message
  events    detectors' and signals' events        alerts    one row an alert's begin, update and end
  traffic   counts, one row a loop and interval   signals   one row a phase and change

Examples:
  kerbctl export corner.mcap --what tracks --out tracks.csv
  kerbctl export /var/lib/kerbside/history --what tracks --from 2026-03-14T07:00:00Z --to 2026-03-14T09:00:00Z --out peak.parquet
  kerbctl export corner.mcap --what tracks --out tracks.geojson       for QGIS, kepler.gl and the like
  kerbctl export corner.mcap --what events --format csv | head")]
pub struct ExportArgs {
    /// Recordings, or folders of them.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What to export.
    #[arg(long, value_enum, default_value_t = What::Tracks)]
    what: What,
    /// How. None: by the ending of --out, which is .csv, .parquet or .geojson; without --out, csv.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The file. None: standard output, which Parquet can't be written to.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Only what left the unit at this instant or later: 2026-03-14T09:26:53Z, or nanoseconds since 1970.
    #[arg(long, value_name = "INSTANT", value_parser = files::parse_instant)]
    from: Option<UtcNs>,
    /// Only what left the unit before this instant.
    #[arg(long, value_name = "INSTANT", value_parser = files::parse_instant)]
    to: Option<UtcNs>,
}

/// What is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs, reason = "the help has a line of each")]
pub enum What {
    Tracks,
    Health,
    Events,
    Alerts,
    Traffic,
    Signals,
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Comma-separated values with a header (RFC 4180).
    Csv,
    /// Apache Parquet, compressed with Snappy.
    Parquet,
    /// A FeatureCollection of points (RFC 7946), one a track and frame.
    Geojson,
}

impl Format {
    fn of(path: &Path) -> Result<Self> {
        match path.extension().and_then(|e| e.to_str()) {
            Some("csv") => Ok(Self::Csv),
            Some("parquet") => Ok(Self::Parquet),
            Some("geojson" | "json") => Ok(Self::Geojson),
            _ => bail!("{} ends in none of .csv, .parquet and .geojson: say --format", path.display()),
        }
    }
}

/// What was read and written.
#[derive(Debug, Default)]
struct Done {
    rows: u64,
    damaged: u64,
    unplaced: u64,
    warnings: Vec<String>,
}

/// Exports; what there is to tell goes to standard error.
///
/// # Errors
/// A recording can't be read, or the export can't be written.
pub fn run(args: &ExportArgs) -> Result<()> {
    match export(args) {
        // Who reads has enough.
        Err(error) if is_broken_pipe(&error) => Ok(()),
        Err(error) => Err(error),
        Ok(done) => {
            let mut err = io::stderr();
            for warning in &done.warnings {
                writeln!(err, "{warning}")?;
            }
            if done.damaged > 0 {
                writeln!(err, "{} damaged pieces were passed over", done.damaged)?;
            }
            if done.unplaced > 0 {
                writeln!(
                    err,
                    "{} rows were left out: the recording has no site of their unit",
                    done.unplaced
                )?;
            }
            Ok(writeln!(err, "{} rows", done.rows)?)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe))
}

fn export(args: &ExportArgs) -> Result<Done> {
    let (files, span) = (files::recordings(&args.files)?, files::span(args.from, args.to)?);
    let format = match (&args.format, &args.out) {
        (Some(format), _) => *format,
        (None, Some(out)) => Format::of(out)?,
        (None, None) => Format::Csv,
    };
    let columns = args.what.columns();
    let mut sink = match (format, &args.out) {
        (Format::Parquet, Some(out)) => Sink::parquet(out, columns)?,
        (Format::Parquet, None) => bail!("Parquet needs a file: say --out"),
        (Format::Csv, out) => Sink::csv(open(out.as_deref())?, columns)?,
        (Format::Geojson, out) => Sink::geojson(open(out.as_deref())?, columns)?,
    };
    let (mut done, bar) = (Done::default(), files::bar(&files));
    for file in &files {
        bar.set_message(file.display().to_string());
        export_file(file, args.what, span, &mut sink, &mut done)?;
        bar.inc(files::size(file));
    }
    bar.finish_and_clear();
    done.unplaced = sink.finish()?;
    done.rows -= done.unplaced;
    ensure!(
        done.rows + done.unplaced + done.damaged > 0,
        "there are no {:?} in the recordings and the span",
        args.what
    );
    Ok(done)
}

fn open(out: Option<&Path>) -> Result<Box<dyn Write>> {
    Ok(match out {
        Some(path) => {
            let file = File::create(path).with_context(|| format!("can't create {}", path.display()))?;
            Box::new(BufWriter::new(file))
        }
        None => Box::new(BufWriter::new(io::stdout())),
    })
}

fn export_file(file: &Path, what: What, span: Span, sink: &mut Sink, done: &mut Done) -> Result<()> {
    let mut recording = Recording::open(file)?;
    let warnings = recording.warnings().iter().map(|w| format!("{}: {w}", file.display()));
    done.warnings.extend(warnings);
    let mut places = Places::default();
    // A site counts for the whole file, wherever it stands in it.
    for site in recording.records_of(Span::ALL, |c| *c == ChannelKind::Site).flatten() {
        if let Record::Site(site) = site {
            places.learn(site);
        }
    }
    let mut out = Vec::new();
    for record in recording.records_of(span, |channel| what.is_in(channel)) {
        match record {
            Ok(record) => rows::rows(what, record, &places, &mut out),
            Err(_) => done.damaged += 1,
        }
        for row in out.drain(..) {
            sink.row(row)?;
            done.rows += 1;
        }
    }
    Ok(())
}
