//! Which channels of a recording are used, and for what.

use crate::config::Unit;
use fusion_contract::{Scan, SensorIndex};
use fusion_record::{ChannelKind, Recording, SensorScan};
use std::collections::{BTreeMap, BTreeSet};

/// Which channels are used.
pub(super) struct Plan {
    /// Raw channels by sensor name in the file: index of the source.
    pub raw: BTreeMap<String, usize>,
    /// Detection channels: index of the sensor.
    detections: BTreeMap<String, SensorIndex>,
    /// By how much each sensor's clock offset is more than when its detections were recorded, nanoseconds.
    clock_ns: Vec<i64>,
    /// What the user should know.
    pub warnings: Vec<String>,
}

impl Plan {
    pub fn of(unit: &Unit, recording: &Recording) -> Self {
        let mut plan = Self {
            raw: BTreeMap::new(),
            detections: BTreeMap::new(),
            clock_ns: clock_changes(unit, recording.config()),
            warnings: Vec::new(),
        };
        for channel in recording.channels() {
            match &channel.kind {
                ChannelKind::Raw { sensor, format } => {
                    let found = unit.sources.iter().position(|s| s.source.name == **sensor);
                    match found {
                        Some(i) if unit.sources[i].source.format.name() == &**format => {
                            plan.raw.insert(sensor.to_string(), i);
                        }
                        Some(i) => plan.warnings.push(format!(
                            "raw bytes of `{sensor}` were recorded as {format}, the unit's source has format {}: \
                             not used",
                            unit.sources[i].source.format.name()
                        )),
                        None => plan.warnings.push(format!("raw bytes of `{sensor}`: the unit has no such source, not used")),
                    }
                }
                ChannelKind::Detections { sensor } | ChannelKind::DetectionsJson { sensor } => {
                    match unit.site.sensor_named(sensor) {
                        Some(i) => {
                            plan.detections.insert(sensor.to_string(), i);
                        }
                        None => plan
                            .warnings
                            .push(format!("detections of `{sensor}`: the unit has no such sensor, not used")),
                    }
                }
                ChannelKind::Unknown { reason } => {
                    tracing::debug!(topic = %channel.topic, reason, "channel is not read");
                }
                ChannelKind::Tracks
                | ChannelKind::Health
                | ChannelKind::Site
                | ChannelKind::Events
                | ChannelKind::Alerts
                | ChannelKind::Traffic
                | ChannelKind::Signal => {}
            }
        }
        // Raw bytes go before the detections that were made of them.
        let by_raw: BTreeSet<SensorIndex> =
            plan.raw.values().flat_map(|&i| unit.sources[i].sensors.iter().map(|(_, s)| *s)).collect();
        plan.detections.retain(|_, sensor| !by_raw.contains(sensor));
        plan
    }

    /// A recorded scan as one of the unit's, stamped as its configuration says today; none where it is not used.
    pub fn scan(&self, scan: SensorScan) -> Option<Scan> {
        let sensor = *self.detections.get(&*scan.sensor)?;
        let mut scan = scan.into_scan(sensor);
        let change_ns = self.clock_ns.get(usize::from(sensor.0)).copied().unwrap_or(0);
        scan.measured = scan.measured.plus_ns(-change_ns);
        Some(scan)
    }
}

/// Recorded detections were stamped with the clock offsets of the configuration that is recorded with them.
fn clock_changes(unit: &Unit, recorded: Option<&str>) -> Vec<i64> {
    let then = recorded.and_then(|text| Unit::from_text(text, "unit.toml").ok());
    let offset_then = |name: &str| {
        let sensors = then.as_ref().map_or(&[][..], |u| &u.sensors);
        sensors.iter().find(|s| s.name == name).map_or(0, |s| s.stamping.clock_offset_ns)
    };
    unit.sensors.iter().map(|s| s.stamping.clock_offset_ns - offset_then(&s.name)).collect()
}
