//! Faults on demand: the same errors as the real ones, for whoever must survive them.

use crate::buffer::Storage;
use crate::device::Device;
use crate::error::DeviceError;
use crate::frame::{Dispatch, Run};
use crate::pipeline::Binding;
use crate::staging::Staging;
use std::time::{Duration, Instant};

/// What is to go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The device is gone, for good.
    Lost,
    /// The next frame takes about so long, and the device answers nothing meanwhile.
    Hung(Duration),
    /// No buffer can be allocated any more, until [`Device::set_memory_limit`] is called again.
    OutOfMemory,
    /// The rules of the device are broken; the next wait says so.
    Validation,
}

/// Arithmetic that no compiler can leave out. Loops end well below the 65,535 rounds that Mesa 22.3 allows an invocation.
const BUSY: &str = "
@group(0) @binding(0) var<storage, read_write> out: array<u32>;
@compute @workgroup_size(64)
fn busy(@builtin(global_invocation_id) id: vec3<u32>) {
    var x = id.x + out[0];
    for (var i = 0u; i < 50000u; i++) { x = x * 1664525u + 1013904223u; }
    if (x == 12345u) { out[0] = x; }
}
";

impl Device {
    /// Makes it go wrong.
    ///
    /// # Errors
    /// When even that goes wrong.
    pub fn inject(&self, fault: Fault) -> Result<(), DeviceError> {
        match fault {
            Fault::Lost => self.device.destroy(),
            Fault::OutOfMemory => self.set_memory_limit(0),
            Fault::Validation => {
                // A buffer without any use is against the rules, and no scope is open.
                drop(self.device.create_buffer(&wgpu::BufferDescriptor {
                    label: Some("injected"),
                    size: 4,
                    usage: wgpu::BufferUsages::empty(),
                    mapped_at_creation: false,
                }));
            }
            Fault::Hung(time) => self.hang(time)?,
        }
        Ok(())
    }

    /// Puts work before the next frame's: measures how long a piece of it takes, and takes as many as are needed.
    fn hang(&self, time: Duration) -> Result<(), DeviceError> {
        let out = Storage::new(self, "busy", 4)?;
        let pipeline = self.pipeline("busy", BUSY, "busy", &[Binding::Write])?;
        let bind = self.bind(&pipeline, &[&out])?;
        let piece = Dispatch { pipeline: &pipeline, bind: &bind, groups: [16, 1, 1] };
        let mut staging = Staging::new(self, "busy");
        let mut took = Duration::ZERO;
        // The first compiles.
        for _ in 0..2 {
            let mut frame = staging.frame();
            frame.stage("busy", &[piece]);
            let start = Instant::now();
            frame.submit()?;
            drop(staging.wait(Duration::from_secs(20))?);
            took = start.elapsed().max(Duration::from_micros(20));
        }
        let pieces = (time.as_secs_f64() / took.as_secs_f64()).ceil().clamp(2.0, 100_000.0) as usize;
        self.watch.hold_up(vec![Run::new(&piece); pieces]);
        Ok(())
    }
}
