module @jit_solve attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6xcomplex<f64>>, %arg1: tensor<6x2xcomplex<f64>>) -> (tensor<6x2xcomplex<f64>> {jax.result_info = "result"}) {
    %0 = call @solve(%arg0, %arg1) : (tensor<6x6xcomplex<f64>>, tensor<6x2xcomplex<f64>>) -> tensor<6x2xcomplex<f64>>
    return %0 : tensor<6x2xcomplex<f64>>
  }
  func.func private @solve(%arg0: tensor<6x6xcomplex<f64>>, %arg1: tensor<6x2xcomplex<f64>>) -> tensor<6x2xcomplex<f64>> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=6, j=6, k=6, l=6, m=6}, custom>} : (tensor<6x6xcomplex<f64>>) -> (tensor<6x6xcomplex<f64>>, tensor<6xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<6x6xcomplex<f64>>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<6x6xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<6x6xi1>, tensor<6x6xcomplex<f64>>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=6, j=6}, custom>} : (tensor<6xi32>) -> tensor<6xi32>
    %10 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<6x2xcomplex<f64>>) -> tensor<2x6xcomplex<f64>>
    %11 = call @_lu_solve(%8, %9, %10) : (tensor<6x6xcomplex<f64>>, tensor<6xi32>, tensor<2x6xcomplex<f64>>) -> tensor<2x6xcomplex<f64>>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<2x6xcomplex<f64>>) -> tensor<6x2xcomplex<f64>>
    return %12 : tensor<6x2xcomplex<f64>>
  }
  func.func private @_lu_solve(%arg0: tensor<6x6xcomplex<f64>>, %arg1: tensor<6xi32>, %arg2: tensor<2x6xcomplex<f64>>) -> tensor<2x6xcomplex<f64>> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x6xcomplex<f64>>) -> tensor<2x6x1xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<6xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<6xi1>, tensor<6xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x6x1xcomplex<f64>>, tensor<6x1xi32>) -> tensor<2x6x1xcomplex<f64>>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<2x6x1xcomplex<f64>>) -> tensor<6x1x2xcomplex<f64>>
    %9 = stablehlo.reshape %8 : (tensor<6x1x2xcomplex<f64>>) -> tensor<6x2xcomplex<f64>>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<6x6xcomplex<f64>>, tensor<6x2xcomplex<f64>>) -> tensor<6x2xcomplex<f64>>
    %11 = stablehlo.reshape %10 : (tensor<6x2xcomplex<f64>>) -> tensor<6x1x2xcomplex<f64>>
    %12 = stablehlo.reshape %11 : (tensor<6x1x2xcomplex<f64>>) -> tensor<6x2xcomplex<f64>>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<6x6xcomplex<f64>>, tensor<6x2xcomplex<f64>>) -> tensor<6x2xcomplex<f64>>
    %14 = stablehlo.reshape %13 : (tensor<6x2xcomplex<f64>>) -> tensor<6x1x2xcomplex<f64>>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<6x1x2xcomplex<f64>>) -> tensor<2x6x1xcomplex<f64>>
    %16 = stablehlo.reshape %15 : (tensor<2x6x1xcomplex<f64>>) -> tensor<2x6xcomplex<f64>>
    return %16 : tensor<2x6xcomplex<f64>>
  }
}
