//! Real devices' bytes through the whole core, where `KERBSIDE_DATA` says they are; skipped visibly where it does
//! not. The units of `testbenches/captures` are what these tests, and `edge-daemon replay CAPTURE --config …`, use.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip and the counts must be seen past the harness's capture")]

use edge_daemon::config::Unit;
use edge_daemon::fuse::{IntervalCounts, Output};
use edge_daemon::replay::{ReplayOptions, Summary, replay};
use fusion_contract::{RadarPoint, ScanData, Track, TrackFrame, UtcNs};
use fusion_decode::{Decoded, Format, Message, Options, decoder};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

fn say(what: &str) {
    writeln!(std::io::stderr(), "{what}").unwrap();
}

fn data(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("KERBSIDE_DATA").map(PathBuf::from);
    if folder.is_none() {
        say(&format!("SKIP {test}: KERBSIDE_DATA names no folder with captures"));
    }
    folder
}

fn unit(name: &str) -> Unit {
    Unit::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("captures").join(name)).unwrap()
}

struct Replayed {
    summary: Summary,
    frames: Vec<TrackFrame>,
    counts: Vec<IntervalCounts>,
    events: usize,
}

fn replayed(unit: &Unit, path: &Path) -> Replayed {
    let (mut frames, mut counts, mut events) = (Vec::new(), Vec::new(), 0);
    let summary = replay(unit, path, &ReplayOptions::default(), None, |output| {
        match output {
            Output::Frame(f) => frames.push(f.frame.clone()),
            Output::Counts(c) => counts.push(c.clone()),
            Output::Event(_) => events += 1,
            _ => {}
        }
        Ok(())
    })
    .unwrap();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (t, n) = (&summary.totals, summary.capture_messages.unwrap_or(0));
    say(&format!(
        "{name}: {n} messages, {} scans fused, {} late, {} frames, {} tracks, {events} events",
        t.scans, t.late, t.frames, summary.tracks
    ));
    Replayed { summary, frames, counts, events }
}

fn messages(path: &Path, format: Format) -> Vec<Message> {
    let mut out = Decoded::default();
    let mut d = decoder(format, &Options::default());
    d.push(&std::fs::read(path).unwrap(), &mut out);
    d.reset(&mut out);
    out.messages
}

/// Where somebody moves: at least three points beyond half a metre, faster than 0.2 m/s, within a metre of each other.
fn moving_group(points: &[RadarPoint]) -> Option<[f32; 2]> {
    let moving: Vec<[f32; 2]> = points
        .iter()
        .filter(|p| p.range_m > 0.5 && p.range_rate_mps.abs() > 0.2)
        .map(|p| [p.range_m * p.azimuth_rad.cos(), p.range_m * p.azimuth_rad.sin()])
        .collect();
    let near = |a: &[f32; 2]| -> Vec<[f32; 2]> {
        moving.iter().copied().filter(|b| (a[0] - b[0]).hypot(a[1] - b[1]) < 1.0).collect()
    };
    let group = moving.iter().map(near).max_by_key(Vec::len).filter(|g| g.len() >= 3)?;
    let n = group.len() as f32;
    Some([group.iter().map(|p| p[0]).sum::<f32>() / n, group.iter().map(|p| p[1]).sum::<f32>() / n])
}

#[test]
fn a_walking_person_is_one_track() {
    let Some(data) = data("a_walking_person_is_one_track") else { return };
    let unit = unit("awr1843.toml");
    for (name, packets) in [("dynmer1", 199), ("mer1", 100), ("mer7", 100)] {
        let path = data.join(format!("radar-ti-awr1843/{name}.dat"));
        let run = replayed(&unit, &path);
        assert_eq!((run.summary.capture_messages, run.summary.totals.scans), (Some(packets), packets));
        if name != "dynmer1" {
            continue;
        }
        let (mut eligible, mut by_id) = (0, BTreeMap::<u64, usize>::new());
        for (k, message) in messages(&path, Format::TiMmwave).iter().enumerate() {
            let ScanData::Radar(points) = &message.data else { continue };
            let Some([x, y]) = moving_group(points) else { continue };
            eligible += 1;
            let at = UtcNs(k as i64 * 100_000_000);
            let tracks = run.frames.iter().find(|f| f.valid == at).map_or(&[][..], |f| &f.tracks);
            let distance = |t: &Track| (t.x_m - x).hypot(t.y_m - y);
            let nearest = tracks.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)));
            if let Some(track) = nearest.filter(|t| distance(t) < 1.0) {
                *by_id.entry(track.id.0).or_default() += 1;
            }
        }
        let best = by_id.values().copied().max().unwrap_or(0);
        say(&format!(
            "the person is seen in {eligible} frames and is one track in {best} of them: {by_id:x?}"
        ));
        assert!(eligible > 50 && best * 10 >= eligible * 9, "{best} of {eligible}");
    }
}

#[test]
fn an_iwrl6432_capture_is_fused_whole() {
    let Some(data) = data("an_iwrl6432_capture_is_fused_whole") else { return };
    let run = replayed(&unit("iwrl6432.toml"), &data.join("radar-ti-iwrl6432/pHistBytes_1.bin"));
    assert_eq!((run.summary.capture_messages, run.summary.totals.scans), (Some(100), 100));
    assert_eq!(run.summary.decode_faults, 0);
}

#[test]
fn controller_logs_become_events() {
    let Some(data) = data("controller_logs_become_events") else { return };
    let logs = [
        ("econolite_2024-02-21_1115_a.dat", 1168),
        ("econolite_2024-02-21_1115_b.dat", 1914),
        ("econolite_2024-07-22_1332.dat", 765),
        ("maxtime.xml", 3001),
    ];
    for (name, events) in logs {
        let run = replayed(&unit("controller.toml"), &data.join("loops-controller-logs").join(name));
        assert_eq!((run.summary.capture_messages, run.summary.decode_faults), (Some(events), 0));
        // Detector events name channels that this unit has no loop for.
        assert_eq!(run.events as u64 + run.summary.ignored, events);
    }
}

/// Volume and occupied nanoseconds of one detector from `start` to `end`, counted from its edges one by one.
fn recount(edges: &[(i64, bool)], start: i64, end: i64) -> (u32, i64) {
    let volume = edges.iter().filter(|(t, on)| *on && (start..end).contains(t)).count() as u32;
    let mut occupied = 0;
    for (k, (t, on)) in edges.iter().enumerate() {
        let until = edges.get(k + 1).map_or(end, |e| e.0);
        if *on {
            occupied += (until.min(end) - (*t).max(start)).max(0);
        }
    }
    (volume, occupied)
}

#[test]
fn two_hours_of_a_junction_are_counted_as_a_plain_recount_does() {
    let Some(data) = data("two_hours_of_a_junction_are_counted_as_a_plain_recount_does") else { return };
    let (unit, path) = (unit("atspm.toml"), data.join("loops-atspm/sample_raw_data.parquet"));
    let run = replayed(&unit, &path);
    assert_eq!(run.summary.capture_messages, Some(37_152));
    assert_eq!((run.events, run.summary.totals.late), (37_152, 0));
    let mut edges: BTreeMap<String, Vec<(i64, bool)>> = BTreeMap::new();
    for message in messages(&path, Format::HiresLog) {
        if let (ScanData::Loop(edge), Some(channel)) = (&message.data, message.source) {
            edges.entry(channel).or_default().push((message.device_time.unwrap().0, edge.on));
        }
    }
    assert_eq!(edges.values().map(Vec::len).sum::<usize>(), 24_945);
    let (mut volume, mut compared) = (0, 0);
    // The first and the last minute are cut by the log's ends.
    for counts in &run.counts[1..run.counts.len() - 1] {
        for l in &counts.loops {
            let channel = unit.sensors[usize::from(l.sensor.0)].channel.as_ref().unwrap();
            let (start, length) = (counts.start.0, i64::from(counts.length_s) * 1_000_000_000);
            let (wanted, occupied) = recount(&edges[channel], start, start + length);
            assert_eq!(l.volume, wanted, "detector {channel} from {}", counts.start);
            // A detector whose edges do not alternate was in an unknown state for a while.
            if l.observed >= 0.999_999 {
                let share = occupied as f64 / length as f64;
                assert!((f64::from(l.occupancy) - share).abs() < 1e-5, "detector {channel}: {l:?}, {share}");
                compared += 1;
            }
            volume += l.volume;
        }
    }
    say(&format!("{volume} vehicles counted; occupancy compared in {compared} minutes of detectors"));
    assert!(volume > 10_000 && compared > 2000, "{volume} {compared}");
}

#[test]
fn street_cameras_make_tracks() {
    let Some(data) = data("street_cameras_make_tracks") else { return };
    for (city, frames) in [("barcelona-level3", 1132), ("berlin-level3", 2016), ("losangeles-level2", 1343)] {
        let path = data.join(format!("camera-street-yolo/{city}/rawdetections.txt"));
        let run = replayed(&unit("street-yolo.toml"), &path);
        assert_eq!((run.summary.capture_messages, run.summary.totals.scans), (Some(frames), frames));
        assert!(run.summary.decode_faults == 0 && run.summary.tracks > 20, "{city}");
    }
}

#[test]
fn deepstream_messages_make_tracks() {
    let Some(data) = data("deepstream_messages_make_tracks") else { return };
    let folder = data.join("camera-deepstream");
    let run = replayed(&unit("deepstream.toml"), &folder.join("full-schema-1514.json"));
    let s = &run.summary;
    assert_eq!((s.capture_messages, s.totals.scans + s.totals.late, s.decode_faults), (Some(1514), 1514, 0));
    assert!(s.tracks > 20);
    for name in ["azure_highway_2020.json", "nvidia_source_comment_vehicle.json"] {
        let run = replayed(&unit("deepstream.toml"), &folder.join(name));
        assert_eq!((run.summary.capture_messages, run.summary.totals.scans), (Some(1), 1));
    }
}
