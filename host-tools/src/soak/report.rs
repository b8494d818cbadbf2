//! What a run has shown, as a table and as JSON, and whether it is as it should be.

use super::account::{DeviceAccount, Drops};
use super::latency::Quantiles;
use super::memory::{JUDGED_FROM_S, Memory};
use crate::demo::summary::grouped;
use serde::Serialize;
use std::fmt::{self, Write as _};

/// What may not be exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Limits {
    /// Start to first published track, milliseconds.
    pub first_track_ms: f64,
    /// Median latency beyond the reorder window, milliseconds.
    pub beyond_p50_ms: f64,
    /// Its 99th percentile, milliseconds.
    pub beyond_p99_ms: f64,
    /// Resident memory, megabytes (10⁶ bytes).
    pub resident_mb: f64,
    /// Growth of resident memory after the warm-up, megabytes.
    pub growth_mb: f64,
}

/// Where it ran.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Where {
    /// What the daemon says of itself.
    pub daemon: String,
    /// How this program, which simulates and subscribes, was built.
    pub tools_build: String,
    /// What computed the fusion.
    pub backend: String,
    /// Processors.
    pub processors: usize,
    /// The machine's load (processes that run or wait, mean of a minute) before the run; absent where it is not told.
    pub load_before: Option<f64>,
    /// The same at the end.
    pub load_after: Option<f64>,
    /// Share of the run in which somebody on the machine waited for a processor; absent where it is not told.
    pub waited_share: Option<f64>,
    /// By how much the simulation was behind real time at the worst, milliseconds.
    pub simulation_behind_ms: f64,
}

/// All that was measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Junctions.
    pub load: u32,
    /// Seed of the first one's traffic.
    pub seed: u64,
    /// From the daemon's start to the end of the measurement, seconds.
    pub duration_s: f64,
    /// Sensors of the unit.
    pub sensors: usize,
    /// Where it ran.
    pub machine: Where,
    /// Messages that the devices sent, a second.
    pub messages_per_s: f64,
    /// Their bytes, a second.
    pub bytes_per_s: f64,
    /// Tracks in a frame, on average.
    pub mean_tracks: f64,
    /// Track frames that the subscriber had.
    pub frames: u64,
    /// Kept messages (alerts, events, counts) that the subscriber had and acknowledged.
    pub kept: u64,
    /// From the daemon's start to the first frame with a track, milliseconds; absent where there was none.
    pub first_track_ms: Option<f64>,
    /// From a message's handing over to its device's transport to the subscriber having the frame that it is in.
    pub latency: Quantiles,
    /// From the moment that a frame was due to the subscriber having it.
    pub beyond_window: Quantiles,
    /// Resident memory of the daemon.
    pub memory: Memory,
    /// Resident memory over the run: seconds from the start, bytes.
    pub memory_over_time: Vec<(f64, u64)>,
    /// Processors that the daemon kept busy, on average.
    pub processors_used: f64,
    /// What was dropped.
    pub drops: Drops,
    /// Each device.
    pub devices: Vec<DeviceAccount>,
    /// What is not as it should be; empty where all is.
    pub failures: Vec<String>,
    /// What to know before the figures are believed.
    pub remarks: Vec<String>,
}

const MB: f64 = 1e6;
/// A simulation that was so much behind has not loaded the unit as it says, milliseconds.
const BEHIND_MS: f64 = 100.0;

impl Report {
    /// Holds the figures against limits.
    pub fn judge(&mut self, limits: &Limits) {
        let mut failures = Vec::new();
        let mut at_most = |what: &str, got: f64, limit: f64, unit: &str| {
            if got > limit {
                failures.push(format!("{what}: {got:.1} {unit}, more than {limit:.1} {unit}"));
            }
        };
        let (beyond, memory) = (self.beyond_window, &self.memory);
        if let Some(ms) = self.first_track_ms {
            at_most("start to first published track", ms, limits.first_track_ms, "ms");
        }
        at_most("latency beyond the reorder window, median", beyond.p50_ms, limits.beyond_p50_ms, "ms");
        let tail = "latency beyond the reorder window, 99th percentile";
        at_most(tail, beyond.p99_ms, limits.beyond_p99_ms, "ms");
        at_most("resident memory", memory.most_bytes as f64 / MB, limits.resident_mb, "MB");
        if let Some(growth) = memory.growth_bytes {
            at_most("growth of resident memory", growth as f64 / MB, limits.growth_mb, "MB");
        }
        if self.first_track_ms.is_none() {
            failures.push("no track was ever published".to_owned());
        }
        failures.extend(self.drops.uncounted.iter().map(|what| format!("not counted by anybody: {what}")));
        self.failures = failures;
        self.remark();
    }

    fn remark(&mut self) {
        let m = &self.machine;
        let mut remarks = Vec::new();
        if [&m.daemon, &m.tools_build].iter().any(|build| build.contains("dev build")) {
            remarks.push(
                "a dev build, of which only the kernels are optimised: figures to be quoted take --release"
                    .to_owned(),
            );
        }
        let busy = |load: f64| load > m.processors as f64;
        if m.load_before.is_some_and(busy) {
            remarks.push(
                "others kept this machine busy before the run began: latencies are theirs too".to_owned(),
            );
        }
        if m.simulation_behind_ms > BEHIND_MS {
            remarks.push(format!(
                "the simulation was {:.0} ms behind real time at the worst: this machine is too slow or too busy for it",
                m.simulation_behind_ms
            ));
        }
        if self.memory.growth_bytes.is_none() {
            remarks.push(format!("too short to tell whether memory grows: that takes {JUDGED_FROM_S:.0} s"));
        }
        self.remarks = remarks;
    }

    /// For people.
    ///
    /// # Errors
    /// None in practice: writing to a string does not fail.
    pub fn table(&self) -> Result<String, fmt::Error> {
        let mut t = String::new();
        self.head(&mut t)?;
        let q = |t: &mut String, what: &str, q: Quantiles| {
            let Quantiles { p50_ms, p99_ms, max_ms, .. } = q;
            writeln!(t, "{what:<40}p50 {p50_ms:>8.2} ms   p99 {p99_ms:>8.2} ms   max {max_ms:>8.1} ms")
        };
        q(&mut t, "latency    device's byte to subscriber", self.latency)?;
        q(&mut t, "           beyond the reorder window", self.beyond_window)?;
        let first = self.first_track_ms.map_or_else(|| "never".to_owned(), |ms| format!("{ms:.0} ms"));
        writeln!(t, "start      to first published track   {first}")?;
        self.memory(&mut t)?;
        self.drops(&mut t)?;
        for remark in &self.remarks {
            writeln!(t, "note       {remark}")?;
        }
        for failure in &self.failures {
            writeln!(t, "FAILED     {failure}")?;
        }
        if self.failures.is_empty() {
            writeln!(t, "passed     every limit was kept and every drop was counted")?;
        }
        Ok(t)
    }

    fn head(&self, t: &mut String) -> fmt::Result {
        let m = &self.machine;
        let junctions = if self.load == 1 { "junction" } else { "junctions" };
        writeln!(
            t,
            "Soak of {:.1} s: {} of the demo's {junctions}, {} sensors, seed {}",
            self.duration_s, self.load, self.sensors, self.seed
        )?;
        writeln!(
            t,
            "daemon     {}, fusion on {}; simulation and subscriber: {}",
            m.daemon, m.backend, m.tools_build
        )?;
        let told = |load: Option<f64>| load.map_or_else(|| "?".to_owned(), |l| format!("{l:.2}"));
        let waited = m.waited_share.map_or_else(|| "?".to_owned(), |s| format!("{:.0} %", 100.0 * s));
        writeln!(
            t,
            "machine    {} processors, load {} before and {} after; somebody waited for a processor {waited} of the time",
            m.processors,
            told(m.load_before),
            told(m.load_after)
        )?;
        writeln!(
            t,
            "traffic    {:.0} messages and {:.0} kB a second; {:.1} tracks a frame; the daemon used {:.2} processors",
            self.messages_per_s,
            self.bytes_per_s * 1e-3,
            self.mean_tracks,
            self.processors_used
        )?;
        writeln!(
            t,
            "heard      {} track frames, {} kept messages (acknowledged)",
            grouped(self.frames),
            grouped(self.kept)
        )
    }

    fn memory(&self, t: &mut String) -> fmt::Result {
        let m = &self.memory;
        let mb = |bytes: u64| bytes as f64 / MB;
        writeln!(
            t,
            "memory     resident {:.1} MB at first, {:.1} MB at last, {:.1} MB at most",
            mb(m.first_bytes),
            mb(m.last_bytes),
            mb(m.most_bytes)
        )?;
        if let (Some(growth), Some(slope)) = (m.growth_bytes, m.slope_bytes_per_hour) {
            writeln!(
                t,
                "           after {:.0} s of warm-up: {:+.2} MB from the first quarter to the last, {:+.2} MB an hour",
                m.warm_up_s,
                growth as f64 / MB,
                slope / MB
            )?;
        }
        Ok(())
    }

    fn drops(&self, t: &mut String) -> fmt::Result {
        let d = &self.drops;
        let queues: Vec<String> =
            d.queues.iter().map(|(name, n)| format!("{name} {}", grouped(*n))).collect();
        writeln!(
            t,
            "drops      devices' unsent {}, too late {}; queues: {}",
            grouped(d.devices_unsent),
            grouped(d.late),
            queues.join(", ")
        )?;
        writeln!(
            t,
            "           track frames overwritten {}, links too slow for {} (subscriber missed {}), history {}, outbox {} (subscriber missed {})",
            grouped(d.frames_overwritten),
            grouped(d.link_dropped),
            grouped(d.frames_missed),
            grouped(d.history_lost),
            grouped(d.outbox_lost),
            grouped(d.kept_missed)
        )?;
        for device in self.devices.iter().filter(|d| d.lost + d.unsent + d.late + d.dropped > 0) {
            writeln!(
                t,
                "           {}: {} sent, {} unsent, {} heard, {} late, {} lost, of which the unit counted {} pieces",
                device.device,
                grouped(device.sent),
                device.unsent,
                grouped(device.heard),
                device.late,
                device.lost,
                device.dropped
            )?;
        }
        Ok(())
    }
}
