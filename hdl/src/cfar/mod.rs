//! Constant false-alarm rate detection along a profile of power, such as a radar's range cells, one cell per clock.
//!
//! ```text
//!            ◄───── newer ─────              ───── older ─────►
//!  power ─►  [8 training] [2 guard] [ cell ] [2 guard] [8 training]
//!              │                      │                   │
//!              └──── mean, or the k-th smallest ──────────┘  <  ⌈share · power⌉   ─► detected
//! ```
//!
//! # Terms
//!
//! The *cell* under test is compared with the *training* cells on both sides of it; *guard* cells between keep the cell's
//! own power out. *Averaging* (CA, Finn and Johnson 1968) takes the mean of the training cells, *ordered* (OS, Rohling
//! 1983, IEEE Trans. AES 19(4)) the `rank`-th smallest, which neighbouring targets do not raise. The cell is detected
//! if it is more than α times as strong; `share` is 1/α, so that the one product there is can be formed before the
//! window is known. Ordering needs no sorting: the k-th smallest is below a limit if at least k cells are.
//!
//! At the *edges* of a profile, training cells outside it do not exist: the mean is over those that do, and the rank is
//! taken in the same proportion. Fewer cells need a greater α for the same rate of false alarms, hence `share_edge` for
//! every cell that lacks one or more. (Averaging n cells of noise with a false-alarm rate P, α = n (P^(−1/n) − 1): 12.4 for
//! 16 cells and 10⁻⁴, 17.3 for 8.)
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: every cell inside is forgotten |
//! | `valid` | 1 | a cell is there |
//! | `last` | 1 | it is the last of its profile |
//! | `power` | 16 | its power, linear, any unit |
//! | `share` | 16 | 1/α in units of 2⁻¹⁶ for cells with all 16 training cells; belongs to the cell |
//! | `share_edge` | 16 | the same for cells with fewer |
//! | `ordered` | 1 | by rank, not by the mean; a setting |
//! | `rank` | 5 | k of 16; a setting |
//! | `valid_out` | 1 | a cell comes out |
//! | `last_out` | 1 | it is the last of its profile |
//! | `detected` | 1 | it stands out; low without `valid_out` |
//! | `power_out` | 16 | its power |
//! | `noise_sum` | 20 | the sum of its training cells |
//! | `noise_cells` | 5 | how many those are |
//!
//! The last four mean nothing without `valid_out`.
//!
//! # Timing
//!
//! One cell per clock, with gaps anywhere; profiles may follow each other at once and be of any length. Every cell comes
//! out, in order. It leaves [`LATENCY`] clocks after the [`HALF`]th cell behind it came in; once a profile's last cell is in,
//! clocks without a cell push it on as well, so its end never waits for the next one. Settings may change while nothing is
//! inside.
//!
//! # Exactness
//!
//! With `limit` = ⌈share · power⌉, a cell is detected if `noise_sum` < `limit` · `noise_cells`, or, ordered, if 16 · (training
//! cells below `limit`) ≥ `rank` · `noise_cells`, in exact integers; and never without a training cell. Rounding `limit` up
//! moves the threshold by less than one unit of power, so a unit should be small against the noise.

mod block;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::Cfar;
pub use model::{Inputs, Model, Outputs};

/// Training cells on each side.
pub const TRAINING: usize = 8;
/// Guard cells on each side.
pub const GUARD: usize = 2;
/// Cells on each side.
pub const HALF: usize = TRAINING + GUARD;
/// Cells of the window.
pub const WINDOW: usize = 2 * HALF + 1;
/// Clocks from the edge that takes in the cell which completes a window to the one after which its middle is out.
pub const LATENCY: usize = 10;

crate::port::gateware!(
    Cfar,
    "cfar",
    Model,
    Inputs { reset, valid, last, power, share, share_edge, ordered, rank },
    Outputs { valid_out, last_out, detected, power_out, noise_sum, noise_cells },
);
