// Inverse trigonometric and hyperbolic functions of real and complex numbers for generated kernels. The complex ones are
// Kahan's ("Branch cuts for complex elementary functions", 1987). Bases in real.wgsl, power.wgsl, exponential.wgsl.

fn atan_f32(x: f32) -> f32 {
    return atan2_f32(x, 1.0);
}

fn asin_f32(x: f32) -> f32 {
    return atan2_f32(x, sqrt_f32((1.0 - x) * (1.0 + x)));
}

fn acos_f32(x: f32) -> f32 {
    return atan2_f32(sqrt_f32((1.0 - x) * (1.0 + x)), x);
}

// log(a + sqrt(a^2 + 1)) with the sign of x, by log(1 + t) with a t that has no cancellation.
fn asinh_f32(x: f32) -> f32 {
    if (!is_finite_f32(x) || is_zero(x)) {
        return x;
    }
    let a = absolute(x);
    if (order_key(a) > order_key(1e8)) {
        return copy_sign(log_f32(a) + 0.6931472, x);
    }
    let square = a * a;
    return copy_sign(log_plus_one_f32(a + square / (1.0 + sqrt(1.0 + square))), x);
}

fn acosh_f32(x: f32) -> f32 {
    if (is_nan(x) || order_key(x) < order_key(1.0)) {
        return from_bits(0x7fc00000u);
    }
    if (order_key(x) > order_key(1e8)) {
        return log_f32(x) + 0.6931472;
    }
    let t = exact(x - 1.0);
    return log_plus_one_f32(t + sqrt_f32(2.0 * t + t * t));
}

fn atanh_f32(x: f32) -> f32 {
    let a = absolute(x);
    if (is_nan(x) || order_key(a) > order_key(1.0)) {
        return from_bits(0x7fc00000u);
    }
    return copy_sign(0.5 * log_plus_one_f32(divide_f32(2.0 * a, 1.0 - a)), x);
}

fn sinh_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.y)) {
        return vec2<f32>(sinh_f32(a.x), a.y);
    }
    return vec2<f32>(sinh_f32(a.x) * cosine_f32(a.y), cosh_f32(a.x) * sine_f32(a.y));
}

fn cosh_c64(a: vec2<f32>) -> vec2<f32> {
    if (is_zero(a.y)) {
        return vec2<f32>(cosh_f32(a.x), 0.0);
    }
    return vec2<f32>(cosh_f32(a.x) * cosine_f32(a.y), sinh_f32(a.x) * sine_f32(a.y));
}

// The imaginary part of conj(p) q.
fn cross_c64(p: vec2<f32>, q: vec2<f32>) -> f32 {
    return p.x * q.y - p.y * q.x;
}

// 1 + a and 1 - a keep the sign of a zero imaginary part, which chooses the side of the cut.
fn one_plus_c64(a: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(1.0 + a.x, a.y);
}

fn one_minus_c64(a: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(1.0 - a.x, negate_f32(a.y));
}

fn asin_c64(a: vec2<f32>) -> vec2<f32> {
    let below = sqrt_c64(one_minus_c64(a));
    let above = sqrt_c64(one_plus_c64(a));
    return vec2<f32>(
        atan2_f32(a.x, below.x * above.x - below.y * above.y),
        asinh_f32(cross_c64(below, above)),
    );
}

fn acos_c64(a: vec2<f32>) -> vec2<f32> {
    let below = sqrt_c64(one_minus_c64(a));
    let above = sqrt_c64(one_plus_c64(a));
    return vec2<f32>(2.0 * atan2_f32(below.x, above.x), asinh_f32(cross_c64(above, below)));
}

// asinh(a) = -i asin(i a).
fn asinh_c64(a: vec2<f32>) -> vec2<f32> {
    let turned = asin_c64(vec2<f32>(negate_f32(a.y), a.x));
    return vec2<f32>(turned.y, negate_f32(turned.x));
}

fn acosh_c64(a: vec2<f32>) -> vec2<f32> {
    let below = sqrt_c64(vec2<f32>(a.x - 1.0, a.y));
    let above = sqrt_c64(one_plus_c64(a));
    return vec2<f32>(
        asinh_f32(below.x * above.x + below.y * above.y),
        2.0 * atan2_f32(below.y, above.x),
    );
}

// Of large numbers 1 / a has the digits: atanh(a) = 1 / a +- i pi / 2 up to the third power of 1 / a.
fn atanh_c64(a: vec2<f32>) -> vec2<f32> {
    if (order_key(abs_c64(a)) > order_key(1e4)) {
        let inverse = divide_c64(vec2<f32>(1.0, 0.0), a);
        return vec2<f32>(inverse.x, inverse.y + copy_sign(1.5707964, a.y));
    }
    let x = absolute(a.x);
    let apart = (1.0 - x) * (1.0 - x) + a.y * a.y;
    let length = copy_sign(0.25 * log_plus_one_f32(divide_f32(4.0 * x, apart)), a.x);
    return vec2<f32>(length, 0.5 * atan2_f32(2.0 * a.y, (1.0 - x) * (1.0 + x) - a.y * a.y));
}

// atan(a) = -i atanh(i a).
fn atan_c64(a: vec2<f32>) -> vec2<f32> {
    let turned = atanh_c64(vec2<f32>(negate_f32(a.y), a.x));
    return vec2<f32>(turned.y, negate_f32(turned.x));
}
