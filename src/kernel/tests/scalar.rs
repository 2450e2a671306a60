//! What the fragments of numbers compute, on the device.

use std::sync::Arc;

use super::Scalar;
use crate::device::{Access, Context, Dispatch, Program, Recording, Work};
use crate::tensor::{Element, ElementType, Wide};

/// `expression` of each x in float64; `change` has the last word on the text of the fragments.
fn mapped(
    context: &Context,
    values: &[f64],
    expression: &str,
    change: impl Fn(String) -> String,
) -> Vec<f64> {
    let fragments = change(Scalar::F64.fragments().join("\n"));
    let source = format!(
        "@group(0) @binding(1) var<storage, read> input: array<Real>;\n\
         @group(0) @binding(2) var<storage, read_write> output: array<Real>;\n\
         @compute @workgroup_size(64)\n\
         fn mapped(@builtin(global_invocation_id) id: vec3<u32>) {{\n    \
         if id.x < arrayLength(&output) {{\n        let x = input[id.x];\n        \
         output[id.x] = {expression};\n    }}\n}}\n{fragments}"
    );
    let program = Program {
        name: "mapped".into(),
        source,
        constants: Vec::new(),
        bindings: vec![Access::Read, Access::ReadWrite],
        parameter_bytes: 0,
        wide: true,
    };
    let mut bytes = Vec::new();
    f64::write(values, &mut bytes);
    let mut recording = Recording::new();
    let buffers = vec![recording.input(bytes.len() as u64), recording.scratch(bytes.len() as u64)];
    recording.output(buffers[1]);
    let grid = [values.len().div_ceil(64) as u32, 1, 1];
    let (program, parameters) = (Arc::new(program), Vec::new());
    recording.dispatch(Dispatch { program, parameters, buffers, grid, work: Work::default() }).unwrap();
    let input = Arc::new(context.upload(&bytes).unwrap());
    let prepared = context.prepare(recording).unwrap();
    let outputs = context.run(&prepared, &[input]).unwrap();
    f64::read(&context.read_blocking(&outputs[0]).unwrap())
}

/// Numbers of every size, and those whose roots are hard to round.
fn positive() -> Vec<f64> {
    let mut values = vec![1.0, f64::MAX, f64::MIN_POSITIVE, 4.0 - f64::EPSILON, 1.0 - f64::EPSILON / 2.0];
    let mut bits = 0x9e37_79b9_7f4a_7c15u64;
    for exponent in (1..2047u64).cycle().take(20_000) {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        values.push(f64::from_bits(exponent << 52 | bits >> 12));
    }
    // Squares of numbers half a unit from one, rounded.
    values.extend((1..5_000).map(|i| (1.0 + f64::from(i) * 1e-9).powi(2)));
    values
}

/// Root by root in units of the last place.
fn units(found: &[f64], values: &[f64]) -> u64 {
    let apart = |(found, x): (&f64, &f64)| found.to_bits().abs_diff(x.sqrt().to_bits());
    found.iter().zip(values).map(apart).max().unwrap()
}

/// A driver may know no more digits of a root and a quotient than those of float32.
#[test]
fn roots_in_float64_do_not_depend_on_the_driver() {
    let context = Context::new().unwrap();
    if Wide::of(context.adapter()).check(ElementType::F64).is_err() {
        return;
    }
    let values = positive();
    let own = mapped(&context, &values, "square_root(x)", |text| text);
    assert!(units(&own, &values) <= 1, "{}", units(&own, &values));
    let poor = |text: String| {
        assert!(text.contains("var s = sqrt(m);") && text.contains("0.5lf / s;"), "the text is another");
        let text = text.replace("var s = sqrt(m);", "var s = sqrt(m) * 1.0000003lf;");
        text.replace("0.5lf / s;", "0.5lf / s * 0.9999997lf;")
    };
    let mended = mapped(&context, &values, "square_root(x)", poor);
    assert!(units(&mended, &values) <= 1, "{}", units(&mended, &values));
    // One step is not enough, and this test would see it.
    let once = |text: String| poor(text).replacen("    s += root_residual(m, s) * half_inverse;\n", "", 1);
    let missed = mapped(&context, &values, "square_root(x)", once);
    assert!(units(&missed, &values) > 1);
    let special = mapped(&context, &[0.0, -1.0, f64::INFINITY, f64::NAN], "square_root(x)", |text| text);
    assert!(special[0] == 0.0 && special[1].is_nan() && special[2] == f64::INFINITY && special[3].is_nan());
}
