//! Register on the GPU, by itself.
//!
//! The tracker registers on the host, where it sorts the detections too, before a job is made: a few hundred points are done there
//! before a submission has begun. This kernel is for whoever has raw points on the device already, as a front end on the same card does.

use super::backend_error;
use super::kernels::compile;
use super::layout::{Place, Point, Radar};
use crate::backend::BackendError;
use crate::register::{Mount, Registered, SnrModel};
use compute_device::{Device, DeviceError, Dispatch, Pipeline, Staging, Storage};
use fusion_contract::{ObjectClass, RadarModel, RadarPoint};
use std::time::Duration;

/// A radar's points to the plane, as [`crate::register::radar`] does.
#[derive(Debug)]
pub struct GpuRegister {
    device: Device,
    pipeline: Pipeline,
    radar: Storage,
    points: Storage,
    places: Storage,
    staging: Staging,
}

impl GpuRegister {
    /// On an open device.
    ///
    /// # Errors
    /// [`BackendError`], with what the driver says.
    pub fn new(device: &Device) -> Result<Self, BackendError> {
        Self::make(device).map_err(backend_error)
    }

    fn make(device: &Device) -> Result<Self, DeviceError> {
        Ok(Self {
            pipeline: compile(device, "register", &|_, text| text)?,
            radar: Storage::new(device, "radar", 0)?,
            points: Storage::new(device, "points", 0)?,
            places: Storage::new(device, "places", 0)?,
            staging: Staging::new(device, "register"),
            device: device.clone(),
        })
    }

    /// As [`crate::register::radar`]: points outside the radar's limits or not finite are left out, the rest are sorted by key.
    ///
    /// # Errors
    /// [`BackendError`].
    pub fn radar(
        &mut self,
        points: &[RadarPoint],
        model: &RadarModel,
        mount: &Mount,
        snr: &SnrModel,
        deadline: Duration,
        out: &mut Vec<Registered>,
    ) -> Result<(), BackendError> {
        let head = Radar {
            x: mount.x,
            y: mount.y,
            cos_yaw: mount.cos_yaw,
            sin_yaw: mount.sin_yaw,
            most_range: model.max_range_m as f32 * 1.1,
            target_db: snr.target_db,
            slope_db: snr.slope_db,
            clutter_db: snr.clutter_db,
            sigma_db: snr.sigma_db,
            points: points.len() as u32,
            zero: 0,
            pad1: 0,
        };
        let up: Vec<Point> = points
            .iter()
            .map(|p| {
                let (sin, cos) = libm::sincosf(p.azimuth_rad);
                Point { range: p.range_m, cos, sin, snr_db: p.snr_db.unwrap_or(f32::NAN) }
            })
            .collect();
        let places = self.run(head, &up, deadline).map_err(backend_error)?;
        out.clear();
        for ((i, p), place) in (0..).zip(points).zip(places) {
            let finite = p.range_m.is_finite() && p.azimuth_rad.is_finite() && p.range_rate_mps.is_finite();
            if !finite || place.inside == 0 {
                continue;
            }
            out.push(Registered {
                z: [place.x, place.y, p.range_rate_mps, p.range_m],
                key: place.x,
                ln_ratio: place.ln_ratio,
                snr_db: p.snr_db.filter(|v| v.is_finite()).unwrap_or(f32::NAN),
                class: ObjectClass::Unknown,
                confidence: 1.0,
                source: i,
            });
        }
        out.sort_unstable_by(|a, b| a.key.total_cmp(&b.key).then(a.source.cmp(&b.source)));
        Ok(())
    }

    fn run(&mut self, head: Radar, points: &[Point], deadline: Duration) -> Result<Vec<Place>, DeviceError> {
        let bytes = size_of_val(points) as u64;
        self.points.ensure(&self.device, bytes)?;
        self.places.ensure(&self.device, bytes)?;
        let bind = self.device.bind(&self.pipeline, &[&self.radar, &self.points, &self.places])?;
        let mut frame = self.staging.frame();
        frame.upload(&self.radar, 0, bytemuck::bytes_of(&head));
        frame.upload(&self.points, 0, bytemuck::cast_slice(points));
        let groups = [(points.len() as u32).div_ceil(super::layout::GROUP), 1, 1];
        frame.stage("register", &[Dispatch { pipeline: &self.pipeline, bind: &bind, groups }]);
        let read = frame.read(&self.places, 0, size_of::<Place>() as u64 * points.len() as u64);
        frame.submit()?;
        Ok(bytemuck::pod_collect_to_vec(self.staging.wait(deadline)?.bytes(read)))
    }
}
