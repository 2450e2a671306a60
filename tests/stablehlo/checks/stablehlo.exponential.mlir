func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.exponential %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 2.71875, 0.22314453, 12.1796875, 0.082092285, 1.8681641, 0x7C00, 0x7C00, 0.0, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.exponential %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 2.71875, 0.22265625, 12.1875, 0.08203125, 1.8671875, 0x7F80, 0x7F80, 0.0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.exponential %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 2.7182817, 0.22313017, 12.182494, 0.082085, 1.868246, 0x7F800000, 0x7F800000, 0.0, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.exponential %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 2.718281828459045, 0.22313016014842982, 12.182493960703473, 0.0820849986238988, 1.8682459574322223, 2.6881171418161356e+43, 0x7FF0000000000000, 0.0, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.exponential %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.8908079, 1.3873512), (0.21619359, -0.055203285), (20.085537, 0.0), (-0.41614684, -0.9092974), (-0.7406753, 0.8575696)]> : tensor<5xcomplex<f32>>, tolerance = 0.00015324048581533134
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.exponential %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.8908079042931287, 1.3873511113297634), (0.21619358382609913, -0.05520328504981731), (20.085536923187668, 0.0), (-0.4161468365471424, -0.9092974268256817), (-0.740675257838601, 0.8575695768352929)]> : tensor<5xcomplex<f64>>, tolerance = 2.854326470922454e-13
  func.return
}
