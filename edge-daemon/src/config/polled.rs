//! Devices that answer and never speak by themselves: `modbus_loops` and `canoga` of a `[[source]]`.

use super::check::{At, Findings};
use super::defaults as d;
use fusion_contract::LoopFault;
use fusion_decode::modbus_loops::{CardMap, Counter, Item, LoopMap, StateBit, Table};
use serde::{Deserialize, Serialize};

/// `[source.modbus_loops]`: a loop card on Modbus RTU.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModbusLoops {
    /// Which card.
    pub card: Card,
    /// Its number on the bus.
    pub station: u8,
    /// Time between two polls, milliseconds.
    #[serde(default = "d::poll_period")]
    pub poll_ms: f64,
    /// Longest wait for an answer, milliseconds.
    #[serde(default = "d::poll_answer")]
    pub answer_ms: f64,
    /// Card `generic`: most bits or registers that it answers in one read.
    #[serde(default = "d::per_read")]
    pub most_per_read: u16,
    /// Card `generic`: its loops.
    #[serde(default, rename = "loop", skip_serializing_if = "Vec::is_empty")]
    pub loops: Vec<CardLoop>,
}

/// A loop card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Card {
    /// PCE/Procon LD120, first loop: channel `1`.
    Ld120,
    /// What `[[source.modbus_loops.loop]]` says.
    Generic,
}

/// `[[source.modbus_loops.loop]]`: where a card keeps one loop's state, by its manual's references.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardLoop {
    /// Channel by which a `[[loop]]` names it.
    pub channel: String,
    /// The bit that says whether a vehicle is there.
    pub occupied: String,
    /// The bit that says that its wire is broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<String>,
    /// The bit that says that its wire is shorted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// The bit that says that anything else is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// The first of two registers that count passages, the more significant one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counter: Option<u32>,
}

/// `[source.canoga]`: a 3M Canoga loop card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Canoga {
    /// Its address on the line.
    pub address: u8,
    /// Time between two polls, milliseconds.
    #[serde(default = "d::poll_period")]
    pub poll_ms: f64,
    /// Longest wait for an answer, milliseconds.
    #[serde(default = "d::poll_answer")]
    pub answer_ms: f64,
}

/// Reads `30002.1`, `10002` or `!10002`.
fn state_bit(text: &str) -> Result<StateBit, String> {
    let (inverted, rest) = match text.strip_prefix('!') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (reference, bit) = match rest.split_once('.') {
        Some((reference, bit)) => (reference, Some(bit)),
        None => (rest, None),
    };
    let number = reference.parse().map_err(|_| format!("`{text}` has no number for a reference"))?;
    let item = Item::from_reference(number).map_err(|e| e.to_string())?;
    let is_word = matches!(item.table, Table::InputRegister | Table::HoldingRegister);
    let bit = match (is_word, bit) {
        (true, Some(bit)) => bit
            .parse()
            .ok()
            .filter(|b| *b < 16)
            .ok_or_else(|| format!("`{text}` has no bit from 0 to 15 behind its point"))?,
        (true, None) => return Err(format!("`{text}` is a register, but not which of its bits")),
        (false, Some(_)) => return Err(format!("`{text}` is a single bit and has no others")),
        (false, None) => 0,
    };
    Ok(StateBit { item, bit, inverted })
}

impl CardLoop {
    /// The key and what is wrong with it, where something is.
    fn map(&self) -> Result<LoopMap, (&'static str, String)> {
        let bit = |key, text: &String| state_bit(text).map_err(|what| (key, what));
        let faults = [
            ("open", &self.open, LoopFault::Open),
            ("short", &self.short, LoopFault::Short),
            ("fault", &self.fault, LoopFault::Other),
        ];
        let faults = faults
            .into_iter()
            .filter_map(|(key, text, fault)| Some(bit(key, text.as_ref()?).map(|b| (b, fault))))
            .collect::<Result<Vec<_>, _>>()?;
        let word = |n: u32| {
            let item = Item::from_reference(n).map_err(|e| ("counter", e.to_string()))?;
            let is_word = matches!(item.table, Table::InputRegister | Table::HoldingRegister);
            is_word.then_some(item).ok_or_else(|| ("counter", format!("{n} is no register")))
        };
        let counter = match self.counter {
            Some(n) => Some(Counter { high: word(n)?, low: word(n.saturating_add(1))? }),
            None => None,
        };
        Ok(LoopMap {
            name: self.channel.clone(),
            occupied: bit("occupied", &self.occupied)?,
            faults,
            counter,
        })
    }
}

impl ModbusLoops {
    /// The card's map; loops that are wrong are left out, which a checked configuration has none of.
    #[must_use]
    pub fn map(&self) -> CardMap {
        match self.card {
            Card::Ld120 => CardMap::ld120("1"),
            Card::Generic => CardMap {
                loops: self.loops.iter().filter_map(|l| l.map().ok()).collect(),
                most_per_read: self.most_per_read,
            },
        }
    }

    pub(super) fn check(&self, at: &At, f: &mut Findings) {
        f.range(at, "station", f64::from(self.station), (1.0, 247.0), "");
        timing(at, self.poll_ms, self.answer_ms, f);
        f.range(at, "most_per_read", f64::from(self.most_per_read), (1.0, 125.0), " registers");
        match (self.card, self.loops.is_empty()) {
            (Card::Generic, true) => f.error(
                at.key("card"),
                "a generic card without loops",
                "add a [[source.modbus_loops.loop]] for each, with the references of the card's manual",
            ),
            (Card::Ld120, false) => f.error(
                at.key("loop"),
                "an LD120's registers are known",
                "remove the [[source.modbus_loops.loop]], or write `card = \"generic\"`",
            ),
            _ => {}
        }
        for (i, l) in self.loops.iter().enumerate() {
            let at = at.key("loop").item_of(i);
            if let Err((key, what)) = l.map() {
                let remedy = "write a reference of the manual such as \"10002\", of a register with a bit such as \"30002.1\", with \
                              `!` in front where 0 means yes";
                f.error(at.key(key), what, remedy);
            }
            if self.loops[..i].iter().any(|other| other.channel == l.channel) {
                let what = format!("two loops of the card have channel `{}`", l.channel);
                f.error(at.key("channel"), what, "rename one");
            }
        }
    }
}

impl Canoga {
    pub(super) fn check(&self, at: &At, f: &mut Findings) {
        timing(at, self.poll_ms, self.answer_ms, f);
    }
}

/// Polls and their answers.
pub(super) fn timing(at: &At, poll_ms: f64, answer_ms: f64, f: &mut Findings) {
    f.range(at, "poll_ms", poll_ms, (5.0, 60_000.0), " milliseconds");
    f.range(at, "answer_ms", answer_ms, (5.0, 10_000.0), " milliseconds");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_read_as_manuals_and_people_write_them() {
        let item = |n| Item::from_reference(n).unwrap();
        assert_eq!(state_bit("10002"), Ok(StateBit::new(item(10_002), 0)));
        assert_eq!(state_bit("30002.15"), Ok(StateBit::new(item(30_002), 15)));
        assert_eq!(state_bit("!9"), Ok(StateBit { inverted: true, ..StateBit::new(item(9), 0) }));
        for (bad, word) in [
            ("30002", "which of its bits"),
            ("30002.16", "0 to 15"),
            ("10002.1", "single bit"),
            ("20001", "no Modbus reference"),
            ("x", "no number"),
            ("", "no number"),
        ] {
            let what = state_bit(bad).unwrap_err();
            assert!(what.contains(word), "{bad}: {what}");
        }
    }

    #[test]
    fn the_ld120s_own_map_can_be_written_as_a_generic_one() {
        let loops = vec![CardLoop {
            channel: "1".into(),
            occupied: "30002.1".into(),
            open: Some("30002.4".into()),
            short: Some("30002.5".into()),
            fault: Some("30002.0".into()),
            counter: Some(40_010),
        }];
        let generic = ModbusLoops {
            card: Card::Generic,
            station: 1,
            poll_ms: 50.0,
            answer_ms: 40.0,
            most_per_read: 8,
            loops,
        };
        let own = ModbusLoops { card: Card::Ld120, loops: Vec::new(), ..generic.clone() };
        assert_eq!(generic.map(), own.map());
    }
}
