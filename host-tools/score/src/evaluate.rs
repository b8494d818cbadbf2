//! From rows to a report.

use crate::clear::{Clear, clear};
use crate::frame::{Compared, TrackRow, TruthRow, compare};
use crate::hota::{Hota, hota};
use crate::identity::idf1;
use std::collections::BTreeMap;

/// Truth instants are compared on this grid, seconds.
const GRID_S: f64 = 0.1;
/// A track frame farther away in time than this does not stand for an instant, seconds.
const NEAREST_S: f64 = 0.06;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scope {
    /// Radius about the unit's origin, metres.
    pub radius_m: f64,
    /// Time at the start that is not scored, seconds.
    pub warmup_s: f64,
    /// GOSPA's cut-off c, and the distance at which similarity is 0, metres.
    pub cut_off_m: f64,
}

impl Default for Scope {
    fn default() -> Self {
        Self { radius_m: 80.0, warmup_s: 3.0, cut_off_m: 4.0 }
    }
}

/// All figures. Shares and scores in per cent where the name says so; HOTA, MOTA and IDF1 from 0 (or below) to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Report {
    /// Mean GOSPA over the instants, metres.
    pub gospa_m: f64,
    /// Its localisation part: root of the mean squared distance sum per instant, metres.
    pub gospa_localisation_m: f64,
    /// Its missed part: the same of c²/2 a missed vehicle, metres.
    pub gospa_missed_m: f64,
    /// Its false part: the same of c²/2 a false track, metres.
    pub gospa_false_m: f64,
    /// HOTA and its parts.
    pub hota: Hota,
    /// MOTA, switches, fragmentations.
    pub clear: Clear,
    /// Identity F1.
    pub idf1: f64,
    /// Vehicles without a track, per cent of all.
    pub missed_percent: f64,
    /// Tracks without a vehicle, per cent of all vehicles.
    pub false_percent: f64,
    /// Root mean square error of position, metres.
    pub position_rmse_m: f64,
    /// The same of velocity, m/s.
    pub velocity_rmse_mps: Option<f64>,
    /// Share of right classes, per cent.
    pub class_percent: Option<f64>,
    /// Mean normalised estimation error squared of the position; 2 is right.
    pub anees: Option<f64>,
    /// Bounds that a consistent estimator's mean keeps with 95 %, were its rows independent (Wilson-Hilferty).
    pub anees_bounds: Option<[f64; 2]>,
    /// Share of rows below 5.99, per cent; 95 is right.
    pub nees_below_percent: Option<f64>,
    /// Instants compared.
    pub frames: usize,
    /// Different vehicles seen.
    pub truths: usize,
    /// Different tracks seen.
    pub tracks: usize,
}

/// Collects instants; reports at any time.
#[derive(Clone, Debug, Default)]
pub struct Evaluator {
    scope: Scope,
    frames: Vec<Compared>,
    truth_ids: BTreeMap<String, usize>,
    track_ids: BTreeMap<String, usize>,
}

fn number(ids: &mut BTreeMap<String, usize>, id: &str) -> usize {
    if let Some(n) = ids.get(id) {
        return *n;
    }
    let n = ids.len();
    ids.insert(id.to_owned(), n);
    n
}

impl Evaluator {
    /// With nothing seen yet. The warm-up is the caller's: every frame that is added counts.
    #[must_use]
    pub fn new(scope: Scope) -> Self {
        Self { scope, ..Self::default() }
    }

    /// Adds an instant: truth, and the tracks moved to it.
    pub fn add_frame(&mut self, truth: &[TruthRow], tracks: &[TrackRow]) {
        let (truth_ids, track_ids) = (&mut self.truth_ids, &mut self.track_ids);
        let frame = compare(truth, tracks, &self.scope, &mut |id| number(truth_ids, id), &mut |id| {
            number(track_ids, id)
        });
        self.frames.push(frame);
    }

    /// Forgets all but the last `frames` instants, for a rolling score.
    pub fn keep_last(&mut self, frames: usize) {
        let surplus = self.frames.len().saturating_sub(frames);
        self.frames.drain(..surplus);
    }

    /// The figures so far.
    #[must_use]
    pub fn report(&self) -> Report {
        let f = &self.frames;
        let instants = f.len().max(1) as f64;
        let sum = |v: fn(&Compared) -> f64| f.iter().map(v).sum::<f64>();
        let all = sum(|c| c.truth.len() as f64).max(1.0);
        let (missed, false_tracks) = (sum(|c| c.missed as f64), sum(|c| c.false_tracks as f64));
        let half = self.scope.cut_off_m * self.scope.cut_off_m / 2.0;
        let localisation = sum(|c| c.localisation);
        let velocity: Vec<f64> = f.iter().flat_map(|c| c.velocity.iter().copied()).collect();
        let classes: Vec<f64> =
            f.iter().flat_map(|c| c.right_class.iter().map(|r| f64::from(u8::from(*r)))).collect();
        let nees: Vec<f64> = f.iter().flat_map(|c| c.nees.iter().copied()).collect();
        let below: Vec<f64> = nees.iter().map(|n| f64::from(u8::from(*n < 5.99))).collect();
        Report {
            gospa_m: sum(|c| c.gospa) / instants,
            gospa_localisation_m: (localisation / instants).sqrt(),
            gospa_missed_m: (half * missed / instants).sqrt(),
            gospa_false_m: (half * false_tracks / instants).sqrt(),
            hota: hota(f, self.truth_ids.len(), self.track_ids.len()),
            clear: clear(f, self.truth_ids.len()),
            idf1: idf1(f, self.truth_ids.len(), self.track_ids.len()),
            missed_percent: 100.0 * missed / all,
            false_percent: 100.0 * false_tracks / all,
            position_rmse_m: (localisation / (all - missed).max(1.0)).sqrt(),
            velocity_rmse_mps: mean(&velocity).map(f64::sqrt),
            class_percent: mean(&classes).map(|m| 100.0 * m),
            anees: mean(&nees),
            anees_bounds: (!nees.is_empty()).then(|| mean_bounds(nees.len())),
            nees_below_percent: mean(&below).map(|m| 100.0 * m),
            frames: f.len(),
            truths: self.truth_ids.len(),
            tracks: self.track_ids.len(),
        }
    }
}

fn mean(v: &[f64]) -> Option<f64> {
    (!v.is_empty()).then(|| v.iter().sum::<f64>() / v.len() as f64)
}

/// 95 % bounds of the mean of `n` independent chi-square variables of two degrees of freedom (Wilson and Hilferty 1931).
fn mean_bounds(n: usize) -> [f64; 2] {
    let freedom = 2.0 * n as f64;
    let k = 2.0 / (9.0 * freedom);
    [-1.96f64, 1.96].map(|z| freedom * (1.0 - k + z * k.sqrt()).powi(3) / n as f64)
}

/// Rows of a run, by time in milliseconds.
pub type Run<R> = BTreeMap<i64, Vec<R>>;

/// Compares a whole run with truth.
#[must_use]
pub fn evaluate(truth: &Run<TruthRow>, tracks: &Run<TrackRow>, scope: Scope) -> Report {
    let mut e = Evaluator::new(scope);
    for (&ms, rows) in truth {
        let t = ms as f64 * 1e-3;
        let on_grid = (t / GRID_S - (t / GRID_S).round()).abs() <= 1e-3;
        if t < scope.warmup_s || !on_grid {
            continue;
        }
        let before = tracks.range(..ms).next_back();
        let after = tracks.range(ms..).next();
        let apart = |k: i64| (k - ms).abs() as f64 * 1e-3;
        let nearest = [before, after]
            .into_iter()
            .flatten()
            .filter(|(k, _)| apart(**k) <= NEAREST_S + 1e-9)
            .min_by(|a, b| apart(*a.0).total_cmp(&apart(*b.0)));
        let moved: Vec<TrackRow> = nearest.map_or_else(Vec::new, |(k, rows)| {
            rows.iter().map(|r| moved(r, (ms - k) as f64 * 1e-3)).collect()
        });
        e.add_frame(rows, &moved);
    }
    e.report()
}

/// A track `dt` seconds later, at constant velocity.
fn moved(r: &TrackRow, dt: f64) -> TrackRow {
    let mut r = r.clone();
    r.position_m[0] += r.velocity_mps[0] * dt;
    r.position_m[1] += r.velocity_mps[1] * dt;
    r
}
