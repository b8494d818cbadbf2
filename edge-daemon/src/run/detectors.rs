//! Raw radars whose targets the FPGA detects: set up, counted, and told of where the CPU does its work.

use crate::config::SourcePlan;
use crate::config::model::{DetectVia, Fuse};
use front_end::radar_cube::Screen;
use fusion_fpga::CoreSlot;
use fusion_fpga::cfar::{CfarStatistics, CoreScreen};
use fusion_wire::proto;
use std::sync::Arc;
use std::time::Duration;

/// One of them.
#[derive(Debug)]
struct Detector {
    source: String,
    statistics: Arc<CfarStatistics>,
    /// Frames that the CPU had done at the last look.
    on_cpu: u64,
    in_trouble: bool,
}

/// All of a unit.
#[derive(Debug)]
pub(super) struct Detectors {
    core: CoreSlot,
    deadline: Duration,
    all: Vec<Detector>,
}

impl Detectors {
    /// With the core that will be in `core`.
    pub fn new(core: CoreSlot, settings: &Fuse) -> Self {
        Self { core, deadline: Duration::from_secs_f64(settings.fpga_deadline_ms * 1e-3), all: Vec::new() }
    }

    /// What detects in the place of a source's decoder; none where that does it itself.
    pub fn screen(&mut self, plan: &SourcePlan) -> Option<Box<dyn Screen>> {
        plan.source.dca1000.as_ref().filter(|raw| raw.via == DetectVia::Fpga)?;
        let statistics = Arc::<CfarStatistics>::default();
        let source = plan.source.name.clone();
        self.all.push(Detector { source, statistics: Arc::clone(&statistics), on_cpu: 0, in_trouble: false });
        Some(Box::new(CoreScreen::new(self.core.clone(), self.deadline, statistics)))
    }

    /// How they are, and what is wrong since the last look; logs when it begins and when it ends.
    pub fn look(&mut self) -> (Vec<proto::DetectorHealth>, Vec<proto::Reason>) {
        let reasons = self.all.iter_mut().filter_map(Detector::look).collect();
        (self.all.iter().map(Detector::health).collect(), reasons)
    }
}

impl Detector {
    fn look(&mut self) -> Option<proto::Reason> {
        let counters = self.statistics.counters();
        let more = counters.on_cpu() - std::mem::replace(&mut self.on_cpu, counters.on_cpu());
        let source = self.source.as_str();
        if more == 0 {
            if std::mem::take(&mut self.in_trouble) {
                tracing::info!(source, "the FPGA detects its targets again");
            }
            return None;
        }
        let why = self.statistics.why();
        let text =
            format!("the CPU detected the targets of {more} frames of `{source}` in the FPGA's place: {why}");
        if !std::mem::replace(&mut self.in_trouble, true) {
            tracing::warn!(source, "{text}");
        }
        Some(proto::Reason { code: "detector-failed".to_owned(), text, sensor: None })
    }

    fn health(&self) -> proto::DetectorHealth {
        let c = self.statistics.counters();
        proto::DetectorHealth {
            source: self.source.clone(),
            frames: c.frames,
            frames_too_long: c.frames_too_long,
            frames_failed: c.frames_failed,
            frames_without_core: c.frames_without_core,
            cells_asked: c.cells_asked,
            cells_found: c.cells_found,
        }
    }
}
