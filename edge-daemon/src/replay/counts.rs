//! Counts and occupancy of loops as CSV: one row per loop and interval.

use crate::fuse::IntervalCounts;
use fusion_contract::Site;
use std::io::{self, Write};

/// The header. `start` in UTC seconds, `length` of the whole interval in seconds; occupancy from 0 to 1 of the observed
/// time, `observed` from 0 to 1 of the interval.
pub const COUNTS_HEADER: &str = "start,length,loop,volume,occupancy,observed,faults";

/// Writes intervals as rows.
#[derive(Debug)]
pub struct CountsCsv<W: Write> {
    out: W,
    names: Vec<String>,
}

impl<W: Write> CountsCsv<W> {
    /// Writes the header.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(mut out: W, site: &Site) -> io::Result<Self> {
        writeln!(out, "{COUNTS_HEADER}")?;
        Ok(Self { out, names: site.sensors.iter().map(|s| super::csv::quoted(&s.name)).collect() })
    }

    /// Writes an interval's counts.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn counts(&mut self, counts: &IntervalCounts) -> io::Result<()> {
        for l in &counts.loops {
            let name = self.names.get(usize::from(l.sensor.0)).map_or("?", String::as_str);
            writeln!(
                self.out,
                "{},{},{name},{},{:.6},{:.6},{}",
                counts.start, counts.length_s, l.volume, l.occupancy, l.observed, l.faults
            )?;
        }
        Ok(())
    }

    /// Flushes, and gives the writer back.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}
