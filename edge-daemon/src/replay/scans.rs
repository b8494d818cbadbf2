//! What a recording's sensors measured, without the filter: for tools that look at measurements.

use super::plan::Plan;
use crate::config::Unit;
use crate::decoders;
use crate::fuse::{Fed, Feed, stampers};
use fusion_contract::{Scan, UtcNs};
use fusion_record::{ReadError, Record, Recording};
use std::collections::BTreeSet;
use std::path::Path;

/// Device clocks that are ahead by up to this are believed: by how much they are is what a tool wants to know.
const BELIEVED_NS: i64 = 2_000_000_000;

/// The recording can't be read.
#[derive(Debug, thiserror::Error)]
#[error("can't read the recording")]
pub struct ScansError(#[source] Box<ReadError>);

/// What was read.
#[derive(Debug, Default)]
pub struct ScansRead {
    /// Scans as they arrived, stamped as the configuration says.
    pub scans: Vec<Scan>,
    /// What the user should know of the file.
    pub warnings: Vec<String>,
    /// Messages that can't be read, and faults in the bytes of devices.
    pub faults: u64,
    /// Messages of sensors that the unit does not have.
    pub ignored: u64,
}

/// Reads every scan of a recording through the unit's decoders and stampers; `progress` is told the recorded clock.
///
/// # Errors
/// The file can't be opened. Damaged messages are counted.
pub fn read_scans(
    unit: &Unit,
    path: &Path,
    mut progress: impl FnMut(UtcNs),
) -> Result<ScansRead, ScansError> {
    let mut recording = Recording::open(path).map_err(|e| ScansError(Box::new(e)))?;
    let plan = Plan::of(unit, &recording);
    let mut read = ScansRead::default();
    read.warnings.extend(recording.warnings().iter().map(ToString::to_string));
    read.warnings.extend(plan.warnings.iter().cloned());
    let mut feeds: Vec<Feed> =
        unit.sources.iter().map(|s| Feed::new(s, &unit.site, decoders::decoder_for(s))).collect();
    let mut stampers: Vec<_> =
        stampers(&unit.sensors).into_iter().map(|s| s.believing(BELIEVED_NS)).collect();
    let mut fed = Fed::default();
    let mut down = BTreeSet::new();
    for record in recording.records() {
        match record {
            Ok(Record::Raw { sensor, arrival, bytes, .. }) => {
                let Some(&source) = plan.raw.get(&*sensor) else {
                    read.ignored += 1;
                    continue;
                };
                progress(arrival);
                // A message without bytes says that the stream broke, or was opened anew.
                if bytes.is_empty() || down.remove(&source) {
                    feeds[source].reset(arrival, &mut stampers, &unit.site, &mut fed);
                }
                if bytes.is_empty() {
                    down.insert(source);
                }
                feeds[source].push(&bytes, arrival, &mut stampers, &unit.site, &mut fed);
            }
            Ok(Record::Detections(scan)) => match plan.scan(scan) {
                Some(scan) => {
                    progress(scan.arrival);
                    read.scans.push(scan);
                }
                None => read.ignored += 1,
            },
            Ok(
                Record::Frame(_)
                | Record::Health(_)
                | Record::Site(_)
                | Record::Event(_)
                | Record::Alert(_)
                | Record::Counts(_)
                | Record::Signal(_),
            ) => {}
            Err(_) => read.faults += 1,
        }
        read.scans.append(&mut fed.scans);
        read.faults += fed.faults.drain(..).count() as u64;
        read.ignored += std::mem::take(&mut fed.unrouted);
    }
    Ok(read)
}
