// Register: a radar's points to the plane, with the log likelihood ratio of their SNR. One invocation a point; those outside the
// radar's limits are marked, not dropped: sorting and dropping is the host's.

struct Point {
    range: f32,
    // Of the azimuth, by the host's own function, so that bits agree.
    cos: f32,
    sin: f32,
    // Not a number where there is none.
    snr_db: f32,
}

struct Radar {
    x: f32,
    y: f32,
    cos_yaw: f32,
    sin_yaw: f32,
    most_range: f32,
    target_db: f32,
    slope_db: f32,
    clutter_db: f32,
    sigma_db: f32,
    points: u32,
    // Nothing a compiler knows of; see `exact`.
    zero: u32,
    pad1: u32,
}

struct Place {
    x: f32,
    y: f32,
    ln_ratio: f32,
    inside: u32,
}

@group(0) @binding(0) var<storage, read> radar: array<Radar>;
@group(0) @binding(1) var<storage, read> points: array<Point>;
@group(0) @binding(2) var<storage, read_write> places: array<Place>;

fn exact(v: f32) -> f32 {
    return bitcast<f32>(bitcast<u32>(v) ^ radar[0].zero);
}

{% include "gpu/math.wgsl" %}

fn ln_ratio(snr_db: f32, range: f32) -> f32 {
    let expected = radar[0].target_db - radar[0].slope_db * ln_of(max(range, 1.0) / 30.0);
    // Stronger than a vehicle is still a vehicle, weaker than clutter still clutter.
    let t = min((snr_db - expected) / radar[0].sigma_db, 0.0);
    let c = max((snr_db - radar[0].clutter_db) / radar[0].sigma_db, 0.0);
    return clamp(0.5 * (c * c - t * t), -6.0, 6.0);
}

@compute @workgroup_size(64)
fn register_points(@builtin(global_invocation_id) id: vec3<u32>) {
    if (id.x >= radar[0].points) {
        return;
    }
    let p = points[id.x];
    let x = radar[0].x + p.range * (radar[0].cos_yaw * p.cos - radar[0].sin_yaw * p.sin);
    let y = radar[0].y + p.range * (radar[0].sin_yaw * p.cos + radar[0].cos_yaw * p.sin);
    let inside = p.range >= 0.1 && p.range <= radar[0].most_range;
    let has_snr = (bitcast<u32>(p.snr_db) & 0x7fffffffu) < 0x7f800000u;
    places[id.x] = Place(x, y, select(0.0, ln_ratio(p.snr_db, p.range), has_snr), u32(inside));
}
