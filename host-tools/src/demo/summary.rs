//! What is said while it runs without a view, and at the end.

use super::board::Board;
use fusion_wire::proto::{Health, SensorHealth, SensorKind};
use score::Report;
use simulator::devices::DeviceCounts;
use std::fmt::{self, Write as _};
use std::path::Path;
use std::time::Duration;

/// A duration in milliseconds with one decimal.
#[must_use]
pub fn ms(d: Duration) -> String {
    format!("{:.1} ms", d.as_secs_f64() * 1e3)
}

/// A number with its thousands apart.
#[must_use]
pub fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// One line about now.
#[must_use]
pub fn progress(board: &Board) -> String {
    let hota = board.running.map_or_else(|| "-".to_owned(), |r| format!("{:.1} %", 100.0 * r.hota.hota));
    let latency = board.stats.end_to_end;
    format!(
        "{} tracks, HOTA of the last 10 s {hota}, latency p50 {} p99 {}, {} dropped, {} faults",
        board.tracks_now(),
        ms(latency.p50),
        ms(latency.p99),
        board.drops(),
        board.stats.faults
    )
}

/// What a summary says beyond the board.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The seed.
    pub seed: u64,
    /// Where it was recorded to.
    pub recording: Option<&'a Path>,
    /// What the devices sent.
    pub sent: &'a DeviceCounts,
    /// Tells of each device and each sensor.
    pub each: bool,
}

/// The summary at the end.
///
/// # Errors
/// None in practice: writing to a string does not fail.
pub fn summary(board: &Board, run: Run<'_>) -> Result<String, fmt::Error> {
    let mut t = String::new();
    let s = &board.stats;
    write!(t, "Kerbside demo, seed {}, {:.1} s", run.seed, board.elapsed.as_secs_f64())?;
    if let Some(vehicles) = board.accuracy.mean_vehicles() {
        write!(t, ", {vehicles:.1} vehicles within 100 m on average")?;
    }
    writeln!(t)?;
    writeln!(
        t,
        "scans      {} of {} detections, from {} messages ({} bytes); {} came too late",
        grouped(s.scans),
        grouped(s.detections),
        grouped(s.messages),
        grouped(s.bytes),
        grouped(s.late)
    )?;
    let heard = &board.heard;
    writeln!(
        t,
        "tracks     {:.1} a frame on average; {} frames heard, {} missed by the subscriber",
        heard.mean_tracks(),
        grouped(heard.frames),
        grouped(heard.missed)
    )?;
    accuracy(&mut t, board.accuracy.whole().as_ref(), board.accuracy.unmatched())?;
    let [end, beyond, scan] = [s.end_to_end, s.beyond_window, s.scan_time];
    writeln!(t, "latency    sensor byte to subscriber   p50 {:>9}  p99 {:>9}", ms(end.p50), ms(end.p99))?;
    writeln!(
        t,
        "           beyond the reorder window   p50 {:>9}  p99 {:>9}",
        ms(beyond.p50),
        ms(beyond.p99)
    )?;
    let age = heard.age();
    writeln!(t, "           age of tracks on arrival    p50 {:>9}  p99 {:>9}", ms(age.p50), ms(age.p99))?;
    let backend = board.health.as_ref().map_or("?", |h| h.backend.as_str());
    writeln!(
        t,
        "           fusing one scan             p50 {:>9}  p99 {:>9}  on {backend}",
        ms(scan.p50),
        ms(scan.p99)
    )?;
    writeln!(
        t,
        "drops      acquire {}, publish {}, record {}, frames overtaken by a newer one {}, on slow links {}, at the subscriber {}",
        s.acquire_queue.dropped,
        s.publish_queue.dropped,
        s.record_queue.dropped,
        s.frames_overwritten,
        board.link_dropped(),
        board.lost_here
    )?;
    writeln!(
        t,
        "faults     {} in the devices' bytes, {} broken messages, {} restarts",
        s.faults, heard.broken, heard.restarts
    )?;
    let devices = &run.sent.devices;
    writeln!(
        t,
        "devices    {} sent {} messages and could not send {}; the simulation was at most {} behind real time",
        devices.len(),
        grouped(devices.iter().map(|d| d.messages).sum()),
        grouped(devices.iter().map(|d| d.dropped).sum()),
        ms(run.sent.most_behind)
    )?;
    if run.each {
        each_device(&mut t, run.sent)?;
        each_sensor(&mut t, board)?;
    }
    if let Some(path) = run.recording {
        let path = path.display();
        writeln!(t, "recorded   {path}; again with: edge-daemon replay {path} --tracks tracks.csv")?;
    }
    Ok(t)
}

/// What each device sent.
fn each_device(t: &mut String, sent: &DeviceCounts) -> fmt::Result {
    writeln!(t, "\n{:<24}{:>10}{:>12}{:>10}", "device", "messages", "bytes", "unsent")?;
    for d in &sent.devices {
        let (messages, bytes) = (grouped(d.messages), grouped(d.bytes));
        writeln!(t, "{:<24}{messages:>10}{bytes:>12}{:>10}", d.device, grouped(d.dropped))?;
    }
    Ok(())
}

/// What came of each sensor, by the unit's last health message.
fn each_sensor(t: &mut String, board: &Board) -> fmt::Result {
    let heads = ["messages", "a second", "late", "faults", "latency", "state"];
    write!(t, "\n{:<24}", "sensor")?;
    heads[..4].iter().try_for_each(|head| write!(t, "{head:>10}"))?;
    writeln!(t, "{:>12}  {}", heads[4], heads[5])?;
    for s in board.health.iter().flat_map(|h| &h.sensors) {
        let state = s.state().as_str_name().trim_start_matches("SENSOR_STATE_").to_ascii_lowercase();
        writeln!(
            t,
            "{:<24}{:>10}{:>10.1}{:>10}{:>10}{:>9.1} ms  {state}",
            s.name,
            grouped(s.messages),
            s.rate_hz,
            grouped(s.late),
            grouped(s.faults),
            s.latency_p50_ms,
        )?;
    }
    Ok(())
}

/// Radars and cameras of which nothing came; a loop may have had nothing to say.
#[must_use]
pub fn unheard(health: &Option<Health>) -> Vec<String> {
    let periodic = |s: &&SensorHealth| matches!(s.kind(), SensorKind::Radar | SensorKind::Camera);
    let sensors = health.iter().flat_map(|h| &h.sensors);
    sensors.filter(periodic).filter(|s| s.messages == 0).map(|s| s.name.clone()).collect()
}

fn accuracy(t: &mut String, report: Option<&Report>, unmatched: u64) -> fmt::Result {
    let Some(r) = report else {
        return writeln!(t, "accuracy   -   too short: the first {:.0} s are not scored", WARM_UP_S);
    };
    let class = r.class_percent.map_or_else(|| "-".to_owned(), |c| format!("{c:.1} %"));
    writeln!(
        t,
        "accuracy   HOTA {:.2} %   detection {:.1}  association {:.1}  localisation {:.1}",
        100.0 * r.hota.hota,
        100.0 * r.hota.det_a,
        100.0 * r.hota.ass_a,
        100.0 * r.hota.loc_a
    )?;
    writeln!(
        t,
        "           IDF1 {:.2} %   GOSPA {:.2} m   position RMSE {:.2} m   class {class}",
        100.0 * r.idf1,
        r.gospa_m,
        r.position_rmse_m
    )?;
    writeln!(
        t,
        "           missed {:.1} %, false {:.1} %, {} identity switches; {} instants ({unmatched} without a frame), {} road users",
        r.missed_percent, r.false_percent, r.clear.switches, r.frames, r.truths
    )
}

const WARM_UP_S: f64 = 3.0;

#[cfg(test)]
mod tests {
    use super::super::testing::busy_board;
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let said = [0, 7, 999, 1000, 12_345, 123_456, 1_234_567].map(grouped);
        assert_eq!(said, ["0", "7", "999", "1,000", "12,345", "123,456", "1,234,567"]);
    }

    #[test]
    fn the_summary_says_all_that_was_asked() {
        let board = busy_board();
        let text = summary(
            &board,
            Run {
                seed: 42,
                recording: Some(Path::new("a.mcap")),
                sent: &DeviceCounts::default(),
                each: false,
            },
        )
        .unwrap();
        for part in [
            "seed 42",
            "8.0 vehicles within 100 m",
            "scans      7,200 of",
            "HOTA 100.00 %",
            "IDF1 100.00 %",
            "GOSPA 0.00 m",
            "position RMSE 0.00 m",
            "class 100.0 %",
            "sensor byte to subscriber   p50  160.0 ms  p99  190.0 ms",
            "beyond the reorder window   p50    1.5 ms",
            "acquire 1, publish 2, record 3, frames overtaken by a newer one 4, on slow links 0, at the subscriber 5",
            "faults     6 in",
            "0 missed by the subscriber",
            "replay a.mcap",
        ] {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
        assert!(text.lines().all(|l| l.chars().count() <= 120), "{text}");
        let line = progress(&board);
        assert!(line.starts_with("9 tracks") && line.contains("15 dropped"), "{line}");
    }

    #[test]
    fn each_device_and_sensor_has_its_line() {
        let device = simulator::devices::DeviceCount {
            device: "canoga-card".to_owned(),
            messages: 1234,
            bytes: 45_658,
            dropped: 0,
        };
        let sent = DeviceCounts { devices: vec![device], ..DeviceCounts::default() };
        let board = busy_board();
        let text = summary(&board, Run { seed: 1, recording: None, sent: &sent, each: true }).unwrap();
        for line in ["canoga-card                  1,234      45,658         0", "radar1"] {
            assert!(text.lines().any(|l| l.starts_with(line)), "{line:?} is not in\n{text}");
        }
        assert!(text.lines().any(|l| l.starts_with("radar1") && l.ends_with("silent")), "{text}");
        assert!(text.lines().all(|l| l.chars().count() <= 120), "{text}");
        assert_eq!(unheard(&board.health), ["radar0", "radar1", "camera0"]);
        assert!(unheard(&None).is_empty());
    }

    #[test]
    fn a_run_without_anything_is_told_as_such() {
        let text = summary(
            &Board::new(Vec::new()),
            Run { seed: 1, recording: None, sent: &DeviceCounts::default(), each: false },
        )
        .unwrap();
        assert!(text.contains("too short") && text.contains("scans      0 of 0"), "{text}");
    }
}
