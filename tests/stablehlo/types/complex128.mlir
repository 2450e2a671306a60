module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<50xf64>, %arg1: tensor<50xf64>) -> (tensor<50xf64> {jax.result_info = "result[0]"}, tensor<50xf64> {jax.result_info = "result[1]"}, tensor<50xf64> {jax.result_info = "result[2]"}, tensor<50xf64> {jax.result_info = "result[3]"}, tensor<50xf64> {jax.result_info = "result[4]"}, tensor<50xf64> {jax.result_info = "result[5]"}, tensor<50xf64> {jax.result_info = "result[6]"}, tensor<50xf64> {jax.result_info = "result[7]"}, tensor<50xf64> {jax.result_info = "result[8]"}, tensor<50xf64> {jax.result_info = "result[9]"}, tensor<50xf64> {jax.result_info = "result[10]"}, tensor<50xf64> {jax.result_info = "result[11]"}, tensor<50xf64> {jax.result_info = "result[12]"}, tensor<50xf64> {jax.result_info = "result[13]"}, tensor<50xf64> {jax.result_info = "result[14]"}, tensor<50xf64> {jax.result_info = "result[15]"}, tensor<50xf64> {jax.result_info = "result[16]"}, tensor<50xf64> {jax.result_info = "result[17]"}, tensor<50xf64> {jax.result_info = "result[18]"}, tensor<50xf64> {jax.result_info = "result[19]"}, tensor<50xf64> {jax.result_info = "result[20]"}, tensor<50xf64> {jax.result_info = "result[21]"}, tensor<50xf64> {jax.result_info = "result[22]"}, tensor<50xf64> {jax.result_info = "result[23]"}, tensor<50xf64> {jax.result_info = "result[24]"}, tensor<50xf64> {jax.result_info = "result[25]"}, tensor<50xf64> {jax.result_info = "result[26]"}, tensor<50xf64> {jax.result_info = "result[27]"}, tensor<50xf64> {jax.result_info = "result[28]"}, tensor<50xf64> {jax.result_info = "result[29]"}, tensor<50xf64> {jax.result_info = "result[30]"}, tensor<50xf64> {jax.result_info = "result[31]"}, tensor<50xf64> {jax.result_info = "result[32]"}, tensor<f64> {jax.result_info = "result[33]"}, tensor<f64> {jax.result_info = "result[34]"}, tensor<50xf64> {jax.result_info = "result[35]"}, tensor<50xf64> {jax.result_info = "result[36]"}, tensor<4x3xf64> {jax.result_info = "result[37]"}, tensor<4x3xf64> {jax.result_info = "result[38]"}, tensor<50xi1> {jax.result_info = "result[39]"}, tensor<17xf64> {jax.result_info = "result[40]"}, tensor<17xf64> {jax.result_info = "result[41]"}, tensor<50xf64> {jax.result_info = "result[42]"}, tensor<50xf64> {jax.result_info = "result[43]"}, tensor<50xf64> {jax.result_info = "result[44]"}, tensor<50xf64> {jax.result_info = "result[45]"}, tensor<50xf64> {jax.result_info = "result[46]"}, tensor<50xf64> {jax.result_info = "result[47]"}) {
    %0 = stablehlo.complex %arg0, %arg1 : tensor<50xcomplex<f64>>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<50xf64>
    %3 = stablehlo.complex %arg1, %2 : tensor<50xcomplex<f64>>
    %4 = stablehlo.add %0, %3 : tensor<50xcomplex<f64>>
    %5 = stablehlo.subtract %0, %3 : tensor<50xcomplex<f64>>
    %6 = stablehlo.multiply %0, %3 : tensor<50xcomplex<f64>>
    %7 = stablehlo.divide %0, %3 : tensor<50xcomplex<f64>>
    %8 = stablehlo.negate %0 : tensor<50xcomplex<f64>>
    %9 = stablehlo.abs %0 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %10 = stablehlo.sign %0 : tensor<50xcomplex<f64>>
    %11 = stablehlo.sqrt %0 : tensor<50xcomplex<f64>>
    %12 = stablehlo.exponential %0 : tensor<50xcomplex<f64>>
    %13 = stablehlo.log %0 : tensor<50xcomplex<f64>>
    %14 = stablehlo.real %0 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %15 = stablehlo.imag %0 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %17 = stablehlo.compare EQ, %14, %16, FLOAT : (tensor<50xf64>, tensor<50xf64>) -> tensor<50xi1>
    %18 = stablehlo.sine %14 : tensor<50xf64>
    %19 = stablehlo.cosine %14 : tensor<50xf64>
    %20 = stablehlo.exponential_minus_one %15 : tensor<50xf64>
    %21 = stablehlo.negate %15 : tensor<50xf64>
    %22 = stablehlo.exponential_minus_one %21 : tensor<50xf64>
    %23 = stablehlo.subtract %20, %22 : tensor<50xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %25 = stablehlo.divide %23, %24 : tensor<50xf64>
    %26 = stablehlo.add %20, %22 : tensor<50xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %28 = stablehlo.add %26, %27 : tensor<50xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %30 = stablehlo.divide %28, %29 : tensor<50xf64>
    %31 = stablehlo.multiply %18, %30 : tensor<50xf64>
    %32 = stablehlo.multiply %19, %25 : tensor<50xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %34 = stablehlo.complex %33, %32 : tensor<50xcomplex<f64>>
    %35 = stablehlo.complex %31, %32 : tensor<50xcomplex<f64>>
    %36 = stablehlo.select %17, %34, %35 : tensor<50xi1>, tensor<50xcomplex<f64>>
    %37 = stablehlo.real %0 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %38 = stablehlo.imag %0 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %40 = stablehlo.compare EQ, %37, %39, FLOAT : (tensor<50xf64>, tensor<50xf64>) -> tensor<50xi1>
    %41 = stablehlo.sine %37 : tensor<50xf64>
    %42 = stablehlo.cosine %37 : tensor<50xf64>
    %43 = stablehlo.exponential_minus_one %38 : tensor<50xf64>
    %44 = stablehlo.negate %38 : tensor<50xf64>
    %45 = stablehlo.exponential_minus_one %44 : tensor<50xf64>
    %46 = stablehlo.subtract %43, %45 : tensor<50xf64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %48 = stablehlo.divide %46, %47 : tensor<50xf64>
    %49 = stablehlo.add %43, %45 : tensor<50xf64>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %51 = stablehlo.add %49, %50 : tensor<50xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %53 = stablehlo.divide %51, %52 : tensor<50xf64>
    %54 = stablehlo.multiply %42, %53 : tensor<50xf64>
    %55 = stablehlo.negate %41 : tensor<50xf64>
    %56 = stablehlo.multiply %55, %48 : tensor<50xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<50xf64>
    %58 = stablehlo.complex %54, %57 : tensor<50xcomplex<f64>>
    %59 = stablehlo.complex %54, %56 : tensor<50xcomplex<f64>>
    %60 = stablehlo.select %40, %58, %59 : tensor<50xi1>, tensor<50xcomplex<f64>>
    %61 = stablehlo.tanh %0 : tensor<50xcomplex<f64>>
    %62 = stablehlo.power %0, %3 : tensor<50xcomplex<f64>>
    %63 = stablehlo.rsqrt %0 : tensor<50xcomplex<f64>>
    %64 = stablehlo.exponential_minus_one %0 : tensor<50xcomplex<f64>>
    %65 = stablehlo.log_plus_one %0 : tensor<50xcomplex<f64>>
    %cst_10 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %66 = stablehlo.reduce(%0 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<50xcomplex<f64>>, tensor<complex<f64>>) -> tensor<complex<f64>>
    %67 = call @cumsum(%0) : (tensor<50xcomplex<f64>>) -> tensor<50xcomplex<f64>>
    %68 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<50xcomplex<f64>>) -> tensor<50x1xcomplex<f64>>
    %69 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<50xcomplex<f64>>) -> tensor<1x50xcomplex<f64>>
    %70 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<50x1xcomplex<f64>>) -> tensor<50x50xcomplex<f64>>
    %71 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<1x50xcomplex<f64>>) -> tensor<50x50xcomplex<f64>>
    %72 = stablehlo.multiply %70, %71 : tensor<50x50xcomplex<f64>>
    %73 = stablehlo.slice %72 [0:4, 0:50] : (tensor<50x50xcomplex<f64>>) -> tensor<4x50xcomplex<f64>>
    %74 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<50xcomplex<f64>>) -> tensor<50x1xcomplex<f64>>
    %75 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<50xcomplex<f64>>) -> tensor<1x50xcomplex<f64>>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<50x1xcomplex<f64>>) -> tensor<50x50xcomplex<f64>>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<1x50xcomplex<f64>>) -> tensor<50x50xcomplex<f64>>
    %78 = stablehlo.multiply %76, %77 : tensor<50x50xcomplex<f64>>
    %79 = stablehlo.slice %78 [0:50, 0:3] : (tensor<50x50xcomplex<f64>>) -> tensor<50x3xcomplex<f64>>
    %80 = stablehlo.dot_general %73, %79, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x50xcomplex<f64>>, tensor<50x3xcomplex<f64>>) -> tensor<4x3xcomplex<f64>>
    %81 = stablehlo.compare EQ, %0, %3, FLOAT : (tensor<50xcomplex<f64>>, tensor<50xcomplex<f64>>) -> tensor<50xi1>
    %82 = stablehlo.slice %0 [0:50:3] : (tensor<50xcomplex<f64>>) -> tensor<17xcomplex<f64>>
    %83 = stablehlo.real %0 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %84 = stablehlo.imag %0 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %85 = stablehlo.negate %84 : tensor<50xf64>
    %86 = stablehlo.complex %83, %85 : tensor<50xcomplex<f64>>
    %cst_11 = stablehlo.constant dense<(2.000000e+00,3.000000e+00)> : tensor<complex<f64>>
    %87 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f64>>) -> tensor<50xcomplex<f64>>
    %88 = stablehlo.multiply %0, %87 : tensor<50xcomplex<f64>>
    %cst_12 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %89 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f64>>) -> tensor<50xcomplex<f64>>
    %90 = stablehlo.add %0, %89 : tensor<50xcomplex<f64>>
    %91 = stablehlo.real %4 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %92 = stablehlo.imag %4 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %93 = stablehlo.real %5 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %94 = stablehlo.imag %5 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %95 = stablehlo.real %6 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %96 = stablehlo.imag %6 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %97 = stablehlo.real %7 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %98 = stablehlo.imag %7 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %99 = stablehlo.real %8 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %100 = stablehlo.imag %8 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %101 = stablehlo.real %10 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %102 = stablehlo.imag %10 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %103 = stablehlo.real %11 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %104 = stablehlo.imag %11 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %105 = stablehlo.real %12 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %106 = stablehlo.imag %12 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %107 = stablehlo.real %13 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %108 = stablehlo.imag %13 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %109 = stablehlo.real %36 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %110 = stablehlo.imag %36 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %111 = stablehlo.real %60 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %112 = stablehlo.imag %60 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %113 = stablehlo.real %61 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %114 = stablehlo.imag %61 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %115 = stablehlo.real %62 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %116 = stablehlo.imag %62 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %117 = stablehlo.real %63 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %118 = stablehlo.imag %63 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %119 = stablehlo.real %64 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %120 = stablehlo.imag %64 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %121 = stablehlo.real %65 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %122 = stablehlo.imag %65 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %123 = stablehlo.real %66 : (tensor<complex<f64>>) -> tensor<f64>
    %124 = stablehlo.imag %66 : (tensor<complex<f64>>) -> tensor<f64>
    %125 = stablehlo.real %67 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %126 = stablehlo.imag %67 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %127 = stablehlo.real %80 : (tensor<4x3xcomplex<f64>>) -> tensor<4x3xf64>
    %128 = stablehlo.imag %80 : (tensor<4x3xcomplex<f64>>) -> tensor<4x3xf64>
    %129 = stablehlo.real %82 : (tensor<17xcomplex<f64>>) -> tensor<17xf64>
    %130 = stablehlo.imag %82 : (tensor<17xcomplex<f64>>) -> tensor<17xf64>
    %131 = stablehlo.real %86 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %132 = stablehlo.imag %86 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %133 = stablehlo.real %88 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %134 = stablehlo.imag %88 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %135 = stablehlo.real %90 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    %136 = stablehlo.imag %90 : (tensor<50xcomplex<f64>>) -> tensor<50xf64>
    return %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %9, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %81, %129, %130, %131, %132, %133, %134, %135, %136 : tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<f64>, tensor<f64>, tensor<50xf64>, tensor<50xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<50xi1>, tensor<17xf64>, tensor<17xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>, tensor<50xf64>
  }
  func.func private @cumsum(%arg0: tensor<50xcomplex<f64>>) -> tensor<50xcomplex<f64>> {
    %0 = call @cumsum_0(%arg0) : (tensor<50xcomplex<f64>>) -> tensor<50xcomplex<f64>>
    return %0 : tensor<50xcomplex<f64>>
  }
  func.func private @cumsum_0(%arg0: tensor<50xcomplex<f64>>) -> tensor<50xcomplex<f64>> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<complex<f64>>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[49, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 50>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<complex<f64>>, %arg2: tensor<complex<f64>>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<complex<f64>>
      stablehlo.return %2 : tensor<complex<f64>>
    }) : (tensor<50xcomplex<f64>>, tensor<complex<f64>>) -> tensor<50xcomplex<f64>>
    return %1 : tensor<50xcomplex<f64>>
  }
}
