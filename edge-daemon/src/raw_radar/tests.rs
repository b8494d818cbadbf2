//! A target in the samples of a card becomes points, and a track.

use super::*;
use crate::config::Unit;
use crate::decoders::{decoder_for, screened_decoder_for};
use crate::fuse::{Fusion, Options, Output};
use front_end::radar_cube::synthesis::{PointTarget, frame};
use fusion_contract::UtcNs;
use fusion_decode::dca1000::{MAX_PAYLOAD_BYTES, encode_packet};
use fusion_fpga::cfar::{CfarStatistics, CoreScreen};
use fusion_fpga::{Core, CoreSlot};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const UNIT: &str = r#"
[unit]
city = "c"
name = "u"
latitude_degrees = 0
longitude_degrees = 0
[publish]
enabled = false
[[source]]
name = "raw"
format = "dca1000"
udp = { listen = "0.0.0.0:4098" }
[source.dca1000]
samples = 128
loops = 32
transmitters = 2
receivers = 4
start_frequency_gigahertz = 77
slope_megahertz_per_microsecond = 27
sample_rate_megahertz = 6.25
adc_start_microseconds = 3
idle_microseconds = 4
ramp_microseconds = 28
[[radar]]
name = "r"
source = "raw"
x_metres = 0
y_metres = 0
yaw_degrees = 0
stamp = "frame_counter"
"#;

const PERIOD_NS: i64 = 50_000_000;

fn unit() -> Unit {
    Unit::from_text(UNIT, "unit.toml").unwrap_or_else(|e| panic!("{e}"))
}

/// A car that drives away from the radar at 5 m/s, 0.2 rad to its left.
fn car(frame: i64) -> PointTarget {
    PointTarget {
        range_m: 8.0 + 5.0 * (frame * PERIOD_NS) as f64 * 1e-9,
        azimuth_rad: 0.2,
        range_rate_mps: 5.0,
        amplitude: 60.0,
        phase_rad: 0.0,
    }
}

/// The packets of each frame; a packet belongs to the frame that its last byte is of.
fn packets(config: &Dca1000, frames: i64) -> Vec<(i64, Vec<u8>)> {
    let params = config.params();
    let bytes: Vec<u8> =
        (0..frames).flat_map(|f| config.capture().pack(&frame(&params, &[car(f)], 10.0, f as u64))).collect();
    let size = config.capture().frame_bytes();
    let mut at = 0;
    (1u32..)
        .zip(bytes.chunks(MAX_PAYLOAD_BYTES))
        .map(|(sequence, payload)| {
            let packet = encode_packet(sequence, at as u64, payload);
            at += payload.len();
            (((at - 1) / size) as i64, packet)
        })
        .collect()
}

#[test]
fn datagrams_with_a_target_become_its_points() {
    let unit = unit();
    let config = unit.config.source[0].dca1000.clone().unwrap();
    let mut decoder = decoder_for(&unit.sources[0]);
    let mut out = Decoded::default();
    for (_, packet) in packets(&config, 3) {
        decoder.push(&packet, &mut out);
    }
    assert_eq!((out.messages.len(), out.frames, out.faults.len()), (3, 3, 0), "{:?}", out.faults);
    for (i, m) in (0i64..).zip(&out.messages) {
        assert_eq!(m.frame_counter, Some(i as u64));
        let ScanData::Radar(points) = &m.data else { panic!("{m:?}") };
        assert_eq!(points.len(), 1, "{points:?}");
        assert!((f64::from(points[0].range_m) - car(i).range_m).abs() < 0.1, "{points:?}");
        assert!((points[0].azimuth_rad - 0.2).abs() < 0.02 && (points[0].range_rate_mps - 5.0).abs() < 0.1);
    }
}

#[test]
fn points_that_the_fpga_detects_are_those_that_the_cpu_does_with_its_window() {
    let text = UNIT.replace("samples = 128", "samples = 128\nvia = \"fpga\"");
    let unit = Unit::from_text(&format!("{text}[fuse]\nfpga_port = \"/dev/fpga\"\n"), "unit.toml");
    let unit = unit.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(unit.sources[1].source.name, "fpga", "somebody has to open the port");
    let config = unit.config.source[0].dca1000.clone().unwrap();
    assert_eq!(config.params().cfar, fusion_fpga::cfar::window(config.params().cfar));
    let (slot, statistics) = (CoreSlot::default(), Arc::<CfarStatistics>::default());
    let link = Box::new(fusion_fpga::model::ModelLink::default());
    let core = Arc::new(Mutex::new(Core::open(link, Arc::default()).unwrap()));
    slot.put(&core);
    let screen = CoreScreen::new(slot, Duration::from_secs(10), Arc::clone(&statistics));
    let mut on_fpga = screened_decoder_for(&unit.sources[0], Some(Box::new(screen)));
    let mut on_cpu = decoder_for(&unit.sources[0]);
    let (mut got, mut want) = (Decoded::default(), Decoded::default());
    for (_, packet) in packets(&config, 6) {
        on_fpga.push(&packet, &mut got);
        on_cpu.push(&packet, &mut want);
    }
    assert_eq!(format!("{:?}", got.messages), format!("{:?}", want.messages));
    let points = |m: &Message| matches!(&m.data, ScanData::Radar(points) if !points.is_empty());
    assert!(got.messages.len() == 6 && got.messages.iter().all(points), "{:?}", got.messages);
    assert_eq!(
        (statistics.counters().frames, statistics.counters().on_cpu()),
        (6, 0),
        "{}",
        statistics.why()
    );
}

#[test]
fn an_fpga_that_nobody_knows_where_it_is_is_refused_with_the_remedy() {
    let text = UNIT.replace("samples = 128", "samples = 128\nvia = \"fpga\"");
    let error = Unit::from_text(&text, "unit.toml").unwrap_err().to_string();
    assert!(error.contains("source[0].dca1000.via") && error.contains("raw radar `raw`"), "{error}");
    assert!(error.contains("fpga_port"), "{error}");
}

#[test]
fn datagrams_with_a_car_become_its_track() {
    let unit = unit();
    let config = unit.config.source[0].dca1000.clone().unwrap();
    let mut fusion = Fusion::new(&unit, Options::default(), |s| Some(decoder_for(s)));
    let (frames, mut out) = (40, Vec::new());
    for (i, (frame, packet)) in packets(&config, frames).into_iter().enumerate() {
        // Every fiftieth is lost on the way.
        if i % 50 != 49 {
            fusion.push_bytes(0, UtcNs(frame * PERIOD_NS + 30_000_000), &packet, &mut out);
        }
    }
    fusion.finish(&mut out);
    let last = out.iter().filter_map(|o| if let Output::Frame(f) = o { Some(f) } else { None }).next_back();
    let last = &last.expect("frames").frame;
    assert_eq!(last.tracks.len(), 1, "{:?}", last.tracks);
    let range = 8.0 + 5.0 * last.valid.as_secs();
    let (x, y) = (range * 0.2f64.cos(), range * 0.2f64.sin());
    let t = &last.tracks[0];
    // The point sits on the car's near surface, the track in its middle.
    let off = (f64::from(t.x_m) - x).hypot(f64::from(t.y_m) - y);
    assert!(off < 4.0, "{t:?}, {x} {y}");
    let speed = t.vx_mps.hypot(t.vy_mps);
    assert!((speed - 5.0).abs() < 0.5, "{t:?}");
}

#[test]
fn shapes_that_do_not_work_are_refused_with_their_place() {
    let text = UNIT.replace("samples = 128", "samples = 4");
    let error = Unit::from_text(&text, "unit.toml").unwrap_err().to_string();
    assert!(error.contains("unit.toml:13:9: `source[0].dca1000`: samples must be 8 to 2048"), "{error}");
    let at = UNIT.find("[source.dca1000]").unwrap();
    let text = format!("{}{}", &UNIT[..at], &UNIT[UNIT.find("[[radar]]").unwrap()..]);
    let error = Unit::from_text(&text, "unit.toml").unwrap_err().to_string();
    assert!(error.contains("has format dca1000 and no [source.dca1000]"), "{error}");
}
