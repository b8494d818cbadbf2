//! `kerbctl new`.

use super::{quoted, write_checked};
use crate::map_command::parse_origin;
use anyhow::{Context as _, Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};

/// Options of `kerbctl new`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Writes a commented unit.toml without sensors, and copies the map beside it; `kerbctl sensor add` adds sensors.
Nothing is written unless the whole is valid; a file that is there already is left as it is.

Example:
  kerbctl new --city springfield --unit main-and-first --origin 48.2,11.6 --map junction.geojson")]
pub struct NewArgs {
    /// City, as in every key on the wire: a-z, 0-9 and -.
    #[arg(long)]
    city: String,
    /// Unit, unique in the city: a-z, 0-9 and -.
    #[arg(long)]
    unit: String,
    /// Origin of the site frame, WGS84 degrees: a point near the junction's middle.
    #[arg(long, value_name = "LAT,LON", value_parser = parse_origin, allow_hyphen_values = true)]
    origin: [f64; 2],
    /// Height of the origin above the WGS84 ellipsoid, metres.
    #[arg(long, value_name = "METRES", default_value_t = 0.0, allow_hyphen_values = true)]
    height: f64,
    /// The junction's map: .geojson, .net.xml, .xodr or .osm. None: lanes can be typed later.
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// The city's router, such as tls/10.0.0.1:7447. None: the unit listens on this machine alone, for a desk.
    #[arg(long, value_name = "ENDPOINT")]
    connect: Option<String>,
    /// Where it goes.
    #[arg(long, value_name = "FILE", default_value = "unit.toml")]
    out: PathBuf,
}

/// Runs; returns what to tell the user.
///
/// # Errors
/// A file is there already, can't be read or written, or the unit would not be valid.
pub fn run(args: &NewArgs) -> Result<String> {
    let out = args.out.display();
    if args.out.exists() {
        bail!("{out} is there already: choose another --out, or remove it");
    }
    let mut text = head(args);
    let mut copied = None;
    if let Some(map) = &args.map {
        let name = map.file_name().and_then(|n| n.to_str()).context("the map's name is no text")?;
        copied = copy(map, &args.out.with_file_name(name))?;
        text.push_str(&format!(
            "\n# Lanes, approaches and movements; `kerbctl map show --config {out}` lists them.\n[map]\nfile = {}\n",
            quoted(name)
        ));
    }
    let written = write_checked(&args.out, &text);
    if let (Err(_), Some(copy)) = (&written, &copied) {
        // What was copied for nothing.
        let _ = std::fs::remove_file(copy);
    }
    // That there is no sensor yet is what the next command is for.
    let warnings: String =
        written?.lines().filter(|w| !w.contains("has no sensors")).map(|w| format!("{w}\n")).collect();
    let map = copied.map(|c| format!(", and the map as {}", c.display())).unwrap_or_default();
    Ok(format!(
        "Written: {out}{map}. Next: add what hangs there; `kerbctl sensor add --help` has examples.\n{warnings}"
    ))
}

/// Copies the map beside the unit's file, unless it lies there; where it went.
fn copy(from: &Path, to: &Path) -> Result<Option<PathBuf>> {
    let bytes = std::fs::read(from).with_context(|| format!("can't read {}", from.display()))?;
    match std::fs::read(to) {
        Ok(there) if there == bytes => return Ok(None),
        Ok(_) => bail!("{} is there already and is another map: remove or rename it", to.display()),
        Err(_) => {}
    }
    std::fs::write(to, bytes).with_context(|| format!("can't write {}", to.display()))?;
    Ok(Some(to.to_owned()))
}

fn head(args: &NewArgs) -> String {
    let [latitude, longitude] = args.origin;
    let publish = match &args.connect {
        Some(endpoint) => format!(
            "# The city's router. Endpoints beyond this machine need [publish.tls]: `kerbctl certs unit` makes the files.\n\
             connect = [{}]\n",
            quoted(endpoint)
        ),
        None => "# For a desk: whoever is on this machine may listen. In a street, `connect` to the city's router instead.\n\
                 listen = [\"tcp/127.0.0.1:7447\"]\n"
            .to_owned(),
    };
    format!(
        "# A Kerbside unit, begun by `kerbctl new`. Every option with its default, unit and reason: config/reference.toml.\n\
         # Places are metres east (x) and north (y) of the origin; angles are degrees, anticlockwise from east.\n\n\
         [unit]\n\
         # Both are part of every key on the wire: kerbside/v1/CITY/UNIT/tracks.\n\
         city = {}\nname = {}\n\
         # Origin of the site frame, WGS84 degrees and metres above the ellipsoid.\n\
         latitude_degrees = {latitude:?}\nlongitude_degrees = {longitude:?}\nheight_metres = {:?}\n\n\
         [publish]\n{publish}",
        quoted(&args.city),
        quoted(&args.unit),
        args.height
    )
}
