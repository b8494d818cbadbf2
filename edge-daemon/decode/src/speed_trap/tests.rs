use super::*;
use proptest::prelude::*;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// The edges of a vehicle, in order of time: which loop, on, seconds. Its front is over the first loop at `t`.
fn vehicle(
    g: &TrapGeometry,
    t: f64,
    v: f64,
    length: f64,
    direction: Direction,
) -> [(TrapLoop, bool, f64); 4] {
    let (near, far) = match direction {
        Direction::Forward => (TrapLoop::First, TrapLoop::Second),
        Direction::Backward => (TrapLoop::Second, TrapLoop::First),
    };
    let (stay, go) = ((length + g.loop_length_m) / v, g.spacing_m / v);
    let mut edges =
        [(near, true, t), (near, false, t + stay), (far, true, t + go), (far, false, t + go + stay)];
    edges.sort_by(|a, b| a.2.total_cmp(&b.2));
    edges
}

fn stamp(t: f64, sigma_s: f64) -> Stamp {
    Stamp { time: UtcNs((t * 1e9).round() as i64), sigma_s }
}

fn run(g: TrapGeometry, edges: &[(TrapLoop, bool, f64)], sigma_s: f64) -> (Vec<Passage>, u64) {
    let mut trap = SpeedTrap::new(g);
    let found =
        edges.iter().filter_map(|(which, on, t)| trap.edge(*which, *on, stamp(*t, sigma_s))).collect();
    (found, trap.unpaired())
}

#[test]
fn a_vehicle_by_hand() {
    // 4 m in 0.2 s is 20 m/s; 0.35 s at 20 m/s is 7 m, of which 2 m are the loop's.
    let g =
        TrapGeometry { spacing_sigma_m: 0.04, loop_length_sigma_m: 0.0, ..TrapGeometry::with_spacing(4.0) };
    let edges = [
        (TrapLoop::First, true, 10.0),
        (TrapLoop::Second, true, 10.2),
        (TrapLoop::First, false, 10.35),
        (TrapLoop::Second, false, 10.55),
    ];
    let (found, unpaired) = run(g, &edges, 0.0);
    let p = found[0];
    assert_eq!((found.len(), unpaired, p.direction), (1, 0, Direction::Forward));
    assert!((p.speed_mps - 20.0).abs() < 1e-6 && (p.length_m - 5.0).abs() < 1e-6);
    // Only the spacing is uncertain, by a hundredth: so are speed and speed times occupancy.
    assert!((p.speed_sigma_mps - 0.2).abs() < 1e-6 && (p.length_sigma_m - 0.07).abs() < 1e-6);
    assert!((p.covariance_m2ps - 0.2 * 0.07).abs() < 1e-6);
    assert_eq!(p.time, UtcNs(10_275_000_000));
    // Only the times: Δ has 1 ms · √4 / 2 = 1 ms, a two-hundredth of it.
    let g = TrapGeometry { spacing_sigma_m: 0.0, ..g };
    let (found, _) = run(g, &edges, 1e-3);
    assert!((found[0].speed_sigma_mps - 0.1).abs() < 1e-6);
}

#[test]
fn a_wrong_way_driver_goes_backward() {
    let g = TrapGeometry::with_spacing(4.0);
    let (found, _) = run(g, &vehicle(&g, 5.0, 15.0, 4.5, Direction::Backward), 1e-3);
    assert_eq!(found[0].direction, Direction::Backward);
    assert!((found[0].speed_mps - 15.0).abs() < 1e-6 && (found[0].length_m - 4.5).abs() < 1e-6);
}

#[test]
fn a_vehicle_longer_than_the_trap_and_one_shorter_are_measured() {
    let g = TrapGeometry::with_spacing(4.0);
    for length in [0.2, 1.8, 4.0, 18.75] {
        let (found, unpaired) = run(g, &vehicle(&g, 5.0, 12.0, length, Direction::Forward), 1e-3);
        assert_eq!((found.len(), unpaired), (1, 0), "{length} m");
        assert!((found[0].length_m - length).abs() < 1e-6, "{length} m");
    }
}

#[test]
fn what_one_loop_missed_costs_no_other_vehicle() {
    let g = TrapGeometry::with_spacing(4.0);
    let mut edges = Vec::new();
    for k in 0..20 {
        let e = vehicle(&g, 4.0 * f64::from(k), 14.0, 4.5, Direction::Forward);
        // The second loop misses every fourth, the first every fifth.
        edges.extend(e.into_iter().filter(|(which, _, _)| match which {
            TrapLoop::First => k % 5 != 4,
            TrapLoop::Second => k % 4 != 3,
        }));
    }
    let (found, _) = run(g, &edges, 1e-3);
    // Lost: 3, 7, 11, 15, 19 by the second loop and 4, 9, 14, 19 by the first.
    assert_eq!(found.len(), 12);
    assert!(found.iter().all(|p| p.direction == Direction::Forward && (p.speed_mps - 14.0).abs() < 1e-6));
}

#[test]
fn what_is_no_vehicle_gives_no_speed() {
    let g = TrapGeometry::with_spacing(4.0);
    let (first, second) = (TrapLoop::First, TrapLoop::Second);
    let cases = [
        ("at once", vec![(first, true, 1.0), (second, true, 1.0), (first, false, 1.5), (second, false, 1.5)]),
        (
            "too fast",
            vec![(first, true, 1.0), (second, true, 1.05), (first, false, 1.5), (second, false, 1.55)],
        ),
        (
            "too slow",
            vec![(first, true, 1.0), (first, false, 1.5), (second, true, 3.1), (second, false, 3.6)],
        ),
        (
            "front and rear apart",
            vec![(second, true, 0.9), (first, true, 1.0), (first, false, 1.5), (second, false, 1.6)],
        ),
        (
            "another length",
            vec![(first, true, 1.0), (first, false, 1.5), (second, true, 1.2), (second, false, 1.9)],
        ),
    ];
    for (name, edges) in cases {
        assert!(run(g, &edges, 1e-4).0.is_empty(), "{name}");
    }
    // Times too coarse for the distance: polled ten times a second, 0.2 s apart.
    let edges = vehicle(&g, 1.0, 20.0, 4.5, Direction::Forward);
    assert_eq!((run(g, &edges, 0.1 / 12f64.sqrt()).0.len(), run(g, &edges, 0.05).0.len()), (1, 0));
}

#[test]
fn who_pulls_away_on_the_trap_is_less_certain_and_who_stood_on_it_is_no_vehicle() {
    let g = TrapGeometry::with_spacing(4.0);
    let (first, second) = (TrapLoop::First, TrapLoop::Second);
    // The front takes 0.8 s (5 m/s), the rear 0.55 s (7.3 m/s): 4 m in 0.675 s, and anything between.
    let pulls = [(first, true, 1.0), (second, true, 1.8), (first, false, 2.2), (second, false, 2.75)];
    let (found, _) = run(g, &pulls, 1e-4);
    assert!((found[0].speed_mps - 4.0 / 0.675).abs() < 1e-6);
    assert!((found[0].speed_sigma_mps - (4.0 / 0.55 - 5.0) / 12f64.sqrt()).abs() < 0.04, "{:?}", found[0]);
    assert!(found[0].length_sigma_m > 0.65);
    // A minute on both loops, and then on as it came: half a kilometre long, if it had gone all the time.
    let stood = [(first, true, 1.0), (second, true, 1.5), (first, false, 61.0), (second, false, 61.5)];
    assert_eq!(run(g, &stood, 1e-4), (Vec::new(), 0));
}

#[test]
fn lost_edges_and_floods_are_bounded_and_counted() {
    let g = TrapGeometry::with_spacing(4.0);
    let mut trap = SpeedTrap::new(g);
    assert_eq!(trap.edge(TrapLoop::First, false, stamp(0.5, 0.0)), None);
    trap.edge(TrapLoop::First, true, stamp(1.0, 0.0));
    trap.edge(TrapLoop::First, true, stamp(2.0, 0.0));
    assert_eq!(trap.unpaired(), 1);
    for k in 0..1000 {
        trap.edge(TrapLoop::First, k % 2 == 1, stamp(2.1 + 0.02 * f64::from(k), 0.0));
        assert!(trap.loops[0].waiting.len() <= MOST_WAITING);
    }
    let before = trap.unpaired();
    trap.edge(TrapLoop::Second, true, stamp(10_000.0, 0.0));
    assert_eq!(trap.unpaired(), before + MOST_WAITING as u64);
}

/// Normal deviates by Box and Muller.
fn normal(rng: &mut ChaCha8Rng) -> f64 {
    let (u, v): (f64, f64) = (1.0 - rng.random::<f64>(), rng.random());
    (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}

#[test]
fn the_stated_uncertainty_is_that_of_many_noisy_passages() {
    let seed = 2_008;
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    // Speed, length, standard deviations of the four times (ms; a loop's edges may differ, so may the loops), of the spacing and of the
    // loop's length (m).
    for (v, length, sigma_ms, spacing_sigma_m, loop_sigma_m) in [
        (13.9, 4.5, [1.0; 4], 0.02, 0.1),
        (30.0, 16.5, [1.0, 4.0, 3.0, 1.0], 0.0, 0.0),
        (12.0, 4.5, [5.0, 1.0, 1.0, 5.0], 0.0, 0.02),
        (12.0, 4.5, [1.0, 5.0, 5.0, 1.0], 0.0, 0.02),
        (5.0, 1.8, [5.0; 4], 0.05, 0.02),
        (20.0, 8.0, [0.0; 4], 0.08, 0.15),
    ] {
        let sigma_s = sigma_ms.map(|ms: f64| ms * 1e-3);
        let truth = TrapGeometry {
            spacing_sigma_m,
            loop_length_sigma_m: loop_sigma_m,
            ..TrapGeometry::with_spacing(4.5)
        };
        // In the order on, off of the first loop, on, off of the second.
        let passages = |t: &[f64; 4]| {
            let p = |on: usize| LoopPassage {
                on: stamp(t[on], sigma_s[on]),
                off: stamp(t[on + 1], sigma_s[on + 1]),
            };
            (p(0), p(2))
        };
        let (stay, go) = ((length + truth.loop_length_m) / v, truth.spacing_m / v);
        let times = [1.0, 1.0 + stay, 1.0 + go, 1.0 + go + stay];
        let (first, second) = passages(&times);
        let stated = measure(&truth, &first, &second).unwrap();
        let n = 40_000;
        let (mut sums, mut squares, mut product) = ([0.0; 2], [0.0; 2], 0.0);
        for _ in 0..n {
            // What the trap believes of itself is off by the placement's error, the times by theirs.
            let g = TrapGeometry {
                spacing_m: truth.spacing_m + spacing_sigma_m * normal(&mut rng),
                loop_length_m: truth.loop_length_m + loop_sigma_m * normal(&mut rng),
                ..truth
            };
            let noisy: [f64; 4] = std::array::from_fn(|k| times[k] + sigma_s[k] * normal(&mut rng));
            let (first, second) = passages(&noisy);
            let p = measure(&g, &first, &second).unwrap();
            let e = [p.speed_mps - v, p.length_m - length];
            for k in 0..2 {
                sums[k] += e[k];
                squares[k] += e[k] * e[k];
            }
            product += e[0] * e[1];
        }
        let n = f64::from(n);
        let sigma = [0, 1].map(|k| (squares[k] / n - (sums[k] / n).powi(2)).sqrt());
        let covariance = product / n - sums[0] * sums[1] / (n * n);
        // The sample's own error is 0.35 % of a standard deviation; the second order adds a little.
        let near = |got: f64, want: f64, what: &str| {
            assert!(
                (got / want - 1.0).abs() < 0.02,
                "{what} at {v} m/s, {length} m: stated {got}, found {want}"
            );
        };
        near(stated.speed_sigma_mps, sigma[0], "speed");
        near(stated.length_sigma_m, sigma[1], "length");
        // The correlation, compared as such: it is nearly one or nearly nothing.
        let rho = |c: f64, s: [f64; 2]| c / (s[0] * s[1]);
        let (got, want) = (
            rho(stated.covariance_m2ps, [stated.speed_sigma_mps, stated.length_sigma_m]),
            rho(covariance, sigma),
        );
        assert!((got - want).abs() < 0.02, "correlation at {v} m/s: stated {got}, found {want}");
    }
}

proptest! {
    #[test]
    fn every_vehicle_of_a_lane_is_measured_once(
        traffic in proptest::collection::vec((4.0f64..40.0, 1.0f64..20.0, 3.0f64..30.0, any::<bool>()), 1..30), spacing in 2.0f64..6.0,
    ) {
        let g = TrapGeometry::with_spacing(spacing);
        let (mut t, mut edges) = (100.0, Vec::new());
        for (v, length, gap, forward) in &traffic {
            let direction = if *forward { Direction::Forward } else { Direction::Backward };
            let e = vehicle(&g, t, *v, *length, direction);
            t = e[3].2 + gap;
            edges.extend(e);
        }
        let (found, unpaired) = run(g, &edges, 1e-3);
        prop_assert_eq!((found.len(), unpaired), (traffic.len(), 0));
        for (p, (v, length, _, forward)) in found.iter().zip(&traffic) {
            prop_assert!((p.speed_mps - v).abs() < 1e-4 * v && (p.length_m - length).abs() < 1e-3, "{:?} {} {}", p, v, length);
            prop_assert_eq!(p.direction == Direction::Forward, *forward);
            prop_assert!(p.speed_sigma_mps > 0.0 && p.length_sigma_m > 0.0);
            prop_assert!(p.covariance_m2ps.abs() <= p.speed_sigma_mps * p.length_sigma_m * (1.0 + 1e-9));
        }
    }

    #[test]
    fn any_edges_do_no_harm(edges in proptest::collection::vec((any::<bool>(), any::<bool>(), any::<i64>(), any::<f64>()), 0..100)) {
        let mut trap = SpeedTrap::new(TrapGeometry::with_spacing(4.0));
        for (second, on, ns, sigma_s) in edges {
            let which = if second { TrapLoop::Second } else { TrapLoop::First };
            if let Some(p) = trap.edge(which, on, Stamp { time: UtcNs(ns), sigma_s }) {
                prop_assert!(p.speed_mps.is_finite() && p.length_m.is_finite() && p.speed_sigma_mps.is_finite());
            }
        }
    }
}
