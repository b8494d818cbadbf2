//! How fast a recording is written and read: 80 s of four radars at 20 Hz, four cameras at 10 Hz and some
//! loops, as 10,000 messages of 70,000 detections. Run with `cargo bench -p fusion-record`.
#![allow(clippy::print_stdout, reason = "the figures are the product")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot run has nothing to say")]

use fusion_contract::{CameraBox, ObjectClass, RadarPoint, Scan, ScanData, SensorIndex, StampSource, UtcNs};
use fusion_record::{Record, Recorder, RecorderOptions, Recording};
use std::{
    io::Cursor,
    time::{Duration, Instant},
};

const MESSAGES: i64 = 10_000;
const ROUNDS: usize = 21;

/// Message `i`: two of three are a radar's.
fn scan(i: i64) -> (String, Scan) {
    let measured = UtcNs(1_700_000_000_000_000_000 + i * 8_000_000);
    let spread = |k: i64| ((i * 31 + k * 17) % 997) as f32;
    let data = if i % 3 < 2 {
        ScanData::Radar(
            (0..7)
                .map(|k| RadarPoint {
                    range_m: 5.0 + spread(k) * 0.13,
                    azimuth_rad: spread(k + 1) * 0.001 - 0.5,
                    range_rate_mps: spread(k + 2) * 0.02 - 10.0,
                    snr_db: Some(spread(k + 3) * 0.03),
                })
                .collect(),
        )
    } else {
        ScanData::Camera(
            (0..7)
                .map(|k| CameraBox {
                    left_px: spread(k) * 1.9,
                    top_px: spread(k + 1),
                    width_px: spread(k + 2) * 0.1,
                    height_px: spread(k + 3) * 0.1,
                    class: ObjectClass::Car,
                    confidence: 0.001 * spread(k + 4),
                    object_id: None,
                })
                .collect(),
        )
    };
    let sensor = format!("{}-{}", if i % 3 < 2 { "radar" } else { "camera" }, i % 4);
    let stamp = StampSource::Device;
    (sensor, Scan { sensor: SensorIndex(0), measured, arrival: measured.plus_ns(30_000_000), stamp, data })
}

fn write(scans: &[(String, Scan)], json: bool) -> Vec<u8> {
    let mut recorder = Recorder::new(Vec::new(), "memory", &RecorderOptions::default()).unwrap();
    for (sensor, scan) in scans {
        if json { recorder.detections_json(sensor, scan) } else { recorder.detections(sensor, scan) }
            .unwrap();
    }
    recorder.finish().unwrap().0
}

fn read(bytes: &[u8]) -> usize {
    let mut recording = Recording::from_reader("memory", Cursor::new(bytes)).unwrap();
    let count = |record| match record {
        Record::Detections(scan) => match scan.data {
            ScanData::Radar(points) => points.len(),
            ScanData::Camera(boxes) => boxes.len(),
            _ => 0,
        },
        _ => 0,
    };
    recording.records().map(|record| count(record.unwrap())).sum()
}

fn measure<T>(what: &str, mut run: impl FnMut() -> T) {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("{what}: median {:.1} ms, worst {:.1} ms", ms(times[ROUNDS / 2]), ms(times[ROUNDS - 1]));
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn main() {
    let scans: Vec<_> = (0..MESSAGES).map(scan).collect();
    for (name, json) in [("protobuf", false), ("JSON", true)] {
        let bytes = write(&scans, json);
        assert_eq!(read(&bytes), 70_000);
        println!("{name}: {MESSAGES} messages, 70,000 detections, {} KiB", bytes.len() / 1024);
        measure("  write", || write(&scans, json));
        measure("  read ", || read(&bytes));
    }
}
