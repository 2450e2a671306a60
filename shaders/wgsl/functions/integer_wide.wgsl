// Elementwise functions of i64 and u64 for generated kernels, on adapters that have them, with XLA's results where
// shaders leave them open: division by zero, the one overflow of signed division, shifts by the width or more.

// The u64 of these two words, made at run time.
fn from_words(low: u32, high: u32) -> u64 {
    return (u64(high ^ parameters.zero) << 32u) | u64(low);
}

fn low_word(x: u64) -> u32 {
    return u32(x & 0xfffffffflu);
}

fn high_word(x: u64) -> u32 {
    return u32(x >> 32u);
}

fn negate_i64(x: i64) -> i64 {
    return bitcast<i64>(~bitcast<u64>(x) + 1lu);
}

fn negate_u64(x: u64) -> u64 {
    return ~x + 1lu;
}

fn abs_i64(x: i64) -> i64 {
    return select(x, negate_i64(x), x < 0li);
}

fn abs_u64(x: u64) -> u64 {
    return x;
}

fn sign_i64(x: i64) -> i64 {
    return select(0li, 1li, x > 0li) - select(0li, 1li, x < 0li);
}

fn maximum_i64(a: i64, b: i64) -> i64 {
    return select(b, a, a > b);
}

fn maximum_u64(a: u64, b: u64) -> u64 {
    return select(b, a, a > b);
}

fn minimum_i64(a: i64, b: i64) -> i64 {
    return select(b, a, a < b);
}

fn minimum_u64(a: u64, b: u64) -> u64 {
    return select(b, a, a < b);
}

fn popcnt_u64(x: u64) -> u64 {
    return u64(countOneBits(low_word(x)) + countOneBits(high_word(x)));
}

fn popcnt_i64(x: i64) -> i64 {
    return bitcast<i64>(popcnt_u64(bitcast<u64>(x)));
}

fn count_leading_zeros_u64(x: u64) -> u64 {
    let high = high_word(x);
    return u64(select(countLeadingZeros(high), 32u + countLeadingZeros(low_word(x)), high == 0u));
}

fn count_leading_zeros_i64(x: i64) -> i64 {
    return bitcast<i64>(count_leading_zeros_u64(bitcast<u64>(x)));
}

fn divide_i64(a: i64, b: i64) -> i64 {
    if (b == 0li) {
        return -1li;
    }
    if (b == -1li) {
        return negate_i64(a);
    }
    return a / b;
}

fn divide_u64(a: u64, b: u64) -> u64 {
    if (b == 0lu) {
        return ~b;
    }
    return a / b;
}

fn remainder_i64(a: i64, b: i64) -> i64 {
    if (b == 0li) {
        return a;
    }
    if (b == -1li) {
        return 0li;
    }
    return a % b;
}

fn remainder_u64(a: u64, b: u64) -> u64 {
    if (b == 0lu) {
        return a;
    }
    return a % b;
}

fn shift_left_u64(a: u64, count: u64) -> u64 {
    return select(0lu, a << (low_word(count) & 63u), count < 64lu);
}

fn shift_left_i64(a: i64, count: i64) -> i64 {
    return bitcast<i64>(shift_left_u64(bitcast<u64>(a), bitcast<u64>(count)));
}

fn shift_right_logical_u64(a: u64, count: u64) -> u64 {
    return select(0lu, a >> (low_word(count) & 63u), count < 64lu);
}

fn shift_right_logical_i64(a: i64, count: i64) -> i64 {
    return bitcast<i64>(shift_right_logical_u64(bitcast<u64>(a), bitcast<u64>(count)));
}

fn shift_right_arithmetic_i64(a: i64, count: i64) -> i64 {
    let bits = bitcast<u64>(count);
    return a >> select(63u, low_word(bits), bits < 63lu);
}

fn shift_right_arithmetic_u64(a: u64, count: u64) -> u64 {
    return bitcast<u64>(shift_right_arithmetic_i64(bitcast<i64>(a), bitcast<i64>(count)));
}

// By squaring, modulo 2^64.
fn power_u64(base: u64, exponent: u64) -> u64 {
    var result = 1lu;
    var square = base;
    var rest = exponent;
    while (rest != 0lu) {
        if ((rest & 1lu) == 1lu) {
            result *= square;
        }
        square *= square;
        rest = rest >> 1u;
    }
    return result;
}

// A negative power of anything but 1 and -1 is 0.
fn power_i64(base: i64, exponent: i64) -> i64 {
    if (exponent < 0li) {
        if (base == 1li) {
            return 1li;
        }
        if (base == -1li) {
            return select(1li, -1li, (exponent & 1li) == 1li);
        }
        return 0li;
    }
    return bitcast<i64>(power_u64(bitcast<u64>(base), bitcast<u64>(exponent)));
}

// Into the range of i32.
fn clamped_i64(x: i64) -> i64 {
    return select(select(x, 2147483647li, x > 2147483647li), -2147483648li, x < -2147483648li);
}

// At most 2^31.
fn clamped_u64(x: u64) -> u64 {
    return select(x, 2147483648lu, x > 2147483648lu);
}

// Saturating, NaN to 0: the mantissa of x, shifted.
fn magnitude_u64(x: f32) -> u64 {
    let bits = bitcast<u32>(x) & 0x7fffffffu;
    let exponent = i32(bits >> 23u) - 150;
    let mantissa = u64((bits & 0x007fffffu) | 0x00800000u);
    if (exponent <= -24) {
        return 0lu;
    }
    if (exponent < 0) {
        return mantissa >> u32(-exponent);
    }
    return mantissa << u32(min(exponent, 40));
}

fn to_u64(x: f32) -> u64 {
    if (is_nan(x) || is_negative(x)) {
        return 0lu;
    }
    if (order_key(x) >= order_key(18446744073709551616.0)) {
        return from_words(0xffffffffu, 0xffffffffu);
    }
    return magnitude_u64(x);
}

fn to_i64(x: f32) -> i64 {
    if (is_nan(x)) {
        return 0li;
    }
    if (order_key(absolute(x)) >= order_key(9223372036854775808.0)) {
        return bitcast<i64>(from_words(0u, 0x80000000u) - select(1lu, 0lu, is_negative(x)));
    }
    let magnitude = bitcast<i64>(magnitude_u64(x));
    return select(magnitude, negate_i64(magnitude), is_negative(x));
}
