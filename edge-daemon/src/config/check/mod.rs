//! What TOML alone can't tell: ranges, names, references, and geometry that makes no sense.

mod feeds;
mod findings;
mod history;
mod installed;
mod outbox;
mod source;

pub(super) use findings::{At, Finding, Findings, Step};

use super::model::Config;
use feeds::feeds;
use findings::{DEGREES, METRES, MS};
use installed::{camera, lanes, loops, no_counter, radars};
use source::source;
use std::collections::BTreeMap;

/// Finds everything wrong with a configuration and the map that it names.
pub(super) fn check(c: &Config, map: Option<&fusion_map::Map>, f: &mut Findings) {
    unit(c, f);
    sections(c, f);
    for (i, s) in c.source.iter().enumerate() {
        source(s, &At::item("source", i), f);
    }
    radars(c, f);
    for (i, k) in c.camera.iter().enumerate() {
        camera(k, &At::item("camera", i), f);
    }
    let of_map: Vec<&str> = map.into_iter().flat_map(|m| &m.lanes).map(|l| l.name.as_str()).collect();
    loops(c, &of_map, f);
    super::fpga::check(c, f);
    super::speed_trap::check(c, f);
    for (i, s) in c.signal.iter().enumerate() {
        let at = At::item("signal", i);
        f.range(&at, "latency_ms", s.latency_ms, (0.0, 60_000.0), MS);
        no_counter(s.stamp, &at, f);
    }
    lanes(c, &of_map, f);
    names(c, f);
    feeds(c, f);
}

fn unit(c: &Config, f: &mut Findings) {
    let at = At::table("unit");
    for (key, value) in [("city", &c.unit.city), ("name", &c.unit.name)] {
        if let Err(bad) = fusion_wire::Name::new(value) {
            let remedy = "use a-z, 0-9 and `-`, at most 63 of them: it becomes part of every key";
            f.error(at.key(key), bad.to_string(), remedy);
        }
    }
    f.range(&at, "latitude_degrees", c.unit.latitude_degrees, (-90.0, 90.0), DEGREES);
    f.range(&at, "longitude_degrees", c.unit.longitude_degrees, (-180.0, 180.0), DEGREES);
    f.range(&at, "height_metres", c.unit.height_metres, (-500.0, 9000.0), METRES);
}

fn sections(c: &Config, f: &mut Findings) {
    let at = At::table("output");
    f.range(&at, "rate_hertz", c.output.rate_hertz, (0.1, 100.0), " hertz");
    let interval = f64::from(c.output.count_interval_seconds);
    f.range(&at, "count_interval_seconds", interval, (1.0, 86_400.0), " seconds");

    let at = At::table("align");
    let longest = if c.align.allow_long_window { 5000.0 } else { 200.0 };
    if c.align.window_ms > 200.0 && c.align.window_ms <= 5000.0 && !c.align.allow_long_window {
        f.error(
            at.key("window_ms"),
            format!("a window of {} ms makes every track that late", c.align.window_ms),
            "give at most 200 ms, or set `allow_long_window = true` for a study",
        );
    } else {
        f.range(&at, "window_ms", c.align.window_ms, (0.0, longest), MS);
    }
    f.range(&at, "silent_after_periods", c.align.silent_after_periods, (1.0, 1000.0), " scans");
    let at = At::table("calibration");
    // The filter corrects no more than two degrees.
    f.range(&at, "angle_bound_degrees", c.calibration.angle_bound_degrees, (0.2, 2.0), DEGREES);

    let at = At::table("fuse");
    f.range(&at, "gpu_deadline_ms", c.fuse.gpu_deadline_ms, (1.0, 10_000.0), MS);
    f.range(&at, "fpga_deadline_ms", c.fuse.fpga_deadline_ms, (1.0, 10_000.0), MS);
    f.range(&at, "fpga_baud", f64::from(c.fuse.fpga_baud), (9600.0, 50e6), " bits per second");

    let at = At::table("acquire");
    f.range(&at, "queue_chunks", c.acquire.queue_chunks as f64, (16.0, 1e6), " chunks");
    f.range(&at, "queue_bytes", c.acquire.queue_bytes as f64, (4096.0, 1e9), " bytes");
    f.range(&at, "backoff_first_ms", c.acquire.backoff_first_ms, (1.0, 60_000.0), MS);
    f.range(&at, "backoff_limit_ms", c.acquire.backoff_limit_ms, (c.acquire.backoff_first_ms, 600_000.0), MS);

    let at = At::table("publish");
    f.range(&at, "queue_messages", c.publish.queue_messages as f64, (16.0, 1e6), " messages");
    let p = &c.publish;
    if p.enabled
        && p.listen.is_empty()
        && p.connect.is_empty()
        && !p.multicast_scouting
        && p.zenoh_file.is_none()
    {
        f.warn(
            at.clone(),
            "nobody can hear this unit: it neither listens nor connects",
            "set `connect` to the city's router, or `listen`",
        );
    }
    for (key, list) in [("listen", &p.listen), ("connect", &p.connect)] {
        for e in list.iter().filter(|e| !e.contains('/')) {
            f.error(
                at.key(key),
                format!("`{e}` is no Zenoh endpoint"),
                "write `tcp/host:port`, `tls/host:port` or `udp/host:port`",
            );
        }
    }

    super::tls::check(p, &at, f);
    super::operate::check(&c.log, &c.metrics, f);
    super::load::check(&c.load, f);

    outbox::outbox(&c.outbox, f);
    super::page::check(&c.page, f);
    super::foxglove::check(&c.foxglove, f);
    history::history(&c.history, f);
    let at = At::table("record");
    f.range(&at, "queue_messages", c.record.queue_messages as f64, (16.0, 1e6), " messages");
    let at = At::table("health");
    f.range(&at, "period_ms", c.health.period_ms, (100.0, 60_000.0), MS);
    f.range(&at, "silent_alarm_ms", c.health.silent_alarm_ms, (100.0, 600_000.0), MS);
    f.range(&at, "recover_ms", c.health.recover_ms, (0.0, 3_600_000.0), MS);
    f.range(&at, "alert_update_ms", c.health.alert_update_ms, (1000.0, 3_600_000.0), MS);
    let h = &c.health;
    super::time::check(h, f);
    f.range(&at, "judge_ms", h.judge_ms, (5000.0, 3_600_000.0), MS);
    f.range(&at, "missing_alarm_share", h.missing_alarm_share, (0.01, 1.0), "");
    f.range(&at, "delay_alarm_ms", h.delay_alarm_ms, (1.0, 60_000.0), MS);
    f.range(&at, "clock_drift_alarm_ppm", h.clock_drift_alarm_ppm, (1.0, 100_000.0), " parts per million");
    f.range(&at, "clutter_alarm_per_scan", h.clutter_alarm_per_scan, (0.1, 1000.0), " detections");
    f.range(&at, "unseen_alarm_share", h.unseen_alarm_share, (0.05, 1.0), "");
    f.range(&at, "unanswered_alarm_passes", f64::from(h.unanswered_alarm_passes), (2.0, 1000.0), " vehicles");
}

/// Every name is there and there once.
fn names(c: &Config, f: &mut Findings) {
    let sensors = (c.radar.iter().enumerate().map(|(i, s)| ("radar", i, &s.name)))
        .chain(c.camera.iter().enumerate().map(|(i, s)| ("camera", i, &s.name)))
        .chain(c.loops.iter().enumerate().map(|(i, s)| ("loop", i, &s.name)))
        .chain(c.signal.iter().enumerate().map(|(i, s)| ("signal", i, &s.name)));
    unique(sensors, "sensors", f);
    unique(c.source.iter().enumerate().map(|(i, s)| ("source", i, &s.name)), "sources", f);
    unique(c.speed_trap.iter().enumerate().map(|(i, s)| ("speed_trap", i, &s.name)), "speed traps", f);
    unique(c.lane.iter().enumerate().map(|(i, s)| ("lane", i, &s.name)), "lanes", f);
    let count = c.radar.len() + c.camera.len() + c.loops.len() + c.signal.len();
    if count == 0 {
        f.warn(At::table("unit"), "the unit has no sensors", "add [[radar]], [[camera]] or [[loop]]");
    }
    if count > usize::from(u16::MAX) {
        f.error(At::table("unit"), format!("{count} sensors"), "split the unit: at most 65535");
    }
}

fn unique<'a>(named: impl Iterator<Item = (&'static str, usize, &'a String)>, what: &str, f: &mut Findings) {
    let mut seen: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for (table, i, name) in named {
        let at = At::item(table, i);
        if name.is_empty() {
            f.error(at.key("name"), "the name is empty", "give it a name");
        } else if let Some((t, k)) = seen.insert(name, (table, i)) {
            f.error(
                at.key("name"),
                format!("two {what} are named `{name}`: {t}[{k}] and {table}[{i}]"),
                "rename one of them",
            );
        }
    }
}
