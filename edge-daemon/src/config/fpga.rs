//! `[fpga]`: the fusion core as a front end, of inductive loops and of raw radars.

use super::check::{At, Findings};
use super::dca1000::DetectVia;
use super::model::{Config, Format, Loop, Source};
use super::sensors::Via;
use fusion_fpga::LoopSettings;
use fusion_fpga::regmap::LOOPS;
use serde::{Deserialize, Serialize};

/// Name of the source that the core is; a `[[source]]` can't have it where a loop or a raw radar needs the core.
pub const SOURCE: &str = "fpga";
/// Milliseconds of a tick.
const TICK_MS: f64 = 1.0;
/// Milliseconds that an event may take from the core to the fusion.
const LINE_MS: f64 = 20.0;
/// Most ticks of the core's registers: debounce, stuck, window of chatter, lock-out.
const MOST_TICKS: [f64; 4] = [255.0, 16_777_215.0, 65_535.0, 255.0];

/// `[fpga]`: how the core conditions the loops whose `via` is "fpga".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fpga {
    /// How long a contact must have changed, milliseconds.
    pub debounce_ms: f64,
    /// Presence from which on a loop is stuck, seconds; 0: never.
    pub stuck_seconds: f64,
    /// Windows in which edges are counted, milliseconds.
    pub chatter_window_ms: f64,
    /// Edges in one that are chatter; 0: never.
    pub chatter_edges: u8,
    /// How long a loop that rises behind one beside it is held back as likely crosstalk, milliseconds; 0: never.
    pub lockout_ms: f64,
    /// The core's clock, kHz; none: what the core says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock_kilohertz: Option<u32>,
}

impl Default for Fpga {
    fn default() -> Self {
        Self {
            debounce_ms: 20.0,
            stuck_seconds: 1800.0,
            chatter_window_ms: 1000.0,
            chatter_edges: 10,
            lockout_ms: 30.0,
            clock_kilohertz: None,
        }
    }
}

impl Fpga {
    pub(super) fn check(&self, f: &mut Findings) {
        let at = At::table("fpga");
        f.range(&at, "debounce_ms", self.debounce_ms, (1.0, MOST_TICKS[0] * TICK_MS), " ms");
        f.range(&at, "stuck_seconds", self.stuck_seconds, (0.0, MOST_TICKS[1] * TICK_MS * 1e-3), " seconds");
        f.range(&at, "chatter_window_ms", self.chatter_window_ms, (1.0, MOST_TICKS[2] * TICK_MS), " ms");
        f.range(&at, "lockout_ms", self.lockout_ms, (0.0, MOST_TICKS[3] * TICK_MS), " ms");
        if let Some(clock) = self.clock_kilohertz {
            f.range(&at, "clock_kilohertz", f64::from(clock), (64.0, 1e6), " kilohertz");
        }
    }
}

/// A core as a source, of its loops and of the link that a raw radar's detection takes: nobody types it, the plan makes it.
#[derive(Clone, Debug, PartialEq)]
pub struct FpgaLoops {
    /// Serial port of the core.
    pub port: String,
    /// Its bits per second.
    pub baud: u32,
    /// How they are conditioned.
    pub settings: Fpga,
    /// A bit for each loop that is read; none where only a raw radar needs the core.
    pub enable: u8,
    /// Bit i: the loops on pins i and i + 1 lie side by side.
    pub beside: u8,
}

impl FpgaLoops {
    /// Length of a tick, nanoseconds.
    pub const TICK_NS: i64 = (TICK_MS * 1e6) as i64;

    /// The core's registers, for a clock that the core says it has.
    #[must_use]
    pub fn registers(&self, clock_khz: u32) -> LoopSettings {
        // A checked configuration is within the registers.
        let ticks = |ms: f64, most: f64| (ms / TICK_MS).round().clamp(0.0, most) as u32;
        let s = &self.settings;
        LoopSettings {
            tick_clocks: s.clock_kilohertz.unwrap_or(clock_khz),
            debounce_ticks: ticks(s.debounce_ms, MOST_TICKS[0]) as u8,
            stuck_ticks: ticks(s.stuck_seconds * 1e3, MOST_TICKS[1]),
            chatter_window_ticks: ticks(s.chatter_window_ms, MOST_TICKS[2]) as u16,
            chatter_limit: s.chatter_edges,
            lockout_ticks: ticks(s.lockout_ms, MOST_TICKS[3]) as u8,
            beside: self.beside,
            enable: self.enable,
        }
    }
}

/// The number of a loop's pin.
fn pin(channel: Option<&str>) -> Option<u8> {
    channel?.parse().ok().filter(|pin| usize::from(*pin) < LOOPS)
}

/// Loops on the core's pins, with their index.
fn loops(c: &Config) -> impl Iterator<Item = (usize, &Loop)> {
    c.loops.iter().enumerate().filter(|(_, l)| l.via == Via::Fpga)
}

/// Raw radars whose targets the core detects, with the index of their source.
fn radars(c: &Config) -> impl Iterator<Item = (usize, &Source)> {
    let via = |s: &Source| s.dca1000.as_ref().is_some_and(|raw| raw.via == DetectVia::Fpga);
    c.source.iter().enumerate().filter(move |(_, s)| via(s))
}

/// The core as a source; none where neither loop nor radar needs it.
pub(super) fn source(c: &Config) -> Option<Source> {
    let enable = loops(c).filter_map(|(_, l)| pin(l.channel.as_deref())).fold(0, |bits, pin| bits | 1 << pin);
    let beside = loops(c).flat_map(|(_, l)| neighbours(c, l)).fold(0, |bits, pin| bits | 1 << pin);
    (enable != 0 || radars(c).next().is_some()).then(|| Source {
        fpga: Some(FpgaLoops {
            port: c.fuse.fpga_port.clone().unwrap_or_default(),
            baud: c.fuse.fpga_baud,
            settings: c.fpga.clone(),
            enable,
            beside,
        }),
        ..Source::new(SOURCE, Format::FpgaLoops)
    })
}

/// Pins of a loop's neighbours and its own, the lower of each two.
fn neighbours<'a>(c: &'a Config, l: &'a Loop) -> impl Iterator<Item = u8> + 'a {
    let own = pin(l.channel.as_deref());
    let others = l.beside.iter().filter_map(|name| loops(c).find(|(_, other)| &other.name == name));
    others.filter_map(move |(_, other)| Some(own?.min(pin(other.channel.as_deref())?)))
}

/// Loops that lie side by side.
fn lockout(c: &Config, f: &mut Findings) {
    for (i, l) in c.loops.iter().enumerate().filter(|(_, l)| !l.beside.is_empty()) {
        let at = At::item("loop", i).key("beside");
        if l.via != Via::Fpga {
            let what = format!("loop `{}` is read from a source, which knows nothing of crosstalk", l.name);
            f.error(at, what, "remove it, or write `via = \"fpga\"`");
            continue;
        }
        for name in &l.beside {
            let other = loops(c).find(|(_, other)| &other.name == name && other.name != l.name);
            let pins = (pin(l.channel.as_deref()), other.and_then(|(_, o)| pin(o.channel.as_deref())));
            match pins {
                (_, None) => f.error(
                    at.clone(),
                    format!("loop `{}` lies beside `{name}`, which is no other loop on the FPGA", l.name),
                    "write the name of a [[loop]] whose `via` is \"fpga\"",
                ),
                (Some(own), Some(other)) if own.abs_diff(other) != 1 => f.error(
                    at.clone(),
                    format!("`{}` on pin {own} and `{name}` on pin {other} lie side by side", l.name),
                    "wire them to neighbouring pins: the FPGA locks crosstalk out between those alone",
                ),
                _ => {}
            }
        }
        if c.fpga.lockout_ms == 0.0 {
            let what = format!("`lockout_ms` is 0, so nothing is made of what lies beside loop `{}`", l.name);
            f.warn(at, what, "set `lockout_ms` under [fpga], or remove `beside`");
        }
    }
}

/// Loops on the core's pins.
pub(super) fn check(c: &Config, f: &mut Findings) {
    c.fpga.check(f);
    lockout(c, f);
    let held_back_ms = if c.loops.iter().any(|l| !l.beside.is_empty()) { c.fpga.lockout_ms } else { 0.0 };
    let mut taken: [Option<&str>; LOOPS] = [None; LOOPS];
    for (i, l) in loops(c) {
        let at = At::item("loop", i);
        if l.source.is_some() {
            f.error(
                at.key("source"),
                format!("loop `{}` is read from the FPGA and from a source", l.name),
                "remove `source`, or `via`",
            );
        }
        if l.latency_bound_ms < c.fpga.debounce_ms + held_back_ms + LINE_MS {
            f.warn(
                at.key("latency_bound_ms"),
                format!(
                    "an edge of loop `{}` comes {} ms of debouncing and lock-out and up to {LINE_MS} ms of polling and line late",
                    l.name,
                    c.fpga.debounce_ms + held_back_ms
                ),
                "raise the bound, or lower `debounce_ms` or `lockout_ms` under [fpga]",
            );
        }
        match pin(l.channel.as_deref()) {
            None => f.error(
                at.key("channel"),
                format!("loop `{}` is on no pin of the FPGA", l.name),
                "write `channel = \"0\"` to \"7\"",
            ),
            Some(pin) => {
                if let Some(other) = taken[usize::from(pin)].replace(&l.name) {
                    f.error(
                        at.key("channel"),
                        format!("`{other}` and `{}` are both on pin {pin} of the FPGA", l.name),
                        "give each its own `channel`",
                    );
                }
            }
        }
    }
    let first_loop = loops(c)
        .next()
        .map(|(i, l)| (At::item("loop", i).key("via"), format!("loop `{}` is read from", l.name)));
    let first_radar = radars(c).next().map(|(i, s)| {
        (At::item("source", i).key("dca1000").key("via"), format!("raw radar `{}` is detected by", s.name))
    });
    if let Some((at, needs)) = first_loop.or(first_radar) {
        if c.fuse.fpga_port.is_none() {
            f.error(
                at,
                format!("{needs} an FPGA of which nobody knows where it is"),
                "set `fpga_port` under [fuse]; `kerbctl fpga-sim` serves a simulated one, with `--loops` one with contacts",
            );
        }
        for (k, _) in c.source.iter().enumerate().filter(|(_, s)| s.name == SOURCE) {
            f.error(
                At::item("source", k).key("name"),
                format!("source `{SOURCE}` has the name of the FPGA, and {needs} that"),
                "rename it",
            );
        }
    }
    for (k, s) in c.source.iter().enumerate().filter(|(_, s)| s.format == Format::FpgaLoops) {
        f.error(
            At::item("source", k).key("format"),
            format!("source `{}` can't be an FPGA's loops", s.name),
            "remove it, and write `via = \"fpga\"` in the [[loop]]",
        );
    }
}
