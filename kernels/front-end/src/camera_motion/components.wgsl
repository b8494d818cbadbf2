// Connected components by runs: the twin of `components.rs`. Six kernels, one after the other:
// `runs` labels each run with its first pixel, `merge` joins runs of neighbouring rows by union-find with atomics (the smaller
// label is the root; D. P. Playne, K. Hawick, IEEE Trans. Parallel Distrib. Syst. 29(6), 2018), `flatten` and `number` give each
// root a patch, `gather` adds the runs up in it, `list` writes down the patches that are large enough.
// The first five take four pixels an invocation, and only first pixels of runs do more than look; `list` takes one patch.

// `labels`: a word a pixel, in rows of 4 · `pitch`; written where there is foreground.
@group(0) @binding(0) var<storage, read> params: Params;
@group(0) @binding(1) var<storage, read> classes: array<u32>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> labels: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> patches: array<Patch>;
@group(0) @binding(5) var<storage, read_write> listed: array<Listed>;
@group(0) @binding(6) var<storage, read_write> tally: Tally;

struct Tally {
    foreground: u32,
    patches: atomic<u32>,
    listed: atomic<u32>,
    unfinished: atomic<u32>,
}

struct Patch {
    left: atomic<u32>,
    right: atomic<u32>,
    bottom: atomic<u32>,
    area: atomic<u32>,
    held: atomic<u32>,
    root: u32,
    motion: u32,
}

struct Listed {
    root: u32,
    left: u32,
    right: u32,
    bottom: u32,
    area: u32,
    held: u32,
    motion: u32,
}

// Marks a root that has its patch.
const NUMBERED: u32 = 0x80000000u;

fn stride() -> u32 {
    return 4u * params.pitch;
}

fn class_of(i: u32) -> u32 {
    return extractBits(classes[i / 4u], 8u * (i % 4u), 8u);
}

fn is_light() -> bool {
    return tally.foreground > params.light;
}

// The class of the pixel when it is the first of a run, else 0.
fn starts(i: u32) -> u32 {
    let what = class_of(i);
    if what != 0u && i % stride() != 0u && class_of(i - 1u) == what {
        return 0u;
    }
    return what;
}

// Whether there is something to do in a word of four pixels.
fn is_busy(word: u32) -> bool {
    return word < params.plane && classes[word] != 0u && !is_light();
}

// One beyond the run that begins at `i`. A row ends in padding, which is background, or at the stride.
fn run_end(i: u32, what: u32) -> u32 {
    let row_end = (i / stride()) * stride() + params.width;
    var end = i + 1u;
    while end < row_end && class_of(end) == what {
        end++;
    }
    return end;
}

fn label_run(i: u32) {
    let what = starts(i);
    if what == 0u {
        return;
    }
    let end = run_end(i, what);
    for (var p = i; p < end; p++) {
        atomicStore(&labels[p], i);
    }
}

@compute @workgroup_size(256)
fn runs(@builtin(global_invocation_id) id: vec3<u32>) {
    if !is_busy(id.x) {
        return;
    }
    for (var k = 0u; k < 4u; k++) {
        label_run(4u * id.x + k);
    }
}

// Steps that the invocation has left.
var<private> steps_left: u32;

fn find(i: u32) -> u32 {
    var at = i;
    loop {
        let up = atomicLoad(&labels[at]);
        if up == at || steps_left == 0u {
            break;
        }
        steps_left--;
        at = up;
    }
    return at;
}

fn join(a: u32, b: u32) {
    var low = a;
    var high = b;
    loop {
        low = find(low);
        high = find(high);
        if low == high {
            return;
        }
        if steps_left == 0u {
            atomicStore(&tally.unfinished, 1u);
            return;
        }
        steps_left--;
        if low > high {
            let swap = low;
            low = high;
            high = swap;
        }
        // Joined when `high` still was a root; else somebody joined it elsewhere, and that is to be joined as well.
        let before = atomicMin(&labels[high], low);
        if before == high {
            return;
        }
        high = before;
    }
}

fn join_above(i: u32) {
    let what = class_of(i);
    if what == 0u {
        return;
    }
    let x = i % stride();
    let above = i - stride();
    let left_same = x > 0u && class_of(i - 1u) == what;
    let above_left = x > 0u && class_of(above - 1u) == what;
    if class_of(above) == what {
        // Once for each pair of runs that touch.
        if !(left_same && above_left) {
            join(i, above);
        }
        return;
    }
    if above_left && !left_same {
        join(i, above - 1u);
    }
    if x + 1u < params.width && class_of(above + 1u) == what && class_of(i + 1u) != what {
        join(i, above + 1u);
    }
}

@compute @workgroup_size(256)
fn merge(@builtin(global_invocation_id) id: vec3<u32>) {
    if !is_busy(id.x) || id.x < params.pitch {
        return;
    }
    steps_left = params.most_steps;
    for (var k = 0u; k < 4u; k++) {
        join_above(4u * id.x + k);
    }
}

fn point_at_root(i: u32) {
    if starts(i) == 0u {
        return;
    }
    let root = find(i);
    if steps_left == 0u {
        atomicStore(&tally.unfinished, 1u);
    }
    atomicStore(&labels[i], root);
}

@compute @workgroup_size(256)
fn flatten(@builtin(global_invocation_id) id: vec3<u32>) {
    if !is_busy(id.x) {
        return;
    }
    steps_left = params.most_steps;
    for (var k = 0u; k < 4u; k++) {
        point_at_root(4u * id.x + k);
    }
}

fn number_root(i: u32) {
    let what = starts(i);
    if what == 0u || atomicLoad(&labels[i]) != i {
        return;
    }
    let patch_index = atomicAdd(&tally.patches, 1u);
    if patch_index >= arrayLength(&patches) {
        return;
    }
    atomicStore(&patches[patch_index].left, 0xffffffffu);
    atomicStore(&patches[patch_index].right, 0u);
    atomicStore(&patches[patch_index].bottom, 0u);
    atomicStore(&patches[patch_index].area, 0u);
    atomicStore(&patches[patch_index].held, 0u);
    patches[patch_index].root = i;
    patches[patch_index].motion = what;
    atomicStore(&labels[i], NUMBERED | patch_index);
}

@compute @workgroup_size(256)
fn number(@builtin(global_invocation_id) id: vec3<u32>) {
    if !is_busy(id.x) || atomicLoad(&tally.unfinished) != 0u {
        return;
    }
    for (var k = 0u; k < 4u; k++) {
        number_root(4u * id.x + k);
    }
}

fn add_run(i: u32) {
    let what = starts(i);
    if what == 0u {
        return;
    }
    var label = atomicLoad(&labels[i]);
    if (label & NUMBERED) == 0u {
        label = atomicLoad(&labels[label]);
    }
    let patch_index = label & ~NUMBERED;
    let end = run_end(i, what);
    let held_plane = 4u * params.plane;
    var held = 0u;
    for (var p = i; p < end; p++) {
        held = max(held, extractBits(state[held_plane + p / 4u], 8u * (p % 4u), 8u));
    }
    let x = i % stride();
    atomicMin(&patches[patch_index].left, x);
    atomicMax(&patches[patch_index].right, x + (end - i) - 1u);
    atomicMax(&patches[patch_index].bottom, i / stride());
    atomicAdd(&patches[patch_index].area, end - i);
    atomicMax(&patches[patch_index].held, held);
}

@compute @workgroup_size(256)
fn gather(@builtin(global_invocation_id) id: vec3<u32>) {
    if !is_busy(id.x) || atomicLoad(&tally.unfinished) != 0u {
        return;
    }
    for (var k = 0u; k < 4u; k++) {
        add_run(4u * id.x + k);
    }
}

@compute @workgroup_size(256)
fn list(@builtin(global_invocation_id) id: vec3<u32>) {
    let patch_index = id.x;
    if patch_index >= min(atomicLoad(&tally.patches), arrayLength(&patches)) {
        return;
    }
    let area = atomicLoad(&patches[patch_index].area);
    if area < params.min_area {
        return;
    }
    let at = atomicAdd(&tally.listed, 1u);
    if at >= params.most_listed {
        return;
    }
    listed[at].root = patches[patch_index].root;
    listed[at].left = atomicLoad(&patches[patch_index].left);
    listed[at].right = atomicLoad(&patches[patch_index].right);
    listed[at].bottom = atomicLoad(&patches[patch_index].bottom);
    listed[at].area = area;
    listed[at].held = atomicLoad(&patches[patch_index].held);
    listed[at].motion = patches[patch_index].motion;
}
