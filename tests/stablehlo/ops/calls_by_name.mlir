// limit: 8
func.func @main(%x: tensor<20xf32>, %v: tensor<3x8xf32>) -> (tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<3x2xf32>, tensor<3x2xi32>) {
  %one = stablehlo.constant dense<1.0> : tensor<20xf32>
  %inverse = stablehlo.divide %one, %x : tensor<20xf32>
  %acos = stablehlo.custom_call @mhlo.acos(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %acosh = stablehlo.custom_call @mhlo.acosh(%inverse) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %asin = stablehlo.custom_call @mhlo.asin(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %asinh = stablehlo.custom_call @mhlo.asinh(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %atanh = stablehlo.custom_call @mhlo.atanh(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %cosh = stablehlo.custom_call @mhlo.cosh(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %erf = stablehlo.custom_call @mhlo.erf(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %sinh = stablehlo.custom_call @mhlo.sinh(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %tan = stablehlo.custom_call @mhlo.tan(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<20xf32>) -> tensor<20xf32>
  %0:2 = stablehlo.custom_call @mhlo.topk(%v) {mhlo.attributes = {k = 2 : i64, largest = false}, mhlo.version = 1 : i64} : (tensor<3x8xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>)
  return %acos, %acosh, %asin, %asinh, %atanh, %cosh, %erf, %sinh, %tan, %0#0, %0#1 : tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<20xf32>, tensor<3x2xf32>, tensor<3x2xi32>
}
