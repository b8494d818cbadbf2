//! Truth and tracks from CSV, plain or gzipped (by the name's ending).

use crate::evaluate::Run;
use crate::frame::{TrackRow, TruthRow};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file can't be opened.
    #[error("cannot open {path}")]
    Open {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The file is no CSV.
    #[error("{path}: not readable as CSV")]
    Csv {
        /// Which file.
        path: PathBuf,
        /// Why, with the line.
        #[source]
        source: csv::Error,
    },
    /// A column is missing.
    #[error("{path}: the header has no column `{column}`")]
    Column {
        /// Which file.
        path: PathBuf,
        /// Which column.
        column: &'static str,
    },
    /// A value is no number.
    #[error("{path}, line {line}, column `{column}`: `{value}` is no number")]
    Number {
        /// Which file.
        path: PathBuf,
        /// Which line, counted from 1.
        line: u64,
        /// Which column.
        column: &'static str,
        /// What stands there.
        value: String,
    },
}

/// Reads a truth file: columns t, id, class, x, y, vx, vy in any order, others ignored.
///
/// # Errors
/// Where the file can't be read, lacks a column or holds what is no number.
pub fn read_truth(path: &Path) -> Result<Run<TruthRow>, ReadError> {
    truth_from(open(path)?, path)
}

/// Reads a tracks file: columns t, id, x, y, vx, vy, and, where they are, class and p_xx, p_xy, p_yy.
///
/// # Errors
/// As [`read_truth`].
pub fn read_tracks(path: &Path) -> Result<Run<TrackRow>, ReadError> {
    tracks_from(open(path)?, path)
}

fn open(path: &Path) -> Result<Box<dyn Read>, ReadError> {
    let file = File::open(path).map_err(|source| ReadError::Open { path: path.to_owned(), source })?;
    if path.extension().is_some_and(|e| e == "gz") {
        return Ok(Box::new(flate2::read::MultiGzDecoder::new(file)));
    }
    Ok(Box::new(file))
}

/// A table with its header looked up.
struct Table<'a> {
    path: &'a Path,
    names: csv::StringRecord,
}

impl<'a> Table<'a> {
    fn new<R: Read>(reader: &mut csv::Reader<R>, path: &'a Path) -> Result<Self, ReadError> {
        let names =
            reader.headers().map_err(|source| ReadError::Csv { path: path.to_owned(), source })?.clone();
        Ok(Self { path, names })
    }

    fn find(&self, column: &str) -> Option<usize> {
        self.names.iter().position(|n| n.trim() == column)
    }

    fn need(&self, column: &'static str) -> Result<usize, ReadError> {
        self.find(column).ok_or_else(|| ReadError::Column { path: self.path.to_owned(), column })
    }

    fn number(&self, row: &csv::StringRecord, index: usize, column: &'static str) -> Result<f64, ReadError> {
        let value = row.get(index).unwrap_or_default().trim();
        value.parse().map_err(|_| ReadError::Number {
            path: self.path.to_owned(),
            line: row.position().map_or(0, csv::Position::line),
            column,
            value: value.to_owned(),
        })
    }
}

/// Columns both files have.
const MOTION: [&str; 5] = ["t", "x", "y", "vx", "vy"];

fn rows<R>(
    source: impl Read,
    path: &Path,
    mut make: impl FnMut(&Table<'_>, &csv::StringRecord, [f64; 5]) -> Result<R, ReadError>,
) -> Result<Run<R>, ReadError> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(source);
    let table = Table::new(&mut reader, path)?;
    let mut columns = [0; 5];
    for (c, name) in columns.iter_mut().zip(MOTION) {
        *c = table.need(name)?;
    }
    let mut run: Run<R> = Run::new();
    for row in reader.records() {
        let row = row.map_err(|source| ReadError::Csv { path: path.to_owned(), source })?;
        let mut motion = [0.0; 5];
        for ((m, c), name) in motion.iter_mut().zip(columns).zip(MOTION) {
            *m = table.number(&row, c, name)?;
        }
        let made = make(&table, &row, motion)?;
        run.entry((motion[0] * 1e3).round() as i64).or_default().push(made);
    }
    Ok(run)
}

/// As [`read_truth`], from any source; `path` is for errors.
///
/// # Errors
/// As [`read_truth`].
pub fn truth_from(source: impl Read, path: &Path) -> Result<Run<TruthRow>, ReadError> {
    rows(source, path, |table, row, [_, x, y, vx, vy]| {
        Ok(TruthRow {
            id: row.get(table.need("id")?).unwrap_or_default().to_owned(),
            class: row.get(table.need("class")?).unwrap_or_default().to_owned(),
            position_m: [x, y],
            velocity_mps: [vx, vy],
        })
    })
}

/// As [`read_tracks`], from any source; `path` is for errors.
///
/// # Errors
/// As [`read_truth`].
pub fn tracks_from(source: impl Read, path: &Path) -> Result<Run<TrackRow>, ReadError> {
    rows(source, path, |table, row, [_, x, y, vx, vy]| {
        let covariance = match table.find("p_xx") {
            Some(k) if !row.get(k).unwrap_or_default().is_empty() => Some([
                table.number(row, k, "p_xx")?,
                table.number(row, table.need("p_xy")?, "p_xy")?,
                table.number(row, table.need("p_yy")?, "p_yy")?,
            ]),
            _ => None,
        };
        Ok(TrackRow {
            id: row.get(table.need("id")?).unwrap_or_default().to_owned(),
            class: table.find("class").map(|k| row.get(k).unwrap_or_default().to_owned()),
            position_m: [x, y],
            velocity_mps: [vx, vy],
            covariance_m2: covariance,
        })
    })
}
