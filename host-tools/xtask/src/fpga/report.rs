//! What was found, as a table and in the record.

use super::place::{Cells, Timing};
use super::{Device, Speed};
use anyhow::{Context, Result};
use std::fmt::Write as _;

/// Where the figures are kept.
pub const RECORD: &str = "hdl/SYNTHESIS.md";

/// The lines of the record between which the figures stand.
const BEGIN: &str = "<!-- figures, written by cargo xtask fpga -->";
const END: &str = "<!-- end of figures -->";

/// One device at one speed grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub device: Device,
    pub speed: Speed,
}

/// What was found of one block.
pub struct Row {
    pub module: String,
    pub latency: String,
    pub cells: Cells,
    /// For each column every placement, the slowest first.
    pub placed: Vec<Vec<Timing>>,
}

/// The lower of the middle ones, for a median that one of the placements has.
fn median(timings: &[Timing]) -> Option<&Timing> {
    timings.get(timings.len().checked_sub(1)? / 2)
}

/// Both tables: resources and frequencies, and where the longest path is.
pub fn table(columns: &[Column], rows: &[Row]) -> String {
    let mut text =
        String::from("| block | latency, clocks | LUT4 | carry pairs | FF | multipliers | block RAM |");
    for Column { device, speed } in columns {
        let _ = write!(text, " {} −{}, MHz |", device.name(), speed.digit());
    }
    text += &format!("\n|---|---|{}\n", "--:|".repeat(5 + columns.len()));
    for Row { module, latency, cells, placed } in rows {
        let luts = cells.luts + 4 * cells.small_rams;
        let _ = write!(
            text,
            "| `{module}` | {latency} | {luts} | {} | {} | {} | {} |",
            cells.carries, cells.flip_flops, cells.multipliers, cells.block_rams
        );
        for timings in placed {
            let mhz = |timing: Option<&Timing>| timing.map_or_else(String::new, |t| format!("{:.0}", t.mhz));
            let _ = write!(text, " {} ({}) |", mhz(median(timings)), mhz(timings.last()));
        }
        text.push('\n');
    }
    let Some(Column { device, speed }) = columns.first() else { return text };
    let _ = write!(
        text,
        "\nThe longest path on a {} −{}, in the placement of the median:\n\n| block | from a register to the next |\n|---|---|\n",
        device.name(),
        speed.digit()
    );
    for Row { module, placed, .. } in rows {
        if let Some(timing) = placed.first().and_then(|timings| median(timings)) {
            let _ = writeln!(text, "| `{module}` | {} |", timing.path);
        }
    }
    text
}

/// The record with its figures replaced.
///
/// # Errors
/// The record has no place for them.
pub fn recorded(record: &str, table: &str, command: &str, versions: &str) -> Result<String> {
    let parts = record.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.with_context(|| format!("{RECORD} has no lines {BEGIN} and {END}"))?;
    Ok(format!(
        "{before}{BEGIN}\n\nBy `{command}` with {versions}; the median of the placements, and in parentheses the best.\n\n{table}\n{END}{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timing(mhz: f64) -> Timing {
        Timing { mhz, path: format!("a → b at {mhz}") }
    }

    #[test]
    fn the_table_tells_the_median_and_the_best() {
        let columns = [
            Column { device: Device::Small, speed: Speed::Slow },
            Column { device: Device::Large, speed: Speed::Fast },
        ];
        let row = Row {
            module: "gate".into(),
            latency: "13".into(),
            cells: Cells {
                luts: 700,
                carries: 137,
                flip_flops: 1273,
                multipliers: 9,
                block_rams: 0,
                small_rams: 2,
            },
            placed: vec![
                vec![timing(170.2), timing(175.0), timing(181.9)],
                vec![timing(230.0), timing(240.0)],
            ],
        };
        let text = table(&columns, &[row]);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].ends_with("| 25F −6, MHz | 85F −8, MHz |"), "{text}");
        assert_eq!(lines[0].matches('|').count(), lines[1].matches('|').count());
        assert_eq!(lines[2], "| `gate` | 13 | 708 | 137 | 1273 | 9 | 0 | 175 (182) | 230 (240) |");
        assert_eq!(lines.last(), Some(&"| `gate` | a → b at 175 |"));
    }

    #[test]
    fn the_record_keeps_what_stands_around_the_figures() {
        let record = format!("before\n{BEGIN}\nold\n{END}\nafter\n");
        let text = recorded(&record, "new", "cargo xtask fpga", "Yosys 1").unwrap();
        assert!(text.starts_with("before\n") && text.ends_with(&format!("\nnew\n{END}\nafter\n")), "{text}");
        assert!(!text.contains("old") && text.contains("`cargo xtask fpga` with Yosys 1"));
        assert_eq!(recorded(&text, "new", "cargo xtask fpga", "Yosys 1").unwrap(), text);
        assert!(recorded("nothing", "new", "a", "b").is_err());
    }
}
