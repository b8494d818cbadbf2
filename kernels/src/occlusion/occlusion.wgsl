// Occlusion: who hides whom, a one-dimensional depth buffer around each sensor. One invocation a track, in two kernels: `cover` puts
// the confirmed bodies' distances into the directions they cover, `look` counts what of each body nothing nearer covers.
{% include "gpu/shared.wgsl" %}

@group(0) @binding(1) var<storage, read> blocks: array<f32>;
@group(0) @binding(2) var<storage, read> tracks: array<Track>;
// By slot: right end, left end (diamond angles), distance.
@group(0) @binding(3) var<storage, read_write> spans: array<f32>;
// By frame: BINS distances, as the inverse of their bits, so that the nearest is the largest and 0 is nothing at all.
@group(0) @binding(4) var<storage, read_write> depth: array<atomic<u32>>;
@group(0) @binding(5) var<storage, read_write> sight: array<Sight>;

// Diamond angle of a direction in the sensor's frame.
fn diamond(forward: f32, left: f32) -> f32 {
    let n = abs(forward) + abs(left);
    var q = 0.0;
    if (n > 0.0) {
        q = left / n;
    }
    if (forward >= 0.0) {
        return q;
    }
    if (left >= 0.0) {
        return 2.0 - q;
    }
    return -2.0 - q;
}

// First bin and number of bins from diamond angle `lo` to `hi`.
fn bins(lo: f32, hi: f32) -> vec2<u32> {
    let scale = f32(BINS) / 4.0;
    let a = i32(floor((lo + 2.0) * scale));
    let b = i32(floor((hi + 2.0) * scale));
    let n = clamp(b - a + 1, 0, i32(BINS));
    return vec2<u32>(u32(a) % BINS, u32(n));
}

@compute @workgroup_size(64)
fn cover(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].tracks || frames[at].sight_known != 0u) {
        return;
    }
    let first_slot = frames[at].first_block * 8u;
    let b = (frames[at].first_block + slot / 8u) * BLOCK + slot % 8u;
    let cos_yaw = frames[at].cos_yaw;
    let sin_yaw = frames[at].sin_yaw;
    let dx = blocks[b + 8u * (MEAN + ${X}u)] - frames[at].x;
    let dy = blocks[b + 8u * (MEAN + ${Y}u)] - frames[at].y;
    let hx = blocks[b + 8u * HX];
    let hy = blocks[b + 8u * HY];
    let l = 0.5 * blocks[b + 8u * (MEAN + ${LENGTH}u)];
    let w = 0.5 * blocks[b + 8u * (MEAN + ${WIDTH}u)];
    let centre = diamond(cos_yaw * dx + sin_yaw * dy, cos_yaw * dy - sin_yaw * dx);
    var lo = 0.0;
    var hi = 0.0;
# for a, c in [("", "-"), ("", "+"), ("-", "-"), ("-", "+")]
    {
        let x = dx + ${a}l * hx ${c} w * hy;
        let y = dy + ${a}l * hy ${"-" if c == "+" else "+"} w * hx;
        // Relative to the centre, so that a body straight behind the sensor does not span the whole circle.
        var d = diamond(cos_yaw * x + sin_yaw * y, cos_yaw * y - sin_yaw * x) - centre;
        if (d > 2.0) {
            d -= 4.0;
        } else if (d < -2.0) {
            d += 4.0;
        }
        lo = min(lo, d);
        hi = max(hi, d);
    }
# endfor
    let distance = sqrt(dx * dx + dy * dy);
    let span = 3u * (first_slot + slot);
    spans[span] = centre + lo;
    spans[span + 1u] = centre + hi;
    spans[span + 2u] = distance;
    let confirmed = (tracks[first_slot + slot].flags & 1u) != 0u;
    if (confirmed && blocks[b + 8u * EXISTENCE] > 0.5) {
        let run = bins(centre + lo, centre + hi);
        let key = ~bitcast<u32>(distance);
        for (var k = 0u; k < run.y; k++) {
            atomicMax(&depth[at * BINS + (run.x + k) % BINS], key);
        }
    }
}

@compute @workgroup_size(64)
fn look(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].tracks || frames[at].sight_known != 0u) {
        return;
    }
    let g = frames[at].first_block * 8u + slot;
    let right = spans[3u * g];
    let left = spans[3u * g + 1u];
    let limit = spans[3u * g + 2u] - ABREAST_M;
    let run = bins(right, left);
    var hidden = 0u;
    var first = BINS;
    var last = 0u;
    for (var k = 0u; k < run.y; k++) {
        let key = atomicLoad(&depth[at * BINS + (run.x + k) % BINS]);
        if (key != 0u && bitcast<f32>(~key) < limit) {
            hidden++;
        } else {
            first = min(first, k);
            last = k;
        }
    }
    var seen = Sight(0.0, right, left, 0u);
    if (hidden > 0u && first == BINS) {
        seen = Sight(1.0, right, left, 3u);
    } else if (hidden > 0u) {
        let bin = 4.0 / f32(BINS);
        let base = floor(right / bin);
        seen.hidden = f32(hidden) / f32(run.y);
        if (first > 0u) {
            seen.flags |= 1u;
            seen.right = (base + f32(first)) * bin;
        }
        if (last + 1u < run.y) {
            seen.flags |= 2u;
            seen.left = (base + f32(last + 1u)) * bin;
        }
    }
    sight[g] = seen;
}
