//! What goes wrong with devices costs what it may, crashes nothing and is told in health: the short version of
//! `kerbctl degradation`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use host_tools::degradation::{Case, Row, cases, measure, news, scene};
use simulator::layout::Junction;
use simulator::{Installation, Layout};
use std::thread;

/// A seed of the demonstration's junction.
const SEED: u64 = 1;
/// Long enough to tell a drifting clock.
const DURATION_S: f64 = 65.0;

/// Case, least HOTA (0 to 1), and what health must say of how many sensors at least. The floors have room for a change of
/// the simulation, none for a filter that a fault breaks.
const EXPECTED: &[(&str, f64, &str, usize)] = &[
    ("20 % packet loss", 0.86, "sensor-lossy", 8),
    ("200 ms extra latency", 0.5, "sensor-late", 4),
    ("rain", 0.82, "sensor-cluttered", 4),
    ("clock drift of 50 ppm", 0.86, "clock-drift", 4),
    ("without radars", 0.6, "sensor-silent", 4),
    ("without cameras", 0.65, "sensor-silent", 4),
    ("without loops", 0.86, "loop-unanswered", 1),
    ("radar0 dead", 0.78, "sensor-silent", 1),
];

fn run(case: &Case) -> Row {
    let folder = tempfile::tempdir().unwrap();
    measure(&scene(SEED), case, DURATION_S, folder.path()).unwrap()
}

#[test]
fn no_fault_is_silent_in_health_and_none_costs_more_than_its_floor() {
    let site = Installation::new(&scene(SEED), &Junction::new(Layout::Grid)).site;
    let all = cases(&site);
    assert_eq!(all.len(), 8 + site.sensors.len(), "each sensor once, and each kind");
    let find = |name: &str| all.iter().find(|c| c.name == name).unwrap();
    let sound = run(find("all sensors"));
    assert!(sound.report.hota.hota > 0.88, "{:?}", sound.report);
    assert!(sound.told.is_empty() && sound.blind == 0, "a sound junction is called unwell: {:?}", sound.told);
    let rows: Vec<Row> = thread::scope(|s| {
        let workers: Vec<_> = EXPECTED.iter().map(|(name, ..)| s.spawn(move || run(find(name)))).collect();
        workers.into_iter().map(|w| w.join().unwrap()).collect()
    });
    for (row, (name, floor, code, sensors)) in rows.iter().zip(EXPECTED) {
        let news = news(row, &sound);
        let told = news.iter().find(|n| n.code == *code).map_or(0, |n| n.sensors.len());
        assert!(told >= *sensors, "{name}: health says {news:?}");
        assert!(row.report.hota.hota > *floor, "{name}: {:?}", row.report);
    }
}
