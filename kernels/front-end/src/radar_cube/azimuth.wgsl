// Directions of each peak: the channels of the horizontal row, turned back to one instant, through a Fourier transform across the array.
// One workgroup takes every so many-th peak, an invocation a beam.

@group(0) @binding(0) var<storage, read> shape: array<Shape, 1>;
@group(0) @binding(1) var<storage, read> cube: array<vec2<f32>>;
// [transmitter × Doppler cell].
@group(0) @binding(2) var<storage, read> turn_back: array<vec2<f32>>;
@group(0) @binding(3) var<storage, read> beam_roots: array<vec2<f32>>;
// Channel and slot.
@group(0) @binding(4) var<storage, read> row: array<vec2<u32>>;
@group(0) @binding(5) var<storage, read> count: array<u32, 1>;
@group(0) @binding(6) var<storage, read_write> peaks: array<Peak>;

const WORKGROUP: u32 = 64;
const MAX_BEAMS: u32 = 256;
const MAX_CHANNELS: u32 = 64;
const MAX_BEAM_PEAKS: u32 = 3;

var<workgroup> spectrum: array<f32, MAX_BEAMS>;
var<workgroup> across: array<vec2<f32>, MAX_CHANNELS>;

// The strongest local maxima of a circular spectrum, strongest first; of equal ones the first.
fn pick(slot: u32) {
    let beams = shape[0].beams;
    var best = 0.0;
    for (var b = 0u; b < beams; b++) {
        best = max(best, spectrum[b]);
    }
    let least = max(best * shape[0].second_share, peaks[slot].noise * shape[0].second_noise);
    var found = 0u;
    for (var b = 0u; b < beams; b++) {
        var candidate = BeamPeak(b, spectrum[(b + beams - 1u) % beams], spectrum[b], spectrum[(b + 1u) % beams]);
        let first = candidate.at > candidate.before || (b == 0u && candidate.at == candidate.before);
        let second = candidate.at > candidate.behind || (b + 1u < beams && candidate.at == candidate.behind);
        if (!(candidate.at > 0.0 && first && second && (candidate.at >= best || candidate.at > least))) {
            continue;
        }
        for (var i = 0u; i < MAX_BEAM_PEAKS; i++) {
            if (i >= found) {
                peaks[slot].beams[i] = candidate;
                found += 1u;
                break;
            }
            let other = peaks[slot].beams[i];
            if (candidate.at > other.at) {
                peaks[slot].beams[i] = candidate;
                candidate = other;
            }
        }
    }
    peaks[slot].beam_count = found;
    for (var i = found; i < MAX_BEAM_PEAKS; i++) {
        peaks[slot].beams[i] = BeamPeak(0u, 0.0, 0.0, 0.0);
    }
}

@compute @workgroup_size(WORKGROUP)
fn azimuth(
    @builtin(workgroup_id) group: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
    @builtin(local_invocation_index) lane: u32,
) {
    let found = min(count[0], shape[0].most_peaks);
    let doppler_cells = shape[0].doppler_cells;
    let map = doppler_cells * shape[0].range_cells;
    let channels = shape[0].row;
    let beams = shape[0].beams;
    for (var slot = group.x; slot < found; slot += groups.x) {
        if (lane < channels) {
            let channel = row[lane].x;
            let cell = peaks[slot].cell;
            let back = turn_back[channel / shape[0].receivers * doppler_cells + cell / shape[0].range_cells];
            across[lane] = turn(cube[channel * map + cell], back);
        }
        workgroupBarrier();
        for (var b = lane; b < beams; b += WORKGROUP) {
            var sum = vec2<f32>(0.0, 0.0);
            for (var k = 0u; k < channels; k++) {
                let x = across[k];
                let w = beam_roots[row[k].y * b % beams];
                // The innermost sum last: compilers that turn sums of products about leave this one as it is.
                sum = vec2<f32>(x.x * w.x + (sum.x - x.y * w.y), x.x * w.y + (sum.y + x.y * w.x));
            }
            spectrum[b] = sum.x * sum.x + sum.y * sum.y;
        }
        workgroupBarrier();
        if (lane == 0u) {
            pick(slot);
        }
        workgroupBarrier();
    }
}
