module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<150x2xui32>, %arg1: tensor<150x2xui32>) -> (tensor<150xui32> {jax.result_info = "result[0]"}, tensor<150xui32> {jax.result_info = "result[1]"}, tensor<150xui32> {jax.result_info = "result[2]"}, tensor<150xui32> {jax.result_info = "result[3]"}, tensor<150xui32> {jax.result_info = "result[4]"}, tensor<150xui32> {jax.result_info = "result[5]"}, tensor<150xui32> {jax.result_info = "result[6]"}, tensor<150xui32> {jax.result_info = "result[7]"}, tensor<150xui32> {jax.result_info = "result[8]"}, tensor<150xui32> {jax.result_info = "result[9]"}, tensor<150xui32> {jax.result_info = "result[10]"}, tensor<150xui32> {jax.result_info = "result[11]"}, tensor<150xui32> {jax.result_info = "result[12]"}, tensor<150xui32> {jax.result_info = "result[13]"}, tensor<150xui32> {jax.result_info = "result[14]"}, tensor<150xui32> {jax.result_info = "result[15]"}, tensor<150xui32> {jax.result_info = "result[16]"}, tensor<150xui32> {jax.result_info = "result[17]"}, tensor<150xui32> {jax.result_info = "result[18]"}, tensor<150xui32> {jax.result_info = "result[19]"}, tensor<150xui32> {jax.result_info = "result[20]"}, tensor<150xui32> {jax.result_info = "result[21]"}, tensor<150xui32> {jax.result_info = "result[22]"}, tensor<150xui32> {jax.result_info = "result[23]"}, tensor<150xui32> {jax.result_info = "result[24]"}, tensor<150xui32> {jax.result_info = "result[25]"}, tensor<150xui32> {jax.result_info = "result[26]"}, tensor<150xui32> {jax.result_info = "result[27]"}, tensor<150xui32> {jax.result_info = "result[28]"}, tensor<150xui32> {jax.result_info = "result[29]"}, tensor<150xui32> {jax.result_info = "result[30]"}, tensor<150xui32> {jax.result_info = "result[31]"}, tensor<150xui32> {jax.result_info = "result[32]"}, tensor<150xui32> {jax.result_info = "result[33]"}, tensor<150xui32> {jax.result_info = "result[34]"}, tensor<150xui32> {jax.result_info = "result[35]"}, tensor<150xui32> {jax.result_info = "result[36]"}, tensor<150xui32> {jax.result_info = "result[37]"}, tensor<150xui32> {jax.result_info = "result[38]"}, tensor<150xui32> {jax.result_info = "result[39]"}, tensor<150xi1> {jax.result_info = "result[40]"}, tensor<150xi1> {jax.result_info = "result[41]"}, tensor<150xi1> {jax.result_info = "result[42]"}, tensor<150xi1> {jax.result_info = "result[43]"}, tensor<150xi1> {jax.result_info = "result[44]"}, tensor<150xi1> {jax.result_info = "result[45]"}, tensor<ui32> {jax.result_info = "result[46]"}, tensor<ui32> {jax.result_info = "result[47]"}, tensor<ui32> {jax.result_info = "result[48]"}, tensor<ui32> {jax.result_info = "result[49]"}, tensor<ui32> {jax.result_info = "result[50]"}, tensor<ui32> {jax.result_info = "result[51]"}, tensor<ui32> {jax.result_info = "result[52]"}, tensor<ui32> {jax.result_info = "result[53]"}, tensor<ui32> {jax.result_info = "result[54]"}, tensor<ui32> {jax.result_info = "result[55]"}, tensor<150xui32> {jax.result_info = "result[56]"}, tensor<150xui32> {jax.result_info = "result[57]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<150x2xui32>) -> tensor<150x2xui64>
    %1 = stablehlo.slice %0 [0:150, 0:1] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %2 = stablehlo.reshape %1 : (tensor<150x1xui64>) -> tensor<150xui64>
    %3 = stablehlo.slice %0 [0:150, 1:2] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %4 = stablehlo.reshape %3 : (tensor<150x1xui64>) -> tensor<150xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %6 = stablehlo.shift_left %4, %5 : tensor<150xui64>
    %7 = stablehlo.or %2, %6 : tensor<150xui64>
    %8 = stablehlo.convert %arg1 : (tensor<150x2xui32>) -> tensor<150x2xui64>
    %9 = stablehlo.slice %8 [0:150, 0:1] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %10 = stablehlo.reshape %9 : (tensor<150x1xui64>) -> tensor<150xui64>
    %11 = stablehlo.slice %8 [0:150, 1:2] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %12 = stablehlo.reshape %11 : (tensor<150x1xui64>) -> tensor<150xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %14 = stablehlo.shift_left %12, %13 : tensor<150xui64>
    %15 = stablehlo.or %10, %14 : tensor<150xui64>
    %16 = stablehlo.add %7, %15 : tensor<150xui64>
    %17 = stablehlo.subtract %7, %15 : tensor<150xui64>
    %18 = stablehlo.multiply %7, %15 : tensor<150xui64>
    %19 = stablehlo.divide %7, %15 : tensor<150xui64>
    %20 = stablehlo.remainder %7, %15 : tensor<150xui64>
    %21 = stablehlo.and %7, %15 : tensor<150xui64>
    %22 = stablehlo.or %7, %15 : tensor<150xui64>
    %23 = stablehlo.xor %7, %15 : tensor<150xui64>
    %24 = stablehlo.not %7 : tensor<150xui64>
    %25 = stablehlo.negate %7 : tensor<150xui64>
    %26 = stablehlo.maximum %7, %15 : tensor<150xui64>
    %27 = stablehlo.minimum %7, %15 : tensor<150xui64>
    %28 = stablehlo.shift_left %7, %15 : tensor<150xui64>
    %29 = stablehlo.shift_right_logical %7, %15 : tensor<150xui64>
    %30 = stablehlo.shift_right_arithmetic %7, %15 : tensor<150xui64>
    %31 = stablehlo.popcnt %7 : tensor<150xui64>
    %32 = stablehlo.count_leading_zeros %7 : tensor<150xui64>
    %33 = stablehlo.compare GT, %7, %15, UNSIGNED : (tensor<150xui64>, tensor<150xui64>) -> tensor<150xi1>
    %34 = stablehlo.select %33, %7, %15 : tensor<150xi1>, tensor<150xui64>
    %35 = stablehlo.slice %7 [0:1] : (tensor<150xui64>) -> tensor<1xui64>
    %36 = stablehlo.reshape %35 : (tensor<1xui64>) -> tensor<ui64>
    %37 = stablehlo.slice %7 [1:2] : (tensor<150xui64>) -> tensor<1xui64>
    %38 = stablehlo.reshape %37 : (tensor<1xui64>) -> tensor<ui64>
    %39 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %40 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %41 = stablehlo.clamp %39, %15, %40 : tensor<150xui64>
    %42 = stablehlo.multiply %7, %7 : tensor<150xui64>
    %43 = stablehlo.multiply %42, %7 : tensor<150xui64>
    %44 = stablehlo.compare EQ, %7, %15, UNSIGNED : (tensor<150xui64>, tensor<150xui64>) -> tensor<150xi1>
    %45 = stablehlo.compare NE, %7, %15, UNSIGNED : (tensor<150xui64>, tensor<150xui64>) -> tensor<150xi1>
    %46 = stablehlo.compare LT, %7, %15, UNSIGNED : (tensor<150xui64>, tensor<150xui64>) -> tensor<150xi1>
    %47 = stablehlo.compare LE, %7, %15, UNSIGNED : (tensor<150xui64>, tensor<150xui64>) -> tensor<150xi1>
    %48 = stablehlo.compare GT, %7, %15, UNSIGNED : (tensor<150xui64>, tensor<150xui64>) -> tensor<150xi1>
    %49 = stablehlo.compare GE, %7, %15, UNSIGNED : (tensor<150xui64>, tensor<150xui64>) -> tensor<150xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<ui64>
    %50 = stablehlo.reduce(%7 init: %c_1) applies stablehlo.add across dimensions = [0] : (tensor<150xui64>, tensor<ui64>) -> tensor<ui64>
    %c_2 = stablehlo.constant dense<0> : tensor<ui64>
    %51 = stablehlo.reduce(%7 init: %c_2) applies stablehlo.add across dimensions = [0] : (tensor<150xui64>, tensor<ui64>) -> tensor<ui64>
    %c_3 = stablehlo.constant dense<1> : tensor<ui64>
    %52 = stablehlo.reduce(%7 init: %c_3) applies stablehlo.multiply across dimensions = [0] : (tensor<150xui64>, tensor<ui64>) -> tensor<ui64>
    %c_4 = stablehlo.constant dense<0> : tensor<ui64>
    %53 = stablehlo.reduce(%7 init: %c_4) applies stablehlo.maximum across dimensions = [0] : (tensor<150xui64>, tensor<ui64>) -> tensor<ui64>
    %c_5 = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
    %54 = stablehlo.reduce(%7 init: %c_5) applies stablehlo.minimum across dimensions = [0] : (tensor<150xui64>, tensor<ui64>) -> tensor<ui64>
    %55 = call @cumsum(%7) : (tensor<150xui64>) -> tensor<150xui64>
    %56 = stablehlo.convert %16 : (tensor<150xui64>) -> tensor<150xui32>
    %c_6 = stablehlo.constant dense<32> : tensor<ui64>
    %57 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %58 = stablehlo.shift_right_logical %16, %57 : tensor<150xui64>
    %59 = stablehlo.convert %58 : (tensor<150xui64>) -> tensor<150xui32>
    %60 = stablehlo.convert %17 : (tensor<150xui64>) -> tensor<150xui32>
    %c_7 = stablehlo.constant dense<32> : tensor<ui64>
    %61 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %62 = stablehlo.shift_right_logical %17, %61 : tensor<150xui64>
    %63 = stablehlo.convert %62 : (tensor<150xui64>) -> tensor<150xui32>
    %64 = stablehlo.convert %18 : (tensor<150xui64>) -> tensor<150xui32>
    %c_8 = stablehlo.constant dense<32> : tensor<ui64>
    %65 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %66 = stablehlo.shift_right_logical %18, %65 : tensor<150xui64>
    %67 = stablehlo.convert %66 : (tensor<150xui64>) -> tensor<150xui32>
    %68 = stablehlo.convert %19 : (tensor<150xui64>) -> tensor<150xui32>
    %c_9 = stablehlo.constant dense<32> : tensor<ui64>
    %69 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %70 = stablehlo.shift_right_logical %19, %69 : tensor<150xui64>
    %71 = stablehlo.convert %70 : (tensor<150xui64>) -> tensor<150xui32>
    %72 = stablehlo.convert %20 : (tensor<150xui64>) -> tensor<150xui32>
    %c_10 = stablehlo.constant dense<32> : tensor<ui64>
    %73 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %74 = stablehlo.shift_right_logical %20, %73 : tensor<150xui64>
    %75 = stablehlo.convert %74 : (tensor<150xui64>) -> tensor<150xui32>
    %76 = stablehlo.convert %21 : (tensor<150xui64>) -> tensor<150xui32>
    %c_11 = stablehlo.constant dense<32> : tensor<ui64>
    %77 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %78 = stablehlo.shift_right_logical %21, %77 : tensor<150xui64>
    %79 = stablehlo.convert %78 : (tensor<150xui64>) -> tensor<150xui32>
    %80 = stablehlo.convert %22 : (tensor<150xui64>) -> tensor<150xui32>
    %c_12 = stablehlo.constant dense<32> : tensor<ui64>
    %81 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %82 = stablehlo.shift_right_logical %22, %81 : tensor<150xui64>
    %83 = stablehlo.convert %82 : (tensor<150xui64>) -> tensor<150xui32>
    %84 = stablehlo.convert %23 : (tensor<150xui64>) -> tensor<150xui32>
    %c_13 = stablehlo.constant dense<32> : tensor<ui64>
    %85 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %86 = stablehlo.shift_right_logical %23, %85 : tensor<150xui64>
    %87 = stablehlo.convert %86 : (tensor<150xui64>) -> tensor<150xui32>
    %88 = stablehlo.convert %24 : (tensor<150xui64>) -> tensor<150xui32>
    %c_14 = stablehlo.constant dense<32> : tensor<ui64>
    %89 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %90 = stablehlo.shift_right_logical %24, %89 : tensor<150xui64>
    %91 = stablehlo.convert %90 : (tensor<150xui64>) -> tensor<150xui32>
    %92 = stablehlo.convert %25 : (tensor<150xui64>) -> tensor<150xui32>
    %c_15 = stablehlo.constant dense<32> : tensor<ui64>
    %93 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %94 = stablehlo.shift_right_logical %25, %93 : tensor<150xui64>
    %95 = stablehlo.convert %94 : (tensor<150xui64>) -> tensor<150xui32>
    %96 = stablehlo.convert %26 : (tensor<150xui64>) -> tensor<150xui32>
    %c_16 = stablehlo.constant dense<32> : tensor<ui64>
    %97 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %98 = stablehlo.shift_right_logical %26, %97 : tensor<150xui64>
    %99 = stablehlo.convert %98 : (tensor<150xui64>) -> tensor<150xui32>
    %100 = stablehlo.convert %27 : (tensor<150xui64>) -> tensor<150xui32>
    %c_17 = stablehlo.constant dense<32> : tensor<ui64>
    %101 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %102 = stablehlo.shift_right_logical %27, %101 : tensor<150xui64>
    %103 = stablehlo.convert %102 : (tensor<150xui64>) -> tensor<150xui32>
    %104 = stablehlo.convert %28 : (tensor<150xui64>) -> tensor<150xui32>
    %c_18 = stablehlo.constant dense<32> : tensor<ui64>
    %105 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %106 = stablehlo.shift_right_logical %28, %105 : tensor<150xui64>
    %107 = stablehlo.convert %106 : (tensor<150xui64>) -> tensor<150xui32>
    %108 = stablehlo.convert %29 : (tensor<150xui64>) -> tensor<150xui32>
    %c_19 = stablehlo.constant dense<32> : tensor<ui64>
    %109 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %110 = stablehlo.shift_right_logical %29, %109 : tensor<150xui64>
    %111 = stablehlo.convert %110 : (tensor<150xui64>) -> tensor<150xui32>
    %112 = stablehlo.convert %30 : (tensor<150xui64>) -> tensor<150xui32>
    %c_20 = stablehlo.constant dense<32> : tensor<ui64>
    %113 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %114 = stablehlo.shift_right_logical %30, %113 : tensor<150xui64>
    %115 = stablehlo.convert %114 : (tensor<150xui64>) -> tensor<150xui32>
    %116 = stablehlo.convert %31 : (tensor<150xui64>) -> tensor<150xui32>
    %c_21 = stablehlo.constant dense<32> : tensor<ui64>
    %117 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %118 = stablehlo.shift_right_logical %31, %117 : tensor<150xui64>
    %119 = stablehlo.convert %118 : (tensor<150xui64>) -> tensor<150xui32>
    %120 = stablehlo.convert %32 : (tensor<150xui64>) -> tensor<150xui32>
    %c_22 = stablehlo.constant dense<32> : tensor<ui64>
    %121 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %122 = stablehlo.shift_right_logical %32, %121 : tensor<150xui64>
    %123 = stablehlo.convert %122 : (tensor<150xui64>) -> tensor<150xui32>
    %124 = stablehlo.convert %34 : (tensor<150xui64>) -> tensor<150xui32>
    %c_23 = stablehlo.constant dense<32> : tensor<ui64>
    %125 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %126 = stablehlo.shift_right_logical %34, %125 : tensor<150xui64>
    %127 = stablehlo.convert %126 : (tensor<150xui64>) -> tensor<150xui32>
    %128 = stablehlo.convert %41 : (tensor<150xui64>) -> tensor<150xui32>
    %c_24 = stablehlo.constant dense<32> : tensor<ui64>
    %129 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %130 = stablehlo.shift_right_logical %41, %129 : tensor<150xui64>
    %131 = stablehlo.convert %130 : (tensor<150xui64>) -> tensor<150xui32>
    %132 = stablehlo.convert %43 : (tensor<150xui64>) -> tensor<150xui32>
    %c_25 = stablehlo.constant dense<32> : tensor<ui64>
    %133 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %134 = stablehlo.shift_right_logical %43, %133 : tensor<150xui64>
    %135 = stablehlo.convert %134 : (tensor<150xui64>) -> tensor<150xui32>
    %136 = stablehlo.convert %50 : (tensor<ui64>) -> tensor<ui32>
    %c_26 = stablehlo.constant dense<32> : tensor<ui64>
    %137 = stablehlo.shift_right_logical %50, %c_26 : tensor<ui64>
    %138 = stablehlo.convert %137 : (tensor<ui64>) -> tensor<ui32>
    %139 = stablehlo.convert %51 : (tensor<ui64>) -> tensor<ui32>
    %c_27 = stablehlo.constant dense<32> : tensor<ui64>
    %140 = stablehlo.shift_right_logical %51, %c_27 : tensor<ui64>
    %141 = stablehlo.convert %140 : (tensor<ui64>) -> tensor<ui32>
    %142 = stablehlo.convert %52 : (tensor<ui64>) -> tensor<ui32>
    %c_28 = stablehlo.constant dense<32> : tensor<ui64>
    %143 = stablehlo.shift_right_logical %52, %c_28 : tensor<ui64>
    %144 = stablehlo.convert %143 : (tensor<ui64>) -> tensor<ui32>
    %145 = stablehlo.convert %53 : (tensor<ui64>) -> tensor<ui32>
    %c_29 = stablehlo.constant dense<32> : tensor<ui64>
    %146 = stablehlo.shift_right_logical %53, %c_29 : tensor<ui64>
    %147 = stablehlo.convert %146 : (tensor<ui64>) -> tensor<ui32>
    %148 = stablehlo.convert %54 : (tensor<ui64>) -> tensor<ui32>
    %c_30 = stablehlo.constant dense<32> : tensor<ui64>
    %149 = stablehlo.shift_right_logical %54, %c_30 : tensor<ui64>
    %150 = stablehlo.convert %149 : (tensor<ui64>) -> tensor<ui32>
    %151 = stablehlo.convert %55 : (tensor<150xui64>) -> tensor<150xui32>
    %c_31 = stablehlo.constant dense<32> : tensor<ui64>
    %152 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %153 = stablehlo.shift_right_logical %55, %152 : tensor<150xui64>
    %154 = stablehlo.convert %153 : (tensor<150xui64>) -> tensor<150xui32>
    return %56, %59, %60, %63, %64, %67, %68, %71, %72, %75, %76, %79, %80, %83, %84, %87, %88, %91, %92, %95, %96, %99, %100, %103, %104, %107, %108, %111, %112, %115, %116, %119, %120, %123, %124, %127, %128, %131, %132, %135, %44, %45, %46, %47, %48, %49, %136, %138, %139, %141, %142, %144, %145, %147, %148, %150, %151, %154 : tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<150xui32>, tensor<150xui32>
  }
  func.func private @cumsum(%arg0: tensor<150xui64>) -> tensor<150xui64> {
    %0 = call @cumsum_0(%arg0) : (tensor<150xui64>) -> tensor<150xui64>
    return %0 : tensor<150xui64>
  }
  func.func private @cumsum_0(%arg0: tensor<150xui64>) -> tensor<150xui64> {
    %c = stablehlo.constant dense<0> : tensor<ui64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<ui64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[149, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 150>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<ui64>, %arg2: tensor<ui64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<ui64>
      stablehlo.return %2 : tensor<ui64>
    }) : (tensor<150xui64>, tensor<ui64>) -> tensor<150xui64>
    return %1 : tensor<150xui64>
  }
}
