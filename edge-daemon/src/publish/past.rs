//! Answers about the history: pages of a span, at a pace.

use super::publisher::{PublishError, answer, refuse};
use super::serve::{Queryables, number};
use fusion_contract::UtcNs;
use fusion_history::{Cursor, History, Page, Query as Asked, Topic};
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
        let (city, unit) = (city.to_string(), unit.to_string());
        let clerk = Clerk { history: history.clone(), city, unit, key, bytes_per_second };
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

struct Clerk {
    history: History,
    city: String,
    unit: String,
    key: String,
    bytes_per_second: f64,
}

impl Clerk {
    fn run(&self, asked: &Receiver<Query>) {
        while let Ok(query) = asked.recv() {
            match read(&query) {
                Ok(wanted) => {
                    let page = self.history.page(&wanted);
                    let bytes = page.bytes;
                    answer(&query, &self.key, &self.message(page));
                    drop(query);
                    // A page of a quarter of a megabyte: never longer than it takes at the slowest pace.
                    std::thread::sleep(Duration::from_secs_f64(bytes as f64 / self.bytes_per_second));
                }
                Err(why) => refuse(&query, &why),
            }
        }
    }

    fn message(&self, page: Page) -> proto::HistoryBatch {
        let stats = self.history.stats();
        proto::HistoryBatch {
            city: self.city.clone(),
            unit: self.unit.clone(),
            oldest_utc_ns: stats.oldest.map(|t| t.0),
            recorded_until_utc_ns: stats.until.map(|t| t.0),
            next: page.next.map(|c| c.to_string()).unwrap_or_default(),
            damaged: page.damaged,
            entries: page.entries,
        }
    }
}

/// What a query asks for.
fn read(query: &Query) -> Result<Asked, String> {
    let from = number(query, "from_ns")?.map_or(Span::ALL.from, UtcNs);
    let to = number(query, "to_ns")?.map_or(Span::ALL.to, UtcNs);
    let text = |name| query.parameters().get(name).filter(|text| !text.is_empty());
    let after = text("after").map(str::parse::<Cursor>).transpose().map_err(|e| e.to_string())?;
    let topics = match text("topics") {
        Some(words) => Topic::read_all(words).map_err(|e| e.to_string())?,
        None => BTreeSet::from([Topic::Tracks]),
    };
    let most = number(query, "limit")?.map_or(MOST_ENTRIES, |n: usize| n.clamp(1, MOST_ENTRIES));
    Ok(Asked { span: Span { from, to }, topics, after, most, most_bytes: MOST_BYTES })
}
