func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.exponential_minus_one %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.71875, -0.77685547, 11.1796875, -0.91796875, 0.86816406, 0x7C00, 0x7C00, -1.0, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.exponential_minus_one %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.71875, -0.77734375, 11.1875, -0.91796875, 0.8671875, 0x7F80, 0x7F80, -1.0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.exponential_minus_one %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.7182819, -0.77686983, 11.182494, -0.917915, 0.86824596, 0x7F800000, 0x7F800000, -1.0, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.exponential_minus_one %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.718281828459045, -0.7768698398515702, 11.182493960703473, -0.9179150013761013, 0.8682459574322224, 2.6881171418161356e+43, 0x7FF0000000000000, -1.0, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.exponential_minus_one %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(-0.109192096, 1.3873512), (-0.78380644, -0.055203285), (19.085537, 0.0), (-1.4161469, -0.9092974), (-1.7406752, 0.8575696)]> : tensor<5xcomplex<f32>>, tolerance = 0.00014561109128408134
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.exponential_minus_one %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(-0.10919209570687127, 1.3873511113297634), (-0.7838064161739009, -0.05520328504981731), (19.085536923187668, 0.0), (-1.4161468365471424, -0.9092974268256817), (-1.740675257838601, 0.8575695768352929)]> : tensor<5xcomplex<f64>>, tolerance = 2.712217923770434e-13
  func.return
}
