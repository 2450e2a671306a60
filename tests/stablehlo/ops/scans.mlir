// limit: 16
func.func @main(%x: tensor<3x70xf32>, %c: tensor<3xf32>, %i: tensor<3x70xi32>) -> (tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<i32>) {
  %0:2 = chlo.scan(%x) inits (%c) dimension=1  attributes {is_associative = true, is_reverse = false} {
  ^bb0(%input: tensor<3xf32>, %carry: tensor<3xf32>):
    %s = stablehlo.add %input, %carry : tensor<3xf32>
    stablehlo.return %s, %s : tensor<3xf32>, tensor<3xf32>
  } : (tensor<3x70xf32>, tensor<3xf32>) -> (tensor<3x70xf32>, tensor<3xf32>)
  %1:2 = "chlo.scan"(%x, %c) <{dimension = 1 : i64, is_associative = true, is_reverse = true, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%input: tensor<3xf32>, %carry: tensor<3xf32>):
    %s = stablehlo.maximum %carry, %input : tensor<3xf32>
    stablehlo.return %s, %s : tensor<3xf32>, tensor<3xf32>
  }) : (tensor<3x70xf32>, tensor<3xf32>) -> (tensor<3x70xf32>, tensor<3xf32>)
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %2:3 = chlo.scan(%x, %i) inits (%c, %zero) dimension=1  attributes {is_reverse = true} {
  ^bb0(%input: tensor<3xf32>, %index: tensor<3xi32>, %carry: tensor<3xf32>, %count: tensor<i32>):
    %half = stablehlo.constant dense<0.5> : tensor<3xf32>
    %h = stablehlo.multiply %half, %carry : tensor<3xf32>
    %s = stablehlo.subtract %input, %h : tensor<3xf32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %n = stablehlo.reduce(%index init: %none) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %m = stablehlo.add %n, %count : tensor<i32>
    stablehlo.return %h, %s, %m : tensor<3xf32>, tensor<3xf32>, tensor<i32>
  } : (tensor<3x70xf32>, tensor<3x70xi32>, tensor<3xf32>, tensor<i32>) -> (tensor<3x70xf32>, tensor<3xf32>, tensor<i32>)
  return %0#0, %0#1, %1#0, %1#1, %2#0, %2#1, %2#2 : tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<i32>
}
