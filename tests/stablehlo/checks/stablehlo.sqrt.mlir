func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.sqrt %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0xFE00, 1.5810547, 0xFE00, 0.79052734, 10.0, 0x7C00, 0xFE00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.sqrt %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0xFFC0, 1.578125, 0xFFC0, 0.7890625, 10.0, 0x7F80, 0xFFC0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.sqrt %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0xFFC00000, 1.5811388, 0xFFC00000, 0.7905694, 10.0, 0x7F800000, 0xFFC00000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.sqrt %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0xFFF8000000000000, 1.5811388300841898, 0xFFF8000000000000, 0.7905694150420949, 10.0, 0x7FF0000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.sqrt %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.8994537, 0.55589294), (0.10171193, -1.2289611), (1.7320508, 0.0), (1.0, -1.0), (1.4364805, -1.3922918)]> : tensor<5xcomplex<f32>>, tolerance = 1.526251253380906e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.sqrt %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.8994537199739336, 0.5558929702514211), (0.10171192794985977, -1.2289610719169575), (1.7320508075688772, 0.0), (1.0, -1.0), (1.4364805338735938, -1.3922917525424638)]> : tensor<5xcomplex<f64>>, tolerance = 2.842864578465567e-14
  func.return
}
