use super::*;
use crate::encode::{ops243_ascii, ops243_json_range, ops243_json_speed, ops243_units};
use fusion_contract::UtcNs;
use proptest::prelude::*;

const ASSUMED: Setup = Setup {
    units: Units { speed: SpeedUnit::MetresPerSecond, range: RangeUnit::Metres, bare_is_range: false },
    assumed_range_m: 25.0,
};

fn decode(setup: Setup, text: &str) -> Decoded {
    let mut out = Decoded::default();
    let mut d = Ops243::new(setup);
    d.push(text.as_bytes(), &mut out);
    d.reset(&mut out);
    out
}

fn points(d: &Decoded) -> Vec<RadarPoint> {
    let radar = |m: &Message| match &m.data {
        ScanData::Radar(p) => p.clone(),
        _ => panic!("no radar"),
    };
    d.messages.iter().flat_map(radar).collect()
}

#[test]
fn ascii_columns_are_told_apart_by_their_number() {
    // UM-003-A, page 12: "137.429, 3.6" is 137 s and 429 ms with 3.6 m/s; the third line is of a real capture (velocity.report).
    let out = decode(ASSUMED, "-0.5\r\n137.429, 3.6\r\n3689529.139,27.34419,-3.45624\r\n");
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let rates: Vec<f32> = points(&out).iter().map(|p| p.range_rate_mps).collect();
    assert_eq!(rates, [0.5, -3.6, 3.45624]);
    assert!(points(&out).iter().all(|p| (p.range_m, p.azimuth_rad, p.snr_db) == (25.0, 0.0, None)));
    assert!(out.messages.iter().all(|m| m.device_time.is_none()));
}

#[test]
fn json_speeds_take_their_sign_from_the_direction() {
    // The first line is the manual's example of OJ.
    let out = decode(
        ASSUMED,
        "{\"speed\":0.58, \"direction\":\"inbound\",\"time\":105, \"tick\":135}\r\n{\"speed\":\"2.5\",\"direction\":\"outbound\"}\r\n\
         {\"DetectedObjectVelocity\":-7.5,\"time\":1750719826.467}\r\n",
    );
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    assert_eq!(points(&out).iter().map(|p| p.range_rate_mps).collect::<Vec<_>>(), [-0.58, 2.5, 7.5]);
    let UtcNs(ns) = out.messages[2].device_time.unwrap();
    assert!((ns - 1_750_719_826_467_000_000).abs() < 1000);
}

#[test]
fn a_range_is_paired_with_the_speed_behind_it_once() {
    let text = [
        ops243_json_range(12.5),
        ops243_json_speed(1.0, 30.0, 4.0),
        ops243_json_speed(1.1, 30.0, 5.0),
        ops243_json_range(11.0),
        "rubbish\r\n".to_owned(),
        ops243_json_speed(1.2, 30.0, 6.0),
    ]
    .concat();
    let out = decode(Setup::default(), &text);
    assert_eq!(
        points(&out),
        [RadarPoint { range_m: 12.5, azimuth_rad: 0.0, range_rate_mps: -4.0, snr_db: None }]
    );
    // All lines but the rubbish were understood.
    assert_eq!((out.frames, out.faults.len(), out.skipped_bytes), (5, 1, 7));
    let out = decode(ASSUMED, &text);
    assert_eq!(points(&out).iter().map(|p| p.range_m).collect::<Vec<_>>(), [12.5, 25.0, 25.0]);
}

#[test]
fn a_line_with_both_is_a_point_by_itself() {
    let both = "{\"range\":7,\"speed\":2}\n";
    let out = decode(
        Setup::default(),
        &[&ops243_json_range(12.5), both, &ops243_json_speed(1.0, 30.0, 4.0)].concat(),
    );
    assert_eq!(points(&out).iter().map(|p| (p.range_m, p.range_rate_mps)).collect::<Vec<_>>(), [(7.0, -2.0)]);
}

#[test]
fn units_are_taken_from_the_line_the_replies_and_the_setup() {
    let rate = |setup, text: &str| points(&decode(setup, text)).last().map(|p| p.range_rate_mps).unwrap();
    let near = |a: f32, b: f32| assert!((a - b).abs() < 1e-4, "{a} {b}");
    near(rate(ASSUMED, "{\"speed\":36,\"unit\":\"kmph\"}\n"), -10.0);
    near(rate(ASSUMED, "{\"Units\":\"mph\"}\n100\n"), -44.704);
    near(rate(ASSUMED, "\"cmps\",150\n"), -1.5);
    let feet = Units { speed: SpeedUnit::FeetPerSecond, ..Units::default() };
    near(rate(Setup { units: feet, ..ASSUMED }, "10\n"), -3.048);
    let out = decode(
        Setup::default(),
        "{\"Units\":\"Value\", \"RangeUnit\":\"ft\"}\n{\"range\":100}\n1.0\n\"yd\",10\n1.0\n",
    );
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    near(points(&out)[0].range_m, 30.48);
    near(points(&out)[1].range_m, 9.144);
    let fmcw = Units { bare_is_range: true, ..Units::default() };
    let out = decode(Setup { units: fmcw, ..ASSUMED }, "14.0\n{\"speed\":1}\n");
    near(points(&out)[0].range_m, 14.0);
}

#[test]
fn nothing_seen_is_an_empty_look_and_replies_are_no_detections() {
    let out = decode(
        ASSUMED,
        "0.0\r\n\r\n{\"Product\":\"OPS243\"}\r\n{\"SamplingRate\":10000, \"resolution\":0.0607}\r\n",
    );
    assert_eq!((out.frames, out.messages.len(), out.faults.len()), (3, 1, 0));
    assert!(points(&out).is_empty());
}

#[test]
fn a_passage_whose_duration_is_not_its_own_is_a_fault() {
    let line = |delta: u32| {
        format!(
            "{{\"classifier\" : \"object_outbound\", \"end_time\" : \"155905.467\", \"start_time\" : \"155904.731\", \"delta_time_msec\" : {delta}, \"length_m\" : 9.86}}\n"
        )
    };
    assert!(decode(ASSUMED, &line(736)).faults.is_empty());
    let out = decode(ASSUMED, &line(436));
    assert!(out.messages.is_empty() && out.faults[0].what.contains("`delta_time_msec` is 436, but 736 ms"));
    let Report::Passage(p) = read(line(736).trim().as_bytes(), &mut Units::default()).unwrap() else {
        panic!("no passage")
    };
    assert!(p.outbound && p.length_m == Some(9.86));
}

#[test]
fn what_is_no_report_is_named() {
    for (line, word) in [
        ("1,2,3,4", "4 numbers"),
        ("NaN", "no report"),
        ("{\"speed\":", "not JSON"),
        ("{\"speed\":true}", "`speed`"),
        ("{\"range\":-1}", "range of -1"),
        ("151", "speed of 151"),
        ("\"furlongs\",1", "unknown unit"),
    ] {
        let out = decode(ASSUMED, line);
        assert!(out.messages.is_empty() && out.faults[0].what.contains(word), "{line}: {:?}", out.faults);
    }
}

proptest! {
    #[test]
    fn speeds_and_ranges_come_back_as_they_were_sent(
        sent in proptest::collection::vec((-60.0f32..60.0, 0.1f32..100.0, 0.0f64..1e6), 1..20), chunk in 1usize..40,
    ) {
        let mut text = ops243_units();
        for (k, (speed, range, time)) in sent.iter().enumerate() {
            text.push_str(&ops243_json_range(*range));
            text.push_str(&if k % 2 == 0 { ops243_json_speed(*time, 20.0, *speed) } else { ops243_ascii(*time, 20.0, *speed) });
        }
        let (mut out, mut d) = (Decoded::default(), Ops243::new(Setup::default()));
        for c in text.as_bytes().chunks(chunk) {
            d.push(c, &mut out);
        }
        prop_assert!(out.faults.is_empty(), "{:?}", out.faults);
        prop_assert_eq!(out.messages.len(), sent.len());
        for (m, (speed, range, _)) in out.messages.iter().zip(&sent) {
            let ScanData::Radar(p) = &m.data else { panic!("no radar") };
            // Three decimals; what rounds to zero was not seen.
            if let Some(p) = p.first() {
                prop_assert!((p.range_rate_mps + speed).abs() < 6e-4 && (p.range_m - range).abs() < 6e-4);
            } else {
                prop_assert!(speed.abs() < 6e-4);
            }
        }
    }
}
