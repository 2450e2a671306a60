module {
  func.func @f(%arg0: tensor<4x6xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<i32>, %arg3: tensor<i1>, %arg4: tensor<f32>, %arg5: !stablehlo.token, %arg6: tensor<1x8x8x2xf32>, %arg7: tensor<3x3x2x4xf32>, %arg8: tensor<4x6xcomplex<f32>>, %arg9: tensor<2xi64>, %arg10: tensor<2xui64>) -> (tensor<4x6xf32>, tensor<f32> {foo.bar}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %1 = stablehlo.slice %arg0 [0:4:2, 1:6:2] : (tensor<4x6xf32>) -> tensor<2x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<4xf32>
    %2 = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<4x6xf32>) -> tensor<i32>
    %3 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<4x6xf32>
    %4 = stablehlo.fft %arg8, type = FFT, length = [6] : (tensor<4x6xcomplex<f32>>) -> tensor<4x6xcomplex<f32>>
    %5 = stablehlo.convolution(%arg6, %arg7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 2], pad = [[1, 1], [0, 2]], lhs_dilate = [1, 1], rhs_dilate = [2, 1], reverse = [false, true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) -> tensor<1x6x4x4xf32>
    %6 = stablehlo.convolution(%arg6, %arg7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) -> tensor<1x6x6x4xf32>
    %output_state, %output = stablehlo.rng_bit_generator %arg10, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4x6xui32>)
    %7 = stablehlo.rng %arg4, %arg4, %arg9, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<4x6xf32>
    %8 = stablehlo.tuple %arg0, %arg2 : tuple<tensor<4x6xf32>, tensor<i32>>
    %9 = stablehlo.get_tuple_element %8[1] : (tuple<tensor<4x6xf32>, tensor<i32>>) -> tensor<i32>
    %10 = stablehlo.create_token : !stablehlo.token
    %11 = stablehlo.after_all %10, %arg5 : !stablehlo.token
    %12 = stablehlo.replica_id : tensor<ui32>
    %13 = stablehlo.partition_id : tensor<ui32>
    %14:2 = stablehlo.optimization_barrier %arg0, %arg2 : tensor<4x6xf32>, tensor<i32>
    %15 = "stablehlo.if"(%arg3) ({
      stablehlo.return %arg0 : tensor<4x6xf32>
    }, {
      stablehlo.return %arg1 : tensor<4x6xf32>
    }) : (tensor<i1>) -> tensor<4x6xf32>
    %16 = stablehlo.dot %arg0, %0, precision = [HIGH, DEFAULT] : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [], algorithm = <lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %18 = "stablehlo.select_and_scatter"(%arg0, %1, %arg4) <{padding = dense<0> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %50 = stablehlo.compare GE, %arg11, %arg12, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    }, {
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %50 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %50 : tensor<f32>
    }) : (tensor<4x6xf32>, tensor<2x3xf32>, tensor<f32>) -> tensor<4x6xf32>
    %19 = "stablehlo.map"(%arg0) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg11: tensor<f32>):
      %50 = stablehlo.add %arg11, %arg11 {hello = 3 : i32} : tensor<f32>
      stablehlo.return %50 : tensor<f32>
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %20 = "stablehlo.all_reduce"(%arg0) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %50 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %50 : tensor<f32>
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %21 = stablehlo.bitcast_convert %arg0 : (tensor<4x6xf32>) -> tensor<4x6xui32>
    %22 = stablehlo.composite "chlo.erf" %arg0 {composite_attributes = {foo = 1 : i32}, decomposition = @g, version = 1 : i32} : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %23 = stablehlo.exponential %arg0 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<4x6xf32>
    %24 = stablehlo.broadcast %arg0, sizes = [2] : (tensor<4x6xf32>) -> tensor<2x4x6xf32>
    %25 = stablehlo.set_dimension_size %arg0, %arg2, dim = 1 : (tensor<4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
    %26 = stablehlo.dynamic_broadcast_in_dim %arg4, %arg9, dims = [] : (tensor<f32>, tensor<2xi64>) -> tensor<4x6xf32>
    %27 = stablehlo.dynamic_iota %arg9, dim = 0 : (tensor<2xi64>) -> tensor<4x6xf32>
    %28 = stablehlo.dynamic_reshape %arg0, %arg9 : (tensor<4x6xf32>, tensor<2xi64>) -> tensor<6x4xf32>
    %29 = stablehlo.real_dynamic_slice %arg0, %arg9, %arg9, %arg9 : (tensor<4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<4x6xf32>
    %30 = stablehlo.dynamic_pad %arg0, %arg4, %arg9, %arg9, %arg9 : (tensor<4x6xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<4x6xf32>
    %31:2 = stablehlo.reduce(%arg0 init: %arg4), (%arg1 init: %arg4) across dimensions = [1] : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>)
     reducer(%arg11: tensor<f32>, %arg13: tensor<f32>) (%arg12: tensor<f32>, %arg14: tensor<f32>)  {
      %50 = stablehlo.add %arg11, %arg13 {hello = 3 : i32} : tensor<f32>
      %51 = stablehlo.add %arg12, %arg14 {hello = 3 : i32} : tensor<f32>
      stablehlo.return %50, %51 : tensor<f32>, tensor<f32>
    }
    %32 = stablehlo.reduce(%arg0 init: %arg4) across dimensions = [1] {foo = "bar"} : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
     reducer(%arg11: tensor<f32>, %arg12: tensor<f32>)  {
      %50 = stablehlo.subtract %arg11, %arg12 : tensor<f32>
      stablehlo.return %50 : tensor<f32>
    }
    %33 = stablehlo.reduce(%arg0 init: %arg4) applies stablehlo.add across dimensions = [1] {foo = "bar"} : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %34:2 = stablehlo.while(%iterArg = %arg2, %iterArg_9 = %arg0) : tensor<i32>, tensor<4x6xf32> attributes {note = "hi"}
    cond {
      stablehlo.return %arg3 : tensor<i1>
    } do {
      stablehlo.return %iterArg, %iterArg_9 : tensor<i32>, tensor<4x6xf32>
    }
    stablehlo.while()
    cond {
      stablehlo.return %arg3 : tensor<i1>
    } do {
      stablehlo.return 
    }
    %35 = "stablehlo.infeed"(%arg5) <{infeed_config = "", layout = []}> : (!stablehlo.token) -> !stablehlo.token
    %c = stablehlo.constant {foo = 1 : i64} dense<[[1, 2], [3, -4]]> : tensor<2x2xi64>
    %cst_1 = stablehlo.constant dense<[0x7F800000, 1.500000e-03]> : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
    %c_3 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
    %cst_4 = stablehlo.constant dense<[(1.000000e+00,2.000000e+00), (0x7F800000,-1.000000e+00)]> : tensor<2xcomplex<f32>>
    %36 = stablehlo.clamp %arg4, %arg0, %arg4 : (tensor<f32>, tensor<4x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %37 = stablehlo.clamp %arg0, %arg0, %arg0 : tensor<4x6xf32>
    %38 = "stablehlo.gather"(%arg0, %arg9) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<4x6xf32>, tensor<2xi64>) -> tensor<6xf32>
    %39 = stablehlo.custom_call @"foo.bar baz"(%arg0, %arg2) {api_version = 4 : i32, called_computations = [@g], has_side_effect = true, x.y = #foo<bar [1, 2] "a>">} : (tensor<4x6xf32>, tensor<i32>) -> tuple<tensor<f32>, !stablehlo.token>
    stablehlo.custom_call @foo() : () -> ()
    %40 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %50 = stablehlo.compare LT, %arg11, %arg12 : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %41 = stablehlo.complex %arg0, %arg1 : tensor<4x6xcomplex<f32>>
    %42 = stablehlo.select %arg3, %arg0, %arg1 : tensor<i1>, tensor<4x6xf32>
    %43 = "stablehlo.batch_norm_inference"(%arg0, %cst, %cst, %cst, %cst) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<4x6xf32>
    %44 = stablehlo.abs %arg8 : (tensor<4x6xcomplex<f32>>) -> tensor<4x6xf32>
    %45:2 = call @h(%arg0) : (tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<f32>)
    %46 = chlo.broadcast_add %arg0, %arg4 : (tensor<4x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %values, %indices = chlo.top_k(%arg0, k = 2) : tensor<4x6xf32> -> (tensor<4x2xf32>, tensor<4x2xi32>)
    %47 = chlo.erf %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %cst_5 = stablehlo.constant dense<> : tensor<0x3xf32>
    %48 = "stablehlo.all_gather"(%arg0) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4x6xf32>) -> tensor<8x6xf32>
    %49 = "stablehlo.collective_permute"(%arg0) <{source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %cst_6 = stablehlo.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf16>
    %c_7 = stablehlo.constant dense<[18446744073709551615, 2]> : tensor<2xui64>
    %c_8 = stablehlo.constant dense<255> : tensor<ui8>
    return %arg0, %arg4 : tensor<4x6xf32>, tensor<f32>
  }
  func.func private @g(%arg0: tensor<4x6xf32>) -> tensor<4x6xf32> attributes {foo, hello = 1 : i32} {
    return %arg0 : tensor<4x6xf32>
  }
  func.func private @h(tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<f32>)
}
