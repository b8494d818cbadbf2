//! Accuracy while it runs: truth and published frames, brought together by time.
//!
//! In: truth at instants in order, frames in order of their instants, each from its own side and at its own pace.
//! Out: scores over the last [`RUNNING_INSTANTS`] and over the whole run. The rules are those of [`score::evaluate`]: an
//! instant is held against the frame nearest in time, at most [`NEAREST_NS`] away, moved there at constant velocity; an
//! instant that no frame is near to counts with every vehicle missed.

use fusion_contract::{ObjectClass, Track, TrackFrame, UtcNs};
use score::{Evaluator, Report, Scope, TrackRow, TruthRow};
use simulator::Body;
use std::collections::VecDeque;

/// Instants the running score is over: 10 s of 10 Hz.
pub const RUNNING_INSTANTS: usize = 100;
/// A frame farther away in time does not stand for an instant, nanoseconds; as in `score`.
pub const NEAREST_NS: i64 = 60_000_000;
/// Truth waits so long for its frame, nanoseconds: ten times the reorder window.
const PATIENCE_NS: i64 = 2_000_000_000;
/// Instants after which the whole run's score begins to forget, so that a demo that runs for days keeps its size:
/// five minutes.
pub const BLOCK_INSTANTS: usize = 3000;
/// Frames kept that may be nearest to an instant still to come.
const FRAMES_KEPT: usize = 64;
/// Radius in which vehicles are counted, metres.
const COUNT_RADIUS_M: f64 = 100.0;

type Instant = (Vec<TruthRow>, Vec<TrackRow>);

/// Scores a running unit.
#[derive(Debug)]
pub struct Accuracy {
    scope: Scope,
    first: Option<UtcNs>,
    /// Truth whose frame has not come, ascending.
    truth: VecDeque<(UtcNs, Vec<TruthRow>)>,
    /// Newest frames, ascending.
    frames: VecDeque<(UtcNs, Vec<TrackRow>)>,
    recent: VecDeque<Instant>,
    /// Covers all, then at least the last [`BLOCK_INSTANTS`]: the elder of two, the younger of which began a block later.
    elder: Evaluator,
    younger: Evaluator,
    younger_instants: usize,
    elder_instants: usize,
    unmatched: u64,
    counted: (u64, u64),
}

impl Accuracy {
    /// With nothing seen.
    #[must_use]
    pub fn new(scope: Scope) -> Self {
        Self {
            scope,
            first: None,
            truth: VecDeque::new(),
            frames: VecDeque::new(),
            recent: VecDeque::new(),
            elder: Evaluator::new(scope),
            younger: Evaluator::new(scope),
            younger_instants: 0,
            elder_instants: 0,
            unmatched: 0,
            counted: (0, 0),
        }
    }

    /// Takes what is true at an instant.
    pub fn truth(&mut self, at: UtcNs, bodies: &[Body]) {
        let first = *self.first.get_or_insert(at);
        let near = |b: &&Body| b.class != ObjectClass::Pedestrian && b.x.hypot(b.y) <= COUNT_RADIUS_M;
        self.counted.0 += bodies.iter().filter(near).count() as u64;
        self.counted.1 += 1;
        if at.secs_since(first) < self.scope.warmup_s - 1e-6 {
            return;
        }
        self.truth.push_back((at, bodies.iter().map(truth_row).collect()));
        self.settle(at.plus_ns(-PATIENCE_NS));
    }

    /// Takes a published frame.
    pub fn frame(&mut self, frame: &TrackFrame) {
        if self.frames.back().is_some_and(|(newest, _)| *newest >= frame.valid) {
            // The unit began anew, or somebody sent it twice: time goes on from the newest.
            return;
        }
        self.frames.push_back((frame.valid, frame.tracks.iter().map(track_row).collect()));
        self.settle(UtcNs::MIN);
        while self.frames.len() > FRAMES_KEPT {
            self.frames.pop_front();
        }
    }

    /// Compares every instant whose nearest frame is known, and those before `given_up` with what there is.
    fn settle(&mut self, given_up: UtcNs) {
        let newest = self.frames.back().map_or(UtcNs::MIN, |(at, _)| *at);
        while let Some((at, _)) = self.truth.front()
            && (*at <= newest || *at < given_up)
        {
            if let Some((at, rows)) = self.truth.pop_front() {
                self.compare(at, rows);
            }
        }
    }

    fn compare(&mut self, at: UtcNs, truth: Vec<TruthRow>) {
        let apart = |frame: UtcNs| frame.0.saturating_sub(at.0).saturating_abs();
        let nearest = self.frames.iter().min_by_key(|(frame, _)| apart(*frame));
        let tracks: Vec<TrackRow> = match nearest.filter(|(frame, _)| apart(*frame) <= NEAREST_NS) {
            Some((frame, rows)) => rows.iter().map(|r| moved(r, at.secs_since(*frame))).collect(),
            None => {
                self.unmatched += 1;
                Vec::new()
            }
        };
        self.elder.add_frame(&truth, &tracks);
        self.elder_instants += 1;
        if self.elder_instants > BLOCK_INSTANTS {
            self.younger.add_frame(&truth, &tracks);
            self.younger_instants += 1;
        }
        if self.younger_instants >= BLOCK_INSTANTS {
            self.elder = std::mem::replace(&mut self.younger, Evaluator::new(self.scope));
            (self.elder_instants, self.younger_instants) = (self.younger_instants, 0);
        }
        self.recent.push_back((truth, tracks));
        if self.recent.len() > RUNNING_INSTANTS {
            self.recent.pop_front();
        }
    }

    /// The score of the last [`RUNNING_INSTANTS`]; none before the first.
    #[must_use]
    pub fn running(&self) -> Option<Report> {
        if self.recent.is_empty() {
            return None;
        }
        let mut evaluator = Evaluator::new(self.scope);
        for (truth, tracks) in &self.recent {
            evaluator.add_frame(truth, tracks);
        }
        Some(evaluator.report())
    }

    /// The score of the whole run, or of its last five to ten minutes; none before the first instant.
    #[must_use]
    pub fn whole(&self) -> Option<Report> {
        (self.elder_instants > 0).then(|| self.elder.report())
    }

    /// Instants that no frame stood for.
    #[must_use]
    pub fn unmatched(&self) -> u64 {
        self.unmatched
    }

    /// Vehicles (everybody but pedestrians) within 100 m on average over the whole run; none before the first instant.
    #[must_use]
    pub fn mean_vehicles(&self) -> Option<f64> {
        (self.counted.1 > 0).then(|| self.counted.0 as f64 / self.counted.1 as f64)
    }
}

pub(crate) fn truth_row(body: &Body) -> TruthRow {
    TruthRow {
        id: body.id.to_string(),
        class: body.class.name().to_owned(),
        position_m: [body.x, body.y],
        velocity_mps: [body.vx, body.vy],
    }
}

pub(crate) fn track_row(track: &Track) -> TrackRow {
    TrackRow {
        id: track.id.to_string(),
        class: Some(track.class.name().to_owned()),
        position_m: [track.x_m, track.y_m].map(f64::from),
        velocity_mps: [track.vx_mps, track.vy_mps].map(f64::from),
        covariance_m2: Some(track.position_covariance().map(f64::from)),
    }
}

fn moved(row: &TrackRow, dt: f64) -> TrackRow {
    let mut row = row.clone();
    row.position_m[0] += row.velocity_mps[0] * dt;
    row.position_m[1] += row.velocity_mps[1] * dt;
    row
}

#[cfg(test)]
mod tests {
    use super::super::testing::{body, frame, track};
    use super::*;

    const STEP_NS: i64 = 100_000_000;

    fn at(step: i64) -> UtcNs {
        UtcNs(1_790_000_000_000_000_000 + step * STEP_NS)
    }

    fn scope() -> Scope {
        Scope { warmup_s: 0.0, ..Scope::default() }
    }

    /// A car that goes east at 10 m/s.
    fn car(step: i64) -> Body {
        Body { x: -30.0 + step as f64, y: 2.0, vx: 10.0, ..body(7) }
    }

    #[test]
    fn frames_that_come_later_than_truth_are_held_against_their_own_instant() {
        let mut accuracy = Accuracy::new(scope());
        for step in 0..60 {
            accuracy.truth(at(step), &[car(step)]);
            // Two instants late, as the reorder window makes them.
            if step >= 2 {
                accuracy.frame(&frame(at(step - 2), vec![track(&car(step - 2))]));
            }
        }
        let report = accuracy.whole().unwrap();
        assert_eq!((report.frames, accuracy.unmatched()), (58, 0));
        assert!((report.hota.hota - 1.0).abs() < 1e-6 && report.position_rmse_m < 1e-5, "{report:?}");
        assert_eq!(accuracy.mean_vehicles(), Some(1.0));
    }

    #[test]
    fn it_agrees_with_the_scorer_of_whole_files() {
        let (mut accuracy, mut truth, mut tracks) =
            (Accuracy::new(scope()), score::Run::new(), score::Run::new());
        for step in 0..90_i64 {
            let true_car = car(step);
            // Half a step beside the grid at times, a wrong place at others, and some frames are lost.
            let off = if step % 7 == 3 { 40_000_000 } else { 0 };
            let said = Body { x: true_car.x + 0.3 * (step % 5) as f64, ..true_car.clone() };
            accuracy.truth(at(step), std::slice::from_ref(&true_car));
            truth.insert(step * 100, vec![truth_row(&true_car)]);
            if step % 11 != 5 {
                let f = frame(at(step).plus_ns(off), vec![track(&said)]);
                accuracy.frame(&f);
                tracks
                    .insert(step * 100 + off / 1_000_000, f.tracks.iter().map(track_row).collect::<Vec<_>>());
            }
        }
        for step in 90..120 {
            accuracy.truth(at(step), &[]);
            truth.insert(step * 100, Vec::new());
            accuracy.frame(&frame(at(step), Vec::new()));
        }
        let (ours, theirs) = (accuracy.whole().unwrap(), score::evaluate(&truth, &tracks, scope()));
        assert_eq!(ours.frames, theirs.frames);
        assert!((ours.hota.hota - theirs.hota.hota).abs() < 1e-9, "{ours:?} {theirs:?}");
        assert!((ours.gospa_m - theirs.gospa_m).abs() < 1e-9);
        assert!((ours.idf1 - theirs.idf1).abs() < 1e-9);
    }

    #[test]
    fn a_silent_unit_misses_everything() {
        let mut accuracy = Accuracy::new(scope());
        for step in 0..100 {
            accuracy.truth(at(step), &[car(0)]);
        }
        let report = accuracy.whole().unwrap();
        assert_eq!((report.frames as u64, report.missed_percent), (accuracy.unmatched(), 100.0));
        // What is younger than the patience may still come.
        assert_eq!(report.frames, 79);
    }

    #[test]
    fn the_warm_up_is_left_out() {
        let mut accuracy = Accuracy::new(Scope::default());
        for step in 0..50 {
            accuracy.truth(at(step), &[car(step)]);
            accuracy.frame(&frame(at(step), vec![track(&car(step))]));
        }
        assert_eq!(accuracy.whole().unwrap().frames, 20);
    }

    #[test]
    fn the_running_score_forgets_and_a_long_run_keeps_its_size() {
        let mut accuracy = Accuracy::new(scope());
        let steps = 2 * BLOCK_INSTANTS as i64 + 500;
        for step in 0..steps {
            let b = Body { x: 0.0, ..car(0) };
            accuracy.truth(at(step), std::slice::from_ref(&b));
            // Blind at first.
            let seen = if step < 200 { Vec::new() } else { vec![track(&b)] };
            accuracy.frame(&frame(at(step), seen));
            if step == 199 {
                assert!(accuracy.running().unwrap().hota.hota < 1e-6);
            }
        }
        assert_eq!(accuracy.running().unwrap().frames, RUNNING_INSTANTS);
        let whole = accuracy.whole().unwrap();
        assert!((BLOCK_INSTANTS..=2 * BLOCK_INSTANTS).contains(&whole.frames), "{}", whole.frames);
        assert!((whole.hota.hota - 1.0).abs() < 1e-6, "the blind start is forgotten");
        assert!(accuracy.truth.is_empty() && accuracy.frames.len() <= FRAMES_KEPT);
    }
}
