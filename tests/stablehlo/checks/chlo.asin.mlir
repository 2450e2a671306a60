func.func @f16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf16>
  %0 = chlo.asin %a : tensor<7xf16> -> tensor<7xf16>
  %want0 = stablehlo.constant dense<[-1.5703125, -0.84814453, -0.25268555, 0.0, 0.5234375, 1.2158203, 1.5703125]> : tensor<7xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xf16>, tensor<7xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xbf16>
  %0 = chlo.asin %a : tensor<7xbf16> -> tensor<7xbf16>
  %want0 = stablehlo.constant dense<[-1.5703125, -0.84765625, -0.25195312, 0.0, 0.5234375, 1.21875, 1.5703125]> : tensor<7xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<7xbf16>, tensor<7xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf32>
  %0 = chlo.asin %a : tensor<7xf32> -> tensor<7xf32>
  %want0 = stablehlo.constant dense<[-1.5707964, -0.8480621, -0.25268024, 0.0, 0.5235988, 1.2153751, 1.5707964]> : tensor<7xf32>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf32>, tensor<7xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]> : tensor<7xf64>
  %0 = chlo.asin %a : tensor<7xf64> -> tensor<7xf64>
  %want0 = stablehlo.constant dense<[-1.5707963267948966, -0.848062078981481, -0.25268025514207865, 0.0, 0.5235987755982989, 1.2153751251046732, 1.5707963267948966]> : tensor<7xf64>
  check.expect_close %0, %want0, max_ulp_difference = 16 : tensor<7xf64>, tensor<7xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f32>>
  %0 = chlo.asin %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.34943905, 0.92613304), (-1.3546256, -0.9937305), (1.3961499, 1.7789905), (-0.11147793, -1.4492081)]> : tensor<4xcomplex<f32>>, tolerance = 1.725330002955161e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.5), (-0.25, -2.0)]> : tensor<4xcomplex<f64>>
  %0 = chlo.asin %a : tensor<4xcomplex<f64>> -> tensor<4xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.34943906285721327, 0.9261330313501825), (-1.3546256105463583, -0.9937304660372428), (1.3961498617094474, 1.7789904938267689), (-0.11147792536848178, -1.4492081522551188)]> : tensor<4xcomplex<f64>>, tolerance = 3.2136777671628566e-14
  func.return
}
