module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x2xf64>) -> (tensor<40x2xi8> {jax.result_info = "result[0]"}, tensor<40x2xi16> {jax.result_info = "result[1]"}, tensor<40x2xui8> {jax.result_info = "result[2]"}, tensor<40x2xui16> {jax.result_info = "result[3]"}, tensor<40x2xi32> {jax.result_info = "result[4]"}, tensor<40x2xui32> {jax.result_info = "result[5]"}, tensor<40x2xf16> {jax.result_info = "result[6]"}, tensor<40x2xbf16> {jax.result_info = "result[7]"}, tensor<40x2xf32> {jax.result_info = "result[8]"}, tensor<40x2xi1> {jax.result_info = "result[9]"}, tensor<40x2xcomplex<f32>> {jax.result_info = "result[10]"}, tensor<40x2x8xi8> {jax.result_info = "result[11]"}, tensor<40x2x8xui8> {jax.result_info = "result[12]"}, tensor<40x2x4xi16> {jax.result_info = "result[13]"}, tensor<40x2x4xui16> {jax.result_info = "result[14]"}, tensor<40x2x2xi32> {jax.result_info = "result[15]"}, tensor<40x2x2xui32> {jax.result_info = "result[16]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xi8>
    %1 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xi16>
    %2 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xui8>
    %3 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xui16>
    %4 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xi32>
    %5 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xui32>
    %6 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xf16>
    %7 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xbf16>
    %8 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<40x2xf64>
    %10 = stablehlo.compare NE, %arg0, %9, FLOAT : (tensor<40x2xf64>, tensor<40x2xf64>) -> tensor<40x2xi1>
    %11 = stablehlo.convert %10 : tensor<40x2xi1>
    %12 = stablehlo.convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2xcomplex<f32>>
    %13 = stablehlo.bitcast_convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2x8xi8>
    %14 = stablehlo.bitcast_convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2x8xui8>
    %15 = stablehlo.bitcast_convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2x4xi16>
    %16 = stablehlo.bitcast_convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2x4xui16>
    %17 = stablehlo.bitcast_convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2x2xi32>
    %18 = stablehlo.bitcast_convert %arg0 : (tensor<40x2xf64>) -> tensor<40x2x2xui32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %11, %12, %13, %14, %15, %16, %17, %18 : tensor<40x2xi8>, tensor<40x2xi16>, tensor<40x2xui8>, tensor<40x2xui16>, tensor<40x2xi32>, tensor<40x2xui32>, tensor<40x2xf16>, tensor<40x2xbf16>, tensor<40x2xf32>, tensor<40x2xi1>, tensor<40x2xcomplex<f32>>, tensor<40x2x8xi8>, tensor<40x2x8xui8>, tensor<40x2x4xi16>, tensor<40x2x4xui16>, tensor<40x2x2xi32>, tensor<40x2x2xui32>
  }
}
