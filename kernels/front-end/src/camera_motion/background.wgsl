// The background of each pixel, and what the pixel is against it: the twin of `background.rs`. One invocation for four pixels.

// One byte a pixel, four a word; rows are `pitch` words. `state` holds five planes: slow, former, fast, deviation, held.
@group(0) @binding(0) var<storage, read> params: Params;
@group(0) @binding(1) var<storage, read> luma: array<u32>;
@group(0) @binding(2) var<storage, read_write> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> raw: array<u32>;
@group(0) @binding(4) var<storage, read_write> classes: array<u32>;
@group(0) @binding(5) var<storage, read_write> tally: Tally;

struct Tally {
    foreground: atomic<u32>,
    patches: u32,
    listed: u32,
    unfinished: u32,
}

const FORGET: u32 = 8u;
const FAST_SHIFT: u32 = 3u;
const MOVING_STEP: u32 = 4u;
const MOVING: u32 = 1u;
const STOPPED: u32 = 17u;

var<workgroup> found: atomic<u32>;

struct Pixel {
    slow: u32,
    former: u32,
    fast: u32,
    deviation: u32,
    held: u32,
    raw: u32,
}

struct Due {
    learning: bool,
    slow: bool,
    moving: bool,
    tick: bool,
}

fn apart(a: u32, b: u32) -> u32 {
    return max(a, b) - min(a, b);
}

fn saturating_sub(a: u32, b: u32) -> u32 {
    return a - min(a, b);
}

fn step(from_level: u32, to_level: u32) -> u32 {
    return from_level + u32(to_level > from_level) - u32(to_level < from_level);
}

fn follow(fast: u32, seen: u32) -> u32 {
    let difference = apart(seen, fast);
    let by = (difference >> FAST_SHIFT) + u32((difference & ((1u << FAST_SHIFT) - 1u)) != 0u);
    return select(fast - by, fast + by, seen > fast);
}

fn pixel(seen: u32, was: Pixel, due: Due) -> Pixel {
    let change = apart(seen, was.slow);
    let unlike_slow = change > was.deviation;
    let foreground = unlike_slow && apart(seen, was.former) > was.deviation && !due.learning;
    let still = foreground && apart(seen, was.fast) <= was.deviation;

    let by = u32(was.held < params.stop || due.tick);
    var now = saturating_sub(was.held, select(FORGET, by, foreground));
    if still {
        now = min(was.held + by, 255u);
    }
    let absorbed = still && now >= params.absorb;
    let background = !foreground && due.slow;
    // Background, but not as `slow` has it: what had been absorbed is gone.
    let revealed = background && unlike_slow && !due.learning;
    let followed = background && !revealed;

    let wanted = min(change * params.amplification, 255u);
    let learns = (followed || (foreground && !still && due.moving)) && change != 0u;
    let next = min(max(step(was.deviation, wanted), params.deviation_min), params.deviation_max);

    var is: Pixel;
    is.deviation = select(was.deviation, next, learns);
    is.fast = follow(was.fast, seen);
    is.slow = was.slow;
    is.former = was.former;
    if followed {
        is.slow = step(was.slow, seen);
        // The road under a body that was absorbed is in the same light.
        is.former = saturating_sub(min(was.former + u32(seen > was.slow), 255u), u32(seen < was.slow));
    }
    if revealed {
        is.slow = was.former;
    }
    if absorbed {
        is.slow = is.fast;
        is.former = was.slow;
    }
    is.held = select(now, 0u, absorbed);
    is.raw = 0u;
    if foreground && !absorbed {
        is.raw = select(MOVING, STOPPED, still && now >= params.stop);
    }
    return is;
}

fn due_in(y: u32) -> Due {
    let learning = params.learning != 0u;
    let slow = learning || (params.slow_phase + y) % params.slow_period == 0u;
    let moving = learning || (params.moving_phase + y) % (params.slow_period * MOVING_STEP) == 0u;
    let tick = (params.tick_phase + y) % params.tick_period == 0u;
    return Due(learning, slow, moving, tick);
}

fn begin(word: u32) {
    let plane = params.plane;
    let seen = luma[word];
    state[word] = seen;
    state[plane + word] = seen;
    state[2u * plane + word] = seen;
    state[3u * plane + word] = params.deviation_min * 0x01010101u;
    state[4u * plane + word] = 0u;
    raw[word] = 0u;
    classes[word] = 0u;
}

/// Four pixels; gives how many are foreground.
fn go_on(word: u32) -> u32 {
    let plane = params.plane;
    let y = word / params.pitch;
    let x = (word % params.pitch) * 4u;
    let due = due_in(y);
    let seen = luma[word];
    let slow = state[word];
    let former = state[plane + word];
    let fast = state[2u * plane + word];
    let deviation = state[3u * plane + word];
    let held = state[4u * plane + word];
    var is = Pixel(0u, 0u, 0u, 0u, 0u, 0u);
    var foreground = 0u;
    for (var k = 0u; k < 4u; k++) {
        let shift = 8u * k;
        let was = Pixel(
            extractBits(slow, shift, 8u),
            extractBits(former, shift, 8u),
            extractBits(fast, shift, 8u),
            extractBits(deviation, shift, 8u),
            extractBits(held, shift, 8u),
            0u,
        );
        let one = pixel(extractBits(seen, shift, 8u), was, due);
        is.slow |= one.slow << shift;
        is.former |= one.former << shift;
        is.fast |= one.fast << shift;
        is.deviation |= one.deviation << shift;
        is.held |= one.held << shift;
        // What pads a row to whole words is no pixel.
        if x + k < params.width {
            is.raw |= one.raw << shift;
            foreground += one.raw & 1u;
        }
    }
    state[word] = is.slow;
    state[plane + word] = is.former;
    state[2u * plane + word] = is.fast;
    state[3u * plane + word] = is.deviation;
    state[4u * plane + word] = is.held;
    raw[word] = is.raw;
    return foreground;
}

@compute @workgroup_size(256)
fn background(@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) local: u32) {
    let word = id.x;
    if word < params.plane {
        if params.begin != 0u {
            begin(word);
        } else {
            atomicAdd(&found, go_on(word));
        }
    }
    workgroupBarrier();
    if local == 0u {
        atomicAdd(&tally.foreground, atomicLoad(&found));
    }
}
