//! Names that may stand in a key expression.

use std::{fmt, str::FromStr};

/// A city's, a unit's, an alert kind's or a command's name: 1 to 63 of `a-z`, `0-9` and `-`, starting with
/// a letter or digit. So a name is always one chunk of a key, never a wildcard and the same in any case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

/// A text that is no [`Name`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("name {text:?} {why}")]
pub struct BadName {
    /// What was given.
    pub text: String,
    /// What is wrong with it.
    pub why: &'static str,
}

impl Name {
    /// Most bytes a name has.
    pub const MAX_BYTES: usize = 63;

    /// The name with this text.
    ///
    /// # Errors
    /// The text breaks one of the rules of [`Name`].
    pub fn new(text: &str) -> Result<Self, BadName> {
        let why = if text.is_empty() {
            "is empty"
        } else if text.len() > Self::MAX_BYTES {
            "is longer than 63 bytes"
        } else if text.starts_with('-') {
            "starts with '-'"
        } else if !text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            "holds something else than a-z, 0-9 and '-'"
        } else {
            return Ok(Self(text.to_owned()));
        };
        Err(BadName { text: text.to_owned(), why })
    }

    /// A name of the contract itself.
    pub(crate) fn known(text: &str) -> Self {
        debug_assert!(Self::new(text).is_ok());
        Self(text.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Name {
    type Err = BadName;

    fn from_str(text: &str) -> Result<Self, BadName> {
        Self::new(text)
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_chunks_are_names() {
        for good in ["a", "0", "hangzhou", "gudang-07", "a-", &"x".repeat(63)] {
            assert_eq!(Name::new(good).unwrap().as_str(), good);
        }
        for bad in
            ["", "-a", "A", "a/b", "*", "**", "a*", "$*", "@x", "a b", "é", "a_b", "?", &"x".repeat(64)]
        {
            assert!(Name::new(bad).is_err(), "{bad:?} passed");
        }
    }
}
