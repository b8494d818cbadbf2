//! Small made-up traffic for tests and benches: vehicles that drive straight on, and what sensors would say of them.
//!
//! It exercises the filter, it does not judge it: accuracy is measured on recorded and simulated scenes, not here.

mod field;
mod junction;
mod rng;

pub use field::{Field, FieldSize};
pub use junction::Junction;
pub use rng::Rng;

use fusion_contract::{CameraBox, CameraModel, ObjectClass, RadarModel, RadarPoint};

/// A vehicle, site frame.
#[derive(Clone, Copy, Debug)]
pub struct Vehicle {
    /// Centre east and north, metres.
    pub centre: [f64; 2],
    /// Unit vector along it.
    pub heading: [f64; 2],
    /// Speed along its heading, m/s.
    pub speed: f64,
    /// Length, width, height, metres.
    pub size: [f64; 3],
    /// Its class.
    pub class: ObjectClass,
}

impl Vehicle {
    /// A point of the body, `along` and `left` of its centre, metres.
    #[must_use]
    pub fn point(&self, along: f64, left: f64) -> [f64; 2] {
        let [hx, hy] = self.heading;
        [self.centre[0] + along * hx - left * hy, self.centre[1] + along * hy + left * hx]
    }

    /// Moves it on.
    pub fn drive(&mut self, dt: f64) {
        self.centre = self.point(self.speed * dt, 0.0);
    }

    /// What a radar measures of the middle of the end it sees, `None` outside its view.
    #[must_use]
    pub fn radar_point(&self, radar: &RadarModel, rng: &mut Rng) -> Option<RadarPoint> {
        let pose = &radar.pose;
        let to = [pose.x_m - self.centre[0], pose.y_m - self.centre[1]];
        let end = (to[0] * self.heading[0] + to[1] * self.heading[1]).signum();
        let p = self.point(end * (0.5 * self.size[0] - 0.2), rng.normal(0.2));
        let (dx, dy) = (p[0] - pose.x_m, p[1] - pose.y_m);
        let range = dx.hypot(dy);
        let (sin, cos) = pose.yaw_rad.sin_cos();
        let azimuth = (dy * cos - dx * sin).atan2(dx * cos + dy * sin);
        let seen =
            azimuth.abs() < 0.5 * radar.fov_rad && (radar.min_range_m..radar.max_range_m).contains(&range);
        let rate = self.speed * (self.heading[0] * dx + self.heading[1] * dy) / range;
        seen.then(|| RadarPoint {
            range_m: (range + rng.normal(radar.sigma_range_m)) as f32,
            azimuth_rad: (azimuth + rng.normal(radar.sigma_azimuth_rad)) as f32,
            range_rate_mps: (rate + rng.normal(radar.sigma_range_rate_mps)) as f32,
            snr_db: Some((25.0 - 4.0 * (range.max(1.0) / 30.0).ln() + rng.normal(3.0)) as f32),
        })
    }

    /// The box a camera's detector draws around it, `None` where it is not wholly in view.
    #[must_use]
    pub fn camera_box(&self, camera: &CameraModel, rng: &mut Rng) -> Option<CameraBox> {
        let pose = &camera.pose;
        let ((sy, cy), (sp, cp)) = (pose.yaw_rad.sin_cos(), pose.pitch_down_rad.sin_cos());
        let (mut lo, mut hi) = ([f64::INFINITY; 2], [f64::NEG_INFINITY; 2]);
        for k in 0..8 {
            let side = |bit: i32| if k & bit == 0 { 0.5 } else { -0.5 };
            let p = self.point(side(1) * self.size[0], side(2) * self.size[1]);
            let z = if k & 4 == 0 { 0.0 } else { self.size[2] } - pose.z_m;
            let (dx, dy) = (p[0] - pose.x_m, p[1] - pose.y_m);
            let (forward, left) = (dx * cy + dy * sy, dy * cy - dx * sy);
            let depth = forward * cp - z * sp;
            if depth < 3.0 {
                return None;
            }
            let px = [
                camera.centre_u_px - camera.focal_px * left / depth,
                camera.centre_v_px + camera.focal_px * (-z * cp - forward * sp) / depth,
            ];
            for i in 0..2 {
                lo[i] = lo[i].min(px[i]);
                hi[i] = hi[i].max(px[i]);
            }
        }
        let inside = lo[0] > 0.0 && lo[1] > 0.0 && hi[0] < camera.width_px && hi[1] < camera.height_px;
        let near = (self.centre[0] - pose.x_m).hypot(self.centre[1] - pose.y_m) < camera.max_range_m;
        let e: [f64; 4] = std::array::from_fn(|_| rng.normal(camera.sigma_edge_px));
        (inside && near).then(|| CameraBox {
            left_px: (lo[0] + e[0]) as f32,
            top_px: (lo[1] + e[1]) as f32,
            width_px: (hi[0] - lo[0] + e[2] - e[0]).max(2.0) as f32,
            height_px: (hi[1] - lo[1] + e[3] - e[1]).max(2.0) as f32,
            class: self.class,
            confidence: 0.9,
            object_id: None,
        })
    }
}

/// A false detection anywhere in a radar's view.
#[must_use]
pub fn clutter(radar: &RadarModel, rng: &mut Rng) -> RadarPoint {
    RadarPoint {
        range_m: rng.between(radar.min_range_m, radar.max_range_m) as f32,
        azimuth_rad: rng.between(-0.5 * radar.fov_rad, 0.5 * radar.fov_rad) as f32,
        range_rate_mps: rng.between(-20.0, 20.0) as f32,
        snr_db: Some((11.0 + rng.normal(3.0)) as f32),
    }
}
