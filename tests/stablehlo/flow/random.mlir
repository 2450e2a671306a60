module @jit_lcg attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>) -> (tensor<100xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<ui32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<100xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2:3 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %0, %iterArg_2 = %1) : tensor<i32>, tensor<ui32>, tensor<100xi32>
    cond {
      %c_3 = stablehlo.constant dense<100> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3:2 = func.call @closed_call(%iterArg_1) : (tensor<ui32>) -> (tensor<ui32>, tensor<i32>)
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_2, %3#1, %iterArg) : (tensor<100xi32>, tensor<i32>, tensor<i32>) -> tensor<100xi32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg, %c_3 : tensor<i32>
      stablehlo.return %5, %3#0, %4 : tensor<i32>, tensor<ui32>, tensor<100xi32>
    }
    return %2#2 : tensor<100xi32>
  }
  func.func private @closed_call(%arg0: tensor<ui32>) -> (tensor<ui32>, tensor<i32>) {
    %c = stablehlo.constant dense<1664525> : tensor<ui32>
    %0 = stablehlo.multiply %arg0, %c : tensor<ui32>
    %c_0 = stablehlo.constant dense<1013904223> : tensor<ui32>
    %1 = stablehlo.add %0, %c_0 : tensor<ui32>
    %c_1 = stablehlo.constant dense<16> : tensor<ui32>
    %2 = stablehlo.shift_right_logical %1, %c_1 : tensor<ui32>
    %3 = stablehlo.convert %2 : (tensor<ui32>) -> tensor<i32>
    return %1, %3 : tensor<ui32>, tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<100xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<100xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<100xi32>, tensor<1xi32>, tensor<i32>) -> tensor<100xi32>
    return %1 : tensor<100xi32>
  }
}
