//! `kerbctl doctor` at a simulated junction with real transports: one listens while each of some sensors has its own trouble.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use host_tools::doctor::{self, DoctorArgs};
use serde_json::Value;
use simulator::devices::Devices;
use simulator::faults::{Fault, FaultKind};
use simulator::{Scenario, Simulation};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

const SEED: u64 = 3;
/// Long enough for some hundred clear detections of each radar.
const LISTENS: Duration = Duration::from_secs(25);

fn fault(sensors: &str, kind: FaultKind) -> Fault {
    Fault { sensors: sensors.to_owned(), from_s: 0.0, until_s: f64::INFINITY, kind }
}

/// What the doctor says of a junction with these faults, whose configuration `edit` spoils.
fn examined(faults: Vec<Fault>, edit: impl Fn(String) -> String) -> Value {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let scenario = Scenario { faults, ..Scenario::demo(SEED) };
    let devices = runtime.block_on(Devices::open(Simulation::new(&scenario))).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("unit.toml");
    let text = format!("{}\n[publish]\nenabled = false\n", devices.unit_toml("testville", "corner"));
    fs::write(&config, edit(text)).unwrap();
    fs::set_permissions(&config, fs::Permissions::from_mode(0o600)).unwrap();
    let running = {
        let _guard = runtime.enter();
        devices.run(|_, _| {}).unwrap()
    };
    let args = DoctorArgs { config, seconds: LISTENS, json: true };
    let diagnosis = doctor::run(&args).unwrap();
    drop(running.stop());
    let found: Value = serde_json::from_str(&diagnosis.text).unwrap();
    assert_eq!(found["healthy"], Value::Bool(diagnosis.healthy));
    found
}

fn sensor<'a>(found: &'a Value, name: &str) -> &'a Value {
    found["sensors"].as_array().unwrap().iter().find(|s| s["name"] == name).unwrap()
}

/// What is wrong with a sensor and what to do, as one text. A machine that is too busy for real time makes sensors late: that
/// is not what is tested.
fn advice(found: &Value, name: &str) -> String {
    let all = sensor(found, name)["advice"].as_array().unwrap();
    let text = |a: &Value| format!("{} → {}", a["what"].as_str().unwrap(), a["remedy"].as_str().unwrap());
    let told: Vec<String> = all.iter().map(text).filter(|t| !t.contains("too late to be fused")).collect();
    told.join("; ")
}

#[test]
fn each_trouble_is_told_with_what_to_do_and_the_others_are_well() {
    let faults = vec![
        fault("radar2", FaultKind::Bias { range_m: 0.0, azimuth_degrees: 3.0 }),
        fault("camera0", FaultKind::Dropouts { share: 0.5 }),
    ];
    let found = examined(faults, |text| {
        // The first radar's port is not there, the second camera speaks another language.
        let port = text.lines().find(|l| l.starts_with("serial = ")).unwrap().to_owned();
        let text = text.replacen(&port, "serial = { path = \"/dev/no-such-port\", baud = 921600 }", 1);
        let camera = text.find("name = \"camera1\"\n").unwrap_or_else(|| panic!("{text}"));
        let (before, after) = text.split_at(text[..camera].rfind("[[source]]").unwrap());
        format!("{before}{}", after.replacen("\"deepstream\"", "\"onvif_xml\"", 1))
    });
    assert_eq!(found["healthy"], Value::Bool(false), "{found:#}");

    let dead = advice(&found, "radar0");
    assert!(dead.contains("/dev/no-such-port") && dead.contains("/dev/serial/by-id"), "{dead}");
    let wrong = advice(&found, "camera1");
    assert!(wrong.contains("none can be read") && wrong.contains("`format = \"onvif_xml\"`"), "{wrong}");
    let slow = advice(&found, "camera0");
    assert!(slow.contains("messages are missing") && slow.contains("period_ms"), "{slow}");
    let turned = advice(&found, "radar2");
    let yaw = sensor(&found, "radar2")["yaw_off_degrees"].as_f64().unwrap();
    // The gate hides the farther half of such an error: what is told is a lower bound, to the right side.
    assert!((-4.0..-1.2).contains(&yaw) && turned.contains("yaw"), "{yaw}: {turned}");

    for well in ["radar1", "radar3", "camera2", "camera3"] {
        assert_eq!(advice(&found, well), "", "{well}: {:#}", sensor(&found, well));
        let seen = 1.0 - sensor(&found, well)["unseen_share"].as_f64().unwrap();
        assert!(seen > 0.5, "{well} sees {seen}");
    }
}
