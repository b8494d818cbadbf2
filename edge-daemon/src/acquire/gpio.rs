//! Contacts on the lines of a GPIO chip: each change becomes a line of `loop_json`, as a card that speaks would send it.

use super::Port;
use super::transport::{Ended, Reading};
use crate::config::model::{Gpio, Pull};
use fusion_decode::encode::loop_edge_line;
use gpiocdev::Request;
use gpiocdev::line::{Bias, EdgeDetection, EdgeKind, EventClock};
use std::io;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::mpsc;

/// Changes that may wait for their line; more are lost and counted.
const WAITING: usize = 256;
/// Between two looks whether somebody still listens.
const LOOK: Duration = Duration::from_millis(200);

/// A change of one contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    line: u32,
    /// True when it became active.
    active: bool,
    /// How long ago it changed.
    age: Duration,
    /// Changes before it that nobody heard of.
    lost: u32,
}

/// Where changes come from: the kernel's character device, or a test.
trait Contacts: Send + 'static {
    /// The next change, where there is one within a time.
    fn next(&mut self, within: Duration) -> io::Result<Option<Change>>;
}

pub(super) async fn read(t: &Gpio, port: &Port) -> Reading {
    let contacts = Chip::open(t).map_err(Ended::Open)?;
    port.opened(&format!("{} contacts of {}", t.contact.len(), t.chip));
    listen(contacts, t, port).await
}

/// A thread waits for changes, since that blocks.
async fn listen(mut contacts: impl Contacts, t: &Gpio, port: &Port) -> Reading {
    let (changes, mut waiting) = mpsc::channel(WAITING);
    tokio::task::spawn_blocking(move || {
        let mut unsent = 0;
        while !changes.is_closed() {
            match contacts.next(LOOK) {
                Ok(None) => {}
                Ok(Some(change)) => {
                    let told = Change { lost: change.lost.saturating_add(unsent), ..change };
                    unsent = if changes.try_send(Ok(told)).is_ok() { 0 } else { unsent + 1 };
                }
                Err(error) => {
                    // Nobody to tell is no loss: the task is gone.
                    let _ = changes.blocking_send(Err(error));
                    return;
                }
            }
        }
    });
    while let Some(change) = waiting.recv().await {
        let change = change.map_err(Ended::Failed)?;
        for _ in 0..change.lost {
            port.lost();
        }
        if let Some(contact) = t.contact.iter().find(|c| c.line == change.line) {
            let age_ns = i64::try_from(change.age.as_nanos()).unwrap_or(i64::MAX);
            let line = loop_edge_line(&contact.channel, port.now().plus_ns(-age_ns), change.active);
            port.bytes(line.as_bytes());
        }
    }
    Err(Ended::Closed)
}

/// The kernel's character device.
struct Chip {
    request: Request,
    /// Number of the last event.
    sequence: u32,
}

impl Chip {
    fn open(t: &Gpio) -> io::Result<Self> {
        let debounce = Duration::from_secs_f64((t.debounce_ms * 1e-3).clamp(0.0, 1.0));
        let mut builder = Request::builder();
        builder.on_chip(&t.chip).with_consumer("kerbside");
        for contact in &t.contact {
            builder.with_line(contact.line).as_input().with_edge_detection(EdgeDetection::BothEdges);
            // Of real time, whose distance from now is how old a change is.
            builder.with_event_clock(EventClock::Realtime).with_debounce_period(debounce);
            builder.with_bias(match contact.pull {
                Pull::AsIs => None,
                Pull::Up => Some(Bias::PullUp),
                Pull::Down => Some(Bias::PullDown),
                Pull::None => Some(Bias::Disabled),
            });
            if contact.active_low {
                builder.as_active_low()
            } else {
                builder.as_active_high()
            };
        }
        let request = builder.request().map_err(|error| {
            let advice = format!(
                "is {} a GPIO chip of this machine, and are its lines free? `gpioinfo` shows them",
                t.chip
            );
            io::Error::other(format!("{error}; {advice}"))
        })?;
        Ok(Self { request, sequence: 0 })
    }
}

impl Contacts for Chip {
    fn next(&mut self, within: Duration) -> io::Result<Option<Change>> {
        if !self.request.wait_edge_event(within).map_err(io::Error::other)? {
            return Ok(None);
        }
        let event = self.request.read_edge_event().map_err(io::Error::other)?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let lost = event.seqno.wrapping_sub(self.sequence).saturating_sub(1);
        self.sequence = event.seqno;
        let age = now.saturating_sub(Duration::from_nanos(event.timestamp_ns));
        Ok(Some(Change { line: event.offset, active: event.kind == EdgeKind::Rising, age, lost }))
    }
}

#[cfg(test)]
#[allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]
mod tests {
    use super::*;
    use crate::acquire::{Item, Limits, Queue};
    use crate::clock::Clock;
    use crate::config::model::Contact;
    use fusion_contract::{LoopEdge, ScanData};
    use fusion_decode::{Decoded, Decoder as _, loop_json::LoopJson};
    use std::collections::VecDeque;
    use std::io::Write as _;
    use std::sync::Arc;

    /// Changes by a list.
    struct Script(VecDeque<io::Result<Option<Change>>>);

    impl Contacts for Script {
        fn next(&mut self, _: Duration) -> io::Result<Option<Change>> {
            self.0.pop_front().unwrap_or_else(|| Err(io::Error::other("the chip was taken away")))
        }
    }

    fn gpio(chip: &str) -> Gpio {
        let contact = |line, channel: &str| Contact {
            line,
            channel: channel.to_owned(),
            active_low: true,
            pull: Pull::AsIs,
        };
        Gpio { chip: chip.to_owned(), debounce_ms: 5.0, contact: vec![contact(17, "a"), contact(4, "b")] }
    }

    #[tokio::test]
    async fn changes_become_edges_at_their_time_and_losses_are_counted() {
        let clock = Arc::new(Clock::new());
        let queue = Arc::new(Queue::new(1, Limits { chunks: 100, bytes: 10_000 }, Arc::clone(&clock)));
        let port = Port { source: 0, name: "card".into(), queue: Arc::clone(&queue) };
        let change =
            |line, active, age_ms, lost| Change { line, active, age: Duration::from_millis(age_ms), lost };
        let script = [
            Ok(Some(change(17, true, 300, 0))),
            Ok(None),
            Ok(Some(change(4, true, 0, 0))),
            Ok(Some(change(99, true, 0, 0))),
            Ok(Some(change(17, false, 20, 3))),
        ];
        let before = clock.now();
        let ended = listen(Script(script.into()), &gpio("fake"), &port).await;
        let after = clock.now();
        let Err(Ended::Failed(error)) = ended else { panic!("{ended:?}") };
        assert!(error.to_string().contains("taken away"));

        let mut items = VecDeque::new();
        let taken = queue.take(None, &mut items);
        assert_eq!(taken.lost, [(0, 3)]);
        let (mut decoder, mut out) = (LoopJson::default(), Decoded::default());
        for item in &items {
            let Item::Bytes { bytes, .. } = item else { panic!("{item:?}") };
            decoder.push(bytes, &mut out);
        }
        let got: Vec<_> = out.messages.iter().map(|m| (m.source.as_deref(), m.data.clone())).collect();
        let edge = |on| ScanData::Loop(LoopEdge { on });
        assert_eq!(got, [(Some("a"), edge(true)), (Some("b"), edge(true)), (Some("a"), edge(false))]);
        for (m, age_ms) in out.messages.iter().zip([300, 0, 20]) {
            let changed = m.device_time.unwrap().plus_ns(age_ms * 1_000_000);
            assert!(before <= changed && changed <= after, "{m:?}");
        }
    }

    #[test]
    fn a_chip_that_is_not_there_is_told_with_what_to_do() {
        let error = Chip::open(&gpio("/dev/no-such-gpiochip")).err().unwrap().to_string();
        assert!(error.contains("/dev/no-such-gpiochip") && error.contains("gpioinfo"), "{error}");
    }

    /// The kernel's simulated chip, where somebody has set one up: `KERBSIDE_GPIO=/dev/gpiochip0:4`.
    #[test]
    fn a_line_of_a_real_chip_is_opened() {
        let Some((chip, line)) = std::env::var("KERBSIDE_GPIO").ok().and_then(|v| {
            let (chip, line) = v.rsplit_once(':')?;
            Some((chip.to_owned(), line.parse().ok()?))
        }) else {
            let why = "SKIPPED: no GPIO chip; name a free line in KERBSIDE_GPIO, such as /dev/gpiochip0:4";
            assert!(std::env::var_os("KERBSIDE_REQUIRE_GPIO").is_none(), "{why}");
            writeln!(io::stderr(), "{why}").unwrap();
            return;
        };
        let mut t = gpio(&chip);
        t.contact.truncate(1);
        t.contact[0].line = line;
        let mut chip = Chip::open(&t).unwrap();
        chip.next(Duration::from_millis(10)).unwrap();
    }
}
