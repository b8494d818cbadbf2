//! What segments are called: their number and span, so that a start need not open a thousand files.

use fusion_contract::UtcNs;
use std::fmt;
use std::str::FromStr;
use time::format_description::BorrowedFormatItem;
use time::{OffsetDateTime, PrimitiveDateTime};

const SECOND_NS: i64 = 1_000_000_000;
const FORM: &[BorrowedFormatItem<'static>] =
    time::macros::format_description!("[year][month][day]T[hour][minute][second]Z");
const OPEN: &str = "open";
const ENDING: &str = ".mcap";

/// The name of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentName {
    /// Its number.
    pub number: u64,
    /// Nothing in it was logged earlier: a whole second.
    pub first: UtcNs,
    /// Nothing in it was logged later: a whole second; none while it is written.
    pub last: Option<UtcNs>,
}

impl SegmentName {
    /// Of a segment that spans this.
    #[must_use]
    pub fn new(number: u64, first: UtcNs, last: Option<UtcNs>) -> Self {
        let whole = |ns: i64| UtcNs(ns.div_euclid(SECOND_NS) * SECOND_NS);
        let last = last.map(|last| whole(last.0.saturating_add(SECOND_NS - 1)));
        Self { number, first: whole(first.0), last }
    }
}

impl fmt::Display for SegmentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.last.map_or_else(|| OPEN.to_owned(), second);
        write!(f, "{:08}_{}_{last}{ENDING}", self.number, second(self.first))
    }
}

/// `20260314T092653Z`: sorts by time and is a file's name everywhere.
fn second(at: UtcNs) -> String {
    let at = OffsetDateTime::from_unix_timestamp(at.0.div_euclid(SECOND_NS)).ok();
    at.and_then(|at| at.format(FORM).ok()).unwrap_or_else(|| "19700101T000000Z".to_owned())
}

/// A file that is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSegment;

impl FromStr for SegmentName {
    type Err = NoSegment;

    fn from_str(name: &str) -> Result<Self, NoSegment> {
        let mut parts = name.strip_suffix(ENDING).ok_or(NoSegment)?.split('_');
        let mut part = || parts.next().ok_or(NoSegment);
        let time = |text: &str| {
            let at = PrimitiveDateTime::parse(text, FORM).map_err(|_| NoSegment)?.assume_utc();
            at.unix_timestamp().checked_mul(SECOND_NS).map(UtcNs).ok_or(NoSegment)
        };
        let number = part()?;
        if !number.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NoSegment);
        }
        let (number, first) = (number.parse().map_err(|_| NoSegment)?, time(part()?)?);
        let last = match part()? {
            OPEN => None,
            last => Some(time(last)?),
        };
        if parts.next().is_some() { Err(NoSegment) } else { Ok(Self { number, first, last }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T: i64 = 1_773_480_413;

    #[test]
    fn names_sort_by_number_and_say_the_span() {
        let closed =
            SegmentName::new(12, UtcNs(T * SECOND_NS + 7), Some(UtcNs(T * SECOND_NS + 300_000_000_001)));
        assert_eq!(closed.to_string(), "00000012_20260314T092653Z_20260314T093154Z.mcap");
        assert_eq!(closed.to_string().parse(), Ok(closed));
        assert!(
            closed.first.0 <= T * SECOND_NS + 7 && closed.last.unwrap().0 > T * SECOND_NS + 300_000_000_000
        );
        let open = SegmentName::new(123_456_789, UtcNs(T * SECOND_NS), None);
        assert_eq!(open.to_string(), "123456789_20260314T092653Z_open.mcap");
        assert_eq!(open.to_string().parse(), Ok(open));
    }

    #[test]
    fn other_files_are_none_of_ours() {
        for other in [
            "",
            "a.mcap",
            "00000012_20260314T092653Z_20260314T093154Z",
            "00000012_20260314T092653Z.mcap",
            "00000012_20260314T092653Z_shut.mcap",
            "+0000012_20260314T092653Z_open.mcap",
            "00000012_20261314T092653Z_open.mcap",
            "00000012_20260314T092653Z_open_open.mcap",
            "00000012_20260314T092653Z_open.mcap.part",
        ] {
            assert_eq!(other.parse::<SegmentName>(), Err(NoSegment), "{other}");
        }
    }
}
