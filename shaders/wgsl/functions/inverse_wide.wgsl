// Inverse trigonometric and hyperbolic functions of f64 and its complex numbers: the counterpart of inverse.wgsl.

fn atan_f64(x: f64) -> f64 {
    return atan2_f64(x, 1.0lf);
}

fn asin_f64(x: f64) -> f64 {
    return atan2_f64(x, sqrt_f64((1.0lf - x) * (1.0lf + x)));
}

fn acos_f64(x: f64) -> f64 {
    return atan2_f64(sqrt_f64((1.0lf - x) * (1.0lf + x)), x);
}

// log(a + sqrt(a^2 + 1)) with the sign of x, by log(1 + t) with a t that has no cancellation.
fn asinh_f64(x: f64) -> f64 {
    if (!is_finite_f64(x) || is_zero_f64(x)) {
        return x;
    }
    let a = absolute_f64(x);
    if (order_key_f64(a) > order_key_f64(1e8lf)) {
        return copy_sign_f64(log_f64(a) + 0.6931471805599453lf, x);
    }
    let square = a * a;
    return copy_sign_f64(log_plus_one_f64(a + square / (1.0lf + sqrt_f64(1.0lf + square))), x);
}

fn acosh_f64(x: f64) -> f64 {
    if (is_nan_f64(x) || order_key_f64(x) < order_key_f64(1.0lf)) {
        return nan_f64();
    }
    if (order_key_f64(x) > order_key_f64(1e8lf)) {
        return log_f64(x) + 0.6931471805599453lf;
    }
    let t = exact_f64(x - 1.0lf);
    return log_plus_one_f64(t + sqrt_f64(2.0lf * t + t * t));
}

fn atanh_f64(x: f64) -> f64 {
    let a = absolute_f64(x);
    if (is_nan_f64(x) || order_key_f64(a) > order_key_f64(1.0lf)) {
        return nan_f64();
    }
    return copy_sign_f64(0.5lf * log_plus_one_f64(divide_f64(2.0lf * a, 1.0lf - a)), x);
}

fn sinh_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.y)) {
        return vec2<f64>(sinh_f64(a.x), a.y);
    }
    return vec2<f64>(sinh_f64(a.x) * cosine_f64(a.y), cosh_f64(a.x) * sine_f64(a.y));
}

fn cosh_c128(a: vec2<f64>) -> vec2<f64> {
    if (is_zero_f64(a.y)) {
        return vec2<f64>(cosh_f64(a.x), 0.0lf);
    }
    return vec2<f64>(cosh_f64(a.x) * cosine_f64(a.y), sinh_f64(a.x) * sine_f64(a.y));
}

// The imaginary part of conj(p) q.
fn cross_c128(p: vec2<f64>, q: vec2<f64>) -> f64 {
    return p.x * q.y - p.y * q.x;
}

// 1 + a and 1 - a keep the sign of a zero imaginary part, which chooses the side of the cut.
fn one_plus_c128(a: vec2<f64>) -> vec2<f64> {
    return vec2<f64>(1.0lf + a.x, a.y);
}

fn one_minus_c128(a: vec2<f64>) -> vec2<f64> {
    return vec2<f64>(1.0lf - a.x, negate_f64(a.y));
}

fn asin_c128(a: vec2<f64>) -> vec2<f64> {
    let below = sqrt_c128(one_minus_c128(a));
    let above = sqrt_c128(one_plus_c128(a));
    return vec2<f64>(
        atan2_f64(a.x, below.x * above.x - below.y * above.y),
        asinh_f64(cross_c128(below, above)),
    );
}

fn acos_c128(a: vec2<f64>) -> vec2<f64> {
    let below = sqrt_c128(one_minus_c128(a));
    let above = sqrt_c128(one_plus_c128(a));
    return vec2<f64>(2.0lf * atan2_f64(below.x, above.x), asinh_f64(cross_c128(above, below)));
}

// asinh(a) = -i asin(i a).
fn asinh_c128(a: vec2<f64>) -> vec2<f64> {
    let turned = asin_c128(vec2<f64>(negate_f64(a.y), a.x));
    return vec2<f64>(turned.y, negate_f64(turned.x));
}

fn acosh_c128(a: vec2<f64>) -> vec2<f64> {
    let below = sqrt_c128(vec2<f64>(a.x - 1.0lf, a.y));
    let above = sqrt_c128(one_plus_c128(a));
    return vec2<f64>(
        asinh_f64(below.x * above.x + below.y * above.y),
        2.0lf * atan2_f64(below.y, above.x),
    );
}

// Of large numbers 1 / a has the digits: atanh(a) = 1 / a +- i pi / 2 up to the third power of 1 / a.
fn atanh_c128(a: vec2<f64>) -> vec2<f64> {
    if (order_key_f64(abs_c128(a)) > order_key_f64(1e8lf)) {
        let inverse = divide_c128(vec2<f64>(1.0lf, 0.0lf), a);
        return vec2<f64>(inverse.x, inverse.y + copy_sign_f64(1.5707963267948966lf, a.y));
    }
    let x = absolute_f64(a.x);
    let apart = (1.0lf - x) * (1.0lf - x) + a.y * a.y;
    let length = copy_sign_f64(0.25lf * log_plus_one_f64(divide_f64(4.0lf * x, apart)), a.x);
    return vec2<f64>(length, 0.5lf * atan2_f64(2.0lf * a.y, (1.0lf - x) * (1.0lf + x) - a.y * a.y));
}

// atan(a) = -i atanh(i a).
fn atan_c128(a: vec2<f64>) -> vec2<f64> {
    let turned = atanh_c128(vec2<f64>(negate_f64(a.y), a.x));
    return vec2<f64>(turned.y, negate_f64(turned.x));
}
