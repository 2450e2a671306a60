//! Functions of numbers of 16 and 64 bits against the host's, over special values and numbers of every size.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use half::{bf16, f16};
use lapwing::{Complex, Context};

#[path = "stablehlo/operation.rs"]
mod operation;

use operation::run;

/// A context, where its adapter has 64-bit numbers.
fn wide() -> Option<Context> {
    let context = Context::new().unwrap();
    let has = |feature: &str| context.adapter().features.iter().any(|name| name == feature);
    (has("shader-f64") && has("shader-int64")).then_some(context)
}

/// Numbers of every exponent and both signs, special ones first; the same ones every time.
fn numbers() -> Vec<f64> {
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
        0.49999999999999994,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        709.7,
        -708.3,
        1e-200,
        std::f64::consts::PI,
        -std::f64::consts::FRAC_PI_2,
        1.0 + f64::EPSILON,
        1.0 - f64::EPSILON / 2.0,
        4503599627370497.5,
        9007199254740993.0,
        9223372036854775808.0,
        -9223372036854775808.0,
        18446744073709551616.0,
    ];
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for i in 0..4000 {
        let bits = next();
        let value = match i % 5 {
            0 => f64::from_bits(bits),
            1 => (bits as i64 as f64) * 1e-18,
            2 => (bits as i64 as f64) * 5e-17,
            3 => (bits as i64 as f64) * 1e-12,
            _ => 1.0 + (bits as i64 as f64) * 1e-22,
        };
        if value == 0.0 || !value.is_subnormal() {
            values.push(value);
        }
    }
    values
}

/// How many floats lie between a result and the true value.
fn units(got: f64, want: f64) -> f64 {
    if want.is_nan() || got.is_nan() {
        return if want.is_nan() && got.is_nan() { 0.0 } else { f64::INFINITY };
    }
    if want.is_infinite() || got.is_infinite() {
        let edge = want.abs().min(got.abs()) > f64::MAX * (1.0 - 1e-13) && got.signum() == want.signum();
        return if want == got || edge { 0.0 } else { f64::INFINITY };
    }
    if want.abs() < f64::MIN_POSITIVE * 1.01 {
        // Subnormal, or zero: the sign counts where the truth is a zero.
        let near = got.abs() < f64::MIN_POSITIVE * 1.02;
        let signed = want != 0.0 || got.is_sign_negative() == want.is_sign_negative();
        return if near && signed { 0.0 } else { f64::INFINITY };
    }
    let exponent = want.abs().log2().floor().max(-1022.0) as i32;
    ((got - want) / 2f64.powi(exponent)).abs() * 2f64.powi(52)
}

#[test]
fn units_tell_a_wrong_number() {
    assert_eq!(units(1.0, 1.0), 0.0);
    assert_eq!(units(1.0 + 3.0 * f64::EPSILON, 1.0), 3.0);
    assert_eq!(units(-0.0, 0.0), f64::INFINITY);
    assert_eq!(units(f64::NAN, 1.0), f64::INFINITY);
}

#[track_caller]
fn check_unary(context: &Context, op: &str, limit: f64, truth: impl Fn(f64) -> f64) {
    let x = numbers();
    let got: Vec<f64> = run::<f64, f64>(context, op, ("f64", "f64"), &[&x]);
    for (&x, &got) in x.iter().zip(&got) {
        let want = truth(x);
        let far = units(got, want);
        assert!(far <= limit, "{op}({x:e}): {far} units from {want:e}, got {got:e}");
    }
}

#[test]
fn wide_functions_of_one_number() {
    let Some(context) = &wide() else { return };
    check_unary(context, "abs", 0.0, f64::abs);
    check_unary(context, "cbrt", 1.5, f64::cbrt);
    check_unary(context, "ceil", 0.0, f64::ceil);
    check_unary(context, "cosine", 2.0, f64::cos);
    check_unary(context, "exponential", 2.0, f64::exp);
    check_unary(context, "exponential_minus_one", 3.0, f64::exp_m1);
    check_unary(context, "floor", 0.0, f64::floor);
    check_unary(context, "log", 2.0, f64::ln);
    check_unary(context, "log_plus_one", 3.0, f64::ln_1p);
    check_unary(context, "logistic", 4.0, |x| 1.0 / (1.0 + (-x).exp()));
    check_unary(context, "negate", 0.0, |x| -x);
    check_unary(context, "round_nearest_afz", 0.0, f64::round);
    check_unary(context, "round_nearest_even", 0.0, f64::round_ties_even);
    check_unary(context, "rsqrt", 2.0, |x| 1.0 / x.sqrt());
    check_unary(context, "sign", 0.0, |x| if x == 0.0 || x.is_nan() { x } else { x.signum() });
    check_unary(context, "sine", 2.0, f64::sin);
    check_unary(context, "sqrt", 1.0, f64::sqrt);
    check_unary(context, "tan", 4.0, f64::tan);
    check_unary(context, "tanh", 4.0, f64::tanh);
}

/// The number of all that lies nearest to a multiple of pi/2 (Muller, Elementary Functions, 3rd edition, section 11.3).
#[test]
fn an_argument_near_a_quarter_turn_is_reduced_exactly() {
    let Some(context) = &wide() else { return };
    let x = 6381956970095103.0 * 2f64.powi(797);
    let got: Vec<f64> = run(context, "cosine", ("f64", "f64"), &[&[x]]);
    assert!(units(got[0], -4.687165924254628e-19) <= 2.0, "{:e}", got[0]);
}

#[test]
fn wide_functions_of_two_numbers() {
    let Some(context) = &wide() else { return };
    let mut x = numbers();
    let mut y = x.clone();
    y.rotate_left(19);
    let special = x[..28].to_vec();
    for &a in &special {
        for &b in &special {
            x.push(a);
            y.push(b);
        }
    }
    // Powers within the range.
    for i in 0..2000 {
        let base = (f64::from(i) * 0.37 - 300.0).exp2();
        x.push(base);
        y.push(f64::from(i % 71 - 35) * 28.0 / base.log2());
    }
    fn picked(x: f64, y: f64, larger: bool) -> f64 {
        match x.is_nan() || y.is_nan() {
            true => f64::NAN,
            false if x.total_cmp(&y).is_gt() == larger => x,
            false => y,
        }
    }
    type Truth = fn(f64, f64) -> f64;
    let cases: [(&str, f64, Truth); 9] = [
        ("add", 0.0, |x, y| x + y),
        ("subtract", 0.0, |x, y| x - y),
        ("multiply", 0.0, |x, y| x * y),
        ("divide", 1.0, |x, y| x / y),
        ("remainder", 0.0, |x, y| x % y),
        ("atan2", 3.0, f64::atan2),
        ("power", 3.0, f64::powf),
        ("maximum", 0.0, |x, y| picked(x, y, true)),
        ("minimum", 0.0, |x, y| picked(x, y, false)),
    ];
    for (op, limit, truth) in cases {
        let got: Vec<f64> = run::<f64, f64>(context, op, ("f64", "f64"), &[&x, &y]);
        for i in 0..x.len() {
            let want = truth(x[i], y[i]);
            let far = units(got[i], want);
            assert!(
                far <= limit,
                "{op}({:e}, {:e}): {far} units from {want:e}, got {:e}",
                x[i],
                y[i],
                got[i]
            );
        }
    }
}

#[test]
fn wide_complex_functions() {
    type Z = Complex<f64>;
    let Some(context) = &wide() else { return };
    let x = numbers();
    let mut z: Vec<Z> = x.iter().zip(&x[5..]).map(|(&re, &im)| Z::new(re, im)).collect();
    z.retain(|z| z.norm() > 1e-140 && z.norm() < 1e140);
    let small: Vec<Z> = z.iter().copied().filter(|z| z.norm() < 300.0).collect();
    type Case<'a> = (&'a str, &'a [Z], fn(Z) -> Z);
    let cases: [Case<'_>; 9] = [
        ("exponential", &small, Z::exp),
        ("log", &z, Z::ln),
        ("sqrt", &z, Z::sqrt),
        ("rsqrt", &z, |z| z.sqrt().inv()),
        ("sine", &small, Z::sin),
        ("cosine", &small, Z::cos),
        ("tanh", &small, |z| {
            let (c, s) = (z.im.cos(), z.re.clamp(-30.0, 30.0).sinh());
            Z::new(s * s.hypot(1.0), z.im.sin() * c) / (c * c + s * s)
        }),
        ("cbrt", &z, |z| Z::from_polar(z.norm().cbrt(), z.arg() / 3.0)),
        ("sign", &z, |z| z / z.norm()),
    ];
    let types = ("complex<f64>", "complex<f64>");
    for (op, z, truth) in cases {
        let got: Vec<Z> = run::<Z, _>(context, op, types, &[z]);
        for (&z, got) in z.iter().zip(got) {
            let want = truth(z);
            if want.is_finite() && want.norm() > 1e-290 {
                let far = (got - want).norm() / want.norm() / f64::EPSILON;
                assert!(far < 16.0, "{op}({z}): {far} epsilon from {want}, got {got}");
            }
        }
    }
    let mut w = z.clone();
    w.rotate_left(11);
    for (op, truth) in [("divide", (|z, w| z / w) as fn(Z, Z) -> Z), ("multiply", |z, w| z * w)] {
        let got: Vec<Z> = run::<Z, _>(context, op, types, &[&z, &w]);
        for i in 0..z.len() {
            let want = truth(z[i], w[i]);
            if want.norm() < 1e290 && want.norm() > 1e-290 {
                let far = (got[i] - want).norm() / want.norm() / f64::EPSILON;
                assert!(far < 8.0, "{op}({}, {}): {far} epsilon from {want}, got {}", z[i], w[i], got[i]);
            }
        }
    }
}

#[test]
fn wide_conversions_saturate_and_round_once() {
    let Some(context) = &wide() else { return };
    let x = numbers();
    let got: Vec<i64> = run::<f64, i64>(context, "convert", ("f64", "i64"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as i64).collect::<Vec<_>>());
    let got: Vec<u64> = run::<f64, u64>(context, "convert", ("f64", "ui64"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as u64).collect::<Vec<_>>());
    let got: Vec<i32> = run::<f64, i32>(context, "convert", ("f64", "i32"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as i32).collect::<Vec<_>>());
    let got: Vec<u8> = run::<f64, u8>(context, "convert", ("f64", "ui8"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as u8).collect::<Vec<_>>());
    let got: Vec<f32> = run::<f64, f32>(context, "convert", ("f64", "f32"), &[&x]);
    for (&x, got) in x.iter().zip(got) {
        let want = x as f32;
        assert!(
            got == want || got.is_nan() && want.is_nan() || want.is_subnormal() && got == 0.0,
            "{x:e} {got:e}"
        );
    }
    let integers: Vec<i64> = x.iter().map(|x| x.to_bits() as i64).collect();
    let got: Vec<f64> = run::<i64, f64>(context, "convert", ("i64", "f64"), &[&integers]);
    assert_eq!(got, integers.iter().map(|&x| x as f64).collect::<Vec<_>>());
    let got: Vec<f32> = run::<i64, f32>(context, "convert", ("i64", "f32"), &[&integers]);
    assert_eq!(got, integers.iter().map(|&x| x as f32).collect::<Vec<_>>());
}

/// Numbers of f32 among which are all that lie halfway between two of 16 bits, and their neighbours.
fn halfway(half: impl Fn(u16) -> f32) -> Vec<f32> {
    let mut values =
        vec![f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX, 65519.996, 65520.0, 2.9802322e-8];
    for bits in (0..u16::MAX).step_by(3) {
        let (here, next) = (half(bits), half(bits + 1));
        if here.is_finite() && next.is_finite() {
            let middle = ((f64::from(here) + f64::from(next)) / 2.0) as f32;
            values.extend([here, middle, middle.next_up(), middle.next_down()]);
        }
    }
    // Adapters may take subnormal numbers as zero.
    values.retain(|value| !value.is_subnormal());
    values
}

#[test]
fn narrow_numbers_are_rounded_to_nearest_even() {
    let context = &Context::new().unwrap();
    let x = halfway(|bits| f16::from_bits(bits).to_f32());
    let got: Vec<f16> = run::<f32, f16>(context, "convert", ("f32", "f16"), &[&x]);
    for (&x, got) in x.iter().zip(got) {
        let want = f16::from_f32(x);
        assert!(
            got.to_bits() == want.to_bits() || x.is_nan() && got.is_nan(),
            "{x:e}: {got:e}, not {want:e}"
        );
    }
    let x = halfway(|bits| bf16::from_bits(bits).to_f32());
    let got: Vec<bf16> = run::<f32, bf16>(context, "convert", ("f32", "bf16"), &[&x]);
    for (&x, got) in x.iter().zip(got) {
        let want = bf16::from_f32(x);
        assert!(
            got.to_bits() == want.to_bits() || x.is_nan() && got.is_nan(),
            "{x:e}: {got:e}, not {want:e}"
        );
    }
}

#[test]
fn the_next_number_of_16_bits() {
    let context = &Context::new().unwrap();
    let bits: Vec<u16> = (0..0x7c00).collect();
    let halves: Vec<f16> = bits.iter().map(|&bits| f16::from_bits(bits)).collect();
    for (end, step) in [(f16::INFINITY, 1), (f16::NEG_INFINITY, -1)] {
        let got: Vec<f16> =
            run(context, "chlo.next_after", ("f16", "f16"), &[&halves, &vec![end; halves.len()]]);
        for (&bits, got) in bits.iter().zip(got) {
            let want = if bits == 0 && step < 0 { 0x8001 } else { bits.wrapping_add_signed(step) };
            assert_eq!(got.to_bits(), want, "{bits:x}");
        }
    }
    // Normal numbers, as adapters may take subnormal ones as zero.
    let bits: Vec<u16> = (0x81..0x7f80).collect();
    let numbers: Vec<bf16> = bits.iter().map(|&bits| bf16::from_bits(bits)).collect();
    for (end, step) in [(bf16::INFINITY, 1), (bf16::NEG_INFINITY, -1)] {
        let got: Vec<bf16> =
            run(context, "chlo.next_after", ("bf16", "bf16"), &[&numbers, &vec![end; numbers.len()]]);
        for (&bits, got) in bits.iter().zip(got) {
            assert_eq!(got.to_bits(), bits.wrapping_add_signed(step), "{bits:x}");
        }
    }
}

#[test]
fn every_number_of_16_bits_keeps_its_bits() {
    let context = &Context::new().unwrap();
    let bits: Vec<u16> = (0..=u16::MAX).collect();
    let halves: Vec<f16> = run(context, "bitcast_convert", ("ui16", "f16"), &[&bits]);
    let back: Vec<i16> = run(context, "bitcast_convert", ("f16", "i16"), &[&halves]);
    for (&bits, back) in bits.iter().zip(back) {
        assert!(bits == back as u16 || f16::from_bits(bits).is_nan() && f16::from_bits(back as u16).is_nan());
    }
    let halves: Vec<bf16> = run(context, "bitcast_convert", ("ui16", "bf16"), &[&bits]);
    let back: Vec<i16> = run(context, "bitcast_convert", ("bf16", "i16"), &[&halves]);
    for (&bits, back) in bits.iter().zip(back) {
        assert!(
            bits == back as u16 || bf16::from_bits(bits).is_nan() && bf16::from_bits(back as u16).is_nan()
        );
    }
}
