// Elementwise functions of complex numbers of f64 for generated kernels: complex.wgsl with f64 for f32, (real, imaginary)
// in a vec2<f64>, scaled in the same way, with the same branch cuts and signs of zero.

fn exact_c128(a: vec2<f64>) -> vec2<f64> {
    return vec2<f64>(exact_f64(a.x), exact_f64(a.y));
}

fn equal_c128(a: vec2<f64>, b: vec2<f64>) -> bool {
    return equal_f64(a.x, b.x) && equal_f64(a.y, b.y);
}

// Lexicographic, the real part first.
fn less_c128(a: vec2<f64>, b: vec2<f64>) -> bool {
    return less_f64(a.x, b.x) || (equal_f64(a.x, b.x) && less_f64(a.y, b.y));
}

fn has_nan_c128(a: vec2<f64>) -> bool {
    return is_nan_f64(a.x) || is_nan_f64(a.y);
}

fn maximum_c128(a: vec2<f64>, b: vec2<f64>) -> vec2<f64> {
    return select(a, b, !has_nan_c128(a) && (has_nan_c128(b) || less_c128(a, b)));
}

fn minimum_c128(a: vec2<f64>, b: vec2<f64>) -> vec2<f64> {
    return select(a, b, !has_nan_c128(a) && (has_nan_c128(b) || less_c128(b, a)));
}

fn negate_c128(a: vec2<f64>) -> vec2<f64> {
    return vec2<f64>(negate_f64(a.x), negate_f64(a.y));
}

fn multiply_c128(a: vec2<f64>, b: vec2<f64>) -> vec2<f64> {
    return vec2<f64>(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}

// The exponent e of the larger part, so that the part times 2^-e is in [1, 2); 0 for zero, infinity and NaN.
fn exponent_c128(a: vec2<f64>) -> i32 {
    let large = maximum_f64(absolute_f64(a.x), absolute_f64(a.y));
    if (is_zero_f64(large) || !is_finite_f64(large)) {
        return 0;
    }
    return exponent_f64(large) + 52;
}

fn scale_c128(a: vec2<f64>, n: i32) -> vec2<f64> {
    return vec2<f64>(scale_f64(a.x, n), scale_f64(a.y, n));
}

// Both brought to parts near 1, divided, and the exponents put back.
fn divide_c128(a: vec2<f64>, b: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(b.x) && is_zero_f64(b.y)) {
        return vec2<f64>(divide_f64(a.x, copy_sign_f64(0.0lf, b.x)), divide_f64(a.y, copy_sign_f64(0.0lf, b.x)));
    }
    if ((is_infinite_f64(b.x) || is_infinite_f64(b.y)) && is_finite_f64(a.x) && is_finite_f64(a.y)) {
        let u = vec2<f64>(copy_sign_f64(select(0.0lf, 1.0lf, is_infinite_f64(b.x)), b.x), copy_sign_f64(select(0.0lf, 1.0lf, is_infinite_f64(b.y)), b.y));
        return vec2<f64>(0.0lf * (a.x * u.x + a.y * u.y), 0.0lf * (a.y * u.x - a.x * u.y));
    }
    if ((is_infinite_f64(a.x) || is_infinite_f64(a.y)) && is_finite_f64(b.x) && is_finite_f64(b.y)) {
        let u = vec2<f64>(copy_sign_f64(select(0.0lf, 1.0lf, is_infinite_f64(a.x)), a.x), copy_sign_f64(select(0.0lf, 1.0lf, is_infinite_f64(a.y)), a.y));
        let infinity = infinity_f64();
        return vec2<f64>(infinity * (u.x * b.x + u.y * b.y), infinity * (u.y * b.x - u.x * b.y));
    }
    let up = exponent_c128(a);
    let down = exponent_c128(b);
    let n = scale_c128(a, -up);
    let d = scale_c128(b, -down);
    let square = d.x * d.x + d.y * d.y;
    let q = vec2<f64>((n.x * d.x + n.y * d.y) / square, (n.y * d.x - n.x * d.y) / square);
    return scale_c128(q, up - down);
}

fn abs_c128(a: vec2<f64>) -> f64 {
    if (is_infinite_f64(a.x) || is_infinite_f64(a.y)) {
        return infinity_f64();
    }
    if (has_nan_c128(a)) {
        return nan_f64();
    }
    let exponent = exponent_c128(a);
    let z = scale_c128(a, -exponent);
    return scale_f64(sqrt_f64(z.x * z.x + z.y * z.y), exponent);
}

fn sign_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.x) && is_zero_f64(a.y)) {
        return a;
    }
    let z = scale_c128(a, -exponent_c128(a));
    let length = abs_c128(z);
    return vec2<f64>(divide_f64(z.x, length), divide_f64(z.y, length));
}

fn exp_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.y)) {
        return vec2<f64>(exp_f64(a.x), a.y);
    }
    if (is_infinite_f64(a.x) && !is_finite_f64(a.y)) {
        if (is_negative_f64(a.x)) {
            return vec2<f64>(0.0lf, 0.0lf);
        }
        return vec2<f64>(a.x, nan_f64());
    }
    let turn = vec2<f64>(cosine_f64(a.y), sine_f64(a.y));
    if (order_key_f64(a.x) > order_key_f64(600.0lf)) {
        // In two factors: a part may be finite where exp(x) is not.
        let root = exp_f64(0.5lf * a.x);
        return (turn * root) * root;
    }
    return turn * exp_f64(a.x);
}

fn exp_minus_one_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.y)) {
        return vec2<f64>(exp_minus_one_f64(a.x), a.y);
    }
    if (order_key_f64(a.x) > order_key_f64(60.0lf) || !is_finite_f64(a.x) || !is_finite_f64(a.y)) {
        return exp_c128(a) - vec2<f64>(1.0lf, 0.0lf);
    }
    let e = exp_minus_one_f64(a.x);
    let h = sine_f64(0.5lf * a.y);
    return vec2<f64>(e * cosine_f64(a.y) - 2.0lf * h * h, (e + 1.0lf) * sine_f64(a.y));
}

// log|a|, accurate near |a| = 1.
fn log_abs_c128(a: vec2<f64>) -> f64 {
    if (!is_finite_f64(a.x) || !is_finite_f64(a.y)) {
        return log_f64(abs_c128(a));
    }
    let p = absolute_f64(a.x);
    let q = absolute_f64(a.y);
    let large = select(q, p, order_key_f64(p) >= order_key_f64(q));
    let small = select(p, q, order_key_f64(p) >= order_key_f64(q));
    if (is_zero_f64(large)) {
        return negate_f64(infinity_f64());
    }
    if (large > 0.5lf && large < 1.5lf) {
        let first = two_product_f64(large, large);
        let second = two_product_f64(small, small);
        let sum = two_sum_f64(exact_f64(first.x - 1.0lf), second.x);
        return 0.5lf * log_plus_one_f64(sum.x + (sum.y + (first.y + second.y)));
    }
    let ratio = divide_f64(small, large);
    return log_f64(large) + 0.5lf * log_plus_one_f64(ratio * ratio);
}

fn log_c128(a: vec2<f64>) -> vec2<f64> {
    return vec2<f64>(log_abs_c128(a), atan2_f64(a.y, a.x));
}

fn log_plus_one_c128(a: vec2<f64>) -> vec2<f64> {
    let moved = vec2<f64>(1.0lf + a.x, a.y);
    let angle = atan2_f64(a.y, moved.x);
    if (order_key_f64(absolute_f64(a.x)) < order_key_f64(0.5lf) && order_key_f64(absolute_f64(a.y)) < order_key_f64(0.5lf)) {
        // |1 + a|^2 - 1 = 2 x + x^2 + y^2, whose parts may cancel.
        let first = two_product_f64(a.x, a.x);
        let second = two_product_f64(a.y, a.y);
        let sum = two_sum_f64(2.0lf * a.x, second.x);
        let whole = two_sum_f64(sum.x, first.x);
        return vec2<f64>(0.5lf * log_plus_one_f64(whole.x + (whole.y + sum.y + (first.y + second.y))), angle);
    }
    return vec2<f64>(log_abs_c128(moved), angle);
}

fn sqrt_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_infinite_f64(a.y)) {
        return vec2<f64>(infinity_f64(), a.y);
    }
    if (is_zero_f64(a.x) && is_zero_f64(a.y)) {
        return vec2<f64>(0.0lf, a.y);
    }
    if (is_infinite_f64(a.x)) {
        let small = select(0.0lf, absolute_f64(a.y), is_nan_f64(a.y));
        if (is_negative_f64(a.x)) {
            return vec2<f64>(small, copy_sign_f64(a.x, a.y));
        }
        return vec2<f64>(a.x, copy_sign_f64(small, a.y));
    }
    // An even exponent, so that its half is whole.
    let exponent = (exponent_c128(a) >> 1u) * 2;
    let z = scale_c128(a, -exponent);
    let s = sqrt_f64(0.5lf * (abs_c128(z) + absolute_f64(z.x)));
    let t = absolute_f64(z.y) / (2.0lf * s);
    let root = select(vec2<f64>(s, copy_sign_f64(t, a.y)), vec2<f64>(t, copy_sign_f64(s, a.y)), is_negative_f64(a.x));
    return scale_c128(root, exponent / 2);
}

fn rsqrt_c128(a: vec2<f64>) -> vec2<f64> {
    return divide_c128(vec2<f64>(1.0lf, 0.0lf), sqrt_c128(a));
}

fn cbrt_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.x) && is_zero_f64(a.y)) {
        return a;
    }
    let length = cbrt_f64(abs_c128(a));
    let angle = atan2_f64(a.y, a.x) * 0.3333333333333333lf;
    return vec2<f64>(length * cosine_f64(angle), length * sine_f64(angle));
}

// exp(b log a); 0 to the power 0 is 1.
fn power_c128(a: vec2<f64>, b: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(b.x) && is_zero_f64(b.y)) {
        return vec2<f64>(1.0lf, 0.0lf);
    }
    if (is_zero_f64(a.x) && is_zero_f64(a.y)) {
        if (is_zero_f64(b.y)) {
            return vec2<f64>(power_f64(0.0lf, b.x), 0.0lf);
        }
        return vec2<f64>(0.0lf, 0.0lf);
    }
    if (is_zero_f64(b.y) && bitcast<u64>(b.x) == (1023lu << 52u)) {
        return a;
    }
    let angle = atan2_f64(a.y, a.x);
    let logarithm = log_abs_c128(a);
    let turn = b.x * angle + select(b.y * logarithm, 0.0lf, is_zero_f64(b.y));
    // |a|^x as a power keeps more digits than exp(x log|a|), but near 1 the rounding of |a| counts x times.
    var length = power_f64(abs_c128(a), b.x);
    if (absolute_f64(logarithm) < 0.5lf && !is_zero_f64(a.x) && !is_zero_f64(a.y)) {
        length = exp_f64(b.x * logarithm);
    }
    if (!is_zero_f64(b.y)) {
        length = length * exp_f64(negate_f64(b.y * angle));
    }
    return vec2<f64>(length * cosine_f64(turn), length * sine_f64(turn));
}

fn sine_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.y)) {
        return vec2<f64>(sine_f64(a.x), copy_sign_f64(0.0lf, a.y));
    }
    return vec2<f64>(sine_f64(a.x) * cosh_f64(a.y), cosine_f64(a.x) * sinh_f64(a.y));
}

fn cosine_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.y)) {
        return vec2<f64>(cosine_f64(a.x), 0.0lf);
    }
    return vec2<f64>(cosine_f64(a.x) * cosh_f64(a.y), negate_f64(sine_f64(a.x) * sinh_f64(a.y)));
}

// After Kahan, "Branch cuts for complex elementary functions" (1987).
fn tanh_c128(a: vec2<f64>) -> vec2<f64> {
    if (order_key_f64(absolute_f64(a.x)) > order_key_f64(22.0lf)) {
        if (!is_finite_f64(a.y)) {
            return vec2<f64>(copy_sign_f64(1.0lf, a.x), 0.0lf);
        }
        let small = 4.0lf * sine_f64(a.y) * cosine_f64(a.y) * exp_f64(-2.0lf * absolute_f64(a.x));
        return vec2<f64>(copy_sign_f64(1.0lf, a.x), copy_sign_f64(small, small));
    }
    let c = cosine_f64(a.y);
    let s = sinh_f64(a.x);
    // The fraction of Kahan's formula multiplied by cos^2, so that no tangent overflows.
    let below = c * c + s * s;
    return vec2<f64>(s * sqrt_f64(1.0lf + s * s) / below, sine_f64(a.y) * c / below);
}

fn tan_c128(a: vec2<f64>) -> vec2<f64> {
    let t = tanh_c128(vec2<f64>(negate_f64(a.y), a.x));
    return vec2<f64>(t.y, negate_f64(t.x));
}

fn logistic_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_negative_f64(a.x)) {
        let e = exp_c128(a);
        return divide_c128(e, vec2<f64>(1.0lf + e.x, e.y));
    }
    let e = exp_c128(negate_c128(a));
    return divide_c128(vec2<f64>(1.0lf, 0.0lf), vec2<f64>(1.0lf + e.x, e.y));
}

// -i log((x + i y) / sqrt_f64(x^2 + y^2)), by its parts: with s the root, the cosine of the result is x / s and its sine
// y / s, whose real parts are those of the result's real part times one positive factor. The imaginary part is
// log(|x - i y| / |x + i y|) / 2.
fn atan2_c128(y: vec2<f64>, x: vec2<f64>) -> vec2<f64> {
    // Parts near 1, so that no square overflows.
    let exponent = exponent_c128(max(abs(x), abs(y)));
    let p = scale_c128(x, -exponent);
    let q = scale_c128(y, -exponent);
    let above = vec2<f64>(p.x - q.y, p.y + q.x);
    let below = vec2<f64>(p.x + q.y, p.y - q.x);
    let size = dot(above, above);
    // x^2 + y^2 as a product has its digits where the squares cancel; elsewhere the imaginary part's sign, which
    // decides the branch of the root, is surer from the squares.
    var square = multiply_c128(above, below);
    if (size > 0.25lf && dot(below, below) > 0.25lf) {
        square.y = 2.0lf * (p.x * p.y + q.x * q.y);
    }
    let root = sqrt_c128(square);
    let angle = atan2_f64(q.x * root.x + q.y * root.y, p.x * root.x + p.y * root.y);
    let tilt = 4.0lf * (q.y * p.x - q.x * p.y);
    var height = 0.0lf;
    if (absolute_f64(tilt) < 0.5lf * size) {
        height = 0.25lf * log_plus_one_f64(divide_f64(tilt, size));
    } else {
        height = 0.5lf * (log_abs_c128(below) - log_abs_c128(above));
    }
    return vec2<f64>(angle, height);
}

fn less_equal_c128(a: vec2<f64>, b: vec2<f64>) -> bool {
    return less_f64(a.x, b.x) || (equal_f64(a.x, b.x) && less_equal_f64(a.y, b.y));
}
