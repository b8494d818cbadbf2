//! The Python programs of the examples against the real daemon, as a process of its own.
//!
//! Needs `KERBSIDE_PYTHON`, a Python with `eclipse-zenoh` and `protobuf`; without it the test says so, or fails where
//! `KERBSIDE_REQUIRE_PYTHON=1` asks it to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]

mod support;

use std::env;
use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use support::{Radar, free_port, kept_log, unit_toml};

struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The Python to use, or nothing after a visible word that a test is skipped.
fn python(test: &str) -> Option<String> {
    let python = env::var("KERBSIDE_PYTHON").ok().filter(|p| !p.is_empty());
    if python.is_none() {
        let why = format!("{test}: KERBSIDE_PYTHON names no Python with eclipse-zenoh");
        assert!(env::var("KERBSIDE_REQUIRE_PYTHON").as_deref() != Ok("1"), "{why}, and it is required");
        writeln!(std::io::stderr(), "SKIP {why}").unwrap();
    }
    python
}

/// The daemon as a process, listening at `endpoint`.
fn daemon(folder: &Path, endpoint: &str, unit: &str) -> Daemon {
    let config = folder.join("unit.toml");
    let publish = format!("[publish]\nlisten = [\"{endpoint}\"]\n[[source]]");
    std::fs::write(&config, unit.replacen("[[source]]", &publish, 1)).unwrap();
    let daemon = Command::new(env!("CARGO_BIN_EXE_edge-daemon"))
        .args(["run", "--config"])
        .arg(&config)
        .stderr(Stdio::piped())
        .spawn();
    Daemon(daemon.unwrap())
}

/// What an example prints. The daemon may not listen yet, and a client of Zenoh gives up at once: then again.
fn example(python: &str, name: &str, args: &[&str], daemon: &mut Daemon) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire/examples/python").join(name);
    let mut lines = String::new();
    for _ in 0..40 {
        let out = Command::new(python).arg(&script).args(args).output().unwrap();
        lines = String::from_utf8_lossy(&out.stdout).into_owned();
        if out.status.success() {
            break;
        }
        lines.push_str(&String::from_utf8_lossy(&out.stderr));
        assert!(daemon.0.try_wait().unwrap().is_none(), "the daemon has ended");
        std::thread::sleep(std::time::Duration::from_millis(250));
    }
    lines
}

#[test]
fn a_python_program_of_twenty_lines_gets_the_tracks() {
    let Some(python) = python("a_python_program_of_twenty_lines_gets_the_tracks") else { return };
    let (radar, folder) = (Radar::start(), tempfile::tempdir().unwrap());
    let endpoint = format!("tcp/127.0.0.1:{}", free_port());
    let mut daemon = daemon(folder.path(), &endpoint, &unit_toml(&radar, ""));
    let args = ["--connect", &endpoint, "--city", "testville", "--count", "30"];
    let lines = example(&python, "subscribe.py", &args, &mut daemon);
    let got: Vec<&str> = lines.lines().filter(|l| l.starts_with("testville/corner frame ")).collect();
    assert_eq!(got.len(), 30, "{lines}");
    assert!(got.iter().any(|l| l.contains(": 1 tracks")), "{lines}");

    // A polite end: SIGTERM, exit code 0, said in the log.
    let pid = daemon.0.id().to_string();
    assert!(Command::new("sh").args(["-c", "kill -TERM \"$0\"", &pid]).status().unwrap().success());
    let mut log = String::new();
    std::io::Read::read_to_string(daemon.0.stderr.as_mut().unwrap(), &mut log).unwrap();
    assert!(daemon.0.wait().unwrap().success(), "{log}");
    assert!(log.contains("has stopped"), "{log}");
}

#[test]
fn a_python_program_of_a_page_gets_what_was_recorded() {
    let Some(python) = python("a_python_program_of_a_page_gets_what_was_recorded") else { return };
    let (radar, folder) = (Radar::start(), tempfile::tempdir().unwrap());
    let endpoint = format!("tcp/127.0.0.1:{}", free_port());
    let kept = folder.path().join("history");
    let history = format!("[history]\nfolder = \"{}\"\nkeep_free_bytes = 0\n", kept.display());
    let mut daemon = daemon(folder.path(), &endpoint, &unit_toml(&radar, &history));
    let args = ["--connect", &endpoint, "--city", "testville", "--count", "60"];
    let heard = example(&python, "subscribe.py", &args, &mut daemon);
    assert_eq!(heard.lines().count(), 60, "{heard}");
    let args =
        ["--connect", &endpoint, "--city", "testville", "--unit", "corner", "--topics", "tracks,health"];
    let lines = example(&python, "history.py", &args, &mut daemon);
    // What left in the last second is not on disk yet.
    let got = |kind: &str| lines.lines().filter(|l| l.contains(&format!("\"{kind}\": {{"))).count();
    assert!(got("tracks") >= 40 && got("health") >= 10, "{lines}");
    assert!(lines.lines().filter(|l| l.starts_with('{')).all(|l| l.contains("\"utc_ns\": \"")), "{lines}");
}

#[test]
fn a_python_program_of_a_page_gets_what_is_kept_once_and_acknowledges_it() {
    let name = "a_python_program_of_a_page_gets_what_is_kept_once_and_acknowledges_it";
    let Some(python) = python(name) else { return };
    let (radar, folder) = (Radar::start(), tempfile::tempdir().unwrap());
    let endpoint = format!("tcp/127.0.0.1:{}", free_port());
    let unit = unit_toml(&radar, &kept_log(folder.path(), 600, "limit_hours = 80000"));
    let mut daemon = daemon(folder.path(), &endpoint, &unit);
    let cursor = folder.path().join("cursor.json").display().to_string();
    let start = ["--connect", &endpoint, "--city", "testville", "--unit", "corner", "--cursor", &cursor];
    // Three runs, the second after the cursor's file is lost: then the unit knows where its consumer stands.
    let mut numbers = Vec::new();
    for count in ["250", "200", "150"] {
        let lines = example(&python, "consume.py", &[&start[..], &["--count", count]].concat(), &mut daemon);
        let number = |l: &str| l.strip_prefix('#')?.split_once(" {")?.0.parse::<u64>().ok();
        let got: Vec<u64> = lines.lines().filter_map(number).collect();
        assert_eq!(got.len().to_string(), count, "{lines}");
        numbers.extend(got);
        if count == "250" {
            std::fs::remove_file(&cursor).unwrap();
        }
    }
    assert_eq!(numbers, (0..600).collect::<Vec<u64>>(), "each once, in order");
}

#[test]
fn the_parser_of_prometheus_takes_the_metrics_and_finds_the_units_figures() {
    let name = "the_parser_of_prometheus_takes_the_metrics_and_finds_the_units_figures";
    let Some(python) = python(name) else { return };
    let (radar, address) = (Radar::start(), format!("127.0.0.1:{}", free_port()));
    let text = unit_toml(&radar, &format!("[publish]\nenabled = false\n[metrics]\nlisten = \"{address}\""));
    let unit = edge_daemon::config::Unit::from_text(&text, "unit.toml").unwrap();
    let machine = support::made_machine();
    let root = Some(machine.path().to_owned());
    let options = edge_daemon::run::Options { machine_root: root, ..Default::default() };
    let handle = edge_daemon::run::start(unit, options).unwrap();
    let began = std::time::Instant::now();
    while handle.stats().end_to_end.count < 20 {
        assert!(began.elapsed() < support::PATIENCE, "{:?}", handle.stats());
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let before = handle.stats();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python/scrape.py");
    let out = Command::new(python).arg(script).arg(format!("http://{address}/metrics")).output().unwrap();
    let after = handle.stop();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let lines = String::from_utf8(out.stdout).unwrap();
    let samples: Vec<serde_json::Value> = lines.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let value = |name: &str, label: Option<(&str, &str)>| -> f64 {
        let found =
            samples.iter().find(|s| s[1] == name && label.is_none_or(|(key, value)| s[2][key] == value));
        found.and_then(|s| s[3].as_f64()).unwrap_or_else(|| panic!("no {name} {label:?} in\n{lines}"))
    };
    let between = |name: &str, low: u64, high: u64| {
        let found = value(name, None);
        assert!((low as f64..=high as f64).contains(&found), "{name} is {found}, not {low} to {high}");
    };
    between("kerbside_scans_total", before.scans, after.scans);
    between("kerbside_bytes_total", before.bytes, after.bytes);
    between("kerbside_latency_seconds_count", before.end_to_end.count, after.end_to_end.count);
    // The median lies in the bucket that holds it.
    let half = value("kerbside_latency_seconds_count", None) / 2.0;
    let up_to = |bound: &str| value("kerbside_latency_seconds_bucket", Some(("le", bound)));
    assert!(up_to("0.0005") < half && up_to("0.5") >= half, "{lines}");
    assert!((up_to("+Inf") - 2.0 * half).abs() < 0.5);
    assert!(value("kerbside_sensor_messages_total", Some(("sensor", "radar"))) > 0.0);
    assert!(value("kerbside_queue_capacity", Some(("queue", "acquire"))) > 0.0);
    assert!(value("kerbside_stage_seconds_total", Some(("stage", "gate"))) > 0.0);
    assert_eq!(value("kerbside_load_step", None), 0.0);
    assert_eq!(value("kerbside_load_withheld_total", Some(("what", "frames"))), 0.0);
    assert_eq!(value("kerbside_temperature_celsius", Some(("zone", "cpu-thermal"))), 51.5);
    assert_eq!(value("kerbside_temperature_limit_celsius", Some(("zone", "cpu-thermal"))), 94.0);
    assert_eq!(value("kerbside_power_watts", Some(("rail", "VDD_IN"))), 7.5);
    assert_eq!(value("kerbside_memory_bytes", None), 70_000.0 * 1024.0);
    assert_eq!(value("kerbside_cpu_seconds_total", None), 3.0);
    let states = ["ok", "degraded", "blind"].map(|state| value("kerbside_state", Some(("state", state))));
    assert!((states.iter().sum::<f64>() - 1.0).abs() < 1e-9, "one state: {states:?}");
    assert!(value("kerbside_backend", Some(("backend", "cpu"))) > 0.0);
}
