//! Devices that are asked: what they know, and what they answer.

use fusion_contract::UtcNs;
use fusion_decode::canoga::{BINARY_DETECTION, Detection, LOOPS, unframe};
use fusion_decode::encode::{CardLoop, canoga_answer, modbus_loop_answer, smartsensor_event};
use fusion_decode::modbus_loops::{CardMap, Item, LoopMap, Read, StateBit, Table};
use fusion_decode::smartsensor::{self, Setup, VehicleEvent};
use std::collections::{BTreeMap, VecDeque};
use std::future::Ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_modbus::server::Service;
use tokio_modbus::{ExceptionCode, Request, Response, SlaveRequest};

/// The Modbus card's number on its bus.
pub(super) const STATION: u8 = 3;
/// The SmartSensor's identifier on its line.
pub(super) const SENSOR_ID: u16 = 290;
/// The Canoga card's address.
pub(super) const ADDRESS: u8 = 2;
/// Vehicles that a SmartSensor keeps until it is asked.
const MOST_VEHICLES: usize = 64;

/// What a card shares between the traffic and whoever asks it.
pub(super) type Shared<T> = Arc<Mutex<T>>;

pub(super) fn lock<T: ?Sized>(shared: &Shared<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A device that keeps what happened until it is asked.
pub(super) trait Card: Send {
    /// A loop (or lane), by its channel, became occupied or free.
    fn edge(&mut self, channel: &str, at: UtcNs, on: bool);
}

/// A device that answers bytes.
pub(super) trait Answers: Card {
    /// Takes a whole question from the front of what came; what to answer, if anything. None while there is none.
    fn answer(&mut self, asked: &mut Vec<u8>) -> Option<Vec<u8>>;
}

/// A loop card on Modbus: channel `n`'s state is discrete input `n`, its faults further ones.
#[derive(Debug)]
pub(super) struct ModbusCard {
    map: CardMap,
    loops: Vec<CardLoop>,
}

impl ModbusCard {
    pub(super) fn new(loops: usize) -> Self {
        Self { map: card_map(loops), loops: vec![CardLoop::default(); loops] }
    }
}

/// References of the card's bits: its loops' states, and which are open.
pub(super) const fn references(channel: usize) -> [usize; 2] {
    [10_000 + channel, 10_100 + channel]
}

fn card_map(loops: usize) -> CardMap {
    let bit = |address: usize| {
        let address = u16::try_from(address).unwrap_or(u16::MAX);
        StateBit::new(Item { table: Table::DiscreteInput, address }, 0)
    };
    let one = |n: usize| LoopMap {
        name: (n + 1).to_string(),
        occupied: bit(n),
        faults: vec![(bit(100 + n), fusion_contract::LoopFault::Open)],
        counter: None,
    };
    CardMap { loops: (0..loops).map(one).collect(), most_per_read: 8 }
}

impl Card for ModbusCard {
    fn edge(&mut self, channel: &str, _: UtcNs, on: bool) {
        let index = channel.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        if let Some(state) = index.and_then(|k| self.loops.get_mut(k)) {
            state.occupied = on;
            state.count += u32::from(on);
        }
    }
}

/// The far end of the bus, for `tokio-modbus`: an implementation that is not the unit's.
pub(super) struct Bus<C> {
    card: Shared<ModbusCard>,
    /// Told the size of every answer.
    count: C,
}

impl<C: Fn(usize)> Bus<C> {
    pub(super) fn new(card: Shared<ModbusCard>, count: C) -> Self {
        Self { card, count }
    }
}

impl<C: Fn(usize)> Service for Bus<C> {
    type Request = SlaveRequest<'static>;
    type Response = Option<Response>;
    type Exception = ExceptionCode;
    type Future = Ready<Result<Self::Response, Self::Exception>>;

    fn call(&self, asked: Self::Request) -> Self::Future {
        if asked.slave != STATION {
            return std::future::ready(Ok(None));
        }
        let card = lock(&self.card);
        let words = |table, address, count| {
            let read = Read { start: Item { table, address }, count };
            modbus_loop_answer(&card.map, &card.loops, &read)
        };
        let bits = |words: Vec<u16>| words.iter().map(|w| *w != 0).collect::<Vec<bool>>();
        std::future::ready(match asked.request {
            Request::ReadDiscreteInputs(at, n) => {
                // Station, function, size and checksum about the data.
                (self.count)(usize::from(n).div_ceil(8) + 5);
                Ok(Some(Response::ReadDiscreteInputs(bits(words(Table::DiscreteInput, at, n)))))
            }
            _ => Err(ExceptionCode::IllegalFunction),
        })
    }
}

/// A Canoga card: the last passage over each of four loops, on its own clock.
#[derive(Debug)]
pub(super) struct CanogaCard {
    reset: UtcNs,
    loops: [Detection; LOOPS],
    on: [Option<UtcNs>; LOOPS],
}

impl CanogaCard {
    pub(super) fn new(reset: UtcNs) -> Self {
        Self { reset, loops: [Detection::default(); LOOPS], on: [None; LOOPS] }
    }
}

impl Card for CanogaCard {
    fn edge(&mut self, channel: &str, at: UtcNs, on: bool) {
        let index = channel.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|k| *k < LOOPS);
        let Some(k) = index else { return };
        if on {
            self.on[k] = Some(at);
        } else if let Some(began) = self.on[k].take() {
            let ms = |from: UtcNs, to: UtcNs| {
                u32::try_from((to.0.saturating_sub(from.0) / 1_000_000).max(0)).unwrap_or(0)
            };
            self.loops[k] = Detection {
                duration_ms: ms(began, at),
                start_ms: ms(self.reset, began),
                count: self.loops[k].count.wrapping_add(1),
                state: 0,
            };
        }
    }
}

impl Answers for CanogaCard {
    fn answer(&mut self, asked: &mut Vec<u8>) -> Option<Vec<u8>> {
        let end = asked.iter().position(|b| *b == b'>')? + 1;
        let message: Vec<u8> = asked.drain(..end).collect();
        let mine = matches!(unframe(&message), Ok((ADDRESS, [BINARY_DETECTION])));
        Some(if mine { canoga_answer(&self.loops) } else { Vec::new() })
    }
}

/// The beam of a radar beside the road, lane by lane.
#[derive(Debug, Default)]
pub(super) struct Beam {
    on: BTreeMap<String, UtcNs>,
}

/// A vehicle that has left the beam.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passed {
    /// When it came.
    pub began: UtcNs,
    pub lane: u8,
    pub duration_ms: u32,
    /// As fast as a vehicle of [`LENGTH_M`] over 2 m of beam.
    pub speed_mps: Option<f32>,
}

/// Length that such a radar tells of every vehicle, metres.
pub(super) const LENGTH_M: f32 = 4.5;

impl Beam {
    /// A lane became occupied, or free: then there is a vehicle.
    pub(super) fn edge(&mut self, channel: &str, at: UtcNs, on: bool) -> Option<Passed> {
        if on {
            self.on.insert(channel.to_owned(), at);
            return None;
        }
        let began = self.on.remove(channel)?;
        let duration_ns = at.0.saturating_sub(began.0).max(0);
        Some(Passed {
            began,
            lane: channel.parse().unwrap_or(0),
            duration_ms: u32::try_from(duration_ns / 1_000_000).unwrap_or(u32::MAX),
            speed_mps: (duration_ns > 0).then(|| (LENGTH_M + 2.0) * 1e9 / duration_ns as f32),
        })
    }
}

/// A SmartSensor HD: vehicles lane by lane, until somebody asks.
#[derive(Debug, Default)]
pub(super) struct SideFire {
    vehicles: VecDeque<VehicleEvent>,
    beam: Beam,
}

impl Card for SideFire {
    fn edge(&mut self, channel: &str, at: UtcNs, on: bool) {
        let Some(passed) = self.beam.edge(channel, at, on) else { return };
        if self.vehicles.len() >= MOST_VEHICLES {
            self.vehicles.pop_front();
        }
        self.vehicles.push_back(VehicleEvent {
            time: passed.began,
            lane: passed.lane,
            range_m: 6.0 + 3.2 * f32::from(passed.lane),
            duration_ms: passed.duration_ms,
            speed_mps: passed.speed_mps,
            class: 1,
            length_m: LENGTH_M,
        });
    }
}

impl Answers for SideFire {
    fn answer(&mut self, asked: &mut Vec<u8>) -> Option<Vec<u8>> {
        let (total, _) = smartsensor::answer(asked)?;
        let question: Vec<u8> = asked.drain(..total).collect();
        let sequence = question.get(8).copied().unwrap_or_default();
        if question != smartsensor::request(SENSOR_ID, sequence) {
            return Some(Vec::new());
        }
        Some(smartsensor_event(SENSOR_ID, sequence, self.vehicles.pop_front().as_ref(), Setup::default()))
    }
}
