func.func @i8() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi8>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i8>):
  %c = stablehlo.multiply %a, %a : tensor<i8>
  stablehlo.return %c : tensor<i8>
  }) : (tensor<3xi8>) -> tensor<3xi8>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xi8>
  func.return
}

func.func @i16() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi16>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i16>):
  %c = stablehlo.multiply %a, %a : tensor<i16>
  stablehlo.return %c : tensor<i16>
  }) : (tensor<3xi16>) -> tensor<3xi16>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xi16>
  func.return
}

func.func @i32() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i32>):
  %c = stablehlo.multiply %a, %a : tensor<i32>
  stablehlo.return %c : tensor<i32>
  }) : (tensor<3xi32>) -> tensor<3xi32>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xi32>
  func.return
}

func.func @i64() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi64>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i64>):
  %c = stablehlo.multiply %a, %a : tensor<i64>
  stablehlo.return %c : tensor<i64>
  }) : (tensor<3xi64>) -> tensor<3xi64>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xi64>
  func.return
}

func.func @ui8() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui8>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<ui8>):
  %c = stablehlo.multiply %a, %a : tensor<ui8>
  stablehlo.return %c : tensor<ui8>
  }) : (tensor<3xui8>) -> tensor<3xui8>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xui8>
  func.return
}

func.func @ui16() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui16>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<ui16>):
  %c = stablehlo.multiply %a, %a : tensor<ui16>
  stablehlo.return %c : tensor<ui16>
  }) : (tensor<3xui16>) -> tensor<3xui16>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xui16>
  func.return
}

func.func @ui32() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui32>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<ui32>):
  %c = stablehlo.multiply %a, %a : tensor<ui32>
  stablehlo.return %c : tensor<ui32>
  }) : (tensor<3xui32>) -> tensor<3xui32>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xui32>
  func.return
}

func.func @ui64() {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui64>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<ui64>):
  %c = stablehlo.multiply %a, %a : tensor<ui64>
  stablehlo.return %c : tensor<ui64>
  }) : (tensor<3xui64>) -> tensor<3xui64>
  check.expect_eq_const %0, dense<[1, 4, 9]> : tensor<3xui64>
  func.return
}

func.func @f16() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf16>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f16>):
  %c = stablehlo.multiply %a, %a : tensor<f16>
  stablehlo.return %c : tensor<f16>
  }) : (tensor<3xf16>) -> tensor<3xf16>
  check.expect_eq_const %0, dense<[1.0, 4.0, 9.0]> : tensor<3xf16>
  func.return
}

func.func @bf16() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xbf16>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<bf16>):
  %c = stablehlo.multiply %a, %a : tensor<bf16>
  stablehlo.return %c : tensor<bf16>
  }) : (tensor<3xbf16>) -> tensor<3xbf16>
  check.expect_eq_const %0, dense<[1.0, 4.0, 9.0]> : tensor<3xbf16>
  func.return
}

func.func @f32() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>):
  %c = stablehlo.multiply %a, %a : tensor<f32>
  stablehlo.return %c : tensor<f32>
  }) : (tensor<3xf32>) -> tensor<3xf32>
  check.expect_eq_const %0, dense<[1.0, 4.0, 9.0]> : tensor<3xf32>
  func.return
}

func.func @f64() {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf64>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f64>):
  %c = stablehlo.multiply %a, %a : tensor<f64>
  stablehlo.return %c : tensor<f64>
  }) : (tensor<3xf64>) -> tensor<3xf64>
  check.expect_eq_const %0, dense<[1.0, 4.0, 9.0]> : tensor<3xf64>
  func.return
}

func.func @complex64() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f32>>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<complex<f32>>):
  %c = stablehlo.multiply %a, %a : tensor<complex<f32>>
  stablehlo.return %c : tensor<complex<f32>>
  }) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %0, dense<[(1.0, 0.0), (4.0, 0.0), (9.0, 0.0)]> : tensor<3xcomplex<f32>>
  func.return
}

func.func @complex128() {
  %x = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)]> : tensor<3xcomplex<f64>>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<complex<f64>>):
  %c = stablehlo.multiply %a, %a : tensor<complex<f64>>
  stablehlo.return %c : tensor<complex<f64>>
  }) : (tensor<3xcomplex<f64>>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %0, dense<[(1.0, 0.0), (4.0, 0.0), (9.0, 0.0)]> : tensor<3xcomplex<f64>>
  func.return
}
