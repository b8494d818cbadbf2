//! The compiled kernels.

use super::layout::Kind;
use super::shader::{SOURCES, Source};
use compute_device::{Device, DeviceError, Pipeline};

/// The kernels that differ by what measures.
#[derive(Debug)]
pub(super) struct ByKind {
    pub radar: Pipeline,
    pub camera: Pipeline,
    pub loops: Pipeline,
}

impl ByKind {
    pub fn of(&self, kind: Kind) -> Option<&Pipeline> {
        match kind {
            Kind::Nothing => None,
            Kind::Radar => Some(&self.radar),
            Kind::Camera => Some(&self.camera),
            Kind::Loop => Some(&self.loops),
        }
    }
}

/// All kernels of a job.
#[derive(Debug)]
pub(super) struct Kernels {
    pub predict: Pipeline,
    pub cover: Pipeline,
    pub look: Pipeline,
    pub gate: ByKind,
    pub associate: Pipeline,
    pub pair: ByKind,
    pub update: ByKind,
}

/// Changes a kernel's text, by its word, before it is compiled: for tests that must find a bug.
pub type Alter<'a> = &'a dyn Fn(&str, String) -> String;

/// Compiles one kernel by its word.
pub(super) fn compile(device: &Device, name: &str, alter: Alter<'_>) -> Result<Pipeline, DeviceError> {
    let Some(Source { entry, bindings, .. }) = SOURCES.iter().find(|s| s.name == name) else {
        return Err(DeviceError::Kernel { label: name.to_owned(), reason: "there is none".to_owned() });
    };
    let text = SOURCES.iter().find(|s| s.name == name).map(Source::wgsl).unwrap_or_default();
    device.pipeline(name, &alter(name, text), entry, bindings)
}

impl Kernels {
    pub fn compile(device: &Device, alter: Alter<'_>) -> Result<Self, DeviceError> {
        let one = |name: &str| compile(device, name, alter);
        let by_kind = |stage: &str| {
            Ok(ByKind {
                radar: one(&format!("{stage} radar"))?,
                camera: one(&format!("{stage} camera"))?,
                loops: one(&format!("{stage} loop"))?,
            })
        };
        Ok(Self {
            predict: one("predict")?,
            cover: one("occlusion cover")?,
            look: one("occlusion look")?,
            gate: by_kind("gate")?,
            associate: one("associate")?,
            pair: by_kind("pair")?,
            update: by_kind("update")?,
        })
    }
}
