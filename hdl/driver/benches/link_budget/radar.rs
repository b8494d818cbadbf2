//! What a raw radar's frame takes on a line when the core detects its targets, and what that spares the CPU.

use crate::{BAUDS, clock, median};
use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{CfarMethod, CfarParams, Plan, RadarCube, RadarParams, Screen};
use fusion_fpga::budget::line_time;
use fusion_fpga::cfar::{CfarStatistics, CoreScreen, Profiles, loss_db, window};
use fusion_fpga::model::ModelLink;
use fusion_fpga::{Core, CoreSlot, Statistics};
use hdl::regmap::CELLS_PER_MESSAGE;
use std::sync::{Arc, Mutex};
use std::time::Duration;

type Error = Box<dyn std::error::Error>;

/// Frames of each line.
const FRAMES: u64 = 5;
const RATE_HZ: f64 = 20.0;

/// Counts what it is asked about.
#[derive(Debug)]
struct Counted<S>(S, usize);

impl<S: Screen> Screen for Counted<S> {
    fn screen(&mut self, plan: &Plan, power: &[f32], cells: &mut Vec<u32>) {
        self.1 += cells.len();
        self.0.screen(plan, power, cells);
    }
}

/// The host's part alone: profiles are made and nobody is asked.
#[derive(Debug, Default)]
struct HostsPart(Profiles);

impl Screen for HostsPart {
    fn screen(&mut self, plan: &Plan, power: &[f32], cells: &mut Vec<u32>) {
        self.0.make(plan, power, cells);
        cells.clear();
    }
}

/// Cars, anywhere: three points each, as a body gives them.
fn samples(params: &RadarParams, cars: u64, seed: u64) -> Vec<i16> {
    let at = |k: u64, step: f64| ((k + 17 * seed) as f64 * step).fract();
    let point = |k: u64, off: f64| PointTarget {
        range_m: 5.0 + 55.0 * at(k, 0.618) + off,
        azimuth_rad: at(k, 0.414) - 0.5,
        range_rate_mps: 30.0 * at(k, 0.732) - 15.0,
        amplitude: 10f64.powf(0.5 + 1.5 * at(k, 0.236)),
        phase_rad: 6.0 * at(k, 0.171) + off,
    };
    let targets: Vec<PointTarget> =
        (0..cars).flat_map(|k| [0.0, 1.3, 2.9].map(|off| point(k, off))).collect();
    frame(params, &targets, 20.0, seed)
}

/// A table of frames with so many cars.
pub fn table() -> Result<(), Error> {
    let junction = RadarParams::junction();
    println!(
        "\nA raw radar's frame of {} x {} cells whose targets the core detects; its window costs {:.2} dB; ms at so many baud, and what {RATE_HZ} frames a second need",
        junction.range_cells(),
        junction.doppler_cells(),
        loss_db(&junction)?
    );
    print!("{:<10}{:>6}{:>9}{:>7}{:>7}{:>8}{:>7}", "", "cars", "maxima", "asked", "found", "there", "back");
    BAUDS.iter().for_each(|baud| print!("{baud:>11}"));
    println!("{:>12}{:>10}{:>12}", "radar, MBd", "CPU, us", "host, us");
    let methods =
        [("averaging", CfarMethod::CellAveraging), ("ordered", CfarMethod::OrderedStatistic { rank: 0.75 })];
    for (name, method) in methods {
        for cars in [0, 10, 40] {
            line(name, &CfarParams { method, ..junction.cfar }, cars)?;
        }
    }
    let cells = junction.range_cells() * junction.doppler_cells();
    let all = 2 * cells + cells.div_ceil(CELLS_PER_MESSAGE) * 17;
    print!("{:<46}{all:>8}{:>7}", "the whole map", "");
    lines(all);
    Ok(())
}

fn lines(bytes: usize) {
    BAUDS.iter().for_each(|baud| print!("{:>11.2}", line_time(bytes, *baud).as_secs_f64() * 1e3));
    println!("{:>12.2}", bytes as f64 * 11.0 * RATE_HZ * 1e-6);
}

fn line(name: &str, cfar: &CfarParams, cars: u64) -> Result<(), Error> {
    let params = RadarParams { cfar: window(*cfar), ..RadarParams::junction() };
    let (slot, link) = (CoreSlot::default(), Arc::<Statistics>::default());
    let core = Arc::new(Mutex::new(Core::open(Box::<ModelLink>::default(), Arc::clone(&link))?));
    slot.put(&core);
    let (before, statistics) = (link.counters(), Arc::<CfarStatistics>::default());
    let screen = CoreScreen::new(slot, Duration::from_secs(60), Arc::clone(&statistics));
    let (mut screen, mut hosts_part) = (Counted(screen, 0), HostsPart::default());
    let mut cube = RadarCube::new(&params)?;
    let mut usual = RadarCube::new(&RadarParams { cfar: *cfar, ..RadarParams::junction() })?;
    for cube in [&mut cube, &mut usual] {
        cube.set_clock(Some(clock));
    }
    let (mut on_cpu, mut on_host, mut points) = (Vec::new(), Vec::new(), Vec::new());
    for seed in 0..FRAMES {
        let samples = samples(&params, cars, seed);
        cube.process_screened(&samples, &mut screen, &mut points)?;
        cube.process_screened(&samples, &mut hosts_part, &mut points)?;
        on_host.push(cube.stage_times().cfar_ns);
        usual.process(&samples, &mut points)?;
        on_cpu.push(usual.stage_times().cfar_ns);
    }
    let (after, c) = (link.counters(), statistics.counters());
    if c.on_cpu() > 0 {
        return Err(statistics.why().into());
    }
    let each = |sum: u64| sum / FRAMES;
    let (there, back) = (
        each(after.bytes_sent - before.bytes_sent) as usize,
        each(after.bytes_received - before.bytes_received) as usize,
    );
    print!("{name:<10}{cars:>6}{:>9}{:>7}", each(screen.1 as u64), each(c.cells_asked));
    print!("{:>7}{there:>8}{back:>7}", each(c.cells_found));
    BAUDS.iter().for_each(|baud| print!("{:>11.2}", line_time(there + back, *baud).as_secs_f64() * 1e3));
    print!("{:>12.2}", (there + back) as f64 * 11.0 * RATE_HZ * 1e-6);
    println!("{:>10.0}{:>12.0}", median(on_cpu), median(on_host));
    Ok(())
}
