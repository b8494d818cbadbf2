//! The documented behaviour, against schedules worked out by hand and against simple models of a machine.

use super::*;
use proptest::prelude::*;

const S: i64 = 1_000_000_000;
const RULES: Rules =
    Rules { most: 5, lateness_ms: 200.0, memory_share: 0.9, shed_after_ns: 3 * S, restore_after_ns: 30 * S };

const CALM: Pressure = Pressure { lateness_ms: Some(1.0), memory_share: Some(0.2), heat_c: Some(-40.0) };
const LATE: Pressure = Pressure { lateness_ms: Some(900.0), ..CALM };
const HOT: Pressure = Pressure { heat_c: Some(0.5), ..CALM };
const FULL: Pressure = Pressure { memory_share: Some(0.95), ..CALM };

/// One look a second for so long; the seconds at which the step changed, and to what.
struct Bench {
    shedder: Shedder,
    second: i64,
    changes: Vec<(i64, u8)>,
}

impl Bench {
    fn new(rules: Rules) -> Self {
        Self { shedder: Shedder::new(rules, UtcNs(0)), second: 0, changes: Vec::new() }
    }

    fn look(&mut self, pressure: &Pressure) {
        let change = self.shedder.look(UtcNs(self.second * S), pressure);
        self.changes.extend(change.map(|c| (self.second, c.to)));
        self.second += 1;
    }

    fn hold(&mut self, pressure: &Pressure, seconds: i64) -> Vec<(i64, u8)> {
        (0..seconds).for_each(|_| self.look(pressure));
        std::mem::take(&mut self.changes)
    }
}

#[test]
fn lateness_takes_a_step_every_few_seconds_and_calm_takes_them_back_one_by_one() {
    let mut bench = Bench::new(RULES);
    assert_eq!(bench.hold(&LATE, 20), [(3, 1), (6, 2), (9, 3), (12, 4), (15, 5)]);
    assert_eq!(bench.shedder.cause(), Some(Cause::Late));
    assert_eq!(bench.hold(&CALM, 160), [(50, 4), (80, 3), (110, 2), (140, 1), (170, 0)]);
    assert_eq!((bench.shedder.step(), bench.shedder.cause()), ((0, UtcNs(170 * S)), None));
}

#[test]
fn other_rules_hold_at_once_and_what_they_do_not_allow_ends() {
    let mut bench = Bench::new(RULES);
    bench.hold(&LATE, 20);
    let govern = |bench: &mut Bench, rules| bench.shedder.govern(UtcNs(bench.second * S), rules);
    assert_eq!(govern(&mut bench, Rules { lateness_ms: 800.0, ..RULES }), None, "the step stays");
    assert_eq!(bench.shedder.step(), (5, UtcNs(15 * S)));
    assert_eq!(govern(&mut bench, Rules { most: 2, ..RULES }), Some(Change { from: 5, to: 2 }));
    assert_eq!(bench.shedder.step(), (2, UtcNs(20 * S)));
    assert_eq!(bench.hold(&LATE, 20), [], "no further");
    assert_eq!(govern(&mut bench, Rules { most: 0, ..RULES }), Some(Change { from: 2, to: 0 }));
    assert_eq!((bench.hold(&LATE, 20), bench.shedder.cause()), (Vec::new(), None));
    // Allowed again, it waits as long as ever: what pressed before does not count.
    assert_eq!(govern(&mut bench, RULES), None);
    assert_eq!(bench.hold(&LATE, 5), [(63, 1)]);
}

#[test]
fn a_burst_changes_nothing_and_what_lies_between_holds_the_step() {
    let mut bench = Bench::new(RULES);
    for _ in 0..50 {
        assert_eq!(bench.hold(&LATE, 3), [], "never for more than two seconds");
        assert_eq!(bench.hold(&CALM, 1), []);
    }
    assert_eq!(bench.hold(&LATE, 4).len(), 1);
    // No longer overloaded, but not well either.
    let between = Pressure { lateness_ms: Some(150.0), ..CALM };
    assert_eq!(bench.hold(&between, 1000), []);
    assert_eq!(bench.shedder.step().0, 1);
}

#[test]
fn heat_and_memory_are_given_time_to_follow() {
    for (pressure, cause) in [(HOT, Cause::Heat), (FULL, Cause::Memory)] {
        let mut bench = Bench::new(RULES);
        assert_eq!(bench.hold(&pressure, 70), [(3, 1), (33, 2), (63, 3)]);
        assert_eq!(bench.shedder.cause(), Some(cause));
        // Below the limit is not yet well.
        let nearly = match cause {
            Cause::Heat => Pressure { heat_c: Some(-4.9), ..CALM },
            _ => Pressure { memory_share: Some(0.81), ..CALM },
        };
        assert_eq!(bench.hold(&nearly, 1000), []);
        assert_eq!(bench.hold(&CALM, 31).len(), 1);
    }
}

#[test]
fn what_is_not_known_presses_nobody_and_a_limit_itself_is_not_passed() {
    let mut bench = Bench::new(RULES);
    assert_eq!(bench.hold(&Pressure::default(), 100), []);
    let at_the_limits = Pressure { lateness_ms: Some(200.0), memory_share: Some(0.9), heat_c: Some(0.0) };
    assert_eq!(bench.hold(&at_the_limits, 100), []);
    assert_eq!(bench.hold(&Pressure { heat_c: Some(9.0), ..Pressure::default() }, 4), [(203, 1)]);
    assert_eq!(bench.hold(&Pressure::default(), 31), [(234, 0)]);
    let mut never = Bench::new(Rules { most: 0, ..RULES });
    assert_eq!(never.hold(&LATE, 100), []);
}

/// A machine that is overloaded exactly below one step: what shedding cures, and what comes back when it ends.
#[test]
fn a_load_that_comes_back_is_tried_ever_more_seldom() {
    let mut bench = Bench::new(RULES);
    let mut tried = Vec::new();
    for second in 0..7200 {
        let pressure = if bench.shedder.step().0 < 3 { LATE } else { CALM };
        bench.look(&pressure);
        if bench.changes.last() == Some(&(second, 2)) && second > 20 {
            tried.push(second);
        }
    }
    let pauses: Vec<i64> = tried.windows(2).map(|w| w[1] - w[0]).collect();
    assert!(pauses.windows(2).all(|w| w[0] <= w[1]), "{pauses:?}");
    assert!((480..500).contains(pauses.last().unwrap()), "16 times 30 s in the end: {pauses:?}");
    assert!(bench.changes.len() < 50, "{} changes in two hours", bench.changes.len());
    // Once the load is gone, each step that was rightly taken back shortens the wait for the next.
    let back = bench.hold(&CALM, 2000);
    let steps: Vec<u8> = back.iter().map(|(_, to)| *to).collect();
    assert_eq!(steps[steps.len() - 3..], [2, 1, 0], "{back:?}");
    let waits: Vec<i64> = back.windows(2).map(|w| w[1].0 - w[0].0).collect();
    assert!(waits[waits.len() - 1] < waits[waits.len() - 2], "{back:?}");
}

fn pressure() -> impl Strategy<Value = Pressure> {
    let some = |range: std::ops::Range<f64>| prop::option::of(range);
    (some(0.0..400.0), some(0.5..1.1), some(-20.0..20.0))
        .prop_map(|(lateness_ms, memory_share, heat_c)| Pressure { lateness_ms, memory_share, heat_c })
}

/// Stretches of one pressure, in seconds, so that limits are passed for long enough.
fn history() -> impl Strategy<Value = Vec<(Pressure, i64)>> {
    prop::collection::vec((pressure(), 1..90_i64), 1..30)
}

proptest! {
    #[test]
    fn steps_are_bounded_single_and_apart(history in history(), most in 0..=5_u8) {
        let mut bench = Bench::new(Rules { most, ..RULES });
        for (pressure, seconds) in &history {
            (0..*seconds).for_each(|_| bench.look(pressure));
        }
        let (mut at, mut step) = (0, 0_u8);
        for &(second, to) in &bench.changes {
            prop_assert!(to <= most && to.abs_diff(step) == 1);
            let up = to > step;
            // No step before its time, and none back that soon after one.
            prop_assert!(second - at >= if up { 3 } else { 30 }, "{:?}", bench.changes);
            (at, step) = (second, to);
        }
        prop_assert_eq!(step, bench.shedder.step().0);
    }

    /// From the same state, a machine that is worse off is never at a lower step after the next look.
    #[test]
    fn more_pressure_never_sheds_less(history in history(), last in pressure(), more in pressure()) {
        let mut bench = Bench::new(RULES);
        for (pressure, seconds) in &history {
            (0..*seconds).for_each(|_| bench.look(pressure));
        }
        let worse = |a: Option<f64>, b: Option<f64>| a.into_iter().chain(b).reduce(f64::max);
        let worse = Pressure {
            lateness_ms: worse(last.lateness_ms, more.lateness_ms),
            memory_share: worse(last.memory_share, more.memory_share),
            heat_c: worse(last.heat_c, more.heat_c),
        };
        let (mut one, mut other) = (bench.shedder.clone(), bench.shedder);
        let at = UtcNs((bench.second + 1) * S);
        one.look(at, &last);
        other.look(at, &worse);
        prop_assert!(other.step().0 >= one.step().0, "{:?} and {:?}", one, other);
    }

    /// Whatever it went through, calm brings everything back, and in a bounded time.
    #[test]
    fn calm_always_ends_it(history in history()) {
        let mut bench = Bench::new(RULES);
        for (pressure, seconds) in &history {
            (0..*seconds).for_each(|_| bench.look(pressure));
        }
        bench.hold(&CALM, 5 * MOST_PATIENCE * 30 + 1);
        prop_assert_eq!(bench.shedder.step().0, 0);
    }
}
