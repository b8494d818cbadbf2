//! A loop against the tracks: whether vehicles that surely pass over it are felt, and whether edges are missing. Pure.

use fusion_contract::{LoopModel, Motion, ObjectClass, Track, TrackId, UtcNs};
use std::collections::{BTreeMap, VecDeque};

/// A pass is judged once so long ago, nanoseconds: cards that tell of a passage once it is over are late.
const PATIENCE_NS: i64 = 6_000_000_000;
/// An edge this near to a pass answers it, nanoseconds: a slow bus takes three seconds to drive on.
const NEAR_NS: i64 = 4_000_000_000;
/// Slower vehicles may stand on it, m/s.
const LEAST_MPS: f32 = 2.5;
/// Part of the loop's half width within which a body's middle surely passes over it.
const SURELY: f64 = 0.7;
/// Variance across the lane beyond which nobody knows, m².
const LEAST_SURE_M2: f32 = 0.5;
/// Edges of which lost ones are counted.
const EDGES: usize = 24;
/// Passes and edges that wait to be judged; a busy loop has a pass a second.
const MOST: usize = 64;

/// Watches one loop.
#[derive(Clone, Debug)]
pub(super) struct LoopWatch {
    model: LoopModel,
    /// Where each track was along the loop's direction in the frame before, metres.
    before: BTreeMap<TrackId, f64>,
    passes: VecDeque<UtcNs>,
    edges: VecDeque<UtcNs>,
    occupied: Option<bool>,
    /// It is occupied, and one vehicle has been taken for the one that stands on it.
    explained: bool,
    /// Whether each of the last edges repeated the state before it.
    repeated: VecDeque<bool>,
    unanswered: u32,
}

impl LoopWatch {
    pub fn new(model: LoopModel) -> Self {
        Self {
            model,
            before: BTreeMap::new(),
            passes: VecDeque::new(),
            edges: VecDeque::new(),
            occupied: None,
            explained: false,
            repeated: VecDeque::new(),
            unanswered: 0,
        }
    }

    /// It became occupied or free.
    pub fn edge(&mut self, measured: UtcNs, on: bool) {
        if let Some(before) = self.occupied.replace(on) {
            keep(&mut self.repeated, before == on, EDGES);
        }
        self.explained = false;
        keep(&mut self.edges, measured, MOST);
    }

    /// Its line was opened anew: what it says next may repeat what it said.
    pub fn forget(&mut self) {
        self.occupied = None;
    }

    /// Tracks at an instant; instants ascend.
    pub fn tracks(&mut self, at: UtcNs, tracks: &[Track]) {
        let mut now = BTreeMap::new();
        for track in tracks {
            let Some(along) = self.over(track) else { continue };
            // Its middle passes the loop's.
            if along >= 0.0 && self.before.get(&track.id).is_some_and(|b| *b < 0.0) {
                keep(&mut self.passes, at, MOST);
            }
            now.insert(track.id, along);
        }
        self.before = now;
        while let Some(pass) = self.passes.front().copied()
            && at.0.saturating_sub(pass.0) >= PATIENCE_NS
        {
            self.passes.pop_front();
            let felt = self.edges.iter().any(|e| e.0.saturating_sub(pass.0).abs() <= NEAR_NS);
            // Who stopped on it explains that it is occupied, once: whoever passes next has it free before and after, or the
            // loop is stuck.
            let answered =
                felt || (self.occupied == Some(true) && !std::mem::replace(&mut self.explained, true));
            self.unanswered = if answered { 0 } else { self.unanswered.saturating_add(1) };
        }
    }

    /// How far beyond the loop's middle a track's is, metres; none where it does not surely drive over it.
    fn over(&self, track: &Track) -> Option<f64> {
        let drives = matches!(
            track.class,
            ObjectClass::Car | ObjectClass::Van | ObjectClass::Truck | ObjectClass::Bus
        );
        if !drives || track.motion != Motion::Moving || track.existence < 0.9 || track.unseen_s > 0.5 {
            return None;
        }
        let (sin, cos) = self.model.heading_rad.sin_cos();
        let (dx, dy) = (f64::from(track.x_m) - self.model.x_m, f64::from(track.y_m) - self.model.y_m);
        let (along, left) = (dx * cos + dy * sin, dy * cos - dx * sin);
        let speed = track.vx_mps * cos as f32 + track.vy_mps * sin as f32;
        let [xx, xy, yy] = track.position_covariance();
        let (s, c) = (sin as f32, cos as f32);
        let across = xx * s * s - 2.0 * xy * s * c + yy * c * c;
        let sure = left.abs() < SURELY * 0.5 * self.model.width_m && across < LEAST_SURE_M2;
        (sure && speed >= LEAST_MPS && along.abs() < 10.0).then_some(along)
    }

    /// Vehicles in a row that passed over it without being felt.
    pub fn unanswered(&self) -> u32 {
        self.unanswered
    }

    /// It has said something since the unit started.
    pub fn has_spoken(&self) -> bool {
        !self.edges.is_empty()
    }

    /// Part of its last edges that tell of a lost one: it said twice that it is occupied (or free).
    pub fn lost_share(&self) -> Option<f64> {
        let n = self.repeated.len();
        let repeats = self.repeated.iter().filter(|r| **r).count();
        // One alone may be a card's own stutter.
        (n >= EDGES / 2).then(|| if repeats > 1 { repeats as f64 / n as f64 } else { 0.0 })
    }
}

fn keep<T>(queue: &mut VecDeque<T>, value: T, most: usize) {
    if queue.len() >= most {
        queue.pop_front();
    }
    queue.push_back(value);
}
