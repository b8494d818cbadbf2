//! `[load]`: how the machine is watched, and what the unit gives up when it is too much.

use super::check::{At, Findings};
use crate::load::{Duty, Rules};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// `[load]`: limits of lateness, memory and heat, and the steps by which the unit sheds load beyond them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Load {
    /// Highest step; 0: nothing ever rests.
    pub max_step: u8,
    /// From one look to the next, milliseconds.
    pub period_ms: f64,
    /// Lateness that even the luckiest frame of a look had, milliseconds.
    pub late_limit_ms: f64,
    /// Memory that the unit may take, bytes; none: what its control groups allow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_limit_bytes: Option<u64>,
    /// Part of that beyond which it takes too much.
    pub memory_limit_share: f64,
    /// Temperature of any thermal zone beyond which the machine is too hot; none: by each zone's trip points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature_limit_celsius: Option<f64>,
    /// How far below its lowest trip point a zone's limit lies, where none is given.
    pub temperature_margin_celsius: f64,
    /// How long a limit is passed before a step is taken, milliseconds.
    pub shed_after_ms: f64,
    /// How long all must be well before a step is taken back, milliseconds.
    pub restore_after_ms: f64,
}

impl Default for Load {
    fn default() -> Self {
        Self {
            max_step: Duty::ALL.len() as u8,
            period_ms: 1000.0,
            // Two frames at 10 Hz: ten times what the 99th percentile is promised to be.
            late_limit_ms: 200.0,
            memory_limit_bytes: None,
            memory_limit_share: 0.9,
            temperature_limit_celsius: None,
            // Load is shed before the kernel slows the processor down, which would make fusion late as well.
            temperature_margin_celsius: 5.0,
            shed_after_ms: 3000.0,
            restore_after_ms: 30_000.0,
        }
    }
}

impl Load {
    /// When steps are taken.
    #[must_use]
    pub fn rules(&self) -> Rules {
        Rules {
            most: self.max_step,
            lateness_ms: self.late_limit_ms,
            memory_share: self.memory_limit_share,
            shed_after_ns: (self.shed_after_ms * 1e6) as i64,
            restore_after_ns: (self.restore_after_ms * 1e6) as i64,
        }
    }

    /// From one look to the next.
    #[must_use]
    pub fn period(&self) -> Duration {
        Duration::from_secs_f64((self.period_ms * 1e-3).max(0.01))
    }
}

pub(super) fn check(l: &Load, f: &mut Findings) {
    const MS: &str = " milliseconds";
    let at = At::table("load");
    f.range(
        &at,
        "max_step",
        f64::from(l.max_step),
        (0.0, Duty::ALL.len() as f64),
        ": see the table of steps",
    );
    f.range(&at, "period_ms", l.period_ms, (50.0, 60_000.0), MS);
    f.range(&at, "late_limit_ms", l.late_limit_ms, (1.0, 60_000.0), MS);
    if let Some(bytes) = l.memory_limit_bytes {
        f.range(&at, "memory_limit_bytes", bytes as f64, (16_777_216.0, 1e13), " bytes");
    }
    f.range(&at, "memory_limit_share", l.memory_limit_share, (0.2, 1.0), "");
    if let Some(celsius) = l.temperature_limit_celsius {
        f.range(&at, "temperature_limit_celsius", celsius, (20.0, 150.0), " degrees Celsius");
    }
    f.range(&at, "temperature_margin_celsius", l.temperature_margin_celsius, (0.0, 60.0), " degrees Celsius");
    f.range(&at, "shed_after_ms", l.shed_after_ms, (0.0, 600_000.0), MS);
    f.range(&at, "restore_after_ms", l.restore_after_ms, (100.0, 3_600_000.0), MS);
}

#[cfg(test)]
mod tests {
    use crate::config::{EXAMPLE_JUNCTION, Unit};

    #[test]
    fn limits_that_make_no_sense_are_refused_by_name() {
        for (option, remedy) in [
            ("max_step = 6", "from 0 to 5"),
            ("memory_limit_bytes = 384", "from 16777216 to"),
            ("memory_limit_share = 90.0", "from 0.2 to 1"),
            ("temperature_limit_celsius = 358.0", "from 20 to 150 degrees Celsius"),
            ("restore_after_ms = 30.0", "milliseconds"),
        ] {
            let text = format!("{EXAMPLE_JUNCTION}\n[load]\n{option}\n");
            let error = Unit::from_text(&text, "unit.toml").map(|_| ()).unwrap_err().to_string();
            let (key, _) = option.split_once(' ').unwrap();
            assert!(error.contains(&format!("`load.{key}`")) && error.contains(remedy), "{error}");
        }
        let unit =
            Unit::from_text(&format!("{EXAMPLE_JUNCTION}\n[load]\nmax_step = 0\n"), "unit.toml").unwrap();
        assert_eq!(unit.config.load.rules().most, 0);
    }
}
