//! Loop detector cards that are polled over Modbus: from the states read to edges and faults.
//!
//! Nothing is sent or received here; [`rtu`] has the frames that are, and [`LoopPolls`] is the decoder of a stream of polls. A [`CardMap`] says where a card keeps its loops' states, [`CardMap::reads`] which reads a poll needs,
//! and [`LoopCard`] turns the values that came back, poll by poll, into changes. A change happened at some time between two polls: its time
//! is the middle, and [`LoopChange::half_width_ns`] says how far it may be off.
//!
//! - The first poll gives no edges: what a loop was before is not known.
//! - While a loop has a fault its state is not believed; when the fault ends, the state at hand is taken without an edge.
//! - Where the card counts passages, those that came and went between two polls show as a difference, and are told as a fault.
//!
//! Maps: a generic one, from the references of a card's manual ([`Item::from_reference`]), and [`CardMap::ld120`] for PCE/Procon's LD120:
//! 9,600 baud 8N1, at most eight registers a read, input register 30002 with bit 0 loop fault, 1 detect, 4 open, 5 short; holding registers
//! 40010 and 40011 a counter, high word first. Source: LD120 manual, pages 9 and 10 (manualslib 1301879). The card has two loops; only these
//! bits are public, so the map has one.

mod map;
pub mod rtu;
mod stream;
#[cfg(test)]
mod tests;

pub use map::{BadReference, CardMap, Counter, Item, LoopMap, Read, StateBit, Table};
pub use stream::{LoopPolls, poll_line};

use crate::{Decoded, Message};
use fusion_contract::{DetectorFault, LoopEdge, LoopFault, ScanData, UtcNs};
use std::collections::BTreeMap;

/// The values that a poll's reads brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    values: BTreeMap<Item, u16>,
}

impl Values {
    /// Adds the registers, or the bits as 0 and 1, that a read brought; too many are cut.
    pub fn put(&mut self, read: &Read, words: &[u16]) {
        for (k, word) in (0..read.count).zip(words) {
            if let Some(address) = read.start.address.checked_add(k) {
                self.values.insert(Item { table: read.start.table, address }, *word);
            }
        }
    }

    /// The value of one item, where it was read.
    #[must_use]
    pub fn get(&self, item: Item) -> Option<u16> {
        self.values.get(&item).copied()
    }
}

/// Something that happened between two polls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoopChange {
    /// The loop's name.
    pub name: String,
    /// When: the middle between the two polls.
    pub time: UtcNs,
    /// How far the time may be off, nanoseconds; it is as likely to be anywhere within.
    pub half_width_ns: i64,
    /// An edge or a fault.
    pub data: LoopNews,
}

/// What a loop can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoopNews {
    /// It became occupied or free.
    Edge(LoopEdge),
    /// Its fault changed.
    Fault(DetectorFault),
}

impl LoopChange {
    /// As a message, with the loop's name as its source.
    #[must_use]
    pub fn message(&self) -> Message {
        let data = match self.data {
            LoopNews::Edge(e) => ScanData::Loop(e),
            LoopNews::Fault(f) => ScanData::LoopFault(f),
        };
        Message { source: Some(self.name.clone()), device_time: Some(self.time), frame_counter: None, data }
    }

    /// Standard deviation of the time, seconds: that of a uniform distribution.
    #[must_use]
    pub fn sigma_s(&self) -> f64 {
        self.half_width_ns as f64 * 1e-9 / 3f64.sqrt()
    }
}

/// What is known of one loop.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// When it was last read.
    read: Option<UtcNs>,
    occupied: Option<bool>,
    fault: Option<LoopFault>,
    count: Option<u32>,
}

/// The states of a card's loops from poll to poll.
#[derive(Clone, Debug)]
pub struct LoopCard {
    map: CardMap,
    states: Vec<State>,
    polled: Option<UtcNs>,
}

impl LoopCard {
    /// A card of which nothing is known yet.
    #[must_use]
    pub fn new(map: CardMap) -> Self {
        let states = vec![State::default(); map.loops.len()];
        Self { map, states, polled: None }
    }

    /// Takes what a poll at a time (the middle between request and answer) read, and appends what has changed. Faults of the poll itself
    /// (an item that was not read, a clock that went back, missed passages) are returned.
    pub fn poll(&mut self, time: UtcNs, values: &Values, changes: &mut Vec<LoopChange>) -> Vec<String> {
        let mut faults = Vec::new();
        if self.polled.replace(time).is_some_and(|before| before > time) {
            faults.push("the clock went back between two polls".to_owned());
            self.states.iter_mut().for_each(|s| s.read = None);
        }
        for (l, state) in self.map.loops.iter().zip(&mut self.states) {
            // Where a poll failed to read the loop, the change lies between the polls that did.
            let before = state.read;
            let half_width_ns = before.map_or(0, |b| time.0.saturating_sub(b.0) / 2);
            let middle = UtcNs(time.0.saturating_sub(half_width_ns));
            let mut change = |data| {
                // Without a poll before, there is no change.
                if before.is_some() {
                    changes.push(LoopChange { name: l.name.clone(), time: middle, half_width_ns, data });
                }
            };
            let Some(occupied) = l.occupied.read(values) else {
                faults.push(format!("loop `{}`: {} was not read", l.name, l.occupied.item));
                continue;
            };
            state.read = Some(time);
            let fault = l.faults.iter().find(|(bit, _)| bit.read(values) == Some(true)).map(|(_, f)| *f);
            let mended = state.fault.is_some() && fault.is_none();
            if fault != state.fault {
                change(LoopNews::Fault(DetectorFault { fault: fault.unwrap_or(LoopFault::Restored) }));
            }
            let edge = fault.is_none() && !mended && state.occupied.is_some_and(|o| o != occupied);
            if edge {
                change(LoopNews::Edge(LoopEdge { on: occupied }));
            }
            state.fault = fault;
            state.occupied = fault.is_none().then_some(occupied);
            let count = l.counter.and_then(|c| c.read(values));
            if let (Some(old), Some(new)) = (state.count, count) {
                let seen = u32::from(edge && occupied);
                let missed = new.wrapping_sub(old).saturating_sub(seen);
                // A count that fell was set back.
                if new >= old && missed > 0 && fault.is_none() && !mended {
                    faults
                        .push(format!("loop `{}`: {missed} passages between two polls were missed", l.name));
                }
            }
            state.count = count;
        }
        faults
    }

    /// As [`poll`](Self::poll), into a decoder's output.
    pub fn poll_into(&mut self, time: UtcNs, values: &Values, out: &mut Decoded) {
        let mut changes = Vec::new();
        for what in self.poll(time, values, &mut changes) {
            out.fault(0, what);
        }
        out.frames += 1;
        out.messages.extend(changes.iter().map(LoopChange::message));
    }

    /// The card was replaced, restarted or not heard for long: nothing is known any more.
    pub fn forget(&mut self) {
        self.states.fill(State::default());
        self.polled = None;
    }
}
