//! As `constraints.rs`: transforms, convolutions, random numbers, and ops that JAX does not use.

use super::check_op;
use crate::ErrorKind;

broken! {
    fft_c1: "%a: tensor<4xcomplex<f32>>", "stablehlo.fft %a, type = FFT, length = [4, 4] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>"
        => "fft_length must name at most 1 dimensions, as many as tensor<4xcomplex<f32>> has, got [4, 4]";
    fft_c2: "%a: tensor<4xf32>", "stablehlo.fft %a, type = FFT, length = [4] : (tensor<4xf32>) -> tensor<4xf32>"
        => "FFT takes no tensor<4xf32> to tensor<4xf32>";
    fft_c3: "%a: tensor<4xcomplex<f32>>", "stablehlo.fft %a, type = FFT, length = [] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>"
        => "fft_length must name one to three dimensions, got []";
    fft_c4: "%a: tensor<4xf32>", "stablehlo.fft %a, type = RFFT, length = [5] : (tensor<4xf32>) -> tensor<3xcomplex<f32>>"
        => "fft_length must be the last extents of tensor<4xf32>, got [5]";
    fft_c5: "%a: tensor<4xf32>", "stablehlo.fft %a, type = RFFT, length = [4] : (tensor<4xf32>) -> tensor<4xcomplex<f32>>"
        => "the result must have shape [3], got tensor<4xcomplex<f32>>";
    convolution_c1: "%a: tensor<1x1x5xf32>, %k: tensor<1x1xf32>", "stablehlo.convolution(%a, %k) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x1x5xf32>, tensor<1x1xf32>) -> tensor<1x1x5xf32>"
        => "the operands are tensor<1x1x5xf32> and tensor<1x1xf32>; expected one rank of at least 2";
    convolution_c2: "%a: tensor<1x1x5xf32>, %k: tensor<1x1x3xf32>", "stablehlo.convolution(%a, %k) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x1x5xf32>, tensor<1x1x3xf32>) -> tensor<1x1x3xf32>"
        => "window_strides must have 1 entries, one for each spatial dimension, got [1, 1]";
    convolution_c3: "%a: tensor<1x1x5xf32>, %k: tensor<1x1x3xf32>", "stablehlo.convolution(%a, %k) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [0]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x1x5xf32>, tensor<1x1x3xf32>) -> tensor<1x1x3xf32>"
        => "window_strides must be positive and below 2^32, got [0]";
    convolution_c11: "%a: tensor<1x3x5xf32>, %k: tensor<1x2x3xf32>", "stablehlo.convolution(%a, %k) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x3x5xf32>, tensor<1x2x3xf32>) -> tensor<1x2x3xf32>"
        => "the features of the left side, 3, must be a multiple of 2";
    convolution_c14: "%a: tensor<1x3x5xf32>, %k: tensor<2x1x3xf32>", "stablehlo.convolution(%a, %k) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x5xf32>, tensor<2x1x3xf32>) -> tensor<1x1x3xf32>"
        => "the right side must take 3 features, got 2";
    convolution_c23: "%a: tensor<2x2x5xf32>, %k: tensor<1x2x3xf32>", "stablehlo.convolution(%a, %k) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {} {batch_group_count = 2 : i64, feature_group_count = 2 : i64} : (tensor<2x2x5xf32>, tensor<1x2x3xf32>) -> tensor<1x2x3xf32>"
        => "of feature_group_count and batch_group_count one must be 1";
    convolution_c25: "%a: tensor<1x1x5xf32>, %k: tensor<1x1x3xf32>", "stablehlo.convolution(%a, %k) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x1x5xf32>, tensor<1x1x3xf32>) -> tensor<1x1x4xf32>"
        => "the result must have shape [1, 1, 3], got tensor<1x1x4xf32>";
    dynamic_broadcast_in_dim_c5: "%a: tensor<2xf32>, %s: tensor<1xi32>", "stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [0] : (tensor<2xf32>, tensor<1xi32>) -> tensor<3xf32>"
        => "dimension 0 of tensor<2xf32> must be 1 or, as dimension 0 of tensor<3xf32> is, 3";
    dynamic_broadcast_in_dim_c6: "%a: tensor<2xf32>, %s: tensor<2xi32>", "stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [0] : (tensor<2xf32>, tensor<2xi32>) -> tensor<2xf32>"
        => "output_dimensions must have 1 entries, one for each dimension, got tensor<2xi32>";
    dynamic_reshape_c2: "%a: tensor<2xf32>, %s: tensor<1xi32>", "stablehlo.dynamic_reshape %a, %s : (tensor<2xf32>, tensor<1xi32>) -> tensor<3xf32>"
        => "tensor<2xf32> and tensor<3xf32> must have as many elements";
    dynamic_iota_c1: "%s: tensor<1xi32>", "stablehlo.dynamic_iota %s, dim = 1 : (tensor<1xi32>) -> tensor<3xf32>"
        => "iota_dimension must be at least 0 and below the rank 1, got 1";
    get_dimension_size_c1: "%a: tensor<2xf32>", "stablehlo.get_dimension_size %a, dim = 1 : (tensor<2xf32>) -> tensor<i32>"
        => "dimension must be at least 0 and below the rank 1, got 1";
    dot_c2: "%a: tensor<2x3xf32>", "stablehlo.dot %a, %a : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>"
        => "the last dimension of tensor<2x3xf32> must be the first of tensor<2x3xf32>";
    broadcast_c2: "%a: tensor<2xf32>", "stablehlo.broadcast %a, sizes = [3] : (tensor<2xf32>) -> tensor<2x3xf32>"
        => "the result must have shape [3, 2], got tensor<2x3xf32>";
    batch_norm_training_c1: "%a: tensor<2x3xf32>, %s: tensor<3xf32>", "%0:3 = \"stablehlo.batch_norm_training\"(%a, %s, %s) {epsilon = 0.0 : f32, feature_index = 2 : i64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)"
        => "feature_index must be at least 0 and below the rank 2, got 2";
    batch_norm_training_c3: "%a: tensor<2x3xf32>, %s: tensor<3xf32>", "%0:3 = \"stablehlo.batch_norm_training\"(%a, %s, %s) {epsilon = 0.0 : f32, feature_index = 0 : i64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)"
        => "expected shape [2], got tensor<3xf32>";
    rng_c2: "%a: tensor<i32>, %s: tensor<1xi32>", "stablehlo.rng %a, %a, %s, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<1xi32>) -> tensor<3xi32>"
        => "normal numbers are of floating-point type, got tensor<i32>";
    rng_bit_generator_c1: "%s: tensor<2xui64>", "%0:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<3xui64>, tensor<3xui32>)"
        => "the state is tensor<2xui64>, the next one tensor<3xui64>; expected one type";
    all_gather_c4: "%a: tensor<2xf32>", "\"stablehlo.all_gather\"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2xf32>) -> tensor<4xf32>"
        => "replica_groups names [0, 1], but the program runs on one device, number 0";
    collective_permute_c5: "%a: tensor<2xf32>", "\"stablehlo.collective_permute\"(%a) {source_target_pairs = dense<0> : tensor<1x2xi64>} : (tensor<2xf32>) -> tensor<3xf32>"
        => "the operands are tensor<2xf32>, the results tensor<3xf32>; expected the same";
    get_tuple_element_c1: "%a: tensor<2xf32>", "%t = stablehlo.tuple %a : tuple<tensor<2xf32>>\n %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<2xf32>>) -> tensor<2xf32>"
        => "index must be below 1, got 1";
}

#[test]
fn ops_that_need_another_device_are_refused_with_the_reason() {
    let error = |op: &str| check_op("%a: tensor<2xf32>", op).unwrap_err();
    let send = error("%0 = \"stablehlo.recv\"(%a) : (tensor<2xf32>) -> tensor<2xf32>");
    assert_eq!(*send.kind(), ErrorKind::Unsupported);
    assert_eq!(
        send.to_string(),
        "t.mlir:2:6: stablehlo.recv is not supported: there is no other device to exchange tensors with"
    );
    let quantized = error("%0 = \"stablehlo.uniform_quantize\"(%a) : (tensor<2xf32>) -> tensor<2xf32>");
    assert!(quantized.to_string().ends_with("quantized types are not computed with; use f32"), "{quantized}");
}
