//! Bit layouts of the radar's frames, for reading and for writing.
//!
//! Fields are Motorola ordered and contiguous, so that a frame is one big-endian number and a field a run of its bits, counted here from the
//! most significant bit of byte 0. A physical value is `offset + step · raw`.

use super::frames::{ClusterQuality, Extended, Frame, General, ObjectQuality, RadarState};
use crate::can::CanFrame;

/// A run of bits: the first one, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Field(pub u32, pub u32);

impl Field {
    const fn mask(self) -> u64 {
        (1 << self.1) - 1
    }

    const fn shift(self) -> u32 {
        64 - self.0 - self.1
    }

    /// The raw value in a frame's number.
    pub(super) const fn get(self, word: u64) -> u64 {
        word >> self.shift() & self.mask()
    }

    /// The bits of a raw value, cut to the field.
    pub(super) const fn put(self, raw: u64) -> u64 {
        (raw & self.mask()) << self.shift()
    }
}

/// A field with a physical value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Quantity {
    field: Field,
    step: f64,
    offset: f64,
}

const fn quantity(first: u32, bits: u32, step: f64, offset: f64) -> Quantity {
    Quantity { field: Field(first, bits), step, offset }
}

impl Quantity {
    fn get(self, word: u64) -> f32 {
        (self.offset + self.step * self.field.get(word) as f64) as f32
    }

    /// The nearest value the field can hold; zero, or what is nearest to it, for no number.
    fn put(self, value: f32) -> u64 {
        let value = if value.is_nan() { 0.0 } else { f64::from(value) };
        let raw = ((value - self.offset) / self.step).round().clamp(0.0, self.field.mask() as f64);
        self.field.put(raw as u64)
    }
}

const ID: Field = Field(0, 8);

// 0x60B and 0x701; the lateral distance differs.
const DIST_LONG_M: Quantity = quantity(8, 13, 0.2, -500.0);
const OBJECT_DIST_LAT_M: Quantity = quantity(21, 11, 0.2, -204.6);
const CLUSTER_DIST_LAT_M: Quantity = quantity(22, 10, 0.2, -102.3);
const VREL_LONG_MPS: Quantity = quantity(32, 10, 0.25, -128.0);
const VREL_LAT_MPS: Quantity = quantity(42, 9, 0.25, -64.0);
const DYN_PROP: Field = Field(53, 3);
const RCS_DBM2: Quantity = quantity(56, 8, 0.5, -64.0);

// 0x60C and 0x702.
const DIST_LONG_RMS: Field = Field(8, 5);
const DIST_LAT_RMS: Field = Field(13, 5);
const VREL_LONG_RMS: Field = Field(18, 5);
const VREL_LAT_RMS: Field = Field(23, 5);
const AREL_LONG_RMS: Field = Field(28, 5);
const AREL_LAT_RMS: Field = Field(33, 5);
const ORIENTATION_RMS: Field = Field(38, 5);
const PROBABILITY: Field = Field(48, 3);
const MEAS_STATE: Field = Field(51, 3);
const FALSE_ALARM: Field = Field(29, 3);
const INVALID_STATE: Field = Field(32, 5);
const AMBIGUITY: Field = Field(37, 3);

// 0x60D.
const AREL_LONG_MPS2: Quantity = quantity(8, 11, 0.01, -10.0);
const AREL_LAT_MPS2: Quantity = quantity(19, 9, 0.01, -2.5);
const CLASS: Field = Field(29, 3);
const ORIENTATION_DEG: Quantity = quantity(32, 10, 0.4, -180.0);
const LENGTH_M: Quantity = quantity(48, 8, 0.2, 0.0);
const WIDTH_M: Quantity = quantity(56, 8, 0.2, 0.0);

// 0x60A and 0x600.
const OBJECTS: Field = Field(0, 8);
const OBJECTS_COUNTER: Field = Field(8, 16);
const OBJECTS_VERSION: Field = Field(24, 4);
const FAR_CLUSTERS: Field = Field(8, 8);
const CLUSTERS_COUNTER: Field = Field(16, 16);
const CLUSTERS_VERSION: Field = Field(32, 4);

// 0x201.
const MAX_DISTANCE_M: Quantity = quantity(8, 10, 2.0, 0.0);
const PERSISTENT_ERROR: Field = Field(18, 1);
const INTERFERENCE: Field = Field(19, 1);
const TEMPERATURE_ERROR: Field = Field(20, 1);
const TEMPORARY_ERROR: Field = Field(21, 1);
const VOLTAGE_ERROR: Field = Field(22, 1);
const SENSOR_ID: Field = Field(37, 3);
const SENDS_EXTENDED: Field = Field(42, 1);
const SENDS_QUALITY: Field = Field(43, 1);
const OUTPUT_TYPE: Field = Field(44, 2);

/// The step from one radar's identifiers to the next one's.
const SENSOR_STEP: u32 = 0x10;

/// Standard deviations by their code, m, m/s or m/s²; code 31 is invalid.
const RMS: [f32; 31] = [
    0.005, 0.006, 0.008, 0.011, 0.014, 0.018, 0.023, 0.029, 0.038, 0.049, 0.063, 0.081, 0.105, 0.135, 0.174,
    0.224, 0.288, 0.371, 0.478, 0.616, 0.794, 1.023, 1.317, 1.697, 2.187, 2.817, 3.630, 4.676, 6.025, 7.762,
    10.0,
];

/// Standard deviations of the orientation by their code, degrees; code 31 is invalid.
const ORIENTATION_RMS_DEG: [f32; 31] = [
    0.005, 0.007, 0.010, 0.014, 0.020, 0.029, 0.041, 0.058, 0.082, 0.116, 0.165, 0.234, 0.332, 0.471, 0.669,
    0.949, 1.346, 1.909, 2.709, 3.843, 5.451, 7.734, 10.971, 15.565, 22.081, 31.325, 44.439, 63.044, 89.437,
    126.881, 180.0,
];

/// What stands for no valid standard deviation.
const INVALID_RMS: u64 = 31;

fn deviation(table: &[f32; 31], field: Field, word: u64) -> Option<f32> {
    table.get(field.get(word) as usize).copied()
}

/// The code of the smallest table entry that is at least `value`; the largest where none is, invalid where there is no value.
fn deviation_code(table: &[f32; 31], field: Field, value: Option<f32>) -> u64 {
    field.put(value.map_or(INVALID_RMS, |v| table.iter().position(|t| v <= *t).unwrap_or(30) as u64))
}

/// The kinds of frame that are understood: identifier of sensor 0, and payload size, bytes.
pub(super) const KINDS: [(u32, usize); 9] = [
    (0x60A, 4),
    (0x60B, 8),
    (0x60C, 7),
    (0x60D, 8),
    (0x600, 5),
    (0x701, 8),
    (0x702, 5),
    (0x201, 8),
    (0x700, 4),
];

/// What an identifier means: index in [`KINDS`] and the sensor's number; none where it is no radar's.
pub(super) fn kind(frame: &CanFrame) -> Option<(usize, u8)> {
    let sensor = (frame.id / SENSOR_STEP) % 8;
    let base = frame.id - sensor * SENSOR_STEP;
    let index = KINDS.iter().position(|(id, _)| *id == base).filter(|_| !frame.extended)?;
    Some((index, u8::try_from(sensor).ok()?))
}

/// Reads the payload of a kind; none where its size is another.
pub(super) fn read(index: usize, data: &[u8]) -> Option<Frame> {
    let (id, size) = *KINDS.get(index)?;
    if data.len() != size {
        return None;
    }
    let mut bytes = [0; 8];
    bytes.get_mut(..size)?.copy_from_slice(data);
    let w = u64::from_be_bytes(bytes);
    let byte = |f: Field| f.get(w) as u8;
    Some(match id {
        0x60A => Frame::ObjectStatus {
            objects: byte(OBJECTS),
            counter: OBJECTS_COUNTER.get(w) as u16,
            version: byte(OBJECTS_VERSION),
        },
        0x60B => Frame::ObjectGeneral(general(w, OBJECT_DIST_LAT_M)),
        0x60C => Frame::ObjectQuality(byte(ID), object_quality(w)),
        0x60D => Frame::ObjectExtended(byte(ID), extended(w)),
        0x600 => Frame::ClusterStatus {
            near: byte(OBJECTS),
            far: byte(FAR_CLUSTERS),
            counter: CLUSTERS_COUNTER.get(w) as u16,
            version: byte(CLUSTERS_VERSION),
        },
        0x701 => Frame::ClusterGeneral(general(w, CLUSTER_DIST_LAT_M)),
        0x702 => Frame::ClusterQuality(byte(ID), cluster_quality(w)),
        0x201 => Frame::RadarState(radar_state(w)),
        0x700 => {
            Frame::Version { major: byte(Field(0, 8)), minor: byte(Field(8, 8)), patch: byte(Field(16, 8)) }
        }
        _ => return None,
    })
}

fn general(w: u64, lateral: Quantity) -> General {
    General {
        id: ID.get(w) as u8,
        x_m: DIST_LONG_M.get(w),
        y_m: lateral.get(w),
        vx_mps: VREL_LONG_MPS.get(w),
        vy_mps: VREL_LAT_MPS.get(w),
        dynamic: DYN_PROP.get(w) as u8,
        rcs_dbm2: RCS_DBM2.get(w),
    }
}

fn object_quality(w: u64) -> ObjectQuality {
    let rms = |f| deviation(&RMS, f, w);
    ObjectQuality {
        x_rms_m: rms(DIST_LONG_RMS),
        y_rms_m: rms(DIST_LAT_RMS),
        vx_rms_mps: rms(VREL_LONG_RMS),
        vy_rms_mps: rms(VREL_LAT_RMS),
        ax_rms_mps2: rms(AREL_LONG_RMS),
        ay_rms_mps2: rms(AREL_LAT_RMS),
        orientation_rms_rad: deviation(&ORIENTATION_RMS_DEG, ORIENTATION_RMS, w).map(f32::to_radians),
        existence: PROBABILITY.get(w) as u8,
        state: MEAS_STATE.get(w) as u8,
    }
}

fn cluster_quality(w: u64) -> ClusterQuality {
    let rms = |f| deviation(&RMS, f, w);
    ClusterQuality {
        x_rms_m: rms(DIST_LONG_RMS),
        y_rms_m: rms(DIST_LAT_RMS),
        vx_rms_mps: rms(VREL_LONG_RMS),
        vy_rms_mps: rms(VREL_LAT_RMS),
        false_alarm: FALSE_ALARM.get(w) as u8,
        validity: INVALID_STATE.get(w) as u8,
        ambiguity: AMBIGUITY.get(w) as u8,
    }
}

fn extended(w: u64) -> Extended {
    Extended {
        ax_mps2: AREL_LONG_MPS2.get(w),
        ay_mps2: AREL_LAT_MPS2.get(w),
        class: CLASS.get(w) as u8,
        orientation_rad: ORIENTATION_DEG.get(w).to_radians(),
        length_m: LENGTH_M.get(w),
        width_m: WIDTH_M.get(w),
    }
}

fn radar_state(w: u64) -> RadarState {
    let flag = |f: Field| f.get(w) == 1;
    RadarState {
        sensor_id: SENSOR_ID.get(w) as u8,
        max_distance_m: MAX_DISTANCE_M.get(w),
        persistent_error: flag(PERSISTENT_ERROR),
        interference: flag(INTERFERENCE),
        temperature_error: flag(TEMPERATURE_ERROR),
        temporary_error: flag(TEMPORARY_ERROR),
        voltage_error: flag(VOLTAGE_ERROR),
        output: OUTPUT_TYPE.get(w) as u8,
        sends_quality: flag(SENDS_QUALITY),
        sends_extended: flag(SENDS_EXTENDED),
    }
}

/// Writes a frame as a sensor sends it; a sensor's number above seven is cut.
pub(super) fn write(sensor: u8, frame: &Frame) -> Option<CanFrame> {
    let byte = |f: Field, v: u8| f.put(u64::from(v));
    let (base, word) = match *frame {
        Frame::ObjectStatus { objects, counter, version } => (
            0x60A,
            byte(OBJECTS, objects) | OBJECTS_COUNTER.put(counter.into()) | byte(OBJECTS_VERSION, version),
        ),
        Frame::ObjectGeneral(g) => (0x60B, write_general(&g, OBJECT_DIST_LAT_M)),
        Frame::ObjectQuality(id, q) => (0x60C, byte(ID, id) | write_object_quality(&q)),
        Frame::ObjectExtended(id, e) => (0x60D, byte(ID, id) | write_extended(&e)),
        Frame::ClusterStatus { near, far, counter, version } => {
            let counts = byte(OBJECTS, near) | byte(FAR_CLUSTERS, far);
            (0x600, counts | CLUSTERS_COUNTER.put(counter.into()) | byte(CLUSTERS_VERSION, version))
        }
        Frame::ClusterGeneral(g) => (0x701, write_general(&g, CLUSTER_DIST_LAT_M)),
        Frame::ClusterQuality(id, q) => (0x702, byte(ID, id) | write_cluster_quality(&q)),
        Frame::RadarState(s) => (0x201, write_radar_state(&s)),
        Frame::Version { major, minor, patch } => {
            (0x700, byte(Field(0, 8), major) | byte(Field(8, 8), minor) | byte(Field(16, 8), patch))
        }
    };
    let (_, size) = KINDS.into_iter().find(|(id, _)| *id == base)?;
    CanFrame::new(base + u32::from(sensor & 7) * SENSOR_STEP, word.to_be_bytes().get(..size)?)
}

fn write_general(g: &General, lateral: Quantity) -> u64 {
    ID.put(g.id.into())
        | DIST_LONG_M.put(g.x_m)
        | lateral.put(g.y_m)
        | VREL_LONG_MPS.put(g.vx_mps)
        | VREL_LAT_MPS.put(g.vy_mps)
        | DYN_PROP.put(g.dynamic.into())
        | RCS_DBM2.put(g.rcs_dbm2)
}

fn write_object_quality(q: &ObjectQuality) -> u64 {
    let rms = |f, v| deviation_code(&RMS, f, v);
    rms(DIST_LONG_RMS, q.x_rms_m)
        | rms(DIST_LAT_RMS, q.y_rms_m)
        | rms(VREL_LONG_RMS, q.vx_rms_mps)
        | rms(VREL_LAT_RMS, q.vy_rms_mps)
        | rms(AREL_LONG_RMS, q.ax_rms_mps2)
        | rms(AREL_LAT_RMS, q.ay_rms_mps2)
        | deviation_code(&ORIENTATION_RMS_DEG, ORIENTATION_RMS, q.orientation_rms_rad.map(f32::to_degrees))
        | PROBABILITY.put(q.existence.into())
        | MEAS_STATE.put(q.state.into())
}

fn write_cluster_quality(q: &ClusterQuality) -> u64 {
    let rms = |f, v| deviation_code(&RMS, f, v);
    rms(DIST_LONG_RMS, q.x_rms_m)
        | rms(DIST_LAT_RMS, q.y_rms_m)
        | rms(VREL_LONG_RMS, q.vx_rms_mps)
        | rms(VREL_LAT_RMS, q.vy_rms_mps)
        | FALSE_ALARM.put(q.false_alarm.into())
        | INVALID_STATE.put(q.validity.into())
        | AMBIGUITY.put(q.ambiguity.into())
}

fn write_extended(e: &Extended) -> u64 {
    AREL_LONG_MPS2.put(e.ax_mps2)
        | AREL_LAT_MPS2.put(e.ay_mps2)
        | CLASS.put(e.class.into())
        | ORIENTATION_DEG.put(e.orientation_rad.to_degrees())
        | LENGTH_M.put(e.length_m)
        | WIDTH_M.put(e.width_m)
}

fn write_radar_state(s: &RadarState) -> u64 {
    let flag = |f: Field, on: bool| f.put(on.into());
    MAX_DISTANCE_M.put(s.max_distance_m)
        | SENSOR_ID.put(s.sensor_id.into())
        | OUTPUT_TYPE.put(s.output.into())
        | flag(PERSISTENT_ERROR, s.persistent_error)
        | flag(INTERFERENCE, s.interference)
        | flag(TEMPERATURE_ERROR, s.temperature_error)
        | flag(TEMPORARY_ERROR, s.temporary_error)
        | flag(VOLTAGE_ERROR, s.voltage_error)
        | flag(SENDS_QUALITY, s.sends_quality)
        | flag(SENDS_EXTENDED, s.sends_extended)
}
