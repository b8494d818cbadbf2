// Predict: interacting multiple models over [x, y, vx, vy, turn rate] with the body's size. One invocation a lane, padding included.
{% include "gpu/shared.wgsl" %}

@group(0) @binding(1) var<storage, read_write> blocks: array<f32>;

// One lane of a block, named as its twin's: means and covariances by model.
var<private> m: array<f32, 24>;
var<private> p: array<f32, 108>;
var<private> mu: array<f32, 3>;
var<private> mean: array<f32, 8>;
var<private> hx: f32;
var<private> hy: f32;
var<private> hvar: f32;
var<private> existence: f32;
var<private> size_mean: array<f32, 3>;
var<private> size_var: array<f32, 3>;
var<private> size_rate: f32;

// The interaction step: each model starts from a mixture of all.
fn mix_models() {
    let om = m;
    let op = p;
    let omu = mu;
# for j in range(MODELS)
    {
#   for i in range(MODELS)
        var w${i} = omu[${i}] * frames[at].t${i}${j};
#   endfor
        let c = exact(1e-12 + w0) + w1 + w2;
        w0 = w0 / c;
        w1 = w1 / c;
        w2 = w2 / c;
        mu[${j}] = c;
#   for k in range(DIM)
        let m${k} = om[${k}] * w0 + om[${DIM + k}] * w1 + om[${2 * DIM + k}] * w2;
        m[${j * DIM + k}] = m${k};
#   endfor
#   for i in range(MODELS)
#     for k in range(DIM)
        let d${i}${k} = om[${i * DIM + k}] - m${k};
#     endfor
#   endfor
#   for r in range(DIM)
#     for i in range(MODELS)
        let wd${i}${r} = w${i} * d${i}${r};
#     endfor
#     for c in range(r, DIM)
        p[${j * TRI + tri(r, c)}] = exact(w0 * op[${tri(r, c)}] + wd0${r} * d0${c})
            + exact(w1 * op[${TRI + tri(r, c)}] + wd1${r} * d1${c})
            + exact(w2 * op[${2 * TRI + tri(r, c)}] + wd2${r} * d2${c});
#     endfor
#   endfor
    }
# endfor
}

{% macro P(s, i, j) %}p[${s * TRI + tri(i, j)}]{% endmacro %}
{% macro M(s, i) %}m[${s * DIM + i}]{% endmacro %}

{% macro pin(s, i, var) %}
    ${M(s, i)} = 0.0;
# for k in range(DIM)
    ${P(s, i, k)} = 0.0;
# endfor
    ${P(s, i, i)} = ${var};
{% endmacro %}

{% macro add_acceleration_noise(s, q_along, q_across) %}
    let q0 = hx * hx * ${q_along} + hy * hy * ${q_across};
    let q1 = hx * hy * (${q_along} - ${q_across});
    let q2 = hy * hy * ${q_along} + hx * hx * ${q_across};
    let d1 = dt;
    let d2 = dt * dt * 0.5;
    let d3 = dt * dt * dt / 3.0;
    ${P(s, X, X)} += q0 * d3;
    ${P(s, X, Y)} += q1 * d3;
    ${P(s, Y, Y)} += q2 * d3;
    ${P(s, X, VX)} += q0 * d2;
    ${P(s, X, VY)} += q1 * d2;
    ${P(s, Y, VX)} += q1 * d2;
    ${P(s, Y, VY)} += q2 * d2;
    ${P(s, VX, VX)} += q0 * d1;
    ${P(s, VX, VY)} += q1 * d1;
    ${P(s, VY, VY)} += q2 * d1;
{% endmacro %}

fn constant_velocity() {
    let dt = frames[at].dt;
    let turn_var = frames[at].cv_turn_sigma * frames[at].cv_turn_sigma;
${pin(CV, TURN, "turn_var")}
    ${M(CV, X)} += ${M(CV, VX)} * dt;
    ${M(CV, Y)} += ${M(CV, VY)} * dt;
    // P = F P F' with F = I + dt (e_x e_vx' + e_y e_vy'): rows first, then columns.
# for a, v in [(X, VX), (Y, VY)]
    let v${a} = ${P(CV, v, v)};
#   for k in range(DIM)
#     if k != a
    ${P(CV, a, k)} = ${P(CV, a, k)} + ${P(CV, v, k)} * dt;
#     endif
#   endfor
    // The cross term was moved above; the diagonal takes both sides.
    let av${a} = ${P(CV, a, v)};
    ${P(CV, a, a)} = ${P(CV, a, a)} + (av${a} + av${a} - v${a} * dt) * dt;
# endfor
${add_acceleration_noise(CV, "frames[at].cv_q_along", "frames[at].cv_q_across")}
}

fn coordinated_turn() {
    let dt = frames[at].dt;
    let w = ${M(CT, TURN)} * dt;
    // Series of sin, cos and their integrals: a turn within one step is far below a radian.
    let w2 = w * w;
    let sin = w * (1.0 - w2 * (1.0 / 6.0));
    let cos = 1.0 - w2 * 0.5 + exact(w2 * w2) * (1.0 / 24.0);
    let a = (1.0 - w2 * (1.0 / 6.0)) * dt;
    let c = w * (1.0 - w2 * (1.0 / 12.0)) * (0.5 * dt);
    let vx = ${M(CT, VX)};
    let vy = ${M(CT, VY)};
    ${M(CT, X)} += exact(a * vx - c * vy);
    ${M(CT, Y)} += exact(c * vx + a * vy);
    ${M(CT, VX)} = cos * vx - sin * vy;
    ${M(CT, VY)} = sin * vx + cos * vy;
    let h = 0.5 * dt * dt;
    // Rows x, y, vx, vy of the Jacobian, columns vx, vy, turn rate.
    let j00 = a;
    let j01 = -c;
    let j02 = -(vy * h);
    let j10 = c;
    let j11 = a;
    let j12 = vx * h;
    let j20 = cos;
    let j21 = -sin;
    let j22 = -(${M(CT, VY)} * dt);
    let j30 = sin;
    let j31 = cos;
    let j32 = ${M(CT, VX)} * dt;
    // A = F P, rows that change.
# for r in range(DIM)
#   for k in range(DIM)
#     if r < 2
    let f${r}${k} = ${P(CT, r, k)} + (j${r}0 * ${P(CT, VX, k)} + j${r}1 * ${P(CT, VY, k)} + j${r}2 * ${P(CT, TURN, k)});
#     elif r < 4
    let f${r}${k} = j${r}0 * ${P(CT, VX, k)} + j${r}1 * ${P(CT, VY, k)} + j${r}2 * ${P(CT, TURN, k)};
#     else
    let f${r}${k} = ${P(CT, r, k)};
#     endif
#   endfor
# endfor
    // P = A F', columns that change.
# for i in range(DIM)
#   for k in range(i, DIM)
#     if k < 2
    ${P(CT, i, k)} = f${i}${k} + (f${i}${VX} * j${k}0 + f${i}${VY} * j${k}1 + f${i}${TURN} * j${k}2);
#     elif k < 4
    ${P(CT, i, k)} = f${i}${VX} * j${k}0 + f${i}${VY} * j${k}1 + f${i}${TURN} * j${k}2;
#     else
    ${P(CT, i, k)} = f${i}${k};
#     endif
#   endfor
# endfor
${add_acceleration_noise(CT, "frames[at].ct_q_along", "frames[at].ct_q_across")}
    ${P(CT, TURN, TURN)} += frames[at].ct_q_turn * dt;
}

fn stopped() {
    let dt = frames[at].dt;
    let turn_var = frames[at].cv_turn_sigma * frames[at].cv_turn_sigma;
    let speed_var = frames[at].stopped_sigma_v * frames[at].stopped_sigma_v;
${pin(STOPPED, VX, "speed_var")}
${pin(STOPPED, VY, "speed_var")}
${pin(STOPPED, TURN, "turn_var")}
    ${P(STOPPED, X, X)} += frames[at].stopped_q * dt;
    ${P(STOPPED, Y, Y)} += frames[at].stopped_q * dt;
}

// Size drifts back to what the class suggests, keeping its correlation with the rest.
fn relax_size() {
    let dt = frames[at].dt;
    let keep = exp_of(-(size_rate * dt));
    let lost = 1.0 - keep * keep;
# for s in range(MODELS)
#   for k in range(3)
#     set i = LENGTH + k
    ${M(s, i)} = size_mean[${k}] + (${M(s, i)} - size_mean[${k}]) * keep;
#     for j in range(DIM)
#       if j != i
    ${P(s, i, j)} = ${P(s, i, j)} * keep;
#       endif
#     endfor
    ${P(s, i, i)} = exact(${P(s, i, i)} * (keep * keep)) + size_var[${k}] * lost;
#   endfor
# endfor
}

// Mean over the models.
fn combine() {
    let total = mu[0] + mu[1] + mu[2];
# for k in range(DIM)
    mean[${k}] = (${M(0, k)} * mu[0] + ${M(1, k)} * mu[1] + ${M(2, k)} * mu[2]) / total;
# endfor
}

// The body turns with the turn rate; its heading grows less certain while it moves.
fn turn_heading() {
    let dt = frames[at].dt;
    let w = mean[${TURN}] * dt;
    let x = hx - hy * w;
    let y = hy + hx * w;
    let n = 1.0 / sqrt(x * x + y * y);
    hx = x * n;
    hy = y * n;
    let v2 = mean[${VX}] * mean[${VX}] + mean[${VY}] * mean[${VY}];
    let rate = smaller(v2 * 0.01, 0.05);
    hvar += rate * dt;
}

@compute @workgroup_size(64)
fn predict(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].blocks * 8u || frames[at].count == 0u) {
        return;
    }
    let b = (frames[at].first_block + slot / 8u) * BLOCK + slot % 8u;
# for s in range(MODELS)
#   for k in range(DIM)
    ${M(s, k)} = blocks[b + 8u * (${s}u * MODEL + M_AT + ${k}u)];
#   endfor
#   for k in range(TRI)
    p[${s * TRI + k}] = blocks[b + 8u * (${s}u * MODEL + P_AT + ${k}u)];
#   endfor
    mu[${s}] = blocks[b + 8u * (${s}u * MODEL + MU_AT)];
# endfor
    hx = blocks[b + 8u * HX];
    hy = blocks[b + 8u * HY];
    hvar = blocks[b + 8u * HVAR];
    existence = blocks[b + 8u * EXISTENCE];
    size_rate = blocks[b + 8u * SIZE_RATE];
# for k in range(3)
    size_mean[${k}] = blocks[b + 8u * (SIZE_MEAN + ${k}u)];
    size_var[${k}] = blocks[b + 8u * (SIZE_VAR + ${k}u)];
# endfor
    for (var step = 0u; step < frames[at].count; step++) {
        mix_models();
        constant_velocity();
        coordinated_turn();
        stopped();
        relax_size();
        combine();
        turn_heading();
        existence = existence * frames[at].survival;
    }
# for s in range(MODELS)
#   for k in range(DIM)
    blocks[b + 8u * (${s}u * MODEL + M_AT + ${k}u)] = ${M(s, k)};
#   endfor
#   for k in range(TRI)
    blocks[b + 8u * (${s}u * MODEL + P_AT + ${k}u)] = p[${s * TRI + k}];
#   endfor
    blocks[b + 8u * (${s}u * MODEL + MU_AT)] = mu[${s}];
# endfor
# for k in range(DIM)
    blocks[b + 8u * (MEAN + ${k}u)] = mean[${k}];
# endfor
    blocks[b + 8u * HX] = hx;
    blocks[b + 8u * HY] = hy;
    blocks[b + 8u * HVAR] = hvar;
    blocks[b + 8u * EXISTENCE] = existence;
}
