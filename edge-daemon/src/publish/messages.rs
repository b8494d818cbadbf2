//! From the core's plain values to messages of the wire.

use crate::config::Unit;
use crate::fuse::{
    Ailment, AlertStep, Event, Health, Indication, IntervalCounts, SensorAlert, SensorHealth, SensorState,
    SignalState, TrapCounts, TrapPassage, UnitAlert,
};
use crate::health::{Judgement, StateMachine};
use fusion_contract::{Intersection, SensorIndex, SensorKind, TrackFrame, UtcNs};
use fusion_decode::speed_trap::Direction;
use fusion_wire::{BadName, Name, convert, proto};

/// The kind of every sensor's alert, as in the key.
pub const SENSOR_HEALTH: &str = "sensor-health";
/// The kind of the alert that a unit does less than it is configured to.
pub const UNIT_LOAD: &str = "unit-load";

/// What the running unit adds to the core's health.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnitHealth {
    /// What computes the fusion.
    pub backend: String,
    /// Mean time of the filter's stages over the last period, in their order.
    pub stages: Vec<proto::StageTime>,
    /// Every bounded queue, ascending by name.
    pub queues: Vec<proto::QueueHealth>,
    /// Sensor byte to publication, median, milliseconds.
    pub latency_p50_ms: f32,
    /// Sensor byte to publication, 99th percentile, milliseconds.
    pub latency_p99_ms: f32,
    /// Track frames handed to the network.
    pub frames_sent: u64,
    /// Track frames replaced before they were sent.
    pub frames_overwritten: u64,
    /// Messages that links dropped because they were too slow, where anything is published.
    pub link_dropped: Option<u64>,
    /// What waits to be acknowledged, where anything is kept.
    pub outbox: Option<proto::OutboxHealth>,
    /// What is recorded and served, where anything is.
    pub history: Option<proto::HistoryHealth>,
    /// How the unit was judged to be; none: by this message's own reasons alone.
    pub judged: Option<Judgement>,
    /// What the kernel thinks of its clock, where anybody looks.
    pub time: Option<proto::TimeHealth>,
    /// What the link to the backend's device has carried, where there is one.
    pub backend_link: Option<proto::LinkHealth>,
    /// Raw radars whose targets an FPGA detects.
    pub detectors: Vec<proto::DetectorHealth>,
    /// What the unit gives up.
    pub load: Option<proto::LoadHealth>,
    /// What the machine says of itself.
    pub machine: Option<proto::MachineHealth>,
}

/// Makes one unit's messages.
#[derive(Clone, Debug)]
pub struct Messages {
    unit: convert::Unit,
    kinds: Vec<SensorKind>,
    lanes: Vec<Option<u16>>,
    /// Names, and the first loop of each.
    speed_traps: Vec<(String, SensorIndex)>,
    intersection: Intersection,
}

impl Messages {
    /// For this unit.
    ///
    /// # Errors
    /// City or unit is no name for a key; a checked configuration's always are.
    pub fn new(unit: &Unit) -> Result<Self, BadName> {
        let (city, name) = (Name::new(&unit.config.unit.city)?, Name::new(&unit.config.unit.name)?);
        let lane = |kind: &SensorKind| if let SensorKind::Loop(l) = kind { l.lane } else { None };
        Ok(Self {
            unit: convert::Unit::new(&city, &name, &unit.site),
            kinds: unit.site.sensors.iter().map(|s| s.kind).collect(),
            lanes: unit.site.sensors.iter().map(|s| lane(&s.kind)).collect(),
            speed_traps: unit.speed_traps.iter().map(|t| (t.name.clone(), t.loops[0])).collect(),
            intersection: unit.site.intersection.clone(),
        })
    }

    /// Names and site.
    #[must_use]
    pub fn unit(&self) -> &convert::Unit {
        &self.unit
    }

    fn city(&self) -> String {
        self.unit.city().to_string()
    }

    fn name(&self) -> String {
        self.unit.unit().to_string()
    }

    fn sensor(&self, sensor: SensorIndex) -> String {
        self.unit.sensor_name(sensor).unwrap_or_default().to_owned()
    }

    /// A track frame.
    #[must_use]
    pub fn frame(&self, frame: &TrackFrame, overwritten: u64) -> proto::TrackFrame {
        self.unit.frame_message(frame, overwritten)
    }

    /// An event.
    #[must_use]
    pub fn event(&self, e: &Event) -> proto::Event {
        proto::Event {
            city: self.city(),
            unit: self.name(),
            sequence: e.sequence,
            source: self.sensor(e.sensor),
            code: u32::from(e.code),
            parameter: u32::from(e.parameter),
            utc_ns: e.measured.0,
            arrival_utc_ns: e.arrival.0,
            passage: e.passage.as_ref().map(|p| self.passage(p)),
        }
    }

    fn passage(&self, p: &TrapPassage) -> proto::Passage {
        let measured = &p.passage;
        proto::Passage {
            speed_trap: self.speed_traps.get(p.trap).map(|t| t.0.clone()).unwrap_or_default(),
            utc_ns: measured.time.0,
            speed_mps: measured.speed_mps as f32,
            sigma_speed_mps: measured.speed_sigma_mps as f32,
            length_m: measured.length_m as f32,
            sigma_length_m: measured.length_sigma_m as f32,
            against_lane: measured.direction == Direction::Backward,
        }
    }

    fn speed_trap(&self, (name, sensor): &(String, SensorIndex), t: &TrapCounts) -> proto::SpeedTrapCounts {
        proto::SpeedTrapCounts {
            name: name.clone(),
            lane: self.lane(*sensor),
            vehicles: t.vehicles,
            against_lane: t.against_lane,
            unpaired: t.unpaired,
            time_mean_speed_mps: t.mean.map(|m| m.time_mean_speed_mps),
            space_mean_speed_mps: t.mean.map(|m| m.space_mean_speed_mps),
            mean_length_m: t.mean.map(|m| m.length_m),
        }
    }

    fn lane(&self, sensor: SensorIndex) -> Option<String> {
        let lane = self.lanes.get(usize::from(sensor.0)).copied().flatten()?;
        self.unit.lane_name(lane).map(str::to_owned)
    }

    /// A signal's state.
    #[must_use]
    pub fn signal(&self, s: &SignalState) -> proto::SignalState {
        let indication = |i| match i {
            Indication::Green => proto::SignalIndication::Green,
            Indication::Yellow => proto::SignalIndication::Yellow,
            Indication::RedClearance => proto::SignalIndication::RedClearance,
            Indication::Red => proto::SignalIndication::Red,
        };
        proto::SignalState {
            city: self.city(),
            unit: self.name(),
            source: self.sensor(s.sensor),
            utc_ns: s.at.0,
            phases: s
                .phases
                .iter()
                .map(|p| proto::PhaseState {
                    number: u32::from(p.number),
                    indication: indication(p.indication).into(),
                    since_utc_ns: p.since.0,
                    movements: self
                        .intersection
                        .governed_by(p.number)
                        .into_iter()
                        .map(str::to_owned)
                        .collect(),
                })
                .collect(),
        }
    }

    /// Counts of an interval.
    #[must_use]
    pub fn counts(&self, c: &IntervalCounts) -> proto::IntervalCounts {
        proto::IntervalCounts {
            city: self.city(),
            unit: self.name(),
            start_utc_ns: c.start.0,
            length_s: c.length_s,
            loops: c
                .loops
                .iter()
                .map(|l| proto::LoopCounts {
                    name: self.sensor(l.sensor),
                    lane: self.lane(l.sensor),
                    volume: l.volume,
                    occupancy: l.occupancy,
                    observed: l.observed,
                    faults: l.faults,
                    standing_fault: l.standing_fault.map(|f| proto::LoopFault::from(f).into()),
                })
                .collect(),
            speed_traps: (self.speed_traps.iter().zip(&c.speed_traps))
                .map(|(trap, counts)| self.speed_trap(trap, counts))
                .collect(),
        }
    }

    /// A sensor's alert.
    #[must_use]
    pub fn alert(&self, a: &SensorAlert) -> proto::Alert {
        let sensor = self.sensor(a.sensor);
        let text = match a.step {
            AlertStep::End => format!("{sensor} is well again; it {}", past(a.ailment)),
            AlertStep::Begin | AlertStep::Update => format!("{sensor} {}", a.ailment.says()),
        };
        proto::Alert {
            // Begun at its own instant by its own sensor: unique, and the same in every replay.
            id: format!("{SENSOR_HEALTH}-{sensor}-{}", a.begun.0),
            sensors: vec![sensor],
            ..self.warning(SENSOR_HEALTH, a.step, [a.begun, a.at], text)
        }
    }

    /// An alert about the unit.
    #[must_use]
    pub fn unit_alert(&self, a: &UnitAlert) -> proto::Alert {
        self.warning(UNIT_LOAD, a.step, [a.begun, a.at], a.text.clone())
    }

    /// A warning that is surely true, about nothing in particular; named by its kind and when it began.
    fn warning(&self, kind: &str, step: AlertStep, [begun, at]: [UtcNs; 2], text: String) -> proto::Alert {
        let state = match step {
            AlertStep::Begin => proto::AlertState::Begin,
            AlertStep::Update => proto::AlertState::Update,
            AlertStep::End => proto::AlertState::End,
        };
        proto::Alert {
            city: self.city(),
            unit: self.name(),
            id: format!("{kind}-{}", begun.0),
            kind: kind.to_owned(),
            state: state.into(),
            severity: proto::Severity::Warning.into(),
            begin_utc_ns: begun.0,
            update_utc_ns: at.0,
            end_utc_ns: (step == AlertStep::End).then_some(at.0),
            probability: 1.0,
            text,
            sensors: Vec::new(),
            tracks: Vec::new(),
            lane: None,
        }
    }

    /// What is wrong with sensors.
    #[must_use]
    pub fn sensor_reasons(&self, h: &Health) -> Vec<proto::Reason> {
        h.sensors
            .iter()
            .enumerate()
            .filter_map(|(i, s)| {
                let ailment = s.ailment?;
                let sensor = self.sensor(SensorIndex(u16::try_from(i).ok()?));
                let text = format!("{sensor} {}", ailment.says());
                Some(proto::Reason { code: ailment.code().to_owned(), text, sensor: Some(sensor) })
            })
            .collect()
    }

    /// The unit's health.
    #[must_use]
    pub fn health(&self, h: &Health, live: &UnitHealth) -> proto::Health {
        let alone = || StateMachine::default().judge(h.at, 0, h.blind, self.sensor_reasons(h));
        let Judgement { state, since, reasons, past } = live.judged.clone().unwrap_or_else(alone);
        proto::Health {
            city: self.city(),
            unit: self.name(),
            utc_ns: h.at.0,
            started_utc_ns: h.started.0,
            version: crate::version(),
            state: state.into(),
            reasons,
            sensors: h.sensors.iter().enumerate().map(|(i, s)| self.sensor_health(i, s)).collect(),
            backend: live.backend.clone(),
            queues: live.queues.clone(),
            latency_p50_ms: live.latency_p50_ms,
            latency_p99_ms: live.latency_p99_ms,
            tracks: u32::try_from(h.totals.tracks).unwrap_or(u32::MAX),
            scans: h.totals.scans,
            frames_sent: live.frames_sent,
            frames_overwritten: live.frames_overwritten,
            link_dropped: live.link_dropped,
            stages: live.stages.clone(),
            outbox: live.outbox,
            backend_link: live.backend_link,
            history: live.history,
            detectors: live.detectors.clone(),
            state_since_utc_ns: Some(since.0),
            past_reasons: past,
            time: live.time.clone(),
            load: live.load.clone(),
            machine: live.machine.clone(),
        }
    }

    fn sensor_health(&self, index: usize, s: &SensorHealth) -> proto::SensorHealth {
        let name = u16::try_from(index).map(|i| self.sensor(SensorIndex(i))).unwrap_or_default();
        let kind = self.kinds.get(index).map_or(proto::SensorKind::Unspecified, proto::SensorKind::from);
        let state = match s.state {
            SensorState::Waiting => proto::SensorState::Waiting,
            SensorState::Ok => proto::SensorState::Ok,
            SensorState::Degraded => proto::SensorState::Degraded,
            SensorState::Silent => proto::SensorState::Silent,
            SensorState::Disconnected => proto::SensorState::Disconnected,
        };
        proto::SensorHealth {
            name,
            kind: kind.into(),
            state: state.into(),
            last_arrival_utc_ns: s.last_arrival.map(|t| t.0),
            rate_hz: s.rate_hz,
            messages: s.messages,
            faults: s.faults,
            late: s.late,
            dropped: s.dropped,
            latency_p50_ms: s.latency_p50_ms,
            latency_p99_ms: s.latency_p99_ms,
            alignment: s.alignment.as_ref().map(proto::Alignment::from),
            bytes: s.bytes,
            reconnects: s.reconnects,
        }
    }
}

fn past(ailment: Ailment) -> &'static str {
    match ailment {
        Ailment::Disconnected => "was disconnected",
        Ailment::Silent => "was silent",
        Ailment::Damaged => "sent a damaged stream",
        Ailment::Late => "was late",
        Ailment::Dropped => "sent too much",
        Ailment::Misaligned => "was misaligned",
        Ailment::Lossy => "lost messages",
        Ailment::Delayed => "was later than configured",
        Ailment::Blinded => "did not see what the others saw",
        Ailment::Cluttered => "reported what nobody else saw",
        Ailment::Drifting => "had a clock that drifted",
        Ailment::Unanswered => "did not feel the vehicles that passed over it",
        Ailment::Fault(_) => "had a fault",
    }
}
