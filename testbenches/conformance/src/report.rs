//! What a run of the suite found.

use crate::tolerance::Bound;
use std::collections::BTreeMap;
use std::fmt;

/// Failures that are kept word for word; the rest are only counted.
const KEPT: usize = 40;

/// How near a kind of comparison came to its bound.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Margin {
    /// Comparisons.
    pub count: u64,
    /// Largest error as a share of its bound.
    pub worst: f64,
    /// Where that was.
    pub case: String,
}

/// All comparisons of one run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Jobs that were run.
    pub jobs: u64,
    /// By kind of comparison.
    pub margins: BTreeMap<&'static str, Margin>,
    /// What did not agree, up to a limit.
    pub failures: Vec<String>,
    /// How many did not.
    pub failed: u64,
    case: String,
}

impl Report {
    /// Names what the next comparisons are about.
    pub fn begin(&mut self, case: &str) {
        self.jobs += 1;
        case.clone_into(&mut self.case);
    }

    /// Notes a failure.
    pub fn fail(&mut self, what: &'static str, detail: impl fmt::Display) {
        self.failed += 1;
        if self.failures.len() < KEPT {
            self.failures.push(format!("{}: {what}: {detail}", self.case));
        }
    }

    /// Requires something that is true or not.
    pub fn require(&mut self, holds: bool, what: &'static str, detail: impl fmt::Display) {
        let margin = self.margins.entry(what).or_default();
        margin.count += 1;
        if !holds {
            self.fail(what, detail);
        }
    }

    /// Requires two numbers to agree: |got − want| ≤ absolute + relative · scale.
    pub fn close(
        &mut self,
        what: &'static str,
        at: impl fmt::Display,
        got: f64,
        want: f64,
        scale: f64,
        bound: Bound,
    ) {
        let allowed = bound.absolute + bound.relative * scale.abs();
        let error = (got - want).abs();
        // Not a number is never close.
        let share = if got == want { 0.0 } else { error / allowed };
        let margin = self.margins.entry(what).or_default();
        margin.count += 1;
        if share > margin.worst || share.is_nan() {
            margin.worst = share;
            self.case.clone_into(&mut margin.case);
        }
        if share > 1.0 || share.is_nan() {
            self.fail(what, format_args!("{at}: {got} is not {want} within {allowed:.3e}"));
        }
    }

    /// Whether nothing failed.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.failed == 0
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} jobs, {} failures", self.jobs, self.failed)?;
        for (what, m) in &self.margins {
            writeln!(
                f,
                "  {what:<28} {:>9} compared, worst {:>6.3} of the bound ({})",
                m.count, m.worst, m.case
            )?;
        }
        self.failures.iter().try_for_each(|line| writeln!(f, "  FAILED {line}"))
    }
}
