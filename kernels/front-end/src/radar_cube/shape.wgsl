// What the kernels of the radar cube share.

struct Shape {
    samples: u32,
    loops: u32,
    transmitters: u32,
    receivers: u32,
    // 1: real, 2: in-phase and quadrature.
    words: u32,
    range_fft: u32,
    range_cells: u32,
    doppler_cells: u32,
    beams: u32,
    // Channels in the horizontal row.
    row: u32,
    train_range: u32,
    guard_range: u32,
    train_doppler: u32,
    guard_doppler: u32,
    // 1: order statistic.
    ordered: u32,
    most_peaks: u32,
    // The least noise believed.
    noise_floor: f32,
    // Least power of a second target over the strongest one's.
    second_share: f32,
    // Least power of a second target over the noise of a cell.
    second_noise: f32,
    columns: u32,
}

struct Peak {
    cell: u32,
    noise: f32,
    power: f32,
    nearer: f32,
    farther: f32,
    slower: f32,
    faster: f32,
    beam_count: u32,
    beams: array<BeamPeak, 3>,
}

struct BeamPeak {
    beam: u32,
    before: f32,
    at: f32,
    behind: f32,
}

fn turn(x: vec2<f32>, w: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(x.x * w.x - x.y * w.y, x.x * w.y + x.y * w.x);
}
