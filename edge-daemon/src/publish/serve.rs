//! Answers about the outbox: what it holds, at a pace, and acknowledgements.

use super::publisher::{PublishError, answer, refuse};
use fusion_outbox::{AcknowledgeError, Batch, Outbox, Position};
use fusion_wire::keys::{Key, Topic};
use fusion_wire::{Name, proto};
use std::collections::VecDeque;
use std::str::FromStr;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use zenoh::query::{Query, Queryable};
use zenoh::{Session, Wait as _};

/// Most entries in one answer, and bytes.
const MOST_ENTRIES: usize = 256;
const MOST_BYTES: u64 = 256 << 10;
/// Queries that may wait.
const MOST_WAITING: usize = 64;
/// How long an acknowledgement waits for the disk.
const PATIENCE: Duration = Duration::from_secs(4);

/// Something asked.
enum Ask {
    Fetch(Query),
    Acknowledge(Query),
}

/// Serves one unit's outbox until it is dropped.
pub struct Server {
    queryables: Queryables,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Declares both queryables and answers on a thread of its own. `rate_hz` bounds how many entries a second leave
    /// in answers: what is asked for beyond it waits, so that live messages have the line.
    ///
    /// # Errors
    /// Zenoh refuses a queryable.
    pub fn start(
        session: &Session,
        outbox: &Outbox,
        (city, unit): (&Name, &Name),
        rate_hz: f64,
    ) -> Result<Self, PublishError> {
        let key = |topic| Key::new(city, unit, topic).to_string();
        let (fetch, acknowledge) = (key(Topic::Outbox), key(Topic::acknowledge()));
        let (asks, asked) = sync_channel(MOST_WAITING);
        let query = |(Ask::Fetch(query) | Ask::Acknowledge(query))| query;
        let mut queryables = Queryables::default();
        queryables.declare(session, &fetch, asks.clone(), Ask::Fetch, query)?;
        queryables.declare(session, &acknowledge, asks, Ask::Acknowledge, query)?;
        let clerk = Clerk {
            outbox: outbox.clone(),
            city: city.to_string(),
            unit: unit.to_string(),
            fetch,
            acknowledge,
            rate_hz,
        };
        let thread = std::thread::Builder::new().name("serve".to_owned()).spawn(move || clerk.run(&asked));
        let thread = thread.map_err(|source| PublishError::Thread { name: "serve", source })?;
        Ok(Self { queryables, thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The callbacks hold the channel: without them the thread ends.
        self.queryables.withdraw();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("thread serve had died");
        }
    }
}

/// Keys on which queries are taken and put into a bounded queue.
#[derive(Default)]
pub(super) struct Queryables(Vec<Queryable<()>>);

impl Queryables {
    /// Takes queries on a key as `ask`s; one that finds no room is refused, as the `query` that it is.
    pub fn declare<T: Send + 'static>(
        &mut self,
        session: &Session,
        key: &str,
        asks: SyncSender<T>,
        ask: fn(Query) -> T,
        query: fn(T) -> Query,
    ) -> Result<(), PublishError> {
        let on_query = move |asked: Query| {
            if let Err(TrySendError::Full(ask) | TrySendError::Disconnected(ask)) = asks.try_send(ask(asked))
            {
                refuse(&query(ask), "too many ask at once: ask again in a second");
            }
        };
        let declared = session.declare_queryable(key.to_owned()).complete(true).callback(on_query).wait();
        self.0.push(declared.map_err(|source| PublishError::Declare { key: key.to_owned(), source })?);
        Ok(())
    }

    /// Takes no more.
    pub fn withdraw(&mut self) {
        for queryable in self.0.drain(..) {
            if let Err(error) = queryable.undeclare().wait() {
                tracing::debug!(%error, "a queryable was not withdrawn");
            }
        }
    }
}

struct Clerk {
    outbox: Outbox,
    city: String,
    unit: String,
    fetch: String,
    acknowledge: String,
    rate_hz: f64,
}

impl Clerk {
    fn run(&self, asked: &Receiver<Ask>) {
        let (mut fetches, mut not_before) = (VecDeque::new(), Instant::now());
        loop {
            let ask = if fetches.is_empty() {
                asked.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                asked.recv_timeout(not_before.saturating_duration_since(Instant::now()))
            };
            match ask {
                Ok(Ask::Acknowledge(query)) => self.take(&query),
                Ok(Ask::Fetch(query)) if fetches.len() >= MOST_WAITING => {
                    refuse(&query, "too many ask at once: ask again in a second");
                }
                Ok(Ask::Fetch(query)) => fetches.push_back(query),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            let now = Instant::now();
            if now >= not_before
                && let Some(query) = fetches.pop_front()
            {
                let entries = self.give(&query);
                not_before = now + Duration::from_secs_f64(entries as f64 / self.rate_hz);
            }
        }
    }

    /// Answers a fetch; tells how many entries left.
    fn give(&self, query: &Query) -> usize {
        match self.batch(query) {
            Ok(batch) => {
                let entries = batch.entries.len();
                answer(query, &self.fetch, &self.message(batch));
                entries
            }
            Err(why) => {
                refuse(query, &why);
                0
            }
        }
    }

    fn batch(&self, query: &Query) -> Result<Batch, String> {
        let get = parameters(query);
        let (from, epoch) = (number(&get, "from")?, number(&get, "epoch")?);
        let most = number(&get, "most")?.map_or(MOST_ENTRIES, |n: usize| n.min(MOST_ENTRIES));
        let mut start = from.unwrap_or(0);
        if let (None, Some(consumer)) = (from, get("consumer")) {
            let position = self.outbox.position(&consumer);
            start = position
                .ok_or_else(|| format!("no consumer {consumer:?} in option consumers of [outbox]"))?
                .next;
        }
        let read = |start| self.outbox.read(start, most, MOST_BYTES).map_err(|e| crate::chain(&e));
        let mut batch = read(start)?;
        // Numbers of another life mean nothing here.
        if epoch.is_some_and(|epoch: u64| epoch != batch.epoch) {
            batch = read(0)?;
        }
        Ok(batch)
    }

    fn message(&self, batch: Batch) -> proto::OutboxBatch {
        let entry = |e: fusion_outbox::Entry| proto::OutboxEntry {
            sequence: e.sequence,
            enqueued_utc_ns: e.draft.enqueued.0,
            key: e.draft.key,
            encoding: e.draft.encoding,
            payload: e.draft.payload,
        };
        proto::OutboxBatch {
            city: self.city.clone(),
            unit: self.unit.clone(),
            epoch: batch.epoch,
            from: batch.from,
            next: batch.next,
            head: batch.head,
            entries: batch.entries.into_iter().map(entry).collect(),
        }
    }

    fn take(&self, query: &Query) {
        match self.acknowledged(query) {
            Ok(cursor) => answer(query, &self.acknowledge, &cursor),
            Err(why) => refuse(query, &why),
        }
    }

    fn acknowledged(&self, query: &Query) -> Result<proto::OutboxCursor, String> {
        let get = parameters(query);
        let consumer = get("consumer").unwrap_or_default();
        let needed = |name| number(&get, name)?.ok_or_else(|| format!("{name}=NUMBER is missing"));
        let position = Position { epoch: needed("epoch")?, next: needed("next")? };
        let stands = self.outbox.acknowledge(&consumer, position, PATIENCE).map_err(|error| match error {
            AcknowledgeError::Outbox(e) => crate::chain(&e),
            other => other.to_string(),
        })?;
        let head = self.outbox.stats().state.head;
        let (city, unit) = (self.city.clone(), self.unit.clone());
        Ok(proto::OutboxCursor { city, unit, consumer, epoch: stands.epoch, next: stands.next, head })
    }
}

/// A query's parameters, by name.
pub(super) fn parameters(query: &Query) -> impl Fn(&str) -> Option<String> {
    |name| query.parameters().get(name).map(str::to_owned)
}

/// A number among parameters.
pub(super) fn number<T: FromStr>(
    get: impl Fn(&str) -> Option<String>,
    name: &str,
) -> Result<Option<T>, String> {
    let Some(text) = get(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| format!("{name}={text} is no number"))
}
