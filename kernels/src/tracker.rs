//! The tracker: one scan after the other, in order of measurement.

use crate::agreement::Agreement;
use crate::backend::{Backend, BackendError, ClockNs, Outcome, StageTimes, Step};
use crate::engine::Engine;
use crate::lane;
use crate::lane_map::LaneMap;
use crate::lanes::LANES;
use crate::manage;
use crate::occlusion::Visibility;
use crate::params::FilterParams;
use crate::predict::predict;
use crate::publish;
use crate::register::{Registered, SnrModel};
use crate::scan::{Bodies, MOST, Rivals, Sighting};
use crate::sensor::SensorState;
use crate::table::{Block, Meta, TrackTable};
use fusion_contract::{Scan, ScanData, SensorAlignment, SensorKind, Site, Track, UtcNs};
use std::time::Duration;

/// Without a scan for so long, time passes without one.
const SILENCE_S: f64 = 1.0;

/// What happened to one scan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScanReport {
    /// Detections the scan held.
    pub detections: usize,
    /// Tracks after it (confirmed or not).
    pub tracks: usize,
    /// Tracks it started.
    pub births: usize,
    /// Births refused because the table was full.
    pub overflow: usize,
    /// True when the scan was older than the filter and therefore not used.
    pub late: bool,
    /// True when the backend failed it and the CPU ran it instead.
    pub fell_back: bool,
}

/// How a gap of `dt` seconds is bridged: in so many steps of so many seconds, which the linearisation bears.
fn steps(dt: f32) -> (u32, f32) {
    let steps = (dt / 0.25).ceil().clamp(1.0, 40.0);
    (steps as u32, dt / steps)
}

/// Buffers that live as long as the tracker, so that a scan allocates nothing.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    pub registered: Vec<Registered>,
    pub confirmed: Vec<bool>,
    pub hit_last: Vec<bool>,
    pub class: Vec<[f32; 7]>,
    pub seen: Vec<Visibility>,
    pub rivals: Rivals,
    pub bodies: Bodies,
    pub order: Vec<u32>,
    pub sightings: Vec<Sighting>,
    pub points: Vec<fusion_contract::RadarPoint>,
    pub moved: Vec<Block>,
    /// Tracks that were published once: their buffers are used again.
    pub spare: Vec<Track>,
}

impl Scratch {
    fn with_capacity(tracks: usize, sensors: usize) -> Self {
        Self {
            registered: Vec::with_capacity(tracks),
            confirmed: Vec::with_capacity(tracks),
            hit_last: Vec::with_capacity(tracks),
            class: Vec::with_capacity(tracks),
            seen: Vec::with_capacity(tracks),
            rivals: Rivals::with_capacity(tracks),
            bodies: Bodies::with_capacity(tracks),
            order: Vec::with_capacity(tracks),
            sightings: Vec::with_capacity(MOST),
            points: Vec::with_capacity(tracks),
            moved: Vec::with_capacity(tracks.div_ceil(LANES)),
            spare: (0..tracks).map(|_| publish::blank(sensors)).collect(),
        }
    }
}

/// The fusion filter of one unit.
#[derive(Debug)]
pub struct Tracker {
    pub(crate) params: FilterParams,
    pub(crate) unit_seed: u64,
    pub(crate) sensors: Vec<SensorState>,
    pub(crate) lanes: LaneMap,
    pub(crate) table: TrackTable,
    pub(crate) pool: Vec<Meta>,
    pub(crate) engine: Engine,
    pub(crate) outcome: Outcome,
    /// Commits of the table so far.
    pub(crate) epoch: u64,
    /// What the next job has to predict.
    pub(crate) step: Step,
    pub(crate) scratch: Scratch,
    pub(crate) times: StageTimes,
    clock: Option<ClockNs>,
    mark: u64,
    pub(crate) now: Option<UtcNs>,
    pub(crate) merged_at: UtcNs,
}

impl Tracker {
    /// A tracker for a site, on the CPU. `unit_seed` enters the identity of every track: hash the unit's name.
    #[must_use]
    pub fn new(site: &Site, params: &FilterParams, unit_seed: u64) -> Self {
        Self::build(site, params, unit_seed, None)
    }

    /// A tracker whose stages run on `backend`, and on the CPU when that one fails.
    #[must_use]
    pub fn with_backend(
        site: &Site,
        params: &FilterParams,
        unit_seed: u64,
        backend: Box<dyn Backend>,
    ) -> Self {
        Self::build(site, params, unit_seed, Some(backend))
    }

    fn build(site: &Site, params: &FilterParams, unit_seed: u64, backend: Option<Box<dyn Backend>>) -> Self {
        let (capacity, sensors) = (params.life.capacity, site.sensors.len());
        Self {
            params: params.clone(),
            unit_seed,
            sensors: site.sensors.iter().map(|s| SensorState::new(s, params)).collect(),
            lanes: LaneMap::new(&site.lanes),
            table: TrackTable::with_capacity(capacity),
            pool: (0..capacity).map(|_| Meta::new(sensors)).collect(),
            engine: Engine::new(backend, capacity),
            outcome: Outcome::with_capacity(capacity),
            epoch: 0,
            step: Step::default(),
            scratch: Scratch::with_capacity(capacity, sensors),
            times: StageTimes::default(),
            clock: None,
            mark: 0,
            now: None,
            merged_at: UtcNs::MIN,
        }
    }

    /// Puts another backend to work, from the next scan on: the tracks stay.
    pub fn set_backend(&mut self, backend: Box<dyn Backend>) {
        self.engine.choose(backend);
    }

    /// The backend that was given up after it was lost or failed too often, once: to be dropped where nobody waits.
    pub fn take_retired_backend(&mut self) -> Option<Box<dyn Backend>> {
        self.engine.take_retired()
    }

    /// Whether a backend other than the CPU works and did its last job.
    #[must_use]
    pub fn backend_is_sound(&self) -> bool {
        self.engine.is_sound()
    }

    /// Longest wait for the backend's answer to one job; 50 ms unless set.
    pub fn set_deadline(&mut self, deadline: Duration) {
        self.engine.set_deadline(deadline);
    }

    /// Measures the stages with `clock` from now on, or not at all. No result depends on it.
    pub fn set_clock(&mut self, clock: Option<ClockNs>) {
        self.clock = clock;
        self.engine.set_clock(clock);
    }

    /// How long the stages of the last scan took, where there is a clock.
    #[must_use]
    pub fn stage_times(&self) -> StageTimes {
        self.times
    }

    /// Name of the backend in force; `cpu` again after a device was given up.
    #[must_use]
    pub fn backend_name(&self) -> &str {
        self.engine.name()
    }

    /// Jobs that the backend failed and the CPU ran instead, since the start.
    #[must_use]
    pub fn backend_failures(&self) -> u64 {
        self.engine.failures()
    }

    /// Why the backend failed last.
    #[must_use]
    pub fn backend_error(&self) -> Option<&BackendError> {
        self.engine.last_error()
    }

    /// Time since the last mark, nanoseconds; 0 without a clock.
    pub(crate) fn lap(&mut self) -> u64 {
        let Some(clock) = self.clock else { return 0 };
        let now = clock();
        now.saturating_sub(std::mem::replace(&mut self.mark, now))
    }

    /// Takes one scan; scans must come in order of `measured`. One that is older than the last is not used and
    /// reported as late.
    pub fn ingest(&mut self, scan: &Scan) -> ScanReport {
        let mut report = ScanReport::default();
        let index = usize::from(scan.sensor.0);
        if self.now.is_some_and(|now| scan.measured < now) || index >= self.sensors.len() {
            report.late = true;
            return report;
        }
        self.times = StageTimes::default();
        let _ = self.lap();
        self.advance(scan.measured);
        match (&scan.data, self.sensors[index].kind) {
            (ScanData::Radar(points), SensorKind::Radar(model)) => {
                report.detections = points.len();
                self.radar_scan(index, &model, points, scan.measured, &mut report);
            }
            (ScanData::Objects(objects), SensorKind::Radar(model)) => {
                report.detections = objects.len();
                let mut points = std::mem::take(&mut self.scratch.points);
                points.clear();
                points.extend(objects.iter().map(crate::sensor::object_as_point));
                self.radar_scan(index, &model, &points, scan.measured, &mut report);
                self.scratch.points = points;
            }
            (ScanData::Camera(boxes), SensorKind::Camera(model)) => {
                report.detections = boxes.len();
                self.camera_scan(index, &model, boxes, scan.measured, &mut report);
            }
            (ScanData::Loop(edge), SensorKind::Loop(model)) => {
                report.detections = 1;
                self.loop_edge(index, &model, edge.on, scan.measured, &mut report);
                let _ = self.lap();
            }
            // Faults and signal events carry no position.
            _ => {
                self.run_predict(&mut report);
                let _ = self.lap();
            }
        }
        manage::recycle(&mut self.table, &self.params, &mut self.pool);
        if scan.measured.secs_since(self.merged_at) > lane::PERIOD_S - 0.005 {
            self.merged_at = scan.measured;
            lane::apply(&mut self.table, &self.lanes, &self.params.lane);
            manage::merge(&mut self.table, &mut self.scratch.order, &mut self.pool);
        }
        self.times.manage_ns = self.lap();
        report.tracks = self.table.len();
        report
    }

    /// Lets time pass to `to`, where no scan has come for a second: tracks move on, get vaguer and fade, and are dropped in the
    /// end. A scan from before `to` is late then.
    pub fn pass(&mut self, to: UtcNs) {
        if self.now.is_some_and(|now| to.secs_since(now) > SILENCE_S) {
            self.times = StageTimes::default();
            let _ = self.lap();
            self.advance(to);
            self.run_predict(&mut ScanReport::default());
            manage::recycle(&mut self.table, &self.params, &mut self.pool);
            self.times.manage_ns = self.lap();
        }
    }

    /// Has the next job predict all tracks to `to`.
    pub(crate) fn advance(&mut self, to: UtcNs) {
        let dt = self.now.map_or(0.0, |now| to.secs_since(now)) as f32;
        self.now = Some(to);
        self.step = Step::default();
        if dt > 0.0 && !self.table.is_empty() {
            let (count, dt_s) = steps(dt);
            self.step = Step { count, dt_s, survival: libm::expf(-dt_s / self.params.life.survival_s) };
        }
    }

    /// Adds a track; false when the table is full.
    pub(crate) fn give_birth(
        &mut self,
        birth: &manage::Birth,
        measured: UtcNs,
        sensor: usize,
        source: u32,
    ) -> bool {
        if self.table.len() >= self.params.life.capacity {
            return false;
        }
        let seed = manage::seed(birth, &self.lanes);
        let mut meta = self.pool.pop().unwrap_or_else(|| Meta::new(self.sensors.len()));
        meta.reset(manage::identity(self.unit_seed, measured, sensor as u16, source), measured, &birth.class);
        meta.saw(sensor, measured);
        self.table.push(&seed, meta);
        true
    }

    /// Confirmed tracks, moved to `at`, ascending by identity; replaces what `out` held. They are moved by a second at most: where
    /// nothing has come for longer, [`Self::pass`] comes first.
    pub fn tracks_at(&mut self, at: UtcNs, out: &mut Vec<Track>) {
        let dt = self.now.map_or(0.0, |now| at.secs_since(now)) as f32;
        let moved = &mut self.scratch.moved;
        moved.clear();
        moved.extend_from_slice(&self.table.blocks);
        if dt > 0.0 {
            let (count, dt_s) = steps(dt.min(SILENCE_S as f32));
            for _ in 0..count {
                predict(moved, dt_s, 1.0, &self.params.motion);
            }
        }
        let mut n = 0;
        for (slot, meta) in self.table.meta.iter().enumerate() {
            let life = &self.params.life;
            let known = self.table.spread(slot) < life.publish_spread_m;
            if meta.confirmed && known && self.table.existence(slot) >= life.publish_existence {
                if n == out.len() {
                    let spare = self.scratch.spare.pop();
                    out.push(spare.unwrap_or_else(|| publish::blank(self.sensors.len())));
                }
                publish::track(
                    &moved[slot / LANES],
                    slot % LANES,
                    meta,
                    at,
                    &self.sensors,
                    &self.lanes,
                    &mut out[n],
                );
                n += 1;
            }
        }
        let spare = &mut self.scratch.spare;
        let room = self.params.life.capacity.saturating_sub(spare.len());
        spare.extend(out.drain(n..).take(room));
        out.sort_unstable_by_key(|t| t.id);
    }

    /// What has been learnt about the sensors' mountings, ascending by sensor.
    #[must_use]
    pub fn alignment(&self) -> Vec<SensorAlignment> {
        self.sensors.iter().enumerate().filter_map(|(i, s)| s.report(i)).collect()
    }

    /// How well a sensor agrees with the tracks, from the start on.
    #[must_use]
    pub fn agreement(&self, sensor: usize) -> Option<Agreement> {
        self.sensors.get(sensor).map(|s| s.agreement)
    }

    /// Starts from what was learnt about mountings until `at`; what is out of its bounds is left aside.
    pub fn restore_alignment(&mut self, kept: &[SensorAlignment], at: UtcNs) {
        for alignment in kept {
            if let Some(sensor) = self.sensors.get_mut(usize::from(alignment.sensor.0)) {
                sensor.restore(alignment, at);
            }
        }
    }

    /// SNR model in force of a radar.
    #[must_use]
    pub fn snr_model(&self, sensor: usize) -> Option<SnrModel> {
        self.sensors.get(sensor).map(|s| s.snr)
    }
}
