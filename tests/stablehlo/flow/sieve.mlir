module @jit_sieve attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>) -> (tensor<60xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<60xi32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %2 = stablehlo.compare GE, %0, %1, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %c, %iterArg_2 = %2) : tensor<i32>, tensor<i32>, tensor<60xi1>
    cond {
      %c_3 = stablehlo.constant dense<6> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5:2 = func.call @closed_call(%iterArg_1, %iterArg_2) : (tensor<i32>, tensor<60xi1>) -> (tensor<i32>, tensor<60xi1>)
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg, %c_3 : tensor<i32>
      stablehlo.return %6, %5#0, %5#1 : tensor<i32>, tensor<i32>, tensor<60xi1>
    }
    %4 = stablehlo.convert %3#2 : (tensor<60xi1>) -> tensor<60xi32>
    return %4 : tensor<60xi32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<60xi1>) -> (tensor<i32>, tensor<60xi1>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.iota dim = 0 : tensor<60xi32>
    %2 = call @remainder(%1, %arg0) : (tensor<60xi32>, tensor<i32>) -> tensor<60xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %5 = stablehlo.iota dim = 0 : tensor<60xi32>
    %6 = stablehlo.convert %arg0 : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %8 = stablehlo.compare GT, %5, %7, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %9 = stablehlo.and %4, %8 : tensor<60xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.compare LT, %arg0, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %11 = stablehlo.convert %arg0 : tensor<i32>
    %c_2 = stablehlo.constant dense<60> : tensor<i32>
    %12 = stablehlo.add %11, %c_2 : tensor<i32>
    %13 = stablehlo.select %10, %12, %arg0 : tensor<i1>, tensor<i32>
    %14 = stablehlo.dynamic_slice %arg1, %13, sizes = [1] : (tensor<60xi1>, tensor<i32>) -> tensor<1xi1>
    %15 = stablehlo.reshape %14 : (tensor<1xi1>) -> tensor<i1>
    %16 = stablehlo.convert %15 : (tensor<i1>) -> tensor<i32>
    %17 = "stablehlo.case"(%16) ({
      stablehlo.return %arg1 : tensor<60xi1>
    }, {
      %18 = stablehlo.not %9 : tensor<60xi1>
      %19 = stablehlo.and %arg1, %18 : tensor<60xi1>
      stablehlo.return %19 : tensor<60xi1>
    }) : (tensor<i32>) -> tensor<60xi1>
    return %0, %17 : tensor<i32>, tensor<60xi1>
  }
  func.func private @remainder(%arg0: tensor<60xi32>, %arg1: tensor<i32>) -> tensor<60xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<60xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<60xi32>, tensor<60xi32>) -> tensor<60xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<60xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<60xi1>, tensor<60xi1>) -> tensor<60xi1>
    %12 = stablehlo.and %11, %6 : tensor<60xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<60xi32>
    %14 = stablehlo.add %4, %13 : tensor<60xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<60xi1>, tensor<60xi32>
    return %15 : tensor<60xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
