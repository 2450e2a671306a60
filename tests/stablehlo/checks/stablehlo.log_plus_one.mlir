func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.log_plus_one %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.6933594, 0xFE00, 1.2529297, 0xFE00, 0.4855957, 4.6132812, 0x7C00, 0xFE00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.log_plus_one %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.69140625, 0xFFC0, 1.25, 0xFFC0, 0.48632812, 4.625, 0x7F80, 0xFFC0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.log_plus_one %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.6931472, 0xFFC00000, 1.2527629, 0xFFC00000, 0.48550782, 4.6151204, 0x7F800000, 0xFFC00000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.log_plus_one %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.6931471805599453, 0xFFF8000000000000, 1.252762968495368, 0xFFF8000000000000, 0.48550781578170077, 4.61512051684126, 0x7FF0000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.log_plus_one %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.5893275, 0.5880026), (-0.5815754, -2.6779451), (1.3862944, 0.0), (0.804719, -1.1071488), (1.4243587, -1.2966288)]> : tensor<5xcomplex<f32>>, tolerance = 2.0907353246002458e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.log_plus_one %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.589327498170823, 0.5880026035475675), (-0.5815754049028404, -2.677945044588987), (1.3862943611198906, 0.0), (0.8047189562170503, -1.1071487177940904), (1.4243587652960907, -1.2966288756752378)]> : tensor<5xcomplex<f64>>, tolerance = 3.8942978872769543e-14
  func.return
}
