//! Torn files, disks that are full or fail.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use fusion_history::{History, Settings, Writer};
use fusion_record::{Recording, Span};
use std::io::{Cursor, ErrorKind};
use std::sync::Arc;
use std::time::Duration;
use support::{Memory, query, read_all, record, settings};

/// A disk as a unit leaves it whose power fails: one closed segment, an open one.
fn cut_off() -> (Memory, String) {
    let disk = Memory::default();
    let (mut writer, _) = Writer::new(Arc::new(disk.clone()), settings());
    writer.begin();
    record(&mut writer, 0..170);
    let open = disk.names().pop().unwrap();
    assert!(open.ends_with("_open.mcap"), "{open}");
    // What would be written at the end is not.
    let before = disk.with(|s| s.files.clone());
    drop(writer);
    disk.with(|s| s.files = before);
    (disk, open)
}

fn start(disk: &Memory, settings: Settings) -> (Writer, History) {
    let (mut writer, history) = Writer::new(Arc::new(disk.clone()), settings);
    writer.begin();
    (writer, history)
}

#[test]
fn a_segment_torn_anywhere_is_read_as_far_as_it_goes_and_gets_its_index() {
    let (disk, open) = cut_off();
    let whole = disk.with(|s| s.files[&open].clone());
    let mut most = 0;
    for cut in (0..whole.len()).step_by(331).chain([whole.len()]) {
        let torn = Memory::default();
        torn.with(|s| {
            s.files = disk.with(|d| d.files.clone());
            s.files.get_mut(&open).unwrap().truncate(cut);
        });
        let (mut writer, history) = start(&torn, settings());
        assert_eq!(history.stats().mended, 1, "cut at {cut}");
        record(&mut writer, 1000..1030);
        writer.finish();
        let (read, damaged) = read_all(&history, query(Span::ALL));
        let old = read.iter().filter(|n| **n < 1000).count() as u64;
        assert!(read.iter().copied().eq((0..old).chain(1000..1030)), "cut at {cut}: {read:?}");
        assert!(old >= 100 && damaged == 0, "the closed segment is whole");
        most = most.max(old);
        for (name, bytes) in torn.with(|s| s.files.clone()) {
            let recording = Recording::from_reader(&name, Cursor::new(bytes)).unwrap();
            assert!(recording.warnings().is_empty(), "{name} has its index");
        }
    }
    assert!(most >= 160, "a whole chunk is not lost: {most}");
}

#[test]
fn zeros_and_flipped_bits_lose_no_more_than_their_chunk() {
    let (disk, open) = cut_off();
    let length = disk.with(|s| s.files[&open].len());
    let total = {
        let (_, history) = start(&disk, settings());
        read_all(&history, query(Span::ALL)).0.len()
    };
    for at in (0..length).step_by(997) {
        let (disk, open) = cut_off();
        disk.with(|s| {
            let bytes = s.files.get_mut(&open).unwrap();
            bytes[at] ^= 0x55;
            bytes.extend([0; 4096]);
        });
        let (writer, history) = start(&disk, settings());
        let (read, _) = read_all(&history, query(Span::ALL));
        assert!(read.len() >= 100 && read.len() <= total, "{} of {total}", read.len());
        assert!(read.windows(2).all(|w| w[0] < w[1]));
        assert_eq!(history.stats().mended, 1);
        writer.finish();
    }
}

#[test]
fn a_damaged_closed_segment_is_passed_over_and_counted() {
    let disk = Memory::default();
    let (mut writer, history) = start(&disk, settings());
    record(&mut writer, 0..300);
    writer.finish();
    let name = disk.names()[1].clone();
    disk.with(|s| s.files.get_mut(&name).unwrap().iter_mut().skip(3000).step_by(500).for_each(|b| *b ^= 1));
    let (read, damaged) = read_all(&history, query(Span::ALL));
    assert!(damaged > 0 && read.len() >= 200 && read.len() < 300, "{} read, {damaged} damaged", read.len());
    disk.with(|s| s.files.insert(name, b"no recording".to_vec()));
    let (_, history) = start(&disk, settings());
    let (read, damaged) = read_all(&history, query(Span::ALL));
    assert!(read.iter().copied().eq((0..100).chain(200..300)));
    assert_eq!(damaged, 1);
}

#[test]
fn a_full_disk_gives_up_the_oldest_and_goes_on() {
    let disk = Memory::default();
    let (mut writer, history) = start(&disk, settings());
    record(&mut writer, 0..800);
    disk.with(|s| s.room = Some(s.bytes() + 3000));
    record(&mut writer, 800..1600);
    let stats = history.stats();
    assert!(stats.deleted >= 2 && stats.lost > 0, "{stats:?}");
    assert!(stats.lost <= 15 * stats.deleted, "a chunk each time: {stats:?}");
    record(&mut writer, 1600..1610);
    writer.finish();
    let stats = history.stats();
    assert_eq!(stats.messages + stats.lost, 1610, "each is on disk or counted: {stats:?}");
    assert_eq!(stats.failure, None, "it goes on");
    let (read, _) = read_all(&history, query(Span::ALL));
    assert!(read[0] > 100 && read.len() > 400 && read.last() == Some(&1609), "{}", read.len());
}

#[test]
fn room_is_kept_for_others() {
    let disk = Memory::default();
    let (mut writer, history) = start(&disk, Settings { keep_free_bytes: 10_000, ..settings() });
    record(&mut writer, 0..500);
    let before = history.stats();
    // Others write until there is too little.
    disk.with(|s| s.room = Some(s.bytes() + 6_000));
    record(&mut writer, 500..520);
    let stats = history.stats();
    assert!((1..before.segments).contains(&stats.deleted) && stats.lost == 0, "{stats:?}");
    assert!(disk.with(|s| s.room.unwrap() - s.bytes()) + 2_000 >= 10_000);
    disk.with(|s| s.others = s.room.unwrap());
    record(&mut writer, 520..540);
    let stats = history.stats();
    let why = stats.failure.clone().unwrap();
    assert!(why.contains("keep_free_bytes of [history]") && why.contains("10000"), "{why}");
    assert!(stats.lost >= 20, "{stats:?}");
    // It tries again, and says so, when there is room.
    disk.with(|s| s.others = 0);
    std::thread::sleep(Duration::from_millis(1001));
    record(&mut writer, 540..560);
    assert_eq!(history.stats().failure, None);
    writer.finish();
    let (read, _) = read_all(&history, query(Span::ALL));
    assert!(read.ends_with(&(540..560).collect::<Vec<_>>()), "{read:?}");
    let stats = history.stats();
    assert_eq!(stats.messages + stats.lost, 560, "{stats:?}");
}

#[test]
fn a_disk_that_fails_is_tried_again() {
    let disk = Memory::default();
    let (mut writer, history) = start(&disk, settings());
    record(&mut writer, 0..50);
    disk.with(|s| s.failing = Some(ErrorKind::PermissionDenied));
    record(&mut writer, 50..80);
    let stats = history.stats();
    assert!(stats.failure.as_ref().is_some_and(|why| why.contains("permission denied")), "{stats:?}");
    assert!(stats.lost >= 20 && stats.deleted == 0, "nothing is given up for that: {stats:?}");
    disk.with(|s| s.failing = None);
    record(&mut writer, 80..90);
    assert!(history.stats().failure.is_some(), "not at once");
    std::thread::sleep(Duration::from_millis(1001));
    record(&mut writer, 90..120);
    assert_eq!(history.stats().failure, None);
    writer.finish();
    let stats = history.stats();
    assert_eq!(stats.messages + stats.lost, 120, "{stats:?}");
    let (read, _) = read_all(&history, query(Span::ALL));
    assert!(read.ends_with(&(90..120).collect::<Vec<_>>()), "{read:?}");
}
