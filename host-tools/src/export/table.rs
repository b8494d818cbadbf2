//! Rows of a table, before anybody has decided how they are written.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// A text.
    Text,
}

/// One column: its name, which ends in its unit, and what it holds.
pub type Column = (&'static str, Kind);

/// One value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not there.
    Null,
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// A text.
    Text(String),
}

impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Self::Int(n)
    }
}

impl From<u32> for Value {
    fn from(n: u32) -> Self {
        Self::Int(i64::from(n))
    }
}

impl From<u64> for Value {
    /// Counts never come near the limit; identities are texts.
    fn from(n: u64) -> Self {
        Self::Int(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Value {
    fn from(x: f64) -> Self {
        Self::Float(x)
    }
}

impl From<f32> for Value {
    /// The shortest decimal number that is this one: 0.1 and not 0.10000000149.
    fn from(x: f32) -> Self {
        Self::Float(x.to_string().parse().unwrap_or_else(|_| f64::from(x)))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
