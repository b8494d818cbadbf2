//! How good tracks are, against truth.
//!
//! - GOSPA (Rahmathullah, García-Fernández, Svensson 2017; p = 2, c = 4 m, α = 2) with its localisation, missed and false parts;
//! - HOTA with DetA, AssA and LocA (Luiten et al. 2021), MOTA, switches and fragmentations (CLEAR MOT), IDF1 (Ristani et al. 2016), on
//!   the similarity max(0, 1 − distance / 4 m);
//! - root mean square error of position and velocity, share of right classes;
//! - consistency: the normalised estimation error squared of the position, whose mean should be 2, and its share below the chi-square 95 %
//!   bound for two degrees of freedom.
//!
//! Scope: truth within a radius of the origin; a track counts when it is inside, or when the truth that it best explains is.
//! Frames: truth on a 10 Hz grid, each against the track frame nearest in time, moved there at constant velocity.

mod assign;
mod clear;
mod evaluate;
mod frame;
mod hota;
mod identity;
mod read;

pub use assign::assign;
pub use clear::Clear;
pub use evaluate::{Evaluator, Report, Run, Scope, evaluate};
pub use frame::{TrackRow, TruthRow};
pub use hota::Hota;
pub use read::{ReadError, read_tracks, read_truth, tracks_from, truth_from};
