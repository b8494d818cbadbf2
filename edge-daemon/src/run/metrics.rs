//! Figures for Prometheus: `[metrics] listen`, in the OpenMetrics text format, made when it is asked for.
//!
//! Names are `kerbside_…`, with their unit; counters count from the unit's start. Sensors' figures are as old as the last
//! health message; the latencies are as they are.

use super::StartError;
use super::live::Live;
use crate::fuse::Totals;
use fusion_wire::proto;
use kernels::StageTimes;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{DescriptorEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::Registry;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;
use tiny_http::{Header, Method, Request, Response, Server};

/// Upper bounds of the latency histograms' buckets, seconds: around what is promised, 5 ms and 20 ms beyond the window.
pub(super) const BOUNDS_S: [f64; 14] =
    [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0, f64::INFINITY];

/// A latency's histogram.
#[derive(Clone, Debug, Default)]
pub(super) struct Buckets {
    pub sum_s: f64,
    pub count: u64,
    /// How many fell under each of [`BOUNDS_S`] and not under the one before.
    pub counts: Vec<(f64, u64)>,
}

/// Everything at one moment.
#[derive(Clone, Debug, Default)]
pub(super) struct Snapshot {
    pub health: Option<proto::Health>,
    pub totals: Totals,
    pub published: u64,
    pub overwritten: u64,
    /// Of the scans up to the last health message.
    pub stages: StageTimes,
    pub end_to_end: Buckets,
    pub beyond_window: Buckets,
    pub scan_time: Buckets,
}

/// Answers `GET /metrics` until it is dropped.
pub(super) struct Metrics {
    server: Arc<Server>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").field("listen", &self.server.server_addr()).finish_non_exhaustive()
    }
}

impl Metrics {
    /// Begins to listen.
    pub fn start(listen: &str, live: Arc<Live>) -> Result<Self, StartError> {
        let server = Server::http(listen).map_err(|source| StartError::Metrics {
            listen: listen.to_owned(),
            source: io::Error::other(source),
        })?;
        let server = Arc::new(server);
        let mut registry = Registry::default();
        registry.register_collector(Box::new(Exporter(live)));
        let thread = {
            let server = Arc::clone(&server);
            super::spawn("metrics", move || {
                for request in server.incoming_requests() {
                    answer(request, &registry);
                }
            })?
        };
        Ok(Self { server, thread: Some(thread) })
    }
}

impl Drop for Metrics {
    fn drop(&mut self) {
        self.server.unblock();
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("thread metrics had died");
        }
    }
}

fn answer(request: Request, registry: &Registry) {
    let mut text = String::new();
    let found = request.url() == "/metrics" && *request.method() == Method::Get;
    let status = match found.then(|| encode(&mut text, registry)) {
        Some(Ok(())) => 200,
        Some(Err(_)) => 500,
        None => 404,
    };
    let kind =
        Header::from_bytes("Content-Type", "application/openmetrics-text; version=1.0.0; charset=utf-8");
    let mut response = Response::from_string(text).with_status_code(status);
    if let Ok(kind) = kind {
        response.add_header(kind);
    }
    if let Err(error) = request.respond(response) {
        // Whoever asked has gone.
        tracing::debug!(%error, "metrics were not taken");
    }
}

#[derive(Debug)]
struct Exporter(Arc<Live>);

impl Collector for Exporter {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let snapshot = self.0.snapshot();
        let mut page = Page(&mut encoder);
        page.unit(&snapshot)?;
        if let Some(health) = &snapshot.health {
            page.health(health)?;
            page.sensors(&health.sensors)?;
            page.queues(&health.queues)?;
            page.load(health.load.as_ref())?;
            page.machine(health.machine.as_ref())?;
        }
        page.histogram(
            "latency_seconds",
            "Sensor byte to publication, reorder window included",
            &snapshot.end_to_end,
        )?;
        let help = "From the moment a frame was due to its publication: beyond the reorder window";
        page.histogram("latency_beyond_window_seconds", help, &snapshot.beyond_window)?;
        page.histogram("scan_seconds", "Fusing one scan", &snapshot.scan_time)
    }
}

type Labels = Vec<(&'static str, String)>;

/// A figure of the whole unit.
fn one(value: f64) -> Vec<(Labels, f64)> {
    vec![(Vec::new(), value)]
}

/// The page that is being written.
struct Page<'a, 'b>(&'a mut DescriptorEncoder<'b>);

impl Page<'_, '_> {
    fn gauge(&mut self, name: &str, help: &str, values: Vec<(Labels, f64)>) -> fmt::Result {
        let name = format!("kerbside_{name}");
        let mut family = self.0.encode_descriptor(&name, help, None, MetricType::Gauge)?;
        for (labels, value) in values {
            if labels.is_empty() {
                family.encode_gauge(&value)?;
            } else {
                family.encode_family(&labels)?.encode_gauge(&value)?;
            }
        }
        Ok(())
    }

    fn counter(&mut self, name: &str, help: &str, values: Vec<(Labels, f64)>) -> fmt::Result {
        let name = format!("kerbside_{name}");
        let mut family = self.0.encode_descriptor(&name, help, None, MetricType::Counter)?;
        for (labels, value) in values {
            if labels.is_empty() {
                family.encode_counter::<NoLabelSet, f64, f64>(&value, None)?;
            } else {
                family.encode_family(&labels)?.encode_counter::<NoLabelSet, f64, f64>(&value, None)?;
            }
        }
        Ok(())
    }

    fn histogram(&mut self, name: &str, help: &str, buckets: &Buckets) -> fmt::Result {
        let name = format!("kerbside_{name}");
        let mut family = self.0.encode_descriptor(&name, help, None, MetricType::Histogram)?;
        family.encode_histogram::<NoLabelSet>(buckets.sum_s, buckets.count, &buckets.counts, None)
    }

    fn unit(&mut self, s: &Snapshot) -> fmt::Result {
        let totals = &s.totals;
        for (name, help, value) in [
            ("bytes", "Bytes received from devices", totals.bytes),
            ("messages", "Messages decoded", totals.messages),
            ("scans", "Scans fused", totals.scans),
            ("detections", "Detections in them", totals.detections),
            ("late_scans", "Scans too late to be fused", totals.late),
            ("faults", "Damaged or refused pieces of sensors' streams", totals.faults),
            ("frames", "Track frames made", totals.frames),
            ("frames_published", "Track frames handed to the network", s.published),
            (
                "frames_overwritten",
                "Track frames that a newer one replaced before they were sent",
                s.overwritten,
            ),
        ] {
            self.counter(name, help, vec![(Vec::new(), value as f64)])?;
        }
        self.gauge(
            "tracks",
            "Confirmed tracks in the newest frame",
            vec![(Vec::new(), totals.tracks as f64)],
        )?;
        let stage = |name: &str, ns: u64| (vec![("stage", name.to_owned())], ns as f64 * 1e-9);
        let t = &s.stages;
        let stages = vec![
            stage("register", t.register_ns),
            stage("predict", t.predict_ns),
            stage("gate", t.gate_ns),
            stage("associate", t.associate_ns),
            stage("update", t.update_ns),
            stage("manage", t.manage_ns),
        ];
        self.counter("stage_seconds", "Time in each stage of the filter", stages)
    }

    fn health(&mut self, health: &proto::Health) -> fmt::Result {
        let states = [("ok", 1), ("degraded", 2), ("blind", 3)];
        let states = states
            .map(|(name, n)| (vec![("state", name.to_owned())], f64::from(u8::from(health.state == n))));
        self.gauge("state", "1 for the state that the unit is in", states.to_vec())?;
        let mut reasons: Vec<(Labels, f64)> = Vec::new();
        for reason in &health.reasons {
            let labels =
                vec![("code", reason.code.clone()), ("sensor", reason.sensor.clone().unwrap_or_default())];
            if !reasons.iter().any(|(known, _)| *known == labels) {
                reasons.push((labels, 1.0));
            }
        }
        self.gauge("reason", "1 for each reason why the unit is not ok", reasons)?;
        let labels = vec![("backend", health.backend.clone()), ("version", health.version.clone())];
        self.gauge("backend", "1 for what computes the fusion", vec![(labels, 1.0)])?;
        if let Some(dropped) = health.link_dropped {
            let help = "Track frames and health dropped on links that were too slow, once for each link";
            self.counter("link_dropped", help, one(dropped as f64))?;
        }
        if let Some(outbox) = &health.outbox {
            self.gauge("outbox_messages", "Messages that wait to be acknowledged", one(outbox.depth as f64))?;
            self.gauge("outbox_bytes", "Bytes that they take", one(outbox.depth_bytes as f64))?;
            self.gauge("outbox_oldest_age_seconds", "Age of the oldest", one(outbox.oldest_age_s))?;
            let lost = outbox.dropped + outbox.not_kept;
            self.counter("outbox_lost", "Messages dropped before they were acknowledged", one(lost as f64))?;
        }
        if let Some(time) = &health.time {
            let synchronised = f64::from(u8::from(time.synchronised));
            self.gauge("clock_synchronised", "1 where the system's clock is disciplined", one(synchronised))?;
            self.gauge("clock_offset_seconds", "What is to be corrected", one(time.offset_s))?;
            self.gauge("clock_error_seconds", "How wrong it probably is", one(time.estimated_error_s))?;
            self.time_source(time)?;
        }
        Ok(())
    }

    /// Who disciplines the clock, and by what.
    fn time_source(&mut self, time: &proto::TimeHealth) -> fmt::Result {
        if let Some(discipline) = &time.discipline {
            let kind =
                time.reference_kind().as_str_name().trim_start_matches("TIME_REFERENCE_").to_lowercase();
            let labels = vec![
                ("discipline", discipline.clone()),
                ("kind", kind),
                ("reference", time.reference.clone().unwrap_or_default()),
            ];
            self.gauge("clock_source", "1 for what the system's clock goes by", vec![(labels, 1.0)])?;
        }
        for (name, help, value) in [
            (
                "clock_source_offset_seconds",
                "To be added to the clock to agree with that",
                time.source_offset_s,
            ),
            ("clock_root_delay_seconds", "There and back to the reference clock", time.root_delay_s),
            (
                "clock_root_dispersion_seconds",
                "What has gathered on the way from there",
                time.root_dispersion_s,
            ),
            ("clock_error_bound_seconds", "How wrong the clock is at most", time.error_bound_s),
            ("clock_stratum", "Steps from a reference clock", time.stratum.map(f64::from)),
            (
                "clock_grandmaster_class",
                "PTP grandmaster's clock class",
                time.grandmaster_class.map(f64::from),
            ),
            ("clock_port_state", "PTP port's state: 9 follows a grandmaster", time.port_state.map(f64::from)),
        ] {
            if let Some(value) = value {
                self.gauge(name, help, one(value))?;
            }
        }
        let help = "Datagrams that were no answer to what was asked about the clock";
        self.counter("clock_replies_ignored", help, one(time.replies_ignored as f64))
    }

    fn sensors(&mut self, sensors: &[proto::SensorHealth]) -> fmt::Result {
        type Figure = fn(&proto::SensorHealth) -> f64;
        let each = |figure: Figure| -> Vec<(Labels, f64)> {
            sensors.iter().map(|s| (vec![("sensor", s.name.clone())], figure(s))).collect()
        };
        let counters: [(&str, &str, Figure); 6] = [
            ("sensor_messages", "Messages decoded", |s| s.messages as f64),
            ("sensor_bytes", "Bytes read", |s| s.bytes as f64),
            ("sensor_faults", "Damaged or refused pieces of its stream", |s| s.faults as f64),
            ("sensor_late", "Messages too late to be fused", |s| s.late as f64),
            ("sensor_dropped", "Messages lost because a queue was full", |s| s.dropped as f64),
            ("sensor_reconnects", "Times its connection was opened anew", |s| s.reconnects as f64),
        ];
        for (name, help, figure) in counters {
            self.counter(name, help, each(figure))?;
        }
        let well =
            |s: &proto::SensorHealth| f64::from(u8::from(s.state == i32::from(proto::SensorState::Ok)));
        self.gauge("sensor_ok", "1 where it delivers as configured", each(well))?;
        self.gauge("sensor_rate_hertz", "Messages a second", each(|s| f64::from(s.rate_hz)))
    }

    fn load(&mut self, load: Option<&proto::LoadHealth>) -> fmt::Result {
        let Some(load) = load else { return Ok(()) };
        self.gauge("load_step", "Step of shedding load; 0 where nothing rests", one(load.step.into()))?;
        if let Some(ms) = load.lateness_ms {
            let help = "How late every frame of the last look was beyond the reorder window, at least";
            self.gauge("lateness_seconds", help, one(f64::from(ms) * 1e-3))?;
        }
        let each = load.withheld.iter().map(|w| (vec![("what", w.name.clone())], w.count as f64)).collect();
        self.counter("load_withheld", "What was not done because load was shed", each)
    }

    fn machine(&mut self, machine: Option<&proto::MachineHealth>) -> fmt::Result {
        let Some(machine) = machine else { return Ok(()) };
        let zone = |t: &proto::Temperature| vec![("zone", t.zone.clone())];
        let temperatures = &machine.temperatures;
        let is = temperatures.iter().map(|t| (zone(t), t.celsius.into())).collect();
        self.gauge("temperature_celsius", "Of each thermal zone", is)?;
        let limits = temperatures.iter().filter_map(|t| Some((zone(t), t.limit_celsius?.into()))).collect();
        self.gauge("temperature_limit_celsius", "Beyond which a zone is too hot", limits)?;
        let powers =
            machine.powers.iter().map(|p| (vec![("rail", p.rail.clone())], p.watts.into())).collect();
        self.gauge("power_watts", "Through each supply rail", powers)?;
        if let Some(bytes) = machine.memory_bytes {
            self.gauge("memory_bytes", "Anonymous memory of the unit", one(bytes as f64))?;
        }
        if let Some(bytes) = machine.memory_limit_bytes {
            self.gauge("memory_limit_bytes", "How much of it the unit may take", one(bytes as f64))?;
        }
        if let Some(seconds) = machine.cpu_s {
            self.counter("cpu_seconds", "Processor time that the unit has taken", one(seconds))?;
        }
        let unreadable = one(machine.unreadable as f64);
        self.gauge("machine_unreadable_files", "Files of the kernel that said nothing of use", unreadable)
    }

    fn queues(&mut self, queues: &[proto::QueueHealth]) -> fmt::Result {
        type Figure = fn(&proto::QueueHealth) -> u64;
        let each = |figure: Figure| -> Vec<(Labels, f64)> {
            queues.iter().map(|q| (vec![("queue", q.name.clone())], figure(q) as f64)).collect()
        };
        self.gauge("queue_entries", "Entries that wait", each(|q| q.depth))?;
        self.gauge("queue_capacity", "Most entries it holds", each(|q| q.capacity))?;
        self.counter("queue_dropped", "Entries lost because it was full", each(|q| q.dropped))
    }
}
