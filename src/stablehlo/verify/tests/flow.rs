//! The constraints of indexing by values and of control flow, and how loops and calls nest.

use super::{check, check_op, error};
use crate::ErrorKind;

broken! {
    gather_i2: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xf32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xf32>) -> tensor<3x2x3xf32>"
        => "expected elements of integer type, got tensor<3x2xf32>";
    gather_i3: "%a: tensor<4xf32>, %i: tensor<1xi32>",
        "\"stablehlo.gather\"(%a, %i) <{slice_sizes = array<i64: 1>}> : (tensor<4xf32>, tensor<1xi32>) -> tensor<f32>"
        => "the attribute `dimension_numbers` is missing; expected `#stablehlo.gather<...>`";
    gather_i9: "%a: tensor<4xf32>, %i: tensor<1xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>}> : (tensor<4xf32>, tensor<1xi32>) -> tensor<f32>"
        => "the attribute `slice_sizes` is missing; expected a list of integers";
    gather_c1: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "offset_dims, collapsed_slice_dims and operand_batching_dims must name 3 dimensions together, as many as tensor<4x5x6xf32> has";
    gather_c2: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 3>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "index_vector_dim must be at least 0 and at most the rank 2 of the indices, got 3";
    gather_c3: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "start_index_map must have 2 entries, one for each component of an index, got [0]";
    gather_c4: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "offset_dims must be in ascending order, got [2, 1]";
    gather_c5: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "offset_dims must be at least 0 and below the rank 3, got 3";
    gather_c6: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "collapsed_slice_dims and operand_batching_dims must not repeat a dimension, got [0, 0]";
    gather_c7: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1, 0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x3xf32>"
        => "collapsed_slice_dims must be in ascending order, got [1, 0]";
    gather_c8: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [3], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "collapsed_slice_dims must be at least 0 and below the rank 3, got 3";
    gather_c9: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 2, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "slice_sizes[0] must be at most 1, as its dimension is not in the result, got 2";
    gather_c10: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [], operand_batching_dims = [1, 0], start_indices_batching_dims = [0, 1], start_index_map = [2, 2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "operand_batching_dims must be in ascending order, got [1, 0]";
    gather_c11: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [3], start_indices_batching_dims = [0], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "operand_batching_dims must be at least 0 and below the rank 3, got 3";
    gather_c12: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1, 2], index_vector_dim = 2>, slice_sizes = array<i64: 2, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "slice_sizes[0] must be at most 1, as its dimension is not in the result, got 2";
    gather_c13: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 0], start_index_map = [2, 2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "start_indices_batching_dims must not repeat a dimension, got [0, 0]";
    gather_c14: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [3], start_index_map = [1, 2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "start_indices_batching_dims must be at least 0 and below the rank 3, got 3";
    gather_c15: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [2], start_index_map = [1, 2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "start_indices_batching_dims must not contain index_vector_dim, which is 2";
    gather_c16: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_index_map = [1, 2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "operand_batching_dims and start_indices_batching_dims must have one length";
    gather_c17: "%a: tensor<4x5x6xf32>, %i: tensor<4x3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1, 2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 3>}> : (tensor<4x5x6xf32>, tensor<4x3x2xi32>) -> tensor<4x3x3xf32>"
        => "the batching dimensions of tensor<4x5x6xf32> and tensor<4x3x2xi32> must have the same extents";
    gather_c18: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [1, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "start_index_map and operand_batching_dims must not repeat a dimension, got [1, 1]";
    gather_c19: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 3], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "start_index_map must be at least 0 and below the rank 3, got 3";
    gather_c20: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "slice_sizes must have 3 entries, one for each dimension of tensor<4x5x6xf32>, got [1, 2]";
    gather_c21: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 7>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>"
        => "slice_sizes[2] must be at least 0 and at most 6, got 7";
    gather_c22: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x3x2xf32>"
        => "the result must have shape [3, 2, 3], got tensor<3x3x2xf32>";
    gather_c23: "%a: tensor<4x5x6xf32>, %i: tensor<3x2xi32>",
        "\"stablehlo.gather\"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xi32>"
        => "the operand is tensor<4x5x6xf32>, the result tensor<3x2x3xi32>; expected one element type";
    dynamic_slice_i2: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_slice %a, %i, %f, sizes = [2, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<f32>) -> tensor<2x5xf32>"
        => "expected elements of integer type, got tensor<f32>";
    dynamic_slice_i3: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "\"stablehlo.dynamic_slice\"(%a, %i, %i) : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x5xf32>"
        => "the attribute `slice_sizes` is missing; expected a list of integers";
    dynamic_slice_c1: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_slice %a, %i, %i, sizes = [2, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x5xi32>"
        => "the operand is tensor<4x5xf32>, the result tensor<2x5xi32>; expected one element type";
    dynamic_slice_c2: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_slice %a, %i, sizes = [2, 5] : (tensor<4x5xf32>, tensor<i32>) -> tensor<2x5xf32>"
        => "has 1 start indices and 2 slice_sizes; expected 2 of each, one for each dimension of tensor<4x5xf32>";
    dynamic_slice_c3: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_slice %a, %i, %j, sizes = [2, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<ui32>) -> tensor<2x5xf32>"
        => "the start indices are tensor<i32> and tensor<ui32>; expected one type";
    dynamic_slice_c4: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_slice %a, %i, %i, sizes = [2, 6] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x6xf32>"
        => "slice_sizes[1] must be at least 0 and at most 5, got 6";
    dynamic_slice_c5: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_slice %a, %i, %i, sizes = [2, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>"
        => "the result must have shape [2, 5], got tensor<2x4xf32>";
    dynamic_update_slice_i2: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "\"stablehlo.dynamic_update_slice\"(%a) : (tensor<4x5xf32>) -> tensor<4x5xf32>"
        => "has no update; expected a tensor, an update and start indices";
    dynamic_update_slice_i3: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_update_slice %a, %u, %i, %v : (tensor<4x5xf32>, tensor<2x5xf32>, tensor<i32>, tensor<1xi32>) -> tensor<4x5xf32>"
        => "a start index must be a scalar, got tensor<1xi32>";
    dynamic_update_slice_c1: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_update_slice %a, %u, %i, %i : (tensor<4x5xf32>, tensor<2x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x5xf32>"
        => "the operand is tensor<4x5xf32>, the result tensor<2x5xf32>; expected the same";
    dynamic_update_slice_c2: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>, %w: tensor<2x5xi32>",
        "stablehlo.dynamic_update_slice %a, %w, %i, %i : (tensor<4x5xf32>, tensor<2x5xi32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>"
        => "the operand is tensor<4x5xf32>, the update tensor<2x5xi32>; expected one element type";
    dynamic_update_slice_c3: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_update_slice %a, %f, %i, %i : (tensor<4x5xf32>, tensor<f32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>"
        => "the operand is tensor<4x5xf32>, the update tensor<f32>; expected one rank";
    dynamic_update_slice_c4: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4x5xf32>, tensor<2x5xf32>, tensor<i32>) -> tensor<4x5xf32>"
        => "has 1 start indices; expected 2, one for each dimension of tensor<4x5xf32>";
    dynamic_update_slice_c5: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>",
        "stablehlo.dynamic_update_slice %a, %u, %i, %j : (tensor<4x5xf32>, tensor<2x5xf32>, tensor<i32>, tensor<ui32>) -> tensor<4x5xf32>"
        => "the start indices are tensor<i32> and tensor<ui32>; expected one type";
    dynamic_update_slice_c6: "%a: tensor<4x5xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<1xi32>, %f: tensor<f32>, %u: tensor<2x5xf32>, %w: tensor<2x6xf32>",
        "stablehlo.dynamic_update_slice %a, %w, %i, %i : (tensor<4x5xf32>, tensor<2x6xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>"
        => "the update tensor<2x6xf32> must fit into tensor<4x5xf32>";
    while_c1: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.while\"(%a) ({\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%x) : (tensor<f32>) -> ()\n}) : (tensor<f32>) -> tensor<f32>"
        => "the condition must return (tensor<i1>), got (tensor<f32>)";
    while_c2: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.while\"(%a) ({\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%p) : (tensor<i1>) -> ()\n}, {\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%q) : (tensor<2xf32>) -> ()\n}) : (tensor<f32>) -> tensor<f32>"
        => "the body must return (tensor<f32>), got (tensor<2xf32>)";
    while_c3: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.while\"(%a) ({\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%p) : (tensor<i1>) -> ()\n}, {\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%x) : (tensor<f32>) -> ()\n}) : (tensor<f32>) -> tensor<2xf32>"
        => "the results must be (tensor<f32>), got (tensor<2xf32>)";
    while_regions: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.while\"(%a) : (tensor<f32>) -> tensor<f32>"
        => "has 0 regions; expected 2";
    case_i1: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.case\"(%p) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}) : (tensor<i1>) -> tensor<f32>"
        => "the index must be tensor<i32>, got tensor<i1>";
    case_c1: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.case\"(%i) : (tensor<i32>) -> tensor<f32>"
        => "has no branches; expected one at least";
    case_c2: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.case\"(%i) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}) : (tensor<i32>) -> tensor<f32>"
        => "a branch must take (), got (tensor<f32>)";
    case_c3: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.case\"(%i) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n\"stablehlo.return\"(%q) : (tensor<2xf32>) -> ()\n}) : (tensor<i32>) -> tensor<f32>"
        => "each branch must return (tensor<f32>), got (tensor<2xf32>)";
    case_c4: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.case\"(%i) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}) : (tensor<i32>) -> tensor<2xf32>"
        => "the results must be (tensor<f32>), got (tensor<2xf32>)";
    if_i1: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.if\"(%i) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}) : (tensor<i32>) -> tensor<f32>"
        => "the predicate must be tensor<i1>, got tensor<i32>";
    if_c1: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.if\"(%p) ({\n^bb0(%x: tensor<f32>):\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}) : (tensor<i1>) -> tensor<f32>"
        => "a branch must take (), got (tensor<f32>)";
    if_c2: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.if\"(%p) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n\"stablehlo.return\"(%q) : (tensor<2xf32>) -> ()\n}) : (tensor<i1>) -> tensor<f32>"
        => "each branch must return (tensor<f32>), got (tensor<2xf32>)";
    if_c3: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.if\"(%p) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}, {\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}) : (tensor<i1>) -> tensor<2xf32>"
        => "the results must be (tensor<f32>), got (tensor<2xf32>)";
    if_regions: "%a: tensor<f32>, %p: tensor<i1>, %q: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.if\"(%p) ({\n\"stablehlo.return\"(%a) : (tensor<f32>) -> ()\n}) : (tensor<i1>) -> tensor<f32>"
        => "has 1 regions; expected 2";
}

sound! {
    indexing_is_sound: "%a: tensor<4x5x6xf32>, %i: tensor<i32>, %j: tensor<ui32>, %v: tensor<3x2xi32>, %b: tensor<3x4xi32>, %s: tensor<f32>, %e: tensor<0x5xf32>",
        "stablehlo.dynamic_slice %a, %i, %i, %i, sizes = [1, 0, 6] : (tensor<4x5x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x0x6xf32>",
        "stablehlo.dynamic_slice %e, %j, %j, sizes = [0, 2] : (tensor<0x5xf32>, tensor<ui32>, tensor<ui32>) -> tensor<0x2xf32>",
        "stablehlo.dynamic_slice %s, sizes = [] : (tensor<f32>) -> tensor<f32>",
        "stablehlo.dynamic_update_slice %s, %s : (tensor<f32>, tensor<f32>) -> tensor<f32>",
        "\"stablehlo.gather\"(%a, %v) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>",
        "\"stablehlo.gather\"(%a, %b) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 5, 1>, indices_are_sorted = true}> : (tensor<4x5x6xf32>, tensor<3x4xi32>) -> tensor<5x3x4xf32>";
    control_flow_is_sound: "%a: tensor<f32>, %p: tensor<i1>, %i: tensor<i32>",
        "stablehlo.while(%x = %a) : tensor<f32> cond { stablehlo.return %p : tensor<i1> } do { stablehlo.return %x : tensor<f32> }",
        "\"stablehlo.while\"() ({ stablehlo.return %p : tensor<i1> }, { stablehlo.return }) : () -> ()",
        "\"stablehlo.case\"(%i) ({ stablehlo.return %a, %i : tensor<f32>, tensor<i32> }) : (tensor<i32>) -> (tensor<f32>, tensor<i32>)",
        "\"stablehlo.if\"(%p) ({ stablehlo.return }, { stablehlo.return }) : (tensor<i1>) -> ()";
}

#[test]
fn regions_end_with_their_return() {
    let program = |region: &str| {
        format!(
            "func.func @main(%p: tensor<i1>) {{\n  \"stablehlo.if\"(%p) ({{ stablehlo.return }}, {{ {region} }}) : (tensor<i1>) -> ()\n  return\n}}"
        )
    };
    let text = error(&program("")).to_string();
    assert!(
        text.ends_with(
            "has a region without operations; expected a block that ends with stablehlo.return (if_regions)"
        ),
        "{text}"
    );
    let text = error(&program("%0 = stablehlo.not %p : tensor<i1>\n stablehlo.return\n stablehlo.return"))
        .to_string();
    assert!(text.ends_with("stablehlo.return: a block ends with its one stablehlo.return"), "{text}");
}

#[test]
fn an_operation_in_a_region_must_be_supported_and_keep_its_constraints() {
    let program = |region: &str| {
        format!(
            "func.func @main(%a: tensor<2xcomplex<f32>>, %p: tensor<i1>) {{\n  \"stablehlo.if\"(%p) ({{ stablehlo.return }}, {{ {region}\n stablehlo.return }}) : (tensor<i1>) -> ()\n  return\n}}"
        )
    };
    let send = "%0 = \"stablehlo.send\"(%a) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>";
    assert_eq!(*error(&program(send)).kind(), ErrorKind::Unsupported);
    let text = error(&program("%0 = stablehlo.floor %a : tensor<2xcomplex<f32>>")).to_string();
    assert!(text.contains("stablehlo.floor") && text.ends_with("(floor_i1)"), "{text}");
}

#[test]
fn calls_in_regions_count_and_do_not_recurse() {
    let recursive = "func.func @main(%p: tensor<i1>) {\n  \"stablehlo.if\"(%p) ({ func.call @main(%p) : (tensor<i1>) -> ()\n stablehlo.return }, { stablehlo.return }) : (tensor<i1>) -> ()\n  return\n}";
    let text = error(recursive).to_string();
    assert!(text.ends_with("@main calls itself; StableHLO has no recursion"), "{text}");

    let link = |n: usize| {
        format!(
            "func.func private @f{n}(%p: tensor<i1>) -> tensor<i1> {{\n %0 = stablehlo.while(%x = %p) : tensor<i1> cond {{\n %1 = func.call @f{m}(%x) : (tensor<i1>) -> tensor<i1>\n stablehlo.return %1 : tensor<i1>\n }} do {{\n stablehlo.return %x : tensor<i1>\n }}\n return %0 : tensor<i1>\n}}\n",
            m = n + 1
        )
    };
    let chain = |length: usize| -> String {
        let links: String = (0..length).map(link).collect();
        format!(
            "func.func @main(%p: tensor<i1>) {{ %0 = call @f0(%p) : (tensor<i1>) -> tensor<i1> return }}\n{links}func.func private @f{length}(%p: tensor<i1>) -> tensor<i1> {{ return %p : tensor<i1> }}"
        )
    };
    check(&chain(10)).unwrap();
    let text = error(&chain(20)).to_string();
    assert!(
        text.contains("with its calls inlined"),
        "the condition of a loop is planned three times: {text}"
    );
}
