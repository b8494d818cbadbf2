//! Wavetronix SmartSensor HD: asks for the next vehicle until there is none. Its packets carry their own times and go on as they
//! are.

use super::{Answer, Polled};
use fusion_contract::UtcNs;
use fusion_decode::smartsensor::{answer, request};

/// Most vehicles of one round: more than a queue of lanes gives between two.
const MOST_VEHICLES: u8 = 32;

pub(super) struct Sensor {
    id: u16,
    sequence: u8,
    asked: u8,
    /// The last answer held a vehicle, or nothing was asked yet.
    more: bool,
    packets: Vec<u8>,
    /// What came of an answer that is not whole.
    rest: Vec<u8>,
}

impl Sensor {
    pub(super) fn new(id: u16) -> Self {
        Self { id, sequence: 0, asked: 0, more: true, packets: Vec::new(), rest: Vec::new() }
    }

    fn begin(&mut self) -> Vec<u8> {
        (self.asked, self.more) = (0, true);
        std::mem::take(&mut self.packets)
    }
}

impl Polled for Sensor {
    fn question(&mut self) -> Option<Vec<u8>> {
        if !self.more || self.asked >= MOST_VEHICLES {
            return None;
        }
        (self.asked, self.sequence) = (self.asked + 1, self.sequence.wrapping_add(1));
        Some(request(self.id, self.sequence))
    }

    fn answer(&mut self, bytes: &[u8]) -> Result<Answer, String> {
        self.rest = bytes.to_vec();
        let Some((total, vehicle)) = answer(bytes) else { return Ok(Answer::Partial) };
        self.packets.extend_from_slice(&bytes[..total]);
        self.rest.clear();
        self.more = vehicle;
        Ok(Answer::Whole)
    }

    fn whole(&mut self, _: UtcNs) -> Vec<u8> {
        self.begin()
    }

    /// What came all the same: the decoder counts the damage.
    fn failed(&mut self, _: UtcNs, _: &str) -> Vec<u8> {
        let mut bytes = self.begin();
        bytes.append(&mut self.rest);
        bytes
    }
}
