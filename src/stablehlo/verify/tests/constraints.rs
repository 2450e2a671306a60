//! Each constraint of each operation is kept by a sound program, and its breach is found.

use super::check_op;
use crate::ErrorKind;

/// Tests named by a constraint: these arguments and this operation break it, and this is what is said.
macro_rules! broken {
    ($($label:ident: $arguments:literal, $op:literal => $message:literal;)*) => {$(
        #[test]
        fn $label() {
            let error = check_op($arguments, $op).unwrap_err();
            let text = error.to_string();
            assert_eq!(*error.kind(), ErrorKind::Invalid, "{text}");
            let (place, rest) = text.split_once(": ").unwrap();
            let (name, said) = rest.split_once(": ").unwrap();
            assert!(place.starts_with("t.mlir:2:") || place.starts_with("t.mlir:3:"), "{text}");
            assert!(["stablehlo.", "chlo.", "func."].iter().any(|of| name.starts_with(of)), "{text}");
            assert_eq!(said, concat!($message, " (", stringify!($label), ")"));
        }
    )*};
}

/// Tests of operations that keep all constraints.
macro_rules! sound {
    ($($name:ident: $arguments:literal, $($op:literal),+;)*) => {$(
        #[test]
        fn $name() {
            $(check_op($arguments, $op).unwrap();)+
        }
    )*};
}

broken! {
    constant_c1: "", "\"stablehlo.constant\"() {value = dense<1.0> : tensor<2xf32>} : () -> tensor<3xf32>"
        => "the value is tensor<2xf32>, the result tensor<3xf32>; expected the same";
    constant_i1: "", "\"stablehlo.constant\"() {value = 1.0 : f32} : () -> tensor<f32>"
        => "the attribute `value` is something else; expected `dense<...>`";
    iota_c1: "", "stablehlo.iota dim = 2 : tensor<3x4xi32>"
        => "iota_dimension must be at least 0 and below the rank 2, got 2";
    iota_o1: "", "stablehlo.iota dim = 0 : tensor<3xi1>"
        => "the result must have elements of integer, floating-point or complex type, got tensor<3xi1>";
    broadcast_in_dim_c1: "%a: tensor<2xf32>", "stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<2xf32>) -> tensor<2xi32>"
        => "the operand is tensor<2xf32>, the result tensor<2xi32>; expected one element type";
    broadcast_in_dim_c2: "%a: tensor<2xf32>", "stablehlo.broadcast_in_dim %a, dims = [] : (tensor<2xf32>) -> tensor<2xf32>"
        => "broadcast_dimensions must name 1 dimensions, one for each of tensor<2xf32>, got []";
    broadcast_in_dim_c3: "%a: tensor<2xf32>", "stablehlo.broadcast_in_dim %a, dims = [-1] : (tensor<2xf32>) -> tensor<2xf32>"
        => "broadcast_dimensions must be at least 0 and below the rank 1, got -1";
    broadcast_in_dim_c4: "%a: tensor<2x2xf32>", "stablehlo.broadcast_in_dim %a, dims = [0, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "broadcast_dimensions must not repeat a dimension, got [0, 0]";
    broadcast_in_dim_c5: "%a: tensor<2xf32>", "stablehlo.broadcast_in_dim %a, dims = [1] : (tensor<2xf32>) -> tensor<2x3xf32>"
        => "dimension 0 of tensor<2xf32> must be 1 or, as dimension 1 of tensor<2x3xf32> is, 3";
    broadcast_in_dim_i2: "%a: tensor<2xf32>", "\"stablehlo.broadcast_in_dim\"(%a) : (tensor<2xf32>) -> tensor<2xf32>"
        => "the attribute `broadcast_dimensions` is missing; expected a list of integers";
    reshape_c1: "%a: tensor<2xf32>", "stablehlo.reshape %a : (tensor<2xf32>) -> tensor<2xi32>"
        => "the operand is tensor<2xf32>, the result tensor<2xi32>; expected one element type";
    reshape_c2: "%a: tensor<2x3xf32>", "stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<5xf32>"
        => "tensor<2x3xf32> and tensor<5xf32> must have as many elements";
    transpose_c1: "%a: tensor<2x3xf32>", "stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xi32>"
        => "the operand is tensor<2x3xf32>, the result tensor<3x2xi32>; expected one element type";
    transpose_c2: "%a: tensor<2x3xf32>", "stablehlo.transpose %a, dims = [1, 1] : (tensor<2x3xf32>) -> tensor<3x3xf32>"
        => "permutation must not repeat a dimension, got [1, 1]";
    transpose_c3: "%a: tensor<2x3xf32>", "stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "the result must have shape [3, 2], got tensor<2x3xf32>";
    slice_c1: "%a: tensor<4xf32>", "stablehlo.slice %a [0:4] : (tensor<4xf32>) -> tensor<4xi32>"
        => "the operand is tensor<4xf32>, the result tensor<4xi32>; expected one element type";
    slice_c2: "%a: tensor<4xf32>", "stablehlo.slice %a [0:4, 0:1] : (tensor<4xf32>) -> tensor<4xf32>"
        => "start_indices, limit_indices and strides must have 1 entries, one for each dimension of tensor<4xf32>";
    slice_c3: "%a: tensor<4xf32>", "stablehlo.slice %a [3:5] : (tensor<4xf32>) -> tensor<2xf32>"
        => "dimension 0 is cut from 3 to 5; expected 0 <= start <= limit <= 4";
    slice_c4: "%a: tensor<4xf32>", "stablehlo.slice %a [0:4:0] : (tensor<4xf32>) -> tensor<4xf32>"
        => "the stride of dimension 0 must be positive, got 0";
    slice_c5: "%a: tensor<4xf32>", "stablehlo.slice %a [0:4:3] : (tensor<4xf32>) -> tensor<1xf32>"
        => "the result must have shape [2], got tensor<1xf32>";
    concatenate_c1: "%a: tensor<2xf32>, %b: tensor<2xi32>", "stablehlo.concatenate %a, %b, dim = 0 : (tensor<2xf32>, tensor<2xi32>) -> tensor<4xf32>"
        => "the operands are tensor<2xf32> and tensor<2xi32>; expected one element type";
    concatenate_c2: "%a: tensor<2x2xf32>, %b: tensor<3x2xf32>", "stablehlo.concatenate %a, %b, dim = 1 : (tensor<2x2xf32>, tensor<3x2xf32>) -> tensor<2x4xf32>"
        => "the operands are tensor<2x2xf32> and tensor<3x2xf32>; expected one shape but for dimension 1";
    concatenate_c3: "", "stablehlo.concatenate dim = 0 : () -> tensor<4xf32>"
        => "has no operands; expected one at least";
    concatenate_c4: "%a: tensor<2xf32>", "stablehlo.concatenate %a, dim = 1 : (tensor<2xf32>) -> tensor<2xf32>"
        => "dimension must be at least 0 and below the rank 1, got 1";
    concatenate_c5: "%a: tensor<2xf32>", "stablehlo.concatenate %a, dim = 0 : (tensor<2xf32>) -> tensor<2xi32>"
        => "the operands have elements f32, the result is tensor<2xi32>";
    concatenate_c6: "%a: tensor<2xf32>", "stablehlo.concatenate %a, %a, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<3xf32>"
        => "the result must have shape [4], got tensor<3xf32>";
    reverse_c1: "%a: tensor<2xf32>", "stablehlo.reverse %a, dims = [0] : (tensor<2xf32>) -> tensor<3xf32>"
        => "the operand is tensor<2xf32>, the result tensor<3xf32>; expected the same";
    reverse_c2: "%a: tensor<2x3xf32>", "stablehlo.reverse %a, dims = [1, 1] : tensor<2x3xf32>"
        => "dimensions must not repeat a dimension, got [1, 1]";
    reverse_c3: "%a: tensor<2x3xf32>", "stablehlo.reverse %a, dims = [2] : tensor<2x3xf32>"
        => "dimensions must be at least 0 and below the rank 2, got 2";
    reverse_i2: "%a: tensor<2xf32>", "\"stablehlo.reverse\"(%a) : (tensor<2xf32>) -> tensor<2xf32>"
        => "the attribute `dimensions` is missing; expected a list of integers";
    pad_c1: "%a: tensor<2xf32>, %p: tensor<i32>", "stablehlo.pad %a, %p, low = [0], high = [0], interior = [0] : (tensor<2xf32>, tensor<i32>) -> tensor<2xf32>"
        => "the operand is tensor<2xf32>, the padding value tensor<i32>, the result tensor<2xf32>; expected one element type";
    pad_c2: "%a: tensor<2xf32>, %p: tensor<f32>", "stablehlo.pad %a, %p, low = [0], high = [0, 0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>"
        => "edge_padding_low, edge_padding_high and interior_padding must have 1 entries, one for each dimension of tensor<2xf32>";
    pad_c3: "%a: tensor<2xf32>, %p: tensor<f32>", "stablehlo.pad %a, %p, low = [0], high = [1], interior = [-1] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>"
        => "the interior padding of dimension 0 must not be negative, got -1";
    pad_c4: "%a: tensor<2xf32>, %p: tensor<f32>", "stablehlo.pad %a, %p, low = [1], high = [-1], interior = [3] : (tensor<2xf32>, tensor<f32>) -> tensor<6xf32>"
        => "the result must have shape [5], got tensor<6xf32>";
    pad_i2: "%a: tensor<2xf32>, %p: tensor<1xf32>", "stablehlo.pad %a, %p, low = [0], high = [0], interior = [0] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2xf32>"
        => "the padding value must be a scalar, got tensor<1xf32>";
    pad_i3: "%a: tensor<2xf32>, %p: tensor<f32>", "\"stablehlo.pad\"(%a, %p) {edge_padding_high = array<i64: 0>, interior_padding = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>"
        => "the attribute `edge_padding_low` is missing; expected a list of integers";
}

#[test]
fn a_padded_extent_is_neither_negative_nor_past_64_bits() {
    let pad = |low: &str, interior: &str| {
        let op = format!(
            "stablehlo.pad %a, %p, low = [{low}], high = [0], interior = [{interior}] : (tensor<2xf32>, tensor<f32>) -> tensor<0xf32>"
        );
        check_op("%a: tensor<2xf32>, %p: tensor<f32>", &op).map_err(|error| error.to_string())
    };
    assert_eq!(pad("-2", "0"), Ok(()));
    for (low, interior) in [("-3", "0"), ("9223372036854775807", "9223372036854775807")] {
        let text = pad(low, interior).unwrap_err();
        assert!(text.ends_with("has no valid extent (pad_c4)"), "{text}");
    }
}

broken! {
    add_c1: "%a: tensor<2xf32>, %b: tensor<3xf32>", "stablehlo.add %a, %b : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>"
        => "the operands are tensor<2xf32> and tensor<3xf32>, the result tensor<2xf32>; expected one type";
    subtract_i1: "%a: tensor<i1>", "stablehlo.subtract %a, %a : tensor<i1>"
        => "expected elements of integer or floating-point or complex type, got tensor<i1>";
    and_i1: "%a: tensor<f32>", "stablehlo.and %a, %a : tensor<f32>"
        => "expected elements of boolean or integer type, got tensor<f32>";
    shift_left_i1: "%a: tensor<i1>", "stablehlo.shift_left %a, %a : tensor<i1>"
        => "expected elements of integer type, got tensor<i1>";
    sqrt_i1: "%a: tensor<i32>", "stablehlo.sqrt %a : tensor<i32>"
        => "expected elements of floating-point or complex type, got tensor<i32>";
    floor_i1: "%a: tensor<complex<f32>>", "stablehlo.floor %a : tensor<complex<f32>>"
        => "expected elements of floating-point type, got tensor<complex<f32>>";
    sign_i1: "%a: tensor<ui32>", "stablehlo.sign %a : tensor<ui32>"
        => "expected elements of signed integer or floating-point or complex type, got tensor<ui32>";
    exponential_c1: "%a: tensor<2xf32>", "stablehlo.exponential %a : (tensor<2xf32>) -> tensor<3xf32>"
        => "the operand is tensor<2xf32>, the result tensor<3xf32>; expected the same";
    negate_operands: "%a: tensor<f32>", "\"stablehlo.negate\"(%a, %a) : (tensor<f32>, tensor<f32>) -> tensor<f32>"
        => "has 2 operands; expected 1";
    negate_results: "%a: tensor<f32>", "\"stablehlo.negate\"(%a) : (tensor<f32>) -> ()"
        => "has 0 results; expected one";
    negate_regions: "%a: tensor<f32>", "\"stablehlo.negate\"(%a) ({\n}) : (tensor<f32>) -> tensor<f32>"
        => "has a region; expected none";
    abs_c1: "%a: tensor<2xcomplex<f32>>", "stablehlo.abs %a : (tensor<2xcomplex<f32>>) -> tensor<3xf32>"
        => "the operand is tensor<2xcomplex<f32>>, the result tensor<3xf32>; expected one shape";
    abs_c2: "%a: tensor<complex<f32>>", "stablehlo.abs %a : tensor<complex<f32>>"
        => "the result of tensor<complex<f32>> must have elements f32, got tensor<complex<f32>>";
    real_c2: "%a: tensor<complex<f32>>", "stablehlo.real %a : (tensor<complex<f32>>) -> tensor<f64>"
        => "the result of tensor<complex<f32>> must have elements f32, got tensor<f64>";
    imag_i1: "%a: tensor<i32>", "stablehlo.imag %a : tensor<i32>"
        => "expected elements of floating-point or complex type, got tensor<i32>";
    convert_c1: "%a: tensor<2xf32>", "stablehlo.convert %a : (tensor<2xf32>) -> tensor<3xi32>"
        => "the operand is tensor<2xf32>, the result tensor<3xi32>; expected one shape";
    bitcast_convert_c1: "%a: tensor<2xf32>", "stablehlo.bitcast_convert %a : (tensor<2xf32>) -> tensor<3xi32>"
        => "the bits of tensor<2xf32> do not make up tensor<3xi32>";
    bitcast_convert_c2: "%a: tensor<2xcomplex<f32>>", "stablehlo.bitcast_convert %a : (tensor<2xcomplex<f32>>) -> tensor<2xf64>"
        => "the operand is tensor<2xcomplex<f32>>, the result tensor<2xf64>; expected both or neither to be complex";
    is_finite_o1: "%a: tensor<f32>", "stablehlo.is_finite %a : tensor<f32>"
        => "the result must have elements i1, got tensor<f32>";
    complex_i1: "%a: tensor<i32>", "stablehlo.complex %a, %a : (tensor<i32>, tensor<i32>) -> tensor<complex<f32>>"
        => "expected elements f32 or f64, got tensor<i32>";
    complex_c1: "%a: tensor<f32>, %b: tensor<f64>", "stablehlo.complex %a, %b : (tensor<f32>, tensor<f64>) -> tensor<complex<f32>>"
        => "the operands are tensor<f32> and tensor<f64>; expected one type";
    complex_c2: "%a: tensor<2xf32>", "stablehlo.complex %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<complex<f32>>"
        => "the operand is tensor<2xf32>, the result tensor<complex<f32>>; expected one shape";
    complex_c3: "%a: tensor<f32>", "stablehlo.complex %a, %a : (tensor<f32>, tensor<f32>) -> tensor<complex<f64>>"
        => "the result of tensor<f32> must have elements complex<f32>, got tensor<complex<f64>>";
    compare_c1: "%a: tensor<f32>, %b: tensor<i32>", "stablehlo.compare EQ, %a, %b : (tensor<f32>, tensor<i32>) -> tensor<i1>"
        => "the operands are tensor<f32> and tensor<i32>; expected one element type";
    compare_c2: "%a: tensor<2xf32>", "stablehlo.compare EQ, %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<i1>"
        => "the operands are tensor<2xf32> and tensor<2xf32>, the result tensor<i1>; expected one shape";
    compare_c3: "%a: tensor<f32>", "stablehlo.compare EQ, %a, %a, SIGNED : (tensor<f32>, tensor<f32>) -> tensor<i1>"
        => "the comparison SIGNED does not fit elements f32";
    compare_i3: "%a: tensor<f32>", "stablehlo.compare ABOUT, %a, %a : (tensor<f32>, tensor<f32>) -> tensor<i1>"
        => "the attribute `comparison_direction` is something else; expected one of EQ, NE, GE, GT, LE, LT";
    select_i1: "%p: tensor<i32>, %a: tensor<f32>", "stablehlo.select %p, %a, %a : tensor<i32>, tensor<f32>"
        => "the predicate must have elements i1, got tensor<i32>";
    select_c1: "%p: tensor<3xi1>, %a: tensor<2xf32>", "stablehlo.select %p, %a, %a : tensor<3xi1>, tensor<2xf32>"
        => "the predicate must be a scalar or of shape [2], got tensor<3xi1>";
    select_c2: "%p: tensor<i1>, %a: tensor<2xf32>, %b: tensor<2xi32>",
        "stablehlo.select %p, %a, %b : (tensor<i1>, tensor<2xf32>, tensor<2xi32>) -> tensor<2xf32>"
        => "the choices are tensor<2xf32> and tensor<2xi32>, the result tensor<2xf32>; expected one type";
    clamp_c1: "%m: tensor<3xf32>, %a: tensor<2xf32>", "stablehlo.clamp %m, %a, %a : (tensor<3xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>"
        => "min must be a scalar or of shape [2], got tensor<3xf32>";
    clamp_c2: "%m: tensor<3xf32>, %a: tensor<2xf32>", "stablehlo.clamp %a, %a, %m : (tensor<2xf32>, tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>"
        => "max must be a scalar or of shape [2], got tensor<3xf32>";
    clamp_c3: "%m: tensor<i32>, %a: tensor<2xf32>", "stablehlo.clamp %m, %a, %a : (tensor<i32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>"
        => "min is tensor<i32>, the operand tensor<2xf32>, max tensor<2xf32>; expected one element type";
    clamp_c4: "%a: tensor<2xf32>", "stablehlo.clamp %a, %a, %a : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xi32>"
        => "the operand is tensor<2xf32>, the result tensor<2xi32>; expected the same";
}

broken! {
    cholesky_c1: "%a: tensor<2x2xf32>", "stablehlo.cholesky %a : (tensor<2x2xf32>) -> tensor<2x3xf32>"
        => "a is tensor<2x2xf32>, the result tensor<2x3xf32>; expected the same";
    cholesky_c2: "%a: tensor<4xf32>", "stablehlo.cholesky %a, lower = true : tensor<4xf32>"
        => "a must have at least two dimensions, got tensor<4xf32>";
    cholesky_c3: "%a: tensor<2x3x4xf32>", "stablehlo.cholesky %a : tensor<2x3x4xf32>"
        => "the two last dimensions must be equal, got [2, 3, 4]";
    cholesky_i1: "%a: tensor<2x2xi32>", "stablehlo.cholesky %a : tensor<2x2xi32>"
        => "expected elements of floating-point or complex type, got tensor<2x2xi32>";
    cholesky_i2: "%a: tensor<2x2xf32>", "\"stablehlo.cholesky\"(%a) {lower = 1} : (tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "the attribute `lower` is something else; expected `true` or `false`";
    triangular_solve_c1: "%a: tensor<2x2xf32>, %b: tensor<2x3xf64>",
        "\"stablehlo.triangular_solve\"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x3xf64>) -> tensor<2x3xf64>"
        => "a is tensor<2x2xf32>, b is tensor<2x3xf64>; expected one element type";
    triangular_solve_c2: "%a: tensor<1x2x2xf32>, %b: tensor<2x3xf32>",
        "\"stablehlo.triangular_solve\"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<1x2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "a and b must be of one rank, got tensor<1x2x2xf32> and tensor<2x3xf32>";
    triangular_solve_c3: "%a: tensor<2x2xf32>, %b: tensor<2x3xf32>",
        "\"stablehlo.triangular_solve\"(%a, %b) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "a must be square, of b's batch dimensions and as large as b has columns, got tensor<2x2xf32> and tensor<2x3xf32>";
    triangular_solve_c4: "%a: tensor<2x2xf32>, %b: tensor<2x3xf32>",
        "\"stablehlo.triangular_solve\"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>"
        => "b is tensor<2x3xf32>, the result tensor<2x2xf32>; expected the same";
    triangular_solve_i3: "%a: tensor<2x2xf32>", "\"stablehlo.triangular_solve\"(%a, %a) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "the attribute `left_side` is missing; expected `true` or `false`";
    triangular_solve_i6: "%a: tensor<2x2xf32>",
        "\"stablehlo.triangular_solve\"(%a, %a) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE_INVALID>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "the attribute `transpose_a` is something else; expected one of NO_TRANSPOSE, TRANSPOSE, ADJOINT";
    dot_general_c1: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, batching_dims = [0] x [], contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "as many batching dimensions of both sides are needed, got [0] and []";
    dot_general_c2: "%a: tensor<2x2xf32>", "stablehlo.dot_general %a, %a, contracting_dims = [1] x [] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "as many contracting dimensions of both sides are needed, got [1] and []";
    dot_general_c3: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, batching_dims = [0] x [0], contracting_dims = [0] x [1] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "the batching and contracting dimensions of the left side must not repeat a dimension, got [0, 0]";
    dot_general_c4: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, batching_dims = [0] x [0], contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "the batching and contracting dimensions of the right side must not repeat a dimension, got [0, 0]";
    dot_general_c5: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, batching_dims = [2] x [0], contracting_dims = [1] x [1] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "lhs_batching_dimensions must be at least 0 and below the rank 2, got 2";
    dot_general_c6: "%a: tensor<2x2xf32>", "stablehlo.dot_general %a, %a, contracting_dims = [2] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "lhs_contracting_dimensions must be at least 0 and below the rank 2, got 2";
    dot_general_c7: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, batching_dims = [0] x [-1], contracting_dims = [1] x [1] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "rhs_batching_dimensions must be at least 0 and below the rank 2, got -1";
    dot_general_c8: "%a: tensor<2x2xf32>", "stablehlo.dot_general %a, %a, contracting_dims = [0] x [2] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "rhs_contracting_dimensions must be at least 0 and below the rank 2, got 2";
    dot_general_c9: "%a: tensor<2x3xf32>, %b: tensor<3x3xf32>",
        "stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2xf32>"
        => "the batching dimensions [0] of tensor<2x3xf32> and [0] of tensor<3x3xf32> must have equal extents";
    dot_general_c10: "%a: tensor<2x3xf32>", "stablehlo.dot_general %a, %a, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "the contracting dimensions [1] of tensor<2x3xf32> and [0] of tensor<2x3xf32> must have equal extents";
    dot_general_c11: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, contracting_dims = [1] x [0], precision = [DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "precision_config must have two entries, one for each operand, got 1";
    dot_general_c12: "%a: tensor<2x3xf32>, %b: tensor<3x4xf32>", "stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<4x2xf32>"
        => "the result must have shape [2, 4], got tensor<4x2xf32>";
    dot_general_c13: "%a: tensor<2x2xf32>, %b: tensor<2x2xi32>", "stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xi32>) -> tensor<2x2xi32>"
        => "the operands are tensor<2x2xf32> and tensor<2x2xi32>, the result tensor<2x2xi32>; expected one element type";
    dot_general_c21: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, contracting_dims = [1] x [0], precision = [HIGH, HIGH], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "a precision other than DEFAULT and an algorithm exclude each other";
    dot_general_c22: "%a: tensor<2x2xf32>",
        "stablehlo.dot_general %a, %a, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 0, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>"
        => "lhs_component_count of the algorithm must be positive, got 0";
    custom_call_i2: "", "\"stablehlo.custom_call\"() : () -> ()"
        => "the attribute `call_target_name` is missing; expected a string";
    custom_call_i4: "", "stablehlo.custom_call @f() {backend_config = 1} : () -> ()"
        => "the attribute `backend_config` is something else; expected a string or a dictionary";
    custom_call_operand_layouts: "%a: tensor<2x2xf32>", "stablehlo.custom_call @f(%a) {operand_layouts = [dense<0> : tensor<2xindex>]} : (tensor<2x2xf32>) -> ()"
        => "a layout must not repeat a dimension, got [0, 0]";
    custom_call_result_layouts: "", "stablehlo.custom_call @f() {result_layouts = []} : () -> tensor<f32>"
        => "result_layouts must have 1 entries, one for each value, got 0";
    custom_call_output_operand_aliases: "%a: tensor<2xf32>",
        "stablehlo.custom_call @f(%a) {output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>]} : (tensor<2xf32>) -> tensor<2xf32>"
        => "an alias names an operand or a result that does not exist";
    call_callee: "", "call @nowhere() : () -> ()" => "there is no function @nowhere";
    composite_c1: "", "stablehlo.composite \"erf\" {decomposition = @nowhere} : () -> ()"
        => "the name must be a namespace and a name, like `chlo.erf`, got `erf`";
    composite_c2: "", "stablehlo.composite \"chlo.erf\" {decomposition = @nowhere} : () -> ()"
        => "there is no function @nowhere";
    composite_i2: "", "\"stablehlo.composite\"() {decomposition = @nowhere} : () -> ()"
        => "the attribute `name` is missing; expected a string";
    composite_i3: "", "stablehlo.composite \"chlo.erf\" {composite_attributes = 1, decomposition = @nowhere} : () -> ()"
        => "the attribute `composite_attributes` is something else; expected a dictionary";
    composite_i4: "", "stablehlo.composite \"chlo.erf\" {decomposition = 1} : () -> ()"
        => "the attribute `decomposition` is something else; expected the name of a function";
    composite_i5: "", "stablehlo.composite \"chlo.erf\" {decomposition = @nowhere, version = \"1\"} : () -> ()"
        => "the attribute `version` is something else; expected an integer";
    optimization_barrier_c1: "%a: tensor<f32>", "\"stablehlo.optimization_barrier\"(%a) : (tensor<f32>) -> tensor<i32>"
        => "the operands are (tensor<f32>), but here stand (tensor<i32>)";
}

sound! {
    shapes_are_sound: "%a: tensor<2x3xf32>, %s: tensor<f32>, %e: tensor<0x3xf32>",
        "stablehlo.broadcast_in_dim %a, dims = [2, 0] : (tensor<2x3xf32>) -> tensor<3x7x2xf32>",
        "stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<f32>",
        "stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<1x6x1xf32>",
        "stablehlo.slice %a [0:2:2, 1:1] : (tensor<2x3xf32>) -> tensor<1x0xf32>",
        "stablehlo.slice %a [0:2, 0:3:9223372036854775807] : (tensor<2x3xf32>) -> tensor<2x1xf32>",
        "stablehlo.concatenate %a, %e, %a, dim = 0 : (tensor<2x3xf32>, tensor<0x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>",
        "stablehlo.iota dim = 1 : tensor<2x3xcomplex<f32>>",
        "stablehlo.reverse %a, dims = [1, 0] : tensor<2x3xf32>",
        "stablehlo.reverse %s, dims = [] : tensor<f32>",
        "stablehlo.pad %a, %s, low = [1, -1], high = [0, 2], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<4x4xf32>",
        "stablehlo.pad %e, %s, low = [2, 0], high = [0, 0], interior = [7, 0] : (tensor<0x3xf32>, tensor<f32>) -> tensor<2x3xf32>",
        "stablehlo.optimization_barrier %a, %s : tensor<2x3xf32>, tensor<f32>",
        "stablehlo.constant dense<1.0> : tensor<2x3xf32>";
    elementwise_is_sound: "%a: tensor<2xf32>, %c: tensor<2xcomplex<f32>>, %i: tensor<2xi32>, %p: tensor<2xi1>, %q: tensor<i1>, %s: tensor<f32>",
        "stablehlo.add %p, %p : tensor<2xi1>",
        "stablehlo.maximum %c, %c : tensor<2xcomplex<f32>>",
        "stablehlo.not %p : tensor<2xi1>",
        "stablehlo.abs %c : (tensor<2xcomplex<f32>>) -> tensor<2xf32>",
        "stablehlo.real %a : tensor<2xf32>",
        "stablehlo.complex %a, %a : tensor<2xcomplex<f32>>",
        "stablehlo.bitcast_convert %a : (tensor<2xf32>) -> tensor<2xi32>",
        "stablehlo.bitcast_convert %a : (tensor<2xf32>) -> tensor<2x4xui8>",
        "stablehlo.bitcast_convert %i : (tensor<2xi32>) -> tensor<f64>",
        "stablehlo.bitcast_convert %i : (tensor<2xi32>) -> tensor<2x32xi1>",
        "stablehlo.bitcast_convert %c : (tensor<2xcomplex<f32>>) -> tensor<complex<f64>>",
        "stablehlo.convert %i : (tensor<2xi32>) -> tensor<2xf32>",
        "stablehlo.compare LT, %p, %p, UNSIGNED : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>",
        "stablehlo.compare NE, %c, %c, FLOAT : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<2xi1>",
        "stablehlo.select %q, %a, %a : tensor<i1>, tensor<2xf32>",
        "stablehlo.clamp %s, %a, %a : (tensor<f32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>",
        "stablehlo.is_finite %a : (tensor<2xf32>) -> tensor<2xi1>";
    linear_algebra_is_sound: "%a: tensor<5x2x3xf32>, %b: tensor<3x5x4xf32>, %s: tensor<5x2x2xf32>, %e: tensor<2x0x0xf32>",
        "stablehlo.dot_general %a, %b, batching_dims = [0] x [1], contracting_dims = [2] x [0], precision = [HIGHEST, DEFAULT] : (tensor<5x2x3xf32>, tensor<3x5x4xf32>) -> tensor<5x2x4xf32>",
        "stablehlo.dot_general %a, %a, contracting_dims = [] x [], precision = [] : (tensor<5x2x3xf32>, tensor<5x2x3xf32>) -> tensor<5x2x3x5x2x3xf32>",
        "stablehlo.cholesky %e, lower = true : tensor<2x0x0xf32>",
        "\"stablehlo.triangular_solve\"(%s, %a) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<5x2x2xf32>, tensor<5x2x3xf32>) -> tensor<5x2x3xf32>";
}
