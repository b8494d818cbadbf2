//! One fused scan of many tracks and many detections on one core: median and 99th percentile, and what the load was.
//!
//! `cargo bench -p testbenches --bench scan`

#![allow(clippy::print_stdout, reason = "a bench prints")]

use fusion_contract::{Scan, ScanData, Site};
use kernels::backend::{Backend, BackendError, Job, Outcome, StageRun, StageTimes};
use kernels::{CpuBackend, FilterParams, Tracker};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};
use testbenches::traffic::{Field, FieldSize, Junction};

/// Scans before the measured ones: the tracks have to be there.
const WARM_UP: usize = 100;
const MEASURED: usize = 400;

/// What the gate of one scan looked like.
#[derive(Clone, Copy, Debug, Default)]
struct Load {
    tracks: usize,
    pairs: usize,
    component: usize,
    iterations: usize,
}

/// The CPU, watched.
#[derive(Debug)]
struct Watched {
    cpu: CpuBackend,
    load: Arc<Mutex<Vec<Load>>>,
    size: (usize, usize),
}

impl Backend for Watched {
    fn name(&self) -> &str {
        "watched"
    }

    fn stages(&self) -> StageRun {
        self.cpu.stages()
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.size = (job.tracks(), job.detections.len());
        self.cpu.submit(job)
    }

    fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        self.cpu.complete(deadline, outcome)?;
        if let Ok(mut load) = self.load.lock() {
            load.push(Load {
                tracks: self.size.0,
                pairs: outcome.pairs.len(),
                component: largest_component(self.size, outcome),
                iterations: outcome.iterations,
            });
        }
        Ok(())
    }
}

/// Tracks and detections in the largest set that pairs tie together.
fn largest_component((tracks, detections): (usize, usize), outcome: &Outcome) -> usize {
    let mut root: Vec<usize> = (0..tracks + detections).collect();
    fn find(root: &mut [usize], mut i: usize) -> usize {
        while root[i] != i {
            root[i] = root[root[i]];
            i = root[i];
        }
        i
    }
    for p in &outcome.pairs {
        let (a, b) = (find(&mut root, p.slot as usize), find(&mut root, tracks + p.detection as usize));
        root[a] = b;
    }
    let mut count = vec![0usize; root.len()];
    for i in 0..root.len() {
        count[find(&mut root, i)] += 1;
    }
    count.into_iter().max().unwrap_or(0)
}

fn clock() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

fn params(field: &Field) -> FilterParams {
    let mut params = FilterParams::default();
    params.radar.clutter = field.clutter();
    // The field is as large as ten junctions.
    params.life.undetected = 6.0;
    params
}

fn run(name: &str, size: FieldSize, target: Duration) {
    let mut field = Field::new(size, 7);
    let scans: Vec<_> = (0..WARM_UP + MEASURED).map(|_| field.step()).collect();
    let params = params(&field);
    let site: &Site = &field.site;
    let mut tracker = Tracker::new(site, &params, 1);
    let mut took = Vec::with_capacity(MEASURED);
    for (i, scan) in scans.iter().enumerate() {
        let start = Instant::now();
        let report = tracker.ingest(scan);
        if i >= WARM_UP {
            took.push(start.elapsed());
        }
        std::hint::black_box(report);
    }
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    println!(
        "{name}: median {:.3} ms, p99 {:.3} ms, worst {:.3} ms (target {:.0} ms) over {MEASURED} scans",
        at(0.5).as_secs_f64() * 1e3,
        at(0.99).as_secs_f64() * 1e3,
        at(1.0).as_secs_f64() * 1e3,
        target.as_secs_f64() * 1e3
    );
    stages(site, &params, &scans);
    load(site, &params, &scans);
}

fn stages(site: &Site, params: &FilterParams, scans: &[Scan]) {
    let mut tracker = Tracker::new(site, params, 1);
    tracker.set_clock(Some(clock));
    let mut sum = StageTimes::default();
    for (i, scan) in scans.iter().enumerate() {
        tracker.ingest(scan);
        if i >= WARM_UP {
            sum.add(&tracker.stage_times());
        }
    }
    let us = |ns: u64| ns as f64 * 1e-3 / MEASURED as f64;
    println!(
        "    mean us: register {:.0}, predict {:.0}, gate {:.0}, associate {:.0}, update {:.0}, manage {:.0}",
        us(sum.register_ns),
        us(sum.predict_ns),
        us(sum.gate_ns),
        us(sum.associate_ns),
        us(sum.update_ns),
        us(sum.manage_ns)
    );
}

fn load(site: &Site, params: &FilterParams, scans: &[Scan]) {
    let load = Arc::new(Mutex::new(Vec::new()));
    let watched = Watched { cpu: CpuBackend::default(), load: Arc::clone(&load), size: (0, 0) };
    let mut tracker = Tracker::with_backend(site, params, 1, Box::new(watched));
    let mut confirmed = Vec::new();
    for scan in scans {
        tracker.ingest(scan);
        tracker.tracks_at(scan.measured, &mut confirmed);
    }
    let Ok(load) = load.lock() else { return };
    let load = &load[WARM_UP.min(load.len())..];
    let mean = |f: fn(&Load) -> usize| load.iter().map(f).sum::<usize>() as f64 / load.len().max(1) as f64;
    println!(
        "    mean tracks {:.0} ({} confirmed at the end), detections per gate {:.2}, largest component {} \
         (tracks and detections), iterations {:.1}",
        mean(|l| l.tracks),
        confirmed.len(),
        mean(|l| l.pairs) / mean(|l| l.tracks).max(1.0),
        load.iter().map(|l| l.component).max().unwrap_or(0),
        mean(|l| l.iterations),
    );
}

/// Single scans at a junction of forty vehicles, by kind of sensor.
fn junction() {
    let mut junction = Junction::new(40, 3);
    let params = FilterParams::default();
    let mut tracker = Tracker::new(&junction.site, &params, 1);
    let mut took: [(&str, Vec<Duration>); 3] =
        [("radar", Vec::new()), ("camera", Vec::new()), ("loop", Vec::new())];
    let mut tracks = 0;
    for step in 0..WARM_UP + MEASURED {
        for scan in junction.step() {
            let start = Instant::now();
            tracks = tracker.ingest(&scan).tracks;
            let kind = match scan.data {
                ScanData::Radar(_) => 0,
                ScanData::Camera(_) => 1,
                _ => 2,
            };
            if step >= WARM_UP {
                took[kind].1.push(start.elapsed());
            }
        }
    }
    let mut confirmed = Vec::new();
    tracker.tracks_at(junction.now(), &mut confirmed);
    println!("junction of 40 vehicles, {tracks} tracks at the end, {} of them confirmed:", confirmed.len());
    for (kind, took) in &mut took {
        took.sort_unstable();
        let us = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e6;
        println!("    {kind}: median {:.1} us, p99 {:.1} us over {} scans", us(0.5), us(0.99), took.len());
    }
}

fn main() {
    junction();
    run("256 x 512", FieldSize { vehicles: 256, lanes: 12, detections: 512 }, Duration::from_millis(1));
    run("1000 x 1500", FieldSize { vehicles: 1000, lanes: 40, detections: 1500 }, Duration::from_millis(5));
}
