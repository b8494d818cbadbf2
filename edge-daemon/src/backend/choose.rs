//! Opening the backend that the configuration asks for.

use super::trial::{Trial, try_out};
use crate::config::{BackendChoice, Fuse, Unit};
use kernels::Backend;
use kernels::gpu::{Adapter, AdapterChoice, AdapterKind, GpuBackend, adapters};
use std::fmt;
use std::sync::Arc;

/// Opens a backend anew; may take a second, which a GPU's driver needs to compile its kernels.
#[derive(Clone)]
pub struct Opener(Arc<dyn Fn() -> Result<Box<dyn Backend>, String> + Send + Sync>);

impl Opener {
    /// From a function that opens; its error is a sentence for the log.
    pub fn new(open: impl Fn() -> Result<Box<dyn Backend>, String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(open))
    }

    /// Opens it.
    ///
    /// # Errors
    /// Whatever its driver says.
    pub fn open(&self) -> Result<Box<dyn Backend>, String> {
        (self.0)()
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
}

impl Chosen {
    fn cpu(why: impl Into<String>) -> Self {
        Self { device: None, why: why.into(), warning: None }
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
}

/// Opens what is asked for. `auto` takes a GPU only where it is one, works, and was faster than the CPU on scans of this unit's
/// own size.
///
/// # Errors
/// [`BackendUnavailable`], where `gpu` was asked for by name; `auto` never fails.
pub fn choose(choice: BackendChoice, unit: &Unit) -> Result<Chosen, BackendUnavailable> {
    let settings = &unit.config.fuse;
    match choice {
        BackendChoice::Cpu => Ok(Chosen::cpu("as configured")),
        BackendChoice::Gpu => gpu(settings),
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
    Ok(Chosen { device: Some((backend, opener)), why: format!("as configured, {adapter}"), warning })
}

fn auto(unit: &Unit) -> Chosen {
    let choice = wanted(&unit.config.fuse, AdapterChoice::Hardware);
    let found: Vec<Adapter> = adapters();
    let Some(adapter) = found.iter().find(|a| choice.takes(a) && a.kind != AdapterKind::Cpu) else {
        return Chosen::cpu(match found.first() {
            Some(only) => format!("the only Vulkan adapter is no GPU: {only}"),
            None => "there is no Vulkan adapter".to_owned(),
        });
    };
    // By its own name: what was looked at is what is opened.
    let opener = Opener::gpu(AdapterChoice::Named(adapter.name.clone()));
    let backend = match opener.open() {
        Ok(backend) => backend,
        Err(reason) => return Chosen::cpu(format!("{adapter} can't be opened: {reason}")),
    };
    match (try_out(unit, None), try_out(unit, Some(backend))) {
        (Some(cpu), Some(gpu)) => match decide(&cpu, &gpu) {
            (true, why) => match opener.open() {
                Ok(backend) => {
                    Chosen { device: Some((backend, opener)), why: format!("{adapter} {why}"), warning: None }
                }
                Err(reason) => Chosen::cpu(format!("{adapter} opens no second time: {reason}")),
            },
            (false, why) => Chosen::cpu(format!("{adapter} {why}")),
        },
        _ => Chosen::cpu("the unit has neither a radar nor a camera to measure a GPU with"),
    }
}

/// Whether the GPU is to be taken, and why.
fn decide(cpu: &Trial, gpu: &Trial) -> (bool, String) {
    let took = format!(
        "takes {:.0} us for a scan of {} tracks, the CPU {:.0} us",
        gpu.median.as_secs_f64() * 1e6,
        cpu.tracks,
        cpu.median.as_secs_f64() * 1e6
    );
    if gpu.failures > 0 {
        return (false, format!("failed {} of the scans it was tried with", gpu.failures));
    }
    (gpu.median < cpu.median, took)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn trial(us: u64, failures: u64) -> Trial {
        Trial { median: Duration::from_micros(us), tracks: 64, failures }
    }

    #[test]
    fn only_a_faster_gpu_without_a_fault_is_taken() {
        assert_eq!(
            decide(&trial(200, 0), &trial(90, 0)),
            (true, "takes 90 us for a scan of 64 tracks, the CPU 200 us".to_owned())
        );
        assert!(!decide(&trial(200, 0), &trial(200, 0)).0);
        assert!(!decide(&trial(200, 0), &trial(300, 0)).0);
        let (taken, why) = decide(&trial(200, 0), &trial(90, 1));
        assert!(!taken && why.contains("failed 1"), "{why}");
    }
}
