module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x8xcomplex<f64>>) -> (tensor<5xf64> {jax.result_info = "result[0]"}, tensor<5x8xcomplex<f64>> {jax.result_info = "result[1]"}, tensor<5x5xcomplex<f64>> {jax.result_info = "result[2]"}, tensor<8x8xcomplex<f64>> {jax.result_info = "result[3]"}) {
    %0:5 = stablehlo.custom_call @cusolver_gesvd_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true, transposed = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=5, j=8, k=5, l=8, m=5, n=8, o=8, p=5, q=5}, custom>} : (tensor<5x8xcomplex<f64>>) -> (tensor<5x8xcomplex<f64>>, tensor<5xf64>, tensor<8x8xcomplex<f64>>, tensor<5x5xcomplex<f64>>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %2 = stablehlo.compare EQ, %0#4, %1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xi1>) -> tensor<5xi1>
    %6 = stablehlo.select %5, %0#1, %4 : tensor<5xi1>, tensor<5xf64>
    %7 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f64>>) -> tensor<5x5xcomplex<f64>>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %10 = stablehlo.select %9, %0#3, %8 : tensor<5x5xi1>, tensor<5x5xcomplex<f64>>
    %11 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<(0x7FF8000000000000,0x7FF8000000000000)> : tensor<complex<f64>>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f64>>) -> tensor<8x8xcomplex<f64>>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<8x8xi1>
    %14 = stablehlo.select %13, %0#2, %12 : tensor<8x8xi1>, tensor<8x8xcomplex<f64>>
    %15 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %16 = stablehlo.convert %15 : (tensor<1x5xf64>) -> tensor<1x5xcomplex<f64>>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x5xcomplex<f64>>) -> tensor<5x5xcomplex<f64>>
    %18 = stablehlo.multiply %10, %17 : tensor<5x5xcomplex<f64>>
    %19 = stablehlo.slice %14 [0:5, 0:8] : (tensor<8x8xcomplex<f64>>) -> tensor<5x8xcomplex<f64>>
    %20 = stablehlo.dot_general %18, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xcomplex<f64>>, tensor<5x8xcomplex<f64>>) -> tensor<5x8xcomplex<f64>>
    %21 = stablehlo.real %10 : (tensor<5x5xcomplex<f64>>) -> tensor<5x5xf64>
    %22 = stablehlo.imag %10 : (tensor<5x5xcomplex<f64>>) -> tensor<5x5xf64>
    %23 = stablehlo.negate %22 : tensor<5x5xf64>
    %24 = stablehlo.complex %21, %23 : tensor<5x5xcomplex<f64>>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<5x5xcomplex<f64>>) -> tensor<5x5xcomplex<f64>>
    %26 = stablehlo.dot_general %25, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xcomplex<f64>>, tensor<5x5xcomplex<f64>>) -> tensor<5x5xcomplex<f64>>
    %27 = stablehlo.real %14 : (tensor<8x8xcomplex<f64>>) -> tensor<8x8xf64>
    %28 = stablehlo.imag %14 : (tensor<8x8xcomplex<f64>>) -> tensor<8x8xf64>
    %29 = stablehlo.negate %28 : tensor<8x8xf64>
    %30 = stablehlo.complex %27, %29 : tensor<8x8xcomplex<f64>>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<8x8xcomplex<f64>>) -> tensor<8x8xcomplex<f64>>
    %32 = stablehlo.dot_general %14, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x8xcomplex<f64>>, tensor<8x8xcomplex<f64>>) -> tensor<8x8xcomplex<f64>>
    return %6, %20, %26, %32 : tensor<5xf64>, tensor<5x8xcomplex<f64>>, tensor<5x5xcomplex<f64>>, tensor<8x8xcomplex<f64>>
  }
}
