//! Loops on the pins of a fusion core: what its front end told, as a stream.
//!
//! Whoever reads the core writes a JSON object a line, of two kinds:
//!
//! ```text
//! {"polled_ns":1790000000000000000,"reading":{"round_trip_ns":400000,"ticks":81234,"tick_ns":1000000,"debounce_ticks":20,"present":5}}
//! {"polled_ns":1790000000004000000,"event":{"channel":2,"kind":0,"tick":81240,"lost":0}}
//! ```
//!
//! A reading is the core's tick counter, its `present` levels and how it was set up; an event is one of its frames 0xc0 (kinds as
//! in `hdl::loop_bank`), with the time of its arrival.
//!
//! A tick is dated by the reading that had the least delay, half a tick and half the round trip, grown by [`DRIFT`] since: the
//! error that is stated ([`FpgaLoops::error_ns`]). An edge is the tick less the debounce time. A stuck loop is a
//! [`LoopFault::Watchdog`], one that chatters a [`LoopFault::Other`]; suppressed and lost events are faults of the stream.

use crate::json_stream::JsonDecoder;
use crate::{Decoded, Decoder, Message, polls};
use fusion_contract::{DetectorFault, LoopEdge, LoopFault, ScanData, UtcNs};
use serde_json::{Value, json};

/// Loops of a core.
pub const LOOPS: usize = 8;
/// The core's crystal and the unit's clock drift apart by no more than this part of time.
pub const DRIFT: f64 = 100e-6;
/// Ticks whose date is off by more than this are a fault, nanoseconds: the link is slow, or the core's clock is not what was said.
const WIDEST_NS: i64 = 50_000_000;

/// What a front end reads of a core now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// From the question to the answer, nanoseconds.
    pub round_trip_ns: i64,
    /// Ticks since the core's reset, modulo 2³².
    pub ticks: u32,
    /// Length of a tick, nanoseconds.
    pub tick_ns: i64,
    /// Ticks from an edge to its event.
    pub debounce_ticks: u32,
    /// A bit for each loop that is present.
    pub present: u8,
}

/// What a core told unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Which loop.
    pub channel: u8,
    /// 0 rise, 1 fall, 2 stuck, 3 no longer, 4 chatter, 5 no longer, 6 crosstalk suppressed, 7 interval.
    pub kind: u8,
    /// When, in ticks.
    pub tick: u32,
    /// Events that the core has lost, modulo 2¹⁶.
    pub lost: u16,
}

/// A reading's line, with its line feed; `time` is the middle between question and answer.
#[must_use]
pub fn reading_line(time: UtcNs, r: &Reading) -> String {
    let value = json!({
        "round_trip_ns": r.round_trip_ns, "ticks": r.ticks, "tick_ns": r.tick_ns,
        "debounce_ticks": r.debounce_ticks, "present": r.present,
    });
    polls::line(time, "reading", value)
}

/// An event's line, with its line feed; `time` is its arrival.
#[must_use]
pub fn event_line(time: UtcNs, e: &Event) -> String {
    let value = json!({ "channel": e.channel, "kind": e.kind, "tick": e.tick, "lost": e.lost });
    polls::line(time, "event", value)
}

/// Which UTC a tick was.
#[derive(Clone, Copy, Debug)]
struct TickClock {
    ticks: u32,
    tick_ns: i64,
    debounce_ticks: u32,
    /// When that tick began, and how far that may be off.
    utc: UtcNs,
    error_ns: i64,
}

impl TickClock {
    fn of(time: UtcNs, r: &Reading) -> Self {
        // The counter stood at this tick for some moment of the round trip, and was somewhere within the tick.
        let half_tick_ns = r.tick_ns / 2;
        Self {
            ticks: r.ticks,
            tick_ns: r.tick_ns,
            debounce_ticks: r.debounce_ticks,
            utc: time.plus_ns(-half_tick_ns),
            error_ns: (r.round_trip_ns / 2).saturating_add(half_tick_ns),
        }
    }

    /// When a tick began and how far that may be off, nanoseconds. Half of all ticks lie behind, the others before.
    fn date(&self, tick: u32) -> (UtcNs, i64) {
        let ticks = i64::from(tick.wrapping_sub(self.ticks).cast_signed());
        let ns = ticks.saturating_mul(self.tick_ns);
        let drift_ns = (ns.unsigned_abs() as f64 * DRIFT) as i64;
        (self.utc.plus_ns(ns), self.error_ns.saturating_add(drift_ns))
    }
}

/// One loop.
#[derive(Clone, Copy, Debug, Default)]
struct Loop {
    /// None until it is known.
    present: Option<bool>,
    stuck: bool,
    chatters: bool,
}

/// The stream decoder: edges and faults by channel "0" to "7", stamped in UTC.
#[derive(Debug, Default)]
pub struct FpgaLoops {
    json: JsonDecoder,
    clock: Option<TickClock>,
    loops: [Loop; LOOPS],
    lost: Option<u16>,
    /// Levels are taken from the next reading: events are missing.
    unsure: bool,
}

impl Loop {
    /// The worse of what stands.
    fn fault(&self) -> LoopFault {
        match (self.chatters, self.stuck) {
            (true, _) => LoopFault::Other,
            (false, true) => LoopFault::Watchdog,
            (false, false) => LoopFault::Restored,
        }
    }
}

impl FpgaLoops {
    /// How far the date of a tick may be off, nanoseconds; none before the first reading.
    #[must_use]
    pub fn error_ns(&self, tick: u32) -> Option<i64> {
        self.clock.map(|clock| clock.date(tick).1)
    }

    fn reading(&mut self, offset: u64, time: UtcNs, r: &Reading, out: &mut Decoded) {
        let new = TickClock::of(time, r);
        let old = self.clock.filter(|old| (old.tick_ns, old.debounce_ticks) == (r.tick_ns, r.debounce_ticks));
        match old {
            None => self.begin(new),
            Some(old) => {
                let (utc, error_ns) = old.date(r.ticks);
                let apart_ns = utc.0.abs_diff(new.utc.0);
                if apart_ns > error_ns.saturating_add(new.error_ns).unsigned_abs() {
                    out.fault(offset, "the core's ticks do not go on: it was reset, or a clock was set");
                    self.begin(new);
                } else if new.error_ns <= error_ns {
                    self.clock = Some(new);
                }
            }
        }
        if std::mem::take(&mut self.unsure) {
            for channel in 0..LOOPS {
                self.edge(channel, r.present >> channel & 1 == 1, time, out);
            }
        }
    }

    /// What was known was of another count of ticks.
    fn begin(&mut self, clock: TickClock) {
        self.clock = Some(clock);
        self.lost = None;
        self.unsure = true;
    }

    fn event(&mut self, offset: u64, e: &Event, out: &mut Decoded) {
        let channel = usize::from(e.channel);
        if channel >= LOOPS {
            return out
                .fault(offset, format!("field `channel` is {channel}: there are {LOOPS} loops, from 0"));
        }
        let Some(clock) = self.clock else {
            self.unsure = true;
            return out.fault(offset, "an event before the core's ticks were read: it can't be dated");
        };
        let lost = e.lost.wrapping_sub(self.lost.replace(e.lost).unwrap_or_default());
        if lost > 0 {
            out.fault(offset, format!("the core had no room for {lost} events of its loops"));
            self.unsure = true;
        }
        let (time, error_ns) = clock.date(e.tick);
        if error_ns > WIDEST_NS {
            out.fault(offset, format!("the time of an event may be off by {} ms", error_ns / 1_000_000));
        }
        match e.kind {
            0 | 1 => {
                let debounce_ns = i64::from(clock.debounce_ticks).saturating_mul(clock.tick_ns);
                self.edge(channel, e.kind == 0, time.plus_ns(-debounce_ns), out);
            }
            2..=5 => self.ailment(channel, e.kind, time, out),
            6 => out.fault(offset, format!("loop {channel}: a pulse was suppressed as crosstalk")),
            // Intervals are counted from edges, here as for every loop.
            7 => {}
            kind => out.fault(offset, format!("field `kind` is {kind}: there are 0 to 7")),
        }
    }

    /// A level, told once.
    fn edge(&mut self, channel: usize, on: bool, time: UtcNs, out: &mut Decoded) {
        let before = self.loops[channel].present.replace(on);
        // A loop that is free from the start has no edge to tell.
        if before.unwrap_or_default() != on {
            out.messages.push(message(channel, time, ScanData::Loop(LoopEdge { on })));
        }
    }

    fn ailment(&mut self, channel: usize, kind: u8, time: UtcNs, out: &mut Decoded) {
        let l = &mut self.loops[channel];
        let before = l.fault();
        match kind {
            2 | 3 => l.stuck = kind == 2,
            _ => l.chatters = kind == 4,
        }
        let fault = l.fault();
        if fault != before {
            out.messages.push(message(channel, time, ScanData::LoopFault(DetectorFault { fault })));
        }
    }
}

fn message(channel: usize, time: UtcNs, data: ScanData) -> Message {
    Message { source: Some(channel.to_string()), device_time: Some(time), frame_counter: None, data }
}

fn reading_of(v: &Value) -> Option<Reading> {
    let number = |key| v.get(key).and_then(Value::as_i64);
    Some(Reading {
        round_trip_ns: number("round_trip_ns").filter(|ns| *ns >= 0)?,
        ticks: u32::try_from(number("ticks")?).ok()?,
        tick_ns: number("tick_ns").filter(|ns| *ns > 0)?,
        debounce_ticks: u32::try_from(number("debounce_ticks")?).ok()?,
        present: u8::try_from(number("present")?).ok()?,
    })
}

fn event_of(v: &Value) -> Option<Event> {
    let number = |key| v.get(key).and_then(Value::as_u64);
    Some(Event {
        channel: u8::try_from(number("channel")?).ok()?,
        kind: u8::try_from(number("kind")?).ok()?,
        tick: u32::try_from(number("tick")?).ok()?,
        lost: u16::try_from(number("lost")?).ok()?,
    })
}

impl Decoder for FpgaLoops {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let mut json = std::mem::take(&mut self.json);
        polls::push(&mut json, bytes, out, |offset, time, v, out| match (v.get("reading"), v.get("event")) {
            (Some(reading), None) => match reading_of(reading) {
                Some(reading) => self.reading(offset, time, &reading, out),
                None => out.fault(offset, "a field of `reading` is missing or out of range"),
            },
            (None, Some(event)) => match event_of(event) {
                Some(event) => self.event(offset, &event, out),
                None => out.fault(offset, "a field of `event` is missing or out of range"),
            },
            _ => out.fault(offset, "neither a `reading` nor an `event`"),
        });
        self.json = json;
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
        // The core goes on while nobody reads it.
        (self.clock, self.lost, self.unsure) = (None, None, true);
    }
}

#[cfg(test)]
mod tests;
