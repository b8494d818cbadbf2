//! Parquet tables with the columns `TimeStamp`, `EventId`, `Parameter` (and `DeviceId`), as Python's `atspm` package uses.

use super::Event;
use crate::Decoded;
use parquet::file::reader::{ChunkReader, FileReader as _, Length, SerializedFileReader};
use parquet::record::{Field, Row};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A file in memory as the parquet reader wants it.
#[derive(Clone)]
struct Bytes(std::sync::Arc<[u8]>);

impl Length for Bytes {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }
}

impl ChunkReader for Bytes {
    type T = Cursor<Vec<u8>>;

    fn get_read(&self, start: u64) -> parquet::errors::Result<Self::T> {
        Ok(Cursor::new(self.slice(start, self.0.len())?))
    }

    fn get_bytes(&self, start: u64, length: usize) -> parquet::errors::Result<bytes::Bytes> {
        self.slice(start, length).map(bytes::Bytes::from)
    }
}

impl Bytes {
    fn slice(&self, start: u64, length: usize) -> parquet::errors::Result<Vec<u8>> {
        let start = usize::try_from(start).unwrap_or(usize::MAX).min(self.0.len());
        let end = start.saturating_add(length).min(self.0.len());
        Ok(self.0[start..end].to_vec())
    }
}

/// Reads all rows.
pub(super) fn read(file: &[u8], events: &mut Vec<Event>, out: &mut Decoded) {
    // The parquet library is known to panic on damaged files; a decoder never does.
    let run = catch_unwind(AssertUnwindSafe(|| rows(file, events)));
    let what = match run {
        Ok(Ok(0)) => return,
        Ok(Ok(bad)) => format!("{bad} rows without a valid TimeStamp, EventId and Parameter"),
        Ok(Err(e)) => format!("not a readable Parquet table: {e}"),
        Err(_) => "the Parquet table is damaged".to_owned(),
    };
    out.fault(0, what);
}

/// Reads rows until the end or an error; returns how many were unusable.
fn rows(file: &[u8], events: &mut Vec<Event>) -> parquet::errors::Result<usize> {
    let reader = SerializedFileReader::new(Bytes(file.into()))?;
    let mut bad = 0;
    for row in reader.get_row_iter(None)? {
        match event(&row?) {
            Some(e) => events.push(e),
            None => bad += 1,
        }
    }
    Ok(bad)
}

fn event(row: &Row) -> Option<Event> {
    let (mut local_ns, mut code, mut parameter) = (None, None, None);
    for (name, field) in row.get_column_iter() {
        match name.to_ascii_lowercase().as_str() {
            "timestamp" => local_ns = time_ns(field),
            "eventid" => code = integer(field),
            "parameter" => parameter = integer(field),
            _ => {}
        }
    }
    Some(Event {
        local_ns: local_ns?,
        code: u16::try_from(code?).ok()?,
        parameter: u16::try_from(parameter?).ok()?,
    })
}

fn time_ns(f: &Field) -> Option<i64> {
    match f {
        Field::TimestampMillis(v) => v.checked_mul(1_000_000),
        Field::TimestampMicros(v) => v.checked_mul(1000),
        // Nanoseconds come as plain integers.
        Field::Long(v) => Some(*v),
        _ => None,
    }
}

fn integer(f: &Field) -> Option<i64> {
    Some(match f {
        Field::Byte(v) => i64::from(*v),
        Field::Short(v) => i64::from(*v),
        Field::Int(v) => i64::from(*v),
        Field::Long(v) => *v,
        Field::UByte(v) => i64::from(*v),
        Field::UShort(v) => i64::from(*v),
        Field::UInt(v) => i64::from(*v),
        Field::ULong(v) => i64::try_from(*v).ok()?,
        _ => return None,
    })
}
