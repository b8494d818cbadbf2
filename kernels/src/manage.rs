//! Manage: existence, birth, merging, recycling, class and size hypotheses. Branchy work on few tracks.

use crate::lane_map::LaneMap;
use crate::lanes::{LANES, Lanes};
use crate::params::{CLASS_PRIOR, CLASS_SIZE, CT, CV, FilterParams, MODELS, STOPPED};
use crate::table::{Block, LENGTH, Meta, TURN, TrackTable, VX, VY, WIDTH, X, Y, tri};
use fusion_contract::{ObjectClass, TrackId, UtcNs};

/// Mean and variance of length, width and height over a class distribution (moment matching).
#[must_use]
pub fn size_prior(class: &[f32; 7]) -> ([f32; 3], [f32; 3]) {
    let (mut mean, mut var) = ([0.0f32; 3], [0.0f32; 3]);
    let total: f32 = class.iter().sum();
    for k in 0..3 {
        for (p, c) in class.iter().zip(&CLASS_SIZE) {
            mean[k] += p / total * c.mean[k];
        }
        for (p, c) in class.iter().zip(&CLASS_SIZE) {
            let d = c.mean[k] - mean[k];
            var[k] += p / total * (c.sigma[k] * c.sigma[k] + d * d);
        }
    }
    (mean, var)
}

/// Index of the most probable class.
#[must_use]
pub fn best_class(class: &[f32; 7]) -> usize {
    let mut best = 0;
    for (i, p) in class.iter().enumerate() {
        if *p > class[best] {
            best = i;
        }
    }
    best
}

/// The class distribution of a vehicle of which only a measured length is known, by Bayes' rule over the classes' lengths.
#[must_use]
pub fn class_by_length(length_m: f32, sigma_m: f32) -> [f32; 7] {
    let mut class = CLASS_PRIOR;
    for (p, size) in class.iter_mut().zip(&CLASS_SIZE) {
        let var = size.sigma[0] * size.sigma[0] + sigma_m * sigma_m;
        let d = length_m - size.mean[0];
        *p = (*p * libm::expf(-0.5 * d * d / var) / var.sqrt()).max(1e-4);
    }
    let total: f32 = class.iter().sum();
    class.map(|p| p / total)
}

/// Everything a birth needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Birth {
    /// A point on the body, east and north, metres.
    pub point: [f32; 2],
    /// Its covariance xx, xy, yy, m².
    pub point_var: [f32; 3],
    /// Unit vector from the sensor to it.
    pub los: [f32; 2],
    /// Range rate and its standard deviation, m/s, where measured.
    pub range_rate: Option<(f32, f32)>,
    /// Class distribution.
    pub class: [f32; 7],
    /// Existence.
    pub existence: f32,
    /// How much of the body lies behind the point: 1 = the point is its near surface, 0 = its centre.
    pub surface: f32,
}

/// Numbers of a new track, in lane 0 of a block.
#[must_use]
pub fn seed(birth: &Birth, lanes: &LaneMap) -> Block {
    let mut b = Block::default();
    let (size, size_var) = size_prior(&birth.class);
    let lane = lanes.at(birth.point[0], birth.point[1]).map(|l| l.direction);
    let los = birth.los;
    let (heading, hvar) = match (lane, birth.range_rate) {
        (Some(d), _) => (d, 0.02),
        (None, Some((rr, _))) if rr < -1.0 => ([-los[0], -los[1]], 0.6),
        (None, Some((rr, _))) if rr > 1.0 => (los, 0.6),
        _ => ([-los[0], -los[1]], 1.0),
    };
    let (v, vvar) = velocity(birth, lane);
    // The body lies behind its near surface: half its length or width, whichever faces the sensor.
    let cos = heading[0] * los[0] + heading[1] * los[1];
    let end_on = cos.abs() > 0.6;
    let (axis, k) = if end_on {
        ([heading[0] * cos.signum(), heading[1] * cos.signum()], 0)
    } else {
        let n = [-heading[1], heading[0]];
        let s = (n[0] * los[0] + n[1] * los[1]).signum();
        ([n[0] * s, n[1] * s], 1)
    };
    let half = 0.5 * birth.surface;
    let offset = half * size[k];
    // Beyond what the size's own variance says, where along the other side the point sat is unknown.
    let other = if end_on { size[1] } else { size[0] };
    let spread = other * other / 12.0 * birth.surface;
    let t = [-axis[1], axis[0]];
    for m in 0..MODELS {
        let s = &mut b.model[m];
        let set = |l: &mut Lanes, v: f32| l.0[0] = v;
        set(&mut s.m[X], birth.point[0] + offset * axis[0]);
        set(&mut s.m[Y], birth.point[1] + offset * axis[1]);
        set(&mut s.m[VX], v[0]);
        set(&mut s.m[VY], v[1]);
        set(&mut s.m[TURN], 0.0);
        let cross = half * size_var[k];
        for d in 0..3 {
            set(&mut s.m[LENGTH + d], size[d]);
            set(&mut s.p[tri(LENGTH + d, LENGTH + d)], size_var[d]);
        }
        let along = half * half * size_var[k] + 0.04;
        set(&mut s.p[tri(X, X)], birth.point_var[0] + along * axis[0] * axis[0] + spread * t[0] * t[0]);
        set(&mut s.p[tri(X, Y)], birth.point_var[1] + along * axis[0] * axis[1] + spread * t[0] * t[1]);
        set(&mut s.p[tri(Y, Y)], birth.point_var[2] + along * axis[1] * axis[1] + spread * t[1] * t[1]);
        set(&mut s.p[tri(X, LENGTH + k)], cross * axis[0]);
        set(&mut s.p[tri(Y, LENGTH + k)], cross * axis[1]);
        set(&mut s.p[tri(VX, VX)], vvar[0]);
        set(&mut s.p[tri(VX, VY)], vvar[1]);
        set(&mut s.p[tri(VY, VY)], vvar[2]);
        set(&mut s.p[tri(TURN, TURN)], 0.01);
    }
    // A vehicle whose range rate is near zero may well stand.
    let slow = birth.range_rate.is_none_or(|(rr, _)| rr.abs() < 1.0);
    b.model[CV].mu.0[0] = if slow { 0.4 } else { 0.6 };
    b.model[CT].mu.0[0] = if slow { 0.2 } else { 0.39 };
    b.model[STOPPED].mu.0[0] = if slow { 0.4 } else { 0.01 };
    b.model[STOPPED].m[VX].0[0] = 0.0;
    b.model[STOPPED].m[VY].0[0] = 0.0;
    b.hx.0[0] = heading[0];
    b.hy.0[0] = heading[1];
    b.hvar.0[0] = hvar;
    b.existence.0[0] = birth.existence;
    for d in 0..3 {
        b.size_mean[d].0[0] = size[d];
        b.size_var[d].0[0] = size_var[d];
    }
    b.size_rate.0[0] = 2.0;
    crate::predict::combine(&mut b);
    b
}

/// First velocity and its covariance xx, xy, yy: by the lane where there is one, else by the range rate alone.
fn velocity(birth: &Birth, lane: Option<[f32; 2]>) -> ([f32; 2], [f32; 3]) {
    let outer = |d: [f32; 2], along: f32, across: f32| {
        [
            along * d[0] * d[0] + across * d[1] * d[1],
            (along - across) * d[0] * d[1],
            along * d[1] * d[1] + across * d[0] * d[0],
        ]
    };
    match (lane, birth.range_rate) {
        (Some(d), Some((rr, sigma))) => {
            let c = d[0] * birth.los[0] + d[1] * birth.los[1];
            if c.abs() > 0.35 {
                let speed = (rr / c).clamp(-2.0, 30.0);
                let s = sigma / c.abs() + 0.7;
                ([speed * d[0], speed * d[1]], outer(d, s * s, 1.0))
            } else {
                ([3.0 * d[0], 3.0 * d[1]], outer(d, 36.0, 1.0))
            }
        }
        (Some(d), None) => ([4.0 * d[0], 4.0 * d[1]], outer(d, 50.0, 1.0)),
        (None, Some((rr, sigma))) => {
            let l = birth.los;
            ([rr * l[0], rr * l[1]], outer(l, sigma * sigma + 0.1, 40.0))
        }
        (None, None) => ([0.0, 0.0], [50.0, 0.0, 50.0]),
    }
}

/// Identity of a track: a hash of the unit, the scan and the detection that gave birth (SplitMix64's finaliser).
#[must_use]
pub fn identity(unit_seed: u64, measured: UtcNs, sensor: u16, detection: u32) -> TrackId {
    let mut h = unit_seed;
    for v in [measured.0 as u64, u64::from(sensor), u64::from(detection)] {
        h = h.wrapping_add(v).wrapping_add(0x9e37_79b9_7f4a_7c15);
        h = (h ^ (h >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        h = (h ^ (h >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        h ^= h >> 31;
    }
    TrackId(h)
}

/// Bayes' rule on the class by one label, seen with probability `p`.
pub fn vote_class(meta: &mut Meta, label: ObjectClass, p: f32, right: f32) {
    let Some(named) = ObjectClass::KNOWN.iter().position(|c| *c == label) else {
        return;
    };
    let wrong = (1.0 - right) / 6.0;
    let mut total = 0.0;
    for (i, c) in meta.class.iter_mut().enumerate() {
        let like = if i == named { right } else { wrong };
        *c = (*c * (p * like * 7.0 + (1.0 - p))).max(1e-4);
        total += *c;
    }
    meta.class.iter_mut().for_each(|c| *c /= total);
}

/// Sets what a track's size relaxes to; resets size when the class it stood on has changed.
pub fn rest_size(table: &mut TrackTable, slot: usize) {
    let best = best_class(&table.meta[slot].class);
    let sure = table.meta[slot].class[best];
    let changed = best != table.meta[slot].class_held && sure > 0.6;
    let (mean, var) = size_prior(&table.meta[slot].class);
    let (b, l) = (&mut table.blocks[slot / LANES], slot % LANES);
    for d in 0..3 {
        b.size_mean[d].0[l] = mean[d];
        b.size_var[d].0[l] = var[d];
    }
    b.size_rate.0[l] = if sure > 0.9 { 0.2 } else { 2.0 };
    if !changed {
        return;
    }
    table.meta[slot].class_held = best;
    let class = &CLASS_SIZE[best];
    let (hx, hy) = (b.hx.0[l], b.hy.0[l]);
    for s in &mut b.model {
        let change = 0.5 * (class.mean[0] - s.m[LENGTH].0[l]);
        for d in 0..3 {
            let i = LENGTH + d;
            s.m[i].0[l] = class.mean[d];
            for j in 0..crate::table::DIM {
                s.p[tri(i, j)].0[l] = 0.0;
            }
            s.p[tri(i, i)].0[l] = class.sigma[d] * class.sigma[d];
        }
        let c2 = change * change;
        s.p[tri(X, X)].0[l] += c2 * hx * hx;
        s.p[tri(X, Y)].0[l] += c2 * hx * hy;
        s.p[tri(Y, Y)].0[l] += c2 * hy * hy;
    }
    crate::predict::combine(b);
}

/// Opens a track's size and place along its axis by the standard deviations `by` (length, width, height, along; metres): what it
/// was taken for did not fit what is seen.
pub fn open_size(table: &mut TrackTable, slot: usize, by: &[f32; 4]) {
    let (b, l) = (&mut table.blocks[slot / LANES], slot % LANES);
    let (hx, hy) = (b.hx.0[l], b.hy.0[l]);
    for s in &mut b.model {
        for d in 0..3 {
            s.p[tri(LENGTH + d, LENGTH + d)].0[l] += by[d] * by[d];
        }
        let along = by[3] * by[3];
        s.p[tri(X, X)].0[l] += along * hx * hx;
        s.p[tri(X, Y)].0[l] += along * hx * hy;
        s.p[tri(Y, Y)].0[l] += along * hy * hy;
    }
}

/// Drops what no longer exists; returns the expected number of vehicles handed back to the undetected.
pub fn recycle(table: &mut TrackTable, params: &FilterParams, pool: &mut Vec<Meta>) -> f32 {
    let mut mass = 0.0;
    let mut slot = 0;
    while slot < table.len() {
        let r = table.existence(slot);
        let limit =
            if table.meta[slot].confirmed { params.life.drop_confirmed } else { params.life.drop_tentative };
        let spread = table.spread(slot);
        if r < limit || spread.is_nan() || spread > params.life.drop_spread_m {
            mass += r;
            pool.push(table.swap_remove(slot));
        } else {
            slot += 1;
        }
    }
    mass
}

/// Offset of a point from a track's centre in the body's axes, metres.
#[must_use]
pub fn in_body(table: &TrackTable, slot: usize, x: f32, y: f32) -> (f32, f32) {
    let (dx, dy) = (x - table.mean(slot, X), y - table.mean(slot, Y));
    let (hx, hy) = table.heading(slot);
    (dx * hx + dy * hy, dy * hx - dx * hy)
}

/// Removes the lesser of two tracks that stand for one vehicle: bodies that overlap by more than half and move alike.
pub fn merge(table: &mut TrackTable, order: &mut Vec<u32>, pool: &mut Vec<Meta>) -> usize {
    order.clear();
    order.extend(0..table.len() as u32);
    order.sort_unstable_by(|a, b| table.mean(*a as usize, X).total_cmp(&table.mean(*b as usize, X)));
    let mut doomed = [usize::MAX; 16];
    let mut n = 0;
    for (i, &a) in order.iter().enumerate() {
        for &b in &order[i + 1..] {
            let (a, b) = (a as usize, b as usize);
            if table.mean(b, X) - table.mean(a, X) > 8.0 || n == doomed.len() {
                break;
            }
            if (table.mean(a, Y) - table.mean(b, Y)).abs() < 8.0 && same_vehicle(table, a, b) {
                let lesser = if weaker(table, a, b) { a } else { b };
                if !doomed[..n].contains(&lesser) {
                    doomed[n] = lesser;
                    n += 1;
                }
            }
        }
    }
    doomed[..n].sort_unstable_by(|a, b| b.cmp(a));
    for &slot in &doomed[..n] {
        pool.push(table.swap_remove(slot));
    }
    n
}

fn weaker(table: &TrackTable, a: usize, b: usize) -> bool {
    let (ma, mb) = (&table.meta[a], &table.meta[b]);
    let rank = |m: &Meta, s: usize| (m.confirmed, (table.existence(s) * 4.0) as u32, m.hits, m.id.0);
    rank(ma, a) < rank(mb, b)
}

fn same_vehicle(table: &TrackTable, a: usize, b: usize) -> bool {
    let (big, small) = if table.mean(a, LENGTH) >= table.mean(b, LENGTH) { (a, b) } else { (b, a) };
    let (u, v) = in_body(table, big, table.mean(small, X), table.mean(small, Y));
    let (dvx, dvy) = (table.mean(a, VX) - table.mean(b, VX), table.mean(a, VY) - table.mean(b, VY));
    let close = u.abs() < 0.5 * table.mean(big, LENGTH) && v.abs() < 0.5 * table.mean(big, WIDTH);
    close && dvx * dvx + dvy * dvy < 9.0
}

/// The class distribution of a track before anybody named it.
#[must_use]
pub fn class_prior() -> [f32; 7] {
    CLASS_PRIOR
}
