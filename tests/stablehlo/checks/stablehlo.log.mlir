func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.log %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0xFC00, 0xFC00, 0.0, 0x7E00, 0.9165039, 0x7E00, -0.4699707, 4.6054688, 0x7C00, 0x7E00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.log %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0xFF80, 0xFF80, 0.0, 0x7FC0, 0.91796875, 0x7FC0, -0.47070312, 4.59375, 0x7F80, 0x7FC0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.log %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0xFF800000, 0xFF800000, 0.0, 0x7FC00000, 0.91629076, 0x7FC00000, -0.47000363, 4.6051702, 0x7F800000, 0x7FC00000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.log %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0x7FF8000000000000, 0.9162907318741551, 0x7FF8000000000000, -0.4700036292457356, 4.605170185988092, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.log %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.111571774, 1.1071488), (0.4191646, -2.976444), (1.0986123, 0.0), (0.6931472, -1.5707964), (1.3867824, -1.5395565)]> : tensor<5xcomplex<f32>>, tolerance = 2.2932543288334273e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.log %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.11157177565710488, 1.1071487177940904), (0.4191645952022216, -2.976443976175166), (1.0986122886681098, 0.0), (0.6931471805599453, -1.5707963267948966), (1.3867824041064183, -1.5395564933646284)]> : tensor<5xcomplex<f64>>, tolerance = 4.271518581518459e-14
  func.return
}
