// Roots and powers of f32 for generated kernels; powers by a logarithm in two numbers. Bases in real.wgsl.

fn sqrt_f32(x: f32) -> f32 {
    if (is_nan(x) || is_zero(x)) {
        return x;
    }
    if (is_negative(x)) {
        return from_bits(0x7fc00000u);
    }
    if (is_infinite(x)) {
        return x;
    }
    if (bitcast<u32>(x) < 0x00800000u) {
        return sqrt(exact(x * 16777216.0)) * 0.000244140625;
    }
    return sqrt(x);
}

fn rsqrt_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    if (is_zero(x)) {
        return from_bits(0x7f800000u | bitcast<u32>(x));
    }
    if (is_negative(x)) {
        return from_bits(0x7fc00000u);
    }
    if (is_infinite(x)) {
        return 0.0;
    }
    if (bitcast<u32>(x) < 0x00800000u) {
        return inverseSqrt(exact(x * 16777216.0)) * 4096.0;
    }
    return inverseSqrt(x);
}

// Two Newton steps from a guess that divides the exponent by 3.
fn cbrt_f32(x: f32) -> f32 {
    if (!is_finite_f32(x) || is_zero(x)) {
        return x;
    }
    var a = absolute(x);
    var back = 1.0;
    if (bitcast<u32>(a) < 0x00800000u) {
        a = exact(a * 16777216.0);
        back = 0.00390625;
    }
    var y = bitcast<f32>(bitcast<u32>(a) / 3u + 0x2a514067u);
    y = y - (y - a / (y * y)) * 0.33333334;
    y = y - (y - a / (y * y)) * 0.33333334;
    y = y - (y - a / (y * y)) * 0.33333334;
    return copy_sign(y * back, x);
}

// a b as a rounded product and what it lost, after Dekker; no part may overflow.
fn two_product(a: f32, b: f32) -> vec2<f32> {
    let p = exact(a * b);
    let a1 = bitcast<f32>(bitcast<u32>(a) & 0xfffff000u);
    let b1 = bitcast<f32>(bitcast<u32>(b) & 0xfffff000u);
    let a2 = exact(a - a1);
    let b2 = exact(b - b1);
    let e = exact(exact(exact(a1 * b1) - p) + exact(a1 * b2));
    return vec2<f32>(p, exact(exact(e + exact(a2 * b1)) + exact(a2 * b2)));
}

// a + b as a rounded sum and what it lost, after Knuth.
fn two_sum(a: f32, b: f32) -> vec2<f32> {
    let s = exact(a + b);
    let t = exact(s - a);
    return vec2<f32>(s, exact(exact(a - exact(s - t)) + exact(b - t)));
}

// log2(x) to about 2^-31 as the sum of two numbers, for finite x > 0.
fn log2_two(x: f32) -> vec2<f32> {
    let split = log_split(x);
    let f = exact(split.x - 1.0);
    // s = f / (2 + f) in two parts.
    let sum = two_sum(2.0, f);
    let s = f / sum.x;
    let back = two_product(s, sum.x);
    let s_low = (exact(exact(f - back.x) - back.y) - s * sum.y) / sum.x;
    let z = s * s;
    var tail = 0.22195308;
    tail = tail * z + 0.26230819;
    tail = tail * z + 0.32059899;
    tail = tail * z + 0.41219858;
    tail = tail * z + 0.57707802;
    tail = tail * z + 0.96179669;
    // 2 / ln 2 in two parts.
    let lead = two_product(s, 2.8853900432586669921875);
    let low = lead.y + (s * 3.851925e-8 + s_low * 2.88539) + s * z * tail;
    let whole = two_sum(split.y, lead.x);
    return two_sum(whole.x, whole.y + low);
}

// 2^(t.x + t.y), |t.y| small.
fn exp2_two(t: vec2<f32>) -> f32 {
    let n = round(t.x);
    let r = exact(t.x - n);
    // r ln 2 in two parts, then the second to first order.
    let lead = two_product(r, 0.693147182464599609375);
    let low = lead.y + (r * -1.9046543e-9 + t.y * 0.6931472);
    let e = exp_minus_one_kernel(lead.x);
    return scale_f32(1.0 + (e + (low + low * e)), i32(n));
}

// Whether y is an odd integer (2), an even one (1) or none (0).
fn integer_kind(y: f32) -> u32 {
    let bits = bitcast<u32>(y) & 0x7fffffffu;
    if (bits >= 0x4b800000u) {
        return 1u;
    }
    if (bits < 0x3f800000u) {
        return select(0u, 1u, bits == 0u);
    }
    let fraction = 150u - (bits >> 23u);
    let mantissa = (bits & 0x007fffffu) | 0x00800000u;
    if (fraction > 0u && (mantissa & ((1u << fraction) - 1u)) != 0u) {
        return 0u;
    }
    return 1u + ((mantissa >> fraction) & 1u);
}

// C's pow.
fn power_f32(x: f32, y: f32) -> f32 {
    if (is_zero(y) || bitcast<u32>(x) == 0x3f800000u) {
        return 1.0;
    }
    if (is_nan(x) || is_nan(y)) {
        return from_bits(0x7fc00000u);
    }
    let kind = integer_kind(y);
    let odd = kind == 2u;
    let a = absolute(x);
    if (is_infinite(y)) {
        if (bitcast<u32>(a) == 0x3f800000u) {
            return 1.0;
        }
        let grows = (bitcast<u32>(a) > 0x3f800000u) == !is_negative(y);
        return from_bits(select(0u, 0x7f800000u, grows));
    }
    let sign = select(0u, bitcast<u32>(x) & 0x80000000u, odd);
    if (is_zero(x) || is_infinite(x)) {
        let vanishes = is_zero(x) == !is_negative(y);
        return from_bits(select(0x7f800000u, 0u, vanishes) | sign);
    }
    if (is_negative(x) && kind == 0u) {
        return from_bits(0x7fc00000u);
    }
    let l = log2_two(a);
    let estimate = y * l.x;
    if (order_key(estimate) > order_key(130.0)) {
        return from_bits(0x7f800000u | sign);
    }
    if (order_key(estimate) < order_key(-160.0)) {
        return from_bits(sign);
    }
    let tiny = (bitcast<u32>(y) & 0x7fffffffu) < 0x20000000u;
    let product = two_product(select(y, 0.0, tiny), l.x);
    let result = exp2_two(vec2<f32>(product.x, product.y + y * l.y));
    return bitcast<f32>(bitcast<u32>(result) | sign);
}
