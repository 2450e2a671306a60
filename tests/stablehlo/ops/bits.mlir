// limit: 0
func.func @main(%i: tensor<40xi32>) -> (tensor<40xi32>, tensor<40xi32>, tensor<40xi32>, tensor<40xui32>) {
  %0 = stablehlo.popcnt %i : tensor<40xi32>
  %1 = stablehlo.count_leading_zeros %i : tensor<40xi32>
  %2 = stablehlo.reverse %i, dims = [0] : tensor<40xi32>
  %3 = stablehlo.xor %i, %2 : tensor<40xi32>
  %4 = stablehlo.bitcast_convert %i : (tensor<40xi32>) -> tensor<40xui32>
  return %0, %1, %3, %4 : tensor<40xi32>, tensor<40xi32>, tensor<40xi32>, tensor<40xui32>
}
