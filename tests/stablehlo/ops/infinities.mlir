// limit: 2
func.func @main(%x: tensor<5xf32>) -> (tensor<5xi1>, tensor<5xi1>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) {
  %0 = chlo.is_inf %x : tensor<5xf32> -> tensor<5xi1>
  %1 = chlo.is_pos_inf %x : tensor<5xf32> -> tensor<5xi1>
  %2 = chlo.is_neg_inf %x : tensor<5xf32> -> tensor<5xi1>
  %3 = chlo.tan %x : tensor<5xf32> -> tensor<5xf32>
  %4 = stablehlo.custom_call @Sharding(%x) {mhlo.sharding = "{replicated}"} : (tensor<5xf32>) -> tensor<5xf32>
  return %0, %1, %2, %3, %4 : tensor<5xi1>, tensor<5xi1>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>
}
