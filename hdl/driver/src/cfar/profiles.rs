//! The profiles that a frame's candidates are decided by.

use super::{LEAST, ROUNDING, training};
use front_end::radar_cube::Plan;
use hdl::cfar::{GUARD, HALF, TRAINING};
use hdl::regmap::{CELLS_PER_MESSAGE, CellRecord};
use std::ops::Range;

/// A candidate in a profile.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// Doppler cell × range cells + range cell.
    cell: u32,
    profile: usize,
    index: usize,
}

/// Candidates of one row whose windows overlap, of about the same power: they are sent as one piece.
#[derive(Clone, Debug, Default)]
struct Piece {
    doppler: usize,
    ranges: Vec<usize>,
    weakest: f32,
    strongest: f32,
}

/// Profiles of one frame. Each is a row of pieces, and each piece holds the whole window of every candidate in it, so that
/// what lies beside it does not matter. Buffers are used again from frame to frame.
#[derive(Clone, Debug, Default)]
pub struct Profiles {
    cells: Vec<u16>,
    profiles: Vec<Range<usize>>,
    places: Vec<Place>,
    piece: Piece,
}

impl Profiles {
    /// Makes the profiles of `candidates`, local maxima of `power` ([Doppler cell × range cell]) in the order of their numbers. Those
    /// that are hopeless are in none.
    pub fn make(&mut self, plan: &Plan, power: &[f32], candidates: &[u32]) {
        self.cells.clear();
        self.profiles.clear();
        self.places.clear();
        self.piece.ranges.clear();
        for cell in candidates {
            let (doppler, range) = (*cell as usize / plan.range_cells, *cell as usize % plan.range_cells);
            let row = &power[doppler * plan.range_cells..][..plan.range_cells];
            if is_hopeless(plan, row, range) {
                continue;
            }
            if !self.piece.takes(doppler, range, row[range]) {
                self.send(plan, power);
                self.piece = Piece { doppler, weakest: row[range], ..std::mem::take(&mut self.piece) };
                self.piece.strongest = row[range];
            }
            self.piece.push(range, row[range]);
        }
        self.send(plan, power);
    }

    /// Puts the piece into a profile.
    fn send(&mut self, plan: &Plan, power: &[f32]) {
        let piece = &mut self.piece;
        let (Some(first), Some(last)) = (piece.ranges.first().copied(), piece.ranges.last().copied()) else {
            return;
        };
        let length = last - first + 2 * HALF + 1;
        match self.profiles.last_mut() {
            Some(profile) if profile.len() + length <= CELLS_PER_MESSAGE => profile.end += length,
            _ => self.profiles.push(self.cells.len()..self.cells.len() + length),
        }
        let profile = self.profiles.len() - 1;
        let start = self.cells.len() - self.profiles[profile].start;
        let row = &power[piece.doppler * plan.range_cells..][..plan.range_cells];
        let factor = factor(piece.strongest);
        // The first cell of the piece is HALF before the first candidate: counted from there, all places are positive.
        self.cells.extend((first..first + length).map(|at| {
            let cell = at.checked_sub(HALF).and_then(|r| row.get(r)).copied().unwrap_or_default();
            (f64::from(cell) * factor).min(f64::from(u16::MAX)) as u16
        }));
        for range in piece.ranges.drain(..) {
            let cell = (piece.doppler * plan.range_cells + range) as u32;
            self.places.push(Place { cell, profile, index: start + range - first + HALF });
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.profiles.len()
    }

    /// Whether nothing has to be asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.profiles.is_empty()
    }

    /// The cells of one.
    #[must_use]
    pub fn profile(&self, at: usize) -> &[u16] {
        self.profiles.get(at).map_or(&[], |span| &self.cells[span.clone()])
    }

    /// Candidates that are asked about.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.places.len()
    }

    /// Keeps of the candidates those of which `found` says, profile by profile, that they stand out.
    pub fn keep(&self, found: &[Vec<CellRecord>], candidates: &mut Vec<u32>) {
        let stands_out = |place: &&Place| {
            let records = found.get(place.profile).map_or(&[][..], Vec::as_slice);
            records.binary_search_by_key(&place.index, |record| usize::from(record.index)).is_ok()
        };
        candidates.clear();
        candidates.extend(self.places.iter().filter(stands_out).map(|place| place.cell));
    }
}

impl Piece {
    /// Whether a candidate, behind those that it has, fits in.
    fn takes(&self, doppler: usize, range: usize, power: f32) -> bool {
        let (Some(first), Some(last)) = (self.ranges.first(), self.ranges.last()) else { return false };
        let (weakest, strongest) = (self.weakest.min(power), self.strongest.max(power));
        self.doppler == doppler
            && range <= last + 2 * HALF
            && range - first + 2 * HALF < CELLS_PER_MESSAGE
            && f64::from(weakest) * factor(strongest) >= f64::from(LEAST)
    }

    fn push(&mut self, range: usize, power: f32) {
        self.ranges.push(range);
        (self.weakest, self.strongest) = (self.weakest.min(power), self.strongest.max(power));
    }
}

/// The power of two that brings a power to 2¹⁵ or more, and below 2¹⁶.
fn factor(power: f32) -> f64 {
    let exponent = (power.to_bits() >> 23 & 0xff) as i32 - 127;
    f64::from(15 - exponent).exp2()
}

/// Whether the half of its training cells next to it rule a cell out.
fn is_hopeless(plan: &Plan, row: &[f32], r: usize) -> bool {
    let near = |cell: &usize| cell.abs_diff(r) <= GUARD + TRAINING / 2;
    let half = training(row.len(), r).filter(near).map(|cell| f64::from(row[cell]));
    let power = f64::from(row[r]) * (1.0 + ROUNDING);
    if plan.ordered() {
        let limit = power * f64::from(plan.reach[r]);
        let reached = half.filter(|cell| *cell >= limit).count();
        return training(row.len(), r).count() < plan.rank[r] as usize + reached;
    }
    f64::from(plan.alpha[r]) * f64::from(plan.level[r]) * half.sum::<f64>() >= power
}
