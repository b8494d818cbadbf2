//! The rows as Markdown, and in the record.

use super::measure::Row;
use anyhow::{Context as _, Result};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The lines of the record between which the figures stand.
const BEGIN: &str = "<!-- figures, written by kerbctl degradation -->";
const END: &str = "<!-- end of figures -->";
/// Sensors that are named; of more, it is told how many.
const NAMED: usize = 2;

/// What health told of a case and would not have told of the sound junction.
#[must_use]
pub fn news(row: &Row, sound: &Row) -> Vec<(&'static str, Vec<String>)> {
    let of = |code: &str, sensor: &String| sound.told.get(code).is_some_and(|s| s.contains(sensor));
    let told = row
        .told
        .iter()
        .map(|(code, sensors)| (*code, sensors.iter().filter(|s| !of(code, s)).cloned().collect::<Vec<_>>()));
    told.filter(|(_, sensors)| !sensors.is_empty()).collect()
}

/// One row a case. `rows` begins with the sound junction.
#[must_use]
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| case | HOTA, % | IDF1, % | GOSPA, m | missed, % | false, % | health says | first after, s |\n\
         |---|--:|--:|--:|--:|--:|---|--:|\n",
    );
    let Some(sound) = rows.first() else { return text };
    for row in rows {
        let r = &row.report;
        let said = if std::ptr::eq(row, sound) {
            row.told.iter().map(|(code, s)| says(code, &s.iter().cloned().collect::<Vec<_>>())).collect()
        } else {
            news(row, sound).iter().map(|(code, s)| says(code, s)).collect::<Vec<_>>()
        };
        let said = if said.is_empty() { "nothing".to_owned() } else { said.join("; ") };
        let blind = if row.blind > 0 { "; the unit is blind" } else { "" };
        let first = row.first_s.map_or_else(|| "-".to_owned(), |s| format!("{s:.0}"));
        // Writing to a string can't fail.
        let _ = writeln!(
            text,
            "| {} | {:.2} | {:.2} | {:.3} | {:.1} | {:.1} | {said}{blind} | {first} |",
            row.case.name,
            100.0 * r.hota.hota,
            100.0 * r.idf1,
            r.gospa_m,
            r.missed_percent,
            r.false_percent,
        );
    }
    text
}

fn says(code: &str, sensors: &[String]) -> String {
    match sensors {
        few if few.len() <= NAMED => format!("`{code}` {}", few.join(", ")),
        many => format!("`{code}` {} sensors", many.len()),
    }
}

/// Puts figures into the record, between its two lines.
///
/// # Errors
/// It can't be read or written, or lacks the lines.
pub fn record(path: &Path, command: &str, table: &str) -> Result<()> {
    let told = || format!("can't record the figures in {}", path.display());
    let text = fs::read_to_string(path).with_context(told)?;
    let between = text.find(BEGIN).zip(text.find(END)).filter(|(begin, end)| begin < end);
    let (begin, end) =
        between.with_context(|| format!("it needs the lines `{BEGIN}` and `{END}`")).with_context(told)?;
    let (before, after) = (&text[..begin + BEGIN.len()], &text[end..]);
    fs::write(path, format!("{before}\n\nBy `{command}`.\n\n{table}\n{after}")).with_context(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::degradation::Case;

    fn row(told: &[(&'static str, &str)]) -> Row {
        let mut row = Row {
            case: Case { name: "case".to_owned(), faults: Vec::new() },
            report: score::Report::default(),
            told: Default::default(),
            first_s: None,
            blind: 0,
            messages: 0,
            replay_s: 0.0,
        };
        for (code, sensor) in told {
            row.told.entry(code).or_default().insert((*sensor).to_owned());
        }
        row
    }

    #[test]
    fn what_the_sound_junction_says_too_is_no_news() {
        let sound = row(&[("sensor-late", "a")]);
        let case = row(&[("sensor-late", "a"), ("sensor-late", "b"), ("sensor-silent", "a")]);
        let wanted = [("sensor-late", vec!["b".to_owned()]), ("sensor-silent", vec!["a".to_owned()])];
        assert_eq!(news(&case, &sound), wanted);
        assert!(news(&sound, &sound).is_empty());
    }

    #[test]
    fn figures_replace_those_before_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.md");
        fs::write(&path, format!("# Title\n{BEGIN}\nold\n{END}\nMore.\n")).unwrap();
        record(&path, "the command", "| new |\n").unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text, format!("# Title\n{BEGIN}\n\nBy `the command`.\n\n| new |\n\n{END}\nMore.\n"));
        fs::write(&path, "nothing").unwrap();
        let error = format!("{:#}", record(&path, "the command", "").unwrap_err());
        assert!(error.contains("record.md") && error.contains("needs the lines"), "{error}");
    }
}
