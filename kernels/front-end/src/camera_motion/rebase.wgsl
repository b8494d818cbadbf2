// A change of light: the backgrounds are carried over into it, the twin of `rebase.rs`. Three kernels, which do nothing in other
// frames; `levels` and `carry` take four pixels an invocation, `map` a grey level.

// `state` and `classes` as in `background.wgsl`; classes are those of one frame ago. `levels`: by grey level of the slow
// background the number of pixels, then their luma's sum, then what the level has become.
@group(0) @binding(0) var<storage, read> params: Params;
@group(0) @binding(1) var<storage, read> luma: array<u32>;
@group(0) @binding(2) var<storage, read_write> state: array<u32>;
@group(0) @binding(3) var<storage, read> classes: array<u32>;
@group(0) @binding(4) var<storage, read> tally: array<u32, 4>;
@group(0) @binding(5) var<storage, read_write> level_sums: array<atomic<u32>, 768>;

const BACKGROUND: u32 = 0u;
const STOPPED: u32 = 2u;

fn is_light() -> bool {
    return tally[0] > params.light;
}

@compute @workgroup_size(256)
fn levels(@builtin(global_invocation_id) id: vec3<u32>) {
    let word = id.x;
    if word >= params.plane || !is_light() {
        return;
    }
    let x = (word % params.pitch) * 4u;
    for (var k = 0u; k < 4u; k++) {
        let shift = 8u * k;
        if x + k < params.width && extractBits(classes[word], shift, 8u) == BACKGROUND {
            let level = extractBits(state[word], shift, 8u);
            atomicAdd(&level_sums[level], 1u);
            atomicAdd(&level_sums[256u + level], extractBits(luma[word], shift, 8u));
        }
    }
}

@compute @workgroup_size(256)
fn map(@builtin(local_invocation_index) level: u32) {
    if !is_light() {
        return;
    }
    var count = 0u;
    var seen = 0u;
    var was = 0u;
    for (var l = 0u; l < 256u; l++) {
        let n = atomicLoad(&level_sums[l]);
        count += n;
        seen += atomicLoad(&level_sums[256u + l]);
        was += l * n;
    }
    let shift = i32(seen / max(count, 1u)) - i32(was / max(count, 1u));
    let n = atomicLoad(&level_sums[level]);
    var mean = u32(clamp(i32(level) + shift, 0, 255));
    if n != 0u {
        mean = (atomicLoad(&level_sums[256u + level]) + n / 2u) / n;
    }
    atomicStore(&level_sums[512u + level], min(mean, 255u));
}

fn in_new_light(level: u32) -> u32 {
    return atomicLoad(&level_sums[512u + level]);
}

@compute @workgroup_size(256)
fn carry(@builtin(global_invocation_id) id: vec3<u32>) {
    let word = id.x;
    if word >= params.plane || !is_light() {
        return;
    }
    let plane = params.plane;
    var slow = 0u;
    var former = 0u;
    var fast = 0u;
    var held = 0u;
    for (var k = 0u; k < 4u; k++) {
        let shift = 8u * k;
        let seen = extractBits(luma[word], shift, 8u);
        let class_before = extractBits(classes[word], shift, 8u);
        if class_before == BACKGROUND {
            slow |= seen << shift;
            former |= seen << shift;
            fast |= seen << shift;
        } else {
            slow |= in_new_light(extractBits(state[word], shift, 8u)) << shift;
            former |= in_new_light(extractBits(state[plane + word], shift, 8u)) << shift;
            let mapped = in_new_light(extractBits(state[2u * plane + word], shift, 8u));
            fast |= select(mapped, seen, class_before == STOPPED) << shift;
            held |= extractBits(state[4u * plane + word], shift, 8u) << shift;
        }
    }
    state[word] = slow;
    state[plane + word] = former;
    state[2u * plane + word] = fast;
    state[4u * plane + word] = held;
}
