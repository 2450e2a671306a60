//! Integers of 64 bits, which kernels have in two words, against the host's: numbers of every length. And what narrow ones
//! share with them.

#![expect(clippy::unwrap_used, reason = "a failure in a test is a panic")]

use lapwing::{Context, Element};

#[path = "stablehlo/operation.rs"]
mod operation;

use operation::run;

/// Pairs of numbers of every length and both signs, edges first; the same ones every time.
fn pairs() -> (Vec<u64>, Vec<u64>) {
    let edges = [
        0,
        1,
        2,
        3,
        31,
        32,
        33,
        63,
        64,
        65,
        0xffff_ffff,
        1 << 32,
        (1 << 32) + 1,
        u64::MAX,
        u64::MAX - 1,
        i64::MAX as u64,
        i64::MIN as u64,
        i64::MIN as u64 + 1,
        1 << 53,
        (1 << 53) + 1,
    ];
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for x in edges {
        a.extend([x; 20]);
        b.extend(edges);
    }
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..20_000 {
        let (x, y, lengths) = (next(), next(), next());
        let (x, y) = (x >> (lengths % 64), y >> (lengths >> 8 & 63));
        // A multiple of a number, and its neighbours, are where quotients go wrong.
        let near = y.wrapping_mul(x | 1).wrapping_add(lengths >> 20 & 3).wrapping_sub(1);
        let negative = lengths >> 16 & 1 == 1;
        a.push(match lengths >> 17 & 3 {
            0 => near,
            1 if negative => x.wrapping_neg(),
            _ => x,
        });
        b.push(if lengths >> 19 & 1 == 1 { y.wrapping_neg() } else { y });
    }
    (a, b)
}

#[track_caller]
fn check<T: Element + PartialEq + std::fmt::Debug>(
    context: &Context,
    op: &str,
    ty: &str,
    a: &[T],
    b: &[T],
    truth: impl Fn(T, T) -> T,
) {
    let got: Vec<T> = run(context, op, (ty, ty), &[a, b]);
    for i in 0..a.len() {
        let want = truth(a[i], b[i]);
        assert!(got[i] == want, "{op}({:?}, {:?}) is {want:?}, got {:?}", a[i], b[i], got[i]);
    }
}

#[test]
fn functions_of_two_unsigned_numbers() {
    let context = &Context::new().unwrap();
    let (a, b) = pairs();
    type Truth = fn(u64, u64) -> u64;
    let cases: [(&str, Truth); 15] = [
        ("chlo.mulhi", |a, b| ((u128::from(a) * u128::from(b)) >> 64) as u64),
        ("add", u64::wrapping_add),
        ("subtract", u64::wrapping_sub),
        ("multiply", u64::wrapping_mul),
        ("divide", |a, b| a.checked_div(b).unwrap_or(u64::MAX)),
        ("remainder", |a, b| a.checked_rem(b).unwrap_or(a)),
        ("maximum", u64::max),
        ("minimum", u64::min),
        ("and", |a, b| a & b),
        ("or", |a, b| a | b),
        ("xor", |a, b| a ^ b),
        ("shift_left", |a, b| if b < 64 { a << b } else { 0 }),
        ("shift_right_logical", |a, b| if b < 64 { a >> b } else { 0 }),
        ("shift_right_arithmetic", |a, b| ((a as i64) >> b.min(63)) as u64),
        ("power", |a, b| {
            let (mut result, mut square, mut rest) = (1u64, a, b);
            while rest > 0 {
                if rest & 1 == 1 {
                    result = result.wrapping_mul(square);
                }
                square = square.wrapping_mul(square);
                rest >>= 1;
            }
            result
        }),
    ];
    for (op, truth) in cases {
        check(context, op, "ui64", &a, &b, truth);
    }
}

#[test]
fn functions_of_two_signed_numbers() {
    let context = &Context::new().unwrap();
    let (a, b) = pairs();
    let signed = |x: &[u64]| x.iter().map(|&x| x as i64).collect::<Vec<_>>();
    let (a, b) = (signed(&a), signed(&b));
    type Truth = fn(i64, i64) -> i64;
    let cases: [(&str, Truth); 10] = [
        ("chlo.mulhi", |a, b| ((i128::from(a) * i128::from(b)) >> 64) as i64),
        ("add", i64::wrapping_add),
        ("subtract", i64::wrapping_sub),
        ("multiply", i64::wrapping_mul),
        ("divide", |a, b| if b == 0 { -1 } else { a.wrapping_div(b) }),
        ("remainder", |a, b| if b == 0 { a } else { a.wrapping_rem(b) }),
        ("maximum", i64::max),
        ("minimum", i64::min),
        ("shift_right_logical", |a, b| if (b as u64) < 64 { ((a as u64) >> b) as i64 } else { 0 }),
        ("shift_right_arithmetic", |a, b| a >> (b as u64).min(63)),
    ];
    for (op, truth) in cases {
        check(context, op, "i64", &a, &b, truth);
    }
}

#[test]
fn upper_halves_of_products_of_narrow_numbers() {
    let context = &Context::new().unwrap();
    let all = || (i8::MIN..=i8::MAX).flat_map(|a| (i8::MIN..=i8::MAX).map(move |b| (a, b)));
    let (a, b): (Vec<i8>, Vec<i8>) = all().unzip();
    check(context, "chlo.mulhi", "i8", &a, &b, |a, b| ((i16::from(a) * i16::from(b)) >> 8) as i8);
    let scaled = |x: &[i8]| x.iter().map(|&x| u16::from(x as u8) * 257).collect::<Vec<u16>>();
    let truth = |a: u16, b: u16| ((u32::from(a) * u32::from(b)) >> 16) as u16;
    check(context, "chlo.mulhi", "ui16", &scaled(&a), &scaled(&b), truth);
}

#[test]
fn functions_of_one_number() {
    let context = &Context::new().unwrap();
    let (a, _) = pairs();
    let signed: Vec<i64> = a.iter().map(|&x| x as i64).collect();
    type Truth = fn(i64) -> i64;
    let cases: [(&str, Truth); 6] = [
        ("negate", i64::wrapping_neg),
        ("abs", i64::wrapping_abs),
        ("sign", i64::signum),
        ("not", |x| !x),
        ("popcnt", |x| x.count_ones().into()),
        ("count_leading_zeros", |x| x.leading_zeros().into()),
    ];
    for (op, truth) in cases {
        let got: Vec<i64> = run(context, op, ("i64", "i64"), &[&signed]);
        assert_eq!(got, signed.iter().map(|&x| truth(x)).collect::<Vec<_>>(), "{op}");
    }
}

#[test]
fn comparisons() {
    let context = &Context::new().unwrap();
    let (a, b) = pairs();
    type Truth = fn(std::cmp::Ordering) -> bool;
    let cases: [(&str, Truth); 6] = [
        ("EQ", std::cmp::Ordering::is_eq),
        ("NE", std::cmp::Ordering::is_ne),
        ("LT", std::cmp::Ordering::is_lt),
        ("LE", std::cmp::Ordering::is_le),
        ("GT", std::cmp::Ordering::is_gt),
        ("GE", std::cmp::Ordering::is_ge),
    ];
    for (name, truth) in cases {
        let op = format!("compare {{comparison_direction = #stablehlo<comparison_direction {name}>}}");
        let got: Vec<bool> = run(context, &op, ("ui64", "i1"), &[&a, &b]);
        let want: Vec<bool> = a.iter().zip(&b).map(|(a, b)| truth(a.cmp(b))).collect();
        assert_eq!(got, want, "{name}");
        let signed = |x: &[u64]| x.iter().map(|&x| x as i64).collect::<Vec<_>>();
        let (a, b) = (signed(&a), signed(&b));
        let got: Vec<bool> = run(context, &op, ("i64", "i1"), &[&a, &b]);
        let want: Vec<bool> = a.iter().zip(&b).map(|(a, b)| truth(a.cmp(b))).collect();
        assert_eq!(got, want, "{name}");
    }
}

#[test]
fn conversions_saturate_and_round_to_nearest_even() {
    let context = &Context::new().unwrap();
    let (a, _) = pairs();
    let signed: Vec<i64> = a.iter().map(|&x| x as i64).collect();
    let got: Vec<f32> = run(context, "convert", ("ui64", "f32"), &[&a]);
    assert_eq!(got, a.iter().map(|&x| x as f32).collect::<Vec<_>>());
    let got: Vec<f32> = run(context, "convert", ("i64", "f32"), &[&signed]);
    assert_eq!(got, signed.iter().map(|&x| x as f32).collect::<Vec<_>>());
    let got: Vec<i32> = run(context, "convert", ("i64", "i32"), &[&signed]);
    assert_eq!(got, signed.iter().map(|&x| x as i32).collect::<Vec<_>>());
    let got: Vec<u8> = run(context, "convert", ("ui64", "ui8"), &[&a]);
    assert_eq!(got, a.iter().map(|&x| x as u8).collect::<Vec<_>>());
    let got: Vec<bool> = run(context, "convert", ("ui64", "i1"), &[&a]);
    assert_eq!(got, a.iter().map(|&x| x != 0).collect::<Vec<_>>());
    let narrow: Vec<i32> = a.iter().map(|&x| x as i32).collect();
    let got: Vec<u64> = run(context, "convert", ("i32", "ui64"), &[&narrow]);
    assert_eq!(got, narrow.iter().map(|&x| i64::from(x) as u64).collect::<Vec<_>>());

    let mut x: Vec<f32> = a.iter().map(|&x| x as f32 * 0.37).collect();
    x.extend(signed.iter().map(|&x| x as f32));
    x.extend([f32::NAN, f32::INFINITY, f32::NEG_INFINITY, -0.0, 0.99, -0.99, 1e30, -1e30]);
    let got: Vec<u64> = run(context, "convert", ("f32", "ui64"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as u64).collect::<Vec<_>>());
    let got: Vec<i64> = run(context, "convert", ("f32", "i64"), &[&x]);
    assert_eq!(got, x.iter().map(|&x| x as i64).collect::<Vec<_>>());
}
