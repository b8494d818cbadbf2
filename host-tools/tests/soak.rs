//! The short version of `kerbctl soak`: the real daemon as its own process under twice the demonstration's load. Losses and
//! their counters are judged here; latency and memory are measured by the long one, on a machine with nothing else to do.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use serde_json::Value;
use std::process::{Command, Output};

fn soak(args: &[&str]) -> Output {
    let program = support::programs().join("kerbctl");
    Command::new(program).args(["soak", "--backend", "cpu"]).args(args).output().unwrap()
}

#[test]
fn at_twice_the_demos_load_nothing_is_lost_that_nobody_counts() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("soak");
    // What this machine does beside it must fail no test: the limits are those of a machine that hangs.
    let patient = [
        "--max-first-track-ms",
        "30000",
        "--max-p50-ms",
        "2000",
        "--max-p99-ms",
        "20000",
        "--max-resident-mb",
        "1000",
    ];
    let args = ["--duration", "9s", "--load", "2", "--json", "--out", out.to_str().unwrap()];
    let run = soak(&[&args[..], &patient[..]].concat());
    let (text, told) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{text}\n{told}");
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["failures"], serde_json::json!([]));
    assert_eq!(report["drops"]["uncounted"], serde_json::json!([]));
    assert_eq!(report["machine"]["backend"], "cpu");
    let number = |pointer: &str| {
        report.pointer(pointer).and_then(Value::as_f64).unwrap_or_else(|| panic!("{pointer}"))
    };
    // Two times four radars at 20 Hz and four cameras at 10 Hz.
    assert!(number("/messages_per_s") > 200.0 && number("/mean_tracks") > 5.0, "{text}");
    assert!(number("/kept") > 0.0, "loops were passed over and nothing came of it: {text}");
    assert!(number("/first_track_ms") > 0.0);
    // The window is up to 150 ms; a message waits for it on average.
    assert!(number("/latency/p50_ms") > number("/beyond_window/p50_ms") + 10.0, "{text}");
    assert!(number("/latency/count") > 500.0 && number("/beyond_window/count") > 20.0, "{text}");
    assert!(number("/memory/most_bytes") > 1e6 && number("/processors_used") > 0.0);
    let devices = report["devices"].as_array().unwrap();
    assert_eq!(devices.len(), 2 * (4 + 4 + 1));
    for d in devices {
        let (sent, heard) = (d["sent"].as_u64().unwrap(), d["heard"].as_u64().unwrap());
        assert!(heard > 0 && heard <= sent, "{d}");
    }
    assert!(
        out.join("daemon.log").exists() && out.join("soak.json").exists() && out.join("history").is_dir()
    );
    // Another run in the same folder would go on with this one's outbox.
    let again = soak(&["--duration", "1s", "--out", out.to_str().unwrap()]);
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("name another --out"));
}

#[test]
fn a_limit_that_is_exceeded_is_a_failure_with_its_figure() {
    let run = soak(&["--duration", "2s", "--max-resident-mb", "1"]);
    let text = String::from_utf8_lossy(&run.stdout);
    assert_eq!(run.status.code(), Some(1), "{text}");
    let line = text
        .lines()
        .find(|l| l.starts_with("FAILED     resident memory"))
        .unwrap_or_else(|| panic!("{text}"));
    assert!(line.ends_with("MB, more than 1.0 MB"), "{line}");
    assert!(text.contains("dev build") || !cfg!(debug_assertions), "{text}");
}

#[test]
fn without_a_daemon_it_says_what_to_do() {
    let run = soak(&["--daemon", "/nowhere/edge-daemon"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&run.stderr).contains("/nowhere/edge-daemon"));
}
