//! What the core puts out, as plain values; `publish` and `record` know how they are written.

use fusion_contract::{LoopFault, Scan, SensorAlignment, SensorIndex, TrackFrame, UtcNs};
use fusion_decode::speed_trap::Passage;

/// One thing that leaves the core.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Tracks at one instant.
    Frame(Frame),
    /// A detector's or a signal's event, as it came.
    Event(Event),
    /// What the phases of a signal show, at each change.
    Signal(SignalState),
    /// Counts of one interval.
    Counts(IntervalCounts),
    /// A sensor is unwell, still is, or is well again.
    Alert(SensorAlert),
    /// The unit as a whole begins to do less, changes what, or does everything again. Whoever runs the core says that; the core
    /// itself never does.
    UnitAlert(UnitAlert),
    /// The unit's health.
    Health(Health),
    /// A scan as it was decoded; only where [`super::Options::emit_scans`] asks for it.
    Scan(Scan),
}

/// A track frame and what it was made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    /// The tracks. `left` is the moment the frame was due on the arrival clock.
    pub frame: TrackFrame,
    /// Arrivals of the scans fused since the frame before.
    pub arrivals: Vec<UtcNs>,
}

/// A detector's or signal's event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// Events since the start, 0 first.
    pub sequence: u64,
    /// The sensor.
    pub sensor: SensorIndex,
    /// Indiana code: 82 detector on, 81 off, 83 to 88 its faults, others as the controller gave them.
    pub code: u16,
    /// Detector or phase number; 0 where a detector's channel is no number.
    pub parameter: u16,
    /// When it happened.
    pub measured: UtcNs,
    /// When the unit had it.
    pub arrival: UtcNs,
    /// The vehicle that the event completed the measurement of: an 81 of a speed trap's loop.
    pub passage: Option<TrapPassage>,
}

/// A vehicle that passed a speed trap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrapPassage {
    /// Place of the trap in the unit's speed traps.
    pub trap: usize,
    /// What was measured, at the middle of the passage.
    pub passage: Passage,
}

/// What a phase shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Indication {
    /// Green.
    Green,
    /// Yellow.
    Yellow,
    /// Red while the junction clears.
    RedClearance,
    /// Red.
    Red,
}

/// What one phase shows, since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Number, 1 first.
    pub number: u16,
    /// What it shows.
    pub indication: Indication,
    /// Since when.
    pub since: UtcNs,
}

/// What all phases of one controller show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalState {
    /// The controller.
    pub sensor: SensorIndex,
    /// When this became true.
    pub at: UtcNs,
    /// Phases heard of, ascending.
    pub phases: Vec<Phase>,
}

/// Counts of every loop over one interval.
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalCounts {
    /// Begin of the interval.
    pub start: UtcNs,
    /// Its length, seconds.
    pub length_s: u32,
    /// Every loop, ascending by name.
    pub loops: Vec<LoopCounts>,
    /// Every speed trap, in the unit's order.
    pub speed_traps: Vec<TrapCounts>,
}

/// One speed trap's vehicles.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrapCounts {
    /// Vehicles measured in the interval.
    pub vehicles: u32,
    /// Those of them that went against the lane.
    pub against_lane: u32,
    /// Passages of one loop that found no partner at the other in the interval.
    pub unpaired: u32,
    /// Means over the vehicles that went with the lane, where there are any.
    pub mean: Option<TrapMeans>,
}

/// Means over vehicles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrapMeans {
    /// Arithmetic mean of the speeds, m/s: the time mean speed.
    pub time_mean_speed_mps: f32,
    /// Harmonic mean of the speeds, m/s: the space mean speed, which flow over density is.
    pub space_mean_speed_mps: f32,
    /// Mean length, metres.
    pub length_m: f32,
}

/// One loop's counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoopCounts {
    /// The loop.
    pub sensor: SensorIndex,
    /// Leading edges in the interval.
    pub volume: u32,
    /// Part of the observed time in which it was occupied, 0 to 1.
    pub occupancy: f32,
    /// Part of the interval in which its state was known, 0 to 1.
    pub observed: f32,
    /// Faults reported in the interval.
    pub faults: u32,
    /// The fault that stands at the interval's end.
    pub standing_fault: Option<LoopFault>,
}

/// What is wrong with a sensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ailment {
    /// Its connection is down.
    Disconnected,
    /// Connected, but it says nothing.
    Silent,
    /// Much of its stream is damaged.
    Damaged,
    /// Much of it comes too late to be fused.
    Late,
    /// Bytes are lost in a full queue.
    Dropped,
    /// Its mounting is off by more than may be corrected.
    Misaligned,
    /// Messages of it are missing, or it sends more seldom than configured.
    Lossy,
    /// Its stamps are much older on arrival than configured.
    Delayed,
    /// It does not see much of what the others see.
    Blinded,
    /// It reports much that nobody else sees.
    Cluttered,
    /// Its clock runs at another rate.
    Drifting,
    /// A loop that vehicles pass over without being felt.
    Unanswered,
    /// The loop's electronics report a fault.
    Fault(LoopFault),
}

impl Ailment {
    /// Stable word for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Disconnected => "sensor-disconnected",
            Self::Silent => "sensor-silent",
            Self::Damaged => "sensor-damaged",
            Self::Late => "sensor-late",
            Self::Dropped => "sensor-dropped",
            Self::Misaligned => "sensor-misaligned",
            Self::Lossy => "sensor-lossy",
            Self::Delayed => "sensor-delayed",
            Self::Blinded => "sensor-blinded",
            Self::Cluttered => "sensor-cluttered",
            Self::Drifting => "clock-drift",
            Self::Unanswered => "loop-unanswered",
            Self::Fault(_) => "loop-fault",
        }
    }

    /// What is wrong, for people: follows the sensor's name.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Disconnected => "is disconnected",
            Self::Silent => "says nothing",
            Self::Damaged => "sends a damaged stream",
            Self::Late => "is too late to be fused",
            Self::Dropped => "sends more than the unit can take",
            Self::Misaligned => "points elsewhere than configured",
            Self::Lossy => "loses messages, or sends them more seldom than configured",
            Self::Delayed => "is later than configured, or its clock is behind",
            Self::Blinded => "does not see much of what the others see",
            Self::Cluttered => "reports much that nobody else sees",
            Self::Drifting => "has a clock that drifts",
            Self::Unanswered => "does not feel the vehicles that pass over it",
            Self::Fault(LoopFault::Open) => "reports a broken wire",
            Self::Fault(LoopFault::Short) => "reports a shorted wire",
            Self::Fault(LoopFault::Watchdog) => "reports no change for too long",
            Self::Fault(LoopFault::ExcessiveChange) => "reports an excessive change of inductance",
            Self::Fault(LoopFault::Other | LoopFault::Restored) => "reports a fault",
        }
    }
}

/// Where an alert stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertStep {
    /// It begins.
    Begin,
    /// It lasts, or changed.
    Update,
    /// It is over.
    End,
}

/// A sensor's alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SensorAlert {
    /// Where it stands.
    pub step: AlertStep,
    /// The sensor; with `begun` the alert's identity.
    pub sensor: SensorIndex,
    /// What is wrong (at the end: what was).
    pub ailment: Ailment,
    /// When it began.
    pub begun: UtcNs,
    /// When this was so.
    pub at: UtcNs,
}

/// An alert about the unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitAlert {
    /// Where it stands.
    pub step: AlertStep,
    /// When it began: with its kind the alert's identity.
    pub begun: UtcNs,
    /// When this was so.
    pub at: UtcNs,
    /// Sentence for people.
    pub text: String,
}

/// How a sensor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SensorState {
    /// Nothing has come from it yet.
    Waiting,
    /// It delivers.
    Ok,
    /// It delivers, but something is wrong.
    Degraded,
    /// It delivered and has stopped.
    Silent,
    /// Its connection is down.
    Disconnected,
}

/// What is known about a sensor beyond its stream, over the last while; none where there was too little to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Diagnosis {
    /// Part of the messages that should have come and did not, 0 to 1. Of a loop: part of its last edges that tell of a lost one.
    pub missing: Option<f32>,
    /// Least time from a device's stamp to arrival, milliseconds.
    pub delay_ms: Option<f32>,
    /// By how much a device's clock is too fast, parts per million, and what of it is beyond doubt.
    pub clock_drift_ppm: Option<[f32; 2]>,
    /// Detections of nothing in a scan, on average.
    pub strange_per_scan: Option<f32>,
    /// Part of the tracks in sight that it does not see, 0 to 1.
    pub unseen: Option<f32>,
    /// Mean squared Mahalanobis distance of its detections to their tracks, a dimension; 1 where all noise is as configured.
    pub distance2: Option<f32>,
    /// How far to the left of their tracks its detections lie, on average, beyond the yaw that is learnt, rad.
    pub bearing_rad: Option<f32>,
    /// How much too far a radar's detections are, on average, metres.
    pub range_m: Option<f32>,
    /// Vehicles in a row that passed over a loop without being felt.
    pub unanswered: u32,
}

/// One sensor's health.
#[derive(Clone, Debug, PartialEq)]
pub struct SensorHealth {
    /// How it is.
    pub state: SensorState,
    /// What is wrong.
    pub ailment: Option<Ailment>,
    /// Arrival of its last message.
    pub last_arrival: Option<UtcNs>,
    /// Messages a second over the last period.
    pub rate_hz: f32,
    /// Messages decoded.
    pub messages: u64,
    /// Damaged pieces of its stream, stamps that were not believed, messages that did not fit.
    pub faults: u64,
    /// Scans too late to be fused.
    pub late: u64,
    /// Chunks of its stream that were lost in a full queue.
    pub dropped: u64,
    /// Measurement to arrival over the last period, median, milliseconds.
    pub latency_p50_ms: f32,
    /// Measurement to arrival over the last period, 99th percentile, milliseconds.
    pub latency_p99_ms: f32,
    /// What was learnt about its mounting.
    pub alignment: Option<SensorAlignment>,
    /// Bytes of its stream.
    pub bytes: u64,
    /// Times its stream was opened anew.
    pub reconnects: u64,
    /// What else is known about it.
    pub diagnosis: Diagnosis,
}

/// The unit's health, as far as the core knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Health {
    /// When.
    pub at: UtcNs,
    /// When the core started.
    pub started: UtcNs,
    /// Every sensor, by index.
    pub sensors: Vec<SensorHealth>,
    /// No sensor that could start a track delivers.
    pub blind: bool,
    /// Totals.
    pub totals: Totals,
}

/// Counters from the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Bytes taken.
    pub bytes: u64,
    /// Messages decoded or taken as they were.
    pub messages: u64,
    /// Scans fused.
    pub scans: u64,
    /// Detections in them.
    pub detections: u64,
    /// Scans too late to be fused.
    pub late: u64,
    /// Scans refused because too many waited.
    pub overflow: u64,
    /// Faults of decoders, stamps and routing.
    pub faults: u64,
    /// Frames made.
    pub frames: u64,
    /// Confirmed tracks in the newest frame.
    pub tracks: u64,
    /// Tracks in all frames.
    pub track_rows: u64,
    /// Births.
    pub births: u64,
    /// Births refused because the filter's table was full.
    pub table_full: u64,
}
