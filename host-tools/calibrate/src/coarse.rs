//! A first guess, however wrong the configuration: how each sensor's own tracks lie on the others'.
//!
//! A sensor alone makes tracks that are right but for its pose and clock. A turn, a shift and a time are sought that lay them
//! on the tracks of those already joined (an iterated closest point in place, velocity and time, from a grid of starts, with
//! a kernel that narrows), sensor after sensor, the best overlap first. What all then have in common is taken from
//! where most configured poses agree.

use crate::placement::{CLOCK, Placement, X, Y, YAW};
use crate::vehicles::{SAMPLE_S, Sample, Vehicle};
use nalgebra::{Matrix4, Vector4};
use std::collections::BTreeMap;

/// Turns tried, radians, and times, seconds, either way from none.
const TURNS: (i32, f64) = (8, std::f64::consts::PI / 180.0);
const TIMES: (i32, f64) = (4, 0.1);
/// Kernel's width at each stage, metres; velocities count as places a second ahead.
const WIDTHS_M: [f64; 5] = [3.0, 2.0, 1.4, 1.0, 0.8];
/// Starts that are followed.
const STARTS: usize = 12;
/// Samples of a sensor that are looked at.
const MOST_SAMPLES: usize = 1500;
/// Slower than this a sample says nothing about time, and queues look alike, m/s.
const SLOW_MPS: f64 = 2.0;
/// Share of a sensor's samples that must find a partner.
const LEAST_SHARE: f64 = 0.15;

/// A turn about the sensor, radians, a shift, metres, and a time, seconds, to add: a sensor's correction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shift {
    /// Anticlockwise, radians.
    pub turn: f64,
    /// East and north, metres.
    pub by: [f64; 2],
    /// To add to the clock offset, seconds.
    pub clock: f64,
}

/// Samples by tick.
type Crowd = BTreeMap<i64, Vec<Sample>>;

fn turned(v: [f64; 2], turn: f64) -> [f64; 2] {
    let (s, c) = turn.sin_cos();
    [c * v[0] - s * v[1], s * v[0] + c * v[1]]
}

impl Shift {
    /// A sample of a sensor that stands at `pivot`, corrected, and its time, seconds.
    fn apply(&self, s: &Sample, pivot: [f64; 2]) -> (f64, [f64; 2], [f64; 2]) {
        let from = turned([s.at[0] - pivot[0], s.at[1] - pivot[1]], self.turn);
        let at = [pivot[0] + from[0] + self.by[0], pivot[1] + from[1] + self.by[1]];
        (s.tick as f64 * SAMPLE_S - self.clock, at, turned(s.velocity, self.turn))
    }
}

/// The likest of those there at that time: weight, and how far off in place and what its velocity is.
fn partner(
    crowd: &Crowd,
    (t, at, velocity): (f64, [f64; 2], [f64; 2]),
    width: f64,
) -> Option<(f64, [f64; 2], [f64; 2])> {
    let tick = (t / SAMPLE_S).round();
    let ahead = t - tick * SAMPLE_S;
    let mut best: Option<(f64, [f64; 2], [f64; 2])> = None;
    for s in crowd.get(&(tick as i64))? {
        let d = [at[0] - s.at[0] - ahead * s.velocity[0], at[1] - s.at[1] - ahead * s.velocity[1]];
        let w = [velocity[0] - s.velocity[0], velocity[1] - s.velocity[1]];
        let far = d[0] * d[0] + d[1] * d[1] + w[0] * w[0] + w[1] * w[1];
        if far < 9.0 * width * width && best.is_none_or(|(b, ..)| far < b) {
            best = Some((far, d, s.velocity));
        }
    }
    best.map(|(far, d, v)| ((-0.5 * far / (width * width)).exp(), d, v))
}

fn score(crowd: &Crowd, samples: &[Sample], pivot: [f64; 2], shift: &Shift, width: f64) -> f64 {
    samples.iter().filter_map(|s| partner(crowd, shift.apply(s, pivot), width)).map(|(w, ..)| w).sum()
}

/// One weighted Gauss–Newton step.
fn improve(crowd: &Crowd, samples: &[Sample], pivot: [f64; 2], shift: &mut Shift, width: f64) {
    // A little damping: what the traffic leaves open stays.
    let mut h = Matrix4::from_diagonal(&Vector4::new(30.0, 0.1, 0.1, 10.0));
    let mut g = Vector4::zeros();
    for s in samples {
        let moved = shift.apply(s, pivot);
        let Some((w, d, v)) = partner(crowd, moved, width) else { continue };
        let from = [moved.1[0] - pivot[0] - shift.by[0], moved.1[1] - pivot[1] - shift.by[1]];
        let rows = [Vector4::new(-from[1], 1.0, 0.0, v[0]), Vector4::new(from[0], 0.0, 1.0, v[1])];
        for (row, d) in rows.iter().zip(d) {
            h += row * row.transpose() * w;
            g += row * (w * d);
        }
    }
    if let Some(step) = h.cholesky().map(|c| c.solve(&g)) {
        shift.turn -= step[0];
        shift.by[0] -= step[1];
        shift.by[1] -= step[2];
        shift.clock -= step[3];
    }
}

/// The shift that lays a sensor's samples on the crowd, and the share of samples that found a partner.
fn lay(crowd: &Crowd, samples: &[Sample], pivot: [f64; 2]) -> (Shift, f64) {
    let mut starts = Vec::new();
    for turn in -TURNS.0..=TURNS.0 {
        for time in -TIMES.0..=TIMES.0 {
            let turn = f64::from(turn) * TURNS.1;
            let shift = Shift { turn, clock: f64::from(time) * TIMES.1, by: [0.0; 2] };
            starts.push((score(crowd, samples, pivot, &shift, WIDTHS_M[0]), shift));
        }
    }
    // Parallel lanes look alike when a turn or a shift of a lane's width lays one on the other: several starts are followed to their
    // ends, and the closest fit counts.
    starts.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut best = (f64::NEG_INFINITY, Shift::default());
    for (_, mut shift) in starts.into_iter().take(STARTS) {
        for width in WIDTHS_M {
            for _ in 0..4 {
                improve(crowd, samples, pivot, &mut shift, width);
            }
        }
        let found = score(crowd, samples, pivot, &shift, WIDTHS_M[WIDTHS_M.len() - 1]);
        if found > best.0 {
            best = (found, shift);
        }
    }
    let shift = best.1;
    let share = score(crowd, samples, pivot, &shift, WIDTHS_M[1]) / samples.len().max(1) as f64;
    (shift, share)
}

fn thinned(vehicles: &[Vehicle]) -> Vec<Sample> {
    let moving = |s: &&Sample| s.velocity[0].hypot(s.velocity[1]) > SLOW_MPS;
    let all: Vec<&Sample> = vehicles.iter().flat_map(|v| &v.samples).filter(moving).collect();
    let step = all.len().div_ceil(MOST_SAMPLES).max(1);
    all.into_iter().step_by(step).copied().collect()
}

fn join(crowd: &mut Crowd, vehicles: &[Vehicle], pivot: [f64; 2], shift: &Shift) {
    for s in vehicles.iter().flat_map(|v| &v.samples) {
        let (t, at, velocity) = shift.apply(s, pivot);
        let tick = (t / SAMPLE_S).round();
        let ahead = tick * SAMPLE_S - t;
        let at = [at[0] + ahead * velocity[0], at[1] + ahead * velocity[1]];
        crowd.entry(tick as i64).or_default().push(Sample { at, velocity, tick: tick as i64, ..*s });
    }
}

/// Corrections of the sensors that have tracks of their own, relative to one of them; none for the others.
///
/// `own` are each sensor's tracks, `first` is where to begin.
pub fn lay_together(own: &[Vec<Vehicle>], placements: &[Placement], first: usize) -> Vec<Option<Shift>> {
    let pivot = |i: usize| [placements[i].0[X], placements[i].0[Y]];
    let samples: Vec<Vec<Sample>> = own.iter().map(|v| thinned(v)).collect();
    let mut shifts = vec![None; own.len()];
    let mut crowd = Crowd::new();
    let mut rest: Vec<usize> = (0..own.len()).filter(|&i| i != first && samples[i].len() > 50).collect();
    join(&mut crowd, &own[first], pivot(first), &Shift::default());
    shifts[first] = Some(Shift::default());
    while !rest.is_empty() {
        let laid = rest.iter().map(|&i| (i, lay(&crowd, &samples[i], pivot(i))));
        // Most samples with a partner, not the greatest share: a narrow view overlaps wholly and says little.
        let weight = |i: usize, share: f64| share * samples[i].len() as f64;
        let Some((i, (shift, share))) =
            laid.max_by(|(i, (_, a)), (j, (_, b))| weight(*i, *a).total_cmp(&weight(*j, *b)))
        else {
            break;
        };
        rest.retain(|&k| k != i);
        if share < LEAST_SHARE {
            continue;
        }
        join(&mut crowd, &own[i], pivot(i), &shift);
        shifts[i] = Some(shift);
    }
    shifts
}

/// Spread within which configured poses agree: turn, radians; shift, metres; clock, seconds.
const AGREE: [f64; 3] = [0.012, 0.6, 0.04];

/// A turn about the origin, a shift and a time that are common to all sensors.
#[derive(Clone, Copy, Debug, Default)]
struct Gauge {
    turn: f64,
    by: [f64; 2],
    clock: f64,
}

fn corrected(p: &Placement, shift: &Shift, gauge: &Gauge) -> Placement {
    let mut q = *p;
    let at = turned([p.0[X] + shift.by[0], p.0[Y] + shift.by[1]], gauge.turn);
    q.0[X] = at[0] + gauge.by[0];
    q.0[Y] = at[1] + gauge.by[1];
    q.0[YAW] += shift.turn + gauge.turn;
    q.0[CLOCK] += shift.clock + gauge.clock;
    q
}

/// The gauge that takes this sensor back to where it was configured.
fn home(p: &Placement, shift: &Shift) -> Gauge {
    let turn = -shift.turn;
    let at = turned([p.0[X] + shift.by[0], p.0[Y] + shift.by[1]], turn);
    Gauge { turn, by: [p.0[X] - at[0], p.0[Y] - at[1]], clock: -shift.clock }
}

/// Puts the sensors where they agree with each other, and in common where most weight of configured poses is kept.
///
/// `fits` says how well the road fits a placement, 0 to 1; `trusted` sensors outweigh all others.
pub fn settle(
    placements: &[Placement],
    shifts: &[Option<Shift>],
    trusted: &[bool],
    fits: impl Fn(&[Placement]) -> f64,
) -> Vec<Placement> {
    let all = |gauge: &Gauge| -> Vec<Placement> {
        let one = |(p, s): (&Placement, &Option<Shift>)| s.as_ref().map_or(*p, |s| corrected(p, s, gauge));
        placements.iter().zip(shifts).map(one).collect()
    };
    let is_trusted = |i: usize| trusted.get(i).copied().unwrap_or(false);
    let agreement = |settled: &[Placement]| -> f64 {
        let mut sum = 0.0;
        for (i, (a, b)) in settled.iter().zip(placements).enumerate() {
            let d = |k: usize| a.0[k] - b.0[k];
            let far = (d(YAW) / AGREE[0]).powi(2)
                + (d(X).powi(2) + d(Y).powi(2)) / AGREE[1].powi(2)
                + (d(CLOCK) / AGREE[2]).powi(2);
            let weight = if is_trusted(i) { 100.0 } else { 1.0 };
            if shifts[i].is_some() {
                sum += weight / (1.0 + 0.5 * far);
            }
        }
        sum
    };
    let any = (0..shifts.len()).any(|i| is_trusted(i) && shifts[i].is_some());
    let gauges = (0..shifts.len())
        .filter(|&i| !any || is_trusted(i))
        .filter_map(|i| shifts[i].as_ref().map(|s| home(&placements[i], s)));
    let candidates = gauges.map(|g| all(&g)).map(|settled| {
        // The road's word counts as two sensors'.
        let value = agreement(&settled) + 2.0 * fits(&settled);
        (value, settled)
    });
    candidates.max_by(|a, b| a.0.total_cmp(&b.0)).map_or_else(|| placements.to_vec(), |(_, settled)| settled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::ObjectClass;

    /// Vehicles on a crossing, as a sensor at `pivot` sees them that is off by `shift`'s inverse.
    fn seen(pivot: [f64; 2], off: Shift) -> Vec<Vehicle> {
        let mut vehicles = Vec::new();
        for k in 0..24 {
            let (s, c) = (f64::from(k % 4) * std::f64::consts::FRAC_PI_2).sin_cos();
            let speed = 8.0 + f64::from(k % 5);
            let mut samples = Vec::new();
            for tick in 0..90 {
                let t = tick as f64 * SAMPLE_S + off.clock;
                let along = speed * (t - 4.0) + 7.0 * f64::from(k / 4) - 20.0;
                let truth = [along * c + 2.0 * s, along * s - 2.0 * c];
                let from =
                    turned([truth[0] - pivot[0] - off.by[0], truth[1] - pivot[1] - off.by[1]], -off.turn);
                let at = [pivot[0] + from[0], pivot[1] + from[1]];
                let velocity = turned([speed * c, speed * s], -off.turn);
                samples.push(Sample { tick, at, velocity, heading: 0.0, size: [4.0, 2.0, 1.5] });
            }
            // Where things were at `off.clock` after the stamp: the clock's offset is the negative of it.
            vehicles.push(Vehicle { class: ObjectClass::Car, samples });
        }
        vehicles
    }

    #[test]
    fn wrong_sensors_are_laid_on_right_ones_and_the_majority_stays() {
        let at = [[-60.0, -8.0], [60.0, 8.0], [8.0, -60.0]];
        let off = Shift { turn: 0.06, by: [0.9, -0.7], clock: -0.16 };
        let placements: Vec<Placement> =
            at.iter().map(|p| Placement([p[0], p[1], 6.0, 0.0, 0.0, 0.0])).collect();
        let own: Vec<Vec<Vehicle>> =
            vec![seen(at[0], off), seen(at[1], Shift::default()), seen(at[2], Shift::default())];
        let shifts = lay_together(&own, &placements, 0);
        assert!(shifts.iter().all(Option::is_some), "{shifts:?}");
        let settled = settle(&placements, &shifts, &[false; 3], |_| 0.0);
        for i in [1, 2] {
            for k in 0..6 {
                assert!((settled[i].0[k] - placements[i].0[k]).abs() < 0.05, "{i} {k}: {settled:?}");
            }
        }
        let d = |k: usize| settled[0].0[k] - placements[0].0[k];
        assert!((d(YAW) - off.turn).abs() < 0.003 && (d(CLOCK) + off.clock).abs() < 0.02, "{settled:?}");
        assert!((d(X) - off.by[0]).abs() < 0.1 && (d(Y) - off.by[1]).abs() < 0.1, "{settled:?}");
    }
}
