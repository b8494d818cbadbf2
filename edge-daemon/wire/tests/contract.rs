//! The `.proto` files themselves: documented field by field, only ever growing, checked in as they are.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use prost::Message as _;
use prost_types::{
    DescriptorProto, FileDescriptorProto, FileDescriptorSet, field_descriptor_proto::Type,
    source_code_info::Location,
};
use std::{collections::BTreeMap, env, fs};

/// The definition with its comments, as the build read it.
const DOCUMENTED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/documented.binpb"));
/// Where the definition is checked in, for readers without `protoc`.
const CHECKED_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/proto/kerbside.v1.binpb");

/// What a field's comment may give as its unit…
const UNITS: [&str; 24] = [
    "m",
    "m²",
    "m²/s",
    "m²/s²",
    "m/s",
    "rad",
    "rad/s",
    "deg",
    "s",
    "ms",
    "ns",
    "Hz",
    "px",
    "dB",
    "share",
    "probability",
    "count",
    "index",
    "hash",
    "code",
    "bytes",
    "flag",
    "°C",
    "W",
];
/// … or as the kind of thing it is, where it measures nothing; these agree with the field's type.
const KINDS: [&str; 4] = ["name", "text", "enum", "message"];
const FRAMES: [&str; 7] = ["site", "sensor", "image", "body", "WGS84", "UTC", "none"];

/// Comments by the path of what they describe (message, nested message, field … as descriptor.proto says).
fn comments(file: &FileDescriptorProto) -> BTreeMap<Vec<i32>, String> {
    let of = |l: &Location| {
        (l.path.clone(), l.leading_comments().split_whitespace().collect::<Vec<_>>().join(" "))
    };
    file.source_code_info.iter().flat_map(|info| &info.location).map(of).collect()
}

#[test]
fn every_field_states_its_unit_and_frame() {
    let set = FileDescriptorSet::decode(DOCUMENTED).unwrap();
    let mut fields = 0;
    let mut wrong = Vec::new();
    for file in &set.file {
        let comments = comments(file);
        let comment = |path: &[i32]| comments.get(path).map_or("", String::as_str);
        for (m, message) in file.message_type.iter().enumerate() {
            assert!(
                message.nested_type.is_empty(),
                "{} nests messages, which this test does not see",
                message.name()
            );
            let m = i32::try_from(m).unwrap();
            if comment(&[4, m]).is_empty() {
                wrong.push(format!("{} has no comment", message.name()));
            }
            for (f, field) in message.field.iter().enumerate() {
                fields += 1;
                let text = comment(&[4, m, 2, i32::try_from(f).unwrap()]);
                if let Err(why) = unit_and_frame(text, field.r#type()) {
                    wrong.push(format!("{}.{}: {why}: {text:?}", message.name(), field.name()));
                }
            }
        }
        for (e, list) in file.enum_type.iter().enumerate() {
            let e = i32::try_from(e).unwrap();
            for (v, value) in list.value.iter().enumerate() {
                if comment(&[5, e, 2, i32::try_from(v).unwrap()]).is_empty() {
                    wrong.push(format!("{} has no comment", value.name()));
                }
            }
            assert!(list.value[0].name().ends_with("_UNSPECIFIED"), "{} starts otherwise", list.name());
            assert_eq!(list.value[0].number(), 0);
        }
    }
    assert!(fields > 150, "only {fields} fields seen: is the definition read at all?");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The last two sentences of a field's comment: `Unit: m. Frame: site.`
fn unit_and_frame(comment: &str, field: Type) -> Result<(), String> {
    let (what, unit) = comment.rsplit_once(" Unit: ").ok_or("states no unit")?;
    let (unit, frame) = unit.split_once(". Frame: ").ok_or("states no frame")?;
    let frame = frame.strip_suffix('.').ok_or("does not end behind the frame")?;
    if what.is_empty() || !what.ends_with('.') {
        return Err("says nothing in front of the unit".into());
    }
    if !FRAMES.contains(&frame) {
        return Err(format!("frame {frame:?} is none of {FRAMES:?}"));
    }
    let fits = match field {
        Type::Message => unit == "message",
        Type::Enum => unit == "enum",
        Type::String => ["name", "text", "code"].contains(&unit),
        Type::Bool => unit == "flag",
        _ => UNITS.contains(&unit) && !KINDS.contains(&unit) && unit != "flag",
    };
    if fits { Ok(()) } else { Err(format!("unit {unit:?} does not fit a field of type {field:?}")) }
}

#[test]
fn a_unit_in_a_name_is_the_unit_in_the_comment() {
    let suffixes = [
        ("_m", "m"),
        ("_mps", "m/s"),
        ("_rad", "rad"),
        ("_radps", "rad/s"),
        ("_deg", "deg"),
        ("_s", "s"),
        ("_ms", "ms"),
        ("_ns", "ns"),
        ("_hz", "Hz"),
        ("_px", "px"),
        ("_db", "dB"),
        ("_bytes", "bytes"),
    ];
    let set = FileDescriptorSet::decode(DOCUMENTED).unwrap();
    let mut seen = 0;
    for file in &set.file {
        let comments = comments(file);
        for (m, message) in file.message_type.iter().enumerate() {
            for (f, field) in message.field.iter().enumerate() {
                let text = &comments[&vec![4, m as i32, 2, f as i32]];
                if let Some((_, unit)) = suffixes.iter().find(|(suffix, _)| field.name().ends_with(suffix)) {
                    seen += 1;
                    assert!(
                        text.contains(&format!(" Unit: {unit}. ")),
                        "{}.{}: {text}",
                        message.name(),
                        field.name()
                    );
                }
            }
        }
    }
    assert!(seen > 80, "only {seen} names with units seen");
}

#[test]
fn the_checked_in_definition_is_what_the_files_say() {
    if env::var_os("KERBSIDE_BLESS").is_some() {
        fs::write(CHECKED_IN, fusion_wire::DESCRIPTOR_SET).unwrap();
    }
    assert!(
        fs::read(CHECKED_IN).unwrap() == fusion_wire::DESCRIPTOR_SET,
        "proto/kerbside.v1.binpb is behind the .proto files; run the tests once with KERBSIDE_BLESS=1"
    );
    assert!(FileDescriptorSet::decode(fusion_wire::DESCRIPTOR_SET).unwrap().file.len() >= 8);
}

/// Every message's fields: full name and number to type, label and name.
fn shape(set: &FileDescriptorSet) -> BTreeMap<(String, i32), String> {
    let fields = |message: &DescriptorProto| -> Vec<_> {
        let of = |f: &prost_types::FieldDescriptorProto| {
            let what = format!("{} {:?} {:?} {}", f.name(), f.label(), f.r#type(), f.type_name());
            ((message.name().to_owned(), f.number()), what)
        };
        message.field.iter().map(of).collect()
    };
    let values = |list: &prost_types::EnumDescriptorProto| -> Vec<_> {
        let of = |v: &prost_types::EnumValueDescriptorProto| {
            ((list.name().to_owned(), v.number()), v.name().to_owned())
        };
        list.value.iter().map(of).collect()
    };
    let messages = set.file.iter().flat_map(|file| file.message_type.iter().flat_map(fields));
    let enums = set.file.iter().flat_map(|file| file.enum_type.iter().flat_map(values));
    messages.chain(enums).collect()
}

#[test]
fn the_contract_only_grows() {
    // What was once published, one line each; a released contract's lines are never taken out.
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/proto/kerbside.v1.fields");
    let now: Vec<String> = shape(&FileDescriptorSet::decode(fusion_wire::DESCRIPTOR_SET).unwrap())
        .into_iter()
        .map(|((message, number), what)| format!("{message} {number} {what}"))
        .collect();
    let known = fs::read_to_string(path).unwrap_or_default();
    let gone: Vec<&str> = known.lines().filter(|line| !now.iter().any(|n| n == line)).collect();
    assert!(gone.is_empty(), "fields changed or vanished that readers rely on:\n{}", gone.join("\n"));
    if env::var_os("KERBSIDE_BLESS").is_some() {
        fs::write(path, now.join("\n") + "\n").unwrap();
    }
    let known = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(known.lines().count(), now.len(), "new fields are not noted; run once with KERBSIDE_BLESS=1");
}
