module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x36xf64>) -> (tensor<36xf64> {jax.result_info = "result[0]"}, tensor<40x36xf64> {jax.result_info = "result[1]"}, tensor<40x40xf64> {jax.result_info = "result[2]"}, tensor<36x36xf64> {jax.result_info = "result[3]"}) {
    %0:5 = stablehlo.custom_call @cusolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=40, j=36, k=40, l=36, m=36, n=40, o=40, p=36, q=36}, custom>} : (tensor<40x36xf64>) -> (tensor<40x36xf64>, tensor<36xf64>, tensor<40x40xf64>, tensor<36x36xf64>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<36x36xf64>) -> tensor<36x36xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %0#4, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<36xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xi1>) -> tensor<36xi1>
    %7 = stablehlo.select %6, %0#1, %5 : tensor<36xi1>, tensor<36xf64>
    %8 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<40x40xf64>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<40x40xi1>
    %11 = stablehlo.select %10, %0#2, %9 : tensor<40x40xi1>, tensor<40x40xf64>
    %12 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<36x36xf64>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<36x36xi1>
    %15 = stablehlo.select %14, %1, %13 : tensor<36x36xi1>, tensor<36x36xf64>
    %16 = stablehlo.slice %11 [0:40, 0:36] : (tensor<40x40xf64>) -> tensor<40x36xf64>
    %17 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<36xf64>) -> tensor<1x36xf64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x36xf64>) -> tensor<40x36xf64>
    %19 = stablehlo.multiply %16, %18 : tensor<40x36xf64>
    %20 = stablehlo.dot_general %19, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x36xf64>, tensor<36x36xf64>) -> tensor<40x36xf64>
    %21 = stablehlo.transpose %11, dims = [1, 0] : (tensor<40x40xf64>) -> tensor<40x40xf64>
    %22 = stablehlo.dot_general %21, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x40xf64>, tensor<40x40xf64>) -> tensor<40x40xf64>
    %23 = stablehlo.transpose %15, dims = [1, 0] : (tensor<36x36xf64>) -> tensor<36x36xf64>
    %24 = stablehlo.dot_general %15, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<36x36xf64>, tensor<36x36xf64>) -> tensor<36x36xf64>
    return %7, %20, %22, %24 : tensor<36xf64>, tensor<40x36xf64>, tensor<40x40xf64>, tensor<36x36xf64>
  }
}
