module @jit_mandel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20xcomplex<f32>>) -> (tensor<20xi32> {jax.result_info = "result[0]"}, tensor<20xi32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<20xcomplex<f32>>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<20xi1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %c_1, %iterArg_3 = %0, %iterArg_4 = %1, %iterArg_5 = %2) : tensor<20xcomplex<f32>>, tensor<i32>, tensor<20xcomplex<f32>>, tensor<20xi1>, tensor<20xi32>
    cond {
      %c_6 = stablehlo.constant dense<24> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_2, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5:3 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_4, %iterArg_5) : (tensor<20xcomplex<f32>>, tensor<20xcomplex<f32>>, tensor<20xi1>, tensor<20xi32>) -> (tensor<20xcomplex<f32>>, tensor<20xi1>, tensor<20xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_2, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %6, %5#0, %5#1, %5#2 : tensor<20xcomplex<f32>>, tensor<i32>, tensor<20xcomplex<f32>>, tensor<20xi1>, tensor<20xi32>
    }
    %4 = stablehlo.convert %3#3 : (tensor<20xi1>) -> tensor<20xi32>
    return %3#4, %4 : tensor<20xi32>, tensor<20xi32>
  }
  func.func private @closed_call(%arg0: tensor<20xcomplex<f32>>, %arg1: tensor<20xcomplex<f32>>, %arg2: tensor<20xi1>, %arg3: tensor<20xi32>) -> (tensor<20xcomplex<f32>>, tensor<20xi1>, tensor<20xi32>) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<20xcomplex<f32>>
    %1 = stablehlo.add %0, %arg0 : tensor<20xcomplex<f32>>
    %2 = call @_where(%arg2, %1, %arg1) : (tensor<20xi1>, tensor<20xcomplex<f32>>, tensor<20xcomplex<f32>>) -> tensor<20xcomplex<f32>>
    %3 = stablehlo.real %2 : (tensor<20xcomplex<f32>>) -> tensor<20xf32>
    %4 = stablehlo.real %2 : (tensor<20xcomplex<f32>>) -> tensor<20xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<20xf32>
    %6 = stablehlo.imag %2 : (tensor<20xcomplex<f32>>) -> tensor<20xf32>
    %7 = stablehlo.imag %2 : (tensor<20xcomplex<f32>>) -> tensor<20xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<20xf32>
    %9 = stablehlo.add %5, %8 : tensor<20xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %11 = stablehlo.compare LT, %9, %10, FLOAT : (tensor<20xf32>, tensor<20xf32>) -> tensor<20xi1>
    %12 = stablehlo.and %arg2, %11 : tensor<20xi1>
    %13 = stablehlo.convert %12 : (tensor<20xi1>) -> tensor<20xi32>
    %14 = stablehlo.add %arg3, %13 : tensor<20xi32>
    return %2, %12, %14 : tensor<20xcomplex<f32>>, tensor<20xi1>, tensor<20xi32>
  }
  func.func private @_where(%arg0: tensor<20xi1>, %arg1: tensor<20xcomplex<f32>>, %arg2: tensor<20xcomplex<f32>>) -> tensor<20xcomplex<f32>> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<20xi1>, tensor<20xcomplex<f32>>
    return %0 : tensor<20xcomplex<f32>>
  }
}
