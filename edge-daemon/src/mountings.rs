//! What a unit has learnt about its sensors' mountings, kept in a small file across restarts.
//!
//! The file names each sensor's pose as configured when it was learnt: what was learnt about another pose is void, so that a sensor that
//! was surveyed anew starts afresh. It is replaced in one step: whoever reads it, after a power cut as well, gets the old text
//! or the new one.

use crate::config::Unit;
use crate::fuse::Fusion;
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
    /// When it was true, UTC ns.
    utc_ns: i64,
    #[serde(default)]
    sensor: Vec<KeptSensor>,
}

/// One sensor's lines: metres and radians.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptSensor {
    name: String,
    /// East, north, up, yaw, downward pitch.
    configured_pose: [f64; 5],
    yaw_rad: f32,
    yaw_sigma_rad: f32,
    pitch_down_rad: f32,
    pitch_down_sigma_rad: f32,
    knocked_rad: f32,
}

fn configured(unit: &Unit, sensor: SensorIndex) -> Option<(&str, [f64; 5])> {
    let sensor = unit.site.sensors.get(usize::from(sensor.0))?;
    let Pose { x_m, y_m, z_m, yaw_rad, pitch_down_rad } = match &sensor.kind {
        SensorKind::Radar(m) => m.pose,
        SensorKind::Camera(m) => m.pose,
        SensorKind::Loop(_) | SensorKind::Signal => return None,
    };
    Some((&sensor.name, [x_m, y_m, z_m, yaw_rad, pitch_down_rad]))
}

/// The file's text.
#[must_use]
pub fn text(unit: &Unit, at: UtcNs, learnt: &[SensorAlignment]) -> String {
    let sensor = learnt.iter().filter_map(|a| {
        let (name, configured_pose) = configured(unit, a.sensor)?;
        Some(KeptSensor {
            name: name.to_owned(),
            configured_pose,
            yaw_rad: a.yaw_rad,
            yaw_sigma_rad: a.yaw_sigma_rad,
            pitch_down_rad: a.pitch_down_rad,
            pitch_down_sigma_rad: a.pitch_down_sigma_rad,
            knocked_rad: a.knocked_rad,
        })
    });
    let kept = Kept { utc_ns: at.0, sensor: sensor.collect() };
    let body = toml::to_string(&kept).unwrap_or_default();
    format!("# What the unit has learnt about its sensors' mountings. Remove it to have it forget.\n{body}")
}

/// What is known from before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Learnt {
    /// When it was true.
    pub at: UtcNs,
    /// Of the sensors that are configured as they were then, ascending.
    pub sensors: Vec<SensorAlignment>,
}

/// What a text says of sensors that are configured as they were then.
fn of_text(unit: &Unit, text: &str) -> Result<Learnt, toml::de::Error> {
    let kept: Kept = toml::from_str(text)?;
    let sensors = (0..unit.site.sensors.len()).filter_map(|i| {
        let sensor = SensorIndex(u16::try_from(i).ok()?);
        let (name, pose) = configured(unit, sensor)?;
        let k = kept.sensor.iter().find(|k| k.name == name && k.configured_pose == pose)?;
        Some(SensorAlignment {
            sensor,
            yaw_rad: k.yaw_rad,
            yaw_sigma_rad: k.yaw_sigma_rad,
            pitch_down_rad: k.pitch_down_rad,
            pitch_down_sigma_rad: k.pitch_down_sigma_rad,
            knocked_rad: k.knocked_rad,
            ..SensorAlignment::default()
        })
    });
    Ok(Learnt { at: UtcNs(kept.utc_ns), sensors: sensors.collect() })
}

/// What was learnt before; nothing where there is no file yet.
///
/// # Errors
/// The file is there and can't be used: the unit may start without.
pub fn load(unit: &Unit, path: &Path) -> Result<Learnt, MountingsError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Learnt::default()),
        Err(source) => return Err(MountingsError::Read { path: path.to_owned(), source }),
    };
    of_text(unit, &text).map_err(|e| MountingsError::Damaged { path: path.to_owned(), source: Box::new(e) })
}

/// Gives a core what was learnt before, and begins to keep what it learns from now on; nothing where no file is configured.
///
/// # Errors
/// There can be no more threads.
pub fn open(unit: &Unit, fusion: &mut Fusion) -> std::io::Result<Option<MountingsFile>> {
    let Some(path) = unit.config.calibration.state_file.as_deref().map(Path::new) else { return Ok(None) };
    match load(unit, path) {
        Ok(learnt) => {
            let n = learnt.sensors.len();
            tracing::info!("of {n} sensors it is known from before how far their mountings are off");
            fusion.remember(&learnt.sensors, learnt.at);
        }
        // Learnt again in minutes: no reason to watch no traffic.
        Err(error) => tracing::warn!("what was learnt about mountings is lost: {}", crate::chain(&error)),
    }
    MountingsFile::open(path).map(Some)
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
    let folder = path.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".new");
    let mut file = std::fs::File::create(&fresh)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&fresh, path)?;
    // Only then is the new name sure to outlive a power cut.
    std::fs::File::open(folder)?.sync_all()
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
            knocked_rad: -0.087,
            ..SensorAlignment::default()
        }
    }

    #[test]
    fn what_was_learnt_comes_back_unless_the_sensor_is_configured_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new folder").join("mountings.toml");
        assert_eq!(load(&unit(10.1), &path).unwrap(), Learnt::default());
        for at in [UtcNs(7), UtcNs(8)] {
            let file = MountingsFile::open(&path).unwrap();
            file.finish(text(&unit(10.1), at, &[learnt()]));
            assert_eq!(load(&unit(10.1), &path).unwrap(), Learnt { at, sensors: vec![learnt()] });
        }
        assert_eq!(load(&unit(10.2), &path).unwrap().sensors, []);
        assert_eq!(
            std::fs::read_dir(path.parent().unwrap()).unwrap().count(),
            1,
            "something is left beside it"
        );
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
