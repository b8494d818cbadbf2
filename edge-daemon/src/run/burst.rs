//! Logging what comes in bursts: the first at once, the rest as a number.

use std::time::{Duration, Instant};

/// A burst is over when nothing came for so long.
const OVER: Duration = Duration::from_secs(10);

/// One kind of event from one place.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Burst {
    last: Option<Instant>,
    more: u64,
}

impl Burst {
    /// `n` happened; true when a burst begins and it is worth a line.
    pub fn begins(&mut self, n: u64, now: Instant) -> bool {
        let begins = self.last.is_none_or(|last| now.duration_since(last) > OVER);
        self.last = Some(now);
        if begins {
            self.more = n - n.min(1);
        } else {
            self.more += n;
        }
        begins
    }

    /// How many were not told, once, when the burst is over.
    pub fn ended(&mut self, now: Instant) -> Option<u64> {
        let last = self.last?;
        if now.duration_since(last) <= OVER {
            return None;
        }
        self.last = None;
        (self.more > 0).then(|| std::mem::take(&mut self.more))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_a_burst_and_a_number_after_it() {
        let start = Instant::now();
        let at = |s| start + Duration::from_secs(s);
        let mut burst = Burst::default();
        assert!(burst.begins(1, at(0)));
        assert!(!burst.begins(3, at(5)));
        assert!(!burst.begins(1, at(14)));
        assert_eq!(burst.ended(at(20)), None);
        assert_eq!(burst.ended(at(25)), Some(4));
        assert_eq!(burst.ended(at(26)), None);
        assert!(burst.begins(1, at(40)));
        assert_eq!(burst.ended(at(60)), None, "nothing was left out");
    }
}
