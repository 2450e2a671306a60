// Numbers of less than 32 bits in generated kernels: integers are kept as i32 and u32, f16 and bf16 as the f32 of the same
// value. Rounding to nearest, ties to even.

fn round_bf16(x: f32) -> f32 {
    let bits = bitcast<u32>(x);
    if (is_nan(x)) {
        return from_bits((bits | 0x00400000u) & 0xffff0000u);
    }
    return from_bits((bits + 0x7fffu + ((bits >> 16u) & 1u)) & 0xffff0000u);
}

fn round_f16(x: f32) -> f32 {
    let sign = bitcast<u32>(x) & 0x80000000u;
    let magnitude = bitcast<u32>(x) & 0x7fffffffu;
    if (magnitude > 0x7f800000u) {
        return from_bits(sign | ((magnitude | 0x00400000u) & 0x7fffe000u));
    }
    if (magnitude >= 0x477ff000u) {
        return from_bits(sign | 0x7f800000u);
    }
    if (magnitude < 0x38800000u) {
        // Subnormal there, multiples of 2^-24: so far apart are the f32 after 0.5.
        let moved = exact(bitcast<f32>(magnitude) + 0.5);
        return bitcast<f32>(bitcast<u32>(moved - 0.5) | sign);
    }
    return from_bits(sign | ((magnitude + 0xfffu + ((magnitude >> 13u) & 1u)) & 0xffffe000u));
}

// The bits of an f16, of which x is the value.
fn bits_f16(x: f32) -> u32 {
    let sign = (bitcast<u32>(x) >> 16u) & 0x8000u;
    let magnitude = bitcast<u32>(x) & 0x7fffffffu;
    if (magnitude >= 0x7f800000u) {
        return sign | 0x7c00u | ((magnitude >> 13u) & 0x3ffu);
    }
    if (magnitude < 0x38800000u) {
        return sign | u32(bitcast<f32>(magnitude) * 16777216.0);
    }
    return sign | ((magnitude - 0x38000000u) >> 13u);
}

// The value of the f16 of these bits.
fn from_bits_f16(bits: u32) -> f32 {
    let sign = (bits & 0x8000u) << 16u;
    let magnitude = bits & 0x7fffu;
    if (magnitude >= 0x7c00u) {
        return from_bits(sign | 0x7f800000u | ((magnitude & 0x3ffu) << 13u));
    }
    if (magnitude < 0x400u) {
        return bitcast<f32>(bitcast<u32>(f32(magnitude) * 5.9604644775390625e-8) | sign);
    }
    return from_bits(sign | ((magnitude << 13u) + 0x38000000u));
}

fn reduce_precision_f16(x: f32, exponent_bits: u32, mantissa_bits: u32) -> f32 {
    let bits = bits_f16(x);
    var magnitude = bits & 0x7fffu;
    if (mantissa_bits < 10u) {
        let cut = 10u - mantissa_bits;
        let odd = (magnitude >> cut) & 1u;
        magnitude = ((magnitude + (1u << (cut - 1u)) - 1u + odd) >> cut) << cut;
    }
    if (exponent_bits < 5u) {
        let bias = (1u << (exponent_bits - 1u)) - 1u;
        let exponent = magnitude >> 10u;
        if (exponent > 15u + bias) {
            magnitude = 0x7c00u;
        } else if (exponent <= 15u - bias) {
            magnitude = 0u;
        }
    }
    return select(from_bits_f16((bits & 0x8000u) | magnitude), x, is_nan(x));
}

// The next number of 16 bits after a in the direction of b.
fn next_after_f16(a: f32, b: f32) -> f32 {
    if (is_nan(a) || is_nan(b)) {
        return from_bits(0x7fc00000u);
    }
    if (order_key(a) == order_key(b)) {
        return b;
    }
    if (is_zero(a)) {
        return copy_sign(from_bits_f16(1u), b);
    }
    let bits = bits_f16(a);
    let away = is_negative(a) == (order_key(b) < order_key(a));
    return from_bits_f16(select(bits - 1u, bits + 1u, away));
}

fn next_after_bf16(a: f32, b: f32) -> f32 {
    if (is_nan(a) || is_nan(b)) {
        return from_bits(0x7fc00000u);
    }
    if (order_key(a) == order_key(b)) {
        return b;
    }
    if (is_zero(a)) {
        return from_bits(0x10000u | (bitcast<u32>(b) & 0x80000000u));
    }
    let away = is_negative(a) == (order_key(b) < order_key(a));
    return from_bits(select(bitcast<u32>(a) - 0x10000u, bitcast<u32>(a) + 0x10000u, away));
}
