//! The configuration's tests: errors word by word, and the reference file against the structs.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// Replaces one line of the example and tells what is said about it.
fn broken(from: &str, to: &str) -> String {
    assert_eq!(EXAMPLE_JUNCTION.matches(from).count(), 1, "{from:?} must be there once");
    let text = EXAMPLE_JUNCTION.replace(from, to);
    match Unit::from_text(&text, "unit.toml") {
        Ok(_) => panic!("accepted {to:?}"),
        Err(e) => e.to_string(),
    }
}

#[test]
fn example_is_understood() {
    let unit = Unit::from_text(EXAMPLE_JUNCTION, "unit.toml").unwrap();
    assert_eq!(unit.warnings, []);
    let names: Vec<&str> = unit.site.sensors.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["radar-north", "camera-north", "north-stop", "north-advance"]);
    assert_eq!(unit.sources[2].sensors.len(), 2);
    assert_eq!(unit.output_period_ns(), 100_000_000);
    let fusion_contract::SensorKind::Loop(l) = unit.site.sensors[3].kind else { panic!("no loop") };
    assert_eq!(l.lane, Some(0));
}

/// As it is, and with its examples uncommented: what an installer does with it.
#[test]
fn the_packages_first_configuration_is_understood() {
    let text = include_str!("../../package/unit.toml");
    let unit = Unit::from_text(text, "unit.toml").unwrap();
    assert_eq!(unit.config.outbox.folder.as_deref(), Some("/var/lib/kerbside/outbox"));
    let is_example = |line: &str| line.starts_with('[') || line.contains(" = ");
    let uncommented: String = text
        .lines()
        .map(|line| line.strip_prefix("# ").filter(|rest| is_example(rest)).unwrap_or(line))
        .map(|line| format!("{line}\n"))
        .collect();
    let unit = Unit::from_text(&uncommented, "unit.toml").unwrap_or_else(|e| panic!("{e}\n{uncommented}"));
    assert_eq!((unit.sources.len(), unit.site.sensors.len()), (1, 1));
    assert!(unit.config.publish.tls.is_some() && unit.warnings.is_empty(), "{:?}", unit.warnings);
}

#[test]
fn a_wrong_filter_of_the_log_is_told_where_it_stands() {
    let said = broken("[unit]", "[log]\nfilter = \"info,=\"\n[unit]");
    assert!(said.contains("`log.filter`") && said.contains("edge_daemon=debug"), "{said}");
}

#[test]
fn an_unknown_key_names_the_right_one() {
    assert_eq!(
        broken("yaw_degrees = 90\nstamp = \"frame_counter\"", "yaw_rad = 1.57\nstamp = \"frame_counter\""),
        "unit.toml:33:1: `radar[0].yaw_rad`: unknown field `yaw_rad`, expected one of `name`, `source`, \
         `channel`, `x_metres`, `y_metres`, `z_metres`, `yaw_degrees`, `fov_degrees`, `min_range_metres`, \
         `max_range_metres`, `range_sigma_metres`, `azimuth_sigma_degrees`, \
         `range_rate_sigma_metres_per_second`, `reflection`, `stamp`, `latency_ms`, `clock_offset_ms`, `period_ms`, \
         `disorder_ms`, `may_start_track`, `may_carry_extent`, `covariance_inflation`; remedy: write `yaw_degrees` (angles are in \
         degrees, anticlockwise from east) and convert the value"
    );
    assert!(broken("[publish]", "[publich]").ends_with("remedy: did you mean `publish`?"));
}

#[test]
fn a_value_in_another_unit_is_out_of_range() {
    assert_eq!(
        broken("stamp = \"frame_counter\"", "fov_degrees = 1.745"),
        "unit.toml:34:1: `radar[0].fov_degrees`: 1.745 is out of range; remedy: give a value from 5 to 360 \
         degrees (not radians)"
    );
    assert_eq!(
        broken("x_metres = -1.75\ny_metres = 50", "x_metres = -1750\ny_metres = 50000"),
        "unit.toml:67:1: `loop[1].y_metres`: 50000 is out of range; remedy: give a value from -2000 to 2000 \
         metres from the unit's origin"
    );
}

#[test]
fn two_sensors_with_one_name() {
    assert_eq!(
        broken("name = \"north-advance\"", "name = \"north-stop\""),
        "unit.toml:63:1: `loop[1].name`: two sensors are named `north-stop`: loop[0] and loop[1]; remedy: \
         rename one of them"
    );
    assert_eq!(
        broken("channel = \"2\"", "channel = \"1\""),
        "unit.toml:65:1: `loop[1].channel`: `north-stop` and `north-advance` both take channel `1` of source \
         `detector-card`; remedy: give each its own `channel` (the name the stream uses for it)"
    );
}

#[test]
fn a_camera_that_sees_no_ground() {
    assert_eq!(
        broken("pitch_down_degrees = 12", "pitch_down_degrees = -40"),
        "unit.toml:43:1: `camera[0].pitch_down_degrees`: camera `camera-north` sees no ground: even its lowest \
         row looks above the horizon; remedy: tilt it down (`pitch_down_degrees` is positive downwards) or \
         check `focal_pixels`"
    );
    assert!(broken("pitch_down_degrees = 12", "pitch_down_degrees = -22").contains("meets the road at"));
}

#[test]
fn references_to_nothing() {
    let lane_of_advance = "y_metres = 50\nheading_degrees = -90\nlane = \"north-in\"";
    assert_eq!(
        broken(lane_of_advance, "y_metres = 50\nheading_degrees = -90\nlane = \"nort-in\""),
        "unit.toml:69:1: `loop[1].lane`: loop `north-advance` lies in lane `nort-in`, which does not exist; \
         remedy: use one of north-in, or add a [[lane]] named `nort-in`"
    );
    assert_eq!(
        broken("source = \"camera-north\"", "source = \"camera\""),
        "unit.toml:38:1: `camera[0].source`: camera `camera-north` names source `camera`, which does not \
         exist; remedy: add a [[source]] named `camera`, or correct the name"
    );
    assert_eq!(
        broken("source = \"camera-north\"", "source = \"radar-north\""),
        "unit.toml:38:1: `camera[0].source`: camera `camera-north` can't be read from format `ti_mmwave` of \
         source `radar-north`; remedy: use a source with format deepstream or camera_json or camera_mapped or onvif_xml or \
         onvif_json"
    );
}

#[test]
fn a_speed_trap_is_two_loops_in_a_row() {
    let with = |trap: &str| {
        let text = format!("{EXAMPLE_JUNCTION}\n[[speed_trap]]\nname = \"t\"\n{trap}");
        Unit::from_text(&text, "unit.toml").map_err(|e| e.to_string())
    };
    let refused = |trap: &str| with(trap).map(|u| u.speed_traps).unwrap_err();
    let nobody = refused("first = \"north-advance\"\nsecond = \"north-stp\"");
    assert!(nobody.contains("`speed_trap[0].second`: speed trap `t` names loop `north-stp`"), "{nobody}");
    let backwards = refused("first = \"north-stop\"\nsecond = \"north-advance\"");
    assert!(backwards.contains("`second` is the one farther along the lane"), "{backwards}");
    // The example's two loops are a stop line and an advance loop, tens of metres apart.
    let far = refused("first = \"north-advance\"\nsecond = \"north-stop\"");
    assert!(far.contains("m from loop to loop"), "{far}");
    let unit = with("first = \"north-advance\"\nsecond = \"north-stop\"\nspacing_metres = 4").unwrap();
    let [trap] = &unit.speed_traps[..] else { panic!("{:?}", unit.speed_traps) };
    let names = trap.loops.map(|l| unit.site.sensor(l).unwrap().name.as_str());
    assert_eq!((names, trap.geometry.spacing_m), (["north-advance", "north-stop"], 4.0));
    // Where nothing is typed, the spacing is that of the upstream edges.
    let unit = Unit::from_text(&REFERENCE.replace("spacing_metres = 4.0\n", ""), "reference.toml").unwrap();
    assert_eq!(unit.speed_traps[0].geometry.spacing_m, 4.0);
}

#[test]
fn transports_exclude_each_other_and_need_ports() {
    assert_eq!(
        broken("tcp_listen = {", "udp = { listen = \"0.0.0.0:1\" }\ntcp_listen = {"),
        "unit.toml:26:1: `source[2].udp`: source `detector-card` has 2 transports: tcp_listen, udp; remedy: \
         keep one; write a second [[source]] for the other"
    );
    assert_eq!(
        broken("0.0.0.0:6001", "0.0.0.0"),
        "unit.toml:26:16: `source[2].tcp_listen.listen`: `0.0.0.0` is no address with a port; remedy: write \
         `host:port`, e.g. `192.168.1.20:5000`"
    );
}

#[test]
fn a_long_window_needs_a_flag() {
    assert_eq!(
        broken("[publish]", "[align]\nwindow_ms = 300\n[publish]"),
        "unit.toml:11:1: `align.window_ms`: a window of 300 ms makes every track that late; remedy: give at \
         most 200 ms, or set `allow_long_window = true` for a study"
    );
    let text = EXAMPLE_JUNCTION
        .replace("[publish]", "[align]\nwindow_ms = 300\nallow_long_window = true\n[publish]");
    assert!(Unit::from_text(&text, "unit.toml").is_ok());
}

/// A unit of one source with further text, and a sensor that reads from it.
fn source(format: &str, more: &str, sensor: &str) -> Result<Unit, String> {
    let text = format!(
        "[unit]\ncity = \"c\"\nname = \"u\"\nlatitude_degrees = 1\nlongitude_degrees = 1\n[publish]\nenabled = false\n\
         [[source]]\nname = \"s\"\nformat = \"{format}\"\n{more}\n{sensor}\nname = \"a\"\nsource = \"s\"\nx_metres = 0\n\
         y_metres = 0\n"
    );
    Unit::from_text(&text, "u").map_err(|e| e.to_string())
}

#[test]
fn a_format_needs_its_transport_and_its_table() {
    const LOOP: &str = "[[loop]]\nheading_degrees = 0\nchannel = \"1\"";
    const RADAR: &str = "[[radar]]\nyaw_degrees = 0";
    const CAMERA: &str = "[[camera]]\nyaw_degrees = 0\nz_metres = 7\npitch_down_degrees = 12\nfocal_pixels = 1000\nwidth_pixels = 1920\nheight_pixels = 1080";
    const SERIAL: &str = "serial = { path = \"/dev/ttyS0\" }\n";
    let card = |rest: &str| format!("{SERIAL}[source.modbus_loops]\ncard = \"generic\"\nstation = 1\n{rest}");
    let one =
        |bit: &str| card(&format!("[[source.modbus_loops.loop]]\nchannel = \"1\"\noccupied = \"{bit}\""));
    for (format, more, sensor, says) in [
        ("modbus_loops", SERIAL.to_owned(), LOOP, "has format modbus_loops and no [source.modbus_loops]"),
        ("modbus_loops", card(""), LOOP, "`source[0].modbus_loops.card`: a generic card without loops"),
        (
            "modbus_loops",
            one("30002"),
            LOOP,
            "`source[0].modbus_loops.loop[0].occupied`: `30002` is a register",
        ),
        (
            "canoga",
            "udp = { listen = \"0.0.0.0:1\" }\ncanoga = { address = 1 }".into(),
            LOOP,
            "must be asked",
        ),
        ("canoga", format!("{SERIAL}canoga = {{ address = 1, poll_ms = 1 }}"), LOOP, "from 5 to 60000"),
        (
            "ti_mmwave",
            "can = { interface = \"can0\" }".into(),
            RADAR,
            "use format ars408, or another transport",
        ),
        ("ars408", format!("{SERIAL}ars408 = {{ open_kilobits = 512 }}"), RADAR, "an ARS408 speaks at 500"),
        ("ars408", format!("{SERIAL}ops243 = {{}}"), RADAR, "set `format = \"ops243\"`"),
        ("loop_json", "gpio = { chip = \"/dev/gpiochip0\", contact = [] }".into(), LOOP, "no contacts"),
        ("loop_json", "mqtt = { broker = \"here\", topic = \"t\" }".into(), LOOP, "no address with a port"),
        ("onvif_xml", "rtsp = { url = \"http://a/\" }".into(), CAMERA, "no address of an RTSP session"),
        ("onvif_xml", "rtsp = { url = \"rtsp://u:p@a/\" }".into(), CAMERA, "`rtsp://…@a/` is no address"),
        (
            "onvif_xml",
            "rtsp = { url = \"rtsp://a/\", password_file = \"f\" }".into(),
            CAMERA,
            "without a user",
        ),
        ("deepstream", "rtsp = { url = \"rtsp://a/\" }".into(), CAMERA, "use format onvif_xml"),
        ("hires_log", "http_poll = { url = \"https://a/\" }".into(), LOOP, "no address of a document"),
        ("ops243", "opening = \"OJ\"\nudp = { listen = \"0.0.0.0:1\" }".into(), RADAR, "nothing can be sent"),
        ("ld2450", SERIAL.into(), LOOP, "can't be read from format `ld2450`"),
    ] {
        let error = source(format, &more, sensor).err().unwrap_or_else(|| panic!("accepted {more}"));
        assert!(error.contains(says), "{error}");
        assert!(error.contains("remedy: "), "{error}");
    }
}

#[test]
fn lasting_errors_and_late_stamps_are_warned_of() {
    let serial = "serial = { path = \"/dev/ttyS0\" }";
    let unit = source("ars408", serial, "[[radar]]\nyaw_degrees = 0").unwrap();
    assert!(unit.warnings[0].remedy.contains("covariance_inflation = 8"), "{:?}", unit.warnings);
    let radar = "[[radar]]\nyaw_degrees = 0\ncovariance_inflation = 4";
    let unit = source("ars408", serial, radar).unwrap();
    assert_eq!(unit.warnings, []);
    let fusion_contract::SensorKind::Radar(model) = unit.site.sensors[0].kind else { panic!("no radar") };
    let given = &unit.config.radar[0];
    assert_eq!(model.sigma_range_m, 2.0 * given.range_sigma_metres);
    assert_eq!(model.sigma_azimuth_rad, 2.0 * given.azimuth_sigma_degrees.to_radians());
    let canoga = format!("{serial}\ncanoga = {{ address = 1 }}");
    let unit = source("canoga", &canoga, "[[loop]]\nheading_degrees = 0\nchannel = \"1\"").unwrap();
    assert!(unit.warnings[0].remedy.contains("stamp = \"device\""), "{:?}", unit.warnings);
}

#[test]
fn types_and_syntax() {
    assert_eq!(
        broken("z_metres = 7", "z_metres = \"7 m\""),
        "unit.toml:41:12: `camera[0].z_metres`: invalid type: string \"7 m\", expected f64; remedy: write a \
         value of the expected type"
    );
    assert!(
        broken("focal_pixels = 1251\n", "")
            .starts_with("unit.toml:36:1: `camera[0].focal_pixels`: missing field")
    );
    assert!(broken("[unit]", "[unit").starts_with("unit.toml:4:6: "));
}

#[test]
fn every_problem_is_told_at_once_in_file_order() {
    let text = EXAMPLE_JUNCTION
        .replace("latitude_degrees = 44.0462", "latitude_degrees = 144.0462")
        .replace("z_metres = 7", "z_metres = 0");
    let Err(ConfigError::Invalid { problems }) = Unit::from_text(&text, "u") else { panic!("accepted") };
    let keys: Vec<&str> = problems.iter().map(|p| p.key.as_str()).collect();
    assert_eq!(keys, ["unit.latitude_degrees", "camera[0].z_metres"]);
}

#[test]
fn warnings_tell_what_is_probably_not_meant() {
    let text = EXAMPLE_JUNCTION.replace("connect = [\"tls/10.0.0.1:7447\"]", "");
    let unit = Unit::from_text(&text, "u").unwrap();
    assert_eq!(unit.warnings.len(), 1);
    assert!(unit.warnings[0].what.starts_with("nobody can hear this unit"));
}

#[test]
fn a_programs_configuration_is_checked_too() {
    let mut config = Config::new("c", "u");
    config.publish.enabled = false;
    assert!(Unit::from_config(&config).is_ok());
    config.unit.city = "a/b".into();
    assert!(Unit::from_config(&config).is_err());
    let parsed = Unit::from_text(REFERENCE, "reference.toml").unwrap();
    assert_eq!(Unit::from_config(&parsed.config).unwrap().config, parsed.config);
}

/// Adds every `table.key` below a value; arrays of tables count as one table.
fn keys(prefix: &str, value: &toml::Value, out: &mut BTreeMap<String, toml::Value>) {
    match value {
        toml::Value::Table(t) => {
            for (k, v) in t {
                let path = if prefix.is_empty() { k.clone() } else { format!("{prefix}.{k}") };
                keys(&path, v, out);
            }
        }
        toml::Value::Array(items) if items.iter().any(toml::Value::is_table) => {
            items.iter().for_each(|v| keys(prefix, v, out));
        }
        other => {
            out.insert(prefix.to_owned(), other.clone());
        }
    }
}

fn keys_of(text: &str) -> BTreeMap<String, toml::Value> {
    let mut out = BTreeMap::new();
    keys("", &toml::Value::Table(text.parse().unwrap()), &mut out);
    out
}

/// What the comment above a key states as its default.
fn stated_defaults() -> BTreeMap<String, String> {
    let (mut table, mut comment, mut out) = (String::new(), String::new(), BTreeMap::new());
    for line in REFERENCE.lines() {
        if let Some(text) = line.strip_prefix('#') {
            comment.push_str(text);
        } else if line.starts_with('[') {
            table = line.trim_matches(['[', ']']).to_owned();
            comment.clear();
        } else if let Some((key, _)) = line.split_once(" = ") {
            if let Some(rest) = comment.trim().strip_prefix("Default: ") {
                let (stated, reason) = rest.split_once(". ").unwrap_or((rest.trim_end_matches('.'), ""));
                assert!(!reason.is_empty(), "{table}.{key} says no more than its default");
                out.entry(format!("{table}.{key}")).or_insert_with(|| stated.to_owned());
            }
            comment.clear();
        }
    }
    out
}

#[test]
fn reference_shows_every_option_with_its_default() {
    // Every option set in the reference survives a round trip through the structs; were an optional field missing
    // in the file, the debug form of the structs would show a None.
    let unit = Unit::from_text(REFERENCE, "reference.toml").unwrap_or_else(|e| panic!("{e}"));
    let c = &unit.config;
    for (what, debug) in [
        ("radar", format!("{:?}", c.radar[0])),
        ("camera", format!("{:?}", c.camera[0])),
        ("loop", format!("{:?}", c.loops[0])),
        ("speed_trap", format!("{:?}", c.speed_trap[0])),
        ("signal", format!("{:?}", c.signal[0])),
        ("record", format!("{:?}", c.record)),
        ("publish", format!("{:?}", c.publish)),
        ("outbox", format!("{:?}", c.outbox)),
        ("history", format!("{:?}", c.history)),
        ("map", format!("{:?}", c.map)),
    ] {
        assert!(!debug.contains("None"), "reference.toml leaves out an option of {what}: {debug}");
    }
    let there: BTreeSet<String> = keys_of(REFERENCE).into_keys().collect();
    let known: BTreeSet<String> = keys_of(&c.to_toml().unwrap()).into_keys().collect();
    assert_eq!(there, known);
    let documented: BTreeSet<String> = stated_defaults().into_keys().collect();
    assert_eq!(documented, known, "an option without its `Default:` comment");
}

#[test]
fn stated_defaults_are_the_defaults() {
    let required: String = {
        let stated = stated_defaults();
        let given = keys_of(REFERENCE);
        let mut text = String::new();
        let mut table = String::new();
        for line in REFERENCE.lines() {
            if line.starts_with('[') {
                table = line.trim_matches(['[', ']']).to_owned();
                text.push_str(line);
                text.push('\n');
            } else if let Some((key, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
                let path = format!("{table}.{key}");
                assert!(given.contains_key(&path));
                // References between tables stay, so that the rest is still a whole unit.
                if stated[&path] == "required" || ["source", "channel", "text"].contains(&key) {
                    text.push_str(&format!("{key} = {value}\n"));
                }
            }
        }
        text
    };
    let unit = Unit::from_text(&required, "required.toml").unwrap_or_else(|e| panic!("{e}\n{required}"));
    let defaults = keys_of(&unit.config.to_toml().unwrap());
    for (path, stated) in stated_defaults() {
        match stated.as_str() {
            "required" => {}
            "none" if [".source", ".channel"].iter().any(|end| path.ends_with(end)) || path == "map.text" => {
            }
            "none" => assert!(!defaults.contains_key(&path), "{path} is stated as none"),
            _ => assert_eq!(defaults[&path].to_string(), stated, "{path}"),
        }
    }
}
