module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x6xcomplex<f32>>) -> (tensor<10x6xcomplex<f32>> {jax.result_info = "result.U"}, tensor<6xf32> {jax.result_info = "result.S"}, tensor<6x6xcomplex<f32>> {jax.result_info = "result.Vh"}) {
    %0:3 = call @svd(%arg0) : (tensor<10x6xcomplex<f32>>) -> (tensor<10x6xcomplex<f32>>, tensor<6xf32>, tensor<6x6xcomplex<f32>>)
    return %0#0, %0#1, %0#2 : tensor<10x6xcomplex<f32>>, tensor<6xf32>, tensor<6x6xcomplex<f32>>
  }
  func.func private @svd(%arg0: tensor<10x6xcomplex<f32>>) -> (tensor<10x6xcomplex<f32>>, tensor<6xf32>, tensor<6x6xcomplex<f32>>) {
    %0:5 = stablehlo.custom_call @hipsolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=10, j=6, k=10, l=6, m=6, n=10, o=10, p=6, q=6}, custom>} : (tensor<10x6xcomplex<f32>>) -> (tensor<10x6xcomplex<f32>>, tensor<6xf32>, tensor<10x10xcomplex<f32>>, tensor<6x6xcomplex<f32>>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<6x6xcomplex<f32>>) -> tensor<6x6xcomplex<f32>>
    %2 = stablehlo.real %1 : (tensor<6x6xcomplex<f32>>) -> tensor<6x6xf32>
    %3 = stablehlo.imag %1 : (tensor<6x6xcomplex<f32>>) -> tensor<6x6xf32>
    %4 = stablehlo.negate %3 : tensor<6x6xf32>
    %5 = stablehlo.complex %2, %4 : tensor<6x6xcomplex<f32>>
    %6 = stablehlo.slice %0#2 [0:10, 0:6] : (tensor<10x10xcomplex<f32>>) -> tensor<10x6xcomplex<f32>>
    %7 = stablehlo.slice %5 [0:6, 0:6] : (tensor<6x6xcomplex<f32>>) -> tensor<6x6xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %9 = stablehlo.compare EQ, %0#4, %8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xi1>) -> tensor<6xi1>
    %13 = stablehlo.select %12, %0#1, %11 : tensor<6xi1>, tensor<6xf32>
    %14 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<(0x7FC00000,0x7FC00000)> : tensor<complex<f32>>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<10x6xcomplex<f32>>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<10x6xi1>
    %17 = stablehlo.select %16, %6, %15 : tensor<10x6xi1>, tensor<10x6xcomplex<f32>>
    %18 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<(0x7FC00000,0x7FC00000)> : tensor<complex<f32>>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<6x6xcomplex<f32>>
    %20 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<6x6xi1>
    %21 = stablehlo.select %20, %7, %19 : tensor<6x6xi1>, tensor<6x6xcomplex<f32>>
    return %17, %13, %21 : tensor<10x6xcomplex<f32>>, tensor<6xf32>, tensor<6x6xcomplex<f32>>
  }
}
