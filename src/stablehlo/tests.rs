//! Small programs on the device, against values that are known or computed on the host.

mod flow;
mod indexed;
mod regions;

use super::execute::Executable;
use super::{Program, TensorSpec, text};
use crate::linalg::record::Recorder;
use crate::{Context, Element, ErrorKind, Result, Tensor};

/// Runs a program past the verifier, so that every lowering can be reached.
fn run(context: &Context, source: &str, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
    let module = text::read("test.mlir", source).unwrap();
    let entry = module.entry().unwrap();
    let spec = |ty: &super::ir::Type| match ty {
        super::ir::Type::Tensor(ty) => TensorSpec { shape: ty.shape.clone(), element: ty.element },
        other => panic!("{other}"),
    };
    let arguments = entry.body.arguments.iter().map(|&argument| spec(entry.ty(argument))).collect();
    let results = entry.results.iter().map(spec).collect();
    Executable::new(context, &module, entry, arguments, results, Recorder::new(context))?.run(inputs)
}

fn counting(context: &Context, extents: &[usize]) -> Tensor {
    let count: usize = extents.iter().product();
    let values: Vec<i32> = (0..count as i32).collect();
    Tensor::from_slice(context, extents, &values).unwrap()
}

/// The only result of one op on operands that count from 0.
fn op(context: &Context, line: &str, operands: &[(&str, &[usize])], result: &str) -> Vec<i32> {
    let arguments: Vec<String> =
        operands.iter().enumerate().map(|(i, (ty, _))| format!("%a{i}: {ty}")).collect();
    let source = format!(
        "func.func @main({}) -> {result} {{\n  %0 = {line}\n  return %0 : {result}\n}}",
        arguments.join(", ")
    );
    let inputs: Vec<Tensor> = operands.iter().map(|(_, extents)| counting(context, extents)).collect();
    run(context, &source, &inputs).unwrap()[0].to_vec().unwrap()
}

#[test]
fn indexing_ops_take_the_right_elements() {
    let context = &Context::new().unwrap();
    let matrix: &[(&str, &[usize])] = &[("tensor<2x3xi32>", &[2, 3])];
    let t = "\"stablehlo.transpose\"(%a0) <{permutation = array<i64: 1, 0>}> : (tensor<2x3xi32>) -> tensor<3x2xi32>";
    assert_eq!(op(context, t, matrix, "tensor<3x2xi32>"), [0, 3, 1, 4, 2, 5]);
    let r =
        "\"stablehlo.reverse\"(%a0) <{dimensions = array<i64: 1>}> : (tensor<2x3xi32>) -> tensor<2x3xi32>";
    assert_eq!(op(context, r, matrix, "tensor<2x3xi32>"), [2, 1, 0, 5, 4, 3]);
    let s = "\"stablehlo.slice\"(%a0) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 3>, strides = array<i64: 1, 2>}> : (tensor<2x3xi32>) -> tensor<1x2xi32>";
    assert_eq!(op(context, s, matrix, "tensor<1x2xi32>"), [3, 5]);
    let b = "\"stablehlo.broadcast_in_dim\"(%a0) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x3xi32>) -> tensor<2x2x3xi32>";
    assert_eq!(op(context, b, matrix, "tensor<2x2x3xi32>"), [0, 1, 2, 0, 1, 2, 3, 4, 5, 3, 4, 5]);
    let c = "\"stablehlo.concatenate\"(%a0, %a1, %a2) <{dimension = 1 : i64}> : (tensor<2x1xi32>, tensor<2x0xi32>, tensor<2x2xi32>) -> tensor<2x3xi32>";
    let parts: &[(&str, &[usize])] =
        &[("tensor<2x1xi32>", &[2, 1]), ("tensor<2x0xi32>", &[2, 0]), ("tensor<2x2xi32>", &[2, 2])];
    assert_eq!(op(context, c, parts, "tensor<2x3xi32>"), [0, 0, 1, 1, 2, 3]);
    let p = "\"stablehlo.pad\"(%a0, %a1) <{edge_padding_low = array<i64: 1, -1>, edge_padding_high = array<i64: 0, 2>, interior_padding = array<i64: 1, 0>}> : (tensor<2x3xi32>, tensor<i32>) -> tensor<4x4xi32>";
    let padded: &[(&str, &[usize])] = &[("tensor<2x3xi32>", &[2, 3]), ("tensor<i32>", &[])];
    assert_eq!(op(context, p, padded, "tensor<4x4xi32>"), [0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 4, 5, 0, 0]);
    let p = "\"stablehlo.pad\"(%a0, %a1) <{edge_padding_low = array<i64: -2>, edge_padding_high = array<i64: 1>, interior_padding = array<i64: 2>}> : (tensor<3xi32>, tensor<i32>) -> tensor<6xi32>";
    let cut: &[(&str, &[usize])] = &[("tensor<3xi32>", &[3]), ("tensor<i32>", &[])];
    assert_eq!(op(context, p, cut, "tensor<6xi32>"), [0, 1, 0, 0, 2, 0]);
    let p = "\"stablehlo.pad\"(%a0, %a1) <{edge_padding_low = array<i64: -9000000000000000001, 8000000000>, edge_padding_high = array<i64: 1, -7999999998>, interior_padding = array<i64: 9000000000000000000, 8000000000>}> : (tensor<2x1xi32>, tensor<i32>) -> tensor<2x3xi32>";
    let far: &[(&str, &[usize])] = &[("tensor<2x1xi32>", &[2, 1]), ("tensor<i32>", &[])];
    assert_eq!(op(context, p, far, "tensor<2x3xi32>"), [0; 6]);
    let p = "\"stablehlo.pad\"(%a0, %a1) <{edge_padding_low = array<i64: -9000000000000000000>, edge_padding_high = array<i64: 1>, interior_padding = array<i64: 9000000000000000000>}> : (tensor<2xi32>, tensor<i32>) -> tensor<3xi32>";
    let far: &[(&str, &[usize])] = &[("tensor<2xi32>", &[2]), ("tensor<i32>", &[])];
    assert_eq!(op(context, p, far, "tensor<3xi32>"), [0, 1, 0]);
    let f = "\"stablehlo.reshape\"(%a0) : (tensor<2x3xi32>) -> tensor<3x1x2xi32>";
    assert_eq!(op(context, f, matrix, "tensor<3x1x2xi32>"), [0, 1, 2, 3, 4, 5]);
}

#[test]
fn a_reshaped_transpose_and_its_use_at_two_indices() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<2x3xi32>) -> tensor<2x3xi32> {
        %t = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xi32>) -> tensor<3x2xi32>
        %r = stablehlo.reshape %t : (tensor<3x2xi32>) -> tensor<2x3xi32>
        %s = stablehlo.subtract %r, %a : tensor<2x3xi32>
        return %s : tensor<2x3xi32>
      }";
    let got: Vec<i32> = run(context, source, &[counting(context, &[2, 3])]).unwrap()[0].to_vec().unwrap();
    assert_eq!(got, [0, 2, -1, 1, -2, 0]);
}

/// `dot_general` with every order of dimensions of `tensor<2x3x4>` and `tensor<2x5x4>`, over one batch dimension.
#[test]
fn products_with_dimensions_in_any_order() {
    let context = &Context::new().unwrap();
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    let stored = |extents: [usize; 3], order: [usize; 3], value: &dyn Fn([usize; 3]) -> i32| {
        let shape: Vec<usize> = order.iter().map(|&d| extents[d]).collect();
        let mut values = Vec::new();
        for i in 0..shape[0] {
            for j in 0..shape[1] {
                for k in 0..shape[2] {
                    let mut at = [0; 3];
                    (at[order[0]], at[order[1]], at[order[2]]) = (i, j, k);
                    values.push(value(at));
                }
            }
        }
        (shape, values)
    };
    let a = |at: [usize; 3]| (at[0] * 7 + at[1] * 3 + at[2]) as i32 % 11 - 5;
    let b = |at: [usize; 3]| (at[0] * 5 + at[1] + at[2] * 2) as i32 % 7 - 3;
    let mut want = Vec::new();
    for batch in 0..2 {
        for m in 0..3 {
            for n in 0..5 {
                want.push((0..4).map(|k| a([batch, m, k]) * b([batch, n, k])).sum::<i32>());
            }
        }
    }
    for left in orders {
        for right in orders {
            let (a_shape, a_values) = stored([2, 3, 4], left, &a);
            let (b_shape, b_values) = stored([2, 5, 4], right, &b);
            let at = |order: [usize; 3], d: usize| order.iter().position(|&x| x == d).unwrap();
            let source = |ty: &str| {
                let text = |shape: &[usize]| format!("tensor<{}x{}x{}x{ty}>", shape[0], shape[1], shape[2]);
                let (a_type, b_type) = (text(&a_shape), text(&b_shape));
                format!(
                    "func.func @main(%a: {a_type}, %b: {b_type}) -> tensor<2x3x5x{ty}> {{
                       %0 = stablehlo.dot_general %a, %b, batching_dims = [{}] x [{}], contracting_dims = [{}] x [{}] : ({a_type}, {b_type}) -> tensor<2x3x5x{ty}>
                       return %0 : tensor<2x3x5x{ty}>
                     }}",
                    at(left, 0),
                    at(right, 0),
                    at(left, 2),
                    at(right, 2)
                )
            };
            let product =
                |ty: &str, a: Tensor, b: Tensor| run(context, &source(ty), &[a, b]).unwrap().remove(0);
            let tensor =
                |shape: &[usize], values: &[i32]| Tensor::from_slice(context, shape, values).unwrap();
            let got = product("i32", tensor(&a_shape, &a_values), tensor(&b_shape, &b_values));
            assert_eq!(got.to_vec::<i32>().unwrap(), want, "{left:?} {right:?}");
            let float = |shape: &[usize], values: &[i32]| {
                let values: Vec<f32> = values.iter().map(|&x| x as f32).collect();
                Tensor::from_slice(context, shape, &values).unwrap()
            };
            let got = product("f32", float(&a_shape, &a_values), float(&b_shape, &b_values));
            let wanted: Vec<f32> = want.iter().map(|&x| x as f32).collect();
            assert_eq!(got.to_vec::<f32>().unwrap(), wanted, "{left:?} {right:?}");
        }
    }
}

#[test]
fn sums_longer_than_one_invocation_may_loop() {
    let context = &Context::new().unwrap();
    let n = 70_001;
    let ones = Tensor::from_slice(context, [n], &vec![1i32; n]).unwrap();
    let source = format!(
        "func.func @main(%a: tensor<{n}xi32>) -> tensor<i32> {{
           %0 = stablehlo.dot_general %a, %a, contracting_dims = [0] x [0] : (tensor<{n}xi32>, tensor<{n}xi32>) -> tensor<i32>
           return %0 : tensor<i32>
         }}"
    );
    assert_eq!(run(context, &source, &[ones]).unwrap()[0].to_vec::<i32>().unwrap(), [n as i32]);
}

#[test]
fn more_workgroups_than_one_dimension_grants() {
    let context = &Context::new().unwrap();
    let n = 64 * 65_535 + 77;
    let source = format!(
        "func.func @main() -> tensor<{n}xi32> {{
           %0 = stablehlo.iota dim = 0 : tensor<{n}xi32>
           return %0 : tensor<{n}xi32>
         }}"
    );
    let got: Vec<i32> = run(context, &source, &[]).unwrap()[0].to_vec().unwrap();
    assert!(got.iter().enumerate().all(|(i, &x)| x == i as i32));
}

/// The results of a program that is verified as a user's is.
fn verified(context: &Context, source: &str, inputs: &[Tensor]) -> Vec<Tensor> {
    let program = Program::parse("test.mlir", source.as_bytes()).unwrap();
    program.compile(context).unwrap().run(inputs).unwrap()
}

#[test]
fn padding_and_reversal_of_a_program() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<2x3xi32>, %p: tensor<i32>) -> tensor<4x5xi32> {
        %r = stablehlo.reverse %a, dims = [0, 1] : tensor<2x3xi32>
        %0 = stablehlo.pad %r, %p, low = [0, -1], high = [1, 1], interior = [1, 1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<4x5xi32>
        return %0 : tensor<4x5xi32>
      }";
    let seven = Tensor::from_slice(context, [], &[7i32]).unwrap();
    let got: Vec<i32> = verified(context, source, &[counting(context, &[2, 3]), seven])[0].to_vec().unwrap();
    assert_eq!(got, [7, 4, 7, 3, 7, 7, 7, 7, 7, 7, 7, 1, 7, 0, 7, 7, 7, 7, 7, 7]);
}

#[test]
fn bits_taken_for_another_type() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<4xf32>, %p: tensor<2xi1>) -> (tensor<4xi32>, tensor<4xui32>, tensor<4xf32>, tensor<2xi1>) {
        %i = stablehlo.bitcast_convert %a : (tensor<4xf32>) -> tensor<4xi32>
        %u = stablehlo.bitcast_convert %i : (tensor<4xi32>) -> tensor<4xui32>
        %o = stablehlo.constant dense<0x80000000> : tensor<4xui32>
        %x = stablehlo.xor %u, %o : tensor<4xui32>
        %f = stablehlo.bitcast_convert %x : (tensor<4xui32>) -> tensor<4xf32>
        %b = stablehlo.bitcast_convert %p : (tensor<2xi1>) -> tensor<2xi1>
        return %i, %u, %f, %b : tensor<4xi32>, tensor<4xui32>, tensor<4xf32>, tensor<2xi1>
      }";
    let x = [1.5f32, -0.0, f32::INFINITY, -3e-20];
    let inputs = [
        Tensor::from_slice(context, [4], &x).unwrap(),
        Tensor::from_slice(context, [2], &[true, false]).unwrap(),
    ];
    let got = verified(context, source, &inputs);
    assert_eq!(got[0].to_vec::<i32>().unwrap(), x.map(|x| x.to_bits() as i32));
    assert_eq!(got[1].to_vec::<u32>().unwrap(), x.map(f32::to_bits));
    assert_eq!(
        got[2].to_vec::<f32>().unwrap().iter().map(|x| x.to_bits()).collect::<Vec<_>>(),
        x.map(|x| (-x).to_bits())
    );
    assert_eq!(got[3].to_vec::<bool>().unwrap(), [true, false]);

    let narrow = "func.func @main(%a: tensor<32xi1>) -> tensor<i32> {
        %0 = stablehlo.bitcast_convert %a : (tensor<32xi1>) -> tensor<i32>
        return %0 : tensor<i32>
      }";
    let error = Program::parse("test.mlir", narrow.as_bytes()).unwrap().compile(context).unwrap_err();
    assert_eq!(
        error.to_string(),
        "test.mlir:2:14: stablehlo.bitcast_convert: from tensor<32xi1> to tensor<i32> is not done"
    );
}

/// As JAX prints `erf` and `top_k`: what the composite does is in a function, its attributes say what it stands for.
#[test]
fn a_composite_is_its_decomposition() {
    let context = &Context::new().unwrap();
    let source = "func.func public @main(%a: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
        %b:2 = stablehlo.optimization_barrier %a, %a : tensor<3xf32>, tensor<3xf32>
        %0:2 = stablehlo.composite \"chlo.pair\" %b#0, %b#1 {composite_attributes = {k = 2 : i64}, decomposition = @chlo.pair.impl, version = 1 : i32} : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
        return %0#1, %0#0 : tensor<3xf32>, tensor<3xf32>
      }
      func.func private @chlo.pair.impl(%a: tensor<3xf32>, %b: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
        %0 = stablehlo.add %a, %b : tensor<3xf32>
        %1 = stablehlo.composite \"chlo.negated\" %0 {decomposition = @negated} : (tensor<3xf32>) -> tensor<3xf32>
        return %0, %1 : tensor<3xf32>, tensor<3xf32>
      }
      func.func private @negated(%a: tensor<3xf32>) -> tensor<3xf32> {
        %0 = stablehlo.negate %a : tensor<3xf32>
        return %0 : tensor<3xf32>
      }";
    let x = Tensor::from_slice(context, [3], &[1.5f32, -2.0, 0.25]).unwrap();
    let got = verified(context, source, &[x]);
    assert_eq!(got[0].to_vec::<f32>().unwrap(), [-3.0, 4.0, -0.5]);
    assert_eq!(got[1].to_vec::<f32>().unwrap(), [3.0, -4.0, 0.5]);
}

#[test]
fn results_that_no_kernel_makes() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<2xf32>) -> (tensor<2xf32>, tensor<3xi1>, tensor<2xf32>, tensor<2x0xf32>, tensor<2xcomplex<f32>>) {
        %c = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
        %e = stablehlo.constant dense<0.0> : tensor<2x0xf32>
        %z = stablehlo.constant dense<(1.0, -2.0)> : tensor<2xcomplex<f32>>
        return %a, %c, %a, %e, %z : tensor<2xf32>, tensor<3xi1>, tensor<2xf32>, tensor<2x0xf32>, tensor<2xcomplex<f32>>
      }";
    let x = Tensor::from_slice(context, [2], &[1.5f32, -2.5]).unwrap();
    let got = run(context, source, &[x]).unwrap();
    assert_eq!(got[0].to_vec::<f32>().unwrap(), [1.5, -2.5]);
    assert_eq!(got[1].to_vec::<bool>().unwrap(), [true, false, true]);
    assert_eq!(got[2].to_vec::<f32>().unwrap(), [1.5, -2.5]);
    assert_eq!(got[3].to_vec::<f32>().unwrap(), [0f32; 0]);
    assert_eq!(got[4].to_vec::<crate::Complex<f32>>().unwrap(), [crate::Complex::new(1.0, -2.0); 2]);
}

#[test]
fn inputs_are_checked_before_anything_runs() {
    fn tensor<T: Element>(context: &Context, extents: [usize; 2], value: T) -> Tensor {
        Tensor::from_slice(context, extents, &vec![value; extents[0] * extents[1]]).unwrap()
    }
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<2x2xf32>, %b: tensor<4x3xf32>) -> tensor<2x2xf32> {
        return %a : tensor<2x2xf32>
      }";
    let a = tensor(context, [2, 2], 0f32);
    let error = run(context, source, &[a.clone(), tensor(context, [3, 4], 0f32)]).unwrap_err();
    assert_eq!(error.to_string(), "input 1: expected tensor<4x3xf32>, got tensor<3x4xf32>");
    assert_eq!(*error.kind(), ErrorKind::Shape);
    let error = run(context, source, &[a.clone(), tensor(context, [4, 3], 0i32)]).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::ElementType);
    let error = run(context, source, std::slice::from_ref(&a)).unwrap_err();
    assert_eq!(error.to_string(), "the program takes 2 inputs, got 1");
    let other = Context::new().unwrap();
    let error = run(context, source, &[a, tensor(&other, [4, 3], 0f32)]).unwrap_err();
    assert!(error.to_string().contains("another context"), "{error}");
}

#[test]
fn tuples_and_tokens_go_in_and_out_of_functions() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<2xi32>, %b: tensor<i32>) -> (tensor<2xi32>, tensor<i32>) {
        %t = stablehlo.create_token : !stablehlo.token
        %0 = stablehlo.tuple %b, %t : tuple<tensor<i32>, !stablehlo.token>
        %1 = stablehlo.tuple %a, %0 : tuple<tensor<2xi32>, tuple<tensor<i32>, !stablehlo.token>>
        %2 = call @turned(%1) : (tuple<tensor<2xi32>, tuple<tensor<i32>, !stablehlo.token>>) -> tuple<tensor<i32>, tensor<2xi32>>
        %3 = stablehlo.get_tuple_element %2[1] : (tuple<tensor<i32>, tensor<2xi32>>) -> tensor<2xi32>
        %4 = stablehlo.get_tuple_element %2[0] : (tuple<tensor<i32>, tensor<2xi32>>) -> tensor<i32>
        return %3, %4 : tensor<2xi32>, tensor<i32>
    }
    func.func private @turned(%p: tuple<tensor<2xi32>, tuple<tensor<i32>, !stablehlo.token>>) -> tuple<tensor<i32>, tensor<2xi32>> {
        %0 = stablehlo.get_tuple_element %p[0] : (tuple<tensor<2xi32>, tuple<tensor<i32>, !stablehlo.token>>) -> tensor<2xi32>
        %1 = stablehlo.get_tuple_element %p[1] : (tuple<tensor<2xi32>, tuple<tensor<i32>, !stablehlo.token>>) -> tuple<tensor<i32>, !stablehlo.token>
        %2 = stablehlo.get_tuple_element %1[0] : (tuple<tensor<i32>, !stablehlo.token>) -> tensor<i32>
        %3 = stablehlo.add %0, %0 : tensor<2xi32>
        %4 = stablehlo.tuple %2, %3 : tuple<tensor<i32>, tensor<2xi32>>
        return %4 : tuple<tensor<i32>, tensor<2xi32>>
    }";
    Program::parse("test.mlir", source.as_bytes()).unwrap();
    let seven = Tensor::from_slice(context, [], &[7]).unwrap();
    let results = run(context, source, &[counting(context, &[2]), seven]).unwrap();
    assert_eq!(results[0].to_vec::<i32>().unwrap(), [0, 2]);
    assert_eq!(results[1].to_vec::<i32>().unwrap(), [7]);
}

#[test]
fn an_ellipsis_stands_for_the_dimensions_without_letters() {
    let context = &Context::new().unwrap();
    let operands: &[(&str, &[usize])] = &[("tensor<2x3x2xi32>", &[2, 3, 2]), ("tensor<2x2xi32>", &[2, 2])];
    let line = "\"stablehlo.einsum\"(%a0, %a1) {einsum_config = \"...ij,jk->...ki\"} : (tensor<2x3x2xi32>, tensor<2x2xi32>) -> tensor<2x2x3xi32>";
    assert_eq!(
        op(context, line, operands, "tensor<2x2x3xi32>"),
        [2, 6, 10, 3, 11, 19, 14, 18, 22, 27, 35, 43]
    );
    let line = "\"stablehlo.unary_einsum\"(%a0) {einsum_config = \"a...->...\"} : (tensor<2x3x2xi32>) -> tensor<3x2xi32>";
    assert_eq!(op(context, line, &operands[..1], "tensor<3x2xi32>"), [6, 8, 10, 12, 14, 16]);
}
