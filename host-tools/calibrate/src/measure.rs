//! What each sensor is expected to measure of a body: the filter's own measurement models (`kernels::gate`), for one body, in
//! `f64` and with the derivatives by the sensor's placement.
//!
//! A row is one whitened component: residual (expected less measured, in standard deviations) and its derivatives by the
//! body's centre, velocity and size and by the sensor's parameters.

use crate::placement::{CLOCK, PARAMS, Placement, X, Y, YAW};
use fusion_contract::{CameraModel, LoopModel, RadarModel, ReflectionPoint};
use kernels::params::{CameraParams, RadarParams};
use nalgebra::Matrix2;

/// A body as a path and a size describe it at one instant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// Centre `[east, north]`, metres.
    pub at: [f64; 2],
    /// Velocity, m/s.
    pub velocity: [f64; 2],
    /// Acceleration, m/s².
    pub acceleration: [f64; 2],
    /// Where the front points, radians.
    pub heading: f64,
    /// Length, width, height, metres.
    pub size: [f64; 3],
}

/// One whitened component of a measurement.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Row {
    /// Residual, standard deviations.
    pub residual: f64,
    /// Derivative by the centre, 1/m.
    pub by_at: [f64; 2],
    /// Derivative by the velocity, s/m.
    pub by_velocity: [f64; 2],
    /// Derivative by length, width and height, 1/m.
    pub by_size: [f64; 3],
    /// Derivative by the sensor's parameters.
    pub by_sensor: [f64; PARAMS],
}

impl Row {
    /// A later clock means an earlier moment: the body is taken where it was before.
    fn clocked(mut self, body: &Body) -> Self {
        self.by_sensor[CLOCK] = -(self.by_at[0] * body.velocity[0]
            + self.by_at[1] * body.velocity[1]
            + self.by_velocity[0] * body.acceleration[0]
            + self.by_velocity[1] * body.acceleration[1]);
        self
    }
}

/// A radar's point as it was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Range, metres.
    pub range: f64,
    /// Azimuth, radians.
    pub azimuth: f64,
    /// Range rate, m/s.
    pub rate: f64,
}

/// Where on a body a radar's point may come from: offset from the centre along the body's axis and across it, its derivative
/// by length and width, and variances along and across.
struct Face {
    along: f64,
    by_length: f64,
    across: f64,
    by_width: f64,
    var: [f64; 2],
    weight: f64,
}

fn faces(body: &Body, model: &RadarModel, toward: [f64; 2]) -> Vec<Face> {
    let params = RadarParams::default();
    let inset = f64::from(params.inset_m);
    let [length, width, _] = body.size;
    let spread = |size: f64| size * size / 12.0;
    let inside = Face {
        along: 0.0,
        by_length: 0.0,
        across: 0.0,
        by_width: 0.0,
        var: [spread(length), spread(width)],
        weight: f64::from(params.inside_weight),
    };
    if model.reflection == ReflectionPoint::Body {
        // A device that reports objects means their middle, to a share of their size.
        return vec![Face { var: [spread(0.5 * length), spread(0.5 * width)], weight: 1.0, ..inside }];
    }
    let depth = 0.15 * 0.15;
    let (s, c) = body.heading.sin_cos();
    let (ahead, left) = (toward[0] * c + toward[1] * s, toward[1] * c - toward[0] * s);
    let (end, flank) = (width * ahead.abs(), length * left.abs());
    let share = (1.0 - inside.weight) / (end + flank + 1e-3);
    vec![
        Face {
            along: ahead.signum() * (0.5 * length - inset.min(0.25 * length)),
            by_length: 0.5 * ahead.signum(),
            var: [depth, spread(width)],
            weight: end * share,
            ..inside
        },
        Face {
            across: left.signum() * (0.5 * width - inset.min(0.25 * width)),
            by_width: 0.5 * left.signum(),
            var: [spread(length), depth],
            weight: flank * share,
            ..inside
        },
        inside,
    ]
}

/// The rows of a radar's point (two of place, one of range rate) by the likeliest face; `slack_m` widens the place.
#[must_use]
pub fn radar(
    body: &Body,
    point: &Point,
    model: &RadarModel,
    placement: &Placement,
    slack_m: f64,
) -> [Row; 3] {
    let p = &placement.0;
    let (sin, cos) = (p[YAW] + point.azimuth).sin_cos();
    let seen = [p[X] + point.range * cos, p[Y] + point.range * sin];
    let (dx, dy) = (body.at[0] - p[X], body.at[1] - p[Y]);
    let range = dx.hypot(dy).max(1.0);
    let (ux, uy) = (dx / range, dy / range);
    let (s, c) = body.heading.sin_cos();
    let along_los = model.sigma_range_m.powi(2);
    let across_los = (range * model.sigma_azimuth_rad).powi(2);
    let mut best: Option<(f64, [Row; 3])> = None;
    for face in faces(body, model, [-ux, -uy]) {
        let offset = [face.along * c - face.across * s, face.along * s + face.across * c];
        let d = [body.at[0] + offset[0] - seen[0], body.at[1] + offset[1] - seen[1]];
        let [va, vc] = face.var;
        let xy = ux * uy * (along_los - across_los) + c * s * (va - vc);
        let cov = Matrix2::new(
            ux * ux * along_los + uy * uy * across_los + c * c * va + s * s * vc + slack_m * slack_m,
            xy,
            xy,
            uy * uy * along_los + ux * ux * across_los + s * s * va + c * c * vc + slack_m * slack_m,
        );
        let Some(chol) = cov.cholesky() else { continue };
        let l = chol.l();
        let whiten = |v: [f64; 2]| {
            let first = v[0] / l[(0, 0)];
            [first, (v[1] - l[(1, 0)] * first) / l[(1, 1)]]
        };
        let r = whiten(d);
        let cost =
            r[0] * r[0] + r[1] * r[1] + 2.0 * (l[(0, 0)] * l[(1, 1)]).ln() - 2.0 * face.weight.max(1e-6).ln();
        if best.as_ref().is_some_and(|(b, _)| *b <= cost) {
            continue;
        }
        let east = whiten([1.0, 0.0]);
        let north = whiten([0.0, 1.0]);
        let length = whiten([face.by_length * c, face.by_length * s]);
        let width = whiten([-face.by_width * s, face.by_width * c]);
        // The measured point turns about the sensor.
        let turn = whiten([point.range * sin, -point.range * cos]);
        let mut rows = [Row::default(); 3];
        for k in 0..2 {
            let row = Row {
                residual: r[k],
                by_at: [east[k], north[k]],
                by_size: [length[k], width[k], 0.0],
                by_sensor: [-east[k], -north[k], 0.0, turn[k], 0.0, 0.0],
                ..Row::default()
            };
            rows[k] = row.clocked(body);
        }
        best = Some((cost, rows));
    }
    let mut rows = best.map_or([Row::default(); 3], |(_, rows)| rows);
    let extra = f64::from(RadarParams::default().extra_sigma_range_rate_mps);
    // A turning long body's ends move otherwise than its middle.
    let sigma = model.sigma_range_rate_mps.hypot(extra).hypot(0.2);
    let rate = ux * body.velocity[0] + uy * body.velocity[1];
    rows[2] = Row {
        residual: (rate - point.rate) / sigma,
        by_velocity: [ux / sigma, uy / sigma],
        ..Row::default()
    }
    .clocked(body);
    rows
}

/// Left, right, top, bottom edge, pixels, of the box about a body, and its depth, metres; none behind the camera.
#[must_use]
pub fn outline(body: &Body, model: &CameraModel, placement: &Placement) -> Option<([f64; 4], f64)> {
    let [x, y, z, yaw, pitch, _] = placement.0;
    let ((sy, cy), (sp, cp)) = (yaw.sin_cos(), pitch.sin_cos());
    let (sh, ch) = body.heading.sin_cos();
    let (half_l, half_w) = (0.5 * body.size[0], 0.5 * body.size[1]);
    let mut edges = [f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY];
    let mut nearest = f64::INFINITY;
    for (a, l) in [(half_l, half_w), (half_l, -half_w), (-half_l, half_w), (-half_l, -half_w)] {
        let dx = body.at[0] + a * ch - l * sh - x;
        let dy = body.at[1] + a * sh + l * ch - y;
        let (forward, left) = (dx * cy + dy * sy, dy * cy - dx * sy);
        for dz in [-z, body.size[2] - z] {
            let depth = forward * cp - dz * sp;
            if depth < 1.0 {
                return None;
            }
            let u = model.centre_u_px - model.focal_px * left / depth;
            let v = model.centre_v_px - model.focal_px * (forward * sp + dz * cp) / depth;
            edges = [edges[0].min(u), edges[1].max(u), edges[2].min(v), edges[3].max(v)];
            nearest = nearest.min(depth);
        }
    }
    Some((edges, nearest))
}

/// Steps of the numerical derivatives: metres and radians.
const STEP: f64 = 1e-4;

/// The rows of a camera's box: of those edges that `usable` names, the others stay zero. None behind the camera.
#[must_use]
pub fn camera(
    body: &Body,
    edges: &[f64; 4],
    usable: [bool; 4],
    model: &CameraModel,
    placement: &Placement,
) -> Option<[Row; 4]> {
    let (expected, _) = outline(body, model, placement)?;
    let shape = f64::from(CameraParams::default().shape_noise);
    let sigma: [f64; 4] = std::array::from_fn(|k| {
        let extent = if k < 2 { expected[1] - expected[0] } else { expected[3] - expected[2] };
        model.sigma_edge_px.hypot(shape * extent)
    });
    let derivative = |body: Body, placement: Placement| -> Option<[f64; 4]> {
        let (moved, _) = outline(&body, model, &placement)?;
        Some(std::array::from_fn(|k| (moved[k] - expected[k]) / (STEP * sigma[k])))
    };
    let mut at = [[0.0; 4]; 2];
    let mut size = [[0.0; 4]; 3];
    let mut sensor = [[0.0; 4]; PARAMS];
    for k in 0..2 {
        let mut b = *body;
        b.at[k] += STEP;
        at[k] = derivative(b, *placement)?;
        // A sensor that moves one way sees what it sees of a body that moves the other way.
        sensor[k] = at[k].map(|d| -d);
    }
    for (k, by) in size.iter_mut().enumerate() {
        let mut b = *body;
        b.size[k] += STEP;
        *by = derivative(b, *placement)?;
    }
    for (k, by) in sensor.iter_mut().enumerate().take(CLOCK).skip(2) {
        let mut p = *placement;
        p.0[k] += STEP;
        *by = derivative(*body, p)?;
    }
    let mut rows = [Row::default(); 4];
    for (k, row) in rows.iter_mut().enumerate().filter(|(k, _)| usable[*k]) {
        *row = Row {
            residual: (expected[k] - edges[k]) / sigma[k],
            by_at: [at[0][k], at[1][k]],
            by_velocity: [0.0; 2],
            by_size: [size[0][k], size[1][k], size[2][k]],
            by_sensor: std::array::from_fn(|j| sensor[j][k]),
        }
        .clocked(body);
    }
    Some(rows)
}

/// The row of a loop's edge: the body's front over the loop's near side (`on`), or its rear over the far side.
#[must_use]
pub fn on_loop(body: &Body, on: bool, model: &LoopModel) -> Row {
    let (s, c) = model.heading_rad.sin_cos();
    let sign = if on { 1.0 } else { -1.0 };
    let along = (body.at[0] - model.x_m) * c + (body.at[1] - model.y_m) * s;
    let speed = body.velocity[0] * c + body.velocity[1] * s;
    // How far from the coil its field feels a body varies by a hand's breadth or two.
    let sigma = 0.25f64.hypot(speed * model.sigma_time_s);
    Row {
        residual: (along + sign * 0.5 * (body.size[0] + model.length_m)) / sigma,
        by_at: [c / sigma, s / sigma],
        by_size: [sign * 0.5 / sigma, 0.0, 0.0],
        ..Row::default()
    }
    .clocked(body)
}
