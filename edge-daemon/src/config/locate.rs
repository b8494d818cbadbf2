//! Where in the text a key stands.

use super::check::{Finding, Step};
use super::error::Problem;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A finding with its place in the file. What isn't typed (a default) is placed at its table.
pub(super) fn place(text: &str, file: &str, f: Finding) -> Problem {
    let at = DeTable::parse(text).ok().and_then(|doc| start_of(&doc, &f.path)).unwrap_or(0);
    let (line, column) = line_column(text, at);
    Problem { file: file.to_owned(), line, column, key: path_text(&f.path), what: f.what, remedy: f.remedy }
}

/// Line and column (in characters) of a byte offset, both from 1.
pub(super) fn line_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The dotted path of the innermost key or value that covers a byte offset, `None` where the text is no TOML.
pub(super) fn key_at(text: &str, at: usize) -> Option<String> {
    let doc = DeTable::parse(text).ok()?;
    let mut path = Vec::new();
    descend(doc.get_ref(), at, &mut path);
    Some(path_text(&path))
}

fn path_text(path: &[Step]) -> String {
    let mut s = String::new();
    for step in path {
        match step {
            Step::Key(k) => {
                if !s.is_empty() {
                    s.push('.');
                }
                s.push_str(k);
            }
            Step::Item(i) => {
                s.push_str(&format!("[{i}]"));
            }
        }
    }
    s
}

/// The offset of the deepest part of `path` that is in the document.
fn start_of(doc: &Spanned<DeTable<'_>>, path: &[Step]) -> Option<usize> {
    let mut at = None;
    let mut table = Some(doc.get_ref());
    let mut array = None;
    for step in path {
        let value: &Spanned<DeValue<'_>> = match step {
            Step::Key(k) => {
                let Some((key, value)) = table.and_then(|t| t.iter().find(|(name, _)| name.get_ref() == k))
                else {
                    break;
                };
                // Of an array of tables the key's own span is that of the first header.
                if !matches!(value.get_ref(), DeValue::Array(_)) {
                    at = Some(key.span().start);
                }
                value
            }
            Step::Item(i) => {
                let Some(value) = array.and_then(|a: &toml::de::DeArray<'_>| a.get(*i)) else { break };
                at = Some(value.span().start);
                value
            }
        };
        table = value.get_ref().as_table();
        array = value.get_ref().as_array();
        if at.is_none() {
            at = Some(value.span().start);
        }
    }
    at
}

fn covers(span: &Range<usize>, at: usize) -> bool {
    span.contains(&at) || span.start == at
}

/// Walks to the key or value at `at`; tables written in several places are found by their children.
fn descend(table: &DeTable<'_>, at: usize, path: &mut Vec<Step>) -> bool {
    for (key, value) in table.iter() {
        path.push(Step::Key(key.get_ref().to_string()));
        if descend_value(value, at, path) || covers(&key.span(), at) {
            return true;
        }
        path.pop();
    }
    false
}

fn descend_value(value: &Spanned<DeValue<'_>>, at: usize, path: &mut Vec<Step>) -> bool {
    let inside = match value.get_ref() {
        DeValue::Table(t) => descend(t, at, path),
        DeValue::Array(items) => {
            let mut found = false;
            for (i, item) in items.iter().enumerate() {
                path.push(Step::Item(i));
                if descend_value(item, at, path) {
                    found = true;
                    break;
                }
                path.pop();
            }
            found
        }
        _ => false,
    };
    inside || covers(&value.span(), at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_in_tables_arrays_and_inline_tables() {
        let text = "[unit]\nname = \"a\"\n[[radar]]\nx = 1\n[[radar]]\nx = 22\nin = { deep = 3 }\n";
        let at = |needle: &str| text.find(needle).unwrap();
        assert_eq!(key_at(text, at("\"a\"")).unwrap(), "unit.name");
        assert_eq!(key_at(text, at("x = 1")).unwrap(), "radar[0].x");
        assert_eq!(key_at(text, at("22")).unwrap(), "radar[1].x");
        assert_eq!(key_at(text, at("3 }")).unwrap(), "radar[1].in.deep");
        let path = [Step::Key("radar".into()), Step::Item(1), Step::Key("x".into())];
        let doc = DeTable::parse(text).unwrap();
        assert_eq!(start_of(&doc, &path), Some(at("x = 22")));
        let absent = [Step::Key("radar".into()), Step::Item(1), Step::Key("missing".into())];
        assert_eq!(line_column(text, start_of(&doc, &absent).unwrap()).0, 5);
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_column("ä = 1\nü = 2", 7), (2, 1));
        assert_eq!(line_column("ä = 1", 3), (1, 3));
    }
}
