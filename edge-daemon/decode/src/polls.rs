//! Polls as a stream of bytes, so that a device which only answers is recorded and replayed like one that speaks.
//!
//! Whoever polls writes one JSON object a line: `polled_ns`, UTC nanoseconds in the middle between request and answer, and what
//! the device's decoder knows to read, or `failed`, why there was no answer.

use crate::Decoded;
use crate::json_stream::JsonDecoder;
use fusion_contract::UtcNs;
use serde_json::{Value, json};

/// A poll that brought no answer, with its line feed.
#[must_use]
pub fn failed_line(time: UtcNs, why: &str) -> String {
    format!("{}\n", json!({ "polled_ns": time.0, "failed": why }))
}

/// A poll that brought something, with its line feed.
pub(crate) fn line(time: UtcNs, key: &str, value: Value) -> String {
    let mut object = serde_json::Map::new();
    object.insert("polled_ns".to_owned(), time.0.into());
    object.insert(key.to_owned(), value);
    format!("{}\n", Value::Object(object))
}

/// Hands over every poll that was answered; a failed one is a fault.
pub(crate) fn push(
    json: &mut JsonDecoder,
    bytes: &[u8],
    out: &mut Decoded,
    mut answered: impl FnMut(u64, UtcNs, &Value, &mut Decoded),
) {
    json.push(bytes, out, |offset, v, out| {
        let Some(time) = v.get("polled_ns").and_then(Value::as_i64) else {
            return out.fault(offset, "field `polled_ns` is missing or no whole number");
        };
        match v.get("failed").and_then(Value::as_str) {
            Some(why) => out.fault(offset, format!("a poll failed: {why}")),
            None => answered(offset, UtcNs(time), v, out),
        }
    });
}
