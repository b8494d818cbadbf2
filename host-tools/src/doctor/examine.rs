//! Each sensor with what was heard of it.

use super::advice::{Advice, advise};
use edge_daemon::config::{SourcePlan, Unit};
use edge_daemon::fuse::SensorHealth;
use edge_daemon::run::{Heard, HeardSource};
use fusion_contract::{Sensor, SensorKind};

/// One sensor under examination.
#[derive(Clone, Debug)]
pub struct Patient {
    /// Its name.
    pub name: String,
    /// Where its bytes come from.
    pub from: String,
    /// Bytes a second of its source.
    pub bytes_per_s: f64,
    /// Messages a second since the start.
    pub rate_hz: f64,
    /// What its period asks for; none where it speaks of events.
    pub expected_hz: Option<f64>,
    /// Faults in its source's stream.
    pub faults: u64,
    /// The daemon's own view.
    pub health: Option<SensorHealth>,
    /// What to do; empty where it is well.
    pub advice: Vec<Advice>,
}

/// What an examination of one sensor goes by.
pub(super) struct Chart<'a> {
    pub sensor: &'a Sensor,
    pub source: &'a SourcePlan,
    pub heard: &'a HeardSource,
    pub health: Option<&'a SensorHealth>,
    pub latency_ms: f64,
    pub rate_hz: f64,
    pub listened_s: f64,
}

/// Looks at every sensor that has a source, in the site's order.
#[must_use]
pub fn examine(unit: &Unit, heard: &Heard) -> Vec<Patient> {
    let mut patients = Vec::new();
    for (index, (sensor, plan)) in unit.site.sensors.iter().zip(&unit.sensors).enumerate() {
        let Some((source, from)) = plan.source.and_then(|k| unit.sources.get(k).zip(heard.sources.get(k)))
        else {
            continue;
        };
        let health = heard.health.as_ref().and_then(|h| h.sensors.get(index));
        let seconds = heard.listened_s.max(1e-3);
        let rate_hz = health.map_or(0.0, |h| h.messages as f64 / seconds);
        let chart = Chart {
            sensor,
            source,
            heard: from,
            health,
            latency_ms: plan.stamping.latency_ns as f64 * 1e-6,
            rate_hz,
            listened_s: heard.listened_s,
        };
        let advice = advise(&chart);
        let periodic =
            sensor.period_s > 0.0 && !matches!(sensor.kind, SensorKind::Loop(_) | SensorKind::Signal);
        patients.push(Patient {
            name: sensor.name.clone(),
            from: source.describe(),
            bytes_per_s: from.bytes as f64 / seconds,
            rate_hz,
            expected_hz: periodic.then(|| 1.0 / sensor.period_s),
            faults: from.faults,
            health: health.cloned(),
            advice,
        });
    }
    patients
}
