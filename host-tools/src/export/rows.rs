//! From recorded messages to rows.

use super::What;
use super::table::Kind::{Float, Int, Text};
use super::table::{Column, Value};
use crate::watch::word;
use fusion_contract::GeoOrigin;
use fusion_map::LocalFrame;
use fusion_record::{ChannelKind, Record};
use fusion_wire::proto;
use std::collections::BTreeMap;

type Values = Vec<Value>;

impl What {
    /// Its columns.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Tracks => &[
                ("valid_utc_ns", Int),
                ("city", Text),
                ("unit", Text),
                ("sequence", Int),
                ("id", Text),
                ("class", Text),
                ("existence", Float),
                ("x_m", Float),
                ("y_m", Float),
                ("latitude_deg", Float),
                ("longitude_deg", Float),
                ("vx_mps", Float),
                ("vy_mps", Float),
                ("speed_mps", Float),
                ("heading_rad", Float),
                ("turn_rate_radps", Float),
                ("length_m", Float),
                ("width_m", Float),
                ("height_m", Float),
                ("x_x_m2", Float),
                ("x_y_m2", Float),
                ("y_y_m2", Float),
                ("motion", Text),
                ("lane", Text),
                ("age_s", Float),
                ("unseen_s", Float),
            ],
            Self::Health => &[
                ("utc_ns", Int),
                ("city", Text),
                ("unit", Text),
                ("state", Text),
                ("reasons", Text),
                ("backend", Text),
                ("tracks", Int),
                ("scans", Int),
                ("frames_sent", Int),
                ("frames_overwritten", Int),
                ("link_dropped", Int),
                ("latency_p50_ms", Float),
                ("latency_p99_ms", Float),
                ("queues_dropped", Int),
                ("sensors_ok", Int),
                ("sensors", Int),
            ],
            Self::Events => &[
                ("utc_ns", Int),
                ("arrival_utc_ns", Int),
                ("city", Text),
                ("unit", Text),
                ("source", Text),
                ("code", Int),
                ("parameter", Int),
            ],
            Self::Alerts => &[
                ("update_utc_ns", Int),
                ("city", Text),
                ("unit", Text),
                ("id", Text),
                ("kind", Text),
                ("state", Text),
                ("severity", Text),
                ("begin_utc_ns", Int),
                ("end_utc_ns", Int),
                ("probability", Float),
                ("text", Text),
                ("lane", Text),
            ],
            Self::Traffic => &[
                ("start_utc_ns", Int),
                ("city", Text),
                ("unit", Text),
                ("length_s", Int),
                ("loop", Text),
                ("lane", Text),
                ("volume", Int),
                ("occupancy", Float),
                ("observed", Float),
                ("faults", Int),
            ],
            Self::Signals => &[
                ("utc_ns", Int),
                ("city", Text),
                ("unit", Text),
                ("source", Text),
                ("phase", Int),
                ("indication", Text),
                ("since_utc_ns", Int),
            ],
        }
    }

    /// Whether its rows are in such a channel, or are made with what is in it.
    #[must_use]
    pub fn is_in(self, channel: &ChannelKind) -> bool {
        match channel {
            ChannelKind::Tracks => self == Self::Tracks,
            ChannelKind::Health => self == Self::Health,
            ChannelKind::Events => self == Self::Events,
            ChannelKind::Alerts => self == Self::Alerts,
            ChannelKind::Traffic => self == Self::Traffic,
            ChannelKind::Signal => self == Self::Signals,
            ChannelKind::Detections { .. }
            | ChannelKind::DetectionsJson { .. }
            | ChannelKind::Raw { .. }
            | ChannelKind::Site
            | ChannelKind::Unknown { .. } => false,
        }
    }
}

/// Where the units' site frames lie, by city and unit.
#[derive(Debug, Default)]
pub struct Places(BTreeMap<(String, String), LocalFrame>);

impl Places {
    /// A unit's site.
    pub fn learn(&mut self, site: proto::Site) {
        if let Some(o) = site.origin {
            let (latitude_deg, longitude_deg, height_m) = (o.latitude_deg, o.longitude_deg, o.height_m);
            let frame = LocalFrame::new(&GeoOrigin { latitude_deg, longitude_deg, height_m });
            self.0.insert((site.city, site.unit), frame);
        }
    }

    /// Latitude and longitude, degrees, of a place in a unit's frame.
    fn locate(&self, city: &str, unit: &str, x_m: f64, y_m: f64) -> Option<(f64, f64)> {
        let frame = self.0.get(&(city.to_owned(), unit.to_owned()))?;
        let [latitude, longitude] = frame.to_wgs84([x_m, y_m]);
        Some((latitude, longitude))
    }
}

/// The rows of a record; none where it is of another kind.
pub fn rows(what: What, record: Record, places: &Places, out: &mut Vec<Values>) {
    match (what, record) {
        (What::Tracks, Record::Frame(frame)) => {
            out.extend(frame.tracks.iter().map(|track| track_row(&frame, track, places)));
        }
        (What::Health, Record::Health(health)) => out.push(health_row(*health)),
        (What::Events, Record::Event(e)) => out.push(vec![
            e.utc_ns.into(),
            e.arrival_utc_ns.into(),
            e.city.into(),
            e.unit.into(),
            e.source.into(),
            e.code.into(),
            e.parameter.into(),
        ]),
        (What::Alerts, Record::Alert(a)) => out.push(alert_row(a)),
        (What::Traffic, Record::Counts(c)) => out.extend(c.loops.iter().map(|l| {
            vec![
                c.start_utc_ns.into(),
                c.city.as_str().into(),
                c.unit.as_str().into(),
                c.length_s.into(),
                l.name.as_str().into(),
                l.lane.clone().into(),
                l.volume.into(),
                l.occupancy.into(),
                l.observed.into(),
                l.faults.into(),
            ]
        })),
        (What::Signals, Record::Signal(s)) => out.extend(s.phases.iter().map(|p| {
            vec![
                s.utc_ns.into(),
                s.city.as_str().into(),
                s.unit.as_str().into(),
                s.source.as_str().into(),
                p.number.into(),
                word(p.indication().as_str_name(), "SIGNAL_INDICATION_").into(),
                p.since_utc_ns.into(),
            ]
        })),
        _ => {}
    }
}

fn track_row(frame: &proto::TrackFrame, t: &proto::Track, places: &Places) -> Values {
    let place = places.locate(&frame.city, &frame.unit, f64::from(t.x_m), f64::from(t.y_m));
    let (extent, covariance) = (t.extent.unwrap_or_default(), t.covariance.unwrap_or_default());
    vec![
        frame.valid_utc_ns.into(),
        frame.city.as_str().into(),
        frame.unit.as_str().into(),
        frame.sequence.into(),
        format!("{:016x}", t.id).into(),
        word(t.class().as_str_name(), "OBJECT_CLASS_").into(),
        t.existence.into(),
        t.x_m.into(),
        t.y_m.into(),
        place.map(|p| p.0).into(),
        place.map(|p| p.1).into(),
        t.vx_mps.into(),
        t.vy_mps.into(),
        t.vx_mps.hypot(t.vy_mps).into(),
        t.heading_rad.into(),
        t.turn_rate_radps.into(),
        extent.length_m.into(),
        extent.width_m.into(),
        extent.height_m.into(),
        covariance.x_x.into(),
        covariance.x_y.into(),
        covariance.y_y.into(),
        word(t.motion().as_str_name(), "MOTION_").into(),
        t.lane.clone().into(),
        t.age_s.into(),
        t.unseen_s.into(),
    ]
}

fn health_row(h: proto::Health) -> Values {
    let reasons: Vec<&str> = h.reasons.iter().map(|r| r.text.as_str()).collect();
    let is_ok = |s: &&proto::SensorHealth| s.state() == proto::SensorState::Ok;
    vec![
        h.utc_ns.into(),
        h.city.as_str().into(),
        h.unit.as_str().into(),
        word(h.state().as_str_name(), "UNIT_STATE_").into(),
        reasons.join("; ").into(),
        h.backend.as_str().into(),
        h.tracks.into(),
        h.scans.into(),
        h.frames_sent.into(),
        h.frames_overwritten.into(),
        h.link_dropped.into(),
        h.latency_p50_ms.into(),
        h.latency_p99_ms.into(),
        h.queues.iter().map(|q| q.dropped).sum::<u64>().into(),
        (h.sensors.iter().filter(is_ok).count() as u64).into(),
        (h.sensors.len() as u64).into(),
    ]
}

fn alert_row(a: proto::Alert) -> Values {
    let (state, severity) = (a.state().as_str_name(), a.severity().as_str_name());
    vec![
        a.update_utc_ns.into(),
        a.city.into(),
        a.unit.into(),
        a.id.into(),
        a.kind.into(),
        word(state, "ALERT_STATE_").into(),
        word(severity, "SEVERITY_").into(),
        a.begin_utc_ns.into(),
        a.end_utc_ns.into(),
        a.probability.into(),
        a.text.into(),
        a.lane.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_where_the_ellipsoid_says() {
        let mut places = Places::default();
        let origin = proto::Origin { latitude_deg: 48.0, longitude_deg: 11.0, height_m: 0.0 };
        places.learn(proto::Site { origin: Some(origin), ..Default::default() });
        let (latitude, longitude) = places.locate("", "", 1000.0, 1000.0).unwrap();
        // A degree at 48 degrees north: 111.200 km along the meridian, 74.628 km along the parallel (tables of WGS84).
        assert!((latitude - (48.0 + 1.0 / 111.200)).abs() < 2e-6, "{latitude}");
        assert!((longitude - (11.0 + 1.0 / 74.628)).abs() < 3e-6, "{longitude}");
        assert_eq!(places.locate("other", "unit", 0.0, 0.0), None);
    }

    #[test]
    fn every_row_has_a_value_a_column() {
        let track = proto::Track { x_m: 0.1, ..Default::default() };
        let records = [
            (What::Tracks, Record::Frame(proto::TrackFrame { tracks: vec![track], ..Default::default() })),
            (What::Health, Record::Health(Box::default())),
            (What::Events, Record::Event(proto::Event::default())),
            (What::Alerts, Record::Alert(proto::Alert::default())),
            (
                What::Traffic,
                Record::Counts(proto::IntervalCounts {
                    loops: vec![Default::default()],
                    ..Default::default()
                }),
            ),
            (
                What::Signals,
                Record::Signal(proto::SignalState { phases: vec![Default::default()], ..Default::default() }),
            ),
        ];
        for (what, record) in records {
            let mut out = Vec::new();
            rows(what, record.clone(), &Places::default(), &mut out);
            assert_eq!(out.len(), 1, "{what:?}");
            assert_eq!(out[0].len(), what.columns().len(), "{what:?}");
            for (value, (name, kind)) in out[0].iter().zip(what.columns()) {
                let fits = match value {
                    Value::Null => true,
                    Value::Int(_) => *kind == Int,
                    Value::Float(_) => *kind == Float,
                    Value::Text(_) => *kind == Text,
                };
                assert!(fits, "{what:?} {name}: {value:?}");
            }
            let other = if what == What::Tracks { What::Health } else { What::Tracks };
            rows(other, record, &Places::default(), &mut out);
            assert_eq!(out.len(), 1);
        }
        assert_eq!(Value::from(0.1_f32), Value::Float(0.1));
    }
}
