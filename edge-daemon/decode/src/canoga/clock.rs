//! Which UTC a card's zero is.
//!
//! A card tells of a passage after its end, and was asked about it once before without telling: so the end lies between two
//! polls, and with it the zero of the card's milliseconds between two bounds. Each passage narrows them; between passages they
//! widen by what two clocks may drift apart. Bounds that exclude each other mean that the card was reset, or a clock stepped.

use fusion_contract::UtcNs;

/// Two crystals, the card's a bad one, drift apart by no more than this part of time.
const DRIFT: f64 = 200e-6;

/// The bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CardClock {
    known: Option<Bounds>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Bounds {
    low: UtcNs,
    high: UtcNs,
    at: UtcNs,
}

/// What a passage told of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zero {
    /// UTC of the card's zero, the middle of what is possible.
    pub utc: UtcNs,
    /// How far it may be off, nanoseconds.
    pub half_width_ns: i64,
    /// True where it fits nothing that was known.
    pub anew: bool,
}

impl CardClock {
    /// Takes a passage that ended at a card's time, milliseconds since its zero, between two polls.
    pub fn passage(&mut self, end_ms: u64, before: UtcNs, polled: UtcNs) -> Zero {
        let end_ns = i64::try_from(end_ms.saturating_mul(1_000_000)).unwrap_or(i64::MAX);
        let (low, high) = (before.plus_ns(-end_ns).min(polled.plus_ns(-end_ns)), polled.plus_ns(-end_ns));
        let mut bounds = Bounds { low, high, at: polled };
        let mut anew = self.known.is_none();
        if let Some(old) = self.known {
            let drift_ns = (polled.0.saturating_sub(old.at.0).max(0) as f64 * DRIFT) as i64;
            // Milliseconds are cut, not rounded.
            let slack_ns = drift_ns.saturating_add(2_000_000);
            let low = low.max(old.low.plus_ns(-slack_ns));
            let high = high.min(old.high.plus_ns(slack_ns));
            if low <= high {
                bounds = Bounds { low, high, at: polled };
            } else {
                anew = true;
            }
        }
        self.known = Some(bounds);
        let half_width_ns = bounds.high.0.saturating_sub(bounds.low.0) / 2;
        Zero { utc: bounds.low.plus_ns(half_width_ns), half_width_ns, anew }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MS: i64 = 1_000_000;
    /// A card that was reset then.
    const RESET: UtcNs = UtcNs(1_790_000_000_123_000_000);

    /// Passages that end at these times, seconds after the reset, told by polls 100 ms apart at a phase.
    fn zeros(ends_ms: &[i64], phase_ms: i64, ppm: i64) -> Vec<Zero> {
        let mut clock = CardClock::default();
        let of = |end: &i64| {
            let polled_ms = (end - phase_ms).div_euclid(100) * 100 + 100 + phase_ms;
            let polled = RESET.plus_ns(polled_ms * MS);
            let cards = (end * (1_000_000 + ppm)).div_euclid(1_000_000).max(0);
            clock.passage(cards.unsigned_abs(), polled.plus_ns(-100 * MS), polled)
        };
        ends_ms.iter().map(of).collect()
    }

    #[test]
    fn bounds_narrow_with_each_passage() {
        let zeros = zeros(&[1_030, 4_075, 9_110, 11_999], 0, 0);
        assert_eq!(zeros[0], Zero { utc: RESET.plus_ns(20 * MS), half_width_ns: 50 * MS, anew: true });
        assert!(zeros.windows(2).all(|w| w[1].half_width_ns <= w[0].half_width_ns + 3 * MS && !w[1].anew));
        assert!(zeros[3].half_width_ns < 30 * MS, "{zeros:?}");
    }

    #[test]
    fn a_reset_card_is_believed_again() {
        let mut clock = CardClock::default();
        clock.passage(60_000, RESET.plus_ns(60_000 * MS), RESET.plus_ns(60_100 * MS));
        let anew = clock.passage(500, RESET.plus_ns(90_000 * MS), RESET.plus_ns(90_100 * MS));
        assert!(anew.anew);
        assert_eq!(anew.utc, RESET.plus_ns(89_550 * MS));
    }

    proptest! {
        /// The true zero stays within the bounds that are stated, whatever the passages, the polls' phase and the drift.
        #[test]
        fn the_zero_is_where_it_is_said_to_be(
            gaps in prop::collection::vec(300_i64..60_000, 1..60), phase in 0_i64..100, ppm in -100_i64..100,
        ) {
            let ends: Vec<i64> = gaps.iter().scan(0, |t, g| { *t += g; Some(*t) }).collect();
            for (zero, end) in zeros(&ends, phase, ppm).iter().zip(&ends) {
                // By its own drift a card's zero appears to move.
                let apparent = RESET.plus_ns(-end * ppm);
                let off = (zero.utc.0 - apparent.0).abs();
                prop_assert!(off <= zero.half_width_ns + 3 * MS, "off by {off} ns of {zero:?}");
                prop_assert!(zero.half_width_ns <= 50 * MS);
            }
        }

        #[test]
        fn nonsense_is_survived(input in prop::collection::vec((any::<u64>(), any::<i64>(), any::<i64>()), 0..40)) {
            let mut clock = CardClock::default();
            for (end, before, polled) in input {
                clock.passage(end, UtcNs(before), UtcNs(polled));
            }
        }
    }
}
