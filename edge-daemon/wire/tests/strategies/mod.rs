//! Arbitrary values of the contract's types, for round trips.
#![allow(dead_code, reason = "each test uses its part")]

use fusion_contract::{
    Approach, CameraBox, CameraModel, Connection, Crossing, DetectorFault, GeoOrigin, Intersection, Lane,
    LaneRole, LaneUse, LaneUsers, LoopEdge, LoopFault, LoopModel, Motion, Movement, ObjectClass,
    ObjectReport, Pose, RadarModel, RadarPoint, ReflectionPoint, Scan, ScanData, Sensor, SensorIndex,
    SensorKind, SignalEvent, Site, StampSource, StopLine, Track, TrackFrame, TrackId, Trust, Turn, UtcNs,
    Zone,
};
use proptest::{array, collection::vec, num, option, prelude::*, sample::select};

/// Any finite 32-bit float: normal, subnormal and both zeros.
pub fn float() -> impl Strategy<Value = f32> + Clone {
    num::f32::NORMAL | num::f32::SUBNORMAL | num::f32::ZERO | num::f32::NEGATIVE | num::f32::POSITIVE
}

fn double() -> impl Strategy<Value = f64> {
    num::f64::NORMAL | num::f64::SUBNORMAL | num::f64::ZERO
}

pub fn instant() -> impl Strategy<Value = UtcNs> {
    prop_oneof![any::<i64>(), 0..2_000_000_000_000_000_000_i64].prop_map(UtcNs)
}

pub fn class() -> impl Strategy<Value = ObjectClass> {
    let mut all = ObjectClass::KNOWN.to_vec();
    all.push(ObjectClass::Unknown);
    select(all)
}

pub fn scan() -> impl Strategy<Value = Scan> {
    let stamp = select(vec![StampSource::Arrival, StampSource::Device, StampSource::FrameCounter]);
    (any::<u16>(), instant(), instant(), stamp, scan_data()).prop_map(
        |(sensor, measured, arrival, stamp, data)| Scan {
            sensor: SensorIndex(sensor),
            measured,
            arrival,
            stamp,
            data,
        },
    )
}

pub fn scan_data() -> impl Strategy<Value = ScanData> {
    let point = (float(), float(), float(), option::of(float())).prop_map(
        |(range_m, azimuth_rad, range_rate_mps, snr_db)| RadarPoint {
            range_m,
            azimuth_rad,
            range_rate_mps,
            snr_db,
        },
    );
    let boxed = (array::uniform4(float()), class(), float(), option::of(any::<u64>())).prop_map(
        |([left_px, top_px, width_px, height_px], class, confidence, object_id)| CameraBox {
            left_px,
            top_px,
            width_px,
            height_px,
            class,
            confidence,
            object_id,
        },
    );
    let object = (any::<u64>(), array::uniform4(float()), class()).prop_map(
        |(object_id, [x_m, y_m, vx_mps, vy_mps], class)| ObjectReport {
            object_id,
            x_m,
            y_m,
            vx_mps,
            vy_mps,
            class,
        },
    );
    let fault = select(vec![
        LoopFault::Restored,
        LoopFault::Other,
        LoopFault::Watchdog,
        LoopFault::Open,
        LoopFault::Short,
        LoopFault::ExcessiveChange,
    ]);
    prop_oneof![
        vec(point, 0..8).prop_map(ScanData::Radar),
        vec(boxed, 0..8).prop_map(ScanData::Camera),
        any::<bool>().prop_map(|on| ScanData::Loop(LoopEdge { on })),
        fault.prop_map(|fault| ScanData::LoopFault(DetectorFault { fault })),
        vec(object, 0..8).prop_map(ScanData::Objects),
        any::<(u16, u16)>().prop_map(|(code, parameter)| ScanData::Signal(SignalEvent { code, parameter })),
    ]
}

fn pose() -> impl Strategy<Value = Pose> {
    array::uniform5(double()).prop_map(|[x_m, y_m, z_m, yaw_rad, pitch_down_rad]| Pose {
        x_m,
        y_m,
        z_m,
        yaw_rad,
        pitch_down_rad,
    })
}

fn sensor_kind() -> impl Strategy<Value = SensorKind> {
    let reflection = select(vec![ReflectionPoint::NearSurface, ReflectionPoint::Body]);
    prop_oneof![
        (pose(), array::uniform6(double()), reflection).prop_map(|(pose, v, reflection)| {
            SensorKind::Radar(RadarModel {
                pose,
                fov_rad: v[0],
                min_range_m: v[1],
                max_range_m: v[2],
                sigma_range_m: v[3],
                sigma_azimuth_rad: v[4],
                sigma_range_rate_mps: v[5],
                reflection,
            })
        }),
        (pose(), array::uniform7(double())).prop_map(|(pose, v)| {
            SensorKind::Camera(CameraModel {
                pose,
                focal_px: v[0],
                centre_u_px: v[1],
                centre_v_px: v[2],
                width_px: v[3],
                height_px: v[4],
                sigma_edge_px: v[5],
                max_range_m: v[6],
            })
        }),
        (array::uniform6(double()), option::of(any::<u16>())).prop_map(|(v, lane)| {
            SensorKind::Loop(LoopModel {
                x_m: v[0],
                y_m: v[1],
                heading_rad: v[2],
                length_m: v[3],
                width_m: v[4],
                lane,
                sigma_time_s: v[5],
            })
        }),
        Just(SensorKind::Signal),
    ]
}

pub fn site() -> impl Strategy<Value = Site> {
    let sensor = ("[a-zA-Z0-9:_-]{1,12}", sensor_kind(), any::<[bool; 3]>(), double()).prop_map(
        |(name, kind, [may_start_track, may_carry_extent, may_carry_class], period_s)| Sensor {
            name,
            kind,
            trust: Trust { may_start_track, may_carry_extent, may_carry_class },
            period_s,
        },
    );
    let lane = (vec(array::uniform2(double()), 0..5), double());
    let parts = (array::uniform3(double()), vec(sensor, 0..6), vec(lane, 0..4), intersection());
    parts.prop_map(|(origin, sensors, lanes, mut intersection)| {
        // What is said of lanes is said of those that are there.
        intersection.lanes.truncate(lanes.len());
        let [latitude_deg, longitude_deg, height_m] = origin;
        let lanes = lanes.into_iter().enumerate();
        Site {
            origin: GeoOrigin { latitude_deg, longitude_deg, height_m },
            sensors,
            // Lanes' names are unique in a site.
            lanes: lanes
                .map(|(i, (centreline_m, width_m))| Lane { name: format!("lane {i}"), centreline_m, width_m })
                .collect(),
            intersection,
        }
    })
}

/// What a map may say; its lanes are numbered from 0.
fn intersection() -> impl Strategy<Value = Intersection> {
    let name = || "[a-z0-9-]{1,9}";
    let line = || vec(array::uniform2(double()), 0..4);
    let role = select(vec![LaneRole::Ingress, LaneRole::Egress]);
    let users = select(vec![LaneUsers::Vehicles, LaneUsers::Transit, LaneUsers::Bicycles]);
    let used = (1u8.., role, users, option::of(any::<u16>()), name()).prop_map(
        |(lane_id, role, users, approach, source_id)| LaneUse {
            lane: 0,
            lane_id,
            role,
            users,
            approach,
            source_id,
        },
    );
    let lanes = vec(used, 0..4).prop_map(|mut lanes| {
        for (i, lane) in (0u16..).zip(&mut lanes) {
            lane.lane = i;
        }
        lanes
    });
    let approach = (name(), any::<u8>(), double()).prop_map(|(name, approach_id, heading_rad)| Approach {
        name,
        approach_id,
        heading_rad,
    });
    let connection = (any::<u8>(), any::<u16>(), any::<u16>(), line()).prop_map(
        |(connection_id, from_lane, to_lane, path_m)| Connection {
            connection_id,
            from_lane,
            to_lane,
            path_m,
        },
    );
    let turn = select(vec![Turn::Left, Turn::Through, Turn::Right, Turn::UTurn]);
    let group = || option::of(any::<u8>());
    let movement = (name(), any::<u16>(), turn, group(), vec(connection, 0..3)).prop_map(
        |(name, approach, turn, signal_group, connections)| Movement {
            name,
            approach,
            turn,
            signal_group,
            connections,
        },
    );
    let stop_line = (vec(any::<u16>(), 0..3), array::uniform2(array::uniform2(double())))
        .prop_map(|(lanes, line_m)| StopLine { lanes, line_m });
    let crossing = (name(), option::of(any::<u16>()), line(), double(), group()).prop_map(
        |(name, approach, centreline_m, width_m, signal_group)| Crossing {
            name,
            approach,
            centreline_m,
            width_m,
            signal_group,
        },
    );
    let zone = (name(), "[a-z]{0,5}", line()).prop_map(|(name, purpose, outline_m)| Zone {
        name,
        purpose,
        outline_m,
    });
    let parts = (
        lanes,
        vec(approach, 0..3),
        vec(movement, 0..3),
        vec(stop_line, 0..3),
        vec(crossing, 0..3),
        vec(zone, 0..3),
    );
    parts.prop_map(|(lanes, approaches, movements, stop_lines, crossings, zones)| Intersection {
        lanes,
        approaches,
        movements,
        stop_lines,
        crossings,
        zones,
    })
}

/// A track of a site with so many lanes.
pub fn track(lanes: usize) -> impl Strategy<Value = Track> {
    let lane =
        if lanes == 0 { Just(None).boxed() } else { option::of(0..u16::try_from(lanes).unwrap()).boxed() };
    let motion = select(vec![Motion::Moving, Motion::Stopped]);
    let known = (any::<u64>(), class(), motion, lane, vec(any::<u16>().prop_map(SensorIndex), 0..5));
    let numbers = (vec(float(), 14), array::uniform7(float()), array::uniform10(float()));
    (known, numbers).prop_map(|((id, class, motion, lane, sensors), (v, class_probability, covariance))| {
        Track {
            id: TrackId(id),
            existence: v[0],
            class,
            class_probability,
            x_m: v[1],
            y_m: v[2],
            vx_mps: v[3],
            vy_mps: v[4],
            covariance,
            heading_rad: v[5],
            turn_rate_radps: v[6],
            length_m: v[7],
            width_m: v[8],
            height_m: v[9],
            length_sigma_m: v[10],
            width_sigma_m: v[11],
            motion,
            lane,
            sensors,
            age_s: v[12],
            unseen_s: v[13],
        }
    })
}

/// A site and a frame of its tracks.
pub fn site_and_frame() -> impl Strategy<Value = (Site, TrackFrame)> {
    site().prop_flat_map(|site| {
        let tracks = vec(track(site.lanes.len()), 0..4);
        (Just(site), any::<u64>(), instant(), instant(), tracks).prop_map(
            |(site, sequence, valid, left, tracks)| (site, TrackFrame { sequence, valid, left, tracks }),
        )
    })
}
