//! Sessions: messages on their way to a core, and what the message model answers.

use super::{Inputs, MessageModel, Outputs};
use crate::fixed::UPDATE;
use crate::gate::stimulus::{expectation, near};
use crate::gate::{Track, detection};
use crate::link::receive;
use crate::link::receive::stimulus::frame;
use crate::port::mask;
use crate::regmap::{
    CELLS_PER_MESSAGE, DETECTIONS, DETECTIONS_PER_MESSAGE, REGISTERS, Reply, Request, TRACKS,
    TRACKS_PER_MESSAGE, TrackRecord, address, opcode, step,
};
use crate::update;
use crate::update::stimulus::{correlations, row};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Bytes of payload that may wait while a request is being carried out.
const WAITING: usize = receive::CAPACITY;

/// A host that sends and reckons with the time that answers take.
#[derive(Debug)]
pub struct Session {
    /// What the core's ports see.
    pub stimulus: Vec<Vec<u64>>,
    /// The payloads that must come back.
    pub expected: Vec<Vec<u8>>,
    model: MessageModel,
    rng: ChaCha8Rng,
    sequence: u8,
    /// On which share of the clocks the line takes a byte.
    eagerness: f64,
    /// What the loops' contacts show.
    pub loops: u8,
    /// Bytes of payload that the core may not have read yet, and the clocks it may still need.
    waiting: usize,
    owed: usize,
}

impl Session {
    /// A host with a line that takes a byte on a share of `eagerness` of the clocks.
    #[must_use]
    pub fn new(seed: u64, eagerness: f64) -> Self {
        Self {
            stimulus: Vec::new(),
            expected: Vec::new(),
            model: MessageModel::default(),
            rng: ChaCha8Rng::seed_from_u64(seed),
            sequence: 0,
            eagerness,
            loops: 0,
            waiting: 0,
            owed: 1_000,
        }
    }

    fn clock(&mut self, received: Option<u8>) {
        let inputs = Inputs {
            received_valid: received.is_some(),
            received: u64::from(received.unwrap_or(0x55)),
            loops: self.loops.into(),
            octet_ready: self.rng.random_bool(self.eagerness),
            ..Inputs::default()
        };
        self.stimulus.push(inputs.words());
    }

    /// Waits until all has been carried out and answered.
    pub fn wait(&mut self) {
        for _ in 0..std::mem::take(&mut self.owed) {
            self.clock(None);
        }
        self.waiting = 0;
    }

    /// Bytes on the line that are no frame.
    pub fn noise(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&octet| self.clock(Some(octet)));
        self.clock(Some(0));
    }

    /// A frame that nobody reckons with.
    pub fn flood(&mut self, payload: &[u8]) {
        frame(self.sequence, payload).iter().for_each(|&octet| self.clock(Some(octet)));
        self.sequence = self.sequence.wrapping_add(1);
    }

    /// So many clocks without a byte.
    pub fn idle(&mut self, clocks: usize) {
        (0..clocks).for_each(|_| self.clock(None));
    }

    /// One message, at a byte per clock or slower; waits before it if the core could not hold it.
    pub fn send(&mut self, payload: &[u8]) {
        if self.waiting + payload.len() > WAITING {
            self.wait();
        }
        let gaps = if self.rng.random_bool(0.8) { 0.0 } else { 0.5 };
        for octet in frame(self.sequence, payload) {
            while self.rng.random_bool(gaps) {
                self.clock(None);
            }
            self.clock(Some(octet));
        }
        self.sequence = self.sequence.wrapping_add(1);
        let replies = self.model.receive(payload);
        self.waiting += payload.len();
        self.owed += payload.len() + 20;
        for reply in &replies {
            // Two clocks a byte to put together a frame, and what the line takes.
            self.owed += ((reply.len() + 12) as f64 * (2.2 + 1.3 / self.eagerness)) as usize;
            if payload.first() == Some(&opcode::UPDATE) {
                // A row with every step, at worst.
                self.owed += payload.len() / 4 * (update::latency() + 4);
            }
            if let Some((_, Reply::GateDone(done))) = Reply::decode(reply, false) {
                self.owed += done.pairs as usize + TRACKS + 200;
            }
        }
        self.expected.extend(replies);
    }

    /// A request of the host.
    ///
    /// # Panics
    /// It holds more records than a message.
    pub fn ask(&mut self, tag: u8, request: &Request) {
        match request.encode(tag) {
            Some(payload) => self.send(&payload),
            None => panic!("more records than a message holds"),
        }
    }

    /// A scan as the host sends it: detections, tracks with windows, and the gate. Returns how many of each.
    pub fn scan(&mut self, tag: u8, tracks: usize, detections: usize, widest: usize, distances: bool) {
        let (mut records, mut places) = (Vec::new(), Vec::new());
        while records.len() < tracks || places.len() < detections {
            let known = expectation(&mut self.rng);
            let share = self.rng.random_range(0.3..2.0);
            let z = detection(&near(&mut self.rng, &known, share));
            if let (Some(track), Some(z)) = (Track::new(&known.0, &known.1, known.2), z) {
                // From just before its own detection on, or from anywhere.
                let own = records.len().saturating_sub(self.rng.random_range(0..3));
                let any = self.rng.random_range(0..=detections);
                let first = if self.rng.random_bool(0.7) { own } else { any }.min(DETECTIONS - 1);
                let count = self.rng.random_range(0..=widest);
                records.push(TrackRecord::new(&track.pair(&z), first as u16, count as u16));
                places.push(z);
            }
        }
        for (at, some) in places[..detections].chunks(DETECTIONS_PER_MESSAGE).enumerate() {
            let first = (at * DETECTIONS_PER_MESSAGE) as u16;
            self.ask(tag, &Request::Detections { first, detections: some });
        }
        for (at, some) in records[..tracks].chunks(TRACKS_PER_MESSAGE).enumerate() {
            self.ask(tag, &Request::Tracks { first: (at * TRACKS_PER_MESSAGE) as u16, tracks: some });
        }
        self.ask(tag, &Request::Gate { tracks: tracks as u16, detections: detections as u16, distances });
    }

    /// A model with a few rows, as the host has them.
    pub fn update(&mut self, tag: u8) {
        let rng = &mut self.rng;
        let correlation = correlations(rng, 1.0);
        let quantised =
            |value: f64| UPDATE.quantise(value).unwrap_or(0) as u32 & mask(step::WORD_BITS) as u32;
        let mut steps: Vec<u32> = correlation.iter().map(|&value| quantised(value)).collect();
        steps.resize(update::ROW, 0);
        for _ in 0..rng.random_range(1..4) {
            let association = rng.random();
            let words = row(rng, &correlation, 1.0, association);
            steps.extend(words.iter().map(|&(_, value)| quantised(value)));
            if let Some(last) = steps.last_mut() {
                *last |= step::START | if rng.random_bool(0.3) { step::KEEP } else { 0 };
            }
        }
        self.ask(tag, &Request::Update { address: 0, steps: &steps });
    }

    /// A profile of noise with something in it.
    pub fn profile(&mut self, tag: u8) {
        let rng = &mut self.rng;
        let cells: Vec<u16> = (0..rng.random_range(0..=CELLS_PER_MESSAGE))
            .map(|_| if rng.random_bool(0.1) { rng.random() } else { rng.random_range(0..1000) })
            .collect();
        let rank = rng.random_bool(0.5).then(|| rng.random_range(1..=16));
        // Now and then everything stands out, and takes several messages.
        let (share, share_edge) = if rng.random_bool(0.2) { (65_535, 65_535) } else { (5_000, 3_000) };
        self.ask(tag, &Request::Cfar { share, share_edge, rank, cells: &cells });
    }

    /// A message that may make sense or not: of any op, cut short, too long, out of range, or any bytes.
    pub fn anything(&mut self) {
        let rng = &mut self.rng;
        let ops = [1, 2, 3, 0x10, 0x11, 0x12, 0x20, 0x30, 0xff, 0];
        let op = if rng.random_bool(0.9) { ops[rng.random_range(0..ops.len())] } else { rng.random() };
        let right = match op {
            opcode::HELLO => 0,
            opcode::READ => 1,
            opcode::WRITE | opcode::GATE => 5,
            opcode::TRACKS => 2 + 29 * rng.random_range(0..4),
            opcode::DETECTIONS => 2 + 7 * rng.random_range(0..8),
            opcode::UPDATE => 1 + 4 * rng.random_range(0..20),
            opcode::CFAR => 6 + 2 * rng.random_range(0..60),
            _ => rng.random_range(0..20),
        };
        let length = if rng.random_bool(0.7) { right } else { rng.random_range(0..right + 10) };
        let mut body: Vec<u8> = (0..length).map(|_| rng.random()).collect();
        if let Some(first) = body.first_mut()
            && matches!(op, opcode::READ | opcode::WRITE)
        {
            *first = readable(rng);
        }
        if op == opcode::GATE && length == 5 {
            let tracks: u16 = [0, 3, 512, 513, rng.random_range(0..20)][rng.random_range(0..5)];
            let detections: u16 = [0, 9, 1024, 1025, rng.random_range(0..20)][rng.random_range(0..5)];
            // What is in the windows' memory may be anything, and so may be the number of pairs.
            let tracks = if tracks == 512 && detections > 20 { 513 } else { tracks };
            body[..2].copy_from_slice(&tracks.to_le_bytes());
            body[2..4].copy_from_slice(&detections.to_le_bytes());
        }
        if matches!(op, opcode::TRACKS | opcode::DETECTIONS) && length > 1 {
            let most = if op == opcode::TRACKS { TRACKS } else { DETECTIONS } as u16;
            let first: u16 = [0, most - 2, most, 0xffff, rng.random_range(0..20)][rng.random_range(0..5)];
            body[..2].copy_from_slice(&first.to_le_bytes());
        }
        let tag = rng.random_range(0..3);
        let mut payload = vec![op, tag];
        payload.extend(body);
        if rng.random_range(0..30) == 0 {
            payload.truncate(1);
        }
        self.send(&payload);
    }
}

/// An address whose value the message model knows: not one that counts frames or clocks, nor the one that has the loops speak.
fn readable(rng: &mut ChaCha8Rng) -> u8 {
    let known = |&at: &u8| {
        !REGISTERS.iter().any(|register| register.address == at && register.counts)
            || matches!(at, address::ERRORS | address::GATE_PAIRS)
    };
    let any = if rng.random_bool(0.8) { rng.random_range(0..0x30) } else { rng.random() };
    Some(any).filter(known).filter(|&at| at != address::LOOP_SAMPLE).unwrap_or(address::SCRATCH)
}

/// Scans and messages of all kinds, so many clocks of them or a few more; small scans if `small`.
#[must_use]
pub fn session(seed: u64, clocks: usize, eagerness: f64, small: bool) -> Session {
    let mut session = Session::new(seed, eagerness);
    while session.stimulus.len() < clocks {
        let tag = session.rng.random();
        let (tracks, detections) = if small { (3, 6) } else { (60, 90) };
        match session.rng.random_range(0..12) {
            0 => {
                let tracks = session.rng.random_range(0..=tracks);
                let detections = session.rng.random_range(0..=detections);
                let distances = session.rng.random_bool(0.5);
                session.scan(tag, tracks, detections, detections, distances);
            }
            1 => session.update(tag),
            2 => session.profile(tag),
            3 => {
                let bytes: Vec<u8> = (0..20).map(|_| session.rng.random()).collect();
                session.noise(&bytes);
            }
            _ => session.anything(),
        }
        if session.rng.random_bool(0.5) {
            session.wait();
        }
    }
    session.wait();
    session
}

/// The payloads of the frames that a core has sent.
#[must_use]
pub fn heard(stimulus: &[Vec<u64>], seen: &[Vec<u64>]) -> Vec<Vec<u8>> {
    // What is shown behind one edge is taken at the next, if the line is ready then.
    let ready = stimulus.iter().skip(1).map(|words| Inputs::from_words(words).octet_ready);
    let shown = seen.iter().map(|words| Outputs::from_words(words));
    payloads(
        shown
            .zip(ready)
            .filter(|(shown, ready)| shown.octet_valid && *ready)
            .map(|(shown, _)| shown.octet as u8),
    )
}

/// The payloads of the frames among the bytes of a line.
pub fn payloads(line: impl IntoIterator<Item = u8>) -> Vec<Vec<u8>> {
    let mut receive = receive::Model::default();
    let (mut payloads, mut payload) = (Vec::new(), Vec::new());
    let quiet = std::iter::repeat_n(None, WAITING + 8);
    for octet in line.into_iter().map(Some).chain(quiet) {
        let shown = receive.step(&receive::Inputs {
            reset: false,
            octet_valid: octet.is_some(),
            octet: u64::from(octet.unwrap_or(0)),
            ready: true,
        });
        if shown.valid {
            payload.push(shown.data as u8);
            if shown.last {
                payloads.push(std::mem::take(&mut payload));
            }
        }
    }
    payloads
}
