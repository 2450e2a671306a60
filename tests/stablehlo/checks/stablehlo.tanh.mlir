func.func @f16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<11xf16>
  %0 = stablehlo.tanh %a : tensor<11xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.76171875, -0.90527344, 0.9868164, -0.9868164, 0.5546875, 1.0, 1.0, -1.0, 0x7E00]> : tensor<11xf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xf16>, tensor<11xf16>
  func.return
}

func.func @bf16() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<11xbf16>
  %0 = stablehlo.tanh %a : tensor<11xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.76171875, -0.90625, 0.98828125, -0.98828125, 0.5546875, 1.0, 1.0, -1.0, 0x7FC0]> : tensor<11xbf16>
  check.expect_close %0, %want0, max_ulp_difference = 1 : tensor<11xbf16>, tensor<11xbf16>
  func.return
}

func.func @f32() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<11xf32>
  %0 = stablehlo.tanh %a : tensor<11xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.7615942, -0.90514827, 0.9866143, -0.9866143, 0.5545997, 1.0, 1.0, -1.0, 0x7FC00000]> : tensor<11xf32>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf32>, tensor<11xf32>
  func.return
}

func.func @f64() {
  %a = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<11xf64>
  %0 = stablehlo.tanh %a : tensor<11xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.7615941559557649, -0.9051482536448664, 0.9866142981514303, -0.9866142981514303, 0.5545997223493823, 1.0, 1.0, -1.0, 0x7FF8000000000000]> : tensor<11xf64>
  check.expect_close %0, %want0, max_ulp_difference = 4 : tensor<11xf64>, tensor<11xf64>
  func.return
}

func.func @complex64() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f32>>
  %0 = stablehlo.tanh %a : tensor<5xcomplex<f32>>
  check.expect_almost_eq_const %0, dense<[(1.0428307, 0.80687743), (-0.91527194, -0.043802176), (0.9950548, 0.0), (-0.0, 2.1850398), (0.28514346, -1.1167667)]> : tensor<5xcomplex<f32>>, tolerance = 1.6670530385454185e-05
  func.return
}

func.func @complex128() {
  %a = stablehlo.constant dense<[(0.5, 1.0), (-1.5, -0.25), (3.0, 0.0), (-0.0, -2.0), (0.125, -4.0)]> : tensor<5xcomplex<f64>>
  %0 = stablehlo.tanh %a : tensor<5xcomplex<f64>>
  check.expect_almost_eq_const %0, dense<[(1.0428307283443607, 0.806877412163085), (-0.9152719132613141, -0.04380217692516719), (0.9950547536867302, 0.0), (-0.0, 2.185039863261519), (0.2851434598752544, -1.1167667398915373)]> : tensor<5xcomplex<f64>>, tolerance = 3.10512840437343e-14
  func.return
}
