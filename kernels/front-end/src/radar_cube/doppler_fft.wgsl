// Chirps of each range cell to Doppler cells: taper, Fourier transform along chirps; and the power of all channels together. One workgroup
// takes `columns` neighbouring range cells, one channel after the other, so that the sum needs no atomics and is always the same.

@group(0) @binding(0) var<storage, read> shape: array<Shape, 1>;
@group(0) @binding(1) var<storage, read> weights: array<f32>;
@group(0) @binding(2) var<storage, read> places: array<u32>;
@group(0) @binding(3) var<storage, read> roots: array<vec2<f32>>;
// [channel × Doppler cell × range cell].
@group(0) @binding(4) var<storage, read_write> cube: array<vec2<f32>>;
// [Doppler cell × range cell].
@group(0) @binding(5) var<storage, read_write> power: array<f32>;

const WORKGROUP: u32 = 64;
const MAX_FFT: u32 = 2048;

// [row × column].
var<workgroup> rows: array<vec2<f32>, MAX_FFT>;

@compute @workgroup_size(WORKGROUP)
fn doppler_fft(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
    let columns = shape[0].columns;
    let cells = shape[0].range_cells;
    let len = shape[0].doppler_cells;
    let first = group.x * columns;
    let channels = shape[0].transmitters * shape[0].receivers;
    for (var channel = 0u; channel < channels; channel++) {
        let map = channel * len * cells;
        for (var k = lane; k < len * columns; k += WORKGROUP) {
            let l = k / columns;
            let column = k % columns;
            var x = vec2<f32>(0.0, 0.0);
            if (l < shape[0].loops) {
                x = cube[map + l * cells + first + column] * weights[l];
            }
            rows[places[l] * columns + column] = x;
        }
        workgroupBarrier();
        var span = 1u;
        if (countTrailingZeros(len) % 2u == 1u) {
            for (var k = lane; k < len / 2u * columns; k += WORKGROUP) {
                let at = k / columns * 2u * columns + k % columns;
                let a = rows[at];
                let b = rows[at + columns];
                rows[at] = a + b;
                rows[at + columns] = a - b;
            }
            workgroupBarrier();
            span = 2u;
        }
        for (; span < len; span *= 4u) {
            let step = len / (4u * span);
            let stride = span * columns;
            for (var k = lane; k < len / 4u * columns; k += WORKGROUP) {
                let j = k / columns % span;
                let at = (k / columns / span * 4u * span + j) * columns + k % columns;
                let a = rows[at];
                let b = turn(rows[at + stride], roots[j * step]);
                let c = turn(rows[at + 2u * stride], roots[2u * j * step]);
                let d = turn(rows[at + 3u * stride], roots[3u * j * step]);
                let ac = a + c;
                let a_c = a - c;
                let bd = b + d;
                let b_d = b - d;
                rows[at] = ac + bd;
                rows[at + 2u * stride] = ac - bd;
                rows[at + stride] = vec2<f32>(a_c.x + b_d.y, a_c.y - b_d.x);
                rows[at + 3u * stride] = vec2<f32>(a_c.x - b_d.y, a_c.y + b_d.x);
            }
            workgroupBarrier();
        }
        for (var k = lane; k < len * columns; k += WORKGROUP) {
            let at = k / columns * cells + first + k % columns;
            let x = rows[k];
            cube[map + at] = x;
            var sum = x.x * x.x + x.y * x.y;
            if (channel > 0u) {
                sum = power[at] + sum;
            }
            power[at] = sum;
        }
        workgroupBarrier();
    }
}
