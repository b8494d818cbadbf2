// What the lanes of the CPU do, number by number, so that bits can agree.

// The larger of two; `b` where they do not compare.
fn larger(a: f32, b: f32) -> f32 {
    return select(b, a, a > b);
}

fn smaller(a: f32, b: f32) -> f32 {
    return select(b, a, a < b);
}

// +1 where the value is zero or more, -1 below.
fn sign_of(v: f32) -> f32 {
    return select(1.0, -1.0, v < 0.0);
}

// `if a < b { x } else { y }`.
fn select_lt(a: f32, b: f32, x: f32, y: f32) -> f32 {
    return select(y, x, a < b);
}

// e^x: 2^n by the exponent's bits, 2^f on [-1/2, 1/2] by a polynomial. Rounding to even is what adding and taking away 1.5 * 2^23
// does, which compilers would simplify away.
fn exp_of(x: f32) -> f32 {
    let y = clamp(x, -87.0, 88.0) * LOG2_E;
    let n = round(y);
    let f = y - n;
    let p = 1.0 + f * (LN_2 + f * (0.2402265 + f * (0.05550411 + f * (0.00961813 + f * (0.00133336 + f * 0.00015404)))));
    let scale = bitcast<f32>(u32(i32(n) + 127) << 23u);
    return select(p * scale, 0.0, x < -87.0);
}

// Natural logarithm of a positive, normal number.
fn ln_of(x: f32) -> f32 {
    let bits = bitcast<u32>(max(x, 1.17549435e-38));
    let e = bitcast<i32>(bits - 0x3f3504f3u) >> 23u;
    let m = bitcast<f32>(bits - (bitcast<u32>(e) << 23u));
    let s = (m - 1.0) / (m + 1.0);
    let s2 = s * s;
    let series = 2.0 * s * (1.0 + s2 * (1.0 / 3.0 + s2 * (0.2 + s2 * (1.0 / 7.0 + s2 / 9.0))));
    return exact(series + f32(e) * LN_2);
}
