//! Files that are cut short, damaged, or written in ways that Kerbside itself does not use.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fusion_contract::{UtcNs, chain};
use fusion_record::{ReadError, Record, Recorder, RecorderOptions, Recording, Warning};
use mcap::{Compression, WriteOptions, records::MessageHeader};
use std::{collections::BTreeMap, io::Cursor};

/// Five chunks of ten messages each, in order of time.
fn five_chunks() -> Vec<u8> {
    let options = RecorderOptions { flush_ns: 10, ..RecorderOptions::default() };
    let mut recorder = Recorder::new(Vec::new(), "memory", &options).unwrap();
    recorder.attach_config("[unit]").unwrap();
    for t in 0..50_u8 {
        recorder.raw("radar", "ti-mmwave", UtcNs(i64::from(t)), &[t, t ^ 0x55, 3]).unwrap();
    }
    recorder.finish().unwrap().0
}

/// First bytes of the raw records, and errors.
fn raws(bytes: &[u8]) -> (Vec<u8>, Vec<ReadError>, Vec<Warning>) {
    let mut recording = match Recording::from_reader("cut.mcap", Cursor::new(bytes)) {
        Ok(recording) => recording,
        Err(error) => return (Vec::new(), vec![error], Vec::new()),
    };
    let warnings = recording.warnings().to_vec();
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for record in recording.records() {
        match record {
            Ok(Record::Raw { bytes, .. }) => read.extend(bytes.first()),
            Ok(other) => panic!("{other:?} was never written"),
            Err(error) => errors.push(error),
        }
    }
    (read, errors, warnings)
}

#[test]
fn a_file_cut_anywhere_is_read_as_far_as_it_goes() {
    let whole = five_chunks();
    let all: Vec<u8> = (0..50).collect();
    assert_eq!(raws(&whole).0, all);
    let mut longest = 0;
    for cut in 0..whole.len() {
        let (read, errors, warnings) = raws(&whole[..cut]);
        if cut < 8 {
            assert!(matches!(errors[..], [ReadError::NotMcap { .. }]), "cut at {cut}: {errors:?}");
            continue;
        }
        assert!(errors.is_empty(), "cut at {cut}: {errors:?}");
        assert!(matches!(warnings[..], [Warning::CutShort { .. }]), "cut at {cut}: {warnings:?}");
        assert!(all.starts_with(&read), "cut at {cut}: {read:?}");
        assert!(read.len() >= longest, "cut at {cut} loses what a shorter file had");
        longest = read.len();
    }
    assert_eq!(longest, 50);
}

#[test]
fn a_chunk_cut_through_gives_what_can_be_unpacked() {
    // One chunk, not compressed: whatever lies in front of the cut can be read.
    let mut writer = WriteOptions::new().compression(None).create(Cursor::new(Vec::new())).unwrap();
    let metadata = BTreeMap::from([("format".to_owned(), "x".to_owned())]);
    let channel = writer.add_channel(0, "/raw/radar", "application/octet-stream", &metadata).unwrap();
    for t in 0..50_u8 {
        let header = MessageHeader { channel_id: channel, sequence: 0, log_time: t.into(), publish_time: 0 };
        writer.write_to_known_channel(&header, &[t]).unwrap();
    }
    writer.finish().unwrap();
    let whole = writer.into_inner().into_inner();
    // 50 messages of 9 + 22 + 1 bytes each are in one chunk near the file's beginning.
    let (read, errors, warnings) = raws(&whole[..1000]);
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(warnings.len(), 1);
    assert!(read.len() > 20 && read.len() < 32, "{} messages", read.len());
    assert!(read.iter().copied().eq(0..read.len() as u8));
}

#[test]
fn flipped_bits_never_panic_and_a_damaged_chunk_is_told_and_left_out() {
    let whole = five_chunks();
    let mut told = 0;
    for place in 8..whole.len() {
        for bit in [0, 3, 7] {
            let mut damaged = whole.clone();
            damaged[place] ^= 1 << bit;
            let (read, errors, _) = raws(&damaged);
            // Chunks carry a CRC, so no wrong byte comes through; times may be wrong in a message index only.
            assert!(read.iter().all(|b| *b < 50));
            told += usize::from(errors.iter().any(|e| matches!(e, ReadError::Damaged { .. })));
        }
    }
    assert!(told > 100, "only {told} damages of chunks were told");

    // In the middle of the second chunk: the others are read.
    let mut damaged = whole;
    let chunk = damaged.windows(4).enumerate().filter(|(_, w)| *w == b"zstd").nth(1).unwrap().0;
    damaged[chunk + 30] ^= 0x10;
    let (read, errors, _) = raws(&damaged);
    assert_eq!(read, (0..10).chain(20..50).collect::<Vec<u8>>());
    assert!(matches!(&errors[..], [ReadError::Damaged { file, what: "chunk", .. }] if file == "cut.mcap"));
}

#[test]
fn zeros_behind_a_crash_are_a_cut() {
    let whole = five_chunks();
    for cut in whole.len() / 2..whole.len() / 2 + 400 {
        let mut crashed = whole[..cut].to_vec();
        let before = raws(&crashed).0;
        crashed.extend([0; 4096]);
        let (read, errors, warnings) = raws(&crashed);
        // A chunk whose end is zeros is a damaged chunk.
        assert!(matches!(errors[..], [] | [ReadError::Damaged { what: "chunk", .. }]), "{errors:?}");
        assert!(warnings.iter().any(|w| matches!(w, Warning::CutShort { .. })), "{warnings:?}");
        assert!(before.starts_with(&read) && !read.is_empty(), "cut at {cut}");
    }
}

#[test]
fn any_compression_chunked_or_not_in_any_order_is_read_in_order_of_time() {
    let variants =
        [(Some(Compression::Zstd), true), (Some(Compression::Lz4), true), (None, true), (None, false)];
    for (compression, use_chunks) in variants {
        for indexed in [true, false] {
            let mut writer = WriteOptions::new()
                .compression(compression)
                .use_chunks(use_chunks)
                .chunk_size(Some(200))
                .emit_summary_records(indexed)
                .create(Cursor::new(Vec::new()))
                .unwrap();
            let metadata = BTreeMap::from([("format".to_owned(), "x".to_owned())]);
            let mut channels = Vec::new();
            for sensor in ["a", "b"] {
                let topic = format!("/raw/{sensor}");
                let id = writer.add_channel(0, &topic, "application/octet-stream", &metadata);
                channels.push(id.unwrap());
            }
            // Later times first; every time twice, told apart by the place in the file.
            let mut wanted = Vec::new();
            for (place, i) in (0..100_u8).rev().enumerate() {
                let time = u64::from(i / 2);
                let header = MessageHeader {
                    channel_id: channels[usize::from(i % 2)],
                    sequence: 0,
                    log_time: time,
                    publish_time: 0,
                };
                writer.write_to_known_channel(&header, &[i]).unwrap();
                wanted.push((time, place, i));
            }
            wanted.sort_unstable();
            writer.finish().unwrap();
            let (read, errors, warnings) = raws(&writer.into_inner().into_inner());
            assert!(errors.is_empty() && warnings.is_empty(), "{errors:?} {warnings:?}");
            assert!(
                read.into_iter().eq(wanted.into_iter().map(|(_, _, i)| i)),
                "{compression:?} {use_chunks}"
            );
        }
    }
}

#[test]
fn channels_of_another_meaning_are_counted_with_a_reason() {
    let mut writer = mcap::Writer::new(Cursor::new(Vec::new())).unwrap();
    let none = BTreeMap::new();
    let schema = writer.add_schema("foreign.Message", "protobuf", b"").unwrap();
    let channels = [
        writer.add_channel(0, "/camera/image", "jpeg", &none).unwrap(),
        writer.add_channel(0, "/raw/radar", "application/octet-stream", &none).unwrap(),
        writer.add_channel(schema, "/tracks", "protobuf", &none).unwrap(),
        writer.add_channel(0, "/detections/loop", "json", &none).unwrap(),
    ];
    for (i, channel) in channels.into_iter().enumerate() {
        for sequence in 0..=i as u32 {
            let header = MessageHeader { channel_id: channel, sequence, log_time: 1_000, publish_time: 0 };
            writer
                .write_to_known_channel(&header, br#"{"kind": "loop", "t_ns": 900, "edge": "off"}"#)
                .unwrap();
        }
    }
    writer.finish().unwrap();
    let mut recording = Recording::from_reader("foreign", writer.into_inner()).unwrap();
    let mut records = recording.records();
    assert_eq!(records.by_ref().filter(|r| matches!(r, Ok(Record::Detections(_)))).count(), 4);
    let skipped = &records.summary().skipped;
    let counts: Vec<(&str, u64)> = skipped.iter().map(|(topic, s)| (topic.as_str(), s.messages)).collect();
    assert_eq!(counts, [("/camera/image", 1), ("/raw/radar", 2), ("/tracks", 3)]);
    assert!(skipped["/raw/radar"].reason.contains("\"format\" is missing"));
    assert!(skipped["/tracks"].reason.contains("foreign.Message"));
}

#[test]
fn a_message_that_cannot_be_read_is_named_and_the_next_one_read() {
    let mut writer = mcap::Writer::new(Cursor::new(Vec::new())).unwrap();
    let channel = writer.add_channel(0, "/detections/radar-1", "json", &BTreeMap::new()).unwrap();
    let good = br#"{"kind": "radar", "t": 1, "detections": []}"#.as_slice();
    let other = br#"{"kind": "radar", "sensor": "radar-2", "t": 1, "detections": []}"#.as_slice();
    for (t, text) in [good, b"{}", good, other, good].into_iter().enumerate() {
        let header = MessageHeader { channel_id: channel, sequence: 0, log_time: t as u64, publish_time: 0 };
        writer.write_to_known_channel(&header, text).unwrap();
    }
    writer.finish().unwrap();
    let mut recording = Recording::from_reader("theirs.mcap", writer.into_inner()).unwrap();
    let mut records = recording.records();
    let words: Vec<String> = records
        .by_ref()
        .map(|r| match r {
            Ok(Record::Detections(scan)) => format!("{} {}", scan.sensor, scan.arrival.0),
            Ok(other) => format!("{other:?}"),
            Err(error) => chain(&error),
        })
        .collect();
    assert_eq!(
        words,
        [
            "radar-1 0",
            "theirs.mcap: message 1 of /detections/radar-1 cannot be read: it is no JSON detection: the message has no kind",
            "radar-1 2",
            "theirs.mcap: message 3 of /detections/radar-1 cannot be read: it names the sensor \"radar-2\"",
            "radar-1 4",
        ]
    );
    assert_eq!((records.summary().records, records.summary().errors), (3, 2));
}
