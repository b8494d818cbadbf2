// What one junction's job reads, and where its tracks and detections lie in the buffers of all junctions.
struct Frame {
    // In blocks and detections.
    tracks: u32,
    blocks: u32,
    first_block: u32,
    detections: u32,
    first_detection: u32,
    // See `Kind` and `Until` on the host.
    kind: u32,
    until: u32,
    sight_known: u32,
    // Of all junctions together: stride of everything that is kept by slot.
    slots: u32,
    // Room for pairs of one track.
    edge_slots: u32,
    // Where this junction's pairs go, and how many may.
    first_pair: u32,
    pair_slots: u32,
    // Junctions in this submission.
    frames: u32,
    // Nothing a compiler knows of; see `exact`.
    zero: u32,
    count: u32,
    dt: f32,
    survival: f32,
    gate: f32,
    undetected: f32,
    cv_q_along: f32,
    cv_q_across: f32,
    ct_q_along: f32,
    ct_q_across: f32,
    ct_q_turn: f32,
    cv_turn_sigma: f32,
    stopped_sigma_v: f32,
    stopped_q: f32,
    // Row = from.
    t00: f32, t01: f32, t02: f32,
    t10: f32, t11: f32, t12: f32,
    t20: f32, t21: f32, t22: f32,
    // Where the sensor hangs; a loop's edge.
    x: f32,
    y: f32,
    z: f32,
    cos_yaw: f32,
    sin_yaw: f32,
    cos_pitch: f32,
    sin_pitch: f32,
    // Radar and camera.
    max_range: f32,
    pd_after_miss: f32,
    occlusion: f32,
    clutter: f32,
    // Radar.
    var_range: f32,
    var_azimuth: f32,
    var_range_rate: f32,
    min_range: f32,
    cells: f32,
    cos_half_fov: f32,
    body: u32,
    pd_moving: f32,
    pd_slow: f32,
    slow_mps: f32,
    inset_m: f32,
    inside_weight: f32,
    extra_points: f32,
    // Camera.
    focal: f32,
    centre_u: f32,
    centre_v: f32,
    size_u: f32,
    size_v: f32,
    var_edge_u: f32,
    var_edge_v: f32,
    pd_after_hit: f32,
    hidden_edge: f32,
    shape_noise: f32,
    unknown_occluder: f32,
    misjudged_size: f32,
    class_right: f32,
    // Loop.
    ux: f32,
    uy: f32,
    half: f32,
    var_time: f32,
    var_along: f32,
    var_across: f32,
}

// What the host knows of a track beside its numbers. Flags: 1 = confirmed, 2 = this sensor saw it last time.
struct Track {
    flags: u32,
    class0: f32,
    class1: f32,
    class2: f32,
    class3: f32,
    class4: f32,
    class5: f32,
    class6: f32,
}

// What a sensor sees of a track. Flags: 1 = right end hidden, 2 = left end hidden.
struct Sight {
    hidden: f32,
    right: f32,
    left: f32,
    flags: u32,
}

// `class_at` is the place among the known classes, or 7 and more.
struct Detection {
    z0: f32,
    z1: f32,
    z2: f32,
    z3: f32,
    key: f32,
    ln_ratio: f32,
    class_at: u32,
    pad: u32,
}

// What a scan says of a track, and how many pairs it has.
struct SlotNews {
    missed: f32,
    pd: f32,
    count: u32,
    // Its first pair among all of its junction.
    start: u32,
}

@group(0) @binding(0) var<storage, read> frames: array<Frame>;

// Which frame this invocation works for.
var<private> at: u32;

// Keeps a compiler from taking a product apart or a sum together: bits must be those of the CPU.
fn exact(v: f32) -> f32 {
    return bitcast<f32>(bitcast<u32>(v) ^ frames[at].zero);
}

{% include "gpu/math.wgsl" %}
