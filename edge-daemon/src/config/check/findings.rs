//! What a check finds, and where.

/// One step of a key's path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::config) enum Step {
    /// A key of a table.
    Key(String),
    /// An item of an array.
    Item(usize),
}

/// Something wrong or suspicious at a key.
#[derive(Clone, Debug)]
pub(in crate::config) struct Finding {
    pub path: Vec<Step>,
    pub what: String,
    pub remedy: String,
}

/// Everything found.
#[derive(Debug, Default)]
pub(in crate::config) struct Findings {
    pub errors: Vec<Finding>,
    pub warnings: Vec<Finding>,
}

/// Builds paths: `at("radar", 2)` then `.key("yaw_degrees")`.
#[derive(Clone)]
pub(in crate::config) struct At(Vec<Step>);

impl At {
    pub(in crate::config) fn table(name: &str) -> Self {
        Self(vec![Step::Key(name.to_owned())])
    }

    pub(in crate::config) fn item(name: &str, i: usize) -> Self {
        Self(vec![Step::Key(name.to_owned()), Step::Item(i)])
    }

    /// An item of the array at hand.
    pub(in crate::config) fn item_of(&self, i: usize) -> Self {
        let mut path = self.0.clone();
        path.push(Step::Item(i));
        Self(path)
    }

    pub(in crate::config) fn key(&self, key: &str) -> Self {
        let mut path = self.0.clone();
        path.push(Step::Key(key.to_owned()));
        Self(path)
    }
}

impl Findings {
    pub(in crate::config) fn error(&mut self, at: At, what: impl Into<String>, remedy: impl Into<String>) {
        self.errors.push(Finding { path: at.0, what: what.into(), remedy: remedy.into() });
    }

    pub(in crate::config) fn warn(&mut self, at: At, what: impl Into<String>, remedy: impl Into<String>) {
        self.warnings.push(Finding { path: at.0, what: what.into(), remedy: remedy.into() });
    }

    /// Refuses what lies outside `lo..=hi` (and what is no number); a wrong unit mostly does.
    pub(in crate::config) fn range(
        &mut self,
        at: &At,
        key: &str,
        value: f64,
        (lo, hi): (f64, f64),
        hint: &str,
    ) {
        if !(value >= lo && value <= hi) {
            let remedy = format!("give a value from {lo} to {hi}{hint}");
            self.error(at.key(key), format!("{value} is out of range"), remedy);
        }
    }
}

pub(super) const METRES: &str = " metres";
pub(super) const DEGREES: &str = " degrees (not radians)";
pub(super) const MS: &str = " milliseconds";
pub(super) const PIXELS: &str = " pixels";
/// Farther than any sensor at one junction looks.
pub(super) const SITE: (f64, f64) = (-2000.0, 2000.0);
/// A full turn either way, so that both habits of writing angles work.
pub(super) const TURN: (f64, f64) = (-360.0, 360.0);
