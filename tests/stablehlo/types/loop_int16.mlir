module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1xi16>, %arg1: tensor<5xi16>) -> (tensor<5xi16> {jax.result_info = "result[0]"}, tensor<i16> {jax.result_info = "result[1]"}, tensor<5xi16> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<2> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %c_0, %iterArg_3 = %c, %iterArg_4 = %arg1) : tensor<5xi16>, tensor<i32>, tensor<i32>, tensor<5xi16>
    cond {
      %c_5 = stablehlo.constant dense<7> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:2 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_4) : (tensor<5xi16>, tensor<i32>, tensor<5xi16>) -> (tensor<i32>, tensor<5xi16>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %3, %2#0, %2#1 : tensor<5xi16>, tensor<i32>, tensor<i32>, tensor<5xi16>
    }
    %c_1 = stablehlo.constant dense<0> : tensor<i16>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %arg1) : tensor<1xi16>, tensor<5xi16>, tensor<i16>, tensor<5xi16>
    cond {
      %2 = stablehlo.reshape %iterArg : (tensor<1xi16>) -> tensor<i16>
      %3 = stablehlo.compare LT, %iterArg_3, %2, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_5 = stablehlo.constant dense<3> : tensor<i16>
      %2 = stablehlo.add %iterArg_3, %c_5 : tensor<i16>
      %3 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<i16>) -> tensor<5xi16>
      %4 = stablehlo.multiply %3, %iterArg_2 : tensor<5xi16>
      %5 = stablehlo.add %iterArg_4, %4 : tensor<5xi16>
      stablehlo.return %iterArg, %iterArg_2, %2, %5 : tensor<1xi16>, tensor<5xi16>, tensor<i16>, tensor<5xi16>
    }
    return %0#3, %1#2, %1#3 : tensor<5xi16>, tensor<i16>, tensor<5xi16>
  }
  func.func private @closed_call(%arg0: tensor<5xi16>, %arg1: tensor<i32>, %arg2: tensor<5xi16>) -> (tensor<i32>, tensor<5xi16>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<i16>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i16>) -> tensor<5xi16>
    %3 = stablehlo.multiply %arg2, %2 : tensor<5xi16>
    %4 = stablehlo.add %3, %arg0 : tensor<5xi16>
    return %0, %4 : tensor<i32>, tensor<5xi16>
  }
}
