//! Detection at a constant rate of false alarms of a raw radar's frames: the core looks along range, the host weighs what it finds.
//!
//! ```text
//!  power ─► local maxima ─► hopeless? ─► profiles ─► core ─► cells that stand out ─► weighed in f32 ─► peaks
//!           front end        here         here        cfar    here                    front end
//! ```
//!
//! The window is the core's ([`window`]): 8 training and 2 guard cells on each side along range, nothing along Doppler. Whoever detects with
//! it, this or the CPU alone, finds the same targets, to the bit; against the CPU's usual window of 296 cells, an estimate from
//! 16 needs a greater distance from the noise for the same rate of false alarms ([`loss_db`]).
//!
//! # Why no target is lost
//!
//! Let p be a cell's power, x those of its n training cells, and α, level, rank the plan's. The CPU calls the cell a target if
//! α·level·Σx < p, or, ordered, if x < p·reach for at least `rank` of them; with ε for all its roundings.
//!
//! - *Hopeless* is a cell that the half of its training cells next to it rule out: α·level·Σx ≥ p (1 + ε) over
//!   them, and more training cells only add; or so many of them reach p·reach (1 + ε) that `rank` cannot be reached
//!   if all others are below. Such a cell is not sent.
//! - Cells go as q = ⌊x/u⌋, 65 535 at most, so q ≤ x/u and p/u < q + 1; u is such that the tested cells' q are 2¹⁰ to 2¹⁶ − 1.
//!   For a target, Σq ≤ Σx/u < (q + 1) (1 + ε) / (α·level) ≤ q (1 + 2⁻¹⁰) (1 + ε) / (α·level); the core asks for
//!   Σq < 16 ⌈share·q/2¹⁶⌉. So [`Rule::share`] is 2¹⁶ (1 + 2⁻¹⁰) (1 + ε) times the greatest 1/(16·α·level) of all range cells, rounded up;
//!   ordered, in the same way, times the greatest `reach`.
//! - Beyond the ends of the range axis zeros are sent: they add nothing to Σq, and ordered, where they count as below, [`Rule::rank`] is the
//!   least of `rank` + 16 − n.
//!
//! What the core finds beyond that, since roundings go one way and training cells above the tested power may be cut, the CPU's own
//! arithmetic takes out again.

mod ask;
mod profiles;
mod screen;

pub use profiles::Profiles;
pub use screen::{CfarCounters, CfarStatistics, CoreScreen};

use front_end::radar_cube::{CfarParams, Plan, RadarParams, RadarParamsError};
use hdl::cfar::{GUARD, HALF, TRAINING};

/// More than the roundings of f32 in the CPU's rule make together: sums of 16 cells and a few products, 2⁻²⁴ each.
const ROUNDING: f64 = 1e-5;
/// The least number that a tested cell is sent as.
const LEAST: u32 = 1 << 10;

/// The same detection with the core's window.
#[must_use]
pub const fn window(cfar: CfarParams) -> CfarParams {
    CfarParams { train_range: TRAINING, guard_range: GUARD, train_doppler: 0, guard_doppler: 0, ..cfar }
}

/// How much further from the noise a target has to be with the core's window than with that of `params`, in the middle of the range
/// axis, dB.
///
/// # Errors
/// A parameter that cannot be worked with.
pub fn loss_db(params: &RadarParams) -> Result<f64, RadarParamsError> {
    let threshold = |params: &RadarParams| {
        let plan = Plan::new(params)?;
        Ok(f64::from(plan.alpha[plan.range_cells / 2]))
    };
    let ours = RadarParams { cfar: window(params.cfar), ..params.clone() };
    Ok(10.0 * (threshold(&ours)? / threshold(params)?).log10())
}

/// What the core is told of the threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// 1/α in units of 2⁻¹⁶.
    pub share: u16,
    /// k of 16 to go by rank; by the mean without.
    pub rank: Option<u8>,
}

impl Rule {
    /// For a plan with the core's window; none where it has another, or where its threshold is so low that the core's numbers do not hold it.
    #[must_use]
    pub fn of(plan: &Plan) -> Option<Self> {
        let cfar = plan.params.cfar;
        if window(cfar) != cfar {
            return None;
        }
        let cells = 0..plan.range_cells;
        let need = |r: usize| {
            let reach = 1.0 / (f64::from(plan.level[r]) * f64::from(plan.alpha[r]));
            if plan.ordered() { f64::from(plan.reach[r]).max(reach) } else { reach / (2 * TRAINING) as f64 }
        };
        let greatest = cells.clone().map(need).fold(0.0, f64::max);
        let share = (65536.0 * greatest * (1.0 + 1.0 / f64::from(LEAST)) * (1.0 + ROUNDING)).ceil();
        let outside = |r: usize| 2 * TRAINING - training(plan.range_cells, r).count();
        let rank = cells.map(|r| plan.rank[r] as usize + outside(r)).min();
        Some(Self {
            share: (share <= f64::from(u16::MAX)).then_some(share as u16)?,
            rank: if plan.ordered() { Some(u8::try_from(rank?).ok()?) } else { None },
        })
    }
}

/// Range cells of the training cells of a range cell, as far as there are.
fn training(cells: usize, r: usize) -> impl Iterator<Item = usize> {
    let newer = r.saturating_sub(HALF)..r.saturating_sub(GUARD);
    newer.chain((r + GUARD + 1).min(cells)..(r + HALF + 1).min(cells))
}
