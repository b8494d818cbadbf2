//! `kerbctl map`: what a map of a junction says, checked, drawn and converted.

mod describe;
mod svg;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use edge_daemon::config::Unit;
use fusion_contract::{GeoOrigin, Sensor};
use fusion_map::{Format, Map, Options};
use std::path::{Path, PathBuf};

/// Options of `kerbctl map`.
#[derive(Clone, Debug, Args)]
pub struct MapArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Clone, Debug, Subcommand)]
enum What {
    /// Says what is wrong with a map, with file, element, field and remedy; else what was understood.
    #[command(after_help = EXAMPLES)]
    Check(Input),
    /// Lists approaches, lanes, movements, crossings and zones, and draws them.
    #[command(after_help = EXAMPLES)]
    Show {
        #[command(flatten)]
        input: Input,
        /// Draws the junction into this SVG file, which any browser shows.
        #[arg(long, value_name = "FILE")]
        svg: Option<PathBuf>,
    },
    /// Writes a map as GeoJSON, to be looked at and edited in any GIS, with every name and number spelt out.
    #[command(after_help = EXAMPLES)]
    Convert {
        #[command(flatten)]
        input: Input,
        /// The GeoJSON file.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

const EXAMPLES: &str = "\
Examples:
  kerbctl map check town.net.xml --origin 48.2,11.6
  kerbctl map show --config unit.toml --svg junction.svg
  kerbctl map convert junction.xodr --origin 48.2,11.6 --out junction.geojson";

#[derive(Clone, Debug, Args)]
struct Input {
    /// The map: .geojson, .net.xml, .xodr or .osm.
    #[arg(required_unless_present = "config")]
    file: Option<PathBuf>,
    /// The unit whose map it is: the map, its options and the sensors stand in its file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "origin", "format", "junction", "origin_in_map", "radius"])]
    config: Option<PathBuf>,
    /// The unit's origin, degrees.
    #[arg(long, value_name = "LAT,LON", value_parser = parse_origin, allow_hyphen_values = true, required_unless_present = "config")]
    origin: Option<[f64; 2]>,
    /// How the map is written: geojson, sumo, opendrive or lanelet2. None: as the file's name ends.
    #[arg(long, value_parser = parse_format)]
    format: Option<Format>,
    /// The junction's name in the file. None: the one nearest to the origin.
    #[arg(long, value_name = "NAME")]
    junction: Option<String>,
    /// The point of the map's own plane that is the origin, metres, for a map that is not tied to the earth.
    #[arg(long, value_name = "X,Y", value_parser = parse_pair, allow_hyphen_values = true)]
    origin_in_map: Option<[f64; 2]>,
    /// How far from the junction's middle lanes are taken, metres.
    #[arg(long, value_name = "METRES", default_value_t = Options::RADIUS_M)]
    radius: f64,
}

/// Two numbers with a comma between.
///
/// # Errors
/// It is not that.
pub fn parse_pair(text: &str) -> Result<[f64; 2], String> {
    let number = |t: &str| t.trim().parse::<f64>().ok().filter(|n| n.is_finite());
    let pair = text.split_once(',').and_then(|(a, b)| Some([number(a)?, number(b)?]));
    pair.ok_or_else(|| format!("`{text}` is not two numbers with a comma between"))
}

/// Latitude and longitude.
///
/// # Errors
/// It is not that, or no place on earth.
pub fn parse_origin(text: &str) -> Result<[f64; 2], String> {
    let [latitude, longitude] = parse_pair(text)?;
    if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
        return Err("latitude comes first (-90 to 90), then longitude (-180 to 180), in degrees".to_owned());
    }
    Ok([latitude, longitude])
}

fn parse_format(text: &str) -> Result<Format, String> {
    let found = Format::ALL.into_iter().find(|f| f.1 == text).map(|f| f.0);
    found.ok_or_else(|| format!("no format `{text}`: use geojson, sumo, opendrive or lanelet2"))
}

/// A map with what it is drawn with.
struct Loaded {
    map: Map,
    origin: GeoOrigin,
    sensors: Vec<Sensor>,
}

/// Runs; returns what to tell the user.
///
/// # Errors
/// A file can't be read or written, or the map is not sound.
pub fn run(args: &MapArgs) -> Result<String> {
    match &args.what {
        What::Check(input) => {
            let loaded = load(input)?;
            Ok(describe::summary(&loaded.map))
        }
        What::Show { input, svg } => {
            let loaded = load(input)?;
            let mut text = describe::listing(&loaded.map);
            if let Some(path) = svg {
                write(path, &svg::draw(&loaded.map, &loaded.sensors))?;
                text.push_str(&format!("Drawn: {}\n", path.display()));
            }
            Ok(text)
        }
        What::Convert { input, out } => {
            let loaded = load(input)?;
            write(out, &fusion_map::to_geojson(&loaded.map, &loaded.origin))?;
            Ok(format!("{}Written: {}\n", describe::summary(&loaded.map), out.display()))
        }
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("can't write {}", path.display()))
}

fn load(input: &Input) -> Result<Loaded> {
    if let Some(config) = &input.config {
        return of_unit(config);
    }
    let (Some(file), Some([latitude_deg, longitude_deg])) = (&input.file, input.origin) else {
        bail!("give a map and --origin, or --config unit.toml");
    };
    let name = file.display().to_string();
    let format = input.format.or_else(|| Format::of_file(&name));
    let format = format.with_context(|| {
        format!("the name of {name} does not tell how it is written: add --format geojson, sumo, opendrive or lanelet2")
    })?;
    let text = std::fs::read_to_string(file).with_context(|| format!("can't read {name}"))?;
    let origin = GeoOrigin { latitude_deg, longitude_deg, height_m: 0.0 };
    let options = Options {
        origin_in_map_m: input.origin_in_map,
        junction: input.junction.clone(),
        radius_m: input.radius,
        ..Options::new(origin)
    };
    let map = fusion_map::read(&text, format, &name, &options)?;
    Ok(Loaded { map, origin, sensors: Vec::new() })
}

fn of_unit(config: &Path) -> Result<Loaded> {
    let unit = Unit::load(config)?;
    let Some(map) = &unit.config.map else {
        bail!("{} has no [map]: add one, or name the map's file instead", config.display());
    };
    let format = map.format.map(Format::from).or_else(|| Format::of_file(&map.file));
    let (Some(format), Some(text)) = (format, &map.text) else {
        bail!("{} has a map of no known format", config.display());
    };
    let origin = unit.site.origin;
    let map = fusion_map::read(text, format, &map.file, &map.options(origin))?;
    Ok(Loaded { map, origin, sensors: unit.site.sensors })
}
