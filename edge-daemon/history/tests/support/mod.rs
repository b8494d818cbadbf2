//! A disk in memory that can be full, fail and forget, and frames to record.
#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fusion_contract::UtcNs;
use fusion_history::{Disk, History, Page, Query, ReadSeek, SegmentFile, Settings, Topic, Writer};
use fusion_record::Span;
use fusion_wire::proto;
use fusion_wire::proto::history_entry::Message;
use std::collections::BTreeMap;
use std::io::{self, Cursor, ErrorKind};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub const SECOND_NS: i64 = 1_000_000_000;
/// When recordings of tests begin.
pub const BEGIN: UtcNs = UtcNs(1_773_480_000 * SECOND_NS);

#[derive(Debug, Default)]
pub struct State {
    pub files: BTreeMap<String, Vec<u8>>,
    /// Bytes it has room for.
    pub room: Option<u64>,
    /// What every call that writes says.
    pub failing: Option<ErrorKind>,
    /// Bytes that others take.
    pub others: u64,
    pub syncs: u64,
}

impl State {
    pub fn bytes(&self) -> u64 {
        self.files.values().map(|f| f.len() as u64).sum::<u64>() + self.others
    }

    fn works(&self) -> io::Result<()> {
        self.failing.map_or(Ok(()), |kind| Err(kind.into()))
    }
}

/// Clones are the same disk.
#[derive(Clone, Debug, Default)]
pub struct Memory(pub Arc<Mutex<State>>);

#[derive(Debug)]
struct File(Memory, Mutex<String>);

impl Memory {
    pub fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.lock().unwrap())
    }

    pub fn names(&self) -> Vec<String> {
        self.with(|s| s.files.keys().cloned().collect())
    }
}

impl Disk for Memory {
    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        Ok(self.with(|s| s.files.iter().map(|(n, b)| (n.clone(), b.len() as u64)).collect()))
    }

    fn create(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>> {
        self.with(|s| {
            s.works()?;
            s.files.insert(name.to_owned(), Vec::new());
            io::Result::Ok(())
        })?;
        Ok(Arc::new(File(self.clone(), Mutex::new(name.to_owned()))))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn ReadSeek>> {
        let bytes = self.with(|s| s.files.get(name).cloned()).ok_or(ErrorKind::NotFound)?;
        Ok(Box::new(Cursor::new(bytes)))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.with(|s| {
            s.works()?;
            let bytes = s.files.remove(from).ok_or(ErrorKind::NotFound)?;
            s.files.insert(to.to_owned(), bytes);
            Ok(())
        })
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.with(|s| s.files.remove(name)).map(drop).ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn free_bytes(&self) -> io::Result<u64> {
        Ok(self.with(|s| s.room.map_or(u64::MAX, |room| room.saturating_sub(s.bytes()))))
    }
}

impl SegmentFile for File {
    fn append(&self, bytes: &[u8]) -> io::Result<usize> {
        let name = self.1.lock().unwrap();
        self.0.with(|s| {
            s.works()?;
            let free = s.room.map_or(u64::MAX, |room| room.saturating_sub(s.bytes()));
            let n = bytes.len().min(usize::try_from(free).unwrap_or(usize::MAX));
            if n == 0 && !bytes.is_empty() {
                return Err(ErrorKind::StorageFull.into());
            }
            s.files.get_mut(&*name).ok_or(ErrorKind::NotFound)?.extend_from_slice(&bytes[..n]);
            Ok(n)
        })
    }

    fn sync(&self) -> io::Result<()> {
        self.0.with(|s| {
            s.syncs += 1;
            s.works()
        })
    }
}

/// Segments of ten seconds, no bounds.
pub fn settings() -> Settings {
    Settings {
        segment_bytes: u64::MAX,
        segment_ns: 10 * SECOND_NS,
        limit_bytes: u64::MAX,
        limit_age_ns: i64::MAX,
        keep_free_bytes: 0,
        sync_every: Duration::ZERO,
        look_every: Duration::ZERO,
        library: "test".to_owned(),
    }
}

/// The frame with this number, ten a second; its tracks don't compress.
pub fn frame(sequence: u64) -> proto::TrackFrame {
    let left = BEGIN.plus_ns(sequence as i64 * SECOND_NS / 10);
    let noise = |n: u64| (sequence * 8 + n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let track = |n| proto::Track { id: noise(n), x_m: noise(n) as f32, ..Default::default() };
    proto::TrackFrame {
        sequence,
        left_utc_ns: left.0,
        valid_utc_ns: left.0 - SECOND_NS / 10,
        tracks: (0..8).map(track).collect(),
        ..Default::default()
    }
}

/// Records frames, as a unit does.
pub fn record(writer: &mut Writer, sequences: impl IntoIterator<Item = u64>) {
    for sequence in sequences {
        let frame = frame(sequence);
        let site = proto::Site { unit: "corner".to_owned(), ..Default::default() };
        let at = UtcNs(frame.left_utc_ns);
        writer.record(at, |s| s.site(at, &site), |s| s.frame(&frame));
    }
}

pub fn query(span: Span) -> Query {
    Query { span, topics: [Topic::Tracks].into(), after: None, most: 256, most_bytes: 1 << 18 }
}

pub fn sequence(entry: &proto::HistoryEntry) -> u64 {
    let Some(Message::Tracks(read)) = &entry.message else { panic!("{entry:?} is no frame") };
    assert_eq!(*read, frame(read.sequence), "what is read is what was recorded");
    assert_eq!(entry.utc_ns, read.left_utc_ns);
    read.sequence
}

/// The numbers of all frames of a query, over as many pages as it takes; and how many pieces were damaged.
pub fn read_all(history: &History, mut query: Query) -> (Vec<u64>, u64) {
    let (mut all, mut damaged) = (Vec::new(), 0);
    loop {
        let Page { entries, next, damaged: more, .. } = history.page(&query);
        all.extend(entries.iter().map(sequence));
        damaged += more;
        match next {
            Some(next) => query.after = Some(next),
            None => return (all, damaged),
        }
    }
}
