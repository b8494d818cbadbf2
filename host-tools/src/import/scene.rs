//! A scene folder: its sensors become `unit.toml`, its measurements detection channels of `recording.mcap`. A scene's `t` is taken as UTC
//! seconds as it stands, so that tracks and truth share one clock.

use anyhow::{Context as _, Result, bail};
use edge_daemon::config::{Config, Unit, model};
use fusion_contract::{CameraBox, LoopEdge, ObjectClass, RadarPoint, Scan, ScanData, StampSource, UtcNs};
use fusion_record::{Recorder, RecorderOptions};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

#[derive(Debug, Deserialize)]
struct Scene {
    #[serde(default)]
    radars: Vec<Radar>,
    #[serde(default)]
    cameras: Vec<Camera>,
    #[serde(default)]
    loops: Vec<Loop>,
    #[serde(default)]
    lanes: BTreeMap<String, Vec<[f64; 2]>>,
}

#[derive(Debug, Deserialize)]
struct Radar {
    id: String,
    x: f64,
    y: f64,
    z: f64,
    yaw: f64,
    fov: f64,
    rmin: f64,
    rmax: f64,
    sr: f64,
    sa: f64,
    sd: f64,
    period: f64,
    latency: f64,
}

#[derive(Debug, Deserialize)]
struct Camera {
    id: String,
    x: f64,
    y: f64,
    z: f64,
    yaw: f64,
    pitch_down: f64,
    f: f64,
    w: f64,
    h: f64,
}

#[derive(Debug, Deserialize)]
struct Loop {
    id: String,
    lane: String,
    x: f64,
    y: f64,
    heading: f64,
    length: f64,
    width: f64,
}

/// One line of measurements.jsonl.
#[derive(Debug, Deserialize)]
struct Line {
    kind: String,
    sensor: String,
    t: f64,
    arrival: f64,
    #[serde(default)]
    detections: Vec<Detection>,
    edge: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Detection {
    range_m: Option<f32>,
    azimuth_rad: Option<f32>,
    range_rate_mps: Option<f32>,
    snr_db: Option<f32>,
    bbox_px: Option<[f32; 4]>,
    class: Option<String>,
    confidence: Option<f32>,
}

/// Imports the scene in `dir` into `out`; returns what to tell the user.
///
/// # Errors
/// A file can't be read or written, or holds something unexpected: the error names file, line and field.
pub fn import(dir: &Path, out: &Path) -> Result<String> {
    let (reader, path) = open(dir, "scene.json")?;
    let scene: Scene =
        serde_json::from_reader(reader).with_context(|| format!("{} is no scene", path.display()))?;
    let config = configuration(&scene, &unit_name(dir));
    let toml = config.to_toml().context("cannot write the configuration")?;
    Unit::from_text(&toml, "unit.toml").context("the scene gives no valid configuration")?;
    std::fs::create_dir_all(out).with_context(|| format!("cannot make folder {}", out.display()))?;
    let unit_path = out.join("unit.toml");
    std::fs::write(&unit_path, &toml).with_context(|| format!("cannot write {}", unit_path.display()))?;
    let recording = out.join("recording.mcap");
    let messages = record(dir, &recording, &toml)?;
    Ok(format!(
        "{}: {} radars, {} cameras, {} loops, {} lanes\n{}: {messages} messages",
        unit_path.display(),
        scene.radars.len(),
        scene.cameras.len(),
        scene.loops.len(),
        scene.lanes.len(),
        recording.display()
    ))
}

/// The folder's name, as far as a unit's name may hold it.
fn unit_name(dir: &Path) -> String {
    let name = dir.file_name().map(|n| n.to_string_lossy().to_lowercase()).unwrap_or_default();
    let kept: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(63).collect();
    let kept = kept.trim_matches('-');
    if kept.is_empty() { "scene".to_owned() } else { kept.to_owned() }
}

/// Opens a file of the scene, plain or gzipped.
fn open(dir: &Path, name: &str) -> Result<(Box<dyn BufRead>, PathBuf)> {
    let plain = dir.join(name);
    if plain.exists() {
        let file = File::open(&plain).with_context(|| format!("cannot open {}", plain.display()))?;
        return Ok((Box::new(BufReader::new(file)), plain));
    }
    let packed = dir.join(format!("{name}.gz"));
    let file = File::open(&packed)
        .with_context(|| format!("neither {} nor {} can be opened", plain.display(), packed.display()))?;
    let unpacked: Box<dyn Read> = Box::new(flate2::read::MultiGzDecoder::new(file));
    Ok((Box::new(BufReader::new(unpacked)), packed))
}

/// The sensors as a unit has them; they live in recordings only.
fn configuration(scene: &Scene, name: &str) -> Config {
    let mut c = Config::new("scene", name);
    c.radar = scene.radars.iter().map(radar).collect();
    c.camera = scene.cameras.iter().map(camera).collect();
    c.loops = scene.loops.iter().map(|l| loop_of(l, scene)).collect();
    c.lane = scene
        .lanes
        .iter()
        .map(|(name, line)| model::Lane {
            name: name.clone(),
            centreline_metres: line.clone(),
            width_metres: 3.2,
        })
        .collect();
    c
}

fn radar(r: &Radar) -> model::Radar {
    model::Radar {
        name: r.id.clone(),
        source: None,
        channel: None,
        x_metres: r.x,
        y_metres: r.y,
        z_metres: r.z,
        yaw_degrees: r.yaw.to_degrees(),
        fov_degrees: r.fov.to_degrees(),
        min_range_metres: r.rmin,
        max_range_metres: r.rmax,
        range_sigma_metres: r.sr,
        azimuth_sigma_degrees: r.sa.to_degrees(),
        range_rate_sigma_metres_per_second: r.sd,
        reflection: model::Reflection::NearSurface,
        stamp: model::Stamp::Device,
        latency_ms: r.latency * 1e3,
        period_ms: r.period * 1e3,
        disorder_ms: 0.0,
        may_start_track: true,
        may_carry_extent: true,
        covariance_inflation: None,
    }
}

fn camera(k: &Camera) -> model::Camera {
    model::Camera {
        name: k.id.clone(),
        source: None,
        channel: None,
        x_metres: k.x,
        y_metres: k.y,
        z_metres: k.z,
        yaw_degrees: k.yaw.to_degrees(),
        pitch_down_degrees: k.pitch_down.to_degrees(),
        focal_pixels: k.f,
        width_pixels: k.w,
        height_pixels: k.h,
        centre_u_pixels: None,
        centre_v_pixels: None,
        edge_sigma_pixels: 3.5,
        max_range_metres: 150.0,
        stamp: model::Stamp::Device,
        latency_ms: 100.0,
        period_ms: 100.0,
        disorder_ms: 0.0,
        may_start_track: true,
        may_carry_extent: true,
        may_carry_class: true,
        covariance_inflation: 1.0,
    }
}

fn loop_of(l: &Loop, scene: &Scene) -> model::Loop {
    model::Loop {
        name: l.id.clone(),
        via: model::Via::Source,
        source: None,
        channel: None,
        x_metres: l.x,
        y_metres: l.y,
        heading_degrees: l.heading.to_degrees(),
        length_metres: l.length,
        width_metres: l.width,
        // Some scenes leave out the lanes that nobody drives on.
        lane: scene.lanes.contains_key(&l.lane).then(|| l.lane.clone()),
        time_sigma_ms: 30.0,
        stamp: model::Stamp::Device,
        latency_ms: 10.0,
        latency_bound_ms: 60.0,
        may_start_track: true,
        may_carry_extent: true,
        beside: Vec::new(),
    }
}

/// Writes the measurements in order of arrival; returns their number.
fn record(dir: &Path, path: &Path, toml: &str) -> Result<u64> {
    let (reader, source) = open(dir, "measurements.jsonl")?;
    let failed = || format!("cannot write {}", path.display());
    let mut recorder = Recorder::create(path, &RecorderOptions::default()).with_context(failed)?;
    recorder.attach_config(toml).with_context(failed)?;
    let bar = ProgressBar::new_spinner()
        .with_style(ProgressStyle::with_template("{spinner} {pos} messages, {per_sec}")?);
    let mut n = 0;
    for (k, line) in reader.lines().enumerate() {
        let place = || format!("{}, line {}", source.display(), k + 1);
        let text = line.with_context(place)?;
        if text.trim().is_empty() {
            continue;
        }
        let line: Line = serde_json::from_str(&text).with_context(place)?;
        let scan = scan(&line).with_context(place)?;
        recorder.detections(&line.sensor, &scan).with_context(failed)?;
        n += 1;
        bar.inc(1);
    }
    recorder.finish().with_context(failed)?;
    bar.finish_and_clear();
    Ok(n)
}

fn scan(line: &Line) -> Result<Scan> {
    let data = match line.kind.as_str() {
        "radar" => ScanData::Radar(line.detections.iter().map(point).collect::<Result<_>>()?),
        "camera" => ScanData::Camera(line.detections.iter().map(camera_box).collect::<Result<_>>()?),
        "loop" => match line.edge.as_deref() {
            Some("on") => ScanData::Loop(LoopEdge { on: true }),
            Some("off") => ScanData::Loop(LoopEdge { on: false }),
            other => bail!("field `edge` is {other:?}: expected \"on\" or \"off\""),
        },
        other => bail!("field `kind` is `{other}`: expected radar, camera or loop"),
    };
    Ok(Scan {
        sensor: Default::default(),
        measured: UtcNs::from_secs(line.t),
        arrival: UtcNs::from_secs(line.arrival),
        stamp: StampSource::Device,
        data,
    })
}

fn point(d: &Detection) -> Result<RadarPoint> {
    Ok(RadarPoint {
        range_m: d.range_m.context("a radar detection lacks `range_m`")?,
        azimuth_rad: d.azimuth_rad.context("a radar detection lacks `azimuth_rad`")?,
        range_rate_mps: d.range_rate_mps.context("a radar detection lacks `range_rate_mps`")?,
        snr_db: d.snr_db,
    })
}

fn camera_box(d: &Detection) -> Result<CameraBox> {
    let [left_px, top_px, width_px, height_px] = d.bbox_px.context("a camera detection lacks `bbox_px`")?;
    let label = d.class.as_deref().context("a camera detection lacks `class`")?;
    let class = ObjectClass::from_label(label)
        .with_context(|| format!("field `class` is `{label}`, which is no road user"))?;
    Ok(CameraBox {
        left_px,
        top_px,
        width_px,
        height_px,
        class,
        confidence: d.confidence.unwrap_or(1.0),
        object_id: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(dir: &Path, name: &str, text: &str) {
        std::fs::write(dir.join(name), text).unwrap();
    }

    const SCENE: &str = r#"{"radars":[{"id":"r","x":0,"y":0,"z":6,"yaw":0,"fov":1.7,"rmin":3,"rmax":140,"sr":0.25,"sa":0.01,"sd":0.12,"period":0.05,"latency":0.03}],
"cameras":[{"id":"c","x":0,"y":0,"z":7,"yaw":0,"pitch_down":0.2,"f":1251,"w":1920,"h":1080}],
"loops":[{"id":"l","lane":"a","x":20,"y":0,"heading":0,"length":2,"width":1.8}],"lanes":{"a":[[-50,0],[-10,0]]}}"#;

    #[test]
    fn a_small_scene_becomes_a_recording_and_a_valid_unit() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "scene.json", SCENE);
        write(
            dir.path(),
            "measurements.jsonl",
            concat!(
                r#"{"kind":"radar","sensor":"r","t":0.0,"arrival":0.03,"detections":[{"range_m":9.5,"azimuth_rad":0.1,"range_rate_mps":-1,"snr_db":20}]}"#,
                "\n",
                r#"{"kind":"camera","sensor":"c","t":0.0,"arrival":0.1,"detections":[{"bbox_px":[1,2,3,4],"class":"car","confidence":0.5}]}"#,
                "\n",
                r#"{"kind":"loop","sensor":"l","t":0.11,"arrival":0.12,"edge":"on"}"#,
                "\n"
            ),
        );
        let out = dir.path().join("out");
        assert!(import(dir.path(), &out).unwrap().contains("3 messages"));
        let unit = Unit::load(&out.join("unit.toml")).unwrap();
        assert_eq!((unit.config.radar.len(), unit.config.camera.len(), unit.config.loops.len()), (1, 1, 1));
        let mut recording = fusion_record::Recording::open(&out.join("recording.mcap")).unwrap();
        let records: Vec<_> = recording.records().map(Result::unwrap).collect();
        let times: Vec<UtcNs> = records
            .iter()
            .map(|r| match r {
                fusion_record::Record::Detections(d) => d.measured,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(times, [UtcNs(0), UtcNs(0), UtcNs(110_000_000)]);
    }

    #[test]
    fn errors_name_file_line_and_field() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "scene.json", SCENE);
        let e = format!("{:#}", import(dir.path(), dir.path()).unwrap_err());
        assert!(e.contains("measurements.jsonl"), "{e}");
        write(
            dir.path(),
            "measurements.jsonl",
            "{\"kind\":\"loop\",\"sensor\":\"l\",\"t\":1,\"arrival\":1,\"edge\":\"up\"}\n",
        );
        let e = format!("{:#}", import(dir.path(), dir.path()).unwrap_err());
        assert!(e.contains("line 1") && e.contains("`edge`"), "{e}");
    }
}
