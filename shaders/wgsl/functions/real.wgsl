// Elementwise functions of f32 for generated kernels, with the results of IEEE 754 and the C library, special
// values included, whatever the implementation's own NaN, precision and range rules: special values are told by
// their bits, and where a rounding must happen as written, `exact` keeps the compiler from rearranging.
// Each generated kernel takes only the functions that it calls.

// The value itself, but opaque to algebraic rewriting: the zero comes from a uniform.
fn exact(x: f32) -> f32 {
    return bitcast<f32>(bitcast<u32>(x) ^ parameters.zero);
}

// The f32 of these bits, made at run time: as a constant, NaN and infinity are rejected.
fn from_bits(bits: u32) -> f32 {
    return bitcast<f32>(bits ^ parameters.zero);
}

fn is_nan(x: f32) -> bool {
    return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

fn is_infinite(x: f32) -> bool {
    return (bitcast<u32>(x) & 0x7fffffffu) == 0x7f800000u;
}

fn is_finite_f32(x: f32) -> bool {
    return (bitcast<u32>(x) & 0x7f800000u) != 0x7f800000u;
}

fn is_zero(x: f32) -> bool {
    return (bitcast<u32>(x) & 0x7fffffffu) == 0u;
}

fn is_negative(x: f32) -> bool {
    return (bitcast<u32>(x) & 0x80000000u) != 0u;
}

fn absolute(x: f32) -> f32 {
    return bitcast<f32>(bitcast<u32>(x) & 0x7fffffffu);
}

fn negate_f32(x: f32) -> f32 {
    return bitcast<f32>(bitcast<u32>(x) ^ 0x80000000u);
}

// |magnitude| with the sign bit of `sign`.
fn copy_sign(magnitude: f32, sign: f32) -> f32 {
    return bitcast<f32>((bitcast<u32>(magnitude) & 0x7fffffffu) | (bitcast<u32>(sign) & 0x80000000u));
}

// Integers in the order of the numbers, both zeros alike.
fn order_key(x: f32) -> i32 {
    let magnitude = bitcast<i32>(bitcast<u32>(x) & 0x7fffffffu);
    return select(magnitude, -magnitude, is_negative(x));
}

// Integers in IEEE 754's total order: -NaN, -infinity, ..., -0, +0, ..., NaN.
fn total_key(x: f32) -> i32 {
    let bits = bitcast<i32>(x);
    return bits ^ ((bits >> 31u) & 0x7fffffff);
}

fn ordered(a: f32, b: f32) -> bool {
    return !(is_nan(a) || is_nan(b));
}

fn equal_f32(a: f32, b: f32) -> bool {
    return ordered(a, b) && order_key(a) == order_key(b);
}

fn less_f32(a: f32, b: f32) -> bool {
    return ordered(a, b) && order_key(a) < order_key(b);
}

fn less_equal_f32(a: f32, b: f32) -> bool {
    return ordered(a, b) && order_key(a) <= order_key(b);
}

fn maximum_f32(a: f32, b: f32) -> f32 {
    if (is_nan(a)) {
        return a;
    }
    if (is_nan(b)) {
        return b;
    }
    return select(b, a, total_key(a) >= total_key(b));
}

fn minimum_f32(a: f32, b: f32) -> f32 {
    if (is_nan(a)) {
        return a;
    }
    if (is_nan(b)) {
        return b;
    }
    return select(b, a, total_key(a) <= total_key(b));
}

fn sign_f32(x: f32) -> f32 {
    if (is_nan(x) || is_zero(x)) {
        return x;
    }
    return copy_sign(1.0, x);
}

// a / b also where 1 / b is not a normal number.
fn divide_f32(a: f32, b: f32) -> f32 {
    let magnitude = bitcast<u32>(b) & 0x7fffffffu;
    if (is_nan(a) || magnitude > 0x7f800000u) {
        return from_bits(0x7fc00000u);
    }
    let sign = (bitcast<u32>(a) ^ bitcast<u32>(b)) & 0x80000000u;
    if (magnitude == 0x7f800000u) {
        return from_bits(select(sign, 0x7fc00000u, is_infinite(a)));
    }
    if (magnitude == 0u) {
        return from_bits(select(sign | 0x7f800000u, 0x7fc00000u, is_zero(a)));
    }
    if (is_infinite(a)) {
        return from_bits(sign | 0x7f800000u);
    }
    if (magnitude >= 0x7e000000u) {
        return (a * 0.0625) / (b * 0.0625);
    }
    if (magnitude < 0x01000000u) {
        // Not (a * 2^24): that could overflow where the quotient does not.
        return (a / exact(b * 16777216.0)) * 16777216.0;
    }
    return a / b;
}

// 2^n for -126 <= n <= 127.
fn power_of_two(n: i32) -> f32 {
    return bitcast<f32>(u32(n + 127) << 23u);
}

// x 2^n, rounded once where the result is normal.
fn scale_f32(x: f32, n: i32) -> f32 {
    let half = clamp(n, -252, 254) / 2;
    let rest = clamp(n, -252, 254) - half;
    return exact(x * power_of_two(half)) * power_of_two(rest);
}

fn floor_f32(x: f32) -> f32 {
    if ((bitcast<u32>(x) & 0x7fffffffu) >= 0x4b000000u) {
        return x;
    }
    return copy_sign(floor(x), x);
}

fn ceil_f32(x: f32) -> f32 {
    if ((bitcast<u32>(x) & 0x7fffffffu) >= 0x4b000000u) {
        return x;
    }
    return copy_sign(ceil(x), x);
}

fn round_nearest_even_f32(x: f32) -> f32 {
    if ((bitcast<u32>(x) & 0x7fffffffu) >= 0x4b000000u) {
        return x;
    }
    return copy_sign(round(x), x);
}

fn round_nearest_afz_f32(x: f32) -> f32 {
    let magnitude = absolute(x);
    if (bitcast<u32>(magnitude) >= 0x4b000000u) {
        return x;
    }
    let whole = trunc(magnitude);
    return copy_sign(whole + select(0.0, 1.0, exact(magnitude - whole) >= 0.5), x);
}

// Mantissa with its leading one at bit 23, and the exponent e of x = mantissa 2^e; for finite x other than 0.
fn decompose(x: f32) -> vec2<i32> {
    let bits = bitcast<u32>(x) & 0x7fffffffu;
    let fraction = bits & 0x007fffffu;
    let exponent = i32(bits >> 23u);
    if (exponent == 0) {
        let shift = countLeadingZeros(fraction) - 8u;
        return vec2<i32>(i32(fraction << shift), -149 - i32(shift));
    }
    return vec2<i32>(i32(fraction | 0x00800000u), exponent - 150);
}

// The remainder of the division that truncates, exact, with the sign of a: C's fmod, by long division in base 256.
fn remainder_f32(a: f32, b: f32) -> f32 {
    if (!is_finite_f32(a) || is_nan(b) || is_zero(b)) {
        return from_bits(0x7fc00000u);
    }
    if (is_zero(a) || is_infinite(b) || (bitcast<u32>(a) & 0x7fffffffu) < (bitcast<u32>(b) & 0x7fffffffu)) {
        return a;
    }
    let numerator = decompose(a);
    let denominator = decompose(b);
    let modulus = u32(denominator.x);
    var rest = u32(numerator.x) % modulus;
    var shift = numerator.y - denominator.y;
    while (shift > 0 && rest != 0u) {
        let step = min(shift, 8);
        rest = (rest << u32(step)) % modulus;
        shift -= step;
    }
    if (rest == 0u) {
        return copy_sign(0.0, a);
    }
    // rest 2^e, exactly, as bits.
    let up = countLeadingZeros(rest) - 8u;
    let exponent = denominator.y - i32(up) + 150;
    var bits = 0u;
    if (exponent > 0) {
        bits = (u32(exponent) << 23u) | ((rest << up) & 0x007fffffu);
    } else {
        bits = (rest << up) >> u32(1 - exponent);
    }
    return bitcast<f32>(bits | (bitcast<u32>(a) & 0x80000000u));
}

// Saturating, NaN to 0.
fn to_i32(x: f32) -> i32 {
    if (is_nan(x)) {
        return 0;
    }
    if (order_key(x) >= order_key(2147483648.0)) {
        return 0x7fffffff;
    }
    if (order_key(x) <= order_key(-2147483648.0)) {
        return bitcast<i32>(0x80000000u);
    }
    return i32(x);
}

// Saturating, NaN to 0.
fn to_u32(x: f32) -> u32 {
    if (is_nan(x) || is_negative(x)) {
        return 0u;
    }
    if (order_key(x) >= order_key(4294967296.0)) {
        return 0xffffffffu;
    }
    return u32(x);
}

// The nearest number with so many bits of exponent and mantissa: ties to even, infinite where it is too large, zero where
// it is below what is normal there.
fn reduce_precision_f32(x: f32, exponent_bits: u32, mantissa_bits: u32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    let sign = bitcast<u32>(x) & 0x80000000u;
    var magnitude = bitcast<u32>(x) & 0x7fffffffu;
    if (mantissa_bits < 23u) {
        let cut = 23u - mantissa_bits;
        let odd = (magnitude >> cut) & 1u;
        magnitude = ((magnitude + (1u << (cut - 1u)) - 1u + odd) >> cut) << cut;
    }
    if (exponent_bits < 8u) {
        let bias = (1u << (exponent_bits - 1u)) - 1u;
        let exponent = magnitude >> 23u;
        if (exponent > 127u + bias) {
            magnitude = 0x7f800000u;
        } else if (exponent <= 127u - bias) {
            magnitude = 0u;
        }
    }
    return from_bits(sign | magnitude);
}
