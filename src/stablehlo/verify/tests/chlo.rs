//! As `constraints.rs`: CHLO's products of groups, scans and functions of operands of two shapes, and what runs later.

use super::check_op;
use crate::ErrorKind;

broken! {
    broadcast_add_c1: "%a: tensor<2x3xf32>, %b: tensor<3xf32>", "chlo.broadcast_add %a, %b {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>"
        => "broadcast_dimensions must name 1 dimensions in ascending order, got [0, 1]";
    broadcast_add_c2: "%a: tensor<2x3xf32>, %b: tensor<2xf32>", "chlo.broadcast_add %a, %b : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>"
        => "tensor<2x3xf32> and tensor<2xf32> cannot be broadcast to one shape";
    broadcast_add_c3: "%a: tensor<2x1xf32>, %b: tensor<3xf32>", "chlo.broadcast_add %a, %b : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x1xf32>"
        => "the result must have shape [2, 3], got tensor<2x1xf32>";
    broadcast_add_c4: "%a: tensor<2xf32>, %b: tensor<2xi32>", "chlo.broadcast_add %a, %b : (tensor<2xf32>, tensor<2xi32>) -> tensor<2xf32>"
        => "the operands are tensor<2xf32> and tensor<2xi32>, the result tensor<2xf32>; expected one element type";
    broadcast_and_i1: "%a: tensor<2xf32>", "chlo.broadcast_and %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>"
        => "expected elements of boolean or integer type, got tensor<2xf32>";
    broadcast_compare_c5: "%a: tensor<2xf32>", "chlo.broadcast_compare %a, %a {comparison_direction = #chlo<comparison_direction LT>, compare_type = #chlo<comparison_type SIGNED>} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>"
        => "the comparison SIGNED does not fit elements f32";
    broadcast_select_c2: "%p: tensor<2xi1>, %a: tensor<3xf32>", "chlo.broadcast_select %p, %a, %a : (tensor<2xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>"
        => "tensor<2xi1>, tensor<3xf32> and tensor<3xf32> cannot be broadcast to one shape";
    constant_like_c2: "%a: tensor<2xi32>", "\"chlo.constant_like\"(%a) <{value = 1.5 : f32}> : (tensor<2xi32>) -> tensor<2xi32>"
        => "the value is no number of tensor<2xi32>";
    ragged_dot_c1: "%a: tensor<8x3xf32>, %b: tensor<2x3x4xf32>, %g: tensor<2xi32>", "\"chlo.ragged_dot\"(%a, %b, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [2], rhs_group_dimensions = [0]>}> : (tensor<8x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<8x4xf32>"
        => "lhs_ragged_dimensions must be at least 0 and below the rank 2, got 2";
    ragged_dot_c2: "%a: tensor<8x3xf32>, %b: tensor<2x3x4xf32>, %g: tensor<2xi32>", "\"chlo.ragged_dot\"(%a, %b, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [1]>}> : (tensor<8x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<8x4xf32>"
        => "the batching, contracting and group dimensions of the right side must not repeat a dimension, got [1, 1]";
    ragged_dot_c3: "%a: tensor<8x3xf32>, %b: tensor<2x3x4xf32>, %g: tensor<2xi32>", "\"chlo.ragged_dot\"(%a, %b, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0]>}> : (tensor<8x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<8x4xf32>"
        => "one dimension of the left side must be ragged, and one of the right side of groups where that is neither batching nor contracting, else none";
    ragged_dot_c4: "%a: tensor<8x3xf32>, %b: tensor<2x5x4xf32>, %g: tensor<2xi32>", "\"chlo.ragged_dot\"(%a, %b, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<8x3xf32>, tensor<2x5x4xf32>, tensor<2xi32>) -> tensor<8x4xf32>"
        => "the contracting dimensions [1] of tensor<8x3xf32> and [1] of tensor<2x5x4xf32> must have equal extents";
    ragged_dot_c5: "%a: tensor<8x3xf32>, %b: tensor<2x3x4xf32>, %g: tensor<3x2xi32>", "\"chlo.ragged_dot\"(%a, %b, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<8x3xf32>, tensor<2x3x4xf32>, tensor<3x2xi32>) -> tensor<8x4xf32>"
        => "the sizes of groups must have the extents [] before the last, got tensor<3x2xi32>";
    ragged_dot_c6: "%a: tensor<8x3xf32>, %b: tensor<2x3x4xf32>, %g: tensor<3xi32>", "\"chlo.ragged_dot\"(%a, %b, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<8x3xf32>, tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<8x4xf32>"
        => "dimension 0 of tensor<2x3x4xf32> must be 3, the number of groups";
    ragged_dot_c8: "%a: tensor<8x3xf32>, %b: tensor<2x3x4xf32>, %g: tensor<2xi32>", "\"chlo.ragged_dot\"(%a, %b, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<8x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<8x5xf32>"
        => "the result must have shape [8, 4], got tensor<8x5xf32>";
    scan_c1: "%a: tensor<3x4xf32>, %c: tensor<3xf32>", "%0:2 = \"chlo.scan\"(%a, %c) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 2, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({\n^bb0(%x: tensor<3xf32>, %y: tensor<3xf32>):\nstablehlo.return %x, %y : tensor<3xf32>, tensor<3xf32>\n}) : (tensor<3x4xf32>, tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3xf32>)"
        => "operandSegmentSizes and resultSegmentSizes must divide its operands into inputs and what is carried first, and its results into outputs and as many carried last";
    scan_c2: "%a: tensor<3x4xf32>, %c: tensor<3xf32>", "%0:2 = \"chlo.scan\"(%a, %c) <{dimension = 2 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({\n^bb0(%x: tensor<3xf32>, %y: tensor<3xf32>):\nstablehlo.return %x, %y : tensor<3xf32>, tensor<3xf32>\n}) : (tensor<3x4xf32>, tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3xf32>)"
        => "dimension must be at least 0 and below the rank 2, got 2";
    scan_c3: "%a: tensor<3x4xf32>, %c: tensor<3xf32>", "%0:2 = \"chlo.scan\"(%a, %c) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({\n^bb0(%x: tensor<3xf32>, %y: tensor<3xf32>):\nstablehlo.return %x, %y : tensor<3xf32>, tensor<3xf32>\n}) : (tensor<3x4xf32>, tensor<3xf32>) -> (tensor<3x5xf32>, tensor<3xf32>)"
        => "inputs and outputs must have one extent along dimension 1";
    scan_c4: "%a: tensor<3x4xf32>, %c: tensor<3xf32>", "%0:2 = \"chlo.scan\"(%a, %c) <{dimension = 1 : i64, scan_dim_size = 5 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({\n^bb0(%x: tensor<3xf32>, %y: tensor<3xf32>):\nstablehlo.return %x, %y : tensor<3xf32>, tensor<3xf32>\n}) : (tensor<3x4xf32>, tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3xf32>)"
        => "scan_dim_size must be 4, got 5";
    scan_c5: "%a: tensor<3x4xf32>, %c: tensor<3xf32>", "%0:2 = \"chlo.scan\"(%a, %c) <{dimension = 0 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({\n^bb0(%x: tensor<3xf32>, %y: tensor<3xf32>):\nstablehlo.return %x, %y : tensor<3xf32>, tensor<3xf32>\n}) : (tensor<3x4xf32>, tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3xf32>)"
        => "the body must take (tensor<4xf32>, tensor<3xf32>)";
    scan_c6: "%a: tensor<3x4xf32>, %c: tensor<3xf32>", "%0:2 = \"chlo.scan\"(%a, %c) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({\n^bb0(%x: tensor<3xf32>, %y: tensor<3xf32>):\nstablehlo.return %x : tensor<3xf32>\n}) : (tensor<3x4xf32>, tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3xf32>)"
        => "the body must return (tensor<3xf32>, tensor<3xf32>)";
    async_start_c1: "%a: tensor<2xf32>", "%f = \"stablehlo.async_start\"(%a) ({\n^bb0(%x: tensor<2xf32>):\nstablehlo.return %x : tensor<2xf32>\n}) : (tensor<2xf32>) -> !stablehlo.future<tensor<2xf32>>"
        => "its body must be one operation and a return";
    async_start_c2: "%a: tensor<2xf32>", "%f = \"stablehlo.async_start\"(%a) ({\n^bb0(%x: tensor<2xf32>):\n%y = stablehlo.negate %x : tensor<2xf32>\nstablehlo.return %y : tensor<2xf32>\n}) : (tensor<2xf32>) -> !stablehlo.future<tensor<2xf32>>"
        => "its body must be an operation between processes or a slice, got stablehlo.negate";
    async_start_c4: "%a: tensor<2xf32>", "%f = \"stablehlo.async_start\"(%a) ({\n^bb0(%x: tensor<2xf32>):\n%y = stablehlo.slice %x [0:2] : (tensor<2xf32>) -> tensor<2xf32>\nstablehlo.return %y : tensor<2xf32>\n}) : (tensor<2xf32>) -> !stablehlo.future<tensor<3xf32>>"
        => "its result must be the future of what its body returns";
    async_done_i1: "%a: tensor<2xf32>", "%d = \"stablehlo.async_done\"(%a) : (tensor<2xf32>) -> tensor<2xf32>"
        => "expected a future, got tensor<2xf32>";
    async_done_c1: "%a: tensor<2xf32>, %f: !stablehlo.future<tensor<2xf32>>", "%d = \"stablehlo.async_done\"(%f) : (!stablehlo.future<tensor<2xf32>>) -> tensor<3xf32>"
        => "the results must be what !stablehlo.future<tensor<2xf32>> holds";
    collective_reduce_c2: "%a: tensor<2xf32>", "%0 = \"stablehlo.collective_reduce\"(%a) ({\n^bb0(%x: tensor<f32>, %y: tensor<f32>):\nstablehlo.return %x : tensor<f32>\n}) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2xf32>) -> tensor<2xf32>"
        => "replica_groups names [0, 1], but the program runs on one device, number 0";
    collective_reduce_c3: "%a: tensor<2xf32>", "%0 = \"stablehlo.collective_reduce\"(%a) ({\n^bb0(%x: tensor<f32>, %y: tensor<f32>):\nstablehlo.return %x : tensor<f32>\n}) {has_dynamic_root, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2xf32>) -> tensor<2xf32>"
        => "the results must have the types of the operands but the last, which holds a root for each, got tensor<2xf32>";
}
