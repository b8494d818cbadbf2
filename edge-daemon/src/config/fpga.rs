//! `[fpga]`: the fusion core as the front end of inductive loops.

use super::check::{At, Findings};
use super::model::{Config, Format, Source};
use super::sensors::Via;
use fusion_fpga::LoopSettings;
use fusion_fpga::regmap::LOOPS;
use serde::{Deserialize, Serialize};

/// Name of the source that the core is; a `[[source]]` can't have it where a loop is read from the core.
pub const SOURCE: &str = "fpga";
/// Milliseconds of a tick.
const TICK_MS: f64 = 1.0;
/// Milliseconds that an event may take from the core to the fusion.
const LINE_MS: f64 = 20.0;
/// Most ticks of the core's registers: debounce, stuck, window of chatter.
const MOST_TICKS: [f64; 3] = [255.0, 16_777_215.0, 65_535.0];

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
        if let Some(clock) = self.clock_kilohertz {
            f.range(&at, "clock_kilohertz", f64::from(clock), (64.0, 1e6), " kilohertz");
        }
    }
}

/// The loops of a core as a source: nobody types it, the plan makes it.
#[derive(Clone, Debug, PartialEq)]
pub struct FpgaLoops {
    /// Serial port of the core.
    pub port: String,
    /// Its bits per second.
    pub baud: u32,
    /// How they are conditioned.
    pub settings: Fpga,
    /// A bit for each loop that is read.
    pub enable: u8,
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
            enable: self.enable,
        }
    }
}

/// The number of a loop's pin.
fn pin(channel: Option<&str>) -> Option<u8> {
    channel?.parse().ok().filter(|pin| usize::from(*pin) < LOOPS)
}

/// The core as a source; none where no loop is read from it.
pub(super) fn source(c: &Config) -> Option<Source> {
    let pins = c.loops.iter().filter(|l| l.via == Via::Fpga).filter_map(|l| pin(l.channel.as_deref()));
    let enable = pins.fold(0, |bits, pin| bits | 1 << pin);
    (enable != 0).then(|| Source {
        fpga: Some(FpgaLoops {
            port: c.fuse.fpga_port.clone().unwrap_or_default(),
            baud: c.fuse.fpga_baud,
            settings: c.fpga.clone(),
            enable,
        }),
        ..Source::new(SOURCE, Format::FpgaLoops)
    })
}

/// Loops on the core's pins.
pub(super) fn check(c: &Config, f: &mut Findings) {
    c.fpga.check(f);
    let mut taken: [Option<&str>; LOOPS] = [None; LOOPS];
    let loops = || c.loops.iter().enumerate().filter(|(_, l)| l.via == Via::Fpga);
    for (i, l) in loops() {
        let at = At::item("loop", i);
        if l.source.is_some() {
            f.error(
                at.key("source"),
                format!("loop `{}` is read from the FPGA and from a source", l.name),
                "remove `source`, or `via`",
            );
        }
        if l.latency_bound_ms < c.fpga.debounce_ms + LINE_MS {
            f.warn(
                at.key("latency_bound_ms"),
                format!(
                    "an edge of loop `{}` comes {} ms of debouncing and up to {LINE_MS} ms of polling and line late",
                    l.name, c.fpga.debounce_ms
                ),
                "raise the bound, or lower `debounce_ms` under [fpga]",
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
    if let Some((i, l)) = loops().next() {
        if c.fuse.fpga_port.is_none() {
            f.error(
                At::item("loop", i).key("via"),
                format!("loop `{}` is read from an FPGA of which nobody knows where it is", l.name),
                "set `fpga_port` under [fuse]; `kerbctl fpga-sim --loops` serves a simulated one",
            );
        }
        for (k, _) in c.source.iter().enumerate().filter(|(_, s)| s.name == SOURCE) {
            f.error(
                At::item("source", k).key("name"),
                format!("source `{SOURCE}` has the name of the FPGA, which loop `{}` is read from", l.name),
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
