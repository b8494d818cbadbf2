//! `kill -9`, again and again, while entries are accepted and acknowledged.
//!
//! The test starts itself as a child that reports what was accepted, after it was. 40 kills by default; as many as
//! `KERBSIDE_OUTBOX_KILLS` says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "the child reports on standard output")]

mod support;

use fusion_outbox::{Limits, Outbox, Position, Sent, Settings, Store};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use support::{ROOMY, T, brain, draft, number_of, seed};

const CHILD: &str = "KERBSIDE_OUTBOX_CHILD";
const KILLS: &str = "KERBSIDE_OUTBOX_KILLS";
const LIMITS: Limits = Limits { bytes: 64 << 20, ..ROOMY };

#[test]
fn what_was_accepted_survives_every_kill() {
    // As the child this test is only a program to be killed.
    if let Ok(folder) = std::env::var(CHILD) {
        return accept_until_killed(Path::new(&folder));
    }
    let kills: u32 = std::env::var(KILLS).map_or(40, |n| n.parse().unwrap());
    let mut rng = ChaCha8Rng::seed_from_u64(seed());
    let folder = tempfile::tempdir().unwrap();
    let (mut had, mut head, mut reports) = (0, 0, 0);
    for kill in 0..kills {
        let (accepted, acknowledged) = run_and_kill(folder.path(), rng.random_range(1..120));
        reports += accepted.len();
        // Reported numbers ascend by one and go on where they were; some that nobody was told of may lie between.
        for pair in accepted.windows(2) {
            assert_eq!(pair[1], pair[0] + 1, "kill {kill}");
        }
        if let Some(first) = accepted.first() {
            assert!(*first >= head, "kill {kill}: {first} was given before, the next was {head}");
        }
        let told_head = accepted.last().map_or(head, |n| n + 1);
        let store = Store::open(&folder.path().join("outbox.redb"), LIMITS, &brain(), T).unwrap();
        let state = store.state().unwrap();
        assert!(state.head >= told_head, "kill {kill}: {told_head} were accepted, {} are known", state.head);
        assert!(state.acknowledged() >= acknowledged.max(had), "kill {kill}: an acknowledgement is lost");
        let batch = store.read(0, usize::MAX, u64::MAX).unwrap();
        let numbers: Vec<u64> = batch.entries.iter().map(|e| e.sequence).collect();
        let kept: Vec<u64> = (state.acknowledged()..state.head).collect();
        assert_eq!(numbers, kept, "kill {kill}: lost or out of order");
        assert!(
            batch.entries.iter().all(|e| number_of(&e.draft) == Some(e.sequence)),
            "kill {kill}: damaged"
        );
        (had, head) = (state.acknowledged(), state.head);
    }
    println!("{kills} kills, {head} entries, {reports} reported before a kill, {had} acknowledged");
    assert!(reports > kills as usize, "only {reports} were accepted: the children were killed too soon");
}

/// What a child accepted and acknowledged, as far as it had said so before it was killed after so many reports, or a
/// little later.
fn run_and_kill(folder: &Path, reports: usize) -> (Vec<u64>, u64) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "what_was_accepted_survives_every_kill", "--nocapture"])
        .env(CHILD, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = Vec::new();
    let mut stdout = child.stdout.take().unwrap();
    let mut buffer = [0; 4096];
    loop {
        let n = stdout.read(&mut buffer).unwrap();
        assert!(n > 0, "the child ended by itself: {}", String::from_utf8_lossy(&said));
        said.extend_from_slice(&buffer[..n]);
        if said.iter().filter(|b| **b == b'\n').count() >= reports {
            break;
        }
    }
    // SIGKILL.
    child.kill().unwrap();
    child.wait().unwrap();
    stdout.read_to_end(&mut said).unwrap();
    let said = String::from_utf8(said).unwrap();
    let (mut accepted, mut acknowledged) = (Vec::new(), 0);
    // The last line may be cut.
    let complete = said.rsplit_once('\n').map_or("", |(lines, _)| lines);
    for line in complete.lines() {
        if let Some(numbers) = line.strip_prefix("accepted ") {
            let (first, last) = numbers.split_once(' ').unwrap();
            accepted.extend(first.parse::<u64>().unwrap()..=last.parse().unwrap());
        } else if let Some(next) = line.strip_prefix("acknowledged ") {
            acknowledged = next.parse().unwrap();
        }
    }
    (accepted, acknowledged)
}

fn accept_until_killed(folder: &Path) {
    let settings = Settings {
        folder: folder.to_owned(),
        limits: LIMITS,
        consumers: brain(),
        queue_drafts: 64,
        queue_bytes: 1 << 20,
        commit_gap: Duration::from_millis(1),
    };
    let (outbox, writer) = Outbox::new(settings).unwrap();
    let told = AtomicU64::new(u64::MAX);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            writer.run(
                || T,
                |sent| {
                    let Sent::Accepted(_, entries) = sent else { panic!("{sent:?}") };
                    let (first, last) = (entries[0].sequence, entries[entries.len() - 1].sequence);
                    say(&format!("accepted {first} {last}"));
                    told.store(last, Ordering::SeqCst);
                },
            );
        });
        while outbox.stats().failure.is_some() {
            std::thread::sleep(Duration::from_millis(1));
        }
        let start = outbox.stats().state;
        let mut number = start.head;
        let mut rng = ChaCha8Rng::seed_from_u64(number);
        loop {
            if outbox.offer(draft(number)) {
                number += 1;
            } else {
                std::thread::sleep(Duration::from_millis(1));
            }
            let last = told.load(Ordering::SeqCst);
            if last != u64::MAX && rng.random_bool(0.01) {
                let position = Position { epoch: start.epoch, next: last + 1 - last.min(20) };
                let stands = outbox.acknowledge("brain", position, Duration::from_secs(60)).unwrap();
                say(&format!("acknowledged {}", stands.next));
            }
        }
    });
}

/// In one write, past the harness's capture.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}
