//! One submission: uploads, stages in order, reads.

use crate::buffer::Storage;
use crate::device::Device;
use crate::error::DeviceError;
use crate::pipeline::Pipeline;
use crate::staging::{MOST_STAGES, STAMP_BYTES, Staging, UnderWay};

/// One kernel's run.
#[derive(Clone, Copy, Debug)]
pub struct Dispatch<'a> {
    /// The kernel.
    pub pipeline: &'a Pipeline,
    /// Its buffers.
    pub bind: &'a wgpu::BindGroup,
    /// Workgroups along x, y and z; nothing runs where one is 0.
    pub groups: [u32; 3],
}

/// Which read of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadId(pub(crate) usize);

impl ReadId {
    /// No read: its bytes are empty.
    pub const NONE: Self = Self(usize::MAX);
}

/// A submission being put together. Uploads happen before all stages, whenever they are asked for; reads after all stages.
#[derive(Debug)]
pub struct Frame<'a> {
    staging: &'a mut Staging,
    device: Device,
    ups: Vec<Up>,
    clears: Vec<wgpu::Buffer>,
    stages: Vec<(String, Vec<Run>)>,
    reads: Vec<(wgpu::Buffer, u64, u64)>,
}

#[derive(Debug)]
struct Up {
    to: wgpu::Buffer,
    at: u64,
    from: u64,
    bytes: u64,
}

#[derive(Clone, Debug)]
pub(crate) struct Run {
    pipeline: wgpu::ComputePipeline,
    bind: wgpu::BindGroup,
    groups: [u32; 3],
}

impl Run {
    pub(crate) fn new(d: &Dispatch<'_>) -> Self {
        Self { pipeline: d.pipeline.pipeline.clone(), bind: d.bind.clone(), groups: d.groups }
    }
}

impl Staging {
    /// Begins a frame. What is still under way is not waited for.
    pub fn frame(&mut self) -> Frame<'_> {
        self.abandon();
        self.bytes.clear();
        let device = self.device.clone();
        Frame {
            staging: self,
            device,
            ups: Vec::new(),
            clears: Vec::new(),
            stages: Vec::new(),
            reads: Vec::new(),
        }
    }
}

impl Frame<'_> {
    /// Copies `bytes` (a multiple of 4) into `to` from byte `at` (a multiple of 4) on.
    pub fn upload(&mut self, to: &Storage, at: u64, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let from = self.staging.bytes.len() as u64;
        self.staging.bytes.extend_from_slice(bytes);
        let (to, bytes) = (to.buffer.clone(), bytes.len() as u64);
        // Neighbours go as one copy.
        match self.ups.last_mut() {
            Some(last) if last.to == to && last.at + last.bytes == at => last.bytes += bytes,
            _ => self.ups.push(Up { to, at, from, bytes }),
        }
    }

    /// Sets a buffer to zero before the first stage.
    pub fn clear(&mut self, buffer: &Storage) {
        self.clears.push(buffer.buffer.clone());
    }

    /// Adds a stage: its kernels run one after the other, and are timed together. At most 32 stages have a time.
    pub fn stage(&mut self, label: &str, runs: &[Dispatch<'_>]) {
        let runs = runs.iter().filter(|d| d.groups.iter().all(|g| *g > 0)).map(Run::new).collect();
        self.stages.push((label.to_owned(), runs));
    }

    /// Reads `bytes` (a multiple of 4) of `from`, from byte `at` (a multiple of 4) on.
    pub fn read(&mut self, from: &Storage, at: u64, bytes: u64) -> ReadId {
        self.reads.push((from.buffer.clone(), at, bytes));
        ReadId(self.reads.len() - 1)
    }

    /// Bytes that go up.
    #[must_use]
    pub fn bytes_up(&self) -> u64 {
        self.staging.bytes.len() as u64
    }

    /// Bytes that come down, times of stages not counted.
    #[must_use]
    pub fn bytes_down(&self) -> u64 {
        self.reads.iter().map(|r| r.2).sum()
    }

    /// Hands it to the device and returns at once; [`Staging::wait`] waits for it.
    ///
    /// # Errors
    /// [`DeviceError::Lost`], [`DeviceError::OutOfMemory`], [`DeviceError::Validation`], and [`DeviceError::Late`] while the device is
    /// still busy with a frame that was not waited for to the end.
    pub fn submit(mut self) -> Result<(), DeviceError> {
        if let Some(lost) = self.device.watch.lost() {
            return Err(lost);
        }
        self.device.is_free()?;
        let held_up = self.device.watch.held_up();
        if !held_up.is_empty() {
            self.stages.insert(0, ("busy".to_owned(), held_up));
        }
        let (device, label) = (self.device.clone(), self.staging.label.clone());
        device.scoped(&label, || self.encode())?.map_err(|error| device.lost().unwrap_or(error))
    }

    fn encode(mut self) -> Result<(), DeviceError> {
        let mut encoder = self
            .device
            .device
            .create_command_encoder(&wgpu::CommandEncoderDescriptor { label: Some(&self.staging.label) });
        self.encode_ups(&mut encoder)?;
        let timed = self.encode_stages(&mut encoder)?;
        let (reads, stamps_at) = self.encode_reads(&mut encoder, timed)?;
        let index = self.device.queue.submit([encoder.finish()]);
        // Asked for now, granted when the device is done.
        if !self.staging.bytes.is_empty() {
            self.staging.way_up_again();
        }
        self.staging.way_down(0)?.map(wgpu::MapMode::Read);
        let stages = self.stages.into_iter().map(|(label, _)| label).collect();
        self.staging.under_way = Some(UnderWay { index, reads, stages, stamps_at });
        Ok(())
    }

    fn encode_ups(&mut self, encoder: &mut wgpu::CommandEncoder) -> Result<(), DeviceError> {
        if !self.staging.bytes.is_empty() {
            let up = self.staging.way_up()?.counted.raw.clone();
            let len = self.staging.bytes.len() as u64;
            let mut view =
                up.get_mapped_range_mut(..len).map_err(|e| DeviceError::Map { reason: e.to_string() })?;
            view.copy_from_slice(&self.staging.bytes);
            drop(view);
            up.unmap();
            for u in &self.ups {
                encoder.copy_buffer_to_buffer(&up, u.from, &u.to, u.at, u.bytes);
            }
        }
        self.clears.iter().for_each(|buffer| encoder.clear_buffer(buffer, 0, None));
        Ok(())
    }

    /// One pass a stage, so that each has its two stamps. Returns whether they were taken.
    fn encode_stages(&mut self, encoder: &mut wgpu::CommandEncoder) -> Result<bool, DeviceError> {
        let stamps = self.staging.stamps()?;
        for (i, (label, runs)) in (0u32..).zip(&self.stages) {
            let timestamp_writes =
                stamps.filter(|_| i < MOST_STAGES).map(|s| wgpu::ComputePassTimestampWrites {
                    query_set: &s.queries,
                    beginning_of_pass_write_index: Some(2 * i),
                    end_of_pass_write_index: Some(2 * i + 1),
                });
            let mut pass = encoder
                .begin_compute_pass(&wgpu::ComputePassDescriptor { label: Some(label), timestamp_writes });
            for run in runs {
                pass.set_pipeline(&run.pipeline);
                pass.set_bind_group(0, &run.bind, &[]);
                pass.dispatch_workgroups(run.groups[0], run.groups[1], run.groups[2]);
            }
        }
        let count = 2 * (self.stages.len() as u32).min(MOST_STAGES);
        let timed = stamps.filter(|_| count > 0);
        if let Some(s) = timed {
            encoder.resolve_query_set(&s.queries, 0..count, &s.resolved, 0);
        }
        Ok(timed.is_some())
    }

    /// Offsets of the reads and of the stamps in the way down.
    #[allow(clippy::type_complexity, reason = "the two kinds of what comes down")]
    fn encode_reads(
        &mut self,
        encoder: &mut wgpu::CommandEncoder,
        timed: bool,
    ) -> Result<(Vec<(u64, u64)>, Option<u64>), DeviceError> {
        let mut end = 0;
        let mut place = |bytes: u64| {
            let at = end;
            end += bytes.next_multiple_of(8);
            (at, bytes)
        };
        let reads: Vec<_> = self.reads.iter().map(|r| place(r.2)).collect();
        let stamps_at = timed.then(|| place(STAMP_BYTES).0);
        let resolved = self.staging.stamps()?.map(|s| s.resolved.clone());
        let down = &self.staging.way_down(end.max(8))?.counted.raw;
        for ((from, at, bytes), (to, _)) in self.reads.iter().zip(&reads) {
            if *bytes > 0 {
                encoder.copy_buffer_to_buffer(from, *at, down, *to, *bytes);
            }
        }
        if let (Some(at), Some(resolved)) = (stamps_at, resolved) {
            encoder.copy_buffer_to_buffer(&resolved, 0, down, at, STAMP_BYTES);
        }
        Ok((reads, stamps_at))
    }
}
