module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<150x2xui32>, %arg1: tensor<150x2xui32>) -> (tensor<150xui32> {jax.result_info = "result[0]"}, tensor<150xui32> {jax.result_info = "result[1]"}, tensor<150xui32> {jax.result_info = "result[2]"}, tensor<150xui32> {jax.result_info = "result[3]"}, tensor<150xui32> {jax.result_info = "result[4]"}, tensor<150xui32> {jax.result_info = "result[5]"}, tensor<150xui32> {jax.result_info = "result[6]"}, tensor<150xui32> {jax.result_info = "result[7]"}, tensor<150xui32> {jax.result_info = "result[8]"}, tensor<150xui32> {jax.result_info = "result[9]"}, tensor<150xui32> {jax.result_info = "result[10]"}, tensor<150xui32> {jax.result_info = "result[11]"}, tensor<150xui32> {jax.result_info = "result[12]"}, tensor<150xui32> {jax.result_info = "result[13]"}, tensor<150xui32> {jax.result_info = "result[14]"}, tensor<150xui32> {jax.result_info = "result[15]"}, tensor<150xui32> {jax.result_info = "result[16]"}, tensor<150xui32> {jax.result_info = "result[17]"}, tensor<150xui32> {jax.result_info = "result[18]"}, tensor<150xui32> {jax.result_info = "result[19]"}, tensor<150xui32> {jax.result_info = "result[20]"}, tensor<150xui32> {jax.result_info = "result[21]"}, tensor<150xui32> {jax.result_info = "result[22]"}, tensor<150xui32> {jax.result_info = "result[23]"}, tensor<150xui32> {jax.result_info = "result[24]"}, tensor<150xui32> {jax.result_info = "result[25]"}, tensor<150xui32> {jax.result_info = "result[26]"}, tensor<150xui32> {jax.result_info = "result[27]"}, tensor<150xui32> {jax.result_info = "result[28]"}, tensor<150xui32> {jax.result_info = "result[29]"}, tensor<150xui32> {jax.result_info = "result[30]"}, tensor<150xui32> {jax.result_info = "result[31]"}, tensor<150xui32> {jax.result_info = "result[32]"}, tensor<150xui32> {jax.result_info = "result[33]"}, tensor<150xui32> {jax.result_info = "result[34]"}, tensor<150xui32> {jax.result_info = "result[35]"}, tensor<150xui32> {jax.result_info = "result[36]"}, tensor<150xui32> {jax.result_info = "result[37]"}, tensor<150xui32> {jax.result_info = "result[38]"}, tensor<150xui32> {jax.result_info = "result[39]"}, tensor<150xi1> {jax.result_info = "result[40]"}, tensor<150xi1> {jax.result_info = "result[41]"}, tensor<150xi1> {jax.result_info = "result[42]"}, tensor<150xi1> {jax.result_info = "result[43]"}, tensor<150xi1> {jax.result_info = "result[44]"}, tensor<150xi1> {jax.result_info = "result[45]"}, tensor<ui32> {jax.result_info = "result[46]"}, tensor<ui32> {jax.result_info = "result[47]"}, tensor<ui32> {jax.result_info = "result[48]"}, tensor<ui32> {jax.result_info = "result[49]"}, tensor<ui32> {jax.result_info = "result[50]"}, tensor<ui32> {jax.result_info = "result[51]"}, tensor<ui32> {jax.result_info = "result[52]"}, tensor<ui32> {jax.result_info = "result[53]"}, tensor<ui32> {jax.result_info = "result[54]"}, tensor<ui32> {jax.result_info = "result[55]"}, tensor<150xui32> {jax.result_info = "result[56]"}, tensor<150xui32> {jax.result_info = "result[57]"}, tensor<150xui32> {jax.result_info = "result[58]"}, tensor<150xui32> {jax.result_info = "result[59]"}, tensor<150xui32> {jax.result_info = "result[60]"}, tensor<150xui32> {jax.result_info = "result[61]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<150x2xui32>) -> tensor<150x2xui64>
    %1 = stablehlo.slice %0 [0:150, 0:1] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %2 = stablehlo.reshape %1 : (tensor<150x1xui64>) -> tensor<150xui64>
    %3 = stablehlo.slice %0 [0:150, 1:2] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %4 = stablehlo.reshape %3 : (tensor<150x1xui64>) -> tensor<150xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %6 = stablehlo.shift_left %4, %5 : tensor<150xui64>
    %7 = stablehlo.or %2, %6 : tensor<150xui64>
    %8 = stablehlo.convert %7 : (tensor<150xui64>) -> tensor<150xi64>
    %9 = stablehlo.convert %arg1 : (tensor<150x2xui32>) -> tensor<150x2xui64>
    %10 = stablehlo.slice %9 [0:150, 0:1] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %11 = stablehlo.reshape %10 : (tensor<150x1xui64>) -> tensor<150xui64>
    %12 = stablehlo.slice %9 [0:150, 1:2] : (tensor<150x2xui64>) -> tensor<150x1xui64>
    %13 = stablehlo.reshape %12 : (tensor<150x1xui64>) -> tensor<150xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<150xui64>
    %15 = stablehlo.shift_left %13, %14 : tensor<150xui64>
    %16 = stablehlo.or %11, %15 : tensor<150xui64>
    %17 = stablehlo.convert %16 : (tensor<150xui64>) -> tensor<150xi64>
    %18 = stablehlo.add %8, %17 : tensor<150xi64>
    %19 = stablehlo.subtract %8, %17 : tensor<150xi64>
    %20 = stablehlo.multiply %8, %17 : tensor<150xi64>
    %21 = stablehlo.divide %8, %17 : tensor<150xi64>
    %22 = stablehlo.remainder %8, %17 : tensor<150xi64>
    %23 = stablehlo.and %8, %17 : tensor<150xi64>
    %24 = stablehlo.or %8, %17 : tensor<150xi64>
    %25 = stablehlo.xor %8, %17 : tensor<150xi64>
    %26 = stablehlo.not %8 : tensor<150xi64>
    %27 = stablehlo.negate %8 : tensor<150xi64>
    %28 = stablehlo.maximum %8, %17 : tensor<150xi64>
    %29 = stablehlo.minimum %8, %17 : tensor<150xi64>
    %30 = stablehlo.shift_left %8, %17 : tensor<150xi64>
    %31 = stablehlo.shift_right_logical %8, %17 : tensor<150xi64>
    %32 = stablehlo.shift_right_arithmetic %8, %17 : tensor<150xi64>
    %33 = stablehlo.popcnt %8 : tensor<150xi64>
    %34 = stablehlo.count_leading_zeros %8 : tensor<150xi64>
    %35 = stablehlo.compare GT, %8, %17, SIGNED : (tensor<150xi64>, tensor<150xi64>) -> tensor<150xi1>
    %36 = stablehlo.select %35, %8, %17 : tensor<150xi1>, tensor<150xi64>
    %37 = stablehlo.slice %8 [0:1] : (tensor<150xi64>) -> tensor<1xi64>
    %38 = stablehlo.reshape %37 : (tensor<1xi64>) -> tensor<i64>
    %39 = stablehlo.slice %8 [1:2] : (tensor<150xi64>) -> tensor<1xi64>
    %40 = stablehlo.reshape %39 : (tensor<1xi64>) -> tensor<i64>
    %41 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %42 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %43 = stablehlo.clamp %41, %17, %42 : tensor<150xi64>
    %44 = stablehlo.multiply %8, %8 : tensor<150xi64>
    %45 = stablehlo.multiply %44, %8 : tensor<150xi64>
    %46 = stablehlo.compare EQ, %8, %17, SIGNED : (tensor<150xi64>, tensor<150xi64>) -> tensor<150xi1>
    %47 = stablehlo.compare NE, %8, %17, SIGNED : (tensor<150xi64>, tensor<150xi64>) -> tensor<150xi1>
    %48 = stablehlo.compare LT, %8, %17, SIGNED : (tensor<150xi64>, tensor<150xi64>) -> tensor<150xi1>
    %49 = stablehlo.compare LE, %8, %17, SIGNED : (tensor<150xi64>, tensor<150xi64>) -> tensor<150xi1>
    %50 = stablehlo.compare GT, %8, %17, SIGNED : (tensor<150xi64>, tensor<150xi64>) -> tensor<150xi1>
    %51 = stablehlo.compare GE, %8, %17, SIGNED : (tensor<150xi64>, tensor<150xi64>) -> tensor<150xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %52 = stablehlo.reduce(%8 init: %c_1) applies stablehlo.add across dimensions = [0] : (tensor<150xi64>, tensor<i64>) -> tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %53 = stablehlo.reduce(%8 init: %c_2) applies stablehlo.add across dimensions = [0] : (tensor<150xi64>, tensor<i64>) -> tensor<i64>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %54 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.multiply across dimensions = [0] : (tensor<150xi64>, tensor<i64>) -> tensor<i64>
    %c_4 = stablehlo.constant dense<-9223372036854775808> : tensor<i64>
    %55 = stablehlo.reduce(%8 init: %c_4) applies stablehlo.maximum across dimensions = [0] : (tensor<150xi64>, tensor<i64>) -> tensor<i64>
    %c_5 = stablehlo.constant dense<9223372036854775807> : tensor<i64>
    %56 = stablehlo.reduce(%8 init: %c_5) applies stablehlo.minimum across dimensions = [0] : (tensor<150xi64>, tensor<i64>) -> tensor<i64>
    %57 = call @cumsum(%8) : (tensor<150xi64>) -> tensor<150xi64>
    %58 = stablehlo.abs %8 : tensor<150xi64>
    %59 = stablehlo.sign %8 : tensor<150xi64>
    %60 = stablehlo.convert %18 : (tensor<150xi64>) -> tensor<150xui32>
    %c_6 = stablehlo.constant dense<32> : tensor<i64>
    %61 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %62 = stablehlo.shift_right_logical %18, %61 : tensor<150xi64>
    %63 = stablehlo.convert %62 : (tensor<150xi64>) -> tensor<150xui32>
    %64 = stablehlo.convert %19 : (tensor<150xi64>) -> tensor<150xui32>
    %c_7 = stablehlo.constant dense<32> : tensor<i64>
    %65 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %66 = stablehlo.shift_right_logical %19, %65 : tensor<150xi64>
    %67 = stablehlo.convert %66 : (tensor<150xi64>) -> tensor<150xui32>
    %68 = stablehlo.convert %20 : (tensor<150xi64>) -> tensor<150xui32>
    %c_8 = stablehlo.constant dense<32> : tensor<i64>
    %69 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %70 = stablehlo.shift_right_logical %20, %69 : tensor<150xi64>
    %71 = stablehlo.convert %70 : (tensor<150xi64>) -> tensor<150xui32>
    %72 = stablehlo.convert %21 : (tensor<150xi64>) -> tensor<150xui32>
    %c_9 = stablehlo.constant dense<32> : tensor<i64>
    %73 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %74 = stablehlo.shift_right_logical %21, %73 : tensor<150xi64>
    %75 = stablehlo.convert %74 : (tensor<150xi64>) -> tensor<150xui32>
    %76 = stablehlo.convert %22 : (tensor<150xi64>) -> tensor<150xui32>
    %c_10 = stablehlo.constant dense<32> : tensor<i64>
    %77 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %78 = stablehlo.shift_right_logical %22, %77 : tensor<150xi64>
    %79 = stablehlo.convert %78 : (tensor<150xi64>) -> tensor<150xui32>
    %80 = stablehlo.convert %23 : (tensor<150xi64>) -> tensor<150xui32>
    %c_11 = stablehlo.constant dense<32> : tensor<i64>
    %81 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %82 = stablehlo.shift_right_logical %23, %81 : tensor<150xi64>
    %83 = stablehlo.convert %82 : (tensor<150xi64>) -> tensor<150xui32>
    %84 = stablehlo.convert %24 : (tensor<150xi64>) -> tensor<150xui32>
    %c_12 = stablehlo.constant dense<32> : tensor<i64>
    %85 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %86 = stablehlo.shift_right_logical %24, %85 : tensor<150xi64>
    %87 = stablehlo.convert %86 : (tensor<150xi64>) -> tensor<150xui32>
    %88 = stablehlo.convert %25 : (tensor<150xi64>) -> tensor<150xui32>
    %c_13 = stablehlo.constant dense<32> : tensor<i64>
    %89 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %90 = stablehlo.shift_right_logical %25, %89 : tensor<150xi64>
    %91 = stablehlo.convert %90 : (tensor<150xi64>) -> tensor<150xui32>
    %92 = stablehlo.convert %26 : (tensor<150xi64>) -> tensor<150xui32>
    %c_14 = stablehlo.constant dense<32> : tensor<i64>
    %93 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %94 = stablehlo.shift_right_logical %26, %93 : tensor<150xi64>
    %95 = stablehlo.convert %94 : (tensor<150xi64>) -> tensor<150xui32>
    %96 = stablehlo.convert %27 : (tensor<150xi64>) -> tensor<150xui32>
    %c_15 = stablehlo.constant dense<32> : tensor<i64>
    %97 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %98 = stablehlo.shift_right_logical %27, %97 : tensor<150xi64>
    %99 = stablehlo.convert %98 : (tensor<150xi64>) -> tensor<150xui32>
    %100 = stablehlo.convert %28 : (tensor<150xi64>) -> tensor<150xui32>
    %c_16 = stablehlo.constant dense<32> : tensor<i64>
    %101 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %102 = stablehlo.shift_right_logical %28, %101 : tensor<150xi64>
    %103 = stablehlo.convert %102 : (tensor<150xi64>) -> tensor<150xui32>
    %104 = stablehlo.convert %29 : (tensor<150xi64>) -> tensor<150xui32>
    %c_17 = stablehlo.constant dense<32> : tensor<i64>
    %105 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %106 = stablehlo.shift_right_logical %29, %105 : tensor<150xi64>
    %107 = stablehlo.convert %106 : (tensor<150xi64>) -> tensor<150xui32>
    %108 = stablehlo.convert %30 : (tensor<150xi64>) -> tensor<150xui32>
    %c_18 = stablehlo.constant dense<32> : tensor<i64>
    %109 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %110 = stablehlo.shift_right_logical %30, %109 : tensor<150xi64>
    %111 = stablehlo.convert %110 : (tensor<150xi64>) -> tensor<150xui32>
    %112 = stablehlo.convert %31 : (tensor<150xi64>) -> tensor<150xui32>
    %c_19 = stablehlo.constant dense<32> : tensor<i64>
    %113 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %114 = stablehlo.shift_right_logical %31, %113 : tensor<150xi64>
    %115 = stablehlo.convert %114 : (tensor<150xi64>) -> tensor<150xui32>
    %116 = stablehlo.convert %32 : (tensor<150xi64>) -> tensor<150xui32>
    %c_20 = stablehlo.constant dense<32> : tensor<i64>
    %117 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %118 = stablehlo.shift_right_logical %32, %117 : tensor<150xi64>
    %119 = stablehlo.convert %118 : (tensor<150xi64>) -> tensor<150xui32>
    %120 = stablehlo.convert %33 : (tensor<150xi64>) -> tensor<150xui32>
    %c_21 = stablehlo.constant dense<32> : tensor<i64>
    %121 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %122 = stablehlo.shift_right_logical %33, %121 : tensor<150xi64>
    %123 = stablehlo.convert %122 : (tensor<150xi64>) -> tensor<150xui32>
    %124 = stablehlo.convert %34 : (tensor<150xi64>) -> tensor<150xui32>
    %c_22 = stablehlo.constant dense<32> : tensor<i64>
    %125 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %126 = stablehlo.shift_right_logical %34, %125 : tensor<150xi64>
    %127 = stablehlo.convert %126 : (tensor<150xi64>) -> tensor<150xui32>
    %128 = stablehlo.convert %36 : (tensor<150xi64>) -> tensor<150xui32>
    %c_23 = stablehlo.constant dense<32> : tensor<i64>
    %129 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %130 = stablehlo.shift_right_logical %36, %129 : tensor<150xi64>
    %131 = stablehlo.convert %130 : (tensor<150xi64>) -> tensor<150xui32>
    %132 = stablehlo.convert %43 : (tensor<150xi64>) -> tensor<150xui32>
    %c_24 = stablehlo.constant dense<32> : tensor<i64>
    %133 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %134 = stablehlo.shift_right_logical %43, %133 : tensor<150xi64>
    %135 = stablehlo.convert %134 : (tensor<150xi64>) -> tensor<150xui32>
    %136 = stablehlo.convert %45 : (tensor<150xi64>) -> tensor<150xui32>
    %c_25 = stablehlo.constant dense<32> : tensor<i64>
    %137 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %138 = stablehlo.shift_right_logical %45, %137 : tensor<150xi64>
    %139 = stablehlo.convert %138 : (tensor<150xi64>) -> tensor<150xui32>
    %140 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
    %c_26 = stablehlo.constant dense<32> : tensor<i64>
    %141 = stablehlo.shift_right_logical %52, %c_26 : tensor<i64>
    %142 = stablehlo.convert %141 : (tensor<i64>) -> tensor<ui32>
    %143 = stablehlo.convert %53 : (tensor<i64>) -> tensor<ui32>
    %c_27 = stablehlo.constant dense<32> : tensor<i64>
    %144 = stablehlo.shift_right_logical %53, %c_27 : tensor<i64>
    %145 = stablehlo.convert %144 : (tensor<i64>) -> tensor<ui32>
    %146 = stablehlo.convert %54 : (tensor<i64>) -> tensor<ui32>
    %c_28 = stablehlo.constant dense<32> : tensor<i64>
    %147 = stablehlo.shift_right_logical %54, %c_28 : tensor<i64>
    %148 = stablehlo.convert %147 : (tensor<i64>) -> tensor<ui32>
    %149 = stablehlo.convert %55 : (tensor<i64>) -> tensor<ui32>
    %c_29 = stablehlo.constant dense<32> : tensor<i64>
    %150 = stablehlo.shift_right_logical %55, %c_29 : tensor<i64>
    %151 = stablehlo.convert %150 : (tensor<i64>) -> tensor<ui32>
    %152 = stablehlo.convert %56 : (tensor<i64>) -> tensor<ui32>
    %c_30 = stablehlo.constant dense<32> : tensor<i64>
    %153 = stablehlo.shift_right_logical %56, %c_30 : tensor<i64>
    %154 = stablehlo.convert %153 : (tensor<i64>) -> tensor<ui32>
    %155 = stablehlo.convert %57 : (tensor<150xi64>) -> tensor<150xui32>
    %c_31 = stablehlo.constant dense<32> : tensor<i64>
    %156 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %157 = stablehlo.shift_right_logical %57, %156 : tensor<150xi64>
    %158 = stablehlo.convert %157 : (tensor<150xi64>) -> tensor<150xui32>
    %159 = stablehlo.convert %58 : (tensor<150xi64>) -> tensor<150xui32>
    %c_32 = stablehlo.constant dense<32> : tensor<i64>
    %160 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %161 = stablehlo.shift_right_logical %58, %160 : tensor<150xi64>
    %162 = stablehlo.convert %161 : (tensor<150xi64>) -> tensor<150xui32>
    %163 = stablehlo.convert %59 : (tensor<150xi64>) -> tensor<150xui32>
    %c_33 = stablehlo.constant dense<32> : tensor<i64>
    %164 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i64>) -> tensor<150xi64>
    %165 = stablehlo.shift_right_logical %59, %164 : tensor<150xi64>
    %166 = stablehlo.convert %165 : (tensor<150xi64>) -> tensor<150xui32>
    return %60, %63, %64, %67, %68, %71, %72, %75, %76, %79, %80, %83, %84, %87, %88, %91, %92, %95, %96, %99, %100, %103, %104, %107, %108, %111, %112, %115, %116, %119, %120, %123, %124, %127, %128, %131, %132, %135, %136, %139, %46, %47, %48, %49, %50, %51, %140, %142, %143, %145, %146, %148, %149, %151, %152, %154, %155, %158, %159, %162, %163, %166 : tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<150xi1>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>, tensor<150xui32>
  }
  func.func private @cumsum(%arg0: tensor<150xi64>) -> tensor<150xi64> {
    %0 = call @cumsum_0(%arg0) : (tensor<150xi64>) -> tensor<150xi64>
    return %0 : tensor<150xi64>
  }
  func.func private @cumsum_0(%arg0: tensor<150xi64>) -> tensor<150xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[149, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 150>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<150xi64>, tensor<i64>) -> tensor<150xi64>
    return %1 : tensor<150xi64>
  }
}
