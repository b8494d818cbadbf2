//! `kerbctl watch` as people run it, against the real daemon.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use edge_daemon::config::Unit;
use edge_daemon::run::{self, Handle, Options};
use fusion_decode::encode;
use serde_json::Value;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

/// A unit that listens, reads a log of 300 events at its start, and keeps them.
fn unit(folder: &Path) -> (Handle, String) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let endpoint = format!("tcp/127.0.0.1:{port}");
    let log: Vec<(u8, u8, u16)> = (0..300).map(|i| (if i % 2 == 0 { 82 } else { 81 }, 1, i)).collect();
    let path = folder.join("events.dat");
    std::fs::write(&path, encode::econolite_dat("01/02/2026 03:04:05.0", &log)).unwrap();
    let text = format!(
        r#"
[unit]
city = "testville"
name = "corner"
latitude_degrees = 48.0
longitude_degrees = 11.0
[publish]
listen = ["{endpoint}"]
[outbox]
folder = "{}"
[fuse]
backend = "cpu"
[[source]]
name = "controller"
format = "hires_log"
file = {{ path = "{}" }}
[[loop]]
name = "stop"
source = "controller"
channel = "1"
x_metres = 20
y_metres = 0
heading_degrees = 0
"#,
        folder.join("kept").display(),
        path.display()
    );
    let unit = Unit::from_text(&text, "unit.toml").unwrap();
    (run::start(unit, Options::default()).unwrap(), endpoint)
}

fn watch(args: &[&str]) -> (bool, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_kerbctl")).arg("watch").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (out.status.success(), text(out.stdout), text(out.stderr))
}

/// Runs it for so many lines of JSON about events; gives their numbers.
fn numbers(endpoint: &str, count: &str, more: &[&str]) -> Vec<u64> {
    let args = ["--connect", endpoint, "--json", "--only", "events", "--count", count, "--duration", "60s"];
    let (ended_well, lines, errors) = watch(&[&args[..], more].concat());
    assert!(ended_well, "{errors}");
    let lines: Vec<Value> = lines.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert!(lines.iter().all(|l| l["kind"] == "event" && l["unit"] == "testville/corner"), "{lines:?}");
    lines.iter().map(|l| l["next"].as_u64().unwrap() - 1).collect()
}

#[test]
fn it_looks_on_and_can_be_a_consumer_that_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (handle, endpoint) = unit(folder.path());
    let looks_on = numbers(&endpoint, "250", &["--from", "oldest", "--city", "testville"]);
    assert_eq!(looks_on, (0..250).collect::<Vec<u64>>());
    let cursors = folder.path().join("cursors").display().to_string();
    let consumer = ["--consumer", "brain", "--cursors", &cursors];
    // Looking on has acknowledged nothing.
    let first = numbers(&endpoint, "100", &consumer);
    let second = numbers(&endpoint, "100", &consumer);
    assert_eq!([first, second].concat(), (0..200).collect::<Vec<u64>>());
    let (ended_well, text, errors) =
        watch(&["--connect", &endpoint, "--from", "oldest", "--only", "link,events", "--duration", "2s"]);
    assert!(ended_well, "{errors}");
    assert!(text.contains("testville/corner is there"), "{text}");
    assert!(text.contains("testville/corner event 82 parameter 1 from stop #298"), "{text}");
    drop(handle);
}

#[test]
fn what_can_not_be_meant_is_refused_with_the_remedy() {
    let (ended_well, _, errors) = watch(&["--connect", "tcp/127.0.0.1:1", "--unit", "corner"]);
    assert!(!ended_well && errors.contains("--unit needs --city"), "{errors}");
    let (ended_well, _, errors) = watch(&["--connect", "tcp/127.0.0.1:1", "--consumer", "brain"]);
    assert!(!ended_well && errors.contains("--cursors"), "{errors}");
    let (_, help, _) = watch(&["--help"]);
    for teaches in ["Examples:", "acknowledges nothing", "missed 3", "--consumer archive"] {
        assert!(help.contains(teaches), "{teaches} is not in the help");
    }
}
