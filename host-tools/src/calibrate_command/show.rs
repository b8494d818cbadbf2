//! The result as a person reads it.

use super::edit::Change;
use anyhow::Result;
use calibrate::{CLOCK, Calibration, PITCH, YAW};
use std::fmt::Write as _;

/// A parameter's unit, and decimals that matter.
fn unit(param: usize) -> (&'static str, usize, f64) {
    match param {
        YAW | PITCH => ("°", 2, 180.0 / std::f64::consts::PI),
        CLOCK => (" ms", 1, 1e3),
        _ => (" m", 2, 1.0),
    }
}

/// How it went, what was found with its standard deviations, and what could not be seen.
pub fn table(result: &Calibration, changes: &[Change]) -> Result<String> {
    let mut out = String::new();
    if let Some(last) = result.rounds.last() {
        writeln!(
            out,
            "{} measurements of {} stretches of vehicles' ways, {} rounds, residual {:.2} standard deviations",
            last.measurements,
            last.pieces,
            result.rounds.len(),
            last.rms
        )?;
    }
    writeln!(
        out,
        "\n{:<20}{:<20}{:>11}{:>11}{:>11}{:>9}",
        "sensor", "option", "configured", "found", "change", "±"
    )?;
    let mut before = "";
    for c in changes {
        let (suffix, decimals, scale) = unit(c.param);
        let estimate = result.sensors.iter().flatten().find(|e| e.sensor == c.sensor);
        let sigma = estimate.map_or(f64::NAN, |e| scale * e.sigma[c.param]);
        let name = if before == c.sensor { "" } else { &c.sensor };
        before = &c.sensor;
        writeln!(
            out,
            "{name:<20}{:<20}{:>11.decimals$}{:>11.decimals$}{:>+11.decimals$}{sigma:>9.decimals$}{suffix}",
            c.key,
            c.from,
            c.to,
            c.to - c.from
        )?;
    }
    for warning in &result.warnings {
        writeln!(out, "warning: {warning}")?;
    }
    Ok(out)
}

/// The changes of the file.
pub fn difference(file: &str, changes: &[Change]) -> Result<String> {
    let mut out = format!("\nNot written; with --write {file} would change so:\n");
    let mut before = "";
    for c in changes.iter().filter(|c| c.from != c.to) {
        if before != c.sensor {
            writeln!(out, " [[{}]] # {}", c.table, c.sensor)?;
            before = &c.sensor;
        }
        writeln!(out, "-{} = {}\n+{} = {}", c.key, c.from, c.key, c.to)?;
    }
    Ok(out)
}
