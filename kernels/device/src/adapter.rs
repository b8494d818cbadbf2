//! Which GPUs there are.

use crate::device::ready;
use std::fmt;

/// What an adapter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdapterKind {
    /// A card of its own.
    Discrete,
    /// A part of the processor's chip: a Jetson's is one.
    Integrated,
    /// A part of another machine's card.
    Virtual,
    /// Unknown.
    Other,
    /// The processor itself, as lavapipe: right, but never faster than the CPU's own kernels.
    Cpu,
}

impl AdapterKind {
    fn new(kind: wgpu::DeviceType) -> Self {
        match kind {
            wgpu::DeviceType::DiscreteGpu => Self::Discrete,
            wgpu::DeviceType::IntegratedGpu => Self::Integrated,
            wgpu::DeviceType::VirtualGpu => Self::Virtual,
            wgpu::DeviceType::Cpu => Self::Cpu,
            wgpu::DeviceType::Other => Self::Other,
        }
    }

    /// Its word, as in logs and health.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Discrete => "discrete",
            Self::Integrated => "integrated",
            Self::Virtual => "virtual",
            Self::Other => "other",
            Self::Cpu => "cpu",
        }
    }
}

/// One adapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adapter {
    /// What its driver calls it.
    pub name: String,
    /// What it is.
    pub kind: AdapterKind,
    /// Its driver and that one's version.
    pub driver: String,
}

impl Adapter {
    pub(crate) fn of(info: &wgpu::AdapterInfo) -> Self {
        Self {
            name: info.name.clone(),
            kind: AdapterKind::new(info.device_type),
            driver: format!("{} {}", info.driver, info.driver_info).trim().to_owned(),
        }
    }
}

impl fmt::Display for Adapter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}, {})", self.name, self.kind.name(), self.driver)
    }
}

/// Which adapter to take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AdapterChoice {
    /// The best of all: a card before a chip before a processor.
    #[default]
    Any,
    /// The best that is not the processor itself.
    Hardware,
    /// The first whose name has this in it, whichever it is.
    Named(String),
}

impl AdapterChoice {
    pub(crate) fn takes(&self, adapter: &Adapter) -> bool {
        match self {
            Self::Any => true,
            Self::Hardware => adapter.kind != AdapterKind::Cpu,
            Self::Named(name) => adapter.name.to_lowercase().contains(&name.to_lowercase()),
        }
    }
}

/// All Vulkan adapters with their descriptions, best kind first, otherwise as the driver lists them.
pub(crate) fn found() -> Vec<(Adapter, wgpu::Adapter)> {
    // Validation layers cost time in every call; release builds have none.
    let flags =
        if cfg!(debug_assertions) { wgpu::InstanceFlags::debugging() } else { wgpu::InstanceFlags::empty() };
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends: wgpu::Backends::VULKAN,
        flags,
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let adapters = ready(instance.enumerate_adapters(wgpu::Backends::VULKAN)).unwrap_or_default();
    let mut all: Vec<_> = adapters.into_iter().map(|a| (Adapter::of(&a.get_info()), a)).collect();
    all.sort_by_key(|(a, _)| a.kind);
    all
}

/// All Vulkan adapters, best kind first. Empty where there is no driver; takes some 20 ms where there is one.
#[must_use]
pub fn adapters() -> Vec<Adapter> {
    found().into_iter().map(|(a, _)| a).collect()
}
