//! From what was typed to what it means: the filter's [`Site`], and how each sensor is fed and stamped.

use super::fpga;
use super::model::{Config, Format, Reflection, Source, Stamp, Via};
use fusion_contract::{
    CameraModel, GeoOrigin, Lane, LoopModel, Pose, RadarModel, ReflectionPoint, Sensor, SensorIndex,
    SensorKind, Site, StampSource, Trust,
};
use fusion_decode::onvif::ImageSize;

/// One byte stream.
#[derive(Clone, Debug, PartialEq)]
pub struct SourcePlan {
    /// What was typed.
    pub source: Source,
    /// Sensors it feeds: channel (none: every message is this sensor's) and sensor.
    pub sensors: Vec<(Option<String>, SensorIndex)>,
    /// Size of the picture of the cameras it feeds, for boxes that are given relative to it; 0 without cameras.
    pub image_size: ImageSize,
}

impl SourcePlan {
    /// True for streams that may carry pictures of people or licence plates.
    #[must_use]
    pub fn is_camera(&self) -> bool {
        matches!(
            self.source.format,
            Format::Deepstream
                | Format::CameraJson
                | Format::OnvifXml
                | Format::OnvifJson
                | Format::CameraMapped
        )
    }

    /// True where bytes can be had from it live.
    #[must_use]
    pub fn has_transport(&self) -> bool {
        self.source.transport().is_some()
    }

    /// A text that tells where the bytes come from.
    #[must_use]
    pub fn describe(&self) -> String {
        self.source.transport().map_or_else(|| "recordings only".to_owned(), |t| t.to_string())
    }
}

/// How a sensor's measurement times are made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stamping {
    /// Where they come from.
    pub from: StampSource,
    /// From measurement to arrival, nanoseconds.
    pub latency_ns: i64,
    /// Time between scans, nanoseconds; 0 for event-driven sensors.
    pub period_ns: i64,
}

/// How one sensor is fed, stamped and waited for.
#[derive(Clone, Debug, PartialEq)]
pub struct SensorPlan {
    /// Its name.
    pub name: String,
    /// Index of its source, where it has one.
    pub source: Option<usize>,
    /// Its channel in the stream.
    pub channel: Option<String>,
    /// How it is stamped.
    pub stamping: Stamping,
    /// How far its own messages may be out of order, nanoseconds.
    pub disorder_ns: i64,
    /// Event-driven: nothing older than this can still come, nanoseconds. `None` for periodic sensors.
    pub latency_bound_ns: Option<i64>,
}

const NS_PER_MS: f64 = 1e6;

fn ns(ms: f64) -> i64 {
    (ms * NS_PER_MS).round() as i64
}

fn stamp_source(stamp: Stamp) -> StampSource {
    match stamp {
        Stamp::Arrival => StampSource::Arrival,
        Stamp::Device => StampSource::Device,
        Stamp::FrameCounter => StampSource::FrameCounter,
    }
}

/// The unit's origin.
pub(super) const fn origin(c: &Config) -> GeoOrigin {
    GeoOrigin {
        latitude_deg: c.unit.latitude_degrees,
        longitude_deg: c.unit.longitude_degrees,
        height_m: c.unit.height_metres,
    }
}

/// The site: sensors in the order radars, cameras, loops, signals, each in file order; the map's lanes, then those that were
/// typed.
pub(super) fn site(c: &Config, map: Option<fusion_map::Map>) -> Site {
    let (mut lanes, intersection) = map.map(|m| (m.lanes, m.intersection)).unwrap_or_default();
    lanes.extend(c.lane.iter().map(|l| Lane {
        name: l.name.clone(),
        centreline_m: l.centreline_metres.clone(),
        width_m: l.width_metres,
    }));
    let lane_named =
        |name: &str| lanes.iter().position(|l| l.name == name).and_then(|i| u16::try_from(i).ok());
    let mut sensors = Vec::new();
    for r in &c.radar {
        let pose = Pose {
            x_m: r.x_metres,
            y_m: r.y_metres,
            z_m: r.z_metres,
            yaw_rad: r.yaw_degrees.to_radians(),
            pitch_down_rad: 0.0,
        };
        let inflation = r.covariance_inflation.unwrap_or(1.0).sqrt();
        let model = RadarModel {
            pose,
            fov_rad: r.fov_degrees.to_radians(),
            min_range_m: r.min_range_metres,
            max_range_m: r.max_range_metres,
            sigma_range_m: r.range_sigma_metres * inflation,
            sigma_azimuth_rad: r.azimuth_sigma_degrees.to_radians() * inflation,
            sigma_range_rate_mps: r.range_rate_sigma_metres_per_second * inflation,
            reflection: match r.reflection {
                Reflection::NearSurface => ReflectionPoint::NearSurface,
                Reflection::Body => ReflectionPoint::Body,
            },
        };
        sensors.push(Sensor {
            name: r.name.clone(),
            kind: SensorKind::Radar(model),
            trust: Trust {
                may_start_track: r.may_start_track,
                may_carry_extent: r.may_carry_extent,
                may_carry_class: false,
            },
            period_s: r.period_ms * 1e-3,
        });
    }
    for k in &c.camera {
        let pose = Pose {
            x_m: k.x_metres,
            y_m: k.y_metres,
            z_m: k.z_metres,
            yaw_rad: k.yaw_degrees.to_radians(),
            pitch_down_rad: k.pitch_down_degrees.to_radians(),
        };
        let model = CameraModel {
            pose,
            focal_px: k.focal_pixels,
            centre_u_px: k.centre_u_pixels.unwrap_or(0.5 * k.width_pixels),
            centre_v_px: k.centre_v_pixels.unwrap_or(0.5 * k.height_pixels),
            width_px: k.width_pixels,
            height_px: k.height_pixels,
            sigma_edge_px: k.edge_sigma_pixels * k.covariance_inflation.sqrt(),
            max_range_m: k.max_range_metres,
        };
        sensors.push(Sensor {
            name: k.name.clone(),
            kind: SensorKind::Camera(model),
            trust: Trust {
                may_start_track: k.may_start_track,
                may_carry_extent: k.may_carry_extent,
                may_carry_class: k.may_carry_class,
            },
            period_s: k.period_ms * 1e-3,
        });
    }
    for l in &c.loops {
        let model = LoopModel {
            x_m: l.x_metres,
            y_m: l.y_metres,
            heading_rad: l.heading_degrees.to_radians(),
            length_m: l.length_metres,
            width_m: l.width_metres,
            lane: l.lane.as_deref().and_then(lane_named),
            sigma_time_s: l.time_sigma_ms * 1e-3,
        };
        sensors.push(Sensor {
            name: l.name.clone(),
            kind: SensorKind::Loop(model),
            trust: Trust {
                may_start_track: l.may_start_track,
                may_carry_extent: l.may_carry_extent,
                may_carry_class: false,
            },
            period_s: 0.0,
        });
    }
    for s in &c.signal {
        let trust = Trust { may_start_track: false, may_carry_extent: false, may_carry_class: false };
        sensors.push(Sensor { name: s.name.clone(), kind: SensorKind::Signal, trust, period_s: 0.0 });
    }
    Site { origin: origin(c), sensors, lanes, intersection }
}

/// How sensors are fed and stamped, in the site's order.
pub(super) fn sensors(c: &Config) -> Vec<SensorPlan> {
    let source_named =
        |name: &Option<String>| name.as_ref().and_then(|n| c.source.iter().position(|s| &s.name == n));
    let mut plans = Vec::new();
    for r in &c.radar {
        plans.push(SensorPlan {
            name: r.name.clone(),
            source: source_named(&r.source),
            channel: r.channel.clone(),
            stamping: Stamping {
                from: stamp_source(r.stamp),
                latency_ns: ns(r.latency_ms),
                period_ns: ns(r.period_ms),
            },
            disorder_ns: ns(r.disorder_ms),
            latency_bound_ns: None,
        });
    }
    for k in &c.camera {
        plans.push(SensorPlan {
            name: k.name.clone(),
            source: source_named(&k.source),
            channel: k.channel.clone(),
            stamping: Stamping {
                from: stamp_source(k.stamp),
                latency_ns: ns(k.latency_ms),
                period_ns: ns(k.period_ms),
            },
            disorder_ns: ns(k.disorder_ms),
            latency_bound_ns: None,
        });
    }
    for l in &c.loops {
        plans.push(SensorPlan {
            name: l.name.clone(),
            // The FPGA comes behind the sources that were typed.
            source: if l.via == Via::Fpga { Some(c.source.len()) } else { source_named(&l.source) },
            channel: l.channel.clone(),
            stamping: Stamping {
                from: if l.via == Via::Fpga { StampSource::Device } else { stamp_source(l.stamp) },
                latency_ns: ns(l.latency_ms),
                period_ns: 0,
            },
            disorder_ns: 0,
            latency_bound_ns: Some(ns(l.latency_bound_ms)),
        });
    }
    for s in &c.signal {
        plans.push(SensorPlan {
            name: s.name.clone(),
            source: source_named(&s.source),
            channel: None,
            stamping: Stamping { from: stamp_source(s.stamp), latency_ns: ns(s.latency_ms), period_ns: 0 },
            disorder_ns: 0,
            // Signal events don't enter the filter: nothing waits for them.
            latency_bound_ns: Some(0),
        });
    }
    plans
}

/// The byte streams, each with the sensors it feeds.
pub(super) fn sources(c: &Config) -> Vec<SourcePlan> {
    let plans = sensors(c);
    let sources = c.source.iter().cloned().chain(fpga::source(c));
    sources
        .enumerate()
        .map(|(i, source)| SourcePlan {
            sensors: plans
                .iter()
                .enumerate()
                .filter(|(_, p)| p.source == Some(i))
                .filter_map(|(k, p)| u16::try_from(k).ok().map(|k| (p.channel.clone(), SensorIndex(k))))
                .collect(),
            image_size: image_size(c, &source.name),
            source,
        })
        .collect()
}

/// The size of the first camera that a source feeds.
fn image_size(c: &Config, source: &str) -> ImageSize {
    let camera = c.camera.iter().find(|k| k.source.as_deref() == Some(source));
    camera.map_or(ImageSize::default(), |k| ImageSize {
        width_px: k.width_pixels.round() as u32,
        height_px: k.height_pixels.round() as u32,
    })
}
