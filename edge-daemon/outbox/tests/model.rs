//! The store against a model that is a plain map, and the outbox in front of it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use fusion_contract::UtcNs;
use fusion_outbox::{
    AcknowledgeError, Class, Draft, Limits, Outbox, OutboxError, Position, Sent, Settings, Store,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::disk::Disk;
use support::{HOUR_NS, ROOMY, T, brain, draft};

#[derive(Clone, Debug)]
enum Step {
    Commit(Vec<Draft>, Option<(bool, u64)>),
    Wait(i64),
    Reopen,
}

fn any_draft() -> impl Strategy<Value = Draft> {
    (any::<bool>(), 0..300_usize, prop_oneof![9 => Just(true), 1 => Just(false)]).prop_map(
        |(alert, bytes, clock_set)| Draft {
            class: if alert { Class::Alert } else { Class::Ordinary },
            key: "k".repeat(bytes % 50),
            encoding: String::new(),
            payload: vec![7; bytes],
            enqueued: if clock_set { T } else { UtcNs(5) },
        },
    )
}

fn step() -> impl Strategy<Value = Step> {
    let drafts = prop::collection::vec(any_draft(), 0..8);
    prop_oneof![
        6 => (drafts, prop::option::of((any::<bool>(), 0..100_u64))).prop_map(|(d, a)| Step::Commit(d, a)),
        2 => (0..HOUR_NS).prop_map(Step::Wait),
        1 => Just(Step::Reopen),
    ]
}

/// The policy in the simplest words.
#[derive(Default)]
struct Model {
    held: BTreeMap<u64, Draft>,
    head: u64,
    had: [u64; 2],
}

impl Model {
    fn bytes(&self) -> u64 {
        self.held.values().map(Draft::bytes).sum()
    }

    /// Numbers of what is dropped for age and for bytes.
    fn commit(
        &mut self,
        drafts: &[Draft],
        had: Option<(usize, u64)>,
        now: UtcNs,
        limits: Limits,
    ) -> [u64; 2] {
        if let Some((consumer, next)) = had {
            self.had[consumer] = self.had[consumer].max(next.min(self.head));
        }
        let had = self.had[0].min(self.had[1]);
        self.held.retain(|n, _| *n >= had);
        for draft in drafts {
            self.held.insert(self.head, draft.clone());
            self.head += 1;
        }
        let before = self.held.len();
        // In this test stamps are equal or those of a clock that was not set, which shields what is behind them.
        for class in [Class::Ordinary, Class::Alert] {
            while let Some((n, d)) = self.held.iter().find(|(_, d)| d.class == class) {
                if d.enqueued.0 < 1_577_836_800_000_000_000 || d.enqueued.0 >= now.0 - limits.age_ns {
                    break;
                }
                let n = *n;
                self.held.remove(&n);
            }
        }
        let aged = before - self.held.len();
        let mut for_bytes = 0;
        while self.bytes() > limits.bytes {
            let oldest = |class| self.held.iter().find(|(_, d)| d.class == class).map(|(n, _)| *n);
            let first = oldest(Class::Ordinary).or_else(|| oldest(Class::Alert)).unwrap();
            self.held.remove(&first);
            for_bytes += 1;
        }
        [aged as u64, for_bytes]
    }
}

const CONSUMERS: [&str; 2] = ["archive", "brain"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_store_does_what_the_policy_says(steps in prop::collection::vec(step(), 1..40), most in 500..5000_u64) {
        let limits = Limits { bytes: most, age_ns: 3 * HOUR_NS };
        let (disk, mut now, mut model) = (Disk::default(), T, Model::default());
        let names = CONSUMERS.map(str::to_owned);
        let mut store = Store::on(disk.clone(), limits, &names, now).unwrap();
        for step in steps {
            match step {
                Step::Wait(ns) => now.0 += ns,
                Step::Reopen => {
                    drop(store);
                    store = Store::on(disk.clone(), limits, &names, now).unwrap();
                }
                Step::Commit(drafts, had) => {
                    let had = had.map(|(first, share)| (usize::from(first), model.head * share / 100));
                    let acknowledged: Vec<(String, u64)> =
                        had.map(|(c, next)| (CONSUMERS[c].to_owned(), next)).into_iter().collect();
                    let [aged, for_bytes] = model.commit(&drafts, had, now, limits);
                    let committed = store.commit(&drafts, &acknowledged, now).unwrap();
                    prop_assert_eq!(committed.first, model.head - drafts.len() as u64);
                    prop_assert_eq!((committed.dropped.for_age, committed.dropped.for_bytes), (aged, for_bytes));
                }
            }
            let state = store.state().unwrap();
            prop_assert_eq!((state.head, state.bytes), (model.head, model.bytes()));
            prop_assert_eq!(state.oldest, model.held.first_key_value().map(|(n, d)| (*n, d.enqueued)));
            prop_assert_eq!(state.cursors.iter().map(|c| c.1).collect::<Vec<_>>(), model.had);
            let all: Vec<(u64, Draft)> =
                store.read(0, usize::MAX, u64::MAX).unwrap().entries.into_iter().map(|e| (e.sequence, e.draft)).collect();
            prop_assert_eq!(&all, &model.held.clone().into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn reading_in_pieces_is_reading(count in 0..60_u64, piece in 1..9_usize, bytes in 1..2000_u64, start in 0..70_u64) {
        let store = Store::on(Disk::default(), ROOMY, &brain(), T).unwrap();
        let drafts: Vec<Draft> = (0..count).map(draft).collect();
        store.commit(&drafts, &[], T).unwrap();
        let (mut from, mut numbers) = (start, Vec::new());
        loop {
            let batch = store.read(from, piece, bytes).unwrap();
            prop_assert!(batch.entries.len() <= piece);
            let held: u64 = batch.entries.iter().map(|e| e.draft.bytes()).sum();
            let last = batch.entries.last().map_or(0, |e| e.draft.bytes());
            prop_assert!(held - last < bytes, "more than one entry beyond the bound");
            numbers.extend(batch.entries.iter().map(|e| e.sequence));
            if batch.next == batch.head {
                break;
            }
            prop_assert!(batch.next > from);
            from = batch.next;
        }
        prop_assert_eq!(numbers, (start..count).collect::<Vec<u64>>());
    }
}

fn settings(folder: &std::path::Path) -> Settings {
    Settings {
        folder: folder.join("out/box"),
        limits: ROOMY,
        consumers: brain(),
        queue_drafts: 4,
        queue_bytes: 1 << 20,
        commit_gap: Duration::ZERO,
    }
}

#[test]
fn a_full_queue_drops_and_counts_and_what_waited_is_committed_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let (outbox, writer) = Outbox::new(settings(folder.path())).unwrap();
    assert!(matches!(outbox.read(0, 1, 1), Err(OutboxError::Closed)));
    // Nobody takes anything out yet: offering does not wait for it.
    let taken = (0..7).filter(|n| outbox.offer(draft(*n))).count();
    assert_eq!((taken, outbox.stats().overflowed, outbox.stats().waiting), (4, 3, 4));
    outbox.close();
    let mut sent = Vec::new();
    writer.run(
        || T,
        |s| match s {
            Sent::Accepted(_, entries) => sent.extend(entries.iter().map(|e| e.sequence)),
            Sent::Refused(_) => panic!("{s:?}"),
        },
    );
    assert_eq!(sent, [0, 1, 2, 3]);
    let stats = outbox.stats();
    assert_eq!((stats.accepted, stats.commits, stats.state.entries), (4, 1, 4), "one commit for all");
    assert!(!outbox.offer(draft(9)), "closed");
}

/// Runs `work` on an outbox whose writer runs beside it; gives what was sent, with its number if it has one.
fn beside(outbox: &Outbox, writer: fusion_outbox::Writer, work: impl FnOnce()) -> Vec<Option<u64>> {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&sent);
    let thread = std::thread::spawn(move || {
        writer.run(
            || T,
            |s| {
                let mut noted = noted.lock().unwrap();
                match s {
                    Sent::Accepted(_, entries) => noted.extend(entries.iter().map(|e| Some(e.sequence))),
                    Sent::Refused(drafts) => noted.extend(drafts.iter().map(|_| None)),
                }
            },
        );
    });
    wait(|| outbox.stats().failure.is_none());
    work();
    outbox.close();
    thread.join().unwrap();
    Arc::try_unwrap(sent).unwrap().into_inner().unwrap()
}

fn wait(ready: impl Fn() -> bool) {
    for _ in 0..6000 {
        if ready() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it did not happen within a minute");
}

fn put(outbox: &Outbox, number: u64) {
    wait(|| outbox.offer(draft(number)));
}

#[test]
fn acknowledgements_only_go_forward_and_say_what_is_wrong() {
    const PATIENCE: Duration = Duration::from_secs(60);
    let folder = tempfile::tempdir().unwrap();
    let (outbox, writer) = Outbox::new(settings(folder.path())).unwrap();
    beside(&outbox, writer, || {
        (0..10).for_each(|n| put(&outbox, n));
        wait(|| outbox.stats().accepted == 10);
        let epoch = outbox.stats().state.epoch;
        let ask = |next| outbox.acknowledge("brain", Position { epoch, next }, PATIENCE);
        assert_eq!(ask(6).unwrap(), Position { epoch, next: 6 });
        assert_eq!(outbox.read(0, 99, 1 << 20).unwrap().entries[0].sequence, 6);
        assert_eq!(ask(2).unwrap().next, 6, "never back");
        assert_eq!(outbox.position("brain"), Some(Position { epoch, next: 6 }));
        assert!(matches!(ask(11), Err(AcknowledgeError::Ahead { next: 11, head: 10 })));
        let stranger = outbox.acknowledge("stranger", Position { epoch, next: 1 }, PATIENCE).unwrap_err();
        assert!(stranger.to_string().contains("names brain"), "{stranger}");
        let old = outbox.acknowledge("brain", Position { epoch: 1, next: 1 }, PATIENCE);
        assert!(matches!(old, Err(AcknowledgeError::Epoch { asked: 1, .. })), "{old:?}");
    });
}

#[test]
fn a_damaged_file_is_set_aside_and_a_new_epoch_begins() {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(folder.path());
    std::fs::create_dir_all(&settings.folder).unwrap();
    std::fs::write(settings.folder.join("outbox.redb"), "this is no outbox").unwrap();
    let (outbox, writer) = Outbox::new(settings.clone()).unwrap();
    let sent = beside(&outbox, writer, || put(&outbox, 0));
    assert_eq!(sent, [Some(0)]);
    assert_eq!((outbox.stats().set_aside, outbox.stats().state.epoch), (1, T.0 as u64));
    assert_eq!(std::fs::read_to_string(settings.folder.join("outbox.damaged")).unwrap(), "this is no outbox");
}

#[test]
fn a_full_disk_is_told_and_what_is_new_is_still_sent() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::default();
    let limits = Limits { bytes: 8 << 20, ..ROOMY };
    let settings = Settings { queue_drafts: 100, limits, ..settings(folder.path()) };
    let (outbox, writer) = Outbox::on(settings, disk.clone());
    let sent = beside(&outbox, writer, || {
        put(&outbox, 0);
        wait(|| outbox.stats().accepted == 1);
        disk.room(Some(disk.len_bytes() + (2 << 20)), false);
        let mut number = 1;
        // The disk gets full: the oldest goes, what is new is accepted.
        while outbox.stats().dropped.for_room == 0 {
            put(&outbox, number);
            number += 1;
            assert!(number < 100_000, "never full");
        }
        wait(|| outbox.stats().accepted == number);
        assert_eq!((outbox.stats().refused, outbox.stats().dropped.alerts), (0, 0));
        // What it has now it has room for: however much comes, nothing is refused.
        let held = outbox.stats().state.bytes;
        for _ in 0..2000 {
            put(&outbox, number);
            number += 1;
        }
        wait(|| outbox.stats().accepted == number);
        let stats = outbox.stats();
        assert!(stats.refused == 0 && stats.state.bytes <= held, "{stats:?}");
        // Now nothing can be written, and giving up neither.
        disk.jam(true);
        while outbox.stats().refused == 0 {
            put(&outbox, number);
            number += 1;
            assert!(number < 200_000, "never refused");
        }
        let stats = outbox.stats();
        assert!(stats.failure.as_deref().is_some_and(|f| f.contains("no storage space")), "{stats:?}");
        assert!(outbox.read(0, 9, 1 << 20).is_ok(), "what is there can be read");
        // When there is room again, it goes on by itself.
        disk.jam(false);
        disk.room(None, false);
        let before = outbox.stats().accepted;
        wait(|| {
            outbox.offer(draft(number));
            outbox.stats().accepted > before
        });
        assert_eq!(outbox.stats().failure, None);
    });
    let numbered: Vec<u64> = sent.iter().flatten().copied().collect();
    assert!(numbered.windows(2).all(|w| w[0] < w[1]), "ascending, across the failure too");
    assert!(sent.iter().any(Option::is_none), "what was refused was sent without a number");
}
