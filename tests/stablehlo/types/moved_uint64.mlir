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
    %8 = stablehlo.convert %arg1 : (tensor<6x7x2xui32>) -> tensor<6x7x2xui64>
    %9 = stablehlo.slice %8 [0:6, 0:7, 0:1] : (tensor<6x7x2xui64>) -> tensor<6x7x1xui64>
    %10 = stablehlo.reshape %9 : (tensor<6x7x1xui64>) -> tensor<6x7xui64>
    %11 = stablehlo.slice %8 [0:6, 0:7, 1:2] : (tensor<6x7x2xui64>) -> tensor<6x7x1xui64>
    %12 = stablehlo.reshape %11 : (tensor<6x7x1xui64>) -> tensor<6x7xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %14 = stablehlo.shift_left %12, %13 : tensor<6x7xui64>
    %15 = stablehlo.or %10, %14 : tensor<6x7xui64>
    %16 = stablehlo.reshape %15 : (tensor<6x7xui64>) -> tensor<42xui64>
    %17 = stablehlo.slice %16 [0:5] : (tensor<42xui64>) -> tensor<5xui64>
    %18 = stablehlo.convert %17 : (tensor<5xui64>) -> tensor<5xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<i64>
    %19 = call @remainder(%18, %c_1) : (tensor<5xi32>, tensor<i64>) -> tensor<5xi32>
    %20 = stablehlo.convert %19 : (tensor<5xi32>) -> tensor<5xui64>
    %21 = call @sort(%7) : (tensor<6x7xui64>) -> tensor<6x7xui64>
    %22 = call @argsort(%7) : (tensor<6x7xui64>) -> tensor<6x7xi64>
    %23 = stablehlo.iota dim = 0 : tensor<40xui64>
    %c_2 = stablehlo.constant dense<9> : tensor<ui64>
    %24 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<40xui64>
    %25 = stablehlo.multiply %23, %24 : tensor<40xui64>
    %26 = stablehlo.convert %20 : (tensor<5xui64>) -> tensor<5xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %28 = "stablehlo.gather"(%7, %27) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xui64>, tensor<5x1xi32>) -> tensor<5x7xui64>
    %29 = stablehlo.slice %15 [0:5, 0:7] : (tensor<6x7xui64>) -> tensor<5x7xui64>
    %30 = stablehlo.convert %20 : (tensor<5xui64>) -> tensor<5xi32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %32 = "stablehlo.scatter"(%7, %31, %29) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<ui64>, %arg3: tensor<ui64>):
      %109 = stablehlo.add %arg2, %arg3 : tensor<ui64>
      stablehlo.return %109 : tensor<ui64>
    }) : (tensor<6x7xui64>, tensor<5x1xi32>, tensor<5x7xui64>) -> tensor<6x7xui64>
    %33 = stablehlo.slice %20 [0:1] : (tensor<5xui64>) -> tensor<1xui64>
    %34 = stablehlo.reshape %33 : (tensor<1xui64>) -> tensor<ui64>
    %35 = stablehlo.slice %20 [1:2] : (tensor<5xui64>) -> tensor<1xui64>
    %36 = stablehlo.reshape %35 : (tensor<1xui64>) -> tensor<ui64>
    %37 = stablehlo.dynamic_slice %7, %34, %36, sizes = [2, 3] : (tensor<6x7xui64>, tensor<ui64>, tensor<ui64>) -> tensor<2x3xui64>
    %38 = stablehlo.slice %15 [0:2, 0:2] : (tensor<6x7xui64>) -> tensor<2x2xui64>
    %39 = stablehlo.slice %20 [2:3] : (tensor<5xui64>) -> tensor<1xui64>
    %40 = stablehlo.reshape %39 : (tensor<1xui64>) -> tensor<ui64>
    %41 = stablehlo.slice %20 [3:4] : (tensor<5xui64>) -> tensor<1xui64>
    %42 = stablehlo.reshape %41 : (tensor<1xui64>) -> tensor<ui64>
    %43 = stablehlo.dynamic_update_slice %7, %38, %40, %42 : (tensor<6x7xui64>, tensor<2x2xui64>, tensor<ui64>, tensor<ui64>) -> tensor<6x7xui64>
    %44 = stablehlo.concatenate %7, %15, dim = 0 : (tensor<6x7xui64>, tensor<6x7xui64>) -> tensor<12x7xui64>
    %c_3 = stablehlo.constant dense<3> : tensor<i64>
    %45 = call @_pad(%7, %c_3) : (tensor<6x7xui64>, tensor<i64>) -> tensor<9x8xui64>
    %46 = stablehlo.transpose %7, dims = [1, 0] : (tensor<6x7xui64>) -> tensor<7x6xui64>
    %47 = stablehlo.dot_general %46, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x6xui64>, tensor<6x7xui64>) -> tensor<7x7xui64>
    %48 = stablehlo.reverse %7, dims = [0] : tensor<6x7xui64>
    %49 = stablehlo.compare GT, %7, %15, UNSIGNED : (tensor<6x7xui64>, tensor<6x7xui64>) -> tensor<6x7xi1>
    %c_4 = stablehlo.constant dense<5> : tensor<i64>
    %50 = call @_where_0(%49, %7, %c_4) : (tensor<6x7xi1>, tensor<6x7xui64>, tensor<i64>) -> tensor<6x7xui64>
    %51 = stablehlo.dot_general %7, %15, batching_dims = [1] x [1], contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x7xui64>, tensor<6x7xui64>) -> tensor<7xui64>
    %52 = call @_take(%7, %20) : (tensor<6x7xui64>, tensor<5xui64>) -> tensor<5x7xui64>
    %53 = stablehlo.convert %21 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %c_5 = stablehlo.constant dense<32> : tensor<ui64>
    %54 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %55 = stablehlo.shift_right_logical %21, %54 : tensor<6x7xui64>
    %56 = stablehlo.convert %55 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %57 = stablehlo.convert %22 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %c_6 = stablehlo.constant dense<32> : tensor<i64>
    %58 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<6x7xi64>
    %59 = stablehlo.shift_right_logical %22, %58 : tensor<6x7xi64>
    %60 = stablehlo.convert %59 : (tensor<6x7xi64>) -> tensor<6x7xui32>
    %61 = stablehlo.convert %25 : (tensor<40xui64>) -> tensor<40xui32>
    %c_7 = stablehlo.constant dense<32> : tensor<ui64>
    %62 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui64>) -> tensor<40xui64>
    %63 = stablehlo.shift_right_logical %25, %62 : tensor<40xui64>
    %64 = stablehlo.convert %63 : (tensor<40xui64>) -> tensor<40xui32>
    %65 = stablehlo.convert %28 : (tensor<5x7xui64>) -> tensor<5x7xui32>
    %c_8 = stablehlo.constant dense<32> : tensor<ui64>
    %66 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui64>) -> tensor<5x7xui64>
    %67 = stablehlo.shift_right_logical %28, %66 : tensor<5x7xui64>
    %68 = stablehlo.convert %67 : (tensor<5x7xui64>) -> tensor<5x7xui32>
    %69 = stablehlo.convert %32 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %c_9 = stablehlo.constant dense<32> : tensor<ui64>
    %70 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %71 = stablehlo.shift_right_logical %32, %70 : tensor<6x7xui64>
    %72 = stablehlo.convert %71 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %73 = stablehlo.convert %37 : (tensor<2x3xui64>) -> tensor<2x3xui32>
    %c_10 = stablehlo.constant dense<32> : tensor<ui64>
    %74 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui64>) -> tensor<2x3xui64>
    %75 = stablehlo.shift_right_logical %37, %74 : tensor<2x3xui64>
    %76 = stablehlo.convert %75 : (tensor<2x3xui64>) -> tensor<2x3xui32>
    %77 = stablehlo.convert %43 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %c_11 = stablehlo.constant dense<32> : tensor<ui64>
    %78 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %79 = stablehlo.shift_right_logical %43, %78 : tensor<6x7xui64>
    %80 = stablehlo.convert %79 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %81 = stablehlo.convert %44 : (tensor<12x7xui64>) -> tensor<12x7xui32>
    %c_12 = stablehlo.constant dense<32> : tensor<ui64>
    %82 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui64>) -> tensor<12x7xui64>
    %83 = stablehlo.shift_right_logical %44, %82 : tensor<12x7xui64>
    %84 = stablehlo.convert %83 : (tensor<12x7xui64>) -> tensor<12x7xui32>
    %85 = stablehlo.convert %45 : (tensor<9x8xui64>) -> tensor<9x8xui32>
    %c_13 = stablehlo.constant dense<32> : tensor<ui64>
    %86 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui64>) -> tensor<9x8xui64>
    %87 = stablehlo.shift_right_logical %45, %86 : tensor<9x8xui64>
    %88 = stablehlo.convert %87 : (tensor<9x8xui64>) -> tensor<9x8xui32>
    %89 = stablehlo.convert %47 : (tensor<7x7xui64>) -> tensor<7x7xui32>
    %c_14 = stablehlo.constant dense<32> : tensor<ui64>
    %90 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui64>) -> tensor<7x7xui64>
    %91 = stablehlo.shift_right_logical %47, %90 : tensor<7x7xui64>
    %92 = stablehlo.convert %91 : (tensor<7x7xui64>) -> tensor<7x7xui32>
    %93 = stablehlo.convert %48 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %c_15 = stablehlo.constant dense<32> : tensor<ui64>
    %94 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %95 = stablehlo.shift_right_logical %48, %94 : tensor<6x7xui64>
    %96 = stablehlo.convert %95 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %97 = stablehlo.convert %50 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %c_16 = stablehlo.constant dense<32> : tensor<ui64>
    %98 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %99 = stablehlo.shift_right_logical %50, %98 : tensor<6x7xui64>
    %100 = stablehlo.convert %99 : (tensor<6x7xui64>) -> tensor<6x7xui32>
    %101 = stablehlo.convert %51 : (tensor<7xui64>) -> tensor<7xui32>
    %c_17 = stablehlo.constant dense<32> : tensor<ui64>
    %102 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui64>) -> tensor<7xui64>
    %103 = stablehlo.shift_right_logical %51, %102 : tensor<7xui64>
    %104 = stablehlo.convert %103 : (tensor<7xui64>) -> tensor<7xui32>
    %105 = stablehlo.convert %52 : (tensor<5x7xui64>) -> tensor<5x7xui32>
    %c_18 = stablehlo.constant dense<32> : tensor<ui64>
    %106 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui64>) -> tensor<5x7xui64>
    %107 = stablehlo.shift_right_logical %52, %106 : tensor<5x7xui64>
    %108 = stablehlo.convert %107 : (tensor<5x7xui64>) -> tensor<5x7xui32>
    return %53, %56, %57, %60, %61, %64, %65, %68, %69, %72, %73, %76, %77, %80, %81, %84, %85, %88, %89, %92, %93, %96, %97, %100, %101, %104, %105, %108 : tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<40xui32>, tensor<40xui32>, tensor<5x7xui32>, tensor<5x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<2x3xui32>, tensor<2x3xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<12x7xui32>, tensor<12x7xui32>, tensor<9x8xui32>, tensor<9x8xui32>, tensor<7x7xui32>, tensor<7x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<6x7xui32>, tensor<7xui32>, tensor<7xui32>, tensor<5x7xui32>, tensor<5x7xui32>
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
  func.func private @sort(%arg0: tensor<6x7xui64>) -> tensor<6x7xui64> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui64>, %arg2: tensor<ui64>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<6x7xui64>) -> tensor<6x7xui64>
    return %0 : tensor<6x7xui64>
  }
  func.func private @argsort(%arg0: tensor<6x7xui64>) -> tensor<6x7xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<6x7xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui64>, %arg2: tensor<ui64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %2 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<6x7xui64>, tensor<6x7xi64>) -> (tensor<6x7xui64>, tensor<6x7xi64>)
    return %1#1 : tensor<6x7xi64>
  }
  func.func private @_pad(%arg0: tensor<6x7xui64>, %arg1: tensor<i64>) -> tensor<9x8xui64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui64>
    %1 = stablehlo.pad %arg0, %0, low = [1, 0], high = [2, 1], interior = [0, 0] : (tensor<6x7xui64>, tensor<ui64>) -> tensor<9x8xui64>
    return %1 : tensor<9x8xui64>
  }
  func.func private @_where_0(%arg0: tensor<6x7xi1>, %arg1: tensor<6x7xui64>, %arg2: tensor<i64>) -> tensor<6x7xui64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<ui64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui64>) -> tensor<6x7xui64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x7xi1>, tensor<6x7xui64>
    return %2 : tensor<6x7xui64>
  }
  func.func private @_take(%arg0: tensor<6x7xui64>, %arg1: tensor<5xui64>) -> tensor<5x7xui64> {
    %c = stablehlo.constant dense<0> : tensor<ui64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %1 = stablehlo.compare LT, %arg1, %0, UNSIGNED : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<ui64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5xui64>
    %3 = stablehlo.add %arg1, %2 : tensor<5xui64>
    %4 = call @_where_1(%1, %3, %arg1) : (tensor<5xi1>, tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xui64>) -> tensor<5x1xui64>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %6 = stablehlo.convert %5 : (tensor<5x1xui64>) -> tensor<5x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %11 = stablehlo.compare LE, %6, %10, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %12 = stablehlo.and %8, %11 : tensor<5x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %13 = stablehlo.reduce(%12 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %14 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 7>}> : (tensor<6x7xui64>, tensor<5x1xi32>) -> tensor<5x7xui64>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<5xi1>) -> tensor<5x7xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<5x7xui64>
    %17 = stablehlo.select %15, %14, %16 : tensor<5x7xi1>, tensor<5x7xui64>
    return %17 : tensor<5x7xui64>
  }
  func.func private @_where_1(%arg0: tensor<5xi1>, %arg1: tensor<5xui64>, %arg2: tensor<5xui64>) -> tensor<5xui64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xui64>
    return %0 : tensor<5xui64>
  }
}
