// Associate: the weight of each gated pair, then marginal probabilities by loopy belief propagation. One workgroup a junction, which
// stops as soon as its messages settle. Sums run in the order of the CPU's: pairs by track, then by detection; the pairs of a
// detection by track.
{% include "gpu/shared.wgsl" %}

@group(0) @binding(1) var<storage, read> tracks: array<Track>;
@group(0) @binding(2) var<storage, read> detections: array<Detection>;
@group(0) @binding(3) var<storage, read> edges: array<u32>;
@group(0) @binding(4) var<storage, read_write> links: array<u32>;
@group(0) @binding(5) var<storage, read_write> columns: array<atomic<u32>>;
@group(0) @binding(6) var<storage, read_write> messages: array<f32>;
@group(0) @binding(7) var<storage, read_write> news: array<SlotNews>;

{% include "gpu/graph.wgsl" %}

// In `links`: by junction how many pairs there are, iterations, and what did not fit; by pair its track, its detection, and the
// pairs in the order of their detections; by detection where its own begin.
fn edge_slot_at(e: u32) -> u32 {
    return 4u * frames[at].frames + first_edge() + e;
}

fn edge_detection_at(e: u32) -> u32 {
    return 4u * frames[at].frames + all_edges() + first_edge() + e;
}

fn column_edge_at(e: u32) -> u32 {
    return 4u * frames[at].frames + 2u * all_edges() + first_edge() + e;
}

// One more for each junction than it has detections.
fn column_start_at(d: u32) -> u32 {
    return 4u * frames[at].frames + 3u * all_edges() + frames[at].first_detection + at + d;
}

// In `messages`, by detection, behind what is by pair: what all tracks want of it, how unclaimed it is, density of "nobody's".
fn wanted_at(d: u32) -> u32 {
    return 4u * all_edges() + 4u * (frames[at].first_detection + d);
}

fn edge_words() -> u32 {
    return 3u + select(select(3u, 12u, frames[at].kind == KIND_CAMERA), 9u, frames[at].kind == KIND_RADAR);
}

var<workgroup> part: array<u32, 256>;
var<workgroup> change: array<f32, 256>;
var<workgroup> trouble: atomic<u32>;

// Density of clutter for one expected false detection a scan.
fn clutter_density(range: f32) -> f32 {
    return 1.0 / (exact(max(frames[at].cells, 1.0) * max(range, 1.0)) * RATE_SPAN_MPS);
}

// Density of boxes for one expected box a frame: even over the image, even in the logarithm of size.
fn box_density(d: u32) -> f32 {
    let box = detections[frames[at].first_detection + d];
    let w = max(box.z1 - box.z0, 4.0);
    let h = max(box.z3 - box.z2, 4.0);
    return 1.0 / (exact(frames[at].size_u * 0.5 * frames[at].size_v) * 9.0 * w * h);
}

// Probability that a track is of a class, against that of all others.
fn fit(g: u32, class_at: u32) -> f32 {
    var p = 0.0;
    switch class_at {
# for c in range(7)
        case ${c}u: { p = tracks[g].class${c}; }
# endfor
        default: { return 1.0; }
    }
    let right = frames[at].class_right;
    return (right * p + exact((1.0 - right) / 6.0 * (1.0 - p))) * 4.0;
}

// Until the end `news.missed` is the track's existence, as the gate left it.
fn weigh(e: u32, likelihood: f32) -> f32 {
    let g = frames[at].first_block * 8u + links[edge_slot_at(e)];
    let d = links[edge_detection_at(e)];
    let r = news[g].missed;
    let p = news[g].pd;
    switch frames[at].kind {
        case KIND_RADAR: {
            let ratio = exp_of(detections[frames[at].first_detection + d].ln_ratio);
            return r * p * likelihood * ratio / (max(1.0 - r * p, 1e-4) * messages[wanted_at(d) + 2u]);
        }
        case KIND_CAMERA: {
            let others = frames[at].clutter + frames[at].undetected * frames[at].pd_after_miss;
            let density = others * box_density(d);
            let class_at = detections[frames[at].first_detection + d].class_at;
            return r * p * likelihood * fit(g, class_at) / (max(1.0 - r * p, 1e-4) * density);
        }
        default: {
            return r * likelihood / UNKNOWN_PER_M2;
        }
    }
}

@compute @workgroup_size(256)
fn associate(@builtin(local_invocation_index) i: u32, @builtin(workgroup_id) group: vec3<u32>) {
    at = group.y;
    if (frames[group.y].kind == KIND_NOTHING) {
        if (i < 4u) {
            links[4u * group.y + i] = 0u;
        }
        return;
    }
    let first_slot = frames[group.y].first_block * 8u;
    let tracks_here = frames[group.y].tracks;
    let detections_here = frames[group.y].detections;
    let room = frames[group.y].edge_slots;
    if (i == 0u) {
        atomicStore(&trouble, 0u);
    }
    workgroupBarrier();

    // The pairs of all tracks, packed.
    let share = (tracks_here + 255u) / 256u;
    let begin = min(i * share, tracks_here);
    let end = min(begin + share, tracks_here);
    var sum = 0u;
    for (var slot = begin; slot < end; slot++) {
        let count = news[first_slot + slot].count;
        if (count > room) {
            atomicMax(&trouble, TROUBLE_ROOM);
        }
        sum += min(count, room);
    }
    // How many rounds of loops this invocation goes, at most: some drivers end loops after 65535, without a word.
    let packed = sum;
    var rounds = 4u * share + packed;
    if (rounds > MOST_ROUNDS / 4u) {
        atomicMax(&trouble, TROUBLE_DENSE);
    }
    part[i] = sum;
    workgroupBarrier();
    for (var step = 1u; step < 256u; step *= 2u) {
        var before = 0u;
        if (i >= step) {
            before = part[i - step];
        }
        workgroupBarrier();
        part[i] += before;
        workgroupBarrier();
    }
    let total = workgroupUniformLoad(&part[255]);
    var start = part[i] - sum;
    for (var slot = begin; slot < end && rounds <= MOST_ROUNDS / 4u; slot++) {
        let g = first_slot + slot;
        let count = min(news[g].count, room);
        news[g].start = start;
        for (var k = 0u; k < count; k++) {
            links[edge_slot_at(start + k)] = slot;
            links[edge_detection_at(start + k)] = edges[(k * edge_words()) * frames[at].slots + g];
        }
        start += count;
    }
    if (i == 0u) {
        links[4u * at] = total;
        links[4u * at + 1u] = 0u;
        links[4u * at + 2u] = atomicLoad(&trouble);
        links[4u * at + 3u] = 0u;
    }
    if (frames[group.y].until != UNTIL_UPDATE) {
        return;
    }
    if (total > 256u * (MOST_ROUNDS / 16u)) {
        // Nothing of this is believed: no track is touched.
        for (var slot = i; slot < frames[at].blocks * 8u; slot += 256u) {
            news[first_slot + slot].missed = 1.0;
        }
        if (i == 0u) {
            links[4u * at + 2u] = TROUBLE_DENSE;
        }
        return;
    }

    // The pairs of each detection.
    for (var d = i; d < detections_here; d += 256u) {
        atomicStore(&columns[frames[at].first_detection + d], 0u);
    }
    storageBarrier();
    for (var e = i; e < total; e += 256u) {
        atomicAdd(&columns[frames[at].first_detection + links[edge_detection_at(e)]], 1u);
    }
    storageBarrier();
    let column_share = (detections_here + 255u) / 256u;
    let column_begin = min(i * column_share, detections_here);
    let column_end = min(column_begin + column_share, detections_here);
    sum = 0u;
    for (var d = column_begin; d < column_end; d++) {
        sum += atomicLoad(&columns[frames[at].first_detection + d]);
    }
    workgroupBarrier();
    part[i] = sum;
    workgroupBarrier();
    for (var step = 1u; step < 256u; step *= 2u) {
        var before = 0u;
        if (i >= step) {
            before = part[i - step];
        }
        workgroupBarrier();
        part[i] += before;
        workgroupBarrier();
    }
    start = part[i] - sum;
    for (var d = column_begin; d < column_end; d++) {
        let count = atomicLoad(&columns[frames[at].first_detection + d]);
        links[column_start_at(d)] = start;
        atomicStore(&columns[frames[at].first_detection + d], start);
        start += count;
    }
    if (i == 0u) {
        links[column_start_at(detections_here)] = total;
    }
    storageBarrier();
    // In any order ...
    for (var e = i; e < total; e += 256u) {
        let place = atomicAdd(&columns[frames[at].first_detection + links[edge_detection_at(e)]], 1u);
        links[column_edge_at(place)] = e;
    }
    storageBarrier();
    rounds += 4u * (total / 256u) + 4u * column_share;
    var round = 0u;
    for (var slot = i; slot < tracks_here; slot += 256u) {
        round += 1u + 2u * min(news[first_slot + slot].count, room);
    }
    for (var d = i; d < detections_here; d += 256u) {
        let length = links[column_start_at(d + 1u)] - links[column_start_at(d)];
        // To sort them, if the worst comes.
        rounds += length * length / 2u + 2u * length;
        round += 1u + 2u * length;
    }
    if (rounds + ITERATIONS * round > MOST_ROUNDS) {
        atomicMax(&trouble, TROUBLE_DENSE);
    }
    workgroupBarrier();
    if (i == 0u) {
        part[0] = atomicLoad(&trouble);
        links[4u * at + 2u] = part[0];
    }
    workgroupBarrier();
    if (workgroupUniformLoad(&part[0]) != 0u) {
        // Nothing of this is believed: no track is touched.
        for (var slot = i; slot < frames[at].blocks * 8u; slot += 256u) {
            news[first_slot + slot].missed = 1.0;
        }
        return;
    }
    // ... and then in the tracks' order.
    for (var d = i; d < detections_here; d += 256u) {
        let low = links[column_start_at(d)];
        let high = links[column_start_at(d + 1u)];
        for (var k = low + 1u; k < high; k++) {
            let e = links[column_edge_at(k)];
            var j = k;
            while (j > low) {
                let other = links[column_edge_at(j - 1u)];
                if (other < e) {
                    break;
                }
                links[column_edge_at(j)] = other;
                j--;
            }
            links[column_edge_at(j)] = e;
        }
        if (frames[at].kind == KIND_RADAR) {
            // Nobody's: clutter, vehicles without a track, and further points of confirmed bodies.
            var x = 0.0;
            for (var k = low; k < high; k++) {
                let e = links[column_edge_at(k)];
                let g = first_slot + links[edge_slot_at(e)];
                if ((tracks[g].flags & 1u) != 0u) {
                    let likelihood = bitcast<f32>(edges[((e - news[g].start) * edge_words() + 2u) * frames[at].slots + g]);
                    x += news[g].missed * news[g].pd * frames[at].extra_points * likelihood;
                }
            }
            let point = detections[frames[at].first_detection + d];
            let unit = clutter_density(point.z3);
            let undetected = frames[at].undetected * frames[at].pd_moving * unit;
            messages[wanted_at(d) + 2u] = frames[at].clutter * unit + exp_of(point.ln_ratio) * (undetected + x);
        } else {
            messages[wanted_at(d) + 2u] = 0.0;
        }
    }
    storageBarrier();
    for (var e = i; e < total; e += 256u) {
        let g = first_slot + links[edge_slot_at(e)];
        let likelihood = bitcast<f32>(edges[((e - news[g].start) * edge_words() + 2u) * frames[at].slots + g]);
        messages[weight_at(e)] = weigh(e, likelihood);
        messages[to_track_at(e)] = 1.0;
    }
    storageBarrier();

    var iterations = 0u;
    while (iterations < ITERATIONS) {
        iterations++;
        // Tracks speak: how much each wants its detections.
        for (var slot = i; slot < tracks_here; slot += 256u) {
            let low = news[first_slot + slot].start;
            let high = low + news[first_slot + slot].count;
            var sum = 0.0;
            for (var e = low; e < high; e++) {
                sum += messages[weight_at(e)] * messages[to_track_at(e)];
            }
            for (var e = low; e < high; e++) {
                let weight = messages[weight_at(e)];
                let others = max(sum - weight * messages[to_track_at(e)], 0.0);
                messages[to_detection_at(e)] = weight / (1.0 + others);
            }
        }
        storageBarrier();
        // Detections speak: how free each is.
        var most = 0.0;
        for (var d = i; d < detections_here; d += 256u) {
            let low = links[column_start_at(d)];
            let high = links[column_start_at(d + 1u)];
            var wanted = 0.0;
            for (var k = low; k < high; k++) {
                wanted += messages[to_detection_at(links[column_edge_at(k)])];
            }
            messages[wanted_at(d)] = wanted;
            for (var k = low; k < high; k++) {
                let e = links[column_edge_at(k)];
                let others = max(wanted - messages[to_detection_at(e)], 0.0);
                let free = 1.0 / (1.0 + others);
                most = max(most, abs(free - messages[to_track_at(e)]));
                messages[to_track_at(e)] = free;
            }
        }
        change[i] = most;
        workgroupBarrier();
        storageBarrier();
        for (var step = 128u; step > 0u; step /= 2u) {
            if (i < step) {
                change[i] = max(change[i], change[i + step]);
            }
            workgroupBarrier();
        }
        if (workgroupUniformLoad(&change[0]) < TOLERANCE) {
            break;
        }
    }
    // Read out.
    for (var slot = i; slot < tracks_here; slot += 256u) {
        let low = news[first_slot + slot].start;
        let high = low + news[first_slot + slot].count;
        var sum = 0.0;
        for (var e = low; e < high; e++) {
            sum += messages[weight_at(e)] * messages[to_track_at(e)];
        }
        var missed = 1.0;
        for (var e = low; e < high; e++) {
            let probability = messages[weight_at(e)] * messages[to_track_at(e)] / (1.0 + sum);
            messages[probability_at(e)] = probability;
            missed -= probability;
        }
        news[first_slot + slot].missed = missed;
    }
    for (var slot = tracks_here + i; slot < frames[at].blocks * 8u; slot += 256u) {
        news[first_slot + slot].missed = 1.0;
    }
    for (var d = i; d < detections_here; d += 256u) {
        messages[wanted_at(d) + 1u] = 1.0 / (1.0 + messages[wanted_at(d)]);
    }
    if (i == 0u) {
        links[4u * at + 1u] = iterations;
    }
}
