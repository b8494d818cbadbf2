//! What a programmer of the city brain does: read our messages with Python's own protobuf and Zenoh.
//!
//! Needs `KERBSIDE_PYTHON`, a Python with `protobuf` and `eclipse-zenoh`; without it the tests say so, or fail
//! where `KERBSIDE_REQUIRE_PYTHON=1` asks them to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]

use std::{
    env,
    io::Write as _,
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

const DESCRIPTOR_SET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/proto/kerbside.v1.binpb");

/// The Python to use, or nothing after a visible word (past the harness's capture) that a test is skipped.
fn python(test: &str) -> Option<String> {
    let python = env::var("KERBSIDE_PYTHON").ok().filter(|path| !path.is_empty());
    if python.is_none() {
        let why = format!("SKIP {test}: KERBSIDE_PYTHON names no Python with protobuf and eclipse-zenoh");
        assert!(env::var("KERBSIDE_REQUIRE_PYTHON").as_deref() != Ok("1"), "{why}, and it is required");
        writeln!(std::io::stderr(), "{why}").unwrap();
    }
    python
}

fn here(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).display().to_string()
}

/// What `ready` gives within half a minute.
fn wait_for<T>(mut ready: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + Duration::from_secs(30);
    while Instant::now() < deadline {
        if let Some(value) = ready() {
            return Some(value);
        }
        sleep(Duration::from_millis(20));
    }
    None
}

#[test]
fn pythons_protobuf_reads_what_is_pinned() {
    let Some(python) = python("pythons_protobuf_reads_what_is_pinned") else { return };
    let golden = here("tests/golden");
    let pinned = Path::new(&golden).read_dir().unwrap();
    let pinned = pinned.filter(|e| e.as_ref().unwrap().path().extension() == Some("hex".as_ref())).count();
    let script = here("tests/python/check_golden.py");
    let out = Command::new(python).args([&script, DESCRIPTOR_SET, &golden]).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert_eq!(String::from_utf8_lossy(&out.stdout).trim(), pinned.to_string());
    assert!(pinned >= 8, "only {pinned} messages are pinned");
}

#[test]
fn the_example_subscriber_prints_frames_and_sees_gaps() {
    let Some(python) = python("the_example_subscriber_prints_frames_and_sees_gaps") else { return };
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let endpoint = format!("tcp/127.0.0.1:{port}");
    let key = fusion_wire::keys::Key::new(
        &"hangzhou".parse().unwrap(),
        &"gudang-07".parse().unwrap(),
        fusion_wire::keys::Topic::Tracks,
    );
    let mut publisher = Command::new(&python)
        .args([&here("tests/python/publish.py"), DESCRIPTOR_SET, &endpoint, &key.to_string()])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    // It listens as soon as the publisher does; a client that comes too early gives up at once.
    wait_for(|| TcpStream::connect(("127.0.0.1", port)).ok());
    let mut subscriber = Command::new(&python)
        .arg(here("examples/python/subscribe.py"))
        .args(["--connect", &endpoint, "--city", "hangzhou", "--unit", "gudang-07", "--count", "4"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let ended = wait_for(|| subscriber.try_wait().unwrap());
    drop(publisher.stdin.take());
    if ended.is_none() {
        subscriber.kill().unwrap();
    }
    publisher.wait().unwrap();

    let out = subscriber.wait_with_output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let printed = String::from_utf8_lossy(&out.stdout);
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), 4, "{printed}");
    for (line, (sequence, ending)) in lines.iter().zip([
        (7, " ms old"),
        (8, " ms old"),
        (11, " ms old after 2 missed"),
        (0, " ms old (the unit started anew)"),
    ]) {
        assert!(line.starts_with(&format!("hangzhou/gudang-07 frame {sequence}: 1 tracks, ")), "{line}");
        assert!(line.ends_with(ending), "{line}");
    }
}
