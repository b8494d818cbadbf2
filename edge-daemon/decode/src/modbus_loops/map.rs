//! Where a card keeps its loops' states.

use super::Values;
use fusion_contract::LoopFault;
use std::fmt;

/// Modbus' four tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Bits that can be written, references 00001 to 09999.
    Coil,
    /// Bits that can be read, references 10001 to 19999.
    DiscreteInput,
    /// Words that can be read, references 30001 to 39999.
    InputRegister,
    /// Words that can be written, references 40001 to 49999.
    HoldingRegister,
}

impl Table {
    const fn first_digit(self) -> u32 {
        match self {
            Self::Coil => 0,
            Self::DiscreteInput => 1,
            Self::InputRegister => 3,
            Self::HoldingRegister => 4,
        }
    }
}

/// One bit or word of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    /// The table.
    pub table: Table,
    /// The address on the wire, from 0.
    pub address: u16,
}

/// A number that is no Modbus reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no Modbus reference: use 1 to 9999, 10001 to 19999, 30001 to 39999 or 40001 to 49999")]
pub struct BadReference(pub u32);

impl Item {
    /// The item that a manual calls by a five-digit reference: its first digit is the table, the others count from 1.
    ///
    /// # Errors
    /// The number lies in no table.
    pub fn from_reference(reference: u32) -> Result<Self, BadReference> {
        let table = match reference / 10_000 {
            0 => Table::Coil,
            1 => Table::DiscreteInput,
            3 => Table::InputRegister,
            4 => Table::HoldingRegister,
            _ => return Err(BadReference(reference)),
        };
        let number = (reference % 10_000).checked_sub(1).ok_or(BadReference(reference))?;
        Ok(Self { table, address: u16::try_from(number).map_err(|_| BadReference(reference))? })
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.table.first_digit() * 10_000 + u32::from(self.address) + 1)
    }
}

/// One bit of a card that tells a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateBit {
    /// Where it is.
    pub item: Item,
    /// Which bit of a word, from the least significant; 0 for a coil or a discrete input.
    pub bit: u8,
    /// True where 0 means yes.
    pub inverted: bool,
}

impl StateBit {
    /// A bit that means yes where it is set.
    #[must_use]
    pub const fn new(item: Item, bit: u8) -> Self {
        Self { item, bit, inverted: false }
    }

    pub(super) fn read(self, values: &Values) -> Option<bool> {
        let word = u32::from(values.get(self.item)?);
        Some((word.checked_shr(self.bit.into()).unwrap_or(0) & 1 == 1) != self.inverted)
    }
}

/// A counter of passages in two registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counter {
    /// Its more significant word.
    pub high: Item,
    /// Its less significant word.
    pub low: Item,
}

impl Counter {
    pub(super) fn read(self, values: &Values) -> Option<u32> {
        Some(u32::from(values.get(self.high)?) << 16 | u32::from(values.get(self.low)?))
    }
}

/// One loop of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoopMap {
    /// The loop's name, the source of its messages.
    pub name: String,
    /// Whether a vehicle is over it.
    pub occupied: StateBit,
    /// Its faults, the more telling first.
    pub faults: Vec<(StateBit, LoopFault)>,
    /// Passages, where the card counts them.
    pub counter: Option<Counter>,
}

/// A read of consecutive bits or words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// The first.
    pub start: Item,
    /// How many.
    pub count: u16,
}

/// All loops of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardMap {
    /// Its loops.
    pub loops: Vec<LoopMap>,
    /// Most bits or words that it answers in one read.
    pub most_per_read: u16,
}

impl CardMap {
    /// PCE/Procon LD120.
    #[must_use]
    pub fn ld120(name: &str) -> Self {
        let item = |table, address| Item { table, address };
        let status = item(Table::InputRegister, 1);
        let holding = |address| item(Table::HoldingRegister, address);
        Self {
            loops: vec![LoopMap {
                name: name.to_owned(),
                occupied: StateBit::new(status, 1),
                faults: vec![
                    (StateBit::new(status, 4), LoopFault::Open),
                    (StateBit::new(status, 5), LoopFault::Short),
                    (StateBit::new(status, 0), LoopFault::Other),
                ],
                counter: Some(Counter { high: holding(9), low: holding(10) }),
            }],
            most_per_read: 8,
        }
    }

    /// The reads that a poll needs, as few as there can be without reading what is not asked for.
    #[must_use]
    pub fn reads(&self) -> Vec<Read> {
        let mut items: Vec<Item> = self
            .loops
            .iter()
            .flat_map(|l| {
                let counter = l.counter.into_iter().flat_map(|c| [c.high, c.low]);
                l.faults.iter().map(|(b, _)| b.item).chain([l.occupied.item]).chain(counter)
            })
            .collect();
        items.sort_unstable();
        items.dedup();
        let mut reads: Vec<Read> = Vec::new();
        for item in items {
            match reads.last_mut() {
                Some(r)
                    if r.start.table == item.table
                        && r.start.address.checked_add(r.count) == Some(item.address)
                        && r.count < self.most_per_read =>
                {
                    r.count += 1;
                }
                _ => reads.push(Read { start: item, count: 1 }),
            }
        }
        reads
    }
}
