//! What is said while it runs without a view, and at the end.

use super::board::Board;
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
        "drops      acquire {}, publish {}, record {}, frames overtaken by a newer one {}, at the subscriber {}",
        s.acquire_queue.dropped,
        s.publish_queue.dropped,
        s.record_queue.dropped,
        s.frames_overwritten,
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
    if let Some(path) = run.recording {
        let path = path.display();
        writeln!(t, "recorded   {path}; again with: edge-daemon replay {path} --tracks tracks.csv")?;
    }
    Ok(t)
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
            Run { seed: 42, recording: Some(Path::new("a.mcap")), sent: &DeviceCounts::default() },
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
            "acquire 1, publish 2, record 3, frames overtaken by a newer one 4, at the subscriber 5",
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
    fn a_run_without_anything_is_told_as_such() {
        let text = summary(
            &Board::new(Vec::new()),
            Run { seed: 1, recording: None, sent: &DeviceCounts::default() },
        )
        .unwrap();
        assert!(text.contains("too short") && text.contains("scans      0 of 0"), "{text}");
    }
}
