//! GeoJSON (RFC 7946) by our property names, which `edge-daemon/map/README.md` documents.

mod properties;
mod read;
mod write;

pub(crate) use read::read;
pub use write::to_geojson;
