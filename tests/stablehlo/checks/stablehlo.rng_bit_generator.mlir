func.func @threefry() {
  %key = stablehlo.constant dense<[0, 0]> : tensor<2xui64>
  %s, %0 = stablehlo.rng_bit_generator %key, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2xui32>)
  check.expect_eq_const %0, dense<[1797259609, 2579123966]> : tensor<2xui32>
  func.return
}
