// What compilers rewrite by rules of real numbers, which numbers that are rounded or not finite do not obey.

func.func @times_zero() {
  %x = stablehlo.constant dense<[1.5, 0x7F800000, -0.0, 0x7FC00000]> : tensor<4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %one = stablehlo.constant dense<1.0> : tensor<4xf32>
  %0 = stablehlo.multiply %x, %zero : tensor<4xf32>
  check.expect_eq_const %0, dense<[0.0, 0x7FC00000, -0.0, 0x7FC00000]> : tensor<4xf32>
  %1 = stablehlo.add %one, %0 : tensor<4xf32>
  check.expect_eq_const %1, dense<[1.0, 0x7FC00000, 1.0, 0x7FC00000]> : tensor<4xf32>
  %2 = stablehlo.add %x, %zero : tensor<4xf32>
  check.expect_eq_const %2, dense<[1.5, 0x7F800000, 0.0, 0x7FC00000]> : tensor<4xf32>
  func.return
}

func.func @less_itself() {
  %x = stablehlo.constant dense<[1.5, 0x7F800000, -0.0, 0x7FC00000]> : tensor<4xf32>
  %0 = stablehlo.subtract %x, %x : tensor<4xf32>
  check.expect_eq_const %0, dense<[0.0, 0x7FC00000, 0.0, 0x7FC00000]> : tensor<4xf32>
  %1 = stablehlo.negate %x : tensor<4xf32>
  %2 = stablehlo.add %1, %x : tensor<4xf32>
  check.expect_eq_const %2, dense<[0.0, 0x7FC00000, 0.0, 0x7FC00000]> : tensor<4xf32>
  func.return
}

func.func @there_and_back() {
  %x = stablehlo.constant dense<[1.25, 2.75, -3.5, 1.0e8]> : tensor<4xf32>
  %y = stablehlo.constant dense<[1.0e8, 1.0, 0.25, 1.0]> : tensor<4xf32>
  %most = stablehlo.constant dense<12582912.0> : tensor<4xf32>
  %0 = stablehlo.add %x, %most : tensor<4xf32>
  %1 = stablehlo.subtract %0, %most : tensor<4xf32>
  check.expect_eq_const %1, dense<[1.0, 3.0, -4.0, 1.0e8]> : tensor<4xf32>
  %2 = stablehlo.add %x, %y : tensor<4xf32>
  %3 = stablehlo.subtract %2, %y : tensor<4xf32>
  check.expect_eq_const %3, dense<[0.0, 2.75, -3.5, 1.0e8]> : tensor<4xf32>
  %4 = stablehlo.subtract %2, %x : tensor<4xf32>
  check.expect_eq_const %4, dense<[1.0e8, 1.0, 0.25, 0.0]> : tensor<4xf32>
  func.return
}

func.func @constants_one_after_the_other() {
  %x = stablehlo.constant dense<[1.5, 0x7F800000, -0.0, -2.0]> : tensor<4xf32>
  %large = stablehlo.constant dense<1.0e30> : tensor<4xf32>
  %small = stablehlo.constant dense<1.0e-30> : tensor<4xf32>
  %0 = stablehlo.multiply %x, %large : tensor<4xf32>
  %1 = stablehlo.multiply %0, %large : tensor<4xf32>
  %2 = stablehlo.multiply %1, %small : tensor<4xf32>
  %3 = stablehlo.multiply %2, %small : tensor<4xf32>
  check.expect_eq_const %3, dense<[0x7F800000, 0x7F800000, -0.0, 0xFF800000]> : tensor<4xf32>
  %y = stablehlo.constant dense<[1.0e38, 0x7F800000, -0.0, -2.0e38]> : tensor<4xf32>
  %4 = stablehlo.divide %y, %large : tensor<4xf32>
  %5 = stablehlo.divide %4, %large : tensor<4xf32>
  %want = stablehlo.constant dense<[1.0e-22, 0x7F800000, -0.0, -2.0e-22]> : tensor<4xf32>
  check.expect_close %5, %want, max_ulp_difference = 2 : tensor<4xf32>, tensor<4xf32>
  func.return
}

func.func @halves() {
  %x = stablehlo.constant dense<[1.5, 0x7C00, -0.0, 0x7E00]> : tensor<4xf16>
  %zero = stablehlo.constant dense<0.0> : tensor<4xf16>
  %0 = stablehlo.multiply %x, %zero : tensor<4xf16>
  check.expect_eq_const %0, dense<[0.0, 0x7E00, -0.0, 0x7E00]> : tensor<4xf16>
  %1 = stablehlo.subtract %x, %x : tensor<4xf16>
  check.expect_eq_const %1, dense<[0.0, 0x7E00, 0.0, 0x7E00]> : tensor<4xf16>
  func.return
}

func.func @complex() {
  %x = stablehlo.constant dense<[(1.5, -2.0), (0x7F800000, 0.0)]> : tensor<2xcomplex<f32>>
  %zero = stablehlo.constant dense<(0.0, 0.0)> : tensor<2xcomplex<f32>>
  %0 = stablehlo.multiply %x, %zero : tensor<2xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(0.0, 0.0), (0x7FC00000, 0x7FC00000)]> : tensor<2xcomplex<f32>>
  %1 = stablehlo.subtract %x, %x : tensor<2xcomplex<f32>>
  check.expect_eq_const %1, dense<[(0.0, 0.0), (0x7FC00000, 0.0)]> : tensor<2xcomplex<f32>>
  func.return
}

func.func @float64() {
  %x = stablehlo.constant dense<[1.25, 0x7FF0000000000000, -0.0, 1.0e17]> : tensor<4xf64>
  %y = stablehlo.constant dense<[1.0e17, 1.0, 0.25, 1.0]> : tensor<4xf64>
  %zero = stablehlo.constant dense<0.0> : tensor<4xf64>
  %0 = stablehlo.multiply %x, %zero : tensor<4xf64>
  check.expect_eq_const %0, dense<[0.0, 0x7FF8000000000000, -0.0, 0.0]> : tensor<4xf64>
  %1 = stablehlo.add %x, %y : tensor<4xf64>
  %2 = stablehlo.subtract %1, %y : tensor<4xf64>
  check.expect_eq_const %2, dense<[0.0, 0x7FF0000000000000, 0.0, 1.0e17]> : tensor<4xf64>
  func.return
}
