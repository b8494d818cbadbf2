//! What a loop card answers when it is polled.

use crate::modbus_loops::{CardMap, Item, Read};
use fusion_contract::LoopFault;
use std::collections::BTreeMap;

/// The state of one loop of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardLoop {
    /// True while a vehicle is over it.
    pub occupied: bool,
    /// Its fault, one that the card's map has.
    pub fault: Option<LoopFault>,
    /// Passages counted.
    pub count: u32,
}

/// The words, or the bits as 0 and 1, that a card with these loops answers to a read. Loops beyond the map's are not there.
#[must_use]
pub fn modbus_loop_answer(map: &CardMap, loops: &[CardLoop], read: &Read) -> Vec<u16> {
    let mut words: BTreeMap<Item, u16> = BTreeMap::new();
    for (m, state) in map.loops.iter().zip(loops) {
        let bits = [(m.occupied, state.occupied)];
        let faults = m.faults.iter().map(|(bit, f)| (*bit, state.fault == Some(*f)));
        for (bit, on) in bits.into_iter().chain(faults) {
            let word = words.entry(bit.item).or_default();
            *word |= u16::from(on != bit.inverted).checked_shl(bit.bit.into()).unwrap_or(0);
        }
        if let Some(c) = m.counter {
            words.insert(c.high, (state.count >> 16) as u16);
            words.insert(c.low, (state.count & 0xFFFF) as u16);
        }
    }
    let item = |k: u16| Item { table: read.start.table, address: read.start.address.wrapping_add(k) };
    (0..read.count).map(|k| words.get(&item(k)).copied().unwrap_or(0)).collect()
}
