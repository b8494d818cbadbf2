//! The way into the core: what arrived becomes scans, events and counts, and waits in the window.

use super::{Event, FeedFault, Fusion, IDLE_NS, NS, Output, TrapPassage, feed, grid_after};
use crate::align::Verdict;
use fusion_contract::{Scan, ScanData, UtcNs};

impl Fusion {
    /// Before anything that arrived is looked at, everything due before it happens.
    pub(super) fn arrive(&mut self, arrival: UtcNs, out: &mut Vec<Output>) {
        self.start(arrival);
        if self.options.skip_idle {
            self.skip_idle(arrival, out);
        }
        self.run_until(arrival, out);
        self.last_input = arrival.max(self.last_input);
    }

    fn skip_idle(&mut self, arrival: UtcNs, out: &mut Vec<Output>) {
        if arrival.0.saturating_sub(self.last_input.0) <= IDLE_NS {
            return;
        }
        self.run_until(self.last_input.plus_ns(IDLE_NS), out);
        if self.window.first().is_some() || self.totals.tracks > 0 {
            return;
        }
        // Intervals go on at their grid; an interval in which nothing was heard is not counted at all.
        self.next_frame = self.next_frame.max(grid_after(arrival.plus_ns(-NS), self.unit.output_period_ns()));
        self.next_health = self.next_health.max(grid_after(arrival.plus_ns(-NS), self.health_period_ns()));
        let interval = self.interval_ns();
        let before = grid_after(arrival.plus_ns(-2 * interval), interval);
        if before > self.interval_start.plus_ns(interval) {
            let end = self.interval_start.plus_ns(interval);
            self.close_interval(end, out);
            self.interval_start = before;
            for counter in &mut self.counters {
                counter.skip_to(before);
            }
        }
    }

    pub(super) fn take_fed(&mut self, source: usize, out: &mut Vec<Output>) {
        let mut fed = std::mem::take(&mut self.fed);
        self.totals.faults += fed.faults.len() as u64 + fed.unrouted;
        fed.unrouted = 0;
        for fault in fed.faults.drain(..) {
            match fault {
                FeedFault::Stamp { sensor, .. } | FeedFault::Kind { sensor } => {
                    if let Some(s) = self.supervisors.get_mut(usize::from(sensor.0)) {
                        s.faults(1);
                    }
                }
                FeedFault::Decode { .. } => self.for_sensors_of(source, |s| s.faults(1)),
                FeedFault::Stranger { .. } => {}
            }
            if self.faults.len() < 1000 {
                self.faults.push((source, fault));
            }
        }
        for scan in fed.scans.drain(..) {
            self.take_scan(scan, out);
        }
        self.fed = fed;
    }

    pub(super) fn take_scan(&mut self, scan: Scan, out: &mut Vec<Output>) {
        let index = usize::from(scan.sensor.0);
        let fits = self.unit.site.sensor(scan.sensor).is_some_and(|s| feed::fits(&scan.data, &s.kind));
        let Some(supervisor) = self.supervisors.get_mut(index).filter(|_| fits) else {
            self.totals.faults += 1;
            return;
        };
        supervisor.message(scan.measured, scan.arrival);
        self.diagnosers[index].message(&scan);
        self.totals.messages += 1;
        match scan.data {
            ScanData::Loop(edge) => {
                let passage = self.traps.edge(&scan, edge.on);
                self.event(&scan, if edge.on { 82 } else { 81 }, self.detector_number[index], passage, out);
                if let Some(counter) = self.counter(scan.sensor) {
                    counter.edge(scan.measured, edge.on);
                }
            }
            ScanData::LoopFault(report) => {
                supervisor.loop_fault(report.fault);
                self.event(&scan, fault_code(report.fault), self.detector_number[index], None, out);
                if let Some(counter) = self.counter(scan.sensor) {
                    counter.fault(scan.measured, report.fault);
                }
            }
            ScanData::Signal(event) => {
                self.event(&scan, event.code, event.parameter, None, out);
                let changed = self.signals.get_mut(&scan.sensor).and_then(|t| t.event(event, scan.measured));
                out.extend(changed.map(Output::Signal));
            }
            ScanData::Radar(_) | ScanData::Camera(_) | ScanData::Objects(_) => {}
        }
        if self.options.emit_scans {
            out.push(Output::Scan(scan.clone()));
        }
        // What the filter has no use for waits for nothing.
        if matches!(scan.data, ScanData::Signal(_) | ScanData::LoopFault(_)) {
            return;
        }
        match self.window.push(scan) {
            Verdict::Held => {}
            Verdict::Late { .. } => {
                self.totals.late += 1;
                self.supervisors[index].late();
            }
            Verdict::Full => {
                self.totals.overflow += 1;
                self.supervisors[index].dropped(1);
            }
        }
    }

    fn event(
        &mut self,
        scan: &Scan,
        code: u16,
        parameter: u16,
        passage: Option<TrapPassage>,
        out: &mut Vec<Output>,
    ) {
        out.push(Output::Event(Event {
            sequence: self.events,
            sensor: scan.sensor,
            code,
            parameter,
            measured: scan.measured,
            arrival: scan.arrival,
            passage,
        }));
        self.events += 1;
    }
}

fn fault_code(fault: fusion_contract::LoopFault) -> u16 {
    use fusion_contract::LoopFault as F;
    match fault {
        F::Restored => 83,
        F::Other => 84,
        F::Watchdog => 85,
        F::Open => 86,
        F::Short => 87,
        F::ExcessiveChange => 88,
    }
}
