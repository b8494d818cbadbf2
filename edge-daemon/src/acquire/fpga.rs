//! Loops on the pins of the fusion core: its events and readings of its ticks become lines of `fpga_loops`.
//!
//! Where the core is the backend too, both use one link, each for a moment at a time: events come between answers, and the
//! ticks are read when no scan is under way. Where something else computes the fusion, the link is this source's own, and a
//! raw radar whose targets the core detects finds it in the slot.

use super::Port;
use super::transport::{Ended, Reading};
use crate::config::model::FpgaLoops;
use fusion_contract::UtcNs;
use fusion_decode::fpga_loops::{self, event_line, reading_line};
use fusion_fpga::loops::lock;
use fusion_fpga::regmap::address;
use fusion_fpga::{Core, CoreError, CoreSlot, LoopSettings, SerialLink, SharedCore, Statistics};
use std::io;
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

/// Between two looks for events: what an edge's arrival is late by.
const LOOK: Duration = Duration::from_millis(5);
/// Between two readings of the ticks.
const READ_EVERY: Duration = Duration::from_millis(500);
/// Between two looks whether the backend has its core again.
const AWAIT: Duration = Duration::from_millis(200);
/// Readings in a row that fail before the core is taken for gone.
const MOST_FAILURES: u32 = 3;

/// Where the fusion core is found while it is open.
#[derive(Clone, Debug, Default)]
pub struct CoreAccess {
    /// Where whoever opens it tells of it.
    pub slot: CoreSlot,
    /// It is opened by the backend, not by this source.
    pub is_backend: bool,
}

pub(super) async fn read(t: &FpgaLoops, access: &CoreAccess, port: &Port) -> Reading {
    let core = if access.is_backend {
        // Without loops there is nothing to read, and the link is another's.
        while t.enable == 0 {
            tokio::time::sleep(READ_EVERY).await;
        }
        loop {
            match access.slot.get() {
                Some(core) => break core,
                None => tokio::time::sleep(AWAIT).await,
            }
        }
    } else {
        let (path, baud) = (t.port.clone(), t.baud);
        let opened = blocking(move || open(&path, baud)).await?;
        let core = opened.map_err(|error| Ended::Open(io::Error::other(crate::chain(&error))))?;
        access.slot.put(&core);
        core
    };
    let clock_khz = lock(&core).hello().clock_khz;
    let mut front = FrontEnd::new(t.registers(clock_khz), core, !access.is_backend);
    port.opened(&t.port);
    loop {
        let clock = port.clone();
        let (back, looked) = blocking(move || {
            let looked = front.look(|| clock.now());
            (front, looked)
        })
        .await?;
        front = back;
        let lines = looked.map_err(|why| Ended::Failed(io::Error::other(why)))?;
        for _ in 0..front.take_lost() {
            port.lost();
        }
        if !lines.is_empty() {
            port.bytes(lines.as_bytes());
        }
        tokio::time::sleep(if t.enable == 0 { READ_EVERY } else { LOOK }).await;
    }
}

/// What waits for a line does not hold up the other devices.
async fn blocking<T: Send + 'static>(body: impl FnOnce() -> T + Send + 'static) -> Result<T, Ended> {
    tokio::task::spawn_blocking(body).await.map_err(|error| Ended::Failed(io::Error::other(error)))
}

fn open(path: &str, baud: u32) -> Result<SharedCore, CoreError> {
    let link = SerialLink::open(path, baud)?;
    Ok(Arc::new(Mutex::new(Core::open(Box::new(link), Arc::<Statistics>::default())?)))
}

/// Looks at a core now and then.
struct FrontEnd {
    core: Weak<Mutex<Core>>,
    /// Keeps a core open that is nobody else's. One that the backend gives up is let go of, since its port can be opened only once.
    _own: Option<SharedCore>,
    settings: LoopSettings,
    set_up: bool,
    read: Option<Instant>,
    failures: u32,
    lost: u64,
}

impl FrontEnd {
    fn new(settings: LoopSettings, core: SharedCore, own: bool) -> Self {
        let weak = Arc::downgrade(&core);
        Self {
            core: weak,
            _own: own.then_some(core),
            settings,
            set_up: false,
            read: None,
            failures: 0,
            lost: 0,
        }
    }

    /// Events that had no room since the last time.
    fn take_lost(&mut self) -> u64 {
        std::mem::take(&mut self.lost)
    }

    /// Lines of what has happened.
    fn look(&mut self, now: impl Fn() -> UtcNs) -> Result<String, String> {
        let Some(core) = self.core.upgrade() else {
            return Err("the backend has given it up".to_owned());
        };
        let mut core = lock(&core);
        let mut lines = String::new();
        let due = self.read.is_none_or(|read| read.elapsed() >= READ_EVERY);
        if due && !core.is_busy() {
            self.read = Some(Instant::now());
            match self.reading(&mut core, &now) {
                Ok(line) => {
                    self.failures = 0;
                    lines.extend(line);
                }
                Err(error @ CoreError::Silent { .. }) if self.failures < MOST_FAILURES => {
                    self.failures += 1;
                    if self.settings.enable != 0 {
                        lines.push_str(&fusion_decode::polls::failed_line(now(), &error.to_string()));
                    }
                }
                Err(error) => return Err(crate::chain(&error)),
            }
        }
        let mut events = Vec::new();
        self.lost += core.loop_events(&mut events).map_err(|error| crate::chain(&error))?;
        for e in events.iter().filter(|_| self.set_up) {
            let event = fpga_loops::Event { channel: e.channel, kind: e.kind, tick: e.value, lost: e.lost };
            lines.push_str(&event_line(now(), &event));
        }
        Ok(lines)
    }

    /// A line of the ticks; none, but a sign of life, where no loop is read.
    fn reading(&mut self, core: &mut Core, now: impl Fn() -> UtcNs) -> Result<Option<String>, CoreError> {
        if self.settings.enable == 0 {
            return core.read(address::VERSION).map(|_| None);
        }
        // A core that was reset in between says nothing of its loops.
        if !self.set_up || core.read(address::LOOP_ENABLE)? != u32::from(self.settings.enable) {
            core.set_loops(&self.settings)?;
            self.set_up = true;
        }
        let present = core.read(address::LOOP_PRESENT)?;
        let asked = now();
        let ticks = core.read(address::TICKS)?;
        let answered = now();
        let round_trip_ns = answered.0.saturating_sub(asked.0).max(0);
        let reading = fpga_loops::Reading {
            round_trip_ns,
            ticks,
            tick_ns: FpgaLoops::TICK_NS,
            debounce_ticks: self.settings.debounce_ticks.into(),
            // A level that is not read is none.
            present: present as u8 & self.settings.enable,
        };
        Ok(Some(reading_line(asked.plus_ns(round_trip_ns / 2), &reading)))
    }
}
