// The majority of 3 × 3: the twin of `clean.rs`. One invocation for four pixels.

// One byte a pixel, four a word; rows are `pitch` words.
@group(0) @binding(0) var<storage, read> params: Params;
@group(0) @binding(1) var<storage, read> raw: array<u32>;
@group(0) @binding(2) var<storage, read> tally: array<u32, 4>;
@group(0) @binding(3) var<storage, read_write> classes: array<u32>;

const MAJORITY: u32 = 5u;
const MOVING: u32 = 1u;
const STOPPED: u32 = 2u;

// Raw classes of the word `x` of row `y`; background outside the frame.
fn row_word(x: i32, y: i32) -> u32 {
    if x < 0 || y < 0 || x >= i32(params.pitch) || y >= i32(params.height) {
        return 0u;
    }
    return raw[u32(y) * params.pitch + u32(x)];
}

// Three of a column, in bytes: at most three in either half of each.
fn column(x: i32, y: i32) -> u32 {
    return row_word(x, y - 1) + row_word(x, y) + row_word(x, y + 1);
}

@compute @workgroup_size(256)
fn clean(@builtin(global_invocation_id) id: vec3<u32>) {
    let word = id.x;
    // In another light, what was where goes on.
    if word >= params.plane || tally[0] > params.light {
        return;
    }
    let x = i32(word % params.pitch);
    let y = i32(word / params.pitch);
    let here = column(x, y);
    let left = (here << 8u) | (column(x - 1, y) >> 24u);
    let right = (here >> 8u) | (column(x + 1, y) << 24u);
    let sums = left + here + right;
    var cleaned = 0u;
    for (var k = 0u; k < 4u; k++) {
        let sum = extractBits(sums, 8u * k, 8u);
        let foreground = sum & 15u;
        let stopped = sum >> 4u;
        if foreground >= MAJORITY && u32(x) * 4u + k < params.width {
            cleaned |= select(MOVING, STOPPED, stopped * 2u > foreground) << (8u * k);
        }
    }
    classes[word] = cleaned;
}
