//! The result as changes of a unit's file: values only, comments and order stay.

use anyhow::{Context as _, Result, bail};
use calibrate::{CLOCK, Calibration, PITCH, X, Y, YAW, Z};
use edge_daemon::config::Unit;
use fusion_contract::SensorKind;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;
use time::macros::format_description;
use toml_edit::{DocumentMut, Item, Table, Value};

/// A value of a sensor's table that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// `radar` or `camera`.
    pub table: &'static str,
    /// The sensor's name.
    pub sensor: String,
    /// The option.
    pub key: &'static str,
    /// Index of the estimated parameter.
    pub param: usize,
    /// As configured, in the option's unit.
    pub from: f64,
    /// As found, rounded.
    pub to: f64,
}

/// An option for each parameter: its name, its unit over the estimate's, decimals.
const OPTIONS: [(usize, &str, f64, i32); 6] = [
    (X, "x_metres", 1.0, 3),
    (Y, "y_metres", 1.0, 3),
    (Z, "z_metres", 1.0, 3),
    (YAW, "yaw_degrees", 180.0 / std::f64::consts::PI, 3),
    (PITCH, "pitch_down_degrees", 180.0 / std::f64::consts::PI, 3),
    (CLOCK, "clock_offset_ms", 1e3, 1),
];

/// What the result changes; trusted sensors stay as they are.
pub fn changes(unit: &Unit, result: &Calibration, trusted: &[bool]) -> Vec<Change> {
    let mut changes = Vec::new();
    for (i, estimate) in result.sensors.iter().enumerate() {
        let Some(e) = estimate.as_ref().filter(|_| !trusted[i]) else { continue };
        let table = match unit.site.sensors[i].kind {
            SensorKind::Radar(_) => "radar",
            SensorKind::Camera(_) => "camera",
            SensorKind::Loop(_) | SensorKind::Signal => continue,
        };
        for (param, key, scale, decimals) in OPTIONS {
            if !e.observed[param] {
                continue;
            }
            // Recorded stamps are already less what is configured.
            let clock_ms = unit.sensors[i].stamping.clock_offset_ns as f64 * 1e-6;
            let from = if param == CLOCK { clock_ms } else { scale * e.configured.0[param] };
            let by = scale * (e.found.0[param] - e.configured.0[param]);
            let unit = 10f64.powi(decimals);
            let mut to = ((from + by) * unit).round() / unit;
            if param == YAW && to.abs() > 360.0 {
                to -= 360.0 * to.signum();
            }
            changes.push(Change { table, sensor: e.sensor.clone(), key, param, from, to });
        }
    }
    changes
}

/// The file's text with these values.
pub fn apply(text: &str, changes: &[Change]) -> Result<String> {
    let mut document: DocumentMut = text.parse().context("it is no TOML")?;
    for change in changes {
        let place = || format!("[[{}]] `{}`: `{}`", change.table, change.sensor, change.key);
        match document.get_mut(change.table) {
            Some(Item::ArrayOfTables(tables)) => {
                let table = tables.iter_mut().find(|t| is_named(t.get("name"), &change.sensor));
                set(table.with_context(place)?, change);
            }
            Some(Item::Value(Value::Array(values))) => {
                let tables = values.iter_mut().filter_map(Value::as_inline_table_mut);
                let found = tables
                    .into_iter()
                    .find(|t| t.get("name").and_then(Value::as_str) == Some(change.sensor.as_str()));
                match found.with_context(place)?.get_mut(change.key) {
                    Some(value) => replace(value, change.to),
                    None => bail!("{}: add it by hand with value {}", place(), change.to),
                }
            }
            _ => bail!("{}: there is no such table", place()),
        }
    }
    Ok(document.to_string())
}

fn is_named(item: Option<&Item>, name: &str) -> bool {
    item.and_then(Item::as_str) == Some(name)
}

fn set(table: &mut Table, change: &Change) {
    match table.get_mut(change.key).and_then(Item::as_value_mut) {
        Some(value) => replace(value, change.to),
        None => {
            table.insert(change.key, toml_edit::value(change.to));
        }
    }
}

/// Spaces and comments about a value are kept.
fn replace(value: &mut Value, to: f64) {
    let around = value.decor().clone();
    *value = Value::from(to);
    *value.decor_mut() = around;
}

/// Writes the new text in one go and keeps the old one; where the old one is.
pub fn write(path: &Path, old: &str, new: &str) -> Result<PathBuf> {
    let format = format_description!("[year]-[month]-[day]T[hour][minute][second]");
    let now = OffsetDateTime::now_utc().format(format).context("can't tell the time")?;
    let beside = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    let backup = beside(&format!(".{now}.bak"));
    let mut kept = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&backup)
        .with_context(|| format!("can't keep the old file as {}", backup.display()))?;
    kept.write_all(old.as_bytes())
        .and_then(|()| kept.sync_all())
        .with_context(|| format!("can't write {}", backup.display()))?;
    let fresh = beside(".new");
    let mut file =
        std::fs::File::create(&fresh).with_context(|| format!("can't write {}", fresh.display()))?;
    if let Ok(metadata) = std::fs::metadata(path) {
        file.set_permissions(metadata.permissions())
            .with_context(|| format!("can't set permissions of {}", fresh.display()))?;
    }
    file.write_all(new.as_bytes())
        .and_then(|()| file.sync_all())
        .with_context(|| format!("can't write {}", fresh.display()))?;
    std::fs::rename(&fresh, path).with_context(|| format!("can't replace {}", path.display()))?;
    Ok(backup)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Ours.\n[unit]\ncity = \"c\" # here\n\n[[radar]]\nname = \"a\"\nx_metres = 1 # taped\nyaw_degrees = 90.0\n\n\
                        # The other.\n[[radar]]\nname = \"b\"\nx_metres = 2.0\n";

    fn change(sensor: &str, key: &'static str, to: f64) -> Change {
        Change { table: "radar", sensor: sensor.to_owned(), key, param: 0, from: 0.0, to }
    }

    #[test]
    fn only_the_values_change() {
        let changes = [
            change("a", "x_metres", 1.25),
            change("b", "x_metres", -2.5),
            change("b", "clock_offset_ms", 150.0),
        ];
        let expected = TEXT
            .replace("x_metres = 1 #", "x_metres = 1.25 #")
            .replace("x_metres = 2.0\n", "x_metres = -2.5\nclock_offset_ms = 150.0\n");
        assert_eq!(apply(TEXT, &changes).unwrap(), expected);
    }

    #[test]
    fn a_sensor_that_is_not_there_is_named() {
        let error = format!("{:#}", apply(TEXT, &[change("c", "x_metres", 0.0)]).unwrap_err());
        assert!(error.contains("[[radar]] `c`"), "{error}");
    }

    #[test]
    fn the_old_file_stays_beside_the_new_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unit.toml");
        std::fs::write(&path, TEXT).unwrap();
        let backup = write(&path, TEXT, "new").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(std::fs::read_to_string(&backup).unwrap(), TEXT);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
