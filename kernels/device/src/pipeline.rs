//! Kernels and their bindings.

use crate::buffer::Storage;
use crate::device::Device;
use crate::error::DeviceError;

/// What a kernel does with the buffer at one binding of group 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Binding {
    /// `var<storage, read>`.
    Read,
    /// `var<storage, read_write>`.
    Write,
}

/// A compiled kernel.
#[derive(Clone, Debug)]
pub struct Pipeline {
    pub(crate) pipeline: wgpu::ComputePipeline,
    pub(crate) layout: wgpu::BindGroupLayout,
    pub(crate) label: String,
    pub(crate) bindings: usize,
}

impl Pipeline {
    /// The kernel's word.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }
}

impl Device {
    /// Compiles the kernel `entry` of `wgsl`, whose group 0 binds storage buffers 0, 1, … as `bindings` says. Drivers may go on
    /// compiling at the first dispatch: run it once before anything depends on its speed.
    ///
    /// # Errors
    /// [`DeviceError::Kernel`] with the compiler's line and column; [`DeviceError::OutOfMemory`].
    pub fn pipeline(
        &self,
        label: &str,
        wgsl: &str,
        entry: &str,
        bindings: &[Binding],
    ) -> Result<Pipeline, DeviceError> {
        let made = self.scoped(label, || self.compile(label, wgsl, entry, bindings));
        made.map_err(|error| match error {
            DeviceError::Validation { reason } => DeviceError::Kernel { label: label.to_owned(), reason },
            other => other,
        })
    }

    fn compile(&self, label: &str, wgsl: &str, entry: &str, bindings: &[Binding]) -> Pipeline {
        let module = self.device.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: Some(label),
            source: wgpu::ShaderSource::Wgsl(wgsl.into()),
        });
        let entries: Vec<_> = (0..).zip(bindings).map(|(at, b)| layout_entry(at, *b)).collect();
        let layout = self.device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: Some(label),
            entries: &entries,
        });
        let whole = self.device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: Some(label),
            bind_group_layouts: &[Some(&layout)],
            immediate_size: 0,
        });
        let pipeline = self.device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: Some(label),
            layout: Some(&whole),
            module: &module,
            entry_point: Some(entry),
            compilation_options: wgpu::PipelineCompilationOptions::default(),
            cache: None,
        });
        Pipeline { pipeline, layout, label: label.to_owned(), bindings: bindings.len() }
    }

    /// Binds buffers to a kernel, in the order of its bindings. To be made again when one of them has grown
    /// ([`Storage::generation`]).
    ///
    /// # Errors
    /// [`DeviceError::Validation`] when they do not fit the kernel.
    pub fn bind(&self, pipeline: &Pipeline, buffers: &[&Storage]) -> Result<wgpu::BindGroup, DeviceError> {
        if buffers.len() != pipeline.bindings {
            let reason =
                format!("{} binds {} buffers, not {}", pipeline.label, pipeline.bindings, buffers.len());
            return Err(DeviceError::Validation { reason });
        }
        let entries: Vec<_> = (0..)
            .zip(buffers)
            .map(|(at, b)| wgpu::BindGroupEntry { binding: at, resource: b.buffer.as_entire_binding() })
            .collect();
        self.scoped(&pipeline.label, || {
            self.device.create_bind_group(&wgpu::BindGroupDescriptor {
                label: Some(&pipeline.label),
                layout: &pipeline.layout,
                entries: &entries,
            })
        })
    }
}

fn layout_entry(at: u32, binding: Binding) -> wgpu::BindGroupLayoutEntry {
    wgpu::BindGroupLayoutEntry {
        binding: at,
        visibility: wgpu::ShaderStages::COMPUTE,
        ty: wgpu::BindingType::Buffer {
            ty: wgpu::BufferBindingType::Storage { read_only: binding == Binding::Read },
            has_dynamic_offset: false,
            min_binding_size: None,
        },
        count: None,
    }
}
