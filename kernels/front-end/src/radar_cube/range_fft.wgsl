// Samples of each chirp to range cells: taper, Fourier transform along samples. One workgroup a chirp of a channel.

@group(0) @binding(0) var<storage, read> shape: array<Shape, 1>;
// [chirp × receiver × sample], two words of 16 bits in each.
@group(0) @binding(1) var<storage, read> samples: array<u32>;
// Taper, and the row that each sample goes into.
@group(0) @binding(2) var<storage, read> weights: array<f32>;
@group(0) @binding(3) var<storage, read> places: array<u32>;
@group(0) @binding(4) var<storage, read> roots: array<vec2<f32>>;
// [channel × Doppler cell × range cell].
@group(0) @binding(5) var<storage, read_write> cube: array<vec2<f32>>;

const WORKGROUP: u32 = 64;
const MAX_FFT: u32 = 2048;

var<workgroup> rows: array<vec2<f32>, MAX_FFT>;

fn word(at: u32) -> f32 {
    let both = bitcast<i32>(samples[at / 2u]);
    return f32(select(extractBits(both, 0u, 16u), extractBits(both, 16u, 16u), at % 2u == 1u));
}

fn sample(at: u32) -> vec2<f32> {
    if (shape[0].words == 1u) {
        return vec2<f32>(word(at), 0.0);
    }
    return vec2<f32>(word(2u * at), word(2u * at + 1u));
}

@compute @workgroup_size(WORKGROUP)
fn range_fft(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
    let loop_ = group.x;
    let channel = group.y;
    let len = shape[0].range_fft;
    let transmitter = channel / shape[0].receivers;
    let receiver = channel % shape[0].receivers;
    let chirp = loop_ * shape[0].transmitters + transmitter;
    let start = (chirp * shape[0].receivers + receiver) * shape[0].samples;
    for (var n = lane; n < len; n += WORKGROUP) {
        var x = vec2<f32>(0.0, 0.0);
        if (n < shape[0].samples) {
            x = sample(start + n) * weights[n];
        }
        rows[places[n]] = x;
    }
    workgroupBarrier();
    var span = 1u;
    if (countTrailingZeros(len) % 2u == 1u) {
        for (var k = lane; k < len / 2u; k += WORKGROUP) {
            let a = rows[2u * k];
            let b = rows[2u * k + 1u];
            rows[2u * k] = a + b;
            rows[2u * k + 1u] = a - b;
        }
        workgroupBarrier();
        span = 2u;
    }
    for (; span < len; span *= 4u) {
        let step = len / (4u * span);
        for (var k = lane; k < len / 4u; k += WORKGROUP) {
            let j = k % span;
            let at = k / span * 4u * span + j;
            let a = rows[at];
            let b = turn(rows[at + span], roots[j * step]);
            let c = turn(rows[at + 2u * span], roots[2u * j * step]);
            let d = turn(rows[at + 3u * span], roots[3u * j * step]);
            let ac = a + c;
            let a_c = a - c;
            let bd = b + d;
            let b_d = b - d;
            rows[at] = ac + bd;
            rows[at + 2u * span] = ac - bd;
            rows[at + span] = vec2<f32>(a_c.x + b_d.y, a_c.y - b_d.x);
            rows[at + 3u * span] = vec2<f32>(a_c.x - b_d.y, a_c.y + b_d.x);
        }
        workgroupBarrier();
    }
    let to = (channel * shape[0].doppler_cells + loop_) * shape[0].range_cells;
    for (var r = lane; r < shape[0].range_cells; r += WORKGROUP) {
        cube[to + r] = rows[r];
    }
}
