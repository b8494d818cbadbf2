//! Everything there is to show, kept up to date from news.

use super::accuracy::Accuracy;
use super::subscriber::{Heard, News};
use edge_daemon::run::Stats;
use fusion_contract::{Lane, TrackFrame, UtcNs};
use fusion_wire::proto;
use score::{Report, Scope};
use simulator::Body;
use std::collections::VecDeque;
use std::time::Duration;

/// Instants of truth kept until the frame of the same instant comes: two seconds.
const TRUTH_KEPT: usize = 20;

/// What is known at one moment.
#[derive(Debug)]
pub struct Board {
    /// What the subscriber heard.
    pub heard: Heard,
    /// Scores.
    pub accuracy: Accuracy,
    /// The newest frame.
    pub frame: Option<TrackFrame>,
    /// What was true at the newest frame's instant, as far as that is known.
    pub truth: Vec<Body>,
    waiting: VecDeque<(UtcNs, Vec<Body>)>,
    /// The newest health message.
    pub health: Option<proto::Health>,
    /// The daemon's own counters.
    pub stats: Stats,
    /// Score of the last ten seconds, as of the last look.
    pub running: Option<Report>,
    /// Since the devices began.
    pub elapsed: Duration,
    /// News that the main thread was too slow for.
    pub lost_here: u64,
    stopped: bool,
}

impl Board {
    /// An empty one; `lanes` are those of the unit's site.
    #[must_use]
    pub fn new(lanes: Vec<Lane>) -> Self {
        Self {
            heard: Heard::new(lanes),
            accuracy: Accuracy::new(Scope::default()),
            frame: None,
            truth: Vec::new(),
            waiting: VecDeque::new(),
            health: None,
            stats: Stats::default(),
            running: None,
            elapsed: Duration::ZERO,
            lost_here: 0,
            stopped: false,
        }
    }

    /// Takes one piece of news; true when there is a new frame to show.
    pub fn take(&mut self, news: News) -> bool {
        match news {
            News::Tracks(payload, arrival) => {
                let Some(frame) = self.heard.tracks(&payload.to_bytes(), arrival) else { return false };
                self.accuracy.frame(&frame);
                while let Some((at, _)) = self.waiting.front()
                    && *at <= frame.valid
                {
                    self.truth = self.waiting.pop_front().map(|(_, bodies)| bodies).unwrap_or_default();
                }
                self.frame = Some(frame);
                true
            }
            News::Health(payload) => {
                self.health = self.heard.read(&payload.to_bytes()).or(self.health.take());
                false
            }
            News::Truth(at, bodies) => {
                self.accuracy.truth(at, &bodies);
                self.waiting.push_back((at, bodies));
                if self.waiting.len() > TRUTH_KEPT {
                    self.waiting.pop_front();
                }
                false
            }
            News::Stop => {
                self.stopped = true;
                false
            }
        }
    }

    /// True once somebody wants it to end.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// Confirmed tracks in the newest frame.
    #[must_use]
    pub fn tracks_now(&self) -> usize {
        self.frame.as_ref().map_or(0, |f| f.tracks.len())
    }

    /// Everything that any queue or link dropped.
    #[must_use]
    pub fn drops(&self) -> u64 {
        let s = &self.stats;
        let queues = [s.acquire_queue, s.publish_queue, s.record_queue];
        let queues = queues.iter().map(|q| q.dropped).sum::<u64>();
        queues + s.frames_overwritten + self.link_dropped() + self.lost_here
    }

    /// Messages that the unit's links were too slow for, as its health says.
    #[must_use]
    pub fn link_dropped(&self) -> u64 {
        self.health.as_ref().and_then(|h| h.link_dropped).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{body, frame, track};
    use super::*;
    use fusion_contract::Site;
    use fusion_wire::convert::Unit;
    use fusion_wire::{Format, Name, encode};

    #[test]
    fn truth_is_shown_beside_the_frame_of_its_own_instant() {
        let site = Site::default();
        let unit = Unit::new(&Name::new("testville").unwrap(), &Name::new("corner").unwrap(), &site);
        let mut board = Board::new(Vec::new());
        let at = |step: i64| UtcNs(1_790_000_000_000_000_000 + step * 100_000_000);
        for step in 0..50 {
            let b = Body { x: step as f64, ..body(1) };
            assert!(!board.take(News::Truth(at(step), vec![b.clone()])));
            if let Some(past) = step.checked_sub(2).filter(|p| *p >= 0) {
                let f = frame(at(past), vec![track(&Body { x: past as f64, ..b })]);
                let bytes = encode(&unit.frame_message(&f, 0), Format::Protobuf).unwrap();
                assert!(board.take(News::Tracks(bytes.into(), at(step))));
                assert_eq!(board.truth[0].x, past as f64);
            }
        }
        assert_eq!((board.tracks_now(), board.is_stopped(), board.drops()), (1, false, 0));
        board.take(News::Stop);
        assert!(board.is_stopped());
    }

    #[test]
    fn truth_without_frames_is_not_kept() {
        let mut board = Board::new(Vec::new());
        for step in 0..1000 {
            board.take(News::Truth(UtcNs(step * 100_000_000), vec![body(1)]));
        }
        assert!(board.waiting.len() <= TRUTH_KEPT);
    }

    #[test]
    fn broken_health_keeps_the_last_good_one() {
        let mut board = Board::new(Vec::new());
        let health = proto::Health { version: "1".to_owned(), ..Default::default() };
        board.take(News::Health(encode(&health, Format::Protobuf).unwrap().into()));
        board.take(News::Health(vec![0xff, 0xff].into()));
        assert_eq!(board.health, Some(health));
        assert_eq!(board.heard.broken, 1);
    }
}
