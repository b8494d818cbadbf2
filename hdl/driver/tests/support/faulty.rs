//! A line that loses, spoils and repeats bytes on command, and a far end that hangs or starts again.

use fusion_fpga::model::ModelCore;
use fusion_fpga::{Decoder, Encoder, Link, LinkError};
use hdl::regmap::{Hello, Reply, opcode};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// What goes wrong with the next scan's bytes in one direction, or with the far end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// So many bytes from one on are lost.
    Lose { at: usize, count: usize },
    /// One byte is another.
    Spoil { at: usize },
    /// So many bytes from one on come twice.
    Repeat { at: usize, count: usize },
    /// A whole frame comes twice.
    RepeatFrame { index: usize },
    /// A whole frame is lost.
    LoseFrame { index: usize },
    /// The far end says nothing until it is told otherwise.
    Hang,
    /// The far end loses its power and comes back.
    Reset,
    /// The far end is another version from now on.
    Version,
    /// The port is gone.
    Unplug,
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    ToCore,
    ToHost,
}

#[derive(Debug, Default)]
struct State {
    next: Option<(Fault, Way)>,
    hung: bool,
    gone: bool,
    other_version: bool,
}

/// Holds the line's faults.
#[derive(Clone, Debug, Default)]
pub struct Switch(Arc<Mutex<State>>);

impl Switch {
    /// Spoils what goes that way next.
    pub fn inject(&self, fault: Fault, way: Way) {
        self.0.lock().unwrap().next = Some((fault, way));
    }

    /// The far end answers again.
    pub fn mend(&self) {
        *self.0.lock().unwrap() = State::default();
    }

    /// Another line with a core of its own, on the same switch.
    pub fn line(&self) -> Faulty {
        Faulty { switch: self.clone(), core: ModelCore::default(), line: Vec::new() }
    }
}

/// The line.
#[derive(Debug)]
pub struct Faulty {
    switch: Switch,
    core: ModelCore,
    line: Vec<u8>,
}

/// Where the n-th frame is, its zero included.
fn frame(bytes: &[u8], index: usize) -> std::ops::Range<usize> {
    let ends: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == 0).map(|at| at + 1).collect();
    let index = index % ends.len().max(1);
    let start = if index == 0 { 0 } else { ends[index - 1] };
    start..ends.get(index).copied().unwrap_or(bytes.len())
}

fn spoil(bytes: &mut Vec<u8>, fault: Fault) {
    let length = bytes.len();
    let span = |at: usize, count: usize| (at % length)..(at % length + count).min(length);
    match fault {
        _ if length == 0 => {}
        Fault::Lose { at, count } => drop(bytes.drain(span(at, count))),
        Fault::Spoil { at } => bytes[at % length] ^= 0x24,
        Fault::Repeat { at, count } => {
            let again = bytes[span(at, count)].to_vec();
            let end = span(at, count).end;
            drop(bytes.splice(end..end, again));
        }
        Fault::RepeatFrame { index } => {
            let span = frame(bytes, index);
            let again = bytes[span.clone()].to_vec();
            drop(bytes.splice(span.end..span.end, again));
        }
        Fault::LoseFrame { index } => drop(bytes.drain(frame(bytes, index))),
        Fault::Hang | Fault::Reset | Fault::Version | Fault::Unplug => {}
    }
}

/// The same answers from a core of another version.
fn aged(bytes: &[u8]) -> Vec<u8> {
    let (mut decoder, mut encoder, mut out) = (Decoder::default(), Encoder::default(), Vec::new());
    decoder.take(bytes, |payload| {
        let greeting = payload[0] == opcode::HELLO | opcode::ANSWER;
        let hello = Hello { version_major: 9, ..Hello::OURS };
        let payload = if greeting { Reply::Hello(hello).encode(payload[1]) } else { payload.to_vec() };
        encoder.encode(&payload, &mut out);
    });
    out
}

impl Link for Faulty {
    fn name(&self) -> &str {
        "a faulty line"
    }

    fn baud(&self) -> Option<u32> {
        None
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        let mut state = self.switch.0.lock().unwrap();
        let mut bytes = bytes.to_vec();
        let fault = state.next.take();
        match fault {
            Some((Fault::Hang, _)) => state.hung = true,
            Some((Fault::Unplug, _)) => state.gone = true,
            Some((Fault::Version, _)) => state.other_version = true,
            Some((Fault::Reset, _)) => self.core = ModelCore::default(),
            Some((fault, Way::ToCore)) => spoil(&mut bytes, fault),
            _ => {}
        }
        if state.gone {
            return Err(LinkError::Closed { port: "a faulty line".into(), reason: "unplugged".into() });
        }
        if state.hung {
            return Ok(());
        }
        let mut answer = Vec::new();
        self.core.take(&bytes, &mut answer);
        if state.other_version {
            answer = aged(&answer);
        }
        if let Some((fault, Way::ToHost)) = fault {
            spoil(&mut answer, fault);
        }
        self.line.append(&mut answer);
        Ok(())
    }

    fn read(&mut self, bytes: &mut Vec<u8>, _until: Instant) -> Result<(), LinkError> {
        bytes.append(&mut self.line);
        Ok(())
    }
}
