//! The other end: a Zenoh session and what a subscriber on it gets.
//!
//! One in-process peer carries what the daemon publishes to the subscriber here, which is what any city brain is: it
//! knows keys and messages, nothing of the daemon. Zenoh calls it on the daemon's publishing thread, so it only notes
//! the time and hands the payload over a bounded channel; what that has no room for is counted and lost.

use anyhow::{Context as _, Result, anyhow};
use edge_daemon::config::model::Publish;
use edge_daemon::publish::session;
use fusion_contract::{Lane, TrackFrame, UtcNs};
use fusion_wire::convert::frame_from_message;
use fusion_wire::keys::{Key, Topic};
use fusion_wire::{Format, Message, Name, decode, proto};
use hdrhistogram::Histogram;
use simulator::Body;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::SyncSender;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use zenoh::bytes::ZBytes;
use zenoh::pubsub::Subscriber;
use zenoh::{Session, Wait as _};

/// What reaches the main thread.
#[derive(Clone, Debug)]
pub enum News {
    /// A message on `tracks`, and when it came.
    Tracks(ZBytes, UtcNs),
    /// A message on `health`.
    Health(ZBytes),
    /// What is true at an instant.
    Truth(UtcNs, Vec<Body>),
    /// Somebody wants it to end.
    Stop,
}

/// Where news are put in. Never waits.
#[derive(Clone, Debug)]
pub struct Desk {
    to: SyncSender<News>,
    lost: Arc<AtomicU64>,
}

impl Desk {
    /// On a channel.
    #[must_use]
    pub fn new(to: SyncSender<News>) -> Self {
        Self { to, lost: Arc::default() }
    }

    /// Hands over, or counts as lost where the channel is full.
    pub fn put(&self, news: News) {
        if self.to.try_send(news).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// News that there was no room for.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
}

/// A peer that looks for nobody and is reachable only where `listen` says so.
///
/// # Errors
/// An endpoint is not understood or can't be listened on.
pub fn open(listen: &[String]) -> Result<Session> {
    // What the demonstration shows is made up: anybody may see it.
    let publish = Publish { listen: listen.to_vec(), allow_unencrypted: true, ..Publish::default() };
    let config = session::config(&publish)?;
    zenoh::open(config).wait().map_err(|e| anyhow!(e)).with_context(|| {
        let at = if listen.is_empty() { "nowhere".to_owned() } else { listen.join(", ") };
        format!("can't open Zenoh, listening on {at}: an endpoint looks like tcp/127.0.0.1:7447")
    })
}

/// Open as long as it lives.
#[derive(Debug)]
pub struct Subscriptions {
    /// The key of the tracks.
    pub key: String,
    _subscribers: [Subscriber<()>; 2],
}

/// Subscribes to a unit's tracks and health.
///
/// # Errors
/// A name is none, or Zenoh refuses.
pub fn subscribe(session: &Session, city: &str, unit: &str, desk: &Desk) -> Result<Subscriptions> {
    let (city, unit) = (Name::new(city)?, Name::new(unit)?);
    let key = |topic| Key::new(&city, &unit, topic).to_string();
    let declare = |key: String, make: fn(ZBytes) -> News| {
        let (desk, name) = (desk.clone(), key.clone());
        let subscriber = session.declare_subscriber(key).callback(move |sample| {
            desk.put(make(sample.payload().clone()));
        });
        subscriber.wait().map_err(|e| anyhow!(e)).with_context(|| format!("can't subscribe to {name}"))
    };
    let tracks = declare(key(Topic::Tracks), |payload| News::Tracks(payload, now()))?;
    let health = declare(key(Topic::Health), News::Health)?;
    Ok(Subscriptions { key: key(Topic::Tracks), _subscribers: [tracks, health] })
}

/// The time a subscriber's clock shows.
#[must_use]
pub fn now() -> UtcNs {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    UtcNs(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}

/// Median and 99th percentile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delay {
    /// Median.
    pub p50: Duration,
    /// 99th percentile.
    pub p99: Duration,
}

/// What a subscriber can say of what it heard.
#[derive(Clone, Debug)]
pub struct Heard {
    lanes: Vec<Lane>,
    next: Option<u64>,
    /// Frames that came.
    pub frames: u64,
    /// Frames that did not: jumps of the sequence number.
    pub missed: u64,
    /// How many frames the unit had overwritten, as the first frame said and as the newest says.
    pub overwritten: Option<[u64; 2]>,
    /// Times the sequence number fell: the unit began anew.
    pub restarts: u64,
    /// Payloads that were no message of the contract.
    pub broken: u64,
    /// Tracks in all frames together.
    pub track_rows: u64,
    age: Option<Histogram<u64>>,
}

impl Heard {
    /// Nothing yet; `lanes` are those of the unit's site.
    #[must_use]
    pub fn new(lanes: Vec<Lane>) -> Self {
        // Microseconds up to a minute, three digits: constant bounds in order are taken.
        let age = Histogram::new_with_bounds(1, 60_000_000, 3).ok();
        Self {
            lanes,
            next: None,
            frames: 0,
            missed: 0,
            overwritten: None,
            restarts: 0,
            broken: 0,
            track_rows: 0,
            age,
        }
    }

    /// Reads a message of the tracks' key that came at `arrival`.
    pub fn tracks(&mut self, payload: &[u8], arrival: UtcNs) -> Option<TrackFrame> {
        let message: proto::TrackFrame = self.read(payload)?;
        let Ok(frame) = frame_from_message(&message, &self.lanes) else {
            self.broken += 1;
            return None;
        };
        match self.next {
            Some(next) if frame.sequence < next => self.restarts += 1,
            Some(next) => self.missed += frame.sequence - next,
            None => {}
        }
        self.next = frame.sequence.checked_add(1);
        let first = self.overwritten.map_or(message.overwritten, |[first, _]| first);
        self.overwritten = Some([first, message.overwritten]);
        self.frames += 1;
        self.track_rows += frame.tracks.len() as u64;
        if let Some(h) = &mut self.age {
            let us = arrival.0.saturating_sub(frame.valid.0) / 1000;
            h.saturating_record(u64::try_from(us).unwrap_or(0).max(1));
        }
        Some(frame)
    }

    /// Reads a message of any key.
    pub fn read<M: Message>(&mut self, payload: &[u8]) -> Option<M> {
        let message = decode(payload, Format::Protobuf).ok();
        self.broken += u64::from(message.is_none());
        message
    }

    /// From the instant that tracks are true for to the subscriber having them.
    #[must_use]
    pub fn age(&self) -> Delay {
        let Some(h) = self.age.as_ref().filter(|h| !h.is_empty()) else { return Delay::default() };
        let at = |q| Duration::from_micros(h.value_at_quantile(q));
        Delay { p50: at(0.5), p99: at(0.99) }
    }

    /// Tracks in a frame on average.
    #[must_use]
    pub fn mean_tracks(&self) -> f64 {
        self.track_rows as f64 / self.frames.max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{body, frame, track};
    use super::*;
    use fusion_contract::{GeoOrigin, Site};
    use fusion_wire::convert::Unit;
    use fusion_wire::encode;
    use std::sync::mpsc;

    fn unit() -> Unit {
        let site = Site { origin: GeoOrigin::default(), ..Site::default() };
        Unit::new(&Name::new("testville").unwrap(), &Name::new("corner").unwrap(), &site)
    }

    fn payload(sequence: u64) -> Vec<u8> {
        let mut f = frame(UtcNs(1_000_000_000), vec![track(&body(1)), track(&body(2))]);
        f.sequence = sequence;
        encode(&unit().frame_message(&f, 0), Format::Protobuf).unwrap()
    }

    #[test]
    fn gaps_and_restarts_are_counted() {
        let mut heard = Heard::new(Vec::new());
        for sequence in [5, 6, 9, 10, 0, 1] {
            let f = heard.tracks(&payload(sequence), UtcNs(1_200_000_000)).unwrap();
            assert_eq!((f.sequence, f.tracks.len()), (sequence, 2));
        }
        assert!(heard.tracks(b"\xff\xff\xff", UtcNs(0)).is_none());
        assert_eq!((heard.frames, heard.missed, heard.restarts, heard.broken), (6, 2, 1, 1));
        assert!((heard.mean_tracks() - 2.0).abs() < 1e-12);
        let age = heard.age();
        assert!((age.p50.as_secs_f64() - 0.2).abs() < 1e-3 && age.p99 >= age.p50, "{age:?}");
    }

    #[test]
    fn a_full_desk_loses_and_counts() {
        let (to, from) = mpsc::sync_channel(2);
        let desk = Desk::new(to);
        for _ in 0..5 {
            desk.put(News::Stop);
        }
        assert_eq!((desk.lost(), from.try_iter().count()), (3, 2));
    }

    #[test]
    fn what_is_put_on_the_session_is_heard_on_it() {
        let session = open(&[]).unwrap();
        let (to, from) = mpsc::sync_channel(8);
        let heard = subscribe(&session, "testville", "corner", &Desk::new(to)).unwrap();
        assert_eq!(heard.key, "kerbside/v1/testville/corner/tracks");
        session.put(heard.key.as_str(), payload(3)).wait().unwrap();
        session.put("kerbside/v1/testville/other/tracks", payload(4)).wait().unwrap();
        let News::Tracks(bytes, arrival) = from.recv_timeout(Duration::from_secs(60)).unwrap() else {
            panic!("tracks came as something else");
        };
        assert_eq!(bytes.to_bytes(), payload(3));
        assert!(arrival.0 > 0 && from.try_recv().is_err());
        let error = format!("{:#}", open(&["nonsense".to_owned()]).unwrap_err());
        assert!(error.contains("nonsense"), "{error}");
    }
}
