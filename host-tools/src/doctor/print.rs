//! The findings for people, and as JSON.

use super::advice::yaw_off_deg;
use super::{Advice, Patient};
use edge_daemon::config::Unit;
use edge_daemon::fuse::SensorState;
use edge_daemon::run::Heard;
use serde_json::{Value, json};
use std::fmt::Write as _;

fn state(patient: &Patient) -> &'static str {
    match patient.health.as_ref().map(|h| h.state) {
        _ if !patient.advice.is_empty() => "unwell",
        None | Some(SensorState::Waiting) => "waiting",
        Some(_) => "well",
    }
}

fn or_dash(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "-".to_owned(), |v| format!("{v:.digits$}"))
}

pub(super) fn table(heard: &Heard, patients: &[Patient], around: &[Advice], healthy: bool) -> String {
    let width = patients.iter().map(|p| p.name.len()).max().unwrap_or(0).max(6);
    let mut text = format!(
        "{:width$}  {:8} {:>9} {:>7} {:>7} {:>7} {:>9} {:>7} {:>6} {:>6}\n",
        "sensor", "state", "bytes/s", "msg/s", "wanted", "faults", "delay ms", "ppm", "seen %", "yaw °"
    );
    for p in patients {
        let d = p.health.as_ref().map(|h| h.diagnosis).unwrap_or_default();
        // Writing to a string can't fail.
        let _ = writeln!(
            text,
            "{:width$}  {:8} {:>9.0} {:>7.1} {:>7} {:>7} {:>9} {:>7} {:>6} {:>6}",
            p.name,
            state(p),
            p.bytes_per_s,
            p.rate_hz,
            or_dash(p.expected_hz, 1),
            p.faults,
            or_dash(d.delay_ms.map(f64::from), 0),
            or_dash(d.clock_drift_ppm.map(|[ppm, _]| f64::from(ppm)), 0),
            or_dash(d.unseen.map(|u| 100.0 * (1.0 - f64::from(u))), 0),
            or_dash(p.health.as_ref().and_then(yaw_off_deg), 1),
        );
    }
    let _ = writeln!(
        text,
        "\n{:.0} s, {} messages, {} tracks at the end",
        heard.listened_s, heard.totals.messages, heard.totals.tracks
    );
    for a in around {
        let _ = writeln!(text, "unit: {}\n  → {}", a.what, a.remedy);
    }
    for p in patients {
        for a in &p.advice {
            let _ = writeln!(text, "{}: {}\n  → {}", p.name, a.what, a.remedy);
        }
    }
    text.push_str(if healthy { "All is well.\n" } else { "Not all is well.\n" });
    text
}

fn advice(all: &[Advice]) -> Vec<Value> {
    all.iter().map(|a| json!({ "what": a.what, "remedy": a.remedy })).collect()
}

pub(super) fn json(
    unit: &Unit,
    heard: &Heard,
    patients: &[Patient],
    around: &[Advice],
    healthy: bool,
) -> String {
    let sensors: Vec<Value> = patients
        .iter()
        .map(|p| {
            let d = p.health.as_ref().map(|h| h.diagnosis).unwrap_or_default();
            json!({
                "name": p.name,
                "from": p.from,
                "state": state(p),
                "bytes_per_s": p.bytes_per_s,
                "rate_hz": p.rate_hz,
                "expected_hz": p.expected_hz,
                "faults": p.faults,
                "delay_ms": d.delay_ms,
                "clock_drift_ppm": d.clock_drift_ppm.map(|[ppm, _]| ppm),
                "missing_share": d.missing,
                "strange_per_scan": d.strange_per_scan,
                "unseen_share": d.unseen,
                "distance2_per_dimension": d.distance2,
                "yaw_off_degrees": p.health.as_ref().and_then(yaw_off_deg),
                "range_off_m": d.range_m,
                "advice": advice(&p.advice),
            })
        })
        .collect();
    let all = json!({
        "city": unit.config.unit.city,
        "unit": unit.config.unit.name,
        "healthy": healthy,
        "listened_s": heard.listened_s,
        "messages": heard.totals.messages,
        "tracks": heard.totals.tracks,
        "advice": advice(around),
        "sensors": sensors,
    });
    format!("{all:#}\n")
}
