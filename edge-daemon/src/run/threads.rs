//! The threads of a running unit: fuse, publish, record.

use super::burst::Burst;
use super::detectors::Detectors;
use super::links;
use super::live::Live;
use super::written::Written;
use crate::acquire::Item;
use crate::backend::Keeper;
use crate::clock::Clock;
use crate::config::Unit;
use crate::fuse::{Ailment, AlertStep, FeedFault, Fusion, Health, Output, SensorAlert};
use crate::mountings::{self, MountingsFile};
use crate::publish::{
    Congestion, Delivery, Keys, Outgoing, PastServer, PublishError, Publisher, Server, Topics, session,
};
use crate::record::{LiveRecorder, Preface, Reel, Scribe};
use crate::service::Pulse;
use fusion_contract::{SensorIndex, UtcNs};
use fusion_history::Writer;
use fusion_outbox::Writer as OutboxWriter;
use std::collections::{BTreeMap, VecDeque};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use zenoh::{Session, Wait as _};

/// How long the end of a unit waits for its disk.
const LAST_COMMITS: Duration = Duration::from_secs(5);

/// Runs the core until the queue is closed and empty.
pub(super) struct FuseThread<'a> {
    pub live: &'a Live,
    pub clock: &'a Clock,
    pub fusion: Fusion,
    pub keeper: Keeper,
    pub detectors: Detectors,
    pub written: Written,
    /// Keeps what is learnt about mountings.
    pub mountings: Option<MountingsFile>,
    /// Tells the service manager that this loop is alive.
    pub pulse: Option<Pulse>,
    /// By source: what its decoder refused.
    pub faults: Vec<Burst>,
    /// By source: what its queue had no room for.
    pub lost: Vec<Burst>,
    /// What the log has said last of a sensor that is not well.
    pub told: BTreeMap<SensorIndex, Ailment>,
}

impl FuseThread<'_> {
    pub fn run(mut self) {
        let mut items = VecDeque::new();
        let mut out = Vec::with_capacity(64);
        loop {
            let taken = self.live.queue.take(self.fusion.next_due(), &mut items);
            for (source, chunks) in taken.lost {
                self.fusion.lost(source, chunks);
                self.tell_lost(source, chunks);
            }
            for item in items.drain(..) {
                let (before, began) = (self.fusion.totals().scans, Instant::now());
                self.take(item, &mut out);
                self.count(before, began);
                self.pass(&mut out);
            }
            self.keeper.watch(&mut self.fusion, Instant::now());
            if let Some(pulse) = &mut self.pulse {
                pulse.beat(Instant::now());
            }
            if taken.closed {
                break;
            }
            if let Some(now) = taken.quiet_until {
                let (before, began) = (self.fusion.totals().scans, Instant::now());
                self.fusion.advance(now, &mut out);
                self.count(before, began);
                self.pass(&mut out);
            }
        }
        self.fusion.finish(&mut out);
        self.pass(&mut out);
        if let Some(file) = self.mountings.take() {
            file.finish(mountings::text(self.fusion.unit(), self.clock.now(), &self.fusion.learnt()));
        }
        self.live.fused(self.fusion.totals(), 0, Duration::ZERO);
    }

    fn take(&mut self, item: Item, out: &mut Vec<Output>) {
        match item {
            Item::Bytes { source, arrival, bytes } => {
                self.fusion.push_bytes(source, arrival, &bytes, out);
                self.written.bytes(source, arrival, &bytes);
            }
            Item::Link { source, arrival, up } => {
                self.fusion.link(source, arrival, up, out);
                self.written.link(source, arrival, up);
            }
        }
    }

    fn count(&self, before: u64, began: Instant) {
        let totals = self.fusion.totals();
        self.live.fused(totals, totals.scans - before, began.elapsed());
    }

    /// Hands on what the core put out, and logs what it found wrong.
    fn pass(&mut self, out: &mut Vec<Output>) {
        for output in out.drain(..) {
            // Health is recorded with what the unit adds to it.
            if !matches!(output, Output::Health(_)) {
                self.written.output(&output);
            }
            match output {
                Output::Frame(frame) => {
                    self.live.lateness.made(self.clock.now(), frame.frame.left);
                    if let Some(window) = &self.live.window {
                        window.frame(&frame);
                    }
                    self.live.publish_frame(frame);
                }
                Output::Health(health) => {
                    let ahead = self.clock.follow_system();
                    if self.live.clock_ahead(ahead) {
                        let ahead = ahead as f64 * 1e-9;
                        tracing::error!(
                            "the system's time has stepped by {ahead:+.1} s: restart the unit to follow"
                        );
                    }
                    let live =
                        self.live.unit_health(&health, &self.fusion, &self.keeper, &mut self.detectors);
                    if let Some(pulse) = &self.pulse {
                        pulse.status(&status(&health));
                    }
                    self.live.told(self.live.messages.health(&health, &live));
                    if let Some(file) = &mut self.mountings {
                        let learnt = || mountings::text(self.fusion.unit(), health.at, &self.fusion.learnt());
                        file.offer(Instant::now(), learnt);
                    }
                    let both = Box::new((health, live));
                    self.written.health(&both);
                    if let Some(window) = &self.live.window {
                        window.health(Outgoing::Health(both.clone()));
                    }
                    self.live.outbound.push(Outgoing::Health(both));
                }
                Output::Scan(_) => self.show(&output),
                Output::Alert(alert) => {
                    self.tell_alert(alert);
                    self.show(&output);
                    self.live.hand_on(output, self.clock.now());
                }
                Output::Event(_) | Output::Signal(_) | Output::Counts(_) | Output::UnitAlert(_) => {
                    self.show(&output);
                    self.live.hand_on(output, self.clock.now());
                }
            }
        }
        self.tell_faults();
    }

    fn show(&self, output: &Output) {
        if let Some(window) = &self.live.window {
            window.show(output);
        }
    }

    /// Logs an alert's begin and end, and what it turns into in between.
    fn tell_alert(&mut self, alert: SensorAlert) {
        let SensorAlert { step, sensor: index, ailment, .. } = alert;
        let before = match step {
            AlertStep::Begin | AlertStep::Update => self.told.insert(index, ailment),
            AlertStep::End => self.told.remove(&index),
        };
        let sensor = self.fusion.unit().site.sensor(index).map_or("?", |s| s.name.as_str());
        if step == AlertStep::End {
            tracing::info!(sensor, "{sensor} is well again");
        } else if before != Some(ailment) {
            tracing::warn!(sensor, "{sensor} {}", ailment.says());
        }
    }

    fn name(&self, source: usize) -> String {
        self.fusion.unit().sources.get(source).map_or_else(|| "?".to_owned(), |s| s.source.name.clone())
    }

    fn tell_lost(&mut self, source: usize, chunks: u64) {
        let name = self.name(source);
        if self.lost.get_mut(source).is_some_and(|b| b.begins(chunks, Instant::now())) {
            tracing::warn!(source = name, "sends faster than the unit can fuse: {chunks} chunks dropped");
        }
    }

    fn tell_faults(&mut self) {
        let now = Instant::now();
        let faults: Vec<(usize, FeedFault)> = self.fusion.drain_faults().collect();
        for (source, fault) in faults {
            let name = self.name(source);
            if self.faults.get_mut(source).is_some_and(|b| b.begins(1, now)) {
                tracing::warn!(source = name, "{}", fault.describe(&self.fusion.unit().site));
            }
        }
        for source in 0..self.faults.len() {
            let (name, mut ended) = (self.name(source), Vec::new());
            if let Some(more) = self.faults.get_mut(source).and_then(|b| b.ended(now)) {
                ended.push(format!("{more} more faults in its stream"));
            }
            if let Some(more) = self.lost.get_mut(source).and_then(|b| b.ended(now)) {
                ended.push(format!("{more} more chunks dropped"));
            }
            for what in ended {
                tracing::warn!(source = name, "{what} until now");
            }
        }
    }
}

/// A line for `systemctl status`.
fn status(health: &Health) -> String {
    let well = health.sensors.iter().filter(|s| s.ailment.is_none()).count();
    let (all, tracks) = (health.sensors.len(), health.totals.tracks);
    let blind = if health.blind { "blind: " } else { "" };
    format!("{blind}{well} of {all} sensors are well, {tracks} tracks")
}

/// Publishes until there is nothing left to publish. Opens a session where none is given, and another where `[publish]`
/// has changed: what comes meanwhile waits.
pub(super) fn publish(
    live: &Live,
    clock: &Clock,
    unit: &Unit,
    mut given: Option<Session>,
    delivery: &Delivery,
) {
    let mut unit = unit.clone();
    loop {
        publish_on_session(live, clock, &unit, given.take(), delivery);
        match live.asked_to_open() {
            Some(publish) => unit.config.publish = publish,
            None => return,
        }
    }
}

fn publish_on_session(live: &Live, clock: &Clock, unit: &Unit, given: Option<Session>, delivery: &Delivery) {
    let own = given.is_none();
    let opened = given.or_else(|| {
        live.publishing(Some("Zenoh is not open yet".to_owned()));
        session::open(&unit.config.publish, || live.outbound.is_closed() || live.is_asked_to_open())
    });
    let Some(session) = opened else {
        // Told to stop before there was a session: what waited is lost, and the unit's end is the reason. Or told to open
        // another one.
        return;
    };
    match declare(live, unit, &session, delivery) {
        Ok((publisher, rest, servers)) => {
            publish_all(live, clock, publisher, rest, &Congestion::of(&session));
            if live.kept.is_some() && live.is_asked_to_open() {
                delivery.pause();
            } else if live.kept.is_some() {
                // What waited for the disk is accepted and sent before the session closes.
                delivery.wait_for_end(LAST_COMMITS);
            }
            drop(servers);
        }
        Err(error) => {
            let why = crate::chain(&error);
            tracing::error!("{why}; nothing is published until the unit is started again");
            live.publishing(Some(why));
            while !live.is_asked_to_open() && live.outbound.next().is_some() {}
        }
    }
    if own && let Err(error) = session.close().wait() {
        tracing::warn!(%error, "Zenoh did not close cleanly");
    }
}

/// Who answers about what is on disk.
type Servers = (Option<Server>, Option<PastServer>);

/// All that the unit says on a session.
fn declare(
    live: &Live,
    unit: &Unit,
    session: &Session,
    delivery: &Delivery,
) -> Result<(Publisher, Topics, Servers), PublishError> {
    let (publisher, rest) = (Publisher::new(session.clone(), unit)?, Topics::of(session.clone(), unit)?);
    let keys = Keys::new(unit)?;
    let named = (&keys.city, &keys.unit);
    let pace = unit.config.history.serve_bytes_per_second;
    let past = live.history.as_ref().map(|h| PastServer::start(session, h, named, pace)).transpose()?;
    let Some((outbox, _)) = &live.kept else { return Ok((publisher, rest, (None, past))) };
    let server = Server::start(session, outbox, named, unit.config.outbox.replay_rate_hertz)?;
    delivery.open(session.clone(), keys);
    Ok((publisher, rest, (Some(server), past)))
}

/// Accepts what must not be lost, and sends it once it is accepted.
pub(super) fn keep(writer: OutboxWriter, clock: &Clock, delivery: &Delivery) {
    /// Lets the publishing thread end, also when this one panics.
    struct End<'a>(&'a Delivery);
    impl Drop for End<'_> {
        fn drop(&mut self) {
            self.0.end();
        }
    }
    let end = End(delivery);
    writer.run(|| clock.now(), |sent| end.0.send(&sent));
}

/// Track frames and health here, all else beside: an event waits for a line that is slow, a frame must not.
fn publish_all(
    live: &Live,
    clock: &Clock,
    mut publisher: Publisher,
    mut rest: Topics,
    congestion: &Congestion,
) {
    live.publishing(None);
    let given_up = || live.is_asked_to_open();
    std::thread::scope(|scope| {
        // Dropped when frames are no longer published, also by a panic: then nobody counts any more.
        let (_publishing, ended) = mpsc::channel();
        scope.spawn(move || links::count(&live.link_drops, congestion, &ended));
        // As the other threads: it ends where nothing more comes, or another session is to be opened.
        scope.spawn(|| {
            while let Some(outgoing) = live.outbound.next_other(given_up) {
                tell_published(live, rest.publish(&outgoing));
            }
        });
        while let Some(outgoing) = live.outbound.next_fresh(given_up) {
            let published = publisher.publish(&outgoing);
            if let (Outgoing::Frame(frame, _), Ok(())) = (&outgoing, &published) {
                live.left(clock.now(), frame.frame.left, &frame.arrivals);
            }
            tell_published(live, published);
        }
    });
}

/// Says where publishing stops to work, and where it works again.
fn tell_published(live: &Live, published: Result<(), PublishError>) {
    let failure = published.err().map(|e| crate::chain(&e));
    let why = failure.clone();
    if live.publishing(failure) {
        match why {
            Some(why) => tracing::error!("{why}"),
            None => tracing::info!("publishing works again"),
        }
    }
}

/// Takes what would be published where nothing is, so that latencies are known all the same.
pub(super) fn discard(live: &Live, clock: &Clock) {
    while let Some(outgoing) = live.outbound.next() {
        if let Outgoing::Frame(frame, _) = outgoing {
            live.left(clock.now(), frame.frame.left, &frame.arrivals);
        }
    }
}

/// Writes what the page shows until nothing more is shown.
pub(super) fn show(live: &Live) {
    if let Some(window) = &live.window {
        window.run(&live.messages);
    }
}

/// Records until every tape is gone. When the disk fails, what follows is let go and health says so.
pub(super) fn record(live: &Live, recorder: LiveRecorder, reel: Reel) {
    let mut recorder = Some(recorder);
    for entry in reel {
        if let Some(Err(error)) = recorder.as_mut().map(|r| r.take(entry)) {
            record_failed(live, &error);
            // Dropping it closes the file as well as it can be.
            recorder = None;
        }
    }
    if let Some(Err(error)) = recorder.map(LiveRecorder::finish) {
        record_failed(live, &error);
    }
}

/// Keeps the history until every tape is gone.
pub(super) fn history(mut writer: Writer, preface: &Preface, mut scribe: Scribe, start: UtcNs, reel: Reel) {
    writer.begin();
    let mut at = start;
    for entry in reel {
        // Where the unit stands; what bears no time of the unit's own left at about the same one.
        at = at.max(entry.at().unwrap_or(at));
        writer.record(at, |segment| preface.write(segment, at), |segment| scribe.take(segment, entry));
    }
    writer.finish();
}

fn record_failed(live: &Live, error: &fusion_record::RecordError) {
    let why = crate::chain(error);
    tracing::error!("{why}; nothing is recorded until the unit is started again");
    live.recording_failed(why);
}
