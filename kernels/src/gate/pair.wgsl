// What the host reads of each gated pair, packed by track, then by detection. One invocation a track.
{% include "gpu/shared.wgsl" %}

// As the host's, 18 words; all of them bits.
struct Pair {
    slot: u32,
    detection: u32,
    distance2: u32,
    likelihood: u32,
    probability: f32,
    face: u32,
# for word in ["share", "innovation", "s"]
#   for i in range(4)
    ${word}${i}: f32,
#   endfor
# endfor
}

@group(0) @binding(1) var<storage, read> detections: array<Detection>;
@group(0) @binding(2) var<storage, read> hypotheses: array<f32>;
@group(0) @binding(3) var<storage, read> edges: array<u32>;
@group(0) @binding(4) var<storage, read> news: array<SlotNews>;
@group(0) @binding(5) var<storage, read> messages: array<f32>;
@group(0) @binding(6) var<storage, read_write> pairs: array<Pair>;

{% include "gpu/measured.wgsl" %}
{% include "gpu/graph.wgsl" %}
# set LOWER = D * (D + 1) // 2

@compute @workgroup_size(64)
fn pair(@builtin(global_invocation_id) id: vec3<u32>, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    let slot = id.x;
    if (slot >= frames[at].tracks || frames[at].kind != KIND_${kind | upper | replace("LOOPS", "LOOP")}) {
        return;
    }
    let g = frames[at].first_block * 8u + slot;
    let count = min(news[g].count, frames[at].edge_slots);
    for (var k = 0u; k < count; k++) {
        let place = news[g].start + k;
        if (place >= frames[at].pair_slots) {
            break;
        }
        var face_share: array<f32, 4>;
        var best = 0u;
        var most = bitcast<f32>(edges[edge_of(g, k, 3u)]);
# for h in range(H)
        {
            let share = bitcast<f32>(edges[edge_of(g, k, ${3 + h}u)]);
#   if h > 0
            if (share > most) {
                most = share;
                best = ${h}u;
            }
#   endif
#   if h < FACES
            face_share[${h}] = share;
#   else
            face_share[${h % FACES}] += share;
#   endif
        }
# endfor
        let detection = edges[edge_of(g, k, 0u)];
        let d = detections[frames[at].first_detection + detection];
        var p: Pair;
        p.slot = slot;
        p.detection = detection;
        p.distance2 = edges[edge_of(g, k, 1u)];
        p.likelihood = edges[edge_of(g, k, 2u)];
        p.probability = 0.0;
        if (frames[at].until == UNTIL_UPDATE) {
            p.probability = messages[probability_at(place)];
        }
        p.face = best % ${FACES}u;
# for f in range(4)
        p.share${f} = ${"face_share[" ~ f ~ "]" if f < FACES else "0.0"};
        p.innovation${f} = ${("d.z" ~ f ~ " - hypotheses[word_of(g, best, " ~ f ~ "u)]") if f < D else "0.0"};
# endfor
        p.s0 = hypotheses[word_of(g, best, ${D}u)];
        p.s1 = hypotheses[word_of(g, best, ${D + LOWER}u)];
        p.s2 = hypotheses[word_of(g, best, ${D + 2}u)];
        p.s3 = hypotheses[word_of(g, best, ${D + LOWER - 1}u)];
        pairs[frames[at].first_pair + place] = p;
    }
}
