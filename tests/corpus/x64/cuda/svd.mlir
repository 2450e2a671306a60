module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x5xf64>) -> (tensor<2x5xf64> {jax.result_info = "result[0]"}, tensor<2x7x5xf64> {jax.result_info = "result[1]"}, tensor<2x5x5xf64> {jax.result_info = "result[2]"}, tensor<2x5x5xf64> {jax.result_info = "result[3]"}) {
    %0:5 = stablehlo.custom_call @cusolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i, o, p], [i, q, r], [i]) {i=2, j=7, k=5, l=7, m=5, n=5, o=7, p=7, q=5, r=5}, custom>} : (tensor<2x7x5xf64>) -> (tensor<2x7x5xf64>, tensor<2x5xf64>, tensor<2x7x7xf64>, tensor<2x5x5xf64>, tensor<2xi32>)
    %1 = stablehlo.transpose %0#3, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %2 = stablehlo.slice %0#2 [0:2, 0:7, 0:5] : (tensor<2x7x7xf64>) -> tensor<2x7x5xf64>
    %3 = stablehlo.slice %1 [0:2, 0:5, 0:5] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.compare EQ, %0#4, %4, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x5xf64>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x5xi1>
    %9 = stablehlo.select %8, %0#1, %7 : tensor<2x5xi1>, tensor<2x5xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi1>) -> tensor<2x1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x7x5xf64>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<2x1x1xi1>) -> tensor<2x7x5xi1>
    %13 = stablehlo.select %12, %2, %11 : tensor<2x7x5xi1>, tensor<2x7x5xf64>
    %14 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi1>) -> tensor<2x1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<2x1x1xi1>) -> tensor<2x5x5xi1>
    %17 = stablehlo.select %16, %3, %15 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
    %18 = stablehlo.broadcast_in_dim %9, dims = [0, 2] : (tensor<2x5xf64>) -> tensor<2x1x5xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<2x1x5xf64>) -> tensor<2x7x5xf64>
    %20 = stablehlo.multiply %13, %19 : tensor<2x7x5xf64>
    %21 = stablehlo.dot_general %20, %17, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x5xf64>, tensor<2x5x5xf64>) -> tensor<2x7x5xf64>
    %22 = stablehlo.transpose %13, dims = [0, 2, 1] : (tensor<2x7x5xf64>) -> tensor<2x5x7xf64>
    %23 = stablehlo.dot_general %22, %13, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x5x7xf64>, tensor<2x7x5xf64>) -> tensor<2x5x5xf64>
    %24 = stablehlo.transpose %17, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %25 = stablehlo.dot_general %17, %24, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    return %9, %21, %23, %25 : tensor<2x5xf64>, tensor<2x7x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>
  }
}
