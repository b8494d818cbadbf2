//! One junction in four forms, which must give one map; and texts of every kind, which must give a map or say why not.
//!
//! `maps/junction.net.xml` and `.xodr` were made by SUMO's netconvert from a few nodes and edges, each by its own writer,
//! `.osm` by offsetting the network's lanes: three ways from one source, of which netconvert's OpenDRIVE writer is the
//! independent oracle of geometry.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fusion_contract::{GeoOrigin, LaneRole, Turn};
use fusion_map::{Format, LocalFrame, Map, MapError, Options, read, to_geojson};
use proptest::prelude::*;

const ORIGIN: GeoOrigin = GeoOrigin { latitude_deg: 48.2, longitude_deg: 11.6, height_m: 0.0 };
const SUMO: &str = include_str!("maps/junction.net.xml");
const OPENDRIVE: &str = include_str!("maps/junction.xodr");
const LANELET2: &str = include_str!("maps/junction.osm");

fn load(text: &str, format: Format) -> Result<Map, MapError> {
    read(text, format, "map", &Options::new(ORIGIN))
}

fn names(map: &Map) -> Vec<&str> {
    map.lanes.iter().map(|l| l.name.as_str()).collect()
}

/// Movements with the lanes that they join, by name.
fn ways(map: &Map) -> Vec<(String, Turn, String, String)> {
    let name = |lane: u16| map.lanes[usize::from(lane)].name.clone();
    let movements = map.intersection.movements.iter();
    movements
        .flat_map(|m| {
            m.connections.iter().map(move |c| (m.name.clone(), m.turn, name(c.from_lane), name(c.to_lane)))
        })
        .collect()
}

fn from_line([x, y]: [f64; 2], line: &[[f64; 2]]) -> f64 {
    let piece = |w: &[[f64; 2]]| {
        let (dx, dy) = (w[1][0] - w[0][0], w[1][1] - w[0][1]);
        let t = (((x - w[0][0]) * dx + (y - w[0][1]) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
        (w[0][0] + t * dx - x).hypot(w[0][1] + t * dy - y)
    };
    line.windows(2).map(piece).fold(f64::INFINITY, f64::min)
}

/// The same lanes, to within some metres at their ends and along their middles.
fn alike(a: &Map, b: &Map, at_ends: f64, between: f64) {
    assert_eq!(names(a), names(b));
    assert_eq!(ways(a), ways(b));
    for (p, q) in a.lanes.iter().zip(&b.lanes) {
        assert!((p.width_m - q.width_m).abs() < 0.05, "{}: {} {}", p.name, p.width_m, q.width_m);
        for end in [<[[f64; 2]]>::first, <[[f64; 2]]>::last] {
            let (e, f) = (end(&p.centreline_m).unwrap(), end(&q.centreline_m).unwrap());
            assert!((e[0] - f[0]).hypot(e[1] - f[1]) < at_ends, "{}: {e:?} {f:?}", p.name);
        }
        for point in &p.centreline_m {
            assert!(from_line(*point, &q.centreline_m) < between, "{}: {point:?}", p.name);
        }
    }
    let (i, j) = (&a.intersection, &b.intersection);
    for (p, q) in i.approaches.iter().zip(&j.approaches) {
        assert_eq!((&p.name, p.approach_id), (&q.name, q.approach_id));
        assert!((p.heading_rad - q.heading_rad).abs() < 0.02, "{p:?} {q:?}");
    }
    assert_eq!(
        i.lanes.iter().map(|l| (l.lane_id, l.role)).collect::<Vec<_>>(),
        j.lanes.iter().map(|l| (l.lane_id, l.role)).collect::<Vec<_>>()
    );
    let crossings = |m: &Map| {
        let mut names: Vec<String> = m.intersection.crossings.iter().map(|c| c.name.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(crossings(a), crossings(b));
    assert_eq!(i.stop_lines.len(), j.stop_lines.len());
}

#[test]
fn a_sumo_network_is_a_junction_with_named_legs_lanes_and_movements() {
    let map = load(SUMO, Format::Sumo).unwrap();
    assert_eq!(map.warnings, []);
    assert_eq!(map.junction, "c");
    let lanes = "north-in-1 north-in-2 north-out-1 east-in-1 east-out-1 south-in-1 south-in-2 south-out-1 west-in-1 west-out-1";
    assert_eq!(names(&map).join(" "), lanes);
    let of = |role| map.intersection.lanes.iter().filter(move |l| l.role == role).count();
    assert_eq!((of(LaneRole::Ingress), of(LaneRole::Egress)), (6, 4));
    let movements: Vec<&str> = map.intersection.movements.iter().map(|m| m.name.as_str()).collect();
    let legs = ["north", "east", "south", "west"];
    let want: Vec<String> = legs
        .iter()
        .flat_map(|leg| ["left", "through", "right"].map(|turn| format!("{leg}-{turn}")))
        .collect();
    assert_eq!(movements, want);
    // Lane 0 of SUMO's edges is at the kerb, and so is lane 1 of ours; the innermost is for turning left.
    let left = ways(&map).into_iter().find(|w| w.0 == "south-left").unwrap();
    assert_eq!((left.2.as_str(), left.3.as_str()), ("south-in-2", "west-out-1"));
    assert_eq!(map.intersection.lanes[0].source_id, "n_in_0");
    // 120 m north of the origin, 1.5 lanes to the right of those who come from there.
    let [x, y] = map.lanes[0].centreline_m[0];
    assert!((x + 4.8).abs() < 0.05 && (y - 120.1).abs() < 0.1, "{x} {y}");
}

#[test]
fn netconverts_opendrive_of_the_same_junction_gives_the_same_lanes() {
    // Its writer rounds the bend of the western leg, by up to a metre.
    alike(&load(SUMO, Format::Sumo).unwrap(), &load(OPENDRIVE, Format::Opendrive).unwrap(), 0.3, 1.0);
}

#[test]
fn lanelets_of_the_same_junction_give_the_same_lanes() {
    let map = load(LANELET2, Format::Lanelet2).unwrap();
    alike(&load(SUMO, Format::Sumo).unwrap(), &map, 0.15, 0.3);
    // Each stop line is that of the lane's own regulatory element.
    for line in &map.intersection.stop_lines {
        let [lane] = line.lanes[..] else { panic!("{line:?}") };
        let end = map.lanes[usize::from(lane)].centreline_m.last().unwrap();
        assert!(from_line(*end, &line.line_m) < 0.1, "{line:?}");
    }
    // What is inside is found without tags as well.
    let untagged = LANELET2.replace("turn_direction", "note");
    alike(&map, &load(&untagged, Format::Lanelet2).unwrap(), 1e-9, 1e-9);
}

#[test]
fn geojson_gives_back_what_it_was_made_of() {
    for (text, format) in [(SUMO, Format::Sumo), (OPENDRIVE, Format::Opendrive), (LANELET2, Format::Lanelet2)]
    {
        let mut options = Options::new(ORIGIN);
        options.phases = [("north-left".to_owned(), 5), ("east-crossing".to_owned(), 4)].into();
        let map = read(text, format, "map", &options).unwrap();
        let written = to_geojson(&map, &ORIGIN);
        let again = load(&written, Format::Geojson).unwrap();
        alike(&map, &again, 1e-3, 1e-3);
        let groups = |m: &Map| {
            let i = &m.intersection;
            (i.governed_by(5).join(" "), i.governed_by(4).join(" "))
        };
        assert_eq!(groups(&again), ("north-left".to_owned(), "east-crossing".to_owned()));
        // Once in this form, it stays as it is.
        assert!(to_geojson(&again, &ORIGIN) == written, "another text");
    }
}

#[test]
fn a_map_without_a_place_on_earth_is_put_where_the_options_say() {
    let nowhere = SUMO.replace("+proj=utm +zone=32 +ellps=WGS84 +datum=WGS84 +units=m +no_defs", "!");
    let error = load(&nowhere, Format::Sumo).unwrap_err().to_string();
    assert!(error.contains("location") && error.contains("origin_in_map_metres"), "{error}");
    let options = Options { origin_in_map_m: Some([120.2, 120.1]), ..Options::new(ORIGIN) };
    let map = read(&nowhere, Format::Sumo, "map", &options).unwrap();
    assert_eq!(map.lanes.len(), 10);
    assert!(map.centre_m[0].hypot(map.centre_m[1]) < 1.0, "{:?}", map.centre_m);
}

#[test]
fn only_what_is_within_the_radius_is_kept() {
    let options = Options { radius_m: 50.0, ..Options::new(ORIGIN) };
    let map = read(SUMO, Format::Sumo, "map", &options).unwrap();
    let far = map.lanes.iter().flat_map(|l| &l.centreline_m);
    let far = far.map(|p| (p[0] - map.centre_m[0]).hypot(p[1] - map.centre_m[1])).fold(0.0, f64::max);
    assert!((far - 50.0).abs() < 1e-9, "{far}");
}

/// A feature of a lane along a line of places east and north of the origin.
fn lane(name: &str, line: &[[f64; 2]], more: &str) -> String {
    let frame = LocalFrame::new(&ORIGIN);
    let at = |p: &[f64; 2]| {
        let [latitude, longitude] = frame.to_wgs84(*p);
        format!("[{longitude},{latitude}]")
    };
    let line = line.iter().map(at).collect::<Vec<_>>().join(",");
    let geometry = format!(r#"{{"type":"LineString","coordinates":[{line}]}}"#);
    format!(
        r#"{{"type":"Feature","geometry":{geometry},"properties":{{"kind":"lane","name":"{name}"{more}}}}}"#
    )
}

fn collection(features: &[String]) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

#[test]
fn what_is_wrong_is_told_with_file_element_field_and_remedy() {
    let into: &[[f64; 2]] = &[[0.0, 80.0], [0.0, 10.0]];
    let out: &[[f64; 2]] = &[[3.0, 10.0], [3.0, 80.0]];
    let cases: [(Vec<String>, &str); 14] = [
        (
            vec![lane("a", &[[0.0, 80.0], [9.0, 40.0], [9.0, 80.0], [0.0, 40.0], [0.0, 10.0]], "")],
            "map: feature 0 (lane a): the lane crosses itself",
        ),
        (
            vec![lane("a", &[[0.0, 10.0], [0.0, 10.0]], r#","role":"ingress""#)],
            "0.00 m long: it has no direction",
        ),
        (
            vec![lane("a", into, r#","oneway":"no""#)],
            "`oneway`: a lane that is driven both ways has no direction",
        ),
        (vec![lane("a", out, r#","role":"ingress""#)], "an ingress lane that runs away from the junction"),
        (
            vec![lane("a", into, r#","connects_to":["b"]"#)],
            "leads to `b`, which is no lane: the movement joins no lanes",
        ),
        (vec![lane("a", into, ""), lane("a", out, "")], "the same name as feature 0 (lane a)"),
        (
            vec![lane("a", into, r#","lane_id":3"#), lane("b", out, r#","lane_id":3"#)],
            "`lane_id`: the same number as",
        ),
        (
            vec![lane("a", into, r#","width_m":"3""#)],
            "`width_m`: \"3\" is no number; remedy: give metres, without quotes",
        ),
        (
            vec![lane("a", into, r#","width_m":33"#)],
            "`width_m`: a width of 33 m; remedy: give 0.5 to 20 metres",
        ),
        (
            vec![lane("a", into, r#","users":"trams""#)],
            "`users`: `trams` is not known; remedy: use one of vehicles, transit",
        ),
        (
            vec![lane("a", into, r#","connects_to":[{"lane":"b","signal_group":300}]"#), lane("b", out, "")],
            "signal_group is no number from 1 to 255",
        ),
        (
            vec![lane("a", &[[0.0, 5080.0], [0.0, 5010.0]], "")],
            "the nearest lane is 5010 m from the unit's origin (48.2, 11.6)",
        ),
        (
            vec![lane("a", into, "").replace("LineString", "MultiPoint")],
            "`geometry`: it is MultiPoint, not a LineString",
        ),
        (
            vec![
                lane("a", into, ""),
                lane("s", &[[-3.0, 60.0], [3.0, 60.0]], r#","lanes":["a","q"]"#)
                    .replace("\"lane\"", "\"stop_line\""),
            ],
            "`lanes`: `q` is no lane",
        ),
    ];
    for (features, says) in cases {
        let error = load(&collection(&features), Format::Geojson).unwrap_err().to_string();
        assert!(error.contains(says), "{says}\nis not in\n{error}");
        assert!(error.lines().all(|l| l.starts_with("map: ") && l.contains("; remedy: ")), "{error}");
    }
    let off =
        lane("s", &[[-20.0, 60.0], [-10.0, 60.0]], r#","lanes":["a"]"#).replace("\"lane\"", "\"stop_line\"");
    let error = load(&collection(&[lane("a", into, ""), off]), Format::Geojson).unwrap_err().to_string();
    assert!(error.contains("feature 1 (stop_line s): `lanes`: the stop line is off its lane `a`"), "{error}");
    for (text, format, says) in [
        ("{", Format::Geojson, "no GeoJSON"),
        ("<net", Format::Sumo, "no XML"),
        (OPENDRIVE, Format::Sumo, "the root is <OpenDRIVE>, not <net>"),
        (SUMO, Format::Opendrive, "the root is <net>"),
        ("<osm/>", Format::Lanelet2, "no relation of type=lanelet"),
    ] {
        assert!(load(text, format).unwrap_err().to_string().contains(says));
    }
    let lcc = SUMO.replace("+proj=utm", "+proj=lcc");
    assert!(
        load(&lcc, Format::Sumo)
            .unwrap_err()
            .to_string()
            .contains("`projParameter`: projection `lcc` is not known")
    );
    let options = Options { phases: [("north-straight".to_owned(), 2)].into(), ..Options::new(ORIGIN) };
    let error = read(SUMO, Format::Sumo, "map", &options).unwrap_err().to_string();
    assert!(
        error.contains("phase 2 is given to `north-straight`") && error.contains("north-through"),
        "{error}"
    );
    let options = Options { junction: Some("x".to_owned()), ..Options::new(ORIGIN) };
    let error = read(SUMO, Format::Sumo, "map", &options).unwrap_err().to_string();
    assert!(error.contains("`junction`: there is no junction `x`; remedy: use one of c"), "{error}");
}

#[test]
fn lanes_alone_are_a_map_and_know_whether_they_come_or_go() {
    let features =
        [lane("in", &[[0.0, 80.0], [0.0, 10.0]], ""), lane("out", &[[3.0, 10.0], [3.0, 80.0]], "")];
    let map = load(&collection(&features), Format::Geojson).unwrap();
    let roles: Vec<LaneRole> = map.intersection.lanes.iter().map(|l| l.role).collect();
    assert_eq!((names(&map), roles), (vec!["in", "out"], vec![LaneRole::Ingress, LaneRole::Egress]));
    assert_eq!(map.intersection.approaches.len(), 1);
    assert!(map.intersection.movements.is_empty());
    assert_eq!(map.intersection.stop_lines.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Sound maps with some of their text changed: read or refused, never a panic.
    #[test]
    fn damaged_maps_are_read_or_refused(which in 0usize..4, edits in prop::collection::vec((0.0..1.0f64, 0usize..40, "[-0-9.e<>\"{}, a-z]{0,6}"), 1..6)) {
        let geojson = to_geojson(&load(SUMO, Format::Sumo).unwrap(), &ORIGIN);
        let (text, format) = [
            (SUMO, Format::Sumo), (OPENDRIVE, Format::Opendrive), (LANELET2, Format::Lanelet2), (geojson.as_str(), Format::Geojson),
        ][which];
        let mut text = text.to_owned();
        for (at, cut, with) in edits {
            let start = (text.len() as f64 * at) as usize;
            text.replace_range(start..(start + cut).min(text.len()), &with);
        }
        let _ = load(&text, format);
    }

    #[test]
    fn arbitrary_texts_are_refused(text in "\\PC{0,200}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for (_, name, _) in Format::ALL {
            let format = Format::ALL.into_iter().find(|f| f.1 == name).unwrap().0;
            prop_assert!(load(&text, format).is_err());
            prop_assert!(load(&String::from_utf8_lossy(&bytes), format).is_err());
        }
    }

    /// Numbers of every size where numbers stand.
    #[test]
    fn wild_numbers_are_read_or_refused(which in 0usize..3, at in 0usize..2000, value in prop_oneof![
        any::<f64>().prop_map(|v| v.to_string()), Just("1e308".to_owned()), Just("-0".to_owned()), Just("NaN".to_owned()), Just("49999".to_owned()),
    ]) {
        let (text, format) = [(SUMO, Format::Sumo), (OPENDRIVE, Format::Opendrive), (LANELET2, Format::Lanelet2)][which];
        let starts: Vec<usize> = text.match_indices("=\"").map(|(i, _)| i + 2).filter(|&i| text.as_bytes()[i].is_ascii_digit() || text.as_bytes()[i] == b'-').collect();
        let start = starts[at % starts.len()];
        let end = start + text[start..].find(['"', ' ', ',']).unwrap();
        let _ = load(&format!("{}{value}{}", &text[..start], &text[end..]), format);
    }
}
