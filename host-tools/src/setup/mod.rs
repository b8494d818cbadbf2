//! `kerbctl new` and `kerbctl sensor add`: a unit's file from a few facts, each step checked before anything is written.

mod sensor;
mod unit;

pub use sensor::{SensorArgs, run as sensor};
pub use unit::{NewArgs, run as new};

use anyhow::{Context as _, Result};
use edge_daemon::config::Unit;
use std::fmt::Write as _;
use std::path::Path;

/// Checks a unit's text and writes it, all or nothing; its warnings.
fn write_checked(path: &Path, text: &str) -> Result<String> {
    let unit = Unit::from_text(text, &path.display().to_string()).context("nothing was written")?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let written = std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path));
    written.with_context(|| format!("can't write {}", path.display()))?;
    let mut told = String::new();
    for w in &unit.warnings {
        let _ = writeln!(told, "warning: {w}");
    }
    Ok(told)
}

/// A string as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
