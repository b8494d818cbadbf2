//! Opening the FPGA: a fusion core at a serial port, or a simulated one.

use super::{BackendUnavailable, Chosen, Opener, clock_ns};
use crate::config::{FpgaSimulation, Fuse};
use fusion_fpga::sim::{self, Engine, SimulatedLink};
use fusion_fpga::{CoreSlot, FpgaBackend, Link, SerialLink, Statistics};
use kernels::Backend;
use std::sync::Arc;
use std::time::Duration;

/// Share of the deadline that a scan's bytes may take on the line; the rest is for everything else.
const LINE_SHARE: f64 = 0.8;

impl From<FpgaSimulation> for Engine {
    fn from(simulation: FpgaSimulation) -> Self {
        match simulation {
            FpgaSimulation::Verilator => Self::Verilator,
            FpgaSimulation::RustHdl => Self::RustHdl,
            FpgaSimulation::Model => Self::Model,
        }
    }
}

/// How an FPGA is opened, and how long to wait for it.
fn opener(settings: &Fuse) -> (Opener, Duration) {
    let statistics = Arc::<Statistics>::default();
    let counted = Arc::clone(&statistics);
    let slot = CoreSlot::default();
    let told = slot.clone();
    let configured = Duration::from_secs_f64(settings.fpga_deadline_ms * 1e-3);
    let engine = Engine::from(settings.fpga_simulation);
    let (port, baud) = (settings.fpga_port.clone(), settings.fpga_baud);
    // Simulated gateware shares the processor with the fusion, and nobody's traffic waits for it.
    let deadline = if port.is_some() { configured } else { configured.max(engine.patience()) };
    let open = move || {
        let link: Box<dyn Link> = match &port {
            Some(port) => Box::new(SerialLink::open(port, baud).map_err(|e| crate::chain(&e))?),
            None => Box::new(
                SimulatedLink::start(engine, &mut |news| tracing::info!("{news}"))
                    .map_err(|e| crate::chain(&e))?,
            ),
        };
        let mut fpga = FpgaBackend::open_with(link, Arc::clone(&counted)).map_err(|e| crate::chain(&e))?;
        fpga.set_line_budget(deadline.mul_f64(LINE_SHARE));
        fpga.set_clock(Some(clock_ns));
        told.put(&fpga.shared_core());
        Ok(Box::new(fpga) as Box<dyn Backend>)
    };
    (Opener::new(open).with_link(statistics).with_core(slot), deadline)
}

/// The FPGA as configured.
pub(super) fn open(settings: &Fuse) -> Result<Chosen, BackendUnavailable> {
    let (opener, deadline) = opener(settings);
    let backend = opener.open().map_err(|reason| BackendUnavailable::Fpga { reason })?;
    let (why, warning) = match &settings.fpga_port {
        Some(port) => (format!("as configured, {port}"), None),
        None => (
            "as configured, without a port".to_owned(),
            Some(
                "the FPGA is simulated on this machine: right, but slower than `backend = \"cpu\"`; `fpga_port` names a real one"
                    .to_owned(),
            ),
        ),
    };
    Ok(Chosen { device: Some((backend, opener)), why, warning, deadline })
}

/// What `auto` may take: name, opener, deadline; none where no port says where an FPGA is.
pub(super) fn configured(settings: &Fuse) -> Option<(String, Opener, Duration)> {
    let port = settings.fpga_port.as_ref()?;
    let (opener, deadline) = opener(settings);
    Some((format!("the FPGA at {port}"), opener, deadline))
}

/// Builds what simulates the FPGA of these settings, if it is to be simulated and is not built yet, so that the start waits for nothing
/// silently: what takes time is told to `progress`, a sentence each.
///
/// # Errors
/// What can't be built, and what to do about it.
pub fn prepare(settings: &Fuse, progress: &mut dyn FnMut(&str)) -> Result<(), sim::SimError> {
    if settings.fpga_port.is_some() {
        return Ok(());
    }
    sim::prepare(settings.fpga_simulation.into(), progress)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Fuse {
        Fuse { fpga_simulation: FpgaSimulation::Model, ..Fuse::default() }
    }

    #[test]
    fn without_a_port_it_is_simulated_and_opened_as_often_as_needed() {
        let chosen = open(&settings()).unwrap();
        let (backend, opener) = chosen.device.unwrap();
        assert_eq!(backend.name(), "fpga, simulated (model)");
        assert!(chosen.warning.is_some_and(|warning| warning.contains("fpga_port")));
        assert_eq!(chosen.deadline, Engine::Model.patience());
        drop(backend);
        let again = opener.open().unwrap();
        assert_eq!(again.name(), "fpga, simulated (model)");
        assert_eq!(opener.link().map(|link| link.opened), Some(2));
    }

    #[test]
    fn a_port_that_is_not_there_is_told_with_what_to_do() {
        let settings = Fuse { fpga_port: Some("/dev/no-such-port".into()), ..settings() };
        let error = open(&settings).unwrap_err().to_string();
        assert!(error.contains("/dev/no-such-port") && error.contains("auto"), "{error}");
        assert_eq!(configured(&settings).map(|found| found.0), Some("the FPGA at /dev/no-such-port".into()));
        assert!(configured(&Fuse::default()).is_none(), "auto takes no simulation");
    }

    #[test]
    fn a_simulated_core_behind_a_port_is_as_good_as_a_real_one() {
        let simulator = sim::Simulator::start(Engine::Model, &mut |_| {}).unwrap();
        let settings = Fuse { fpga_port: Some(simulator.path().to_owned()), ..settings() };
        let chosen = open(&settings).unwrap();
        assert_eq!(chosen.warning, None);
        assert_eq!(chosen.deadline, Duration::from_millis(50));
        assert_eq!(chosen.device.unwrap().0.name(), format!("fpga, {}", simulator.path()));
    }
}
