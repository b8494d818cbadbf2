//! The Python subscriber of the examples against the real daemon, as a process of its own.
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
use support::{Radar, free_port, unit_toml};

struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_python_program_of_twenty_lines_gets_the_tracks() {
    let Some(python) = env::var("KERBSIDE_PYTHON").ok().filter(|p| !p.is_empty()) else {
        let why = "a_python_program_of_twenty_lines_gets_the_tracks: KERBSIDE_PYTHON names no Python with eclipse-zenoh";
        assert!(env::var("KERBSIDE_REQUIRE_PYTHON").as_deref() != Ok("1"), "{why}, and it is required");
        return writeln!(std::io::stderr(), "SKIP {why}").unwrap();
    };
    let (radar, folder) = (Radar::start(), tempfile::tempdir().unwrap());
    let endpoint = format!("tcp/127.0.0.1:{}", free_port());
    let config = folder.path().join("unit.toml");
    let publish = format!("[publish]\nlisten = [\"{endpoint}\"]\n[[source]]");
    std::fs::write(&config, unit_toml(&radar, "").replacen("[[source]]", &publish, 1)).unwrap();
    let daemon = Command::new(env!("CARGO_BIN_EXE_edge-daemon"))
        .args(["run", "--config"])
        .arg(&config)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut daemon = Daemon(daemon);

    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire/examples/python/subscribe.py");
    let mut lines = String::new();
    // The daemon may not listen yet: a client of Zenoh gives up at once.
    for _ in 0..40 {
        let out = Command::new(&python)
            .arg(&script)
            .args(["--connect", &endpoint, "--city", "testville", "--count", "30"])
            .output()
            .unwrap();
        lines = String::from_utf8_lossy(&out.stdout).into_owned();
        if out.status.success() {
            break;
        }
        assert!(daemon.0.try_wait().unwrap().is_none(), "the daemon has ended");
        std::thread::sleep(std::time::Duration::from_millis(250));
    }
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
