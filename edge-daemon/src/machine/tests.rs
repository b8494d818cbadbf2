//! Made trees of `sys` and `proc`, as boxes of the field have them.

use super::*;
use proptest::prelude::*;
use std::path::Path;

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        write(root.path(), path, text);
    }
    root
}

fn read(root: &tempfile::TempDir) -> Reading {
    Machine::at(root.path()).read()
}

fn zone(zone: &str, celsius: f64, trip_celsius: Option<f64>) -> Temperature {
    Temperature { zone: zone.to_owned(), celsius, trip_celsius }
}

fn rails(reading: &Reading) -> Vec<(&str, f64)> {
    reading.powers.iter().map(|p| (p.rail.as_str(), (p.watts * 1e6).round() / 1e6)).collect()
}

#[test]
fn a_jetson_orin_tells_its_zones_and_rails() {
    let z = "sys/class/thermal/thermal_zone";
    let files = [
        (format!("{z}0/type"), "cpu-thermal\n"),
        (format!("{z}0/temp"), "51250\n"),
        (format!("{z}0/trip_point_0_type"), "active\n"),
        (format!("{z}0/trip_point_0_temp"), "45000\n"),
        (format!("{z}0/trip_point_1_type"), "critical\n"),
        (format!("{z}0/trip_point_1_temp"), "104500\n"),
        (format!("{z}0/trip_point_2_type"), "passive\n"),
        (format!("{z}0/trip_point_2_temp"), "99000\n"),
        (format!("{z}10/type"), "cpu-thermal\n"),
        (format!("{z}10/temp"), "50000\n"),
        (format!("{z}10/trip_point_0_type"), "passive\n"),
        (format!("{z}10/trip_point_0_temp"), "-274000\n"),
        (format!("{z}2/type"), "tj-thermal\n"),
        (format!("{z}2/temp"), "-500\n"),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let root = tree(&files);
    for (path, text) in [
        ("name", "ina3221\n"),
        ("in1_label", "VDD_IN\n"),
        ("in1_input", "5040\n"),
        ("curr1_input", "1500\n"),
        ("in2_label", "VDD_CPU_GPU_CV\n"),
        ("in2_input", "5032\n"),
        ("curr2_input", "400\n"),
        // A shunt's voltage and the sum of all currents: no rail's power.
        ("in4_input", "7\n"),
        ("curr4_input", "1900\n"),
    ] {
        write(root.path(), &format!("sys/class/hwmon/hwmon3/{path}"), text);
    }
    write(root.path(), "sys/class/hwmon/hwmon4/name", "ina219\n");
    write(root.path(), "sys/class/hwmon/hwmon4/power1_input", "2500000\n");
    write(root.path(), "sys/class/hwmon/hwmon5/name", "nct6775\n");
    write(root.path(), "sys/class/hwmon/hwmon5/in1_input", "12000\n");
    write(root.path(), "sys/class/hwmon/hwmon5/curr1_input", "90\n");
    let reading = read(&root);
    let wanted = [
        zone("cpu-thermal", 51.25, Some(99.0)),
        zone("tj-thermal", -0.5, None),
        zone("cpu-thermal thermal_zone10", 50.0, None),
    ];
    assert_eq!(reading.temperatures, wanted);
    assert_eq!(rails(&reading), [("VDD_IN", 7.56), ("VDD_CPU_GPU_CV", 2.0128), ("ina219 1", 2.5)]);
    assert_eq!(reading.unreadable, 0);
}

#[test]
fn an_older_jetson_tells_milliwatts() {
    let device = "sys/bus/i2c/drivers/ina3221x/1-0040/iio:device0";
    let root = tree(&[]);
    for (path, text) in [("rail_name_0", "POM_5V_IN"), ("in_power0_input", "2431"), ("in_power1_input", "12")]
    {
        write(root.path(), &format!("{device}/{path}"), text);
    }
    // Files beside the devices, as the kernel has them.
    write(root.path(), "sys/bus/i2c/drivers/ina3221x/bind", "");
    let reading = read(&root);
    assert_eq!(rails(&reading), [("POM_5V_IN", 2.431), ("1-0040 1", 0.012)]);
}

#[test]
fn the_cap_is_the_least_of_all_groups_above() {
    let status = "Name:\tedge-daemon\nVmRSS:\t  90000 kB\nRssAnon:\t   70000 kB\nRssFile:\t 20000 kB\n";
    let stat = "7 (edge (odd) name) S 1 7 7 0 -1 4194560 9 0 0 0 250 50 0 0 15 -5 12 0 1 2 3\n";
    let root = tree(&[
        ("proc/self/status", status),
        ("proc/self/stat", stat),
        ("proc/self/cgroup", "0::/system.slice/edge-daemon.service\n"),
        ("sys/fs/cgroup/system.slice/edge-daemon.service/memory.max", "536870912\n"),
        ("sys/fs/cgroup/system.slice/edge-daemon.service/memory.high", "402653184\n"),
        ("sys/fs/cgroup/system.slice/memory.max", "max\n"),
    ]);
    let reading = read(&root);
    assert_eq!(reading.memory_bytes, Some(70_000 * 1024));
    assert_eq!(reading.memory_limit_bytes, Some(402_653_184));
    assert_eq!((reading.cpu_s, reading.unreadable), (Some(3.0), 0));
    write(root.path(), "sys/fs/cgroup/system.slice/memory.high", "100000000\n");
    assert_eq!(read(&root).memory_limit_bytes, Some(100_000_000));

    // Version 1, as boxes with older kernels have it.
    let root = tree(&[
        ("proc/self/cgroup", "3:cpu,cpuacct:/\n4:memory:/box/unit\n0::/\n"),
        ("sys/fs/cgroup/memory/box/unit/memory.limit_in_bytes", "300000000\n"),
        ("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n"),
    ]);
    assert_eq!(read(&root).memory_limit_bytes, Some(300_000_000));
}

#[test]
fn what_is_nonsense_is_left_out_and_counted() {
    let root = tree(&[
        ("sys/class/thermal/thermal_zone0/temp", "warm\n"),
        ("sys/class/thermal/thermal_zone1/temp", "-256000\n"),
        ("sys/class/thermal/thermal_zone2/type", "gone while it was read\n"),
        ("sys/class/thermal/thermal_zone3/temp", "40000\n"),
        ("sys/class/hwmon/hwmon0/name", "ina219\n"),
        ("sys/class/hwmon/hwmon0/power1_input", "\u{0}\n"),
        ("sys/class/hwmon/hwmon0/power2_input", "1000000\n"),
        ("proc/self/status", "RssAnon:\n"),
        ("proc/self/stat", "7 (x) S 1\n"),
        ("proc/self/cgroup", "nothing\n0::/../../etc\n"),
        ("sys/fs/cgroup/memory.max", "much\n"),
    ]);
    let reading = read(&root);
    assert_eq!(reading.temperatures, [zone("thermal_zone3", 40.0, None)]);
    assert_eq!(rails(&reading), [("ina219 2", 1.0)]);
    assert_eq!((reading.memory_bytes, reading.memory_limit_bytes, reading.cpu_s), (None, None, None));
    assert_eq!(reading.unreadable, 7);
    let nothing = Machine::at("/nonexistent").read();
    assert_eq!(nothing, Reading::default());
}

#[test]
fn this_machine_tells_of_this_process() {
    let reading = Machine::at("/").read();
    assert!(reading.memory_bytes.is_some_and(|b| (100_000..100_000_000_000).contains(&b)), "{reading:?}");
    assert!(reading.cpu_s.is_some_and(|s| s >= 0.0), "{reading:?}");
}

proptest! {
    /// Whatever the files hold: an answer, and nothing that no cabinet is.
    #[test]
    fn any_text_is_borne(texts in prop::collection::vec("(-?[0-9]{0,20}|[ -~\n]{0,40})", 12)) {
        let paths = [
            "sys/class/thermal/thermal_zone0/temp", "sys/class/thermal/thermal_zone0/type",
            "sys/class/thermal/thermal_zone0/trip_point_0_type", "sys/class/thermal/thermal_zone0/trip_point_0_temp",
            "sys/class/hwmon/hwmon0/name", "sys/class/hwmon/hwmon0/power1_input",
            "sys/class/hwmon/hwmon0/in1_label", "proc/self/status", "proc/self/stat", "proc/self/cgroup",
            "sys/fs/cgroup/memory.max", "sys/fs/cgroup/memory.high",
        ];
        let files: Vec<(&str, &str)> = paths.into_iter().zip(texts.iter().map(String::as_str)).collect();
        let reading = read(&tree(&files));
        prop_assert!(reading.temperatures.iter().all(|t| (-60.0..=200.0).contains(&t.celsius)));
        prop_assert!(reading.powers.iter().all(|p| p.watts.is_finite() && !p.rail.is_empty()));
    }
}
