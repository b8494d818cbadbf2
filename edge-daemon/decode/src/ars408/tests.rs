use super::*;
use crate::can::CanFrame;
use crate::encode::{ars408_list, ars408_state, can_frame};
use fusion_contract::UtcNs;
use proptest::prelude::*;

fn decode_frames(frames: &[CanFrame]) -> Decoded {
    let mut out = Decoded::default();
    let mut d = Ars408::new(CanFraming::Socketcan);
    for f in frames {
        d.push(&can_frame(CanFraming::Socketcan, f), &mut out);
    }
    d.reset(&mut out);
    out
}

fn decode_log(log: &str) -> Decoded {
    let mut out = Decoded::default();
    let mut d = Ars408::new(CanFraming::Candump);
    d.push(log.as_bytes(), &mut out);
    d.reset(&mut out);
    out
}

fn car(id: u8, x_m: f32, y_m: f32) -> Target {
    Target {
        general: General { id, x_m, y_m, vx_mps: -10.0, vy_mps: 0.5, dynamic: 0, rcs_dbm2: 8.5 },
        object_quality: Some(ObjectQuality {
            x_rms_m: Some(0.105),
            state: 2,
            existence: 7,
            ..ObjectQuality::default()
        }),
        cluster_quality: None,
        extended: Some(Extended { class: 1, length_m: 4.4, width_m: 1.8, ..Extended::default() }),
    }
}

fn objects(counter: u16, targets: Vec<Target>) -> List {
    List { sensor: 2, kind: Kind::Objects, counter, time: Some(UtcNs(1_708_539_300_000_000_000)), targets }
}

/// The bits `hi..=lo` of byte `b`, as the layouts are written in the driver sources.
fn bits(d: &[u8], b: usize, hi: u32, lo: u32) -> u32 {
    u32::from(d[b]) >> lo & ((1 << (hi - lo + 1)) - 1)
}

#[test]
fn fields_lie_where_the_drivers_read_them() {
    // Layouts of Project-MANAS/ars_40X object_list.hpp, cluster_list.hpp, radar_state.hpp, byte by byte, against ours.
    let d = [0xA5, 0x3C, 0x96, 0x5A, 0xC3, 0x69, 0x87, 0xE1];
    let near = |a: f32, b: f64| assert!((f64::from(a) - b).abs() < 1e-3, "{a} {b}");
    let read = |id, n: usize| Frame::read(&CanFrame::new(id, &d[..n]).unwrap()).unwrap().1;
    let x = f64::from(u32::from(d[1]) << 5 | bits(&d, 2, 7, 3)) * 0.2 - 500.0;
    let vx = f64::from(u32::from(d[4]) << 2 | bits(&d, 5, 7, 6)) * 0.25 - 128.0;
    let vy = f64::from(bits(&d, 5, 5, 0) << 3 | bits(&d, 6, 7, 5)) * 0.25 - 64.0;
    let Frame::ObjectGeneral(o) = read(0x60B, 8) else { panic!("another frame") };
    let Frame::ClusterGeneral(c) = read(0x701, 8) else { panic!("another frame") };
    for g in [o, c] {
        near(g.x_m, x);
        near(g.vx_mps, vx);
        near(g.vy_mps, vy);
        near(g.rcs_dbm2, f64::from(d[7]) * 0.5 - 64.0);
        assert_eq!((u32::from(g.dynamic), g.id), (bits(&d, 6, 2, 0), 0xA5));
    }
    near(o.y_m, f64::from(bits(&d, 2, 2, 0) << 8 | u32::from(d[3])) * 0.2 - 204.6);
    near(c.y_m, f64::from(bits(&d, 2, 1, 0) << 8 | u32::from(d[3])) * 0.2 - 102.3);

    let Frame::ObjectQuality(0xA5, q) = read(0x60C, 7) else { panic!("another frame") };
    // By hand: b1 = 00111|100, b2 = 10|01011|0, b3 = 0101|…: codes 7, 18, 11, 5 of the table.
    assert_eq!((q.x_rms_m, q.y_rms_m), (Some(0.029), Some(0.478)));
    assert_eq!((q.vx_rms_mps, q.vy_rms_mps), (Some(0.081), Some(0.018)));
    assert_eq!((u32::from(q.existence), u32::from(q.state)), (bits(&d, 6, 7, 5), bits(&d, 6, 4, 2)));

    let Frame::ObjectExtended(0xA5, e) = read(0x60D, 8) else { panic!("another frame") };
    near(e.ax_mps2, f64::from(u32::from(d[1]) << 3 | bits(&d, 2, 7, 5)) * 0.01 - 10.0);
    near(e.ay_mps2, f64::from(bits(&d, 2, 4, 0) << 4 | bits(&d, 3, 7, 4)) * 0.01 - 2.5);
    let degrees = f64::from(u32::from(d[4]) << 2 | bits(&d, 5, 7, 6)) * 0.4 - 180.0;
    near(e.orientation_rad, degrees.to_radians());
    assert_eq!(u32::from(e.class), bits(&d, 3, 2, 0));
    near(e.length_m, f64::from(d[6]) * 0.2);
    near(e.width_m, f64::from(d[7]) * 0.2);

    let Frame::ClusterQuality(0xA5, k) = read(0x702, 5) else { panic!("another frame") };
    assert_eq!((u32::from(k.false_alarm), u32::from(k.validity)), (bits(&d, 3, 2, 0), bits(&d, 4, 7, 3)));
    assert_eq!((u32::from(k.ambiguity), k.x_rms_m), (bits(&d, 4, 2, 0), q.x_rms_m));

    let Frame::RadarState(s) = read(0x201, 8) else { panic!("another frame") };
    near(s.max_distance_m, f64::from(u32::from(d[1]) << 2 | bits(&d, 2, 7, 6)) * 2.0);
    assert_eq!(
        [s.persistent_error, s.interference, s.temperature_error, s.temporary_error, s.voltage_error]
            .map(u32::from),
        [5, 4, 3, 2, 1].map(|b| bits(&d, 2, b, b))
    );
    assert_eq!((u32::from(s.sensor_id), u32::from(s.output)), (bits(&d, 4, 2, 0), bits(&d, 5, 3, 2)));
    assert_eq!(
        (u32::from(s.sends_extended), u32::from(s.sends_quality)),
        (bits(&d, 5, 5, 5), bits(&d, 5, 4, 4))
    );
    let counter = u16::from_be_bytes([d[1], d[2]]);
    assert_eq!(read(0x60A, 4), Frame::ObjectStatus { objects: 0xA5, counter, version: 5 });
    let counter = u16::from_be_bytes([d[2], d[3]]);
    assert_eq!(read(0x600, 5), Frame::ClusterStatus { near: 0xA5, far: 0x3C, counter, version: 0xC });
    assert_eq!(read(0x700, 4), Frame::Version { major: 0xA5, minor: 0x3C, patch: 0x96 });
}

#[test]
fn a_logged_cycle_becomes_a_list_of_objects() {
    // By hand from the layouts: x 60 m = (2800), y 3.4 m = (1040), vx -15 m/s = (452), vy 0 = (256), moving, 10 dBm² = (148).
    let log = "(1708539300.600000) can0 61A#01000710\n(1708539300.600200) can0 61B#0557841071200094\n(1708539300.700000) can0 61A#00000810\n";
    let out = decode_log(log);
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    assert_eq!((out.frames, out.messages.len()), (3, 2));
    let m = &out.messages[0];
    assert_eq!((m.source.as_deref(), m.frame_counter), (Some("1"), Some(7)));
    assert_eq!(m.device_time, Some(UtcNs(1_708_539_300_600_000_000)));
    let ScanData::Objects(o) = &m.data else { panic!("no objects") };
    assert_eq!((o[0].object_id, o[0].class), (5, ObjectClass::Unknown));
    assert!((o[0].x_m - 60.0).abs() < 1e-3 && (o[0].y_m - 3.4).abs() < 1e-3);
    assert_eq!((o[0].vx_mps, o[0].vy_mps), (-15.0, 0.0));
    assert!(matches!(&out.messages[1].data, ScanData::Objects(o) if o.is_empty()));
}

#[test]
fn a_list_comes_with_its_last_frame_once_the_radar_is_known() {
    let state = RadarState {
        sensor_id: 2,
        output: 1,
        sends_quality: true,
        sends_extended: true,
        ..RadarState::default()
    };
    let mut d = Ars408::new(CanFraming::Slcan);
    let mut out = Decoded::default();
    let frames = ars408_list(&objects(1, vec![car(1, 40.0, 0.0), car(2, 60.0, 3.4)]));
    d.push(&can_frame(CanFraming::Slcan, &ars408_state(&state).unwrap()), &mut out);
    for (k, f) in frames.iter().enumerate() {
        assert!(out.messages.is_empty(), "handed on before frame {k}");
        d.push(&can_frame(CanFraming::Slcan, f), &mut out);
    }
    assert_eq!(out.messages.len(), 1);
    let ScanData::Objects(o) = &out.messages[0].data else { panic!("no objects") };
    assert!(o.iter().all(|o| o.class == ObjectClass::Car));
}

#[test]
fn what_the_cycle_before_showed_is_expected_of_the_next() {
    let mut d = Ars408::new(CanFraming::Socketcan);
    let mut out = Decoded::default();
    let mut push = |counter, keep: usize| {
        for f in ars408_list(&objects(counter, vec![car(1, 40.0, 0.0)])).iter().take(keep) {
            d.push(&can_frame(CanFraming::Socketcan, f), &mut out);
        }
        (out.messages.len(), out.faults.len())
    };
    // Unknown radar: the first list waits for the second's beginning; the second one does not.
    assert_eq!((push(1, 4), push(2, 4)), ((0, 0), (2, 0)));
    // The third lacks its extended frame, which shows when the fourth begins.
    assert_eq!((push(3, 3), push(4, 4)), ((2, 0), (4, 1)));
}

#[test]
fn a_radar_that_sends_bare_lists_is_not_waited_for() {
    let bare = |id| Target { object_quality: None, extended: None, ..car(id, 40.0, 0.0) };
    let mut d = Ars408::new(CanFraming::Socketcan);
    let mut out = Decoded::default();
    for counter in 1..=3 {
        for f in ars408_list(&objects(counter, vec![bare(1), bare(2)])) {
            d.push(&can_frame(CanFraming::Socketcan, &f), &mut out);
        }
        // The first waits for the second's beginning, the others come with their last frame.
        assert_eq!(out.messages.len(), [0, 2, 3][usize::from(counter) - 1]);
    }
    assert!(out.faults.is_empty(), "{:?}", out.faults);
}

#[test]
fn missing_objects_are_a_fault_and_the_others_stay() {
    let mut frames = ars408_list(&objects(1, vec![car(1, 40.0, 0.0), car(2, 60.0, 3.4), car(3, 80.0, 0.0)]));
    // General frame of the second, quality frame of the third.
    frames.remove(6);
    frames.remove(2);
    let out = decode_frames(&frames);
    assert!(matches!(&out.messages[0].data, ScanData::Objects(o) if o.len() == 2));
    let what: Vec<&str> = out.faults.iter().map(|f| f.what.as_str()).collect();
    assert!(what[0].contains("1 of 3 objects are missing"), "{what:?}");
    assert!(what[1].contains("1 of 2 quality frames are missing"), "{what:?}");
    assert!(what[2].contains("2 frames about targets that the list does not hold"), "{what:?}");
    assert_eq!(what.len(), 3);
}

#[test]
fn frames_whose_list_began_before_the_stream_are_counted() {
    let mut frames = ars408_list(&objects(1, vec![car(1, 40.0, 0.0)])).split_off(2);
    frames.extend(ars408_list(&objects(2, vec![car(1, 41.0, 0.0)])));
    let out = decode_frames(&frames);
    assert_eq!(out.messages.len(), 1);
    assert!(out.faults[0].what.contains("2 frames of a list whose beginning was lost"), "{:?}", out.faults);
}

#[test]
fn objects_that_were_not_seen_are_left_out() {
    let state = |id, state| Target {
        object_quality: Some(ObjectQuality { state, ..ObjectQuality::default() }),
        ..car(id, 50.0, 0.0)
    };
    let out = decode_frames(&ars408_list(&objects(1, (0..8).map(|k| state(k, k)).collect())));
    let ScanData::Objects(o) = &out.messages[0].data else { panic!("no objects") };
    assert_eq!(o.iter().map(|o| o.object_id).collect::<Vec<_>>(), [1, 2, 5, 6, 7]);
}

#[test]
fn clusters_become_radar_points_and_invalid_ones_are_left_out() {
    let cluster = |id, validity| Target {
        general: General { id, x_m: 30.0, y_m: 40.1, vx_mps: -5.0, vy_mps: 0.0, dynamic: 0, rcs_dbm2: 3.0 },
        cluster_quality: Some(ClusterQuality { validity, ..ClusterQuality::default() }),
        ..Target::default()
    };
    let list = List { kind: Kind::Clusters, ..objects(4, (0..18).map(|k| cluster(k, k)).collect()) };
    let out = decode_frames(&ars408_list(&list));
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let ScanData::Radar(p) = &out.messages[0].data else { panic!("no radar") };
    assert_eq!(p.len(), 10);
    let range = 30f32.hypot(40.1);
    assert!((p[0].range_m - range).abs() < 1e-3 && (p[0].azimuth_rad - 40.1f32.atan2(30.0)).abs() < 1e-5);
    assert!((p[0].range_rate_mps + 5.0 * 30.0 / range).abs() < 1e-4 && p[0].snr_db.is_none());
}

#[test]
fn a_radar_with_the_same_identifiers_and_another_layout_is_refused() {
    // Two SR439 of Nanoradar on one bus, as a public test script sends them (github.com/hugoliu, MR415/SR439 cansend lines).
    let sr439 = "(1.0) can0 61A#01059B1000000000\n(1.0) can0 61B#023CD7EB857FE807\n(1.0) can0 61C#029CCD39CC00006C\n\
        (1.0) can0 61D#027D8FB9CD4606A0\n(1.0) can0 60A#010B331000000000\n(1.0) can0 60B#0141D7DF427F87F8\n\
        (1.0) can0 60C#019CD559CC00006C\n(1.0) can0 60D#017D0FA1C5C606A0\n";
    let out = decode_log(&sr439.repeat(50));
    assert!(out.messages.is_empty());
    // Size of the status and of the quality frame, once for each sensor and not for every frame.
    assert_eq!(out.faults.len(), 4, "{:?}", out.faults);
    assert!(out.faults[0].what.contains("sensor 1: frame 0x61a has 8 bytes"), "{:?}", out.faults);
    // The same positions in frames of the right size.
    let out = decode_log("(1.0) can0 60A#010B3310\n(1.0) can0 60B#0141D7DF427F87F8\n");
    assert!(
        out.messages.is_empty() && out.faults[0].what.contains("outside any ARS408's beam"),
        "{:?}",
        out.faults
    );
}

#[test]
fn a_single_impossible_object_costs_only_itself() {
    let out = decode_frames(&ars408_list(&objects(1, vec![car(1, 40.0, 0.0), car(2, -80.0, 190.0)])));
    assert!(matches!(&out.messages[0].data, ScanData::Objects(o) if o.len() == 1 && o[0].object_id == 1));
}

#[test]
fn the_radars_troubles_are_told_when_they_begin() {
    let state = |hot| {
        ars408_state(&RadarState { output: 1, temperature_error: hot, ..RadarState::default() }).unwrap()
    };
    let out = decode_frames(&[state(false), state(true), state(true), state(false), state(true)]);
    assert_eq!(out.faults.len(), 2);
    assert!(out.faults[0].what.contains("temperature"));
}

fn any_target(kind: Kind) -> impl Strategy<Value = Target> {
    let general = (0.0f32..250.0, -40.0f32..40.0, -60.0f32..60.0, -40.0f32..40.0, 0u8..8, -60.0f32..60.0);
    let quality = (proptest::option::of(0.005f32..10.0), 0u8..8, 0u8..8, any::<bool>());
    let extended = (-10.0f32..10.0, -2.5f32..2.5, 0u8..8, -3.1f32..3.1, 0.0f32..25.0, 0.0f32..5.0);
    (general, quality, extended).prop_map(move |((x_m, y_m, vx_mps, vy_mps, dynamic, rcs_dbm2), q, e)| {
        Target {
            general: General { id: 0, x_m, y_m, vx_mps, vy_mps, dynamic, rcs_dbm2 },
            object_quality: (kind == Kind::Objects && q.3).then_some(ObjectQuality {
                x_rms_m: q.0,
                existence: q.1,
                state: q.2,
                ..ObjectQuality::default()
            }),
            cluster_quality: (kind == Kind::Clusters && q.3).then_some(ClusterQuality {
                y_rms_m: q.0,
                validity: q.1,
                ..ClusterQuality::default()
            }),
            extended: (kind == Kind::Objects).then_some(Extended {
                ax_mps2: e.0,
                ay_mps2: e.1,
                class: e.2,
                orientation_rad: e.3,
                length_m: e.4,
                width_m: e.5,
            }),
        }
    })
}

proptest! {
    #[test]
    fn what_is_sent_comes_back_to_half_a_step(
        mut targets in proptest::collection::vec(any_target(Kind::Objects), 0..30), sensor in 0u8..8, counter in any::<u16>(),
    ) {
        for (k, t) in targets.iter_mut().enumerate() {
            t.general.id = k as u8;
        }
        let sent = List { sensor, kind: Kind::Objects, counter, time: None, targets };
        let (mut assembler, mut lists) = (Assembler::default(), Vec::new());
        let mut take = |e| if let Event::List(l) = e { lists.push(l) };
        for f in ars408_list(&sent) {
            prop_assert!(assembler.push(0, &f, &mut take));
        }
        assembler.reset(&mut take);
        prop_assert_eq!(lists.len(), 1);
        let got = &lists[0];
        prop_assert_eq!((got.sensor, got.counter, got.targets.len()), (sensor, counter, sent.targets.len()));
        for (g, s) in got.targets.iter().zip(&sent.targets) {
            let (a, b) = (g.general, s.general);
            prop_assert!((a.x_m - b.x_m).abs() <= 0.1001 && (a.y_m - b.y_m).abs() <= 0.1001);
            prop_assert!((a.vx_mps - b.vx_mps).abs() <= 0.1251 && (a.vy_mps - b.vy_mps).abs() <= 0.1251);
            prop_assert!((a.rcs_dbm2 - b.rcs_dbm2).abs() <= 0.2501 && a.dynamic == b.dynamic);
            prop_assert_eq!(g.object_quality.is_some(), s.object_quality.is_some());
            if let (Some(q), Some(p)) = (g.object_quality, s.object_quality) {
                // A standard deviation is never sent smaller than it is.
                prop_assert!(q.x_rms_m.is_none() == p.x_rms_m.is_none() && q.x_rms_m >= p.x_rms_m);
                prop_assert_eq!((q.state, q.existence), (p.state, p.existence));
            }
            let (e, f) = (g.extended.unwrap(), s.extended.unwrap());
            prop_assert!((e.orientation_rad - f.orientation_rad).abs() <= 0.2001f32.to_radians());
            prop_assert!((e.length_m - f.length_m).abs() <= 0.1001 && e.class == f.class);
        }
        // Sent again, what was read gives the same frames.
        prop_assert_eq!(ars408_list(got), ars408_list(&sent));
    }

    #[test]
    fn frames_in_any_order_do_no_harm(
        raw in proptest::collection::vec((0usize..9, 0u32..8, any::<[u8; 8]>(), 0usize..9), 0..200),
    ) {
        let ids = [0x60A, 0x60B, 0x60C, 0x60D, 0x600, 0x701, 0x702, 0x201, 0x700];
        let sizes = [4, 8, 7, 8, 5, 8, 5, 8, 4];
        let frames: Vec<CanFrame> = raw.iter().map(|(k, s, d, odd)| {
            // Mostly the right size; few numbers, so that lists fill.
            let n = if *odd == 0 { 3 } else { sizes[*k] };
            let mut d = *d;
            d[0] %= 4;
            CanFrame::new(ids[*k] + s % 2 * 16, &d[..n]).unwrap()
        }).collect();
        let out = decode_frames(&frames);
        prop_assert!(out.frames <= frames.len() as u64);
        for m in &out.messages {
            if let ScanData::Objects(o) = &m.data {
                prop_assert!(o.len() <= 100);
            }
        }
    }
}
