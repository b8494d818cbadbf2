//! A feature's properties, taken one by one; what is left over is not understood.

use crate::problem::Findings;
use serde_json::{Map, Value};

/// Properties of one feature.
pub(super) struct Properties<'a> {
    /// The feature, as errors call it.
    pub element: String,
    values: Map<String, Value>,
    pub found: &'a mut Findings,
}

impl<'a> Properties<'a> {
    pub fn new(element: String, values: Map<String, Value>, found: &'a mut Findings) -> Self {
        Self { element, values, found }
    }

    pub fn error(&mut self, field: &str, what: impl Into<String>, remedy: impl Into<String>) {
        self.found.error(&self.element, field, what, remedy);
    }

    /// A property's value; `null` is as good as none.
    pub fn take(&mut self, field: &str) -> Option<Value> {
        self.values.remove(field).filter(|v| !v.is_null())
    }

    pub fn text(&mut self, field: &str) -> Option<String> {
        match self.take(field)? {
            Value::String(text) if !text.trim().is_empty() => Some(text),
            other => {
                self.error(field, format!("{other} is no name"), "give a text, in quotes");
                None
            }
        }
    }

    /// A text that must be there.
    pub fn needed(&mut self, field: &str) -> Option<String> {
        if self.values.get(field).is_none_or(Value::is_null) {
            self.error(field, "it is missing", format!("add `\"{field}\": …` to the feature's properties"));
            return None;
        }
        self.text(field)
    }

    /// One of some words.
    pub fn word<T: Copy>(&mut self, field: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(field)?;
        let word = words.iter().find(|w| w.0 == text).map(|w| w.1);
        if word.is_none() {
            let known: Vec<&str> = words.iter().map(|w| w.0).collect();
            self.error(field, format!("`{text}` is not known"), format!("use one of {}", known.join(", ")));
        }
        word
    }

    pub fn metres(&mut self, field: &str, default: f64) -> f64 {
        match self.take(field) {
            None => default,
            Some(value) => value.as_f64().unwrap_or_else(|| {
                self.error(field, format!("{value} is no number"), "give metres, without quotes");
                default
            }),
        }
    }

    /// A number of MAP messages.
    pub fn number(&mut self, field: &str) -> Option<u8> {
        let value = self.take(field)?;
        number(&value).or_else(|| {
            self.error(
                field,
                format!("{value} is no number from 1 to 255"),
                "give a whole number, without quotes",
            );
            None
        })
    }

    /// A text, or a list of them.
    pub fn texts(&mut self, field: &str) -> Vec<String> {
        let value = self.take(field);
        let list = match value {
            None => return Vec::new(),
            Some(Value::Array(list)) => list,
            Some(one) => vec![one],
        };
        let texts: Vec<String> = list.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        if texts.len() < list.len() {
            self.error(field, "not every item is a name", "give a list of names, in quotes");
        }
        texts
    }

    /// Says what is left over.
    pub fn finish(self) {
        if !self.values.is_empty() {
            let left: Vec<&str> = self.values.keys().map(String::as_str).collect();
            let what = "it is not understood and left out";
            self.found.warn(
                &self.element,
                &left.join("`, `"),
                what,
                "see the map's documentation for every property",
            );
        }
    }
}

pub(super) fn number(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|n| u8::try_from(n).ok()).filter(|n| *n > 0)
}
