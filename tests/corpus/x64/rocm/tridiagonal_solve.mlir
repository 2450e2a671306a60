module @jit_tridiagonal_solve attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x40xf64>, %arg1: tensor<40x2xf64>) -> (tensor<40x2xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:1, 0:40] : (tensor<3x40xf64>) -> tensor<1x40xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x40xf64>) -> tensor<40xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = "stablehlo.scatter"(%1, %2, %cst) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      stablehlo.return %arg3 : tensor<f64>
    }) : (tensor<40xf64>, tensor<1xi32>, tensor<f64>) -> tensor<40xf64>
    %4 = stablehlo.slice %arg0 [1:2, 0:40] : (tensor<3x40xf64>) -> tensor<1x40xf64>
    %5 = stablehlo.reshape %4 : (tensor<1x40xf64>) -> tensor<40xf64>
    %6 = stablehlo.slice %arg0 [2:3, 0:40] : (tensor<3x40xf64>) -> tensor<1x40xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x40xf64>) -> tensor<40xf64>
    %c_0 = stablehlo.constant dense<39> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = "stablehlo.scatter"(%7, %8, %cst_1) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      stablehlo.return %arg3 : tensor<f64>
    }) : (tensor<40xf64>, tensor<1xi32>, tensor<f64>) -> tensor<40xf64>
    %10 = stablehlo.custom_call @hipsparse_gtsv2_ffi(%3, %5, %9, %arg1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 3, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i], [j], [k], [l, m])->([n, o]) {i=40, j=40, k=40, l=40, m=2, n=40, o=2}, custom>} : (tensor<40xf64>, tensor<40xf64>, tensor<40xf64>, tensor<40x2xf64>) -> tensor<40x2xf64>
    return %10 : tensor<40x2xf64>
  }
}
