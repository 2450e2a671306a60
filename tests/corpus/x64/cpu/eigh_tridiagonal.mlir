module @jit_eigh_tridiagonal attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf64>, %arg1: tensor<23xf64>) -> (tensor<24xf64> {jax.result_info = "result[0]"}, tensor<24x24xf64> {jax.result_info = "result[1]"}, tensor<24x24xf64> {jax.result_info = "result[2]"}) {
    %0:2 = call @eigh_tridiagonal(%arg0, %arg1) : (tensor<24xf64>, tensor<23xf64>) -> (tensor<24xf64>, tensor<24x24xf64>)
    %1 = stablehlo.broadcast_in_dim %0#0, dims = [1] : (tensor<24xf64>) -> tensor<1x24xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x24xf64>) -> tensor<24x24xf64>
    %3 = stablehlo.multiply %0#1, %2 : tensor<24x24xf64>
    %4 = stablehlo.transpose %0#1, dims = [1, 0] : (tensor<24x24xf64>) -> tensor<24x24xf64>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x24xf64>, tensor<24x24xf64>) -> tensor<24x24xf64>
    %6 = stablehlo.transpose %0#1, dims = [1, 0] : (tensor<24x24xf64>) -> tensor<24x24xf64>
    %7 = stablehlo.dot_general %6, %0#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<24x24xf64>, tensor<24x24xf64>) -> tensor<24x24xf64>
    return %0#0, %5, %7 : tensor<24xf64>, tensor<24x24xf64>, tensor<24x24xf64>
  }
  func.func private @eigh_tridiagonal(%arg0: tensor<24xf64>, %arg1: tensor<23xf64>) -> (tensor<24xf64>, tensor<24x24xf64>) {
    %c = stablehlo.constant dense<42> : tensor<i64>
    %c_0 = stablehlo.constant dense<32> : tensor<i64>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i64>
    %1 = stablehlo.convert %0 : (tensor<i64>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<4294967295> : tensor<i64>
    %3 = stablehlo.and %c, %c_1 : tensor<i64>
    %4 = stablehlo.convert %3 : (tensor<i64>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = stablehlo.abs %arg1 : tensor<23xf64>
    %8 = chlo.square %arg1 : tensor<23xf64> -> tensor<23xf64>
    %9 = stablehlo.slice %7 [0:1] : (tensor<23xf64>) -> tensor<1xf64>
    %10 = stablehlo.slice %7 [0:22] : (tensor<23xf64>) -> tensor<22xf64>
    %11 = stablehlo.slice %7 [1:23] : (tensor<23xf64>) -> tensor<22xf64>
    %12 = stablehlo.add %10, %11 : tensor<22xf64>
    %13 = stablehlo.slice %7 [22:23] : (tensor<23xf64>) -> tensor<1xf64>
    %14 = stablehlo.concatenate %9, %12, %13, dim = 0 : (tensor<1xf64>, tensor<22xf64>, tensor<1xf64>) -> tensor<24xf64>
    %15 = stablehlo.add %arg0, %14 : tensor<24xf64>
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<24xf64>, tensor<f64>) -> tensor<f64>
    %17 = stablehlo.subtract %arg0, %14 : tensor<24xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %18 = stablehlo.reduce(%17 init: %cst_2) applies stablehlo.minimum across dimensions = [0] : (tensor<24xf64>, tensor<f64>) -> tensor<f64>
    %19 = stablehlo.abs %18 : tensor<f64>
    %20 = stablehlo.abs %16 : tensor<f64>
    %21 = stablehlo.maximum %19, %20 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %22 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<23xf64>, tensor<f64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.maximum %cst_4, %22 : tensor<f64>
    %cst_5 = stablehlo.constant dense<2.2250738585072019E-308> : tensor<f64>
    %24 = stablehlo.multiply %cst_5, %23 : tensor<f64>
    %25 = stablehlo.slice %7 [0:1] : (tensor<23xf64>) -> tensor<1xf64>
    %26 = stablehlo.reshape %25 : (tensor<1xf64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
    %27 = stablehlo.multiply %cst_6, %26 : tensor<f64>
    %28 = chlo.square %27 : tensor<f64> -> tensor<f64>
    %cst_7 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
    %29 = stablehlo.multiply %cst_7, %21 : tensor<f64>
    %30 = stablehlo.iota dim = 0 : tensor<24xi32>
    %cst_8 = stablehlo.constant dense<2.400000e+01> : tensor<f64>
    %cst_9 = stablehlo.constant dense<2.100000e+00> : tensor<f64>
    %31 = stablehlo.multiply %cst_8, %cst_9 : tensor<f64>
    %cst_10 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
    %32 = stablehlo.multiply %31, %cst_10 : tensor<f64>
    %33 = stablehlo.multiply %32, %21 : tensor<f64>
    %34 = stablehlo.subtract %18, %33 : tensor<f64>
    %cst_11 = stablehlo.constant dense<4.200000e+00> : tensor<f64>
    %35 = stablehlo.multiply %cst_11, %24 : tensor<f64>
    %36 = stablehlo.subtract %34, %35 : tensor<f64>
    %37 = stablehlo.add %16, %33 : tensor<f64>
    %cst_12 = stablehlo.constant dense<2.100000e+00> : tensor<f64>
    %38 = stablehlo.multiply %cst_12, %24 : tensor<f64>
    %39 = stablehlo.add %37, %38 : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<24xf64>
    %41 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<24xf64>
    %42 = stablehlo.add %41, %40 : tensor<24xf64>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<24xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<24xf64>
    %45 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<24xf64>
    %46 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<24xf64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %47:10 = stablehlo.while(%iterArg = %29, %iterArg_39 = %arg0, %iterArg_40 = %46, %iterArg_41 = %8, %iterArg_42 = %45, %iterArg_43 = %30, %iterArg_44 = %c_14, %iterArg_45 = %40, %iterArg_46 = %44, %iterArg_47 = %41) : tensor<f64>, tensor<24xf64>, tensor<24xf64>, tensor<23xf64>, tensor<24xf64>, tensor<24xi32>, tensor<i64>, tensor<24xf64>, tensor<24xf64>, tensor<24xf64>
    cond {
      %c_48 = stablehlo.constant dense<53> : tensor<i64>
      %123 = stablehlo.compare LT, %iterArg_44, %c_48, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %124 = stablehlo.subtract %iterArg_47, %iterArg_45 : tensor<24xf64>
      %cst_49 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %125 = stablehlo.reduce(%124 init: %cst_49) applies stablehlo.maximum across dimensions = [0] : (tensor<24xf64>, tensor<f64>) -> tensor<f64>
      %126 = stablehlo.compare LT, %iterArg, %125, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_50 = stablehlo.constant dense<false> : tensor<i1>
      %127 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<i1>) -> tensor<i1>
      %128 = stablehlo.compare NE, %123, %127, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %129 = stablehlo.convert %128 : tensor<i1>
      %130 = stablehlo.and %129, %126 : tensor<i1>
      stablehlo.return %130 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<0> : tensor<i32>
      %123 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %124 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %125 = stablehlo.slice %iterArg_39 [0:1] : (tensor<24xf64>) -> tensor<1xf64>
      %126 = stablehlo.reshape %125 : (tensor<1xf64>) -> tensor<f64>
      %127 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %128 = stablehlo.subtract %127, %iterArg_46 : tensor<24xf64>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %129 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %130 = stablehlo.compare LT, %128, %129, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %131 = func.call @_where(%130, %124, %123) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %132 = stablehlo.slice %iterArg_39 [0:1] : (tensor<24xf64>) -> tensor<1xf64>
      %133 = stablehlo.reshape %132 : (tensor<1xf64>) -> tensor<f64>
      %134 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %135 = stablehlo.compare EQ, %134, %iterArg_46, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %136 = func.call @_where_0(%135, %iterArg_40, %128) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %137 = stablehlo.slice %iterArg_39 [1:2] : (tensor<24xf64>) -> tensor<1xf64>
      %138 = stablehlo.reshape %137 : (tensor<1xf64>) -> tensor<f64>
      %139 = stablehlo.slice %iterArg_41 [0:1] : (tensor<23xf64>) -> tensor<1xf64>
      %140 = stablehlo.reshape %139 : (tensor<1xf64>) -> tensor<f64>
      %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %142 = stablehlo.divide %141, %136 : tensor<24xf64>
      %143 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %144 = stablehlo.subtract %143, %142 : tensor<24xf64>
      %145 = stablehlo.subtract %144, %iterArg_46 : tensor<24xf64>
      %146 = stablehlo.compare LE, %145, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %147 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %148 = stablehlo.add %131, %147 : tensor<24xi32>
      %149 = func.call @_where(%146, %148, %131) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %150 = stablehlo.compare LE, %145, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %151 = stablehlo.negate %iterArg_42 : tensor<24xf64>
      %152 = stablehlo.minimum %145, %151 : tensor<24xf64>
      %153 = func.call @_where_0(%150, %152, %145) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %154 = stablehlo.slice %iterArg_39 [2:3] : (tensor<24xf64>) -> tensor<1xf64>
      %155 = stablehlo.reshape %154 : (tensor<1xf64>) -> tensor<f64>
      %156 = stablehlo.slice %iterArg_41 [1:2] : (tensor<23xf64>) -> tensor<1xf64>
      %157 = stablehlo.reshape %156 : (tensor<1xf64>) -> tensor<f64>
      %158 = stablehlo.broadcast_in_dim %157, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %159 = stablehlo.divide %158, %153 : tensor<24xf64>
      %160 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %161 = stablehlo.subtract %160, %159 : tensor<24xf64>
      %162 = stablehlo.subtract %161, %iterArg_46 : tensor<24xf64>
      %163 = stablehlo.compare LE, %162, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %164 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %165 = stablehlo.add %149, %164 : tensor<24xi32>
      %166 = func.call @_where(%163, %165, %149) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %167 = stablehlo.compare LE, %162, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %168 = stablehlo.negate %iterArg_42 : tensor<24xf64>
      %169 = stablehlo.minimum %162, %168 : tensor<24xf64>
      %170 = func.call @_where_0(%167, %169, %162) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %171 = stablehlo.slice %iterArg_39 [3:4] : (tensor<24xf64>) -> tensor<1xf64>
      %172 = stablehlo.reshape %171 : (tensor<1xf64>) -> tensor<f64>
      %173 = stablehlo.slice %iterArg_41 [2:3] : (tensor<23xf64>) -> tensor<1xf64>
      %174 = stablehlo.reshape %173 : (tensor<1xf64>) -> tensor<f64>
      %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %176 = stablehlo.divide %175, %170 : tensor<24xf64>
      %177 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %178 = stablehlo.subtract %177, %176 : tensor<24xf64>
      %179 = stablehlo.subtract %178, %iterArg_46 : tensor<24xf64>
      %180 = stablehlo.compare LE, %179, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %181 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %182 = stablehlo.add %166, %181 : tensor<24xi32>
      %183 = func.call @_where(%180, %182, %166) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %184 = stablehlo.compare LE, %179, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %185 = stablehlo.negate %iterArg_42 : tensor<24xf64>
      %186 = stablehlo.minimum %179, %185 : tensor<24xf64>
      %187 = func.call @_where_0(%184, %186, %179) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %188 = stablehlo.slice %iterArg_39 [4:5] : (tensor<24xf64>) -> tensor<1xf64>
      %189 = stablehlo.reshape %188 : (tensor<1xf64>) -> tensor<f64>
      %190 = stablehlo.slice %iterArg_41 [3:4] : (tensor<23xf64>) -> tensor<1xf64>
      %191 = stablehlo.reshape %190 : (tensor<1xf64>) -> tensor<f64>
      %192 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %193 = stablehlo.divide %192, %187 : tensor<24xf64>
      %194 = stablehlo.broadcast_in_dim %189, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %195 = stablehlo.subtract %194, %193 : tensor<24xf64>
      %196 = stablehlo.subtract %195, %iterArg_46 : tensor<24xf64>
      %197 = stablehlo.compare LE, %196, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %199 = stablehlo.add %183, %198 : tensor<24xi32>
      %200 = func.call @_where(%197, %199, %183) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %201 = stablehlo.compare LE, %196, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %202 = stablehlo.negate %iterArg_42 : tensor<24xf64>
      %203 = stablehlo.minimum %196, %202 : tensor<24xf64>
      %204 = func.call @_where_0(%201, %203, %196) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %205 = stablehlo.slice %iterArg_39 [5:6] : (tensor<24xf64>) -> tensor<1xf64>
      %206 = stablehlo.reshape %205 : (tensor<1xf64>) -> tensor<f64>
      %207 = stablehlo.slice %iterArg_41 [4:5] : (tensor<23xf64>) -> tensor<1xf64>
      %208 = stablehlo.reshape %207 : (tensor<1xf64>) -> tensor<f64>
      %209 = stablehlo.broadcast_in_dim %208, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %210 = stablehlo.divide %209, %204 : tensor<24xf64>
      %211 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %212 = stablehlo.subtract %211, %210 : tensor<24xf64>
      %213 = stablehlo.subtract %212, %iterArg_46 : tensor<24xf64>
      %214 = stablehlo.compare LE, %213, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %215 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %216 = stablehlo.add %200, %215 : tensor<24xi32>
      %217 = func.call @_where(%214, %216, %200) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %218 = stablehlo.compare LE, %213, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %219 = stablehlo.negate %iterArg_42 : tensor<24xf64>
      %220 = stablehlo.minimum %213, %219 : tensor<24xf64>
      %221 = func.call @_where_0(%218, %220, %213) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %222 = stablehlo.slice %iterArg_39 [6:7] : (tensor<24xf64>) -> tensor<1xf64>
      %223 = stablehlo.reshape %222 : (tensor<1xf64>) -> tensor<f64>
      %224 = stablehlo.slice %iterArg_41 [5:6] : (tensor<23xf64>) -> tensor<1xf64>
      %225 = stablehlo.reshape %224 : (tensor<1xf64>) -> tensor<f64>
      %226 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %227 = stablehlo.divide %226, %221 : tensor<24xf64>
      %228 = stablehlo.broadcast_in_dim %223, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %229 = stablehlo.subtract %228, %227 : tensor<24xf64>
      %230 = stablehlo.subtract %229, %iterArg_46 : tensor<24xf64>
      %231 = stablehlo.compare LE, %230, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %232 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %233 = stablehlo.add %217, %232 : tensor<24xi32>
      %234 = func.call @_where(%231, %233, %217) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %235 = stablehlo.compare LE, %230, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %236 = stablehlo.negate %iterArg_42 : tensor<24xf64>
      %237 = stablehlo.minimum %230, %236 : tensor<24xf64>
      %238 = func.call @_where_0(%235, %237, %230) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %239 = stablehlo.slice %iterArg_39 [7:8] : (tensor<24xf64>) -> tensor<1xf64>
      %240 = stablehlo.reshape %239 : (tensor<1xf64>) -> tensor<f64>
      %241 = stablehlo.slice %iterArg_41 [6:7] : (tensor<23xf64>) -> tensor<1xf64>
      %242 = stablehlo.reshape %241 : (tensor<1xf64>) -> tensor<f64>
      %243 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %244 = stablehlo.divide %243, %238 : tensor<24xf64>
      %245 = stablehlo.broadcast_in_dim %240, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %246 = stablehlo.subtract %245, %244 : tensor<24xf64>
      %247 = stablehlo.subtract %246, %iterArg_46 : tensor<24xf64>
      %248 = stablehlo.compare LE, %247, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %249 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<i32>) -> tensor<24xi32>
      %250 = stablehlo.add %234, %249 : tensor<24xi32>
      %251 = func.call @_where(%248, %250, %234) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
      %252 = stablehlo.compare LE, %247, %iterArg_42, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %253 = stablehlo.negate %iterArg_42 : tensor<24xf64>
      %254 = stablehlo.minimum %247, %253 : tensor<24xf64>
      %255 = func.call @_where_0(%252, %254, %247) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %c_58 = stablehlo.constant dense<8> : tensor<i64>
      %256:7 = stablehlo.while(%iterArg_61 = %iterArg_39, %iterArg_62 = %iterArg_41, %iterArg_63 = %iterArg_46, %iterArg_64 = %iterArg_42, %iterArg_65 = %c_58, %iterArg_66 = %255, %iterArg_67 = %251) : tensor<24xf64>, tensor<23xf64>, tensor<24xf64>, tensor<24xf64>, tensor<i64>, tensor<24xf64>, tensor<24xi32>
      cond {
        %c_68 = stablehlo.constant dense<24> : tensor<i64>
        %265 = stablehlo.compare LT, %iterArg_65, %c_68, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %265 : tensor<i1>
      } do {
        %c_68 = stablehlo.constant dense<0> : tensor<i64>
        %265 = stablehlo.add %iterArg_65, %c_68 : tensor<i64>
        %c_69 = stablehlo.constant dense<0> : tensor<i64>
        %266 = stablehlo.compare LT, %265, %c_69, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %267 = stablehlo.convert %265 : tensor<i64>
        %c_70 = stablehlo.constant dense<24> : tensor<i64>
        %268 = stablehlo.add %267, %c_70 : tensor<i64>
        %269 = stablehlo.select %266, %268, %265 : tensor<i1>, tensor<i64>
        %270 = stablehlo.dynamic_slice %iterArg_61, %269, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %271 = stablehlo.reshape %270 : (tensor<1xf64>) -> tensor<f64>
        %c_71 = stablehlo.constant dense<1> : tensor<i64>
        %272 = stablehlo.subtract %265, %c_71 : tensor<i64>
        %c_72 = stablehlo.constant dense<0> : tensor<i64>
        %273 = stablehlo.compare LT, %272, %c_72, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %274 = stablehlo.convert %272 : tensor<i64>
        %c_73 = stablehlo.constant dense<23> : tensor<i64>
        %275 = stablehlo.add %274, %c_73 : tensor<i64>
        %276 = stablehlo.select %273, %275, %272 : tensor<i1>, tensor<i64>
        %277 = stablehlo.dynamic_slice %iterArg_62, %276, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %278 = stablehlo.reshape %277 : (tensor<1xf64>) -> tensor<f64>
        %279 = stablehlo.broadcast_in_dim %278, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %280 = stablehlo.divide %279, %iterArg_66 : tensor<24xf64>
        %281 = stablehlo.broadcast_in_dim %271, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %282 = stablehlo.subtract %281, %280 : tensor<24xf64>
        %283 = stablehlo.subtract %282, %iterArg_63 : tensor<24xf64>
        %284 = stablehlo.compare LE, %283, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_74 = stablehlo.constant dense<1> : tensor<i32>
        %285 = stablehlo.broadcast_in_dim %c_74, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %286 = stablehlo.add %iterArg_67, %285 : tensor<24xi32>
        %287 = func.call @_where(%284, %286, %iterArg_67) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %288 = stablehlo.compare LE, %283, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %289 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %290 = stablehlo.minimum %283, %289 : tensor<24xf64>
        %291 = func.call @_where_0(%288, %290, %283) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_75 = stablehlo.constant dense<1> : tensor<i64>
        %292 = stablehlo.add %iterArg_65, %c_75 : tensor<i64>
        %c_76 = stablehlo.constant dense<0> : tensor<i64>
        %293 = stablehlo.compare LT, %292, %c_76, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %294 = stablehlo.convert %292 : tensor<i64>
        %c_77 = stablehlo.constant dense<24> : tensor<i64>
        %295 = stablehlo.add %294, %c_77 : tensor<i64>
        %296 = stablehlo.select %293, %295, %292 : tensor<i1>, tensor<i64>
        %297 = stablehlo.dynamic_slice %iterArg_61, %296, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %298 = stablehlo.reshape %297 : (tensor<1xf64>) -> tensor<f64>
        %c_78 = stablehlo.constant dense<1> : tensor<i64>
        %299 = stablehlo.subtract %292, %c_78 : tensor<i64>
        %c_79 = stablehlo.constant dense<0> : tensor<i64>
        %300 = stablehlo.compare LT, %299, %c_79, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %301 = stablehlo.convert %299 : tensor<i64>
        %c_80 = stablehlo.constant dense<23> : tensor<i64>
        %302 = stablehlo.add %301, %c_80 : tensor<i64>
        %303 = stablehlo.select %300, %302, %299 : tensor<i1>, tensor<i64>
        %304 = stablehlo.dynamic_slice %iterArg_62, %303, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %305 = stablehlo.reshape %304 : (tensor<1xf64>) -> tensor<f64>
        %306 = stablehlo.broadcast_in_dim %305, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %307 = stablehlo.divide %306, %291 : tensor<24xf64>
        %308 = stablehlo.broadcast_in_dim %298, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %309 = stablehlo.subtract %308, %307 : tensor<24xf64>
        %310 = stablehlo.subtract %309, %iterArg_63 : tensor<24xf64>
        %311 = stablehlo.compare LE, %310, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_81 = stablehlo.constant dense<1> : tensor<i32>
        %312 = stablehlo.broadcast_in_dim %c_81, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %313 = stablehlo.add %287, %312 : tensor<24xi32>
        %314 = func.call @_where(%311, %313, %287) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %315 = stablehlo.compare LE, %310, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %316 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %317 = stablehlo.minimum %310, %316 : tensor<24xf64>
        %318 = func.call @_where_0(%315, %317, %310) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_82 = stablehlo.constant dense<2> : tensor<i64>
        %319 = stablehlo.add %iterArg_65, %c_82 : tensor<i64>
        %c_83 = stablehlo.constant dense<0> : tensor<i64>
        %320 = stablehlo.compare LT, %319, %c_83, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %321 = stablehlo.convert %319 : tensor<i64>
        %c_84 = stablehlo.constant dense<24> : tensor<i64>
        %322 = stablehlo.add %321, %c_84 : tensor<i64>
        %323 = stablehlo.select %320, %322, %319 : tensor<i1>, tensor<i64>
        %324 = stablehlo.dynamic_slice %iterArg_61, %323, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %325 = stablehlo.reshape %324 : (tensor<1xf64>) -> tensor<f64>
        %c_85 = stablehlo.constant dense<1> : tensor<i64>
        %326 = stablehlo.subtract %319, %c_85 : tensor<i64>
        %c_86 = stablehlo.constant dense<0> : tensor<i64>
        %327 = stablehlo.compare LT, %326, %c_86, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %328 = stablehlo.convert %326 : tensor<i64>
        %c_87 = stablehlo.constant dense<23> : tensor<i64>
        %329 = stablehlo.add %328, %c_87 : tensor<i64>
        %330 = stablehlo.select %327, %329, %326 : tensor<i1>, tensor<i64>
        %331 = stablehlo.dynamic_slice %iterArg_62, %330, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %332 = stablehlo.reshape %331 : (tensor<1xf64>) -> tensor<f64>
        %333 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %334 = stablehlo.divide %333, %318 : tensor<24xf64>
        %335 = stablehlo.broadcast_in_dim %325, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %336 = stablehlo.subtract %335, %334 : tensor<24xf64>
        %337 = stablehlo.subtract %336, %iterArg_63 : tensor<24xf64>
        %338 = stablehlo.compare LE, %337, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_88 = stablehlo.constant dense<1> : tensor<i32>
        %339 = stablehlo.broadcast_in_dim %c_88, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %340 = stablehlo.add %314, %339 : tensor<24xi32>
        %341 = func.call @_where(%338, %340, %314) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %342 = stablehlo.compare LE, %337, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %343 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %344 = stablehlo.minimum %337, %343 : tensor<24xf64>
        %345 = func.call @_where_0(%342, %344, %337) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_89 = stablehlo.constant dense<3> : tensor<i64>
        %346 = stablehlo.add %iterArg_65, %c_89 : tensor<i64>
        %c_90 = stablehlo.constant dense<0> : tensor<i64>
        %347 = stablehlo.compare LT, %346, %c_90, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %348 = stablehlo.convert %346 : tensor<i64>
        %c_91 = stablehlo.constant dense<24> : tensor<i64>
        %349 = stablehlo.add %348, %c_91 : tensor<i64>
        %350 = stablehlo.select %347, %349, %346 : tensor<i1>, tensor<i64>
        %351 = stablehlo.dynamic_slice %iterArg_61, %350, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %352 = stablehlo.reshape %351 : (tensor<1xf64>) -> tensor<f64>
        %c_92 = stablehlo.constant dense<1> : tensor<i64>
        %353 = stablehlo.subtract %346, %c_92 : tensor<i64>
        %c_93 = stablehlo.constant dense<0> : tensor<i64>
        %354 = stablehlo.compare LT, %353, %c_93, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %355 = stablehlo.convert %353 : tensor<i64>
        %c_94 = stablehlo.constant dense<23> : tensor<i64>
        %356 = stablehlo.add %355, %c_94 : tensor<i64>
        %357 = stablehlo.select %354, %356, %353 : tensor<i1>, tensor<i64>
        %358 = stablehlo.dynamic_slice %iterArg_62, %357, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %359 = stablehlo.reshape %358 : (tensor<1xf64>) -> tensor<f64>
        %360 = stablehlo.broadcast_in_dim %359, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %361 = stablehlo.divide %360, %345 : tensor<24xf64>
        %362 = stablehlo.broadcast_in_dim %352, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %363 = stablehlo.subtract %362, %361 : tensor<24xf64>
        %364 = stablehlo.subtract %363, %iterArg_63 : tensor<24xf64>
        %365 = stablehlo.compare LE, %364, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_95 = stablehlo.constant dense<1> : tensor<i32>
        %366 = stablehlo.broadcast_in_dim %c_95, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %367 = stablehlo.add %341, %366 : tensor<24xi32>
        %368 = func.call @_where(%365, %367, %341) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %369 = stablehlo.compare LE, %364, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %370 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %371 = stablehlo.minimum %364, %370 : tensor<24xf64>
        %372 = func.call @_where_0(%369, %371, %364) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_96 = stablehlo.constant dense<4> : tensor<i64>
        %373 = stablehlo.add %iterArg_65, %c_96 : tensor<i64>
        %c_97 = stablehlo.constant dense<0> : tensor<i64>
        %374 = stablehlo.compare LT, %373, %c_97, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %375 = stablehlo.convert %373 : tensor<i64>
        %c_98 = stablehlo.constant dense<24> : tensor<i64>
        %376 = stablehlo.add %375, %c_98 : tensor<i64>
        %377 = stablehlo.select %374, %376, %373 : tensor<i1>, tensor<i64>
        %378 = stablehlo.dynamic_slice %iterArg_61, %377, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %379 = stablehlo.reshape %378 : (tensor<1xf64>) -> tensor<f64>
        %c_99 = stablehlo.constant dense<1> : tensor<i64>
        %380 = stablehlo.subtract %373, %c_99 : tensor<i64>
        %c_100 = stablehlo.constant dense<0> : tensor<i64>
        %381 = stablehlo.compare LT, %380, %c_100, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %382 = stablehlo.convert %380 : tensor<i64>
        %c_101 = stablehlo.constant dense<23> : tensor<i64>
        %383 = stablehlo.add %382, %c_101 : tensor<i64>
        %384 = stablehlo.select %381, %383, %380 : tensor<i1>, tensor<i64>
        %385 = stablehlo.dynamic_slice %iterArg_62, %384, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %386 = stablehlo.reshape %385 : (tensor<1xf64>) -> tensor<f64>
        %387 = stablehlo.broadcast_in_dim %386, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %388 = stablehlo.divide %387, %372 : tensor<24xf64>
        %389 = stablehlo.broadcast_in_dim %379, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %390 = stablehlo.subtract %389, %388 : tensor<24xf64>
        %391 = stablehlo.subtract %390, %iterArg_63 : tensor<24xf64>
        %392 = stablehlo.compare LE, %391, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_102 = stablehlo.constant dense<1> : tensor<i32>
        %393 = stablehlo.broadcast_in_dim %c_102, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %394 = stablehlo.add %368, %393 : tensor<24xi32>
        %395 = func.call @_where(%392, %394, %368) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %396 = stablehlo.compare LE, %391, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %397 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %398 = stablehlo.minimum %391, %397 : tensor<24xf64>
        %399 = func.call @_where_0(%396, %398, %391) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_103 = stablehlo.constant dense<5> : tensor<i64>
        %400 = stablehlo.add %iterArg_65, %c_103 : tensor<i64>
        %c_104 = stablehlo.constant dense<0> : tensor<i64>
        %401 = stablehlo.compare LT, %400, %c_104, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %402 = stablehlo.convert %400 : tensor<i64>
        %c_105 = stablehlo.constant dense<24> : tensor<i64>
        %403 = stablehlo.add %402, %c_105 : tensor<i64>
        %404 = stablehlo.select %401, %403, %400 : tensor<i1>, tensor<i64>
        %405 = stablehlo.dynamic_slice %iterArg_61, %404, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %406 = stablehlo.reshape %405 : (tensor<1xf64>) -> tensor<f64>
        %c_106 = stablehlo.constant dense<1> : tensor<i64>
        %407 = stablehlo.subtract %400, %c_106 : tensor<i64>
        %c_107 = stablehlo.constant dense<0> : tensor<i64>
        %408 = stablehlo.compare LT, %407, %c_107, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %409 = stablehlo.convert %407 : tensor<i64>
        %c_108 = stablehlo.constant dense<23> : tensor<i64>
        %410 = stablehlo.add %409, %c_108 : tensor<i64>
        %411 = stablehlo.select %408, %410, %407 : tensor<i1>, tensor<i64>
        %412 = stablehlo.dynamic_slice %iterArg_62, %411, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %413 = stablehlo.reshape %412 : (tensor<1xf64>) -> tensor<f64>
        %414 = stablehlo.broadcast_in_dim %413, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %415 = stablehlo.divide %414, %399 : tensor<24xf64>
        %416 = stablehlo.broadcast_in_dim %406, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %417 = stablehlo.subtract %416, %415 : tensor<24xf64>
        %418 = stablehlo.subtract %417, %iterArg_63 : tensor<24xf64>
        %419 = stablehlo.compare LE, %418, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_109 = stablehlo.constant dense<1> : tensor<i32>
        %420 = stablehlo.broadcast_in_dim %c_109, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %421 = stablehlo.add %395, %420 : tensor<24xi32>
        %422 = func.call @_where(%419, %421, %395) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %423 = stablehlo.compare LE, %418, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %424 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %425 = stablehlo.minimum %418, %424 : tensor<24xf64>
        %426 = func.call @_where_0(%423, %425, %418) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_110 = stablehlo.constant dense<6> : tensor<i64>
        %427 = stablehlo.add %iterArg_65, %c_110 : tensor<i64>
        %c_111 = stablehlo.constant dense<0> : tensor<i64>
        %428 = stablehlo.compare LT, %427, %c_111, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %429 = stablehlo.convert %427 : tensor<i64>
        %c_112 = stablehlo.constant dense<24> : tensor<i64>
        %430 = stablehlo.add %429, %c_112 : tensor<i64>
        %431 = stablehlo.select %428, %430, %427 : tensor<i1>, tensor<i64>
        %432 = stablehlo.dynamic_slice %iterArg_61, %431, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %433 = stablehlo.reshape %432 : (tensor<1xf64>) -> tensor<f64>
        %c_113 = stablehlo.constant dense<1> : tensor<i64>
        %434 = stablehlo.subtract %427, %c_113 : tensor<i64>
        %c_114 = stablehlo.constant dense<0> : tensor<i64>
        %435 = stablehlo.compare LT, %434, %c_114, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %436 = stablehlo.convert %434 : tensor<i64>
        %c_115 = stablehlo.constant dense<23> : tensor<i64>
        %437 = stablehlo.add %436, %c_115 : tensor<i64>
        %438 = stablehlo.select %435, %437, %434 : tensor<i1>, tensor<i64>
        %439 = stablehlo.dynamic_slice %iterArg_62, %438, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %440 = stablehlo.reshape %439 : (tensor<1xf64>) -> tensor<f64>
        %441 = stablehlo.broadcast_in_dim %440, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %442 = stablehlo.divide %441, %426 : tensor<24xf64>
        %443 = stablehlo.broadcast_in_dim %433, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %444 = stablehlo.subtract %443, %442 : tensor<24xf64>
        %445 = stablehlo.subtract %444, %iterArg_63 : tensor<24xf64>
        %446 = stablehlo.compare LE, %445, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_116 = stablehlo.constant dense<1> : tensor<i32>
        %447 = stablehlo.broadcast_in_dim %c_116, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %448 = stablehlo.add %422, %447 : tensor<24xi32>
        %449 = func.call @_where(%446, %448, %422) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %450 = stablehlo.compare LE, %445, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %451 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %452 = stablehlo.minimum %445, %451 : tensor<24xf64>
        %453 = func.call @_where_0(%450, %452, %445) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_117 = stablehlo.constant dense<7> : tensor<i64>
        %454 = stablehlo.add %iterArg_65, %c_117 : tensor<i64>
        %c_118 = stablehlo.constant dense<0> : tensor<i64>
        %455 = stablehlo.compare LT, %454, %c_118, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %456 = stablehlo.convert %454 : tensor<i64>
        %c_119 = stablehlo.constant dense<24> : tensor<i64>
        %457 = stablehlo.add %456, %c_119 : tensor<i64>
        %458 = stablehlo.select %455, %457, %454 : tensor<i1>, tensor<i64>
        %459 = stablehlo.dynamic_slice %iterArg_61, %458, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %460 = stablehlo.reshape %459 : (tensor<1xf64>) -> tensor<f64>
        %c_120 = stablehlo.constant dense<1> : tensor<i64>
        %461 = stablehlo.subtract %454, %c_120 : tensor<i64>
        %c_121 = stablehlo.constant dense<0> : tensor<i64>
        %462 = stablehlo.compare LT, %461, %c_121, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %463 = stablehlo.convert %461 : tensor<i64>
        %c_122 = stablehlo.constant dense<23> : tensor<i64>
        %464 = stablehlo.add %463, %c_122 : tensor<i64>
        %465 = stablehlo.select %462, %464, %461 : tensor<i1>, tensor<i64>
        %466 = stablehlo.dynamic_slice %iterArg_62, %465, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %467 = stablehlo.reshape %466 : (tensor<1xf64>) -> tensor<f64>
        %468 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %469 = stablehlo.divide %468, %453 : tensor<24xf64>
        %470 = stablehlo.broadcast_in_dim %460, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %471 = stablehlo.subtract %470, %469 : tensor<24xf64>
        %472 = stablehlo.subtract %471, %iterArg_63 : tensor<24xf64>
        %473 = stablehlo.compare LE, %472, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_123 = stablehlo.constant dense<1> : tensor<i32>
        %474 = stablehlo.broadcast_in_dim %c_123, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %475 = stablehlo.add %449, %474 : tensor<24xi32>
        %476 = func.call @_where(%473, %475, %449) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %477 = stablehlo.compare LE, %472, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %478 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %479 = stablehlo.minimum %472, %478 : tensor<24xf64>
        %480 = func.call @_where_0(%477, %479, %472) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_124 = stablehlo.constant dense<8> : tensor<i64>
        %481 = stablehlo.add %iterArg_65, %c_124 : tensor<i64>
        %c_125 = stablehlo.constant dense<0> : tensor<i64>
        %482 = stablehlo.compare LT, %481, %c_125, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %483 = stablehlo.convert %481 : tensor<i64>
        %c_126 = stablehlo.constant dense<24> : tensor<i64>
        %484 = stablehlo.add %483, %c_126 : tensor<i64>
        %485 = stablehlo.select %482, %484, %481 : tensor<i1>, tensor<i64>
        %486 = stablehlo.dynamic_slice %iterArg_61, %485, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %487 = stablehlo.reshape %486 : (tensor<1xf64>) -> tensor<f64>
        %c_127 = stablehlo.constant dense<1> : tensor<i64>
        %488 = stablehlo.subtract %481, %c_127 : tensor<i64>
        %c_128 = stablehlo.constant dense<0> : tensor<i64>
        %489 = stablehlo.compare LT, %488, %c_128, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %490 = stablehlo.convert %488 : tensor<i64>
        %c_129 = stablehlo.constant dense<23> : tensor<i64>
        %491 = stablehlo.add %490, %c_129 : tensor<i64>
        %492 = stablehlo.select %489, %491, %488 : tensor<i1>, tensor<i64>
        %493 = stablehlo.dynamic_slice %iterArg_62, %492, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %494 = stablehlo.reshape %493 : (tensor<1xf64>) -> tensor<f64>
        %495 = stablehlo.broadcast_in_dim %494, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %496 = stablehlo.divide %495, %480 : tensor<24xf64>
        %497 = stablehlo.broadcast_in_dim %487, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %498 = stablehlo.subtract %497, %496 : tensor<24xf64>
        %499 = stablehlo.subtract %498, %iterArg_63 : tensor<24xf64>
        %500 = stablehlo.compare LE, %499, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_130 = stablehlo.constant dense<1> : tensor<i32>
        %501 = stablehlo.broadcast_in_dim %c_130, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %502 = stablehlo.add %476, %501 : tensor<24xi32>
        %503 = func.call @_where(%500, %502, %476) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %504 = stablehlo.compare LE, %499, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %505 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %506 = stablehlo.minimum %499, %505 : tensor<24xf64>
        %507 = func.call @_where_0(%504, %506, %499) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_131 = stablehlo.constant dense<9> : tensor<i64>
        %508 = stablehlo.add %iterArg_65, %c_131 : tensor<i64>
        %c_132 = stablehlo.constant dense<0> : tensor<i64>
        %509 = stablehlo.compare LT, %508, %c_132, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %510 = stablehlo.convert %508 : tensor<i64>
        %c_133 = stablehlo.constant dense<24> : tensor<i64>
        %511 = stablehlo.add %510, %c_133 : tensor<i64>
        %512 = stablehlo.select %509, %511, %508 : tensor<i1>, tensor<i64>
        %513 = stablehlo.dynamic_slice %iterArg_61, %512, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %514 = stablehlo.reshape %513 : (tensor<1xf64>) -> tensor<f64>
        %c_134 = stablehlo.constant dense<1> : tensor<i64>
        %515 = stablehlo.subtract %508, %c_134 : tensor<i64>
        %c_135 = stablehlo.constant dense<0> : tensor<i64>
        %516 = stablehlo.compare LT, %515, %c_135, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %517 = stablehlo.convert %515 : tensor<i64>
        %c_136 = stablehlo.constant dense<23> : tensor<i64>
        %518 = stablehlo.add %517, %c_136 : tensor<i64>
        %519 = stablehlo.select %516, %518, %515 : tensor<i1>, tensor<i64>
        %520 = stablehlo.dynamic_slice %iterArg_62, %519, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %521 = stablehlo.reshape %520 : (tensor<1xf64>) -> tensor<f64>
        %522 = stablehlo.broadcast_in_dim %521, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %523 = stablehlo.divide %522, %507 : tensor<24xf64>
        %524 = stablehlo.broadcast_in_dim %514, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %525 = stablehlo.subtract %524, %523 : tensor<24xf64>
        %526 = stablehlo.subtract %525, %iterArg_63 : tensor<24xf64>
        %527 = stablehlo.compare LE, %526, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_137 = stablehlo.constant dense<1> : tensor<i32>
        %528 = stablehlo.broadcast_in_dim %c_137, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %529 = stablehlo.add %503, %528 : tensor<24xi32>
        %530 = func.call @_where(%527, %529, %503) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %531 = stablehlo.compare LE, %526, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %532 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %533 = stablehlo.minimum %526, %532 : tensor<24xf64>
        %534 = func.call @_where_0(%531, %533, %526) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_138 = stablehlo.constant dense<10> : tensor<i64>
        %535 = stablehlo.add %iterArg_65, %c_138 : tensor<i64>
        %c_139 = stablehlo.constant dense<0> : tensor<i64>
        %536 = stablehlo.compare LT, %535, %c_139, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %537 = stablehlo.convert %535 : tensor<i64>
        %c_140 = stablehlo.constant dense<24> : tensor<i64>
        %538 = stablehlo.add %537, %c_140 : tensor<i64>
        %539 = stablehlo.select %536, %538, %535 : tensor<i1>, tensor<i64>
        %540 = stablehlo.dynamic_slice %iterArg_61, %539, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %541 = stablehlo.reshape %540 : (tensor<1xf64>) -> tensor<f64>
        %c_141 = stablehlo.constant dense<1> : tensor<i64>
        %542 = stablehlo.subtract %535, %c_141 : tensor<i64>
        %c_142 = stablehlo.constant dense<0> : tensor<i64>
        %543 = stablehlo.compare LT, %542, %c_142, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %544 = stablehlo.convert %542 : tensor<i64>
        %c_143 = stablehlo.constant dense<23> : tensor<i64>
        %545 = stablehlo.add %544, %c_143 : tensor<i64>
        %546 = stablehlo.select %543, %545, %542 : tensor<i1>, tensor<i64>
        %547 = stablehlo.dynamic_slice %iterArg_62, %546, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %548 = stablehlo.reshape %547 : (tensor<1xf64>) -> tensor<f64>
        %549 = stablehlo.broadcast_in_dim %548, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %550 = stablehlo.divide %549, %534 : tensor<24xf64>
        %551 = stablehlo.broadcast_in_dim %541, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %552 = stablehlo.subtract %551, %550 : tensor<24xf64>
        %553 = stablehlo.subtract %552, %iterArg_63 : tensor<24xf64>
        %554 = stablehlo.compare LE, %553, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_144 = stablehlo.constant dense<1> : tensor<i32>
        %555 = stablehlo.broadcast_in_dim %c_144, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %556 = stablehlo.add %530, %555 : tensor<24xi32>
        %557 = func.call @_where(%554, %556, %530) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %558 = stablehlo.compare LE, %553, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %559 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %560 = stablehlo.minimum %553, %559 : tensor<24xf64>
        %561 = func.call @_where_0(%558, %560, %553) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_145 = stablehlo.constant dense<11> : tensor<i64>
        %562 = stablehlo.add %iterArg_65, %c_145 : tensor<i64>
        %c_146 = stablehlo.constant dense<0> : tensor<i64>
        %563 = stablehlo.compare LT, %562, %c_146, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %564 = stablehlo.convert %562 : tensor<i64>
        %c_147 = stablehlo.constant dense<24> : tensor<i64>
        %565 = stablehlo.add %564, %c_147 : tensor<i64>
        %566 = stablehlo.select %563, %565, %562 : tensor<i1>, tensor<i64>
        %567 = stablehlo.dynamic_slice %iterArg_61, %566, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %568 = stablehlo.reshape %567 : (tensor<1xf64>) -> tensor<f64>
        %c_148 = stablehlo.constant dense<1> : tensor<i64>
        %569 = stablehlo.subtract %562, %c_148 : tensor<i64>
        %c_149 = stablehlo.constant dense<0> : tensor<i64>
        %570 = stablehlo.compare LT, %569, %c_149, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %571 = stablehlo.convert %569 : tensor<i64>
        %c_150 = stablehlo.constant dense<23> : tensor<i64>
        %572 = stablehlo.add %571, %c_150 : tensor<i64>
        %573 = stablehlo.select %570, %572, %569 : tensor<i1>, tensor<i64>
        %574 = stablehlo.dynamic_slice %iterArg_62, %573, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %575 = stablehlo.reshape %574 : (tensor<1xf64>) -> tensor<f64>
        %576 = stablehlo.broadcast_in_dim %575, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %577 = stablehlo.divide %576, %561 : tensor<24xf64>
        %578 = stablehlo.broadcast_in_dim %568, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %579 = stablehlo.subtract %578, %577 : tensor<24xf64>
        %580 = stablehlo.subtract %579, %iterArg_63 : tensor<24xf64>
        %581 = stablehlo.compare LE, %580, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_151 = stablehlo.constant dense<1> : tensor<i32>
        %582 = stablehlo.broadcast_in_dim %c_151, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %583 = stablehlo.add %557, %582 : tensor<24xi32>
        %584 = func.call @_where(%581, %583, %557) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %585 = stablehlo.compare LE, %580, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %586 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %587 = stablehlo.minimum %580, %586 : tensor<24xf64>
        %588 = func.call @_where_0(%585, %587, %580) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_152 = stablehlo.constant dense<12> : tensor<i64>
        %589 = stablehlo.add %iterArg_65, %c_152 : tensor<i64>
        %c_153 = stablehlo.constant dense<0> : tensor<i64>
        %590 = stablehlo.compare LT, %589, %c_153, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %591 = stablehlo.convert %589 : tensor<i64>
        %c_154 = stablehlo.constant dense<24> : tensor<i64>
        %592 = stablehlo.add %591, %c_154 : tensor<i64>
        %593 = stablehlo.select %590, %592, %589 : tensor<i1>, tensor<i64>
        %594 = stablehlo.dynamic_slice %iterArg_61, %593, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %595 = stablehlo.reshape %594 : (tensor<1xf64>) -> tensor<f64>
        %c_155 = stablehlo.constant dense<1> : tensor<i64>
        %596 = stablehlo.subtract %589, %c_155 : tensor<i64>
        %c_156 = stablehlo.constant dense<0> : tensor<i64>
        %597 = stablehlo.compare LT, %596, %c_156, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %598 = stablehlo.convert %596 : tensor<i64>
        %c_157 = stablehlo.constant dense<23> : tensor<i64>
        %599 = stablehlo.add %598, %c_157 : tensor<i64>
        %600 = stablehlo.select %597, %599, %596 : tensor<i1>, tensor<i64>
        %601 = stablehlo.dynamic_slice %iterArg_62, %600, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %602 = stablehlo.reshape %601 : (tensor<1xf64>) -> tensor<f64>
        %603 = stablehlo.broadcast_in_dim %602, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %604 = stablehlo.divide %603, %588 : tensor<24xf64>
        %605 = stablehlo.broadcast_in_dim %595, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %606 = stablehlo.subtract %605, %604 : tensor<24xf64>
        %607 = stablehlo.subtract %606, %iterArg_63 : tensor<24xf64>
        %608 = stablehlo.compare LE, %607, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_158 = stablehlo.constant dense<1> : tensor<i32>
        %609 = stablehlo.broadcast_in_dim %c_158, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %610 = stablehlo.add %584, %609 : tensor<24xi32>
        %611 = func.call @_where(%608, %610, %584) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %612 = stablehlo.compare LE, %607, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %613 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %614 = stablehlo.minimum %607, %613 : tensor<24xf64>
        %615 = func.call @_where_0(%612, %614, %607) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_159 = stablehlo.constant dense<13> : tensor<i64>
        %616 = stablehlo.add %iterArg_65, %c_159 : tensor<i64>
        %c_160 = stablehlo.constant dense<0> : tensor<i64>
        %617 = stablehlo.compare LT, %616, %c_160, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %618 = stablehlo.convert %616 : tensor<i64>
        %c_161 = stablehlo.constant dense<24> : tensor<i64>
        %619 = stablehlo.add %618, %c_161 : tensor<i64>
        %620 = stablehlo.select %617, %619, %616 : tensor<i1>, tensor<i64>
        %621 = stablehlo.dynamic_slice %iterArg_61, %620, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %622 = stablehlo.reshape %621 : (tensor<1xf64>) -> tensor<f64>
        %c_162 = stablehlo.constant dense<1> : tensor<i64>
        %623 = stablehlo.subtract %616, %c_162 : tensor<i64>
        %c_163 = stablehlo.constant dense<0> : tensor<i64>
        %624 = stablehlo.compare LT, %623, %c_163, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %625 = stablehlo.convert %623 : tensor<i64>
        %c_164 = stablehlo.constant dense<23> : tensor<i64>
        %626 = stablehlo.add %625, %c_164 : tensor<i64>
        %627 = stablehlo.select %624, %626, %623 : tensor<i1>, tensor<i64>
        %628 = stablehlo.dynamic_slice %iterArg_62, %627, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %629 = stablehlo.reshape %628 : (tensor<1xf64>) -> tensor<f64>
        %630 = stablehlo.broadcast_in_dim %629, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %631 = stablehlo.divide %630, %615 : tensor<24xf64>
        %632 = stablehlo.broadcast_in_dim %622, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %633 = stablehlo.subtract %632, %631 : tensor<24xf64>
        %634 = stablehlo.subtract %633, %iterArg_63 : tensor<24xf64>
        %635 = stablehlo.compare LE, %634, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_165 = stablehlo.constant dense<1> : tensor<i32>
        %636 = stablehlo.broadcast_in_dim %c_165, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %637 = stablehlo.add %611, %636 : tensor<24xi32>
        %638 = func.call @_where(%635, %637, %611) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %639 = stablehlo.compare LE, %634, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %640 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %641 = stablehlo.minimum %634, %640 : tensor<24xf64>
        %642 = func.call @_where_0(%639, %641, %634) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_166 = stablehlo.constant dense<14> : tensor<i64>
        %643 = stablehlo.add %iterArg_65, %c_166 : tensor<i64>
        %c_167 = stablehlo.constant dense<0> : tensor<i64>
        %644 = stablehlo.compare LT, %643, %c_167, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %645 = stablehlo.convert %643 : tensor<i64>
        %c_168 = stablehlo.constant dense<24> : tensor<i64>
        %646 = stablehlo.add %645, %c_168 : tensor<i64>
        %647 = stablehlo.select %644, %646, %643 : tensor<i1>, tensor<i64>
        %648 = stablehlo.dynamic_slice %iterArg_61, %647, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %649 = stablehlo.reshape %648 : (tensor<1xf64>) -> tensor<f64>
        %c_169 = stablehlo.constant dense<1> : tensor<i64>
        %650 = stablehlo.subtract %643, %c_169 : tensor<i64>
        %c_170 = stablehlo.constant dense<0> : tensor<i64>
        %651 = stablehlo.compare LT, %650, %c_170, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %652 = stablehlo.convert %650 : tensor<i64>
        %c_171 = stablehlo.constant dense<23> : tensor<i64>
        %653 = stablehlo.add %652, %c_171 : tensor<i64>
        %654 = stablehlo.select %651, %653, %650 : tensor<i1>, tensor<i64>
        %655 = stablehlo.dynamic_slice %iterArg_62, %654, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %656 = stablehlo.reshape %655 : (tensor<1xf64>) -> tensor<f64>
        %657 = stablehlo.broadcast_in_dim %656, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %658 = stablehlo.divide %657, %642 : tensor<24xf64>
        %659 = stablehlo.broadcast_in_dim %649, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %660 = stablehlo.subtract %659, %658 : tensor<24xf64>
        %661 = stablehlo.subtract %660, %iterArg_63 : tensor<24xf64>
        %662 = stablehlo.compare LE, %661, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_172 = stablehlo.constant dense<1> : tensor<i32>
        %663 = stablehlo.broadcast_in_dim %c_172, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %664 = stablehlo.add %638, %663 : tensor<24xi32>
        %665 = func.call @_where(%662, %664, %638) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %666 = stablehlo.compare LE, %661, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %667 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %668 = stablehlo.minimum %661, %667 : tensor<24xf64>
        %669 = func.call @_where_0(%666, %668, %661) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_173 = stablehlo.constant dense<15> : tensor<i64>
        %670 = stablehlo.add %iterArg_65, %c_173 : tensor<i64>
        %c_174 = stablehlo.constant dense<0> : tensor<i64>
        %671 = stablehlo.compare LT, %670, %c_174, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %672 = stablehlo.convert %670 : tensor<i64>
        %c_175 = stablehlo.constant dense<24> : tensor<i64>
        %673 = stablehlo.add %672, %c_175 : tensor<i64>
        %674 = stablehlo.select %671, %673, %670 : tensor<i1>, tensor<i64>
        %675 = stablehlo.dynamic_slice %iterArg_61, %674, sizes = [1] : (tensor<24xf64>, tensor<i64>) -> tensor<1xf64>
        %676 = stablehlo.reshape %675 : (tensor<1xf64>) -> tensor<f64>
        %c_176 = stablehlo.constant dense<1> : tensor<i64>
        %677 = stablehlo.subtract %670, %c_176 : tensor<i64>
        %c_177 = stablehlo.constant dense<0> : tensor<i64>
        %678 = stablehlo.compare LT, %677, %c_177, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %679 = stablehlo.convert %677 : tensor<i64>
        %c_178 = stablehlo.constant dense<23> : tensor<i64>
        %680 = stablehlo.add %679, %c_178 : tensor<i64>
        %681 = stablehlo.select %678, %680, %677 : tensor<i1>, tensor<i64>
        %682 = stablehlo.dynamic_slice %iterArg_62, %681, sizes = [1] : (tensor<23xf64>, tensor<i64>) -> tensor<1xf64>
        %683 = stablehlo.reshape %682 : (tensor<1xf64>) -> tensor<f64>
        %684 = stablehlo.broadcast_in_dim %683, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %685 = stablehlo.divide %684, %669 : tensor<24xf64>
        %686 = stablehlo.broadcast_in_dim %676, dims = [] : (tensor<f64>) -> tensor<24xf64>
        %687 = stablehlo.subtract %686, %685 : tensor<24xf64>
        %688 = stablehlo.subtract %687, %iterArg_63 : tensor<24xf64>
        %689 = stablehlo.compare LE, %688, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %c_179 = stablehlo.constant dense<1> : tensor<i32>
        %690 = stablehlo.broadcast_in_dim %c_179, dims = [] : (tensor<i32>) -> tensor<24xi32>
        %691 = stablehlo.add %665, %690 : tensor<24xi32>
        %692 = func.call @_where(%689, %691, %665) : (tensor<24xi1>, tensor<24xi32>, tensor<24xi32>) -> tensor<24xi32>
        %693 = stablehlo.compare LE, %688, %iterArg_64, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
        %694 = stablehlo.negate %iterArg_64 : tensor<24xf64>
        %695 = stablehlo.minimum %688, %694 : tensor<24xf64>
        %696 = func.call @_where_0(%693, %695, %688) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
        %c_180 = stablehlo.constant dense<16> : tensor<i64>
        %697 = stablehlo.add %iterArg_65, %c_180 : tensor<i64>
        stablehlo.return %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %697, %696, %692 : tensor<24xf64>, tensor<23xf64>, tensor<24xf64>, tensor<24xf64>, tensor<i64>, tensor<24xf64>, tensor<24xi32>
      }
      %257 = stablehlo.compare LE, %256#6, %iterArg_43, SIGNED : (tensor<24xi32>, tensor<24xi32>) -> tensor<24xi1>
      %258 = func.call @_where_0(%257, %iterArg_46, %iterArg_45) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %259 = stablehlo.compare GT, %256#6, %iterArg_43, SIGNED : (tensor<24xi32>, tensor<24xi32>) -> tensor<24xi1>
      %260 = func.call @_where_0(%259, %iterArg_46, %iterArg_47) : (tensor<24xi1>, tensor<24xf64>, tensor<24xf64>) -> tensor<24xf64>
      %261 = stablehlo.add %258, %260 : tensor<24xf64>
      %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %262 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %263 = stablehlo.multiply %262, %261 : tensor<24xf64>
      %c_60 = stablehlo.constant dense<1> : tensor<i64>
      %264 = stablehlo.add %iterArg_44, %c_60 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %264, %258, %263, %260 : tensor<f64>, tensor<24xf64>, tensor<24xf64>, tensor<23xf64>, tensor<24xf64>, tensor<24xi32>, tensor<i64>, tensor<24xf64>, tensor<24xf64>, tensor<24xf64>
    }
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %48 = call @_pad(%arg1, %c_15) : (tensor<23xf64>, tensor<i64>) -> tensor<24xf64>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %49 = call @_pad_1(%arg1, %c_16) : (tensor<23xf64>, tensor<i64>) -> tensor<24xf64>
    %50 = stablehlo.slice %47#8 [1:24] : (tensor<24xf64>) -> tensor<23xf64>
    %51 = stablehlo.slice %47#8 [0:23] : (tensor<24xf64>) -> tensor<23xf64>
    %52 = stablehlo.subtract %50, %51 : tensor<23xf64>
    %53 = stablehlo.slice %47#8 [0:1] : (tensor<24xf64>) -> tensor<1xf64>
    %54 = stablehlo.reshape %53 : (tensor<1xf64>) -> tensor<f64>
    %55 = stablehlo.abs %54 : tensor<f64>
    %56 = stablehlo.slice %47#8 [23:24] : (tensor<24xf64>) -> tensor<1xf64>
    %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
    %58 = stablehlo.abs %57 : tensor<f64>
    %59 = stablehlo.maximum %55, %58 : tensor<f64>
    %cst_17 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
    %60 = stablehlo.sqrt %cst_17 : tensor<f64>
    %61 = stablehlo.multiply %60, %59 : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<23xf64>
    %63 = stablehlo.compare LT, %52, %62, FLOAT : (tensor<23xf64>, tensor<23xf64>) -> tensor<23xi1>
    %c_18 = stablehlo.constant dense<false> : tensor<i1>
    %64 = call @_pad_2(%63, %c_18) : (tensor<23xi1>, tensor<i1>) -> tensor<24xi1>
    %c_19 = stablehlo.constant dense<false> : tensor<i1>
    %65 = call @_pad_3(%63, %c_19) : (tensor<23xi1>, tensor<i1>) -> tensor<24xi1>
    %66 = stablehlo.not %64 : tensor<24xi1>
    %67 = stablehlo.and %66, %65 : tensor<24xi1>
    %68 = stablehlo.not %65 : tensor<24xi1>
    %69 = stablehlo.and %64, %68 : tensor<24xi1>
    %70 = call @cumsum(%67) : (tensor<24xi1>) -> tensor<24xi64>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %71 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %72 = call @clip(%70, %c_21) : (tensor<24xi64>, tensor<i64>) -> tensor<24xi64>
    %c_22 = stablehlo.constant dense<0> : tensor<i64>
    %73 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %74 = stablehlo.compare LT, %72, %73, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
    %c_23 = stablehlo.constant dense<13> : tensor<i64>
    %75 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %76 = stablehlo.add %72, %75 : tensor<24xi64>
    %77 = stablehlo.select %74, %76, %72 : tensor<24xi1>, tensor<24xi64>
    %78 = stablehlo.convert %77 : (tensor<24xi64>) -> tensor<24xi32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %c_24 = stablehlo.constant dense<1> : tensor<i64>
    %80 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %81 = "stablehlo.scatter"(%71, %79, %80) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %123 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %123 : tensor<i64>
    }) : (tensor<13xi64>, tensor<24x1xi32>, tensor<24xi64>) -> tensor<13xi64>
    %82 = call @cumsum_5(%81) : (tensor<13xi64>) -> tensor<13xi64>
    %c_25 = stablehlo.constant dense<1> : tensor<i64>
    %83 = call @floor_divide(%82, %c_25) : (tensor<13xi64>, tensor<i64>) -> tensor<13xi64>
    %c_26 = stablehlo.constant dense<24> : tensor<i64>
    %84 = call @remainder(%83, %c_26) : (tensor<13xi64>, tensor<i64>) -> tensor<13xi64>
    %85 = call @cumsum(%69) : (tensor<24xi1>) -> tensor<24xi64>
    %c_27 = stablehlo.constant dense<0> : tensor<i64>
    %86 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %87 = call @clip(%85, %c_28) : (tensor<24xi64>, tensor<i64>) -> tensor<24xi64>
    %c_29 = stablehlo.constant dense<0> : tensor<i64>
    %88 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %89 = stablehlo.compare LT, %87, %88, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
    %c_30 = stablehlo.constant dense<13> : tensor<i64>
    %90 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %91 = stablehlo.add %87, %90 : tensor<24xi64>
    %92 = stablehlo.select %89, %91, %87 : tensor<24xi1>, tensor<24xi64>
    %93 = stablehlo.convert %92 : (tensor<24xi64>) -> tensor<24xi32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %c_31 = stablehlo.constant dense<1> : tensor<i64>
    %95 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %96 = "stablehlo.scatter"(%86, %94, %95) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %123 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %123 : tensor<i64>
    }) : (tensor<13xi64>, tensor<24x1xi32>, tensor<24xi64>) -> tensor<13xi64>
    %97 = call @cumsum_5(%96) : (tensor<13xi64>) -> tensor<13xi64>
    %c_32 = stablehlo.constant dense<1> : tensor<i64>
    %98 = call @floor_divide(%97, %c_32) : (tensor<13xi64>, tensor<i64>) -> tensor<13xi64>
    %c_33 = stablehlo.constant dense<24> : tensor<i64>
    %99 = call @remainder(%98, %c_33) : (tensor<13xi64>, tensor<i64>) -> tensor<13xi64>
    %c_34 = stablehlo.constant dense<1> : tensor<i64>
    %100 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %101 = stablehlo.add %99, %100 : tensor<13xi64>
    %102 = stablehlo.convert %67 : (tensor<24xi1>) -> tensor<24xi32>
    %103 = stablehlo.convert %102 : (tensor<24xi32>) -> tensor<24xi64>
    %c_35 = stablehlo.constant dense<0> : tensor<i64>
    %104 = stablehlo.reduce(%103 init: %c_35) applies stablehlo.add across dimensions = [0] : (tensor<24xi64>, tensor<i64>) -> tensor<i64>
    %105 = stablehlo.iota dim = 0 : tensor<24xi64>
    %106 = call @_normal(%6) : (tensor<2xui32>) -> tensor<24x24xf64>
    %107 = call @norm(%106) : (tensor<24x24xf64>) -> tensor<24x1xf64>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<24x1xf64>) -> tensor<24x24xf64>
    %109 = stablehlo.divide %106, %108 : tensor<24x24xf64>
    %110 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<24xf64>) -> tensor<1x24xf64>
    %111 = stablehlo.broadcast_in_dim %47#8, dims = [0] : (tensor<24xf64>) -> tensor<24x1xf64>
    %112 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<1x24xf64>) -> tensor<24x24xf64>
    %113 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<24x1xf64>) -> tensor<24x24xf64>
    %114 = stablehlo.subtract %112, %113 : tensor<24x24xf64>
    %115 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<24xf64>) -> tensor<1x24xf64>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<1x24xf64>) -> tensor<24x24xf64>
    %117 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<24xf64>) -> tensor<1x24xf64>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<1x24xf64>) -> tensor<24x24xf64>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %119 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<24xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<24xf64>
    %c_38 = stablehlo.constant dense<0> : tensor<i64>
    %121:11 = stablehlo.while(%iterArg = %116, %iterArg_39 = %114, %iterArg_40 = %118, %iterArg_41 = %84, %iterArg_42 = %101, %iterArg_43 = %105, %iterArg_44 = %104, %iterArg_45 = %c_38, %iterArg_46 = %109, %iterArg_47 = %119, %iterArg_48 = %120) : tensor<24x24xf64>, tensor<24x24xf64>, tensor<24x24xf64>, tensor<13xi64>, tensor<13xi64>, tensor<24xi64>, tensor<i64>, tensor<i64>, tensor<24x24xf64>, tensor<24xf64>, tensor<24xf64>
    cond {
      %c_49 = stablehlo.constant dense<5> : tensor<i64>
      %123 = stablehlo.compare LT, %iterArg_45, %c_49, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %cst_50 = stablehlo.constant dense<1.100000e+00> : tensor<f64>
      %124 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<24xf64>
      %125 = stablehlo.multiply %124, %iterArg_48 : tensor<24xf64>
      %126 = stablehlo.compare GE, %iterArg_47, %125, FLOAT : (tensor<24xf64>, tensor<24xf64>) -> tensor<24xi1>
      %c_51 = stablehlo.constant dense<false> : tensor<i1>
      %127 = stablehlo.reduce(%126 init: %c_51) applies stablehlo.or across dimensions = [0] : (tensor<24xi1>, tensor<i1>) -> tensor<i1>
      %c_52 = stablehlo.constant dense<false> : tensor<i1>
      %128 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i1>) -> tensor<i1>
      %129 = stablehlo.compare NE, %123, %128, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %130 = stablehlo.convert %129 : tensor<i1>
      %131 = stablehlo.and %130, %127 : tensor<i1>
      stablehlo.return %131 : tensor<i1>
    } do {
      %123 = stablehlo.broadcast_in_dim %iterArg_46, dims = [0, 1] : (tensor<24x24xf64>) -> tensor<24x24x1xf64>
      %124 = stablehlo.custom_call @tridiagonal_solve_perturbed_ffi(%iterArg, %iterArg_39, %iterArg_40, %123) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 0]> : tensor<2xindex>, dense<[1, 2, 0]> : tensor<3xindex>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [i, k], [i, l], [i, m, n])->([i, o, p]) {i=24, j=24, k=24, l=24, m=24, n=1, o=24, p=1}, custom>} : (tensor<24x24xf64>, tensor<24x24xf64>, tensor<24x24xf64>, tensor<24x24x1xf64>) -> tensor<24x24x1xf64>
      %125 = stablehlo.reshape %124 : (tensor<24x24x1xf64>) -> tensor<24x24xf64>
      %126 = func.call @norm_9(%125) : (tensor<24x24xf64>) -> tensor<24x1xf64>
      %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<24x1xf64>) -> tensor<24x24xf64>
      %128 = stablehlo.divide %125, %127 : tensor<24x24xf64>
      %129 = stablehlo.reshape %126 : (tensor<24x1xf64>) -> tensor<24xf64>
      %c_49 = stablehlo.constant dense<0> : tensor<i64>
      %130:6 = stablehlo.while(%iterArg_51 = %iterArg_41, %iterArg_52 = %iterArg_42, %iterArg_53 = %iterArg_43, %iterArg_54 = %c_49, %iterArg_55 = %iterArg_44, %iterArg_56 = %128) : tensor<13xi64>, tensor<13xi64>, tensor<24xi64>, tensor<i64>, tensor<i64>, tensor<24x24xf64>
      cond {
        %132 = stablehlo.compare LT, %iterArg_54, %iterArg_55, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %132 : tensor<i1>
      } do {
        %c_57 = stablehlo.constant dense<1> : tensor<i64>
        %132 = stablehlo.add %iterArg_54, %c_57 : tensor<i64>
        %c_58 = stablehlo.constant dense<0> : tensor<i64>
        %133 = stablehlo.compare LT, %iterArg_54, %c_58, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %134 = stablehlo.convert %iterArg_54 : tensor<i64>
        %c_59 = stablehlo.constant dense<13> : tensor<i64>
        %135 = stablehlo.add %134, %c_59 : tensor<i64>
        %136 = stablehlo.select %133, %135, %iterArg_54 : tensor<i1>, tensor<i64>
        %137 = stablehlo.dynamic_slice %iterArg_51, %136, sizes = [1] : (tensor<13xi64>, tensor<i64>) -> tensor<1xi64>
        %138 = stablehlo.reshape %137 : (tensor<1xi64>) -> tensor<i64>
        %c_60 = stablehlo.constant dense<0> : tensor<i64>
        %139 = stablehlo.compare LT, %iterArg_54, %c_60, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %140 = stablehlo.convert %iterArg_54 : tensor<i64>
        %c_61 = stablehlo.constant dense<13> : tensor<i64>
        %141 = stablehlo.add %140, %c_61 : tensor<i64>
        %142 = stablehlo.select %139, %141, %iterArg_54 : tensor<i1>, tensor<i64>
        %143 = stablehlo.dynamic_slice %iterArg_52, %142, sizes = [1] : (tensor<13xi64>, tensor<i64>) -> tensor<1xi64>
        %144 = stablehlo.reshape %143 : (tensor<1xi64>) -> tensor<i64>
        %145 = stablehlo.subtract %144, %138 : tensor<i64>
        %c_62 = stablehlo.constant dense<0> : tensor<i64>
        %146 = func.call @_pad_10(%iterArg_56, %c_62) : (tensor<24x24xf64>, tensor<i64>) -> tensor<48x24xf64>
        %c_63 = stablehlo.constant dense<0> : tensor<i64>
        %147 = stablehlo.compare LT, %138, %c_63, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_64 = stablehlo.constant dense<48> : tensor<i64>
        %148 = stablehlo.add %138, %c_64 : tensor<i64>
        %149 = stablehlo.select %147, %148, %138 : tensor<i1>, tensor<i64>
        %c_65 = stablehlo.constant dense<0> : tensor<i64>
        %150 = stablehlo.dynamic_slice %146, %149, %c_65, sizes = [24, 24] : (tensor<48x24xf64>, tensor<i64>, tensor<i64>) -> tensor<24x24xf64>
        %151 = stablehlo.broadcast_in_dim %145, dims = [] : (tensor<i64>) -> tensor<24xi64>
        %152 = stablehlo.compare LT, %iterArg_53, %151, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
        %153 = stablehlo.convert %152 : (tensor<24xi1>) -> tensor<24xf64>
        %154 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<24xf64>) -> tensor<24x1xf64>
        %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<24x1xf64>) -> tensor<24x24xf64>
        %156 = stablehlo.multiply %150, %155 : tensor<24x24xf64>
        %157 = stablehlo.transpose %156, dims = [1, 0] : (tensor<24x24xf64>) -> tensor<24x24xf64>
        %158:2 = func.call @qr(%157) : (tensor<24x24xf64>) -> (tensor<24x24xf64>, tensor<24x24xf64>)
        %159 = stablehlo.transpose %158#0, dims = [1, 0] : (tensor<24x24xf64>) -> tensor<24x24xf64>
        %160 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<24xf64>) -> tensor<24x1xf64>
        %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<24x1xf64>) -> tensor<24x24xf64>
        %162 = stablehlo.multiply %159, %161 : tensor<24x24xf64>
        %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %163 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<48x24xf64>
        %c_67 = stablehlo.constant dense<0> : tensor<i64>
        %164 = stablehlo.compare LT, %138, %c_67, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_68 = stablehlo.constant dense<48> : tensor<i64>
        %165 = stablehlo.add %138, %c_68 : tensor<i64>
        %166 = stablehlo.select %164, %165, %138 : tensor<i1>, tensor<i64>
        %c_69 = stablehlo.constant dense<0> : tensor<i64>
        %167 = stablehlo.dynamic_update_slice %163, %162, %166, %c_69 : (tensor<48x24xf64>, tensor<24x24xf64>, tensor<i64>, tensor<i64>) -> tensor<48x24xf64>
        %168 = stablehlo.slice %167 [0:24, 0:24] : (tensor<48x24xf64>) -> tensor<24x24xf64>
        %169 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<i64>) -> tensor<24xi64>
        %170 = stablehlo.compare GE, %iterArg_53, %169, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
        %171 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<i64>) -> tensor<24xi64>
        %172 = stablehlo.compare LT, %iterArg_53, %171, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
        %173 = stablehlo.and %170, %172 : tensor<24xi1>
        %174 = stablehlo.broadcast_in_dim %173, dims = [0] : (tensor<24xi1>) -> tensor<24x1xi1>
        %175 = func.call @_where_11(%174, %168, %iterArg_56) : (tensor<24x1xi1>, tensor<24x24xf64>, tensor<24x24xf64>) -> tensor<24x24xf64>
        stablehlo.return %iterArg_51, %iterArg_52, %iterArg_53, %132, %iterArg_55, %175 : tensor<13xi64>, tensor<13xi64>, tensor<24xi64>, tensor<i64>, tensor<i64>, tensor<24x24xf64>
      }
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %131 = stablehlo.add %iterArg_45, %c_50 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %131, %130#5, %129, %iterArg_47 : tensor<24x24xf64>, tensor<24x24xf64>, tensor<24x24xf64>, tensor<13xi64>, tensor<13xi64>, tensor<24xi64>, tensor<i64>, tensor<i64>, tensor<24x24xf64>, tensor<24xf64>, tensor<24xf64>
    }
    %122 = stablehlo.transpose %121#8, dims = [1, 0] : (tensor<24x24xf64>) -> tensor<24x24xf64>
    return %47#8, %122 : tensor<24xf64>, tensor<24x24xf64>
  }
  func.func private @_where(%arg0: tensor<24xi1>, %arg1: tensor<24xi32>, %arg2: tensor<24xi32>) -> tensor<24xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<24xi1>, tensor<24xi32>
    return %0 : tensor<24xi32>
  }
  func.func private @_where_0(%arg0: tensor<24xi1>, %arg1: tensor<24xf64>, %arg2: tensor<24xf64>) -> tensor<24xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<24xi1>, tensor<24xf64>
    return %0 : tensor<24xf64>
  }
  func.func private @_pad(%arg0: tensor<23xf64>, %arg1: tensor<i64>) -> tensor<24xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<23xf64>, tensor<f64>) -> tensor<24xf64>
    return %1 : tensor<24xf64>
  }
  func.func private @_pad_1(%arg0: tensor<23xf64>, %arg1: tensor<i64>) -> tensor<24xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [0], high = [1], interior = [0] : (tensor<23xf64>, tensor<f64>) -> tensor<24xf64>
    return %1 : tensor<24xf64>
  }
  func.func private @_pad_2(%arg0: tensor<23xi1>, %arg1: tensor<i1>) -> tensor<24xi1> {
    %0 = stablehlo.pad %arg0, %arg1, low = [1], high = [0], interior = [0] : (tensor<23xi1>, tensor<i1>) -> tensor<24xi1>
    return %0 : tensor<24xi1>
  }
  func.func private @_pad_3(%arg0: tensor<23xi1>, %arg1: tensor<i1>) -> tensor<24xi1> {
    %0 = stablehlo.pad %arg0, %arg1, low = [0], high = [1], interior = [0] : (tensor<23xi1>, tensor<i1>) -> tensor<24xi1>
    return %0 : tensor<24xi1>
  }
  func.func private @cumsum(%arg0: tensor<24xi1>) -> tensor<24xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<24xi1>) -> tensor<24xi64>
    %1 = call @cumsum_4(%0) : (tensor<24xi64>) -> tensor<24xi64>
    return %1 : tensor<24xi64>
  }
  func.func private @cumsum_4(%arg0: tensor<24xi64>) -> tensor<24xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[23, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 24>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<24xi64>, tensor<i64>) -> tensor<24xi64>
    return %1 : tensor<24xi64>
  }
  func.func private @clip(%arg0: tensor<24xi64>, %arg1: tensor<i64>) -> tensor<24xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<24xi64>
    return %2 : tensor<24xi64>
  }
  func.func private @cumsum_5(%arg0: tensor<13xi64>) -> tensor<13xi64> {
    %0 = call @cumsum_6(%arg0) : (tensor<13xi64>) -> tensor<13xi64>
    return %0 : tensor<13xi64>
  }
  func.func private @cumsum_6(%arg0: tensor<13xi64>) -> tensor<13xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[12, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 13>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<13xi64>, tensor<i64>) -> tensor<13xi64>
    return %1 : tensor<13xi64>
  }
  func.func private @floor_divide(%arg0: tensor<13xi64>, %arg1: tensor<i64>) -> tensor<13xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<13xi64>
    %2 = stablehlo.sign %arg0 : tensor<13xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<13xi64>, tensor<13xi64>) -> tensor<13xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<13xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<13xi64>, tensor<13xi64>) -> tensor<13xi1>
    %10 = stablehlo.and %5, %9 : tensor<13xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<13xi64>
    %13 = call @_where_7(%10, %12, %1) : (tensor<13xi1>, tensor<13xi64>, tensor<13xi64>) -> tensor<13xi64>
    return %13 : tensor<13xi64>
  }
  func.func private @_where_7(%arg0: tensor<13xi1>, %arg1: tensor<13xi64>, %arg2: tensor<13xi64>) -> tensor<13xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<13xi1>, tensor<13xi64>
    return %0 : tensor<13xi64>
  }
  func.func private @remainder(%arg0: tensor<13xi64>, %arg1: tensor<i64>) -> tensor<13xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_8(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<13xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<13xi64>, tensor<13xi64>) -> tensor<13xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<13xi64>, tensor<13xi64>) -> tensor<13xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<13xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<13xi1>, tensor<13xi1>) -> tensor<13xi1>
    %12 = stablehlo.and %11, %6 : tensor<13xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<13xi64>
    %14 = stablehlo.add %4, %13 : tensor<13xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<13xi1>, tensor<13xi64>
    return %15 : tensor<13xi64>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_normal(%arg0: tensor<2xui32>) -> tensor<24x24xf64> {
    %0 = call @_normal_real(%arg0) : (tensor<2xui32>) -> tensor<24x24xf64>
    return %0 : tensor<24x24xf64>
  }
  func.func private @_normal_real(%arg0: tensor<2xui32>) -> tensor<24x24xf64> {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<24x24xf64>
    %1 = chlo.erf_inv %0 : tensor<24x24xf64> -> tensor<24x24xf64>
    %cst_1 = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<24x24xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<24x24xf64>
    return %3 : tensor<24x24xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<24x24xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.iota dim = 0 : tensor<24x24xui64>
    %7 = stablehlo.iota dim = 1 : tensor<24x24xui64>
    %c = stablehlo.constant dense<24> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<24x24xui64>
    %9 = stablehlo.multiply %8, %6 : tensor<24x24xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<24x24xui64>
    %11 = stablehlo.multiply %10, %7 : tensor<24x24xui64>
    %12 = stablehlo.add %9, %11 : tensor<24x24xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<24x24xui64>
    %14 = stablehlo.shift_right_logical %12, %13 : tensor<24x24xui64>
    %15 = stablehlo.convert %12 : (tensor<24x24xui64>) -> tensor<24x24xui32>
    %16 = stablehlo.convert %14 : (tensor<24x24xui64>) -> tensor<24x24xui32>
    %17:2 = call @threefry2x32(%3, %5, %16, %15) : (tensor<ui32>, tensor<ui32>, tensor<24x24xui32>, tensor<24x24xui32>) -> (tensor<24x24xui32>, tensor<24x24xui32>)
    %18 = stablehlo.convert %17#0 : (tensor<24x24xui32>) -> tensor<24x24xui64>
    %19 = stablehlo.convert %17#1 : (tensor<24x24xui32>) -> tensor<24x24xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<24x24xui64>
    %21 = stablehlo.shift_left %18, %20 : tensor<24x24xui64>
    %22 = stablehlo.or %21, %19 : tensor<24x24xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<24x24xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<24x24xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<24x24xui64>
    %26 = stablehlo.or %24, %25 : tensor<24x24xui64>
    %27 = stablehlo.bitcast_convert %26 : (tensor<24x24xui64>) -> tensor<24x24xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<24x24xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<24x24xf64>
    %30 = stablehlo.subtract %1, %0 : tensor<1x1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<24x24xf64>
    %32 = stablehlo.multiply %29, %31 : tensor<24x24xf64>
    %33 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<24x24xf64>
    %34 = stablehlo.add %32, %33 : tensor<24x24xf64>
    %35 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<24x24xf64>
    %36 = stablehlo.maximum %35, %34 : tensor<24x24xf64>
    return %36 : tensor<24x24xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<24x24xui32>, %arg3: tensor<24x24xui32>) -> (tensor<24x24xui32>, tensor<24x24xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<24x24xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<24x24xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<24x24xui32>, tensor<24x24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<24x24xui32>, tensor<24x24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<24x24xui32>, tensor<24x24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<24x24xui32>, tensor<24x24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<24x24xui32>, tensor<24x24xui32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<24x24xui32>, %arg2: tensor<24x24xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<24x24xui32>, tensor<24x24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<24x24xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<24x24xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<24x24xui32>
    %9 = stablehlo.or %5, %8 : tensor<24x24xui32>
    %10 = stablehlo.xor %3, %9 : tensor<24x24xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<24x24xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<24x24xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<24x24xui32>
    %19 = stablehlo.or %15, %18 : tensor<24x24xui32>
    %20 = stablehlo.xor %13, %19 : tensor<24x24xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<24x24xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<24x24xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<24x24xui32>
    %29 = stablehlo.or %25, %28 : tensor<24x24xui32>
    %30 = stablehlo.xor %23, %29 : tensor<24x24xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<24x24xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<24x24xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<24x24xui32>
    %39 = stablehlo.or %35, %38 : tensor<24x24xui32>
    %40 = stablehlo.xor %33, %39 : tensor<24x24xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %42 = stablehlo.add %33, %41 : tensor<24x24xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %44 = stablehlo.add %40, %43 : tensor<24x24xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<24x24xui32>
    %48 = stablehlo.add %44, %47 : tensor<24x24xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<24x24xui32>, tensor<24x24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @norm(%arg0: tensor<24x24xf64>) -> tensor<24x1xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24x24xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<24x24xf64>, tensor<f64>) -> tensor<24xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<24xf64>) -> tensor<24x1xf64>
    %3 = stablehlo.sqrt %2 : tensor<24x1xf64>
    return %3 : tensor<24x1xf64>
  }
  func.func private @norm_9(%arg0: tensor<24x24xf64>) -> tensor<24x1xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<24x24xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<24x24xf64>, tensor<f64>) -> tensor<24xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<24xf64>) -> tensor<24x1xf64>
    %3 = stablehlo.sqrt %2 : tensor<24x1xf64>
    return %3 : tensor<24x1xf64>
  }
  func.func private @_pad_10(%arg0: tensor<24x24xf64>, %arg1: tensor<i64>) -> tensor<48x24xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [24, 0], interior = [0, 0] : (tensor<24x24xf64>, tensor<f64>) -> tensor<48x24xf64>
    return %1 : tensor<48x24xf64>
  }
  func.func private @qr(%arg0: tensor<24x24xf64>) -> (tensor<24x24xf64>, tensor<24x24xf64>) {
    %0:2 = stablehlo.custom_call @lapack_dgeqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=24, j=24, k=24, l=24, m=24}, custom>} : (tensor<24x24xf64>) -> (tensor<24x24xf64>, tensor<24xf64>)
    %1 = stablehlo.custom_call @lapack_dorgqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k])->([l, m]) {i=24, j=24, k=24, l=24, m=24}, custom>} : (tensor<24x24xf64>, tensor<24xf64>) -> tensor<24x24xf64>
    %2 = stablehlo.iota dim = 0 : tensor<24x24xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<24x24xi64>
    %4 = stablehlo.add %2, %3 : tensor<24x24xi64>
    %5 = stablehlo.iota dim = 1 : tensor<24x24xi64>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<24x24xi64>, tensor<24x24xi64>) -> tensor<24x24xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<24x24xf64>
    %8 = stablehlo.select %6, %7, %0#0 : tensor<24x24xi1>, tensor<24x24xf64>
    return %1, %8 : tensor<24x24xf64>, tensor<24x24xf64>
  }
  func.func private @_where_11(%arg0: tensor<24x1xi1>, %arg1: tensor<24x24xf64>, %arg2: tensor<24x24xf64>) -> tensor<24x24xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<24x1xi1>) -> tensor<24x24xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<24x24xi1>, tensor<24x24xf64>
    return %1 : tensor<24x24xf64>
  }
}
