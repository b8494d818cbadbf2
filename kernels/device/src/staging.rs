//! The two buffers that bytes go up and come down through, kept from submission to submission.

use crate::buffer::Counted;
use crate::device::Device;
use crate::error::DeviceError;
use crate::frame::ReadId;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

/// Most stages of one submission that are timed.
pub(crate) const MOST_STAGES: u32 = 32;
/// Bytes of all their timestamps: two each.
pub(crate) const STAMP_BYTES: u64 = MOST_STAGES as u64 * 16;

/// From one look to the next for news that another thread is delivering.
const DELIVERY: Duration = Duration::from_micros(50);

const PENDING: u8 = 0;
const MAPPED: u8 = 1;
const REFUSED: u8 = 2;

/// A buffer that the host maps, and how far that is.
#[derive(Debug)]
pub(crate) struct Mappable {
    pub(crate) counted: Counted,
    state: Arc<AtomicU8>,
}

impl Mappable {
    fn new(device: &Device, label: &str, bytes: u64, up: bool) -> Result<Self, DeviceError> {
        let usage = if up {
            wgpu::BufferUsages::MAP_WRITE | wgpu::BufferUsages::COPY_SRC
        } else {
            wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST
        };
        let counted = Counted::new(device, label, bytes, usage, up)?;
        Ok(Self { counted, state: Arc::new(AtomicU8::new(if up { MAPPED } else { PENDING })) })
    }

    pub(crate) fn map(&self, mode: wgpu::MapMode) {
        let state = Arc::clone(&self.state);
        state.store(PENDING, Ordering::Release);
        self.counted.raw.map_async(mode, .., move |result| {
            state.store(if result.is_ok() { MAPPED } else { REFUSED }, Ordering::Release);
        });
    }

    fn state(&self) -> u8 {
        self.state.load(Ordering::Acquire)
    }
}

/// What times stages.
#[derive(Debug)]
pub(crate) struct Stamps {
    pub(crate) queries: wgpu::QuerySet,
    pub(crate) resolved: wgpu::Buffer,
}

/// One submission's way up and down. Buffers grow by need and are used again.
#[derive(Debug)]
pub struct Staging {
    pub(crate) device: Device,
    pub(crate) label: String,
    up: Option<Mappable>,
    down: Option<Mappable>,
    stamps: Option<Stamps>,
    /// What goes up, gathered.
    pub(crate) bytes: Vec<u8>,
    pub(crate) under_way: Option<UnderWay>,
}

/// What is known of a submission until it is waited for.
#[derive(Debug)]
pub(crate) struct UnderWay {
    pub(crate) index: wgpu::SubmissionIndex,
    /// Offset and length in `down`, by [`ReadId`].
    pub(crate) reads: Vec<(u64, u64)>,
    pub(crate) stages: Vec<String>,
    pub(crate) stamps_at: Option<u64>,
}

impl Staging {
    /// For submissions to `device`; nothing is allocated yet.
    #[must_use]
    pub fn new(device: &Device, label: &str) -> Self {
        Self {
            device: device.clone(),
            label: label.to_owned(),
            up: None,
            down: None,
            stamps: None,
            bytes: Vec::new(),
            under_way: None,
        }
    }

    /// Forgets buffers that a submission still holds on to, because nobody waited for it to the end.
    pub(crate) fn abandon(&mut self) {
        if let Some(under_way) = self.under_way.take() {
            self.device.watch.give_up(under_way.index);
            (self.up, self.down, self.stamps) = (None, None, None);
        }
    }

    /// The mapped way up with room for all gathered bytes.
    pub(crate) fn way_up(&mut self) -> Result<&Mappable, DeviceError> {
        let need = self.bytes.len() as u64;
        let fits = self.up.as_ref().is_some_and(|u| u.counted.raw.size() >= need && u.state() == MAPPED);
        if !fits {
            self.up = None;
            let bytes = (need + need / 2).max(4096).next_multiple_of(256);
            self.up = Some(Mappable::new(&self.device, &format!("{} up", self.label), bytes, true)?);
        }
        self.up.as_ref().ok_or(DeviceError::Idle)
    }

    /// Maps the way up again as soon as the device has read it.
    pub(crate) fn way_up_again(&self) {
        if let Some(up) = &self.up {
            up.map(wgpu::MapMode::Write);
        }
    }

    /// The way down with room for `need` bytes, not mapped.
    pub(crate) fn way_down(&mut self, need: u64) -> Result<&Mappable, DeviceError> {
        if self.down.as_ref().is_none_or(|d| d.counted.raw.size() < need) {
            self.down = None;
            let bytes = (need + need / 2).max(4096).next_multiple_of(256);
            self.down = Some(Mappable::new(&self.device, &format!("{} down", self.label), bytes, false)?);
        }
        self.down.as_ref().ok_or(DeviceError::Idle)
    }

    /// The clock, where the device has one.
    pub(crate) fn stamps(&mut self) -> Result<Option<&Stamps>, DeviceError> {
        if self.stamps.is_none() && self.device.has_timestamps() {
            let device = &self.device.device;
            self.stamps = Some(self.device.scoped(&self.label, || Stamps {
                queries: device.create_query_set(&wgpu::QuerySetDescriptor {
                    label: Some("stamps"),
                    ty: wgpu::QueryType::Timestamp,
                    count: 2 * MOST_STAGES,
                }),
                resolved: device.create_buffer(&wgpu::BufferDescriptor {
                    label: Some("stamps"),
                    size: STAMP_BYTES,
                    usage: wgpu::BufferUsages::QUERY_RESOLVE | wgpu::BufferUsages::COPY_SRC,
                    mapped_at_creation: false,
                }),
            })?);
        }
        Ok(self.stamps.as_ref())
    }

    /// Waits for the last submission, at most until the deadline.
    ///
    /// # Errors
    /// [`DeviceError::Late`] (it may still run; the next frame takes other staging buffers), [`DeviceError::Lost`],
    /// [`DeviceError::Map`], [`DeviceError::Idle`], and what no scope caught.
    pub fn wait(&mut self, deadline: Duration) -> Result<Answer<'_>, DeviceError> {
        let Some(under_way) = &self.under_way else { return Err(DeviceError::Idle) };
        let index = Some(under_way.index.clone());
        let until = Instant::now() + deadline;
        let polled = self
            .device
            .device
            .poll(wgpu::PollType::Wait { submission_index: index, timeout: Some(deadline) });
        let watch = &self.device.watch;
        let state = || self.down.as_ref().map_or(REFUSED, Mappable::state);
        // Another thread that polls the device may have taken the news of this mapping and not delivered it yet.
        while polled.is_ok() && state() == PENDING && watch.lost().is_none() && Instant::now() < until {
            std::thread::sleep(DELIVERY);
        }
        let state = state();
        let failure = match (watch.lost(), watch.escaped(), state) {
            (Some(lost), _, _) => Some(lost),
            (None, Some(escaped), _) => Some(escaped),
            (None, None, MAPPED) => None,
            (None, None, REFUSED) => Some(DeviceError::Map { reason: "refused".to_owned() }),
            (None, None, _) => Some(match polled {
                Err(wgpu::PollError::WrongSubmissionIndex(..)) => {
                    DeviceError::Map { reason: "the submission is unknown".to_owned() }
                }
                _ => DeviceError::Late { deadline },
            }),
        };
        if let Some(failure) = failure {
            self.abandon();
            // A refused map is often the first that is heard of a loss.
            return Err(self.device.lost().unwrap_or(failure));
        }
        let (Some(under_way), Some(down)) = (self.under_way.take(), self.down.as_ref()) else {
            return Err(DeviceError::Idle);
        };
        let raw = &down.counted.raw;
        let view = raw.get_mapped_range(..).map_err(|e| DeviceError::Map { reason: e.to_string() })?;
        Ok(Answer { view: Some(view), raw, under_way, period_ns: self.device.queue.get_timestamp_period() })
    }
}

/// What a submission gave: mapped until it is dropped.
#[derive(Debug)]
pub struct Answer<'a> {
    view: Option<wgpu::BufferView>,
    raw: &'a wgpu::Buffer,
    under_way: UnderWay,
    period_ns: f32,
}

impl Answer<'_> {
    /// The bytes of one read; empty where there was no such read.
    #[must_use]
    pub fn bytes(&self, read: ReadId) -> &[u8] {
        let Some((at, len)) = self.under_way.reads.get(read.0) else { return &[] };
        self.slice(*at, *len)
    }

    fn slice(&self, at: u64, len: u64) -> &[u8] {
        let view: &[u8] = self.view.as_deref().unwrap_or_default();
        view.get(at as usize..(at + len) as usize).unwrap_or_default()
    }

    /// The stages in order, each with the time it took on the device, nanoseconds; 0 where the device has no clock.
    pub fn stages(&self) -> impl Iterator<Item = (&str, u64)> {
        let stamps = self.under_way.stamps_at.map(|at| self.slice(at, STAMP_BYTES)).unwrap_or_default();
        self.under_way.stages.iter().enumerate().map(move |(i, stage)| {
            let tick = |k: usize| {
                let bytes = stamps.get(8 * k..8 * k + 8).and_then(|b| b.try_into().ok());
                u64::from_le_bytes(bytes.unwrap_or_default())
            };
            let ticks = tick(2 * i + 1).saturating_sub(tick(2 * i));
            (stage.as_str(), (ticks as f64 * f64::from(self.period_ns)) as u64)
        })
    }
}

impl Drop for Answer<'_> {
    fn drop(&mut self) {
        // The view must go before the buffer may be unmapped.
        self.view = None;
        self.raw.unmap();
    }
}
