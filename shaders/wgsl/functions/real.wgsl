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

// 32 bits of 2 / pi from a position on, after Payne and Hanek: word 0 stands for the bits above the point.
fn two_over_pi(word: u32) -> u32 {
    switch word {
        case 1u: { return 0xa2f9836eu; }
        case 2u: { return 0x4e441529u; }
        case 3u: { return 0xfc2757d1u; }
        case 4u: { return 0xf534ddc0u; }
        case 5u: { return 0xdb629599u; }
        case 6u: { return 0x3c439041u; }
        case 7u: { return 0xfe5163abu; }
        default: { return 0u; }
    }
}

// The upper word of the product.
fn multiply_high(a: u32, b: u32) -> u32 {
    let a0 = a & 0xffffu;
    let a1 = a >> 16u;
    let b0 = b & 0xffffu;
    let b1 = b >> 16u;
    let middle = a1 * b0 + ((a0 * b0) >> 16u);
    let other = a0 * b1 + (middle & 0xffffu);
    return a1 * b1 + (middle >> 16u) + (other >> 16u);
}

// x = quadrant pi/2 + rest with |rest| <= pi/4, for every finite x: (rest, quadrant mod 4).
// The fraction of x 2/pi is formed in integers (96 bits), so no cancellation is felt and nothing can be rearranged.
fn quarter_turns(x: f32) -> vec2<f32> {
    if ((bitcast<u32>(x) & 0x7fffffffu) <= 0x3f490fdau) {
        return vec2<f32>(x, 0.0);
    }
    let parts = decompose(x);
    let m = u32(parts.x);
    let position = u32(parts.y + 30);
    let word = position / 32u;
    let shift = position % 32u;
    var w0 = two_over_pi(word);
    var w1 = two_over_pi(word + 1u);
    var w2 = two_over_pi(word + 2u);
    if (shift != 0u) {
        w0 = (w0 << shift) | (w1 >> (32u - shift));
        w1 = (w1 << shift) | (w2 >> (32u - shift));
        w2 = (w2 << shift) | (two_over_pi(word + 3u) >> (32u - shift));
    }
    let p0 = m * w2;
    let p1 = m * w1 + multiply_high(m, w2);
    let carry = select(0u, 1u, p1 < multiply_high(m, w2));
    let p2 = m * w0 + multiply_high(m, w1) + carry;
    var quadrant = p2 >> 30u;
    var high = (p2 << 2u) | (p1 >> 30u);
    var low = (p1 << 2u) | (p0 >> 30u);
    let negative = (high & 0x80000000u) != 0u;
    if (negative) {
        quadrant += 1u;
        low = ~low + 1u;
        high = ~high + select(0u, 1u, low == 0u);
    }
    var exponent = -32;
    if (high == 0u) {
        high = low;
        low = 0u;
        exponent = -64;
    }
    let zeros = countLeadingZeros(high);
    if (zeros >= 32u) {
        return vec2<f32>(0.0, f32(quadrant & 3u));
    }
    if (zeros > 0u) {
        high = (high << zeros) | (low >> (32u - zeros));
    }
    let scale = power_of_two(exponent - i32(zeros));
    let first = f32(high & 0xffffff00u) * scale;
    let second = f32(high & 0x000000ffu) * scale;
    let rest = first * 1.5707964 + (second * 1.5707964 + first * -4.371139e-8);
    if (is_negative(x)) {
        return vec2<f32>(select(-rest, rest, negative), f32((4u - quadrant) & 3u));
    }
    return vec2<f32>(select(rest, -rest, negative), f32(quadrant & 3u));
}

// sin(r), |r| <= pi/4.
fn sine_kernel(r: f32) -> f32 {
    if ((bitcast<u32>(r) & 0x7fffffffu) < 0x39000000u) {
        return r;
    }
    let z = r * r;
    var tail = 2.7557319e-6;
    tail = tail * z - 1.9841270e-4;
    tail = tail * z + 8.3333333e-3;
    tail = tail * z - 1.6666667e-1;
    return r + r * z * tail;
}

// cos(r), |r| <= pi/4.
fn cosine_kernel(r: f32) -> f32 {
    let z = r * r;
    var tail = -2.7557319e-7;
    tail = tail * z + 2.4801587e-5;
    tail = tail * z - 1.3888889e-3;
    tail = tail * z + 4.1666668e-2;
    let half = 0.5 * z;
    let one = exact(1.0 - half);
    return one + (exact(exact(1.0 - one) - half) + z * z * tail);
}

fn sine_f32(x: f32) -> f32 {
    if (!is_finite_f32(x)) {
        return from_bits(0x7fc00000u);
    }
    let turned = quarter_turns(x);
    let quadrant = u32(turned.y);
    let value = select(sine_kernel(turned.x), cosine_kernel(turned.x), (quadrant & 1u) == 1u);
    return select(value, negate_f32(value), quadrant >= 2u);
}

fn cosine_f32(x: f32) -> f32 {
    if (!is_finite_f32(x)) {
        return from_bits(0x7fc00000u);
    }
    let turned = quarter_turns(x);
    let quadrant = u32(turned.y);
    let value = select(cosine_kernel(turned.x), sine_kernel(turned.x), (quadrant & 1u) == 1u);
    return select(value, negate_f32(value), quadrant == 1u || quadrant == 2u);
}

fn tan_f32(x: f32) -> f32 {
    if (!is_finite_f32(x)) {
        return from_bits(0x7fc00000u);
    }
    if ((bitcast<u32>(x) & 0x7fffffffu) < 0x39000000u) {
        return x;
    }
    let turned = quarter_turns(x);
    let s = sine_kernel(turned.x);
    let c = cosine_kernel(turned.x);
    if ((u32(turned.y) & 1u) == 1u) {
        return divide_f32(negate_f32(c), s);
    }
    return s / c;
}

// atan(a), 0 <= a <= 1, given as the quotient of two numbers: the polynomial after Moshier's Cephes library.
fn atan_kernel(numerator: f32, denominator: f32) -> f32 {
    var ratio = numerator / denominator;
    var base = 0.0;
    var base_low = 0.0;
    if (ratio > 0.41421357) {
        ratio = exact(numerator - denominator) / exact(numerator + denominator);
        base = 0.7853982;
        base_low = -2.1855694e-8;
    }
    let z = ratio * ratio;
    var tail = 8.05374449538e-2;
    tail = tail * z - 1.38776856032e-1;
    tail = tail * z + 1.99777106478e-1;
    tail = tail * z - 3.33329491539e-1;
    return base + (ratio + (ratio * z * tail + base_low));
}

fn atan2_f32(y: f32, x: f32) -> f32 {
    if (is_nan(x) || is_nan(y)) {
        return from_bits(0x7fc00000u);
    }
    var a = absolute(y);
    var b = absolute(x);
    if (is_infinite(a) || is_infinite(b)) {
        // At infinity only the quadrant counts.
        a = select(0.0, 1.0, is_infinite(y));
        b = select(0.0, 1.0, is_infinite(x));
    }
    if (is_zero(a)) {
        return copy_sign(select(0.0, 3.1415927, is_negative(x)), y);
    }
    let large = max(bitcast<u32>(a), bitcast<u32>(b));
    if (large >= 0x7e000000u) {
        a = a * 0.0625;
        b = b * 0.0625;
    } else if (large < 0x0d000000u) {
        a = exact(a * 16777216.0);
        b = exact(b * 16777216.0);
    }
    var angle = 0.0;
    if (order_key(a) <= order_key(b)) {
        angle = atan_kernel(a, b);
    } else {
        angle = 1.5707964 - (atan_kernel(b, a) + 4.371139e-8);
    }
    if (is_negative(x)) {
        angle = 3.1415927 - (angle + 8.742278e-8);
    }
    return copy_sign(angle, y);
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
