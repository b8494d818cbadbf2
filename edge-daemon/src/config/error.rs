//! What is wrong with a configuration, and how it is shown.

use super::locate;
use std::fmt;
use std::path::PathBuf;

/// A configuration that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file can't be read.
    #[error("can't read configuration {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A program's configuration can't be written as TOML.
    #[error("can't write the configuration as TOML")]
    Write {
        /// Why.
        #[source]
        source: toml::ser::Error,
    },
    /// Something in it is wrong.
    #[error("{}", join(problems))]
    Invalid {
        /// Everything that was found, in file order; never empty.
        problems: Vec<Problem>,
    },
}

fn join(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// One thing wrong, or suspicious, in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The key, e.g. `radar[1].yaw_degrees`; empty where the text is no TOML at all.
    pub key: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        if !self.key.is_empty() {
            write!(f, "`{}`: ", self.key)?;
        }
        write!(f, "{}; remedy: {}", self.what, self.remedy)
    }
}

/// Turns a TOML or serde error into a problem with its key and a remedy.
pub(super) fn from_toml(text: &str, file: &str, e: &toml::de::Error) -> Problem {
    let at = e.span().map_or(0, |s| s.start);
    let (line, column) = locate::line_column(text, at);
    let message = e.message().trim().replace('\n', ", ");
    let path = locate::key_at(text, at);
    let (key, remedy) = if let Some(name) = quoted_after(&message, "unknown field ") {
        let known: Vec<&str> = backquoted(&message).into_iter().skip(1).collect();
        (path.unwrap_or_else(|| name.to_owned()), unknown_key_remedy(name, &known))
    } else if let Some(name) = quoted_after(&message, "missing field ") {
        let key = match path.filter(|p| !p.is_empty()) {
            Some(p) => format!("{p}.{name}"),
            None => name.to_owned(),
        };
        (key, format!("add `{name} = …`; its meaning and unit stand in config/reference.toml"))
    } else if message.starts_with("unknown variant") {
        (path.unwrap_or_default(), "use one of the words listed".to_owned())
    } else if message.starts_with("invalid type") {
        (path.unwrap_or_default(), "write a value of the expected type".to_owned())
    } else {
        (path.unwrap_or_default(), "make it valid TOML; config/reference.toml shows the form".to_owned())
    };
    Problem { file: file.to_owned(), line, column, key, what: message, remedy }
}

fn quoted_after<'a>(message: &'a str, prefix: &str) -> Option<&'a str> {
    let rest = message.strip_prefix(prefix)?.strip_prefix('`')?;
    rest.split('`').next()
}

fn backquoted(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

/// Names the key that was meant: the same quantity in our unit, else the most similar word.
fn unknown_key_remedy(name: &str, known: &[&str]) -> String {
    let stem = stem(name);
    if let Some(k) = known.iter().find(|k| self::stem(k) == stem && **k != name) {
        let unit = &k[stem.len()..];
        let hint = match unit.trim_start_matches('_') {
            "degrees" => " (angles are in degrees, anticlockwise from east)",
            "metres" => " (lengths are in metres)",
            "ms" => " (times are in milliseconds)",
            _ => "",
        };
        return format!("write `{k}`{hint} and convert the value");
    }
    let near = known.iter().map(|k| (distance(name, k), *k)).min();
    match near {
        Some((far, k)) if far <= 1 + name.len() / 4 => format!("did you mean `{k}`?"),
        _ => "remove it, or see config/reference.toml for every key".to_owned(),
    }
}

/// A key without its unit.
fn stem(key: &str) -> &str {
    const UNITS: [&str; 23] = [
        "_metres_per_second",
        "_mps",
        "_degrees",
        "_degree",
        "_deg",
        "_radians",
        "_rad",
        "_metres",
        "_meters",
        "_m",
        "_feet",
        "_ft",
        "_ms",
        "_seconds",
        "_secs",
        "_s",
        "_hertz",
        "_hz",
        "_pixels",
        "_px",
        "_bytes",
        "_kb",
        "_mm",
    ];
    UNITS.iter().find_map(|u| key.strip_suffix(u)).unwrap_or(key)
}

/// Edit distance (insert, delete, replace).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let replace = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = replace.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_and_typos_get_the_right_key() {
        assert_eq!(
            unknown_key_remedy("yaw_rad", &["x_metres", "yaw_degrees"]),
            "write `yaw_degrees` (angles are in degrees, anticlockwise from east) and convert the value"
        );
        assert_eq!(
            unknown_key_remedy("widht_metres", &["length_metres", "width_metres"]),
            "did you mean `width_metres`?"
        );
        assert!(unknown_key_remedy("colour", &["x_metres"]).starts_with("remove it"));
    }

    #[test]
    fn distance_counts_edits() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
