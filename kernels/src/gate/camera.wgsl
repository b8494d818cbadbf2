// Gate, camera: the box a detector draws around each body's visible part, and the pairs within the gate. One invocation a track.
{% include "gpu/shared.wgsl" %}
{% include "gate/search.wgsl" %}

// The outermost corner for each edge of the box: value in pixels and what its derivatives need.
# for word in ["value", "along", "across", "up", "forward", "left"]
var<private> edge_${word}: array<f32, 4>;
# endfor
// One row of H for each edge, with its noise.
var<private> value: array<f32, 4>;
var<private> row: array<f32, 20>;
var<private> var_row: array<f32, 4>;
var<private> mean: array<f32, 8>;
var<private> hx: f32;
var<private> hy: f32;
var<private> hvar: f32;

// Fills the edges; returns the least depth of any corner.
fn corners() -> f32 {
    let cos_yaw = frames[at].cos_yaw;
    let sin_yaw = frames[at].sin_yaw;
    let cos_pitch = frames[at].cos_pitch;
    let sin_pitch = frames[at].sin_pitch;
    let dx = mean[${X}] - frames[at].x;
    let dy = mean[${Y}] - frames[at].y;
    let hl = mean[${LENGTH}] * 0.5;
    let hw = mean[${WIDTH}] * 0.5;
# for k in range(4)
    edge_value[${k}] = ${"1e9" if k % 2 == 0 else "-1e9"};
    edge_along[${k}] = 0.0;
    edge_across[${k}] = 0.0;
    edge_up[${k}] = 0.0;
    edge_forward[${k}] = 1.0;
    edge_left[${k}] = 0.0;
# endfor
    var depth = 1e9;
    for (var corner = 0u; corner < 8u; corner++) {
        let a = select(1.0, -1.0, (corner & 2u) != 0u);
        let w = select(1.0, -1.0, (corner & 1u) != 0u);
        let up = select(0.0, 1.0, (corner & 4u) != 0u);
        let x = dx + hl * hx * a - hw * hy * w;
        let y = dy + hl * hy * a + hw * hx * w;
        let height = mean[${HEIGHT}] * up - frames[at].z;
        let forward = x * cos_yaw + y * sin_yaw;
        let left = y * cos_yaw - x * sin_yaw;
        let along_axis = forward * cos_pitch - height * sin_pitch;
        depth = smaller(depth, along_axis);
        let inv = frames[at].focal / larger(along_axis, 0.5);
        let u = -(left * inv) + frames[at].centre_u;
        let v = (-(height * cos_pitch) - forward * sin_pitch) * inv + frames[at].centre_v;
# for k in range(4)
        if (${["u < edge_value[0]", "edge_value[1] < u", "v < edge_value[2]", "edge_value[3] < v"][k]}) {
            edge_value[${k}] = ${"u" if k < 2 else "v"};
            edge_along[${k}] = a;
            edge_across[${k}] = w;
            edge_up[${k}] = up;
            edge_forward[${k}] = forward;
            edge_left[${k}] = left;
        }
# endfor
    }
    return depth;
}

// Derivatives of each edge by the state, and its clean noise.
fn rows(width: f32, height: f32) {
    let cos_yaw = frames[at].cos_yaw;
    let sin_yaw = frames[at].sin_yaw;
    let cos_pitch = frames[at].cos_pitch;
    let sin_pitch = frames[at].sin_pitch;
# for k in range(4)
    {
        let height_above = mean[${HEIGHT}] * edge_up[${k}] - frames[at].z;
        let inv = 1.0 / larger(edge_forward[${k}] * cos_pitch - height_above * sin_pitch, 0.5);
        let f = inv * frames[at].focal;
#   if k < 2
        let slope = edge_left[${k}] * inv;
        let by_forward = f * slope * cos_pitch;
        let by_left = -f;
        let by_up = -(f * slope * sin_pitch);
        let shape = width * frames[at].shape_noise;
        let by_x = by_forward * cos_yaw - by_left * sin_yaw;
        let by_y = by_forward * sin_yaw + by_left * cos_yaw;
#   else
        let slope = (-(height_above * cos_pitch) - edge_forward[${k}] * sin_pitch) * inv;
        let by_forward = f * (-(slope * cos_pitch) - sin_pitch);
        let by_up = f * (slope * sin_pitch - cos_pitch);
        let shape = height * frames[at].shape_noise;
        let by_x = by_forward * cos_yaw;
        let by_y = by_forward * sin_yaw;
#   endif
        let along = by_x * hx + by_y * hy;
        let across = by_y * hx - by_x * hy;
        // How the edge moves when the body turns on the spot.
        let by_heading = edge_along[${k}] * across * mean[${LENGTH}] * 0.5 - edge_across[${k}] * along * mean[${WIDTH}] * 0.5;
        value[${k}] = edge_value[${k}];
        row[${5 * k}] = by_x;
        row[${5 * k + 1}] = by_y;
        row[${5 * k + 2}] = edge_along[${k}] * along * 0.5;
        row[${5 * k + 3}] = edge_across[${k}] * across * 0.5;
        row[${5 * k + 4}] = edge_up[${k}] * by_up;
        var_row[${k}] = exact(shape * shape + by_heading * by_heading * hvar) + frames[at].var_edge_${"u" if k < 2 else "v"};
    }
# endfor
}

# for k in range(4)
// The edge is not the body's own: this is expected, no derivative, so much noise.
fn blind${k}(expected: f32, sigma: f32) {
    value[${k}] = expected;
#   for i in range(5)
    row[${5 * k + i}] = 0.0;
#   endfor
    var_row[${k}] += sigma * sigma;
}
# endfor

// Column of a diamond angle.
fn column(q: f32, per_tangent: f32) -> f32 {
    return frames[at].centre_u - per_tangent * q / max(1.0 - abs(q), 0.05);
}

// Cuts the box at hidden ends and at the image's border; returns the factor of the detection probability.
fn visible_share(seen: Sight, depth: f32) -> f32 {
    let dx = mean[${X}] - frames[at].x;
    let dy = mean[${Y}] - frames[at].y;
    if (depth < 1.0 || dx * dx + dy * dy > frames[at].max_range * frames[at].max_range) {
        return 0.0;
    }
    let full0 = value[0];
    let full1 = value[1];
    let full2 = value[2];
    let full3 = value[3];
    let width = max(full1 - full0, 1.0);
    let sigma = frames[at].hidden_edge * width + 3.0;
    let forward = dx * frames[at].cos_yaw + dy * frames[at].sin_yaw;
    let per_tangent = frames[at].focal * forward / max(forward * frames[at].cos_pitch + frames[at].z * frames[at].sin_pitch, 0.5);
    if (seen.hidden >= 0.999) {
        // Nothing of it should show: what shows all the same may be any part.
        blind0(full0, 0.5 * width);
        blind1(full1, 0.5 * width);
    } else {
        if ((seen.flags & 2u) != 0u) {
            blind0(clamp(column(seen.left, per_tangent), full0, full1), sigma);
        }
        if ((seen.flags & 1u) != 0u) {
            blind1(clamp(column(seen.right, per_tangent), full0, full1), sigma);
        }
    }
    if (value[0] < 0.0) {
        blind0(0.0, 0.0);
    }
    if (value[1] > frames[at].size_u) {
        blind1(frames[at].size_u, 0.0);
    }
    if (value[2] < 0.0) {
        blind2(0.0, 0.0);
    }
    if (value[3] > frames[at].size_v) {
        blind3(frames[at].size_v, 0.0);
    }
    // How much of the whole box the image holds.
    let w = min(full1, frames[at].size_u) - max(full0, 0.0);
    let h = min(full3, frames[at].size_v) - max(full2, 0.0);
    if (w < 2.0 || h < 2.0) {
        return 0.0;
    }
    let inside = (w * h) / (width * max(full3 - full2, 1.0));
    let cut = min(inside / 0.3, 1.0);
    return (1.0 - frames[at].occlusion * seen.hidden) * cut;
}

// One model's box with every edge where the body's corners are: mean and S.
fn fill_model(b: u32, model: u32) {
    let base = b + 8u * (model * MODEL);
# set STATE = [X, Y, LENGTH, WIDTH, HEIGHT]
{% macro p(i, k) %}p${[i, k] | min}${[i, k] | max}{% endmacro %}
# for i in STATE
    let d${i} = blocks[base + 8u * (M_AT + ${i}u)] - mean[${i}];
#   for k in STATE
#     if k >= i
    let p${i}${k} = blocks[base + 8u * (P_AT + ${tri(i, k)}u)];
#     endif
#   endfor
# endfor
# for j in range(4)
#   for i in STATE
    let q${j}${i} = ${p(X, i)} * row[${5 * j}] + ${p(Y, i)} * row[${5 * j + 1}] + ${p(LENGTH, i)} * row[${5 * j + 2}] + ${p(WIDTH, i)} * row[${5 * j + 3}] + ${p(HEIGHT, i)} * row[${5 * j + 4}];
#   endfor
    z[${j}] = value[${j}] + row[${5 * j}] * d0 + row[${5 * j + 1}] * d1 + row[${5 * j + 2}] * d5 + row[${5 * j + 3}] * d6 + row[${5 * j + 4}] * d7;
# endfor
{% macro term(i, j) %}row[${5 * i}] * q${j}0 + row[${5 * i + 1}] * q${j}1 + row[${5 * i + 2}] * q${j}5 + row[${5 * i + 3}] * q${j}6 + row[${5 * i + 4}] * q${j}7{% endmacro %}
# for i in range(4)
#   for j in range(i)
    s[${4 * i + j}] = ${term(i, j)};
    s[${4 * j + i}] = s[${4 * i + j}];
#   endfor
    s[${5 * i}] = var_row[${i}] + ${term(i, i)};
# endfor
    // Rounded from the other side, as what is learnt about the mounting has always read it.
    let upper = ${term(0, 1)};
    // The twin's sums begin with zero: theirs is never minus zero.
    s[1] = select(upper, 0.0, upper == 0.0);
}

// Box with an unknown share hidden from the left (`side` 0) or right (1): that edge is anywhere in the box.
# for side in range(2)
fn hide${side}() {
    let width = larger(value[1] - value[0], 4.0);
#   for k in range(4)
    s[${4 * side + k}] = 0.0;
    s[${4 * k + side}] = 0.0;
#   endfor
    s[${5 * side}] = var_row[${side}] + exact(width * width) * 0.09;
    z[${side}] = value[${side}] + width * ${"0.4" if side == 0 else "-0.4"};
}
# endfor

// Widens the innovation by what a misjudged size leaves open.
fn open_size() {
# for i in range(4)
    let along${i} = row[${5 * i}] * hx + row[${5 * i + 1}] * hy;
# endfor
# for i in range(4)
#   for j in range(4)
    s[${4 * i + j}] = s[${4 * i + j}]
#     for k in range(3)
        + exact(row[${5 * i + 2 + k}] * row[${5 * j + 2 + k}]) * MISJUDGED_VAR${k}
#     endfor
        + exact(along${i} * along${j}) * MISJUDGED_VAR3;
#   endfor
# endfor
}

@compute @workgroup_size(64)
fn gate(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].tracks || frames[at].kind != KIND_CAMERA) {
        return;
    }
    let g = frames[at].first_block * 8u + slot;
    let b = (frames[at].first_block + slot / 8u) * BLOCK + slot % 8u;
# for k in range(DIM)
    mean[${k}] = blocks[b + 8u * (MEAN + ${k}u)];
# endfor
    hx = blocks[b + 8u * HX];
    hy = blocks[b + 8u * HY];
    hvar = blocks[b + 8u * HVAR];
    var run = frames[at].pd_after_miss;
    if ((tracks[g].flags & 2u) != 0u) {
        run = frames[at].pd_after_hit;
    }
    let depth = corners();
    let width = larger(edge_value[1] - edge_value[0], 1.0);
    let height = larger(edge_value[3] - edge_value[2], 1.0);
    rows(width, height);
    pd = run * visible_share(sight[g], depth);
    news[g].pd = pd;
    // The weights need it; it ends there.
    news[g].missed = blocks[b + 8u * EXISTENCE];
    if (pd <= 0.0) {
        news[g].count = 0u;
        return;
    }
# for k in range(20)
    hypotheses[${k}u * frames[at].slots + g] = row[${k}];
# endfor
    begin_bounds();
    key_centre = (value[0] + value[1]) * 0.5;
    let unknown = frames[at].unknown_occluder;
    let misjudged = frames[at].misjudged_size;
    // How far from the middle column any hypothesis' gate reaches.
    var reach = 0.0;
    for (var model = 0u; model < ${MODELS}u; model++) {
        let ln_mu = ln_model(b, model);
        fill_model(b, model);
        let clean_z = z;
        let clean_s = s;
        for (var face = 0u; face < ${FACES}u; face++) {
            z = clean_z;
            s = clean_s;
            var weight = unknown;
            if (face == 0u) {
                weight = 1.0 - 2.0 * unknown - misjudged;
            } else if (face == 1u) {
                hide0();
            } else if (face == 2u) {
                hide1();
            } else {
                open_size();
                weight = misjudged;
            }
            let ln_det = invert();
            keep(g, model * ${FACES}u + face, ln_mu - ln_det * 0.5 + exact(ln_of(weight) - 3.675754));
            let middle = (z[0] + z[1]) * 0.5;
            let spread = (s[0] + s[1] * 2.0 + s[5]) * 0.25;
            reach = larger(reach, abs(middle - key_centre) + sqrt(larger(spread, 0.0) * frames[at].gate));
        }
    }
    // A margin for rounding.
    key_radius = reach * 1.001 + 1.0;
    news[g].count = gate_track(g);
}
