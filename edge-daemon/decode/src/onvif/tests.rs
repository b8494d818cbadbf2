use super::*;
use crate::encode::{onvif_json, onvif_xml};
use crate::{Decoder, Options, Redactor};
use fusion_contract::{ObjectClass, UtcNs};
use proptest::prelude::*;

const SIZE: ImageSize = ImageSize { width_px: 640, height_px: 480 };

fn options() -> Options {
    Options { image_size: SIZE, ..Options::default() }
}

fn decode_with(mut d: impl Decoder, bytes: &[u8], chunk: usize) -> Decoded {
    let mut out = Decoded::default();
    for c in bytes.chunks(chunk) {
        d.push(c, &mut out);
    }
    d.reset(&mut out);
    out
}

fn xml(text: &str) -> Decoded {
    decode_with(OnvifXml::new(&options()), text.as_bytes(), 1000)
}

fn json(text: &str) -> Decoded {
    decode_with(OnvifJson::new(&options()), text.as_bytes(), 1000)
}

fn boxes(m: &Message) -> &[CameraBox] {
    match &m.data {
        ScanData::Camera(b) => b,
        _ => panic!("no camera"),
    }
}

fn near(b: &CameraBox, want: [f32; 4]) {
    for (got, want) in [b.left_px, b.top_px, b.width_px, b.height_px].into_iter().zip(want) {
        assert!((got - want).abs() < 0.01, "{b:?} {want:?}");
    }
}

/// One object inside a frame.
fn framed(head: &str, object: &str) -> String {
    format!(
        "<tt:Frame UtcTime=\"2021-10-05T15:13:27.321Z\">{head}<tt:Object ObjectId=\"12\">{object}</tt:Object></tt:Frame>"
    )
}

const LOWER_LEFT: &str = "<tt:Transformation><tt:Translate x=\"-1.0\" y=\"-1.0\"/><tt:Scale x=\"0.003125\" y=\"0.00416667\"/></tt:Transformation>";
const BOX: &str =
    "<tt:Shape><tt:BoundingBox left=\"20.0\" top=\"80.0\" right=\"100.0\" bottom=\"30.0\"/></tt:Shape>";

#[test]
fn a_frame_from_the_lower_left_is_turned_over() {
    // The transformation and the box of the specification's examples (onvif/specs Analytics.xml): 640 by 480 pixels from the lower left.
    let class = "<tt:Class><tt:Type Likelihood=\"0.8\">Vehicle</tt:Type><tt:Type Likelihood=\"0.75\">Car</tt:Type><tt:Type Likelihood=\"0.3\">Truck</tt:Type></tt:Class>";
    let out = xml(&framed(LOWER_LEFT, &format!("<tt:Appearance>{BOX}{class}</tt:Appearance>")));
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let b = boxes(&out.messages[0])[0];
    near(&b, [20.0, 400.0, 80.0, 50.0]);
    assert_eq!((b.class, b.confidence, b.object_id), (ObjectClass::Car, 0.75, Some(12)));
    assert_eq!(out.messages[0].device_time, Some(UtcNs(1_633_446_807_321_000_000)));
}

#[test]
fn a_real_cameras_frame_without_prefixes_declared_or_zone_is_read() {
    // Layout of the frame in python-onvif issue 67 (2018), with other values.
    let out = xml(
        "<tt:MetadataStream>\n <tt:VideoAnalytics>\n <tt:Frame UtcTime=\"2018-05-14T07:34:15.8280\">\n <tt:Object ObjectId=\"16740\">\n\
         <tt:Appearance velocity=\"0.00\" area=\"5.98\"><tt:Shape><tt:BoundingBox bottom=\"-0.5\" top=\"0.5\" right=\"0.5\" left=\"0.25\"/>\
         <tt:CenterOfGravity x=\"0.4\" y=\"0.0\"/><tt:Polygon><tt:Point x=\"0.6\" y=\"0.7\"/></tt:Polygon></tt:Shape>\n\
         <tt:Class><tt:ClassCandidate><tt:Type>Human</tt:Type><tt:Likelihood>0.61</tt:Likelihood></tt:ClassCandidate></tt:Class>\
         <tt:GeoLocation lon=\"9.45\" lat=\"52.5\"/></tt:Appearance></tt:Object></tt:Frame></tt:VideoAnalytics></tt:MetadataStream>",
    );
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let b = boxes(&out.messages[0])[0];
    near(&b, [400.0, 120.0, 80.0, 240.0]);
    assert_eq!((b.class, b.object_id), (ObjectClass::Pedestrian, Some(16740)));
    assert!((b.confidence - 0.61).abs() < 1e-6);
    assert_eq!(out.messages[0].device_time, Some(UtcNs(1_526_283_255_828_000_000)));
}

#[test]
fn a_transformation_of_the_appearance_lies_inside_the_frames() {
    // A region of interest 100 wide and high whose lower left corner is at (320, 240).
    let inner = "<tt:Transformation><tt:Translate x=\"320\" y=\"240\"/><tt:Scale x=\"1\" y=\"1\"/></tt:Transformation>";
    let out = xml(&framed(LOWER_LEFT, &format!("<tt:Appearance>{inner}{BOX}</tt:Appearance>")));
    near(&boxes(&out.messages[0])[0], [340.0, 160.0, 80.0, 50.0]);
}

#[test]
fn a_sender_whose_y_points_down_is_recognised_and_told_once() {
    let down = "<tt:Appearance><tt:Shape><tt:BoundingBox left=\"-0.5\" top=\"-0.5\" right=\"0.5\" bottom=\"0.0\"/></tt:Shape></tt:Appearance>";
    let out = xml(&framed("", down).repeat(3));
    assert_eq!((out.messages.len(), out.faults.len()), (3, 1));
    near(&boxes(&out.messages[2])[0], [160.0, 120.0, 320.0, 120.0]);
    assert!(out.faults[0].what.contains("y points down"));
}

#[test]
fn classes_are_chosen_by_precision_and_likelihood() {
    let class = |xml_class: &str| {
        let out = xml(&framed(LOWER_LEFT, &format!("<tt:Appearance>{BOX}{xml_class}</tt:Appearance>")));
        boxes(&out.messages[0]).first().map(|b| (b.class, b.confidence))
    };
    let types = |list: &[(&str, f32)]| {
        let types: String =
            list.iter().map(|(n, l)| format!("<tt:Type Likelihood=\"{l}\">{n}</tt:Type>")).collect();
        class(&format!("<tt:Class>{types}</tt:Class>"))
    };
    assert_eq!(types(&[]), Some((ObjectClass::Unknown, 1.0)));
    assert_eq!(types(&[("Vehical", 0.9), ("Truck", 0.25)]), Some((ObjectClass::Car, 0.9)));
    assert_eq!(types(&[("Vehicle", 0.9), ("Bus", 0.5), ("Truck", 0.25)]), Some((ObjectClass::Bus, 0.5)));
    assert_eq!(types(&[("Other", 0.5)]), Some((ObjectClass::Unknown, 0.5)));
    for nobody in ["LicensePlate", "Face", "HumanFace", "Animal", "Barcode"] {
        assert_eq!(types(&[(nobody, 0.75), ("Vehicle", 0.5)]), None, "{nobody}");
    }
    let info = "<tt:VehicleInfo><tt:Type Likelihood=\"0.75\">Truck</tt:Type><tt:Brand Likelihood=\"0.7\">B</tt:Brand></tt:VehicleInfo>";
    assert_eq!(
        class(&format!("{info}<tt:Class><tt:Type Likelihood=\"0.875\">Vehicle</tt:Type></tt:Class>")),
        Some((ObjectClass::Truck, 0.75))
    );
}

#[test]
fn what_shows_no_road_user_in_the_image_is_left_out() {
    let plate_only = "<tt:Appearance><tt:LicensePlateInfo><tt:PlateNumber>X 1</tt:PlateNumber></tt:LicensePlateInfo></tt:Appearance>";
    let removed = format!("<tt:Appearance>{BOX}</tt:Appearance><tt:Behaviour><tt:Removed/></tt:Behaviour>");
    let idle = format!("<tt:Appearance>{BOX}</tt:Appearance><tt:Behaviour><tt:Idle/></tt:Behaviour>");
    for (object, n) in [(plate_only, 0), (&removed, 0), (&idle, 1)] {
        let out = xml(&framed(LOWER_LEFT, object));
        assert_eq!(
            (out.messages.len(), boxes(&out.messages[0]).len(), out.faults.len()),
            (1, n, 0),
            "{object}"
        );
    }
    let cells = "<tt:Frame UtcTime=\"2010-10-20T12:24:57.321\"><tt:Extension><tt:MotionInCells Columns=\"8\" Rows=\"6\" Cells=\"AAD8AA==\"/></tt:Extension></tt:Frame>";
    assert_eq!((xml(cells).messages.len(), xml(cells).frames), (0, 1));
    // A frame that is one tag is a look that saw nothing.
    assert_eq!(xml("<Frame UtcTime=\"2010-10-20T12:24:57Z\"/>").messages.len(), 1);
}

#[test]
fn an_images_size_is_written_width_first() {
    assert_eq!("640x480".parse(), Ok(SIZE));
    for bad in ["640", "0x480", "640x-1", "axb", ""] {
        assert!(bad.parse::<ImageSize>().is_err(), "{bad}");
    }
}

#[test]
fn without_the_images_size_nothing_is_placed_and_it_is_told_once() {
    let text = framed(LOWER_LEFT, &format!("<tt:Appearance>{BOX}</tt:Appearance>")).repeat(2);
    let out = decode_with(OnvifXml::new(&Options::default()), text.as_bytes(), 1000);
    assert_eq!((out.messages.len(), out.faults.len(), out.frames), (0, 1, 2));
    assert!(out.faults[0].what.contains("size"));
}

#[test]
fn a_frame_cut_anywhere_does_not_hold_up_the_next() {
    let frame = framed(LOWER_LEFT, &format!("<tt:Appearance>{BOX}</tt:Appearance>"));
    let want = xml(&frame).messages;
    for cut in 0..frame.len() {
        let stream = format!("{}{frame}", &frame[..cut]);
        for chunk in [1, 50, 1000] {
            let (mut out, mut d) = (Decoded::default(), OnvifXml::new(&options()));
            for c in stream.as_bytes().chunks(chunk) {
                // Without a reset: the frame must come out when its last byte is there.
                d.push(c, &mut out);
            }
            assert_eq!(out.messages, want, "cut at {cut}");
        }
    }
}

#[test]
fn what_is_wrong_is_named() {
    let fault = |text: &str| xml(text).faults.first().map(|f| f.what.clone()).unwrap_or_default();
    assert!(fault("<tt:Frame UtcTime=\"2016-9-10T12:24:57.321\"/>").contains("`UtcTime` is no time"));
    assert!(fault("<tt:Frame/>").contains("without `UtcTime`"));
    assert!(
        fault("<tt:Frame UtcTime=\"2016-09-10T12:24:57\"><a></b></tt:Frame>").contains("no well-formed XML")
    );
    assert!(
        fault(&framed(
            "",
            "<tt:Appearance><tt:Shape><tt:BoundingBox left=\"x\"/></tt:Shape></tt:Appearance>"
        ))
        .contains("BoundingBox")
    );
    assert!(fault("<tt:Frame UtcTime=\"2016-09-10T12:24:57\"><a>").contains("did not end"));
    assert!(fault("{\"not\": \"XML\"}").contains("14 bytes without a metadata frame"));
    let out = json(
        "{\"x\":1}\n{\"Frame\":{\"Object\":{\"Appearance\":{\"Shape\":{\"BoundingBox\":{\"@left\":1}}}}}}",
    );
    let what: Vec<&str> = out.faults.iter().map(|f| f.what.as_str()).collect();
    assert!(
        what[0].contains("`Frame`") && what[1].contains("@UtcTime") && what[2].contains("BoundingBox"),
        "{what:?}"
    );
}

#[test]
fn memory_stays_bounded_under_a_frame_that_does_not_end() {
    let good = framed(LOWER_LEFT, &format!("<tt:Appearance>{BOX}</tt:Appearance>"));
    // The good frame's first bytes are the last of what is dropped, for several of them.
    for cut in [0, 1, 5, 9] {
        let mut stream = b"<tt:Frame UtcTime=\"2016-09-10T12:24:57\"><tt:SceneImage>".to_vec();
        stream.resize(MAX_FRAME_BYTES + 4096 - cut, b'A');
        stream.extend_from_slice(good.as_bytes());
        let out = decode_with(OnvifXml::new(&options()), &stream, 4096);
        assert_eq!(out.messages, xml(&good).messages);
        assert!(out.faults[0].what.contains("too large"), "{:?}", out.faults);
    }
    let mut stream = b"<tt:Frame UtcTime=\"2016-09-10T12:24:57\"><tt:SceneImage>".to_vec();
    stream.resize(3 * MAX_FRAME_BYTES, b'A');
    stream.extend_from_slice(good.as_bytes());
    let out = decode_with(OnvifXml::new(&options()), &stream, 4096);
    assert_eq!(out.messages, xml(&good).messages);
    assert!(out.faults[0].what.contains("too large"), "{:?}", out.faults);
}

#[test]
fn the_json_form_says_the_same() {
    // Layout of the specification's JSON example (onvif/specs Analytics.xml).
    let out = json(
        r##"{"Frame":[{"@UtcTime":"2021-10-05T15:13:27.321","@Source":"MyClassifier","Transformation":{"Translate":{"@x":-1.0,"@y":-1.0},"Scale":{"@x":0.003125,"@y":0.00416667}},
        "Object":[{"@ObjectId":12,"Appearance":{"Shape":{"BoundingBox":{"@left":20.0,"@top":80.0,"@right":100.0,"@bottom":"30.0"}},"Class":{"Type":[{"@Likelihood":0.75,"#text":"Car"}]}}}]}]}"##,
    );
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let class = "<tt:Class><tt:Type Likelihood=\"0.75\">Car</tt:Type></tt:Class>";
    assert_eq!(
        out.messages,
        xml(&framed(LOWER_LEFT, &format!("<tt:Appearance>{BOX}{class}</tt:Appearance>"))).messages
    );
    let wrapped = r#"{"tt:VideoAnalytics":[{"tt:Frame":{"@UtcTime":"2021-10-05T15:13:27Z"}}]}"#;
    assert!(boxes(&json(wrapped).messages[0]).is_empty());
}

#[test]
fn redaction_drops_plates_and_faces_and_changes_nothing_that_is_decoded() {
    let personal = "<tt:LicensePlateInfo><tt:PlateNumber>SECRET-1</tt:PlateNumber></tt:LicensePlateInfo><tt:HumanFace><fc:Gender>SECRET-2</fc:Gender></tt:HumanFace><tt:Color>SECRET-3</tt:Color>";
    let text = format!(
        "<m UUID=\"SECRET-4\">{}SECRET-5<tt:Frame UtcTime=\"SECRET-6\"/>",
        framed(
            LOWER_LEFT,
            &format!(
                "<tt:Appearance>{BOX}{personal}<tt:Class><tt:Type Likelihood=\"0.3\">Bus</tt:Type></tt:Class></tt:Appearance>"
            )
        )
    );
    let mut kept = Vec::new();
    OnvifXmlRedactor::default().push(text.as_bytes(), &mut kept);
    let kept = String::from_utf8(kept).unwrap();
    assert!(!kept.contains("SECRET"), "{kept}");
    assert_eq!(xml(&kept).messages, xml(&text).messages);
    assert_eq!(xml(&text).messages.len(), 2);

    let text = r#"{"owner":"SECRET-1","Frame":{"@UtcTime":"2021-10-05T15:13:27Z","@Source":"SECRET-2","Object":{"@ObjectId":"SECRET-3","Appearance":{"Shape":{"BoundingBox":{"@left":-0.1,"@top":0.3,"@right":0.2,"@bottom":-0.7}},"LicensePlateInfo":{"PlateNumber":"SECRET-4"}}}}}"#;
    let mut kept = Vec::new();
    OnvifJsonRedactor::default().push(text.as_bytes(), &mut kept);
    let kept = String::from_utf8(kept).unwrap();
    assert!(!kept.contains("SECRET"), "{kept}");
    assert_eq!(json(&kept).messages, json(text).messages);
    assert_eq!(boxes(&json(text).messages[0]).len(), 1);
}

fn any_box() -> impl Strategy<Value = CameraBox> {
    let class = proptest::sample::select(
        ObjectClass::KNOWN.into_iter().chain([ObjectClass::Unknown]).collect::<Vec<_>>(),
    );
    (
        0.0f32..600.0,
        0.0f32..400.0,
        1.0f32..200.0,
        1.0f32..200.0,
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
    fn boxes_come_back_as_they_were_sent(
        sent in proptest::collection::vec(any_box(), 0..12), ns in 0i64..4_000_000_000_000_000_000, chunk in 1usize..200,
    ) {
        let x = decode_with(OnvifXml::new(&options()), onvif_xml(UtcNs(ns), SIZE, &sent).as_bytes(), chunk);
        let j = decode_with(OnvifJson::new(&options()), onvif_json(UtcNs(ns), SIZE, &sent).as_bytes(), chunk);
        prop_assert!(x.faults.is_empty() && j.faults.is_empty(), "{:?} {:?}", x.faults, j.faults);
        prop_assert_eq!(&x.messages, &j.messages);
        prop_assert_eq!(x.messages[0].device_time, Some(UtcNs(ns)));
        let got = boxes(&x.messages[0]);
        prop_assert_eq!(got.len(), sent.len());
        for (g, s) in got.iter().zip(&sent) {
            prop_assert_eq!((g.class, g.confidence, g.object_id), (s.class, s.confidence, s.object_id));
            for (a, b) in [(g.left_px, s.left_px), (g.top_px, s.top_px), (g.width_px, s.width_px), (g.height_px, s.height_px)] {
                prop_assert!((a - b).abs() < 1e-3, "{} {}", a, b);
            }
        }
    }
}
