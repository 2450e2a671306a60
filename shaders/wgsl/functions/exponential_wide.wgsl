// Exponentials, logarithms and powers of f64 for generated kernels: argument reduction after Cody and Waite, series with
// coefficients of Taylor. Bases in real_wide.wgsl.

// exp(r) - 1 for |r| <= ln(2) / 2.
fn exp_minus_one_kernel_f64(r: f64) -> f64 {
    var tail = 1.1470745597729725e-11lf;
    tail = tail * r + 1.6059043836821613e-10lf;
    tail = tail * r + 2.08767569878681e-09lf;
    tail = tail * r + 2.505210838544172e-08lf;
    tail = tail * r + 2.755731922398589e-07lf;
    tail = tail * r + 2.7557319223985893e-06lf;
    tail = tail * r + 2.48015873015873e-05lf;
    tail = tail * r + 0.0001984126984126984lf;
    tail = tail * r + 0.001388888888888889lf;
    tail = tail * r + 0.008333333333333333lf;
    tail = tail * r + 0.041666666666666664lf;
    tail = tail * r + 0.16666666666666666lf;
    tail = tail * r + 0.5lf;
    return r + r * r * tail;
}

// x - n ln 2, with ln 2 in two parts of which the first times n is exact.
fn exp_reduce_f64(x: f64, n: f64) -> f64 {
    return exact_f64(exact_f64(x - exact_f64(n * 0.6931471803691238lf)) - exact_f64(n * 1.9082149292705877e-10lf));
}

// exp(x + low) for |low| far below |x| or 1.
fn exp_sum_f64(x: f64, low: f64) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    if (order_key_f64(x) > order_key_f64(710.0lf)) {
        return infinity_f64();
    }
    if (order_key_f64(x) < order_key_f64(-746.0lf)) {
        return 0.0lf;
    }
    let n = round_nearest_even_f64(x * 1.4426950408889634lf);
    let r = exp_reduce_f64(x, n);
    // What the reduction's last rounding lost.
    let first = exact_f64(x - exact_f64(n * 0.6931471803691238lf));
    let lost = exact_f64(exact_f64(first - r) - exact_f64(n * 1.9082149292705877e-10lf));
    let rest = exp_minus_one_kernel_f64(r);
    return scale_f64(1.0lf + (rest + (lost + low) * (1.0lf + rest)), i32(n));
}

fn exp_f64(x: f64) -> f64 {
    return exp_sum_f64(x, 0.0lf);
}

fn exp_minus_one_f64(x: f64) -> f64 {
    if (is_nan_f64(x) || upper_f64(x) < 0x3c900000u) {
        return x;
    }
    if (order_key_f64(x) > order_key_f64(709.0lf)) {
        return exp_f64(x);
    }
    if (order_key_f64(x) < order_key_f64(-38.0lf)) {
        return -1.0lf;
    }
    let n = round_nearest_even_f64(x * 1.4426950408889634lf);
    let rest = exp_minus_one_kernel_f64(exp_reduce_f64(x, n));
    let scale = power_of_two_f64(i32(n));
    return scale * rest + exact_f64(scale - 1.0lf);
}

// log(1 + f) - f for 1 + f in [sqrt(1/2), sqrt(2)].
fn log_kernel_f64(f: f64) -> f64 {
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
    return exact_f64(s * (half_square + z * tail)) - half_square;
}

// The exponent e of x = m 2^e with m in [sqrt(1/2), sqrt(2)]; for finite x > 0.
fn log_exponent_f64(x: f64) -> i32 {
    return exponent_f64(x) + select(52, 53, mantissa_f64(x) > 6369051672525772lu);
}

// x 2^-e for that exponent.
fn log_mantissa_f64(x: f64) -> f64 {
    let mantissa = mantissa_f64(x);
    let bits = (mantissa << 12u) >> 12u;
    return bitcast<f64>(bits | select(1023lu << 52u, 1022lu << 52u, mantissa > 6369051672525772lu));
}

fn log_f64(x: f64) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    if (is_zero_f64(x)) {
        return negate_f64(infinity_f64());
    }
    if (is_negative_f64(x)) {
        return nan_f64();
    }
    if (is_infinite_f64(x)) {
        return x;
    }
    let n = f64(log_exponent_f64(x));
    let f = exact_f64(log_mantissa_f64(x) - 1.0lf);
    let low = log_kernel_f64(f) + n * 1.9082149292705877e-10lf;
    return exact_f64(n * 0.6931471803691238lf) + exact_f64(f + low);
}

fn log_plus_one_f64(x: f64) -> f64 {
    if (is_nan_f64(x) || upper_f64(x) < 0x3c900000u) {
        return x;
    }
    if (order_key_f64(x) < order_key_f64(-1.0lf)) {
        return nan_f64();
    }
    if (order_key_f64(x) == order_key_f64(-1.0lf)) {
        return negate_f64(infinity_f64());
    }
    if (is_infinite_f64(x)) {
        return x;
    }
    if (order_key_f64(x) > order_key_f64(-0.29lf) && order_key_f64(x) < order_key_f64(0.41lf)) {
        return x + log_kernel_f64(x);
    }
    let u = exact_f64(1.0lf + x);
    // What the rounding of 1 + x lost.
    let lost = select(exact_f64(x - exact_f64(u - 1.0lf)), exact_f64(1.0lf - exact_f64(u - x)), order_key_f64(x) > order_key_f64(1.0lf));
    let n = f64(log_exponent_f64(u));
    let f = exact_f64(log_mantissa_f64(u) - 1.0lf);
    let low = log_kernel_f64(f) + (n * 1.9082149292705877e-10lf + lost / u);
    return exact_f64(n * 0.6931471803691238lf) + exact_f64(f + low);
}

fn logistic_f64(x: f64) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    let e = exp_f64(negate_f64(absolute_f64(x)));
    return select(1.0lf, e, is_negative_f64(x)) / (1.0lf + e);
}

fn tanh_f64(x: f64) -> f64 {
    let magnitude = absolute_f64(x);
    if (is_nan_f64(x) || upper_f64(x) < 0x3e300000u) {
        return x;
    }
    if (order_key_f64(magnitude) > order_key_f64(22.0lf)) {
        return copy_sign_f64(1.0lf, x);
    }
    let t = exp_minus_one_f64(2.0lf * magnitude);
    return copy_sign_f64(t / (t + 2.0lf), x);
}

fn sinh_f64(x: f64) -> f64 {
    let magnitude = absolute_f64(x);
    if (!is_finite_f64(x) || upper_f64(x) < 0x3e300000u) {
        return x;
    }
    if (order_key_f64(magnitude) > order_key_f64(50.0lf)) {
        let root = exp_f64(0.5lf * magnitude);
        return copy_sign_f64((0.5lf * root) * root, x);
    }
    let t = exp_minus_one_f64(magnitude);
    return copy_sign_f64(0.5lf * (t + t / (t + 1.0lf)), x);
}

fn cosh_f64(x: f64) -> f64 {
    let magnitude = absolute_f64(x);
    if (!is_finite_f64(x)) {
        return magnitude;
    }
    if (order_key_f64(magnitude) > order_key_f64(50.0lf)) {
        let root = exp_f64(0.5lf * magnitude);
        return (0.5lf * root) * root;
    }
    let e = exp_f64(magnitude);
    return 0.5lf * e + 0.5lf / e;
}

// log x as a sum of two numbers, for finite x > 0: the first two terms of 2 artanh(s), s = f / (2 + f), with twice the
// digits, the others as they are.
fn log_two_f64(x: f64) -> vec2<f64> {
    let n = f64(log_exponent_f64(x));
    let f = exact_f64(log_mantissa_f64(x) - 1.0lf);
    let below = exact_f64(2.0lf + f);
    let below_low = exact_f64(f - exact_f64(below - 2.0lf));
    let s = exact_f64(f / below);
    let back = two_product_f64(s, below);
    let s_low = (exact_f64(exact_f64(f - back.x) - back.y) - s * below_low) / below;
    let z = two_product_f64(s, s);
    let z_low = z.y + 2.0lf * s * s_low;
    let cube = two_product_f64(z.x, s);
    let cube_low = cube.y + (z_low * s + z.x * s_low);
    let third = two_product_f64(cube.x, 0.6666666666666666lf);
    let third_low = third.y + (cube_low * 0.6666666666666666lf + cube.x * 3.700743415417188e-17lf);
    let tail_sum = log_tail_f64(z.x) * (cube.x * z.x);
    let main = two_sum_f64(2.0lf * s, third.x);
    let scaled = exact_f64(n * 0.6931471803691238lf);
    let scaled_low = two_product_f64(n, 1.9082149292705877e-10lf);
    let sum = two_sum_f64(scaled, main.x);
    let low = two_sum_f64(scaled_low.x, sum.y);
    let all = two_sum_f64(sum.x, low.x);
    let rest = low.y + (scaled_low.y + n * 1.1612227229362532e-26lf) + (main.y + 2.0lf * s_low + third_low + tail_sum);
    let result = two_sum_f64(all.x, all.y + rest);
    return result;
}

// 2/5 + 2/7 z + ...
fn log_tail_f64(z: f64) -> f64 {
    var tail = 0.07407407407407407lf;
    tail = tail * z + 0.08lf;
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
    return tail;
}

// x^y for finite x > 0.
fn power_positive_f64(x: f64, y: f64) -> f64 {
    let l = log_two_f64(x);
    if (order_key_f64(absolute_f64(y)) > order_key_f64(1e22lf)) {
        // Far beyond the range, unless x is 1.
        return exp_f64(select(y * l.x, 0.0lf, is_zero_f64(l.x)));
    }
    let p = two_product_f64(l.x, y);
    return exp_sum_f64(p.x, p.y + l.y * y);
}

fn power_f64(x: f64, y: f64) -> f64 {
    if (is_zero_f64(y) || (!is_nan_f64(x) && order_key_f64(x) == order_key_f64(1.0lf))) {
        return 1.0lf;
    }
    if (is_nan_f64(x) || is_nan_f64(y)) {
        return nan_f64();
    }
    let magnitude = absolute_f64(x);
    if (is_infinite_f64(y)) {
        if (order_key_f64(magnitude) == order_key_f64(1.0lf)) {
            return 1.0lf;
        }
        let grows = order_key_f64(magnitude) > order_key_f64(1.0lf);
        return select(0.0lf, infinity_f64(), grows != is_negative_f64(y));
    }
    let whole = bitcast<u64>(truncate_f64(y)) == bitcast<u64>(y);
    let half = 0.5lf * y;
    let odd = whole && bitcast<u64>(truncate_f64(half)) != bitcast<u64>(half);
    let turned = odd && is_negative_f64(x);
    if (is_zero_f64(x) || is_infinite_f64(x)) {
        let large = select(0.0lf, infinity_f64(), is_zero_f64(x) == is_negative_f64(y));
        return select(large, negate_f64(large), turned);
    }
    if (is_negative_f64(x) && !whole) {
        return nan_f64();
    }
    let value = power_positive_f64(magnitude, y);
    return select(value, negate_f64(value), turned);
}
