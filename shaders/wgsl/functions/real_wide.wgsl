// Elementwise functions of f64 for generated kernels, on adapters that have f64 and 64-bit integers: the counterpart of
// real.wgsl, with special values told by their bits.

fn exact_f64(x: f64) -> f64 {
    return bitcast<f64>(bitcast<u64>(x) ^ u64(parameters.zero));
}

// The f64 of these words, made at run time.
fn from_words_f64(low: u32, high: u32) -> f64 {
    return bitcast<f64>(from_words(low, high));
}

fn nan_f64() -> f64 {
    return from_words_f64(0u, 0x7ff80000u);
}

fn infinity_f64() -> f64 {
    return from_words_f64(0u, 0x7ff00000u);
}

// The upper word without the sign.
fn upper_f64(x: f64) -> u32 {
    return high_word(bitcast<u64>(x)) & 0x7fffffffu;
}

fn absolute_f64(x: f64) -> f64 {
    return bitcast<f64>((bitcast<u64>(x) << 1u) >> 1u);
}

fn abs_f64(x: f64) -> f64 {
    return absolute_f64(x);
}

fn is_nan_f64(x: f64) -> bool {
    return (bitcast<u64>(x) << 1u) > from_words(0u, 0xffe00000u);
}

fn is_infinite_f64(x: f64) -> bool {
    return (bitcast<u64>(x) << 1u) == from_words(0u, 0xffe00000u);
}

fn is_finite_f64(x: f64) -> bool {
    return upper_f64(x) < 0x7ff00000u;
}

fn is_zero_f64(x: f64) -> bool {
    return (bitcast<u64>(x) << 1u) == 0lu;
}

fn is_negative_f64(x: f64) -> bool {
    return (high_word(bitcast<u64>(x)) & 0x80000000u) != 0u;
}

fn negate_f64(x: f64) -> f64 {
    return bitcast<f64>(bitcast<u64>(x) ^ (1lu << 63u));
}

fn copy_sign_f64(magnitude: f64, sign: f64) -> f64 {
    return bitcast<f64>(((bitcast<u64>(magnitude) << 1u) >> 1u) | ((bitcast<u64>(sign) >> 63u) << 63u));
}

// Integers in the order of the numbers, both zeros alike.
fn order_key_f64(x: f64) -> i64 {
    let magnitude = bitcast<i64>(bitcast<u64>(absolute_f64(x)));
    return select(magnitude, opposite(magnitude), is_negative_f64(x));
}

// Integers in IEEE 754's total order.
fn total_key_f64(x: f64) -> i64 {
    let bits = bitcast<i64>(x);
    return bits ^ bitcast<i64>(bitcast<u64>(bits >> 63u) >> 1u);
}

fn ordered_f64(a: f64, b: f64) -> bool {
    return !(is_nan_f64(a) || is_nan_f64(b));
}

fn equal_f64(a: f64, b: f64) -> bool {
    return ordered_f64(a, b) && order_key_f64(a) == order_key_f64(b);
}

fn less_f64(a: f64, b: f64) -> bool {
    return ordered_f64(a, b) && order_key_f64(a) < order_key_f64(b);
}

fn less_equal_f64(a: f64, b: f64) -> bool {
    return ordered_f64(a, b) && order_key_f64(a) <= order_key_f64(b);
}

fn maximum_f64(a: f64, b: f64) -> f64 {
    if (is_nan_f64(a)) {
        return a;
    }
    if (is_nan_f64(b)) {
        return b;
    }
    return select(b, a, total_key_f64(a) >= total_key_f64(b));
}

fn minimum_f64(a: f64, b: f64) -> f64 {
    if (is_nan_f64(a)) {
        return a;
    }
    if (is_nan_f64(b)) {
        return b;
    }
    return select(b, a, total_key_f64(a) <= total_key_f64(b));
}

fn sign_f64(x: f64) -> f64 {
    if (is_nan_f64(x) || is_zero_f64(x)) {
        return x;
    }
    return copy_sign_f64(1.0lf, x);
}

fn divide_f64(a: f64, b: f64) -> f64 {
    return a / b;
}

// 2^n for -1022 <= n <= 1023.
fn power_of_two_f64(n: i32) -> f64 {
    return bitcast<f64>(u64(u32(n + 1023)) << 52u);
}

// x 2^n, rounded once where the result is normal.
fn scale_f64(x: f64, n: i32) -> f64 {
    let half = clamp(n, -2044, 2046) / 2;
    let rest = clamp(n, -2044, 2046) - half;
    return exact_f64(x * power_of_two_f64(half)) * power_of_two_f64(rest);
}

// Towards zero.
fn truncate_f64(x: f64) -> f64 {
    let exponent = i32(upper_f64(x) >> 20u) - 1023;
    if (exponent < 0) {
        return copy_sign_f64(0.0lf, x);
    }
    let kept = u32(max(52 - exponent, 0));
    return bitcast<f64>((bitcast<u64>(x) >> kept) << kept);
}

fn floor_f64(x: f64) -> f64 {
    let whole = truncate_f64(x);
    if (is_nan_f64(x) || !is_negative_f64(x) || bitcast<u64>(whole) == bitcast<u64>(x)) {
        return whole;
    }
    return whole - 1.0lf;
}

fn ceil_f64(x: f64) -> f64 {
    return negate_f64(floor_f64(negate_f64(x)));
}

fn round_nearest_even_f64(x: f64) -> f64 {
    let magnitude = absolute_f64(x);
    if (upper_f64(x) >= 0x43300000u) {
        return x;
    }
    // So large that the unit of the sum is 1.
    let moved = exact_f64(magnitude + 4503599627370496.0lf);
    return copy_sign_f64(exact_f64(moved - 4503599627370496.0lf), x);
}

fn round_nearest_afz_f64(x: f64) -> f64 {
    let magnitude = absolute_f64(x);
    if (upper_f64(x) >= 0x43300000u) {
        return x;
    }
    let whole = truncate_f64(magnitude);
    return copy_sign_f64(whole + select(0.0lf, 1.0lf, exact_f64(magnitude - whole) >= 0.5lf), x);
}

// The mantissa with its leading one at bit 52; for finite x other than 0.
fn mantissa_f64(x: f64) -> u64 {
    let fraction = (bitcast<u64>(x) << 12u) >> 12u;
    if (upper_f64(x) < 0x00100000u) {
        return fraction << (leading_zeros(fraction) - 11u);
    }
    return fraction | (1lu << 52u);
}

// The exponent e of x = mantissa 2^e; for finite x other than 0.
fn exponent_f64(x: f64) -> i32 {
    if (upper_f64(x) < 0x00100000u) {
        return -1063 - i32(leading_zeros(bitcast<u64>(absolute_f64(x))));
    }
    return i32(upper_f64(x) >> 20u) - 1075;
}

// C's fmod, by long division in base 2^11.
fn remainder_f64(a: f64, b: f64) -> f64 {
    if (!is_finite_f64(a) || is_nan_f64(b) || is_zero_f64(b)) {
        return nan_f64();
    }
    if (is_zero_f64(a) || is_infinite_f64(b) || order_key_f64(absolute_f64(a)) < order_key_f64(absolute_f64(b))) {
        return a;
    }
    let modulus = mantissa_f64(b);
    let last = exponent_f64(b);
    var rest = mantissa_f64(a) % modulus;
    var shift = exponent_f64(a) - last;
    while (shift > 0 && rest != 0lu) {
        let step = min(shift, 11);
        rest = (rest << u32(step)) % modulus;
        shift -= step;
    }
    if (rest == 0lu) {
        return copy_sign_f64(0.0lf, a);
    }
    // rest 2^last, exactly, as bits.
    let up = leading_zeros(rest) - 11u;
    let exponent = last - i32(up) + 1075;
    var bits = 0lu;
    if (exponent > 0) {
        bits = (u64(u32(exponent)) << 52u) | (((rest << up) << 12u) >> 12u);
    } else {
        bits = (rest << up) >> u32(1 - exponent);
    }
    return copy_sign_f64(bitcast<f64>(bits), a);
}

// Saturating: the magnitude of x as a whole number.
fn magnitude_u64_f64(x: f64) -> u64 {
    let exponent = exponent_f64(x);
    if (exponent <= -64 || is_zero_f64(x)) {
        return 0lu;
    }
    if (exponent < 0) {
        return mantissa_f64(x) >> u32(-exponent);
    }
    return mantissa_f64(x) << u32(min(exponent, 11));
}

fn to_u64_f64(x: f64) -> vec2<u32> {
    if (is_nan_f64(x) || is_negative_f64(x)) {
        return vec2<u32>();
    }
    if (upper_f64(x) >= 0x43f00000u) {
        return vec2<u32>(0xffffffffu, 0xffffffffu);
    }
    return words_of(magnitude_u64_f64(x));
}

fn to_i64_f64(x: f64) -> vec2<u32> {
    if (is_nan_f64(x)) {
        return vec2<u32>();
    }
    if (upper_f64(x) >= 0x43e00000u) {
        return select(vec2<u32>(0xffffffffu, 0x7fffffffu), vec2<u32>(0u, 0x80000000u), is_negative_f64(x));
    }
    let magnitude = words_of(magnitude_u64_f64(x));
    return select(magnitude, negate_u64(magnitude), is_negative_f64(x));
}

fn to_i32_f64(x: f64) -> i32 {
    return clamped_i64(to_i64_f64(x));
}

fn to_u32_f64(x: f64) -> u32 {
    return clamped_u64(to_u64_f64(x));
}

// As reduce_precision_f32.
fn reduce_precision_f64(x: f64, exponent_bits: u32, mantissa_bits: u32) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    var magnitude = bitcast<u64>(absolute_f64(x));
    if (mantissa_bits < 52u) {
        let cut = 52u - mantissa_bits;
        let odd = (magnitude >> cut) & 1lu;
        magnitude = ((magnitude + (1lu << (cut - 1u)) - 1lu + odd) >> cut) << cut;
    }
    if (exponent_bits < 11u) {
        let bias = (1u << (exponent_bits - 1u)) - 1u;
        let exponent = high_word(magnitude) >> 20u;
        if (exponent > 1023u + bias) {
            magnitude = from_words(0u, 0x7ff00000u);
        } else if (exponent <= 1023u - bias) {
            magnitude = 0lu;
        }
    }
    return copy_sign_f64(bitcast<f64>(magnitude), x);
}

fn sqrt_f64(x: f64) -> f64 {
    if (is_nan_f64(x) || is_zero_f64(x)) {
        return x;
    }
    if (is_negative_f64(x)) {
        return nan_f64();
    }
    if (is_infinite_f64(x)) {
        return x;
    }
    // An adapter's own root may have no more digits than that of an f32: two steps of Newton after it.
    let exponent = exponent_f64(x) + 52;
    let half = exponent >> 1u;
    let m = scale_f64(bitcast<f64>(((mantissa_f64(x) << 12u) >> 12u) | (1023lu << 52u)), exponent - 2 * half);
    let s = sqrt(m);
    let slope = 0.5lf / s;
    let near = s + root_residual_f64(m, s) * slope;
    return scale_f64(near + root_residual_f64(m, near) * slope, half);
}

// m - s s
fn root_residual_f64(m: f64, s: f64) -> f64 {
    let p = two_product_f64(s, s);
    return exact_f64(exact_f64(m - p.x) - p.y);
}

fn rsqrt_f64(x: f64) -> f64 {
    return 1.0lf / sqrt_f64(x);
}

// From the root of an f32, by two Newton steps.
fn cbrt_f64(x: f64) -> f64 {
    if (!is_finite_f64(x) || is_zero_f64(x)) {
        return x;
    }
    let exponent = exponent_f64(x) + 52 + 1200;
    let third = exponent / 3;
    let m = scale_f64(bitcast<f64>(((mantissa_f64(x) << 12u) >> 12u) | (1023lu << 52u)), exponent - 3 * third);
    var y = f64(cbrt_f32(f32(m)));
    y = y - (y - m / (y * y)) * 0.3333333333333333lf;
    // The last step with the residual to more digits.
    let square = two_product_f64(y, y);
    let cube = two_product_f64(y, square.x);
    let rest = exact_f64(exact_f64(m - cube.x) - cube.y) - y * square.y;
    y = y + rest / (3.0lf * square.x);
    return copy_sign_f64(scale_f64(y, third - 400), x);
}

// a b as a rounded product and what it lost, after Dekker; no part may overflow.
fn two_product_f64(a: f64, b: f64) -> vec2<f64> {
    let p = exact_f64(a * b);
    let a1 = bitcast<f64>((bitcast<u64>(a) >> 27u) << 27u);
    let b1 = bitcast<f64>((bitcast<u64>(b) >> 27u) << 27u);
    let a2 = exact_f64(a - a1);
    let b2 = exact_f64(b - b1);
    let e = exact_f64(exact_f64(exact_f64(a1 * b1) - p) + exact_f64(a1 * b2));
    return vec2<f64>(p, exact_f64(exact_f64(e + exact_f64(a2 * b1)) + exact_f64(a2 * b2)));
}

// a + b as a rounded sum and what it lost, after Knuth.
fn two_sum_f64(a: f64, b: f64) -> vec2<f64> {
    let s = exact_f64(a + b);
    let t = exact_f64(s - a);
    let lost = exact_f64(exact_f64(a - exact_f64(s - t)) + exact_f64(b - t));
    return vec2<f64>(s, lost);
}
