//! What the fusion thread hands to what writes to disk, and what of it rests while the unit sheds load.

use crate::fuse::{Health, Output};
use crate::load::{Duty, Gate};
use crate::publish::UnitHealth;
use crate::record::{Entry, Kind, Tapes};
use fusion_contract::UtcNs;
use std::sync::Arc;

/// In front of the tapes. A recording that leaves out what devices sent says so: every open stream breaks there, and opens again
/// where its bytes go on, so that no replay decodes across the gap.
#[derive(Debug)]
pub(super) struct Written {
    tapes: Tapes,
    load: Gate,
    /// Bytes are left out at the moment.
    gap: bool,
    /// By source: its stream is open.
    open: Vec<bool>,
}

impl Written {
    pub fn new(tapes: Tapes, load: Gate, sources: usize) -> Self {
        Self { tapes, load, gap: false, open: vec![false; sources] }
    }

    /// Bytes of a source.
    pub fn bytes(&mut self, source: usize, arrival: UtcNs, bytes: &Arc<[u8]>) {
        self.begin_or_end_gap(arrival);
        if !self.gap {
            self.tapes.push(Kind::Raw, || Entry::Bytes { source, arrival, bytes: Arc::clone(bytes) });
        } else if self.tapes.want(Kind::Raw) {
            self.load.withhold(Duty::Recordings);
        }
    }

    /// A source's stream was opened or broke.
    pub fn link(&mut self, source: usize, arrival: UtcNs, up: bool) {
        self.begin_or_end_gap(arrival);
        if let Some(open) = self.open.get_mut(source) {
            *open = up;
        }
        // In a gap all streams are broken anyhow.
        if !self.gap {
            self.tapes.push(Kind::Raw, || Entry::Link { source, arrival, up });
        }
    }

    /// Anything of the core but health, which is written with what the unit adds to it.
    pub fn output(&self, output: &Output) {
        let kind = Kind::of(output);
        let duty = match kind {
            Kind::Detections => Some(Duty::Recordings),
            Kind::Tracks => Some(Duty::History),
            Kind::Raw | Kind::Events | Kind::Health => None,
        };
        match duty.filter(|duty| self.load.rests(*duty)) {
            Some(duty) if self.tapes.want(kind) => self.load.withhold(duty),
            Some(_) => {}
            None => self.tapes.push(kind, || Entry::Output(Box::new(output.clone()))),
        }
    }

    /// The unit's health.
    pub fn health(&self, both: &(Health, UnitHealth)) {
        self.tapes.push(Kind::Health, || Entry::Health(Box::new(both.clone())));
    }

    fn begin_or_end_gap(&mut self, arrival: UtcNs) {
        let gap = self.load.rests(Duty::Recordings);
        if std::mem::replace(&mut self.gap, gap) == gap {
            return;
        }
        for source in (0..self.open.len()).filter(|source| self.open[*source]) {
            self.tapes.push(Kind::Raw, || Entry::Link { source, arrival, up: !gap });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuse::{Frame, SignalState};
    use crate::record::{Kinds, Reel, Tape};
    use fusion_contract::{Scan, ScanData, SensorIndex, StampSource, TrackFrame};

    fn written(kinds: Kinds) -> (Written, Gate, Reel) {
        let (tape, reel) = Tape::new(64, kinds);
        let load = Gate::default();
        (Written::new(Tapes { record: None, history: Some(tape) }, load.clone(), 3), load, reel)
    }

    fn told(written: Written, reel: Reel) -> Vec<String> {
        drop(written);
        let tell = |entry: Entry| match entry {
            Entry::Bytes { source, bytes, .. } => format!("{source} {}", String::from_utf8_lossy(&bytes)),
            Entry::Link { source, up, .. } => format!("{source} {}", if up { "up" } else { "down" }),
            Entry::Output(output) => format!("{:?}", Kind::of(&output)),
            Entry::Health(_) => "health".to_owned(),
        };
        reel.map(tell).collect()
    }

    #[test]
    fn a_gap_breaks_the_streams_that_are_open_and_ends_where_bytes_go_on() {
        let (mut written, load, reel) = written(Kinds::ALL);
        let say = |written: &mut Written, at: i64, source: usize, text: &str| {
            written.bytes(source, UtcNs(at), &Arc::from(text.as_bytes()));
        };
        written.link(0, UtcNs(1), true);
        written.link(1, UtcNs(1), true);
        written.link(2, UtcNs(1), false);
        say(&mut written, 2, 0, "a");
        load.set_step(Duty::Recordings.step());
        say(&mut written, 3, 0, "b");
        say(&mut written, 4, 1, "c");
        // One breaks in the gap, another opens.
        written.link(0, UtcNs(5), false);
        written.link(2, UtcNs(5), true);
        load.set_step(Duty::Views.step());
        say(&mut written, 6, 1, "d");
        written.link(0, UtcNs(7), true);
        assert_eq!(load.withheld()[1], (Duty::Recordings, 2));
        let wanted = ["0 up", "1 up", "2 down", "0 a", "0 down", "1 down", "1 up", "2 up", "1 d", "0 up"];
        assert_eq!(told(written, reel), wanted);
    }

    #[test]
    fn detections_rest_before_tracks_and_the_rest_never() {
        let (mut written, load, reel) = written(Kinds { raw: false, ..Kinds::ALL });
        let frame = TrackFrame { sequence: 0, valid: UtcNs(0), left: UtcNs(0), tracks: Vec::new() };
        let outputs = [
            Output::Scan(Scan {
                sensor: SensorIndex(0),
                measured: UtcNs(0),
                arrival: UtcNs(0),
                stamp: StampSource::Arrival,
                data: ScanData::Radar(Vec::new()),
            }),
            Output::Frame(Frame { frame, arrivals: Vec::new() }),
            Output::Signal(SignalState { sensor: SensorIndex(0), at: UtcNs(0), phases: Vec::new() }),
        ];
        for duty in Duty::ALL {
            load.set_step(duty.step());
            outputs.iter().for_each(|output| written.output(output));
            // Nobody wants them: nothing is withheld.
            written.bytes(0, UtcNs(0), &Arc::from(&b"x"[..]));
        }
        let counts: Vec<u64> = load.withheld().iter().map(|(_, n)| *n).collect();
        assert_eq!(counts, [0, 4, 3, 0, 0]);
        let told = told(written, reel);
        let of = |kind: &str| told.iter().filter(|t| *t == kind).count();
        assert_eq!((of("Detections"), of("Tracks"), of("Events"), told.len()), (1, 2, 5, 8));
    }
}
