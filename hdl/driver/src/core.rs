//! A fusion core: greeted, its registers, and its gate.

use crate::frame::{Decoder, Encoder};
use crate::link::{Link, LinkError};
use crate::loops::Waiting;
use crate::statistics::{Statistics, count};
use hdl::regmap::{
    DETECTIONS_PER_MESSAGE, GateDone, Hello, PairRecord, Reply, Request, TRACKS_PER_MESSAGE, TrackRecord,
    VERSION_MAJOR, error, feature,
};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

/// How often it is greeted: the first frame may end what somebody else began, or have the number of the last one's.
const GREETINGS: usize = 5;

/// Why the core did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoreError {
    /// The link is gone.
    #[error("the link to the fusion core")]
    Link(#[from] LinkError),
    /// No answer.
    #[error(
        "{link}: no fusion core answers {what}; are port and baud rate right, and is the gateware loaded?"
    )]
    Silent {
        /// The link's name.
        link: String,
        /// What was asked.
        what: &'static str,
    },
    /// The gateware is another version.
    #[error(
        "{link}: the gateware's version is {major}.{minor}, this driver speaks {VERSION_MAJOR}.x: load the bitstream that belongs to it"
    )]
    Version {
        /// The link's name.
        link: String,
        /// The gateware's.
        major: u8,
        /// The gateware's.
        minor: u8,
    },
    /// The gateware lacks a block.
    #[error("{link}: the gateware has no {what}")]
    Lacks {
        /// The link's name.
        link: String,
        /// The block.
        what: &'static str,
    },
    /// The core refuses.
    #[error("the fusion core refuses request {op:#04x}: {}", reason(*.code))]
    Refused {
        /// Which request.
        op: u8,
        /// Its code.
        code: u8,
    },
    /// Part of what was sent or answered was lost on the way.
    #[error("frames were lost on the link: {got} {what} of {want} arrived")]
    Incomplete {
        /// Of what.
        what: &'static str,
        /// How many arrived.
        got: u32,
        /// How many there should be.
        want: u32,
    },
    /// Pairs that were not asked about.
    #[error(
        "the fusion core answers with a pair that it was not asked about: track {track}, detection {detection}"
    )]
    Pair {
        /// Its track's place.
        track: u16,
        /// Its detection's.
        detection: u16,
    },
    /// A cell that was not sent so.
    #[error("the fusion core answers with a cell that it was not sent: number {index} of a profile")]
    Cell {
        /// Its number.
        index: u16,
    },
}

fn reason(code: u8) -> &'static str {
    match code {
        error::UNSUPPORTED => "it has no such request",
        error::LENGTH => "the request has the wrong length",
        error::ADDRESS => "there is no such register",
        error::CAPACITY => "its memory is too small",
        _ => "it does not say why in words that this driver knows",
    }
}

/// A gate that was asked for.
#[derive(Debug)]
struct Asked {
    tag: u8,
    tracks: u16,
    detections: u16,
}

/// A fusion core at the far end of a link.
#[derive(Debug)]
pub struct Core {
    link: Box<dyn Link>,
    hello: Hello,
    encoder: Encoder,
    decoder: Decoder,
    tag: u8,
    line: Vec<u8>,
    answers: VecDeque<(u8, Reply)>,
    asked: Option<Asked>,
    pub(crate) waiting: Waiting,
    statistics: Arc<Statistics>,
}

impl Core {
    /// Greets the core and finds out whether it is one that this driver speaks with.
    ///
    /// # Errors
    /// [`CoreError`]; after the link's patience for each of a few tries where nothing answers.
    pub fn open(link: Box<dyn Link>, statistics: Arc<Statistics>) -> Result<Self, CoreError> {
        let mut core = Self {
            link,
            hello: Hello::OURS,
            encoder: Encoder::default(),
            decoder: Decoder::default(),
            tag: 0,
            line: vec![0],
            answers: VecDeque::new(),
            asked: None,
            waiting: Waiting::default(),
            statistics,
        };
        count(&core.statistics.opened, 1);
        let mut answer = core.ask(&Request::Hello, "a greeting");
        for _ in 1..GREETINGS {
            if !matches!(answer, Err(CoreError::Silent { .. })) {
                break;
            }
            answer = core.ask(&Request::Hello, "a greeting");
        }
        let link = core.link.name().to_owned();
        let Reply::Hello(hello) = answer? else {
            return Err(CoreError::Silent { link, what: "a greeting" });
        };
        core.welcome(&hello)?;
        core.hello = hello;
        Ok(core)
    }

    /// Whether a core that answers so is one that this driver speaks with.
    fn welcome(&self, hello: &Hello) -> Result<(), CoreError> {
        let link = || self.link.name().to_owned();
        if hello.version_major != VERSION_MAJOR {
            let (major, minor) = (hello.version_major, hello.version_minor);
            return Err(CoreError::Version { link: link(), major, minor });
        }
        if hello.features & feature::GATE == 0 {
            return Err(CoreError::Lacks { link: link(), what: "gate" });
        }
        Ok(())
    }

    /// What the core said of itself.
    #[must_use]
    pub fn hello(&self) -> &Hello {
        &self.hello
    }

    /// The link that leads to it.
    #[must_use]
    pub fn link(&self) -> &dyn Link {
        self.link.as_ref()
    }

    /// Reads a register, see [`hdl::regmap::address`].
    ///
    /// # Errors
    /// [`CoreError`].
    pub fn read(&mut self, address: u8) -> Result<u32, CoreError> {
        self.register(&Request::Read { address }, "a read of a register")
    }

    /// Writes a register; returns what it then holds.
    ///
    /// # Errors
    /// [`CoreError`].
    pub fn write(&mut self, address: u8, value: u32) -> Result<u32, CoreError> {
        self.register(&Request::Write { address, value }, "a write of a register")
    }

    fn register(&mut self, request: &Request<'_>, what: &'static str) -> Result<u32, CoreError> {
        match self.ask(request, what)? {
            Reply::Read { value, .. } | Reply::Written { value, .. } => Ok(value),
            _ => Err(CoreError::Silent { link: self.link.name().to_owned(), what }),
        }
    }

    /// One request and its one answer.
    fn ask(&mut self, request: &Request<'_>, what: &'static str) -> Result<Reply, CoreError> {
        self.next_tag();
        self.put(request);
        self.send()?;
        match self.answer(self.tag, Instant::now() + self.link.patience())? {
            Some(Reply::Error { op, code }) => Err(CoreError::Refused { op, code }),
            Some(reply) => Ok(reply),
            None => Err(CoreError::Silent { link: self.link.name().to_owned(), what }),
        }
    }

    /// Sends tracks and detections and asks for their gate, without waiting for anything. What was asked for before is forgotten.
    ///
    /// A greeting goes first: whoever answers may be another than the last time.
    ///
    /// # Errors
    /// [`CoreError::Link`].
    pub fn start_gate(&mut self, tracks: &[TrackRecord], detections: &[[i64; 3]]) -> Result<(), CoreError> {
        self.asked = None;
        self.forget_answers();
        self.next_tag();
        self.put(&Request::Hello);
        for (at, some) in tracks.chunks(TRACKS_PER_MESSAGE).enumerate() {
            self.put(&Request::Tracks { first: (at * TRACKS_PER_MESSAGE) as u16, tracks: some });
        }
        for (at, some) in detections.chunks(DETECTIONS_PER_MESSAGE).enumerate() {
            let first = (at * DETECTIONS_PER_MESSAGE) as u16;
            self.put(&Request::Detections { first, detections: some });
        }
        let asked = Asked { tag: self.tag, tracks: tracks.len() as u16, detections: detections.len() as u16 };
        self.put(&Request::Gate { tracks: asked.tracks, detections: asked.detections, distances: false });
        self.send()?;
        self.asked = Some(asked);
        Ok(())
    }

    /// Whether a gate was asked for and has not been answered: what is asked between would spoil it.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.asked.is_some()
    }

    /// Waits for the pairs of the gate that was asked for; replaces `pairs` by them, in order of track and detection. False where the
    /// time was over first.
    ///
    /// # Errors
    /// [`CoreError`]; then `pairs` may hold anything.
    pub fn finish_gate(&mut self, until: Instant, pairs: &mut Vec<PairRecord>) -> Result<bool, CoreError> {
        pairs.clear();
        let Some(asked) = self.asked.take() else { return Ok(false) };
        let mut greeted = 0;
        loop {
            match self.answer(asked.tag, until)? {
                None => return Ok(false),
                Some(Reply::Pairs(more)) => pairs.extend(more),
                Some(Reply::Hello(hello)) => {
                    self.welcome(&hello)?;
                    greeted += u32::from(hello == self.hello);
                }
                Some(Reply::GateDone(done)) => {
                    if greeted != 1 {
                        return Err(CoreError::Incomplete { what: "greetings", got: greeted, want: 1 });
                    }
                    asked.judge(&done, pairs)?;
                    count(&self.statistics.pairs_weighed, u64::from(done.pairs));
                    count(&self.statistics.pairs_kept, u64::from(done.kept));
                    return Ok(true);
                }
                Some(Reply::Error { op, code }) => return Err(CoreError::Refused { op, code }),
                Some(_) => count(&self.statistics.frames_stray, 1),
            }
        }
    }

    /// The tag of what is asked now.
    pub(crate) fn tag(&self) -> u8 {
        self.tag
    }

    /// Something else is asked now.
    pub(crate) fn next_tag(&mut self) {
        self.tag = self.tag.wrapping_add(1);
    }

    /// Nobody waits for what has come any more.
    pub(crate) fn forget_answers(&mut self) {
        self.answers.clear();
    }

    pub(crate) fn statistics(&self) -> &Statistics {
        &self.statistics
    }

    /// Queues a request's frame with the current tag.
    pub(crate) fn put(&mut self, request: &Request<'_>) {
        // Whoever calls keeps to what one message holds.
        if let Some(payload) = request.encode(self.tag) {
            self.encoder.encode(&payload, &mut self.line);
            count(&self.statistics.frames_sent, 1);
        }
    }

    /// Sends what was queued.
    pub(crate) fn send(&mut self) -> Result<(), CoreError> {
        let sent = self.link.write(&self.line);
        count(&self.statistics.bytes_sent, self.line.len() as u64);
        self.line.clear();
        Ok(sent?)
    }

    /// The next answer with this tag; none where the time was over first.
    pub(crate) fn answer(&mut self, tag: u8, until: Instant) -> Result<Option<Reply>, CoreError> {
        let mut bytes = Vec::new();
        loop {
            while let Some((back, reply)) = self.answers.pop_front() {
                if back == tag {
                    return Ok(Some(reply));
                }
                count(&self.statistics.frames_stray, 1);
            }
            bytes.clear();
            self.link.read(&mut bytes, until)?;
            if bytes.is_empty() {
                return Ok(None);
            }
            self.take(&bytes);
        }
    }

    /// Takes what comes until a time, and answers nobody.
    pub(crate) fn look(&mut self, until: Instant) -> Result<(), CoreError> {
        let mut bytes = Vec::new();
        self.link.read(&mut bytes, until)?;
        self.take(&bytes);
        // Nobody waits for answers; with a gate under way there are as many as it has.
        if self.asked.is_none() {
            count(&self.statistics.frames_stray, self.answers.len() as u64);
            self.answers.clear();
        }
        Ok(())
    }

    /// Takes bytes of the line in.
    fn take(&mut self, bytes: &[u8]) {
        let before = self.decoder.received();
        let (answers, waiting, mut stray) = (&mut self.answers, &mut self.waiting, 0);
        self.decoder.take(bytes, |payload| match Reply::decode(payload, false) {
            Some((_, Reply::Loop(event))) => waiting.push(event),
            Some(answer) => answers.push_back(answer),
            None => stray += 1,
        });
        let (after, statistics) = (self.decoder.received(), &self.statistics);
        count(&statistics.bytes_received, bytes.len() as u64);
        count(&statistics.frames_stray, stray);
        count(&statistics.frames_received, after.frames - before.frames);
        count(&statistics.frames_bad, after.bad - before.bad);
        count(&statistics.frames_repeated, after.repeated - before.repeated);
        count(&statistics.frames_missing, after.gaps - before.gaps);
    }
}

impl Asked {
    /// Whether the core had all that was sent, and all that it kept arrived.
    fn judge(&self, done: &GateDone, pairs: &[PairRecord]) -> Result<(), CoreError> {
        for (what, got, want) in [
            ("tracks", u32::from(done.tracks_loaded), u32::from(self.tracks)),
            ("detections", u32::from(done.detections_loaded), u32::from(self.detections)),
            ("pairs", pairs.len() as u32, done.kept),
        ] {
            if got != want {
                return Err(CoreError::Incomplete { what, got, want });
            }
        }
        let known = |pair: &PairRecord| pair.track < self.tracks && pair.detection < self.detections;
        let follows =
            |pair: &[PairRecord]| (pair[0].track, pair[0].detection) < (pair[1].track, pair[1].detection);
        let wrong = pairs
            .iter()
            .find(|pair| !known(pair))
            .or_else(|| pairs.windows(2).find(|pair| !follows(pair)).map(|pair| &pair[1]));
        match wrong {
            Some(pair) => Err(CoreError::Pair { track: pair.track, detection: pair.detection }),
            None => Ok(()),
        }
    }
}
