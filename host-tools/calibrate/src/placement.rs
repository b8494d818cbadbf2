//! What is estimated of each sensor, and how it enters a site and a scan.

use fusion_contract::{Pose, Sensor, SensorKind, UtcNs};

/// Parameters of one sensor.
pub const PARAMS: usize = 6;
/// East, metres.
pub const X: usize = 0;
/// North, metres.
pub const Y: usize = 1;
/// Height, metres (cameras).
pub const Z: usize = 2;
/// Yaw, radians anticlockwise from east.
pub const YAW: usize = 3;
/// Downward pitch, radians (cameras).
pub const PITCH: usize = 4;
/// Clock offset, seconds: how far the sensor's stamps are ahead of the moment they are about.
pub const CLOCK: usize = 5;

/// Where a sensor is and how far its clock is ahead: values in the order of [`X`] to [`CLOCK`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Placement(pub [f64; PARAMS]);

impl Placement {
    /// As configured, with a clock that is right.
    #[must_use]
    pub fn of(sensor: &Sensor) -> Self {
        let from = |p: &Pose| Self([p.x_m, p.y_m, p.z_m, p.yaw_rad, p.pitch_down_rad, 0.0]);
        match &sensor.kind {
            SensorKind::Radar(m) => from(&m.pose),
            SensorKind::Camera(m) => from(&m.pose),
            SensorKind::Loop(_) | SensorKind::Signal => Self::default(),
        }
    }

    /// The sensor in this place.
    #[must_use]
    pub fn place(&self, sensor: &Sensor) -> Sensor {
        let [x_m, y_m, z_m, yaw_rad, pitch_down_rad, _] = self.0;
        let pose = Pose { x_m, y_m, z_m, yaw_rad, pitch_down_rad };
        let mut placed = sensor.clone();
        match &mut placed.kind {
            SensorKind::Radar(m) => m.pose = pose,
            SensorKind::Camera(m) => m.pose = pose,
            SensorKind::Loop(_) | SensorKind::Signal => {}
        }
        placed
    }

    /// The moment a stamp is about.
    #[must_use]
    pub fn moment(&self, stamp: UtcNs) -> UtcNs {
        stamp.plus_ns(-(self.0[CLOCK] * 1e9).round() as i64)
    }
}

/// Which parameters of a sensor of this kind traffic can say something about.
#[must_use]
pub const fn estimated(kind: &SensorKind) -> &'static [usize] {
    match kind {
        SensorKind::Radar(_) => &[X, Y, YAW, CLOCK],
        SensorKind::Camera(_) => &[X, Y, Z, YAW, PITCH, CLOCK],
        // Loops are cut into the road where the plan says; their cards look only now and then.
        SensorKind::Loop(_) => &[CLOCK],
        SensorKind::Signal => &[],
    }
}
