//! CFAR in plain integers, bit for bit what the block does.

use super::{GUARD, HALF, TRAINING, WINDOW};
use crate::port::ports;
use std::collections::VecDeque;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// Every cell inside is forgotten.
        reset: bool = 1,
        /// A cell is there.
        valid: bool = 1,
        /// It is the last of its profile.
        last: bool = 1,
        /// Its power.
        power: u64 = 16,
        /// 1/α of cells with all training cells.
        share: u64 = 16,
        /// 1/α of cells with fewer.
        share_edge: u64 = 16,
        /// By rank, not by the mean.
        ordered: bool = 1,
        /// k of 16.
        rank: u64 = 5,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// A cell comes out.
        valid_out: bool = 1,
        /// It is the last of its profile.
        last_out: bool = 1,
        /// It stands out.
        detected: bool = 1,
        /// Its power.
        power_out: u64 = 16,
        /// The sum of its training cells.
        noise_sum: u64 = 20,
        /// How many those are.
        noise_cells: u64 = 5,
    }
}

/// A cell on its way.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    valid: bool,
    last: bool,
    power: u64,
    /// ⌈share · power⌉ with all training cells, and with fewer.
    limit: u64,
    limit_edge: u64,
}

/// A window's outcome on its way.
#[derive(Clone, Copy, Debug, Default)]
struct Outcome {
    outputs: Outputs,
    limit: u64,
    /// Training cells below the limit.
    below: u64,
    /// The rank, times the training cells there are.
    rank: u64,
}

/// The registers. `Default` is the state after power-on.
#[derive(Clone, Debug)]
pub struct Model {
    /// Cells whose limits are being formed, newest first.
    entry: VecDeque<Cell>,
    /// Newest first.
    window: VecDeque<Cell>,
    /// The last cell of a profile came in last.
    finishing: bool,
    /// The window has moved on the last clock.
    moved: bool,
    /// Newest first; the last is what the outputs show.
    outcomes: VecDeque<Outcome>,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            entry: vec![Cell::default(); 3].into(),
            window: vec![Cell::default(); WINDOW].into(),
            finishing: false,
            moved: false,
            outcomes: vec![Outcome::default(); 6].into(),
        }
    }
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        self.outcomes.push_front(self.outcome());
        self.outcomes.truncate(6);
        // The rank meets its window in the third clock, the choice of rule in the sixth.
        if let Some(third) = self.outcomes.get_mut(2) {
            third.rank = inputs.rank * third.outputs.noise_cells;
        }
        if let Some(sixth) = self.outcomes.get_mut(5) {
            sixth.decide(inputs.ordered);
        }

        let incoming = self.entry.pop_back().unwrap_or_default();
        let pending = self.window.iter().take(HALF).any(|cell| cell.valid);
        self.moved = incoming.valid || (self.finishing && pending);
        if self.moved {
            self.window.push_front(incoming);
            self.window.truncate(WINDOW);
        }
        if incoming.valid {
            self.finishing = incoming.last;
        }
        let limit = |share: u64| (share * inputs.power).div_ceil(1 << 16);
        self.entry.push_front(Cell {
            valid: inputs.valid,
            last: inputs.last,
            power: inputs.power,
            limit: limit(inputs.share),
            limit_edge: limit(inputs.share_edge),
        });

        if inputs.reset {
            self.entry.iter_mut().chain(&mut self.window).for_each(|cell| cell.valid = false);
            (self.finishing, self.moved) = (false, false);
            for outcome in &mut self.outcomes {
                (outcome.outputs.valid_out, outcome.outputs.detected) = (false, false);
            }
        }
        self.outcomes.back().copied().unwrap_or_default().outputs
    }

    /// What the window says of its middle, before rank and rule.
    fn outcome(&self) -> Outcome {
        let cells: Vec<Cell> = self.window.iter().copied().collect();
        let Some((newer, [cell, older @ ..])) = cells.split_at_checked(HALF) else {
            return Outcome::default();
        };
        // Outwards on both sides, until the profile ends.
        let mut before = *cell;
        let newer = newer.iter().rev().take_while(|next| {
            let inside = next.valid && !before.last;
            before = **next;
            inside
        });
        let older = older.iter().take_while(|next| next.valid && !next.last);
        let training: Vec<u64> = newer.skip(GUARD).chain(older.skip(GUARD)).map(|cell| cell.power).collect();
        let limit = if training.len() == 2 * TRAINING { cell.limit } else { cell.limit_edge };
        let outputs = Outputs {
            valid_out: self.moved && cell.valid,
            last_out: cell.last,
            detected: false,
            power_out: cell.power,
            noise_sum: training.iter().sum(),
            noise_cells: training.len() as u64,
        };
        let below = training.iter().filter(|&&power| power < limit).count() as u64;
        Outcome { outputs, limit, below, rank: 0 }
    }
}

impl Outcome {
    fn decide(&mut self, ordered: bool) {
        let Outputs { valid_out, noise_sum, noise_cells, .. } = self.outputs;
        let stands_out =
            if ordered { 16 * self.below >= self.rank } else { noise_sum < self.limit * noise_cells };
        self.outputs.detected = valid_out && noise_cells > 0 && stands_out;
    }
}
