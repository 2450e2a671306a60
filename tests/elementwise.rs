//! Elementwise ops against float64 on the host, over special values and numbers of every size.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use lapwing::{Complex, Context};

#[path = "stablehlo/operation.rs"]
mod operation;

use operation::run;

/// Complex numbers smaller than this may have a subnormal part that counts, which adapters may take as zero.
const SMALL: f64 = 1e-30;

/// Numbers of every exponent and both signs, special ones first; the same ones every time.
fn numbers() -> Vec<f32> {
    let mut values = vec![
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        -0.5,
        1.5,
        2.5,
        -2.5,
        0.49999997,
        f32::INFINITY,
        f32::NEG_INFINITY,
        f32::NAN,
        f32::MAX,
        f32::MIN,
        f32::MIN_POSITIVE,
        88.72,
        -87.3,
        -103.0,
        1e-20,
        std::f32::consts::PI,
        -std::f32::consts::FRAC_PI_2,
        1.0000001,
        0.99999994,
        16777216.0,
        2147483648.0,
        -2147483648.0,
        4294967296.0,
    ];
    let mut state = 0x2545_f491u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state
    };
    for i in 0..4000 {
        let bits = next();
        let value = match i % 4 {
            0 => f32::from_bits(bits),
            1 => (bits as i32 as f32) * 1e-9,
            2 => (bits as i32 as f32) * 4e-8,
            _ => 1.0 + (bits as i32 as f32) * 1e-12,
        };
        // Adapters may take subnormal numbers as zero.
        if value == 0.0 || !value.is_subnormal() {
            values.push(value);
        }
    }
    values
}

/// How many floats lie between a result and the true value, at most where the true value is representable.
fn units(got: f32, want: f64) -> f64 {
    let rounded = want as f32;
    if rounded.is_nan() || got.is_nan() {
        return if rounded.is_nan() && got.is_nan() { 0.0 } else { f64::INFINITY };
    }
    if rounded.is_infinite() || got.is_infinite() {
        // At the edge of the range a unit decides.
        let edge = got.is_infinite() && want.abs() > f64::from(f32::MAX) * 0.99999
            || got.abs() > f32::MAX * 0.99999 && rounded.is_infinite();
        return if rounded == got || edge && got.signum() == rounded.signum() { 0.0 } else { f64::INFINITY };
    }
    if want.abs() < f64::from(f32::MIN_POSITIVE) * 1.01 {
        // Subnormal, or zero: the sign counts where the truth is a zero.
        let near = f64::from(got.abs()) < f64::from(f32::MIN_POSITIVE) * 1.02;
        let signed = want != 0.0 || got.is_sign_negative() == want.is_sign_negative();
        return if near && signed { 0.0 } else { f64::INFINITY };
    }
    let exponent = want.abs().log2().floor().max(-126.0);
    (f64::from(got) - want).abs() / f64::powi(2.0, exponent as i32 - 23)
}

#[track_caller]
fn check_unary(context: &Context, op: &str, limit: f64, truth: impl Fn(f64) -> f64) {
    let x = numbers();
    let got: Vec<f32> = run::<f32, f32>(context, op, ("f32", "f32"), &[&x]);
    let (far, at) = x
        .iter()
        .zip(&got)
        .map(|(&x, &got)| (units(got, truth(f64::from(x))), x))
        .fold((0.0, 0.0), |worst, here| if here.0 > worst.0 { here } else { worst });
    let i = x.iter().position(|x| x.to_bits() == at.to_bits());
    let got = i.map(|i| got[i]);
    assert!(far <= limit, "{op}({at:e}): {far} units from {:e}, got {got:?}", truth(f64::from(at)));
}

#[track_caller]
fn check_binary(context: &Context, op: &str, limit: f64, truth: impl Fn(f64, f64) -> f64) {
    let x = numbers();
    let mut y = x.clone();
    y.rotate_left(17);
    let special = &x[..28];
    let mut x = x.clone();
    for &a in special {
        for &b in special {
            x.push(a);
            y.push(b);
        }
    }
    let got: Vec<f32> = run::<f32, f32>(context, op, ("f32", "f32"), &[&x, &y]);
    for i in 0..x.len() {
        let want = truth(f64::from(x[i]), f64::from(y[i]));
        let far = units(got[i], want);
        assert!(far <= limit, "{op}({:e}, {:e}): {far} units from {want:e}, got {:e}", x[i], y[i], got[i]);
    }
}

#[test]
fn real_functions_of_one_number() {
    let context = &Context::new().unwrap();
    check_unary(context, "abs", 0.0, f64::abs);
    check_unary(context, "cbrt", 2.5, f64::cbrt);
    check_unary(context, "ceil", 0.0, f64::ceil);
    check_unary(context, "cosine", 2.5, f64::cos);
    check_unary(context, "exponential", 2.5, f64::exp);
    check_unary(context, "exponential_minus_one", 3.0, f64::exp_m1);
    check_unary(context, "floor", 0.0, f64::floor);
    check_unary(context, "log", 2.5, f64::ln);
    check_unary(context, "log_plus_one", 3.0, f64::ln_1p);
    check_unary(context, "logistic", 4.0, |x| 1.0 / (1.0 + (-x).exp()));
    check_unary(context, "negate", 0.0, |x| -x);
    check_unary(context, "round_nearest_afz", 0.0, f64::round);
    check_unary(context, "round_nearest_even", 0.0, f64::round_ties_even);
    check_unary(context, "rsqrt", 3.0, |x| 1.0 / x.sqrt());
    check_unary(context, "sign", 0.0, |x| if x == 0.0 || x.is_nan() { x } else { x.signum() });
    check_unary(context, "sine", 2.5, f64::sin);
    check_unary(context, "sqrt", 3.0, f64::sqrt);
    check_unary(context, "tan", 4.0, f64::tan);
    check_unary(context, "tanh", 4.0, f64::tanh);
}

#[test]
fn real_functions_of_two_numbers() {
    let context = &Context::new().unwrap();
    check_binary(context, "add", 1.0, |x, y| x + y);
    check_binary(context, "subtract", 1.0, |x, y| x - y);
    check_binary(context, "multiply", 1.0, |x, y| x * y);
    check_binary(context, "divide", 3.0, |x, y| x / y);
    check_binary(context, "remainder", 0.0, |x, y| x % y);
    check_binary(context, "atan2", 4.0, f64::atan2);
    check_binary(context, "power", 4.0, |x, y| if y == 0.0 || x == 1.0 { 1.0 } else { x.powf(y) });
    let propagate = |pick: fn(f64, f64) -> f64| {
        move |x: f64, y: f64| {
            let signed =
                |x: f64| if x == 0.0 { if x.is_sign_negative() { -1e-300 } else { 1e-300 } } else { x };
            if x.is_nan() || y.is_nan() {
                return f64::NAN;
            }
            let picked = pick(signed(x), signed(y));
            if picked.abs() == 1e-300 { 0f64.copysign(picked) } else { picked }
        }
    };
    check_binary(context, "maximum", 0.0, propagate(f64::max));
    check_binary(context, "minimum", 0.0, propagate(f64::min));
}

#[test]
fn comparisons_of_special_numbers() {
    let context = &Context::new().unwrap();
    let special = [0.0, -0.0, 1.0, -1.0, f32::INFINITY, f32::NEG_INFINITY, f32::NAN, -f32::NAN, f32::MAX];
    let x: Vec<f32> = special.iter().flat_map(|&x| [x; 9]).collect();
    let y: Vec<f32> = special.repeat(9);
    for (direction, truth) in [
        ("EQ", (|x, y| x == y) as fn(f32, f32) -> bool),
        ("NE", |x, y| x != y),
        ("LT", |x, y| x < y),
        ("LE", |x, y| x <= y),
        ("GT", |x, y| x > y),
        ("GE", |x, y| x >= y),
    ] {
        for kind in ["FLOAT", "TOTALORDER"] {
            let op = format!(
                "compare {{comparison_direction = #stablehlo<comparison_direction {direction}>, compare_type = #stablehlo<comparison_type {kind}>}}"
            );
            let got: Vec<bool> = run::<f32, bool>(context, &op, ("f32", "i1"), &[&x, &y]);
            for i in 0..x.len() {
                let order = x[i].total_cmp(&y[i]);
                let total = truth(order as i32 as f32, 0.0);
                let want = if kind == "FLOAT" { truth(x[i], y[i]) } else { total };
                assert_eq!(got[i], want, "{direction} {kind} of {} and {}", x[i], y[i]);
            }
        }
    }
}

#[test]
fn integers_where_wgsl_leaves_results_open() {
    let context = &Context::new().unwrap();
    let special = [0, 1, -1, 2, -2, 3, 7, 31, 32, 33, i32::MAX, i32::MIN];
    let x: Vec<i32> = special.iter().flat_map(|&x| [x; 12]).collect();
    let y: Vec<i32> = special.repeat(12);
    let wide = |y: i32| y as u32 >= 32;
    let power = |x: i32, y: i32| match (x, y) {
        (1, _) => 1,
        (-1, y) => {
            if y % 2 == 0 {
                1
            } else {
                -1
            }
        }
        (_, y) if y < 0 => 0,
        (x, y) => x.wrapping_pow(y as u32),
    };
    type Truth<'a> = &'a dyn Fn(i32, i32) -> i32;
    let cases: [(&str, Truth<'_>); 7] = [
        ("divide", &|x, y| if y == 0 { -1 } else { x.wrapping_div(y) }),
        ("remainder", &|x, y| if y == 0 { x } else { x.wrapping_rem(y) }),
        ("shift_left", &|x, y| if wide(y) { 0 } else { x << y }),
        ("shift_right_logical", &|x, y| if wide(y) { 0 } else { (x as u32 >> y) as i32 }),
        ("shift_right_arithmetic", &|x, y| if wide(y) { x >> 31 } else { x >> y }),
        ("power", &power),
        ("maximum", &|x, y| x.max(y)),
    ];
    for (op, truth) in cases {
        let got: Vec<i32> = run::<i32, i32>(context, op, ("i32", "i32"), &[&x, &y]);
        for i in 0..x.len() {
            assert_eq!(got[i], truth(x[i], y[i]), "{op}({}, {})", x[i], y[i]);
        }
    }
    let unsigned: Vec<u32> = x.iter().map(|&x| x as u32).collect();
    let divisors: Vec<u32> = y.iter().map(|&y| y as u32).collect();
    let got: Vec<u32> = run::<u32, u32>(context, "divide", ("ui32", "ui32"), &[&unsigned, &divisors]);
    for i in 0..x.len() {
        assert_eq!(got[i], unsigned[i].checked_div(divisors[i]).unwrap_or(u32::MAX));
    }
}

#[test]
fn conversions_saturate() {
    let context = &Context::new().unwrap();
    let x = numbers();
    let got: Vec<i32> = run::<f32, i32>(context, "convert", ("f32", "i32"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as i32).collect::<Vec<_>>());
    let got: Vec<u32> = run::<f32, u32>(context, "convert", ("f32", "ui32"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as u32).collect::<Vec<_>>());
    let got: Vec<bool> = run::<f32, bool>(context, "convert", ("f32", "i1"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x != 0.0).collect::<Vec<_>>());
}

/// The larger part of the error, relative to the size of the true value.
fn relative(got: Complex<f32>, want: Complex<f64>) -> f64 {
    let got = Complex::new(f64::from(got.re), f64::from(got.im));
    (got - want).norm() / want.norm().max(1e-37) / f64::from(f32::EPSILON)
}

#[test]
fn complex_functions_of_every_size() {
    type Z = Complex<f64>;
    let context = &Context::new().unwrap();
    let x = numbers();
    let mut z: Vec<Complex<f32>> = x
        .iter()
        .zip(x[5..].iter())
        .map(|(&re, &im)| Complex::new(re, im))
        .filter(|z| z.norm().is_finite())
        .collect();
    z.retain(|z| z.norm() > 1e-30 && z.norm() < 1e37);
    let small: Vec<Complex<f32>> = z.iter().copied().filter(|z| z.norm() < 60.0).collect();
    type Case<'a> = (&'a str, &'a [Complex<f32>], fn(Z) -> Z);
    let cases: [Case<'_>; 14] =
        [
            ("exponential", &small, Z::exp),
            ("log", &z, Z::ln),
            ("sqrt", &z, Z::sqrt),
            ("rsqrt", &z, |z| z.sqrt().inv()),
            ("sine", &small, Z::sin),
            ("cosine", &small, Z::cos),
            ("tanh", &small, Z::tanh),
            ("tan", &small, |z| -Z::i() * (Z::i() * z).tanh()),
            ("cbrt", &z, |z| Z::from_polar(z.norm().cbrt(), z.arg() / 3.0)),
            ("logistic", &small, |z| {
                if z.re < 0.0 { z.exp() / (1.0 + z.exp()) } else { 1.0 / (1.0 + (-z).exp()) }
            }),
            ("log_plus_one", &z, |z| {
                Z::new(0.5 * (z.re * (2.0 + z.re) + z.im * z.im).ln_1p(), z.im.atan2(1.0 + z.re))
            }),
            ("exponential_minus_one", &small, |z| {
                let half = (0.5 * z.im).sin();
                Z::new(z.re.exp_m1() * z.im.cos() - 2.0 * half * half, z.re.exp() * z.im.sin())
            }),
            ("sign", &z, |z| z / z.norm()),
            ("negate", &z, |z| -z),
        ];
    for (op, z, truth) in cases {
        let types = ("complex<f32>", "complex<f32>");
        let got: Vec<Complex<f32>> = run::<Complex<f32>, _>(context, op, types, &[z]);
        for (z, got) in z.iter().zip(got) {
            let want = truth(Complex::new(z.re.into(), z.im.into()));
            if want.is_finite() && want.norm() < 3e38 && want.norm() > SMALL {
                let far = relative(got, want);
                assert!(far < 8.0, "{op}({z}): {far} epsilon from {want}, got {got}");
            }
        }
    }
    let mut w = z.clone();
    w.rotate_left(11);
    let got: Vec<Complex<f32>> =
        run::<Complex<f32>, _>(context, "divide", ("complex<f32>", "complex<f32>"), &[&z, &w]);
    for i in 0..z.len() {
        let wide = |z: Complex<f32>| Complex::<f64>::new(z.re.into(), z.im.into());
        let want = wide(z[i]) / wide(w[i]);
        if want.norm() < 3e38 && want.norm() > SMALL {
            let far = relative(got[i], want);
            assert!(far < 6.0, "divide({}, {}): {far} epsilon from {want}, got {}", z[i], w[i], got[i]);
        }
    }
    let got: Vec<f32> = run::<Complex<f32>, f32>(context, "abs", ("complex<f32>", "f32"), &[&z]);
    for (z, got) in z.iter().zip(got) {
        let want = f64::from(z.re).hypot(f64::from(z.im));
        assert!(units(got, want) < 4.0, "abs({z}) = {want}, got {got}");
    }
}

#[test]
fn complex_functions_of_two_numbers() {
    type Z = Complex<f64>;
    let context = &Context::new().unwrap();
    let wide = |z: Complex<f32>| Z::new(z.re.into(), z.im.into());
    let types = ("complex<f32>", "complex<f32>");
    let x = numbers();
    let z = |from: usize, limit: f32| -> Vec<Complex<f32>> {
        let pairs = x[from..].iter().zip(&x[from + 5..]).map(|(&re, &im)| Complex::new(re, im));
        pairs.filter(|z| z.norm() > 1e-30 && z.norm() < limit).collect()
    };

    let (base, mut exponent) = (z(0, 1e37), z(0, 60.0));
    exponent.rotate_left(11);
    let n = base.len().min(exponent.len());
    let (base, exponent) = (&base[..n], &exponent[..n]);
    let mut checked = 0;
    let got: Vec<Complex<f32>> = run::<Complex<f32>, _>(context, "power", types, &[base, exponent]);
    for i in 0..n {
        let (a, b) = (wide(base[i]), wide(exponent[i]));
        let logarithm = b * a.ln();
        // A result that is a product of a part near the end of the range and one near its beginning is left out.
        let parts = [b.re * a.norm().ln(), b.im * a.arg()];
        if parts.iter().all(|part| part.abs() < 80.0) && logarithm.re.abs() < 80.0 {
            let (want, limit) = (logarithm.exp(), 8.0 + 4.0 * logarithm.norm());
            let far = relative(got[i], want);
            assert!(
                far < limit,
                "power({a}, {b}): {far} epsilon from {want}, at most {limit}, got {}",
                got[i]
            );
            checked += 1;
        }
    }
    assert!(checked > n / 4, "{checked} of {n}");

    let y = z(0, 1e37);
    let mut x = y.clone();
    x.rotate_left(11);
    let got: Vec<Complex<f32>> = run::<Complex<f32>, _>(context, "atan2", types, &[&y, &x]);
    for i in 0..y.len() {
        let (y, x) = (wide(y[i]), wide(x[i]));
        let want = arctangent(y, x);
        if want.norm() > SMALL {
            let far = relative(got[i], want);
            assert!(far < 8.0, "atan2({y}, {x}): {far} epsilon from {want}, got {}", got[i]);
        }
    }
}

/// -i log((x + i y) / sqrt(x^2 + y^2)), with all digits where the result is small too.
fn arctangent(y: Complex<f64>, x: Complex<f64>) -> Complex<f64> {
    let scale = y.norm().max(x.norm());
    let (y, x) = (y / scale, x / scale);
    let root = (x * x + y * y).sqrt();
    let angle = (y * root.conj()).re.atan2((x * root.conj()).re);
    let turned = Complex::<f64>::i() * y;
    let (plus, minus) = ((x + turned).norm_sqr(), (x - turned).norm_sqr());
    let tilt = 4.0 * (y * x.conj()).im;
    let height =
        if tilt.abs() < 0.5 * plus { 0.25 * (tilt / plus).ln_1p() } else { 0.25 * (minus / plus).ln() };
    Complex::new(angle, height)
}

#[test]
fn the_arctangent_of_the_tests_is_one() {
    for (y, x) in [((0.3, -0.2), (1.5, 0.7)), ((2.0, 1.0), (-0.5, 0.1)), ((-1e-9, 1e-9), (-1.0, 2.0))] {
        let (y, x) = (Complex::new(y.0, y.1), Complex::new(x.0, x.1));
        let quotient: Complex<f64> = (x + Complex::<f64>::i() * y) / (x * x + y * y).sqrt();
        let plain = -Complex::<f64>::i() * quotient.ln();
        assert!((arctangent(y, x) - plain).norm() < 1e-14, "{} is not {plain}", arctangent(y, x));
    }
}
