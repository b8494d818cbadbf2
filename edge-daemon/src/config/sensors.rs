//! The sensors and lanes of a configuration file, as they are typed.

use super::defaults as d;
use serde::{Deserialize, Serialize};

/// Where a sensor's measurement times come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stamp {
    /// Arrival of the bytes less `latency_ms`.
    #[default]
    Arrival,
    /// The device's own UTC stamp.
    Device,
    /// The device's frame counter times `period_ms`, anchored to the quickest arrivals.
    FrameCounter,
}

/// Where on a body a radar's detections sit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reflection {
    /// On the faces turned to the sensor.
    #[default]
    NearSurface,
    /// About the centre.
    Body,
}

/// `[[radar]]`: a Doppler radar that reports points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radar {
    /// Its name; unique among sensors.
    pub name: String,
    /// The `[[source]]` it speaks through; none: it lives in recordings only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its name inside the stream, where the stream carries several sensors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// East of the origin, metres.
    pub x_metres: f64,
    /// North of the origin, metres.
    pub y_metres: f64,
    /// Above the road, metres.
    #[serde(default = "d::radar_height")]
    pub z_metres: f64,
    /// Boresight, degrees anticlockwise from east.
    pub yaw_degrees: f64,
    /// Full horizontal field of view, degrees.
    #[serde(default = "d::radar_fov")]
    pub fov_degrees: f64,
    /// Nearest range, metres.
    #[serde(default = "d::radar_min_range")]
    pub min_range_metres: f64,
    /// Farthest range, metres.
    #[serde(default = "d::radar_max_range")]
    pub max_range_metres: f64,
    /// Standard deviation of range, metres.
    #[serde(default = "d::range_sigma")]
    pub range_sigma_metres: f64,
    /// Standard deviation of azimuth, degrees.
    #[serde(default = "d::azimuth_sigma")]
    pub azimuth_sigma_degrees: f64,
    /// Standard deviation of range rate, metres per second.
    #[serde(default = "d::range_rate_sigma")]
    pub range_rate_sigma_metres_per_second: f64,
    /// Where on the body it reflects.
    #[serde(default)]
    pub reflection: Reflection,
    /// Where its stamps come from.
    #[serde(default)]
    pub stamp: Stamp,
    /// From measurement to arrival, milliseconds: typical for `arrival`, least for `frame_counter`.
    #[serde(default = "d::radar_latency")]
    pub latency_ms: f64,
    /// Time between scans, milliseconds.
    #[serde(default = "d::radar_period")]
    pub period_ms: f64,
    /// How far its own messages may be out of order, milliseconds.
    #[serde(default)]
    pub disorder_ms: f64,
    /// Its detections may start tracks.
    #[serde(default = "d::yes")]
    pub may_start_track: bool,
    /// Its detections may shape length, width and height.
    #[serde(default = "d::yes")]
    pub may_carry_extent: bool,
    /// By how much its reports' covariances are multiplied, because errors that stay alike from one to the next count as one;
    /// none: not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covariance_inflation: Option<f64>,
}

/// `[[camera]]`: a camera whose detector reports boxes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Camera {
    /// Its name; unique among sensors.
    pub name: String,
    /// The `[[source]]` it speaks through; none: it lives in recordings only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its name inside the stream, where the stream carries several sensors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// East of the origin, metres.
    pub x_metres: f64,
    /// North of the origin, metres.
    pub y_metres: f64,
    /// Above the road, metres.
    pub z_metres: f64,
    /// Optical axis, degrees anticlockwise from east.
    pub yaw_degrees: f64,
    /// Optical axis below the horizon, degrees.
    pub pitch_down_degrees: f64,
    /// Focal length, pixels.
    pub focal_pixels: f64,
    /// Image width, pixels.
    pub width_pixels: f64,
    /// Image height, pixels.
    pub height_pixels: f64,
    /// Principal point from the left, pixels; none: the middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre_u_pixels: Option<f64>,
    /// Principal point from the top, pixels; none: the middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre_v_pixels: Option<f64>,
    /// Standard deviation of a box's edge, pixels.
    #[serde(default = "d::edge_sigma")]
    pub edge_sigma_pixels: f64,
    /// Farthest ground distance at which boxes are used, metres.
    #[serde(default = "d::camera_max_range")]
    pub max_range_metres: f64,
    /// Where its stamps come from.
    #[serde(default)]
    pub stamp: Stamp,
    /// From measurement to arrival, milliseconds: typical for `arrival`, least for `frame_counter`.
    #[serde(default = "d::camera_latency")]
    pub latency_ms: f64,
    /// Time between frames, milliseconds.
    #[serde(default = "d::camera_period")]
    pub period_ms: f64,
    /// How far its own messages may be out of order, milliseconds.
    #[serde(default)]
    pub disorder_ms: f64,
    /// Its detections may start tracks.
    #[serde(default = "d::yes")]
    pub may_start_track: bool,
    /// Its detections may shape length, width and height.
    #[serde(default = "d::yes")]
    pub may_carry_extent: bool,
    /// Its detections may vote on the class.
    #[serde(default = "d::yes")]
    pub may_carry_class: bool,
    /// By how much its boxes' covariances are multiplied, because errors that stay alike from one to the next count as one.
    #[serde(default = "d::no_inflation")]
    pub covariance_inflation: f64,
}

/// What a loop is read through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// Its source.
    #[default]
    Source,
    /// A pin of the FPGA.
    Fpga,
}

/// `[[loop]]`: an inductive loop in a lane.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loop {
    /// Its name; unique among sensors.
    pub name: String,
    /// What it is read through.
    #[serde(default)]
    pub via: Via,
    /// The `[[source]]` it speaks through; none: it lives in recordings only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its channel in the stream, or the number of the FPGA's pin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Names of loops in the lanes beside, on neighbouring pins of the FPGA: a short pulse within one of theirs is crosstalk.
    #[serde(default)]
    pub beside: Vec<String>,
    /// Centre, east of the origin, metres.
    pub x_metres: f64,
    /// Centre, north of the origin, metres.
    pub y_metres: f64,
    /// Direction of travel, degrees anticlockwise from east.
    pub heading_degrees: f64,
    /// Length along the lane, metres.
    #[serde(default = "d::loop_length")]
    pub length_metres: f64,
    /// Width across the lane, metres.
    #[serde(default = "d::loop_width")]
    pub width_metres: f64,
    /// Name of the `[[lane]]` it lies in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lane: Option<String>,
    /// Standard deviation of an edge's time, milliseconds.
    #[serde(default = "d::loop_time_sigma")]
    pub time_sigma_ms: f64,
    /// Where its stamps come from.
    #[serde(default)]
    pub stamp: Stamp,
    /// From edge to arrival, milliseconds.
    #[serde(default = "d::loop_latency")]
    pub latency_ms: f64,
    /// An edge is never later than this, milliseconds: a loop that says nothing has seen nothing up to then.
    #[serde(default = "d::loop_latency_bound")]
    pub latency_bound_ms: f64,
    /// Its edges may start tracks.
    #[serde(default = "d::yes")]
    pub may_start_track: bool,
    /// Its edges may shape the length.
    #[serde(default = "d::yes")]
    pub may_carry_extent: bool,
}

/// `[[signal]]`: a signal controller's events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signal {
    /// Its name; unique among sensors.
    pub name: String,
    /// The `[[source]]` it speaks through; none: it lives in recordings only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where its stamps come from.
    #[serde(default)]
    pub stamp: Stamp,
    /// From event to arrival, milliseconds.
    #[serde(default = "d::loop_latency")]
    pub latency_ms: f64,
}

/// `[[lane]]`: a lane's centreline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Its name; unique among lanes.
    pub name: String,
    /// Points `[east, north]` in the direction of travel, metres.
    pub centreline_metres: Vec<[f64; 2]>,
    /// Width, metres.
    #[serde(default = "d::lane_width")]
    pub width_metres: f64,
}
