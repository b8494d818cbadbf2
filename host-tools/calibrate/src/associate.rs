//! Whose measurement is whose: detections to the filter's vehicles, only where there is no doubt.
//!
//! What is doubtful (two bodies fit nearly alike, a nearer body hides a part, the picture's border cuts the box) is left out: there is far
//! more traffic than a handful of parameters needs, and a wrong pair costs more than a thousand right ones give.

use crate::measure::{self, Body, Point};
use crate::placement::Placement;
use crate::spline::Path;
use crate::vehicles::{SAMPLE_S, Sample, Vehicle};
use fusion_contract::{
    CameraModel, LoopModel, ObjectClass, RadarModel, Scan, ScanData, SensorKind, Site, UtcNs,
};
use kernels::params::CLASS_SIZE;
use kernels::sensor::object_as_point;
use std::collections::{BTreeMap, BTreeSet};

/// A piece of a vehicle's way is at most so long, seconds.
const PIECE_S: f64 = 10.0;
/// Shorter ones are left out, seconds.
const LEAST_PIECE_S: f64 = 2.0;
/// The path goes on for so long at either end: clocks may move what is near an end beyond it.
const MARGIN_S: f64 = 0.5;
/// Slower than this a vehicle's direction is not its velocity's, m/s.
const SLOW_MPS: f64 = 2.0;
/// Observations that a piece needs, and the most pieces used, spread evenly over the time.
const LEAST_OBSERVATIONS: usize = 12;
const MOST_PIECES: usize = 400;
/// Observations wanted of one sensor, before the choice of pieces: scans beyond are left out evenly.
const SCANS_PER_SENSOR: usize = 1200;

/// What was measured of a vehicle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seen {
    /// A radar's point.
    Point(Point),
    /// A camera's box (left, right, top, bottom, pixels) and which of its edges are the body's.
    Edges([f64; 4], [bool; 4]),
    /// A loop's edge: true when it became occupied.
    Edge(bool),
}

/// One measurement of a vehicle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// Which sensor.
    pub sensor: usize,
    /// Its stamp, seconds since the base, clock offset included.
    pub stamp: f64,
    /// What.
    pub seen: Seen,
}

/// A piece of a vehicle's way, and what was measured of it.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Its way.
    pub path: Path,
    /// Length, width, height, metres.
    pub size: [f64; 3],
    /// What is known of the size before: mean and standard deviation, metres.
    pub size_prior: [[f64; 2]; 3],
    /// What was measured.
    pub observations: Vec<Observation>,
    vehicle: usize,
    start: f64,
    end: f64,
}

/// How surely a radar's point must be a body's: squared distance, and how much worse the second must fit.
const GATE2: f64 = 12.0;
const CLEAR: f64 = 5.0;
/// How wrong places may still be, metres, and range rates, standard deviations.
const SLACK_M: f64 = 0.7;
const RATE_SIGMAS: f64 = 6.0;

/// The pieces that the scans say enough about.
pub fn pieces(
    site: &Site,
    scans: &[Scan],
    order: &[(UtcNs, usize)],
    base: UtcNs,
    placements: &[Placement],
    vehicles: &[Vehicle],
) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vehicles.iter().enumerate().flat_map(|(i, v)| cut(i, v)).collect();
    let mut of_vehicle: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (k, piece) in pieces.iter().enumerate() {
        of_vehicle.entry(piece.vehicle).or_default().push(k);
    }
    let mut there: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (i, v) in vehicles.iter().enumerate() {
        for s in &v.samples {
            there.entry(s.tick).or_default().push(i);
        }
    }
    let mut stride = vec![0usize; site.sensors.len()];
    for &(_, index) in order {
        stride[usize::from(scans[index].sensor.0)] += 1;
    }
    stride.iter_mut().for_each(|n| *n = n.div_ceil(SCANS_PER_SENSOR).max(1));
    let mut count = vec![0usize; site.sensors.len()];
    for &(moment, index) in order {
        let scan = &scans[index];
        let sensor = usize::from(scan.sensor.0);
        count[sensor] += 1;
        if !count[sensor].is_multiple_of(stride[sensor]) {
            continue;
        }
        let t = moment.secs_since(base);
        let bodies: Vec<(usize, Body)> = there
            .get(&((t / SAMPLE_S).floor() as i64))
            .into_iter()
            .flatten()
            .filter_map(|&i| vehicles[i].at(t).map(|s| (i, body(&s))))
            .collect();
        let stamp = scan.measured.secs_since(base);
        for (vehicle, seen) in whose(&site.sensors[sensor].kind, &scan.data, &placements[sensor], &bodies) {
            let within = |k: &&usize| (pieces[**k].start..pieces[**k].end).contains(&t);
            if let Some(&k) = of_vehicle.get(&vehicle).and_then(|ks| ks.iter().find(within)) {
                pieces[k].observations.push(Observation { sensor, stamp, seen });
            }
        }
    }
    pieces.retain(|p| {
        let sensors: BTreeSet<usize> = p.observations.iter().map(|o| o.sensor).collect();
        sensors.len() >= 2 && p.observations.len() >= LEAST_OBSERVATIONS
    });
    pieces.sort_by(|a, b| a.start.total_cmp(&b.start));
    let step = pieces.len().div_ceil(MOST_PIECES).max(1);
    pieces.into_iter().step_by(step).collect()
}

fn body(s: &Sample) -> Body {
    Body { at: s.at, velocity: s.velocity, acceleration: [0.0; 2], heading: s.heading, size: s.size }
}

/// The moving parts of a vehicle's way, in pieces.
fn cut(vehicle: usize, v: &Vehicle) -> Vec<Piece> {
    let fast = |s: &Sample| s.velocity[0].hypot(s.velocity[1]) > SLOW_MPS;
    let most = (PIECE_S / SAMPLE_S) as usize;
    let mut runs = Vec::new();
    for run in v.samples.chunk_by(|a, b| fast(a) && fast(b)) {
        for part in run.chunks(most) {
            if fast(&part[0]) && part.len() as f64 * SAMPLE_S >= LEAST_PIECE_S {
                runs.push(part);
            }
        }
    }
    let Some(class) = ObjectClass::KNOWN.iter().position(|c| *c == v.class) else { return Vec::new() };
    if v.class == ObjectClass::Pedestrian {
        return Vec::new();
    }
    let known = CLASS_SIZE[class];
    let size_prior = std::array::from_fn(|k| [f64::from(known.mean[k]), f64::from(known.sigma[k])]);
    let piece = |part: &&[Sample]| {
        let (first, last) = (part[0], part[part.len() - 1]);
        let (start, end) = (first.tick as f64 * SAMPLE_S, last.tick as f64 * SAMPLE_S);
        let at = |t: f64| {
            let inside = t.clamp(start, end - 1e-6);
            let s = v.at(inside).unwrap_or(first);
            [s.at[0] + (t - inside) * s.velocity[0], s.at[1] + (t - inside) * s.velocity[1]]
        };
        Piece {
            path: Path::near(start - MARGIN_S, end + MARGIN_S, at),
            size: last.size,
            size_prior,
            observations: Vec::new(),
            vehicle,
            start,
            end,
        }
    };
    runs.iter().map(piece).collect()
}

fn whose(
    kind: &SensorKind,
    data: &ScanData,
    placement: &Placement,
    bodies: &[(usize, Body)],
) -> Vec<(usize, Seen)> {
    match (kind, data) {
        (SensorKind::Radar(model), ScanData::Radar(points)) => {
            let points = points.iter().map(|p| Point {
                range: p.range_m.into(),
                azimuth: p.azimuth_rad.into(),
                rate: p.range_rate_mps.into(),
            });
            points_of(points, model, placement, bodies)
        }
        (SensorKind::Radar(model), ScanData::Objects(objects)) => {
            let points = objects.iter().map(object_as_point).map(|p| Point {
                range: p.range_m.into(),
                azimuth: p.azimuth_rad.into(),
                rate: p.range_rate_mps.into(),
            });
            points_of(points, model, placement, bodies)
        }
        (SensorKind::Camera(model), ScanData::Camera(boxes)) => {
            let edges = boxes.iter().map(|b| {
                [b.left_px, b.left_px + b.width_px, b.top_px, b.top_px + b.height_px].map(f64::from)
            });
            boxes_of(edges, model, placement, bodies)
        }
        (SensorKind::Loop(model), ScanData::Loop(edge)) => {
            over(model, edge.on, bodies).map(|i| (i, Seen::Edge(edge.on))).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn points_of(
    points: impl Iterator<Item = Point>,
    model: &RadarModel,
    placement: &Placement,
    bodies: &[(usize, Body)],
) -> Vec<(usize, Seen)> {
    let mut out = Vec::new();
    for point in points.filter(|p| p.range.is_finite() && p.azimuth.is_finite() && p.rate.is_finite()) {
        let mut best = (f64::INFINITY, 0);
        let mut second = f64::INFINITY;
        for (i, body) in bodies {
            let d = (body.at[0] - placement.0[0]).hypot(body.at[1] - placement.0[1]) - point.range;
            if d.abs() > 12.0 {
                continue;
            }
            let [a, b, rate] = measure::radar(body, &point, model, placement, SLACK_M);
            let mut cost = a.residual.powi(2) + b.residual.powi(2);
            if rate.residual.abs() > RATE_SIGMAS {
                cost += GATE2;
            }
            if cost < best.0 {
                second = best.0;
                best = (cost, *i);
            } else {
                second = second.min(cost);
            }
        }
        if best.0 < GATE2 && second > best.0 + CLEAR {
            out.push((best.1, Seen::Point(point)));
        }
    }
    out
}

/// Share of two boxes' union that both cover.
fn overlap(a: &[f64; 4], b: &[f64; 4]) -> f64 {
    let w = (a[1].min(b[1]) - a[0].max(b[0])).max(0.0);
    let h = (a[3].min(b[3]) - a[2].max(b[2])).max(0.0);
    let area = |r: &[f64; 4]| (r[1] - r[0]) * (r[3] - r[2]);
    w * h / (area(a) + area(b) - w * h).max(1e-9)
}

/// A box may be so far from where it is expected, against its size, and must overlap as much.
const LEAST_OVERLAP: f64 = 0.35;
/// Columns within which a nearer body is taken to hide, pixels.
const MARGIN_PX: f64 = 6.0;

fn boxes_of(
    boxes: impl Iterator<Item = [f64; 4]>,
    model: &CameraModel,
    placement: &Placement,
    bodies: &[(usize, Body)],
) -> Vec<(usize, Seen)> {
    let views: Vec<(usize, [f64; 4], f64)> = bodies
        .iter()
        .filter_map(|(i, b)| measure::outline(b, model, placement).map(|(edges, depth)| (*i, edges, depth)))
        .collect();
    let mut out: Vec<(usize, Seen)> = Vec::new();
    for edges in boxes.filter(|e| e.iter().all(|v| v.is_finite())) {
        let mut fits: Vec<_> =
            views.iter().map(|v| (overlap(&edges, &v.1), v)).filter(|(o, _)| *o > 0.1).collect();
        fits.sort_by(|a, b| b.0.total_cmp(&a.0));
        let Some(&(best, (vehicle, expected, depth))) = fits.first() else { continue };
        let second = fits.get(1).map_or(0.0, |f| f.0);
        let hidden = views.iter().any(|(i, other, d)| {
            i != vehicle
                && d < depth
                && other[0] < expected[1] + MARGIN_PX
                && other[1] > expected[0] - MARGIN_PX
                && other[2] < expected[3] + MARGIN_PX
                && other[3] > expected[2] - MARGIN_PX
        });
        if best < LEAST_OVERLAP || second > 0.6 * best || hidden {
            continue;
        }
        let inside = |v: f64, limit: f64| v > 2.0 && v < limit - 2.0;
        let usable = [
            inside(edges[0], model.width_px),
            inside(edges[1], model.width_px),
            inside(edges[2], model.height_px),
            inside(edges[3], model.height_px),
        ];
        out.push((*vehicle, Seen::Edges(edges, usable)));
    }
    out
}

/// The one body that may have made a loop's edge.
fn over(model: &LoopModel, on: bool, bodies: &[(usize, Body)]) -> Option<usize> {
    let (s, c) = model.heading_rad.sin_cos();
    let mut near = bodies.iter().filter(|(_, b)| {
        let (dx, dy) = (b.at[0] - model.x_m, b.at[1] - model.y_m);
        let across = dy * c - dx * s;
        let end = if on { 0.5 } else { -0.5 } * (b.size[0] + model.length_m);
        let aligned = b.heading.cos() * c + b.heading.sin() * s > 0.9;
        aligned && across.abs() < 1.6 && (dx * c + dy * s + end).abs() < 4.0
    });
    let found = near.next()?;
    near.next().is_none().then_some(found.0)
}
