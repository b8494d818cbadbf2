//! The joint estimate: all sensors' unknowns and all pieces' ways and sizes at once, by Gauss–Newton with a robust (Cauchy) weight
//! for each measurement.
//!
//! As in a bundle adjustment (Triggs et al. 2000, "Bundle adjustment: a modern synthesis", §6) each piece's own unknowns are
//! eliminated by a Schur complement, so that what is solved in the end is as small as the sensors' unknowns are few.

use crate::associate::{Observation, Piece, Seen};
use crate::columns::Columns;
use crate::measure::{self, Body, Row};
use crate::placement::{CLOCK, PARAMS, Placement};
use crate::road;
use crate::spline::{KNOT_S, Weights};
use fusion_contract::{SensorKind, Site};
use nalgebra::{Cholesky, DMatrix, DVector, Dyn};

/// How abruptly traffic changes its acceleration, m/s³.
const JERK_MPS3: f64 = 3.0;
/// How far from the middle of a lane a vehicle is at one moment, metres, for one moment a second (habits last two).
const LANE_SIGMA_M: f64 = 0.5;
/// A measurement's squared residual, for each of its components, from which its weight falls.
const ROBUST: f64 = 4.0;
/// Groups of pieces, each a stretch of the recording: what they disagree about is what is not known.
pub const BLOCKS: usize = 10;

/// Normal equations of the sensors' unknowns, everything else eliminated: `h · step = −g`.
#[derive(Clone, Debug)]
pub struct Normal {
    /// Information.
    pub h: DMatrix<f64>,
    /// Gradient.
    pub g: DVector<f64>,
}

impl Normal {
    fn zero(n: usize) -> Self {
        Self { h: DMatrix::zeros(n, n), g: DVector::zeros(n) }
    }

    /// The sum.
    #[must_use]
    pub fn sum(all: &[Self]) -> Self {
        let n = all.first().map_or(0, |f| f.g.len());
        all.iter().fold(Self::zero(n), |s, b| Self { h: s.h + &b.h, g: s.g + &b.g })
    }
}

/// What one linearisation gives.
#[derive(Clone, Debug)]
pub struct Linearised {
    /// By block of pieces.
    pub blocks: Vec<Normal>,
    /// Root mean square of the whitened residuals, each component weighted.
    pub rms: f64,
    /// Observations of each sensor, and the sum of their robust weights.
    pub by_sensor: Vec<(usize, f64)>,
    eliminated: Vec<Eliminated>,
}

#[derive(Clone, Debug)]
struct Eliminated {
    own: Cholesky<f64, Dyn>,
    gradient: DVector<f64>,
    /// Own unknowns × the sensors' columns named in `columns`.
    cross: DMatrix<f64>,
    columns: Vec<usize>,
}

/// The system of one piece while it is filled.
struct Filling<'a> {
    own: DMatrix<f64>,
    own_g: DVector<f64>,
    cross: DMatrix<f64>,
    shared: DMatrix<f64>,
    shared_g: DVector<f64>,
    columns: &'a [usize],
}

impl Filling<'_> {
    fn add(&mut self, residual: f64, weight: f64, own: &[(usize, f64)], shared: &[(usize, f64)]) {
        for &(i, a) in own {
            self.own_g[i] += weight * a * residual;
            for &(j, b) in own {
                self.own[(i, j)] += weight * a * b;
            }
            for &(j, b) in shared {
                self.cross[(i, j)] += weight * a * b;
            }
        }
        for &(i, a) in shared {
            self.shared_g[i] += weight * a * residual;
            for &(j, b) in shared {
                self.shared[(i, j)] += weight * a * b;
            }
        }
    }
}

/// The body of a piece at the moment of an observation.
fn body(piece: &Piece, t: f64) -> (Weights, Body) {
    let w = piece.path.weights(t);
    let velocity = piece.path.sum(w.first, &w.velocity);
    let body = Body {
        at: piece.path.sum(w.first, &w.at),
        velocity,
        acceleration: piece.path.sum(w.first, &w.acceleration),
        heading: velocity[1].atan2(velocity[0]),
        size: piece.size,
    };
    (w, body)
}

fn rows(site: &Site, placements: &[Placement], body: &Body, o: &Observation) -> Vec<Row> {
    let placement = &placements[o.sensor];
    match (&site.sensors[o.sensor].kind, &o.seen) {
        (SensorKind::Radar(m), Seen::Point(p)) => measure::radar(body, p, m, placement, 0.0).to_vec(),
        (SensorKind::Camera(m), Seen::Edges(edges, usable)) => {
            measure::camera(body, edges, *usable, m, placement).map_or_else(Vec::new, |r| r.to_vec())
        }
        (SensorKind::Loop(m), Seen::Edge(on)) => vec![measure::on_loop(body, *on, m)],
        _ => Vec::new(),
    }
}

/// Linearises everything about where it stands.
#[must_use]
pub fn linearise(site: &Site, columns: &Columns, placements: &[Placement], pieces: &[Piece]) -> Linearised {
    let n = columns.columns.len();
    let mut out = Linearised {
        blocks: vec![Normal::zero(n); BLOCKS],
        rms: 0.0,
        by_sensor: vec![(0, 0.0); site.sensors.len()],
        eliminated: Vec::with_capacity(pieces.len()),
    };
    let (mut sum, mut count) = (0.0, 0.0);
    for (k, piece) in pieces.iter().enumerate() {
        let mut used: Vec<usize> = piece
            .observations
            .iter()
            .flat_map(|o| (0..PARAMS).filter_map(|p| columns.of(o.sensor, p)))
            .collect();
        used.sort_unstable();
        used.dedup();
        let (size, m) = (2 * piece.path.control.len() + 3, used.len());
        let mut filling = Filling {
            own: DMatrix::zeros(size, size),
            own_g: DVector::zeros(size),
            cross: DMatrix::zeros(size, m),
            shared: DMatrix::zeros(m, m),
            shared_g: DVector::zeros(m),
            columns: &used,
        };
        for o in &piece.observations {
            let (w, body) = body(piece, o.stamp - placements[o.sensor].0[CLOCK]);
            let rows = rows(site, placements, &body, o);
            let cost: f64 = rows.iter().map(|r| r.residual * r.residual).sum();
            let weight = 1.0 / (1.0 + cost / (ROBUST * rows.len().max(1) as f64));
            out.by_sensor[o.sensor].0 += 1;
            out.by_sensor[o.sensor].1 += weight;
            sum += weight * cost;
            count += weight * rows.len() as f64;
            for row in &rows {
                add_row(&mut filling, columns, piece, o.sensor, &w, row, weight);
            }
        }
        add_priors(&mut filling, piece, site);
        eliminate(filling, &mut out, k * BLOCKS / pieces.len());
    }
    out.rms = (sum / f64::max(count, 1.0)).sqrt();
    out
}

fn add_row(
    filling: &mut Filling<'_>,
    columns: &Columns,
    piece: &Piece,
    sensor: usize,
    w: &Weights,
    row: &Row,
    weight: f64,
) {
    let mut own = Vec::with_capacity(11);
    for i in 0..4 {
        for axis in 0..2 {
            let d = row.by_at[axis] * w.at[i] + row.by_velocity[axis] * w.velocity[i];
            own.push((2 * (w.first + i) + axis, d));
        }
    }
    own.extend(row.by_size.iter().enumerate().map(|(k, d)| (2 * piece.path.control.len() + k, *d)));
    let shared: Vec<(usize, f64)> = (0..PARAMS)
        .filter_map(|p| columns.of(sensor, p).map(|c| (c, row.by_sensor[p])))
        .filter_map(|(c, d)| filling.columns.binary_search(&c).ok().map(|k| (k, d)))
        .collect();
    filling.add(row.residual, weight, &own, &shared);
}

/// Smooth driving, the class's size, and the lane.
fn add_priors(filling: &mut Filling<'_>, piece: &Piece, site: &Site) {
    let control = &piece.path.control;
    let scale = 1.0 / (KNOT_S.powi(3) * JERK_MPS3 / KNOT_S.sqrt());
    let differences = [-1.0, 3.0, -3.0, 1.0];
    for (first, four) in control.windows(4).enumerate() {
        for axis in [0, 1] {
            let terms: [(usize, f64); 4] =
                std::array::from_fn(|k| (2 * (first + k) + axis, differences[k] * scale));
            let residual = four.iter().zip(differences).map(|(p, d)| d * scale * p[axis]).sum();
            filling.add(residual, 1.0, &terms, &[]);
        }
    }
    for (k, [mean, sigma]) in piece.size_prior.iter().enumerate() {
        filling.add((piece.size[k] - mean) / sigma, 1.0, &[(2 * control.len() + k, 1.0 / sigma)], &[]);
    }
    for second in 0..(control.len() - 3) / 2 {
        let (w, body) = body(piece, piece.path.start + second as f64 + 0.5);
        if let Some((left, normal)) = road::in_lane(&site.lanes, body.at, body.velocity) {
            let residual = left / LANE_SIGMA_M;
            let weight = 1.0 / (1.0 + residual * residual / ROBUST);
            let terms: [(usize, f64); 8] = std::array::from_fn(|k| {
                (2 * (w.first + k / 2) + k % 2, normal[k % 2] * w.at[k / 2] / LANE_SIGMA_M)
            });
            filling.add(residual, weight, &terms, &[]);
        }
    }
}

fn eliminate(mut filling: Filling<'_>, out: &mut Linearised, block: usize) {
    // What nothing says anything about (a control point behind the last measurement) stays where it is.
    for i in 0..filling.own.nrows() {
        filling.own[(i, i)] += 1e-6;
    }
    let columns = filling.columns.to_vec();
    let Some(own) = filling.own.cholesky() else { return };
    let solved = own.solve(&filling.cross);
    let h = filling.shared - filling.cross.tr_mul(&solved);
    let g = filling.shared_g - solved.tr_mul(&filling.own_g);
    let normal = &mut out.blocks[block];
    for (i, &a) in columns.iter().enumerate() {
        normal.g[a] += g[i];
        for (j, &b) in columns.iter().enumerate() {
            normal.h[(a, b)] += h[(i, j)];
        }
    }
    out.eliminated.push(Eliminated { own, gradient: filling.own_g, cross: filling.cross, columns });
}

/// The prior's part of the normal equations: configured values, robustly.
#[must_use]
pub fn prior(columns: &Columns, placements: &[Placement]) -> Normal {
    let mut out = Normal::zero(columns.columns.len());
    for (i, c) in columns.columns.iter().enumerate() {
        let residual = (placements[c.sensor].0[c.param] - c.configured) / c.sigma;
        let weight = if c.robust { 1.0 / (1.0 + residual * residual / ROBUST) } else { 1.0 };
        out.h[(i, i)] = weight / (c.sigma * c.sigma);
        out.g[i] = weight * residual / c.sigma;
    }
    out
}

/// One Gauss–Newton step of everything; the sensors' part of it, or none where the equations have no solution.
pub fn step(
    columns: &Columns,
    placements: &mut [Placement],
    pieces: &mut [Piece],
    linearised: &Linearised,
) -> Option<DVector<f64>> {
    if linearised.eliminated.len() != pieces.len() {
        return None;
    }
    let traffic = Normal::sum(&linearised.blocks);
    let prior = prior(columns, placements);
    let delta = -(traffic.h + prior.h).cholesky()?.solve(&(traffic.g + prior.g));
    for (piece, e) in pieces.iter_mut().zip(&linearised.eliminated) {
        let sensors = DVector::from_iterator(e.columns.len(), e.columns.iter().map(|&c| delta[c]));
        let own = -e.own.solve(&(&e.gradient + &e.cross * sensors));
        for (i, point) in piece.path.control.iter_mut().enumerate() {
            point[0] += own[2 * i];
            point[1] += own[2 * i + 1];
        }
        let sizes = own.len() - 3;
        for (k, size) in piece.size.iter_mut().enumerate() {
            *size = (*size + own[sizes + k]).max(0.2);
        }
    }
    columns.add(placements, &delta);
    Some(delta)
}
