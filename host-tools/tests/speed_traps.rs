//! Speed traps under the simulated junction's traffic: what the unit's core tells of each vehicle, against the truth.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use edge_daemon::config::Unit;
use edge_daemon::fuse::{Fusion, Options, Output};
use fusion_contract::{LoopEdge, LoopModel, Scan, ScanData, SensorIndex, SensorKind, StampSource, UtcNs};
use fusion_decode::speed_trap::{Direction, Passage};
use simulator::dice::Dice;
use simulator::sensors::induction::{CARD_SCAN_S, Induction, JITTER_S};
use simulator::{Body, Fleet, Installation, Scenario, Traffic};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const STEP_S: f64 = 0.01;
const LASTS_S: f64 = 240.0;
const SEED: u64 = 7;

struct Vehicle {
    passage: Passage,
    /// At the passage's time.
    truth: Body,
}

/// The traps' loops, as a unit's configuration: first and second of each, one after the other.
fn unit(pairs: &[[LoopModel; 2]]) -> Unit {
    let mut text = "[unit]\ncity = \"c\"\nname = \"u\"\nlatitude_degrees = 0\nlongitude_degrees = 0\n[publish]\nenabled = false\n".to_owned();
    // The card's scan is even over 50 ms, so that its standard deviation is a root of twelfth of that.
    let sigma_ms = 1e3 * (CARD_SCAN_S / 12f64.sqrt()).hypot(JITTER_S);
    for (k, pair) in pairs.iter().enumerate() {
        for (name, l) in ["first", "second"].iter().zip(pair) {
            write!(
                text,
                "[[loop]]\nname = \"{name}{k}\"\nx_metres = {}\ny_metres = {}\nheading_degrees = {}\n\
                 length_metres = {}\nstamp = \"device\"\ntime_sigma_ms = {sigma_ms}\n",
                l.x_m,
                l.y_m,
                l.heading_rad.to_degrees(),
                l.length_m
            )
            .unwrap();
        }
        writeln!(text, "[[speed_trap]]\nname = \"t{k}\"\nfirst = \"first{k}\"\nsecond = \"second{k}\"")
            .unwrap();
    }
    Unit::from_text(&text, "unit.toml").unwrap()
}

/// The body over a trap's middle at one of the recorded instants.
fn over(bodies: &[Body], [first, second]: &[LoopModel; 2]) -> Option<Body> {
    let (x, y) = (0.5 * (first.x_m + second.x_m), 0.5 * (first.y_m + second.y_m));
    let covers = |b: &&Body| {
        let [ahead, left] = b.local(x, y);
        ahead.abs() < 0.5 * b.length + 2.0 && left.abs() < 1.5
    };
    bodies
        .iter()
        .filter(covers)
        .min_by(|a, b| {
            let off = |b: &Body| b.local(x, y)[0].abs();
            off(a).total_cmp(&off(b))
        })
        .cloned()
}

fn vehicles() -> Vec<Vehicle> {
    let scenario = Scenario { fleet: Fleet::All, cyclists_per_hour: 0.0, ..Scenario::demo(SEED) };
    let mut traffic = Traffic::new(&scenario);
    let installation = Installation::new(&scenario, &traffic.junction);
    let model = |k: usize| match installation.site.sensors[k].kind {
        SensorKind::Loop(model) => model,
        ref other => panic!("{other:?} is no loop"),
    };
    let pairs: Vec<_> = installation.speed_traps.iter().map(|(_, a, b)| [model(*a), model(*b)]).collect();
    assert!(pairs.len() >= 3, "a trap in each lane of a leg");
    let mut loops: Vec<Induction> = (pairs.iter().flatten().enumerate())
        .map(|(k, l)| Induction::new(*l, Dice::new(SEED, 900 + k as u64)))
        .collect();
    let mut core = Fusion::new(&unit(&pairs), Options::default(), |_| None);
    let (mut edges, mut truth) = (Vec::new(), BTreeMap::new());
    while traffic.time() < LASTS_S {
        traffic.step(STEP_S);
        let (t, bodies) = (traffic.time(), traffic.bodies());
        for (k, induction) in loops.iter_mut().enumerate() {
            edges.extend(induction.look(t, STEP_S, &bodies).map(|(stamp, on)| (stamp, k, on)));
        }
        truth.insert((t / STEP_S).round() as i64, bodies);
    }
    edges.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut out = Vec::new();
    for (stamp, k, on) in edges {
        let at = UtcNs::from_secs(stamp);
        let data = ScanData::Loop(LoopEdge { on });
        let sensor = SensorIndex(u16::try_from(k).unwrap());
        let scan =
            Scan { sensor, measured: at, arrival: at.plus_ns(10_000_000), stamp: StampSource::Device, data };
        core.push_scan(scan, &mut out);
    }
    core.finish(&mut out);
    let told = out.into_iter().filter_map(|o| if let Output::Event(e) = o { e.passage } else { None });
    told.filter_map(|p| {
        // A card's stamps are late by half of its scan on average.
        let t = p.passage.time.as_secs() - 0.5 * CARD_SCAN_S;
        let bodies = truth.get(&((t / STEP_S).round() as i64))?;
        Some(Vehicle { passage: p.passage, truth: over(bodies, &pairs[p.trap])? })
    })
    .collect()
}

fn rms(values: &[f64]) -> f64 {
    (values.iter().map(|v| v * v).sum::<f64>() / values.len() as f64).sqrt()
}

#[test]
fn speeds_and_lengths_are_the_truths_within_what_is_stated() {
    let vehicles = vehicles();
    println!("seed {SEED}: {} vehicles", vehicles.len());
    assert!(vehicles.len() > 25, "{}", vehicles.len());
    let error = |f: fn(&Vehicle) -> f64| vehicles.iter().map(f).collect::<Vec<_>>();
    let speed = error(|v| v.passage.speed_mps - v.truth.speed());
    let length = error(|v| v.passage.length_m - v.truth.length);
    let speed_sigmas = error(|v| (v.passage.speed_mps - v.truth.speed()) / v.passage.speed_sigma_mps);
    let length_sigmas = error(|v| (v.passage.length_m - v.truth.length) / v.passage.length_sigma_m);
    println!(
        "speed {:.2} m/s ({:.2} sigma), length {:.2} m ({:.2} sigma), rms",
        rms(&speed),
        rms(&speed_sigmas),
        rms(&length),
        rms(&length_sigmas)
    );
    // Drivers who brake or pull away on the trap are in it. Errors are as large as stated, neither much larger nor much smaller.
    assert!((0.5..1.6).contains(&rms(&speed_sigmas)), "{speed_sigmas:.1?}");
    assert!((0.4..1.6).contains(&rms(&length_sigmas)), "{length_sigmas:.1?}");
    for v in &vehicles {
        assert_eq!(v.passage.direction, Direction::Forward, "{:?}", v.passage);
    }
}
