// Update: every hypothesis by every gated detection, moment-matched by the marginals. One invocation a lane, padding included: a
// block is updated whole as soon as any of its tracks was detected.
{% include "gpu/shared.wgsl" %}

@group(0) @binding(1) var<storage, read_write> blocks: array<f32>;
@group(0) @binding(2) var<storage, read> detections: array<Detection>;
@group(0) @binding(3) var<storage, read> hypotheses: array<f32>;
@group(0) @binding(4) var<storage, read> edges: array<u32>;
@group(0) @binding(5) var<storage, read> news: array<SlotNews>;
@group(0) @binding(6) var<storage, read> messages: array<f32>;

{% include "gpu/measured.wgsl" %}
{% include "gpu/graph.wgsl" %}
# set LOWER = D * (D + 1) // 2
# set S_AT = D
# set INV_AT = D + LOWER + 1

// One model's posterior.
var<private> m: array<f32, 8>;
var<private> p: array<f32, 36>;
// Columns of P H' of one hypothesis, and m's change by all faces.
var<private> pht: array<f32, ${8 * D}>;
var<private> delta: array<f32, 8>;

fn share_of(g: u32, k: u32, h: u32) -> f32 {
    return messages[probability_at(news[g].start + k)] * bitcast<f32>(edges[edge_of(g, k, 3u + h)]);
}

{% macro P(i, j) %}blocks[base + 8u * (P_AT + ${tri(i, j)}u)]{% endmacro %}
// P H' from the prior, which the blocks hold until the model is done.
fn fill_pht(g: u32, base: u32, face: u32) {
# if kind == "radar"
    let kept = face * 9u;
#   for k in range(9)
    let c${k} = hypotheses[(kept + ${k}u) * frames[at].slots + g];
#   endfor
#   for i in range(DIM)
    {
        let length = ${P(LENGTH, i)};
        let width = ${P(WIDTH, i)};
        pht[${i}] = ${P(X, i)} + length * c5 + width * c7;
        pht[${8 + i}] = ${P(Y, i)} + length * c6 + width * c8;
        pht[${16 + i}] = ${P(X, i)} * c0 + ${P(Y, i)} * c1 + ${P(VX, i)} * c2 + ${P(VY, i)} * c3 + ${P(TURN, i)} * c4;
    }
#   endfor
# elif kind == "camera"
#   for k in range(20)
    let c${k} = hypotheses[${k}u * frames[at].slots + g];
#   endfor
#   for i in range(DIM)
    {
        let x = ${P(X, i)};
        let y = ${P(Y, i)};
        let length = ${P(LENGTH, i)};
        let width = ${P(WIDTH, i)};
        let height = ${P(HEIGHT, i)};
#     for j in range(4)
        pht[${8 * j + i}] = x * c${5 * j} + y * c${5 * j + 1} + length * c${5 * j + 2} + width * c${5 * j + 3} + height * c${5 * j + 4};
#     endfor
    }
#   endfor
    // An edge that something hides says nothing.
#   for side in range(2)
    if (face == ${side + 1}u) {
#     for i in range(DIM)
        pht[${8 * side + i}] = 0.0;
#     endfor
    }
#   endfor
# else
    let ux = frames[at].ux;
    let uy = frames[at].uy;
    let half = frames[at].half;
#   for i in range(DIM)
    pht[${i}] = ${P(X, i)} * ux + ${P(Y, i)} * uy + ${P(LENGTH, i)} * half;
    pht[${8 + i}] = ${P(X, i)} * -uy + ${P(Y, i)} * ux;
#   endfor
# endif
}

// One face's part in the posterior of one model.
fn correct(g: u32, base: u32, h: u32, face: u32, count: u32, inv_mu: f32) {
    // Sums over the detections.
    var b = 0.0;
# for i in range(D)
    var n${i} = 0.0;
    let z${i} = hypotheses[word_of(g, h, ${i}u)];
#   for j in range(i + 1)
    var v${i}${j} = 0.0;
#   endfor
# endfor
    for (var k = 0u; k < count; k++) {
        let beta = share_of(g, k, h);
        if (beta < 1e-9) {
            continue;
        }
        let d = detections[frames[at].first_detection + edges[edge_of(g, k, 0u)]];
        b += beta;
# for i in range(D)
        let nu${i} = d.z${i} - z${i};
        n${i} += beta * nu${i};
# endfor
# for i in range(D)
#   for j in range(i + 1)
        v${i}${j} += beta * nu${i} * nu${j};
#   endfor
# endfor
    }
    if (b <= 0.0) {
        return;
    }
    fill_pht(g, base, face);
# for i in range(D)
#   for j in range(i + 1)
    let inv${i}${j} = hypotheses[word_of(g, h, ${INV_AT + i * (i + 1) // 2 + j}u)];
    let c${i}${j} = (v${i}${j} - b * hypotheses[word_of(g, h, ${S_AT + i * (i + 1) // 2 + j}u)]) * inv_mu;
#   endfor
# endfor
{% macro both(word, i, j) %}${word}${[i, j] | max}${[i, j] | min}{% endmacro %}
    // K = P H' S^-1, row by state.
# for i in range(DIM)
#   for j in range(D)
    let k${i}${j} =
#     for k in range(D)
        ${"" if k == 0 else "+ "}pht[${8 * k + i}] * ${both("inv", k, j)}
#     endfor
    ;
    delta[${i}] += k${i}${j} * n${j};
#   endfor
# endfor
# for i in range(DIM)
#   for j in range(D)
    let kc${i}${j} =
#     for k in range(D)
        ${"" if k == 0 else "+ "}k${i}${k} * ${both("c", k, j)}
#     endfor
    ;
#   endfor
#   for r in range(i, DIM)
    p[${tri(i, r)}] += exact(
#     for j in range(D)
        ${"" if j == 0 else "+ "}kc${i}${j} * k${r}${j}
#     endfor
    );
#   endfor
# endfor
}

// Keeps variances positive and sizes physical.
fn guard() {
# for i in range(DIM)
    p[${tri(i, i)}] = larger(p[${tri(i, i)}], ${["1e-4", "1e-4", "1e-5", "1e-5", "1e-6", "1e-4", "1e-4", "1e-4"][i]});
# endfor
    m[${LENGTH}] = smaller(larger(m[${LENGTH}], 0.3), 26.0);
    m[${WIDTH}] = smaller(larger(m[${WIDTH}], 0.3), 3.2);
    m[${HEIGHT}] = smaller(larger(m[${HEIGHT}], 0.5), 4.5);
    m[${TURN}] = smaller(larger(m[${TURN}], -1.5), 1.5);
    let bound = sqrt(p[${tri(X, X)}] * p[${tri(Y, Y)}]) * 0.999;
    p[${tri(X, Y)}] = smaller(larger(p[${tri(X, Y)}], -bound), bound);
}

// Turns the body towards its velocity, as far as the velocity's direction is known; holds it below 1 m/s.
fn point_heading(b: u32, vx: f32, vy: f32) {
    let hx = blocks[b + 8u * HX];
    let hy = blocks[b + 8u * HY];
    let hvar = blocks[b + 8u * HVAR];
    let v2 = vx * vx + vy * vy;
    let speed = larger(sqrt(v2), 1e-3);
    let cx = vx / speed;
    let cy = vy / speed;
    // Variance of the direction, from the cruise model's velocity.
    let across = cy * cy * blocks[b + 8u * (P_AT + ${tri(VX, VX)}u)]
        - cx * cy * blocks[b + 8u * (P_AT + ${tri(VX, VY)}u)] * 2.0
        + cx * cx * blocks[b + 8u * (P_AT + ${tri(VY, VY)}u)];
    let variance = larger(across, 1e-3) / larger(v2, 1e-3) * 4.0 + 2e-3;
    var gain = hvar / (hvar + variance);
    gain = select_lt(speed, 1.0, 0.0, gain);
    // A velocity against the body means the body was put the wrong way round.
    let dot = cx * hx + cy * hy;
    let back = select_lt(dot, -0.5, 1.0, 0.0);
    let fast = select_lt(speed, 2.0, 0.0, 1.0);
    let turn = back * fast;
    gain = gain * (1.0 - turn) + turn;
    let x = hx + (cx - hx) * gain;
    let y = hy + (cy - hy) * gain;
    let n = 1.0 / larger(sqrt(x * x + y * y), 1e-6);
    blocks[b + 8u * HX] = x * n;
    blocks[b + 8u * HY] = y * n;
    blocks[b + 8u * HVAR] = larger(hvar * (1.0 - gain), 1e-4);
}

@compute @workgroup_size(64)
fn update(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].blocks * 8u || frames[at].kind != KIND_${kind | upper | replace("LOOPS", "LOOP")} || frames[at].until != UNTIL_UPDATE) {
        return;
    }
    let block = frames[at].first_block + slot / 8u;
    let g = frames[at].first_block * 8u + slot;
    let b = block * BLOCK + slot % 8u;
    var touched = false;
    for (var lane = 0u; lane < 8u; lane++) {
        touched |= news[block * 8u + lane].missed < 1.0;
    }
    if (!touched) {
        return;
    }
    var count = 0u;
    if (slot < frames[at].tracks) {
        count = news[g].count;
    }
    let missed = larger(news[g].missed, 0.0);
    var total = 1e-12;
    for (var model = 0u; model < ${MODELS}u; model++) {
        let base = b + 8u * (model * MODEL);
        var mu = exact(missed * blocks[base + 8u * MU_AT] + 1e-12);
        for (var face = 0u; face < ${FACES}u; face++) {
            var sum = 0.0;
            for (var k = 0u; k < count; k++) {
                let beta = share_of(g, k, model * ${FACES}u + face);
                if (beta >= 1e-9) {
                    sum += beta;
                }
            }
            mu += sum;
        }
        let inv_mu = 1.0 / mu;
# for i in range(DIM)
        m[${i}] = blocks[base + 8u * (M_AT + ${i}u)];
        delta[${i}] = 0.0;
# endfor
# for t in range(TRI)
        p[${t}] = blocks[base + 8u * (P_AT + ${t}u)];
# endfor
        for (var face = 0u; face < ${FACES if kind != "camera" else MISJUDGED}u; face++) {
            correct(g, base, model * ${FACES}u + face, face, count, inv_mu);
        }
# for i in range(DIM)
        let e${i} = delta[${i}] * inv_mu;
        m[${i}] += e${i};
# endfor
# for i in range(DIM)
#   for r in range(i, DIM)
        p[${tri(i, r)}] -= e${i} * e${r};
#   endfor
# endfor
        guard();
# for i in range(DIM)
        blocks[base + 8u * (M_AT + ${i}u)] = m[${i}];
# endfor
# for t in range(TRI)
        blocks[base + 8u * (P_AT + ${t}u)] = p[${t}];
# endfor
        blocks[base + 8u * MU_AT] = mu;
        total = exact(total + mu);
    }
    // No model is ever ruled out: its way back would take seconds.
# for s in range(MODELS)
    let mu${s} = larger(blocks[b + 8u * (${s}u * MODEL + MU_AT)] / total, 1e-4);
    blocks[b + 8u * (${s}u * MODEL + MU_AT)] = mu${s};
# endfor
    let all = mu0 + mu1 + mu2;
# for k in range(DIM)
    let mean${k} = (blocks[b + 8u * (M_AT + ${k}u)] * mu0
        + blocks[b + 8u * (MODEL + M_AT + ${k}u)] * mu1
        + blocks[b + 8u * (2u * MODEL + M_AT + ${k}u)] * mu2) / all;
    blocks[b + 8u * (MEAN + ${k}u)] = mean${k};
# endfor
    point_heading(b, mean${VX}, mean${VY});
}
