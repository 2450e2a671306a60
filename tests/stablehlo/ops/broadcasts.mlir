// limit: 32
func.func @main(%a: tensor<3x1xf32>, %b: tensor<4xf32>, %i: tensor<3x4xi32>, %j: tensor<4xi32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4x3xf32>, tensor<3x4xf32>, tensor<3x1xf32>, tensor<4xf32>, tensor<4x3xf32>) {
  %one = "chlo.constant_like"(%a) <{value = 1.0 : f32}> : (tensor<3x1xf32>) -> tensor<3x1xf32>
  %a1 = stablehlo.add %a, %one : tensor<3x1xf32>
  %f0 = chlo.broadcast_add %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f1 = chlo.broadcast_subtract %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f2 = chlo.broadcast_multiply %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f3 = chlo.broadcast_divide %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f4 = chlo.broadcast_power %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f5 = chlo.broadcast_remainder %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f6 = chlo.broadcast_maximum %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f7 = chlo.broadcast_minimum %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f8 = chlo.broadcast_atan2 %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %f9 = chlo.broadcast_zeta %a1, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %i0 = chlo.broadcast_and %i, %j : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  %i1 = chlo.broadcast_or %i, %j : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  %i2 = chlo.broadcast_xor %i, %j : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  %i3 = chlo.broadcast_shift_left %i, %j : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  %i4 = chlo.broadcast_shift_right_arithmetic %i, %j : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  %i5 = chlo.broadcast_shift_right_logical %i, %j : (tensor<3x4xi32>, tensor<4xi32>) -> tensor<3x4xi32>
  %c = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction LT>} : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xi1>
  %s = chlo.broadcast_select %c, %a, %b : (tensor<3x4xi1>, tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %n = chlo.broadcast_next_after %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %two = "chlo.constant_like"(%a) <{value = 2.0 : f32}> : (tensor<3x1xf32>) -> tensor<3x1xf32>
  %p = chlo.broadcast_polygamma %two, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %t = stablehlo.reshape %a : (tensor<3x1xf32>) -> tensor<3xf32>
  %w = stablehlo.broadcast_in_dim %b, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
  %l = chlo.broadcast_subtract %t, %w {broadcast_dimensions = array<i64: 1>} : (tensor<3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  %z = chlo.broadcast_complex %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xcomplex<f32>>
  %re = stablehlo.imag %z : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
  %k = stablehlo.multiply %two, %a : tensor<3x1xf32>
  %d = chlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %o = chlo.broadcast_add %d, %w {broadcast_dimensions = array<i64: 0>} : (tensor<4xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  return %f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8, %f9, %i0, %i1, %i2, %i3, %i4, %i5, %c, %s, %n, %p, %l, %re, %k, %d, %o : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4x3xf32>, tensor<3x4xf32>, tensor<3x1xf32>, tensor<4xf32>, tensor<4x3xf32>
}
