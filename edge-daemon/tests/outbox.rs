//! What must not be lost, from a device's bytes through the disk to whoever fetches it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::{BackendChoice, Unit};
use edge_daemon::run::{self, Options, StartError};
use fusion_wire::{Format, Message, decode, proto};
use std::path::Path;
use std::time::{Duration, Instant};
use support::{PATIENCE, Radar, alone, kept_log, unit_toml};
use zenoh::{Session, Wait as _};

const UNIT: &str = "kerbside/v1/testville/corner";
const EVENTS: u64 = 3000;

/// A unit that reads a controller's log of [`EVENTS`] events at its start, and keeps them.
fn unit(radar: &Radar, folder: &Path, outbox: &str) -> Unit {
    Unit::from_text(&unit_toml(radar, &kept_log(folder, EVENTS as u16, outbox)), "unit.toml").unwrap()
}

fn options(session: &Session) -> Options {
    Options { session: Some(session.clone()), ..Options::default() }
}

fn ask<M: Message>(session: &Session, selector: &str) -> Result<M, String> {
    let replies = session.get(format!("{UNIT}/{selector}")).wait().unwrap();
    match replies.recv_timeout(PATIENCE).unwrap().expect("a reply").into_result() {
        Ok(sample) => Ok(decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap()),
        Err(error) => Err(String::from_utf8_lossy(&error.payload().to_bytes()).into_owned()),
    }
}

/// Everything from number `from` on, as whoever missed it fetches it.
fn fetch_all(session: &Session, epoch: u64, mut from: u64) -> Vec<proto::OutboxEntry> {
    let mut all = Vec::new();
    loop {
        let batch: proto::OutboxBatch =
            ask(session, &format!("outbox?epoch={epoch};from={from}")).expect("a batch");
        all.extend(batch.entries);
        from = batch.next;
        if batch.next == batch.head {
            return all;
        }
    }
}

fn wait_until(what: &str, mut ready: impl FnMut() -> bool) {
    let began = Instant::now();
    while !ready() {
        assert!(began.elapsed() < PATIENCE, "{what} did not happen");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn events_are_kept_numbered_sent_fetched_and_acknowledged() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let subscriber = session.declare_subscriber(format!("{UNIT}/events")).wait().unwrap();
    let unit = unit(&radar, folder.path(), "");
    let handle = run::start(unit.clone(), options(&session)).unwrap();
    let (mut epoch, mut live) = (0, Vec::new());
    while live.len() < EVENTS as usize {
        let sample = subscriber.recv_timeout(PATIENCE).unwrap().expect("an event");
        let attachment = sample.attachment().expect("its number").to_bytes();
        let stored: proto::Stored = decode(&attachment, Format::Protobuf).unwrap();
        epoch = stored.epoch;
        live.push((stored.sequence, sample.payload().to_bytes().into_owned()));
    }
    // Inside one session a subscriber that takes nothing holds up who publishes.
    drop(subscriber);
    // Counts and alerts have their numbers among them.
    let fetched = fetch_all(&session, epoch, 10);
    assert!(fetched.iter().map(|e| e.sequence).eq(10..10 + fetched.len() as u64), "none left out");
    let events: Vec<&proto::OutboxEntry> =
        fetched.iter().filter(|e| e.key == format!("{UNIT}/events")).collect();
    assert_eq!(events[0].encoding, Format::Protobuf.encoding::<proto::Event>());
    let sent: Vec<(u64, &[u8])> = live.iter().map(|(n, p)| (*n, &p[..])).filter(|(n, _)| *n >= 10).collect();
    let kept: Vec<(u64, &[u8])> = events.iter().map(|e| (e.sequence, &e.payload[..])).collect();
    assert_eq!(kept, sent, "what is fetched is what was sent");
    let few: proto::OutboxBatch = ask(&session, "outbox?from=7;most=3").unwrap();
    assert_eq!((few.from, few.next, few.entries.len()), (7, 10, 3));

    let acknowledge =
        |what: &str| ask::<proto::OutboxCursor>(&session, &format!("command/acknowledge?{what}"));
    let cursor = acknowledge(&format!("consumer=brain;epoch={epoch};next=2000")).unwrap();
    assert_eq!((cursor.next, cursor.consumer.as_str()), (2000, "brain"));
    assert!(cursor.head >= EVENTS);
    assert_eq!(acknowledge(&format!("consumer=brain;epoch={epoch};next=5")).unwrap().next, 2000);
    for (wrong, said) in [
        ("consumer=nobody;epoch=1;next=1".to_owned(), "option consumers of [outbox]"),
        (format!("consumer=brain;epoch={epoch}"), "next=NUMBER is missing"),
        (format!("consumer=brain;epoch={epoch};next=x"), "next=x is no number"),
        ("consumer=brain;epoch=1;next=1".to_owned(), "read on from its sequence 0"),
    ] {
        let error = acknowledge(&wrong).unwrap_err();
        assert!(error.contains(said), "{wrong}: {error}");
    }
    // A consumer is given what it has not; numbers of another life give everything.
    for selector in ["outbox?consumer=brain", "outbox?epoch=1;from=2999", "outbox"] {
        let batch: proto::OutboxBatch = ask(&session, selector).unwrap();
        assert_eq!(batch.entries[0].sequence, 2000, "{selector}");
    }
    assert!(ask::<proto::OutboxBatch>(&session, "outbox?consumer=nobody").is_err());
    let stats = handle.stop();
    assert_eq!((stats.outbox.overflowed, stats.outbox.refused), (0, 0));

    // The next run goes on where this one was.
    let handle = run::start(unit, options(&session)).unwrap();
    wait_until("the second log", || handle.stats().outbox.accepted >= EVENTS);
    let all = fetch_all(&session, epoch, 0);
    assert!(all.iter().map(|e| e.sequence).eq(2000..2000 + all.len() as u64));
    assert!(all.len() as u64 >= 2 * EVENTS - 2000);
    drop(handle);
}

#[test]
fn health_tells_what_waits_and_for_how_long() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let health = session.declare_subscriber(format!("{UNIT}/health")).wait().unwrap();
    let unit = unit(&radar, folder.path(), "acknowledge_alarm_ms = 1000\nlimit_bytes = 100000");
    let handle = run::start(unit, options(&session)).unwrap();
    let has = |h: &proto::Health, code: &str| h.reasons.iter().any(|r| r.code == code);
    let mut lost = false;
    wait_until("degraded for want of an acknowledgement", || {
        let sample = health.recv_timeout(PATIENCE).unwrap().expect("health");
        let h: proto::Health = decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap();
        let outbox = h.outbox.expect("an outbox");
        assert!(outbox.depth_bytes <= outbox.capacity_bytes && outbox.capacity_bytes == 100_000);
        lost |= has(&h, "outbox-lost");
        if outbox.head < EVENTS || !has(&h, "unacknowledged") {
            return false;
        }
        assert!(outbox.depth > 100 && outbox.dropped == outbox.head - outbox.depth, "{outbox:?}");
        assert!(outbox.oldest_age_s > 1.0 && outbox.acknowledged == 0 && outbox.not_kept == 0, "{outbox:?}");
        true
    });
    assert!(lost, "what was dropped was said");
    drop(handle);
}

#[test]
fn what_can_not_be_kept_is_an_error_at_the_start() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let mut unit = unit(&radar, folder.path(), "");
    unit.config.outbox.folder = Some("/proc/nowhere".to_owned());
    let error = run::start(unit.clone(), options(&session)).unwrap_err();
    assert!(matches!(&error, StartError::Outbox(_)), "{error:?}");
    assert!(edge_daemon::chain(&error).contains("/proc/nowhere"), "{}", edge_daemon::chain(&error));
    // A start that fails later lets go of the file.
    unit.config.outbox.folder = Some(folder.path().join("kept").display().to_string());
    unit.config.fuse.gpu_adapter = Some("no such adapter".to_owned());
    let error = run::start(unit.clone(), Options { backend: Some(BackendChoice::Gpu), ..options(&session) })
        .unwrap_err();
    assert!(matches!(&error, StartError::Backend(_)), "{error:?}");
    unit.config.fuse.gpu_adapter = None;
    let handle =
        run::start(unit, Options { backend: Some(BackendChoice::Cpu), ..options(&session) }).unwrap();
    wait_until("the log", || handle.stats().outbox.accepted >= EVENTS);
    assert_eq!(handle.stats().outbox.failure, None);
    drop(handle);
}
