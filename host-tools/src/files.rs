//! Recordings as people name them: files, and folders of a history's segments.

use anyhow::{Context as _, Result, bail, ensure};
use fusion_contract::UtcNs;
use fusion_record::Span;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Every recording that is meant; those of a folder in the order of their names, which is that of a history.
///
/// # Errors
/// Something is not there, or a folder has no recording.
pub fn recordings(named: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for path in named {
        if !path.is_dir() {
            ensure!(path.exists(), "there is no {}", path.display());
            all.push(path.clone());
            continue;
        }
        let mut found = Vec::new();
        for entry in std::fs::read_dir(path).with_context(|| format!("can't read {}", path.display()))? {
            let entry = entry.with_context(|| format!("can't read {}", path.display()))?.path();
            if entry.extension().is_some_and(|e| e == "mcap") {
                found.push(entry);
            }
        }
        ensure!(!found.is_empty(), "there is no recording (*.mcap) in {}", path.display());
        found.sort();
        all.extend(found);
    }
    Ok(all)
}

/// Reads an instant: RFC 3339 with a zone, or nanoseconds since 1970, UTC.
///
/// # Errors
/// The text is neither; says what one looks like.
pub fn parse_instant(text: &str) -> Result<UtcNs, String> {
    if let Ok(ns) = text.parse() {
        return Ok(UtcNs(ns));
    }
    let read = OffsetDateTime::parse(text, &Rfc3339).ok();
    let ns = read.and_then(|t| i64::try_from(t.unix_timestamp_nanos()).ok());
    ns.map(UtcNs).ok_or_else(|| "write it like 2026-03-14T09:26:53Z, or in nanoseconds since 1970".to_owned())
}

/// The span between two instants, of which either may be open.
///
/// # Errors
/// It ends before it begins.
pub fn span(from: Option<UtcNs>, to: Option<UtcNs>) -> Result<Span> {
    let span = Span { from: from.unwrap_or(Span::ALL.from), to: to.unwrap_or(Span::ALL.to) };
    if span.from > span.to {
        bail!("--from is later than --to");
    }
    Ok(span)
}

/// A bar over files on standard error, which shows nothing where that is no terminal.
#[must_use]
pub fn bar(files: &[PathBuf]) -> ProgressBar {
    let bytes = files.iter().map(|f| size(f)).sum();
    ProgressBar::new(bytes).with_style(
        ProgressStyle::with_template("{bar:30} {bytes}/{total_bytes} {eta}  {wide_msg}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    )
}

/// A file's bytes, for the bar.
#[must_use]
pub fn size(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |m| m.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_as_people_write_them() {
        let second = 1_773_480_413_000_000_000;
        assert_eq!(parse_instant("2026-03-14T09:26:53Z"), Ok(UtcNs(second)));
        assert_eq!(parse_instant("2026-03-14T10:26:53.5+01:00"), Ok(UtcNs(second + 500_000_000)));
        assert_eq!(parse_instant("1773480413000000001"), Ok(UtcNs(second + 1)));
        for wrong in ["", "yesterday", "2026-03-14", "2026-03-14T09:26:53"] {
            assert!(parse_instant(wrong).unwrap_err().contains("2026-03-14T09:26:53Z"), "{wrong}");
        }
        assert!(span(Some(UtcNs(2)), Some(UtcNs(1))).is_err());
    }

    #[test]
    fn a_folder_is_its_recordings_in_order() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["00000002_b.mcap", "00000001_a.mcap", "notes.txt"] {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let found = recordings(&[folder.path().to_owned()]).unwrap();
        let names: Vec<_> = found.iter().map(|p| p.file_name().unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["00000001_a.mcap", "00000002_b.mcap"]);
        assert!(recordings(&[folder.path().join("gone.mcap")]).is_err());
        let empty = tempfile::tempdir().unwrap();
        assert!(recordings(&[empty.path().to_owned()]).unwrap_err().to_string().contains("*.mcap"));
    }
}
