// Gate, loop: along and left of a loop's edge, and the tracks that may have tripped it. One invocation a track.
{% include "gpu/shared.wgsl" %}
{% include "gate/search.wgsl" %}

@compute @workgroup_size(64)
fn gate(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].tracks || frames[at].kind != KIND_LOOP) {
        return;
    }
    let g = frames[at].first_block * 8u + slot;
    let b = (frames[at].first_block + slot / 8u) * BLOCK + slot % 8u;
    let ux = frames[at].ux;
    let uy = frames[at].uy;
    let half = frames[at].half;
    // Only bodies that point along the loop's direction are candidates.
    let aligned = blocks[b + 8u * HX] * ux + blocks[b + 8u * HY] * uy;
    pd = select_lt(0.85, aligned, 1.0, 0.0);
    news[g].pd = pd;
    // The weights need it; it ends there.
    news[g].missed = blocks[b + 8u * EXISTENCE];
    if (pd <= 0.0) {
        news[g].count = 0u;
        return;
    }
    begin_bounds();
    let speed = blocks[b + 8u * (MEAN + ${VX}u)] * ux + blocks[b + 8u * (MEAN + ${VY}u)] * uy;
    let r_along = speed * speed * frames[at].var_time + frames[at].var_along;
    var reach = 0.0;
    for (var model = 0u; model < ${MODELS}u; model++) {
        let base = b + 8u * (model * MODEL);
        let dx = blocks[base + 8u * (M_AT + ${X}u)] - frames[at].x;
        let dy = blocks[base + 8u * (M_AT + ${Y}u)] - frames[at].y;
        z[0] = dx * ux + dy * uy + blocks[base + 8u * (M_AT + ${LENGTH}u)] * half;
        z[1] = dy * ux - dx * uy;
# for i, k in [(X, X), (X, Y), (Y, Y), (X, LENGTH), (Y, LENGTH), (LENGTH, LENGTH)]
        let p${i}${k} = blocks[base + 8u * (P_AT + ${tri(i, k)}u)];
# endfor
{% macro p(i, k) %}p${[i, k] | min}${[i, k] | max}{% endmacro %}
# for i in [X, Y, LENGTH]
        let q0${i} = ${p(X, i)} * ux + ${p(Y, i)} * uy + ${p(LENGTH, i)} * half;
        let q1${i} = ${p(X, i)} * -uy + ${p(Y, i)} * ux;
# endfor
# for j in range(D)
        s[${j}] = q${j}0 * ux + q${j}1 * uy + q${j}5 * half;
        s[${D + j}] = exact(q${j}1 * ux - q${j}0 * uy);
# endfor
        s[0] += r_along;
        s[3] += frames[at].var_across;
        let ln_det = invert();
        keep(g, model, exact(ln_model(b, model) - ln_det * 0.5) - 1.8378771);
        if (model == 0u) {
            key_centre = z[0];
        }
        // The models' places may lie apart: each counts from the window's centre.
        reach = larger(reach, abs(z[0] - key_centre) + sqrt(s[0] * frames[at].gate));
    }
    key_radius = reach + 2.0;
    news[g].count = gate_track(g);
}
