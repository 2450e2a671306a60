module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30x6xf32>, %arg1: tensor<30xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = call @_lstsq(%arg0, %arg1) : (tensor<30x6xf32>, tensor<30xf32>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_lstsq(%arg0: tensor<30x6xf32>, %arg1: tensor<30xf32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<30xf32>) -> tensor<30x1xf32>
    %1:3 = call @svd(%arg0) : (tensor<30x6xf32>) -> (tensor<30x6xf32>, tensor<6xf32>, tensor<6x6xf32>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.compare GT, %1#1, %2, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %4 = stablehlo.slice %1#1 [0:1] : (tensor<6xf32>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<3.57627869E-6> : tensor<f32>
    %6 = stablehlo.multiply %cst_0, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.compare GE, %1#1, %7, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %9 = stablehlo.and %3, %8 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %10 = call @_where(%9, %1#1, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.divide %11, %10 : tensor<6xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %13 = call @_where(%9, %12, %c_2) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %15 = stablehlo.transpose %1#0, dims = [1, 0] : (tensor<30x6xf32>) -> tensor<6x30xf32>
    %16 = stablehlo.dot_general %15, %0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6x30xf32>, tensor<30x1xf32>) -> tensor<6x1xf32>
    %17 = stablehlo.transpose %1#2, dims = [1, 0] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %18 = stablehlo.multiply %14, %16 : tensor<6x1xf32>
    %19 = stablehlo.dot_general %17, %18, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6x6xf32>, tensor<6x1xf32>) -> tensor<6x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<6x1xf32>) -> tensor<6xf32>
    return %20 : tensor<6xf32>
  }
  func.func private @svd(%arg0: tensor<30x6xf32>) -> (tensor<30x6xf32>, tensor<6xf32>, tensor<6x6xf32>) {
    %0:5 = stablehlo.custom_call @hipsolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=30, j=6, k=30, l=6, m=6, n=30, o=30, p=6, q=6}, custom>} : (tensor<30x6xf32>) -> (tensor<30x6xf32>, tensor<6xf32>, tensor<30x30xf32>, tensor<6x6xf32>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %2 = stablehlo.slice %0#2 [0:30, 0:6] : (tensor<30x30xf32>) -> tensor<30x6xf32>
    %3 = stablehlo.slice %1 [0:6, 0:6] : (tensor<6x6xf32>) -> tensor<6x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %5 = stablehlo.compare EQ, %0#4, %4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi1>) -> tensor<6xi1>
    %9 = stablehlo.select %8, %0#1, %7 : tensor<6xi1>, tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<30x6xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<30x6xi1>
    %13 = stablehlo.select %12, %2, %11 : tensor<30x6xi1>, tensor<30x6xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<6x6xi1>
    %17 = stablehlo.select %16, %3, %15 : tensor<6x6xi1>, tensor<6x6xf32>
    return %13, %9, %17 : tensor<30x6xf32>, tensor<6xf32>, tensor<6x6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
}
