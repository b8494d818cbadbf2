//! The laws that the traffic keeps, whatever the seed.

use fusion_contract::ObjectClass;
use simulator::layout::Movement;
use simulator::signals::Light;
use simulator::{Layout, Scenario, Traffic};
use std::collections::{BTreeMap, BTreeSet};

const STEP_S: f64 = 0.02;

fn is_vehicle(class: ObjectClass) -> bool {
    !matches!(class, ObjectClass::Pedestrian | ObjectClass::Bicycle)
}

fn scenarios() -> Vec<Scenario> {
    let drawn =
        (1..=6).map(|seed| Scenario::draw(seed, if seed % 3 == 0 { Layout::Compact } else { Layout::Grid }));
    drawn.chain([Scenario::demo(1)]).collect()
}

#[test]
fn bodies_do_not_overlap() {
    // Boxes have square corners and people don't: a hand's breadth between boxes is no collision.
    const TOLERANCE_M: f64 = 0.15;
    for scenario in scenarios() {
        let mut traffic = Traffic::new(&scenario);
        for step in 0..6000 {
            traffic.step(STEP_S);
            if step % 5 != 0 {
                continue;
            }
            let bodies = traffic.bodies();
            for (i, a) in bodies.iter().enumerate() {
                for b in &bodies[i + 1..] {
                    if (a.x - b.x).hypot(a.y - b.y) > 14.0 || (!is_vehicle(a.class) && !is_vehicle(b.class)) {
                        continue;
                    }
                    let depth = a.overlap(b);
                    let t = traffic.time();
                    assert!(
                        depth < TOLERANCE_M,
                        "seed {} t {t:.1}: {depth:.2} m\n{a:?}\n{b:?}",
                        scenario.seed
                    );
                }
            }
        }
    }
}

#[test]
fn red_is_respected() {
    for scenario in scenarios() {
        let mut traffic = Traffic::new(&scenario);
        let mut crossed = 0;
        let mut before: BTreeMap<u32, f64> = BTreeMap::new();
        let mut green_at: BTreeMap<(usize, bool), f64> = BTreeMap::new();
        for _ in 0..9000 {
            traffic.step(STEP_S);
            let t = traffic.time();
            for leg in 0..4 {
                for left in [false, true] {
                    let movement = if left { Movement::Left } else { Movement::Through };
                    if traffic.plan.light(leg, movement, t) != Light::Red {
                        green_at.insert((leg, left), t);
                    }
                }
            }
            for vehicle in traffic.vehicles() {
                let route = &traffic.junction.routes[vehicle.route];
                let over = vehicle.front() - route.stop_line;
                if over > 0.0 && before.get(&vehicle.id).is_some_and(|b| *b <= 0.0) {
                    crossed += 1;
                    let since = green_at.get(&(route.leg, route.movement == Movement::Left));
                    let late = since.map_or(f64::INFINITY, |g| t - g);
                    // Who could not stop at yellow may cross in the first moments of red.
                    assert!(
                        late < 1.5,
                        "seed {} t {t:.1}: {} crossed {late:.2} s late",
                        scenario.seed,
                        vehicle.id
                    );
                }
                before.insert(vehicle.id, over);
            }
        }
        assert!(crossed > 40, "seed {}: only {crossed} vehicles crossed", scenario.seed);
    }
}

#[test]
fn bodies_move_where_they_point_and_nobody_jumps() {
    for scenario in scenarios() {
        let mut traffic = Traffic::new(&scenario);
        let mut before: BTreeMap<u32, simulator::Body> = BTreeMap::new();
        for _ in 0..3000 {
            traffic.step(STEP_S);
            let now = traffic.bodies();
            for body in &now {
                let speed = body.speed();
                assert!(speed < 24.0, "{body:?}");
                assert!(body.turn_rate.abs() < 1.6, "{body:?}");
                if speed > 0.1 {
                    let slip = fusion_contract::frame::wrap_angle(body.vy.atan2(body.vx) - body.heading);
                    assert!(slip.abs() < 1e-6, "{body:?}");
                }
                if let Some(last) = before.get(&body.id) {
                    let (dx, dy) = (body.x - last.x, body.y - last.y);
                    let (vx, vy) = (0.5 * (body.vx + last.vx), 0.5 * (body.vy + last.vy));
                    let error = (dx / STEP_S - vx).hypot(dy / STEP_S - vy);
                    assert!(
                        error < 0.25,
                        "moves {error:.2} m/s otherwise than its velocity: {last:?} {body:?}"
                    );
                    let (ax, ay) = (body.vx - last.vx, body.vy - last.vy);
                    assert!(ax.hypot(ay) / STEP_S < 8.5, "{last:?} {body:?}");
                }
            }
            before = now.into_iter().map(|b| (b.id, b)).collect();
        }
    }
}

#[test]
fn the_demonstration_is_busy_and_has_every_class() {
    for seed in 1..=4 {
        let mut traffic = Traffic::new(&Scenario::demo(seed));
        let (mut near, mut standing, mut classes) = (0u32, 0u32, BTreeSet::new());
        let steps = 6000;
        for _ in 0..steps {
            traffic.step(STEP_S);
            for body in traffic.bodies() {
                if body.x.hypot(body.y) < 100.0 {
                    classes.insert(body.class);
                    if is_vehicle(body.class) {
                        near += 1;
                        standing += u32::from(body.speed() < 0.1);
                    }
                }
            }
        }
        let mean = f64::from(near) / f64::from(steps);
        let share = f64::from(standing) / f64::from(near);
        println!("seed {seed}: {mean:.1} vehicles within 100 m, {:.0} % standing", 100.0 * share);
        assert!(mean >= 25.0, "{mean}");
        assert!((0.1..0.8).contains(&share), "{share}");
        assert_eq!(classes.len(), ObjectClass::KNOWN.len(), "{classes:?}");
    }
}

#[test]
fn a_seed_is_one_traffic() {
    let run = |seed| {
        let mut traffic = Traffic::new(&Scenario::draw(seed, Layout::Grid));
        (0..500).for_each(|_| traffic.step(STEP_S));
        traffic.bodies()
    };
    assert_eq!(run(5), run(5));
    assert_ne!(run(5), run(6));
}
