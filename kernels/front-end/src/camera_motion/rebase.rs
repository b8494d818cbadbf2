//! A change of light: the backgrounds are carried over into it, the twin of `rebase.wgsl`.
//!
//! Where a pixel was background one frame ago, what it shows now is the background in the new light. All those pixels together
//! say what each grey level has become, and that is applied where something stood or moved: the road under a stopped
//! car is carried over with the car in front of it.

use super::clean::BACKGROUND;

/// What the pixels of background say: by grey level of the slow background, their number and the sum of their luma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    /// Pixels.
    pub count: [u32; 256],
    /// Sum of their luma.
    pub sum: [u32; 256],
}

impl Default for Levels {
    fn default() -> Self {
        Self { count: [0; 256], sum: [0; 256] }
    }
}

impl Levels {
    /// Adds a row: its luma, its slow background, its classes of one frame ago. [`super::MAX_PIXELS`] of white fit a sum.
    pub fn add_row(&mut self, luma: &[u8], slow: &[u8], class: &[u8]) {
        for ((&luma, &slow), &class) in luma.iter().zip(slow).zip(class) {
            if class == BACKGROUND {
                let level = usize::from(slow);
                self.count[level] += 1;
                self.sum[level] = self.sum[level].wrapping_add(u32::from(luma));
            }
        }
    }

    /// What each grey level has become: the mean, to the nearest; a level that no pixel had moves as the mean of all did.
    #[must_use]
    pub fn map(&self) -> [u8; 256] {
        let (mut count, mut seen, mut was) = (0u32, 0u32, 0u32);
        for (level, (&n, &sum)) in (0u32..).zip(self.count.iter().zip(&self.sum)) {
            count += n;
            seen = seen.wrapping_add(sum);
            was = was.wrapping_add(level.wrapping_mul(n));
        }
        let shift = (seen / count.max(1)) as i32 - (was / count.max(1)) as i32;
        std::array::from_fn(|level| {
            let (n, sum) = (self.count[level], self.sum[level]);
            let moved = (level as i32 + shift).clamp(0, 255) as u32;
            (sum + n / 2).checked_div(n).unwrap_or(moved).min(255) as u8
        })
    }
}

/// Carries a row over: background becomes what is seen; elsewhere the slow and the former background go through `map`, and the
/// fast one is what is seen where something has stopped, which goes on standing.
pub fn carry_row(luma: &[u8], class: &[u8], map: &[u8; 256], row: &mut super::background::Row<'_>) {
    for x in 0..luma.len().min(class.len()) {
        let seen = luma[x];
        if class[x] == BACKGROUND {
            (row.slow[x], row.former[x], row.fast[x], row.held[x]) = (seen, seen, seen, 0);
            continue;
        }
        row.slow[x] = map[usize::from(row.slow[x])];
        row.former[x] = map[usize::from(row.former[x])];
        row.fast[x] = if class[x] == super::clean::STOPPED { seen } else { map[usize::from(row.fast[x])] };
    }
}
