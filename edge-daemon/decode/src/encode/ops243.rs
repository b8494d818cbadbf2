//! Lines of an OmniPreSense OPS243.

/// A line of `time,magnitude,speed` (commands `OT`, `OM`), with its CR LF. Speed in m/s, positive towards the sensor.
#[must_use]
pub fn ops243_ascii(time_s: f64, magnitude: f32, approaching_mps: f32) -> String {
    format!("{time_s:.3},{magnitude:.5},{approaching_mps:.5}\r\n")
}

/// A JSON line with a speed (command `OJ`), with its CR LF.
#[must_use]
pub fn ops243_json_speed(time_s: f64, magnitude: f32, approaching_mps: f32) -> String {
    let direction = if approaching_mps < 0.0 { "outbound" } else { "inbound" };
    format!(
        "{{\"time\":{time_s:.3},\"magnitude\":{magnitude:.1},\"speed\":{approaching_mps:.3},\"direction\":\"{direction}\"}}\r\n"
    )
}

/// A JSON line with a range, of an FMCW model, with its CR LF.
#[must_use]
pub fn ops243_json_range(range_m: f32) -> String {
    format!("{{\"range\":{range_m:.3},\"unit\":\"m\"}}\r\n")
}

/// What a sensor answers when it is asked for its units, m/s and metres, with its CR LFs.
#[must_use]
pub fn ops243_units() -> String {
    "{\"Units\":\"m-per-sec\"}\r\n{\"Units\":\"Value\",\"RangeUnit\":\"m\"}\r\n".to_owned()
}
