//! What constants and attributes are read as.

use num_complex::Complex;

use super::body;
use crate::stablehlo::ir::{Attribute, Dense, DenseData};
use crate::tensor::{Array, Element};

fn constant(text: &str) -> Dense {
    body(&format!("  stablehlo.constant {text}"))[0].attributes.dense("value").unwrap().clone()
}

fn full<T: Element>(text: &str) -> Vec<T> {
    match constant(text).data {
        DenseData::Full(array) => array.to_vec().unwrap(),
        DenseData::Splat(_) => panic!("{text} is a splat"),
    }
}

fn splat<T: Element>(text: &str) -> T {
    match constant(text).data {
        DenseData::Splat(array) => array.to_vec().unwrap()[0],
        DenseData::Full(_) => panic!("{text} is no splat"),
    }
}

#[test]
fn floats_are_decimal_or_bits() {
    assert_eq!(splat::<f32>("dense<-1.500000e-03> : tensor<f32>"), -1.5e-3);
    assert!(splat::<f32>("dense<0x7FC00000> : tensor<f32>").is_nan());
    assert_eq!(full::<f32>("dense<[0xFF800000, 1.0]> : tensor<2xf32>"), [f32::NEG_INFINITY, 1.0]);
    assert_eq!(splat::<f64>("dense<0x7FF0000000000000> : tensor<f64>"), f64::INFINITY);
    assert_eq!(splat::<half::f16>("dense<0x3C00> : tensor<f16>").to_f32(), 1.0);
    assert_eq!(splat::<half::bf16>("dense<2.5> : tensor<bf16>").to_f32(), 2.5);
    assert_eq!(
        full::<Complex<f32>>("dense<[(1.0,-2.0), (0x7F800000,0.0)]> : tensor<2xcomplex<f32>>"),
        [Complex::new(1.0, -2.0), Complex::new(f32::INFINITY, 0.0)]
    );
}

#[test]
fn integers_and_truth_values_keep_their_range() {
    assert_eq!(full::<i32>("dense<[[1, -2], [0x7F, 4]]> : tensor<2x2xi32>"), [1, -2, 127, 4]);
    assert_eq!(splat::<i8>("dense<255> : tensor<3xi8>"), -1);
    assert_eq!(splat::<u64>("dense<18446744073709551615> : tensor<ui64>"), u64::MAX);
    assert_eq!(splat::<i64>("dense<-9223372036854775808> : tensor<i64>"), i64::MIN);
    assert_eq!(full::<bool>("dense<[true, false, 1]> : tensor<3xi1>"), [true, false, true]);
}

#[test]
fn bytes_fill_a_tensor_or_are_a_splat() {
    assert_eq!(full::<f32>("dense<\"0x0000803F00000040\"> : tensor<2xf32>"), [1.0, 2.0]);
    assert_eq!(splat::<f32>("dense<\"0x0000803F\"> : tensor<1000000x1000000xf32>"), 1.0);
    assert_eq!(full::<bool>("dense<\"0x0100\"> : tensor<2xi1>"), [true, false]);
    let bits = full::<bool>("dense<\"0x05FF00\"> : tensor<20xi1>");
    assert_eq!(bits[..4], [true, false, true, false]);
    assert_eq!(bits[8..20].iter().filter(|&&bit| bit).count(), 8);
}

#[test]
fn a_splat_costs_one_element_and_an_empty_tensor_none() {
    let huge = constant("dense<1.0> : tensor<1000000x1000000xf32>");
    assert_eq!(huge.data, DenseData::Splat(Array::scalar(1.0f32)));
    assert_eq!(full::<f32>("dense<> : tensor<2x0xf32>"), [0f32; 0]);
    assert_eq!(full::<f32>("dense<[[], []]> : tensor<2x0xf32>"), [0f32; 0]);
}

#[test]
fn attributes_have_one_form() {
    let op = &body(
        r#"  "test.op"() <{a = array<i64: 1, 2>, b = dense<[1, 2]> : tensor<2xi64>, c = dense<0> : tensor<2xindex>, d = dense<3> : tensor<i64>,
      e = array<i1: true, false>, f = dense<true> : tensor<2xi1>, g = 5 : ui8, h = 1.5 : f32, i = 0x3FC00000 : f32, j, k = "t\22\C3\A9",
      l = @f, m = tensor<2xf32>, n = #stablehlo<precision HIGH>, o = #stablehlo.transpose<ADJOINT>, p = [dense<[1, 0]> : tensor<2xindex>],
      q = #sdy.sharding<@mesh, [{"a"}, {}]>, r = i64, s = (tensor<f32>) -> (), t = array<i64>, u = dense<[[1]]> : tensor<1x1xi64>, v = -3}> : () -> ()"#,
    )[0];
    let get = |name: &str| op.attributes.get(name).unwrap();
    assert_eq!(*get("a"), Attribute::Integers(vec![1, 2]));
    assert_eq!(get("b"), get("a"));
    assert_eq!(*get("c"), Attribute::Integers(vec![0, 0]));
    assert_eq!(*get("d"), Attribute::Integer(3));
    assert_eq!(*get("e"), Attribute::Integers(vec![1, 0]));
    assert_eq!(*get("f"), Attribute::Integers(vec![1, 1]));
    assert_eq!(*get("g"), Attribute::Integer(5));
    assert_eq!((get("h"), get("i")), (&Attribute::Float(1.5), &Attribute::Float(1.5)));
    assert_eq!(*get("j"), Attribute::Unit);
    assert_eq!(*get("k"), Attribute::String("t\"é".to_owned()));
    assert_eq!(*get("l"), Attribute::Symbol("f".to_owned()));
    assert!(matches!(get("m"), Attribute::Type(_)));
    assert_eq!(*get("n"), Attribute::Enumeration("HIGH".to_owned()));
    assert_eq!(*get("o"), Attribute::Enumeration("ADJOINT".to_owned()));
    assert_eq!(*get("p"), Attribute::Array(vec![Attribute::Integers(vec![1, 0])]));
    assert_eq!(*get("q"), Attribute::Opaque("#sdy.sharding<@mesh, [{\"a\"}, {}]>".to_owned()));
    assert_eq!(*get("r"), Attribute::Opaque("i64".to_owned()));
    assert!(
        matches!(get("s"), Attribute::Function { inputs, results } if inputs.len() == 1 && results.is_empty())
    );
    assert_eq!(*get("t"), Attribute::Integers(Vec::new()));
    assert!(matches!(get("u"), Attribute::Dense(_)));
    assert_eq!(*get("v"), Attribute::Integer(-3));
}

#[test]
fn a_custom_call_keeps_what_its_parameters_say() {
    let ops = body(
        r#"  %0 = stablehlo.constant dense<1.0> : tensor<2x2xf32>
  %1:2 = stablehlo.custom_call @lapack_spotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>]} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<i32>)"#,
    );
    let attributes = &ops[1].attributes;
    assert_eq!(attributes.string("call_target_name"), Some("lapack_spotrf_ffi"));
    assert_eq!(attributes.dictionary("mhlo.backend_config").unwrap().integer("uplo"), Some(76));
    assert_eq!(attributes.array("result_layouts").unwrap()[1], Attribute::Integers(Vec::new()));
    assert_eq!(ops[1].results.len(), 2);
}

#[test]
fn resources_are_strings_behind_the_program() {
    let text = |section: &str| {
        format!(
            "module {{\n  func.func @main() {{\n    %0 = stablehlo.constant dense_resource<a.1> : tensor<2xf32>\n    \
             %1 = \"stablehlo.constant\"() <{{value = dense_resource<\"b\"> : tensor<3xi16>}}> : () -> tensor<3xi16>\n    \
             return\n  }}\n}}\n{section}"
        )
    };
    let section = "{-#\n  dialect_resources: {\n    builtin: {\n      a.1: \"0x040000000000803F00000040\",\n      \
                   \"b\": \"0x02000000FFFF\"\n    },\n    other: {a.1: \"0x00\"}\n  },\n  \
                   external_resources: {tool: {flag: true}}\n#-}\n";
    let module = crate::stablehlo::text::read("t", &text(section)).unwrap();
    let value = |index: usize| {
        let ops = &module.functions[0].body.ops;
        ops[index].attributes.dense("value").unwrap().data.clone()
    };
    let DenseData::Full(a) = value(0) else { panic!("a splat") };
    assert_eq!(a.to_vec::<f32>().unwrap(), [1.0, 2.0]);
    let DenseData::Splat(b) = value(1) else { panic!("no splat") };
    assert_eq!(b.to_vec::<i16>().unwrap(), [-1]);
    let error = |section: &str| crate::stablehlo::text::read("t", &text(section)).unwrap_err().to_string();
    assert_eq!(
        error(""),
        "t:3:29: the bytes of `a.1` are not in this text; export the program with its constants"
    );
    let short = "{-# dialect_resources: {builtin: {a.1: \"0x04\"}} #-}";
    assert_eq!(error(short), "t:3:29: the resource `a.1` is not `0x`, an alignment and bytes");
    let odd = "{-# dialect_resources: {builtin: {a.1: \"0x040000000000803F\" #-}";
    assert!(error(odd).contains("expected `,` or `}`"), "{}", error(odd));
}
