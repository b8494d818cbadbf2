//! What a unit has learnt about its sensors' mountings, kept in a small file across restarts.
//!
//! The file names each sensor's pose and clock offset as configured when it was learnt: what was learnt about another pose
//! is void. It is replaced in one step, so that whoever reads it gets the old text or the new one.

use crate::config::Unit;
use fusion_contract::{Pose, SensorAlignment, SensorIndex, SensorKind, UtcNs};
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// From one writing to the next.
const EVERY: Duration = Duration::from_secs(60);

/// Why the file can't be used.
#[derive(Debug, thiserror::Error)]
pub enum MountingsError {
    /// It can't be read.
    #[error("can't read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// It holds something else.
    #[error("{} holds no state of mountings: remove it", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: Box<toml::de::Error>,
    },
}

/// The file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// When it was written, UTC ns.
    written_utc_ns: i64,
    #[serde(default)]
    sensor: Vec<KeptSensor>,
}

/// One sensor's lines. Metres, radians, seconds; `configured_pose` is x, y, z, yaw, pitch, `learnt` pairs of value and standard deviation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptSensor {
    name: String,
    configured_pose: [f64; 5],
    configured_clock_ns: i64,
    yaw: [f32; 2],
    pitch_down: [f32; 2],
    east: [f32; 2],
    north: [f32; 2],
    clock: [f32; 2],
}

fn configured(unit: &Unit, index: usize) -> Option<(String, [f64; 5], i64)> {
    let sensor = unit.site.sensors.get(index)?;
    let Pose { x_m, y_m, z_m, yaw_rad, pitch_down_rad } = match &sensor.kind {
        SensorKind::Radar(m) => m.pose,
        SensorKind::Camera(m) => m.pose,
        SensorKind::Loop(_) | SensorKind::Signal => return None,
    };
    let clock_ns = unit.sensors.get(index)?.stamping.clock_offset_ns;
    Some((sensor.name.clone(), [x_m, y_m, z_m, yaw_rad, pitch_down_rad], clock_ns))
}

/// The file's text.
#[must_use]
pub fn text(unit: &Unit, at: UtcNs, learnt: &[SensorAlignment]) -> String {
    let sensor = learnt.iter().filter_map(|a| {
        let (name, configured_pose, configured_clock_ns) = configured(unit, usize::from(a.sensor.0))?;
        Some(KeptSensor {
            name,
            configured_pose,
            configured_clock_ns,
            yaw: [a.yaw_rad, a.yaw_sigma_rad],
            pitch_down: [a.pitch_down_rad, a.pitch_down_sigma_rad],
            east: [a.east_m, a.east_sigma_m],
            north: [a.north_m, a.north_sigma_m],
            clock: [a.clock_s, a.clock_sigma_s],
        })
    });
    let kept = Kept { written_utc_ns: at.0, sensor: sensor.collect() };
    let body = toml::to_string(&kept).unwrap_or_default();
    format!("# What the unit has learnt about its sensors' mountings. Remove it to have it forget.\n{body}")
}

/// What a text says of sensors that are configured as they were then.
fn of_text(unit: &Unit, text: &str) -> Result<Vec<SensorAlignment>, toml::de::Error> {
    let kept: Kept = toml::from_str(text)?;
    let sensors = (0..unit.site.sensors.len()).filter_map(|i| {
        let now = configured(unit, i)?;
        let same = |k: &&KeptSensor| {
            (&k.name, &k.configured_pose, &k.configured_clock_ns) == (&now.0, &now.1, &now.2)
        };
        let k = kept.sensor.iter().find(same)?;
        Some(SensorAlignment {
            sensor: SensorIndex(u16::try_from(i).ok()?),
            yaw_rad: k.yaw[0],
            yaw_sigma_rad: k.yaw[1],
            pitch_down_rad: k.pitch_down[0],
            pitch_down_sigma_rad: k.pitch_down[1],
            east_m: k.east[0],
            east_sigma_m: k.east[1],
            north_m: k.north[0],
            north_sigma_m: k.north[1],
            clock_s: k.clock[0],
            clock_sigma_s: k.clock[1],
            ..SensorAlignment::default()
        })
    });
    Ok(sensors.collect())
}

/// What was learnt before; nothing where there is no file yet.
///
/// # Errors
/// The file is there and can't be used: the unit may start without.
pub fn load(unit: &Unit, path: &Path) -> Result<Vec<SensorAlignment>, MountingsError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(MountingsError::Read { path: path.to_owned(), source }),
    };
    of_text(unit, &text).map_err(|e| MountingsError::Damaged { path: path.to_owned(), source: Box::new(e) })
}

/// Writes on a thread of its own, because disks may stall; one text may wait, a newer one then comes a period later.
#[derive(Debug)]
pub struct MountingsFile {
    to: Option<SyncSender<String>>,
    last: Option<Instant>,
    thread: Option<JoinHandle<()>>,
}

impl MountingsFile {
    /// Starts the thread.
    ///
    /// # Errors
    /// There can be no more threads.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        let (to, texts) = sync_channel(1);
        let path = path.to_owned();
        let thread =
            std::thread::Builder::new().name("mountings".to_owned()).spawn(move || write(&path, &texts))?;
        Ok(Self { to: Some(to), last: None, thread: Some(thread) })
    }

    /// Once a minute, takes what is learnt.
    pub fn offer(&mut self, now: Instant, text: impl FnOnce() -> String) {
        let last = *self.last.get_or_insert(now);
        if now.duration_since(last) < EVERY {
            return;
        }
        self.last = Some(now);
        if let Some(to) = &self.to {
            // Where the disk still writes the last one, the next minute's will do.
            let _ = to.try_send(text());
        }
    }

    /// Takes the last text and waits until it is written.
    pub fn finish(mut self, text: String) {
        if let Some(to) = self.to.take() {
            // It has ended only if it died, which is told below.
            let _ = to.send(text);
        }
        if self.thread.take().is_some_and(|t| t.join().is_err()) {
            tracing::error!("thread mountings had died");
        }
    }
}

fn write(path: &Path, texts: &Receiver<String>) {
    let mut failed = false;
    while let Ok(text) = texts.recv() {
        match replace(path, &text) {
            Ok(()) => failed = false,
            // Once per burst: a full disk stays full for long.
            Err(error) if !failed => {
                failed = true;
                tracing::error!(%error, "can't keep what was learnt about mountings in {}", path.display());
            }
            Err(_) => {}
        }
    }
}

fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".new");
    let mut file = std::fs::File::create(&fresh)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&fresh, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(yaw_degrees: f64) -> Unit {
        let text = format!(
            "[unit]\ncity = \"c\"\nname = \"u\"\nlatitude_degrees = 0\nlongitude_degrees = 0\n[[radar]]\nname = \"a\"\nx_metres = 1.5\n\
             y_metres = -2\nyaw_degrees = {yaw_degrees}\n"
        );
        Unit::from_text(&text, "unit.toml").unwrap()
    }

    fn learnt() -> SensorAlignment {
        SensorAlignment {
            yaw_rad: 0.0123,
            yaw_sigma_rad: 0.001,
            east_m: -0.25,
            east_sigma_m: 0.1,
            clock_s: 0.02,
            clock_sigma_s: 0.005,
            ..SensorAlignment::default()
        }
    }

    #[test]
    fn what_was_learnt_comes_back_unless_the_sensor_is_configured_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mountings.toml");
        assert_eq!(load(&unit(10.1), &path).unwrap(), []);
        let file = MountingsFile::open(&path).unwrap();
        file.finish(text(&unit(10.1), UtcNs(7), &[learnt()]));
        assert_eq!(load(&unit(10.1), &path).unwrap(), [learnt()]);
        assert_eq!(load(&unit(10.2), &path).unwrap(), []);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn it_is_written_once_a_minute_and_a_damaged_one_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mountings.toml");
        let mut file = MountingsFile::open(&path).unwrap();
        let began = Instant::now();
        file.offer(began, || panic!("there is nothing to tell yet"));
        file.offer(began + EVERY / 2, || panic!("too early"));
        file.offer(began + EVERY, || "one".to_owned());
        file.offer(began + EVERY, || panic!("just written"));
        file.finish("x = 1".to_owned());
        let error = load(&unit(1.0), &path).unwrap_err();
        assert!(error.to_string().contains("mountings.toml"), "{error}");
    }
}
