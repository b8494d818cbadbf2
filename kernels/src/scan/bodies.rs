//! The confirmed bodies of the table, gathered for the births of one scan.

use crate::gate::radar::RadarView;
use crate::lanes::exp;
use crate::register::{Mount, Registered};
use crate::table::{LENGTH, TrackTable, VX, VY, WIDTH, X, Y};

/// One confirmed track.
#[derive(Clone, Copy, Debug)]
struct Body {
    centre: [f32; 2],
    heading: [f32; 2],
    size: [f32; 2],
    existence: f32,
    /// Distance from the sensor, the unit vector to it, and its range rate.
    range: f32,
    ray: [f32; 2],
    rate: f32,
}

/// All confirmed tracks as one sensor sees them; the buffer is kept between scans.
#[derive(Debug, Default)]
pub(crate) struct Bodies {
    list: Vec<Body>,
}

impl Bodies {
    /// Room for so many tracks.
    pub fn with_capacity(tracks: usize) -> Self {
        Self { list: Vec::with_capacity(tracks) }
    }

    /// Gathers them.
    pub fn gather(&mut self, table: &TrackTable, mount: &Mount) {
        self.list.clear();
        let confirmed = table.meta.iter().enumerate().filter(|(_, m)| m.confirmed);
        self.list.extend(confirmed.map(|(slot, _)| {
            let mean = |i: usize| table.mean(slot, i);
            let (dx, dy) = (mean(X) - mount.x, mean(Y) - mount.y);
            let range = (dx * dx + dy * dy).sqrt().max(1.0);
            let (rx, ry) = (dx / range, dy / range);
            let (hx, hy) = table.heading(slot);
            Body {
                centre: [mean(X), mean(Y)],
                heading: [hx, hy],
                size: [mean(LENGTH), mean(WIDTH)],
                existence: table.existence(slot),
                range,
                ray: [rx, ry],
                rate: mean(VX) * rx + mean(VY) * ry,
            }
        }));
    }

    /// Whether a point lies inside one of them that probably exists, grown by `margin` metres.
    pub fn cover(&self, x: f32, y: f32, margin: f32) -> bool {
        self.list.iter().any(|b| {
            let (dx, dy) = (x - b.centre[0], y - b.centre[1]);
            let [hx, hy] = b.heading;
            let (u, v) = (dx * hx + dy * hy, dy * hx - dx * hy);
            b.existence >= 0.5
                && u.abs() < 0.5 * b.size[0] + margin
                && v.abs() < 0.5 * b.size[1] + 0.6 * margin
        })
    }

    /// Density of ghosts at a radar's detection, per m²·(m/s): behind a vehicle, on its ray, with its range rate.
    pub fn ghosts(&self, view: &RadarView, d: &Registered) -> f32 {
        const FROM_M: f32 = 3.0;
        const TO_M: f32 = 25.0;
        let (zx, zy) = (d.z[0] - view.mount.x, d.z[1] - view.mount.y);
        let sigma_azimuth = view.var_azimuth.sqrt();
        let sigma_rate = view.var_range_rate.sqrt() + 0.3;
        let mut sum = 0.0;
        for t in &self.list {
            if !(FROM_M..TO_M).contains(&(d.z[3] - t.range)) {
                continue;
            }
            let off = zy * t.ray[0] - zx * t.ray[1];
            // On the ray as wide as the body shows, at the ghost's range.
            let sigma = 0.3 * d.z[3] / t.range * t.size[0].min(3.0) + d.z[3] * sigma_azimuth;
            let (a, b) = (off / sigma, (d.z[2] - t.rate) / sigma_rate);
            let density = exp(-0.5 * (a * a + b * b)) / (std::f32::consts::TAU * sigma * sigma_rate);
            sum += t.existence * view.params.ghosts * density / (TO_M - FROM_M);
        }
        sum
    }
}
