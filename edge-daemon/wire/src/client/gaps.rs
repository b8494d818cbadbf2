//! Track frames that did not come, fetched from the unit's history: pure, whatever is answered.

use crate::proto;
use crate::proto::history_entry::Message as Of;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Gaps of one unit that wait; beyond it the oldest is given up.
const MOST_GAPS: usize = 64;
/// A frame is on the unit's disk a second or two after it left.
const NOT_BEFORE: Duration = Duration::from_secs(2);
/// Pause before an answer that was not the whole is asked for again, and how often.
const PAUSE: Duration = Duration::from_secs(2);
const MOST_TRIES: u32 = 5;

/// Where a frame stands: its number and when it left, UTC nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At {
    pub sequence: u64,
    pub left_utc_ns: i64,
}

/// What came of a gap.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Found {
    /// A frame.
    Frame(proto::TrackFrame),
    /// Numbers, both included, that the history does not hold.
    Lost(u64, u64),
}

#[derive(Debug)]
struct Gap {
    from_ns: i64,
    to_ns: i64,
    /// The first number that is neither found nor lost, and the last.
    next: u64,
    last: u64,
    after: String,
    not_before: Instant,
    tries: u32,
}

/// One unit's gaps.
#[derive(Debug, Default)]
pub(crate) struct Gaps(VecDeque<Gap>);

impl Gaps {
    /// Frames between these two did not come. Tells what has to be given up for that.
    pub fn missed(&mut self, before: At, behind: At, now: Instant) -> Option<Found> {
        self.0.push_back(Gap {
            from_ns: before.left_utc_ns.saturating_add(1),
            to_ns: behind.left_utc_ns,
            next: before.sequence + 1,
            last: behind.sequence - 1,
            after: String::new(),
            not_before: now + NOT_BEFORE,
            tries: 0,
        });
        let given_up = if self.0.len() > MOST_GAPS { self.0.pop_front() } else { None };
        given_up.map(|g| Found::Lost(g.next, g.last))
    }

    /// The parameters of a query that is due.
    pub fn wants(&self, now: Instant) -> Option<String> {
        let gap = self.0.front().filter(|g| now >= g.not_before)?;
        Some(format!("from_ns={};to_ns={};topics=tracks;after={}", gap.from_ns, gap.to_ns, gap.after))
    }

    /// An answer about the first gap.
    pub fn answer(&mut self, batch: proto::HistoryBatch, now: Instant) -> Vec<Found> {
        let Some(gap) = self.0.front_mut() else { return Vec::new() };
        let mut found = Vec::new();
        for entry in batch.entries {
            let Some(Of::Tracks(frame)) = entry.message else { continue };
            // A frame of another run of the unit, or one that an earlier answer had.
            if !(gap.next..=gap.last).contains(&frame.sequence) {
                continue;
            }
            if frame.sequence > gap.next {
                found.push(Found::Lost(gap.next, frame.sequence - 1));
            }
            gap.next = frame.sequence + 1;
            gap.from_ns = frame.left_utc_ns.saturating_add(1);
            found.push(Found::Frame(frame));
        }
        if gap.next > gap.last {
            self.0.pop_front();
        } else if !batch.next.is_empty() {
            gap.after = batch.next;
        } else if batch.recorded_until_utc_ns.is_some_and(|until| until >= gap.to_ns) {
            found.extend(self.give_up());
        } else {
            found.extend(self.put_off(now));
        }
        found
    }

    /// Nothing was answered, or no.
    pub fn refused(&mut self, now: Instant) -> Option<Found> {
        self.put_off(now)
    }

    fn put_off(&mut self, now: Instant) -> Option<Found> {
        let gap = self.0.front_mut()?;
        gap.tries += 1;
        if gap.tries >= MOST_TRIES {
            return self.give_up();
        }
        gap.after.clear();
        gap.not_before = now + PAUSE * gap.tries;
        None
    }

    fn give_up(&mut self) -> Option<Found> {
        self.0.pop_front().map(|g| Found::Lost(g.next, g.last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(sequence: u64) -> At {
        At { sequence, left_utc_ns: sequence as i64 * 100 }
    }

    fn frame(sequence: u64) -> proto::TrackFrame {
        proto::TrackFrame { sequence, left_utc_ns: at(sequence).left_utc_ns, ..Default::default() }
    }

    fn batch(frames: impl IntoIterator<Item = u64>, next: &str, until: u64) -> proto::HistoryBatch {
        let entry = |n| proto::HistoryEntry { utc_ns: 0, message: Some(Of::Tracks(frame(n))) };
        proto::HistoryBatch {
            entries: frames.into_iter().map(entry).collect(),
            next: next.to_owned(),
            recorded_until_utc_ns: Some(at(until).left_utc_ns),
            ..Default::default()
        }
    }

    fn frames(found: &[Found]) -> Vec<u64> {
        found.iter().filter_map(|f| if let Found::Frame(f) = f { Some(f.sequence) } else { None }).collect()
    }

    #[test]
    fn a_gap_is_asked_for_once_it_may_be_on_disk_and_page_by_page() {
        let (mut gaps, now) = (Gaps::default(), Instant::now());
        assert_eq!(gaps.missed(at(10), at(20), now), None);
        assert_eq!(gaps.wants(now), None);
        let later = now + NOT_BEFORE;
        assert_eq!(gaps.wants(later).unwrap(), "from_ns=1001;to_ns=2000;topics=tracks;after=");
        // A frame from before is of another run.
        let found = gaps.answer(batch([3, 11, 12, 13], "cursor", 100), later);
        assert_eq!(frames(&found), [11, 12, 13]);
        assert_eq!(gaps.wants(later).unwrap(), "from_ns=1301;to_ns=2000;topics=tracks;after=cursor");
        let found = gaps.answer(batch([14, 15, 18, 19], "", 100), later);
        assert_eq!(found[2], Found::Lost(16, 17));
        assert_eq!(frames(&found), [14, 15, 18, 19]);
        assert_eq!(gaps.wants(later), None);
    }

    #[test]
    fn what_is_not_recorded_yet_is_asked_for_again_and_what_never_was_is_lost() {
        let (mut gaps, now) = (Gaps::default(), Instant::now());
        gaps.missed(at(10), at(20), now);
        let later = now + NOT_BEFORE;
        assert_eq!(frames(&gaps.answer(batch([11, 12], "", 13), later)), [11, 12]);
        assert_eq!(gaps.wants(later), None, "not at once");
        assert!(gaps.wants(later + PAUSE).unwrap().starts_with("from_ns=1201;"));
        assert_eq!(gaps.answer(batch([], "", 20), later), [Found::Lost(13, 19)]);
        gaps.missed(at(30), at(32), now);
        for _ in 1..MOST_TRIES {
            assert_eq!(gaps.refused(now), None);
        }
        assert_eq!(gaps.refused(now), Some(Found::Lost(31, 31)), "a unit without a history");
        assert_eq!(gaps.refused(now), None);
    }

    proptest! {
        #[test]
        fn every_number_of_a_gap_is_found_or_lost_once_in_order(
            last in 1..60_u64,
            answers in prop::collection::vec((prop::collection::btree_set(0..70_u64, 0..20), any::<bool>(), 0..70_u64), 0..20),
        ) {
            let (mut gaps, now) = (Gaps::default(), Instant::now());
            gaps.missed(At { sequence: 0, left_utc_ns: 0 }, at(last + 1), now);
            let mut found = Vec::new();
            for (frames, more, until) in answers {
                found.extend(gaps.answer(batch(frames, if more { "more" } else { "" }, until), now));
            }
            for _ in 0..MOST_TRIES {
                found.extend(gaps.refused(now));
            }
            let mut next = 1;
            for item in found {
                let (first, end) = match item {
                    Found::Frame(f) => (f.sequence, f.sequence),
                    Found::Lost(first, end) => (first, end),
                };
                prop_assert_eq!(first, next);
                prop_assert!(end >= first);
                next = end + 1;
            }
            prop_assert_eq!(next, last + 1);
        }
    }
}
