//! Targets that the core detects in a raw radar's frames are those of the CPU, to the bit, whatever the line and the core do.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{
    CfarMethod, Plan, RadarCube, RadarParams, Sampling, Screen, VirtualArray, Window, stands_out,
};
use fusion_contract::RadarPoint;
use fusion_fpga::cfar::{CfarCounters, CfarStatistics, CoreScreen, Rule, loss_db, window};
use fusion_fpga::model::ModelLink;
use fusion_fpga::sim::{Engine, SimulatedLink, Simulator, prepare};
use fusion_fpga::{Core, CoreSlot, Decoder, Encoder, Link, LinkError, SerialLink, SharedCore, Statistics};
use hdl::regmap::{Hello, Reply, address, feature};
use proptest::prelude::*;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::sleep;
use std::time::{Duration, Instant};
use support::faulty::{Fault, Switch, Way};
use support::or_skip;

/// Long enough for a busy machine.
const DEADLINE: Duration = Duration::from_secs(10);
const METHODS: [CfarMethod; 2] = [CfarMethod::CellAveraging, CfarMethod::OrderedStatistic { rank: 0.75 }];

fn params(method: CfarMethod) -> RadarParams {
    let mut params = RadarParams { samples: 128, loops: 32, ..RadarParams::junction() };
    (params.transmitters, params.receivers, params.array) = (2, 4, VirtualArray::uniform(8));
    (params.cfar.method, params.cfar.false_alarm) = (method, 1e-4);
    params.cfar = window(params.cfar);
    params
}

/// A frame with targets anywhere, its ends included, weak and strong.
fn samples(params: &RadarParams, seed: u64) -> Vec<i16> {
    let at = |k: u64, step: f64| ((k + 3 * seed) as f64 * step).fract();
    let last = params.range_m(params.range_cells() as f64 - 1.0);
    let targets: Vec<PointTarget> = (0..seed % 9)
        .map(|k| PointTarget {
            range_m: at(k, 0.618) * last,
            azimuth_rad: at(k, 0.414) - 0.5,
            range_rate_mps: (at(k, 0.732) - 0.5) * 20.0,
            amplitude: 10f64.powf(3.0 * at(k, 0.236)),
            phase_rad: at(k, 0.171),
        })
        .collect();
    frame(params, &targets, 20.0, seed)
}

/// A radar with a core beside it.
struct Bench {
    params: RadarParams,
    cube: RadarCube,
    on_cpu: RadarCube,
    slot: CoreSlot,
    core: Option<SharedCore>,
    screen: CoreScreen,
    statistics: Arc<CfarStatistics>,
}

impl Bench {
    fn new(method: CfarMethod, deadline: Duration) -> Self {
        // Its tables take longer than its frames.
        static AVERAGING: OnceLock<RadarCube> = OnceLock::new();
        static ORDERED: OnceLock<RadarCube> = OnceLock::new();
        let cube = if method == METHODS[0] { &AVERAGING } else { &ORDERED };
        let cube = cube.get_or_init(|| RadarCube::new(&params(method)).unwrap()).clone();
        let (params, slot) = (cube.plan().params.clone(), CoreSlot::default());
        let statistics = Arc::<CfarStatistics>::default();
        let screen = CoreScreen::new(slot.clone(), deadline, Arc::clone(&statistics));
        Self { on_cpu: cube.clone(), cube, params, slot, core: None, screen, statistics }
    }

    fn open(&mut self, link: impl Link + 'static) {
        let core = Core::open(Box::new(link), Arc::<Statistics>::default()).unwrap();
        let core = self.core.insert(Arc::new(Mutex::new(core)));
        self.slot.put(core);
    }

    fn with(link: impl Link + 'static, method: CfarMethod) -> Self {
        let mut bench = Self::new(method, DEADLINE);
        bench.open(link);
        bench
    }

    /// The points of a frame, which must be the CPU's.
    fn frame(&mut self, seed: u64) -> usize {
        let (mut points, mut want): (Vec<RadarPoint>, Vec<RadarPoint>) = Default::default();
        let samples = samples(&self.params, seed);
        self.cube.process_screened(&samples, &mut self.screen, &mut points).unwrap();
        self.on_cpu.process(&samples, &mut want).unwrap();
        assert_eq!(format!("{points:?}"), format!("{want:?}"), "frame {seed}");
        points.len()
    }

    fn frames(&mut self, seeds: std::ops::Range<u64>) {
        for seed in seeds {
            self.frame(seed);
        }
    }

    fn counters(&self) -> CfarCounters {
        self.statistics.counters()
    }
}

fn frames_are_the_cpu_s(link: impl Link + 'static, method: CfarMethod, frames: u64) -> Bench {
    let mut bench = Bench::with(link, method);
    let points: usize = (0..frames).map(|seed| bench.frame(seed)).sum();
    let c = bench.counters();
    assert!(points as u64 > frames, "{points} points of {frames} frames");
    assert_eq!((c.frames, c.on_cpu()), (frames, 0), "{}", bench.statistics.why());
    assert!(c.cells_found >= frames && c.cells_found < c.cells_asked / 2, "{c:?}");
    bench
}

#[test]
fn frames_through_the_message_model_have_the_cpu_s_points() {
    for method in METHODS {
        frames_are_the_cpu_s(ModelLink::default(), method, 24);
    }
}

#[test]
fn frames_through_the_verilated_core_have_the_cpu_s_points() {
    if or_skip(prepare(Engine::Verilator, &mut |_| {})).is_none() {
        return;
    }
    for method in METHODS {
        let link = SimulatedLink::start(Engine::Verilator, &mut |_| {}).unwrap();
        let bench = frames_are_the_cpu_s(link, method, 12);
        let mut core = fusion_fpga::loops::lock(bench.core.as_ref().unwrap());
        for counter in [address::FRAMES_BAD, address::FRAMES_GAP, address::FRAMES_OVERFLOW, address::ERRORS] {
            assert_eq!(core.read(counter), Ok(0), "register {counter:#x}");
        }
    }
}

prop_compose! {
    /// A power map of noise over many decades, with walls and single cells that rise out of it.
    fn maps()(
        ordered in any::<bool>(),
        real in any::<bool>(),
        taper in 0usize..2,
        false_alarm in prop_oneof![Just(1e-2), Just(1e-3), Just(1e-6), Just(1e-12)],
        floor in -2f64..20.0,
        cells in prop::collection::vec((0u8..4, 0.0f64..1.0), 64 * 16),
    ) -> (RadarParams, Vec<f32>) {
        let mut params = params(METHODS[usize::from(ordered)]);
        (params.samples, params.loops) = (if real { 128 } else { 64 }, 16);
        (params.sampling, params.usable_band) = (if real { Sampling::Real } else { Sampling::Complex }, 1.0);
        params.range_window = [Window::Rectangular, Window::Hann][taper];
        params.cfar.false_alarm = false_alarm;
        let power = cells.iter().map(|(kind, x)| {
            let above = match kind { 0 => 0.3 * x, 1 => 1.0 + x, 2 => 3.0 * x, _ => 6.0 * x * x };
            10f64.powf(floor + above) as f32
        });
        (params, power.collect())
    }
}

/// The cells that a screen on the message model leaves of `cells`.
fn screened(plan: &Plan, power: &[f32], cells: &[u32]) -> Vec<u32> {
    let (slot, statistics) = (CoreSlot::default(), Arc::<CfarStatistics>::default());
    let core = Core::open(Box::new(ModelLink::default()), Arc::<Statistics>::default()).unwrap();
    let core = Arc::new(Mutex::new(core));
    slot.put(&core);
    let mut left = cells.to_vec();
    CoreScreen::new(slot, DEADLINE, Arc::clone(&statistics)).screen(plan, power, &mut left);
    assert_eq!(statistics.counters().frames, 1, "{}", statistics.why());
    left
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Every second cell or so is a candidate here, not only the largest of their neighbours.
    #[test]
    fn no_cell_that_stands_out_is_left_out((params, power) in maps(), some in any::<u64>()) {
        let plan = Plan::new(&params).unwrap();
        let cells: Vec<u32> = (0..plan.cells() as u32).filter(|cell| some.rotate_left(*cell) & 3 == 0).collect();
        let left = screened(&plan, &power, &cells);
        for cell in cells {
            let (d, r) = (cell as usize / plan.range_cells, cell as usize % plan.range_cells);
            if stands_out(&plan, &power, d, r) {
                prop_assert!(left.binary_search(&cell).is_ok(), "cell {d}, {r} of {:?}", params.cfar);
            }
        }
    }

    /// The smallest f32 with which a cell is a target, at any place of the range axis, is found; and what is well below is not.
    #[test]
    fn a_cell_at_its_very_threshold_is_kept((params, mut power) in maps(), at in 0usize..64 * 16) {
        let plan = Plan::new(&params).unwrap();
        let (d, r) = (at / plan.range_cells, at % plan.range_cells);
        let stands = |bits: u32, power: &mut [f32]| {
            power[at] = f32::from_bits(bits);
            stands_out(&plan, power, d, r)
        };
        let (mut no, mut yes) = (1e-6f32.to_bits(), 1e34f32.to_bits());
        prop_assert!(!stands(no, &mut power) && stands(yes, &mut power));
        while yes - no > 1 {
            let middle = no + (yes - no) / 2;
            if stands(middle, &mut power) { yes = middle } else { no = middle }
        }
        power[at] = f32::from_bits(yes);
        prop_assert_eq!(screened(&plan, &power, &[at as u32]), vec![at as u32]);
        // Away from the ends of the axis, and from cells that the format cuts, the core's threshold is within a per cent of the CPU's.
        let span = r.saturating_sub(10)..(r + 11).min(plan.range_cells);
        let largest = span.clone().map(|r| power[d * plan.range_cells + r]).fold(0.0, f32::max);
        // Ordered, the ends of the axis, where ranks are rounded, may lower it for all. What is not above the floor of the samples' own
        // rounding is never a candidate, so the core is not asked to tell it.
        let below = 0.99 * power[at];
        let candidate = below > plan.alpha[r] * plan.floor;
        if span.len() == 21 && largest <= power[at] && !plan.ordered() && candidate {
            power[at] = below;
            prop_assert!(screened(&plan, &power, &[at as u32]).is_empty());
        }
    }
}

#[test]
fn only_the_core_s_window_and_thresholds_have_a_rule() {
    let rule = |params: &RadarParams| Rule::of(&Plan::new(params).unwrap());
    assert_eq!(rule(&RadarParams::junction()), None);
    for (method, rank) in METHODS.into_iter().zip([None, Some(12)]) {
        let found = rule(&params(method)).unwrap();
        assert_eq!(found.rank, rank);
        // Between a half and a tenth of the cell's power.
        assert!((6_553..32_768).contains(&found.share), "{found:?}");
    }
}

/// The window's price, against the CPU's usual one: what the manual says of it.
#[test]
fn the_core_s_window_costs_half_a_decibel() {
    let loss = loss_db(&RadarParams::junction()).unwrap();
    assert!((0.4..0.5).contains(&loss), "{loss} dB");
}

#[test]
fn lost_spoilt_and_repeated_bytes_cost_the_core_a_frame_and_nobody_a_point() {
    let faults = |k: usize| {
        [
            Fault::Lose { at: 13 * k, count: 1 + k % 7 },
            Fault::Lose { at: 29 * k, count: 400 },
            Fault::Spoil { at: 31 * k },
            Fault::Repeat { at: 17 * k, count: 1 + k % 5 },
            Fault::LoseFrame { index: k },
        ]
    };
    for kind in 0..5 {
        for way in [Way::ToCore, Way::ToHost] {
            let switch = Switch::default();
            let mut bench = Bench::with(switch.line(), CfarMethod::CellAveraging);
            for seed in 2..14 {
                if seed % 3 == 2 {
                    switch.inject(faults(seed as usize)[kind], way);
                }
                let before = bench.counters().on_cpu();
                bench.frame(seed);
                let why = bench.statistics.why();
                // The byte that ends a frame may be lost: then the next one goes with it.
                assert!(seed % 3 != 1 || bench.counters().on_cpu() == before, "{kind} {way:?} {seed}: {why}");
            }
            let c = bench.counters();
            assert_eq!((c.frames + c.on_cpu(), c.frames_failed), (12, c.on_cpu()));
            assert!((3..=8).contains(&c.frames_failed), "{kind} {way:?}: {c:?}, {}", bench.statistics.why());
        }
    }
}

#[test]
fn a_frame_that_comes_twice_or_a_core_that_starts_again_costs_nothing() {
    let switch = Switch::default();
    let mut bench = Bench::with(switch.line(), CfarMethod::CellAveraging);
    for seed in 0..12 {
        let fault = if seed % 2 == 0 { Fault::RepeatFrame { index: 0 } } else { Fault::Reset };
        switch.inject(fault, if seed % 4 == 0 { Way::ToHost } else { Way::ToCore });
        bench.frame(seed);
    }
    assert_eq!(bench.counters().on_cpu(), 0, "{}", bench.statistics.why());
}

#[test]
fn a_core_that_hangs_is_left_alone_for_a_while_and_used_again() {
    let switch = Switch::default();
    let mut bench = Bench::with(switch.line(), CfarMethod::CellAveraging);
    bench.frame(1);
    switch.inject(Fault::Hang, Way::ToCore);
    bench.frames(2..9);
    let c = bench.counters();
    assert_eq!((c.frames, c.frames_failed, c.frames_without_core), (1, 3, 4), "three frames are tried");
    assert!(bench.statistics.why().contains("no answer within"), "{}", bench.statistics.why());
    switch.mend();
    sleep(Duration::from_millis(1100));
    bench.frame(9);
    assert_eq!(bench.counters().frames, 2);
}

#[test]
fn a_far_end_that_is_killed_and_restarted_behind_a_pseudo_terminal_costs_no_point() {
    let start = || Simulator::start(Engine::Model, &mut |_| {}).expect("it needs no tool");
    let mut simulator = start();
    let mut bench = Bench::with(SerialLink::open_pty(simulator.path()).unwrap(), CfarMethod::CellAveraging);
    bench.frames(0..4);
    simulator.kill();
    bench.frames(4..6);
    assert_eq!((bench.counters().frames, bench.counters().frames_failed), (4, 2));
    bench.core = None;
    bench.frame(6);
    assert_eq!(bench.statistics.why(), "the fusion core is not open");
    simulator = start();
    bench.open(SerialLink::open_pty(simulator.path()).unwrap());
    bench.frames(7..11);
    assert_eq!((bench.counters().frames, bench.counters().on_cpu()), (8, 3), "{}", bench.statistics.why());
}

/// The message model at the end of a line of so many baud, with so many features.
#[derive(Debug)]
struct Limited {
    inner: ModelLink,
    decoder: Decoder,
    encoder: Encoder,
    baud: u32,
    features: u16,
}

impl Limited {
    fn new(baud: u32, features: u16) -> Self {
        let (decoder, encoder) = Default::default();
        Self { inner: ModelLink::default(), decoder, encoder, baud, features }
    }
}

impl Link for Limited {
    fn name(&self) -> &str {
        "a limited line"
    }

    fn baud(&self) -> Option<u32> {
        Some(self.baud)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.inner.write(bytes)
    }

    fn read(&mut self, bytes: &mut Vec<u8>, until: Instant) -> Result<(), LinkError> {
        let Self { inner, decoder, encoder, features, .. } = self;
        let mut line = Vec::new();
        inner.read(&mut line, until)?;
        decoder.take(&line, |payload| {
            let hello = Reply::Hello(Hello { features: *features, ..Hello::OURS });
            match Reply::decode(payload, false) {
                Some((tag, Reply::Hello(_))) => encoder.encode(&hello.encode(tag), bytes),
                _ => encoder.encode(payload, bytes),
            }
        });
        Ok(())
    }
}

#[test]
fn a_frame_that_the_line_could_not_carry_in_time_is_not_sent() {
    for (baud, on_core) in [(9_600, 0), (12_000_000, 3)] {
        let mut bench = Bench::new(CfarMethod::CellAveraging, Duration::from_millis(500));
        bench.open(Limited::new(baud, feature::ALL));
        bench.frames(6..9);
        let c = bench.counters();
        assert_eq!((c.frames, c.frames_too_long), (on_core, 3 - on_core), "{baud}");
    }
}

#[test]
fn a_core_that_somebody_else_waits_for_is_not_waited_for_longer_than_a_frame_may_take() {
    let mut bench = Bench::new(CfarMethod::CellAveraging, Duration::from_millis(50));
    bench.open(ModelLink::default());
    let core = Arc::clone(bench.core.as_ref().unwrap());
    let held = core.lock().unwrap();
    let began = Instant::now();
    bench.frame(3);
    assert!(began.elapsed() >= Duration::from_millis(50));
    assert_eq!(bench.statistics.why(), "the fusion core is in use");
    drop(held);
    bench.frame(4);
    assert_eq!((bench.counters().frames, bench.counters().frames_without_core), (1, 1));
}

#[test]
fn a_core_without_cfar_is_named() {
    let mut bench = Bench::with(Limited::new(12_000_000, feature::GATE), CfarMethod::CellAveraging);
    bench.frame(3);
    assert_eq!(bench.counters().frames_failed, 1);
    assert_eq!(bench.statistics.why(), "a limited line: the gateware has no CFAR");
}
