module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7x2xui32>, %arg1: tensor<6x7x2xui32>) -> (tensor<6x7xui32> {jax.result_info = "result[0]"}, tensor<6x7xui32> {jax.result_info = "result[1]"}, tensor<6x7xui32> {jax.result_info = "result[2]"}, tensor<6x7xui32> {jax.result_info = "result[3]"}, tensor<40xui32> {jax.result_info = "result[4]"}, tensor<40xui32> {jax.result_info = "result[5]"}, tensor<5x7xui32> {jax.result_info = "result[6]"}, tensor<5x7xui32> {jax.result_info = "result[7]"}, tensor<6x7xui32> {jax.result_info = "result[8]"}, tensor<6x7xui32> {jax.result_info = "result[9]"}, tensor<2x3xui32> {jax.result_info = "result[10]"}, tensor<2x3xui32> {jax.result_info = "result[11]"}, tensor<6x7xui32> {jax.result_info = "result[12]"}, tensor<6x7xui32> {jax.result_info = "result[13]"}, tensor<12x7xui32> {jax.result_info = "result[14]"}, tensor<12x7xui32> {jax.result_info = "result[15]"}, tensor<9x8xui32> {jax.result_info = "result[16]"}, tensor<9x8xui32> {jax.result_info = "result[17]"}, tensor<7x7xui32> {jax.result_info = "result[18]"}, tensor<7x7xui32> {jax.result_info = "result[19]"}, tensor<6x7xui32> {jax.result_info = "result[20]"}, tensor<6x7xui32> {jax.result_info = "result[21]"}, tensor<6x7xui32> {jax.result_info = "result[22]"}, tensor<6x7xui32> {jax.result_info = "result[23]"}, tensor<7xui32> {jax.result_info = "result[24]"}, tensor<7xui32> {jax.result_info = "result[25]"}, tensor<5x7xui32> {jax.result_info = "result[26]"}, tensor<5x7xui32> {jax.result_info = "result[27]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6x7x2xui32>) -> tensor<6x7x2xui64>
    %1 = stablehlo.slice %0 [0:6, 0:7, 0:1] : (tensor<6x7x2xui64>) -> tensor<6x7x1xui64>
    %2 = stablehlo.reshape %1 : (tensor<6x7x1xui64>) -> tensor<6x7xui64>
    %3 = stablehlo.slice %0 [0:6, 0:7, 1:2] : (tensor<6x7x2xui64>) -> tensor<6x7x1xui64>
    %4 = stablehlo.reshape %3 : (tensor<6x7x1xui64>) -> tensor<6x7xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %6 = stablehlo.shift_left %4, %5 : tensor<6x7xui64>
    %7 = stablehlo.or %2, %6 : tensor<6x7xui64>
    %8 = stablehlo.convert %7 : (tensor<6x7xui64>) -> tensor<6x7xi64>
    %9 = stablehlo.convert %arg1 : (tensor<6x7x2xui32>) -> tensor<6x7x2xui64>
    %10 = stablehlo.slice %9 [0:6, 0:7, 0:1] : (tensor<6x7x2xui64>) -> tensor<6x7x1xui64>
    %11 = stablehlo.reshape %10 : (tensor<6x7x1xui64>) -> tensor<6x7xui64>
    %12 = stablehlo.slice %9 [0:6, 0:7, 1:2] : (tensor<6x7x2xui64>) -> tensor<6x7x1xui64>
    %13 = stablehlo.reshape %12 : (tensor<6x7x1xui64>) -> tensor<6x7xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %15 = stablehlo.shift_left %13, %14 : tensor<6x7xui64>
    %16 = stablehlo.or %11, %15 : tensor<6x7xui64>
    %17 = stablehlo.convert %16 : (tensor<6x7xui64>) -> tensor<6x7xi64>
    %18 = stablehlo.reshape %17 : (tensor<6x7xi64>) -> tensor<42xi64>
    %19 = stablehlo.slice %18 [0:5] : (tensor<42xi64>) -> tensor<5xi64>
    %20 = stablehlo.convert %19 : (tensor<5xi64>) -> tensor<5xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<i64>
    %21 = call @remainder(%20, %c_1) : (tensor<5xi32>, tensor<i64>) -> tensor<5xi32>
    %22 = stablehlo.convert %21 : (tensor<5xi32>) -> tensor<5xi64>
    %23 = call @sort(%8) : (tensor<6x7xi64>) -> tensor<6x7xi64>
    %24 = call @argsort(%8) : (tensor<6x7xi64>) -> tensor<6x7xi64>
    %25 = stablehlo.iota dim = 0 : tensor<40xi64>
    %c_2 = stablehlo.constant dense<9> : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<40xi64>
    %27 = stablehlo.multiply %25, %26 : tensor<40xi64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %28 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %29 = stablehlo.compare LT, %22, %28, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i64>
    %30 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %31 = stablehlo.add %22, %30 : tensor<5xi64>
    %32 = stablehlo.select %29, %31, %22 : tensor<5xi1>, tensor<5xi64>
    %33 = stablehlo.convert %32 : (tensor<5xi64>) -> tensor<5xi32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %35 = "stablehlo.gather"(%8, %34) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xi64>, tensor<5x1xi32>) -> tensor<5x7xi64>
    %36 = stablehlo.slice %17 [0:5, 0:7] : (tensor<6x7xi64>) -> tensor<5x7xi64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %37 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %38 = stablehlo.compare LT, %22, %37, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_6 = stablehlo.constant dense<6> : tensor<i64>
    %39 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %40 = stablehlo.add %22, %39 : tensor<5xi64>
    %41 = stablehlo.select %38, %40, %22 : tensor<5xi1>, tensor<5xi64>
    %42 = stablehlo.convert %41 : (tensor<5xi64>) -> tensor<5xi32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %44 = "stablehlo.scatter"(%8, %43, %36) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %133 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %133 : tensor<i64>
    }) : (tensor<6x7xi64>, tensor<5x1xi32>, tensor<5x7xi64>) -> tensor<6x7xi64>
    %45 = stablehlo.slice %22 [0:1] : (tensor<5xi64>) -> tensor<1xi64>
    %46 = stablehlo.reshape %45 : (tensor<1xi64>) -> tensor<i64>
    %47 = stablehlo.slice %22 [1:2] : (tensor<5xi64>) -> tensor<1xi64>
    %48 = stablehlo.reshape %47 : (tensor<1xi64>) -> tensor<i64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %49 = stablehlo.compare LT, %46, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<6> : tensor<i64>
    %50 = stablehlo.add %46, %c_8 : tensor<i64>
    %51 = stablehlo.select %49, %50, %46 : tensor<i1>, tensor<i64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %52 = stablehlo.compare LT, %48, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<7> : tensor<i64>
    %53 = stablehlo.add %48, %c_10 : tensor<i64>
    %54 = stablehlo.select %52, %53, %48 : tensor<i1>, tensor<i64>
    %55 = stablehlo.dynamic_slice %8, %51, %54, sizes = [2, 3] : (tensor<6x7xi64>, tensor<i64>, tensor<i64>) -> tensor<2x3xi64>
    %56 = stablehlo.slice %17 [0:2, 0:2] : (tensor<6x7xi64>) -> tensor<2x2xi64>
    %57 = stablehlo.slice %22 [2:3] : (tensor<5xi64>) -> tensor<1xi64>
    %58 = stablehlo.reshape %57 : (tensor<1xi64>) -> tensor<i64>
    %59 = stablehlo.slice %22 [3:4] : (tensor<5xi64>) -> tensor<1xi64>
    %60 = stablehlo.reshape %59 : (tensor<1xi64>) -> tensor<i64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %61 = stablehlo.compare LT, %58, %c_11, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<6> : tensor<i64>
    %62 = stablehlo.add %58, %c_12 : tensor<i64>
    %63 = stablehlo.select %61, %62, %58 : tensor<i1>, tensor<i64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %64 = stablehlo.compare LT, %60, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<7> : tensor<i64>
    %65 = stablehlo.add %60, %c_14 : tensor<i64>
    %66 = stablehlo.select %64, %65, %60 : tensor<i1>, tensor<i64>
    %67 = stablehlo.dynamic_update_slice %8, %56, %63, %66 : (tensor<6x7xi64>, tensor<2x2xi64>, tensor<i64>, tensor<i64>) -> tensor<6x7xi64>
    %68 = stablehlo.concatenate %8, %17, dim = 0 : (tensor<6x7xi64>, tensor<6x7xi64>) -> tensor<12x7xi64>
    %c_15 = stablehlo.constant dense<3> : tensor<i64>
    %69 = call @_pad(%8, %c_15) : (tensor<6x7xi64>, tensor<i64>) -> tensor<9x8xi64>
    %70 = stablehlo.transpose %8, dims = [1, 0] : (tensor<6x7xi64>) -> tensor<7x6xi64>
    %71 = stablehlo.dot_general %70, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x6xi64>, tensor<6x7xi64>) -> tensor<7x7xi64>
    %72 = stablehlo.reverse %8, dims = [0] : tensor<6x7xi64>
    %73 = stablehlo.compare GT, %8, %17, SIGNED : (tensor<6x7xi64>, tensor<6x7xi64>) -> tensor<6x7xi1>
    %c_16 = stablehlo.constant dense<5> : tensor<i64>
    %74 = call @_where_0(%73, %8, %c_16) : (tensor<6x7xi1>, tensor<6x7xi64>, tensor<i64>) -> tensor<6x7xi64>
    %75 = stablehlo.dot_general %8, %17, batching_dims = [1] x [1], contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x7xi64>, tensor<6x7xi64>) -> tensor<7xi64>
    %76 = call @_take(%8, %22) : (tensor<6x7xi64>, tensor<5xi64>) -> tensor<5x7xi64>
    %77 = stablehlo.convert %23 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %c_17 = stablehlo.constant dense<32> : tensor<i64>
    %78 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %79 = stablehlo.shift_right_logical %23, %78 : tensor<6x7xi64>
    %80 = stablehlo.convert %79 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %81 = stablehlo.convert %24 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %c_18 = stablehlo.constant dense<32> : tensor<i64>
    %82 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %83 = stablehlo.shift_right_logical %24, %82 : tensor<6x7xi64>
    %84 = stablehlo.convert %83 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %85 = stablehlo.convert %27 : (tensor<40xi64>) -> tensor<40xui32>
    %c_19 = stablehlo.constant dense<32> : tensor<i64>
    %86 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i64>) -> tensor<40xi64>
    %87 = stablehlo.shift_right_logical %27, %86 : tensor<40xi64>
    %88 = stablehlo.convert %87 : (tensor<40xi64>) -> tensor<40xui32>
    %89 = stablehlo.convert %35 : (tensor<5x7xi64>) -> tensor<5x7xui32>
    %c_20 = stablehlo.constant dense<32> : tensor<i64>
    %90 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i64>) -> tensor<5x7xi64>
    %91 = stablehlo.shift_right_logical %35, %90 : tensor<5x7xi64>
    %92 = stablehlo.convert %91 : (tensor<5x7xi64>) -> tensor<5x7xui32>
    %93 = stablehlo.convert %44 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %c_21 = stablehlo.constant dense<32> : tensor<i64>
    %94 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %95 = stablehlo.shift_right_logical %44, %94 : tensor<6x7xi64>
    %96 = stablehlo.convert %95 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %97 = stablehlo.convert %55 : (tensor<2x3xi64>) -> tensor<2x3xui32>
    %c_22 = stablehlo.constant dense<32> : tensor<i64>
    %98 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i64>) -> tensor<2x3xi64>
    %99 = stablehlo.shift_right_logical %55, %98 : tensor<2x3xi64>
    %100 = stablehlo.convert %99 : (tensor<2x3xi64>) -> tensor<2x3xui32>
    %101 = stablehlo.convert %67 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %c_23 = stablehlo.constant dense<32> : tensor<i64>
    %102 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %103 = stablehlo.shift_right_logical %67, %102 : tensor<6x7xi64>
    %104 = stablehlo.convert %103 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %105 = stablehlo.convert %68 : (tensor<12x7xi64>) -> tensor<12x7xui32>
    %c_24 = stablehlo.constant dense<32> : tensor<i64>
    %106 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i64>) -> tensor<12x7xi64>
    %107 = stablehlo.shift_right_logical %68, %106 : tensor<12x7xi64>
    %108 = stablehlo.convert %107 : (tensor<12x7xi64>) -> tensor<12x7xui32>
    %109 = stablehlo.convert %69 : (tensor<9x8xi64>) -> tensor<9x8xui32>
    %c_25 = stablehlo.constant dense<32> : tensor<i64>
    %110 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i64>) -> tensor<9x8xi64>
    %111 = stablehlo.shift_right_logical %69, %110 : tensor<9x8xi64>
    %112 = stablehlo.convert %111 : (tensor<9x8xi64>) -> tensor<9x8xui32>
    %113 = stablehlo.convert %71 : (tensor<7x7xi64>) -> tensor<7x7xui32>
    %c_26 = stablehlo.constant dense<32> : tensor<i64>
    %114 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i64>) -> tensor<7x7xi64>
    %115 = stablehlo.shift_right_logical %71, %114 : tensor<7x7xi64>
    %116 = stablehlo.convert %115 : (tensor<7x7xi64>) -> tensor<7x7xui32>
    %117 = stablehlo.convert %72 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %c_27 = stablehlo.constant dense<32> : tensor<i64>
    %118 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %119 = stablehlo.shift_right_logical %72, %118 : tensor<6x7xi64>
    %120 = stablehlo.convert %119 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %121 = stablehlo.convert %74 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %c_28 = stablehlo.constant dense<32> : tensor<i64>
    %122 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %123 = stablehlo.shift_right_logical %74, %122 : tensor<6x7xi64>
    %124 = stablehlo.convert %123 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %125 = stablehlo.convert %75 : (tensor<7xi64>) -> tensor<7xui32>
    %c_29 = stablehlo.constant dense<32> : tensor<i64>
    %126 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %127 = stablehlo.shift_right_logical %75, %126 : tensor<7xi64>
    %128 = stablehlo.convert %127 : (tensor<7xi64>) -> tensor<7xui32>
    %129 = stablehlo.convert %76 : (tensor<5x7xi64>) -> tensor<5x7xui32>
    %c_30 = stablehlo.constant dense<32> : tensor<i64>
    %130 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i64>) -> tensor<5x7xi64>
    %131 = stablehlo.shift_right_logical %76, %130 : tensor<5x7xi64>
    %132 = stablehlo.convert %131 : (tensor<5x7xi64>) -> tensor<5x7xui32>
    return %77, %80, %81, %84, %85, %88, %89, %92, %93, %96, %97, %100, %101, %104, %105, %108, %109, %112, %113, %116, %117, %120, %121, %124, %125, %128, %129, %132 : tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<40xui32>, tensor<40xui32>, tensor<5x7xui32>, tensor<5x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<2x3xui32>, tensor<2x3xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<12x7xui32>, tensor<12x7xui32>, tensor<9x8xui32>, tensor<9x8xui32>, tensor<7x7xui32>, tensor<7x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<7xui32>, tensor<7xui32>, tensor<5x7xui32>, tensor<5x7xui32>
  }
  func.func private @remainder(%arg0: tensor<5xi32>, %arg1: tensor<i64>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %12 = stablehlo.and %11, %6 : tensor<5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %14 = stablehlo.add %4, %13 : tensor<5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<5xi1>, tensor<5xi32>
    return %15 : tensor<5xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @sort(%arg0: tensor<6x7xi64>) -> tensor<6x7xi64> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<6x7xi64>) -> tensor<6x7xi64>
    return %0 : tensor<6x7xi64>
  }
  func.func private @argsort(%arg0: tensor<6x7xi64>) -> tensor<6x7xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<6x7xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<6x7xi64>, tensor<6x7xi64>) -> (tensor<6x7xi64>, tensor<6x7xi64>)
    return %1#1 : tensor<6x7xi64>
  }
  func.func private @_pad(%arg0: tensor<6x7xi64>, %arg1: tensor<i64>) -> tensor<9x8xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.pad %arg0, %0, low = [1, 0], high = [2, 1], interior = [0, 0] : (tensor<6x7xi64>, tensor<i64>) -> tensor<9x8xi64>
    return %1 : tensor<9x8xi64>
  }
  func.func private @_where_0(%arg0: tensor<6x7xi1>, %arg1: tensor<6x7xi64>, %arg2: tensor<i64>) -> tensor<6x7xi64> {
    %0 = stablehlo.convert %arg2 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x7xi1>, tensor<6x7xi64>
    return %2 : tensor<6x7xi64>
  }
  func.func private @_take(%arg0: tensor<6x7xi64>, %arg1: tensor<5xi64>) -> tensor<5x7xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi64>
    %4 = call @_where_1(%1, %3, %arg1) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi64>) -> tensor<5x1xi64>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %6 = stablehlo.convert %5 : (tensor<5x1xi64>) -> tensor<5x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %11 = stablehlo.compare LE, %6, %10, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %12 = stablehlo.and %8, %11 : tensor<5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %13 = stablehlo.reduce(%12 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %14 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xi64>, tensor<5x1xi32>) -> tensor<5x7xi64>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<5xi1>) -> tensor<5x7xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<5x7xi64>
    %17 = stablehlo.select %15, %14, %16 : tensor<5x7xi1>, tensor<5x7xi64>
    return %17 : tensor<5x7xi64>
  }
  func.func private @_where_1(%arg0: tensor<5xi1>, %arg1: tensor<5xi64>, %arg2: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi64>
    return %0 : tensor<5xi64>
  }
}
