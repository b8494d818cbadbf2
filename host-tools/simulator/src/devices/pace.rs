//! Real time: moves the traffic and lets each message go when its device has it ready.

use super::line::Meter;
use super::{DeviceCounts, DeviceError, Devices};
use crate::body::Body;
use crate::fcd::{FcdError, FloatingCars};
use crate::simulation::Measurement;
use fusion_contract::UtcNs;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Time between two instants of the truth, nanoseconds; also the grid on which the simulation starts.
const TRUTH_NS: i64 = 100_000_000;
/// Ticks of the simulation between them.
const TRUTH_TICKS: u64 = 10;
/// Longest sleep, so that stopping is prompt.
const NAP: Duration = Duration::from_millis(20);

/// Devices that speak. Dropping it stops them.
#[derive(Debug)]
pub struct Running {
    stop: Arc<AtomicBool>,
    behind_us: Arc<AtomicU64>,
    meters: Vec<Meter>,
    error: Arc<Mutex<Option<FcdError>>>,
    thread: Option<JoinHandle<()>>,
    start: UtcNs,
}

impl Running {
    /// UTC of the simulation's second 0.
    #[must_use]
    pub fn start(&self) -> UtcNs {
        self.start
    }

    /// What the devices have sent, and how far behind the simulation was.
    #[must_use]
    pub fn sent(&self) -> DeviceCounts {
        DeviceCounts {
            devices: self.meters.iter().map(Meter::read).collect(),
            most_behind: Duration::from_micros(self.behind_us.load(Ordering::Relaxed)),
        }
    }

    /// Why the file that the traffic comes from ended early, where it did.
    pub fn take_error(&self) -> Option<FcdError> {
        self.error.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// True until its thread has ended: when it is stopped, or the traffic's file is over.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.thread.as_ref().is_some_and(|t| !t.is_finished())
    }

    /// Ends the simulation; tells what the devices have sent.
    #[must_use]
    pub fn stop(mut self) -> DeviceCounts {
        self.end();
        self.sent()
    }

    fn end(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A panic of its own has been told by the panic hook.
            let _ = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

pub(super) fn start(
    devices: Devices,
    truth: impl FnMut(UtcNs, &[Body]) + Send + 'static,
    sent: impl FnMut(usize, UtcNs) + Send + 'static,
) -> Result<Running, DeviceError> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now_ns = i64::try_from(now.as_nanos()).unwrap_or(i64::MAX);
    let start = UtcNs((now_ns / TRUTH_NS + 1).saturating_mul(TRUTH_NS));
    let begin = Instant::now() + Duration::from_nanos((start.0 - now_ns).unsigned_abs());
    let mut running = Running {
        stop: Arc::default(),
        behind_us: Arc::default(),
        meters: devices.meters(),
        error: Arc::default(),
        thread: None,
        start,
    };
    let pace = Pace {
        devices,
        truth,
        sent,
        start,
        begin,
        waiting: Vec::new(),
        stop: Arc::clone(&running.stop),
        behind_us: Arc::clone(&running.behind_us),
        error: Arc::clone(&running.error),
    };
    let thread = std::thread::Builder::new().name("simulation".to_owned()).spawn(move || pace.run());
    running.thread = Some(thread.map_err(DeviceError::Thread)?);
    Ok(running)
}

struct Pace<T, S> {
    devices: Devices,
    truth: T,
    sent: S,
    start: UtcNs,
    begin: Instant,
    /// Measured, but not ready yet.
    waiting: Vec<Measurement>,
    stop: Arc<AtomicBool>,
    behind_us: Arc<AtomicU64>,
    error: Arc<Mutex<Option<FcdError>>>,
}

impl<T: FnMut(UtcNs, &[Body]), S: FnMut(usize, UtcNs)> Pace<T, S> {
    fn run(mut self) {
        while !self.stop.load(Ordering::Relaxed) && !self.devices.simulation.is_over() {
            let now = Instant::now().saturating_duration_since(self.begin).as_secs_f64();
            if Instant::now() < self.begin {
                std::thread::sleep((self.begin - Instant::now()).min(NAP));
                continue;
            }
            while self.devices.simulation.time() <= now && !self.stop.load(Ordering::Relaxed) {
                self.tick();
            }
            self.send_ready(now);
            let next = self.waiting.iter().map(|m| m.arrival).fold(self.devices.simulation.time(), f64::min);
            let rest = Duration::from_secs_f64((next - now).clamp(0.0, 1.0));
            std::thread::sleep(rest.min(NAP));
        }
        if let Some(error) = self.devices.simulation.floating_cars().and_then(FloatingCars::take_error) {
            *self.error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        }
    }

    /// One tick of the simulation; what is ready by now must not wait for those that follow.
    fn tick(&mut self) {
        let simulation = &mut self.devices.simulation;
        let due = simulation.time();
        if simulation.tick().is_multiple_of(TRUTH_TICKS) {
            let steps = i64::try_from(simulation.tick() / TRUTH_TICKS).unwrap_or(i64::MAX);
            (self.truth)(self.start.plus_ns(steps.saturating_mul(TRUTH_NS)), &simulation.bodies());
        }
        self.waiting.extend(simulation.advance());
        let now = self.begin.elapsed().as_secs_f64();
        self.behind_us.fetch_max(((now - due) * 1e6) as u64, Ordering::Relaxed);
        self.send_ready(now);
    }

    fn send_ready(&mut self, now: f64) {
        self.waiting.sort_by(|a, b| a.arrival.total_cmp(&b.arrival));
        let ready = self.waiting.partition_point(|m| m.arrival <= now);
        let ready: Vec<Measurement> = self.waiting.drain(..ready).collect();
        for measurement in &ready {
            (self.sent)(measurement.sensor, self.start.plus_ns((measurement.t * 1e9).round() as i64));
            self.devices.send(measurement, self.start);
        }
    }
}
