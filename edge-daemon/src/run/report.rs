//! What the running unit adds to the core's health, once a health message.

use super::detectors::Detectors;
use super::live::{Figures, Live};
use crate::backend::Keeper;
use crate::clock::STEP_NS;
use crate::fuse::{Fusion, Health};
use crate::health::{KernelClock, judge};
use crate::publish::UnitHealth;
use fusion_contract::UtcNs;
use fusion_fpga::LinkCounters;
use fusion_history::History;
use fusion_wire::proto;

impl Live {
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
        let alarms = figures.alarms.clone();
        let time = alarms.time.as_ref();
        let time =
            time.map(|rules| judge(&KernelClock::read(), &self.time.told(rules), rules)).unwrap_or_default();
        let mut reasons = self.messages.sensor_reasons(health);
        reasons.extend(figures.reasons(lost));
        let link_dropped = self.link_drops.total();
        reasons.extend(figures.link_reason(link_dropped));
        reasons.extend(self.outbox_reasons(&kept, health.at, &mut figures));
        reasons.extend(self.history_reasons(&mut figures.history_lost_before));
        reasons.extend(keeper.reason());
        let watched = self.watched().clone();
        reasons.extend(watched.reasons);
        reasons.extend(undetected);
        reasons.extend(time.reasons);
        let judged = figures.judge.judge(health.at, alarms.recover_ns, health.blind, reasons);
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
            link_dropped,
            judged: Some(judged),
            time: time.message,
            outbox: self.kept.is_some().then(|| self.outbox_health(&kept, health.at)),
            backend_link: keeper.link().map(link_health),
            detectors,
            history: self.history_health(),
            load: watched.load,
            machine: watched.machine,
        }
    }

    fn history_health(&self) -> Option<proto::HistoryHealth> {
        let stats = self.history.as_ref()?.stats();
        let (_, dropped) = self.tapes().history.map(|t| t.depth_and_dropped()).unwrap_or_default();
        Some(proto::HistoryHealth {
            segments: stats.segments,
            bytes: stats.bytes,
            capacity_bytes: self.history_limit_bytes,
            oldest_utc_ns: stats.oldest.map(|t| t.0),
            messages: stats.messages,
            lost: stats.lost + dropped,
            deleted_segments: stats.deleted,
            mended_segments: stats.mended,
        })
    }

    /// Why the history makes the unit worse than ok; what its queue had no room for is told among the queues.
    fn history_reasons(&self, lost_before: &mut u64) -> Vec<proto::Reason> {
        let Some(stats) = self.history.as_ref().map(History::stats) else { return Vec::new() };
        let lost = std::mem::replace(lost_before, stats.lost);
        let more = stats.lost.saturating_sub(lost);
        let reason = |code: &str, text| proto::Reason { code: code.to_owned(), text, sensor: None };
        match stats.failure {
            Some(why) => vec![reason("history-failed", format!("no history is recorded: {why}"))],
            None if more > 0 => {
                vec![reason("history-lost", format!("the history's disk did not take {more} messages"))]
            }
            None => Vec::new(),
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
        figures: &mut Figures,
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
        if lost > figures.outbox_lost_before {
            let more = lost - figures.outbox_lost_before;
            add("outbox-lost", format!("{more} messages that nobody had acknowledged were given up"));
        }
        figures.outbox_lost_before = lost;
        let age_s = oldest_age_s(kept, now);
        if age_s > figures.alarms.acknowledge_s {
            let n = kept.state.entries;
            add("unacknowledged", format!("{n} messages wait for their acknowledgement, for {age_s:.0} s"));
        }
        reasons
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

    /// Why links make the unit worse than ok.
    fn link_reason(&mut self, dropped: Option<u64>) -> Option<proto::Reason> {
        let dropped = dropped?;
        let more = dropped.saturating_sub(std::mem::replace(&mut self.link_dropped_before, dropped));
        let text = format!("a link is too slow: {more} messages were dropped on it since the last report");
        (more > 0).then(|| proto::Reason { code: "link-slow".to_owned(), text, sensor: None })
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
        if let Some(why) = &self.page_failure {
            add("page-failed", format!("there is no page: {why}"));
        }
        if let Some(why) = &self.foxglove_failure {
            add("foxglove-failed", format!("Foxglove can't look on: {why}"));
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
