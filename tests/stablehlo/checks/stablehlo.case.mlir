func.func @i8() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi8>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xi8>
  stablehlo.return %y : tensor<3xi8>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi8>
  stablehlo.return %y : tensor<3xi8>
  }, {
  stablehlo.return %x : tensor<3xi8>
  }) : (tensor<i32>) -> tensor<3xi8>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xi8>
  stablehlo.return %y : tensor<3xi8>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi8>
  stablehlo.return %y : tensor<3xi8>
  }, {
  stablehlo.return %x : tensor<3xi8>
  }) : (tensor<i32>) -> tensor<3xi8>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xi8>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi16>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xi16>
  stablehlo.return %y : tensor<3xi16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi16>
  stablehlo.return %y : tensor<3xi16>
  }, {
  stablehlo.return %x : tensor<3xi16>
  }) : (tensor<i32>) -> tensor<3xi16>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xi16>
  stablehlo.return %y : tensor<3xi16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi16>
  stablehlo.return %y : tensor<3xi16>
  }, {
  stablehlo.return %x : tensor<3xi16>
  }) : (tensor<i32>) -> tensor<3xi16>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xi16>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xi32>
  stablehlo.return %y : tensor<3xi32>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi32>
  stablehlo.return %y : tensor<3xi32>
  }, {
  stablehlo.return %x : tensor<3xi32>
  }) : (tensor<i32>) -> tensor<3xi32>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xi32>
  stablehlo.return %y : tensor<3xi32>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi32>
  stablehlo.return %y : tensor<3xi32>
  }, {
  stablehlo.return %x : tensor<3xi32>
  }) : (tensor<i32>) -> tensor<3xi32>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xi32>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi64>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xi64>
  stablehlo.return %y : tensor<3xi64>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi64>
  stablehlo.return %y : tensor<3xi64>
  }, {
  stablehlo.return %x : tensor<3xi64>
  }) : (tensor<i32>) -> tensor<3xi64>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xi64>
  stablehlo.return %y : tensor<3xi64>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xi64>
  stablehlo.return %y : tensor<3xi64>
  }, {
  stablehlo.return %x : tensor<3xi64>
  }) : (tensor<i32>) -> tensor<3xi64>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xi64>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui8>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xui8>
  stablehlo.return %y : tensor<3xui8>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui8>
  stablehlo.return %y : tensor<3xui8>
  }, {
  stablehlo.return %x : tensor<3xui8>
  }) : (tensor<i32>) -> tensor<3xui8>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xui8>
  stablehlo.return %y : tensor<3xui8>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui8>
  stablehlo.return %y : tensor<3xui8>
  }, {
  stablehlo.return %x : tensor<3xui8>
  }) : (tensor<i32>) -> tensor<3xui8>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xui8>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui16>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xui16>
  stablehlo.return %y : tensor<3xui16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui16>
  stablehlo.return %y : tensor<3xui16>
  }, {
  stablehlo.return %x : tensor<3xui16>
  }) : (tensor<i32>) -> tensor<3xui16>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xui16>
  stablehlo.return %y : tensor<3xui16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui16>
  stablehlo.return %y : tensor<3xui16>
  }, {
  stablehlo.return %x : tensor<3xui16>
  }) : (tensor<i32>) -> tensor<3xui16>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xui16>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui32>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xui32>
  stablehlo.return %y : tensor<3xui32>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui32>
  stablehlo.return %y : tensor<3xui32>
  }, {
  stablehlo.return %x : tensor<3xui32>
  }) : (tensor<i32>) -> tensor<3xui32>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xui32>
  stablehlo.return %y : tensor<3xui32>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui32>
  stablehlo.return %y : tensor<3xui32>
  }, {
  stablehlo.return %x : tensor<3xui32>
  }) : (tensor<i32>) -> tensor<3xui32>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xui32>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui64>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xui64>
  stablehlo.return %y : tensor<3xui64>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui64>
  stablehlo.return %y : tensor<3xui64>
  }, {
  stablehlo.return %x : tensor<3xui64>
  }) : (tensor<i32>) -> tensor<3xui64>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xui64>
  stablehlo.return %y : tensor<3xui64>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xui64>
  stablehlo.return %y : tensor<3xui64>
  }, {
  stablehlo.return %x : tensor<3xui64>
  }) : (tensor<i32>) -> tensor<3xui64>
  check.expect_eq_const %one, dense<[1, 4, 9]> : tensor<3xui64>
  check.expect_eq_const %last, dense<[1, 2, 3]> : tensor<3xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf16>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xf16>
  stablehlo.return %y : tensor<3xf16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xf16>
  stablehlo.return %y : tensor<3xf16>
  }, {
  stablehlo.return %x : tensor<3xf16>
  }) : (tensor<i32>) -> tensor<3xf16>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xf16>
  stablehlo.return %y : tensor<3xf16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xf16>
  stablehlo.return %y : tensor<3xf16>
  }, {
  stablehlo.return %x : tensor<3xf16>
  }) : (tensor<i32>) -> tensor<3xf16>
  check.expect_eq_const %one, dense<[1.0, 4.0, 9.0]> : tensor<3xf16>
  check.expect_eq_const %last, dense<[1.0, 2.0, 3.0]> : tensor<3xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xbf16>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xbf16>
  stablehlo.return %y : tensor<3xbf16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xbf16>
  stablehlo.return %y : tensor<3xbf16>
  }, {
  stablehlo.return %x : tensor<3xbf16>
  }) : (tensor<i32>) -> tensor<3xbf16>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xbf16>
  stablehlo.return %y : tensor<3xbf16>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xbf16>
  stablehlo.return %y : tensor<3xbf16>
  }, {
  stablehlo.return %x : tensor<3xbf16>
  }) : (tensor<i32>) -> tensor<3xbf16>
  check.expect_eq_const %one, dense<[1.0, 4.0, 9.0]> : tensor<3xbf16>
  check.expect_eq_const %last, dense<[1.0, 2.0, 3.0]> : tensor<3xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xf32>
  stablehlo.return %y : tensor<3xf32>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xf32>
  stablehlo.return %y : tensor<3xf32>
  }, {
  stablehlo.return %x : tensor<3xf32>
  }) : (tensor<i32>) -> tensor<3xf32>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xf32>
  stablehlo.return %y : tensor<3xf32>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xf32>
  stablehlo.return %y : tensor<3xf32>
  }, {
  stablehlo.return %x : tensor<3xf32>
  }) : (tensor<i32>) -> tensor<3xf32>
  check.expect_eq_const %one, dense<[1.0, 4.0, 9.0]> : tensor<3xf32>
  check.expect_eq_const %last, dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf64>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xf64>
  stablehlo.return %y : tensor<3xf64>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xf64>
  stablehlo.return %y : tensor<3xf64>
  }, {
  stablehlo.return %x : tensor<3xf64>
  }) : (tensor<i32>) -> tensor<3xf64>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xf64>
  stablehlo.return %y : tensor<3xf64>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xf64>
  stablehlo.return %y : tensor<3xf64>
  }, {
  stablehlo.return %x : tensor<3xf64>
  }) : (tensor<i32>) -> tensor<3xf64>
  check.expect_eq_const %one, dense<[1.0, 4.0, 9.0]> : tensor<3xf64>
  check.expect_eq_const %last, dense<[1.0, 2.0, 3.0]> : tensor<3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xcomplex<f32>>
  stablehlo.return %y : tensor<3xcomplex<f32>>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xcomplex<f32>>
  stablehlo.return %y : tensor<3xcomplex<f32>>
  }, {
  stablehlo.return %x : tensor<3xcomplex<f32>>
  }) : (tensor<i32>) -> tensor<3xcomplex<f32>>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xcomplex<f32>>
  stablehlo.return %y : tensor<3xcomplex<f32>>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xcomplex<f32>>
  stablehlo.return %y : tensor<3xcomplex<f32>>
  }, {
  stablehlo.return %x : tensor<3xcomplex<f32>>
  }) : (tensor<i32>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %one, dense<[(1.0, 0.0), (4.0, 0.0), (9.0, 0.0)]> : tensor<3xcomplex<f32>>
  check.expect_eq_const %last, dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f64>>
  %yes = stablehlo.constant dense<true> : tensor<i1>
  %no = stablehlo.constant dense<false> : tensor<i1>
  %k = stablehlo.constant dense<1> : tensor<i32>
  %far = stablehlo.constant dense<7> : tensor<i32>
  %one = "stablehlo.case"(%k) ({
  %y = stablehlo.add %x, %x : tensor<3xcomplex<f64>>
  stablehlo.return %y : tensor<3xcomplex<f64>>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xcomplex<f64>>
  stablehlo.return %y : tensor<3xcomplex<f64>>
  }, {
  stablehlo.return %x : tensor<3xcomplex<f64>>
  }) : (tensor<i32>) -> tensor<3xcomplex<f64>>
  %last = "stablehlo.case"(%far) ({
  %y = stablehlo.add %x, %x : tensor<3xcomplex<f64>>
  stablehlo.return %y : tensor<3xcomplex<f64>>
  }, {
  %y = stablehlo.multiply %x, %x : tensor<3xcomplex<f64>>
  stablehlo.return %y : tensor<3xcomplex<f64>>
  }, {
  stablehlo.return %x : tensor<3xcomplex<f64>>
  }) : (tensor<i32>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %one, dense<[(1.0, 0.0), (4.0, 0.0), (9.0, 0.0)]> : tensor<3xcomplex<f64>>
  check.expect_eq_const %last, dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f64>>
  func.return
}
