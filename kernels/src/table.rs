//! The track table: the canonical state, structure of arrays in blocks of [`LANES`] tracks.

use crate::lanes::{LANES, Lanes};
use crate::params::MODELS;
use fusion_contract::{TrackId, UtcNs};

/// East, metres.
pub const X: usize = 0;
/// North, metres.
pub const Y: usize = 1;
/// Velocity east, m/s.
pub const VX: usize = 2;
/// Velocity north, m/s.
pub const VY: usize = 3;
/// Turn rate, rad/s.
pub const TURN: usize = 4;
/// Length, metres.
pub const LENGTH: usize = 5;
/// Width, metres.
pub const WIDTH: usize = 6;
/// Height, metres.
pub const HEIGHT: usize = 7;
/// State dimension.
pub const DIM: usize = 8;
/// Terms of a symmetric covariance, upper triangle by rows.
pub const TRI: usize = DIM * (DIM + 1) / 2;

/// Position of the covariance term (i, j) in the upper triangle by rows.
#[inline(always)]
#[must_use]
pub const fn tri(i: usize, j: usize) -> usize {
    let (i, j) = if i <= j { (i, j) } else { (j, i) };
    i * DIM - i * (i + 1) / 2 + j
}

/// One motion model's estimate of eight tracks.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "gpu", derive(bytemuck::Pod, bytemuck::Zeroable))]
#[repr(C)]
pub struct ModelState {
    /// Means.
    pub m: [Lanes; DIM],
    /// Covariances, see [`tri`].
    pub p: [Lanes; TRI],
    /// Probability of the model.
    pub mu: Lanes,
}

/// Eight tracks. Devices read it as it lies in memory.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "gpu", derive(bytemuck::Pod, bytemuck::Zeroable))]
#[repr(C)]
pub struct Block {
    /// The estimates by model.
    pub model: [ModelState; MODELS],
    /// Mean over the models.
    pub mean: [Lanes; DIM],
    /// East part of the unit vector along the body.
    pub hx: Lanes,
    /// North part of it.
    pub hy: Lanes,
    /// Variance of the heading, rad².
    pub hvar: Lanes,
    /// Probability of existence.
    pub existence: Lanes,
    /// Length, width, height that the class suggests, metres.
    pub size_mean: [Lanes; 3],
    /// Their variances, m².
    pub size_var: [Lanes; 3],
    /// Rate at which size relaxes towards what the class suggests, 1/s.
    pub size_rate: Lanes,
}

impl Default for Block {
    /// Lanes without a track: benign numbers that no kernel divides by zero on.
    fn default() -> Self {
        let mut p = [Lanes::ZERO; TRI];
        for i in 0..DIM {
            p[tri(i, i)] = Lanes::ONE;
        }
        let mut m = [Lanes::ZERO; DIM];
        m[X] = Lanes::splat(1e6);
        m[LENGTH] = Lanes::ONE;
        m[WIDTH] = Lanes::ONE;
        m[HEIGHT] = Lanes::ONE;
        let model = ModelState { m, p, mu: Lanes::splat(1.0 / MODELS as f32) };
        Self {
            model: [model; MODELS],
            mean: m,
            hx: Lanes::ONE,
            hy: Lanes::ZERO,
            hvar: Lanes::ONE,
            existence: Lanes::ZERO,
            size_mean: [Lanes::ONE; 3],
            size_var: [Lanes::ONE; 3],
            size_rate: Lanes::ZERO,
        }
    }
}

impl Block {
    /// Copies one track from a lane of another block.
    pub fn copy_lane(&mut self, to: usize, other: &Self, from: usize) {
        let c = |a: &mut Lanes, b: &Lanes| a.0[to] = b.0[from];
        for (a, b) in self.model.iter_mut().zip(&other.model) {
            a.m.iter_mut().zip(&b.m).for_each(|(a, b)| c(a, b));
            a.p.iter_mut().zip(&b.p).for_each(|(a, b)| c(a, b));
            c(&mut a.mu, &b.mu);
        }
        self.mean.iter_mut().zip(&other.mean).for_each(|(a, b)| c(a, b));
        self.size_mean.iter_mut().zip(&other.size_mean).for_each(|(a, b)| c(a, b));
        self.size_var.iter_mut().zip(&other.size_var).for_each(|(a, b)| c(a, b));
        c(&mut self.hx, &other.hx);
        c(&mut self.hy, &other.hy);
        c(&mut self.hvar, &other.hvar);
        c(&mut self.existence, &other.existence);
        c(&mut self.size_rate, &other.size_rate);
    }
}

/// What is kept of a track beside the numbers the kernels work on.
#[derive(Clone, Debug)]
pub struct Meta {
    /// Identity.
    pub id: TrackId,
    /// When it was born.
    pub born: UtcNs,
    /// Scans that saw it.
    pub hits: u32,
    /// True once it was good enough to publish; stays so until it is dropped.
    pub confirmed: bool,
    /// Probability of each known class.
    pub class: [f32; 7],
    /// Index of the class its size hypothesis stands on.
    pub class_held: usize,
    /// When each sensor last saw it ([`UtcNs::MIN`] = never).
    pub seen: Vec<UtcNs>,
    /// When any sensor last saw it.
    pub last_seen: UtcNs,
    /// Per sensor: whether the last scan that should have seen it did.
    pub hit_last: Vec<bool>,
}

impl Meta {
    /// Empty metadata for a unit with `sensors` sensors.
    #[must_use]
    pub fn new(sensors: usize) -> Self {
        Self {
            id: TrackId(0),
            born: UtcNs(0),
            hits: 0,
            confirmed: false,
            class: [0.0; 7],
            class_held: 0,
            seen: vec![UtcNs::MIN; sensors],
            last_seen: UtcNs::MIN,
            hit_last: vec![false; sensors],
        }
    }

    /// Makes it a newborn's.
    pub fn reset(&mut self, id: TrackId, born: UtcNs, class: &[f32; 7]) {
        self.id = id;
        self.born = born;
        self.hits = 0;
        self.confirmed = false;
        self.class = *class;
        self.class_held = crate::manage::best_class(class);
        self.seen.fill(UtcNs::MIN);
        self.last_seen = UtcNs::MIN;
        self.hit_last.fill(false);
    }

    /// Notes that `sensor` saw it.
    pub fn saw(&mut self, sensor: usize, at: UtcNs) {
        self.hits += 1;
        self.seen[sensor] = at;
        self.last_seen = at;
        self.hit_last[sensor] = true;
    }
}

/// All tracks of a unit, dense: slot `i` is lane `i % 8` of block `i / 8`.
#[derive(Clone, Debug, Default)]
pub struct TrackTable {
    /// Numbers, by blocks.
    pub blocks: Vec<Block>,
    /// The rest, by slot.
    pub meta: Vec<Meta>,
}

impl TrackTable {
    /// A table that holds `capacity` tracks without allocating again.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { blocks: Vec::with_capacity(capacity.div_ceil(LANES)), meta: Vec::with_capacity(capacity) }
    }

    /// Number of tracks.
    #[must_use]
    pub fn len(&self) -> usize {
        self.meta.len()
    }

    /// True when there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.meta.is_empty()
    }

    /// One component of a track's mean over the models.
    #[must_use]
    pub fn mean(&self, slot: usize, component: usize) -> f32 {
        self.blocks[slot / LANES].mean[component].0[slot % LANES]
    }

    /// A track's probability of existence.
    #[must_use]
    pub fn existence(&self, slot: usize) -> f32 {
        self.blocks[slot / LANES].existence.0[slot % LANES]
    }

    /// Standard deviation of a track's place, metres: root of the trace of its likeliest model's position covariance.
    #[must_use]
    pub fn spread(&self, slot: usize) -> f32 {
        let (b, l) = (&self.blocks[slot / LANES], slot % LANES);
        let model = b.model.iter().fold(&b.model[0], |a, m| if m.mu.0[l] > a.mu.0[l] { m } else { a });
        (model.p[tri(X, X)].0[l] + model.p[tri(Y, Y)].0[l]).sqrt()
    }

    /// Sets a track's probability of existence.
    pub fn set_existence(&mut self, slot: usize, r: f32) {
        self.blocks[slot / LANES].existence.0[slot % LANES] = r;
    }

    /// Unit vector along a track's body.
    #[must_use]
    pub fn heading(&self, slot: usize) -> (f32, f32) {
        let b = &self.blocks[slot / LANES];
        (b.hx.0[slot % LANES], b.hy.0[slot % LANES])
    }

    /// Appends a track whose numbers are in lane 0 of `seed`.
    pub fn push(&mut self, seed: &Block, meta: Meta) {
        let slot = self.meta.len();
        if slot / LANES == self.blocks.len() {
            self.blocks.push(Block::default());
        }
        self.blocks[slot / LANES].copy_lane(slot % LANES, seed, 0);
        self.meta.push(meta);
    }

    /// Removes a track; the last one takes its slot. Returns its metadata, whose buffers may be used again.
    pub fn swap_remove(&mut self, slot: usize) -> Meta {
        let last = self.meta.len() - 1;
        let from = self.blocks[last / LANES];
        self.blocks[slot / LANES].copy_lane(slot % LANES, &from, last % LANES);
        self.blocks[last / LANES].copy_lane(last % LANES, &Block::default(), 0);
        if last.is_multiple_of(LANES) {
            self.blocks.pop();
        }
        self.meta.swap_remove(slot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tri_counts_the_upper_triangle_by_rows() {
        let mut k = 0;
        for i in 0..DIM {
            for j in i..DIM {
                assert_eq!(tri(i, j), k);
                assert_eq!(tri(j, i), k);
                k += 1;
            }
        }
        assert_eq!(k, TRI);
    }
}
