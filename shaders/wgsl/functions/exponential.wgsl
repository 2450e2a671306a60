// Exponentials and logarithms of f32 and what is made of them, for generated kernels: argument reduction after Cody
// and Waite, short series with coefficients of Taylor, corrections as in fdlibm. Bases in real.wgsl.

// exp(r) - 1 for |r| <= ln(2) / 2, to a relative error of half a unit: Taylor's series.
fn exp_minus_one_kernel(r: f32) -> f32 {
    var tail = 2.4801587e-5;
    tail = tail * r + 1.9841270e-4;
    tail = tail * r + 1.3888889e-3;
    tail = tail * r + 8.3333333e-3;
    tail = tail * r + 4.1666668e-2;
    tail = tail * r + 1.6666667e-1;
    tail = tail * r + 0.5;
    return r + r * r * tail;
}

// The multiple n of ln 2 nearest to x, |x| < 200.
fn exp_multiple(x: f32) -> f32 {
    return round(x * 1.4426950408889634);
}

// x - n ln 2, with ln 2 in two parts of which the first times n is exact.
fn exp_reduce(x: f32, n: f32) -> f32 {
    return exact(exact(x - exact(n * 0.693145751953125)) - exact(n * 1.4286068203094172e-6));
}

fn exp_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    if (order_key(x) > order_key(89.0)) {
        return from_bits(0x7f800000u);
    }
    if (order_key(x) < order_key(-104.0)) {
        return 0.0;
    }
    let n = exp_multiple(x);
    return scale_f32(1.0 + exp_minus_one_kernel(exp_reduce(x, n)), i32(n));
}

fn exp_minus_one_f32(x: f32) -> f32 {
    if (is_nan(x) || (bitcast<u32>(x) & 0x7fffffffu) < 0x33000000u) {
        return x;
    }
    if (order_key(x) > order_key(88.0)) {
        return exp_f32(x);
    }
    if (order_key(x) < order_key(-18.0)) {
        return -1.0;
    }
    let n = exp_multiple(x);
    let rest = exp_minus_one_kernel(exp_reduce(x, n));
    let scale = power_of_two(i32(n));
    return scale * rest + exact(scale - 1.0);
}

// log(1 + f) - f for 1 + f in [sqrt(1/2), sqrt(2)].
fn log_kernel(f: f32) -> f32 {
    let s = f / (2.0 + f);
    let z = s * s;
    var tail = 0.15384616;
    tail = tail * z + 0.18181819;
    tail = tail * z + 0.22222222;
    tail = tail * z + 0.2857143;
    tail = tail * z + 0.4;
    tail = tail * z + 0.6666667;
    let half_square = 0.5 * f * f;
    return exact(s * (half_square + z * tail)) - half_square;
}

// x as m 2^e with m in [sqrt(1/2), sqrt(2)]: (m, e); for finite x > 0.
fn log_split(x: f32) -> vec2<f32> {
    let parts = decompose(x);
    // The bits of sqrt(2) in [1, 2) are 3f3504f3 + one exponent.
    let above = u32(parts.x) > 0x00b504f3u;
    let exponent = parts.y + select(23, 24, above);
    let m = bitcast<f32>((u32(parts.x) & 0x007fffffu) | select(0x3f800000u, 0x3f000000u, above));
    return vec2<f32>(m, f32(exponent));
}

fn log_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    if (is_zero(x)) {
        return from_bits(0xff800000u);
    }
    if (is_negative(x)) {
        return from_bits(0x7fc00000u);
    }
    if (is_infinite(x)) {
        return x;
    }
    let split = log_split(x);
    let f = exact(split.x - 1.0);
    let low = log_kernel(f) + split.y * 1.4286068203094172e-6;
    return exact(split.y * 0.693145751953125) + exact(f + low);
}

fn log_plus_one_f32(x: f32) -> f32 {
    if (is_nan(x) || (bitcast<u32>(x) & 0x7fffffffu) < 0x33000000u) {
        return x;
    }
    if (order_key(x) < order_key(-1.0)) {
        return from_bits(0x7fc00000u);
    }
    if (order_key(x) == order_key(-1.0)) {
        return from_bits(0xff800000u);
    }
    if (is_infinite(x)) {
        return x;
    }
    if (order_key(x) > order_key(-0.29) && order_key(x) < order_key(0.41)) {
        return x + log_kernel(x);
    }
    let u = exact(1.0 + x);
    // What the rounding of 1 + x lost.
    let lost = select(exact(x - exact(u - 1.0)), exact(1.0 - exact(u - x)), order_key(x) > order_key(1.0));
    let split = log_split(u);
    let f = exact(split.x - 1.0);
    let low = log_kernel(f) + (split.y * 1.4286068203094172e-6 + lost / u);
    return exact(split.y * 0.693145751953125) + exact(f + low);
}

fn logistic_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    let e = exp_f32(negate_f32(absolute(x)));
    return select(1.0, e, is_negative(x)) / (1.0 + e);
}

fn tanh_f32(x: f32) -> f32 {
    let magnitude = absolute(x);
    if (is_nan(x) || bitcast<u32>(magnitude) < 0x39000000u) {
        return x;
    }
    if (order_key(magnitude) > order_key(10.0)) {
        return copy_sign(1.0, x);
    }
    let t = exp_minus_one_f32(2.0 * magnitude);
    return copy_sign(t / (t + 2.0), x);
}

fn sinh_f32(x: f32) -> f32 {
    let magnitude = absolute(x);
    if (!is_finite_f32(x) || bitcast<u32>(magnitude) < 0x39000000u) {
        return x;
    }
    if (order_key(magnitude) > order_key(30.0)) {
        let root = exp_f32(0.5 * magnitude);
        return copy_sign((0.5 * root) * root, x);
    }
    let t = exp_minus_one_f32(magnitude);
    return copy_sign(0.5 * (t + t / (t + 1.0)), x);
}

fn cosh_f32(x: f32) -> f32 {
    let magnitude = absolute(x);
    if (!is_finite_f32(x)) {
        return magnitude;
    }
    if (order_key(magnitude) > order_key(30.0)) {
        let root = exp_f32(0.5 * magnitude);
        return (0.5 * root) * root;
    }
    let e = exp_f32(magnitude);
    return 0.5 * e + 0.5 / e;
}
