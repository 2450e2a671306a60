func.func @i8_inside() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi8>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xi8>, tensor<i32>, tensor<i32>) -> tensor<2x2xi8>
  check.expect_eq_const %0, dense<[[5, 6], [8, 9]]> : tensor<2x2xi8>
  func.return
}

func.func @i8_beyond() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi8>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xi8>, tensor<i32>, tensor<i32>) -> tensor<2x2xi8>
  check.expect_eq_const %0, dense<[[7, 8], [10, 11]]> : tensor<2x2xi8>
  func.return
}

func.func @i32_inside() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi32>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xi32>, tensor<i32>, tensor<i32>) -> tensor<2x2xi32>
  check.expect_eq_const %0, dense<[[5, 6], [8, 9]]> : tensor<2x2xi32>
  func.return
}

func.func @i32_beyond() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi32>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xi32>, tensor<i32>, tensor<i32>) -> tensor<2x2xi32>
  check.expect_eq_const %0, dense<[[7, 8], [10, 11]]> : tensor<2x2xi32>
  func.return
}

func.func @i64_inside() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi64>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xi64>, tensor<i32>, tensor<i32>) -> tensor<2x2xi64>
  check.expect_eq_const %0, dense<[[5, 6], [8, 9]]> : tensor<2x2xi64>
  func.return
}

func.func @i64_beyond() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]> : tensor<4x3xi64>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xi64>, tensor<i32>, tensor<i32>) -> tensor<2x2xi64>
  check.expect_eq_const %0, dense<[[7, 8], [10, 11]]> : tensor<2x2xi64>
  func.return
}

func.func @f16_inside() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf16>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xf16>, tensor<i32>, tensor<i32>) -> tensor<2x2xf16>
  check.expect_eq_const %0, dense<[[5.0, 6.0], [8.0, 9.0]]> : tensor<2x2xf16>
  func.return
}

func.func @f16_beyond() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf16>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xf16>, tensor<i32>, tensor<i32>) -> tensor<2x2xf16>
  check.expect_eq_const %0, dense<[[7.0, 8.0], [10.0, 11.0]]> : tensor<2x2xf16>
  func.return
}

func.func @f32_inside() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
  check.expect_eq_const %0, dense<[[5.0, 6.0], [8.0, 9.0]]> : tensor<2x2xf32>
  func.return
}

func.func @f32_beyond() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
  check.expect_eq_const %0, dense<[[7.0, 8.0], [10.0, 11.0]]> : tensor<2x2xf32>
  func.return
}

func.func @f64_inside() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf64>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xf64>, tensor<i32>, tensor<i32>) -> tensor<2x2xf64>
  check.expect_eq_const %0, dense<[[5.0, 6.0], [8.0, 9.0]]> : tensor<2x2xf64>
  func.return
}

func.func @f64_beyond() {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf64>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xf64>, tensor<i32>, tensor<i32>) -> tensor<2x2xf64>
  check.expect_eq_const %0, dense<[[7.0, 8.0], [10.0, 11.0]]> : tensor<2x2xf64>
  func.return
}

func.func @complex64_inside() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(4.0, 0.0), (5.0, 0.0), (6.0, 0.0)], [(7.0, 0.0), (8.0, 0.0), (9.0, 0.0)], [(10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<4x3xcomplex<f32>>
  %i = stablehlo.constant dense<1> : tensor<i32>
  %j = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xcomplex<f32>>, tensor<i32>, tensor<i32>) -> tensor<2x2xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(5.0, 0.0), (6.0, 0.0)], [(8.0, 0.0), (9.0, 0.0)]]> : tensor<2x2xcomplex<f32>>
  func.return
}

func.func @complex64_beyond() {
  %x = stablehlo.constant dense<[[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], [(4.0, 0.0), (5.0, 0.0), (6.0, 0.0)], [(7.0, 0.0), (8.0, 0.0), (9.0, 0.0)], [(10.0, 0.0), (11.0, 0.0), (12.0, 0.0)]]> : tensor<4x3xcomplex<f32>>
  %i = stablehlo.constant dense<7> : tensor<i32>
  %j = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : (tensor<4x3xcomplex<f32>>, tensor<i32>, tensor<i32>) -> tensor<2x2xcomplex<f32>>
  check.expect_eq_const %0, dense<[[(7.0, 0.0), (8.0, 0.0)], [(10.0, 0.0), (11.0, 0.0)]]> : tensor<2x2xcomplex<f32>>
  func.return
}
