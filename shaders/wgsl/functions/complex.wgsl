// Elementwise functions of complex numbers for generated kernels: (real, imaginary) in a vec2<f32>, scaled so that no
// intermediate value overflows or vanishes where the result does not. Branch cuts and signs of zero as in C's Annex G.

fn exact_c64(a: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(exact(a.x), exact(a.y));
}

fn equal_c64(a: vec2<f32>, b: vec2<f32>) -> bool {
    return equal_f32(a.x, b.x) && equal_f32(a.y, b.y);
}

// Lexicographic, the real part first.
fn less_c64(a: vec2<f32>, b: vec2<f32>) -> bool {
    return less_f32(a.x, b.x) || (equal_f32(a.x, b.x) && less_f32(a.y, b.y));
}

fn has_nan(a: vec2<f32>) -> bool {
    return is_nan(a.x) || is_nan(a.y);
}

fn maximum_c64(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
    return select(a, b, !has_nan(a) && (has_nan(b) || less_c64(a, b)));
}

fn minimum_c64(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
    return select(a, b, !has_nan(a) && (has_nan(b) || less_c64(b, a)));
}

fn negate_c64(a: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(negate_f32(a.x), negate_f32(a.y));
}

fn multiply_c64(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}

// The exponent e of the larger part, so that the part times 2^-e is in [1, 2); 0 for zero, infinity and NaN.
fn exponent_c64(a: vec2<f32>) -> i32 {
    let large = max(bitcast<u32>(a.x) & 0x7fffffffu, bitcast<u32>(a.y) & 0x7fffffffu);
    if (large == 0u || large >= 0x7f800000u) {
        return 0;
    }
    return decompose(bitcast<f32>(large)).y + 23;
}

fn scale_c64(a: vec2<f32>, n: i32) -> vec2<f32> {
    return vec2<f32>(scale_f32(a.x, n), scale_f32(a.y, n));
}

// Both brought to parts near 1, divided, and the exponents put back.
fn divide_c64(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
    if (is_zero(b.x) && is_zero(b.y)) {
        return vec2<f32>(divide_f32(a.x, copy_sign(0.0, b.x)), divide_f32(a.y, copy_sign(0.0, b.x)));
    }
    if ((is_infinite(b.x) || is_infinite(b.y)) && is_finite_f32(a.x) && is_finite_f32(a.y)) {
        let u = vec2<f32>(copy_sign(select(0.0, 1.0, is_infinite(b.x)), b.x), copy_sign(select(0.0, 1.0, is_infinite(b.y)), b.y));
        return vec2<f32>(0.0 * (a.x * u.x + a.y * u.y), 0.0 * (a.y * u.x - a.x * u.y));
    }
    if ((is_infinite(a.x) || is_infinite(a.y)) && is_finite_f32(b.x) && is_finite_f32(b.y)) {
        let u = vec2<f32>(copy_sign(select(0.0, 1.0, is_infinite(a.x)), a.x), copy_sign(select(0.0, 1.0, is_infinite(a.y)), a.y));
        let infinity = from_bits(0x7f800000u);
        return vec2<f32>(infinity * (u.x * b.x + u.y * b.y), infinity * (u.y * b.x - u.x * b.y));
    }
    let up = exponent_c64(a);
    let down = exponent_c64(b);
    let n = scale_c64(a, -up);
    let d = scale_c64(b, -down);
    let square = d.x * d.x + d.y * d.y;
    let q = vec2<f32>((n.x * d.x + n.y * d.y) / square, (n.y * d.x - n.x * d.y) / square);
    return scale_c64(q, up - down);
}

fn abs_c64(a: vec2<f32>) -> f32 {
    if (is_infinite(a.x) || is_infinite(a.y)) {
        return from_bits(0x7f800000u);
    }
    if (has_nan(a)) {
        return from_bits(0x7fc00000u);
    }
    let exponent = exponent_c64(a);
    let z = scale_c64(a, -exponent);
    return scale_f32(sqrt(z.x * z.x + z.y * z.y), exponent);
}

fn sign_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.x) && is_zero(a.y)) {
        return a;
    }
    let z = scale_c64(a, -exponent_c64(a));
    let length = abs_c64(z);
    return vec2<f32>(divide_f32(z.x, length), divide_f32(z.y, length));
}

fn exp_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.y)) {
        return vec2<f32>(exp_f32(a.x), a.y);
    }
    if (is_infinite(a.x) && !is_finite_f32(a.y)) {
        if (is_negative(a.x)) {
            return vec2<f32>(0.0, 0.0);
        }
        return vec2<f32>(a.x, from_bits(0x7fc00000u));
    }
    let turn = vec2<f32>(cosine_f32(a.y), sine_f32(a.y));
    if (order_key(a.x) > order_key(80.0)) {
        // In two factors: a part may be finite where exp(x) is not.
        let root = exp_f32(0.5 * a.x);
        return (turn * root) * root;
    }
    return turn * exp_f32(a.x);
}

fn exp_minus_one_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.y)) {
        return vec2<f32>(exp_minus_one_f32(a.x), a.y);
    }
    if (order_key(a.x) > order_key(30.0) || !is_finite_f32(a.x) || !is_finite_f32(a.y)) {
        return exp_c64(a) - vec2<f32>(1.0, 0.0);
    }
    let e = exp_minus_one_f32(a.x);
    let h = sine_f32(0.5 * a.y);
    return vec2<f32>(e * cosine_f32(a.y) - 2.0 * h * h, (e + 1.0) * sine_f32(a.y));
}

// log|a|, accurate near |a| = 1.
fn log_abs(a: vec2<f32>) -> f32 {
    if (!is_finite_f32(a.x) || !is_finite_f32(a.y)) {
        return log_f32(abs_c64(a));
    }
    let p = absolute(a.x);
    let q = absolute(a.y);
    let large = select(q, p, order_key(p) >= order_key(q));
    let small = select(p, q, order_key(p) >= order_key(q));
    if (is_zero(large)) {
        return from_bits(0xff800000u);
    }
    if (large > 0.5 && large < 1.5) {
        let first = two_product(large, large);
        let second = two_product(small, small);
        let sum = two_sum(exact(first.x - 1.0), second.x);
        return 0.5 * log_plus_one_f32(sum.x + (sum.y + (first.y + second.y)));
    }
    let ratio = divide_f32(small, large);
    return log_f32(large) + 0.5 * log_plus_one_f32(ratio * ratio);
}

fn log_c64(a: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(log_abs(a), atan2_f32(a.y, a.x));
}

fn log_plus_one_c64(a: vec2<f32>) -> vec2<f32> {
    let moved = vec2<f32>(1.0 + a.x, a.y);
    let angle = atan2_f32(a.y, moved.x);
    if (order_key(absolute(a.x)) < order_key(0.5) && order_key(absolute(a.y)) < order_key(0.5)) {
        // |1 + a|^2 - 1 = 2 x + x^2 + y^2, whose parts may cancel.
        let first = two_product(a.x, a.x);
        let second = two_product(a.y, a.y);
        let sum = two_sum(2.0 * a.x, second.x);
        let whole = two_sum(sum.x, first.x);
        return vec2<f32>(0.5 * log_plus_one_f32(whole.x + (whole.y + sum.y + (first.y + second.y))), angle);
    }
    return vec2<f32>(log_abs(moved), angle);
}

fn sqrt_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_infinite(a.y)) {
        return vec2<f32>(from_bits(0x7f800000u), a.y);
    }
    if (is_zero(a.x) && is_zero(a.y)) {
        return vec2<f32>(0.0, a.y);
    }
    if (is_infinite(a.x)) {
        let small = select(0.0, absolute(a.y), is_nan(a.y));
        if (is_negative(a.x)) {
            return vec2<f32>(small, copy_sign(a.x, a.y));
        }
        return vec2<f32>(a.x, copy_sign(small, a.y));
    }
    // An even exponent, so that its half is whole.
    let exponent = (exponent_c64(a) >> 1u) * 2;
    let z = scale_c64(a, -exponent);
    let s = sqrt_f32(0.5 * (abs_c64(z) + absolute(z.x)));
    let t = absolute(z.y) / (2.0 * s);
    let root = select(vec2<f32>(s, copy_sign(t, a.y)), vec2<f32>(t, copy_sign(s, a.y)), is_negative(a.x));
    return scale_c64(root, exponent / 2);
}

fn rsqrt_c64(a: vec2<f32>) -> vec2<f32> {
    return divide_c64(vec2<f32>(1.0, 0.0), sqrt_c64(a));
}

fn cbrt_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.x) && is_zero(a.y)) {
        return a;
    }
    let length = cbrt_f32(abs_c64(a));
    let angle = atan2_f32(a.y, a.x) * 0.33333334;
    return vec2<f32>(length * cosine_f32(angle), length * sine_f32(angle));
}

// exp(b log a); 0 to the power 0 is 1.
fn power_c64(a: vec2<f32>, b: vec2<f32>) -> vec2<f32> {
    if (is_zero(b.x) && is_zero(b.y)) {
        return vec2<f32>(1.0, 0.0);
    }
    if (is_zero(a.x) && is_zero(a.y)) {
        if (is_zero(b.y)) {
            return vec2<f32>(power_f32(0.0, b.x), 0.0);
        }
        return vec2<f32>(0.0, 0.0);
    }
    if (is_zero(b.y) && bitcast<u32>(b.x) == 0x3f800000u) {
        return a;
    }
    let angle = atan2_f32(a.y, a.x);
    let logarithm = log_abs(a);
    let turn = b.x * angle + select(b.y * logarithm, 0.0, is_zero(b.y));
    // |a|^x as a power keeps more digits than exp(x log|a|), but near 1 the rounding of |a| counts x times.
    var length = power_f32(abs_c64(a), b.x);
    if (absolute(logarithm) < 0.5 && !is_zero(a.x) && !is_zero(a.y)) {
        length = exp_f32(b.x * logarithm);
    }
    if (!is_zero(b.y)) {
        length = length * exp_f32(negate_f32(b.y * angle));
    }
    return vec2<f32>(length * cosine_f32(turn), length * sine_f32(turn));
}

fn sine_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.y)) {
        return vec2<f32>(sine_f32(a.x), copy_sign(0.0, a.y));
    }
    return vec2<f32>(sine_f32(a.x) * cosh_f32(a.y), cosine_f32(a.x) * sinh_f32(a.y));
}

fn cosine_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.y)) {
        return vec2<f32>(cosine_f32(a.x), 0.0);
    }
    return vec2<f32>(cosine_f32(a.x) * cosh_f32(a.y), negate_f32(sine_f32(a.x) * sinh_f32(a.y)));
}

// After Kahan, "Branch cuts for complex elementary functions" (1987).
fn tanh_c64(a: vec2<f32>) -> vec2<f32> {
    if (order_key(absolute(a.x)) > order_key(10.0)) {
        if (!is_finite_f32(a.y)) {
            return vec2<f32>(copy_sign(1.0, a.x), 0.0);
        }
        let small = 4.0 * sine_f32(a.y) * cosine_f32(a.y) * exp_f32(-2.0 * absolute(a.x));
        return vec2<f32>(copy_sign(1.0, a.x), copy_sign(small, small));
    }
    let c = cosine_f32(a.y);
    let s = sinh_f32(a.x);
    // The fraction of Kahan's formula multiplied by cos^2, so that no tangent overflows.
    let below = c * c + s * s;
    return vec2<f32>(s * sqrt(1.0 + s * s) / below, sine_f32(a.y) * c / below);
}

fn tan_c64(a: vec2<f32>) -> vec2<f32> {
    let t = tanh_c64(vec2<f32>(negate_f32(a.y), a.x));
    return vec2<f32>(t.y, negate_f32(t.x));
}

fn logistic_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_negative(a.x)) {
        let e = exp_c64(a);
        return divide_c64(e, vec2<f32>(1.0 + e.x, e.y));
    }
    let e = exp_c64(negate_c64(a));
    return divide_c64(vec2<f32>(1.0, 0.0), vec2<f32>(1.0 + e.x, e.y));
}

// -i log((x + i y) / sqrt(x^2 + y^2)), by its parts: with s the root, the cosine of the result is x / s and its sine
// y / s, whose real parts are those of the result's real part times one positive factor. The imaginary part is
// log(|x - i y| / |x + i y|) / 2.
fn atan2_c64(y: vec2<f32>, x: vec2<f32>) -> vec2<f32> {
    // Parts near 1, so that no square overflows.
    let exponent = exponent_c64(max(abs(x), abs(y)));
    let p = scale_c64(x, -exponent);
    let q = scale_c64(y, -exponent);
    let above = vec2<f32>(p.x - q.y, p.y + q.x);
    let below = vec2<f32>(p.x + q.y, p.y - q.x);
    let size = dot(above, above);
    // x^2 + y^2 as a product has its digits where the squares cancel; elsewhere the imaginary part's sign, which
    // decides the branch of the root, is surer from the squares.
    var square = multiply_c64(above, below);
    if (size > 0.25 && dot(below, below) > 0.25) {
        square.y = 2.0 * (p.x * p.y + q.x * q.y);
    }
    let root = sqrt_c64(square);
    let angle = atan2_f32(q.x * root.x + q.y * root.y, p.x * root.x + p.y * root.y);
    let tilt = 4.0 * (q.y * p.x - q.x * p.y);
    var height = 0.0;
    if (absolute(tilt) < 0.5 * size) {
        height = 0.25 * log_plus_one_f32(divide_f32(tilt, size));
    } else {
        height = 0.5 * (log_abs(below) - log_abs(above));
    }
    return vec2<f32>(angle, height);
}

fn less_equal_c64(a: vec2<f32>, b: vec2<f32>) -> bool {
    return less_f32(a.x, b.x) || (equal_f32(a.x, b.x) && less_equal_f32(a.y, b.y));
}
