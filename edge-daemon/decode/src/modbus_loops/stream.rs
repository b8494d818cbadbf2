//! A card's polls as a stream: `{"polled_ns":1790000000000000000,"values":{"30002":2,"40010":0,"40011":7}}`, by the references
//! of its manual.

use super::{CardMap, Item, LoopCard, LoopChange, Values};
use crate::json_stream::JsonDecoder;
use crate::{Decoded, Decoder, polls};
use fusion_contract::UtcNs;
use serde_json::{Map, Value};

/// One poll's line, with its line feed.
#[must_use]
pub fn poll_line(time: UtcNs, values: &Values) -> String {
    let values: Map<String, Value> =
        values.values.iter().map(|(item, word)| (item.to_string(), (*word).into())).collect();
    polls::line(time, "values", Value::Object(values))
}

/// The stream decoder: a card's changes, each at the middle between the polls that it lies between.
#[derive(Debug)]
pub struct LoopPolls {
    json: JsonDecoder,
    card: LoopCard,
}

impl LoopPolls {
    /// Of a card with this map.
    #[must_use]
    pub fn new(map: CardMap) -> Self {
        Self { json: JsonDecoder::default(), card: LoopCard::new(map) }
    }
}

impl Decoder for LoopPolls {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let card = &mut self.card;
        polls::push(&mut self.json, bytes, out, |offset, time, v, out| {
            let Some(values) = v.get("values").and_then(Value::as_object) else {
                return out.fault(offset, "field `values` is missing");
            };
            match read(values) {
                Ok(values) => {
                    let mut changes = Vec::new();
                    for what in card.poll(time, &values, &mut changes) {
                        out.fault(offset, what);
                    }
                    out.messages.extend(changes.iter().map(LoopChange::message));
                }
                Err(what) => out.fault(offset, what),
            }
        });
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
        self.card.forget();
    }
}

fn read(values: &Map<String, Value>) -> Result<Values, String> {
    let mut read = Values::default();
    for (reference, word) in values {
        let item = reference.parse().ok().and_then(|r| Item::from_reference(r).ok());
        let item = item.ok_or_else(|| format!("`{reference}` is no Modbus reference"))?;
        let word = word.as_u64().and_then(|w| u16::try_from(w).ok());
        read.values.insert(item, word.ok_or_else(|| format!("the value of {reference} is no 16-bit word"))?);
    }
    Ok(read)
}
