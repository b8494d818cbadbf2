//! One line of the sensor.

use crate::json_stream::number;
use serde_json::Value;

/// Fastest speed believed, m/s.
const FASTEST_MPS: f64 = 150.0;

/// Greatest range believed, metres: the data sheet's is 100 m for a car, 60 m with FMCW.
const FARTHEST_M: f64 = 200.0;

/// Milliseconds by which a passage's stated duration may differ from its own start and end.
const DURATION_TOLERANCE_MS: f64 = 2.0;

/// Unit of speeds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SpeedUnit {
    /// m/s, as delivered.
    #[default]
    MetresPerSecond,
    /// cm/s.
    CentimetresPerSecond,
    /// ft/s.
    FeetPerSecond,
    /// km/h.
    KilometresPerHour,
    /// International miles an hour.
    MilesPerHour,
}

impl SpeedUnit {
    /// The unit by any of the names the sensor gives it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "m-per-sec" | "mps" | "m/s" => Self::MetresPerSecond,
            "cm-per-sec" | "cmps" | "cm/s" => Self::CentimetresPerSecond,
            "ft-per-sec" | "fps" | "ft/s" => Self::FeetPerSecond,
            "km-per-hr" | "kmph" | "kph" | "km/h" => Self::KilometresPerHour,
            "mph" => Self::MilesPerHour,
            _ => return None,
        })
    }

    const fn in_mps(self) -> f64 {
        match self {
            Self::MetresPerSecond => 1.0,
            Self::CentimetresPerSecond => 0.01,
            Self::FeetPerSecond => 0.3048,
            Self::KilometresPerHour => 1.0 / 3.6,
            Self::MilesPerHour => 0.447_04,
        }
    }
}

/// Unit of ranges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RangeUnit {
    /// Metres, as delivered.
    #[default]
    Metres,
    /// Centimetres.
    Centimetres,
    /// Feet.
    Feet,
    /// Inches.
    Inches,
    /// Yards.
    Yards,
}

impl RangeUnit {
    /// The unit by the name the sensor gives it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "m" => Self::Metres,
            "cm" => Self::Centimetres,
            "ft" => Self::Feet,
            "in" => Self::Inches,
            "yd" => Self::Yards,
            _ => return None,
        })
    }

    const fn in_metres(self) -> f64 {
        match self {
            Self::Metres => 1.0,
            Self::Centimetres => 0.01,
            Self::Feet => 0.3048,
            Self::Inches => 0.0254,
            Self::Yards => 0.9144,
        }
    }
}

/// The units of lines that state none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Units {
    /// Of speeds.
    pub speed: SpeedUnit,
    /// Of ranges.
    pub range: RangeUnit,
    /// True for a sensor (-B) whose bare numbers are ranges, not speeds.
    pub bare_is_range: bool,
}

/// One measurement.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    /// Speed, m/s, positive towards the sensor.
    pub speed_mps: Option<f32>,
    /// Range, metres.
    pub range_m: Option<f32>,
    /// Strength of the echo, without unit.
    pub magnitude: Option<f32>,
    /// Seconds since the sensor's start, or since the epoch where its clock was set.
    pub time_s: Option<f64>,
}

/// A vehicle that has passed, as the sensor sums it up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Passage {
    /// True when it went away from the sensor.
    pub outbound: bool,
    /// When it was first seen, seconds.
    pub start_s: Option<f64>,
    /// When it was last seen, seconds.
    pub end_s: Option<f64>,
    /// Stated duration, milliseconds.
    pub duration_ms: Option<f64>,
    /// Fastest speed, m/s.
    pub max_speed_mps: Option<f64>,
    /// Estimated length, metres.
    pub length_m: Option<f64>,
}

impl Passage {
    /// What in it can't be true together.
    #[must_use]
    pub fn contradiction(&self) -> Option<String> {
        let (start, end, stated) = (self.start_s?, self.end_s?, self.duration_ms?);
        let real = (end - start) * 1000.0;
        ((real - stated).abs() > DURATION_TOLERANCE_MS).then(|| {
            format!("field `delta_time_msec` is {stated}, but {real:.0} ms lie between `start_time` and `end_time`")
        })
    }
}

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Report {
    /// A measurement.
    Reading(Reading),
    /// A vehicle has passed.
    Passage(Passage),
    /// The answer to a query; a unit it states has been taken over.
    Reply,
}

/// Reads one line without its terminator.
///
/// # Errors
/// What is wrong with it.
pub fn read(line: &[u8], units: &mut Units) -> Result<Report, String> {
    if line.starts_with(b"{") {
        let v = serde_json::from_slice(line).map_err(|e| format!("not JSON: {e}"))?;
        return json(&v, units);
    }
    let text = std::str::from_utf8(line).map_err(|_| "a line that is no text".to_owned())?;
    ascii(text, *units).map(Report::Reading)
}

/// `time,magnitude,speed` or fewer, perhaps with a unit in quotes in front.
fn ascii(text: &str, mut units: Units) -> Result<Reading, String> {
    let mut columns: Vec<&str> = text.split(',').map(str::trim).collect();
    if let Some(name) = columns[0].strip_prefix('"').and_then(|c| c.strip_suffix('"')) {
        take_unit(name, &mut units)?;
        units.bare_is_range = RangeUnit::from_name(name).is_some();
        columns.remove(0);
    }
    let numbers: Option<Vec<f64>> =
        columns.iter().map(|c| c.parse().ok().filter(|n: &f64| n.is_finite())).collect();
    let mut r = Reading::default();
    let value = match numbers.as_deref() {
        Some([value]) => *value,
        // Magnitude or time: which of the two is the sensor's setting and not to be seen.
        Some([_, value]) => *value,
        Some([time, magnitude, value]) => {
            (r.time_s, r.magnitude) = (Some(*time), Some(*magnitude as f32));
            *value
        }
        Some(n) => return Err(format!("a line of {} numbers, where a report has at most 3", n.len())),
        None => return Err("a line that is no report".to_owned()),
    };
    if units.bare_is_range {
        r.range_m = Some(range(value, units.range)?);
    } else {
        r.speed_mps = Some(speed(value, units.speed)?);
    }
    Ok(r)
}

fn json(v: &Value, units: &mut Units) -> Result<Report, String> {
    if let Some(word) = v.get("classifier").and_then(Value::as_str) {
        return Ok(Report::Passage(Passage {
            outbound: word.contains("outbound"),
            start_s: number(v, "start_time"),
            end_s: number(v, "end_time"),
            duration_ms: number(v, "delta_time_msec"),
            max_speed_mps: number(v, "max_speed_mps"),
            length_m: number(v, "length_m"),
        }));
    }
    let key = ["speed", "DetectedObjectVelocity"].into_iter().find(|k| v.get(k).is_some());
    if key.is_none() && v.get("range").is_none() {
        // A reply: a unit it states is the sensor's from now on. Combined models answer both queries with both fields.
        for k in ["Units", "RangeUnit"] {
            if let Some(name) = v.get(k).and_then(Value::as_str).filter(|n| *n != "Value") {
                take_unit(name, units)?;
            }
        }
        return Ok(Report::Reply);
    }
    let mut own = *units;
    if let Some(name) = v.get("unit").and_then(Value::as_str) {
        take_unit(name, &mut own)?;
    }
    let mut r = Reading {
        magnitude: number(v, "magnitude").map(|m| m as f32),
        time_s: number(v, "time"),
        ..Reading::default()
    };
    if let Some(key) = key {
        let value = number(v, key).ok_or_else(|| format!("field `{key}` is no number"))?;
        let size = speed(value, own.speed)?;
        r.speed_mps = Some(match v.get("direction").and_then(Value::as_str) {
            Some("inbound") => size.abs(),
            Some("outbound") => -size.abs(),
            _ => size,
        });
    }
    if v.get("range").is_some() {
        r.range_m = Some(range(number(v, "range").ok_or("field `range` is no number")?, own.range)?);
    }
    Ok(Report::Reading(r))
}

fn take_unit(name: &str, units: &mut Units) -> Result<(), String> {
    if let Some(unit) = SpeedUnit::from_name(name) {
        units.speed = unit;
    } else if let Some(unit) = RangeUnit::from_name(name) {
        units.range = unit;
    } else {
        return Err(format!("unknown unit `{}`", name.chars().take(16).collect::<String>()));
    }
    Ok(())
}

fn speed(value: f64, unit: SpeedUnit) -> Result<f32, String> {
    let mps = value * unit.in_mps();
    if mps.abs() <= FASTEST_MPS { Ok(mps as f32) } else { Err(format!("a speed of {mps} m/s")) }
}

fn range(value: f64, unit: RangeUnit) -> Result<f32, String> {
    let m = value * unit.in_metres();
    if (0.0..=FARTHEST_M).contains(&m) { Ok(m as f32) } else { Err(format!("a range of {m} m")) }
}
