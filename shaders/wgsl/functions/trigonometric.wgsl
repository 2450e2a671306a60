// Trigonometric functions of f32 for generated kernels, right for every finite argument. Bases in real.wgsl.

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
