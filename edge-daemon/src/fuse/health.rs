//! The unit's health, once a period: how each sensor is, and what is known about it.

use super::{Fusion, Health, Output};
use fusion_contract::SensorIndex;
use std::collections::BTreeMap;

impl Fusion {
    pub(super) fn health(&mut self, out: &mut Vec<Output>) {
        let at = self.next_health;
        let period_ns = self.health_period_ns();
        self.next_health = at.plus_ns(period_ns);
        let learnt: BTreeMap<SensorIndex, _> =
            self.tracker.alignment().into_iter().map(|a| (a.sensor, a)).collect();
        let update_ns = (self.unit.config.health.alert_update_ms * 1e6) as i64;
        let mut sensors = Vec::with_capacity(self.supervisors.len());
        let mut blind = true;
        for (i, supervisor) in self.supervisors.iter_mut().enumerate() {
            let sensor = &self.unit.site.sensors[i];
            blind &= !(sensor.trust.may_start_track && supervisor.delivers(at));
            let alignment = u16::try_from(i).ok().and_then(|i| learnt.get(&SensorIndex(i)).copied());
            let agreement = self.tracker.agreement(i).unwrap_or_default();
            let found = self.diagnosers[i].tick(at, agreement, &self.limits);
            let (health, alert) = supervisor.tick(at, period_ns as f64 * 1e-9, update_ns, alignment, found);
            out.extend(alert.map(Output::Alert));
            sensors.push(health);
        }
        let started = self.started.unwrap_or(at);
        out.push(Output::Health(Health { at, started, sensors, blind, totals: self.totals }));
    }
}
