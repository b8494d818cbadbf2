//! What the threads of a running unit tell each other: figures, and what is wrong.

use super::latency::Latencies;
use super::links::LinkDrops;
use super::metrics::{BOUNDS_S, Snapshot};
use super::time::TimeTold;
use super::watch::{Lateness, Watched};
use super::{QueueStats, Stats};
use crate::acquire::Queue;
use crate::clock::STEP_NS;
use crate::config::Unit;
use crate::config::model::{Config, Publish};
use crate::fuse::{Frame, Output, Totals};
use crate::health::{Rules, StateMachine};
use crate::load::{Duty, Gate};
use crate::page::{QUEUE_MESSAGES, Window};
use crate::publish::{self, Messages, Outbound, Outgoing};
use crate::record::{Entry, Kind, Tape, Tapes};
use fusion_contract::UtcNs;
use fusion_history::History;
use fusion_outbox::Outbox;
use fusion_wire::proto;
use kernels::StageTimes;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Figures of all threads.
#[derive(Debug)]
pub(super) struct Figures {
    pub totals: Totals,
    pub sensors_unwell: u64,
    pub published: u64,
    pub end_to_end: Latencies,
    /// The same since the last health message.
    pub end_to_end_period: Latencies,
    pub beyond_window: Latencies,
    pub scan_time: Latencies,
    /// Why the last thing that should have been published was not.
    pub publish_failure: Option<String>,
    /// Why nothing is recorded any more.
    pub record_failure: Option<String>,
    /// Why there is no page.
    pub page_failure: Option<String>,
    pub foxglove_failure: Option<String>,
    /// What is wrong with certificates.
    pub certificates: Vec<proto::Reason>,
    /// By how much the system's time is ahead of the unit's clock, nanoseconds.
    pub clock_ahead_ns: i64,
    /// What the outbox had dropped at the last health message.
    pub outbox_lost_before: u64,
    /// What the history's disk had not taken at the last health message.
    pub history_lost_before: u64,
    /// Drops of all queues at the last health message.
    pub dropped_before: u64,
    /// Drops of all links at the last health message.
    pub link_dropped_before: u64,
    /// The last health message.
    pub told: Option<proto::Health>,
    /// How the unit was judged to be so far, and by what.
    pub judge: StateMachine,
    pub alarms: Alarms,
    /// The filter's stage times and scans at the last health message.
    pub staged: (StageTimes, u64),
}

/// When health complains.
#[derive(Clone, Debug)]
pub(super) struct Alarms {
    pub recover_ns: i64,
    /// None: nobody looks at the clock.
    pub time: Option<Rules>,
    pub acknowledge_s: f64,
}

impl Alarms {
    fn new(c: &Config) -> Self {
        Self {
            recover_ns: (c.health.recover_ms * 1e6) as i64,
            time: c.health.time_rules(),
            acknowledge_s: c.outbox.acknowledge_alarm_ms * 1e-3,
        }
    }
}

/// The queues and figures of one unit.
#[derive(Debug)]
pub(super) struct Live {
    pub queue: Arc<Queue>,
    pub outbound: Outbound,
    tapes: Mutex<Tapes>,
    /// What is recorded and served.
    pub history: Option<History>,
    /// Where what must not be lost goes, and how it is written.
    pub kept: Option<(Outbox, Messages)>,
    /// What the page shows.
    pub window: Option<Window>,
    figures: Mutex<Figures>,
    pub capacities: [u64; 6],
    pub outbox_limit_bytes: u64,
    pub history_limit_bytes: u64,
    pub messages: Messages,
    /// What the publishing thread is to open instead of what it has.
    open_anew: Mutex<Option<Publish>>,
    /// What links were too slow for.
    pub link_drops: LinkDrops,
    /// What of the unit's work rests.
    pub load: Gate,
    /// How late fusion is.
    pub lateness: Lateness,
    /// What was said of the clock.
    pub time: TimeTold,
    watched: Mutex<Watched>,
}

impl Live {
    pub fn new(
        unit: &Unit,
        messages: Messages,
        queue: Arc<Queue>,
        tapes: Tapes,
        kept: Option<(Outbox, Messages)>,
        window: Option<Window>,
        history: Option<History>,
    ) -> Self {
        let figures = Figures {
            totals: Totals::default(),
            sensors_unwell: 0,
            published: 0,
            end_to_end: Latencies::new(),
            end_to_end_period: Latencies::new(),
            beyond_window: Latencies::new(),
            scan_time: Latencies::new(),
            publish_failure: None,
            record_failure: None,
            page_failure: None,
            foxglove_failure: None,
            certificates: Vec::new(),
            clock_ahead_ns: 0,
            outbox_lost_before: 0,
            history_lost_before: 0,
            dropped_before: 0,
            link_dropped_before: 0,
            told: None,
            judge: StateMachine::default(),
            alarms: Alarms::new(&unit.config),
            staged: (StageTimes::default(), 0),
        };
        let c = &unit.config;
        Self {
            load: queue.load().clone(),
            link_drops: LinkDrops::default(),
            lateness: Lateness::default(),
            time: TimeTold::default(),
            watched: Mutex::default(),
            queue,
            outbound: Outbound::new(c.publish.queue_messages),
            tapes: Mutex::new(tapes),
            history,
            kept,
            window,
            figures: Mutex::new(figures),
            capacities: [
                c.acquire.queue_chunks,
                c.history.queue_messages,
                c.outbox.queue_messages,
                QUEUE_MESSAGES,
                c.publish.queue_messages,
                c.record.queue_messages,
            ]
            .map(|n| n as u64),
            outbox_limit_bytes: c.outbox.limit_bytes,
            history_limit_bytes: c.history.limit_bytes,
            messages,
            open_anew: Mutex::default(),
        }
    }

    pub fn figures(&self) -> MutexGuard<'_, Figures> {
        self.figures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The queues of what is written.
    pub fn tapes(&self) -> Tapes {
        self.tapes.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps what must not be lost, where there is an outbox; publishes the rest.
    pub fn hand_on(&self, output: Output, now: UtcNs) {
        if let Some((outbox, messages)) = &self.kept
            && let Some(draft) = publish::draft(messages, &output, now)
        {
            outbox.offer(draft);
        } else {
            self.outbound.push(Outgoing::Other(Box::new(output)));
        }
    }

    /// Hands a track frame to who publishes it; while frames rest, every other one is let go.
    pub fn publish_frame(&self, frame: Frame) {
        if self.load.rests(Duty::Frames) && frame.frame.sequence % 2 == 1 {
            self.load.withhold(Duty::Frames);
            self.outbound.let_go();
        } else {
            self.outbound.frame(frame);
        }
    }

    /// Tells something of the unit's own to everybody: what writes to disk, who looks on, and the city.
    pub fn announce(&self, output: Output, now: UtcNs) {
        self.tapes().push(Kind::of(&output), || Entry::Output(Box::new(output.clone())));
        if let Some(window) = &self.window {
            window.show(&output);
        }
        self.hand_on(output, now);
    }

    /// What the last look at the machine found.
    pub fn watched(&self) -> MutexGuard<'_, Watched> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the publishing threads to close its session and to open this one.
    pub fn open_anew(&self, publish: Publish) {
        *self.open_anew.lock().unwrap_or_else(PoisonError::into_inner) = Some(publish);
        self.outbound.wake();
    }

    /// Whether it was asked to.
    pub fn is_asked_to_open(&self) -> bool {
        self.open_anew.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// What it was asked to open, once.
    pub fn asked_to_open(&self) -> Option<Publish> {
        self.open_anew.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Complains as this configuration says from now on.
    pub fn supervise(&self, config: &Config) {
        self.figures().alarms = Alarms::new(config);
    }

    pub fn outbox_stats(&self) -> fusion_outbox::Stats {
        self.kept.as_ref().map(|(outbox, _)| outbox.stats()).unwrap_or_default()
    }

    /// Nothing more is recorded.
    fn close_tapes(&self) {
        *self.tapes.lock().unwrap_or_else(PoisonError::into_inner) = Tapes::default();
    }

    /// Nothing comes any more: the other threads end when they have taken what waits.
    pub fn close(&self) {
        self.close_tapes();
        self.outbound.close();
        if let Some(window) = &self.window {
            window.close();
        }
        if let Some((outbox, _)) = &self.kept {
            outbox.close();
        }
    }

    /// The core's counters, and how long fusing took per scan.
    pub fn fused(&self, totals: Totals, scans: u64, took: Duration) {
        let mut figures = self.figures();
        figures.totals = totals;
        if let Some(each) = u32::try_from(scans).ok().and_then(|n| took.checked_div(n)) {
            for _ in 0..scans {
                figures.scan_time.record(each);
            }
        }
    }

    /// A frame was handed to the network (or would have been) at `now`.
    pub fn left(&self, now: UtcNs, due: UtcNs, arrivals: &[UtcNs]) {
        let mut figures = self.figures();
        figures.published += 1;
        figures.beyond_window.record_ns(now.0.saturating_sub(due.0));
        for arrival in arrivals {
            let ns = now.0.saturating_sub(arrival.0);
            figures.end_to_end.record_ns(ns);
            figures.end_to_end_period.record_ns(ns);
        }
    }

    /// Publishing works, or why it does not; true when that is news.
    pub fn publishing(&self, failure: Option<String>) -> bool {
        let mut figures = self.figures();
        let news = figures.publish_failure.is_some() != failure.is_some();
        figures.publish_failure = failure;
        news
    }

    /// Recording has ended too early.
    pub fn recording_failed(&self, why: String) {
        self.figures().record_failure = Some(why);
    }

    /// There is no page.
    pub fn page_failed(&self, why: String) {
        self.figures().page_failure = Some(why);
    }

    /// Foxglove can't look on.
    pub fn foxglove_failed(&self, why: String) {
        self.figures().foxglove_failure = Some(why);
    }

    /// What is wrong with certificates now.
    pub fn certificates(&self, found: Vec<proto::Reason>) {
        self.figures().certificates = found;
    }

    /// By how much the system's time is ahead; true when a step has just been found.
    pub fn clock_ahead(&self, ns: i64) -> bool {
        let mut figures = self.figures();
        let news = ns.abs() >= STEP_NS && figures.clock_ahead_ns.abs() < STEP_NS;
        figures.clock_ahead_ns = ns;
        news
    }

    pub fn queues(&self, outbox: &fusion_outbox::Stats) -> [(&'static str, QueueStats); 6] {
        let stats = |(depth, dropped)| QueueStats { depth, dropped };
        let (depth, dropped, _) = self.outbound.counts();
        let tapes = self.tapes();
        let waiting = |tape: Option<Tape>| stats(tape.map(|t| t.depth_and_dropped()).unwrap_or_default());
        [
            ("acquire", stats(self.queue.depth_and_dropped())),
            ("history", waiting(tapes.history)),
            ("outbox", stats((outbox.waiting, outbox.overflowed))),
            ("page", stats(self.window.as_ref().map(Window::depth_and_dropped).unwrap_or_default())),
            ("publish", stats((depth, dropped))),
            ("record", waiting(tapes.record)),
        ]
    }

    /// What health has just said.
    pub fn told(&self, health: proto::Health) {
        self.figures().told = Some(health);
    }

    /// Everything for Prometheus.
    pub fn snapshot(&self) -> Snapshot {
        let (.., overwritten) = self.outbound.counts();
        let f = self.figures();
        Snapshot {
            health: f.told.clone(),
            totals: f.totals,
            published: f.published,
            overwritten,
            stages: f.staged.0,
            end_to_end: f.end_to_end.buckets(&BOUNDS_S),
            beyond_window: f.beyond_window.buckets(&BOUNDS_S),
            scan_time: f.scan_time.buckets(&BOUNDS_S),
        }
    }

    /// A snapshot.
    pub fn stats(&self) -> Stats {
        let outbox = self.outbox_stats();
        let [(_, acquire_queue), (_, history_queue), _, _, (_, publish_queue), (_, record_queue)] =
            self.queues(&outbox);
        let (.., frames_overwritten) = self.outbound.counts();
        let f = self.figures();
        Stats {
            bytes: f.totals.bytes,
            messages: f.totals.messages,
            scans: f.totals.scans,
            detections: f.totals.detections,
            late: f.totals.late,
            faults: f.totals.faults,
            frames: f.totals.frames,
            frames_published: f.published,
            frames_overwritten,
            tracks: f.totals.tracks,
            sensors_unwell: f.sensors_unwell,
            acquire_queue,
            publish_queue,
            outbox,
            record_queue,
            history_queue,
            history: self.history.as_ref().map(History::stats).unwrap_or_default(),
            end_to_end: f.end_to_end.summary(),
            beyond_window: f.beyond_window.summary(),
            scan_time: f.scan_time.summary(),
        }
    }
}
