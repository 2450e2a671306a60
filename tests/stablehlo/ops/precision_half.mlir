// limit: 0
func.func @main(%x: tensor<20xui16>) -> (tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>) {
  %h = stablehlo.bitcast_convert %x : (tensor<20xui16>) -> tensor<20xf16>
  %a0 = stablehlo.reduce_precision %h, format = e8m7 : tensor<20xf16>
  %b0 = stablehlo.bitcast_convert %a0 : (tensor<20xf16>) -> tensor<20xui16>
  %c0 = stablehlo.convert %b0 : (tensor<20xui16>) -> tensor<20xi32>
  %a1 = stablehlo.reduce_precision %h, format = e5m2 : tensor<20xf16>
  %b1 = stablehlo.bitcast_convert %a1 : (tensor<20xf16>) -> tensor<20xui16>
  %c1 = stablehlo.convert %b1 : (tensor<20xui16>) -> tensor<20xi32>
  %a2 = stablehlo.reduce_precision %h, format = e8m0 : tensor<20xf16>
  %b2 = stablehlo.bitcast_convert %a2 : (tensor<20xf16>) -> tensor<20xui16>
  %c2 = stablehlo.convert %b2 : (tensor<20xui16>) -> tensor<20xi32>
  %a3 = stablehlo.reduce_precision %h, format = e6m0 : tensor<20xf16>
  %b3 = stablehlo.bitcast_convert %a3 : (tensor<20xf16>) -> tensor<20xui16>
  %c3 = stablehlo.convert %b3 : (tensor<20xui16>) -> tensor<20xi32>
  %a4 = stablehlo.reduce_precision %h, format = e5m9 : tensor<20xf16>
  %b4 = stablehlo.bitcast_convert %a4 : (tensor<20xf16>) -> tensor<20xui16>
  %c4 = stablehlo.convert %b4 : (tensor<20xui16>) -> tensor<20xi32>
  %a5 = stablehlo.reduce_precision %h, format = e4m3 : tensor<20xf16>
  %b5 = stablehlo.bitcast_convert %a5 : (tensor<20xf16>) -> tensor<20xui16>
  %c5 = stablehlo.convert %b5 : (tensor<20xui16>) -> tensor<20xi32>
  %a6 = stablehlo.reduce_precision %h, format = e11m52 : tensor<20xf16>
  %b6 = stablehlo.bitcast_convert %a6 : (tensor<20xf16>) -> tensor<20xui16>
  %c6 = stablehlo.convert %b6 : (tensor<20xui16>) -> tensor<20xi32>
  %a7 = stablehlo.reduce_precision %h, format = e2m1 : tensor<20xf16>
  %b7 = stablehlo.bitcast_convert %a7 : (tensor<20xf16>) -> tensor<20xui16>
  %c7 = stablehlo.convert %b7 : (tensor<20xui16>) -> tensor<20xi32>
  return %c0, %c1, %c2, %c3, %c4, %c5, %c6, %c7 : tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>, tensor<20xi32>
}
