func.func @i8() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi8>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xi8>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xi8>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xi8>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi16>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xi16>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xi16>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xi16>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xi32>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xi32>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xi32>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi64>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xi64>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xi64>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xi64>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui8>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xui8>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xui8>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xui8>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui16>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xui16>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xui16>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xui16>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xui32>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xui32>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xui32>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui64>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xui64>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xui64>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xui64>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4, 8, 12]> : tensor<3xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf16>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xf16>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xf16>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xf16>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4.0, 8.0, 12.0]> : tensor<3xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xbf16>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xbf16>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xbf16>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xbf16>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4.0, 8.0, 12.0]> : tensor<3xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xf32>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xf32>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xf32>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4.0, 8.0, 12.0]> : tensor<3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf64>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xf64>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xf64>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xf64>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[4.0, 8.0, 12.0]> : tensor<3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xcomplex<f32>>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xcomplex<f32>>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xcomplex<f32>>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[(4.0, 0.0), (8.0, 0.0), (12.0, 0.0)]> : tensor<3xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f64>>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<3> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<3xcomplex<f64>>
  cond {
  %p = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
  stablehlo.return %p : tensor<i1>
  } do {
  %n = stablehlo.add %i, %one : tensor<i32>
  %z = stablehlo.add %y, %x : tensor<3xcomplex<f64>>
  stablehlo.return %n, %z : tensor<i32>, tensor<3xcomplex<f64>>
  }
  check.expect_eq_const %0#0, dense<3> : tensor<i32>
  check.expect_eq_const %0#1, dense<[(4.0, 0.0), (8.0, 0.0), (12.0, 0.0)]> : tensor<3xcomplex<f64>>
  func.return
}
