// Special functions of f64 for generated kernels: the counterpart of special.wgsl. Polynomials are fits of our own.

// erf(x) for |x| <= 1, of which the square is z: the fit is of erf(x) / x.
fn erf_kernel_f64(x: f64, z: f64) -> f64 {
    var p = -4.230945824295338e-12lf;
    p = p * z + 8.709045129053106e-11lf;
    p = p * z - 1.216456005728345e-09lf;
    p = p * z + 1.4792401209404813e-08lf;
    p = p * z - 1.6364642158167616e-07lf;
    p = p * z + 1.6462045441468418e-06lf;
    p = p * z - 1.4925647567519332e-05lf;
    p = p * z + 0.00012055332902888736lf;
    p = p * z - 0.000854832702193483lf;
    p = p * z + 0.0052239776254232985lf;
    p = p * z - 0.02686617064512984lf;
    p = p * z + 0.1128379167095512lf;
    p = p * z - 0.37612638903183754lf;
    p = p * z + 1.1283791670955126lf;
    return x * p;
}

// erfc(a) for 0.5 <= a <= 28: exp(-a^2) with the square in two parts, times a fit of exp(a^2) erfc(a) (1 + 2 a).
fn erfc_kernel_f64(a: f64) -> f64 {
    let q = (a - 2.0lf) / (a + 2.0lf);
    var p = -1.257424761820283e-07lf;
    p = p * q + 4.781277350903474e-07lf;
    p = p * q + 7.597485942115617e-08lf;
    p = p * q - 1.434048322398863e-06lf;
    p = p * q - 8.038986944911103e-07lf;
    p = p * q + 1.973753237037724e-06lf;
    p = p * q + 5.178558835924309e-06lf;
    p = p * q + 3.503114269311132e-06lf;
    p = p * q - 1.3444649836971552e-05lf;
    p = p * q - 3.6366856073846974e-05lf;
    p = p * q - 1.527267219998645e-06lf;
    p = p * q + 0.0001510294017561455lf;
    p = p * q + 0.00020637061644618014lf;
    p = p * q - 0.0004543397560743274lf;
    p = p * q - 0.0014568143311395202lf;
    p = p * q + 0.0012713388931497867lf;
    p = p * q + 0.008722653899952741lf;
    p = p * q - 0.008034015079612083lf;
    p = p * q - 0.0542200009928017lf;
    p = p * q + 0.16405128003338965lf;
    p = p * q - 0.16603039761528016lf;
    p = p * q - 0.0927638265857457lf;
    p = p * q + 1.2769783815525286lf;
    return gaussian_f64(a) * (p / (1.0lf + 2.0lf * a));
}

fn gaussian_f64(a: f64) -> f64 {
    let square = two_product_f64(a, a);
    let e = exp_f64(negate_f64(square.x));
    return e - e * square.y;
}

fn erf_f64(x: f64) -> f64 {
    let a = absolute_f64(x);
    if (is_nan_f64(x) || is_zero_f64(x)) {
        return x;
    }
    if (order_key_f64(a) > order_key_f64(6.0lf)) {
        return copy_sign_f64(1.0lf, x);
    }
    if (a <= 1.0lf) {
        return erf_kernel_f64(x, x * x);
    }
    return copy_sign_f64(1.0lf - erfc_kernel_f64(a), x);
}

fn erfc_f64(x: f64) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    if (order_key_f64(x) > order_key_f64(27.5lf)) {
        return 0.0lf;
    }
    if (x < 0.5lf) {
        return 1.0lf - erf_f64(x);
    }
    return erfc_kernel_f64(x);
}

// From an approximation to two digits by Halley's steps on erf, near the ends on erfc.
fn erf_inv_f64(x: f64) -> f64 {
    let a = absolute_f64(x);
    if (is_nan_f64(x) || order_key_f64(a) > order_key_f64(1.0lf)) {
        return nan_f64();
    }
    if (is_zero_f64(x)) {
        return x;
    }
    let beyond = exact_f64(1.0lf - a);
    if (is_zero_f64(beyond)) {
        return copy_sign_f64(infinity_f64(), x);
    }
    // Winitzki, A handy approximation for the error function and its inverse, 2008.
    let w = log_plus_one_f64(negate_f64(a * a));
    let half = 4.330746750799873lf + 0.5lf * w;
    var y = sqrt_f64(negate_f64(w) / 0.147lf / (sqrt_f64(half * half - w / 0.147lf) + half));
    y = erf_inv_step_f64(a, beyond, y);
    y = erf_inv_step_f64(a, beyond, y);
    y = erf_inv_step_f64(a, beyond, y);
    return copy_sign_f64(y, x);
}

fn erf_inv_step_f64(a: f64, beyond: f64, y: f64) -> f64 {
    var off = 0.0lf;
    if (a > 0.5lf) {
        off = beyond - erfc_f64(y);
    } else {
        off = a - erf_f64(y);
    }
    off = select(off, negate_f64(off), a > 0.5lf) / (1.1283791670955126lf * gaussian_f64(y));
    return y + off / (1.0lf - y * off);
}

// sin(pi f), f in [0, 1), both of whose ends are zeros.
fn sine_pi_f64(f: f64) -> f64 {
    return sine_f64(3.141592653589793lf * select(f, 1.0lf - f, f > 0.5lf));
}

// log gamma(x) for 1.5 <= x <= 2.5, of which it is a multiple of u = x - 2.
fn log_gamma_near_2_f64(u: f64) -> f64 {
    var p = -1.3219945666117874e-07lf;
    p = p * u + 2.78740805211359e-07lf;
    p = p * u - 4.3252393445604814e-07lf;
    p = p * u + 9.200527894968101e-07lf;
    p = p * u - 2.0439048107029907e-06lf;
    p = p * u + 4.38470440459836e-06lf;
    p = p * u - 9.438715099211532e-06lf;
    p = p * u + 2.0505590755833454e-05lf;
    p = p * u - 4.49263133791557e-05lf;
    p = p * u + 9.945767355819498e-05lf;
    p = p * u - 0.00022315475400520507lf;
    p = p * u + 0.0005096695154115458lf;
    p = p * u - 0.0011927539118428156lf;
    p = p * u + 0.002890510331034267lf;
    p = p * u - 0.0073855510286719986lf;
    p = p * u + 0.02058080842778038lf;
    p = p * u - 0.0673523010531981lf;
    p = p * u + 0.32246703342411326lf;
    p = p * u + 0.42278433509846713lf;
    return u * p;
}

// log gamma(x) for x > 0: by recurrence to [1.5, 2.5], from 12 on by Stirling's series.
fn log_gamma_right_f64(x: f64) -> f64 {
    if (x < 0.5lf) {
        return log_gamma_near_2_f64(x) - log_f64(x * (1.0lf + x));
    }
    if (x < 1.5lf) {
        let u = exact_f64(x - 1.0lf);
        return log_gamma_near_2_f64(u) - log_plus_one_f64(u);
    }
    if (x < 12.0lf) {
        var y = x;
        var product = 1.0lf;
        for (var i = 0u; i < 10u; i++) {
            if (y > 2.5lf) {
                y = exact_f64(y - 1.0lf);
                product *= y;
            }
        }
        return log_f64(product) + log_gamma_near_2_f64(exact_f64(y - 2.0lf));
    }
    let inverse = 1.0lf / x;
    let square = inverse * inverse;
    var series = 0.00641025641025641lf;
    series = series * square - 0.0019175269175269176lf;
    series = series * square + 0.0008417508417508417lf;
    series = series * square - 0.0005952380952380953lf;
    series = series * square + 0.0007936507936507937lf;
    series = series * square - 0.002777777777777778lf;
    series = series * square + 0.08333333333333333lf;
    return (x - 0.5lf) * (log_f64(x) - 1.0lf) + (0.4189385332046727lf + series * inverse);
}

// log |gamma(x)|, left of 0 by reflection.
fn lgamma_f64(x: f64) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    if (is_infinite_f64(x)) {
        return absolute_f64(x);
    }
    let f = exact_f64(x - floor_f64(x));
    if (x <= 0.0lf && is_zero_f64(f)) {
        return infinity_f64();
    }
    if (absolute_f64(x) < 1e-15lf) {
        return negate_f64(log_f64(absolute_f64(x)));
    }
    if (x > 0.0lf) {
        return log_gamma_right_f64(x);
    }
    return 1.1447298858494002lf - log_f64(sine_pi_f64(f)) - log_gamma_right_f64(1.0lf - x);
}

// The derivative of log gamma: by recurrence to at least 10, then its asymptotic series; left of 0.5 by reflection.
fn digamma_f64(x: f64) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    if (is_infinite_f64(x)) {
        if (is_negative_f64(x)) {
            return nan_f64();
        }
        return x;
    }
    var y = x;
    var result = 0.0lf;
    if (x < 0.5lf) {
        let f = exact_f64(x - floor_f64(x));
        if (is_zero_f64(x)) {
            return copy_sign_f64(infinity_f64(), negate_f64(x));
        }
        if (is_zero_f64(f)) {
            return nan_f64();
        }
        let near = select(f, exact_f64(f - 1.0lf), f > 0.5lf);
        result = negate_f64(3.141592653589793lf / tan_f64(3.141592653589793lf * near));
        y = 1.0lf - x;
    }
    for (var i = 0u; i < 10u; i++) {
        if (y < 10.0lf) {
            result = result - 1.0lf / y;
            y = y + 1.0lf;
        }
    }
    let inverse = 1.0lf / y;
    let square = inverse * inverse;
    var series = 0.08333333333333333lf;
    series = series * square - 0.021092796092796094lf;
    series = series * square + 0.007575757575757576lf;
    series = series * square - 0.004166666666666667lf;
    series = series * square + 0.003968253968253968lf;
    series = series * square - 0.008333333333333333lf;
    series = series * square + 0.08333333333333333lf;
    return result + (log_f64(y) - 0.5lf * inverse - series * square);
}

// 0: not whole, 1: even, 2: odd.
fn integer_kind_f64(x: f64) -> u32 {
    let half = 0.5lf * x;
    let whole = bitcast<u64>(truncate_f64(x)) == bitcast<u64>(x);
    let even = bitcast<u64>(truncate_f64(half)) == bitcast<u64>(half);
    return select(0u, select(2u, 1u, even), whole);
}

// Hurwitz's zeta function, the sum of (q + k)^-x over k >= 0: Euler and Maclaurin's summation after ten terms.
fn zeta_f64(x: f64, q: f64) -> f64 {
    if (is_nan_f64(x) || is_nan_f64(q) || order_key_f64(x) < order_key_f64(1.0lf)) {
        return nan_f64();
    }
    if (x == 1.0lf) {
        return infinity_f64();
    }
    if (order_key_f64(q) <= order_key_f64(0.0lf)) {
        if (q == floor_f64(q)) {
            return infinity_f64();
        }
        if (integer_kind_f64(x) == 0u) {
            return nan_f64();
        }
    }
    if (is_infinite_f64(q)) {
        return 0.0lf;
    }
    var sum = 0.0lf;
    var a = q;
    for (var k = 0u; k < 10u || (a <= 9.0lf && k < 4096u); k++) {
        sum = sum + power_f64(a, negate_f64(x));
        a = a + 1.0lf;
    }
    let term = power_f64(a, negate_f64(x));
    sum = sum + term * a / (x - 1.0lf) + 0.5lf * term;
    // B_2j / (2 j)! x (x + 1) ... (x + 2 j - 2) a^(-x - 2 j + 1).
    let square = a * a;
    var factor = term * x / a;
    sum = sum + factor * 0.08333333333333333lf;
    factor = factor * (x + 1.0lf) * (x + 2.0lf) / square;
    sum = sum - factor * 0.001388888888888889lf;
    factor = factor * (x + 3.0lf) * (x + 4.0lf) / square;
    sum = sum + factor * 3.306878306878307e-05lf;
    factor = factor * (x + 5.0lf) * (x + 6.0lf) / square;
    sum = sum - factor * 8.267195767195768e-07lf;
    factor = factor * (x + 7.0lf) * (x + 8.0lf) / square;
    sum = sum + factor * 2.08767569878681e-08lf;
    factor = factor * (x + 9.0lf) * (x + 10.0lf) / square;
    sum = sum - factor * 5.284190138687493e-10lf;
    factor = factor * (x + 11.0lf) * (x + 12.0lf) / square;
    sum = sum + factor * 1.3382536530684679e-11lf;
    factor = factor * (x + 13.0lf) * (x + 14.0lf) / square;
    return sum - factor * 3.389680296322583e-13lf;
}

// The derivative of order n of digamma: (-1)^(n + 1) n! zeta(n + 1, x).
fn polygamma_f64(n: f64, x: f64) -> f64 {
    if (is_nan_f64(n) || is_nan_f64(x) || (is_negative_f64(n) && !is_zero_f64(n)) || integer_kind_f64(n) == 0u) {
        return nan_f64();
    }
    if (is_zero_f64(n)) {
        return digamma_f64(x);
    }
    let size = exp_f64(lgamma_f64(n + 1.0lf)) * zeta_f64(n + 1.0lf, x);
    return select(negate_f64(size), size, integer_kind_f64(n) == 2u);
}

// exp(-|x|) I_1(x): fits of it over x in x / 4 - 1 up to 8, of it times the root of x in 16 / x - 1 beyond.
fn bessel_i1e_f64(x: f64) -> f64 {
    if (is_nan_f64(x)) {
        return x;
    }
    if (is_infinite_f64(x)) {
        return copy_sign_f64(0.0lf, x);
    }
    let a = absolute_f64(x);
    if (a > 8.0lf) {
        return copy_sign_f64(bessel_i1e_far_f64(16.0lf / a - 1.0lf) / sqrt_f64(a), x);
    }
    return x * bessel_i1e_near_f64(0.25lf * a - 1.0lf);
}

fn bessel_i1e_near_f64(t: f64) -> f64 {
    var p = 3.6696752013169966e-10lf;
    p = p * t - 1.4165980180332847e-09lf;
    p = p * t + 2.644330576999187e-09lf;
    p = p * t - 8.986801013193351e-09lf;
    p = p * t + 3.7901404602356164e-08lf;
    p = p * t - 1.2424046295570417e-07lf;
    p = p * t + 3.7617292810159424e-07lf;
    p = p * t - 1.1327198008251626e-06lf;
    p = p * t + 3.29361514435675e-06lf;
    p = p * t - 9.136529630106953e-06lf;
    p = p * t + 2.4233987591498262e-05lf;
    p = p * t - 6.142361409267038e-05lf;
    p = p * t + 0.00014842110758080817lf;
    p = p * t - 0.0003411760229204836lf;
    p = p * t + 0.0007445123998749739lf;
    p = p * t - 0.001538874564273584lf;
    p = p * t + 0.0030057624040464932lf;
    p = p * t - 0.005534567846988655lf;
    p = p * t + 0.009583962153764291lf;
    p = p * t - 0.015571309244077562lf;
    p = p * t + 0.023686016957350876lf;
    p = p * t - 0.03367135552107505lf;
    p = p * t + 0.044674572621282986lf;
    p = p * t - 0.05528003922699226lf;
    p = p * t + 0.06376740371340611lf;
    p = p * t - 0.0684826062058269lf;
    p = p * t + 0.06805759990951162lf;
    p = p * t - 0.061124338029666284lf;
    p = p * t + 0.044687709875608835lf;
    return p;
}

fn bessel_i1e_far_f64(y: f64) -> f64 {
    var p = -4.848238653363404e-11lf;
    p = p * y - 1.4553819054184817e-11lf;
    p = p * y + 3.784510012514866e-10lf;
    p = p * y + 1.0940884042721056e-10lf;
    p = p * y - 1.3834389708637022e-09lf;
    p = p * y - 3.8986710944632543e-10lf;
    p = p * y + 3.2055586346236238e-09lf;
    p = p * y + 9.265252428334351e-10lf;
    p = p * y - 5.438072168110142e-09lf;
    p = p * y - 1.842354234931444e-09lf;
    p = p * y + 7.441519822394391e-09lf;
    p = p * y + 3.7003762012994875e-09lf;
    p = p * y - 8.488549054437278e-09lf;
    p = p * y - 7.768471997806944e-09lf;
    p = p * y + 6.180080050252965e-09lf;
    p = p * y + 1.4073201407347145e-08lf;
    p = p * y + 6.687257309165881e-09lf;
    p = p * y - 8.435630024967513e-09lf;
    p = p * y - 2.336697227282623e-08lf;
    p = p * y - 4.312819645562664e-08lf;
    p = p * y - 1.000134929730233e-07lf;
    p = p * y - 3.483856445811428e-07lf;
    p = p * y - 1.8349101048965518e-06lf;
    p = p * y - 1.5038547198351201e-05lf;
    p = p * y - 0.00021923576383438729lf;
    p = p * y - 0.009749577193235758lf;
    p = p * y + 0.38939845902587233lf;
    return p;
}

// The next number after a in the direction of b.
fn next_after_f64(a: f64, b: f64) -> f64 {
    if (is_nan_f64(a) || is_nan_f64(b)) {
        return nan_f64();
    }
    if (order_key_f64(a) == order_key_f64(b)) {
        return b;
    }
    if (is_zero_f64(a)) {
        return copy_sign_f64(from_words_f64(1u, 0u), b);
    }
    let bits = bitcast<u64>(a);
    let away = is_negative_f64(a) == (order_key_f64(b) < order_key_f64(a));
    return bitcast<f64>(select(bits - 1lu, bits + 1lu, away));
}

fn is_inf_f64(x: f64) -> bool {
    return is_infinite_f64(x);
}

fn is_pos_inf_f64(x: f64) -> bool {
    return is_infinite_f64(x) && !is_negative_f64(x);
}

fn is_neg_inf_f64(x: f64) -> bool {
    return is_infinite_f64(x) && is_negative_f64(x);
}
