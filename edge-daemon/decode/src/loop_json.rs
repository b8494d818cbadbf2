//! Loop edges as JSON objects, one a line.
//!
//! `{"loop": "stop:A2B2_0", "edge": "on", "t": 12.34}`: `loop` names the channel; `edge` is `on` (a vehicle's front came over it) or
//! `off` (its rear left); `t` is UTC seconds or `time_ns` UTC nanoseconds, both optional; `fault` instead of `edge` is one of
//! `restored`, `other`, `watchdog`, `open`, `short`, `excessive_change`. Further fields are ignored.

use crate::json_stream::{JsonDecoder, number, utc_from_secs};
use crate::{Decoded, Decoder, Message};
use fusion_contract::{DetectorFault, LoopEdge, LoopFault, ScanData, UtcNs};
use serde_json::Value;

/// The decoder.
#[derive(Debug, Default)]
pub struct LoopJson {
    json: JsonDecoder,
}

impl Decoder for LoopJson {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        self.json.push(bytes, out, edge);
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
    }
}

/// The time an object states: `time_ns`, or `t` in seconds.
pub(crate) fn stated_time(v: &Value) -> Option<UtcNs> {
    v.get("time_ns").and_then(Value::as_i64).map(UtcNs).or_else(|| number(v, "t").and_then(utc_from_secs))
}

fn edge(offset: u64, v: &Value, out: &mut Decoded) {
    let Some(name) = v.get("loop").and_then(Value::as_str) else {
        return out.fault(offset, "field `loop` (the channel's name) is missing or no text");
    };
    let data = match (v.get("edge").and_then(Value::as_str), v.get("fault").and_then(Value::as_str)) {
        (Some("on"), _) => ScanData::Loop(LoopEdge { on: true }),
        (Some("off"), _) => ScanData::Loop(LoopEdge { on: false }),
        (Some(other), _) => {
            return out.fault(offset, format!("field `edge` is `{other}`: expected `on` or `off`"));
        }
        (None, Some(word)) => match fault(word) {
            Some(fault) => ScanData::LoopFault(DetectorFault { fault }),
            None => return out.fault(offset, format!("field `fault` is `{word}`, which is no known fault")),
        },
        (None, None) => return out.fault(offset, "field `edge` (`on` or `off`) is missing"),
    };
    out.messages.push(Message {
        source: Some(name.to_owned()),
        device_time: stated_time(v),
        frame_counter: None,
        data,
    });
}

fn fault(word: &str) -> Option<LoopFault> {
    Some(match word {
        "restored" => LoopFault::Restored,
        "other" => LoopFault::Other,
        "watchdog" => LoopFault::Watchdog,
        "open" => LoopFault::Open,
        "short" => LoopFault::Short,
        "excessive_change" => LoopFault::ExcessiveChange,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(text: &str) -> Decoded {
        let mut out = Decoded::default();
        let mut d = LoopJson::default();
        d.push(text.as_bytes(), &mut out);
        d.reset(&mut out);
        out
    }

    #[test]
    fn edges_and_faults_are_read_with_their_times() {
        let out = decode(concat!(
            "{\"loop\":\"a\",\"edge\":\"on\",\"t\":1.5}\n{\"loop\":\"b\",\"edge\":\"off\",\"time_ns\":7}\r\n",
            "{\"loop\":\"c\",\"fault\":\"open\"}"
        ));
        assert!(out.faults.is_empty(), "{:?}", out.faults);
        assert_eq!(out.messages[0].device_time, Some(UtcNs(1_500_000_000)));
        assert_eq!(out.messages[0].data, ScanData::Loop(LoopEdge { on: true }));
        assert_eq!(out.messages[1].device_time, Some(UtcNs(7)));
        assert_eq!(out.messages[2].data, ScanData::LoopFault(DetectorFault { fault: LoopFault::Open }));
        assert_eq!(out.messages[2].source.as_deref(), Some("c"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let out = decode("{\"edge\":\"on\"}\n{\"loop\":\"a\"}\n{\"loop\":\"a\",\"edge\":\"up\"}\nnoise\n");
        assert!(out.messages.is_empty());
        let what: Vec<&str> = out.faults.iter().map(|f| f.what.as_str()).collect();
        assert!(
            what[0].contains("`loop`") && what[1].contains("`edge`") && what[2].contains("`up`"),
            "{what:?}"
        );
        assert_eq!(out.faults[3].offset, 52);
        assert_eq!(out.skipped_bytes, 5);
    }
}
