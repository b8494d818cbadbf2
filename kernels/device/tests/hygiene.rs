//! The checks of shaders find what they are for.

use compute_device::Binding;
use compute_device::hygiene::Shader;

fn with_body(body: &str) -> Shader {
    Shader::parse(&format!(
        "struct Row {{ a: f32, b: u32, c: vec2<f32> }}
        @group(0) @binding(0) var<storage, read> rows: array<Row>;
        @group(0) @binding(3) var<storage, read_write> out: array<f32>;
        @group(0) @binding(5) var<storage, read> unused: array<f32>;
        var<workgroup> sums: array<f32, 64>;
        var<workgroup> flag: u32;
        @compute @workgroup_size(64)
        fn kernel(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) i: u32) {{
            sums[i] = rows[group.x].a;
            {body}
            out[i] = sums[0];
        }}"
    ))
    .unwrap_or_else(|error| panic!("{error}"))
}

fn verdict(body: &str) -> Result<(), String> {
    with_body(body).check()
}

#[test]
fn layouts_bindings_and_sizes_are_read_from_the_shader() {
    let shader = with_body("workgroupBarrier(); flag = 0u;");
    let (size, members) = shader.layout("Row").unwrap();
    assert_eq!(size, 16);
    assert_eq!(
        members.iter().map(|m| (m.name.as_str(), m.offset)).collect::<Vec<_>>(),
        [("a", 0), ("b", 4), ("c", 8)]
    );
    assert_eq!(shader.layout("Missing"), None);
    assert_eq!(shader.bindings("kernel"), [(0, Binding::Read), (3, Binding::Write)]);
    assert_eq!(shader.workgroup_size("kernel"), Some([64, 1, 1]));
    assert_eq!(shader.workgroup_bytes("kernel"), 260);
    assert_eq!(shader.kernels().collect::<Vec<_>>(), ["kernel"]);
    assert_eq!(shader.check(), Ok(()));
}

#[test]
fn broken_shaders_are_refused_with_their_place() {
    let error = Shader::parse("fn f() -> f32 { return 1u; }").unwrap_err();
    assert!(error.contains("wgsl:1"), "{error}");
}

#[test]
fn barriers_in_uniform_flow_are_let_pass() {
    for body in [
        "workgroupBarrier();",
        "if (rows[group.x].b > 2u) { workgroupBarrier(); }",
        "for (var k = 32u; k > 0u; k /= 2u) { if (i < k) { sums[i] += sums[i + k]; } workgroupBarrier(); }",
        "for (var k = 0u; k < rows[group.y].b; k++) { storageBarrier(); }",
        "loop { let f = workgroupUniformLoad(&flag); if (f == 0u) { break; } workgroupBarrier(); }",
        "if (rows[0].b == 1u) { return; } workgroupBarrier();",
        "switch rows[0].b { case 1u: { workgroupBarrier(); } default: { } }",
    ] {
        assert_eq!(verdict(body), Ok(()), "{body}");
    }
}

#[test]
fn barriers_out_of_uniform_flow_are_found() {
    for body in [
        "if (i < 3u) { workgroupBarrier(); }",
        "if (i < 3u) { return; } workgroupBarrier();",
        "for (var k = 0u; k < i; k++) { workgroupBarrier(); }",
        "if (sums[0] > 1.0) { storageBarrier(); }",
        "if (out[0] > 1.0) { storageBarrier(); }",
        "var k = 0u; if (i == 0u) { k = 1u; } if (k == 1u) { workgroupBarrier(); }",
        "for (var k = 0u; k < 9u; k++) { workgroupBarrier(); if (sums[i] > 1.0) { break; } }",
        "for (var k = 0u; k < 9u; k++) { if (i == k) { continue; } workgroupBarrier(); }",
        "let f = flag; if (f == 0u) { workgroupBarrier(); }",
    ] {
        assert!(verdict(body).is_err(), "{body}");
    }
}

#[test]
fn too_much_for_every_device_is_found() {
    let shader = Shader::parse(
        "var<workgroup> a: array<f32, 5000>;
        @compute @workgroup_size(64) fn k(@builtin(local_invocation_index) i: u32) { a[i] = 1.0; }",
    );
    assert!(shader.unwrap().check().unwrap_err().contains("20000 bytes"));
    let shader = Shader::parse("@compute @workgroup_size(16, 32) fn k() { }");
    assert!(shader.unwrap().check().unwrap_err().contains("512 invocations"));
    let buffers: String = (0..9)
        .map(|b| format!("@group(0) @binding({b}) var<storage, read_write> b{b}: array<f32>;"))
        .collect();
    let uses: String = (0..9).map(|b| format!("b{b}[0] = 1.0;")).collect();
    let shader = Shader::parse(&format!("{buffers} @compute @workgroup_size(1) fn k() {{ {uses} }}"));
    assert!(shader.unwrap().check().unwrap_err().contains("9 storage buffers"));
}
