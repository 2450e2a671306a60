module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x14xf32>) -> (tensor<9x9xf32> {jax.result_info = "result.U"}, tensor<9xf32> {jax.result_info = "result.S"}, tensor<14x14xf32> {jax.result_info = "result.Vh"}) {
    %0:3 = call @svd(%arg0) : (tensor<9x14xf32>) -> (tensor<9x9xf32>, tensor<9xf32>, tensor<14x14xf32>)
    return %0#0, %0#1, %0#2 : tensor<9x9xf32>, tensor<9xf32>, tensor<14x14xf32>
  }
  func.func private @svd(%arg0: tensor<9x14xf32>) -> (tensor<9x9xf32>, tensor<9xf32>, tensor<14x14xf32>) {
    %0:5 = stablehlo.custom_call @hipsolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=9, j=14, k=9, l=14, m=9, n=9, o=9, p=14, q=14}, custom>} : (tensor<9x14xf32>) -> (tensor<9x14xf32>, tensor<9xf32>, tensor<9x9xf32>, tensor<14x14xf32>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<14x14xf32>) -> tensor<14x14xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %0#4, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xi1>) -> tensor<9xi1>
    %7 = stablehlo.select %6, %0#1, %5 : tensor<9xi1>, tensor<9xf32>
    %8 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9x9xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<9x9xi1>
    %11 = stablehlo.select %10, %0#2, %9 : tensor<9x9xi1>, tensor<9x9xf32>
    %12 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<14x14xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<14x14xi1>
    %15 = stablehlo.select %14, %1, %13 : tensor<14x14xi1>, tensor<14x14xf32>
    return %11, %7, %15 : tensor<9x9xf32>, tensor<9xf32>, tensor<14x14xf32>
  }
}
