//! What a sensor's raw samples go through before there are detections.

pub mod camera_motion;
pub mod radar_cube;
