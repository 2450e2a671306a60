module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<333xi32>, %arg1: tensor<100xi32>) -> (tensor<333xi32> {jax.result_info = "result[0]"}, tensor<100xui32> {jax.result_info = "result[1]"}, tensor<333xi1> {jax.result_info = "result[2]"}, tensor<333xi32> {jax.result_info = "result[3]"}) {
    %0 = call @sort(%arg0) : (tensor<333xi32>) -> tensor<333xi32>
    %1 = stablehlo.convert %arg1 : (tensor<100xi32>) -> tensor<100xui32>
    %c = stablehlo.constant dense<3> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<100xui32>
    %3 = stablehlo.multiply %1, %2 : tensor<100xui32>
    %4 = call @sort_0(%3) : (tensor<100xui32>) -> tensor<100xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<333xi32>
    %6 = stablehlo.compare GT, %arg0, %5, SIGNED : (tensor<333xi32>, tensor<333xi32>) -> tensor<333xi1>
    %7 = call @sort_1(%6) : (tensor<333xi1>) -> tensor<333xi1>
    %8 = call @argsort(%arg0) : (tensor<333xi32>) -> tensor<333xi32>
    return %0, %4, %7, %8 : tensor<333xi32>, tensor<100xui32>, tensor<333xi1>, tensor<333xi32>
  }
  func.func private @sort(%arg0: tensor<333xi32>) -> tensor<333xi32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<333xi32>) -> tensor<333xi32>
    return %0 : tensor<333xi32>
  }
  func.func private @sort_0(%arg0: tensor<100xui32>) -> tensor<100xui32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui32>, %arg2: tensor<ui32>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<100xui32>) -> tensor<100xui32>
    return %0 : tensor<100xui32>
  }
  func.func private @sort_1(%arg0: tensor<333xi1>) -> tensor<333xi1> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<333xi1>) -> tensor<333xi1>
    return %0 : tensor<333xi1>
  }
  func.func private @argsort(%arg0: tensor<333xi32>) -> tensor<333xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<333xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<333xi32>, tensor<333xi32>) -> (tensor<333xi32>, tensor<333xi32>)
    return %1#1 : tensor<333xi32>
  }
}
