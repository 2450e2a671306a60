// Special functions of f32 for generated kernels: error functions, gamma functions and zeta functions, a Bessel function.
// Polynomials without a source are fits of our own with the largest relative error made small. Bases in real.wgsl.

// erf(x) for |x| <= 1, of which the square is z: the fit is of erf(x) / x.
fn erf_kernel(x: f32, z: f32) -> f32 {
    var p = -9.64151241e-06;
    p = p * z + 0.000112569462;
    p = p * z - 0.000848282885;
    p = p * z + 0.00522094546;
    p = p * z - 0.0268654004;
    p = p * z + 0.112837821;
    p = p * z - 0.376126379;
    p = p * z + 1.12837923;
    return x * p;
}

// erfc(a) for 0.5 <= a <= 11: exp(-a^2) with the square in two parts, times a fit of exp(a^2) erfc(a) (1 + 2 a).
fn erfc_kernel(a: f32) -> f32 {
    let q = (a - 2.0) / (a + 2.0);
    var p = -0.000197804358;
    p = p * q - 0.00126852852;
    p = p * q + 0.00112277537;
    p = p * q + 0.00866072159;
    p = p * q - 0.00799892377;
    p = p * q - 0.0542114675;
    p = p * q + 0.164048031;
    p = p * q - 0.166030824;
    p = p * q - 0.0927637443;
    p = p * q + 1.27697837;
    let square = two_product(a, a);
    let e = exp_f32(negate_f32(square.x));
    return (e - e * square.y) * (p / (1.0 + 2.0 * a));
}

fn erf_f32(x: f32) -> f32 {
    let a = absolute(x);
    if (is_nan(x) || is_zero(x)) {
        return x;
    }
    if (order_key(a) > order_key(4.0)) {
        return copy_sign(1.0, x);
    }
    if (a <= 1.0) {
        return erf_kernel(x, x * x);
    }
    return copy_sign(1.0 - erfc_kernel(a), x);
}

fn erfc_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    if (order_key(x) > order_key(10.5)) {
        return 0.0;
    }
    if (order_key(x) < order_key(-4.0)) {
        return 2.0;
    }
    if (x < -0.5) {
        return 2.0 - select(erfc_kernel(-x), 1.0 - erf_kernel(-x, x * x), x > -1.0);
    }
    if (x < 0.5) {
        return 1.0 - erf_kernel(x, x * x);
    }
    return erfc_kernel(x);
}

// Giles, "Approximating the erfinv function", GPU Computing Gems (2011).
fn erf_inv_f32(x: f32) -> f32 {
    let a = absolute(x);
    if (is_nan(x) || order_key(a) > order_key(1.0)) {
        return from_bits(0x7fc00000u);
    }
    if (bitcast<u32>(a) == 0x3f800000u) {
        return copy_sign(from_bits(0x7f800000u), x);
    }
    var w = negate_f32(log_plus_one_f32(negate_f32(x * x)));
    var p = 0.0;
    if (w < 5.0) {
        w = w - 2.5;
        p = 2.81022636e-08;
        p = p * w + 3.43273939e-07;
        p = p * w - 3.5233877e-06;
        p = p * w - 4.39150654e-06;
        p = p * w + 0.00021858087;
        p = p * w - 0.00125372503;
        p = p * w - 0.00417768164;
        p = p * w + 0.246640727;
        p = p * w + 1.50140941;
    } else {
        w = sqrt(negate_f32(log_f32((1.0 - a) * (1.0 + a)))) - 3.0;
        p = -0.000200214257;
        p = p * w + 0.000100950558;
        p = p * w + 0.00134934322;
        p = p * w - 0.00367342844;
        p = p * w + 0.00573950773;
        p = p * w - 0.0076224613;
        p = p * w + 0.00943887047;
        p = p * w + 1.00167406;
        p = p * w + 2.83297682;
    }
    return p * x;
}

// sin(pi f), f in [0, 1), both of whose ends are zeros.
fn sine_pi(f: f32) -> f32 {
    return sine_f32(3.1415927 * select(f, 1.0 - f, f > 0.5));
}

// log gamma(x) for 0.5 <= x < 1.5, of which it is a multiple of u = x - 1.
fn log_gamma_near_1(u: f32) -> f32 {
    var p = -0.157856226;
    p = p * u + 0.17993696;
    p = p * u - 0.0654421523;
    p = p * u + 0.0651768893;
    p = p * u - 0.114551097;
    p = p * u + 0.131127536;
    p = p * u - 0.143919066;
    p = p * u + 0.16913116;
    p = p * u - 0.207382381;
    p = p * u + 0.270594418;
    p = p * u - 0.400685877;
    p = p * u + 0.82246691;
    p = p * u - 0.577215672;
    return u * p;
}

// log gamma(x) for 1.5 <= x <= 3, of which it is a multiple of u = x - 2.
fn log_gamma_near_2(u: f32) -> f32 {
    var p = -2.05158049e-05;
    p = p * u + 9.58216842e-05;
    p = p * u - 0.000238649212;
    p = p * u + 0.000517701264;
    p = p * u - 0.0011898214;
    p = p * u + 0.00288832746;
    p = p * u - 0.00738576474;
    p = p * u + 0.0205810107;
    p = p * u - 0.0673522949;
    p = p * u + 0.322467029;
    p = p * u + 0.422784328;
    return u * p;
}

// log gamma(x) for x >= 0.5: by recurrence to [2, 3], from 8 on by Stirling's series.
fn log_gamma_right(x: f32) -> f32 {
    if (x < 1.5) {
        return log_gamma_near_1(exact(x - 1.0));
    }
    if (x < 8.0) {
        var y = x;
        var product = 1.0;
        for (var i = 0u; i < 6u; i++) {
            if (y > 3.0) {
                y = exact(y - 1.0);
                product *= y;
            }
        }
        return log_f32(product) + log_gamma_near_2(exact(y - 2.0));
    }
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let series = inverse * (0.083333336 - square * (0.0027777778 - square * 0.0007936508));
    return (x - 0.5) * (log_f32(x) - 1.0) + (0.4189385 + series);
}

// log |gamma(x)|, left of 0.5 by reflection.
fn lgamma_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    if (is_infinite(x)) {
        return absolute(x);
    }
    if (x >= 0.5) {
        return log_gamma_right(x);
    }
    let f = exact(x - floor(x));
    if (is_zero(f)) {
        return from_bits(0x7f800000u);
    }
    if (absolute(x) < 1e-6) {
        return negate_f32(log_f32(absolute(x)));
    }
    return 1.1447299 - log_f32(sine_pi(f)) - log_gamma_right(1.0 - x);
}

// The derivative of log gamma: by recurrence to at least 8, then its asymptotic series; left of 0.5 by reflection.
fn digamma_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    if (is_infinite(x)) {
        if (is_negative(x)) {
            return from_bits(0x7fc00000u);
        }
        return x;
    }
    var y = x;
    var result = 0.0;
    if (x < 0.5) {
        let f = exact(x - floor(x));
        if (is_zero(x)) {
            return copy_sign(from_bits(0x7f800000u), negate_f32(x));
        }
        if (is_zero(f)) {
            return from_bits(0x7fc00000u);
        }
        let near = select(f, exact(f - 1.0), f > 0.5);
        result = negate_f32(divide_f32(3.1415927, tan_f32(3.1415927 * near)));
        y = 1.0 - x;
    }
    for (var i = 0u; i < 8u; i++) {
        if (y < 8.0) {
            result = result - 1.0 / y;
            y = y + 1.0;
        }
    }
    let inverse = 1.0 / y;
    let square = inverse * inverse;
    let series = square * (0.083333336 - square * (0.008333334 - square * 0.003968254));
    return result + (log_f32(y) - 0.5 * inverse - series);
}

// Hurwitz's zeta function, the sum of (q + k)^-x over k >= 0: Euler and Maclaurin's summation after ten terms (as Cephes
// does it).
fn zeta_f32(x: f32, q: f32) -> f32 {
    if (is_nan(x) || is_nan(q) || order_key(x) < order_key(1.0)) {
        return from_bits(0x7fc00000u);
    }
    if (bitcast<u32>(x) == 0x3f800000u) {
        return from_bits(0x7f800000u);
    }
    if (order_key(q) <= order_key(0.0)) {
        if (q == floor(q)) {
            return from_bits(0x7f800000u);
        }
        if (integer_kind(x) == 0u) {
            return from_bits(0x7fc00000u);
        }
    }
    if (is_infinite(q)) {
        return 0.0;
    }
    var sum = 0.0;
    var a = q;
    for (var k = 0u; k < 10u || (a <= 9.0 && k < 4096u); k++) {
        sum = sum + power_f32(a, negate_f32(x));
        a = a + 1.0;
    }
    let term = power_f32(a, negate_f32(x));
    sum = sum + divide_f32(term * a, x - 1.0) + 0.5 * term;
    // B_2j / (2 j)! x (x + 1) ... (x + 2 j - 2) a^(-x - 2 j + 1).
    var factor = term * x / a;
    sum = sum + factor * 0.083333336;
    factor = factor * (x + 1.0) * (x + 2.0) / (a * a);
    sum = sum - factor * 0.0013888889;
    factor = factor * (x + 3.0) * (x + 4.0) / (a * a);
    sum = sum + factor * 3.3068783e-05;
    factor = factor * (x + 5.0) * (x + 6.0) / (a * a);
    sum = sum - factor * 8.267196e-07;
    return sum;
}

// The derivative of order n of digamma: (-1)^(n + 1) n! zeta(n + 1, x).
fn polygamma_f32(n: f32, x: f32) -> f32 {
    if (is_nan(n) || is_nan(x) || (is_negative(n) && !is_zero(n)) || integer_kind(n) == 0u) {
        return from_bits(0x7fc00000u);
    }
    if (is_zero(n)) {
        return digamma_f32(x);
    }
    let size = exp_f32(lgamma_f32(n + 1.0)) * zeta_f32(n + 1.0, x);
    return select(negate_f32(size), size, integer_kind(n) == 2u);
}

// exp(-|x|) I_1(x): Chebyshev's series of it over x up to 8 by Clenshaw's recurrence, a fit in 16 / x - 1 beyond.
fn bessel_i1e_f32(x: f32) -> f32 {
    if (is_nan(x)) {
        return x;
    }
    if (is_infinite(x)) {
        return copy_sign(0.0, x);
    }
    let a = absolute(x);
    if (a > 8.0) {
        let y = 16.0 / a - 1.0;
        var p = -3.58540575e-08;
        p = p * y - 1.226188e-07;
        p = p * y - 3.58235724e-07;
        p = p * y - 1.82583494e-06;
        p = p * y - 1.50353935e-05;
        p = p * y - 0.000219237088;
        p = p * y - 0.00974957738;
        p = p * y + 0.389398456;
        return copy_sign(p / sqrt(a), x);
    }
    let t = 0.5 * a - 2.0;
    var b = vec2<f32>(6.93902003e-09, 0.0);
    b = vec2<f32>(t * b.x - b.y - 4.22114041e-08, b.x);
    b = vec2<f32>(t * b.x - b.y + 1.98632719e-07, b.x);
    b = vec2<f32>(t * b.x - b.y - 8.55745384e-07, b.x);
    b = vec2<f32>(t * b.x - b.y + 3.46957609e-06, b.x);
    b = vec2<f32>(t * b.x - b.y - 1.32727919e-05, b.x);
    b = vec2<f32>(t * b.x - b.y + 4.78154616e-05, b.x);
    b = vec2<f32>(t * b.x - b.y - 0.000161760719, b.x);
    b = vec2<f32>(t * b.x - b.y + 0.000512285915, b.x);
    b = vec2<f32>(t * b.x - b.y - 0.00151357241, b.x);
    b = vec2<f32>(t * b.x - b.y + 0.0041564228, b.x);
    b = vec2<f32>(t * b.x - b.y - 0.0105640851, b.x);
    b = vec2<f32>(t * b.x - b.y + 0.0247264486, b.x);
    b = vec2<f32>(t * b.x - b.y - 0.0529459827, b.x);
    b = vec2<f32>(t * b.x - b.y + 0.102643661, b.x);
    b = vec2<f32>(t * b.x - b.y - 0.176416516, b.x);
    return x * (0.5 * t * b.x - b.y + 0.1262936);
}

// The next number after a in the direction of b.
fn next_after_f32(a: f32, b: f32) -> f32 {
    if (is_nan(a) || is_nan(b)) {
        return from_bits(0x7fc00000u);
    }
    if (order_key(a) == order_key(b)) {
        return b;
    }
    if (is_zero(a)) {
        return from_bits(1u | (bitcast<u32>(b) & 0x80000000u));
    }
    let away = is_negative(a) == (order_key(b) < order_key(a));
    return from_bits(select(bitcast<u32>(a) - 1u, bitcast<u32>(a) + 1u, away));
}

fn is_inf_f32(x: f32) -> bool {
    return is_infinite(x);
}

fn is_pos_inf_f32(x: f32) -> bool {
    return bitcast<u32>(x) == 0x7f800000u;
}

fn is_neg_inf_f32(x: f32) -> bool {
    return bitcast<u32>(x) == 0xff800000u;
}

// The upper half of the product's 64 bits.
fn multiply_high_u32(a: u32, b: u32) -> u32 {
    return multiply_high(a, b);
}

fn multiply_high_i32(a: i32, b: i32) -> i32 {
    let high = multiply_high(bitcast<u32>(a), bitcast<u32>(b));
    let less = select(0u, bitcast<u32>(b), a < 0) + select(0u, bitcast<u32>(a), b < 0);
    return bitcast<i32>(high - less);
}
