//! How rows are written: CSV, Parquet, GeoJSON.

use super::table::{Column, Kind, Value};
use anyhow::{Context as _, Result, bail};
use parquet::basic::{Compression, ConvertedType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use serde_json::{Map, Number, Value as Json, json};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

/// Rows of one group of a Parquet file, which are held in memory.
const GROUP_ROWS: usize = 65_536;

/// An open export.
pub enum Sink {
    /// A header and lines.
    Csv(Box<csv::Writer<Box<dyn Write>>>),
    /// A FeatureCollection of points.
    GeoJson(GeoJson),
    /// Columns.
    Parquet(Parquet),
}

impl Sink {
    /// A CSV with this header.
    ///
    /// # Errors
    /// It can't be written.
    pub fn csv(to: Box<dyn Write>, columns: &[Column]) -> Result<Self> {
        let mut writer = csv::Writer::from_writer(to);
        writer.write_record(columns.iter().map(|c| c.0))?;
        Ok(Self::Csv(Box::new(writer)))
    }

    /// A GeoJSON of rows with a latitude and a longitude.
    ///
    /// # Errors
    /// The rows have no place, or it can't be written.
    pub fn geojson(mut to: Box<dyn Write>, columns: &'static [Column]) -> Result<Self> {
        let at = |name: &str| columns.iter().position(|c| c.0 == name);
        let (Some(latitude), Some(longitude)) = (at("latitude_deg"), at("longitude_deg")) else {
            bail!("only tracks have a place: take --what tracks, or csv or parquet");
        };
        to.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[")?;
        Ok(Self::GeoJson(GeoJson { to, columns, latitude, longitude, features: 0, unplaced: 0 }))
    }

    /// A Parquet file.
    ///
    /// # Errors
    /// It can't be created.
    pub fn parquet(path: &Path, columns: &'static [Column]) -> Result<Self> {
        let file = File::create(path).with_context(|| format!("can't create {}", path.display()))?;
        Ok(Self::Parquet(Parquet::new(BufWriter::new(file), columns)?))
    }

    /// Writes a row.
    ///
    /// # Errors
    /// It can't be written.
    pub fn row(&mut self, row: Vec<Value>) -> Result<()> {
        match self {
            Self::Csv(writer) => Ok(writer.write_record(row.iter().map(text))?),
            Self::GeoJson(geojson) => geojson.row(&row),
            Self::Parquet(parquet) => parquet.row(row),
        }
    }

    /// Ends it; tells how many rows could not be written, because nobody knows where they are.
    ///
    /// # Errors
    /// It can't be written.
    pub fn finish(self) -> Result<u64> {
        match self {
            Self::Csv(mut writer) => writer.flush()?,
            Self::GeoJson(mut geojson) => {
                geojson.to.write_all(b"\n]}\n")?;
                geojson.to.flush()?;
                return Ok(geojson.unplaced);
            }
            Self::Parquet(parquet) => parquet.finish()?,
        }
        Ok(0)
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Int(n) => n.to_string(),
        Value::Float(x) => x.to_string(),
        Value::Text(text) => text.clone(),
    }
}

/// Features, one a line.
pub struct GeoJson {
    to: Box<dyn Write>,
    columns: &'static [Column],
    latitude: usize,
    longitude: usize,
    features: u64,
    unplaced: u64,
}

impl GeoJson {
    fn row(&mut self, row: &[Value]) -> Result<()> {
        let (Value::Float(latitude), Value::Float(longitude)) = (&row[self.latitude], &row[self.longitude])
        else {
            self.unplaced += 1;
            return Ok(());
        };
        let mut properties = Map::new();
        for (i, ((name, _), value)) in self.columns.iter().zip(row).enumerate() {
            if i != self.latitude && i != self.longitude {
                properties.insert((*name).to_owned(), json_value(value));
            }
        }
        let feature = json!({
            "type": "Feature",
            "geometry": { "type": "Point", "coordinates": [longitude, latitude] },
            "properties": properties,
        });
        let comma = if self.features > 0 { "," } else { "" };
        self.features += 1;
        Ok(write!(self.to, "{comma}\n{feature}")?)
    }
}

fn json_value(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Int(n) => json!(n),
        // JSON has no infinity.
        Value::Float(x) => Number::from_f64(*x).map_or(Json::Null, Json::Number),
        Value::Text(text) => json!(text),
    }
}

/// Columns of a group of rows, and the groups before them.
pub struct Parquet {
    writer: SerializedFileWriter<BufWriter<File>>,
    columns: &'static [Column],
    rows: Vec<Vec<Value>>,
}

impl Parquet {
    fn new(file: BufWriter<File>, columns: &'static [Column]) -> Result<Self> {
        let field = |(name, kind): &Column| {
            let (physical, converted) = match kind {
                Kind::Int => (Physical::INT64, ConvertedType::NONE),
                Kind::Float => (Physical::DOUBLE, ConvertedType::NONE),
                Kind::Text => (Physical::BYTE_ARRAY, ConvertedType::UTF8),
            };
            let builder = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
            builder.with_converted_type(converted).build().map(Arc::new)
        };
        let fields = columns.iter().map(field).collect::<Result<Vec<_>, _>>()?;
        let schema = Arc::new(Type::group_type_builder("row").with_fields(fields).build()?);
        let properties = Arc::new(WriterProperties::builder().set_compression(Compression::SNAPPY).build());
        Ok(Self { writer: SerializedFileWriter::new(file, schema, properties)?, columns, rows: Vec::new() })
    }

    fn row(&mut self, row: Vec<Value>) -> Result<()> {
        self.rows.push(row);
        if self.rows.len() >= GROUP_ROWS { self.group() } else { Ok(()) }
    }

    fn group(&mut self) -> Result<()> {
        let rows = std::mem::take(&mut self.rows);
        let mut group = self.writer.next_row_group()?;
        let mut column = 0;
        while let Some(mut writer) = group.next_column()? {
            let values = || rows.iter().map(|row| &row[column]);
            // 1 where there is a value, 0 where there is none.
            let levels: Vec<i16> = values().map(|v| i16::from(*v != Value::Null)).collect();
            match self.columns[column].1 {
                Kind::Int => {
                    let there: Vec<i64> = values()
                        .filter_map(|v| if let Value::Int(n) = v { Some(*n) } else { None })
                        .collect();
                    writer.typed::<Int64Type>().write_batch(&there, Some(&levels), None)?;
                }
                Kind::Float => {
                    let there: Vec<f64> = values()
                        .filter_map(|v| if let Value::Float(x) = v { Some(*x) } else { None })
                        .collect();
                    writer.typed::<DoubleType>().write_batch(&there, Some(&levels), None)?;
                }
                Kind::Text => {
                    let bytes = |v: &Value| {
                        if let Value::Text(t) = v { Some(ByteArray::from(t.as_str())) } else { None }
                    };
                    let there: Vec<ByteArray> = values().filter_map(bytes).collect();
                    writer.typed::<ByteArrayType>().write_batch(&there, Some(&levels), None)?;
                }
            }
            writer.close()?;
            column += 1;
        }
        group.close()?;
        Ok(())
    }

    fn finish(mut self) -> Result<()> {
        if !self.rows.is_empty() {
            self.group()?;
        }
        let mut file = self.writer.into_inner()?;
        Ok(io::Write::flush(&mut file)?)
    }
}
