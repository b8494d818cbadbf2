//! Opening the backend that the configuration asks for.

use super::fpga;
use super::trial::{Trial, try_out};
use crate::config::{BackendChoice, Fuse, Unit};
use fusion_fpga::{CoreSlot, LinkCounters, Statistics};
use kernels::Backend;
use kernels::gpu::{Adapter, AdapterChoice, AdapterKind, GpuBackend, adapters};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

type Open = dyn Fn() -> Result<Box<dyn Backend>, String> + Send + Sync;

/// Opens a backend anew; may take a second, which a GPU's driver needs to compile its kernels.
#[derive(Clone)]
pub struct Opener {
    open: Arc<Open>,
    link: Option<Arc<Statistics>>,
    core: Option<CoreSlot>,
}

impl Opener {
    /// From a function that opens; its error is a sentence for the log.
    pub fn new(open: impl Fn() -> Result<Box<dyn Backend>, String> + Send + Sync + 'static) -> Self {
        Self { open: Arc::new(open), link: None, core: None }
    }

    /// The same, of a backend behind a link that is counted here, however often it is opened.
    #[must_use]
    pub fn with_link(self, link: Arc<Statistics>) -> Self {
        Self { link: Some(link), ..self }
    }

    /// The same, of a backend on a fusion core that is told of here whenever it is opened.
    #[must_use]
    pub fn with_core(self, core: CoreSlot) -> Self {
        Self { core: Some(core), ..self }
    }

    /// Where the backend's fusion core is found while it is open; none where it has none.
    #[must_use]
    pub fn core(&self) -> Option<&CoreSlot> {
        self.core.as_ref()
    }

    /// Opens it.
    ///
    /// # Errors
    /// Whatever its driver says.
    pub fn open(&self) -> Result<Box<dyn Backend>, String> {
        (self.open)()
    }

    /// What the link has carried, where there is one.
    #[must_use]
    pub fn link(&self) -> Option<LinkCounters> {
        self.link.as_ref().map(|link| link.counters())
    }

    fn gpu(choice: AdapterChoice) -> Self {
        Self::new(move || match GpuBackend::open(&choice) {
            Ok(gpu) => Ok(Box::new(gpu)),
            Err(error) => Err(crate::chain(&error)),
        })
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}

/// What was chosen, and why.
#[derive(Debug)]
pub struct Chosen {
    /// The backend and how to open it again; none: the CPU alone.
    pub device: Option<(Box<dyn Backend>, Opener)>,
    /// Why, for the log.
    pub why: String,
    /// What the operator should know although it works.
    pub warning: Option<String>,
    /// Longest wait for its answer about one scan.
    pub deadline: Duration,
}

impl Chosen {
    fn cpu(why: impl Into<String>) -> Self {
        Self { device: None, why: why.into(), warning: None, deadline: Duration::ZERO }
    }
}

/// A backend was asked for by name and is not to be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackendUnavailable {
    /// There is no adapter at all.
    #[error(
        "`backend = \"gpu\"` finds no Vulkan adapter: install the GPU's driver (Debian: mesa-vulkan-drivers, Jetson: part of L4T), or set `backend = \"auto\"`"
    )]
    NoAdapter,
    /// None is called so.
    #[error("no Vulkan adapter is called `{wanted}`: set `gpu_adapter` to part of one of: {found}")]
    NoSuchAdapter {
        /// Part of the name that was asked for.
        wanted: String,
        /// What there is.
        found: String,
    },
    /// It does not open.
    #[error("the GPU can't be opened: {reason}; set `backend = \"auto\"` to go on without it")]
    Open {
        /// What its driver says.
        reason: String,
    },
    /// The FPGA does not answer.
    #[error(
        "`backend = \"fpga\"` finds no fusion core: {reason}; set `backend = \"auto\"` to go on without it"
    )]
    Fpga {
        /// What its driver says.
        reason: String,
    },
}

/// Opens what is asked for. `auto` takes a GPU only where it is one, and an FPGA only where a port says where, if it works and was
/// faster than the CPU on scans of this unit's own size.
///
/// # Errors
/// [`BackendUnavailable`], where a device was asked for by name; `auto` never fails.
pub fn choose(choice: BackendChoice, unit: &Unit) -> Result<Chosen, BackendUnavailable> {
    let settings = &unit.config.fuse;
    match choice {
        BackendChoice::Cpu => Ok(Chosen::cpu("as configured")),
        BackendChoice::Gpu => gpu(settings),
        BackendChoice::Fpga => fpga::open(settings),
        BackendChoice::Auto => Ok(auto(unit)),
    }
}

fn wanted(settings: &Fuse, otherwise: AdapterChoice) -> AdapterChoice {
    settings.gpu_adapter.clone().map_or(otherwise, AdapterChoice::Named)
}

fn gpu(settings: &Fuse) -> Result<Chosen, BackendUnavailable> {
    let found = adapters();
    if found.is_empty() {
        return Err(BackendUnavailable::NoAdapter);
    }
    let choice = wanted(settings, AdapterChoice::Any);
    let Some(adapter) = found.iter().find(|a| choice.takes(a)) else {
        let list = found.iter().map(|a| a.name.clone()).collect::<Vec<_>>().join(", ");
        let wanted = settings.gpu_adapter.clone().unwrap_or_default();
        return Err(BackendUnavailable::NoSuchAdapter { wanted, found: list });
    };
    let opener = Opener::gpu(choice);
    let backend = opener.open().map_err(|reason| BackendUnavailable::Open { reason })?;
    let warning = (adapter.kind == AdapterKind::Cpu).then(|| {
        format!("{adapter} is the processor in a GPU's clothes: right, but slower than `backend = \"cpu\"`")
    });
    let (device, why) = (Some((backend, opener)), format!("as configured, {adapter}"));
    Ok(Chosen { device, why, warning, deadline: gpu_deadline(settings) })
}

fn gpu_deadline(settings: &Fuse) -> Duration {
    Duration::from_secs_f64(settings.gpu_deadline_ms * 1e-3)
}

/// A device that `auto` may take.
struct Candidate {
    name: String,
    opener: Opener,
    deadline: Duration,
}

/// The fastest of CPU, GPU and FPGA.
fn auto(unit: &Unit) -> Chosen {
    let (mut candidates, mut reasons) = (Vec::new(), Vec::new());
    match gpu_candidate(&unit.config.fuse) {
        Ok(gpu) => candidates.push(gpu),
        Err(why) => reasons.push(why),
    }
    if let Some((name, opener, deadline)) = fpga::configured(&unit.config.fuse) {
        candidates.push(Candidate { name, opener, deadline });
    }
    if candidates.is_empty() {
        return Chosen::cpu(reasons.join(", "));
    }
    let Some(mut least) = try_out(unit, None) else {
        return Chosen::cpu("the unit has neither a radar nor a camera to measure a device with");
    };
    let mut taken = None;
    for candidate in candidates {
        match candidate.measure(unit, &least) {
            Ok((trial, why)) => {
                least = trial;
                taken = Some((candidate, why));
            }
            Err(why) => reasons.push(why),
        }
    }
    let Some((Candidate { name, opener, deadline }, why)) = taken else {
        return Chosen::cpu(reasons.join(", "));
    };
    match opener.open() {
        Ok(backend) => Chosen { device: Some((backend, opener)), why, warning: None, deadline },
        Err(reason) => Chosen::cpu(format!("{name} opens no second time: {reason}")),
    }
}

fn gpu_candidate(settings: &Fuse) -> Result<Candidate, String> {
    let choice = wanted(settings, AdapterChoice::Hardware);
    let found: Vec<Adapter> = adapters();
    let Some(adapter) = found.iter().find(|a| choice.takes(a) && a.kind != AdapterKind::Cpu) else {
        return Err(match found.first() {
            Some(only) => format!("the only Vulkan adapter is no GPU: {only}"),
            None => "there is no Vulkan adapter".to_owned(),
        });
    };
    // By its own name: what was looked at is what is opened.
    let opener = Opener::gpu(AdapterChoice::Named(adapter.name.clone()));
    Ok(Candidate { name: adapter.to_string(), opener, deadline: gpu_deadline(settings) })
}

impl Candidate {
    /// What it takes for the unit's scans, where that is less than the `least` so far; else why it is not taken.
    fn measure(&self, unit: &Unit, least: &Trial) -> Result<(Trial, String), String> {
        let name = &self.name;
        let backend = self.opener.open().map_err(|reason| format!("{name} can't be opened: {reason}"))?;
        let trial = try_out(unit, Some(backend)).ok_or_else(|| format!("{name} can't be measured"))?;
        match decide(least, &trial) {
            (true, why) => Ok((trial, format!("{name} {why}"))),
            (false, why) => Err(format!("{name} {why}")),
        }
    }
}

/// Whether a device is to be taken, and why.
fn decide(least: &Trial, device: &Trial) -> (bool, String) {
    let took = format!(
        "takes {:.0} us for a scan of {} tracks, the best so far {:.0} us",
        device.median.as_secs_f64() * 1e6,
        least.tracks,
        least.median.as_secs_f64() * 1e6
    );
    if device.failures > 0 {
        return (false, format!("failed {} of the scans it was tried with", device.failures));
    }
    (device.median < least.median, took)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn trial(us: u64, failures: u64) -> Trial {
        Trial { median: Duration::from_micros(us), tracks: 64, failures }
    }

    #[test]
    fn only_a_faster_device_without_a_fault_is_taken() {
        assert_eq!(
            decide(&trial(200, 0), &trial(90, 0)),
            (true, "takes 90 us for a scan of 64 tracks, the best so far 200 us".to_owned())
        );
        assert!(!decide(&trial(200, 0), &trial(200, 0)).0);
        assert!(!decide(&trial(200, 0), &trial(300, 0)).0);
        let (taken, why) = decide(&trial(200, 0), &trial(90, 1));
        assert!(!taken && why.contains("failed 1"), "{why}");
    }
}
