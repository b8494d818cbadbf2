//! Power cuts, full disks and damaged files: what was accepted stays, whole and in order.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use fusion_outbox::{Limits, Store};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use std::panic::{AssertUnwindSafe, catch_unwind};
use support::disk::Disk;
use support::{ROOMY, T, brain, draft, number_of, seed};

fn open(disk: &Disk) -> Store {
    Store::on(disk.clone(), ROOMY, &brain(), T).unwrap()
}

/// Numbers of what is held, after a look at every byte of it.
fn held(store: &Store) -> Vec<u64> {
    let batch = store.read(0, usize::MAX, u64::MAX).unwrap();
    let whole = |e: &fusion_outbox::Entry| {
        assert_eq!(number_of(&e.draft), Some(e.sequence), "entry {} is not what was accepted", e.sequence);
        e.sequence
    };
    batch.entries.iter().map(whole).collect()
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_accepted() {
    let mut rng = ChaCha8Rng::seed_from_u64(seed());
    let (mut disk, mut cuts_inside) = (Disk::default(), 0);
    // What is certain: the first not acknowledged, the first not given.
    let (mut had, mut head) = (0_u64, 0_u64);
    let epoch = open(&disk).state().unwrap().epoch;
    for round in 0..300 {
        let store = open(&disk);
        disk.cut_power_after(rng.random_range(1..400));
        let (mut trying, mut trying_had) = (head, had);
        while disk.has_power() {
            let more = rng.random_range(0..20);
            let acknowledged: Vec<(String, u64)> = if rng.random_bool(0.3) {
                vec![("brain".to_owned(), rng.random_range(had..=head))]
            } else {
                vec![]
            };
            let drafts: Vec<_> = (head..head + more).map(draft).collect();
            (trying, trying_had) = (head + more, acknowledged.first().map_or(had, |(_, next)| *next));
            let Ok(committed) = store.commit(&drafts, &acknowledged, T) else {
                cuts_inside += 1;
                break;
            };
            assert_eq!(committed.first, head, "numbers go on where they were, round {round}");
            (head, had) = (trying, trying_had);
        }
        drop(store);
        disk = disk.after_power_cut(&mut rng);

        let store = open(&disk);
        let state = store.state().unwrap();
        let (numbers, found) = (held(&store), (state.acknowledged(), state.head));
        // The commit that was cut is there as a whole or not at all.
        assert!(found == (had, head) || found == (trying_had, trying), "{found:?} in round {round}");
        (had, head) = found;
        assert_eq!(numbers, (had..head).collect::<Vec<u64>>(), "round {round}");
        assert_eq!(state.epoch, epoch);
    }
    assert!(cuts_inside > 100, "only {cuts_inside} cuts hit a commit: the test is too tame");
    assert!(head > 1000, "only {head} were accepted");
}

#[test]
fn a_full_disk_keeps_what_it_has() {
    for refuses_to_grow in [false, true] {
        let disk = Disk::default();
        let store = open(&disk);
        disk.room(Some(disk.len_bytes() + (256 << 10)), refuses_to_grow);
        let mut head = 0;
        let error = loop {
            let drafts: Vec<_> = (head..head + 50).map(draft).collect();
            match store.commit(&drafts, &[], T) {
                Ok(_) => head += 50,
                Err(error) => break error,
            }
            assert!(head < 100_000, "the disk never gets full");
        };
        assert!(error.is_no_room() && !error.is_damage(), "{error:?}");
        assert!(head > 100, "full after {head}");
        drop(store);

        let store = open(&disk);
        assert_eq!(held(&store), (0..head).collect::<Vec<u64>>(), "nothing is lost");
        // To delete takes writing, and so takes the room that was kept for it.
        disk.room(Some(disk.len_bytes() + (1 << 20)), refuses_to_grow);
        let given_up = store.give_up_a_quarter().unwrap();
        let dropped = given_up.dropped.for_room;
        assert!(dropped > head / 5 && dropped < head / 3, "{given_up:?} of {head}");
        assert_eq!(given_up.dropped.alerts, 0, "alerts go last");
        let alerts = held(&store).into_iter().filter(|n| n.is_multiple_of(7)).count() as u64;
        assert_eq!(alerts, head.div_ceil(7));
        // There is room again.
        let committed = store.commit(&[draft(head)], &[], T).unwrap();
        assert_eq!((committed.first, held(&store).last()), (head, Some(&head)));
    }
}

#[test]
fn a_damaged_file_is_known_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outbox.redb");
    let store = Store::open(&path, ROOMY, &brain(), T).unwrap();
    for start in (0..400).step_by(20) {
        let drafts: Vec<_> = (start..start + 20).map(draft).collect();
        store.commit(&drafts, &[], T).unwrap();
    }
    drop(store);
    let whole = std::fs::read(&path).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(seed());
    let (mut refused, mut harmless) = (0, 0);
    for round in 0..120 {
        let mut bytes = whole.clone();
        match round % 3 {
            0 => bytes.truncate(rng.random_range(1..whole.len())),
            // A sector of rubbish.
            1 => {
                let at = rng.random_range(0..whole.len() / 512) * 512;
                rng.fill(&mut bytes[at..at + 512]);
            }
            _ => {
                let at = rng.random_range(0..whole.len());
                bytes[at] ^= 1 << rng.random_range(0..8);
            }
        }
        let copy = folder.path().join("copy.redb");
        std::fs::write(&copy, &bytes).unwrap();
        let opened = catch_unwind(AssertUnwindSafe(|| Store::open(&copy, ROOMY, &brain(), T)));
        match opened.unwrap_or_else(|_| panic!("panics in round {round}")) {
            Ok(store) => {
                harmless += 1;
                assert_eq!(held(&store), (0..400).collect::<Vec<u64>>(), "round {round}");
            }
            Err(error) => {
                refused += 1;
                assert!(error.is_damage(), "round {round}: {error:?}");
            }
        }
    }
    assert!(refused > 20 && harmless > 20, "{refused} refused, {harmless} harmless");
}

#[test]
fn the_file_stays_near_its_bound() {
    let disk = Disk::default();
    let limits = Limits { bytes: 512 << 10, ..ROOMY };
    let store = Store::on(disk.clone(), limits, &brain(), T).unwrap();
    let mut held = 0;
    for start in (0..20_000).step_by(10) {
        let drafts: Vec<_> = (start..start + 10).map(draft).collect();
        held = store.commit(&drafts, &[], T).unwrap().state.bytes;
        assert!(held <= limits.bytes);
    }
    assert!(held > limits.bytes * 9 / 10, "{held}");
    let file = disk.len_bytes() as u64;
    println!("a bound of {} bytes makes a file of {file}", limits.bytes);
    assert!(file < 2 * limits.bytes + (1 << 20), "{file} bytes");
}
