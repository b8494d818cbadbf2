//! Answers about the history: pages of a span, at a pace.

use super::publisher::{PublishError, answer, refuse};
use super::serve::{Queryables, number, parameters};
use fusion_contract::UtcNs;
use fusion_history::{Cursor, History, Query as Asked, Topic};
use fusion_record::Span;
use fusion_wire::keys::{Key, Topic as KeyTopic};
use fusion_wire::{Name, proto};
use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;
use zenoh::Session;
use zenoh::query::Query;

/// Most entries in one answer, and bytes.
const MOST_ENTRIES: usize = 1024;
const MOST_BYTES: usize = 256 << 10;
/// Queries that may wait.
const MOST_WAITING: usize = 32;

/// Serves one unit's history until it is dropped.
pub struct PastServer {
    // Before the thread, which ends when nobody can ask any more.
    queryables: Queryables,
    thread: Option<JoinHandle<()>>,
}

impl PastServer {
    /// Declares the queryable and answers on a thread of its own. `bytes_per_second` bounds what leaves in answers: what
    /// is asked for beyond it waits, so that live messages have the line.
    ///
    /// # Errors
    /// Zenoh refuses the queryable.
    pub fn start(
        session: &Session,
        history: &History,
        (city, unit): (&Name, &Name),
        bytes_per_second: f64,
    ) -> Result<Self, PublishError> {
        let key = Key::new(city, unit, KeyTopic::History).to_string();
        let (asks, asked) = sync_channel(MOST_WAITING);
        let mut queryables = Queryables::default();
        queryables.declare(session, &key, asks, |query| query, |query| query)?;
        let past = Past::new(history.clone(), city, unit);
        let clerk = Clerk { past, key, bytes_per_second };
        let thread =
            std::thread::Builder::new().name("serve-past".to_owned()).spawn(move || clerk.run(&asked));
        let thread = thread.map_err(|source| PublishError::Thread { name: "serve-past", source })?;
        Ok(Self { queryables, thread: Some(thread) })
    }
}

impl Drop for PastServer {
    fn drop(&mut self) {
        self.queryables.withdraw();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("thread serve-past had died");
        }
    }
}

/// What a unit has recorded, as it is told.
#[derive(Clone, Debug)]
pub struct Past {
    history: History,
    city: String,
    unit: String,
}

impl Past {
    /// Of this unit.
    #[must_use]
    pub fn new(history: History, city: &Name, unit: &Name) -> Self {
        Self { history, city: city.to_string(), unit: unit.to_string() }
    }

    /// The page that parameters ask for, and its bytes as protobuf.
    ///
    /// # Errors
    /// A parameter can't be read: which, and why.
    pub fn page(
        &self,
        parameters: impl Fn(&str) -> Option<String>,
    ) -> Result<(proto::HistoryBatch, usize), String> {
        let page = self.history.page(&read(parameters)?);
        let stats = self.history.stats();
        let bytes = page.bytes;
        let batch = proto::HistoryBatch {
            city: self.city.clone(),
            unit: self.unit.clone(),
            oldest_utc_ns: stats.oldest.map(|t| t.0),
            recorded_until_utc_ns: stats.until.map(|t| t.0),
            next: page.next.map(|c| c.to_string()).unwrap_or_default(),
            damaged: page.damaged,
            entries: page.entries,
        };
        Ok((batch, bytes))
    }
}

struct Clerk {
    past: Past,
    key: String,
    bytes_per_second: f64,
}

impl Clerk {
    fn run(&self, asked: &Receiver<Query>) {
        while let Ok(query) = asked.recv() {
            match self.past.page(parameters(&query)) {
                Ok((batch, bytes)) => {
                    answer(&query, &self.key, &batch);
                    drop(query);
                    // A page of a quarter of a megabyte: never longer than it takes at the slowest pace.
                    std::thread::sleep(Duration::from_secs_f64(bytes as f64 / self.bytes_per_second));
                }
                Err(why) => refuse(&query, &why),
            }
        }
    }
}

/// What parameters ask for.
fn read(get: impl Fn(&str) -> Option<String>) -> Result<Asked, String> {
    let from = number(&get, "from_ns")?.map_or(Span::ALL.from, UtcNs);
    let to = number(&get, "to_ns")?.map_or(Span::ALL.to, UtcNs);
    let text = |name| get(name).filter(|text| !text.is_empty());
    let after = text("after").map(|text| text.parse::<Cursor>()).transpose().map_err(|e| e.to_string())?;
    let topics = match text("topics") {
        Some(words) => Topic::read_all(&words).map_err(|e| e.to_string())?,
        None => BTreeSet::from([Topic::Tracks]),
    };
    let most = number(&get, "limit")?.map_or(MOST_ENTRIES, |n: usize| n.clamp(1, MOST_ENTRIES));
    Ok(Asked { span: Span { from, to }, topics, after, most, most_bytes: MOST_BYTES })
}
