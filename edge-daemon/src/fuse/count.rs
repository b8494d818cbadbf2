//! Volume and occupancy of loops over fixed intervals. Pure.
//!
//! A vehicle is a leading edge. Occupancy is the occupied part of the time in which the loop's state was
//! known; an edge that is missing (on after on, off after off), a standing fault and a broken connection make
//! time unknown, never occupied or free. A loop that is on across the end of an interval is occupied on both
//! sides of it, and counted where it came on.

use super::output::LoopCounts;
use fusion_contract::{LoopFault, SensorIndex, UtcNs};

/// What happens to a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    Off,
    On,
    Fault,
    Restored,
    Lost,
    Back,
}

/// What is known of a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    Free,
    Occupied,
    /// Faulty, disconnected or not started.
    Nothing,
}

/// More edges than this in one interval are no traffic: a chattering loop.
const MOST_CHANGES: usize = 100_000;

/// Counts one loop.
#[derive(Clone, Debug)]
pub struct LoopCounter {
    sensor: SensorIndex,
    /// Changes not yet counted, in order of arrival.
    changes: Vec<(UtcNs, Change)>,
    faults: Vec<UtcNs>,
    standing: Option<LoopFault>,
    connected: bool,
    known: Known,
    /// Where `known` began, or where counting stands, whichever is later.
    since: UtcNs,
}

impl LoopCounter {
    /// For a loop that is taken for free from `start` on.
    #[must_use]
    pub fn new(sensor: SensorIndex, start: UtcNs) -> Self {
        Self {
            sensor,
            changes: Vec::new(),
            faults: Vec::new(),
            standing: None,
            connected: true,
            known: Known::Free,
            since: start,
        }
    }

    /// The loop came on or went off.
    pub fn edge(&mut self, at: UtcNs, on: bool) {
        self.change(at, if on { Change::On } else { Change::Off });
    }

    /// The loop's electronics report something.
    pub fn fault(&mut self, at: UtcNs, fault: LoopFault) {
        if fault == LoopFault::Restored {
            self.standing = None;
            self.change(at, Change::Restored);
        } else {
            self.standing = Some(fault);
            self.faults.push(at);
            self.change(at, Change::Fault);
        }
    }

    /// Its connection went or came.
    pub fn link(&mut self, at: UtcNs, up: bool) {
        if up != self.connected {
            self.connected = up;
            self.change(at, if up { Change::Back } else { Change::Lost });
        }
    }

    /// The loop.
    #[must_use]
    pub fn sensor(&self) -> SensorIndex {
        self.sensor
    }

    /// Leaves out what lies before `at`: nothing was heard. The state there is kept.
    pub fn skip_to(&mut self, at: UtcNs) {
        self.since = self.since.max(at);
    }

    /// The fault that stands now.
    #[must_use]
    pub fn standing_fault(&self) -> Option<LoopFault> {
        self.standing
    }

    fn change(&mut self, at: UtcNs, change: Change) {
        if self.changes.len() < MOST_CHANGES {
            self.changes.push((at, change));
        }
    }

    /// Counts `start..end` and forgets it; what is later stays for the next interval. `nominal_ns` is the length of
    /// a whole interval, of which the last one of a recording is a part. An edge that came after its interval was
    /// closed is counted in the interval in which it came: no vehicle is lost.
    pub fn close(&mut self, start: UtcNs, end: UtcNs, nominal_ns: i64) -> LoopCounts {
        // A stable sort: of one device's changes with one stamp the order of arrival is all there is.
        self.changes.sort_by_key(|c| c.0);
        let (mut occupied, mut observed, mut volume) = (0_i64, 0_i64, 0_u32);
        let mut mark = start.max(self.since.min(end));
        let later = self.changes.partition_point(|c| c.0 < end);
        for (at, change) in self.changes.drain(..later) {
            let at = at.max(mark);
            let span = at.0 - mark.0;
            // An edge that contradicts what was known says that the time since the last change is unknown.
            let contradicts =
                matches!((change, self.known), (Change::On, Known::Occupied) | (Change::Off, Known::Free));
            if self.known != Known::Nothing && !contradicts {
                observed += span;
                occupied += if self.known == Known::Occupied { span } else { 0 };
            }
            mark = at;
            match change {
                Change::On => {
                    volume += 1;
                    self.known = Known::Occupied;
                }
                Change::Off | Change::Restored | Change::Back => self.known = Known::Free,
                Change::Fault | Change::Lost => self.known = Known::Nothing,
            }
        }
        let rest = end.0 - mark.0;
        if self.known != Known::Nothing {
            observed += rest;
            occupied += if self.known == Known::Occupied { rest } else { 0 };
        }
        self.since = end;
        let faults = self.faults.iter().filter(|&&f| f < end).count();
        self.faults.retain(|&f| f >= end);
        LoopCounts {
            sensor: self.sensor,
            volume,
            occupancy: if observed > 0 { (occupied as f64 / observed as f64) as f32 } else { 0.0 },
            observed: (observed as f64 / nominal_ns.max(1) as f64) as f32,
            faults: u32::try_from(faults).unwrap_or(u32::MAX),
            standing_fault: self.standing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const S: i64 = 1_000_000_000;

    fn counter() -> LoopCounter {
        LoopCounter::new(SensorIndex(0), UtcNs(0))
    }

    fn close(c: &mut LoopCounter, minute: i64) -> (u32, f32, f32) {
        let counts = c.close(UtcNs(minute * 60 * S), UtcNs((minute + 1) * 60 * S), 60 * S);
        (counts.volume, counts.occupancy, counts.observed)
    }

    #[test]
    fn occupied_across_the_minutes_end() {
        let mut c = counter();
        c.edge(UtcNs(54 * S), true);
        c.edge(UtcNs(72 * S), false);
        assert_eq!(close(&mut c, 0), (1, 0.1, 1.0));
        assert_eq!(close(&mut c, 1), (0, 0.2, 1.0));
        assert_eq!(close(&mut c, 2), (0, 0.0, 1.0));
    }

    #[test]
    fn edges_out_of_order_count_by_their_stamps() {
        let mut c = counter();
        c.edge(UtcNs(9 * S), false);
        c.edge(UtcNs(70 * S), true);
        c.edge(UtcNs(3 * S), true);
        assert_eq!(close(&mut c, 0), (1, 0.1, 1.0));
        assert_eq!(close(&mut c, 1).0, 1);
    }

    #[test]
    fn a_lost_edge_makes_time_unknown() {
        let mut c = counter();
        // On at 10, its off lost, on again at 40, off at 43: 30 s unknown, 3 s of the other 30 occupied.
        for (t, on) in [(10, true), (40, true), (43, false)] {
            c.edge(UtcNs(t * S), on);
        }
        assert_eq!(close(&mut c, 0), (2, 0.1, 0.5));
        // The on lost: nothing is known up to the off.
        c.edge(UtcNs(90 * S), false);
        assert_eq!(close(&mut c, 1), (0, 0.0, 0.5));
    }

    #[test]
    fn a_fault_and_a_broken_line_are_not_free_road() {
        let mut c = counter();
        c.fault(UtcNs(30 * S), LoopFault::Open);
        let counts = c.close(UtcNs(0), UtcNs(60 * S), 60 * S);
        assert_eq!((counts.observed, counts.faults, counts.standing_fault), (0.5, 1, Some(LoopFault::Open)));
        c.fault(UtcNs(75 * S), LoopFault::Restored);
        c.link(UtcNs(90 * S), false);
        c.link(UtcNs(91 * S), false);
        let counts = c.close(UtcNs(60 * S), UtcNs(120 * S), 60 * S);
        assert_eq!((counts.observed, counts.faults, counts.standing_fault), (0.25, 0, None));
    }

    #[test]
    fn a_unit_that_starts_within_a_minute_has_seen_only_the_rest() {
        let mut c = LoopCounter::new(SensorIndex(0), UtcNs(45 * S));
        assert_eq!(close(&mut c, 0), (0, 0.0, 0.25));
    }

    proptest! {
        /// Against a second-by-second simulation of clean pairs.
        #[test]
        fn agrees_with_a_plain_recount(spans in prop::collection::vec((1_i64..20, 1_i64..20), 0..20)) {
            let mut c = counter();
            let mut busy = vec![false; 60 * 60];
            let (mut t, mut ons) = (0, vec![0_u32; 60]);
            for (gap, on) in spans {
                t += gap;
                c.edge(UtcNs(t * S), true);
                ons[(t / 60) as usize] += 1;
                busy[t as usize..(t + on) as usize].fill(true);
                t += on;
                c.edge(UtcNs(t * S), false);
            }
            for minute in 0..15 {
                let (volume, occupancy, observed) = close(&mut c, minute as i64);
                let wanted = busy[minute * 60..(minute + 1) * 60].iter().filter(|b| **b).count() as f32 / 60.0;
                prop_assert_eq!(volume, ons[minute]);
                prop_assert!((occupancy - wanted).abs() < 1e-6);
                prop_assert_eq!(observed, 1.0);
            }
        }
    }
}
