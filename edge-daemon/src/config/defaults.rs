//! Defaults of the configuration, each with its reason.

use super::model::{
    Acquire, Align, BackendChoice, FpgaSimulation, Fuse, Health, Output, Publish, Record, TimeSource,
    ZenohMode,
};

impl Default for Output {
    fn default() -> Self {
        // 10 Hz is what signal control and the cooperative-perception messages expect.
        // Minutes are how traffic counts are kept.
        Self { rate_hertz: 10.0, count_interval_seconds: 60 }
    }
}

impl Default for Align {
    fn default() -> Self {
        // 150 ms holds a 10 Hz camera with 100 ms of inference; three missed scans are no jitter any more.
        Self { window_ms: 150.0, allow_long_window: false, silent_after_periods: 3.0 }
    }
}

impl Default for Fuse {
    fn default() -> Self {
        // Half a frame at 10 Hz: then the CPU still does the scan before the frame is due.
        Self {
            backend: BackendChoice::Auto,
            gpu_adapter: None,
            gpu_deadline_ms: 50.0,
            fpga_port: None,
            // What the USB bridge of the board does, and what a junction needs.
            fpga_baud: 3_000_000,
            fpga_deadline_ms: 50.0,
            fpga_simulation: FpgaSimulation::Verilator,
        }
    }
}

impl Default for Acquire {
    fn default() -> Self {
        // A second of a very busy unit. One source may hold ten seconds of a 921,600 baud line, so that no
        // source that floods can push out the others.
        Self { queue_chunks: 4096, queue_bytes: 1 << 20, backoff_first_ms: 200.0, backoff_limit_ms: 10_000.0 }
    }
}

impl Default for Publish {
    fn default() -> Self {
        Self {
            enabled: true,
            mode: ZenohMode::Peer,
            listen: Vec::new(),
            connect: Vec::new(),
            // A box on a city's network must not look around by itself.
            multicast_scouting: false,
            json: false,
            zenoh_file: None,
            allow_unencrypted: false,
            queue_messages: 4096,
            tls: None,
        }
    }
}

impl Default for Record {
    fn default() -> Self {
        Self {
            folder: None,
            raw: true,
            // Raw bytes are the better record where they exist; both together cost 30 % more disk and let
            // anybody read the recording without our decoders.
            detections: true,
            tracks: true,
            keep_personal_data: false,
            queue_messages: 8192,
        }
    }
}

impl Default for Health {
    fn default() -> Self {
        // Two seconds is 20 missed camera frames: nothing a burst of frames explains.
        // A vehicle at 70 km/h goes 20 cm in ten milliseconds, which is what its track knows of its place.
        Self {
            period_ms: 1000.0,
            silent_alarm_ms: 2000.0,
            alert_update_ms: 10_000.0,
            recover_ms: 5000.0,
            watch_time: true,
            time_source: TimeSource::Auto,
            chrony_address: super::time::CHRONY,
            ptp4l_socket: super::time::PTP4L.to_owned(),
            ptp4l_domain: 0,
            time_error_alarm_ms: 10.0,
            // A green's worth of traffic.
            judge_ms: 30_000.0,
            // One in ten is what a busy radio loses.
            missing_alarm_share: 0.1,
            // A camera's inference may well take as much longer than somebody thought.
            delay_alarm_ms: 100.0,
            // Two in a hundred thousand: what a clock does that nobody sets.
            clock_drift_alarm_ppm: 20.0,
            clutter_alarm_per_scan: 3.0,
            unseen_alarm_share: 0.5,
            // Once may be a lane change, twice a coincidence; a loop that never spoke is dead more likely than either.
            unanswered_alarm_passes: 4,
        }
    }
}

pub(super) const fn yes() -> bool {
    true
}

/// TI mmWave data port.
pub(super) const fn baud() -> u32 {
    921_600
}

pub(super) const fn radar_height() -> f64 {
    5.0
}

/// What the antennas of the common 77 GHz boards see with useful gain.
pub(super) const fn radar_fov() -> f64 {
    120.0
}

pub(super) const fn radar_min_range() -> f64 {
    1.0
}

pub(super) const fn radar_max_range() -> f64 {
    140.0
}

/// Range resolution of a long-range chirp is 0.4 to 0.9 m; interpolation gives about a third.
pub(super) const fn range_sigma() -> f64 {
    0.25
}

/// Eight virtual antennas: about 15° of beam width, divided by the usual SNR's root.
pub(super) const fn azimuth_sigma() -> f64 {
    0.6
}

pub(super) const fn range_rate_sigma() -> f64 {
    0.12
}

pub(super) const fn radar_latency() -> f64 {
    30.0
}

pub(super) const fn radar_period() -> f64 {
    50.0
}

/// Detectors' boxes breathe by 2 to 8 pixels; anything in that range scores the same.
pub(super) const fn edge_sigma() -> f64 {
    3.5
}

/// Beyond it one pixel of pitch is metres of ground.
pub(super) const fn camera_max_range() -> f64 {
    120.0
}

/// Exposure, inference and encoding on a small box.
pub(super) const fn camera_latency() -> f64 {
    100.0
}

pub(super) const fn camera_period() -> f64 {
    100.0
}

pub(super) const fn loop_length() -> f64 {
    2.0
}

pub(super) const fn loop_width() -> f64 {
    1.8
}

/// Sampling of a detector card (10 to 50 ms) and the field's soft edge.
pub(super) const fn loop_time_sigma() -> f64 {
    30.0
}

pub(super) const fn loop_latency() -> f64 {
    10.0
}

pub(super) const fn loop_latency_bound() -> f64 {
    60.0
}

pub(super) const fn lane_width() -> f64 {
    3.25
}

/// Twenty frames of the slowest camera that is of use.
pub(super) const fn mjpeg_idle() -> f64 {
    10_000.0
}

/// Contacts of relays bounce for a few milliseconds.
pub(super) const fn debounce() -> f64 {
    5.0
}

/// Controllers write their log a few times a second.
pub(super) const fn http_period() -> f64 {
    1000.0
}

pub(super) const fn http_answer() -> f64 {
    5000.0
}

/// A change lies half of it to either side: as sharp as a loop's field itself.
pub(super) const fn poll_period() -> f64 {
    50.0
}

/// A card answers within some 30 ms at 9,600 baud.
pub(super) const fn poll_answer() -> f64 {
    100.0
}

/// What every card of the field answers.
pub(super) const fn per_read() -> u16 {
    8
}

/// Independent errors.
pub(super) const fn no_inflation() -> f64 {
    1.0
}

/// A saw cut's accuracy.
pub(super) const fn spacing_sigma() -> f64 {
    0.02
}

/// How far a field reaches beyond its wire varies by a hand's breadth.
pub(super) const fn loop_length_sigma() -> f64 {
    0.1
}

/// Who is slower changes speed on the way.
pub(super) const fn slowest() -> f64 {
    2.0
}

/// Faster than anything in a city: 250 km/h.
pub(super) const fn fastest() -> f64 {
    70.0
}
