//! From what was heard of a sensor to what somebody should do about it.

use super::examine::Chart;
use edge_daemon::config::model::Transport;
use edge_daemon::fuse::{Ailment, SensorHealth};
use std::path::Path;

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

/// Yaw, and a camera's pitch, beyond which somebody should set it, degrees: less is what the filter corrects by itself.
const MOUNTING_DEG: f64 = 1.0;
/// A radar's range beyond which something is wrong, metres.
const RANGE_M: f64 = 1.5;
/// Mean squared distance a dimension beyond which the configured noise is too small by far.
const DISTANCE2: f64 = 4.0;

fn advice(what: impl Into<String>, remedy: impl Into<String>) -> Option<Advice> {
    Some(Advice { what: what.into(), remedy: remedy.into() })
}

/// What to do about one sensor; the worst first, and nothing that follows from it.
pub(super) fn advise(chart: &Chart<'_>) -> Vec<Advice> {
    let line = line(chart).or_else(|| silence(chart));
    match line {
        Some(line) => vec![line],
        None => [stream(chart), time(chart), ailment(chart)]
            .into_iter()
            .flatten()
            .chain(mounting(chart))
            .collect(),
    }
}

/// It can't be opened, or does not stay open.
fn line(chart: &Chart<'_>) -> Option<Advice> {
    let why = chart.heard.trouble.as_deref().filter(|_| !chart.heard.is_open)?;
    let from = chart.source.describe();
    let path = match chart.source.source.transport() {
        Some(Transport::Serial(t)) => Some(t.path.as_str()),
        Some(Transport::File(t)) => Some(t.path.as_str()),
        _ => None,
    };
    let lower = why.to_lowercase();
    let remedy = if lower.contains("no such file") || lower.contains("not found") {
        "plug it in, or correct the path: `ls -l /dev/serial/by-id` lists the serial ports that are there"
            .to_owned()
    } else if lower.contains("permission") {
        format!(
            "allow it: `sudo usermod -aG dialout $USER` and log in again, or check `ls -l {}`",
            path.unwrap_or("…")
        )
    } else if lower.contains("busy") || lower.contains("in use") || lower.contains("lock") {
        match path.and_then(holder) {
            Some(holder) => format!("{holder} has it open: stop that first"),
            None => "something else has it open (a unit that runs?): stop that first".to_owned(),
        }
    } else if lower.contains("refused") {
        "the far end is there but nothing listens at that port: start its service, or correct the port"
            .to_owned()
    } else if lower.contains("unreachable") || lower.contains("timed out") || lower.contains("resolve") {
        "check its power, its cable and the address; `ping` it".to_owned()
    } else if lower.contains("does not answer") {
        "check its address on the line, the wiring (A and B swapped?) and the speed".to_owned()
    } else {
        "check its power, its cable and what the configuration says of it".to_owned()
    };
    advice(format!("{from} {why}"), remedy)
}

/// A process that has a file open, where that can be seen.
fn holder(path: &str) -> Option<String> {
    let wanted = std::fs::canonicalize(path).ok()?;
    for process in std::fs::read_dir("/proc").ok()?.flatten() {
        let pid = process.file_name().to_string_lossy().into_owned();
        if pid.parse::<u32>().is_err() || pid == std::process::id().to_string() {
            continue;
        }
        let Ok(open) = std::fs::read_dir(process.path().join("fd")) else { continue };
        if open.flatten().any(|fd| std::fs::read_link(fd.path()).is_ok_and(|target| target == wanted)) {
            let name =
                std::fs::read_to_string(Path::new("/proc").join(&pid).join("comm")).unwrap_or_default();
            return Some(format!("{} (process {pid})", name.trim()));
        }
    }
    None
}

/// It is open, and nothing that can be used comes.
fn silence(chart: &Chart<'_>) -> Option<Advice> {
    let messages = chart.health.map_or(0, |h| h.messages);
    let name = &chart.source.source.name;
    if chart.heard.bytes == 0 {
        // Who only tells of what passes may have nothing to tell.
        let remedy = "check its power, the cable's transmit and receive, and that it is set to send";
        return (chart.sensor.period_s > 0.0)
            .then(|| advice(format!("{} is open, and not a byte came", chart.source.describe()), remedy))
            .flatten();
    }
    if messages > 0 {
        return None;
    }
    if chart.heard.faults > 0 {
        let first = chart.heard.first_fault.as_deref().unwrap_or("?");
        let what = format!("{} bytes came, and none can be read: {first}", chart.heard.bytes);
        let format = chart.source.source.format.name();
        let remedy = match chart.source.source.transport() {
            Some(Transport::Serial(t)) => format!(
                "either `baud = {}` or `format = \"{format}\"` of source `{name}` is not the device's",
                t.baud
            ),
            _ => format!("`format = \"{format}\"` of source `{name}` is not the device's"),
        };
        return advice(what, format!("{remedy}; `kerbctl decode` tries a capture"));
    }
    (chart.sensor.period_s > 0.0)
        .then(|| {
            advice(
                format!("bytes come from source `{name}`, but no message for this sensor"),
                "check its `channel` (the name that the stream gives it) and the source's `format`",
            )
        })
        .flatten()
}

/// Its stream is damaged.
fn stream(chart: &Chart<'_>) -> Option<Advice> {
    let health = chart.health?;
    let faults = health.faults as f64;
    if faults < 3.0 || faults < 0.02 * health.messages as f64 {
        return None;
    }
    let first = chart.heard.first_fault.as_deref().unwrap_or("?");
    advice(
        format!("{} faults beside {} messages; the first: {first}", health.faults, health.messages),
        "check the cable's shield and ground, its length for the speed, and that nobody else writes to the line",
    )
}

/// It sends at another pace, or its time is off.
fn time(chart: &Chart<'_>) -> Option<Advice> {
    let health = chart.health?;
    let d = &health.diagnosis;
    let period_ms = chart.sensor.period_s * 1e3;
    if let Some(missing) = d.missing.filter(|m| *m > 0.1 && period_ms > 0.0) {
        let is_ms = period_ms / f64::from((1.0 - missing).max(1e-3));
        return advice(
            format!(
                "{:.0} % of its messages are missing: {:.1} a second came",
                100.0 * missing,
                chart.rate_hz
            ),
            format!(
                "if it is to send every {is_ms:.0} ms, set `period_ms = {is_ms:.0}`; else look for what loses them"
            ),
        );
    }
    if period_ms > 0.0 && chart.listened_s > 5.0 && chart.rate_hz * chart.sensor.period_s > 1.15 {
        let is_ms = 1e3 / chart.rate_hz;
        return advice(
            format!(
                "it sends {:.1} times a second, its period asks for {:.1}",
                chart.rate_hz,
                1e3 / period_ms
            ),
            format!("set `period_ms = {is_ms:.0}`"),
        );
    }
    let delay = d.delay_ms.map(f64::from).filter(|ms| ms - chart.latency_ms > 100.0);
    if let Some(delay_ms) = delay {
        return advice(
            format!(
                "its stamps are {delay_ms:.0} ms old on arrival, at least; {:.0} are configured",
                chart.latency_ms
            ),
            format!(
                "compare its clock with the unit's (NTP or PTP on both); if that is right, set `latency_ms = {delay_ms:.0}`"
            ),
        );
    }
    let drift = d.clock_drift_ppm.filter(|[_, sure]| sure.abs() > 20.0);
    drift.and_then(|[ppm, _]| {
        advice(
            format!("its clock runs {ppm:+.0} ppm off"),
            "have a time server set it: NTP, or PTP where it can",
        )
    })
}

/// What the daemon would call it, where nothing above has said so.
fn ailment(chart: &Chart<'_>) -> Option<Advice> {
    let health = chart.health?;
    let remedy = match health.ailment? {
        // Told by what was heard of the line and its stream.
        Ailment::Lossy | Ailment::Delayed | Ailment::Drifting | Ailment::Damaged | Ailment::Misaligned => {
            return None;
        }
        Ailment::Silent => "check its power and its cable: it spoke, and stopped",
        Ailment::Disconnected => "it was lost while listening: check its plug and its power",
        Ailment::Late => "raise `[align] window_ms`, or find what delays it",
        Ailment::Dropped => "the machine is too slow, or the device sends far too much",
        Ailment::Blinded => {
            "clean it, and look for what stands in front of it; compare its pose with the map"
        }
        Ailment::Cluttered => "look for rain, interference or metal near it; raise its detection threshold",
        Ailment::Unanswered => {
            "check the loop's lead-in and its card's channel, or correct its place in the configuration"
        }
        Ailment::Fault(_) => "check the loop's wire and its card",
    };
    let d = &health.diagnosis;
    let figure = match health.ailment? {
        Ailment::Blinded => d.unseen.map(|u| format!(" ({:.0} % unseen)", 100.0 * u)),
        Ailment::Cluttered => d.strange_per_scan.map(|n| format!(" ({n:.1} a scan)")),
        Ailment::Unanswered => Some(format!(" ({} in a row)", d.unanswered)),
        _ => None,
    };
    advice(format!("it {}{}", health.ailment?.says(), figure.unwrap_or_default()), remedy)
}

/// Its detections lie beside the others'.
fn mounting(chart: &Chart<'_>) -> Vec<Advice> {
    let Some(health) = chart.health else { return Vec::new() };
    let mut all = Vec::new();
    if let Some(yaw) = yaw_off_deg(health).filter(|deg| deg.abs() > MOUNTING_DEG) {
        let way = if yaw > 0.0 { "left" } else { "right" };
        all.extend(advice(
            format!(
                "its yaw is off by {:.1}° or more: it looks farther to the {way} than configured",
                yaw.abs()
            ),
            format!("turn it back, or add {yaw:+.1} to its `yaw_degrees`"),
        ));
    }
    let pitch = health.alignment.map_or(0.0, |a| f64::from(a.pitch_down_rad).to_degrees());
    if pitch.abs() > MOUNTING_DEG {
        all.extend(advice(
            format!("its pitch is off by about {:.1}°", pitch.abs()),
            format!("tilt it back, or add {pitch:+.1} to its `pitch_down_degrees`"),
        ));
    }
    if let Some(range) = health.diagnosis.range_m.map(f64::from).filter(|m| m.abs() > RANGE_M) {
        all.extend(advice(
            format!("its ranges are {range:+.1} m off the others'"),
            "compare its place with the survey, and its `reflection` with what it reports",
        ));
    }
    if all.is_empty()
        && let Some(d2) = health.diagnosis.distance2.filter(|d| f64::from(*d) > DISTANCE2)
    {
        all.extend(advice(
            format!("its detections scatter {:.1} times as far about the tracks as configured", d2.sqrt()),
            "raise its sigmas, or compare its pose with the survey",
        ));
    }
    all
}

/// What should be added to the configured yaw, degrees, as far as traffic tells: what is learnt, and what is left.
pub(super) fn yaw_off_deg(health: &SensorHealth) -> Option<f64> {
    let alignment = health.alignment?;
    if alignment.knocked_rad != 0.0 {
        return Some(f64::from(alignment.knocked_rad).to_degrees());
    }
    let learnt = f64::from(alignment.yaw_rad);
    // A detection to the left of its track is that of a sensor that looks farther to the right than believed.
    let left = f64::from(health.diagnosis.bearing_rad?);
    Some((learnt - left).to_degrees())
}
