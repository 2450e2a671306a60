module @old attributes {mhlo.num_partitions = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xf32> {mhlo.layout_mode = "default"}, %arg1: tensor<4x6xf32>, %arg2: tensor<i32>, %arg3: tensor<i1>, %arg4: tensor<f32>) -> (tensor<4x6xf32> {jax.result_info = "result"}, tensor<f32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %1 = stablehlo.slice %arg0 [0:4:2, 1:6:2] : (tensor<4x6xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<4x6xf32>) -> tensor<i32>
    %3 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<4x6xf32>
    %4 = stablehlo.dot %arg0, %0, precision = [HIGH, DEFAULT] : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %6 = "stablehlo.select_and_scatter"(%arg0, %1, %arg4) <{padding = dense<0> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %70 = stablehlo.compare GE, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %70 : tensor<i1>
    }, {
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %70 = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %70 : tensor<f32>
    }) : (tensor<4x6xf32>, tensor<2x3xf32>, tensor<f32>) -> tensor<4x6xf32>
    %7 = "stablehlo.map"(%arg0) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%a: tensor<f32>):
      %70 = stablehlo.add %a, %arg4 : tensor<f32>
      stablehlo.return %70 : tensor<f32>
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %8 = stablehlo.bitcast_convert %arg0 : (tensor<4x6xf32>) -> tensor<4x6xui32>
    %9:2 = stablehlo.reduce(%arg0 init: %arg4), (%arg1 init: %arg4) across dimensions = [1] : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>)
     reducer(%a: tensor<f32>, %b: tensor<f32>) (%c: tensor<f32>, %d: tensor<f32>) {
      %70 = stablehlo.add %a, %b : tensor<f32>
      %71 = stablehlo.maximum %c, %d : tensor<f32>
      stablehlo.return %70, %71 : tensor<f32>, tensor<f32>
    }
    %10 = stablehlo.iota dim = 0 : tensor<4x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 6>}> : (tensor<4x6xf32>, tensor<4x1xi32>) -> tensor<4x6xf32>
    %12 = "stablehlo.scatter"(%arg0, %10, %arg1) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      stablehlo.return %b : tensor<f32>
    }) : (tensor<4x6xf32>, tensor<4x1xi32>, tensor<4x6xf32>) -> tensor<4x6xf32>
    %13:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
      %70 = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %70 : tensor<i1>
    }) : (tensor<4x6xf32>, tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>)
    %14:2 = stablehlo.while(%i = %arg2, %x = %13#0) : tensor<i32>, tensor<4x6xf32>
    cond {
      %70 = stablehlo.compare LT, %i, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %70 : tensor<i1>
    } do {
      %70 = "stablehlo.case"(%i) ({
        %71 = stablehlo.add %x, %x : tensor<4x6xf32>
        stablehlo.return %71 : tensor<4x6xf32>
      }, {
        %71 = func.call @helper(%x) : (tensor<4x6xf32>) -> tensor<4x6xf32>
        stablehlo.return %71 : tensor<4x6xf32>
      }) : (tensor<i32>) -> tensor<4x6xf32>
      stablehlo.return %i, %70 : tensor<i32>, tensor<4x6xf32>
    }
    %15 = "stablehlo.if"(%arg3) ({
      stablehlo.return %14#1 : tensor<4x6xf32>
    }, {
      stablehlo.return %arg1 : tensor<4x6xf32>
    }) : (tensor<i1>) -> tensor<4x6xf32>
    %16 = stablehlo.reverse %15, dims = [0] : tensor<4x6xf32>
    %17 = stablehlo.pad %16, %arg4, low = [1, -1], high = [0, 2], interior = [0, 1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<5x12xf32>
    %18 = stablehlo.dynamic_slice %17, %arg2, %arg2, sizes = [4, 6] : (tensor<5x12xf32>, tensor<i32>, tensor<i32>) -> tensor<4x6xf32>
    %19 = stablehlo.dynamic_update_slice %18, %1, %arg2, %arg2 : (tensor<4x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x6xf32>
    %20 = stablehlo.concatenate %19, %arg0, dim = 1 : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x12xf32>
    %21 = "stablehlo.reduce_window"(%20, %arg4) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 1, 2>, padding = dense<[[0, 1], [2, 0]]> : tensor<2x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %70 = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %70 : tensor<f32>
    }) : (tensor<4x12xf32>, tensor<f32>) -> tensor<4x6xf32>
    %22 = stablehlo.reshape %4 : (tensor<4x4xf32>) -> tensor<2x8xf32>
    %23 = stablehlo.cholesky %4, lower = true : tensor<4x4xf32>
    %24 = "stablehlo.triangular_solve"(%23, %21) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>}> : (tensor<4x4xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
    %25 = stablehlo.clamp %arg4, %24, %arg4 : (tensor<f32>, tensor<4x6xf32>, tensor<f32>) -> tensor<4x6xf32>
    %26 = stablehlo.complex %25, %25 : tensor<4x6xcomplex<f32>>
    %27 = stablehlo.abs %26 : (tensor<4x6xcomplex<f32>>) -> tensor<4x6xf32>
    %28 = stablehlo.fft %26, type = IFFT, length = [6] : (tensor<4x6xcomplex<f32>>) -> tensor<4x6xcomplex<f32>>
    %29 = stablehlo.exponential %27 : tensor<4x6xf32>
    %30:2 = stablehlo.optimization_barrier %29, %arg2 : tensor<4x6xf32>, tensor<i32>
    %31 = stablehlo.custom_call @foo(%29, %arg2) {api_version = 2 : i32, backend_config = "bytes\00\01", called_computations = [@helper], has_side_effect = true, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], note.extra = {a = 1 : i32, b = [2.5 : f32, "x", true]}} : (tensor<4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
    %32 = stablehlo.tuple %31, %arg2 : tuple<tensor<4x6xf32>, tensor<i32>>
    %33 = stablehlo.get_tuple_element %32[1] : (tuple<tensor<4x6xf32>, tensor<i32>>) -> tensor<i32>
    %34 = stablehlo.create_token : !stablehlo.token
    %35 = stablehlo.after_all %34, %34 : !stablehlo.token
    %36 = stablehlo.select %arg3, %31, %arg1 : tensor<i1>, tensor<4x6xf32>
    %37 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<1x8x8x2xf32>
    %38 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<3x3x2x4xf32>
    %39 = stablehlo.convolution(%37, %38) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 2], pad = [[1, 1], [0, 2]], rhs_dilate = [2, 1], reverse = [false, true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) -> tensor<1x6x4x4xf32>
    %40 = stablehlo.constant dense<[7, 9]> : tensor<2xui64>
    %41, %42 = stablehlo.rng_bit_generator %40, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4x6xui32>)
    %43 = stablehlo.constant dense<[4, 6]> : tensor<2xi64>
    %44 = stablehlo.rng %arg4, %arg4, %43, distribution = NORMAL : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<4x6xf32>
    %45 = stablehlo.constant dense<0.5> : tensor<6xf32>
    %46 = "stablehlo.batch_norm_inference"(%arg0, %45, %45, %45, %45) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<4x6xf32>
    %47 = stablehlo.dynamic_broadcast_in_dim %arg4, %43, dims = [] : (tensor<f32>, tensor<2xi64>) -> tensor<4x6xf32>
    %48 = stablehlo.dynamic_iota %43, dim = 0 : (tensor<2xi64>) -> tensor<4x6xf32>
    %49 = stablehlo.set_dimension_size %arg0, %arg2, dim = 1 : (tensor<4x6xf32>, tensor<i32>) -> tensor<4x6xf32>
    %60 = stablehlo.constant dense<[1, 6]> : tensor<2xi64>
    %50 = "stablehlo.dynamic_gather"(%arg0, %10, %60) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x6xf32>, tensor<4x1xi32>, tensor<2xi64>) -> tensor<4x6xf32>
    %51 = "stablehlo.collective_permute"(%arg0) <{source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %52 = "stablehlo.all_reduce"(%arg0) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %70 = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %70 : tensor<f32>
    }) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %53 = stablehlo.broadcast %arg0, sizes = [2] : (tensor<4x6xf32>) -> tensor<2x4x6xf32>
    return %36, %arg4 : tensor<4x6xf32>, tensor<f32>
  }
  func.func private @helper(%arg0: tensor<4x6xf32>) -> tensor<4x6xf32> {
    return %arg0 : tensor<4x6xf32>
  }
}
