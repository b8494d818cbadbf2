//! Loop cards on Modbus RTU: as many questions a round as the card's map needs reads.

use super::{Answer, Polled};
use crate::config::model::ModbusLoops;
use fusion_contract::UtcNs;
use fusion_decode::modbus_loops::{Read, Values, poll_line, rtu};
use fusion_decode::polls::failed_line;

pub(super) struct Card {
    station: u8,
    reads: Vec<Read>,
    /// The read that is asked next.
    next: usize,
    values: Values,
}

impl Card {
    pub(super) fn new(c: &ModbusLoops) -> Self {
        Self { station: c.station, reads: c.map().reads(), next: 0, values: Values::default() }
    }

    fn begin(&mut self) {
        self.next = 0;
        self.values = Values::default();
    }
}

impl Polled for Card {
    fn question(&mut self) -> Option<Vec<u8>> {
        let read = self.reads.get(self.next)?;
        self.next += 1;
        Some(rtu::request(self.station, read).to_vec())
    }

    fn answer(&mut self, bytes: &[u8]) -> Result<Answer, String> {
        let asked = self.next.checked_sub(1).and_then(|k| self.reads.get(k));
        let read = asked.ok_or("an answer to nothing")?;
        Ok(match rtu::answer(bytes, self.station, read)? {
            rtu::Answer::Partial => Answer::Partial,
            rtu::Answer::Whole(words) => {
                self.values.put(read, &words);
                Answer::Whole
            }
        })
    }

    fn whole(&mut self, time: UtcNs) -> Vec<u8> {
        let line = poll_line(time, &self.values);
        self.begin();
        line.into_bytes()
    }

    fn failed(&mut self, time: UtcNs, why: &str) -> Vec<u8> {
        self.begin();
        failed_line(time, why).into_bytes()
    }
}
