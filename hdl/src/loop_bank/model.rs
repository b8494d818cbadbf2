//! The loop bank in plain integers, bit for bit what the block does.

use super::{CAPACITY, CHANNELS, SHORTEST_TICK};
use crate::loop_conditioner::{self as conditioner, Settings};
use crate::port::ports;
use std::collections::VecDeque;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// Every register becomes 0.
        reset: bool = 1,
        /// The detectors' contacts.
        raw: u64 = 8,
        /// Ends an interval of counting.
        sample: bool = 1,
        /// Clocks of a tick.
        tick_divider: u64 = 24,
        /// Ticks in a row over which a level must differ.
        debounce_ticks: u64 = 8,
        /// Ticks of presence that make it stuck.
        stuck_ticks: u64 = 24,
        /// Ticks of one window in which edges are counted.
        chatter_window_ticks: u64 = 16,
        /// Edges in one window that are chatter.
        chatter_limit: u64 = 8,
        /// How long the lock-out is.
        lockout_ticks: u64 = 8,
        /// Bit i: channels i and i + 1 lie side by side.
        beside: u64 = 7,
        /// The reader takes the event that is shown.
        ready: bool = 1,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// An event is shown.
        valid: bool = 1,
        /// Whose.
        channel: u64 = 3,
        /// What.
        kind: u64 = 3,
        /// When, or how much.
        value: u64 = 32,
        /// Events that had no room.
        lost: u64 = 16,
        /// Pulses that were suppressed.
        crosstalk: u64 = 16,
        /// Ticks since reset.
        now: u64 = 32,
        /// Channels that are present.
        present: u64 = 8,
        /// Channels that are stuck.
        stuck: u64 = 8,
        /// Channels that chatter.
        chatter: u64 = 8,
    }
}

/// What an event tells, as `kind` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A vehicle has come.
    Rise,
    /// It has gone.
    Fall,
    /// Present for too long.
    Stuck,
    /// No longer.
    StuckEnds,
    /// Too many edges.
    Chatter,
    /// No longer.
    ChatterEnds,
    /// A pulse was suppressed.
    Crosstalk,
    /// An interval of counting has ended.
    Interval,
}

/// An event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Event {
    channel: u64,
    kind: Kind,
    value: u64,
}

/// One channel.
#[derive(Clone, Debug, Default)]
struct Channel {
    conditioner: conditioner::Model,
    /// What the conditioner showed last.
    seen: conditioner::Outputs,
    /// Ticks since the last rise.
    age: u8,
    /// Fewer of them than the lock-out is long.
    recent: bool,
    held: bool,
    /// What is counted on the next clock: ticks with presence, a vehicle; and whether the interval ends then.
    due: (u16, bool, bool),
    /// Ticks with presence and vehicles of the running interval, and of the last.
    interval: (u16, u16),
    sampled: (u16, u16),
    owes_rise: bool,
    owes_fall: bool,
    owes_crosstalk: bool,
    owes_interval: bool,
    fall_late: bool,
    told_stuck: bool,
    told_chatter: bool,
}

impl Channel {
    /// Ticks since the last rise as they are on this clock.
    fn age_now(&self) -> u8 {
        if self.seen.rise { 0 } else { self.age }
    }

    /// Whether the last rise is less than the lock-out ago; with a lock-out that changes, what it was at the last tick counts.
    fn recent_now(&self, lockout: u8) -> bool {
        if self.seen.rise { lockout != 0 } else { self.recent }
    }

    fn young(&self, lockout: u8) -> bool {
        self.seen.present && self.recent_now(lockout)
    }

    /// True from the clock of its rise on where that is held back.
    fn is_held(&self, beside_young: bool) -> bool {
        self.held || (self.seen.rise && beside_young)
    }

    /// What is said when it is its turn.
    fn say(&mut self, now: u64) -> Option<(Kind, u64)> {
        let back = |ticks: u64| now.wrapping_sub(ticks) & 0xffff_ffff;
        let take = |owed: &mut bool| std::mem::take(owed);
        if take(&mut self.owes_rise) {
            Some((Kind::Rise, back(u64::from(self.age))))
        } else if take(&mut self.owes_fall) {
            Some((Kind::Fall, back(u64::from(self.fall_late))))
        } else if take(&mut self.owes_crosstalk) {
            Some((Kind::Crosstalk, back(u64::from(self.fall_late))))
        } else if self.told_stuck != self.seen.stuck {
            self.told_stuck = self.seen.stuck;
            Some((if self.told_stuck { Kind::Stuck } else { Kind::StuckEnds }, now))
        } else if self.told_chatter != self.seen.chatter {
            self.told_chatter = self.seen.chatter;
            Some((if self.told_chatter { Kind::Chatter } else { Kind::ChatterEnds }, now))
        } else if take(&mut self.owes_interval) {
            Some((Kind::Interval, u64::from(self.sampled.1) << 16 | u64::from(self.sampled.0)))
        } else {
            None
        }
    }

    /// Counts what came to be counted a clock ago.
    fn count(&mut self) {
        let (ticks, vehicle, sample) = self.due;
        self.interval.0 = self.interval.0.saturating_add(ticks);
        self.interval.1 = self.interval.1.saturating_add(u16::from(vehicle));
        if sample {
            self.sampled = std::mem::take(&mut self.interval);
            self.owes_interval = true;
        }
    }

    /// What comes to be owed by what the conditioner shows, with one beside that is present, and young.
    fn judge(&mut self, tick: bool, sample: bool, lockout: u8, (beside, beside_young): (bool, bool)) {
        let conditioner::Outputs { rise, fall, present, .. } = self.seen;
        let young = self.recent_now(lockout);
        self.age = self.age_now().saturating_add(u8::from(tick));
        if rise || tick {
            self.recent = self.age < lockout;
        }
        let (was_held, holds) = (self.held, rise && beside_young);
        let suppressed = was_held && fall && beside && young;
        let released = was_held && !suppressed && (fall || !young || !beside);
        let confirmed = (rise && !holds) || released;
        self.held = holds || (was_held && !suppressed && !released);

        let free = present && !was_held && !holds;
        self.count();
        let ticks = if released { u16::from(self.age) } else { u16::from(tick && free) };
        self.due = (ticks, confirmed, sample);
        self.owes_rise |= confirmed;
        self.fall_late = if fall { tick } else { self.fall_late || tick };
        self.owes_fall |= fall && !suppressed;
        self.owes_crosstalk |= suppressed;
    }
}

/// The settings of a clock ago.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    conditioner: Settings,
    lockout_ticks: u8,
    beside: u64,
}

impl Held {
    fn new(inputs: &Inputs) -> Self {
        Self {
            conditioner: Settings {
                debounce_ticks: inputs.debounce_ticks.max(1) as u8,
                stuck_ticks: inputs.stuck_ticks as u32,
                chatter_window_ticks: inputs.chatter_window_ticks as u16,
                chatter_limit: inputs.chatter_limit as u8,
            },
            lockout_ticks: inputs.lockout_ticks as u8,
            beside: inputs.beside,
        }
    }
}

/// The registers. `Default` is the state after power-on and after a reset.
#[derive(Clone, Debug)]
pub struct Model {
    channels: [Channel; CHANNELS],
    /// As the inputs said a clock ago.
    settings: Held,
    divider: u64,
    divided: u64,
    tick: bool,
    now: u64,
    turn: usize,
    /// On its way to the FIFO.
    event: Option<Event>,
    waiting: VecDeque<Event>,
    /// The memory has read the first of those that wait.
    fetched: bool,
    /// An event is shown, one that no longer waits.
    shown: bool,
    lost: u64,
    crosstalk: u64,
    present: u64,
    /// What the FIFO's memory holds, what it has read, and what is shown: what is not valid shows all the same.
    words: Vec<u64>,
    write: usize,
    read: usize,
    read_word: u64,
    word: u64,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            channels: Default::default(),
            settings: Held::default(),
            divider: 0,
            divided: 0,
            tick: false,
            now: 0,
            turn: 0,
            event: None,
            waiting: VecDeque::new(),
            fetched: false,
            shown: false,
            lost: 0,
            crosstalk: 0,
            present: 0,
            words: vec![0; CAPACITY],
            write: 0,
            read: 0,
            read_word: 0,
            word: 0,
        }
    }
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        self.queue(inputs.ready);
        self.event = self.channels[self.turn].say(self.now).map(|(kind, value)| Event {
            channel: self.turn as u64,
            kind,
            value,
        });
        self.turn = (self.turn + 1) % CHANNELS;
        self.condition(inputs);

        self.now = (self.now + u64::from(self.tick)) & 0xffff_ffff;
        self.divided += 1;
        self.tick = self.divider != 0 && self.divided >= self.divider;
        if self.tick {
            self.divided = 0;
        }
        self.divider = inputs.tick_divider.max(SHORTEST_TICK);
        self.settings = Held::new(inputs);
        if inputs.reset {
            // What the FIFO's memory holds outlasts it.
            let (words, read_word, word) = (std::mem::take(&mut self.words), self.read_word, self.word);
            *self = Self { words, read_word, word, ..Self::default() };
        }
        self.outputs()
    }

    /// Takes an event into the FIFO and shows the next.
    fn queue(&mut self, ready: bool) {
        let before = self.waiting.len();
        if !self.shown || ready {
            (self.shown, self.word) = (self.fetched, self.read_word);
            if self.fetched {
                self.waiting.pop_front();
                self.read = (self.read + 1) % CAPACITY;
            }
        }
        self.read_word = self.words[self.read];
        self.fetched = !self.waiting.is_empty();
        if let Some(event) = self.event {
            if before == CAPACITY {
                self.lost = (self.lost + 1).min(0xffff);
            } else {
                self.words[self.write] = event.channel << 35 | (event.kind as u64) << 32 | event.value;
                self.write = (self.write + 1) % CAPACITY;
                self.waiting.push_back(event);
            }
            if event.kind == Kind::Crosstalk {
                self.crosstalk = (self.crosstalk + 1).min(0xffff);
            }
        }
    }

    /// For each channel, whether one beside it is present, and young.
    fn beside(&self) -> [(bool, bool); CHANNELS] {
        let lockout = self.settings.lockout_ticks;
        std::array::from_fn(|i| {
            let linked = |low: usize| self.settings.beside >> low & 1 == 1;
            let below = (i > 0 && linked(i - 1)).then(|| &self.channels[i - 1]);
            let above = (i + 1 < CHANNELS && linked(i)).then(|| &self.channels[i + 1]);
            let both = below.into_iter().chain(above);
            both.fold((false, false), |any, c| (any.0 || c.seen.present, any.1 || c.young(lockout)))
        })
    }

    fn condition(&mut self, inputs: &Inputs) {
        let settings = self.settings;
        let beside = self.beside();
        let present = |i: usize, channel: &Channel| channel.seen.present && !channel.is_held(beside[i].1);
        self.present = self.bits(present);
        for (i, channel) in self.channels.iter_mut().enumerate() {
            channel.judge(self.tick, inputs.sample, settings.lockout_ticks, beside[i]);
            channel.seen = channel.conditioner.step(&conditioner::Inputs {
                reset: inputs.reset,
                tick: self.tick,
                raw: inputs.raw >> i & 1 == 1,
                sample: false,
                settings: settings.conditioner,
            });
        }
    }

    /// The channels of which `what` is true.
    fn bits(&self, what: impl Fn(usize, &Channel) -> bool) -> u64 {
        let set = self.channels.iter().enumerate().filter(|(i, channel)| what(*i, channel));
        set.map(|(i, _)| 1 << i).sum()
    }

    fn outputs(&self) -> Outputs {
        Outputs {
            valid: self.shown,
            channel: self.word >> 35,
            kind: self.word >> 32 & 7,
            value: self.word & 0xffff_ffff,
            lost: self.lost,
            crosstalk: self.crosstalk,
            now: self.now,
            present: self.present,
            stuck: self.bits(|_, channel| channel.seen.stuck),
            chatter: self.bits(|_, channel| channel.seen.chatter),
        }
    }
}
