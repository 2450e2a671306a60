//! As `constraints.rs`: the ops between processes, normalisations, and gathers whose slices are operands.

use super::check_op;
use crate::ErrorKind;

broken! {
    all_reduce_i2: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "the attribute `replica_groups` is missing; expected `dense<...>` of integers";
    all_reduce_c1: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<2x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "replica_groups must not repeat a device, got [0, 0]";
    all_reduce_c3: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<1> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "replica_groups names [1], but the program runs on one device, number 0";
    all_reduce_c4: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>, use_global_device_ids}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "use_global_device_ids needs a positive channel, got 0";
    all_reduce_c5: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<i32>, %y: tensor<i32>): %s = stablehlo.add %x, %y : tensor<i32> stablehlo.return %s : tensor<i32> }) : (tensor<2xf32>) -> tensor<2xi32>"
        => "the region must make (tensor<f32>) of (tensor<f32>, tensor<f32>), got (tensor<i32>, tensor<i32>) -> (tensor<i32>)";
    all_reduce_c6: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<3xf32>"
        => "a result must have shape [2], got tensor<3xf32>";
    all_reduce_c7: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f64>, %y: tensor<f64>): %s = stablehlo.add %x, %y : tensor<f64> stablehlo.return %s : tensor<f64> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "a result must have elements f64, as its region gives, got tensor<2xf32>";
    reduce_scatter_c5: "%a: tensor<2xf32>",
        "\"stablehlo.reduce_scatter\"(%a) <{scatter_dimension = 0 : i64, replica_groups = dense<2> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "replica_groups names [2], but the program runs on one device, number 0";
    reduce_scatter_c7: "%a: tensor<2xf32>",
        "\"stablehlo.reduce_scatter\"(%a) <{scatter_dimension = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<i32>, %y: tensor<i32>): %s = stablehlo.add %x, %y : tensor<i32> stablehlo.return %s : tensor<i32> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "the region must make (tensor<f32>) of (tensor<f32>, tensor<f32>), got (tensor<i32>, tensor<i32>) -> (tensor<i32>)";
    reduce_scatter_c8: "%a: tensor<2xf32>",
        "\"stablehlo.reduce_scatter\"(%a) <{scatter_dimension = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<1xf32>"
        => "a result must have shape [2], got tensor<1xf32>";
    reduce_scatter_c9: "%a: tensor<2xf32>",
        "\"stablehlo.reduce_scatter\"(%a) <{scatter_dimension = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f64>, %y: tensor<f64>): %s = stablehlo.add %x, %y : tensor<f64> stablehlo.return %s : tensor<f64> }) : (tensor<2xf32>) -> tensor<2xf32>"
        => "a result must have elements f64, as its region gives, got tensor<2xf32>";
    collective_permute_i2: "%a: tensor<2xf32>",
        "\"stablehlo.collective_permute\"(%a) <{}> : (tensor<2xf32>) -> tensor<2xf32>"
        => "the attribute `source_target_pairs` is missing; expected `dense<...>` of integers";
    collective_permute_c1: "%a: tensor<2xf32>",
        "\"stablehlo.collective_permute\"(%a) <{source_target_pairs = dense<0> : tensor<1x1xi64>}> : (tensor<2xf32>) -> tensor<2xf32>"
        => "source_target_pairs must be pairs";
    collective_permute_c2: "%a: tensor<2xf32>",
        "\"stablehlo.collective_permute\"(%a) <{source_target_pairs = dense<0> : tensor<2x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>"
        => "source_target_pairs repeats a source: [0, 0, 0, 0]";
    collective_permute_c4: "%a: tensor<2xf32>",
        "\"stablehlo.collective_permute\"(%a) <{source_target_pairs = dense<-1> : tensor<1x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>"
        => "source_target_pairs must name processes, got [-1, -1]";
    batch_norm_training_i4: "%a: tensor<2x3xf32>, %s: tensor<3xf32>",
        "%0:3 = \"stablehlo.batch_norm_training\"(%a, %s, %s) {feature_index = 1 : i64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)"
        => "epsilon is missing or no number; expected an f32";
    batch_norm_inference_i7: "%a: tensor<2x3xf32>, %s: tensor<3xf32>",
        "\"stablehlo.batch_norm_inference\"(%a, %s, %s, %s, %s) {epsilon = 0.0 : f32} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>"
        => "the attribute `feature_index` is missing; expected an integer";
    dynamic_gather_c3: "%a: tensor<4x5xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi32>",
        "\"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi32>) -> tensor<3x2xf32>"
        => "start_index_map must have 2 entries, one for each component of an index, got [0]";
    dynamic_gather_c7: "%a: tensor<4x5xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi32>",
        "\"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], start_index_map = [0, 1], index_vector_dim = 1>}> : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi32>) -> tensor<3x2xf32>"
        => "collapsed_slice_dims must be at least 0 and below the rank 2, got 2";
    dynamic_gather_c9: "%a: tensor<4x5xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi32>",
        "\"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [1, 1], index_vector_dim = 1>}> : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi32>) -> tensor<3x2xf32>"
        => "start_index_map and operand_batching_dims must not repeat a dimension, got [1, 1]";
    dynamic_gather_c13: "%a: tensor<4x5xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi32>",
        "\"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>}> : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi32>) -> tensor<4x2xf32>"
        => "the result must have shape [3, 2], got tensor<4x2xf32>";
    dynamic_gather_c14: "%a: tensor<4x5xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi32>",
        "\"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>}> : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi32>) -> tensor<3x2xi32>"
        => "the operand is tensor<4x5xf32>, the result tensor<3x2xi32>; expected one element type";
}

sound! {
    collectives_of_one_process: "%a: tensor<2xf32>",
        "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<2xf32>", "\"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f64>, %y: tensor<f64>): %s = stablehlo.add %x, %y : tensor<f64> stablehlo.return %s : tensor<f64> }) : (tensor<2xf32>) -> tensor<2xf64>", "\"stablehlo.reduce_scatter\"(%a) <{scatter_dimension = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>}> ({ ^bb0(%x: tensor<f32>, %y: tensor<f32>): %s = stablehlo.add %x, %y : tensor<f32> stablehlo.return %s : tensor<f32> }) : (tensor<2xf32>) -> tensor<2xf32>", "\"stablehlo.collective_permute\"(%a) <{source_target_pairs = dense<[[0, 0]]> : tensor<1x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>",
        "\"stablehlo.collective_permute\"(%a) <{source_target_pairs = dense<> : tensor<0x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>";
    dynamic_gather_is_sound: "%a: tensor<4x5xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi32>",
        "\"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>}> : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi32>) -> tensor<3x2xf32>";
}
