//! `kerbctl watch`: what a unit, a city or every city says, a line each.
//!
//! It is an application of the brain's side of the contract ([`fusion_wire::client`]) and shows all of it: order,
//! gaps, units that come and go. It looks on: unless it is told to be a consumer, nothing that a unit keeps for the
//! city's brain is acknowledged, and so none of it is lost to the brain.

mod lines;

pub(crate) use lines::word;
pub use lines::{Kind, Line};

use crate::connection::Connection;
use anyhow::Result;
use clap::Args;
use fusion_wire::Name;
use fusion_wire::client::{BrainSubscriber, CursorFile, Cursors, InMemory, Options, Start, Told};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Lines that may wait to be confirmed together.
const CONFIRM_EVERY: usize = 256;

/// Options of `kerbctl watch`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  kerbctl watch --connect tcp/localhost:7447                              all that passes there
  kerbctl watch --zenoh certs/springfield/brain/hall/zenoh.json5          a whole city, as its brain hears it
  kerbctl watch --connect tcp/localhost:7447 --city springfield --only alerts,health
  kerbctl watch --connect tcp/localhost:7447 --city springfield --unit main-and-first --from oldest --json

Alerts, events and traffic counts are kept by the unit until its consumers (option consumers of [outbox]) have
acknowledged them. They are printed in the unit's order, each once, with their number after a `#`; what was missed
is fetched. Watching acknowledges nothing, so the city's own brain still gets everything.

To be a consumer, and go on after a restart where you were:
  kerbctl watch --connect tcp/localhost:7447 --consumer archive --cursors archive.cursors --json >> archive.jsonl
What is printed is then acknowledged, and the unit deletes what all its consumers have.

Track frames are only worth having fresh: `missed 3` says that three did not come. With --missed they are fetched from the
unit's history, where it keeps one, and printed behind the fresh ones as `frame 40 from history`.")]
pub struct WatchArgs {
    #[command(flatten)]
    connection: Connection,
    /// Fetches track frames that did not come from the unit's history.
    #[arg(long)]
    missed: bool,
    /// What to print, with commas between. None: everything.
    #[arg(long, value_delimiter = ',', value_enum)]
    only: Vec<Kind>,
    /// Where to begin with what units keep.
    #[arg(long, value_enum, default_value_t = From::Now)]
    from: From,
    /// Acknowledges what was printed as this consumer, from where it stands. Needs --cursors.
    #[arg(long, value_name = "NAME", requires = "cursors", conflicts_with = "from")]
    consumer: Option<Name>,
    /// File that keeps how far this consumer has come with each unit; created where it is not there.
    #[arg(long, value_name = "FILE", requires = "consumer")]
    cursors: Option<PathBuf>,
    /// One JSON object a line: the message as protobuf's JSON mapping has it, and what is known of it beside.
    #[arg(long)]
    json: bool,
    /// Ends after so many lines.
    #[arg(long, value_name = "LINES")]
    count: Option<u64>,
    /// Ends after so long, such as 60s or 5m.
    #[arg(long, value_parser = crate::demo::parse_duration)]
    duration: Option<Duration>,
}

/// Where to begin with what units keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum From {
    /// With what comes from now on.
    Now,
    /// With the oldest that is kept.
    Oldest,
}

/// Watches until it is ended, or nobody reads any more.
///
/// # Errors
/// Zenoh refuses something, or the cursors can't be kept.
pub fn run(args: &WatchArgs) -> Result<()> {
    let session = args.connection.open()?;
    let wants = |kind| args.only.is_empty() || args.only.contains(&kind);
    let start = match (&args.consumer, args.from) {
        (Some(name), _) => Start::Consumer(name.clone()),
        (None, From::Now) => Start::Now,
        (None, From::Oldest) => Start::Oldest,
    };
    let options = Options {
        city: args.connection.city.clone(),
        unit: args.connection.unit.clone(),
        start,
        tracks: wants(Kind::Tracks),
        signals: wants(Kind::Signals),
        missed_frames: args.missed,
    };
    let cursors: Box<dyn Cursors> = match &args.cursors {
        Some(path) => Box::new(CursorFile::open(path)?),
        None => Box::new(InMemory::default()),
    };
    let mut subscriber = BrainSubscriber::new(&session, options, cursors)?;
    let mut out = BufWriter::new(io::stdout().lock());
    match watch(args, &mut subscriber, &mut out) {
        Err(error)
            if error.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == ErrorKind::BrokenPipe) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// Prints, and confirms what was printed once it has left this program.
fn watch(args: &WatchArgs, subscriber: &mut BrainSubscriber, out: &mut impl Write) -> Result<()> {
    let end = args.duration.map(|d| Instant::now() + d);
    let (mut lines, mut taken) = (0, Vec::new());
    loop {
        // While something waits to be confirmed, a moment without news is the time to do so.
        let patience = if taken.is_empty() { Duration::from_millis(200) } else { Duration::ZERO };
        let told = subscriber.next(patience)?;
        let ends = end.is_some_and(|end| Instant::now() >= end);
        if let Some(told) = &told {
            let line = Line::of(told);
            if args.only.is_empty() || args.only.contains(&line.kind()) {
                writeln!(out, "{}", if args.json { line.json()? } else { line.text() })?;
                lines += 1;
            }
            if let (Some(_), Some(position)) = (&args.consumer, position(told)) {
                taken.push(position);
            }
        }
        let full = args.count.is_some_and(|count| lines >= count);
        if told.is_none() || taken.len() >= CONFIRM_EVERY || full || ends {
            out.flush()?;
            subscriber.confirm_all(&taken)?;
            taken.clear();
        }
        if full || ends {
            return Ok(());
        }
    }
}

fn position(told: &Told) -> Option<(fusion_wire::client::UnitId, fusion_wire::client::Position)> {
    match told {
        Told::Kept { unit, position, .. } | Told::Broken { unit, position, .. } => {
            position.map(|p| (unit.clone(), p))
        }
        Told::Gone { unit, position, .. } | Told::Anew { unit, position } => Some((unit.clone(), *position)),
        _ => None,
    }
}
