// Elementwise functions of 64-bit integers for generated kernels, as two words with the lower first, so that any adapter
// has them; with XLA's results where shaders leave them open: division by zero, the one overflow of signed division, shifts
// by the width or more. Where the sign makes no difference the function of ui64 is that of i64 too.

fn widened_i32(x: i32) -> vec2<u32> {
    return vec2<u32>(bitcast<u32>(x), bitcast<u32>(x >> 31u));
}

fn is_negative_i64(x: vec2<u32>) -> bool {
    return (x.y >> 31u) == 1u;
}

fn equal_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
    return a.x == b.x && a.y == b.y;
}

fn less_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
    return a.y < b.y || (a.y == b.y && a.x < b.x);
}

fn less_i64(a: vec2<u32>, b: vec2<u32>) -> bool {
    let turned = vec2<u32>(0u, 0x80000000u);
    return less_u64(a ^ turned, b ^ turned);
}

fn less_equal_u64(a: vec2<u32>, b: vec2<u32>) -> bool {
    return !less_u64(b, a);
}

fn less_equal_i64(a: vec2<u32>, b: vec2<u32>) -> bool {
    return !less_i64(b, a);
}

fn add_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let low = a.x + b.x;
    return vec2<u32>(low, a.y + b.y + u32(low < a.x));
}

fn subtract_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    return vec2<u32>(a.x - b.x, a.y - b.y - u32(a.x < b.x));
}

fn negate_u64(x: vec2<u32>) -> vec2<u32> {
    return subtract_u64(vec2<u32>(), x);
}

// The whole product of two words.
fn product_u32(a: u32, b: u32) -> vec2<u32> {
    return vec2<u32>(a * b, multiply_high(a, b));
}

fn multiply_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let low = product_u32(a.x, b.x);
    return vec2<u32>(low.x, low.y + a.x * b.y + a.y * b.x);
}

fn multiply_high_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let low = product_u32(a.x, b.x);
    let first = add_u64(product_u32(a.x, b.y), vec2<u32>(low.y, 0u));
    let second = add_u64(product_u32(a.y, b.x), vec2<u32>(first.x, 0u));
    let high = add_u64(product_u32(a.y, b.y), vec2<u32>(first.y, 0u));
    return add_u64(high, vec2<u32>(second.y, 0u));
}

fn multiply_high_i64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let high = subtract_u64(multiply_high_u64(a, b), select(vec2<u32>(), b, is_negative_i64(a)));
    return subtract_u64(high, select(vec2<u32>(), a, is_negative_i64(b)));
}

fn abs_i64(x: vec2<u32>) -> vec2<u32> {
    return select(x, negate_u64(x), is_negative_i64(x));
}

fn abs_u64(x: vec2<u32>) -> vec2<u32> {
    return x;
}

fn sign_i64(x: vec2<u32>) -> vec2<u32> {
    let positive = vec2<u32>(u32((x.x | x.y) != 0u), 0u);
    return select(positive, vec2<u32>(0xffffffffu, 0xffffffffu), is_negative_i64(x));
}

fn maximum_i64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    return select(a, b, less_i64(a, b));
}

fn maximum_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    return select(a, b, less_u64(a, b));
}

fn minimum_i64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    return select(a, b, less_i64(b, a));
}

fn minimum_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    return select(a, b, less_u64(b, a));
}

fn popcnt_u64(x: vec2<u32>) -> vec2<u32> {
    return vec2<u32>(countOneBits(x.x) + countOneBits(x.y), 0u);
}

fn count_leading_zeros_u64(x: vec2<u32>) -> vec2<u32> {
    return vec2<u32>(select(countLeadingZeros(x.y), 32u + countLeadingZeros(x.x), x.y == 0u), 0u);
}

// By less than 64.
fn shifted_left(x: vec2<u32>, count: u32) -> vec2<u32> {
    let by = count & 31u;
    let low = x.x << by;
    let carried = select(x.x >> ((32u - by) & 31u), 0u, by == 0u);
    return select(vec2<u32>(low, (x.y << by) | carried), vec2<u32>(0u, low), count >= 32u);
}

// By less than 64; what comes in from above are copies of a bit, all of which `fill` has.
fn shifted_right(x: vec2<u32>, count: u32, fill: u32) -> vec2<u32> {
    let by = count & 31u;
    let up = (32u - by) & 31u;
    let high = (x.y >> by) | select(fill << up, 0u, by == 0u);
    let carried = select(x.y << up, 0u, by == 0u);
    return select(vec2<u32>((x.x >> by) | carried, high), vec2<u32>(high, fill), count >= 32u);
}

fn shift_left_u64(a: vec2<u32>, count: vec2<u32>) -> vec2<u32> {
    return select(vec2<u32>(), shifted_left(a, count.x & 63u), count.y == 0u && count.x < 64u);
}

fn shift_right_logical_u64(a: vec2<u32>, count: vec2<u32>) -> vec2<u32> {
    return select(vec2<u32>(), shifted_right(a, count.x & 63u, 0u), count.y == 0u && count.x < 64u);
}

fn shift_right_arithmetic_u64(a: vec2<u32>, count: vec2<u32>) -> vec2<u32> {
    let by = select(63u, count.x, count.y == 0u && count.x < 64u);
    return shifted_right(a, by, bitcast<u32>(bitcast<i32>(a.y) >> 31u));
}

// Within 2^-22 of it.
fn roughly_u64(x: vec2<u32>) -> f32 {
    return f32(x.y) * 4294967296.0 + f32(x.x);
}

// Quotient so far and rest, the rest after this less than 2^-18 of it and one divisor: what is taken off never exceeds it,
// as the estimate is scaled by 1 - 2^-19 and better than that.
fn division_step(state: vec4<u32>, divisor: vec2<u32>) -> vec4<u32> {
    let ratio = roughly_u64(state.zw) / roughly_u64(divisor);
    let times = magnitude_u64(exact(ratio) * 0.99999809265);
    let rest = subtract_u64(state.zw, multiply_u64(times, divisor));
    return vec4<u32>(add_u64(state.xy, times), rest);
}

// Quotient and rest of a division by anything but 0.
fn divided_u64(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
    var state = vec4<u32>(0u, 0u, a);
    state = division_step(state, b);
    state = division_step(state, b);
    state = division_step(state, b);
    state = division_step(state, b);
    let once_more = vec4<u32>(add_u64(state.xy, vec2<u32>(1u, 0u)), subtract_u64(state.zw, b));
    return select(once_more, state, less_u64(state.zw, b));
}

fn divide_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    return select(divided_u64(a, b).xy, vec2<u32>(0xffffffffu, 0xffffffffu), (b.x | b.y) == 0u);
}

// Of the smallest number and -1, the smallest number.
fn divide_i64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let quotient = divided_u64(abs_i64(a), abs_i64(b)).xy;
    let signed = select(quotient, negate_u64(quotient), is_negative_i64(a) != is_negative_i64(b));
    return select(signed, vec2<u32>(0xffffffffu, 0xffffffffu), (b.x | b.y) == 0u);
}

fn remainder_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    return select(divided_u64(a, b).zw, a, (b.x | b.y) == 0u);
}

fn remainder_i64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let rest = divided_u64(abs_i64(a), abs_i64(b)).zw;
    return select(select(rest, negate_u64(rest), is_negative_i64(a)), a, (b.x | b.y) == 0u);
}

// By squaring, modulo 2^64.
fn power_u64(base: vec2<u32>, exponent: vec2<u32>) -> vec2<u32> {
    var result = vec2<u32>(1u, 0u);
    var square = base;
    var rest = exponent;
    while ((rest.x | rest.y) != 0u) {
        if ((rest.x & 1u) == 1u) {
            result = multiply_u64(result, square);
        }
        square = multiply_u64(square, square);
        rest = shifted_right(rest, 1u, 0u);
    }
    return result;
}

// A negative power of anything but 1 and -1 is 0.
fn power_i64(base: vec2<u32>, exponent: vec2<u32>) -> vec2<u32> {
    if (!is_negative_i64(exponent)) {
        return power_u64(base, exponent);
    }
    let one = vec2<u32>(1u, 0u);
    if (equal_u64(abs_i64(base), one)) {
        return select(one, base, (exponent.x & 1u) == 1u);
    }
    return vec2<u32>();
}

// Into the range of i32.
fn clamped_i64(x: vec2<u32>) -> i32 {
    let fits = x.y == bitcast<u32>(bitcast<i32>(x.x) >> 31u);
    return bitcast<i32>(select(0x7fffffffu + (x.y >> 31u), x.x, fits));
}

// Into the range of ui32.
fn clamped_u64(x: vec2<u32>) -> u32 {
    return select(x.x, 0xffffffffu, x.y != 0u);
}

// An index moved into `0..=last`.
fn index_i64(x: vec2<u32>, last: u32) -> u32 {
    return select(min(clamped_u64(x), last), 0u, is_negative_i64(x));
}

fn index_u64(x: vec2<u32>, last: u32) -> u32 {
    return min(clamped_u64(x), last);
}

// The mantissa of x, shifted, where |x| is less than 2^64.
fn magnitude_u64(x: f32) -> vec2<u32> {
    let bits = bitcast<u32>(x) & 0x7fffffffu;
    let exponent = i32(bits >> 23u) - 150;
    let mantissa = (bits & 0x007fffffu) | 0x00800000u;
    let down = select(mantissa >> (u32(-exponent) & 31u), 0u, exponent <= -24);
    let up = shifted_left(vec2<u32>(mantissa, 0u), u32(clamp(exponent, 0, 40)));
    return select(up, vec2<u32>(down, 0u), exponent < 0);
}

// Saturating, NaN to 0.
fn to_u64(x: f32) -> vec2<u32> {
    if (is_nan(x) || is_negative(x)) {
        return vec2<u32>();
    }
    if (order_key(x) >= order_key(18446744073709551616.0)) {
        return vec2<u32>(0xffffffffu, 0xffffffffu);
    }
    return magnitude_u64(x);
}

fn to_i64(x: f32) -> vec2<u32> {
    if (is_nan(x)) {
        return vec2<u32>();
    }
    if (order_key(absolute(x)) >= order_key(9223372036854775808.0)) {
        return select(vec2<u32>(0xffffffffu, 0x7fffffffu), vec2<u32>(0u, 0x80000000u), is_negative(x));
    }
    let magnitude = magnitude_u64(x);
    return select(magnitude, negate_u64(magnitude), is_negative(x));
}

// The nearest f32, ties to even.
fn real_u64(x: vec2<u32>) -> f32 {
    let zeros = count_leading_zeros_u64(x).x;
    let normal = shifted_left(x, zeros & 63u);
    let below = normal.y & 0xffu;
    let mantissa = normal.y >> 8u;
    let up = below > 128u || (below == 128u && (normal.x | (mantissa & 1u)) != 0u);
    // A mantissa that is rounded up to the next power of two raises the exponent.
    let bits = ((189u - zeros) << 23u) + mantissa + u32(up);
    return bitcast<f32>(select(bits, 0u, zeros == 64u));
}

fn real_i64(x: vec2<u32>) -> f32 {
    let magnitude = real_u64(abs_i64(x));
    return select(magnitude, -magnitude, is_negative_i64(x));
}
