//! `kerbctl sensor add`.

use super::{quoted, write_checked};
use crate::map_command::parse_pair;
use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use edge_daemon::config::Unit;
use edge_daemon::config::model::Format;
use fusion_contract::Lane;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Options of `kerbctl sensor`.
#[derive(Clone, Debug, Args)]
pub struct SensorArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Clone, Debug, Subcommand)]
enum What {
    /// Adds a sensor to a unit's file, and the source that it speaks through.
    #[command(subcommand)]
    Add(Kind),
}

const EXAMPLE: &str = "\
Nothing is written unless the whole file stays valid. What is not asked for here has a default that config/reference.toml
explains; the file may be edited at any time.

Examples:
  kerbctl sensor add radar --name radar-west --format ti_mmwave --serial /dev/serial/by-id/usb-radar-if01 --at -14.4,-21 --yaw 8
  kerbctl sensor add camera --name cam --format deepstream --tcp 192.168.1.20:5000 --at -14,-20 --height 7 --yaw 10 \\
      --pitch-down 12 --focal 1251 --size 1920,1080
  kerbctl sensor add camera --name cam-2 --format onvif_xml --rtsp rtsp://192.168.1.22/profile1/media.smp --user kerbside \\
      --password-file /etc/kerbside/cam-2 --at 14,-20 --height 7 --yaw 170 --pitch-down 12 --focal 1251 --size 1920,1080
  kerbctl sensor add loop --name stop-1 --format loop_json --tcp 192.168.1.30:6001 --channel 1 --lane north-in-1 --before 2
  kerbctl sensor add loop --name stop-2 --source stop-1 --channel 2 --lane north-in-2 --before 2";

#[derive(Clone, Debug, Subcommand)]
enum Kind {
    /// A Doppler radar.
    #[command(after_help = EXAMPLE)]
    Radar {
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        place: Place,
    },
    /// A camera whose detector reports boxes.
    #[command(after_help = EXAMPLE)]
    Camera {
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        place: Place,
        /// Above the road, metres: measure it, ground distance is proportional to it.
        #[arg(long, value_name = "METRES")]
        height: f64,
        /// How far the optical axis looks down, degrees.
        #[arg(long, value_name = "DEGREES", allow_hyphen_values = true)]
        pitch_down: f64,
        /// Focal length, pixels: width / 2 / tan(half of the horizontal angle of view).
        #[arg(long, value_name = "PIXELS")]
        focal: f64,
        /// Size of the picture in which boxes are given, pixels.
        #[arg(long, value_name = "WIDTH,HEIGHT", value_parser = parse_pair)]
        size: [f64; 2],
    },
    /// An inductive loop in a lane.
    #[command(after_help = EXAMPLE)]
    Loop {
        #[command(flatten)]
        common: Common,
        /// Its lane, by the name that `kerbctl map show` lists.
        #[arg(long)]
        lane: String,
        /// From the lane's end (the stop line) upstream to the loop's middle, metres.
        #[arg(long, value_name = "METRES", default_value_t = 2.0)]
        before: f64,
    },
    /// A signal controller, whose events say what the phases show.
    #[command(after_help = EXAMPLE)]
    Signal {
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Clone, Debug, Args)]
struct Place {
    /// Metres east and north of the unit's origin.
    #[arg(long, value_name = "X,Y", value_parser = parse_pair, allow_hyphen_values = true)]
    at: [f64; 2],
    /// Where it looks, degrees anticlockwise from east: 90 is north.
    #[arg(long, value_name = "DEGREES", allow_hyphen_values = true)]
    yaw: f64,
}

#[derive(Clone, Debug, Args)]
struct Common {
    /// The unit's file.
    #[arg(long, value_name = "FILE", default_value = "unit.toml")]
    config: PathBuf,
    /// The sensor's name, unique in the unit.
    #[arg(long)]
    name: String,
    /// What the device says, such as ti_mmwave, ars408, deepstream, loop_json or hires_log: the README lists all.
    #[arg(long, value_parser = parse_format, required_unless_present = "source")]
    format: Option<Format>,
    #[command(flatten)]
    transport: Transport,
    /// The user that the camera lets in.
    #[arg(long, value_name = "NAME", requires = "rtsp")]
    user: Option<String>,
    /// File whose first line is the user's password; only its owner may read it.
    #[arg(long, value_name = "FILE", requires = "user")]
    password_file: Option<String>,
    /// Its channel or name in the stream, where a stream carries several sensors.
    #[arg(long)]
    channel: Option<String>,
}

#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
struct Transport {
    /// A serial port or pseudo-terminal.
    #[arg(long, value_name = "PATH")]
    serial: Option<String>,
    /// The device's TCP server, host:port.
    #[arg(long, value_name = "ADDRESS")]
    tcp: Option<String>,
    /// A TCP port of this machine that the device connects to, address:port.
    #[arg(long, value_name = "ADDRESS")]
    tcp_listen: Option<String>,
    /// A UDP port of this machine that the device sends to, address:port.
    #[arg(long, value_name = "ADDRESS")]
    udp: Option<String>,
    /// A camera's RTSP session with ONVIF metadata, rtsp://host:port/path.
    #[arg(long, value_name = "URL")]
    rtsp: Option<String>,
    /// A file that grows.
    #[arg(long, value_name = "PATH")]
    file: Option<String>,
    /// A source that is in the unit's file already.
    #[arg(long, value_name = "NAME", conflicts_with = "format")]
    source: Option<String>,
}

fn parse_format(text: &str) -> Result<Format, String> {
    serde_json::from_value(text.into()).map_err(|e| e.to_string())
}

impl Kind {
    const fn common(&self) -> &Common {
        match self {
            Self::Radar { common, .. }
            | Self::Camera { common, .. }
            | Self::Loop { common, .. }
            | Self::Signal { common } => common,
        }
    }
}

/// Runs; returns what to tell the user.
///
/// # Errors
/// The file can't be read or written, or would no longer be valid.
pub fn run(args: &SensorArgs) -> Result<String> {
    let What::Add(kind) = &args.what;
    let common = kind.common();
    let path = &common.config;
    let old = std::fs::read_to_string(path)
        .with_context(|| format!("can't read {}: `kerbctl new` makes one", path.display()))?;
    if has_sensor(&old, &common.name) {
        bail!(
            "{} has a sensor `{}` already: choose another --name, or edit the file",
            path.display(),
            common.name
        );
    }
    let mut text = format!("{}\n", old.trim_end());
    source(&mut text, common)?;
    sensor(&mut text, kind, path)?;
    let warnings = write_checked(path, &text)?;
    let (at, by) = (path.display(), stamp(common.format));
    Ok(format!(
        "Added {} to {at}, `stamp = \"{by}\"`; `edge-daemon check --config {at}` reads it back.\n{warnings}",
        common.name
    ))
}

/// Whether a unit's file names a sensor so; what is no such file is for the check of the whole to tell.
fn has_sensor(text: &str, name: &str) -> bool {
    let tables = text.parse::<toml::Table>().unwrap_or_default();
    let named = |t: &toml::Value| t.get("name").and_then(toml::Value::as_str) == Some(name);
    let sensors = ["radar", "camera", "loop", "signal"].into_iter().filter_map(|kind| tables.get(kind));
    sensors.filter_map(toml::Value::as_array).flatten().any(named)
}

/// The source of the sensor's own name, unless it speaks through one that is there.
fn source(text: &mut String, c: &Common) -> Result<()> {
    let t = &c.transport;
    let Some(format) = c.format else { return Ok(()) };
    let with = |table: &str, key: &str, value: &Option<String>| {
        value.as_ref().map(|v| format!("{table} = {{ {key} = {} }}", quoted(v)))
    };
    let line = [
        with("serial", "path", &t.serial),
        with("tcp_client", "connect", &t.tcp),
        with("tcp_listen", "listen", &t.tcp_listen),
        with("udp", "listen", &t.udp),
        t.rtsp.as_ref().map(|url| rtsp(url, c)),
        t.file.as_ref().map(|f| format!("file = {{ path = {}, follow = true }}", quoted(f))),
    ];
    let Some(line) = line.into_iter().flatten().next() else { bail!("say how the device is reached") };
    writeln!(text, "\n[[source]]\nname = {}\nformat = {}\n{line}", quoted(&c.name), quoted(format.name()))?;
    Ok(())
}

fn rtsp(url: &str, c: &Common) -> String {
    let key = |key, value: &Option<String>| value.as_ref().map(|v| format!(", {key} = {}", quoted(v)));
    let [user, password] = [key("user", &c.user), key("password_file", &c.password_file)];
    format!("rtsp = {{ url = {}{}{} }}", quoted(url), user.unwrap_or_default(), password.unwrap_or_default())
}

/// Where stamps come from, by what devices of a format can do.
const fn stamp(format: Option<Format>) -> &'static str {
    match format {
        // It numbers its frames and has no clock.
        Some(Format::TiMmwave) => "frame_counter",
        // They stamp in UTC, or the unit knows when it asked, or they tell of a vehicle only once it has left.
        Some(
            Format::Deepstream
            | Format::HiresLog
            | Format::OnvifXml
            | Format::OnvifJson
            | Format::ModbusLoops
            | Format::Canoga
            | Format::SmartsensorHd
            | Format::RtmsG4,
        ) => "device",
        _ => "arrival",
    }
}

fn sensor(text: &mut String, kind: &Kind, path: &std::path::Path) -> Result<()> {
    let c = kind.common();
    let table = match kind {
        Kind::Radar { .. } => "radar",
        Kind::Camera { .. } => "camera",
        Kind::Loop { .. } => "loop",
        Kind::Signal { .. } => "signal",
    };
    let source = c.transport.source.as_ref().unwrap_or(&c.name);
    writeln!(text, "\n[[{table}]]\nname = {}\nsource = {}", quoted(&c.name), quoted(source))?;
    if let Some(channel) = &c.channel {
        writeln!(text, "channel = {}", quoted(channel))?;
    }
    match kind {
        Kind::Radar { place, .. } => placed(text, place, "")?,
        Kind::Camera { place, height, pitch_down, focal, size: [width, high], .. } => {
            placed(text, place, &format!("z_metres = {height:?}\npitch_down_degrees = {pitch_down:?}\n"))?;
            writeln!(text, "focal_pixels = {focal:?}\nwidth_pixels = {width:?}\nheight_pixels = {high:?}")?;
        }
        Kind::Loop { lane, before, .. } => {
            let unit = Unit::load(path)?;
            let [x, y, heading] = in_lane(&unit.site.lanes, lane, *before)?;
            writeln!(text, "# {before} m before the end of {lane}.\nx_metres = {x:.2}\ny_metres = {y:.2}")?;
            writeln!(text, "heading_degrees = {heading:.1}\nlane = {}", quoted(lane))?;
        }
        Kind::Signal { .. } => {}
    }
    writeln!(text, "stamp = {}", quoted(stamp(c.format)))?;
    Ok(())
}

fn placed(text: &mut String, place: &Place, more: &str) -> Result<()> {
    let [x, y] = place.at;
    write!(text, "x_metres = {x:?}\ny_metres = {y:?}\n{more}yaw_degrees = {:?}\n", place.yaw)?;
    Ok(())
}

/// Place and direction in a lane, metres and degrees, so far before its end.
fn in_lane(lanes: &[Lane], name: &str, before_m: f64) -> Result<[f64; 3]> {
    let Some(lane) = lanes.iter().find(|l| l.name == name) else {
        let known: Vec<&str> = lanes.iter().map(|l| l.name.as_str()).collect();
        bail!("there is no lane `{name}`; there are: {}", known.join(", "));
    };
    let mut left = before_m;
    for w in lane.centreline_m.windows(2).rev() {
        let ([ax, ay], [bx, by]) = (w[0], w[1]);
        let length = (bx - ax).hypot(by - ay);
        if left <= length && length > 0.0 {
            let t = left / length;
            // Tenths, without a minus before nothing.
            let heading = (10.0 * (by - ay).atan2(bx - ax).to_degrees()).round() / 10.0 + 0.0;
            return Ok([bx + (ax - bx) * t, by + (ay - by) * t, heading]);
        }
        left -= length;
    }
    bail!("lane `{name}` is shorter than {before_m} m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loop_lies_before_its_lanes_end_in_its_direction() {
        let centreline_m = vec![[0.0, 50.0], [0.0, 20.0], [20.0, 20.0]];
        let lanes = [Lane { name: "a".to_owned(), centreline_m, width_m: 3.0 }];
        assert_eq!(in_lane(&lanes, "a", 5.0).unwrap(), [15.0, 20.0, 0.0]);
        assert_eq!(in_lane(&lanes, "a", 30.0).unwrap(), [0.0, 30.0, -90.0]);
        assert!(in_lane(&lanes, "a", 51.0).unwrap_err().to_string().contains("shorter than 51 m"));
        assert!(in_lane(&lanes, "b", 1.0).unwrap_err().to_string().contains("there are: a"));
    }
}
