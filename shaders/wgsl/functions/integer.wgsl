// Elementwise functions of i32 and u32 for generated kernels, with XLA's results where WGSL leaves them open:
// division by zero, the one overflow of signed division, and shifts by the width or more.

fn divide_i32(a: i32, b: i32) -> i32 {
    if (b == 0) {
        return -1;
    }
    if (b == -1) {
        return bitcast<i32>(~bitcast<u32>(a) + 1u);
    }
    return a / b;
}

fn divide_u32(a: u32, b: u32) -> u32 {
    if (b == 0u) {
        return 0xffffffffu;
    }
    return a / b;
}

fn remainder_i32(a: i32, b: i32) -> i32 {
    if (b == 0) {
        return a;
    }
    if (b == -1) {
        return 0;
    }
    return a % b;
}

fn remainder_u32(a: u32, b: u32) -> u32 {
    if (b == 0u) {
        return a;
    }
    return a % b;
}

fn shift_left_u32(a: u32, count: u32) -> u32 {
    return select(0u, a << (count & 31u), count < 32u);
}

fn shift_right_logical_u32(a: u32, count: u32) -> u32 {
    return select(0u, a >> (count & 31u), count < 32u);
}

fn shift_right_arithmetic_i32(a: i32, count: u32) -> i32 {
    return a >> min(count, 31u);
}

// By squaring, modulo 2^32.
fn power_u32(base: u32, exponent: u32) -> u32 {
    var result = 1u;
    var square = base;
    var rest = exponent;
    while (rest != 0u) {
        if ((rest & 1u) == 1u) {
            result *= square;
        }
        square *= square;
        rest >>= 1u;
    }
    return result;
}

// A negative power of anything but 1 and -1 is 0.
fn power_i32(base: i32, exponent: i32) -> i32 {
    if (exponent < 0) {
        if (base == 1) {
            return 1;
        }
        if (base == -1) {
            return select(1, -1, (exponent & 1) == 1);
        }
        return 0;
    }
    return bitcast<i32>(power_u32(bitcast<u32>(base), bitcast<u32>(exponent)));
}
