//! What the threads of a running unit tell each other: figures, and what is wrong.

use super::detectors::Detectors;
use super::latency::Latencies;
use super::{QueueStats, Stats};
use crate::acquire::Queue;
use crate::backend::Keeper;
use crate::clock::STEP_NS;
use crate::config::Unit;
use crate::fuse::Output;
use crate::fuse::{Fusion, Health, Totals};
use crate::publish::{self, Messages, Outbound, Outgoing, UnitHealth};
use crate::record::Tape;
use fusion_contract::UtcNs;
use fusion_fpga::LinkCounters;
use fusion_outbox::Outbox;
use fusion_wire::proto;
use kernels::StageTimes;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Figures of all threads.
#[derive(Debug)]
pub(super) struct Figures {
    totals: Totals,
    sensors_unwell: u64,
    published: u64,
    end_to_end: Latencies,
    /// The same since the last health message.
    end_to_end_period: Latencies,
    beyond_window: Latencies,
    scan_time: Latencies,
    /// Why the last thing that should have been published was not.
    publish_failure: Option<String>,
    /// Why nothing is recorded any more.
    record_failure: Option<String>,
    /// What is wrong with certificates.
    certificates: Vec<proto::Reason>,
    /// By how much the system's time is ahead of the unit's clock, nanoseconds.
    clock_ahead_ns: i64,
    /// What the outbox had dropped at the last health message.
    outbox_lost_before: u64,
    /// Drops of all queues at the last health message.
    dropped_before: u64,
    /// The filter's stage times and scans at the last health message.
    staged: (StageTimes, u64),
}

/// The queues and figures of one unit.
#[derive(Debug)]
pub(super) struct Live {
    pub queue: Arc<Queue>,
    pub outbound: Outbound,
    pub tape: Mutex<Option<Tape>>,
    /// Where what must not be lost goes, and how it is written.
    pub kept: Option<(Outbox, Messages)>,
    figures: Mutex<Figures>,
    capacities: [u64; 4],
    outbox_limit_bytes: u64,
    acknowledge_alarm_s: f64,
}

impl Live {
    pub fn new(unit: &Unit, queue: Arc<Queue>, tape: Option<Tape>, kept: Option<(Outbox, Messages)>) -> Self {
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
            certificates: Vec::new(),
            clock_ahead_ns: 0,
            outbox_lost_before: 0,
            dropped_before: 0,
            staged: (StageTimes::default(), 0),
        };
        let c = &unit.config;
        Self {
            queue,
            outbound: Outbound::new(c.publish.queue_messages),
            tape: Mutex::new(tape),
            kept,
            figures: Mutex::new(figures),
            capacities: [
                c.acquire.queue_chunks,
                c.outbox.queue_messages,
                c.publish.queue_messages,
                c.record.queue_messages,
            ]
            .map(|n| n as u64),
            outbox_limit_bytes: c.outbox.limit_bytes,
            acknowledge_alarm_s: c.outbox.acknowledge_alarm_ms * 1e-3,
        }
    }

    fn figures(&self) -> MutexGuard<'_, Figures> {
        self.figures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The recording's queue, where there is one.
    pub fn tape(&self) -> Option<Tape> {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner).clone()
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

    fn outbox_stats(&self) -> fusion_outbox::Stats {
        self.kept.as_ref().map(|(outbox, _)| outbox.stats()).unwrap_or_default()
    }

    /// Nothing more is recorded.
    fn close_tape(&self) {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Nothing comes any more: the other threads end when they have taken what waits.
    pub fn close(&self) {
        self.close_tape();
        self.outbound.close();
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

    fn queues(&self, outbox: &fusion_outbox::Stats) -> [(&'static str, QueueStats); 4] {
        let stats = |(depth, dropped)| QueueStats { depth, dropped };
        let (depth, dropped, _) = self.outbound.counts();
        let tape = self.tape().map(|t| t.depth_and_dropped()).unwrap_or_default();
        [
            ("acquire", stats(self.queue.depth_and_dropped())),
            ("outbox", stats((outbox.waiting, outbox.overflowed))),
            ("publish", stats((depth, dropped))),
            ("record", stats(tape)),
        ]
    }

    /// What the running unit adds to the core's health; begins a new period.
    pub fn unit_health(
        &self,
        health: &Health,
        fusion: &Fusion,
        keeper: &Keeper,
        detectors: &mut Detectors,
    ) -> UnitHealth {
        let (detectors, undetected) = detectors.look();
        let kept = self.outbox_stats();
        let queues = self.queues(&kept);
        let (.., overwritten) = self.outbound.counts();
        let dropped: u64 = queues.iter().map(|(_, q)| q.dropped).sum();
        let mut figures = self.figures();
        figures.sensors_unwell = health.sensors.iter().filter(|s| s.ailment.is_some()).count() as u64;
        let period = figures.end_to_end_period.summary();
        figures.end_to_end_period.clear();
        let lost = dropped - figures.dropped_before.min(dropped);
        figures.dropped_before = dropped;
        let stages = figures.stages(fusion);
        UnitHealth {
            backend: fusion.backend_name().to_owned(),
            stages,
            queues: queues
                .iter()
                .zip(self.capacities)
                .map(|((name, q), capacity)| proto::QueueHealth {
                    name: (*name).to_owned(),
                    depth: q.depth,
                    capacity,
                    dropped: q.dropped,
                })
                .collect(),
            latency_p50_ms: period.p50.as_secs_f32() * 1e3,
            latency_p99_ms: period.p99.as_secs_f32() * 1e3,
            frames_sent: figures.published,
            frames_overwritten: overwritten,
            reasons: {
                let mut reasons = figures.reasons(lost);
                reasons.extend(self.outbox_reasons(&kept, health.at, &mut figures.outbox_lost_before));
                reasons.extend(keeper.reason());
                reasons.extend(undetected);
                reasons
            },
            outbox: self.kept.is_some().then(|| self.outbox_health(&kept, health.at)),
            backend_link: keeper.link().map(link_health),
            detectors,
        }
    }

    fn outbox_health(&self, kept: &fusion_outbox::Stats, now: UtcNs) -> proto::OutboxHealth {
        proto::OutboxHealth {
            epoch: kept.state.epoch,
            head: kept.state.head,
            acknowledged: kept.state.acknowledged(),
            depth: kept.state.entries,
            depth_bytes: kept.state.bytes,
            capacity_bytes: self.outbox_limit_bytes,
            oldest_age_s: oldest_age_s(kept, now),
            dropped: kept.dropped.total(),
            dropped_alerts: kept.dropped.alerts,
            not_kept: kept.overflowed + kept.refused,
        }
    }

    /// Why the outbox makes the unit worse than ok.
    fn outbox_reasons(
        &self,
        kept: &fusion_outbox::Stats,
        now: UtcNs,
        lost_before: &mut u64,
    ) -> Vec<proto::Reason> {
        let mut reasons = Vec::new();
        if self.kept.is_none() {
            return reasons;
        }
        let mut add = |code: &str, text: String| {
            reasons.push(proto::Reason { code: code.to_owned(), text, sensor: None });
        };
        if let Some(why) = &kept.failure {
            add("outbox-failed", format!("alerts, events and counts are sent without being kept: {why}"));
        }
        let lost = kept.dropped.total() + kept.refused;
        if lost > *lost_before {
            let more = lost - *lost_before;
            add("outbox-lost", format!("{more} messages that nobody had acknowledged were given up"));
        }
        *lost_before = lost;
        let age_s = oldest_age_s(kept, now);
        if age_s > self.acknowledge_alarm_s {
            let n = kept.state.entries;
            add("unacknowledged", format!("{n} messages wait for their acknowledgement, for {age_s:.0} s"));
        }
        reasons
    }

    /// A snapshot.
    pub fn stats(&self) -> Stats {
        let outbox = self.outbox_stats();
        let [(_, acquire_queue), _, (_, publish_queue), (_, record_queue)] = self.queues(&outbox);
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
            end_to_end: f.end_to_end.summary(),
            beyond_window: f.beyond_window.summary(),
            scan_time: f.scan_time.summary(),
        }
    }
}

fn oldest_age_s(kept: &fusion_outbox::Stats, now: UtcNs) -> f64 {
    kept.state.oldest.map_or(0.0, |(_, at)| (now.0.saturating_sub(at.0) as f64 * 1e-9).max(0.0))
}

impl Figures {
    /// Mean time of each stage over the scans since the last call.
    fn stages(&mut self, fusion: &Fusion) -> Vec<proto::StageTime> {
        let (times, scans) = (fusion.stage_times(), fusion.totals().scans);
        let (before, scans_before) = std::mem::replace(&mut self.staged, (times, scans));
        let fused = scans.saturating_sub(scans_before);
        if fused == 0 {
            return Vec::new();
        }
        let stage = |name: &str, now: u64, before: u64| proto::StageTime {
            name: name.to_owned(),
            mean_ms: now.saturating_sub(before) as f32 * 1e-6 / fused as f32,
        };
        vec![
            stage("register", times.register_ns, before.register_ns),
            stage("predict", times.predict_ns, before.predict_ns),
            stage("gate", times.gate_ns, before.gate_ns),
            stage("associate", times.associate_ns, before.associate_ns),
            stage("update", times.update_ns, before.update_ns),
            stage("manage", times.manage_ns, before.manage_ns),
        ]
    }

    fn reasons(&self, lost: u64) -> Vec<proto::Reason> {
        let mut reasons = Vec::new();
        let mut add = |code: &str, text: String| {
            reasons.push(proto::Reason { code: code.to_owned(), text, sensor: None });
        };
        if lost > 0 {
            add("queue-full", format!("{lost} entries of full queues were dropped since the last report"));
        }
        if let Some(why) = &self.publish_failure {
            add("publish-failed", format!("not everything is published: {why}"));
        }
        if let Some(why) = &self.record_failure {
            add("record-failed", format!("nothing is recorded any more: {why}"));
        }
        if self.clock_ahead_ns.abs() >= STEP_NS {
            let ahead = self.clock_ahead_ns as f64 * 1e-9;
            add(
                "clock-step",
                format!("the system's time is {ahead:+.1} s from the unit's, which goes on until a restart"),
            );
        }
        reasons.extend(self.certificates.iter().cloned());
        reasons
    }
}

/// The link's counters as the wire says them.
fn link_health(link: LinkCounters) -> proto::LinkHealth {
    proto::LinkHealth {
        bytes_sent: link.bytes_sent,
        bytes_received: link.bytes_received,
        frames_sent: link.frames_sent,
        frames_received: link.frames_received,
        frames_bad: link.frames_bad,
        frames_repeated: link.frames_repeated,
        frames_missing: link.frames_missing,
        scans: link.scans,
        scans_too_long: link.scans_too_long,
        tracks_unfit: link.tracks_unfit,
        opened: link.opened,
    }
}
