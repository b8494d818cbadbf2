//! The tracker: one scan after the other, in order of measurement.

use crate::associate::Messages;
use crate::gate::{Edge, Prediction, camera, loops, radar};
use crate::lane;
use crate::lanes::LANES;
use crate::manage;
use crate::occlusion::Occlusion;
use crate::params::FilterParams;
use crate::predict::predict;
use crate::publish;
use crate::register::{Registered, SnrModel};
use crate::sensor::SensorState;
use crate::table::{Block, Meta, TrackTable};
use crate::update::BlockSums;
use fusion_contract::{Lane, Scan, ScanData, SensorAlignment, SensorKind, Site, Track, UtcNs};

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
}

/// Buffers that live as long as the tracker, so that a scan allocates nothing.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    pub registered: Vec<Registered>,
    pub radar_predictions: Vec<Prediction<{ radar::D }, { radar::H }>>,
    pub radar_edges: Vec<Edge<{ radar::H }>>,
    pub radar_sums: Vec<BlockSums<{ radar::D }, { radar::H }>>,
    pub camera_predictions: Vec<Prediction<{ camera::D }, { camera::H }>>,
    pub camera_edges: Vec<Edge<{ camera::H }>>,
    pub camera_sums: Vec<BlockSums<{ camera::D }, { camera::H }>>,
    pub loop_predictions: Vec<Prediction<{ loops::D }, { loops::H }>>,
    pub loop_edges: Vec<Edge<{ loops::H }>>,
    pub loop_sums: Vec<BlockSums<{ loops::D }, { loops::H }>>,
    pub edge_track: Vec<u32>,
    pub edge_detection: Vec<u32>,
    pub edge_weight: Vec<f32>,
    pub extra: Vec<f32>,
    pub hit: Vec<bool>,
    pub order: Vec<u32>,
    pub messages: Messages,
    pub points: Vec<fusion_contract::RadarPoint>,
    pub moved: Vec<Block>,
}

/// The fusion filter of one unit.
#[derive(Debug)]
pub struct Tracker {
    pub(crate) params: FilterParams,
    pub(crate) unit_seed: u64,
    pub(crate) sensors: Vec<SensorState>,
    pub(crate) lanes: Vec<Lane>,
    pub(crate) table: TrackTable,
    pub(crate) pool: Vec<Meta>,
    pub(crate) occlusion: Occlusion,
    pub(crate) scratch: Scratch,
    pub(crate) now: Option<UtcNs>,
    pub(crate) merged_at: UtcNs,
}

impl Tracker {
    /// A tracker for a site. `unit_seed` enters the identity of every track: hash the unit's name.
    #[must_use]
    pub fn new(site: &Site, params: &FilterParams, unit_seed: u64) -> Self {
        let capacity = params.life.capacity;
        Self {
            params: params.clone(),
            unit_seed,
            sensors: site.sensors.iter().map(|s| SensorState::new(s, params)).collect(),
            lanes: site.lanes.clone(),
            table: TrackTable::with_capacity(capacity),
            pool: Vec::with_capacity(capacity),
            occlusion: Occlusion::with_capacity(capacity),
            scratch: Scratch::default(),
            now: None,
            merged_at: UtcNs::MIN,
        }
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
                self.loop_edge(index, &model, edge.on, scan.measured);
            }
            // Faults and signal events carry no position.
            _ => {}
        }
        manage::recycle(&mut self.table, &self.params, &mut self.pool);
        if scan.measured.secs_since(self.merged_at) > lane::PERIOD_S - 0.005 {
            self.merged_at = scan.measured;
            lane::apply(&mut self.table, &self.lanes, &self.params.lane);
            manage::merge(&mut self.table, &mut self.scratch.order, &mut self.pool);
        }
        report.tracks = self.table.len();
        report
    }

    /// Predicts all tracks to `to`.
    fn advance(&mut self, to: UtcNs) {
        let dt = self.now.map_or(0.0, |now| to.secs_since(now)) as f32;
        self.now = Some(to);
        if dt > 0.0 && !self.table.is_empty() {
            // A gap is bridged in steps the linearisation bears.
            let steps = (dt / 0.25).ceil().clamp(1.0, 40.0);
            let survival = libm::expf(-dt / steps / self.params.life.survival_s);
            for _ in 0..steps as usize {
                predict(&mut self.table.blocks, dt / steps, survival, &self.params.motion);
            }
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

    /// Confirmed tracks, moved to `at`, ascending by identity; replaces what `out` held.
    pub fn tracks_at(&mut self, at: UtcNs, out: &mut Vec<Track>) {
        let dt = self.now.map_or(0.0, |now| at.secs_since(now)) as f32;
        let moved = &mut self.scratch.moved;
        moved.clear();
        moved.extend_from_slice(&self.table.blocks);
        if dt > 0.0 {
            predict(moved, dt.min(1.0), 1.0, &self.params.motion);
        }
        let mut n = 0;
        for (slot, meta) in self.table.meta.iter().enumerate() {
            if meta.confirmed && self.table.existence(slot) >= self.params.life.publish_existence {
                if n == out.len() {
                    out.push(publish::blank());
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
        out.truncate(n);
        out.sort_unstable_by_key(|t| t.id);
    }

    /// What has been learnt about the sensors' mountings, ascending by sensor.
    #[must_use]
    pub fn alignment(&self) -> Vec<SensorAlignment> {
        self.sensors.iter().enumerate().filter_map(|(i, s)| s.report(i)).collect()
    }

    /// SNR model in force of a radar.
    #[must_use]
    pub fn snr_model(&self, sensor: usize) -> Option<SnrModel> {
        self.sensors.get(sensor).map(|s| s.snr)
    }
}
