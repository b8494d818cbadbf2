//! Small files of the kernel, of which none can be relied upon.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// More than any of these files holds, bytes.
const MOST_BYTES: u64 = 16 << 10;
/// More entries of a folder than any machine has.
const MOST_ENTRIES: usize = 128;

/// The files under one root, and how many of them were of no use.
#[derive(Debug)]
pub(super) struct Files<'a> {
    root: &'a Path,
    pub unreadable: u64,
}

impl<'a> Files<'a> {
    pub fn at(root: &'a Path) -> Self {
        Self { root, unreadable: 0 }
    }

    /// Names in a folder that begin so, `zone2` before `zone10`; none where there is no such folder.
    pub fn names(&self, folder: &str, prefix: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.root.join(folder)) else { return Vec::new() };
        let names = entries.filter_map(|e| e.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.filter(|n| n.starts_with(prefix)).take(MOST_ENTRIES).collect();
        names.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
        names
    }

    /// A file's text; none where there is none. One that is there and can't be read is counted.
    pub fn optional(&mut self, path: &str) -> Option<String> {
        match read(&self.root.join(path)) {
            Ok(text) => Some(text),
            Err(error) => {
                self.unreadable += u64::from(error.kind() != ErrorKind::NotFound);
                None
            }
        }
    }

    /// A file's whole number; as [`Self::optional`], and what is no number is counted.
    pub fn number(&mut self, path: &str) -> Option<i64> {
        let text = self.optional(path)?;
        let number = text.trim().parse().ok();
        self.unreadable += u64::from(number.is_none());
        number
    }

    /// A whole number of a file that should be there: counted where it is not.
    pub fn required(&mut self, path: &str) -> Option<i64> {
        let before = self.unreadable;
        let number = self.number(path);
        self.unreadable = before + u64::from(number.is_none());
        number
    }

    /// Counts something that was read and can't be true.
    pub fn refuse(&mut self) {
        self.unreadable += 1;
    }
}

fn read(path: &PathBuf) -> std::io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(MOST_BYTES).read_to_string(&mut text)?;
    Ok(text)
}

/// A name that was not given before: where it was, with `place` behind it.
pub(super) fn unique(name: &str, place: &str, given: &mut BTreeSet<String>) -> String {
    let name = match name.trim() {
        "" => place.to_owned(),
        name if given.contains(name) => format!("{name} {place}"),
        name => name.to_owned(),
    };
    given.insert(name.clone());
    name
}
