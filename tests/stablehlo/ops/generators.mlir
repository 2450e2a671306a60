// limit: 0
func.func @main() -> (tensor<4xui32>, tensor<ui32>, tensor<4xui32>, tensor<7xui32>, tensor<4xui32>, tensor<3x5xui32>, tensor<4xui32>, tensor<4x3xui32>, tensor<4xui32>, tensor<ui32>, tensor<4xui32>, tensor<7xui32>, tensor<4xui32>, tensor<3x5xui32>, tensor<4xui32>, tensor<4x3xui32>, tensor<4xui32>, tensor<ui32>, tensor<4xui32>, tensor<7xui32>, tensor<4xui32>, tensor<3x5xui32>, tensor<4xui32>, tensor<4x3xui32>) {
  %state = stablehlo.constant dense<[221200623, 1367851941, 4294967294, 4294967295]> : tensor<4xui32>
  %n0, %r0 = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<4xui32>) -> (tensor<4xui32>, tensor<ui32>)
  %n1, %r1 = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<4xui32>) -> (tensor<4xui32>, tensor<7xui32>)
  %n2, %r2 = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<4xui32>) -> (tensor<4xui32>, tensor<3x5xui32>)
  %n3, %r3 = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<4xui32>) -> (tensor<4xui32>, tensor<4x3xui32>)
  %n4, %r4 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<4xui32>) -> (tensor<4xui32>, tensor<ui32>)
  %n5, %r5 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<4xui32>) -> (tensor<4xui32>, tensor<7xui32>)
  %n6, %r6 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<4xui32>) -> (tensor<4xui32>, tensor<3x5xui32>)
  %n7, %r7 = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<4xui32>) -> (tensor<4xui32>, tensor<4x3xui32>)
  %n8, %r8 = stablehlo.rng_bit_generator %state, algorithm = DEFAULT : (tensor<4xui32>) -> (tensor<4xui32>, tensor<ui32>)
  %n9, %r9 = stablehlo.rng_bit_generator %state, algorithm = DEFAULT : (tensor<4xui32>) -> (tensor<4xui32>, tensor<7xui32>)
  %n10, %r10 = stablehlo.rng_bit_generator %state, algorithm = DEFAULT : (tensor<4xui32>) -> (tensor<4xui32>, tensor<3x5xui32>)
  %n11, %r11 = stablehlo.rng_bit_generator %state, algorithm = DEFAULT : (tensor<4xui32>) -> (tensor<4xui32>, tensor<4x3xui32>)
  return %n0, %r0, %n1, %r1, %n2, %r2, %n3, %r3, %n4, %r4, %n5, %r5, %n6, %r6, %n7, %r7, %n8, %r8, %n9, %r9, %n10, %r10, %n11, %r11 : tensor<4xui32>, tensor<ui32>, tensor<4xui32>, tensor<7xui32>, tensor<4xui32>, tensor<3x5xui32>, tensor<4xui32>, tensor<4x3xui32>, tensor<4xui32>, tensor<ui32>, tensor<4xui32>, tensor<7xui32>, tensor<4xui32>, tensor<3x5xui32>, tensor<4xui32>, tensor<4x3xui32>, tensor<4xui32>, tensor<ui32>, tensor<4xui32>, tensor<7xui32>, tensor<4xui32>, tensor<3x5xui32>, tensor<4xui32>, tensor<4x3xui32>
}
