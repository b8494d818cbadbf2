//! Frames of a Continental ARS408.

use crate::ars408::{Frame, Kind, List, RadarState};
use crate::can::CanFrame;

/// The interface version that status frames carry.
const INTERFACE_VERSION: u8 = 1;

/// All frames of one measurement cycle, in the radar's order: status, general, quality, extended. At most 255 targets are sent; values are
/// rounded to the radar's steps.
#[must_use]
pub fn ars408_list(list: &List) -> Vec<CanFrame> {
    let targets = &list.targets[..list.targets.len().min(255)];
    let n = targets.len() as u8;
    let (counter, version) = (list.counter, INTERFACE_VERSION);
    let mut frames = vec![match list.kind {
        Kind::Objects => Frame::ObjectStatus { objects: n, counter, version },
        Kind::Clusters => Frame::ClusterStatus { near: n, far: 0, counter, version },
    }];
    frames.extend(targets.iter().map(|t| match list.kind {
        Kind::Objects => Frame::ObjectGeneral(t.general),
        Kind::Clusters => Frame::ClusterGeneral(t.general),
    }));
    for t in targets {
        frames.extend(t.object_quality.map(|q| Frame::ObjectQuality(t.general.id, q)));
        frames.extend(t.cluster_quality.map(|q| Frame::ClusterQuality(t.general.id, q)));
    }
    for t in targets {
        frames.extend(t.extended.map(|e| Frame::ObjectExtended(t.general.id, e)));
    }
    let stamp = |mut f: CanFrame| {
        f.time = list.time;
        f
    };
    frames.iter().filter_map(|f| f.write(list.sensor)).map(stamp).collect()
}

/// The frame in which a radar reports its own condition.
#[must_use]
pub fn ars408_state(state: &RadarState) -> Option<CanFrame> {
    Frame::RadarState(*state).write(state.sensor_id)
}
