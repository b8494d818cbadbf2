//! The loop conditioner in plain integers, bit for bit what the block does.

use crate::port::{Port, mask};

/// The settings, in ticks; [`super`] says what each does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Ticks in a row over which the level must differ; 0: none.
    pub debounce_ticks: u8,
    /// Ticks of presence that make it stuck; 0: never. The port takes the lower 24 bits.
    pub stuck_ticks: u32,
    /// Ticks of one window in which edges are counted.
    pub chatter_window_ticks: u16,
    /// Edges in one window that are chatter; 0: never.
    pub chatter_limit: u8,
}

/// What the input ports show at a rising edge of the clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    /// Every register becomes 0.
    pub reset: bool,
    /// A tick of the time base.
    pub tick: bool,
    /// The detector's contact.
    pub raw: bool,
    /// Ends an interval of counting.
    pub sample: bool,
    /// The settings that hold at this clock.
    pub settings: Settings,
}

/// What the output ports show after that edge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outputs {
    /// The debounced level.
    pub present: bool,
    /// `present` has just risen.
    pub rise: bool,
    /// `present` has just fallen.
    pub fall: bool,
    /// Present for too long.
    pub stuck: bool,
    /// Too many edges.
    pub chatter: bool,
    /// The two below are new.
    pub sampled: bool,
    /// Ticks with presence in the last interval, saturating.
    pub occupied_ticks: u16,
    /// Rises in the last interval, saturating.
    pub vehicles: u16,
}

/// A port.
const fn port(name: &'static str, bits: u32) -> Port {
    Port { name, bits }
}

impl Inputs {
    /// The ports, in the order of the words.
    pub const PORTS: &'static [Port] = &[
        port("reset", 1),
        port("tick", 1),
        port("raw", 1),
        port("sample", 1),
        port("debounce_ticks", 8),
        port("stuck_ticks", 24),
        port("chatter_window_ticks", 16),
        port("chatter_limit", 8),
    ];

    /// One word per port.
    #[must_use]
    pub fn words(&self) -> Vec<u64> {
        let Settings { debounce_ticks, stuck_ticks, chatter_window_ticks, chatter_limit } = self.settings;
        vec![
            u64::from(self.reset),
            u64::from(self.tick),
            u64::from(self.raw),
            u64::from(self.sample),
            u64::from(debounce_ticks),
            u64::from(stuck_ticks) & mask(24),
            u64::from(chatter_window_ticks),
            u64::from(chatter_limit),
        ]
    }

    /// From one word per port; missing words are 0.
    #[must_use]
    pub fn from_words(words: &[u64]) -> Self {
        let word = |at: usize| words.get(at).copied().unwrap_or(0);
        let settings = Settings {
            debounce_ticks: word(4) as u8,
            stuck_ticks: (word(5) & mask(24)) as u32,
            chatter_window_ticks: word(6) as u16,
            chatter_limit: word(7) as u8,
        };
        Self { reset: word(0) == 1, tick: word(1) == 1, raw: word(2) == 1, sample: word(3) == 1, settings }
    }
}

impl Outputs {
    /// The ports, in the order of the words.
    pub const PORTS: &'static [Port] = &[
        port("present", 1),
        port("rise", 1),
        port("fall", 1),
        port("stuck", 1),
        port("chatter", 1),
        port("sampled", 1),
        port("occupied_ticks", 16),
        port("vehicles", 16),
    ];

    /// One word per port.
    #[must_use]
    pub fn words(&self) -> Vec<u64> {
        let flags = [self.present, self.rise, self.fall, self.stuck, self.chatter, self.sampled];
        let counts = [self.occupied_ticks, self.vehicles];
        flags.into_iter().map(u64::from).chain(counts.into_iter().map(u64::from)).collect()
    }
}

/// The registers. `Default` is the state after power-on and after a reset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// `raw` of the last three clocks, newest first: settling, level, the level before.
    line: [bool; 3],
    /// Ticks over which the level must still differ from `present`.
    left: u8,
    /// Ticks of presence, up to `stuck_ticks` and one.
    held: u32,
    /// Whether those were `stuck_ticks` a clock ago, and whether that was set at all.
    enough: (bool, bool),
    /// Ticks that are left of the running window, and whether the last ended a clock ago.
    window: (u16, bool),
    /// Edges of the window, up to a clock ago.
    edges: u8,
    /// Ticks with presence and rises of the running interval.
    interval: (u16, u16),
    outputs: Outputs,
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        if inputs.reset {
            *self = Self::default();
            return self.outputs;
        }
        let Inputs { tick, raw, sample, settings, .. } = *inputs;
        let [settling, level, level_before] = self.line;
        self.line = [raw, settling, level];

        let was_present = self.outputs.present;
        let accept = self.debounce(level, tick, settings.debounce_ticks);
        self.outputs.stuck = self.hold(was_present, accept, tick, settings.stuck_ticks & 0xff_ffff);
        self.outputs.chatter = self.count_edges(level != level_before, tick, &settings);

        self.interval.0 = self.interval.0.saturating_add(u16::from(tick && was_present));
        self.interval.1 = self.interval.1.saturating_add(u16::from(self.outputs.rise));
        self.outputs.sampled = sample;
        if sample {
            (self.outputs.occupied_ticks, self.outputs.vehicles) = std::mem::take(&mut self.interval);
        }
        self.outputs
    }

    /// Moves `present`, `rise` and `fall`; true where the level was accepted.
    fn debounce(&mut self, level: bool, tick: bool, ticks: u8) -> bool {
        let differs = level != self.outputs.present;
        let accept = differs && self.left <= u8::from(tick);
        self.left = if accept || !differs { ticks } else { self.left - u8::from(tick) };
        if accept {
            self.outputs.present = level;
        }
        self.outputs.rise = accept && level;
        self.outputs.fall = accept && !level;
        accept
    }

    /// Counts presence; true where it had lasted for `ticks` a clock ago.
    fn hold(&mut self, was_present: bool, accept: bool, tick: bool, ticks: u32) -> bool {
        let (enough, set) = std::mem::replace(&mut self.enough, (self.held >= ticks, ticks != 0));
        if accept {
            self.held = 0;
        }
        let lasts = was_present && !accept;
        self.held += u32::from(lasts && tick && !enough);
        lasts && enough && set
    }

    /// Counts edges by windows; returns the new `chatter`, of the edges up to a clock ago.
    fn count_edges(&mut self, edge: bool, tick: bool, settings: &Settings) -> bool {
        let (left, ended) = self.window;
        let too_many = settings.chatter_limit != 0 && self.edges >= settings.chatter_limit;
        self.edges = if ended { 0 } else { self.edges }.saturating_add(u8::from(edge));
        let ends = tick && left <= 1;
        let left = if ends { settings.chatter_window_ticks } else { left - u16::from(tick) };
        self.window = (left, ends);
        too_many || (self.outputs.chatter && !ended)
    }
}
