//! OmniPreSense OPS243 short-range radars (and the OPS241, OPS242), serial or USB.
//!
//! 19,200 baud as delivered. One report a line, ended with CR LF, without frame or checksum; replies to queries come between. What a line
//! holds is set by two-letter commands (`OJ` JSON, `OM` magnitude, `OT` time, `OU` unit):
//!
//! - ASCII: `speed`, `magnitude,speed`, `time,speed` or `time,magnitude,speed`; with the unit in front, `"m",12.3`.
//! - JSON: `{"speed":-3.46,"direction":"outbound","time":105.2,"magnitude":27}`, `{"DetectedObjectVelocity":…}`, and of FMCW models (-B,
//!   -C) `{"range":12.3,"unit":"m"}`.
//! - JSON after a vehicle has passed: `{"classifier":"object_outbound","start_time":"…","end_time":"…","length_m":9.9,…}`.
//!
//! Speeds are m/s unless set otherwise (km/h, mph, cm/s, ft/s), positive towards the sensor, the reverse of ours; ranges are metres (cm,
//! ft, in, yd). A reply that states a unit (`{"Units":"mph"}`, `{"RangeUnit":"ft"}`) holds from then on. Times count from the sensor's start,
//! and are used only where they are UTC. Magnitudes have no unit and are not used.
//!
//! A point needs a range and a range rate, and lies on boresight, as the sensor measures no angle. A speed is paired with the range reported
//! just before it (-C, with one report of each a cycle, as delivered), else with [`Setup::assumed_range_m`]; without either, lines are
//! understood and give no message. A speed of zero is what the sensor reports when it saw nothing, where it is set to.
//!
//! Sources: OmniPreSense UM-003-A (pages 7, 8, 12) and AN-010; lines and their meaning also banshee-data/velocity.report@390ba3c8.

mod line;
#[cfg(test)]
mod tests;

pub use line::{Passage, RangeUnit, Reading, Report, SpeedUnit, Units, read};

use crate::json_stream::utc_from_secs;
use crate::lines::{Line, Lines};
use crate::{Decoded, Decoder, Message};
use fusion_contract::{RadarPoint, ScanData};

/// Longest line accepted, bytes; raw and FFT output are longer and no detections.
const LONGEST_LINE_BYTES: usize = 1024;

/// Seconds since the epoch that no sensor runs for: from here on a time is UTC (2001).
const FIRST_UTC_S: f64 = 1e9;

/// How a sensor is set up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setup {
    /// The units its lines are in until it states others.
    pub units: Units,
    /// Models that measure no range: where the beam meets the lane, metres from the sensor; 0 gives no detections.
    pub assumed_range_m: f32,
}

/// The stream decoder.
#[derive(Debug)]
pub struct Ops243 {
    lines: Lines,
    setup: Setup,
    units: Units,
    /// The range reported by the line before.
    range_m: Option<f32>,
}

impl Ops243 {
    /// With the sensor's setup.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self { lines: Lines::new(LONGEST_LINE_BYTES, b"\r\n"), setup, units: setup.units, range_m: None }
    }

    fn take(&mut self, line: Line<'_>, out: &mut Decoded) {
        let (offset, text) = match line {
            Line::TooLong(offset, n) => {
                self.range_m = None;
                out.skipped_bytes += n;
                return out.fault(offset, "a line too long for a report");
            }
            Line::Whole(offset, text, _) => (offset, text.trim_ascii()),
        };
        if text.is_empty() {
            return;
        }
        match read(text, &mut self.units) {
            Err(what) => {
                self.range_m = None;
                out.skipped_bytes += text.len() as u64;
                out.fault(offset, what);
            }
            Ok(report) => {
                out.frames += 1;
                match report {
                    Report::Reply => {}
                    Report::Reading(r) => self.reading(&r, out),
                    Report::Passage(p) => {
                        if let Some(what) = p.contradiction() {
                            out.fault(offset, what);
                        }
                    }
                }
            }
        }
    }

    fn reading(&mut self, r: &Reading, out: &mut Decoded) {
        let Some(approaching_mps) = r.speed_mps else {
            self.range_m = r.range_m;
            return;
        };
        // A range serves one speed.
        let before = self.range_m.take();
        let assumed = Some(self.setup.assumed_range_m).filter(|m| *m > 0.0);
        let points = if approaching_mps == 0.0 {
            Vec::new()
        } else {
            let Some(range_m) = r.range_m.or(before).or(assumed) else { return };
            vec![RadarPoint { range_m, azimuth_rad: 0.0, range_rate_mps: -approaching_mps, snr_db: None }]
        };
        out.messages.push(Message {
            source: None,
            device_time: r.time_s.filter(|t| *t >= FIRST_UTC_S).and_then(utc_from_secs),
            frame_counter: None,
            data: ScanData::Radar(points),
        });
    }
}

impl Decoder for Ops243 {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let mut lines = std::mem::replace(&mut self.lines, Lines::new(0, b""));
        lines.push(bytes, |l| self.take(l, out));
        self.lines = lines;
    }

    fn reset(&mut self, out: &mut Decoded) {
        let mut lines = std::mem::replace(&mut self.lines, Lines::new(0, b""));
        lines.reset(|l| self.take(l, out));
        *self = Self::new(self.setup);
    }
}
