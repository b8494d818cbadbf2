//! Shaders against the host, without any adapter.

use super::layout::{self, Kind};
use super::shader::{SOURCES, structs};
use compute_device::Binding;
use compute_device::hygiene::Shader;

fn parsed() -> impl Iterator<Item = (&'static super::shader::Source, Shader)> {
    SOURCES.iter().map(|s| match Shader::parse(&s.wgsl()) {
        Ok(shader) => (s, shader),
        Err(error) => panic!("{}: {error}", s.name),
    })
}

#[test]
fn every_shader_runs_on_every_device() {
    for (source, shader) in parsed() {
        assert_eq!(shader.check(), Ok(()), "{}", source.name);
    }
}

#[test]
fn bindings_and_workgroup_sizes_are_what_the_host_binds() {
    for (source, shader) in parsed() {
        let name = source.name;
        assert_eq!(shader.workgroup_size(source.entry), Some([source.group, 1, 1]), "{name}");
        let used = shader.bindings(source.entry);
        assert!(used.len() > 1, "{name}");
        for (at, binding) in used {
            assert_eq!(source.bindings.get(at as usize), Some(&binding), "{name}, binding {at}");
        }
        assert!(source.bindings.contains(&Binding::Write), "{name}");
    }
}

#[test]
fn structs_lie_in_memory_as_the_shaders_declare_them() {
    let shaders: Vec<_> = parsed().collect();
    for (name, size, members) in structs() {
        let mut seen = 0;
        for (source, shader) in &shaders {
            let Some((span, theirs)) = shader.layout(name) else { continue };
            seen += 1;
            assert_eq!(span, size, "{name} in {}", source.name);
            let theirs: Vec<_> = theirs.iter().map(|m| (m.name.as_str(), m.offset)).collect();
            assert_eq!(theirs, members, "{name} in {}", source.name);
        }
        assert!(seen > 0, "{name} is in no shader");
    }
    let pair = shaders.iter().find(|(s, _)| s.name == "pair radar").and_then(|(_, s)| s.layout("Pair"));
    let (span, members) = pair.unwrap();
    assert_eq!(span, size_of::<crate::outcome::Pair>());
    let at = |name: &str| members.iter().find(|m| m.name == name).unwrap().offset;
    use crate::outcome::Pair;
    use std::mem::offset_of;
    assert_eq!(at("slot"), offset_of!(Pair, slot));
    assert_eq!(at("detection"), offset_of!(Pair, detection));
    assert_eq!(at("distance2"), offset_of!(Pair, distance2));
    assert_eq!(at("likelihood"), offset_of!(Pair, likelihood));
    assert_eq!(at("probability"), offset_of!(Pair, probability));
    assert_eq!(at("face"), offset_of!(Pair, face));
    assert_eq!(at("share0"), offset_of!(Pair, face_share));
    assert_eq!(at("innovation0"), offset_of!(Pair, innovation));
    assert_eq!(at("s0"), offset_of!(Pair, s));
}

#[test]
fn the_host_makes_room_for_the_words_that_the_gates_keep() {
    for (source, kind) in
        [("gate radar", Kind::Radar), ("gate camera", Kind::Camera), ("gate loop", Kind::Loop)]
    {
        let text = SOURCES.iter().find(|s| s.name == source).unwrap().wgsl();
        let has = |name: &str, value: usize| text.contains(&format!("const {name}: u32 = {value}u;"));
        assert!(has("TRACK_WORDS", kind.track_words()), "{source}: {}", kind.track_words());
        assert!(has("EDGE_WORDS", kind.edge_words()), "{source}");
    }
    assert_eq!(layout::GROUP, 64);
}
