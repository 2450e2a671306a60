func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.rsqrt %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0x7C00, 0xFC00, 1.0, 0xFE00, 0.6323242, 0xFE00, 1.2646484, 0.099975586, 0.0, 0xFE00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.rsqrt %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0x7F80, 0xFF80, 1.0, 0xFFC0, 0.6328125, 0xFFC0, 1.265625, 0.100097656, 0.0, 0xFFC0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.rsqrt %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0x7F800000, 0xFF800000, 1.0, 0xFFC00000, 0.6324555, 0xFFC00000, 1.264911, 0.1, 0.0, 0xFFC00000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.rsqrt %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0x7FF0000000000000, 0xFFF0000000000000, 1.0, 0xFFF8000000000000, 0.6324555320336759, 0xFFF8000000000000, 1.2649110640673518, 0.1, 0.0, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.rsqrt %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.8044959, -0.4972058), (0.06688535, 0.8081598), (0.57735026, 0.0), (0.5, 0.5), (0.35894492, 0.3479031)]> : tensor<5xcomplex<f32>>, tolerance = 7.215435744001297e-06
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.rsqrt %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.8044958641907104, -0.49720578787857844), (0.06688535180732967, 0.8081598226434169), (0.5773502691896258, 0.0), (0.5, 0.5), (0.3589449101676678, 0.3479031050256589)]> : tensor<5xcomplex<f64>>, tolerance = 1.3439796603665511e-14
  func.return
}
