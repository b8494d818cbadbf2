@group(0) @binding(1) var<storage, read> blocks: array<f32>;
@group(0) @binding(2) var<storage, read> tracks: array<Track>;
@group(0) @binding(3) var<storage, read> sight: array<Sight>;
@group(0) @binding(4) var<storage, read> detections: array<Detection>;
@group(0) @binding(5) var<storage, read_write> hypotheses: array<f32>;
@group(0) @binding(6) var<storage, read_write> edges: array<u32>;
@group(0) @binding(7) var<storage, read_write> news: array<SlotNews>;

{% include "gpu/measured.wgsl" %}
{% include "gpu/invert.wgsl" %}

# set LOWER = D * (D + 1) // 2
# set S_AT = D
# set UPPER_AT = D + LOWER
# set INV_AT = UPPER_AT + 1
# set PEAK_AT = INV_AT + LOWER

// Of the hypothesis that is being filled.
var<private> z: array<f32, ${D}>;
// P H' of it, column by measurement component.
var<private> pht: array<f32, ${D * DIM}>;
// Search window, and least and greatest value of each component that any hypothesis' gate reaches.
var<private> pd: f32;
var<private> key_centre: f32;
var<private> key_radius: f32;
var<private> low: array<f32, ${D}>;
var<private> high: array<f32, ${D}>;

// ln of a model's probability.
fn ln_model(b: u32, model: u32) -> f32 {
    return ln_of(larger(blocks[b + 8u * (model * MODEL + MU_AT)], 1e-12));
}

fn begin_bounds() {
# for i in range(D)
    low[${i}] = HUGE;
    high[${i}] = -HUGE;
# endfor
}

// Keeps hypothesis `h` of the track `g`, with its inverse, and widens the bounds by its gate.
fn keep(g: u32, h: u32, ln_peak: f32) {
# for i in range(D)
    hypotheses[word_of(g, h, ${i}u)] = z[${i}];
#   for j in range(i + 1)
    hypotheses[word_of(g, h, ${S_AT + i * (i + 1) // 2 + j}u)] = s[${i * D + j}];
    hypotheses[word_of(g, h, ${INV_AT + i * (i + 1) // 2 + j}u)] = s_inv[${i * D + j}];
#   endfor
# endfor
    hypotheses[word_of(g, h, ${UPPER_AT}u)] = s[1];
    hypotheses[word_of(g, h, ${PEAK_AT}u)] = ln_peak;
# for i in range(D)
    {
        let reach = sqrt(larger(s[${i * D + i}], 0.0) * frames[at].gate) * 1.02 + 0.01;
        low[${i}] = smaller(low[${i}], z[${i}] - reach);
        high[${i}] = larger(high[${i}], z[${i}] + reach);
    }
# endfor
}

// Pairs of the track with the detections inside its window, in the detections' order.
fn gate_track(g: u32) -> u32 {
    let begin = frames[at].first_detection;
    let end = begin + frames[at].detections;
    // The first whose key is not below the window.
    var first = begin;
    var size = frames[at].detections;
    while (size > 0u) {
        let half = size / 2u;
        if (detections[first + half].key < key_centre - key_radius) {
            first += half + 1u;
            size -= half + 1u;
        } else {
            size = half;
        }
    }
    var count = 0u;
    for (var k = first; k < end; k++) {
        let d = detections[k];
        if (!(d.key <= key_centre + key_radius)) {
            break;
        }
# for i in range(D)
        if (d.z${i} < low[${i}] || d.z${i} > high[${i}]) {
            continue;
        }
# endfor
        var share: array<f32, ${H}>;
        var nearest = HUGE;
# for h in range(H)
        {
#   for i in range(D)
            let nu${i} = d.z${i} - hypotheses[word_of(g, ${h}u, ${i}u)];
#   endfor
            let d2 =
#   for i in range(D)
#     for j in range(i + 1)
                ${"" if i == 0 else "+ "}exact(${"" if i == j else "2.0 * "}hypotheses[word_of(g, ${h}u, ${INV_AT + i * (i + 1) // 2 + j}u)] * nu${i} * nu${j})
#     endfor
#   endfor
            ;
            nearest = min(nearest, d2);
            share[${h}] = hypotheses[word_of(g, ${h}u, ${PEAK_AT}u)] - 0.5 * d2;
        }
# endfor
        if (nearest > frames[at].gate) {
            continue;
        }
        var total = 0.0;
# for h in range(H)
        share[${h}] = exp_of(share[${h}]);
        total += share[${h}];
# endfor
        if (total > 1e-30) {
            if (count < frames[at].edge_slots) {
                let r = 1.0 / total;
                edges[edge_of(g, count, 0u)] = k - begin;
                edges[edge_of(g, count, 1u)] = bitcast<u32>(nearest);
                edges[edge_of(g, count, 2u)] = bitcast<u32>(total);
# for h in range(H)
                edges[edge_of(g, count, ${3 + h}u)] = bitcast<u32>(share[${h}] * r);
# endfor
            }
            count++;
        }
    }
    return count;
}
