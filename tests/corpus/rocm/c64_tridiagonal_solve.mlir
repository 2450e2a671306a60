module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x70xcomplex<f32>>, %arg1: tensor<2x70xcomplex<f32>>, %arg2: tensor<2x70xcomplex<f32>>, %arg3: tensor<2x70x3xcomplex<f32>>) -> (tensor<2x70x3xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.custom_call @hipsparse_gtsv2_ffi(%arg0, %arg1, %arg2, %arg3) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 3, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [i, k], [i, l], [i, m, n])->([i, o, p]) {i=2, j=70, k=70, l=70, m=70, n=3, o=70, p=3}, custom>} : (tensor<2x70xcomplex<f32>>, tensor<2x70xcomplex<f32>>, tensor<2x70xcomplex<f32>>, tensor<2x70x3xcomplex<f32>>) -> tensor<2x70x3xcomplex<f32>>
    return %0 : tensor<2x70x3xcomplex<f32>>
  }
}
