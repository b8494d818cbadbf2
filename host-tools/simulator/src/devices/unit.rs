//! The unit's configuration that goes with the devices: poses as surveyed, noise as in the data sheets.

use super::{Endpoint, Source};
use crate::installation::{CAMERA_LATENCY_S, LOOP_LATENCY_S, RADAR_LATENCY_S};
use fusion_contract::{CameraModel, LoopModel, RadarModel, SensorKind, Site};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Speed that is written for serial ports; a pseudo-terminal has none.
const BAUD: u32 = 921_600;

pub(super) fn unit_toml(site: &Site, sources: &[Source], city: &str, unit: &str) -> String {
    let mut out = String::new();
    let origin = site.origin;
    table(
        &mut out,
        "[unit]",
        json!({
            "city": city,
            "name": unit,
            "latitude_degrees": origin.latitude_deg,
            "longitude_degrees": origin.longitude_deg,
            "height_metres": origin.height_m,
        }),
    );
    for source in sources {
        table(&mut out, "[[source]]", json!({ "name": source.name, "format": source.format.name() }));
        // Before the blank line that ends a table.
        out.pop();
        let _ = match &source.endpoint {
            Endpoint::Serial(path) => writeln!(out, "serial = {{ path = {}, baud = {BAUD} }}\n", json!(path)),
            Endpoint::Tcp(address) => writeln!(out, "tcp_client = {{ connect = {} }}\n", json!(address)),
        };
    }
    let source_of = |sensor: usize| sources.iter().find(|s| s.sensors.contains(&sensor));
    for (index, sensor) in site.sensors.iter().enumerate() {
        let source = source_of(index).map_or("", |s| s.name.as_str());
        let (head, mut keys) = match &sensor.kind {
            SensorKind::Radar(model) => ("[[radar]]", radar(model, sensor.period_s)),
            SensorKind::Camera(model) => ("[[camera]]", camera(model, sensor.period_s)),
            SensorKind::Loop(model) => ("[[loop]]", induction(model, site)),
            SensorKind::Signal => continue,
        };
        keys["name"] = json!(sensor.name);
        keys["source"] = json!(source);
        if source != sensor.name {
            keys["channel"] = json!(sensor.name);
        }
        table(&mut out, head, keys);
    }
    for lane in &site.lanes {
        let keys = json!({ "name": lane.name, "centreline_metres": lane.centreline_m, "width_metres": lane.width_m });
        table(&mut out, "[[lane]]", keys);
    }
    out
}

/// Strings, numbers and arrays are written alike in JSON and in TOML.
fn table(out: &mut String, head: &str, keys: Value) {
    let _ = writeln!(out, "{head}");
    for (key, value) in keys.as_object().into_iter().flatten() {
        let _ = writeln!(out, "{key} = {value}");
    }
    out.push('\n');
}

fn radar(model: &RadarModel, period_s: f64) -> Value {
    json!({
        "x_metres": model.pose.x_m,
        "y_metres": model.pose.y_m,
        "z_metres": model.pose.z_m,
        "yaw_degrees": model.pose.yaw_rad.to_degrees(),
        "fov_degrees": model.fov_rad.to_degrees(),
        "min_range_metres": model.min_range_m,
        "max_range_metres": model.max_range_m,
        "range_sigma_metres": model.sigma_range_m,
        "azimuth_sigma_degrees": model.sigma_azimuth_rad.to_degrees(),
        "range_rate_sigma_metres_per_second": model.sigma_range_rate_mps,
        "stamp": "frame_counter",
        "latency_ms": RADAR_LATENCY_S * 1e3,
        "period_ms": period_s * 1e3,
    })
}

/// Pixel noise is left to the unit's default: no data sheet has it.
fn camera(model: &CameraModel, period_s: f64) -> Value {
    json!({
        "x_metres": model.pose.x_m,
        "y_metres": model.pose.y_m,
        "z_metres": model.pose.z_m,
        "yaw_degrees": model.pose.yaw_rad.to_degrees(),
        "pitch_down_degrees": model.pose.pitch_down_rad.to_degrees(),
        "focal_pixels": model.focal_px,
        "width_pixels": model.width_px,
        "height_pixels": model.height_px,
        "stamp": "device",
        "latency_ms": CAMERA_LATENCY_S * 1e3,
        "period_ms": period_s * 1e3,
    })
}

fn induction(model: &LoopModel, site: &Site) -> Value {
    let mut keys = json!({
        "x_metres": model.x_m,
        "y_metres": model.y_m,
        "heading_degrees": model.heading_rad.to_degrees(),
        "length_metres": model.length_m,
        "width_metres": model.width_m,
        "stamp": "device",
        "latency_ms": LOOP_LATENCY_S * 1e3,
    });
    if let Some(lane) = model.lane.and_then(|l| site.lanes.get(usize::from(l))) {
        keys["lane"] = json!(lane.name);
    }
    keys
}
