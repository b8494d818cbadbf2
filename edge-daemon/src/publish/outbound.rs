//! What waits for Zenoh: a slot each for the newest track frame and the newest health, one bounded queue for all the rest.

use super::UnitHealth;
use crate::fuse::{Frame, Health, Output};
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Something to publish.
#[derive(Clone, Debug, PartialEq)]
pub enum Outgoing {
    /// Tracks, and how many frames were replaced before they were sent, from the start.
    Frame(Box<Frame>, u64),
    /// The unit's health.
    Health(Box<(Health, UnitHealth)>),
    /// Events, signals, counts, alerts.
    Other(Box<Output>),
}

#[derive(Debug, Default)]
struct Inner {
    frame: Option<Box<Frame>>,
    health: Option<Outgoing>,
    others: VecDeque<Outgoing>,
    overwritten: u64,
    dropped: u64,
    closed: bool,
}

impl Inner {
    fn take_frame(&mut self) -> Option<Outgoing> {
        self.frame.take().map(|frame| Outgoing::Frame(frame, self.overwritten))
    }

    fn take_fresh(&mut self) -> Option<Outgoing> {
        self.take_frame().or_else(|| self.health.take())
    }
}

/// Between the fusion thread and who publishes: one taker of everything, or one of what is only worth having fresh (track frames and
/// health) and one of the rest, so that what waits for a line holds up neither. A track frame replaces one that was not yet sent
/// (counted, and said in the frame), and so does health (its totals hold what the one before said). Anything else waits in order,
/// and the newest is dropped and counted when too much does.
#[derive(Debug)]
pub struct Outbound {
    inner: Mutex<Inner>,
    ready: Condvar,
    most: usize,
}

impl Outbound {
    /// For at most so many messages beside the track frame.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { inner: Mutex::default(), ready: Condvar::new(), most }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a frame into the slot.
    pub fn frame(&self, frame: Frame) {
        let mut inner = self.lock();
        if inner.frame.replace(Box::new(frame)).is_some() {
            inner.overwritten += 1;
        }
        self.ready.notify_all();
    }

    /// A frame is not to be sent, for a newer one's sake: counted as replaced.
    pub fn let_go(&self) {
        self.lock().overwritten += 1;
    }

    /// Queues anything else.
    pub fn push(&self, message: Outgoing) {
        let mut inner = self.lock();
        if let Outgoing::Health(_) = message {
            inner.health = Some(message);
            self.ready.notify_all();
        } else if inner.others.len() >= self.most {
            inner.dropped += 1;
        } else {
            inner.others.push_back(message);
            self.ready.notify_all();
        }
    }

    /// The next to publish, track frames and health first; waits for one. `None` after [`Self::close`], when nothing is left.
    #[must_use]
    pub fn next(&self) -> Option<Outgoing> {
        self.take(|inner| inner.take_fresh().or_else(|| inner.others.pop_front()), || false)
    }

    /// The next track frame or health; waits for one. `None` after [`Self::close`], when none is left, or where it is given up, which is
    /// looked at whenever something comes and at [`Self::wake`].
    #[must_use]
    pub fn next_fresh(&self, given_up: impl Fn() -> bool) -> Option<Outgoing> {
        self.take(Inner::take_fresh, given_up)
    }

    /// The next of everything else; as [`Self::next_fresh`].
    #[must_use]
    pub fn next_other(&self, given_up: impl Fn() -> bool) -> Option<Outgoing> {
        self.take(|inner| inner.others.pop_front(), given_up)
    }

    fn take(
        &self,
        from: impl Fn(&mut Inner) -> Option<Outgoing>,
        given_up: impl Fn() -> bool,
    ) -> Option<Outgoing> {
        let mut inner = self.lock();
        loop {
            if given_up() {
                return None;
            }
            if let Some(outgoing) = from(&mut inner) {
                return Some(outgoing);
            }
            if inner.closed {
                return None;
            }
            inner = self.ready.wait(inner).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Lets who waits look whether it is given up.
    pub fn wake(&self) {
        // Under the lock: who has just looked is waiting by now.
        let _inner = self.lock();
        self.ready.notify_all();
    }

    /// What waits may still be taken, then [`Self::next`] ends.
    pub fn close(&self) {
        self.lock().closed = true;
        self.ready.notify_all();
    }

    /// Whether it was closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.lock().closed
    }

    /// Messages that wait, messages dropped, frames overwritten.
    #[must_use]
    pub fn counts(&self) -> (u64, u64, u64) {
        let inner = self.lock();
        let waiting = inner.others.len() as u64 + u64::from(inner.health.is_some());
        (waiting, inner.dropped, inner.overwritten)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::{TrackFrame, UtcNs};

    fn frame(sequence: u64) -> Frame {
        let frame = TrackFrame { sequence, valid: UtcNs(0), left: UtcNs(0), tracks: Vec::new() };
        Frame { frame, arrivals: Vec::new() }
    }

    fn event(sequence: u64) -> Outgoing {
        let (measured, arrival) = (UtcNs(0), UtcNs(0));
        let sensor = fusion_contract::SensorIndex(0);
        let event =
            crate::fuse::Event { sequence, sensor, code: 82, parameter: 1, measured, arrival, passage: None };
        Outgoing::Other(Box::new(Output::Event(event)))
    }

    #[test]
    fn the_newest_frame_wins_and_says_so() {
        let outbound = Outbound::new(2);
        for sequence in 0..4 {
            outbound.frame(frame(sequence));
        }
        assert_eq!(outbound.next(), Some(Outgoing::Frame(Box::new(frame(3)), 3)));
        outbound.frame(frame(4));
        assert_eq!(outbound.next(), Some(Outgoing::Frame(Box::new(frame(4)), 3)));
    }

    #[test]
    fn the_rest_waits_in_order_and_is_bounded() {
        let outbound = Outbound::new(2);
        for sequence in 0..4 {
            outbound.push(event(sequence));
        }
        outbound.frame(frame(0));
        assert_eq!(outbound.counts(), (2, 2, 0));
        outbound.close();
        assert!(matches!(outbound.next(), Some(Outgoing::Frame(..))), "the frame goes first");
        assert_eq!(outbound.next(), Some(event(0)));
        assert_eq!(outbound.next(), Some(event(1)));
        assert_eq!(outbound.next(), None);
    }

    #[test]
    fn the_newest_health_waits_for_no_event_and_is_one_of_the_fresh() {
        let health = |second: i64| {
            let at = UtcNs(second);
            let health =
                Health { at, started: at, sensors: Vec::new(), blind: false, totals: Default::default() };
            Outgoing::Health(Box::new((health, UnitHealth::default())))
        };
        let outbound = Outbound::new(1);
        outbound.push(event(1));
        for second in 0..3 {
            outbound.push(health(second));
        }
        outbound.frame(frame(0));
        assert_eq!(outbound.counts(), (2, 0, 0));
        assert_eq!(outbound.next_fresh(|| false), Some(Outgoing::Frame(Box::new(frame(0)), 0)));
        assert_eq!(outbound.next_fresh(|| false), Some(health(2)));
        assert_eq!(outbound.next(), Some(event(1)));
    }

    #[test]
    fn two_takers_each_get_their_own_and_can_be_called_off() {
        let outbound = Outbound::new(4);
        outbound.push(event(1));
        outbound.frame(frame(7));
        let go_on = || false;
        assert_eq!(outbound.next_other(go_on), Some(event(1)));
        assert_eq!(outbound.next_fresh(go_on), Some(Outgoing::Frame(Box::new(frame(7)), 0)));
        outbound.frame(frame(8));
        assert_eq!(outbound.next_fresh(|| true), None, "called off, whatever waits");
        let off = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|s| {
            let waits = s.spawn(|| outbound.next_other(|| off.load(std::sync::atomic::Ordering::Relaxed)));
            off.store(true, std::sync::atomic::Ordering::Relaxed);
            outbound.wake();
            assert_eq!(waits.join().unwrap(), None);
        });
        outbound.close();
        assert_eq!(outbound.next_other(go_on), None);
        assert_eq!(outbound.next_fresh(go_on), Some(Outgoing::Frame(Box::new(frame(8)), 0)));
        assert_eq!(outbound.next_fresh(go_on), None);
    }
}
