//! The walk-through of `edge-daemon/config/WALKTHROUGH.md`, command by command as a reader would type it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::Unit;
use std::path::Path;
use std::process::Command;
use support::{ROOT, programs};

/// The page's commands, in order.
fn commands() -> Vec<String> {
    let page = std::fs::read_to_string(Path::new(ROOT).join("edge-daemon/config/WALKTHROUGH.md")).unwrap();
    page.lines().filter_map(|l| l.strip_prefix("$ ")).map(str::to_owned).collect()
}

#[test]
fn ten_commands_make_a_valid_unit_with_a_map_and_four_sensors() {
    let commands = commands();
    assert!(commands.len() <= 10, "{} commands", commands.len());
    assert!(commands[0].starts_with("git clone ") && commands[1].starts_with("cargo build --release "));

    // As after the first two: the sources are beside an empty folder, and the shell finds the programs.
    assert!(
        commands[0].ends_with("kerbside && cd kerbside")
            && commands[1].ends_with("mkdir ../corner && cd ../corner")
    );
    let root = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(ROOT, root.path().join("kerbside")).unwrap();
    let folder = root.path().join("corner");
    std::fs::create_dir(&folder).unwrap();
    let path = format!("{}:{}", programs().display(), std::env::var("PATH").unwrap());
    let script = format!("set -e\numask 022\ntrap 'kill $!' EXIT\n{}\n", commands[2..].join("\n"));
    let run =
        Command::new("sh").args(["-c", &script]).current_dir(&folder).env("PATH", path).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{out}\n{err}");
    assert!(
        !out.contains("warning") && !err.contains("warning") && !err.contains("cannot access"),
        "{out}\n{err}"
    );
    // Listed by `map show`, and told by `check`.
    for says in
        ["west-through", "north-crossing", "Sensor radar-south: radar at", "Sensor stop-west: loop at"]
    {
        assert!(out.contains(says), "{says} is not in\n{out}");
    }

    let unit = Unit::load(&folder.join("unit.toml")).unwrap();
    let names: Vec<&str> = unit.site.sensors.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["radar-west", "radar-south", "camera-west", "stop-west"]);
    assert!(unit.sources.iter().all(|s| s.has_transport() && s.sensors.len() == 1));
    let i = &unit.site.intersection;
    assert_eq!(
        (unit.site.lanes.len(), i.approaches.len(), i.movements.len(), i.crossings.len()),
        (32, 4, 12, 4)
    );
    assert_eq!(i.governed_by(2), ["west-through", "west-right", "north-crossing"]);

    // The sensors stand where the simulated ones do: of its unit, the same poses and the same loop.
    let desk = Unit::load(&folder.join("desk/unit.toml")).unwrap();
    for (ours, theirs) in [
        ("radar-west", "radar0"),
        ("radar-south", "radar1"),
        ("camera-west", "camera0"),
        ("stop-west", "stop:west.in.0"),
    ] {
        let place = |unit: &Unit, name: &str| {
            let index = unit.site.sensor_named(name).unwrap();
            match &unit.site.sensor(index).unwrap().kind {
                fusion_contract::SensorKind::Radar(r) => [r.pose.x_m, r.pose.y_m, r.pose.yaw_rad],
                fusion_contract::SensorKind::Camera(c) => [c.pose.x_m, c.pose.y_m, c.pose.yaw_rad],
                fusion_contract::SensorKind::Loop(l) => [l.x_m, l.y_m, l.heading_rad],
                fusion_contract::SensorKind::Signal => panic!("{name}"),
            }
        };
        let (a, b) = (place(&unit, ours), place(&desk, theirs));
        assert!(a.iter().zip(&b).all(|(a, b)| (a - b).abs() < 0.02), "{ours}: {a:?} {b:?}");
    }
    // And the map's lanes are the simulated junction's.
    for lane in &desk.site.lanes {
        let [[x, y], ..] = lane.centreline_m[..] else { panic!("{lane:?}") };
        let near =
            |l: &fusion_contract::Lane| (l.centreline_m[0][0] - x).hypot(l.centreline_m[0][1] - y) < 0.05;
        assert!(unit.site.lanes.iter().any(near), "{}", lane.name);
    }
    let drawn = std::fs::read_to_string(folder.join("junction.svg")).unwrap();
    assert!(drawn.starts_with("<svg ") && drawn.contains("west-in-1") && drawn.contains("radar-west"));
}

fn kerbctl(folder: &Path, args: &[&str]) -> Result<String, String> {
    let out = Command::new(env!("CARGO_BIN_EXE_kerbctl")).args(args).current_dir(folder).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if out.status.success() { Ok(text(&out.stdout)) } else { Err(text(&out.stderr)) }
}

#[test]
fn maps_are_checked_and_converted_and_what_is_invalid_is_never_written() {
    let folder = tempfile::tempdir().unwrap();
    let map = |name: &str| format!("{ROOT}/edge-daemon/map/tests/maps/{name}");
    let net = map("junction.net.xml");
    let told = kerbctl(folder.path(), &["map", "check", &net, "--origin", "48.2,11.6"]).unwrap();
    assert!(told.contains("4 approaches, 10 lanes, 12 movements, 6 stop lines, 4 crossings"), "{told}");
    let error = kerbctl(folder.path(), &["map", "check", &net, "--origin", "11.6,48.2"]).unwrap_err();
    assert!(
        error.contains("junction.net.xml: the nearest lane is") && error.contains("latitude first"),
        "{error}"
    );
    let told = kerbctl(
        folder.path(),
        &["map", "convert", &map("junction.xodr"), "--origin", "48.2,11.6", "--out", "m.geojson"],
    );
    assert!(told.unwrap().contains("Written: m.geojson"));

    let new = ["new", "--city", "a", "--unit", "b", "--origin", "48.2,11.6", "--map", "m.geojson"];
    kerbctl(folder.path(), &new).unwrap();
    assert!(kerbctl(folder.path(), &new).unwrap_err().contains("unit.toml is there already"));
    let before = std::fs::read_to_string(folder.path().join("unit.toml")).unwrap();
    let add = |more: &[&str]| {
        let args = [
            "sensor",
            "add",
            "loop",
            "--name",
            "l",
            "--format",
            "loop_json",
            "--tcp",
            "localhost:1",
            "--channel",
            "1",
        ];
        kerbctl(folder.path(), &[&args[..], more].concat())
    };
    let error = add(&["--lane", "north-in-7"]).unwrap_err();
    assert!(error.contains("no lane `north-in-7`; there are: north-in-1"), "{error}");
    let args = [
        "sensor",
        "add",
        "radar",
        "--name",
        "r",
        "--format",
        "ti_mmwave",
        "--serial",
        "/dev/x",
        "--at",
        "1,2",
        "--yaw",
        "900",
    ];
    let error = kerbctl(folder.path(), &args).unwrap_err();
    assert!(error.contains("nothing was written") && error.contains("yaw_degrees"), "{error}");
    assert_eq!(std::fs::read_to_string(folder.path().join("unit.toml")).unwrap(), before);
    add(&["--lane", "north-in-1"]).unwrap();
    assert!(add(&["--lane", "north-in-2"]).unwrap_err().contains("has a sensor `l` already"));
}
