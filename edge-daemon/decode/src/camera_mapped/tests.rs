use super::*;
use crate::encode::camera_mapped;
use proptest::prelude::*;

fn at(text: &str) -> Pointer {
    text.parse().unwrap()
}

fn decode(mapping: &Mapping, text: &str) -> Decoded {
    let mut out = Decoded::default();
    let mut d = CameraMapped::new(mapping.clone());
    d.push(text.as_bytes(), &mut out);
    d.reset(&mut out);
    out
}

fn boxes(m: &Message) -> &[CameraBox] {
    match &m.data {
        ScanData::Camera(b) => b,
        _ => panic!("no camera"),
    }
}

/// A table for Frigate-like events: the message is the one detection, its box fractions of the image.
fn event() -> Mapping {
    Mapping {
        detections: Pointer::default(),
        camera: Some(at("/camera")),
        time: Some((at("/when"), TimeForm::Seconds)),
        edges: [at("/box/0"), at("/box/1"), at("/box/2"), at("/box/3")],
        layout: BoxLayout::CentreAndSize,
        coordinates: Coordinates::Fractions(ImageSize { width_px: 1000, height_px: 500 }),
        class: Some(at("/label")),
        classes: [("2".to_owned(), ObjectClass::Car), ("voiture".to_owned(), ObjectClass::Car)].into(),
        confidence: Some(at("/score")),
        full_confidence: 100.0,
        id: Some(at("/id")),
        ..Mapping::default()
    }
}

#[test]
fn fields_are_found_where_the_table_says() {
    let out = decode(
        &event(),
        r#"{"camera":"n","when":"2.5","box":[0.5,0.5,0.1,0.2],"label":2,"score":75,"id":"a","plate":"X"}"#,
    );
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let m = &out.messages[0];
    assert_eq!((m.source.as_deref(), m.device_time), (Some("n"), Some(UtcNs(2_500_000_000))));
    let b = boxes(m)[0];
    let near = |a: f32, b: f32| assert!((a - b).abs() < 1e-3, "{a} {b}");
    near(b.left_px, 450.0);
    near(b.top_px, 200.0);
    near(b.width_px, 100.0);
    near(b.height_px, 100.0);
    assert_eq!((b.class, b.confidence), (ObjectClass::Car, 0.75));
    assert!(b.object_id.is_some());
}

#[test]
fn the_default_table_is_for_lists_of_boxes_in_pixels() {
    let out = decode(
        &Mapping::default(),
        r#"{"detections":[{"bbox":[1,2,3,4],"class":"bus"},{"bbox":[1,2,3,4],"class":"bench"}]}"#,
    );
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let b = boxes(&out.messages[0]);
    assert_eq!((b.len(), b[0].class, b[0].confidence), (1, ObjectClass::Bus, 1.0));
    assert_eq!([b[0].left_px, b[0].top_px, b[0].width_px, b[0].height_px], [1.0, 2.0, 3.0, 4.0]);
}

#[test]
fn times_of_every_form_are_the_same() {
    for (form, text) in [
        (TimeForm::Seconds, "1708539300.5"),
        (TimeForm::Milliseconds, "1708539300500"),
        (TimeForm::Microseconds, "1708539300500000"),
        (TimeForm::Nanoseconds, "1708539300500000000"),
        (TimeForm::Rfc3339, "\"2024-02-21T20:15:00.5+02:00\""),
    ] {
        let m = Mapping { time: Some((at("/t"), form)), ..Mapping::default() };
        let out = decode(&m, &format!("{{\"t\":{text},\"detections\":[]}}"));
        assert_eq!(out.messages[0].device_time, Some(UtcNs(1_708_539_300_500_000_000)), "{form:?}");
    }
}

#[test]
fn what_is_missing_is_named_and_the_others_stay() {
    let m = Mapping { time: Some((at("/t"), TimeForm::Seconds)), ..Mapping::default() };
    let out = decode(&m, r#"{"x":1}"#);
    assert!(out.messages.is_empty() && out.faults[0].what.contains("`/detections`"));
    let out = decode(
        &m,
        r#"{"detections":[{"bbox":[1,2,3],"class":"car"},{"bbox":[1,2,3,4]},{"bbox":[1,2,3,4],"class":"car"},{"bbox":[1,2,3,1e7],"class":"car"}],"t":"x"}"#,
    );
    let what: Vec<&str> = out.faults.iter().map(|f| f.what.as_str()).collect();
    assert!(what[0].contains("detection 0") && what[0].contains("`/bbox/3`"), "{what:?}");
    assert!(what[1].contains("detection 1") && what[1].contains("`/class`"), "{what:?}");
    assert!(what[2].contains("out of any image") && what[3].contains("`/t`"), "{what:?}");
    assert_eq!(boxes(&out.messages[0]).len(), 1);
}

#[test]
fn pointers_are_those_of_rfc_6901() {
    // Examples of RFC 6901, section 5.
    let v: Value = serde_json::from_str(r#"{"foo":["bar","baz"],"":0,"a/b":1,"m~n":8," ":7}"#).unwrap();
    for (text, want) in [("/foo/0", "\"bar\""), ("/", "0"), ("/a~1b", "1"), ("/m~0n", "8"), ("/ ", "7")] {
        assert_eq!(at(text).get(&v).map(Value::to_string).as_deref(), Some(want), "{text}");
        assert_eq!(at(text).to_string(), text);
    }
    assert_eq!(at("").get(&v), Some(&v));
    assert!(
        at("/foo/2").get(&v).is_none() && at("/foo/01").get(&v).is_none() && at("/foo/0/x").get(&v).is_none()
    );
    assert!("foo".parse::<Pointer>().is_err());
}

#[test]
fn redaction_keeps_named_fields_only_and_writes_identities_as_numbers() {
    let text = r#"{"camera":"n","when":2.5,"box":[0.5,0.5,0.1,0.2],"label":"voiture","score":"75","id":"SECRET-1","plate":"SECRET-2","box2":{"face":"SECRET-3"}}
        {"camera":{"owner":"SECRET-4"},"when":"SECRET-5","box":[0.5,"0.5",0.1,0.2],"label":"SECRET-6","score":["SECRET-7"]}"#;
    let mut kept = Vec::new();
    CameraMappedRedactor::new(event()).push(text.as_bytes(), &mut kept);
    let kept = String::from_utf8(kept).unwrap();
    assert!(!kept.contains("SECRET"), "{kept}");
    assert_eq!(decode(&event(), &kept).messages, decode(&event(), text).messages);
    assert_eq!(decode(&event(), text).messages.len(), 2);
}

fn any_box() -> impl Strategy<Value = CameraBox> {
    let class = proptest::sample::select(ObjectClass::KNOWN.to_vec());
    (
        0.0f32..1900.0,
        0.0f32..1000.0,
        1.0f32..300.0,
        1.0f32..300.0,
        class,
        0.0f32..=1.0,
        proptest::option::of(any::<u64>()),
    )
        .prop_map(|(left_px, top_px, width_px, height_px, class, confidence, object_id)| CameraBox {
            left_px,
            top_px,
            width_px,
            height_px,
            class,
            confidence,
            object_id,
        })
}

proptest! {
    #[test]
    fn redaction_keeps_numbers_to_the_last_bit(digits in proptest::array::uniform4(1u64..u64::MAX), score in 1u64..u64::MAX) {
        // Twenty digits, as no sender needs them and some write them: more than a parser that is not exact reads right.
        let [a, b, c, d] = digits.map(|n| format!("0.{n:020}"));
        let text = format!(r#"{{"box":[{a},{b},{c},{d}],"label":"car","score":{score}e-18}}"#);
        let numbers = |v: &Value| ["/box/0", "/box/1", "/box/2", "/box/3", "/score"].map(|p| at(p).get(v).and_then(Value::as_f64).map(f64::to_bits));
        let mut kept = Vec::new();
        CameraMappedRedactor::new(event()).push(text.as_bytes(), &mut kept);
        let (before, after): (Value, Value) = (serde_json::from_str(&text).unwrap(), serde_json::from_slice(&kept).unwrap());
        prop_assert_eq!(numbers(&before), numbers(&after));
    }

    #[test]
    fn frames_come_back_as_they_were_sent_in_every_layout(
        sent in proptest::collection::vec(any_box(), 0..8), ms in 0i64..4_000_000_000_000, number: u64,
        layout in proptest::sample::select(vec![BoxLayout::CornerAndSize, BoxLayout::Corners, BoxLayout::CentreAndSize]),
        fractions: bool,
    ) {
        let coordinates = if fractions { Coordinates::Fractions(ImageSize { width_px: 1920, height_px: 1080 }) } else { Coordinates::Pixels };
        let m = Mapping {
            camera: Some(at("/dev/0/name")),
            time: Some((at("/dev/0/t"), TimeForm::Nanoseconds)),
            frame: Some(at("/n")),
            confidence: Some(at("/c")),
            id: Some(at("/id")),
            layout,
            coordinates,
            ..Mapping::default()
        };
        let out = decode(&m, &camera_mapped(&m, "north", UtcNs(ms * 1_000_000), number, &sent));
        prop_assert!(out.faults.is_empty(), "{:?}", out.faults);
        let got = &out.messages[0];
        prop_assert_eq!((got.source.as_deref(), got.device_time, got.frame_counter), (Some("north"), Some(UtcNs(ms * 1_000_000)), Some(number)));
        prop_assert_eq!(boxes(got).len(), sent.len());
        for (g, s) in boxes(got).iter().zip(&sent) {
            prop_assert_eq!((g.class, g.confidence, g.object_id), (s.class, s.confidence, s.object_id));
            for (a, b) in [(g.left_px, s.left_px), (g.top_px, s.top_px), (g.width_px, s.width_px), (g.height_px, s.height_px)] {
                prop_assert!((a - b).abs() < 1e-3, "{} {}", a, b);
            }
        }
    }
}
