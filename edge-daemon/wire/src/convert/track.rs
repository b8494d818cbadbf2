//! Track frames.

use super::{ConvertError, Unit, class::FromWire, u16_of};
use crate::proto;
use fusion_contract::{Lane, SensorAlignment, SensorIndex, Track, TrackFrame, TrackId, UtcNs};

impl Unit {
    /// A frame as it is published. `overwritten` is how many frames a newer one has replaced before they
    /// were sent, since the unit started.
    #[must_use]
    pub fn frame_message(&self, frame: &TrackFrame, overwritten: u64) -> proto::TrackFrame {
        proto::TrackFrame {
            city: self.city().to_string(),
            unit: self.unit().to_string(),
            sequence: frame.sequence,
            valid_utc_ns: frame.valid.0,
            left_utc_ns: frame.left.0,
            overwritten,
            site_revision: self.revision(),
            tracks: frame.tracks.iter().map(|track| self.track_message(track)).collect(),
        }
    }

    /// One track as it is published.
    #[must_use]
    pub fn track_message(&self, t: &Track) -> proto::Track {
        let [car, van, truck, bus, motorcycle, bicycle, pedestrian] = t.class_probability;
        let [x_x, x_y, x_vx, x_vy, y_y, y_vx, y_vy, vx_vx, vx_vy, vy_vy] = t.covariance;
        proto::Track {
            id: t.id.0,
            existence: t.existence,
            class: proto::ObjectClass::from(t.class).into(),
            class_probability: Some(proto::ClassProbability {
                car,
                van,
                truck,
                bus,
                motorcycle,
                bicycle,
                pedestrian,
            }),
            x_m: t.x_m,
            y_m: t.y_m,
            vx_mps: t.vx_mps,
            vy_mps: t.vy_mps,
            covariance: Some(proto::Covariance {
                x_x,
                x_y,
                x_vx,
                x_vy,
                y_y,
                y_vx,
                y_vy,
                vx_vx,
                vx_vy,
                vy_vy,
            }),
            heading_rad: t.heading_rad,
            turn_rate_radps: t.turn_rate_radps,
            extent: Some(proto::Extent {
                length_m: t.length_m,
                width_m: t.width_m,
                height_m: t.height_m,
                length_sigma_m: t.length_sigma_m,
                width_sigma_m: t.width_sigma_m,
            }),
            motion: proto::Motion::from(t.motion).into(),
            lane: t.lane.and_then(|lane| self.lane_name(lane)).map(str::to_owned),
            sensors: t.sensors.iter().map(|s| u32::from(s.0)).collect(),
            age_s: t.age_s,
            unseen_s: t.unseen_s,
        }
    }
}

/// A frame as the contract has it; `lanes` are those of the unit's site.
///
/// # Errors
/// As [`track_from_message`], for the first track that has one.
pub fn frame_from_message(frame: &proto::TrackFrame, lanes: &[Lane]) -> Result<TrackFrame, ConvertError> {
    Ok(TrackFrame {
        sequence: frame.sequence,
        valid: UtcNs(frame.valid_utc_ns),
        left: UtcNs(frame.left_utc_ns),
        tracks: frame.tracks.iter().map(|t| track_from_message(t, lanes)).collect::<Result<_, _>>()?,
    })
}

/// A track as the contract has it; `lanes` are those of the unit's site.
///
/// # Errors
/// A part that is always sent is missing, an enum is not known, a sensor's index has more than 16 bits, or
/// the lane is none of `lanes`.
pub fn track_from_message(t: &proto::Track, lanes: &[Lane]) -> Result<Track, ConvertError> {
    let p = t.class_probability.as_ref().ok_or(ConvertError::Missing { field: "Track.class_probability" })?;
    let c = t.covariance.as_ref().ok_or(ConvertError::Missing { field: "Track.covariance" })?;
    let e = t.extent.as_ref().ok_or(ConvertError::Missing { field: "Track.extent" })?;
    let lane_index = |name: &String| {
        let place = lanes.iter().position(|lane| lane.name == *name);
        place
            .and_then(|i| u16::try_from(i).ok())
            .ok_or_else(|| ConvertError::UnknownLane { name: name.clone() })
    };
    Ok(Track {
        id: TrackId(t.id),
        existence: t.existence,
        class: FromWire::from_wire("Track.class", t.class)?,
        class_probability: [p.car, p.van, p.truck, p.bus, p.motorcycle, p.bicycle, p.pedestrian],
        x_m: t.x_m,
        y_m: t.y_m,
        vx_mps: t.vx_mps,
        vy_mps: t.vy_mps,
        covariance: [c.x_x, c.x_y, c.x_vx, c.x_vy, c.y_y, c.y_vx, c.y_vy, c.vx_vx, c.vx_vy, c.vy_vy],
        heading_rad: t.heading_rad,
        turn_rate_radps: t.turn_rate_radps,
        length_m: e.length_m,
        width_m: e.width_m,
        height_m: e.height_m,
        length_sigma_m: e.length_sigma_m,
        width_sigma_m: e.width_sigma_m,
        motion: FromWire::from_wire("Track.motion", t.motion)?,
        lane: t.lane.as_ref().map(lane_index).transpose()?,
        sensors: t
            .sensors
            .iter()
            .map(|&s| u16_of("Track.sensors", s).map(SensorIndex))
            .collect::<Result<_, _>>()?,
        age_s: t.age_s,
        unseen_s: t.unseen_s,
    })
}

impl From<&SensorAlignment> for proto::Alignment {
    fn from(a: &SensorAlignment) -> Self {
        Self {
            yaw_rad: a.yaw_rad,
            yaw_sigma_rad: a.yaw_sigma_rad,
            pitch_down_rad: a.pitch_down_rad,
            pitch_down_sigma_rad: a.pitch_down_sigma_rad,
            at_bound: a.at_bound,
            knocked_rad: a.knocked_rad,
        }
    }
}
