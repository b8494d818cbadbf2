//! The unit's configuration that goes with the devices: poses as surveyed, noise as in the data sheets.

use super::card::{ADDRESS, SENSOR_ID, STATION, references};
use super::voice::{MAPPED, MAPPED_EDGES};
use super::{Endpoint, Source};
use crate::fleet::{Fitting, Product};
use crate::installation::{CAMERA_LATENCY_S, Installation, LOOP_LATENCY_S, RADAR_LATENCY_S};
use crate::sensors::tracker::ERROR_S;
use fusion_contract::{CameraModel, LoopModel, RadarModel, SensorKind, Site};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Time between two polls that is written, milliseconds.
const POLL_MS: f64 = 50.0;

pub(super) fn unit_toml(installation: &Installation, sources: &[Source], city: &str, unit: &str) -> String {
    let site = &installation.site;
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
    for s in sources {
        source(&mut out, s);
    }
    for (sensor, fitting) in site.sensors.iter().zip(&installation.fittings) {
        let (head, mut keys) = match &sensor.kind {
            SensorKind::Radar(model) => ("[[radar]]", radar(model, fitting.product, sensor.period_s)),
            SensorKind::Camera(model) => ("[[camera]]", camera(model, sensor.period_s)),
            SensorKind::Loop(model) => ("[[loop]]", induction(model, fitting, site)),
            SensorKind::Signal => continue,
        };
        keys["name"] = json!(sensor.name);
        keys["source"] = json!(fitting.line);
        if let Some(channel) = &fitting.channel {
            keys["channel"] = json!(channel);
        }
        table(&mut out, head, keys);
    }
    for (name, first, second) in &installation.speed_traps {
        let [first, second] = [first, second].map(|k| site.sensors.get(*k).map(|s| &s.name));
        table(&mut out, "[[speed_trap]]", json!({ "name": name, "first": first, "second": second }));
    }
    for lane in &site.lanes {
        let keys = json!({ "name": lane.name, "centreline_metres": lane.centreline_m, "width_metres": lane.width_m });
        table(&mut out, "[[lane]]", keys);
    }
    out
}

/// Speed of a product's serial port, baud.
const fn baud(product: Product) -> u32 {
    match product {
        Product::Ops243 => 19_200,
        Product::Ld2450 => 256_000,
        Product::Ars408Objects | Product::Ars408Clusters => 115_200,
        Product::ModbusLoops | Product::Canoga => 9_600,
        _ => 921_600,
    }
}

fn source(out: &mut String, s: &Source) {
    table(out, "[[source]]", json!({ "name": s.name, "format": s.product.format() }));
    // Before the blank line that ends a table.
    out.pop();
    // Writing to a string can't fail.
    let _ = match &s.endpoint {
        Endpoint::Serial(path) => {
            writeln!(out, "serial = {{ path = {}, baud = {} }}", json!(path), baud(s.product))
        }
        Endpoint::Tcp(address) => writeln!(out, "tcp_client = {{ connect = {} }}", json!(address)),
        Endpoint::Udp(address) => writeln!(out, "udp = {{ listen = {} }}", json!(address)),
        Endpoint::Mqtt(broker, topic) => {
            writeln!(out, "mqtt = {{ broker = {}, topic = {} }}", json!(broker), json!(topic))
        }
        Endpoint::Rtsp { url, user, password_file } => {
            let [url, user] = [url, user].map(|text| json!(text));
            writeln!(out, "rtsp = {{ url = {url}, user = {user}, password_file = {} }}", json!(password_file))
        }
        Endpoint::File(path) => writeln!(out, "file = {{ path = {}, follow = true }}", json!(path)),
        Endpoint::Recording => Ok(()),
    };
    match s.product {
        Product::Ars408Objects | Product::Ars408Clusters => {
            out.push_str("ars408 = { open_kilobits = 500 }\n")
        }
        Product::Canoga => {
            let _ = writeln!(out, "canoga = {{ address = {ADDRESS}, poll_ms = {POLL_MS:.1} }}");
        }
        Product::SmartsensorHd => {
            let _ = writeln!(out, "smartsensor_hd = {{ sensor_id = {SENSOR_ID}, poll_ms = {POLL_MS:.1} }}");
        }
        Product::ModbusLoops => {
            let _ = writeln!(
                out,
                "[source.modbus_loops]\ncard = \"generic\"\nstation = {STATION}\npoll_ms = {POLL_MS:.1}"
            );
            for channel in 1..=s.sensors.len() {
                let [occupied, open] = references(channel);
                let _ = writeln!(
                    out,
                    "[[source.modbus_loops.loop]]\nchannel = \"{channel}\"\noccupied = \"{occupied}\"\nopen = \"{open}\""
                );
            }
        }
        Product::CameraMapped => {
            out.push_str("[source.camera_mapped]\n");
            for (key, value) in MAPPED {
                let _ = writeln!(out, "{key} = {}", json!(value));
            }
            let _ = writeln!(out, "edges = {}", json!(MAPPED_EDGES));
        }
        _ => {}
    }
    out.push('\n');
}

/// Strings, numbers and arrays are written alike in JSON and in TOML.
fn table(out: &mut String, head: &str, keys: Value) {
    let _ = writeln!(out, "{head}");
    for (key, value) in keys.as_object().into_iter().flatten() {
        let _ = writeln!(out, "{key} = {value}");
    }
    out.push('\n');
}

fn radar(model: &RadarModel, product: Product, period_s: f64) -> Value {
    let mut keys = json!({
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
    });
    match product {
        // Its objects are centres, with errors that last: (1 + r) / (1 - r).
        Product::Ars408Objects => {
            let r = (-period_s / ERROR_S).exp();
            keys["covariance_inflation"] = json!((1.0 + r) / (1.0 - r));
            keys["reflection"] = json!("body");
        }
        Product::Ars408Clusters => keys["covariance_inflation"] = json!(1.0),
        // They number nothing, and see too little to start a track from it.
        Product::Ops243 | Product::Ld2450 => {
            keys["stamp"] = json!("arrival");
            keys["may_start_track"] = json!(false);
        }
        _ => {}
    }
    keys
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

fn induction(model: &LoopModel, fitting: &Fitting, site: &Site) -> Value {
    let mut keys = json!({
        "x_metres": model.x_m,
        "y_metres": model.y_m,
        "heading_degrees": model.heading_rad.to_degrees(),
        "length_metres": model.length_m,
        "width_metres": model.width_m,
        "stamp": "device",
        "latency_ms": LOOP_LATENCY_S * 1e3,
    });
    if fitting.product == Product::ModbusLoops {
        // Until the next poll, and its answer.
        keys["latency_bound_ms"] = json!(LOOP_LATENCY_S * 1e3 + 2.0 * POLL_MS);
    }
    if let Some(lane) = model.lane.and_then(|l| site.lanes.get(usize::from(l))) {
        keys["lane"] = json!(lane.name);
    }
    keys
}
