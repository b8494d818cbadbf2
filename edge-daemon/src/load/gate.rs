//! Where whoever does what may rest asks whether it does.

use super::Duty;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

#[derive(Debug, Default)]
struct Inner {
    step: AtomicU8,
    withheld: [AtomicU64; Duty::ALL.len()],
}

/// The unit's step, and how much was not done for it; clones are the same.
#[derive(Clone, Debug, Default)]
pub struct Gate(Arc<Inner>);

impl Gate {
    /// The step from now on.
    pub fn set_step(&self, step: u8) {
        self.0.step.store(step, Ordering::Relaxed);
    }

    /// Whether a duty rests.
    #[must_use]
    pub fn rests(&self, duty: Duty) -> bool {
        self.0.step.load(Ordering::Relaxed) >= duty.step()
    }

    /// Counts one thing that was not done.
    pub fn withhold(&self, duty: Duty) {
        self.0.withheld[usize::from(duty.step()) - 1].fetch_add(1, Ordering::Relaxed);
    }

    /// How many things of each duty were not done, from the start.
    #[must_use]
    pub fn withheld(&self) -> [(Duty, u64); Duty::ALL.len()] {
        Duty::ALL.map(|duty| (duty, self.0.withheld[usize::from(duty.step()) - 1].load(Ordering::Relaxed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_lets_one_more_rest() {
        let gate = Gate::default();
        for step in 0..=5 {
            gate.clone().set_step(step);
            let resting = Duty::ALL.into_iter().filter(|duty| gate.rests(*duty)).count();
            assert_eq!(resting, usize::from(step));
            assert!(Duty::at(step).all(|duty| gate.rests(duty)));
        }
        gate.withhold(Duty::Frames);
        gate.withhold(Duty::Frames);
        let counts = gate.withheld().map(|(duty, n)| (duty.name(), n));
        assert_eq!(counts, [("views", 0), ("recordings", 0), ("history", 0), ("frames", 2), ("pictures", 0)]);
    }
}
