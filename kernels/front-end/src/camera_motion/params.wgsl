// What a frame needs to know; `Params` of `gpu/layout.rs`.
struct Params {
    width: u32,
    height: u32,
    // Words of a row.
    pitch: u32,
    // Words of a plane.
    plane: u32,
    begin: u32,
    learning: u32,
    slow_period: u32,
    slow_phase: u32,
    moving_phase: u32,
    tick_period: u32,
    tick_phase: u32,
    stop: u32,
    absorb: u32,
    amplification: u32,
    deviation_min: u32,
    deviation_max: u32,
    // More foreground than this is the light.
    light: u32,
    min_area: u32,
    // Patches that there is room for in the list.
    most_listed: u32,
    // Steps of one invocation's search for roots.
    most_steps: u32,
}
