//! Which product each sensor is: the devices of a junction that has at least one of every kind.

use crate::installation::Installation;
use crate::layout::{Junction, from_leg, leg_heading};
use fusion_contract::{LoopModel, Pose, RadarModel, ReflectionPoint, Sensor, SensorKind};

/// A product that a unit understands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Product {
    /// TI mmWave radar.
    TiMmwave,
    /// Continental ARS408, set to send objects.
    Ars408Objects,
    /// Continental ARS408, set to send clusters.
    Ars408Clusters,
    /// OmniPreSense OPS243-C.
    Ops243,
    /// HLK-LD2450.
    Ld2450,
    /// A camera behind NVIDIA DeepStream.
    Deepstream,
    /// A camera with ONVIF metadata as XML.
    OnvifXml,
    /// A camera with ONVIF metadata as JSON.
    OnvifJson,
    /// A camera with JSON of its maker's own.
    CameraMapped,
    /// A loop card that speaks JSON lines.
    LoopJson,
    /// A loop card on Modbus RTU.
    ModbusLoops,
    /// A 3M Canoga card.
    Canoga,
    /// Wavetronix SmartSensor HD.
    SmartsensorHd,
    /// RTMS G4.
    RtmsG4,
    /// A controller's high-resolution log.
    HiresLog,
}

impl Product {
    /// The word for its bytes in a unit's configuration.
    #[must_use]
    pub const fn format(self) -> &'static str {
        match self {
            Self::TiMmwave => "ti_mmwave",
            Self::Ars408Objects | Self::Ars408Clusters => "ars408",
            Self::Ops243 => "ops243",
            Self::Ld2450 => "ld2450",
            Self::Deepstream => "deepstream",
            Self::OnvifXml => "onvif_xml",
            Self::OnvifJson => "onvif_json",
            Self::CameraMapped => "camera_mapped",
            Self::LoopJson => "loop_json",
            Self::ModbusLoops => "modbus_loops",
            Self::Canoga => "canoga",
            Self::SmartsensorHd => "smartsensor_hd",
            Self::RtmsG4 => "rtms_g4",
            Self::HiresLog => "hires_log",
        }
    }
}

/// How one sensor is connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitting {
    /// What it is.
    pub product: Product,
    /// The line it speaks through, shared by all sensors that name it.
    pub line: String,
    /// Its name on the line, where others share it.
    pub channel: Option<String>,
}

impl Fitting {
    /// As most junctions have it.
    #[must_use]
    pub fn usual(sensor: &Sensor) -> Self {
        let (product, line) = match sensor.kind {
            SensorKind::Radar(_) => (Product::TiMmwave, sensor.name.as_str()),
            SensorKind::Camera(_) => (Product::Deepstream, sensor.name.as_str()),
            SensorKind::Loop(_) | SensorKind::Signal => (Product::LoopJson, "detector-card"),
        };
        let channel = (line != sensor.name).then(|| sensor.name.clone());
        Self { product, line: line.to_owned(), channel }
    }

    fn alone(product: Product, name: &str) -> Self {
        Self { product, line: name.to_owned(), channel: None }
    }

    fn on(product: Product, line: &str, channel: impl ToString) -> Self {
        Self { product, line: line.to_owned(), channel: Some(channel.to_string()) }
    }
}

/// Period of an ARS408's cycle, seconds: 72 ms in the data sheet, here the next multiple of the simulation's tick.
const ARS408_PERIOD_S: f64 = 0.07;
/// Period of the small radars, seconds.
const MODULE_PERIOD_S: f64 = 0.1;
/// Reach of an OPS243-C's range measurement, metres.
const OPS243_REACH_M: f64 = 60.0;
/// From one loop of a speed trap to the other, metres.
const TRAP_M: f64 = 4.0;
/// Reach of an LD2450, metres.
const LD2450_REACH_M: f64 = 6.0;

impl Installation {
    /// Puts every kind of device about the junction: radars 1 and 2 become ARS408s on one bus, cameras 1 to 3 three other makes,
    /// the loops of each leg another card; and there are an OPS243 over a lane and an LD2450 at a cycle lane.
    pub(crate) fn fit_all(&mut self, junction: &Junction) {
        for index in 0..self.site.sensors.len() {
            let name = self.site.sensors[index].name.clone();
            let fitting = match name.as_str() {
                "radar1" => Fitting::on(Product::Ars408Objects, "can-bus", 0),
                "radar2" => Fitting::on(Product::Ars408Clusters, "can-bus", 1),
                "camera1" => Fitting::alone(Product::OnvifXml, &name),
                "camera2" => Fitting::on(Product::CameraMapped, &name, &name),
                "camera3" => Fitting::alone(Product::OnvifJson, &name),
                _ => continue,
            };
            if fitting.line == "can-bus" {
                self.site.sensors[index].period_s = ARS408_PERIOD_S;
            }
            self.fittings[index] = fitting;
        }
        self.fit_loops(junction);
        let [x_m, y_m] = from_leg(0, -junction.stop - 40.0, junction.lane_offset(0));
        let pose = Pose { x_m, y_m, z_m: 6.0, yaw_rad: leg_heading(2), pitch_down_rad: 0.0 };
        let ops243 = RadarModel {
            pose,
            fov_rad: 20f64.to_radians(),
            min_range_m: 3.0,
            max_range_m: OPS243_REACH_M,
            sigma_range_m: 0.3,
            // A quarter of the beam: it measures no angle.
            sigma_azimuth_rad: 5f64.to_radians(),
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::NearSurface,
        };
        self.add("ops243".to_owned(), SensorKind::Radar(ops243), MODULE_PERIOD_S, pose, 0.02);
        self.fittings.push(Fitting::alone(Product::Ops243, "ops243"));
        // On the pavement, looking across the first leg's cycle lane and the lane beside it.
        let [x_m, y_m] = from_leg(0, -junction.stop - 12.0, -junction.kerb - 0.5);
        let yaw_rad = leg_heading(0) + std::f64::consts::FRAC_PI_2;
        let pose = Pose { x_m, y_m, z_m: 1.5, yaw_rad, pitch_down_rad: 0.0 };
        let ld2450 = RadarModel {
            pose,
            fov_rad: 120f64.to_radians(),
            min_range_m: 0.3,
            max_range_m: LD2450_REACH_M,
            sigma_range_m: 0.1,
            sigma_azimuth_rad: 4f64.to_radians(),
            ..ops243
        };
        self.add("ld2450".to_owned(), SensorKind::Radar(ld2450), MODULE_PERIOD_S, pose, 0.05);
        self.fittings.push(Fitting::alone(Product::Ld2450, "ld2450"));
        self.fit_speed_traps(junction);
    }

    /// The first leg's advance loops have a twin upstream, on the same card.
    fn fit_speed_traps(&mut self, junction: &Junction) {
        for index in 0..self.site.sensors.len() {
            let sensor = &self.site.sensors[index];
            let SensorKind::Loop(model) = sensor.kind else { continue };
            let Some(lane) = sensor.name.strip_prefix("advance:").map(str::to_owned) else { continue };
            if model.lane.is_none_or(|l| usize::from(l) >= junction.lanes) {
                continue;
            }
            let (sin, cos) = model.heading_rad.sin_cos();
            let twin = LoopModel { x_m: model.x_m - TRAP_M * cos, y_m: model.y_m - TRAP_M * sin, ..model };
            let first = self.site.sensors.len();
            self.add(format!("upstream:{lane}"), SensorKind::Loop(twin), 0.0, Pose::default(), 0.0);
            self.fittings.push(Fitting::usual(&self.site.sensors[first]));
            self.speed_traps.push((format!("trap:{lane}"), first, index));
        }
    }

    /// Leg by leg: the first keeps its card, the second has one on Modbus, the third a Canoga card at the stop line and the
    /// controller's log farther out, the fourth a SmartSensor and an RTMS farther out, lane by lane in turn.
    fn fit_loops(&mut self, junction: &Junction) {
        let lanes = junction.lanes;
        for index in 0..self.site.sensors.len() {
            let SensorKind::Loop(model) = self.site.sensors[index].kind else { continue };
            let lane = model.lane.map_or(0, usize::from);
            let (leg, lane) = (lane / lanes, lane % lanes);
            let stop = self.site.sensors[index].name.starts_with("stop");
            self.fittings[index] = match (leg, stop) {
                (1, _) => Fitting::on(Product::ModbusLoops, "modbus-card", 2 * lane + usize::from(!stop) + 1),
                (2, true) => Fitting::on(Product::Canoga, "canoga-card", lane + 1),
                (2, false) => Fitting::on(Product::HiresLog, "controller", lane + 1),
                (3, false) if lane % 2 == 0 => Fitting::on(Product::SmartsensorHd, "side-fire", lane),
                (3, false) => Fitting::on(Product::RtmsG4, "side-fire-rtms", lane),
                _ => continue,
            };
        }
    }
}
