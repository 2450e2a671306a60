func.func @f32_to_ui32() {
  %a = stablehlo.constant dense<[4.9318094e-22, 4.223933e-05, 3526587300000.0]> : tensor<3xf32>
  %0 = stablehlo.bitcast_convert %a : (tensor<3xf32>) -> tensor<3xui32>
  check.expect_eq_const %0, dense<[471141895, 942746147, 1414350399]> : tensor<3xui32>
  func.return
}

func.func @i32_to_f32() {
  %a = stablehlo.constant dense<[471141895, 942746147, 1414350399]> : tensor<3xi32>
  %0 = stablehlo.bitcast_convert %a : (tensor<3xi32>) -> tensor<3xf32>
  check.expect_eq_const %0, dense<[4.9318094e-22, 4.223933e-05, 3526587300000.0]> : tensor<3xf32>
  func.return
}

func.func @f16_to_i16() {
  %a = stablehlo.constant dense<[0.00036787987, 0.0039863586, 0.047943115]> : tensor<3xf16>
  %0 = stablehlo.bitcast_convert %a : (tensor<3xf16>) -> tensor<3xi16>
  check.expect_eq_const %0, dense<[3591, 7189, 10787]> : tensor<3xi16>
  func.return
}

func.func @bf16_to_ui16() {
  %a = stablehlo.constant dense<[1.6640035e-30, 4.9299965e-22, 1.4477308e-13]> : tensor<3xbf16>
  %0 = stablehlo.bitcast_convert %a : (tensor<3xbf16>) -> tensor<3xui16>
  check.expect_eq_const %0, dense<[3591, 7189, 10787]> : tensor<3xui16>
  func.return
}

func.func @ui32_to_ui8() {
  %a = stablehlo.constant dense<[471141895, 942746147]> : tensor<2xui32>
  %0 = stablehlo.bitcast_convert %a : (tensor<2xui32>) -> tensor<2x4xui8>
  check.expect_eq_const %0, dense<[[7, 14, 21, 28], [35, 42, 49, 56]]> : tensor<2x4xui8>
  func.return
}

func.func @i8_to_i32() {
  %a = stablehlo.constant dense<[[7, 14, 21, 28], [35, 42, 49, 56]]> : tensor<2x4xi8>
  %0 = stablehlo.bitcast_convert %a : (tensor<2x4xi8>) -> tensor<2xi32>
  check.expect_eq_const %0, dense<[471141895, 942746147]> : tensor<2xi32>
  func.return
}

func.func @f32_to_bf16() {
  %a = stablehlo.constant dense<[4.9318094e-22, 4.223933e-05]> : tensor<2xf32>
  %0 = stablehlo.bitcast_convert %a : (tensor<2xf32>) -> tensor<2x2xbf16>
  check.expect_eq_const %0, dense<[[1.6640035e-30, 4.9299965e-22], [1.4477308e-13, 4.220009e-05]]> : tensor<2x2xbf16>
  func.return
}

func.func @f64_to_i64() {
  %a = stablehlo.constant dense<[5.044222063800762e-38, 9.333547704662565e-251, 5.38859961662167e+20]> : tensor<3xf64>
  %0 = stablehlo.bitcast_convert %a : (tensor<3xf64>) -> tensor<3xi64>
  check.expect_eq_const %0, dense<[4049063870266150407, 866206647734584895, 4917145944323070483]> : tensor<3xi64>
  func.return
}

func.func @ui64_to_ui32() {
  %a = stablehlo.constant dense<[4049063870266150407, 866206647734584895]> : tensor<2xui64>
  %0 = stablehlo.bitcast_convert %a : (tensor<2xui64>) -> tensor<2x2xui32>
  check.expect_eq_const %0, dense<[[471141895, 942746147], [1414350399, 201679451]]> : tensor<2x2xui32>
  func.return
}
