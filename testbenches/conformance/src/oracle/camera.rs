//! What a camera's detector draws: the box around a cuboid on the road, through a pinhole.
//!
//! Each edge is its outermost corner, followed through the projection. An edge that something hides, or that the image cuts,
//! is expected where it is cut and says nothing about the body.

use super::gauss::{TrackState, Vec8, jacobian};
use super::hypothesis::Hypothesis;
use fusion_contract::CameraModel;
use kernels::gate::camera::{MISJUDGED, MISJUDGED_BY_M};
use kernels::occlusion::Visibility;
use kernels::params::{CameraParams, MODELS};
use kernels::table::{HEIGHT, LENGTH, WIDTH, X, Y};
use nalgebra::{Matrix4, Rotation2, SMatrix, SVector, Vector2, Vector3, Vector4};

/// A camera as the oracle knows it.
#[derive(Clone, Copy, Debug)]
pub struct CameraEye {
    /// The site's model.
    pub model: CameraModel,
    /// Learnt yaw, rad.
    pub yaw_rad: f64,
    /// Learnt pitch, rad.
    pub pitch_rad: f64,
    /// Variance of alignment and shake, pixels²: columns, rows.
    pub var_px: [f64; 2],
    /// The filter's parameters.
    pub params: CameraParams,
}

/// A box as expected, before faces.
#[derive(Clone, Debug)]
pub struct Expected {
    /// Left, right, top, bottom, pixels.
    pub z: Vector4<f64>,
    /// Its derivatives by the state.
    pub jac: SMatrix<f64, 4, 8>,
    /// Variance of each edge, pixels².
    pub var: Vector4<f64>,
    /// Factor of the detection probability: what shows, and what the image holds; 0 = out of view.
    pub shows: f64,
}

/// Where one of the eight corners stands: signs along and across, 0 or 1 up.
type Corner = [f64; 3];

const CORNERS: [Corner; 8] = [
    [1.0, 1.0, 0.0],
    [1.0, -1.0, 0.0],
    [-1.0, 1.0, 0.0],
    [-1.0, -1.0, 0.0],
    [1.0, 1.0, 1.0],
    [1.0, -1.0, 1.0],
    [-1.0, 1.0, 1.0],
    [-1.0, -1.0, 1.0],
];

impl CameraEye {
    /// Forward, left, up of a site point in the camera's axes before pitch.
    fn level(&self, p: Vector2<f64>) -> Vector2<f64> {
        let yaw = self.model.pose.yaw_rad + self.yaw_rad;
        Rotation2::new(-yaw) * (p - Vector2::new(self.model.pose.x_m, self.model.pose.y_m))
    }

    fn pitch(&self) -> f64 {
        self.model.pose.pitch_down_rad + self.pitch_rad
    }

    /// Pixel column, row and depth of a point `up` metres above the road.
    fn project(&self, p: Vector2<f64>, up: f64) -> Vector3<f64> {
        let level = self.level(p);
        let z = up - self.model.pose.z_m;
        let (sin, cos) = self.pitch().sin_cos();
        let depth = level.x * cos - z * sin;
        let rise = z * cos + level.x * sin;
        let scale = self.model.focal_px / depth.max(0.5);
        Vector3::new(self.model.centre_u_px - scale * level.y, self.model.centre_v_px - scale * rise, depth)
    }

    fn corner(&self, s: &Vec8, heading: &Vector2<f64>, c: &Corner) -> Vector3<f64> {
        let left = Vector2::new(-heading.y, heading.x);
        let p =
            Vector2::new(s[X], s[Y]) + heading * (0.5 * c[0] * s[LENGTH]) + left * (0.5 * c[1] * s[WIDTH]);
        self.project(p, c[2] * s[HEIGHT])
    }

    /// The box expected of a track, of which the camera sees `seen`.
    #[must_use]
    pub fn expected(&self, track: &TrackState, seen: &Visibility) -> Expected {
        let mean = track.mean();
        let at = |c: &Corner| self.corner(&mean, &track.heading, c);
        // The outermost corner of each edge: least column, greatest column, least row, greatest row.
        let outermost = [(0, -1.0), (0, 1.0), (1, -1.0), (1, 1.0)].map(|(axis, sign)| {
            CORNERS.iter().fold(CORNERS[0], |best, c| {
                if sign * at(c)[axis] > sign * at(&best)[axis] { *c } else { best }
            })
        });
        let edges = |s: &Vec8, heading: &Vector2<f64>| -> SVector<f64, 4> {
            Vector4::from_fn(|k, _| self.corner(s, heading, &outermost[k])[k / 2])
        };
        let z = edges(&mean, &track.heading);
        let jac = jacobian(|s| edges(s, &track.heading), &mean);
        let turn = |by: f64| edges(&mean, &(Rotation2::new(by) * track.heading));
        let by_heading = (turn(1e-5) - turn(-1e-5)) / 2e-5;
        let size = [(z[1] - z[0]).max(1.0), (z[3] - z[2]).max(1.0)];
        let edge = self.model.sigma_edge_px.powi(2);
        let var = Vector4::from_fn(|k, _| {
            (size[k / 2] * f64::from(self.params.shape_noise)).powi(2)
                + by_heading[k].powi(2) * track.heading_var
                + edge
                + self.var_px[k / 2]
        });
        let depth = CORNERS.iter().map(|c| at(c).z).fold(f64::INFINITY, f64::min);
        let mut out = Expected { z, jac, var, shows: 0.0 };
        out.shows = self.cut(&mut out, &mean, seen, depth);
        out
    }

    /// Cuts the box at what hides it and at the image; returns how much of it a detector may find.
    fn cut(&self, e: &mut Expected, mean: &Vec8, seen: &Visibility, depth: f64) -> f64 {
        let level = self.level(Vector2::new(mean[X], mean[Y]));
        if depth < 1.0 || level.norm() > self.model.max_range_m {
            return 0.0;
        }
        let full = e.z;
        let (width, height) = ((full[1] - full[0]).max(1.0), (full[3] - full[2]).max(1.0));
        let mut mute = |k: usize, value: f64, sigma: f64| {
            e.z[k] = value;
            e.jac.row_mut(k).fill(0.0);
            e.var[k] += sigma * sigma;
        };
        let sigma = f64::from(self.params.hidden_edge) * width + 3.0;
        if seen.hidden >= 0.999 {
            mute(0, full[0], 0.5 * width);
            mute(1, full[1], 0.5 * width);
        } else {
            // The column at the body's distance of the direction where the free part ends.
            let (sin, cos) = self.pitch().sin_cos();
            let ground = (level.x * cos + self.model.pose.z_m * sin).max(0.5);
            let column = |q: f32| {
                let slope = f64::from(q) / (1.0 - f64::from(q).abs()).max(0.05);
                (self.model.centre_u_px - self.model.focal_px * level.x * slope / ground)
                    .clamp(full[0], full[1])
            };
            if seen.left_hidden {
                mute(0, column(seen.left), sigma);
            }
            if seen.right_hidden {
                mute(1, column(seen.right), sigma);
            }
        }
        let (w, h) = (self.model.width_px, self.model.height_px);
        for (k, border) in [0.0, w, 0.0, h].into_iter().enumerate() {
            if (k % 2 == 0 && e.z[k] < border) || (k % 2 == 1 && e.z[k] > border) {
                e.z[k] = border;
                e.jac.row_mut(k).fill(0.0);
            }
        }
        let held = [full[1].min(w) - full[0].max(0.0), full[3].min(h) - full[2].max(0.0)];
        if held[0] < 2.0 || held[1] < 2.0 {
            return 0.0;
        }
        let share = held[0] * held[1] / (width * height);
        (1.0 - f64::from(self.params.occlusion) * f64::from(seen.hidden)) * (share / 0.3).min(1.0)
    }

    /// Probability that the detector draws a box around it.
    #[must_use]
    pub fn detection_probability(&self, expected: &Expected, hit_last: bool) -> f64 {
        expected.shows
            * f64::from(if hit_last { self.params.pd_after_hit } else { self.params.pd_after_miss })
    }

    /// The hypotheses: as expected; an unknown occluder from the left, from the right; a misjudged size.
    #[must_use]
    pub fn hypotheses(&self, track: &TrackState, e: &Expected) -> Vec<Hypothesis<4>> {
        let mean = track.mean();
        let (side, misjudged) =
            (f64::from(self.params.unknown_occluder), f64::from(self.params.misjudged_size));
        let width = (e.z[1] - e.z[0]).max(4.0);
        let mut out = Vec::new();
        for m in 0..MODELS {
            let g = &track.model[m];
            let mu = track.mu[m].max(1e-12);
            let z = e.z + e.jac * (g.mean - mean);
            let pht = g.cov * e.jac.transpose();
            let s = e.jac * pht + Matrix4::from_diagonal(&e.var);
            out.push(Hypothesis {
                model: m,
                face: 0,
                weight: mu * (1.0 - 2.0 * side - misjudged),
                z,
                pht,
                s,
            });
            for k in 0..2 {
                // That edge may be anywhere in the box; it and the state know nothing of each other.
                let (mut z, mut pht, mut s) = (z, pht, s);
                z[k] = e.z[k] + width * if k == 0 { 0.4 } else { -0.4 };
                pht.column_mut(k).fill(0.0);
                s.row_mut(k).fill(0.0);
                s.column_mut(k).fill(0.0);
                s[(k, k)] = e.var[k] + (0.3 * width).powi(2);
                out.push(Hypothesis { model: m, face: 1 + k, weight: mu * side, z, pht, s });
            }
            let by = MISJUDGED_BY_M.map(f64::from);
            let mut open = s;
            for (k, sigma) in by.iter().take(3).enumerate() {
                let c = e.jac.column(LENGTH + k);
                open += c * c.transpose() * (sigma * sigma);
            }
            let along = e.jac.column(X) * track.heading.x + e.jac.column(Y) * track.heading.y;
            open += along * along.transpose() * (by[3] * by[3]);
            out.push(Hypothesis {
                model: m,
                face: MISJUDGED,
                weight: mu * misjudged,
                z,
                pht: SMatrix::zeros(),
                s: open,
            });
        }
        out
    }

    /// Density of one expected box a frame, even over the image and in the logarithm of size, per pixel⁴.
    #[must_use]
    pub fn box_density(&self, z: &[f32; 4]) -> f64 {
        let side = |lo: f32, hi: f32| (f64::from(hi) - f64::from(lo)).max(4.0);
        let area = side(z[0], z[1]) * side(z[2], z[3]);
        1.0 / (0.5 * self.model.width_px * self.model.height_px * 9.0 * area)
    }
}
