//! Pauses between tries.

use rand::Rng as _;
use std::time::Duration;

/// Doubles from a first pause to a longest one. The jitter keeps units that lost the same switch from coming
/// back in step.
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    first: Duration,
    limit: Duration,
    next: Duration,
}

impl Backoff {
    /// From the first pause to the longest, milliseconds.
    #[must_use]
    pub fn new(first_ms: f64, limit_ms: f64) -> Self {
        let first = Duration::from_secs_f64((first_ms * 1e-3).max(1e-3));
        let limit = Duration::from_secs_f64((limit_ms * 1e-3).max(1e-3));
        Self { first, limit, next: first }
    }

    /// The next pause: between four fifths of the nominal one and all of it.
    pub fn pause(&mut self) -> Duration {
        let nominal = self.next.min(self.limit);
        self.next = (nominal * 2).min(self.limit);
        nominal.mul_f64(rand::rng().random_range(0.8..=1.0))
    }

    /// It worked for a while: begins anew.
    pub fn reset(&mut self) {
        self.next = self.first;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_up_to_the_limit_and_begins_anew() {
        let mut backoff = Backoff::new(100.0, 1000.0);
        for nominal in [100, 200, 400, 800, 1000, 1000, 1000] {
            let pause = backoff.pause().as_millis();
            assert!((nominal * 4 / 5..=nominal).contains(&pause), "{pause} ms for {nominal} ms");
        }
        backoff.reset();
        assert!(backoff.pause().as_millis() <= 100);
    }
}
