//! What is wrong with a map, and how it is shown.

use crate::Map;
use std::fmt;

/// One thing wrong, or suspicious, in a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The element, as the file calls it, e.g. `feature 3 (lane north-in-1)`; empty: the file as a whole.
    pub element: String,
    /// The property or attribute; empty: the element as a whole.
    pub field: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if !self.element.is_empty() {
            write!(f, "{}: ", self.element)?;
        }
        if !self.field.is_empty() {
            write!(f, "`{}`: ", self.field)?;
        }
        write!(f, "{}; remedy: {}", self.what, self.remedy)
    }
}

/// A map that can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct MapError {
    /// Everything that was found; never empty.
    pub problems: Vec<Problem>,
}

/// Most problems that are kept of one kind: a map in the wrong place has one of each lane.
const MOST: usize = 50;

/// Collects what is found.
pub(crate) struct Findings {
    file: String,
    errors: Vec<Problem>,
    warnings: Vec<Problem>,
}

impl Findings {
    pub fn new(file: &str) -> Self {
        Self { file: file.to_owned(), errors: Vec::new(), warnings: Vec::new() }
    }

    fn problem(&self, element: &str, field: &str, what: String, remedy: String) -> Problem {
        let (file, element, field) = (self.file.clone(), element.to_owned(), field.to_owned());
        Problem { file, element, field, what, remedy }
    }

    pub fn error(&mut self, element: &str, field: &str, what: impl Into<String>, remedy: impl Into<String>) {
        if self.errors.len() < MOST {
            self.errors.push(self.problem(element, field, what.into(), remedy.into()));
        }
    }

    pub fn warn(&mut self, element: &str, field: &str, what: impl Into<String>, remedy: impl Into<String>) {
        if self.warnings.len() < MOST {
            self.warnings.push(self.problem(element, field, what.into(), remedy.into()));
        }
    }

    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The map, if nothing is wrong with it. Without a map something is.
    pub fn finish(self, map: Option<Map>) -> Result<Map, MapError> {
        match map {
            Some(map) if self.errors.is_empty() => Ok(Map { warnings: self.warnings, ..map }),
            _ => Err(MapError { problems: self.errors }),
        }
    }
}
