//! The core's loops: contacts move while it answers, and what it tells of them is what the loop bank's model tells.

use hdl::core::stimulus::{Session, heard};
use hdl::core::{Core, Inputs, Outputs};
use hdl::loop_bank::stimulus::{BRISK, random};
use hdl::loop_bank::{self, CAPACITY, Kind, Model};
use hdl::regmap::{CLOCK_KHZ, LoopEvent, Reply, Request, TrackRecord, address, opcode};
use hdl_bench::Design;
use hdl_bench::chain::{Layer, has, simulate};
use hdl_bench::planted::spoilt;
use std::ops::Range;

/// Clocks of the bank's own stimulus are held for so many of the core's, whose line needs its time for every event.
const SLOWER: usize = 8;
/// Every loop but the last is there.
const ENABLE: u64 = 0x7f;
/// The most clocks from the last byte of a write to what it does.
const WRITE_CLOCKS: usize = 100;

/// A session whose contacts move, and when it did what.
struct Drive {
    session: Session,
    /// The clock behind the write that sets the tick, the last of the settings.
    set: usize,
    /// The clocks behind the writes that end an interval.
    sampled: Vec<usize>,
}

impl Drive {
    /// The bank is set as in [`BRISK`], with slower ticks.
    fn new(seed: u64, eagerness: f64) -> Self {
        let mut session = Session::new(seed, eagerness);
        for (address, value) in [
            (address::LOOP_ENABLE, ENABLE),
            (address::LOOP_DEBOUNCE, BRISK.debounce_ticks),
            (address::LOOP_STUCK, BRISK.stuck_ticks),
            (address::LOOP_CHATTER_WINDOW, BRISK.chatter_window_ticks),
            (address::LOOP_CHATTER_LIMIT, BRISK.chatter_limit),
            (address::LOOP_LOCKOUT, BRISK.lockout_ticks),
            (address::LOOP_BESIDE, BRISK.beside),
            (address::TICK_CLOCKS, BRISK.tick_divider * SLOWER as u64),
        ] {
            session.wait();
            session.ask(1, &Request::Write { address, value: value as u32 });
        }
        let set = session.stimulus.len();
        session.wait();
        Self { session, set, sampled: Vec::new() }
    }

    /// Ends an interval, once nothing else is going on.
    fn sample(&mut self) {
        self.session.wait();
        self.session.idle(20_000);
        self.session.ask(1, &Request::Write { address: address::LOOP_SAMPLE, value: 1 });
        self.sampled.push(self.session.stimulus.len());
        self.session.wait();
    }

    /// Has the contacts move on these clocks as the bank's stimulus does, and rest otherwise.
    fn traffic(&mut self, seed: u64, clocks: Range<usize>) {
        let contacts = random(seed, clocks.len() / SLOWER + 1);
        for (at, words) in self.session.stimulus[clocks].iter_mut().enumerate() {
            let loops = loop_bank::Inputs::from_words(&contacts[at / SLOWER]).raw;
            *words = Inputs { loops, ..Inputs::from_words(words) }.words();
        }
    }

    /// What the bank's model tells an eager reader, if writes take `delay` clocks: the events, and the clocks on which it does.
    fn told(&self, delay: usize) -> impl Iterator<Item = (usize, LoopEvent)> {
        let mut model = Model::default();
        let mut sampled = self.sampled.iter().peekable();
        self.session.stimulus.iter().enumerate().filter_map(move |(clock, words)| {
            let set = clock >= self.set + delay;
            let sample = sampled.next_if(|&&at| clock == at + delay).is_some();
            let tick_divider = if set { BRISK.tick_divider * SLOWER as u64 } else { CLOCK_KHZ.into() };
            let raw = Inputs::from_words(words).loops & ENABLE;
            let shown = model.step(&loop_bank::Inputs { raw, sample, tick_divider, ..BRISK });
            let event = || LoopEvent {
                channel: shown.channel as u8,
                kind: shown.kind as u8,
                value: shown.value as u32,
                lost: shown.lost as u16,
            };
            shown.valid.then(|| (clock, event()))
        })
    }

    /// What the core says: events apart from answers, and the clocks on which a gate runs.
    fn run(&self, design: Design) -> Heard {
        let seen = simulate(design, Layer::Verilator, &self.session.stimulus)
            .unwrap_or_else(|error| panic!("Verilator: {error}"));
        let frames = heard(&self.session.stimulus, &seen);
        let busy = seen.iter().map(|words| Outputs::from_words(words).busy).collect();
        let (events, answers) = frames.iter().cloned().partition(|frame| frame[0] == opcode::LOOP_EVENT);
        Heard { frames, answers, events: Vec::into_iter(events).map(|frame| event(&frame)).collect(), busy }
    }
}

/// What came over the line.
struct Heard {
    frames: Vec<Vec<u8>>,
    answers: Vec<Vec<u8>>,
    events: Vec<LoopEvent>,
    busy: Vec<bool>,
}

impl Heard {
    /// No event stands between the answers to one request.
    fn is_in_order(&self) -> bool {
        let several = |op| matches!(op, opcode::GATE_PAIRS | opcode::UPDATE_WORDS | opcode::CFAR_CELLS);
        self.frames.windows(2).all(|pair| !several(pair[0][0]) || pair[1][0] != opcode::LOOP_EVENT)
    }
}

fn event(frame: &[u8]) -> LoopEvent {
    match Reply::decode(frame, false) {
        Some((0, Reply::Loop(event))) => event,
        other => panic!("{frame:?} is no event: {other:?}"),
    }
}

/// Scans, updates and profiles with vehicles over the loops, and two intervals of counting.
fn busy_session() -> Drive {
    let mut drive = Drive::new(151, 0.5);
    for at in 0..2 {
        let begin = drive.session.stimulus.len();
        for tag in 0..6 {
            drive.session.scan(tag, 60, 90, 90, true);
            drive.session.update(tag);
            drive.session.profile(tag);
            drive.session.wait();
            drive.session.idle(10_000);
        }
        drive.traffic(152 + at, begin..drive.session.stimulus.len());
        drive.session.idle(30_000);
        drive.sample();
    }
    drive.session.idle(10_000);
    drive
}

/// The delay of writes with which the bank's model tells just these events.
fn explained(drive: &Drive, events: &[LoopEvent]) -> Option<usize> {
    (0..WRITE_CLOCKS).find(|&delay| drive.told(delay).map(|(_, event)| event).eq(events.iter().copied()))
}

#[test]
fn vehicles_are_told_between_answers_as_the_bank_s_model_tells_them() {
    if !has(Layer::Verilator) {
        return;
    }
    let drive = busy_session();
    let heard = drive.run(Design::of::<Core>());
    assert_eq!(heard.answers, drive.session.expected);
    assert!(heard.is_in_order());
    let Some(delay) = explained(&drive, &heard.events) else {
        panic!("no delay of the writes explains {:?}", &heard.events[..20]);
    };
    for kind in 0..8 {
        assert!(heard.events.iter().any(|event| event.kind == kind), "kind {kind}");
    }
    assert!(
        heard.events.iter().all(|event| u64::from(event.channel) != 7 || event.kind == Kind::Interval as u8)
    );
    let while_busy = drive.told(delay).filter(|(clock, _)| heard.busy[*clock]).count();
    assert!(while_busy > 20, "{while_busy} events fell into a gate");
}

#[test]
fn what_has_no_room_during_a_long_gate_is_counted() {
    if !has(Layer::Verilator) {
        return;
    }
    let mut drive = Drive::new(154, 0.05);
    let all = TrackRecord { threshold: (1 << 28) - 1, count: 300, ..TrackRecord::default() };
    let begin = drive.session.stimulus.len();
    drive.session.ask(1, &Request::Tracks { first: 0, tracks: &[all; 3] });
    drive.session.ask(2, &Request::Gate { tracks: 3, detections: 300, distances: true });
    drive.session.wait();
    drive.traffic(155, begin..drive.session.stimulus.len());
    drive.session.idle(100_000);
    let heard = drive.run(Design::of::<Core>());
    assert_eq!(heard.answers, drive.session.expected);
    assert!(heard.is_in_order());
    assert!(heard.events.len() > CAPACITY, "{} events", heard.events.len());
    let events: Vec<LoopEvent> = heard.events.iter().map(|event| LoopEvent { lost: 0, ..*event }).collect();
    let lost = heard.events.last().map_or(0, |event| usize::from(event.lost));
    assert!(lost > 20, "{lost} were lost");
    // The first are all told, the others in order with as many left out as are counted.
    let explains = |delay: usize| {
        let all = || drive.told(delay).map(|(_, event)| event);
        let mut told = all();
        all().take(CAPACITY).eq(events[..CAPACITY].iter().copied())
            && events.iter().all(|event| told.any(|told| told == *event))
            && all().count() == events.len() + lost
    };
    assert!((0..WRITE_CLOCKS).any(explains), "{} events and {lost} lost: {events:?}", events.len());
}

#[test]
fn a_planted_fault_is_noticed() {
    if !has(Layer::Verilator) {
        return;
    }
    let drive = busy_session();
    // A loop that is not there has events.
    let (right, wrong) = ("block$raw = contacts & enable;", "block$raw = contacts;");
    let heard = drive.run(spoilt(&Design::of::<Core>(), right, wrong));
    assert!(explained(&drive, &heard.events).is_none(), "{wrong}");
}
