//! How long a backend takes for scans of this unit's own size.
//!
//! Vehicles drive straight on through the view of the unit's first radar (or first camera, where it has no radar), and the
//! filter tracks them: the stages then have as much to do as they will have on the pole.

use crate::config::Unit;
use fusion_contract::{
    CameraBox, CameraModel, ObjectClass, RadarModel, RadarPoint, Scan, ScanData, SensorIndex, SensorKind,
    StampSource, UtcNs,
};
use kernels::{Backend, FilterParams, Tracker};
use std::time::{Duration, Instant};

/// Vehicles in view: a busy junction's.
const VEHICLES: usize = 64;
/// Scans before the measured ones: the tracks have to be there.
const WARM_UP: usize = 20;
const MEASURED: usize = 41;
/// Twenty scans a second.
const PERIOD_NS: i64 = 50_000_000;

/// What a trial gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trial {
    /// Time that fusing one scan took, median.
    pub median: Duration,
    /// Tracks at the end.
    pub tracks: usize,
    /// Jobs that the backend failed.
    pub failures: u64,
}

/// Tries a backend (none: the CPU) on scans such as this unit will have; none where it has neither a radar nor a camera.
#[must_use]
pub fn try_out(unit: &Unit, backend: Option<Box<dyn Backend>>) -> Option<Trial> {
    let sensors = || unit.site.sensors.iter().enumerate();
    let radar = sensors().find(|(_, s)| matches!(s.kind, SensorKind::Radar(_)));
    let (index, sensor) =
        radar.or_else(|| sensors().find(|(_, s)| matches!(s.kind, SensorKind::Camera(_))))?;
    let index = SensorIndex(u16::try_from(index).ok()?);
    let params = FilterParams::default();
    let mut tracker = match backend {
        Some(backend) => Tracker::with_backend(&unit.site, &params, unit.seed(), backend),
        None => Tracker::new(&unit.site, &params, unit.seed()),
    };
    // A driver that compiles late, or a busy start, is no reason to call the device hung.
    tracker.set_deadline(Duration::from_secs(2));
    let mut took = Vec::with_capacity(MEASURED);
    let mut tracks = 0;
    for k in 0..WARM_UP + MEASURED {
        let at = UtcNs(PERIOD_NS * k as i64);
        let data = match sensor.kind {
            SensorKind::Radar(model) => ScanData::Radar(points(&model, k)),
            SensorKind::Camera(model) => ScanData::Camera(boxes(&model, k)),
            SensorKind::Loop(_) | SensorKind::Signal => return None,
        };
        let began = Instant::now();
        let stamp = StampSource::Arrival;
        let report = tracker.ingest(&Scan { sensor: index, measured: at, arrival: at, stamp, data });
        if k >= WARM_UP {
            took.push(began.elapsed());
        }
        tracks = report.tracks;
    }
    took.sort_unstable();
    Some(Trial { median: took[took.len() / 2], tracks, failures: tracker.backend_failures() })
}

/// Place of the n-th vehicle in the k-th scan, ahead and to the left of the sensor, metres: rows of eight.
fn place(n: usize, k: usize, reach_m: f64) -> (f64, f64) {
    let (row, column) = (n / 8, n % 8);
    let ahead = reach_m * (0.15 + 0.08 * row as f64) + 0.05 * 8.0 * k as f64;
    (ahead, (column as f64 - 3.5) * 0.05 * reach_m)
}

fn points(model: &RadarModel, k: usize) -> Vec<RadarPoint> {
    (0..VEHICLES)
        .map(|n| {
            let (ahead, left) = place(n, k, model.max_range_m.min(120.0));
            let range = ahead.hypot(left);
            RadarPoint {
                range_m: range as f32,
                azimuth_rad: left.atan2(ahead) as f32,
                range_rate_mps: (8.0 * ahead / range) as f32,
                snr_db: None,
            }
        })
        .collect()
}

fn boxes(model: &CameraModel, k: usize) -> Vec<CameraBox> {
    (0..VEHICLES)
        .map(|n| {
            let (ahead, left) = place(n, k, 100.0);
            let scale = model.focal_px / ahead;
            let (width, height) = (1.8 * scale, 1.5 * scale);
            // On the road, seen by a camera that looks along it.
            let middle = 0.5 * model.width_px - left * scale;
            let foot = 0.5 * model.height_px + model.pose.z_m * scale
                - model.focal_px * model.pose.pitch_down_rad.tan();
            CameraBox {
                left_px: (middle - 0.5 * width) as f32,
                top_px: (foot - height) as f32,
                width_px: width as f32,
                height_px: height as f32,
                class: ObjectClass::Car,
                confidence: 0.9,
                object_id: None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(sensor: &str) -> Unit {
        let text = format!(
            "[unit]\ncity = \"a\"\nname = \"b\"\nlatitude_degrees = 48.0\nlongitude_degrees = 11.0\n{sensor}"
        );
        Unit::from_text(&text, "unit.toml").unwrap()
    }

    #[test]
    fn a_trial_has_tracks_to_fuse_for_a_radar_and_for_a_camera() {
        let source = "[[source]]\nname = \"s\"\nformat = \"ti_mmwave\"\n";
        let radar = "[[radar]]\nname = \"r\"\nsource = \"s\"\nx_metres = 0\ny_metres = 0\nyaw_degrees = 30\n";
        let trial = try_out(&unit(&format!("{source}{radar}")), None).unwrap();
        assert!(trial.tracks >= VEHICLES / 2 && trial.failures == 0, "{trial:?}");
        assert!(trial.median > Duration::ZERO);
        let source = source.replace("ti_mmwave", "deepstream");
        let camera = "[[camera]]\nname = \"c\"\nsource = \"s\"\nx_metres = 0\ny_metres = 0\nz_metres = 8\n\
                      yaw_degrees = 0\npitch_down_degrees = 8\nfocal_pixels = 1200\nwidth_pixels = 1920\nheight_pixels = 1080\n";
        let trial = try_out(&unit(&format!("{source}{camera}")), None).unwrap();
        assert!(trial.tracks >= VEHICLES / 4 && trial.failures == 0, "{trial:?}");
    }
}
