//! What is kept, what goes, and how it is read, on a disk that works.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use fusion_contract::UtcNs;
use fusion_history::{Folder, Settings, Topic, Writer};
use fusion_record::{Record, Recording, Span};
use fusion_wire::proto;
use proptest::prelude::*;
use std::sync::Arc;
use support::{BEGIN, Memory, SECOND_NS, query, read_all, record, settings};

#[test]
fn bytes_and_age_bound_what_is_kept_and_the_oldest_goes_first() {
    let by_bytes = Settings { limit_bytes: 40_000, segment_bytes: 5_000, ..settings() };
    let by_age = Settings { limit_age_ns: 35 * SECOND_NS, ..settings() };
    for bounds in [by_bytes, by_age] {
        let disk = Memory::default();
        let (mut writer, history) = Writer::new(Arc::new(disk.clone()), bounds.clone());
        writer.begin();
        for n in 0..60 {
            record(&mut writer, n * 100..(n + 1) * 100);
        }
        record(&mut writer, [6000]);
        let stats = history.stats();
        assert_eq!((stats.bytes, stats.segments), (disk.with(|s| s.bytes()), disk.names().len() as u64));
        assert!(stats.deleted > 30 && stats.lost == 0 && stats.failure.is_none(), "{stats:?}");
        writer.finish();
        let (read, damaged) = read_all(&history, query(Span::ALL));
        assert_eq!((damaged, read.last()), (0, Some(&6000)));
        assert!(read.windows(2).all(|w| w[1] == w[0] + 1), "no gap in what is kept");
        assert!(history.stats().oldest.unwrap().0 <= BEGIN.0 + read[0] as i64 * SECOND_NS / 10);
        if bounds.limit_bytes < u64::MAX {
            assert!(stats.bytes <= bounds.limit_bytes + 5_000, "{stats:?}");
        } else {
            // 35 s, and as much of a segment of ten as ends within them.
            assert!((350..=460).contains(&read.len()), "{}", read.len());
        }
    }
}

#[test]
fn a_segment_is_complete_in_itself() {
    let disk = Memory::default();
    let (mut writer, _) = Writer::new(Arc::new(disk.clone()), settings());
    writer.begin();
    record(&mut writer, 0..250);
    let names = disk.names();
    assert_eq!(names.len(), 3);
    assert_eq!(names[1], "00000001_20260314T092010Z_20260314T092020Z.mcap");
    assert_eq!(names[2], "00000002_20260314T092020Z_open.mcap");
    let bytes = disk.with(|s| s.files[&names[1]].clone());
    let mut recording = Recording::from_reader("second", std::io::Cursor::new(bytes)).unwrap();
    assert!(recording.warnings().is_empty());
    let read: Vec<Record> = recording.records().map(Result::unwrap).collect();
    assert!(matches!(&read[0], Record::Site(site) if site.unit == "corner"), "{:?}", read[0]);
    assert_eq!(read.len(), 101);
}

#[test]
fn a_restart_goes_on_behind_what_is_there() {
    let disk = Memory::default();
    for run in 0..3 {
        let (mut writer, history) = Writer::new(Arc::new(disk.clone()), settings());
        writer.begin();
        record(&mut writer, run * 150..(run + 1) * 150);
        writer.finish();
        assert_eq!(history.stats().mended, 0);
        let (read, _) = read_all(&history, query(Span::ALL));
        assert!(read.iter().copied().eq(0..(run + 1) * 150));
    }
    let numbers: Vec<String> = disk.names().iter().map(|n| n[..8].to_owned()).collect();
    assert_eq!(numbers, (0..6).map(|n| format!("{n:08}")).collect::<Vec<_>>());
}

#[test]
fn what_is_on_disk_can_be_read_while_more_is_written() {
    let (mut writer, history) = Writer::new(Arc::new(Memory::default()), settings());
    writer.begin();
    for second in 1..40 {
        record(&mut writer, (second - 1) * 10..second * 10);
        let (read, damaged) = read_all(&history, query(Span::ALL));
        assert!(read.iter().copied().eq(0..read.len() as u64), "no gap");
        assert_eq!(damaged, 0);
        if let Some(until) = history.stats().until {
            let there = read.last().map_or(0, |n| n + 1);
            let promised = u64::try_from((until.0 - BEGIN.0) / (SECOND_NS / 10)).unwrap();
            assert!(there >= promised && there + 21 > second * 10, "{there} of {promised} at {second} s");
        } else {
            assert!(second < 3, "a chunk a second");
        }
    }
}

#[test]
fn topics_are_told_apart() {
    let (mut writer, history) = Writer::new(Arc::new(Memory::default()), settings());
    writer.begin();
    let event = |n: i64| proto::Event { code: 82, arrival_utc_ns: BEGIN.0 + n, ..Default::default() };
    let alert = proto::Alert { update_utc_ns: BEGIN.0 + 5, ..Default::default() };
    for n in 0..4 {
        writer.record(BEGIN, |_| Ok(()), |s| s.event(&event(n)));
    }
    writer.record(BEGIN, |_| Ok(()), |s| s.alert(&alert));
    writer.record(BEGIN, |_| Ok(()), |s| s.raw("radar", "ti_mmwave", BEGIN, b"bytes"));
    record(&mut writer, 0..3);
    writer.finish();
    let count = |topics: &str| {
        let page = history
            .page(&fusion_history::Query { topics: Topic::read_all(topics).unwrap(), ..query(Span::ALL) });
        page.entries.len()
    };
    assert_eq!((count("tracks"), count("events"), count("alerts"), count("health")), (3, 4, 1, 0));
    assert_eq!(count("tracks,health,events,alerts,traffic,signal,detections"), 8, "raw bytes are not served");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn pages_of_any_size_make_up_the_span(
        most in 1..40_usize,
        most_bytes in prop_oneof![Just(1_usize), 200..5000_usize],
        (from, to) in (0..330_i64, 0..330_i64),
    ) {
        let (mut writer, history) = Writer::new(Arc::new(Memory::default()), settings());
        writer.begin();
        record(&mut writer, 0..300);
        writer.finish();
        let at = |tenth: i64| UtcNs(BEGIN.0 + tenth * SECOND_NS / 10);
        let query = fusion_history::Query { most, most_bytes, ..query(Span { from: at(from), to: at(to) }) };
        let page = history.page(&query);
        prop_assert!(page.entries.len() <= most && (page.bytes <= most_bytes || page.entries.len() == 1));
        let (read, damaged) = read_all(&history, query);
        let wanted = from as u64..(to as u64).min(300);
        prop_assert!(read.iter().copied().eq(wanted), "{:?}", read);
        prop_assert_eq!(damaged, 0);
    }
}

#[test]
fn messages_of_one_time_are_neither_lost_nor_told_twice_between_pages() {
    let (mut writer, history) = Writer::new(Arc::new(Memory::default()), settings());
    writer.begin();
    let event = |n: u64| proto::Event { sequence: n, arrival_utc_ns: BEGIN.0, ..Default::default() };
    for n in 0..20 {
        writer.record(BEGIN, |_| Ok(()), |s| s.event(&event(n)));
    }
    writer.finish();
    let mut query = fusion_history::Query { topics: [Topic::Events].into(), most: 3, ..query(Span::ALL) };
    let mut read = Vec::new();
    loop {
        let page = history.page(&query);
        read.extend(page.entries.into_iter().map(|e| match e.message {
            Some(proto::history_entry::Message::Event(e)) => e.sequence,
            other => panic!("{other:?}"),
        }));
        // As it goes over the wire.
        let Some(next) = page.next else { break };
        query.after = Some(next.to_string().parse().unwrap());
    }
    assert!(read.iter().copied().eq(0..20), "{read:?}");
}

#[test]
fn a_folder_is_a_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/history");
    let disk = || Arc::new(Folder::create(&path).unwrap());
    let (mut writer, _) = Writer::new(disk(), settings());
    writer.begin();
    record(&mut writer, 0..120);
    drop(writer);
    let (mut writer, history) = Writer::new(disk(), Settings { keep_free_bytes: 1, ..settings() });
    writer.begin();
    assert_eq!(history.stats().mended, 0, "dropping it finished the file, though not its name");
    record(&mut writer, 120..130);
    writer.finish();
    let (read, _) = read_all(&history, query(Span::ALL));
    assert!(read.iter().copied().eq(0..130), "{read:?}");
    let error = Folder::create(std::path::Path::new("/proc/nowhere")).unwrap_err().to_string();
    assert!(error.contains("/proc/nowhere") && error.contains("[history]"), "{error}");
}
