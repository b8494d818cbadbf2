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

/// Something that health told: its code, of which sensors, and how many seconds after the start first.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// The code of what is wrong.
    pub code: &'static str,
    /// With whom.
    pub sensors: Vec<String>,
    /// Seconds after the start, of the first of them.
    pub first_s: f64,
}

/// What health told of a case and would not have told of the sound junction.
#[must_use]
pub fn news(row: &Row, sound: &Row) -> Vec<News> {
    told(row, |code, sensor| sound.told.get(code).is_none_or(|s| !s.contains_key(sensor)))
}

fn told(row: &Row, counts: impl Fn(&str, &str) -> bool) -> Vec<News> {
    let told = row.told.iter().filter_map(|(code, sensors)| {
        let (sensors, seconds): (Vec<String>, Vec<f64>) =
            sensors.iter().filter(|(s, _)| counts(code, s)).map(|(s, first)| (s.clone(), *first)).unzip();
        let first_s = seconds.into_iter().reduce(f64::min)?;
        Some(News { code, sensors, first_s })
    });
    told.collect()
}

/// One row a case. `rows` begins with the sound junction.
#[must_use]
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| case | HOTA, % | DetA, % | AssA, % | IDF1, % | GOSPA, m | missed, % | false, % | health says | first after, s |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|---|--:|\n",
    );
    let Some(sound) = rows.first() else { return text };
    for row in rows {
        let r = &row.report;
        let news = if std::ptr::eq(row, sound) { told(row, |_, _| true) } else { news(row, sound) };
        let said: Vec<String> = news.iter().map(says).collect();
        let said = if said.is_empty() { "nothing".to_owned() } else { said.join("; ") };
        let blind = if row.blind > 0 { "; the unit is blind" } else { "" };
        let first = news
            .iter()
            .map(|n| n.first_s)
            .reduce(f64::min)
            .map_or_else(|| "-".to_owned(), |s| format!("{s:.0}"));
        // Writing to a string can't fail.
        let _ = writeln!(
            text,
            "| {} | {:.2} | {:.2} | {:.2} | {:.2} | {:.3} | {:.1} | {:.1} | {said}{blind} | {first} |",
            row.case.name,
            100.0 * r.hota.hota,
            100.0 * r.hota.det_a,
            100.0 * r.hota.ass_a,
            100.0 * r.idf1,
            r.gospa_m,
            r.missed_percent,
            r.false_percent,
        );
    }
    text
}

fn says(news: &News) -> String {
    match &news.sensors[..] {
        few if few.len() <= NAMED => format!("`{}` {}", news.code, few.join(", ")),
        many => format!("`{}` {} sensors", news.code, many.len()),
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

    fn row(told: &[(&'static str, &str, f64)]) -> Row {
        let mut row = Row {
            case: Case { name: "case".to_owned(), faults: Vec::new() },
            report: score::Report::default(),
            told: Default::default(),
            blind: 0,
            messages: 0,
            replay_s: 0.0,
        };
        for (code, sensor, first_s) in told {
            row.told.entry(code).or_default().insert((*sensor).to_owned(), *first_s);
        }
        row
    }

    #[test]
    fn what_the_sound_junction_says_too_is_no_news() {
        let sound = row(&[("sensor-late", "a", 1.0)]);
        let case = [("sensor-late", "a", 1.0), ("sensor-late", "b", 7.0), ("sensor-silent", "a", 3.0)];
        let case = row(&case);
        let one = |code, sensor: &str, first_s| News { code, sensors: vec![sensor.to_owned()], first_s };
        assert_eq!(news(&case, &sound), [one("sensor-late", "b", 7.0), one("sensor-silent", "a", 3.0)]);
        assert!(news(&sound, &sound).is_empty());
        let text = table(&[sound, case]);
        assert!(text.contains("| `sensor-late` a | 1 |"), "{text}");
        assert!(text.contains("| `sensor-late` b; `sensor-silent` a | 3 |"), "{text}");
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
