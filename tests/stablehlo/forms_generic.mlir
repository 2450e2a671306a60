"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x6xf32>, tensor<4x6xf32>, tensor<i32>, tensor<i1>, tensor<f32>, !stablehlo.token, tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>, tensor<4x6xcomplex<f32>>, tensor<2xi64>, tensor<2xui64>) -> (tensor<4x6xf32>, tensor<f32>), res_attrs = [{}, {foo.bar}], sym_name = "f"}> ({
  ^bb0(%arg1: tensor<4x6xf32>, %arg2: tensor<4x6xf32>, %arg3: tensor<i32>, %arg4: tensor<i1>, %arg5: tensor<f32>, %arg6: !stablehlo.token, %arg7: tensor<1x8x8x2xf32>, %arg8: tensor<3x3x2x4xf32>, %arg9: tensor<4x6xcomplex<f32>>, %arg10: tensor<2xi64>, %arg11: tensor<2xui64>):
    %0 = "stablehlo.transpose"(%arg1) <{permutation = array<i64: 1, 0>}> : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %1 = "stablehlo.slice"(%arg1) <{limit_indices = array<i64: 4, 6>, start_indices = array<i64: 0, 1>, strides = array<i64: 2, 2>}> : (tensor<4x6xf32>) -> tensor<2x3xf32>
    %2 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<6xf32>}> : () -> tensor<6xf32>
    %3 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<4xf32>}> : () -> tensor<4xf32>
    %4 = "stablehlo.get_dimension_size"(%arg1) <{dimension = 1 : i64}> : (tensor<4x6xf32>) -> tensor<i32>
    %5 = "stablehlo.reduce_precision"(%arg1) <{exponent_bits = 5 : i32, mantissa_bits = 10 : i32}> : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %6 = "stablehlo.fft"(%arg9) <{fft_length = array<i64: 6>, fft_type = #stablehlo<fft_type FFT>}> : (tensor<4x6xcomplex<f32>>) -> tensor<4x6xcomplex<f32>>
    %7 = "stablehlo.convolution"(%arg7, %arg8) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [0, 2]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision DEFAULT>], rhs_dilation = array<i64: 2, 1>, window_reversal = array<i1: false, true>, window_strides = array<i64: 1, 2>}> : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) -> tensor<1x6x4x4xf32>
    %8 = "stablehlo.convolution"(%arg7, %arg8) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) -> tensor<1x6x6x4xf32>
    %9:2 = "stablehlo.rng_bit_generator"(%arg11) <{rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>}> : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4x6xui32>)
    %10 = "stablehlo.rng"(%arg5, %arg5, %arg10) <{rng_distribution = #stablehlo<rng_distribution UNIFORM>}> : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<4x6xf32>
    %11 = "stablehlo.tuple"(%arg1, %arg3) : (tensor<4x6xf32>, tensor<i32>) -> tuple<tensor<4x6xf32>, tensor<i32>>
    %12 = "stablehlo.get_tuple_element"(%11) <{index = 1 : i32}> : (tuple<tensor<4x6xf32>, tensor<i32>>) -> tensor<i32>
    %13 = "stablehlo.create_token"() : () -> !stablehlo.token
    %14 = "stablehlo.after_all"(%13, %arg6) : (!stablehlo.token, !stablehlo.token) -> !stablehlo.token
    %15 = "stablehlo.replica_id"() : () -> tensor<ui32>
    %16 = "stablehlo.partition_id"() : () -> tensor<ui32>
    %17:2 = "stablehlo.optimization_barrier"(%arg1, %arg3) : (tensor<4x6xf32>, tensor<i32>) -> (tensor<4x6xf32>, tensor<i32>)
    %18 = "stablehlo.if"(%arg4) ({
      "stablehlo.return"(%arg1) : (tensor<4x6xf32>) -> ()
    }, {
      "stablehlo.return"(%arg2) : (tensor<4x6xf32>) -> ()
    }) : (tensor<i1>) -> tensor<4x6xf32>
    %19 = "stablehlo.dot"(%arg1, %0) <{precision_config = [#stablehlo<precision HIGH>, #stablehlo<precision DEFAULT>]}> : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %20 = "stablehlo.dot_general"(%arg1, %0) <{algorithm = #stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false>, dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = []}> : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %21 = "stablehlo.select_and_scatter"(%arg1, %1, %arg5) <{padding = dense<0> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
    ^bb0(%arg31: tensor<f32>, %arg32: tensor<f32>):
      %71 = "stablehlo.compare"(%arg31, %arg32) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      "stablehlo.return"(%71) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg29: tensor<f32>, %arg30: tensor<f32>):
      %70 = "stablehlo.add"(%arg29, %arg30) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%70) : (tensor<f32>) -> ()
    }) : (tensor<4x6xf32>, tensor<2x3xf32>, tensor<f32>) -> tensor<4x6xf32>
    %22 = "stablehlo.map"(%arg1) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg28: tensor<f32>):
      %69 = "stablehlo.add"(%arg28, %arg28) {hello = 3 : i32} : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%69) : (tensor<f32>) -> ()
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %23 = "stablehlo.all_reduce"(%arg1) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
    ^bb0(%arg26: tensor<f32>, %arg27: tensor<f32>):
      %68 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%68) : (tensor<f32>) -> ()
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %24 = "stablehlo.bitcast_convert"(%arg1) : (tensor<4x6xf32>) -> tensor<4x6xui32>
    %25 = "stablehlo.composite"(%arg1) <{composite_attributes = {foo = 1 : i32}, decomposition = @g, name = "chlo.erf", version = 1 : i32}> : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %26 = "stablehlo.exponential"(%arg1) <{result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>}> : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %27 = "stablehlo.broadcast"(%arg1) <{broadcast_sizes = array<i64: 2>}> : (tensor<4x6xf32>) -> tensor<2x4x6xf32>
    %28 = "stablehlo.set_dimension_size"(%arg1, %arg3) <{dimension = 1 : i64}> : (tensor<4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
    %29 = "stablehlo.dynamic_broadcast_in_dim"(%arg5, %arg10) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<2xi64>) -> tensor<4x6xf32>
    %30 = "stablehlo.dynamic_iota"(%arg10) <{iota_dimension = 0 : i64}> : (tensor<2xi64>) -> tensor<4x6xf32>
    %31 = "stablehlo.dynamic_reshape"(%arg1, %arg10) : (tensor<4x6xf32>, tensor<2xi64>) -> tensor<6x4xf32>
    %32 = "stablehlo.real_dynamic_slice"(%arg1, %arg10, %arg10, %arg10) : (tensor<4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<4x6xf32>
    %33 = "stablehlo.dynamic_pad"(%arg1, %arg5, %arg10, %arg10, %arg10) : (tensor<4x6xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<4x6xf32>
    %34:2 = "stablehlo.reduce"(%arg1, %arg2, %arg5, %arg5) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg22: tensor<f32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<f32>):
      %66 = "stablehlo.add"(%arg22, %arg24) {hello = 3 : i32} : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %67 = "stablehlo.add"(%arg23, %arg25) {hello = 3 : i32} : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%66, %67) : (tensor<f32>, tensor<f32>) -> ()
    }) : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>)
    %35 = "stablehlo.reduce"(%arg1, %arg5) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %65 = "stablehlo.subtract"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%65) : (tensor<f32>) -> ()
    }) {foo = "bar"} : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %36 = "stablehlo.reduce"(%arg1, %arg5) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg18: tensor<f32>, %arg19: tensor<f32>):
      %64 = "stablehlo.add"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%64) : (tensor<f32>) -> ()
    }) {foo = "bar"} : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %37:2 = "stablehlo.while"(%arg3, %arg1) ({
    ^bb0(%arg16: tensor<i32>, %arg17: tensor<4x6xf32>):
      "stablehlo.return"(%arg4) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg14: tensor<i32>, %arg15: tensor<4x6xf32>):
      "stablehlo.return"(%arg14, %arg15) : (tensor<i32>, tensor<4x6xf32>) -> ()
    }) {note = "hi"} : (tensor<i32>, tensor<4x6xf32>) -> (tensor<i32>, tensor<4x6xf32>)
    "stablehlo.while"() ({
      "stablehlo.return"(%arg4) : (tensor<i1>) -> ()
    }, {
      "stablehlo.return"() : () -> ()
    }) : () -> ()
    %38 = "stablehlo.infeed"(%arg6) <{infeed_config = "", layout = []}> : (!stablehlo.token) -> !stablehlo.token
    %39 = "stablehlo.constant"() <{value = dense<[[1, 2], [3, -4]]> : tensor<2x2xi64>}> {foo = 1 : i64} : () -> tensor<2x2xi64>
    %40 = "stablehlo.constant"() <{value = dense<[0x7F800000, 1.500000e-03]> : tensor<2xf32>}> : () -> tensor<2xf32>
    %41 = "stablehlo.constant"() <{value = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>}> : () -> tensor<2xf32>
    %42 = "stablehlo.constant"() <{value = dense<[true, false]> : tensor<2xi1>}> : () -> tensor<2xi1>
    %43 = "stablehlo.constant"() <{value = dense<[(1.000000e+00,2.000000e+00), (0x7F800000,-1.000000e+00)]> : tensor<2xcomplex<f32>>}> : () -> tensor<2xcomplex<f32>>
    %44 = "stablehlo.clamp"(%arg5, %arg1, %arg5) : (tensor<f32>, tensor<4x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %45 = "stablehlo.clamp"(%arg1, %arg1, %arg1) : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
    %46 = "stablehlo.gather"(%arg1, %arg10) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<4x6xf32>, tensor<2xi64>) -> tensor<6xf32>
    %47 = "stablehlo.custom_call"(%arg1, %arg3) <{api_version = 4 : i32, call_target_name = "foo.bar baz", called_computations = [@g], has_side_effect = true}> {x.y = #foo<bar [1, 2] "a>">} : (tensor<4x6xf32>, tensor<i32>) -> tuple<tensor<f32>, !stablehlo.token>
    "stablehlo.custom_call"() <{call_target_name = "foo"}> : () -> ()
    %48 = "stablehlo.sort"(%arg1) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg12: tensor<f32>, %arg13: tensor<f32>):
      %63 = "stablehlo.compare"(%arg12, %arg13) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      "stablehlo.return"(%63) : (tensor<i1>) -> ()
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %49 = "stablehlo.complex"(%arg1, %arg2) : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xcomplex<f32>>
    %50 = "stablehlo.select"(%arg4, %arg1, %arg2) : (tensor<i1>, tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
    %51 = "stablehlo.batch_norm_inference"(%arg1, %2, %2, %2, %2) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<4x6xf32>
    %52 = "stablehlo.abs"(%arg9) : (tensor<4x6xcomplex<f32>>) -> tensor<4x6xf32>
    %53:2 = "func.call"(%arg1) <{callee = @h}> : (tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<f32>)
    %54 = "chlo.broadcast_add"(%arg1, %arg5) : (tensor<4x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %55:2 = "chlo.top_k"(%arg1) <{k = 2 : i64}> : (tensor<4x6xf32>) -> (tensor<4x2xf32>, tensor<4x2xi32>)
    %56 = "chlo.erf"(%arg1) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %57 = "stablehlo.constant"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
    %58 = "stablehlo.all_gather"(%arg1) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4x6xf32>) -> tensor<8x6xf32>
    %59 = "stablehlo.collective_permute"(%arg1) <{source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %60 = "stablehlo.constant"() <{value = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf16>}> : () -> tensor<2xf16>
    %61 = "stablehlo.constant"() <{value = dense<[18446744073709551615, 2]> : tensor<2xui64>}> : () -> tensor<2xui64>
    %62 = "stablehlo.constant"() <{value = dense<255> : tensor<ui8>}> : () -> tensor<ui8>
    "func.return"(%arg1, %arg5) : (tensor<4x6xf32>, tensor<f32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<4x6xf32>) -> tensor<4x6xf32>, sym_name = "g", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<4x6xf32>):
    "func.return"(%arg0) : (tensor<4x6xf32>) -> ()
  }) {foo, hello = 1 : i32} : () -> ()
  "func.func"() <{function_type = (tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<f32>), sym_name = "h", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()
