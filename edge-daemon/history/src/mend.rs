//! At the start: which segments are there, and what an earlier run could not finish.

use crate::disk::{Disk, ReadSeek};
use crate::segment::SegmentName;
use crate::shelf::Shelf;
use crate::writer::Tail;
use fusion_contract::chain;
use fusion_record::{ReadError, Recorder, RecorderOptions, Recording};
use std::error::Error;
use std::io;
use std::sync::atomic::Ordering;

/// A segment that is being written anew; never read, and deleted at the next start.
const DRAFT: &str = "mending.part";

/// Fills the shelf; tells the number of the next segment.
pub(crate) fn take_stock(disk: &dyn Disk, shelf: &Shelf, library: &str) -> io::Result<u64> {
    let mut next = 0;
    for (file, bytes) in disk.list()? {
        if file == DRAFT {
            disk.remove(&file)?;
        }
        let Ok(name) = file.parse::<SegmentName>() else { continue };
        next = next.max(name.number.saturating_add(1));
        if name.last.is_some() {
            shelf.lock().put(name, bytes);
        } else {
            mend(disk, shelf, library, name, bytes);
        }
    }
    Ok(next)
}

/// Finishes a segment that was left open.
fn mend(disk: &dyn Disk, shelf: &Shelf, library: &str, open: SegmentName, bytes: u64) {
    let file = open.to_string();
    let opened = disk.open(&file).map_err(|source| ReadError::Open { file: file.clone(), source });
    let recording = opened.and_then(|reader| Recording::from_reader(&file, reader));
    let mut recording = match recording {
        Ok(recording) => recording,
        Err(error) => {
            tracing::warn!("{}: nothing can be read of it, deletes it", chain(&error));
            shelf.lock().stats.mended += 1;
            if let Err(error) = disk.remove(&file) {
                tracing::warn!(%error, "can't delete {file}");
            }
            return;
        }
    };
    let (first, last) = recording.logged().unwrap_or((open.first, open.first));
    let closed = SegmentName::new(open.number, first, Some(last));
    if recording.warnings().is_empty() {
        // Whole, but not renamed any more.
        return keep(disk, shelf, open, closed, bytes);
    }
    let torn = recording.warnings().iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    match write_anew(disk, &mut recording, library, closed) {
        Ok((messages, damaged, bytes)) => {
            tracing::warn!(
                "{file} was torn ({torn}): {messages} messages are kept, {damaged} pieces were damaged"
            );
            let mut inner = shelf.lock();
            inner.stats.mended += 1;
            inner.put(closed, bytes);
            drop(inner);
            if let Err(error) = disk.remove(&file) {
                tracing::warn!(%error, "can't delete {file}");
            }
        }
        Err(error) => {
            tracing::warn!(
                "{file} was torn ({torn}) and can't be written anew: {}; kept as it is",
                chain(&*error)
            );
            shelf.lock().stats.mended += 1;
            keep(disk, shelf, open, closed, bytes);
        }
    }
}

/// Keeps a segment as it is, under its new name where that goes.
fn keep(disk: &dyn Disk, shelf: &Shelf, open: SegmentName, closed: SegmentName, bytes: u64) {
    let renamed = disk.rename(&open.to_string(), &closed.to_string());
    if let Err(error) = &renamed {
        tracing::warn!(%error, "can't rename {open}");
    }
    shelf.lock().put(if renamed.is_ok() { closed } else { open }, bytes);
}

/// Copies what can be read; tells messages, damaged pieces and bytes.
fn write_anew(
    disk: &dyn Disk,
    from: &mut Recording<Box<dyn ReadSeek>>,
    library: &str,
    to: SegmentName,
) -> Result<(u64, u64, u64), Box<dyn Error>> {
    let file = disk.create(DRAFT)?;
    let (tail, written) = Tail::new(std::sync::Arc::clone(&file));
    let options = RecorderOptions { library: library.to_owned(), ..RecorderOptions::default() };
    let mut recorder = Recorder::new(tail, DRAFT, &options)?;
    if let Some(config) = from.config() {
        recorder.attach_config(config)?;
    }
    let (mut messages, mut damaged) = (0, 0);
    let mut records = from.records();
    while let Some(record) = records.next() {
        match record {
            Ok(record) => {
                recorder.record(records.at(), record)?;
                messages += 1;
            }
            Err(_) => damaged += 1,
        }
    }
    recorder.finish()?;
    file.sync()?;
    disk.rename(DRAFT, &to.to_string())?;
    Ok((messages, damaged, written.load(Ordering::Relaxed)))
}
