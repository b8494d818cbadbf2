//! What a scan and a raw radar's frame take on a serial line, and how fast pairs are weighed on the core, the CPU and a GPU: `cargo bench -p fusion-fpga`.
//!
//! Bytes are counted, lines are reckoned (eleven bits a byte); nothing of the first part depends on the machine. A pseudo-terminal
//! carries what no line of these does, so times over one say nothing about a line.

#![allow(clippy::print_stdout, reason = "a bench prints")]

mod radar;

use conformance::case::{Case, CaseKind, Load, random_case};
use conformance::suite::{DEADLINE, run};
use fusion_fpga::budget::line_time;
use fusion_fpga::model::ModelLink;
use fusion_fpga::sim::{Engine, SimulatedLink};
use fusion_fpga::{Core, FpgaBackend, Link, LinkCounters, LinkError};
use hdl::regmap::{CLOCK_KHZ, DETECTIONS, TRACKS, TrackRecord, address};
use kernels::CpuBackend;
use kernels::backend::{Backend, Outcome, Stage};
use kernels::gpu::{AdapterChoice, GpuBackend};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

const BAUDS: [u32; 4] = [115_200, 921_600, 3_000_000, 12_000_000];
/// Four radars at 20 Hz and four cameras at 10 Hz.
const JUNCTION_SCANS_PER_S: f64 = 120.0;
const ROUNDS: usize = 21;

fn clock() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

fn scan(kind: CaseKind, tracks: usize) -> Case {
    random_case(kind, Load { tracks, clutter: tracks / 4, detected: 0.9 }, 40 + tracks as u64)
}

/// What one scan adds to the counters.
fn counted(case: &Case) -> Result<LinkCounters, Box<dyn std::error::Error>> {
    let mut backend = FpgaBackend::open(Box::new(ModelLink::default()))?;
    let before = backend.counters();
    run(&mut backend, case, Stage::Gate)?;
    let after = backend.counters();
    Ok(LinkCounters {
        bytes_sent: after.bytes_sent - before.bytes_sent,
        bytes_received: after.bytes_received - before.bytes_received,
        ..after
    })
}

fn bytes() -> Result<(), Box<dyn std::error::Error>> {
    println!(
        "A scan on the line; ms at so many baud, and what a junction of {JUNCTION_SCANS_PER_S} scans a second needs"
    );
    print!("{:<8}{:>8}{:>12}{:>10}{:>8}{:>8}", "", "tracks", "detections", "pairs", "there", "back");
    BAUDS.iter().for_each(|baud| print!("{baud:>11}"));
    println!("{:>14}", "junction, MBd");
    for kind in [CaseKind::Radar, CaseKind::Camera] {
        for tracks in [16, 64, 256] {
            let case = scan(kind, tracks);
            let c = counted(&case)?;
            print!("{:<8}{:>8}{:>12}", format!("{kind:?}").to_lowercase(), c.tracks, case.detections.len());
            print!("{:>10}{:>8}{:>8}", c.pairs_weighed, c.bytes_sent, c.bytes_received);
            // One after the other: the core answers when it has everything.
            let both = (c.bytes_sent + c.bytes_received) as usize;
            BAUDS.iter().for_each(|baud| print!("{:>11.2}", line_time(both, *baud).as_secs_f64() * 1e3));
            println!("{:>14.2}", both as f64 * 11.0 * JUNCTION_SCANS_PER_S * 1e-6);
        }
    }
    Ok(())
}

fn median(mut of: Vec<u64>) -> f64 {
    of.sort_unstable();
    of[of.len() / 2] as f64 * 1e-3
}

/// Median time of the gate, microseconds.
fn gate_us(backend: &mut dyn Backend, case: &Case) -> Result<f64, Box<dyn std::error::Error>> {
    let mut all = Vec::new();
    for _ in 0..ROUNDS {
        let mut outcome = Outcome::default();
        backend.submit(&case.job(Stage::Gate))?;
        backend.complete(DEADLINE, &mut outcome)?;
        all.push(outcome.times.gate_ns);
    }
    Ok(median(all))
}

/// A line that carries the greeting and then nothing.
#[derive(Debug, Default)]
struct Sink {
    inner: ModelLink,
    greeted: bool,
}

impl Link for Sink {
    fn name(&self) -> &str {
        "nowhere"
    }

    fn baud(&self) -> Option<u32> {
        None
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        if std::mem::replace(&mut self.greeted, true) { Ok(()) } else { self.inner.write(bytes) }
    }

    fn read(&mut self, bytes: &mut Vec<u8>, until: Instant) -> Result<(), LinkError> {
        self.inner.read(bytes, until)
    }
}

/// What the host does for a scan before the core has it, microseconds: predict, expected measurements, ellipsoids, frames.
fn host_us(case: &Case) -> Result<f64, Box<dyn std::error::Error>> {
    let mut backend = FpgaBackend::open(Box::new(Sink::default()))?;
    let mut all = Vec::new();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        backend.submit(&case.job(Stage::Gate))?;
        all.push(began.elapsed().as_nanos() as u64);
    }
    Ok(median(all))
}

fn pairs(mut core: Option<&mut FpgaBackend>) -> Result<(), Box<dyn std::error::Error>> {
    println!(
        "\nPairs of track and detection in their windows, a scan; the gate's time holds expected measurements and occlusion"
    );
    let mut gpu = GpuBackend::open(&AdapterChoice::Any).ok();
    for tracks in [16, 64, 256] {
        let case = scan(CaseKind::Radar, tracks);
        let weighed = counted(&case)?.pairs_weighed as f64;
        let line = |who: &str, us: f64| {
            println!(
                "{tracks:>8} tracks {weighed:>8} pairs  {who:<34}{us:>10.1} us {:>9.2} M pairs/s",
                weighed / us
            );
        };
        let mut cpu = CpuBackend::default();
        cpu.set_clock(Some(clock));
        line("CPU twin, one core", gate_us(&mut cpu, &case)?);
        if let Some(gpu) = &mut gpu {
            let name = gpu.device().adapter().name.clone();
            line(&format!("GPU, {name}").chars().take(32).collect::<String>(), gate_us(gpu, &case)?);
        }
        line("host's part of the FPGA's scan", host_us(&case)?);
        if let Some(fpga) = core.as_deref_mut() {
            fpga.set_clock(Some(clock));
            line("FPGA, simulated, over a pty", gate_us(fpga, &case)?);
            let clocks = f64::from(fpga.core().read(address::GATE_CLOCKS)?);
            line(&format!("gateware alone at {} MHz", CLOCK_KHZ / 1000), clocks * 1e3 / f64::from(CLOCK_KHZ));
        }
    }
    Ok(())
}

/// How fast the simulation is: a gate of all that the core holds, of which nothing is kept.
fn speed() -> Result<(), Box<dyn std::error::Error>> {
    let link = SimulatedLink::start(Engine::Verilator, &mut |news| println!("{news}"))?;
    let mut core = Core::open(Box::new(link), Arc::default())?;
    let track = TrackRecord {
        mean: [1 << 16; 3],
        w: [1 << 16; 6],
        count: DETECTIONS as u16,
        ..TrackRecord::default()
    };
    let (tracks, detections) = (vec![track; TRACKS], vec![[0; 3]; DETECTIONS]);
    let mut kept = Vec::new();
    let began = Instant::now();
    core.start_gate(&tracks, &detections)?;
    if !core.finish_gate(began + Duration::from_secs(60), &mut kept)? {
        return Err("the simulation takes over a minute".into());
    }
    let took = began.elapsed().as_secs_f64();
    let (clocks, weighed) = (core.read(address::GATE_CLOCKS)?, core.read(address::GATE_PAIRS)?);
    println!(
        "\nThe Verilated core: {weighed} pairs in {clocks} clocks and {took:.2} s, {:.2} M clocks/s at least",
        f64::from(clocks) / took * 1e-6
    );
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    bytes()?;
    radar::table()?;
    let simulated = SimulatedLink::start(Engine::Verilator, &mut |news| println!("{news}"));
    let mut fpga = match simulated {
        Ok(link) => Some(FpgaBackend::open(Box::new(link))?),
        Err(error) => {
            println!("\nno gateware: {error}");
            None
        }
    };
    pairs(fpga.as_mut())?;
    if fpga.is_some() { speed() } else { Ok(()) }
}
