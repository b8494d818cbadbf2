// Which cells stand out of the noise around them, and are the largest among their neighbours. One invocation a cell.

struct Threshold {
    level: f32,
    alpha: f32,
    reach: f32,
    rank: u32,
}

@group(0) @binding(0) var<storage, read> shape: array<Shape, 1>;
// [Doppler cell × range cell].
@group(0) @binding(1) var<storage, read> power: array<f32>;
// By range cell.
@group(0) @binding(2) var<storage, read> thresholds: array<Threshold>;
@group(0) @binding(3) var<storage, read_write> count: array<atomic<u32>, 1>;
// In no order.
@group(0) @binding(4) var<storage, read_write> peaks: array<Peak>;

const WORKGROUP: u32 = 64;

fn at(d: u32, r: u32) -> f32 {
    return power[d * shape[0].range_cells + r];
}

// Whether the cell is the largest of its neighbourhood; of equal ones that with the lowest number.
fn is_maximum(d: u32, r: u32) -> bool {
    let doppler_cells = shape[0].doppler_cells;
    let cells = shape[0].range_cells;
    let own = at(d, r);
    var yes = own > 0.0;
    for (var i = 0u; i < 3u; i++) {
        let row = (d + doppler_cells + i - 1u) % doppler_cells;
        for (var j = 0u; j < 3u; j++) {
            let column = r + j;
            if ((i == 1u && j == 1u) || column < 1u || column > cells) {
                continue;
            }
            let x = at(row, column - 1u);
            let is_lower = row * cells + column - 1u < d * cells + r;
            yes = yes && (own > x || (!is_lower && own == x));
        }
    }
    return yes;
}

fn is_guarded(row: u32, column: u32) -> bool {
    let reach_range = shape[0].train_range + shape[0].guard_range;
    let reach_doppler = shape[0].train_doppler + shape[0].guard_doppler;
    let away = max(column, reach_range) - min(column, reach_range);
    let apart = max(row, reach_doppler) - min(row, reach_doppler);
    return away <= shape[0].guard_range && apart <= shape[0].guard_doppler;
}

// Sum of the training cells: along Doppler first, then along range.
fn training_sum(d: u32, r: u32) -> f32 {
    let reach_range = shape[0].train_range + shape[0].guard_range;
    let reach_doppler = shape[0].train_doppler + shape[0].guard_doppler;
    var sum = 0.0;
    for (var column = 0u; column <= 2u * reach_range; column++) {
        let cell = r + column;
        if (cell < reach_range || cell >= shape[0].range_cells + reach_range) {
            continue;
        }
        var along = 0.0;
        for (var row = 0u; row <= 2u * reach_doppler; row++) {
            if (!is_guarded(row, column)) {
                let doppler = (d + shape[0].doppler_cells + row - reach_doppler) % shape[0].doppler_cells;
                along += at(doppler, cell - reach_range);
            }
        }
        sum += along;
    }
    return sum;
}

// Training cells below a limit, or up to it.
fn training_below(d: u32, r: u32, limit: f32, or_equal: bool) -> u32 {
    let reach_range = shape[0].train_range + shape[0].guard_range;
    let reach_doppler = shape[0].train_doppler + shape[0].guard_doppler;
    var below = 0u;
    for (var column = 0u; column <= 2u * reach_range; column++) {
        let cell = r + column;
        if (cell < reach_range || cell >= shape[0].range_cells + reach_range) {
            continue;
        }
        for (var row = 0u; row <= 2u * reach_doppler; row++) {
            if (!is_guarded(row, column)) {
                let doppler = (d + shape[0].doppler_cells + row - reach_doppler) % shape[0].doppler_cells;
                let x = at(doppler, cell - reach_range);
                below += u32(x < limit || (or_equal && x == limit));
            }
        }
    }
    return below;
}

// The order statistic: powers are not negative, so that their bits are in their order. The least whose bits so many cells reach at most.
fn training_ranked(d: u32, r: u32, rank: u32) -> f32 {
    var low = 0u;
    var high = 0x7f800000u;
    for (var i = 0u; i < 31u && low < high; i++) {
        let middle = low + (high - low) / 2u;
        if (training_below(d, r, bitcast<f32>(middle), true) >= rank) {
            high = middle;
        } else {
            low = middle + 1u;
        }
    }
    return bitcast<f32>(high);
}

@compute @workgroup_size(WORKGROUP)
fn cfar(@builtin(global_invocation_id) id: vec3<u32>) {
    let cells = shape[0].range_cells;
    let r = id.x;
    let d = id.y;
    if (r >= cells || d >= shape[0].doppler_cells || !is_maximum(d, r)) {
        return;
    }
    let own = at(d, r);
    let t = thresholds[r];
    if (own <= t.alpha * shape[0].noise_floor) {
        return;
    }
    var noise = 0.0;
    if (shape[0].ordered == 1u) {
        if (training_below(d, r, own * t.reach, false) < t.rank) {
            return;
        }
        noise = t.level * training_ranked(d, r, t.rank);
    } else {
        noise = t.level * training_sum(d, r);
        if (own <= t.alpha * noise) {
            return;
        }
    }
    let slot = atomicAdd(&count[0], 1u);
    if (slot >= shape[0].most_peaks) {
        return;
    }
    let doppler_cells = shape[0].doppler_cells;
    peaks[slot].cell = d * cells + r;
    peaks[slot].noise = max(noise, shape[0].noise_floor);
    peaks[slot].power = own;
    peaks[slot].nearer = 0.0;
    if (r > 0u) {
        peaks[slot].nearer = at(d, r - 1u);
    }
    peaks[slot].farther = 0.0;
    if (r + 1u < cells) {
        peaks[slot].farther = at(d, r + 1u);
    }
    peaks[slot].slower = at((d + doppler_cells - 1u) % doppler_cells, r);
    peaks[slot].faster = at((d + 1u) % doppler_cells, r);
}
