// What a program expects of its own values, in every form; each function is run by itself.

func.func @equal() {
  %a = stablehlo.constant dense<[1, -2, 3]> : tensor<3xi32>
  %b = stablehlo.negate %a : tensor<3xi32>
  %c = stablehlo.negate %b : tensor<3xi32>
  check.expect_eq %a, %c : tensor<3xi32>
  "check.expect_eq"(%a, %c) : (tensor<3xi32>, tensor<3xi32>) -> ()
  check.expect_eq_const %b, dense<[-1, 2, -3]> : tensor<3xi32>
  "check.expect_eq_const"(%b) <{value = dense<[-1, 2, -3]> : tensor<3xi32>}> : (tensor<3xi32>) -> ()
  stablehlo.custom_call @check.expect_eq(%a, %c) {has_side_effect = true} : (tensor<3xi32>, tensor<3xi32>) -> ()
  func.return
}

func.func @equal_bits() {
  %a = stablehlo.constant dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<5xf32>
  %b = stablehlo.negate %a : tensor<5xf32>
  check.expect_eq_const %b, dense<[-0.0, 0.0, 0xFF800000, 0x7F800000, 0x7FC00000]> : tensor<5xf32>
  %none = stablehlo.constant dense<> : tensor<0x3xf32>
  check.expect_eq %none, %none : tensor<0x3xf32>
  func.return
}

func.func @every_type() {
  %p = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  check.expect_eq_const %p, dense<[true, false]> : tensor<2xi1>
  %i = stablehlo.constant dense<[-9223372036854775808, 9223372036854775807]> : tensor<2xi64>
  check.expect_eq_const %i, dense<[-9223372036854775808, 9223372036854775807]> : tensor<2xi64>
  %u = stablehlo.constant dense<[0, 18446744073709551615]> : tensor<2xui64>
  check.expect_eq_const %u, dense<[0, 18446744073709551615]> : tensor<2xui64>
  %n = stablehlo.constant dense<[-128, 127]> : tensor<2xi8>
  check.expect_eq_const %n, dense<[-128, 127]> : tensor<2xi8>
  %h = stablehlo.constant dense<[1.0, -0.5]> : tensor<2xf16>
  check.expect_almost_eq_const %h, dense<[1.0, -0.5]> : tensor<2xf16>
  %b = stablehlo.constant dense<[1.0, -0.5]> : tensor<2xbf16>
  check.expect_almost_eq_const %b, dense<[1.0, -0.5]> : tensor<2xbf16>
  %c = stablehlo.constant dense<(1.0, -2.0)> : tensor<2xcomplex<f32>>
  check.expect_almost_eq_const %c, dense<[(1.0005, -2.0), (1.0, -2.0005)]> : tensor<2xcomplex<f32>>
  func.return
}

func.func @almost_equal() {
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = stablehlo.constant dense<[1.0009, 1.9991]> : tensor<2xf32>
  check.expect_almost_eq %a, %b : tensor<2xf32>
  check.expect_almost_eq %a, %b, tolerance = 0.001 : tensor<2xf32>
  check.expect_almost_eq_const %a, dense<[1.1, 1.9]> : tensor<2xf32>, tolerance = 0.2
  check.expect_almost_eq_const %a, dense<[1.1, 1.9]> : tensor<2xf32> {tolerance = 0.2 : f64}
  stablehlo.custom_call @check.expect_almost_eq(%a, %b) {has_side_effect = true} : (tensor<2xf32>, tensor<2xf32>) -> ()
  func.return
}

func.func @close() {
  %a = stablehlo.constant dense<[0x3F800000, 0x00000001]> : tensor<2xf32>
  %b = stablehlo.constant dense<[0x3F800003, 0x80000001]> : tensor<2xf32>
  check.expect_close %a, %b : tensor<2xf32>, tensor<2xf32>
  check.expect_close %a, %b, max_ulp_difference = 3, min_ulp_difference = 2 : tensor<2xf32>
  stablehlo.custom_call @check.expect_close(%a, %b) {has_side_effect = true} : (tensor<2xf32>, tensor<2xf32>) -> ()
  func.return
}

func.func @in_a_loop() -> tensor<i32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %i = stablehlo.while(%k = %zero) : tensor<i32> cond {
    %more = stablehlo.compare LT, %k, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %next = stablehlo.add %k, %one : tensor<i32>
    %back = stablehlo.subtract %next, %one : tensor<i32>
    check.expect_eq %back, %k : tensor<i32>
    stablehlo.return %next : tensor<i32>
  }
  check.expect_eq_const %i, dense<5> : tensor<i32>
  func.return %i : tensor<i32>
}
