func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.tan %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5576172, -14.1015625, -0.7470703, 0.7470703, 0.7216797, -0.58740234, 0xFE00, 0xFE00, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.tan %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5546875, -14.125, -0.74609375, 0.74609375, 0.72265625, -0.5859375, 0xFFC0, 0xFFC0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.tan %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5574077, -14.10142, -0.7470223, 0.7470223, 0.7214844, -0.58721393, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.tan %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5574077246549023, -14.101419947171719, -0.7470222972386603, 0.7470222972386603, 0.7214844409909045, -0.5872139151569291, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.tan %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.19557731, 0.8429662), (-1.0253321, -3.786109), (-0.14254655, 0.0), (-0.0, -0.9640276), (0.0001658817, -0.99935013)]> : tensor<5xcomplex<f32>>, tolerance = 2.9926221031928435e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.tan %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(0.195577310065934, 0.8429662048457833), (-1.0253320612293393, -3.7861089368147747), (-0.1425465430742778, 0.0), (-0.0, -0.9640275800758168), (0.00016588171162076868, -0.9993501296481943)]> : tensor<5xcomplex<f64>>, tolerance = 5.5741933550228875e-14
  func.return
}
