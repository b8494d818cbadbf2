//! What a replay was.

use crate::fuse::Totals;
use fusion_contract::UtcNs;
use fusion_fpga::LinkCounters;
use fusion_record::ReadError;
use std::fmt;
use std::time::Duration;

/// What was replayed and what came of it.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// The core's counters.
    pub totals: Totals,
    /// Distinct tracks.
    pub tracks: u64,
    /// Messages of channels that were not used.
    pub ignored: u64,
    /// Messages that could not be read from the file.
    pub unreadable: u64,
    /// Faults decoders reported.
    pub decode_faults: u64,
    /// Messages in a capture.
    pub capture_messages: Option<u64>,
    /// First and last arrival.
    pub span: Option<(UtcNs, UtcNs)>,
    /// Sensors with late scans.
    pub late_by_sensor: Vec<(String, u64)>,
    /// What the user should know.
    pub warnings: Vec<String>,
    /// What computed the fusion, at the end.
    pub backend: String,
    /// Jobs that it failed and the CPU did.
    pub backend_failures: u64,
    /// What the link to its device carried, where there is one.
    pub backend_link: Option<LinkCounters>,
    /// Wall time.
    pub elapsed: Duration,
}

impl Summary {
    pub(super) fn saw(&mut self, arrival: UtcNs) {
        let (first, last) = self.span.unwrap_or((arrival, arrival));
        self.span = Some((first.min(arrival), last.max(arrival)));
    }

    pub(super) fn warn(&mut self, text: String) {
        tracing::warn!("{text}");
        self.warnings.push(text);
    }

    pub(super) fn unreadable(&mut self, error: &ReadError) {
        self.unreadable += 1;
        // A damaged file may have thousands; the first tell enough.
        if self.unreadable <= 5 {
            let error: &dyn std::error::Error = error;
            self.warn(crate::chain(error));
        }
    }

    /// Seconds that were recorded.
    #[must_use]
    pub fn recorded_s(&self) -> f64 {
        self.span.map_or(0.0, |(first, last)| last.secs_since(first))
    }

    /// Times real time.
    #[must_use]
    pub fn factor(&self) -> f64 {
        self.recorded_s() / self.elapsed.as_secs_f64().max(1e-9)
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let t = &self.totals;
        writeln!(
            f,
            "{:.1} s recorded in {:.3} s: {:.0}x real time on {}",
            self.recorded_s(),
            self.elapsed.as_secs_f64(),
            self.factor(),
            self.backend
        )?;
        writeln!(f, "messages {}, scans fused {}, detections {}", t.messages, t.scans, t.detections)?;
        if let Some(n) = self.capture_messages {
            writeln!(f, "messages in the capture {n}")?;
        }
        write!(f, "late {}", t.late)?;
        for (i, (sensor, n)) in self.late_by_sensor.iter().enumerate() {
            write!(f, "{}{sensor} {n}", if i == 0 { " (" } else { ", " })?;
        }
        writeln!(f, "{}", if self.late_by_sensor.is_empty() { "" } else { ")" })?;
        writeln!(
            f,
            "faults {}, unreadable {}, not used {}, overflow {}, filter table full {}",
            t.faults.max(self.decode_faults),
            self.unreadable,
            self.ignored,
            t.overflow,
            t.table_full
        )?;
        if let Some(link) = self.backend_link {
            let per = |bytes: u64| bytes as f64 / link.scans.max(1) as f64;
            let per_s = |bytes: u64| bytes as f64 / self.recorded_s().max(1e-9);
            writeln!(
                f,
                "link: {} scans, {:.0} bytes a scan there and {:.0} back, {:.0} and {:.0} bytes a second recorded",
                link.scans,
                per(link.bytes_sent),
                per(link.bytes_received),
                per_s(link.bytes_sent),
                per_s(link.bytes_received)
            )?;
            writeln!(
                f,
                "core: {} of {} tracks left to the CPU, {} pairs weighed, {} kept",
                link.tracks_unfit,
                link.tracks_unfit + link.tracks,
                link.pairs_weighed,
                link.pairs_kept
            )?;
        }
        write!(f, "frames {}, tracks {}, rows {}", t.frames, self.tracks, t.track_rows)
    }
}
