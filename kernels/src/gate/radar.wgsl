// Gate, radar: east, north and range rate of a reflection from each face, and the pairs within the gate. One invocation a track.
{% include "gpu/shared.wgsl" %}
{% include "gate/search.wgsl" %}

# set COEFFICIENTS = 9

// Geometry of one face, see the twin.
struct Face {
    along: f32,
    d_along: f32,
    across: f32,
    d_across: f32,
    var_along: f32,
    var_across: f32,
    ln_weight: f32,
}

var<private> mean: array<f32, 8>;
var<private> hx: f32;
var<private> hy: f32;
var<private> hvar: f32;

fn weight_of(area: f32, all: f32, share: f32) -> f32 {
    return ln_of(larger(area / all * share, 1e-6));
}

fn face_of(f: u32, ux: f32, uy: f32) -> Face {
    let length = mean[${LENGTH}];
    let width = mean[${WIDTH}];
    // Unit vector from the body to the radar, in the body's axes.
    let toward_x = -(ux * hx + uy * hy);
    let toward_y = -(uy * hx - ux * hy);
    let end = sign_of(toward_x);
    let flank = sign_of(toward_y);
    let inset_l = smaller(length * 0.25, frames[at].inset_m);
    let inset_w = smaller(width * 0.25, frames[at].inset_m);
    let area_end = width * abs(toward_x);
    let area_flank = length * abs(toward_y);
    let area = exact(area_end + area_flank) + 1e-3;
    var share = 1.0 - frames[at].inside_weight;
    var inside = frames[at].inside_weight;
    if (frames[at].body != 0u) {
        share = 1e-9;
        inside = 1.0;
    }
    let twelfth = 1.0 / 12.0;
    let spread_l = exact(length * length) * twelfth;
    let spread_w = exact(width * width) * twelfth;
    if (f == 0u) {
        return Face(end * (length * 0.5 - inset_l), end * 0.5, 0.0, 0.0, DEPTH_VAR, spread_w, weight_of(area_end, area, share));
    }
    if (f == 1u) {
        return Face(0.0, 0.0, flank * (width * 0.5 - inset_w), flank * 0.5, spread_l, DEPTH_VAR, weight_of(area_flank, area, share));
    }
    return Face(0.0, 0.0, 0.0, 0.0, spread_l, spread_w, ln_of(inside));
}

fn detection_probability(hidden: f32, range: f32, ux: f32, uy: f32) -> f32 {
    let rate = mean[${VX}] * ux + mean[${VY}] * uy;
    // Squared range rate against squared threshold, steep.
    let x = rate * rate * (1.0 / (frames[at].slow_mps * frames[at].slow_mps));
    let moving = x * x / (x * x + 1.0);
    let visible = 1.0 - hidden * frames[at].occlusion;
    let p = (moving * (frames[at].pd_moving - frames[at].pd_slow) + frames[at].pd_slow) * visible;
    let cos = ux * frames[at].cos_yaw + uy * frames[at].sin_yaw;
    let edge = 1.5 / larger(range, 3.0);
    let inside = select_lt(frames[at].cos_half_fov + edge * 0.7, cos, 1.0, 0.15);
    let outside = select_lt(cos, frames[at].cos_half_fov - edge * 0.7, 0.0, inside);
    let far = select_lt(frames[at].max_range + 3.0, range, 0.0, outside);
    let near_end = select_lt(frames[at].max_range - 3.0, range, far * 0.2, far);
    return select_lt(range, frames[at].min_range - 1.0, 0.0, near_end) * p;
}

{# One model's hypothesis of the face whose shared terms are at hand. #}
fn fill(b: u32, model: u32, shared_z: vec3<f32>, c: array<f32, 5>, l: vec2<f32>, w: vec2<f32>, r: vec4<f32>) -> f32 {
    let base = b + 8u * (model * MODEL);
# for k in range(7)
    let d${k} = blocks[base + 8u * (M_AT + ${k}u)] - mean[${k}];
# endfor
# for i in [X, Y, VX, VY, TURN, LENGTH, WIDTH]
#   for k in [X, Y, VX, VY, TURN, LENGTH, WIDTH]
#     if k >= i
    let p${i}${k} = blocks[base + 8u * (P_AT + ${tri(i, k)}u)];
#     endif
#   endfor
# endfor
{% macro p(i, k) %}p${[i, k] | min}${[i, k] | max}{% endmacro %}
# for i in [X, Y, VX, VY, TURN, LENGTH, WIDTH]
    let q0${i} = ${p(X, i)} + ${p(LENGTH, i)} * l.x + ${p(WIDTH, i)} * w.x;
    let q1${i} = ${p(Y, i)} + ${p(LENGTH, i)} * l.y + ${p(WIDTH, i)} * w.y;
    let q2${i} = ${p(X, i)} * c[0] + ${p(Y, i)} * c[1] + ${p(VX, i)} * c[2] + ${p(VY, i)} * c[3] + ${p(TURN, i)} * c[4];
# endfor
    z[0] = shared_z.x + d0 + l.x * d5 + w.x * d6;
    z[1] = shared_z.y + d1 + l.y * d5 + w.y * d6;
    z[2] = shared_z.z + c[0] * d0 + c[1] * d1 + c[2] * d2 + c[3] * d3 + c[4] * d4;
# for j in range(D)
    s[${j}] = q${j}0 + l.x * q${j}5 + w.x * q${j}6;
    s[${D + j}] = q${j}1 + l.y * q${j}5 + w.y * q${j}6;
    s[${2 * D + j}] = c[0] * q${j}0 + c[1] * q${j}1 + c[2] * q${j}2 + c[3] * q${j}3 + c[4] * q${j}4;
# endfor
    s[0] += r.x;
    s[1] += r.y;
    s[3] += r.y;
    s[4] += r.z;
    s[8] += r.w;
    return exact(-(invert() * 0.5) - 2.7568157);
}

@compute @workgroup_size(64)
fn gate(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].tracks || frames[at].kind != KIND_RADAR) {
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
        run = 1.0;
    }
    let dx = mean[${X}] - frames[at].x;
    let dy = mean[${Y}] - frames[at].y;
    let range = larger(sqrt(dx * dx + dy * dy), 0.5);
    let ux = dx / range;
    let uy = dy / range;
    pd = detection_probability(sight[g].hidden, range, ux, uy) * run;
    news[g].pd = pd;
    // The weights need it; it ends there.
    news[g].missed = blocks[b + 8u * EXISTENCE];
    if (pd <= 0.0) {
        news[g].count = 0u;
        return;
    }
    begin_bounds();
    // How far from the mean any hypothesis' gate reaches: models and faces lie apart.
    var reach = 0.0;
    for (var f = 0u; f < ${FACES}u; f++) {
        let face = face_of(f, ux, uy);
        let ox = exact(face.along * hx - face.across * hy);
        let oy = exact(face.along * hy + face.across * hx);
        let px = mean[${X}] + ox;
        let py = mean[${Y}] + oy;
        let fx = px - frames[at].x;
        let fy = py - frames[at].y;
        let face_range = larger(sqrt(fx * fx + fy * fy), 0.5);
        let inv = 1.0 / face_range;
        let rx = fx * inv;
        let ry = fy * inv;
        let w = mean[${TURN}];
        // Velocity of the reflecting point: the centre's and the turn's.
        let vx = mean[${VX}] - w * oy;
        let vy = mean[${VY}] + w * ox;
        let rate = vx * rx + vy * ry;
        let cross = vy * rx - vx * ry;
        // Polar noise turned into the plane, plus the spread along the face, plus the heading's uncertainty.
        let var_cross = face_range * face_range * frames[at].var_azimuth;
        let var_along = face.var_along + face.across * face.across * hvar;
        let var_across = face.var_across + face.along * face.along * hvar;
        let r = vec4<f32>(
            rx * rx * frames[at].var_range + ry * ry * var_cross + hx * hx * var_along + hy * hy * var_across,
            exact(rx * ry * (frames[at].var_range - var_cross) + hx * hy * (var_along - var_across)),
            ry * ry * frames[at].var_range + rx * rx * var_cross + hy * hy * var_along + hx * hx * var_across,
            frames[at].var_range_rate + w * w * (face.var_along + face.var_across),
        );
        let by = cross * inv;
        var c: array<f32, 5>;
        c[0] = -(ry * by);
        c[1] = rx * by;
        c[2] = rx;
        c[3] = ry;
        c[4] = rx * -oy + ry * ox;
        let by_length = vec2<f32>(face.d_along * hx, face.d_along * hy);
        let by_width = vec2<f32>(-(face.d_across * hy), face.d_across * hx);
        let kept = f * ${COEFFICIENTS}u;
# for k in range(5)
        hypotheses[(kept + ${k}u) * frames[at].slots + g] = c[${k}];
# endfor
        hypotheses[(kept + 5u) * frames[at].slots + g] = by_length.x;
        hypotheses[(kept + 6u) * frames[at].slots + g] = by_length.y;
        hypotheses[(kept + 7u) * frames[at].slots + g] = by_width.x;
        hypotheses[(kept + 8u) * frames[at].slots + g] = by_width.y;
        for (var model = 0u; model < ${MODELS}u; model++) {
            let ln_peak = fill(b, model, vec3<f32>(px, py, rate), c, by_length, by_width, r);
            keep(g, model * ${FACES}u + f, ln_peak + face.ln_weight + ln_model(b, model));
            reach = larger(reach, abs(z[0] - mean[${X}]) + sqrt(s[0] * frames[at].gate));
        }
    }
    key_centre = mean[${X}];
    // A margin for rounding.
    key_radius = reach * 1.001 + 0.01;
    news[g].count = gate_track(g);
}
