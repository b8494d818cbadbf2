//! What a Doppler radar measures of a body (extended Kalman filter with range rate).
//!
//! z = (east, north, range rate) of a reflection on the end the body shows, the flank it shows, or anywhere inside. The range
//! rate is that of the reflecting point, v + ω × o, along the line of sight to it; its derivatives hold the offset o. All is
//! linearised at the mean over the models.

use super::gauss::{TrackState, Vec8, jacobian};
use super::hypothesis::Hypothesis;
use fusion_contract::{RadarModel, ReflectionPoint};
use kernels::params::{MODELS, RadarParams};
use kernels::table::{LENGTH, TURN, VX, VY, WIDTH, X, Y};
use nalgebra::{Matrix2, Matrix3, Vector2, Vector3};

/// A radar as the oracle knows it.
#[derive(Clone, Copy, Debug)]
pub struct RadarEye {
    /// The site's model.
    pub model: RadarModel,
    /// Learnt yaw, rad.
    pub yaw_rad: f64,
    /// Its variance, rad².
    pub yaw_var: f64,
    /// The filter's parameters.
    pub params: RadarParams,
}

/// How deep a reflection sits varies by this, metres.
const DEPTH_M: f64 = 0.15;

/// One face: where it is in the body's axes as a function of length and width, how its reflections spread, and how likely it is.
struct Face {
    /// Offset along and across for a given length and width.
    at: [f64; 2],
    /// Its derivatives by length (along) and width (across); what is cut off a face's edge does not scale.
    slope: [f64; 2],
    spread: [f64; 2],
    weight: f64,
}

fn faces(size: [f64; 2], toward: [f64; 2], eye: &RadarEye) -> [Face; 3] {
    let [length, width] = size;
    let par = &eye.params;
    let inset = |side: f64| (0.25 * side).min(f64::from(par.inset_m));
    let sign = |v: f64| if v < 0.0 { -1.0 } else { 1.0 };
    let (end, flank) = (sign(toward[0]), sign(toward[1]));
    let shown = [width * toward[0].abs(), length * toward[1].abs()];
    let total = shown[0] + shown[1] + 1e-3;
    let inside =
        if eye.model.reflection == ReflectionPoint::Body { 1.0 } else { f64::from(par.inside_weight) };
    let outside = if eye.model.reflection == ReflectionPoint::Body { 1e-9 } else { 1.0 - inside };
    let surface = |area: f64| (area / total * outside).max(1e-6);
    // A uniform distribution over a side.
    let uniform = |side: f64| side * side / 12.0;
    let depth = DEPTH_M * DEPTH_M;
    [
        Face {
            at: [end * (0.5 * length - inset(length)), 0.0],
            slope: [0.5 * end, 0.0],
            spread: [depth, uniform(width)],
            weight: surface(shown[0]),
        },
        Face {
            at: [0.0, flank * (0.5 * width - inset(width))],
            slope: [0.0, 0.5 * flank],
            spread: [uniform(length), depth],
            weight: surface(shown[1]),
        },
        Face { at: [0.0; 2], slope: [0.0; 2], spread: [uniform(length), uniform(width)], weight: inside },
    ]
}

/// Matrix whose columns are a unit vector and its left normal.
fn axes(u: &Vector2<f64>) -> Matrix2<f64> {
    Matrix2::new(u.x, -u.y, u.y, u.x)
}

fn turned_diagonal(u: &Vector2<f64>, along: f64, across: f64) -> Matrix2<f64> {
    axes(u) * Matrix2::new(along, 0.0, 0.0, across) * axes(u).transpose()
}

impl RadarEye {
    fn place(&self) -> Vector2<f64> {
        Vector2::new(self.model.pose.x_m, self.model.pose.y_m)
    }

    fn boresight(&self) -> Vector2<f64> {
        let yaw = self.model.pose.yaw_rad + self.yaw_rad;
        Vector2::new(yaw.cos(), yaw.sin())
    }

    /// Line of sight to a point and the distance, at least half a metre.
    fn sight(&self, p: Vector2<f64>) -> (Vector2<f64>, f64) {
        let d = p - self.place();
        let range = d.norm().max(0.5);
        (d / range, range)
    }

    /// The hypotheses of a track.
    #[must_use]
    pub fn hypotheses(&self, track: &TrackState) -> Vec<Hypothesis<3>> {
        let mean = track.mean();
        let centre = Vector2::new(mean[X], mean[Y]);
        let toward = axes(&track.heading).transpose() * -self.sight(centre).0;
        let body = axes(&track.heading);
        let mut out = Vec::new();
        for (f, face) in faces([mean[LENGTH], mean[WIDTH]], [toward.x, toward.y], self).iter().enumerate() {
            let offset = body * Vector2::new(face.at[0], face.at[1]);
            let h = |s: &Vec8| {
                // The offset follows size for the place, and stays for the rate.
                let grown = [
                    face.at[0] + face.slope[0] * (s[LENGTH] - mean[LENGTH]),
                    face.at[1] + face.slope[1] * (s[WIDTH] - mean[WIDTH]),
                ];
                let p = Vector2::new(s[X], s[Y]) + body * Vector2::new(grown[0], grown[1]);
                let held = Vector2::new(s[X], s[Y]) + offset;
                let velocity = Vector2::new(s[VX] - s[TURN] * offset.y, s[VY] + s[TURN] * offset.x);
                Vector3::new(p.x, p.y, velocity.dot(&self.sight(held).0))
            };
            let (z, jac) = (h(&mean), jacobian(h, &mean));
            let r = self.noise(track, &mean, face, centre + offset);
            for m in 0..MODELS {
                let g = &track.model[m];
                let pht = g.cov * jac.transpose();
                out.push(Hypothesis {
                    model: m,
                    face: f,
                    weight: track.mu[m].max(1e-12) * face.weight,
                    z: z + jac * (g.mean - mean),
                    pht,
                    s: jac * pht + r,
                });
            }
        }
        out.sort_by_key(|h| (h.model, h.face));
        out
    }

    /// Polar noise turned into the plane, plus where on the face, plus what an uncertain heading does to the face's place.
    fn noise(&self, track: &TrackState, mean: &Vec8, face: &Face, point: Vector2<f64>) -> Matrix3<f64> {
        let m = &self.model;
        let (los, range) = self.sight(point);
        let var_azimuth = m.sigma_azimuth_rad.powi(2) + self.yaw_var;
        let polar = turned_diagonal(&los, m.sigma_range_m.powi(2), range * range * var_azimuth);
        let swing = |lever: f64| lever * lever * track.heading_var;
        let shape = turned_diagonal(
            &track.heading,
            face.spread[0] + swing(face.at[1]),
            face.spread[1] + swing(face.at[0]),
        );
        let extra = f64::from(self.params.extra_sigma_range_rate_mps);
        let rate = m.sigma_range_rate_mps.powi(2)
            + extra * extra
            + mean[TURN].powi(2) * (face.spread[0] + face.spread[1]);
        let mut r = Matrix3::zeros();
        r.fixed_view_mut::<2, 2>(0, 0).copy_from(&(polar + shape));
        r[(2, 2)] = rate;
        r
    }

    /// Probability that the radar detects a track, of which a share is hidden, and which it saw last time or not.
    #[must_use]
    pub fn detection_probability(&self, track: &TrackState, hidden: f64, hit_last: bool) -> f64 {
        let (par, m, mean) = (&self.params, &self.model, track.mean());
        let (los, range) = self.sight(Vector2::new(mean[X], mean[Y]));
        let rate = (mean[VX] * los.x + mean[VY] * los.y) / f64::from(par.slow_mps);
        let moving = rate.powi(4) / (rate.powi(4) + 1.0);
        let (fast, slow) = (f64::from(par.pd_moving), f64::from(par.pd_slow));
        let cos = los.dot(&self.boresight()) - (0.5 * m.fov_rad).cos();
        let doubt = 0.7 * 1.5 / range.max(3.0);
        let within = if cos > doubt {
            1.0
        } else if cos < -doubt {
            0.0
        } else {
            0.15
        };
        let reach = if range > m.max_range_m + 3.0 || range < m.min_range_m - 1.0 {
            0.0
        } else if range > m.max_range_m - 3.0 {
            0.2
        } else {
            1.0
        };
        let run = if hit_last { 1.0 } else { f64::from(par.pd_after_miss) };
        (slow + moving * (fast - slow)) * (1.0 - hidden * f64::from(par.occlusion)) * within * reach * run
    }

    /// Density of one expected false detection a scan, even in range, azimuth and range rate, per m²·(m/s).
    #[must_use]
    pub fn clutter_density(&self, range: f64) -> f64 {
        let m = &self.model;
        1.0 / ((m.fov_rad * (m.max_range_m - m.min_range_m)).max(1.0) * range.max(1.0) * 40.0)
    }
}
