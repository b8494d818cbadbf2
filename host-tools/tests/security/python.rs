//! A brain in Python, with nothing but its certificate's folder and the example from the wire's contract.
//!
//! Needs `KERBSIDE_PYTHON`, a Python with `eclipse-zenoh` and `protobuf`; without it the test says so, or fails where
//! `KERBSIDE_REQUIRE_PYTHON=1` asks it to.
#![allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]

use super::CORNER;
use crate::town::{PATIENCE, Town};
use fusion_wire::{Format, encode, proto};
use std::env;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use zenoh::Wait as _;

#[test]
fn a_python_program_reads_over_mutual_tls() {
    let Some(python) = env::var("KERBSIDE_PYTHON").ok().filter(|p| !p.is_empty()) else {
        let why =
            "a_python_program_reads_over_mutual_tls: KERBSIDE_PYTHON names no Python with eclipse-zenoh";
        assert!(env::var("KERBSIDE_REQUIRE_PYTHON").as_deref() != Ok("1"), "{why}, and it is required");
        return writeln!(std::io::stderr(), "SKIP {why}").unwrap();
    };
    let town = Town::start();
    let corner = town.unit("corner");
    let script = "../edge-daemon/wire/examples/python/subscribe.py";
    let mut child = Command::new(python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(script))
        .arg("--zenoh")
        .arg(town.folder().join("brain/hall/zenoh.json5"))
        .args(["--city", "springfield", "--count", "3"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (began, mut sequence) = (Instant::now(), 0);
    while child.try_wait().unwrap().is_none() {
        assert!(began.elapsed() < PATIENCE, "the program hears nothing");
        let (city, unit) = ("springfield".to_owned(), "corner".to_owned());
        let frame = proto::TrackFrame { city, unit, sequence, ..Default::default() };
        let payload = encode(&frame, Format::Protobuf).unwrap();
        corner.put(format!("{CORNER}/tracks"), payload).wait().unwrap();
        sequence += 1;
        std::thread::sleep(Duration::from_millis(50));
    }
    let out = child.wait_with_output().unwrap();
    let lines = String::from_utf8_lossy(&out.stdout);
    assert!(out.status.success());
    assert_eq!(lines.lines().filter(|l| l.starts_with("springfield/corner frame ")).count(), 3, "{lines}");
}
