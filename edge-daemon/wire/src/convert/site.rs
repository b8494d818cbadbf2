//! Sites, and the unit whose name and site every other message refers to.

use super::{ConvertError, class::FromWire, coverage::coverage, intersection, u16_of};
use crate::{Name, proto, proto::sensor::Kind};
use fusion_contract::{
    CameraModel, GeoOrigin, Lane, LoopModel, Pose, RadarModel, Sensor, SensorIndex, SensorKind, Site, Trust,
};
use prost::Message as _;

/// One unit as the brain knows it: city, name and site. Converts what the unit publishes.
#[derive(Clone, Debug)]
pub struct Unit {
    city: Name,
    unit: Name,
    site: proto::Site,
}

impl Unit {
    /// The unit with this site.
    #[must_use]
    pub fn new(city: &Name, unit: &Name, site: &Site) -> Self {
        let mut message = proto::Site {
            city: city.to_string(),
            unit: unit.to_string(),
            revision: 0,
            origin: Some(proto::Origin {
                latitude_deg: site.origin.latitude_deg,
                longitude_deg: site.origin.longitude_deg,
                height_m: site.origin.height_m,
            }),
            sensors: site.sensors.iter().map(sensor_message).collect(),
            lanes: site.lanes.iter().map(lane_message).collect(),
            ..proto::Site::default()
        };
        intersection::into_message(&site.intersection, &mut message);
        message.revision = fnv1a(&message.encode_to_vec());
        Self { city: city.clone(), unit: unit.clone(), site: message }
    }

    /// The city's name.
    #[must_use]
    pub const fn city(&self) -> &Name {
        &self.city
    }

    /// The unit's name.
    #[must_use]
    pub const fn unit(&self) -> &Name {
        &self.unit
    }

    /// The site as it is published.
    #[must_use]
    pub const fn site_message(&self) -> &proto::Site {
        &self.site
    }

    /// `Site.revision`: the same for the same names and site, another for any other.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.site.revision
    }

    /// The name of the lane with this index in the site.
    #[must_use]
    pub fn lane_name(&self, lane: u16) -> Option<&str> {
        self.site.lanes.get(usize::from(lane)).map(|lane| lane.name.as_str())
    }

    /// The name of the sensor with this index in the site.
    #[must_use]
    pub fn sensor_name(&self, sensor: SensorIndex) -> Option<&str> {
        self.site.sensors.get(usize::from(sensor.0)).map(|sensor| sensor.name.as_str())
    }
}

/// 64-bit FNV-1a: enough to tell one configuration from the next, and the same in any language.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn sensor_message(s: &Sensor) -> proto::Sensor {
    proto::Sensor {
        name: s.name.clone(),
        period_s: s.period_s,
        may_start_track: s.trust.may_start_track,
        may_carry_extent: s.trust.may_carry_extent,
        may_carry_class: s.trust.may_carry_class,
        kind: Some(match &s.kind {
            SensorKind::Radar(r) => Kind::Radar(proto::Radar {
                pose: Some(pose_message(&r.pose)),
                fov_rad: r.fov_rad,
                min_range_m: r.min_range_m,
                max_range_m: r.max_range_m,
                sigma_range_m: r.sigma_range_m,
                sigma_azimuth_rad: r.sigma_azimuth_rad,
                sigma_range_rate_mps: r.sigma_range_rate_mps,
                reflection: proto::ReflectionPoint::from(r.reflection).into(),
            }),
            SensorKind::Camera(c) => Kind::Camera(proto::Camera {
                pose: Some(pose_message(&c.pose)),
                focal_px: c.focal_px,
                centre_u_px: c.centre_u_px,
                centre_v_px: c.centre_v_px,
                width_px: c.width_px,
                height_px: c.height_px,
                sigma_edge_px: c.sigma_edge_px,
                max_range_m: c.max_range_m,
            }),
            SensorKind::Loop(l) => Kind::Loop(proto::Loop {
                x_m: l.x_m,
                y_m: l.y_m,
                heading_rad: l.heading_rad,
                length_m: l.length_m,
                width_m: l.width_m,
                lane: l.lane.map(u32::from),
                sigma_time_s: l.sigma_time_s,
            }),
            SensorKind::Signal => Kind::Signal(proto::SignalController {}),
        }),
        coverage: points(&coverage(&s.kind)),
    }
}

/// Points of the road.
pub(super) fn points(line: &[[f64; 2]]) -> Vec<proto::Point> {
    line.iter().map(|&[x_m, y_m]| proto::Point { x_m, y_m }).collect()
}

/// Points of the road, as the contract has them.
pub(super) fn line(points: &[proto::Point]) -> Vec<[f64; 2]> {
    points.iter().map(|p| [p.x_m, p.y_m]).collect()
}

fn pose_message(p: &Pose) -> proto::Pose {
    proto::Pose { x_m: p.x_m, y_m: p.y_m, z_m: p.z_m, yaw_rad: p.yaw_rad, pitch_down_rad: p.pitch_down_rad }
}

fn lane_message(l: &Lane) -> proto::Lane {
    proto::Lane {
        name: l.name.clone(),
        centreline: points(&l.centreline_m),
        width_m: l.width_m,
        ..proto::Lane::default()
    }
}

impl From<&SensorKind> for proto::SensorKind {
    fn from(kind: &SensorKind) -> Self {
        match kind {
            SensorKind::Radar(_) => Self::Radar,
            SensorKind::Camera(_) => Self::Camera,
            SensorKind::Loop(_) => Self::Loop,
            SensorKind::Signal => Self::Signal,
        }
    }
}

/// A site as the contract has it.
///
/// # Errors
/// The origin, a sensor's kind, a pose or an end of a stop line is missing, an enum is not known, or a number has more
/// bits than it may have.
pub fn site_from_message(site: &proto::Site) -> Result<Site, ConvertError> {
    let origin = site.origin.as_ref().ok_or(ConvertError::Missing { field: "Site.origin" })?;
    Ok(Site {
        origin: GeoOrigin {
            latitude_deg: origin.latitude_deg,
            longitude_deg: origin.longitude_deg,
            height_m: origin.height_m,
        },
        sensors: site.sensors.iter().map(sensor_from_message).collect::<Result<_, _>>()?,
        lanes: site
            .lanes
            .iter()
            .map(|l| Lane { name: l.name.clone(), centreline_m: line(&l.centreline), width_m: l.width_m })
            .collect(),
        intersection: intersection::from_message(site)?,
    })
}

fn sensor_from_message(s: &proto::Sensor) -> Result<Sensor, ConvertError> {
    let kind = match s.kind.as_ref().ok_or(ConvertError::Missing { field: "Sensor.kind" })? {
        Kind::Radar(r) => SensorKind::Radar(RadarModel {
            pose: pose_from_message("Radar.pose", r.pose.as_ref())?,
            fov_rad: r.fov_rad,
            min_range_m: r.min_range_m,
            max_range_m: r.max_range_m,
            sigma_range_m: r.sigma_range_m,
            sigma_azimuth_rad: r.sigma_azimuth_rad,
            sigma_range_rate_mps: r.sigma_range_rate_mps,
            reflection: FromWire::from_wire("Radar.reflection", r.reflection)?,
        }),
        Kind::Camera(c) => SensorKind::Camera(CameraModel {
            pose: pose_from_message("Camera.pose", c.pose.as_ref())?,
            focal_px: c.focal_px,
            centre_u_px: c.centre_u_px,
            centre_v_px: c.centre_v_px,
            width_px: c.width_px,
            height_px: c.height_px,
            sigma_edge_px: c.sigma_edge_px,
            max_range_m: c.max_range_m,
        }),
        Kind::Loop(l) => SensorKind::Loop(LoopModel {
            x_m: l.x_m,
            y_m: l.y_m,
            heading_rad: l.heading_rad,
            length_m: l.length_m,
            width_m: l.width_m,
            lane: l.lane.map(|lane| u16_of("Loop.lane", lane)).transpose()?,
            sigma_time_s: l.sigma_time_s,
        }),
        Kind::Signal(_) => SensorKind::Signal,
    };
    Ok(Sensor {
        name: s.name.clone(),
        kind,
        trust: Trust {
            may_start_track: s.may_start_track,
            may_carry_extent: s.may_carry_extent,
            may_carry_class: s.may_carry_class,
        },
        period_s: s.period_s,
    })
}

fn pose_from_message(field: &'static str, pose: Option<&proto::Pose>) -> Result<Pose, ConvertError> {
    let p = pose.ok_or(ConvertError::Missing { field })?;
    Ok(Pose { x_m: p.x_m, y_m: p.y_m, z_m: p.z_m, yaw_rad: p.yaw_rad, pitch_down_rad: p.pitch_down_rad })
}
