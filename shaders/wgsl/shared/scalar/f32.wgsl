// Real = float32. This file and f64.wgsl define the same names, on which real.wgsl and complex.wgsl stand.
//
// A literal without a type is an f32 where nothing asks for another: kernels write Real(0.5), or give the variable its type.

alias Real = f32;
alias Real2 = vec2<f32>;
alias Real4 = vec4<f32>;
alias RealBlock = mat4x4<f32>;

// Words of 32 bits in a real number.
const WORDS = 1u;
// From 1 to the next number.
const EPSILON: Real = 0x1p-23;
// Half of it: the relative error of a rounding.
const ROUNDING: Real = 0x1p-24;
// The smallest normal number, and its size.
const TINIEST: Real = 0x1p-126;
const TINIEST_SIZE = 0x00800000u;
// The square of a length that is nothing beside 1, far below its rounding.
const NOTHING_SQUARED: Real = 1e-30;
const LARGEST: Real = 0x1.fffffep+127;
// Nothing beside 1, far below its rounding; its square is a normal number.
const VANISHING: Real = 0x1p-60;
// The size of infinity: of what is below, the number is finite.
const INFINITE_SIZE = 0x7f800000u;
// A size >> MANTISSA_BITS_OF_SIZE is the exponent plus EXPONENT_BIAS.
const MANTISSA_BITS_OF_SIZE = 23u;
const EXPONENT_BIAS = 127;
const LOG_2: Real = 0.69314718055994530942;

// Small constants and flags.
fn real(x: f32) -> Real { return x; }
// An integer that grows with |x|: 0 of zero alone, NaN above infinity.
fn size_of(x: Real) -> u32 { return bitcast<u32>(x) & 0x7fffffffu; }
fn sizes_of(x: Real4) -> vec4<u32> { return bitcast<vec4<u32>>(abs(x)); }
// The bits in two words: in the upper one, which has the sign, numbers >= 0 are ordered; the lower one orders those that agree in it.
fn upper_word(x: Real) -> u32 { return bitcast<u32>(x); }
fn lower_word(x: Real) -> u32 { return 0u; }
// The bits as they lie in memory, the lower word first.
fn words_of_real(x: Real) -> vec2<u32> { return vec2<u32>(bitcast<u32>(x), 0u); }
fn real_of_words(words: vec2<u32>) -> Real { return bitcast<f32>(words.x); }
// The smallest number >= 0 of that size.
fn real_of_size(size: u32) -> Real { return bitcast<f32>(size); }
// For exponents of normal numbers.
fn power_of_two(exponent: i32) -> Real { return bitcast<f32>(u32(exponent + 127) << 23u); }
// The NaN, or infinity, of which a parameter holds the bits as an f32: a compiler may assume that there are no constants of these.
fn nan_real(bits: u32) -> Real { return bitcast<f32>(bits); }
// Of positive normal numbers.
fn natural_logarithm(x: Real) -> Real { return log(x); }
fn square_root(x: Real) -> Real { return sqrt(x); }
fn is_negative(x: Real) -> bool { return (upper_word(x) >> 31u) == 1u; }
// Numbers from 0 on, told apart and ordered exactly: NaN above infinity.
alias Key = u32;
fn key_of(x: Real) -> Key { return bitcast<u32>(x); }
// x, by an exclusive or with a parameter that is zero: no compiler knows it.
fn opaque_real(x: Real, nothing: u32) -> Real { return bitcast<f32>(bitcast<u32>(x) ^ nothing); }
// The smallest denormal number is the product of these, which are normal; so many of it are the smallest normal one.
const UNIT_HIGH: Real = 0x1p-75;
const UNIT_LOW: Real = 0x1p-74;
const UNITS_OF_TINIEST: Real = 0x1p+23;
// What is scaled from near 1 by more than this is still a normal number, or next to nothing.
const SHALLOW: Real = 0x1p-90;
// How many units a denormal number is, its sign left out; and so many rounded, with the sign of another.
fn units_of(x: Real) -> Real { return f32(bitcast<u32>(x) & 0x7fffffu); }
fn of_units(units: Real, sign: Real) -> Real {
    return bitcast<f32>(u32(units + 0.5) | (bitcast<u32>(sign) & 0x80000000u));
}
