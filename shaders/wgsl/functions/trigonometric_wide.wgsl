// Trigonometric functions of f64 for generated kernels, right for every finite argument: the counterpart of
// trigonometric.wgsl, with series of Taylor. Bases in real_wide.wgsl.

// 32 bits of 2 / pi, after Payne and Hanek: word 0 stands for the bits above the point.
fn two_over_pi_f64(word: i32) -> u32 {
    switch word {
        case 1: { return 0xa2f9836eu; }
        case 2: { return 0x4e441529u; }
        case 3: { return 0xfc2757d1u; }
        case 4: { return 0xf534ddc0u; }
        case 5: { return 0xdb629599u; }
        case 6: { return 0x3c439041u; }
        case 7: { return 0xfe5163abu; }
        case 8: { return 0xdebbc561u; }
        case 9: { return 0xb7246e3au; }
        case 10: { return 0x424dd2e0u; }
        case 11: { return 0x06492eeau; }
        case 12: { return 0x09d1921cu; }
        case 13: { return 0xfe1deb1cu; }
        case 14: { return 0xb129a73eu; }
        case 15: { return 0xe88235f5u; }
        case 16: { return 0x2ebb4484u; }
        case 17: { return 0xe99c7026u; }
        case 18: { return 0xb45f7e41u; }
        case 19: { return 0x3991d639u; }
        case 20: { return 0x835339f4u; }
        case 21: { return 0x9c845f8bu; }
        case 22: { return 0xbdf9283bu; }
        case 23: { return 0x1ff897ffu; }
        case 24: { return 0xde05980fu; }
        case 25: { return 0xef2f118bu; }
        case 26: { return 0x5a0a6d1fu; }
        case 27: { return 0x6d367ecfu; }
        case 28: { return 0x27cb09b7u; }
        case 29: { return 0x4f463f66u; }
        case 30: { return 0x9e5fea2du; }
        case 31: { return 0x7527bac7u; }
        case 32: { return 0xebe5f17bu; }
        case 33: { return 0x3d0739f7u; }
        case 34: { return 0x8a5292eau; }
        case 35: { return 0x6bfb5fb1u; }
        case 36: { return 0x1f8d5d08u; }
        case 37: { return 0x56033046u; }
        case 38: { return 0xfc7b6babu; }
        case 39: { return 0xf0cfbc20u; }
        case 40: { return 0x9af4361du; }
        default: { return 0u; }
    }
}

// 32 bits of 2 / pi from a position on, which may be negative.
fn two_over_pi_from_f64(position: i32) -> u64 {
    let word = position >> 5u;
    let shift = u32(position & 31);
    let both = (u64(two_over_pi_f64(word)) << 32u) | u64(two_over_pi_f64(word + 1));
    return (both << shift) >> 32u;
}

// x = z pi/2 + (x + y) with |x + y| <= pi/4: (x, y, z), z modulo 4.
// The fraction of x 2/pi is formed in integers (192 bits), so no cancellation is felt and nothing can be rearranged.
fn quarter_turns_f64(x: f64) -> vec3<f64> {
    if (upper_f64(x) < 0x3fe921fbu) {
        return vec3<f64>(x, 0.0lf, 0.0lf);
    }
    let mantissa = mantissa_f64(x);
    let m0 = mantissa & 0xfffffffflu;
    let m1 = mantissa >> 32u;
    // The bits of 2/pi that times the mantissa make up x 2/pi modulo 4.
    let position = exponent_f64(x) + 30;
    var pending = 0lu;
    var held = 0lu;
    var high = 0lu;
    var low = 0lu;
    // The words of the product, from the lowest, of which the last four are kept.
    for (var i = 5; i >= 0; i--) {
        let w = two_over_pi_from_f64(position + 32 * i);
        let first = m0 * w;
        let second = m1 * w;
        let sum = (first & 0xfffffffflu) + pending;
        pending = (sum >> 32u) + (first >> 32u) + (second & 0xfffffffflu) + held;
        held = second >> 32u;
        low = (low >> 32u) | (high << 32u);
        high = (high >> 32u) | (sum << 32u);
    }
    var quadrant = low_word(high >> 62u);
    var fraction = (high << 2u) | (low >> 62u);
    var fraction_low = low << 2u;
    let negative = (high_word(fraction) & 0x80000000u) != 0u;
    if (negative) {
        quadrant += 1u;
        fraction_low = ~fraction_low + 1lu;
        fraction = ~fraction + select(0lu, 1lu, fraction_low == 0lu);
    }
    // As two numbers, the first with at most 53 bits.
    let zeros = leading_zeros(fraction);
    var lead = fraction;
    var rest = fraction_low;
    var exponent = -64;
    if (zeros >= 64u) {
        lead = fraction_low;
        rest = 0lu;
        exponent = -128;
    } else if (zeros > 0u) {
        lead = (fraction << zeros) | (fraction_low >> (64u - zeros));
        rest = fraction_low << zeros;
        exponent = -64 - i32(zeros);
    }
    let scale = power_of_two_f64(exponent);
    let first = f64((lead >> 11u) << 11u) * scale;
    let second = (f64(lead & 2047lu) + f64(rest >> 11u) * power_of_two_f64(-53)) * scale;
    let product = two_product_f64(first, 1.5707963267948966lf);
    var turned = vec2<f64>(product.x, product.y + (second * 1.5707963267948966lf + first * 6.123233995736766e-17lf));
    if (negative != is_negative_f64(x)) {
        turned = vec2<f64>(negate_f64(turned.x), negate_f64(turned.y));
    }
    if (is_negative_f64(x)) {
        quadrant = 4u - quadrant;
    }
    return vec3<f64>(turned.x, turned.y, f64(quadrant & 3u));
}

// sin(r.x + r.y), |r| <= pi/4.
fn sine_kernel_f64(r: vec2<f64>) -> f64 {
    if (upper_f64(r.x) < 0x3e400000u) {
        return r.x;
    }
    let z = r.x * r.x;
    var tail = -8.22063524662433e-18lf;
    tail = tail * z + 2.8114572543455206e-15lf;
    tail = tail * z - 7.647163731819816e-13lf;
    tail = tail * z + 1.6059043836821613e-10lf;
    tail = tail * z - 2.505210838544172e-08lf;
    tail = tail * z + 2.7557319223985893e-06lf;
    tail = tail * z - 0.0001984126984126984lf;
    tail = tail * z + 0.008333333333333333lf;
    tail = tail * z - 0.16666666666666666lf;
    return r.x + (r.x * z * tail + r.y * (1.0lf - 0.5lf * z));
}

// cos(r.x + r.y), |r| <= pi/4.
fn cosine_kernel_f64(r: vec2<f64>) -> f64 {
    let z = r.x * r.x;
    var tail = -1.5619206968586225e-16lf;
    tail = tail * z + 4.779477332387385e-14lf;
    tail = tail * z - 1.1470745597729725e-11lf;
    tail = tail * z + 2.08767569878681e-09lf;
    tail = tail * z - 2.755731922398589e-07lf;
    tail = tail * z + 2.48015873015873e-05lf;
    tail = tail * z - 0.001388888888888889lf;
    tail = tail * z + 0.041666666666666664lf;
    let half = 0.5lf * z;
    let one = exact_f64(1.0lf - half);
    return one + (exact_f64(exact_f64(1.0lf - one) - half) + (z * z * tail - r.x * r.y));
}

fn sine_f64(x: f64) -> f64 {
    if (!is_finite_f64(x)) {
        return nan_f64();
    }
    let turned = quarter_turns_f64(x);
    let quadrant = u32(turned.z);
    let value = select(sine_kernel_f64(turned.xy), cosine_kernel_f64(turned.xy), (quadrant & 1u) == 1u);
    return select(value, negate_f64(value), quadrant >= 2u);
}

fn cosine_f64(x: f64) -> f64 {
    if (!is_finite_f64(x)) {
        return nan_f64();
    }
    let turned = quarter_turns_f64(x);
    let quadrant = u32(turned.z);
    let value = select(cosine_kernel_f64(turned.xy), sine_kernel_f64(turned.xy), (quadrant & 1u) == 1u);
    return select(value, negate_f64(value), quadrant == 1u || quadrant == 2u);
}

fn tan_f64(x: f64) -> f64 {
    if (!is_finite_f64(x)) {
        return nan_f64();
    }
    if (upper_f64(x) < 0x3e400000u) {
        return x;
    }
    let turned = quarter_turns_f64(x);
    let quadrant = u32(turned.z);
    let s = sine_kernel_f64(turned.xy);
    let c = cosine_kernel_f64(turned.xy);
    if ((quadrant & 1u) == 1u) {
        return negate_f64(c) / s;
    }
    return s / c;
}

// atan(k / 8) as a sum of two numbers.
fn atan_eighths_f64(k: i32) -> vec2<f64> {
    switch k {
        case 1: { return vec2<f64>(0.12435499454676144lf, -3.1253241424539383e-18lf); }
        case 2: { return vec2<f64>(0.24497866312686414lf, 1.0698755618734451e-17lf); }
        case 3: { return vec2<f64>(0.35877067027057225lf, -2.4623815582638635e-17lf); }
        case 4: { return vec2<f64>(0.4636476090008061lf, 2.2698777452961687e-17lf); }
        case 5: { return vec2<f64>(0.5585993153435624lf, -5.4556305485916264e-18lf); }
        case 6: { return vec2<f64>(0.6435011087932844lf, 1.5834785051444286e-17lf); }
        case 7: { return vec2<f64>(0.7188299996216245lf, -2.1478388444456983e-17lf); }
        case 8: { return vec2<f64>(0.7853981633974483lf, 3.061616997868383e-17lf); }
        default: { return vec2<f64>(); }
    }
}

// atan(numerator / denominator), the quotient from 0 to 1: that of the nearest eighth, and a series for the rest.
fn atan_kernel_f64(numerator: f64, denominator: f64) -> vec2<f64> {
    let k = i32(8.0lf * numerator / denominator + 0.5lf);
    let near = f64(k) * 0.125lf;
    let r = (numerator - near * denominator) / (denominator + near * numerator);
    let z = r * r;
    var tail = 0.058823529411764705lf;
    tail = tail * z - 0.06666666666666667lf;
    tail = tail * z + 0.07692307692307693lf;
    tail = tail * z - 0.09090909090909091lf;
    tail = tail * z + 0.1111111111111111lf;
    tail = tail * z - 0.14285714285714285lf;
    tail = tail * z + 0.2lf;
    tail = tail * z - 0.3333333333333333lf;
    let base = atan_eighths_f64(k);
    let sum = two_sum_f64(base.x, r);
    return vec2<f64>(sum.x, sum.y + (r * z * tail + base.y));
}

fn atan2_f64(y: f64, x: f64) -> f64 {
    if (is_nan_f64(x) || is_nan_f64(y)) {
        return nan_f64();
    }
    var a = absolute_f64(y);
    var b = absolute_f64(x);
    if (is_infinite_f64(a) || is_infinite_f64(b)) {
        // At infinity only the quadrant counts.
        a = select(0.0lf, 1.0lf, is_infinite_f64(y));
        b = select(0.0lf, 1.0lf, is_infinite_f64(x));
    }
    if (is_zero_f64(a)) {
        return copy_sign_f64(select(0.0lf, 3.141592653589793lf, is_negative_f64(x)), y);
    }
    let large = max(upper_f64(a), upper_f64(b));
    if (large >= 0x7fc00000u) {
        a = a * 0.0625lf;
        b = b * 0.0625lf;
    } else if (large < 0x06000000u) {
        a = scale_f64(a, 600);
        b = scale_f64(b, 600);
    }
    var angle = atan_kernel_f64(min(a, b), max(a, b));
    if (order_key_f64(a) > order_key_f64(b)) {
        angle = two_sum_f64(1.5707963267948966lf, negate_f64(angle.x)) + vec2<f64>(0.0lf, 6.123233995736766e-17lf - angle.y);
    }
    if (is_negative_f64(x)) {
        angle = two_sum_f64(3.141592653589793lf, negate_f64(angle.x)) + vec2<f64>(0.0lf, 1.2246467991473532e-16lf - angle.y);
    }
    return copy_sign_f64(angle.x + angle.y, y);
}
