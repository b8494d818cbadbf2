//! A Doppler radar that reports reflections, with the errors of a real one.
//!
//! Reflections come mostly from the faces turned to it, several from near or long bodies, seldom from inside. A body
//! whose range rate is small hides in the standing clutter; a hidden body is seen less; some vehicles drag a ghost
//! along behind them; and there are false detections.

use super::visibility::{View, views};
use crate::body::Body;
use crate::dice::Dice;
use fusion_contract::frame::wrap_angle;
use fusion_contract::{ObjectClass, Pose, RadarModel, RadarPoint};

/// Probability that a scan has a vehicle in the open whose range rate is not small.
pub const P_MOVING: f64 = 0.93;
/// The same for one whose range rate is under [`SLOW_MPS`].
pub const P_SLOW: f64 = 0.3;
/// Range rate under which a body is hard to tell from standing clutter, m/s.
pub const SLOW_MPS: f64 = 0.4;
/// A body all hidden is seen with this share of the probability in the open.
pub const HIDDEN_FACTOR: f64 = 0.35;
/// Mean number of false detections a scan.
pub const FALSE_PER_SCAN: f64 = 2.0;
/// Share of vehicles that have a ghost.
pub const GHOST_SHARE: f64 = 0.06;
/// Probability that a ghost shows when its vehicle does.
pub const P_GHOST: f64 = 0.42;
/// How far behind a vehicle its ghost follows, metres.
pub const GHOST_M: [f64; 2] = [6.0, 20.0];
/// Further reflections of one body: this many times its length over its range, on average.
pub const EXTRA_POINTS: f64 = 2.7;
/// No body gives more further reflections than this.
const MOST_EXTRA: u32 = 6;
/// How far inside the faces reflections sit, metres: mean and standard deviation.
const DEPTH_M: [f64; 2] = [0.25, 0.05];
/// Share of reflections that come from inside the body.
const INSIDE_SHARE: f64 = 0.08;
/// Signal-to-noise ratio at 1 m and its loss a decade of range, dB (as reported by devices that compress it).
const SNR_DB: [f64; 2] = [39.3, 8.4];
const SNR_SIGMA_DB: f64 = 3.0;
const GHOST_LOSS_DB: f64 = 8.0;
/// False detections' signal-to-noise ratio, dB, and standard deviation of their range rate, m/s.
const FALSE_SNR_DB: [f64; 2] = [6.0, 14.0];
const FALSE_RATE_MPS: f64 = 4.0;

/// How well a class reflects: factor on the probability, dB on the signal.
const fn reflectivity(class: ObjectClass) -> [f64; 2] {
    match class {
        ObjectClass::Pedestrian => [0.8, -6.0],
        ObjectClass::Bicycle => [0.9, -4.0],
        _ => [1.0, 0.0],
    }
}

/// A radar.
#[derive(Clone, Debug)]
pub struct Radar {
    /// As configured, but for the pose.
    pub model: RadarModel,
    /// Where it really is.
    pub pose: Pose,
    /// Mean number of false detections a scan.
    pub false_per_scan: f64,
    seed: u64,
    dice: Dice,
}

impl Radar {
    /// A radar that is really at `pose`. `seed` says which vehicles have ghosts, the same for all radars of a junction.
    #[must_use]
    pub fn new(model: RadarModel, pose: Pose, seed: u64, dice: Dice) -> Self {
        Self { model, pose, false_per_scan: FALSE_PER_SCAN, seed, dice }
    }

    /// What one scan reports.
    pub fn scan(&mut self, bodies: &[Body]) -> Vec<RadarPoint> {
        let views = views(bodies, self.pose.x_m, self.pose.y_m);
        let mut points = Vec::new();
        for (body, view) in bodies.iter().zip(&views) {
            self.look(body, view, &mut points);
        }
        for _ in 0..self.dice.poisson(self.false_per_scan) {
            let half = self.model.fov_rad / 2.0;
            points.push(RadarPoint {
                range_m: self.dice.uniform(self.model.min_range_m, self.model.max_range_m) as f32,
                azimuth_rad: self.dice.uniform(-half, half) as f32,
                range_rate_mps: self.dice.normal(0.0, FALSE_RATE_MPS) as f32,
                snr_db: Some(self.dice.uniform(FALSE_SNR_DB[0], FALSE_SNR_DB[1]) as f32),
            });
        }
        // A device lists its detections in no order that says whose they are.
        for i in (1..points.len()).rev() {
            points.swap(i, self.dice.below(i + 1));
        }
        points
    }

    fn look(&mut self, body: &Body, view: &View, points: &mut Vec<RadarPoint>) {
        let azimuth = wrap_angle(view.bearing - self.pose.yaw_rad);
        if azimuth.abs() > self.model.fov_rad / 2.0 || view.range > self.model.max_range_m {
            return;
        }
        let rate = (body.vx * view.bearing.cos() + body.vy * view.bearing.sin()).abs();
        let open = if rate < SLOW_MPS { P_SLOW } else { P_MOVING };
        let [factor, _] = reflectivity(body.class);
        if !self.dice.chance(open * factor * (1.0 - (1.0 - HIDDEN_FACTOR) * view.hidden)) {
            return;
        }
        let extra = self.dice.poisson(EXTRA_POINTS * body.length / view.range.max(4.0)).min(MOST_EXTRA);
        for _ in 0..=extra {
            let [ahead, left] = self.reflection(body, view);
            let point = self.measure(body, ahead, left);
            points.extend(self.in_sight(point));
        }
        if let Some(behind) = ghost(self.seed, body)
            && self.dice.chance(P_GHOST)
        {
            let mut point = self.measure(body, 0.0, 0.0);
            point.range_m += behind as f32;
            point.snr_db = point.snr_db.map(|snr| snr - GHOST_LOSS_DB as f32);
            points.extend(self.in_sight(point));
        }
    }

    /// Where on the body a reflection comes from, ahead and left of its centre, metres.
    fn reflection(&mut self, body: &Body, view: &View) -> [f64; 2] {
        let mut point = [0.0; 2];
        for _ in 0..8 {
            point = self.face_point(body);
            let [x, y] = body.point(point[0], point[1]);
            let bearing = wrap_angle((y - self.pose.y_m).atan2(x - self.pose.x_m) - view.bearing);
            // What something nearer covers does not reflect; where all is covered, a wave bends around anywhere.
            if view.hidden > 0.99 || (view.seen[0]..=view.seen[1]).contains(&bearing) {
                break;
            }
        }
        point
    }

    fn face_point(&mut self, body: &Body) -> [f64; 2] {
        let [ahead, left] = body.local(self.pose.x_m, self.pose.y_m);
        let (half_l, half_w) = (body.length / 2.0, body.width / 2.0);
        let away = ahead.hypot(left).max(1e-9);
        // A face is seen from outside its plane only, by the area it turns to the radar.
        let end = if ahead.abs() > half_l { body.width * ahead.abs() / away } else { 0.0 };
        let flank = if left.abs() > half_w { body.length * left.abs() / away } else { 0.0 };
        if end + flank <= 0.0 || self.dice.chance(INSIDE_SHARE) {
            return [self.dice.uniform(-half_l, half_l), self.dice.uniform(-half_w, half_w)];
        }
        let depth = self.dice.normal_within(DEPTH_M[0], DEPTH_M[1], 3.0).min(half_w);
        if self.dice.chance(end / (end + flank)) {
            [(half_l - depth).max(0.0) * ahead.signum(), self.dice.uniform(-half_w, half_w)]
        } else {
            [self.dice.uniform(-half_l, half_l), (half_w - depth) * left.signum()]
        }
    }

    fn measure(&mut self, body: &Body, ahead: f64, left: f64) -> RadarPoint {
        let [x, y] = body.point(ahead, left);
        let (dx, dy) = (x - self.pose.x_m, y - self.pose.y_m);
        let range = dx.hypot(dy).max(0.1);
        let (sin, cos) = body.heading.sin_cos();
        // A turning body's points move about its centre.
        let vx = body.vx - body.turn_rate * (ahead * sin + left * cos);
        let vy = body.vy + body.turn_rate * (ahead * cos - left * sin);
        let limbs = if body.class == ObjectClass::Pedestrian { 0.25 } else { 0.0 };
        let rate = (vx * dx + vy * dy) / range + self.dice.normal(0.0, limbs);
        let [_, gain] = reflectivity(body.class);
        let snr = SNR_DB[0] + gain - SNR_DB[1] * range.log10();
        RadarPoint {
            range_m: self.dice.normal(range, self.model.sigma_range_m) as f32,
            azimuth_rad: self
                .dice
                .normal(wrap_angle(dy.atan2(dx) - self.pose.yaw_rad), self.model.sigma_azimuth_rad)
                as f32,
            range_rate_mps: self.dice.normal(rate, self.model.sigma_range_rate_mps) as f32,
            snr_db: Some(self.dice.normal(snr, SNR_SIGMA_DB) as f32),
        }
    }

    fn in_sight(&self, point: RadarPoint) -> Option<RadarPoint> {
        let range = self.model.min_range_m..=self.model.max_range_m;
        let seen = range.contains(&f64::from(point.range_m))
            && f64::from(point.azimuth_rad).abs() <= self.model.fov_rad / 2.0;
        seen.then_some(point)
    }
}

/// How far behind a vehicle its ghost follows, metres, if it has one: the same for every radar of a junction.
#[must_use]
pub fn ghost(seed: u64, body: &Body) -> Option<f64> {
    if matches!(body.class, ObjectClass::Pedestrian | ObjectClass::Bicycle) {
        return None;
    }
    let mut dice = Dice::new(seed, (1 << 32) + u64::from(body.id));
    dice.chance(GHOST_SHARE).then(|| dice.uniform(GHOST_M[0], GHOST_M[1]))
}
