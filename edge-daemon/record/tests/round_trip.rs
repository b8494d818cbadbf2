//! What was recorded is what is read, in order of time.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../wire/tests/strategies/mod.rs"]
mod strategies;

use fusion_contract::{Scan, UtcNs};
use fusion_record::{ChannelKind, Record, Recorder, RecorderOptions, Recording, SensorScan, Span};
use fusion_wire::proto;
use proptest::{collection::vec, prelude::*};
use std::io::Cursor;

/// One call of the recorder.
#[derive(Clone, Debug)]
enum Said {
    Raw { sensor: String, format: String, arrival: UtcNs, bytes: Vec<u8> },
    Detections { sensor: String, scan: Scan, json: bool },
    Frame(proto::TrackFrame),
    Health(Box<proto::Health>),
    Event(proto::Event),
    Alert(proto::Alert),
    Counts(proto::IntervalCounts),
    Signal(proto::SignalState),
}

fn said() -> impl Strategy<Value = Said> {
    let sensor = "[a-z]{1,2}:?[0-9]?";
    // Times close together, so that many are equal and chunks overlap.
    let time = || (0..50_i64).prop_map(|t| UtcNs(1_700_000_000_000_000_000 + t * 1_000_000));
    prop_oneof![
        (sensor, "[ab]", time(), vec(any::<u8>(), 0..40))
            .prop_map(|(sensor, format, arrival, bytes)| { Said::Raw { sensor, format, arrival, bytes } }),
        (sensor, strategies::scan(), time(), any::<bool>()).prop_map(|(sensor, scan, arrival, json)| {
            Said::Detections { sensor, scan: Scan { arrival, ..scan }, json }
        }),
        (time(), time(), any::<u64>()).prop_map(|(left, valid, sequence)| {
            Said::Frame(proto::TrackFrame {
                left_utc_ns: left.0,
                valid_utc_ns: valid.0,
                sequence,
                ..Default::default()
            })
        }),
        time().prop_map(|t| Said::Health(Box::new(proto::Health { utc_ns: t.0, ..Default::default() }))),
        (time(), time()).prop_map(|(arrival, at)| {
            Said::Event(proto::Event { arrival_utc_ns: arrival.0, utc_ns: at.0, ..Default::default() })
        }),
        time().prop_map(|t| Said::Alert(proto::Alert { update_utc_ns: t.0, ..Default::default() })),
        (time(), 0..3_u32).prop_map(|(t, length_s)| {
            Said::Counts(proto::IntervalCounts { start_utc_ns: t.0, length_s, ..Default::default() })
        }),
        time().prop_map(|t| Said::Signal(proto::SignalState { utc_ns: t.0, ..Default::default() })),
    ]
}

fn record(all: &[Said], options: &RecorderOptions) -> Vec<u8> {
    let mut recorder = Recorder::new(Vec::new(), "memory", options).unwrap();
    for said in all {
        match said {
            Said::Raw { sensor, format, arrival, bytes } => {
                recorder.raw(sensor, format, *arrival, bytes).unwrap();
            }
            Said::Detections { sensor, scan, json: false } => recorder.detections(sensor, scan).unwrap(),
            Said::Detections { sensor, scan, json: true } => {
                recorder.detections_json(sensor, scan).unwrap();
            }
            Said::Frame(frame) => recorder.frame(frame).unwrap(),
            Said::Health(health) => recorder.health(health).unwrap(),
            Said::Event(event) => recorder.event(event).unwrap(),
            Said::Alert(alert) => recorder.alert(alert).unwrap(),
            Said::Counts(counts) => recorder.counts(counts).unwrap(),
            Said::Signal(signal) => recorder.signal(signal).unwrap(),
        }
    }
    let (bytes, totals) = recorder.finish().unwrap();
    assert_eq!(totals.messages, all.len() as u64);
    bytes
}

/// Log time and content of what a call must read back as.
fn expected(said: &Said) -> (i64, Record) {
    match said.clone() {
        Said::Raw { sensor, format, arrival, bytes } => {
            (arrival.0, Record::Raw { sensor: sensor.into(), format: format.into(), arrival, bytes })
        }
        Said::Detections { sensor, scan, .. } => {
            let Scan { measured, arrival, stamp, data, .. } = scan;
            let scan = SensorScan { sensor: sensor.into(), measured, arrival, stamp, data };
            (arrival.0, Record::Detections(scan))
        }
        Said::Frame(frame) => (frame.left_utc_ns, Record::Frame(frame)),
        Said::Health(health) => (health.utc_ns, Record::Health(health)),
        Said::Event(event) => (event.arrival_utc_ns, Record::Event(event)),
        Said::Alert(alert) => (alert.update_utc_ns, Record::Alert(alert)),
        Said::Counts(c) => (c.start_utc_ns + i64::from(c.length_s) * 1_000_000_000, Record::Counts(c)),
        Said::Signal(signal) => (signal.utc_ns, Record::Signal(signal)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn everything_comes_back_in_order_of_time(
        all in vec(said(), 0..60),
        chunk_bytes in prop_oneof![Just(1_u64), 100..2000_u64],
        flush_ms in 1..60_u64,
    ) {
        let options =
            RecorderOptions { chunk_bytes, flush_ns: flush_ms * 1_000_000, ..RecorderOptions::default() };
        let bytes = record(&all, &options);
        let mut recording = Recording::from_reader("memory", Cursor::new(bytes)).unwrap();
        prop_assert!(recording.warnings().is_empty());

        let mut wanted: Vec<(i64, Record)> = all.iter().map(expected).collect();
        wanted.sort_by_key(|(time, _)| *time);
        for _pass in 0..2 {
            let mut records = recording.records();
            let read: Vec<Record> = records.by_ref().map(Result::unwrap).collect();
            prop_assert_eq!(records.summary().records, wanted.len() as u64);
            prop_assert!(records.summary().skipped.is_empty());
            prop_assert!(read.iter().eq(wanted.iter().map(|(_, record)| record)));
        }
    }
}

const SECOND_NS: i64 = 1_000_000_000;

fn at_ms(ms: i64) -> UtcNs {
    UtcNs(1_700_000_000 * SECOND_NS + ms * 1_000_000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn a_span_of_some_channels_is_what_a_filter_over_everything_gives(
        all in vec(said(), 0..60),
        chunk_bytes in prop_oneof![Just(1_u64), 100..2000_u64],
        (from, to) in (0..60_i64, 0..60_i64),
        cut in any::<bool>(),
    ) {
        let options = RecorderOptions { chunk_bytes, ..RecorderOptions::default() };
        let mut bytes = record(&all, &options);
        if cut {
            // Without the index that a finished file has.
            bytes.truncate(bytes.len() - 9);
        }
        let mut recording = Recording::from_reader("memory", Cursor::new(bytes)).unwrap();
        let span = Span { from: at_ms(from), to: at_ms(to) };
        let mut everything = recording.records();
        let mut wanted = Vec::new();
        while let Some(record) = everything.next() {
            let record = record.unwrap();
            let kind = matches!(record, Record::Frame(_) | Record::Event(_));
            if kind && (span.from..span.to).contains(&everything.at()) {
                wanted.push((everything.at(), record));
            }
        }
        let kinds = |k: &ChannelKind| matches!(k, ChannelKind::Tracks | ChannelKind::Events);
        let mut some = recording.records_of(span, kinds);
        let mut read = Vec::new();
        while let Some(record) = some.next() {
            let record = record.unwrap();
            read.push((some.at(), record));
        }
        prop_assert_eq!(read, wanted);
        let times = all.iter().map(|said| expected(said).0);
        let logged = times.clone().min().zip(times.max());
        prop_assert_eq!(recording.logged(), logged.map(|(first, last)| (UtcNs(first), UtcNs(last))));
    }

    #[test]
    fn a_copy_says_the_same(all in vec(said(), 0..40)) {
        let mut from = Recording::from_reader("memory", Cursor::new(record(&all, &RecorderOptions::default()))).unwrap();
        let mut copy = Recorder::new(Vec::new(), "memory", &RecorderOptions::default()).unwrap();
        let mut records = from.records();
        let mut wanted = Vec::new();
        while let Some(record) = records.next() {
            let record = record.unwrap();
            wanted.push(record.clone());
            copy.record(records.at(), record).unwrap();
        }
        let (bytes, _) = copy.finish().unwrap();
        let mut copy = Recording::from_reader("memory", Cursor::new(bytes)).unwrap();
        let read: Vec<Record> = copy.records().map(Result::unwrap).collect();
        prop_assert_eq!(read, wanted);
    }
}

#[test]
fn a_recording_says_what_it_is() {
    let mut recorder = Recorder::new(Vec::new(), "memory", &RecorderOptions::default()).unwrap();
    recorder.attach_config("[unit]\nname = \"gudang-07\"\n").unwrap();
    let words = [("city".to_owned(), "hangzhou".to_owned())].into();
    recorder.metadata("kerbside", words).unwrap();
    let site = proto::Site { unit: "gudang-07".into(), ..Default::default() };
    recorder.site(UtcNs(5), &site).unwrap();
    recorder.raw("radar-north", "ti-mmwave", UtcNs(6), &[1, 2]).unwrap();
    let (bytes, totals) = recorder.finish().unwrap();
    assert_eq!((totals.messages, totals.channels), (2, 2));

    let mut recording = Recording::from_reader("memory", Cursor::new(bytes)).unwrap();
    assert_eq!(recording.config(), Some("[unit]\nname = \"gudang-07\"\n"));
    assert_eq!(recording.metadata()["kerbside"]["city"], "hangzhou");
    assert!(recording.library().starts_with("fusion-record "));
    let topics: Vec<String> = recording.channels().map(|c| c.topic.to_string()).collect();
    assert_eq!(topics, ["/site", "/raw/radar-north"]);
    let first = recording.records().next().unwrap().unwrap();
    assert_eq!(first, Record::Site(site));
}

#[test]
fn a_file_is_written_and_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mcap");
    let mut recorder = Recorder::create(&path, &RecorderOptions::default()).unwrap();
    recorder.raw("radar", "ti-mmwave", UtcNs(7), b"abc").unwrap();
    recorder.finish().unwrap();
    let read: Vec<Record> = Recording::open(&path).unwrap().records().collect::<Result<_, _>>().unwrap();
    assert_eq!(read.len(), 1);

    let error = Recording::open(&folder.path().join("none.mcap")).err().unwrap();
    assert!(error.to_string().contains("none.mcap"), "{error}");
    let error = Recorder::create(&folder.path().join("no/such.mcap"), &RecorderOptions::default());
    assert!(error.err().unwrap().to_string().contains("such.mcap"));
}

#[test]
fn a_full_disk_is_an_error_and_no_panic() {
    /// Takes so many bytes, then no more.
    struct Full(usize);
    impl std::io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            if self.0 < bytes.len() {
                return Err(std::io::ErrorKind::StorageFull.into());
            }
            self.0 -= bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for room in [0, 20, 200, 2000] {
        let options = RecorderOptions { flush_ns: 1, ..RecorderOptions::default() };
        let Ok(mut recorder) = Recorder::new(Full(room), "full", &options) else { continue };
        let mut failed = false;
        for t in 0..200 {
            // No two chunks are alike, so none packs to nothing.
            let bytes: Vec<u8> = (0..50_u64).map(|i| (i * i * (t + 3) % 251) as u8).collect();
            failed |= recorder.raw("radar", "raw", UtcNs(t as i64), &bytes).is_err();
        }
        failed |= recorder.finish().is_err();
        assert!(failed, "room for {room} bytes was enough for 10,000");
    }
}
