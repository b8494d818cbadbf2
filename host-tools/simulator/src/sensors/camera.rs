//! A camera whose detector draws boxes, with the errors of a real one.
//!
//! It boxes only what nothing hides, misses a body for several frames in a row, takes one class for another, shakes in
//! the wind and sees things that are not there.

use super::visibility::{View, views};
use crate::body::Body;
use crate::dice::Dice;
use fusion_contract::{CameraBox, CameraModel, ObjectClass, Pose};
use std::collections::BTreeMap;

/// Probability that a body boxed in the last frame is boxed in this one.
pub const P_AFTER_HIT: f64 = 0.97;
/// Probability that a body missed in the last frame is boxed in this one.
pub const P_AFTER_MISS: f64 = 0.36;
/// A body all hidden but for a trace is boxed with this share of the probability in the open.
pub const HIDDEN_FACTOR: f64 = 0.05;
/// Share of boxes with the wrong class.
pub const CONFUSION: f64 = 0.06;
/// Standard deviation of each edge of a box: pixels, and share of the box's width on top.
pub const EDGE_PX: [f64; 2] = [2.0, 0.0125];
/// A body less high than this in the picture is not found, pixels.
pub const LEAST_HEIGHT_PX: f64 = 20.0;
/// What is seen of a body must be this wide, pixels.
const LEAST_WIDTH_PX: f64 = 5.0;
/// Mean number of false boxes a frame.
pub const FALSE_PER_FRAME: f64 = 0.1;
/// Standard deviation of the shake in yaw and pitch, radians, and its time constant, seconds.
const SHAKE_RAD: f64 = 0.05 * std::f64::consts::PI / 180.0;
const SHAKE_S: f64 = 0.8;

/// A camera.
#[derive(Clone, Debug)]
pub struct Camera {
    /// As configured, but for the pose.
    pub model: CameraModel,
    /// Where it really is, shake aside.
    pub pose: Pose,
    /// Yaw and pitch of the shake now, radians.
    shake: [f64; 2],
    last: Option<f64>,
    /// Whether each body was found in the last frame it could have been.
    found: BTreeMap<u32, bool>,
    dice: Dice,
}

/// Edges of a box, pixels: left, top, right, bottom.
type Edges = [f64; 4];

impl Camera {
    /// A camera that is really at `pose`.
    #[must_use]
    pub fn new(model: CameraModel, pose: Pose, dice: Dice) -> Self {
        Self { model, pose, shake: [0.0; 2], last: None, found: BTreeMap::new(), dice }
    }

    /// What one frame at time `t`, seconds, reports.
    pub fn frame(&mut self, t: f64, bodies: &[Body]) -> Vec<CameraBox> {
        let keep = self.last.map_or(0.0, |last| (-(t - last) / SHAKE_S).exp());
        for shake in &mut self.shake {
            *shake = *shake * keep + self.dice.normal(0.0, SHAKE_RAD) * (1.0 - keep * keep).sqrt();
        }
        self.last = Some(t);
        let views = views(bodies, self.pose.x_m, self.pose.y_m);
        let mut boxes = Vec::new();
        let mut found = BTreeMap::new();
        for (body, view) in bodies.iter().zip(&views) {
            let Some(edges) = self.seen_edges(body, view) else { continue };
            let before = self.found.get(&body.id).copied();
            // A body that comes into view is as likely found as one looked at for long.
            let p = match before {
                Some(true) => P_AFTER_HIT,
                Some(false) => P_AFTER_MISS,
                None => P_AFTER_MISS / (1.0 - P_AFTER_HIT + P_AFTER_MISS),
            };
            let hit = self.dice.chance(p);
            found.insert(body.id, hit);
            if hit && self.dice.chance(1.0 - (1.0 - HIDDEN_FACTOR) * view.hidden) {
                let class = self.perceive(body.class);
                boxes.extend(self.draw(edges, class));
            }
        }
        self.found = found;
        for _ in 0..self.dice.poisson(FALSE_PER_FRAME) {
            let (width, height) = (self.dice.uniform(40.0, 130.0), self.dice.uniform(40.0, 100.0));
            let left = self.dice.uniform(0.0, self.model.width_px - width);
            let top = self.dice.uniform(0.3 * self.model.height_px, self.model.height_px - height);
            boxes.push(CameraBox {
                left_px: left as f32,
                top_px: top as f32,
                width_px: width as f32,
                height_px: height as f32,
                class: ObjectClass::Car,
                confidence: self.dice.uniform(0.3, 0.5) as f32,
                object_id: None,
            });
        }
        boxes
    }

    /// The pixel of a site position and height above the road; none behind the camera.
    #[must_use]
    pub fn project(&self, x: f64, y: f64, z: f64) -> Option<[f64; 2]> {
        let (yaw, pitch) = (self.pose.yaw_rad + self.shake[0], self.pose.pitch_down_rad + self.shake[1]);
        let (dx, dy, dz) = (x - self.pose.x_m, y - self.pose.y_m, z - self.pose.z_m);
        let forward = dx * yaw.cos() + dy * yaw.sin();
        let left = dy * yaw.cos() - dx * yaw.sin();
        let depth = forward * pitch.cos() - dz * pitch.sin();
        let up = forward * pitch.sin() + dz * pitch.cos();
        let focal = self.model.focal_px / depth;
        (depth > 1.0).then_some([self.model.centre_u_px - focal * left, self.model.centre_v_px - focal * up])
    }

    /// The box about what can be seen of a body, cut at the picture's edges; none where that is too little.
    fn seen_edges(&self, body: &Body, view: &View) -> Option<Edges> {
        let mut edges = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        for [x, y] in body.corners() {
            for z in [0.0, body.height] {
                let [u, v] = self.project(x, y, z)?;
                edges = [edges[0].min(u), edges[1].min(v), edges[2].max(u), edges[3].max(v)];
            }
        }
        let [left, top, right, bottom] = edges;
        if bottom - top < LEAST_HEIGHT_PX || view.hidden > 0.98 {
            return None;
        }
        // Bearings grow to the left, pixels to the right.
        let whole = (view.span[1] - view.span[0]).max(1e-9);
        let width = right - left;
        let seen_left = left + width * (view.span[1] - view.seen[1]) / whole;
        let seen_right = right - width * (view.seen[0] - view.span[0]) / whole;
        let cut = [
            seen_left.max(0.0),
            top.max(0.0),
            seen_right.min(self.model.width_px),
            bottom.min(self.model.height_px),
        ];
        // A detector needs a good part of a body in the picture.
        let enough = cut[2] - cut[0] >= LEAST_WIDTH_PX.max(0.25 * (seen_right - seen_left))
            && cut[3] - cut[1] >= 0.4 * (bottom - top);
        enough.then_some(cut)
    }

    fn perceive(&mut self, class: ObjectClass) -> ObjectClass {
        if !self.dice.chance(CONFUSION) {
            return class;
        }
        use ObjectClass::{Bicycle, Bus, Car, Motorcycle, Pedestrian, Truck, Van};
        let others: &[ObjectClass] = match class {
            Pedestrian => &[Bicycle],
            Bicycle => &[Motorcycle, Pedestrian],
            Motorcycle => &[Car, Van, Truck, Bicycle],
            Car => &[Van, Truck, Bus],
            Van => &[Car, Truck, Bus],
            Truck => &[Car, Van, Bus],
            _ => &[Car, Van, Truck],
        };
        others[self.dice.below(others.len())]
    }

    fn draw(&mut self, edges: Edges, class: ObjectClass) -> Option<CameraBox> {
        let [width, height] = [self.model.width_px, self.model.height_px];
        let sigma = EDGE_PX[0] + EDGE_PX[1] * (edges[2] - edges[0]);
        let [left, top, right, bottom] = edges.map(|edge| edge + self.dice.normal(0.0, sigma));
        let (left, right) = (left.clamp(0.0, width), right.clamp(0.0, width));
        let (top, bottom) = (top.clamp(0.0, height), bottom.clamp(0.0, height));
        let confidence = self.dice.normal(0.8, 0.1).clamp(0.3, 0.99) as f32;
        (right - left > 1.0 && bottom - top > 1.0).then_some(CameraBox {
            left_px: left as f32,
            top_px: top as f32,
            width_px: (right - left) as f32,
            height_px: (bottom - top) as f32,
            class,
            confidence,
            object_id: None,
        })
    }
}
