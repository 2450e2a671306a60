module @jit_tridiagonal_solve attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x7xcomplex<f64>>, %arg1: tensor<7x1xcomplex<f64>>) -> (tensor<7x1xcomplex<f64>> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<3x7xcomplex<f64>>) -> tensor<1x7xcomplex<f64>>
    %1 = stablehlo.reshape %0 : (tensor<1x7xcomplex<f64>>) -> tensor<7xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %3 = "stablehlo.scatter"(%1, %2, %cst) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<complex<f64>>, %arg3: tensor<complex<f64>>):
      stablehlo.return %arg3 : tensor<complex<f64>>
    }) : (tensor<7xcomplex<f64>>, tensor<1xi32>, tensor<complex<f64>>) -> tensor<7xcomplex<f64>>
    %4 = stablehlo.slice %arg0 [1:2, 0:7] : (tensor<3x7xcomplex<f64>>) -> tensor<1x7xcomplex<f64>>
    %5 = stablehlo.reshape %4 : (tensor<1x7xcomplex<f64>>) -> tensor<7xcomplex<f64>>
    %6 = stablehlo.slice %arg0 [2:3, 0:7] : (tensor<3x7xcomplex<f64>>) -> tensor<1x7xcomplex<f64>>
    %7 = stablehlo.reshape %6 : (tensor<1x7xcomplex<f64>>) -> tensor<7xcomplex<f64>>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %9 = "stablehlo.scatter"(%7, %8, %cst_1) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<complex<f64>>, %arg3: tensor<complex<f64>>):
      stablehlo.return %arg3 : tensor<complex<f64>>
    }) : (tensor<7xcomplex<f64>>, tensor<1xi32>, tensor<complex<f64>>) -> tensor<7xcomplex<f64>>
    %10:5 = stablehlo.custom_call @lapack_zgtsv_ffi(%3, %5, %9, %arg1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 1, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [2], operand_index = 2, operand_tuple_indices = []>, #stablehlo.output_operand_alias<output_tuple_indices = [3], operand_index = 3, operand_tuple_indices = []>], result_layouts = [dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i], [j], [k], [l, m])->([n], [o], [p], [q, r], []) {i=7, j=7, k=7, l=7, m=1, n=7, o=7, p=7, q=7, r=1}, custom>} : (tensor<7xcomplex<f64>>, tensor<7xcomplex<f64>>, tensor<7xcomplex<f64>>, tensor<7x1xcomplex<f64>>) -> (tensor<7xcomplex<f64>>, tensor<7xcomplex<f64>>, tensor<7xcomplex<f64>>, tensor<7x1xcomplex<f64>>, tensor<i32>)
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<i32>
    %12 = stablehlo.compare EQ, %10#4, %11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_3 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f64>>) -> tensor<7x1xcomplex<f64>>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<7x1xi1>
    %16 = stablehlo.select %15, %10#3, %14 : tensor<7x1xi1>, tensor<7x1xcomplex<f64>>
    return %16 : tensor<7x1xcomplex<f64>>
  }
}
