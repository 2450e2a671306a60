//! The constraints of reductions, scatters, sorts and windows.

use super::check_op;
use crate::ErrorKind;

broken! {
    reduce_c1: "%a: tensor<2x3xf32>, %b: tensor<3x2xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %b, %i, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)"
        => "the inputs are tensor<2x3xf32> and tensor<3x2xf32>; expected one shape";
    reduce_c2: "%a: tensor<2x3xf32>, %i: tensor<i32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<i32>) -> tensor<2xf32>"
        => "an input is tensor<2x3xf32>, its initial value tensor<i32>; expected one element type";
    reduce_c3: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<2xf32>"
        => "has 3 operands and 1 results; expected an input and an initial value for each result, and one result at least";
    reduce_c4: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>"
        => "dimensions must be at least 0 and below the rank 2, got 2";
    reduce_c5: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1, 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>"
        => "dimensions must not repeat a dimension, got [1, 1]";
    reduce_c6: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>"
        => "the region must make (tensor<f32>) of (tensor<f32>, tensor<f32>), got (tensor<f32>, tensor<f32>) -> (tensor<i1>)";
    reduce_c7: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>"
        => "a result must have shape [2], got tensor<3xf32>";
    reduce_c8: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xi32>"
        => "a result must have elements f32, as its region gives, got tensor<2xi32>";
    reduce_i2: "%a: tensor<2x3xf32>, %i: tensor<1xf32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<1xf32>) -> tensor<2xf32>"
        => "an initial value must be a scalar, got tensor<1xf32>";
    reduce_i3: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>"
        => "the attribute `dimensions` is missing; expected a list of integers";
    reduce_regions: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>"
        => "has 2 regions; expected 1";
    sort_c1: "",
        "\"stablehlo.sort\"() <{dimension = 1 : i64, is_stable = true}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : () -> ()"
        => "has no operands; expected one at least";
    sort_c2: "%a: tensor<2x3xf32>",
        "\"stablehlo.sort\"(%a) <{dimension = 1 : i64, is_stable = true}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>) -> tensor<2x3xi32>"
        => "the operands are (tensor<2x3xf32>), the results (tensor<2x3xi32>); expected the same";
    sort_c3: "%a: tensor<2x3xf32>, %b: tensor<3x2xf32>",
        "\"stablehlo.sort\"(%a, %b) <{dimension = 1 : i64, is_stable = true}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>, tensor<3x2xf32>) -> (tensor<2x3xf32>, tensor<3x2xf32>)"
        => "the operands are tensor<2x3xf32> and tensor<3x2xf32>; expected one shape";
    sort_c4: "%a: tensor<2x3xf32>",
        "\"stablehlo.sort\"(%a) <{dimension = 2 : i64}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "dimension must be at least -2 and below 2, got 2";
    sort_c5: "%a: tensor<2x3xf32>",
        "\"stablehlo.sort\"(%a) <{dimension = 1 : i64, is_stable = true}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "the comparator must make (tensor<i1>) of (tensor<f32>, tensor<f32>), got (tensor<f32>, tensor<f32>) -> (tensor<f32>)";
    sort_i3: "%a: tensor<2x3xf32>",
        "\"stablehlo.sort\"(%a) <{dimension = 1 : i64, is_stable = 3 : i64}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "the attribute `is_stable` is something else; expected `true` or `false`";
    scatter_i2: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xf32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xf32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "expected elements of integer type, got tensor<3x2xf32>";
    scatter_i4: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "the attribute `scatter_dimension_numbers` is missing; expected `#stablehlo.scatter<...>`";
    scatter_i10: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = 2 : i64}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "the attribute `indices_are_sorted` is something else; expected `true` or `false`";
    scatter_i11: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = 2 : i64}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "the attribute `unique_indices` is something else; expected `true` or `false`";
    scatter_c1: "%a: tensor<4x5x6xf32>, %b: tensor<4x5xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %b, %n, %u, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>, tensor<3x2x3xf32>) -> (tensor<4x5x6xf32>, tensor<4x5xf32>)"
        => "the inputs are tensor<4x5x6xf32> and tensor<4x5xf32>; expected one shape";
    scatter_c2: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "update_window_dims, inserted_window_dims and input_batching_dims name 1, 1 and 0 dimensions; expected 3 in all, those of tensor<4x5x6xf32>";
    scatter_c3: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>, %v: tensor<3x2x2xf32>",
        "\"stablehlo.scatter\"(%a, %a, %n, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>, tensor<3x2x2xf32>) -> (tensor<4x5x6xf32>, tensor<4x5x6xf32>)"
        => "the updates are tensor<3x2x3xf32> and tensor<3x2x2xf32>; expected one shape";
    scatter_c4: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<2x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<2x2x3xf32>) -> tensor<4x5x6xf32>"
        => "the dimensions of tensor<2x2x3xf32> other than update_window_dims must be [3], those of the indices";
    scatter_c5: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>) -> tensor<4x5x6xf32>"
        => "has 2 operands and 1 results; expected inputs, one tensor of indices, and as many updates and results as inputs";
    scatter_c6: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xi32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xi32>) -> tensor<4x5x6xf32>"
        => "an input is tensor<4x5x6xf32>, its updates are tensor<3x2x3xi32>; expected one element type";
    scatter_c7: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "update_window_dims must ascend, got [2, 1]";
    scatter_c8: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 3], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "update_window_dims must be at least 0 and below the rank 3, got 3";
    scatter_c9: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0, 0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "inserted_window_dims and input_batching_dims must not repeat a dimension, got [0, 0]";
    scatter_c10: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1, 0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "inserted_window_dims must ascend, got [1, 0]";
    scatter_c11: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [3], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "inserted_window_dims must be at least 0 and below the rank 3, got 3";
    scatter_c12: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [1, 0], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>"
        => "input_batching_dims must ascend, got [1, 0]";
    scatter_c13: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [0, 3], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>"
        => "input_batching_dims must be at least 0 and below the rank 3, got 3";
    scatter_c14: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 0], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>"
        => "scatter_indices_batching_dims must not repeat a dimension, got [0, 0]";
    scatter_c15: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 3], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>"
        => "scatter_indices_batching_dims must be at least 0 and below the rank 3, got 3";
    scatter_c16: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 2], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>"
        => "index_vector_dim 2 must be none of scatter_indices_batching_dims [0, 2]";
    scatter_c17: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>"
        => "input_batching_dims and scatter_indices_batching_dims must be as many, got [0, 1] and [0]";
    scatter_c18: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [0, 1], scatter_indices_batching_dims = [1, 0], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>"
        => "dimension 0 of tensor<4x5x6xf32> must be as dimension 1 of tensor<4x5x1xi32>";
    scatter_c19: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "scatter_dims_to_operand_dims must name 2 dimensions, one for each component of an index, got [0]";
    scatter_c20: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 0], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "scatter_dims_to_operand_dims and input_batching_dims must not repeat a dimension, got [0, 0]";
    scatter_c21: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 3], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "scatter_dims_to_operand_dims must be at least 0 and below the rank 3, got 3";
    scatter_c22: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 3>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "index_vector_dim must be at least 0 and at most 2, got 3";
    scatter_c23: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>"
        => "the region must make (tensor<f32>) of (tensor<f32>, tensor<f32>), got (tensor<f32>, tensor<f32>) -> (tensor<i1>)";
    scatter_c24: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5xf32>"
        => "a result must have shape [4, 5, 6], got tensor<4x5xf32>";
    scatter_c25: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xi32>"
        => "a result must have elements f32, as its region gives, got tensor<4x5x6xi32>";
    reduce_window_i2: "%a: tensor<2x3xf32>, %i: tensor<1xf32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<1xf32>) -> tensor<2x2xf32>"
        => "an initial value must be a scalar, got tensor<1xf32>";
    reduce_window_i3: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "the attribute `window_dimensions` is missing; expected a list of integers";
    reduce_window_c1: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>"
        => "has 3 operands and 1 results; expected an input and an initial value for each result, and one result at least";
    reduce_window_c2: "%a: tensor<2x3xf32>, %b: tensor<3x2xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %b, %i, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)"
        => "the inputs are tensor<2x3xf32> and tensor<3x2xf32>; expected one shape";
    reduce_window_c3: "%a: tensor<2x3xf32>, %i: tensor<i32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x2xf32>"
        => "an input is tensor<2x3xf32>, its initial value tensor<i32>; expected one element type";
    reduce_window_c4: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "window_dimensions must have 2 entries, one for each dimension, got [1]";
    reduce_window_c5: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 0>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "window_dimensions must be positive and below 2^32, got [1, 0]";
    reduce_window_c6: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "window_strides must have 2 entries, one for each dimension, got [1]";
    reduce_window_c7: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 0>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "window_strides must be positive and below 2^32, got [1, 0]";
    reduce_window_c8: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, base_dilations = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "base_dilations must have 2 entries, one for each dimension, got [1]";
    reduce_window_c9: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, base_dilations = array<i64: 1, 0>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "base_dilations must be positive and below 2^32, got [1, 0]";
    reduce_window_c10: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, window_dilations = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "window_dilations must have 2 entries, one for each dimension, got [1]";
    reduce_window_c11: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, window_dilations = array<i64: 1, 0>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "window_dilations must be positive and below 2^32, got [1, 0]";
    reduce_window_c12: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, padding = dense<0> : tensor<2x3xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "the padding must have shape [2, 2], got tensor<2x3xi64>";
    reduce_window_c13: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>"
        => "the region must make (tensor<f32>) of (tensor<f32>, tensor<f32>), got (tensor<f32>, tensor<f32>) -> (tensor<i1>)";
    reduce_window_c15: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>"
        => "a result must have shape [2, 2], got tensor<2x3xf32>";
    reduce_window_c16: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xi32>"
        => "a result must have elements f32, as its region gives, got tensor<2x2xi32>";
    select_and_scatter_c1: "%a: tensor<4xf32>, %t: tensor<2xi32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xi32>, tensor<f32>) -> tensor<4xf32>"
        => "the operand is tensor<4xf32>, the source tensor<2xi32>; expected one element type";
    select_and_scatter_c2: "%a: tensor<4xf32>, %t: tensor<3xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>"
        => "the source must have shape [2], got tensor<3xf32>";
    select_and_scatter_c3: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<i32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4xf32>"
        => "the operand is tensor<4xf32>, the initial value tensor<i32>; expected one element type";
    select_and_scatter_i3: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<1xf32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<1xf32>) -> tensor<4xf32>"
        => "the initial value must be a scalar, got tensor<1xf32>";
    select_and_scatter_c4: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>"
        => "window_dimensions must have 1 entries, one for each dimension, got [2, 2]";
    select_and_scatter_c5: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 0>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>"
        => "window_dimensions must be positive and below 2^32, got [0]";
    select_and_scatter_c6: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>"
        => "window_strides must have 1 entries, one for each dimension, got [2, 2]";
    select_and_scatter_c7: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: -2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>"
        => "window_strides must be positive and below 2^32, got [-2]";
    select_and_scatter_c8: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>"
        => "the padding must have shape [1, 2], got tensor<1x1xi64>";
    select_and_scatter_c9: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>"
        => "the selection must make (tensor<i1>) of (tensor<f32>, tensor<f32>), got (tensor<f32>, tensor<f32>) -> (tensor<f32>)";
    select_and_scatter_c10: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>"
        => "the region must make (tensor<f32>) of (tensor<f32>, tensor<f32>), got (tensor<f32>, tensor<f32>) -> (tensor<i1>)";
    select_and_scatter_c11: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<5xf32>"
        => "a result must have shape [4], got tensor<5xf32>";
    select_and_scatter_c12: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xi32>"
        => "a result must have elements f32, as its region gives, got tensor<4xi32>";
    map_c1: "%a: tensor<2x3xf32>",
        "\"stablehlo.map\"(%a) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%x: tensor<f32>): %s = stablehlo.negate %x : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>) -> tensor<3x2xf32>"
        => "an input is tensor<2x3xf32>, the result tensor<3x2xf32>; expected one shape";
    map_c2: "",
        "\"stablehlo.map\"() <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%x: tensor<f32>): %s = stablehlo.negate %x : tensor<f32> stablehlo.return %s : tensor<f32> }) : () -> tensor<2x3xf32>"
        => "has no operands; expected one at least";
    map_c3: "%a: tensor<2x3xf32>",
        "\"stablehlo.map\"(%a) <{dimensions = array<i64: 1, 0>}> ({ ^bb0(%x: tensor<f32>): %s = stablehlo.negate %x : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "dimensions must be all 2 of the inputs, in order, got [1, 0]";
    map_c4: "%a: tensor<2x3xf32>",
        "\"stablehlo.map\"(%a) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "the computation must make (tensor<f32>) of (tensor<f32>), got (tensor<f32>, tensor<f32>) -> (tensor<f32>)";
    map_i2: "%a: tensor<2x3xf32>",
        "\"stablehlo.map\"(%a) <{}> ({ ^bb0(%x: tensor<f32>): %s = stablehlo.negate %x : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "the attribute `dimensions` is missing; expected a list of integers";
    reduce_precision_c1: "%a: tensor<f32>",
        "\"stablehlo.reduce_precision\"(%a) <{exponent_bits = 5 : i32, mantissa_bits = 2 : i32}> : (tensor<f32>) -> tensor<2xf32>"
        => "the operand is tensor<f32>, the result tensor<2xf32>; expected the same";
    reduce_precision_i1: "%a: tensor<i32>",
        "\"stablehlo.reduce_precision\"(%a) <{exponent_bits = 5 : i32, mantissa_bits = 2 : i32}> : (tensor<i32>) -> tensor<i32>"
        => "expected elements of floating-point type, got tensor<i32>";
    reduce_precision_c2: "%a: tensor<f32>",
        "\"stablehlo.reduce_precision\"(%a) <{exponent_bits = 0 : i32, mantissa_bits = 2 : i32}> : (tensor<f32>) -> tensor<f32>"
        => "exponent_bits must be at least 1, got 0";
    reduce_precision_c3: "%a: tensor<f32>",
        "\"stablehlo.reduce_precision\"(%a) <{exponent_bits = 5 : i32, mantissa_bits = -1 : i32}> : (tensor<f32>) -> tensor<f32>"
        => "mantissa_bits must not be negative, got -1";
    reduce_precision_i3: "%a: tensor<f32>",
        "\"stablehlo.reduce_precision\"(%a) <{exponent_bits = 5 : i32}> : (tensor<f32>) -> tensor<f32>"
        => "the attribute `mantissa_bits` is missing; expected an integer";
}

sound! {
    reduce_is_sound_0: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce\"(%a, %i) <{dimensions = array<i64: 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>";
    sort_is_sound_1: "%a: tensor<2x3xf32>",
        "\"stablehlo.sort\"(%a) <{dimension = 1 : i64, is_stable = true}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>";
    sort_is_sound_2: "%a: tensor<2x3xf32>",
        "\"stablehlo.sort\"(%a) <{dimension = -2 : i64}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>";
    scatter_is_sound_3: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>";
    scatter_is_sound_4: "%a: tensor<4x5x6xf32>, %n: tensor<4x3x2xi32>, %u: tensor<4x3x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x3x2xi32>, tensor<4x3x3xf32>) -> tensor<4x5x6xf32>";
    scatter_is_sound_5: "%a: tensor<4x5x6xf32>, %n: tensor<3x2xi32>, %u: tensor<3x2x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = true, indices_are_sorted = false}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<4x5x6xf32>";
    scatter_is_sound_6: "%a: tensor<4x5x6xf32>, %n: tensor<4x5x1xi32>, %u: tensor<4x5x3xf32>",
        "\"stablehlo.scatter\"(%a, %n, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4x5x6xf32>, tensor<4x5x1xi32>, tensor<4x5x3xf32>) -> tensor<4x5x6xf32>";
    reduce_window_is_sound_7: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>";
    reduce_window_is_sound_8: "%a: tensor<2x3xf32>, %i: tensor<f32>",
        "\"stablehlo.reduce_window\"(%a, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 2>, base_dilations = array<i64: 2, 1>, window_dilations = array<i64: 1, 2>, padding = dense<[[0, -1], [1, 1]]> : tensor<2x2xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>";
    select_and_scatter_is_sound_9: "%a: tensor<4xf32>, %t: tensor<2xf32>, %i: tensor<f32>",
        "\"stablehlo.select_and_scatter\"(%a, %t, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %s : tensor<i1> }, { ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>";
    map_is_sound_10: "%a: tensor<2x3xf32>",
        "\"stablehlo.map\"(%a) <{dimensions = array<i64: 0, 1>}> ({ ^bb0(%x: tensor<f32>): %s = stablehlo.negate %x : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2x3xf32>) -> tensor<2x3xf32>";
    reduce_precision_is_sound_11: "%a: tensor<f32>",
        "stablehlo.reduce_precision %a, format = e5m10 : tensor<f32>";
}
