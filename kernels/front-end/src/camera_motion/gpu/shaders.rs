//! The kernels: their sources, and which buffers each binds.

use super::buffers::Buffers;
use compute_device::{BindGroup, Binding, Device, DeviceError, Pipeline};

/// `background.wgsl`, complete.
pub const BACKGROUND: &str = concat!(include_str!("../params.wgsl"), include_str!("../background.wgsl"));
/// `rebase.wgsl`, complete.
pub const REBASE: &str = concat!(include_str!("../params.wgsl"), include_str!("../rebase.wgsl"));
/// `clean.wgsl`, complete.
pub const CLEAN: &str = concat!(include_str!("../params.wgsl"), include_str!("../clean.wgsl"));
/// `components.wgsl`, complete.
pub const COMPONENTS: &str = concat!(include_str!("../params.wgsl"), include_str!("../components.wgsl"));

/// Invocations of a workgroup, in every kernel.
pub const WORKGROUP: u32 = 256;

/// What one invocation of a kernel takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Four pixels.
    Word,
    /// A grey level.
    Level,
    /// A patch.
    Patch,
}

/// A kernel's word, its shader, and what an invocation takes.
pub const KERNELS: [(&str, &str, Takes); 11] = [
    ("background", BACKGROUND, Takes::Word),
    ("levels", REBASE, Takes::Word),
    ("map", REBASE, Takes::Level),
    ("carry", REBASE, Takes::Word),
    ("clean", CLEAN, Takes::Word),
    ("runs", COMPONENTS, Takes::Word),
    ("merge", COMPONENTS, Takes::Word),
    ("flatten", COMPONENTS, Takes::Word),
    ("number", COMPONENTS, Takes::Word),
    ("gather", COMPONENTS, Takes::Word),
    ("list", COMPONENTS, Takes::Patch),
];

/// The stages, and how many of the kernels each has, in order.
pub const STAGES: [(&str, usize); 4] = [("background", 1), ("rebase", 3), ("clean", 1), ("components", 6)];

/// The bindings of a shader's kernels.
#[must_use]
pub fn bindings(wgsl: &str) -> &'static [Binding] {
    use Binding::{Read, Write};
    match wgsl {
        BACKGROUND => &[Read, Read, Write, Write, Write, Write],
        REBASE => &[Read, Read, Write, Read, Read, Write],
        CLEAN => &[Read, Read, Read, Write],
        _ => &[Read, Read, Read, Write, Write, Write, Write],
    }
}

/// Compiles all kernels, in order.
///
/// # Errors
/// See [`Device::pipeline`].
pub fn pipelines(device: &Device) -> Result<Vec<Pipeline>, DeviceError> {
    let compile = |(entry, wgsl, _): (&str, &str, Takes)| device.pipeline(entry, wgsl, entry, bindings(wgsl));
    KERNELS.into_iter().map(compile).collect()
}

/// Binds a frame's buffers to all kernels, in order.
///
/// # Errors
/// See [`Device::bind`].
pub fn bind(device: &Device, pipelines: &[Pipeline], b: &Buffers) -> Result<Vec<BindGroup>, DeviceError> {
    let of = |(pipeline, (_, wgsl, _)): (&Pipeline, (&str, &str, Takes))| match wgsl {
        BACKGROUND => device.bind(pipeline, &[&b.params, &b.luma, &b.state, &b.raw, &b.classes, &b.tally]),
        REBASE => device.bind(pipeline, &[&b.params, &b.luma, &b.state, &b.classes, &b.tally, &b.levels]),
        CLEAN => device.bind(pipeline, &[&b.params, &b.raw, &b.tally, &b.classes]),
        _ => {
            let all = [&b.params, &b.classes, &b.state, &b.labels, &b.patches, &b.listed, &b.tally];
            device.bind(pipeline, &all)
        }
    };
    pipelines.iter().zip(KERNELS).map(of).collect()
}
