// Real = float64, in naga's dialect. The names are those of f32.wgsl; each says there what it does.
//
// Sizes are the upper words of the bits: numbers that agree in 20 bits of the mantissa have the same.

alias Real = f64;
alias Real2 = vec2<f64>;
alias Real4 = vec4<f64>;
alias RealBlock = mat4x4<f64>;

const WORDS = 2u;
const EPSILON: Real = 2.220446049250313e-16lf;
const ROUNDING: Real = 1.1102230246251565e-16lf;
const TINIEST: Real = 2.2250738585072014e-308lf;
const TINIEST_SIZE = 0x00100000u;
const NOTHING_SQUARED: Real = 1e-66lf;
const LARGEST: Real = 1.7976931348623157e+308lf;
const VANISHING: Real = 7.52316384526264e-37lf;
const INFINITE_SIZE = 0x7ff00000u;
const MANTISSA_BITS_OF_SIZE = 20u;
const EXPONENT_BIAS = 1023;
const LOG_2: Real = 0.69314718055994530942lf;

fn real(x: f32) -> Real { return f64(x); }
// The lowest bit is set where only the lower word tells the number from a smaller one: so zero alone has 0, and infinity no NaN's.
fn size_of(x: Real) -> u32 {
    return (upper_word(x) & 0x7fffffffu) | select(0u, 1u, lower_word(x) != 0u);
}
fn upper_word(x: Real) -> u32 { return u32(bitcast<u64>(x) >> 32u); }
fn lower_word(x: Real) -> u32 { return u32(bitcast<u64>(x) & 0xfffffffflu); }
fn words_of_real(x: Real) -> vec2<u32> { return vec2<u32>(lower_word(x), upper_word(x)); }
fn real_of_words(words: vec2<u32>) -> Real { return bitcast<f64>((u64(words.y) << 32u) | u64(words.x)); }
fn sizes_of(x: Real4) -> vec4<u32> { return vec4<u32>(size_of(x.x), size_of(x.y), size_of(x.z), size_of(x.w)); }
fn real_of_size(size: u32) -> Real { return bitcast<f64>(u64(size) << 32u); }
fn power_of_two(exponent: i32) -> Real { return real_of_size(u32(exponent + 1023) << 20u); }
// Exponent and mantissa of an f32 that is NaN or infinite.
fn nan_real(bits: u32) -> Real {
    return real_of_size((bits & 0x80000000u) | 0x7ff00000u | ((bits & 0x007fffffu) >> 3u));
}
// With m in sqrt(1/2) .. sqrt(2), x = m 2^n: n ln 2, the first part of which is exact, and 2 artanh((m - 1) / (m + 1)) by its series.
fn natural_logarithm(x: Real) -> Real {
    let bits = bitcast<u64>(x);
    let fraction = bits & 0xffffffffffffflu;
    let above = fraction > 0x6a09e667f3bcclu;
    let n = real(f32(i32(bits >> 52u) - select(1023, 1022, above)));
    let f = bitcast<f64>(fraction | select(0x3ff0000000000000lu, 0x3fe0000000000000lu, above)) - 1.0lf;
    let s = f / (2.0lf + f);
    let z = s * s;
    var tail = 0.08lf;
    tail = tail * z + 0.08695652173913043lf;
    tail = tail * z + 0.09523809523809523lf;
    tail = tail * z + 0.10526315789473684lf;
    tail = tail * z + 0.11764705882352941lf;
    tail = tail * z + 0.13333333333333333lf;
    tail = tail * z + 0.15384615384615385lf;
    tail = tail * z + 0.18181818181818182lf;
    tail = tail * z + 0.2222222222222222lf;
    tail = tail * z + 0.2857142857142857lf;
    tail = tail * z + 0.4lf;
    tail = tail * z + 0.6666666666666666lf;
    let half_square = 0.5lf * f * f;
    let low = s * (half_square + z * tail) - half_square + n * 1.9082149292705877e-10lf;
    let value = n * 0.6931471803691238lf + (f + low);
    // NaN and infinity stay what they are.
    return select(value, x, size_of(x) >= INFINITE_SIZE);
}
// m - s s to the last digits, for an s that is near the root: the upper half of s has a square, and with the lower half a product,
// that are exact, fused or not.
fn root_residual(m: Real, s: Real) -> Real {
    let high = bitcast<f64>((bitcast<u64>(s) >> 27u) << 27u);
    let low = s - high;
    return ((m - high * high) - (high + high) * low) - low * low;
}
// An adapter's own root may have no more digits than that of an f32 (Vulkan, Precision and Operation of SPIR-V Instructions), and its
// quotients no more: two steps of Newton after it, which leave a root alone that is rounded right.
fn square_root(x: Real) -> Real {
    let size = size_of(x);
    let tiny = size < 0x10000000u;
    let huge = size > 0x70000000u;
    // 2^512 or its inverse, and the roots of these.
    let m = x * select(select(1.0lf, 7.458340731200207e-155lf, huge), 1.3407807929942597e154lf, tiny);
    let back = select(select(1.0lf, 1.157920892373162e77lf, huge), 8.636168555094445e-78lf, tiny);
    var s = sqrt(m);
    let half_inverse = 0.5lf / s;
    s += root_residual(m, s) * half_inverse;
    s += root_residual(m, s) * half_inverse;
    // Of zero, infinity, NaN and what is negative the adapter knows the root.
    return select(s * back, sqrt(x), size < TINIEST_SIZE || size >= INFINITE_SIZE || is_negative(x));
}
fn is_negative(x: Real) -> bool { return (upper_word(x) >> 31u) == 1u; }
alias Key = u64;
fn key_of(x: Real) -> Key { return bitcast<u64>(x); }
fn opaque_real(x: Real, nothing: u32) -> Real { return bitcast<f64>(bitcast<u64>(x) ^ u64(nothing)); }
const UNIT_HIGH: Real = 2.2227587494850775e-162lf;
const UNIT_LOW: Real = 2.2227587494850775e-162lf;
const UNITS_OF_TINIEST: Real = 4503599627370496.0lf;
const SHALLOW: Real = 1.1830521861667747e-271lf;
// By the mantissa of 2^52, where numbers stand one unit apart.
fn units_of(x: Real) -> Real {
    return bitcast<f64>((bitcast<u64>(x) & 0xffffffffffffflu) | 0x4330000000000000lu) - UNITS_OF_TINIEST;
}
fn of_units(units: Real, sign: Real) -> Real {
    let magnitude = bitcast<u64>(units + UNITS_OF_TINIEST) - 0x4330000000000000lu;
    return bitcast<f64>(magnitude | (bitcast<u64>(sign) >> 63u << 63u));
}
