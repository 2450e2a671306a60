module @jit_program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<60xf64>) -> (tensor<60xf64> {jax.result_info = "result[0]"}, tensor<60xf64> {jax.result_info = "result[1]"}, tensor<60xf64> {jax.result_info = "result[2]"}, tensor<60xf64> {jax.result_info = "result[3]"}, tensor<60xf64> {jax.result_info = "result[4]"}, tensor<60xf64> {jax.result_info = "result[5]"}, tensor<60xf64> {jax.result_info = "result[6]"}, tensor<60xf64> {jax.result_info = "result[7]"}, tensor<60xf64> {jax.result_info = "result[8]"}, tensor<60xi1> {jax.result_info = "result[9]"}, tensor<60xi1> {jax.result_info = "result[10]"}, tensor<60xf64> {jax.result_info = "result[11]"}, tensor<60xf64> {jax.result_info = "result[12]"}, tensor<60xf64> {jax.result_info = "result[13]"}, tensor<60xf64> {jax.result_info = "result[14]"}) {
    %0 = stablehlo.abs %arg0 : tensor<60xf64>
    %cst = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %2 = stablehlo.add %0, %1 : tensor<60xf64>
    %3 = chlo.erf %arg0 : tensor<60xf64> -> tensor<60xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %5 = stablehlo.multiply %arg0, %4 : tensor<60xf64>
    %6 = chlo.erfc %5 : tensor<60xf64> -> tensor<60xf64>
    %7 = stablehlo.tanh %arg0 : tensor<60xf64>
    %8 = chlo.erf_inv %7 : tensor<60xf64> -> tensor<60xf64>
    %cst_1 = stablehlo.constant dense<9.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %10 = stablehlo.multiply %2, %9 : tensor<60xf64>
    %11 = chlo.digamma %10 : tensor<60xf64> -> tensor<60xf64>
    %cst_2 = stablehlo.constant dense<3.300000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %13 = stablehlo.subtract %arg0, %12 : tensor<60xf64>
    %14 = chlo.digamma %13 : tensor<60xf64> -> tensor<60xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %16 = stablehlo.multiply %2, %15 : tensor<60xf64>
    %17 = chlo.lgamma %16 : tensor<60xf64> -> tensor<60xf64>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %19 = stablehlo.multiply %2, %18 : tensor<60xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %21 = stablehlo.add %20, %19 : tensor<60xf64>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %23 = stablehlo.multiply %2, %22 : tensor<60xf64>
    %24 = chlo.zeta %21, %23 : tensor<60xf64>, tensor<60xf64> -> tensor<60xf64>
    %cst_7 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %26 = stablehlo.multiply %2, %25 : tensor<60xf64>
    %27 = call @round(%26) : (tensor<60xf64>) -> tensor<60xf64>
    %cst_8 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %29 = stablehlo.multiply %2, %28 : tensor<60xf64>
    %30 = chlo.polygamma %27, %29 : tensor<60xf64>, tensor<60xf64> -> tensor<60xf64>
    %31 = stablehlo.reverse %arg0, dims = [0] : tensor<60xf64>
    %32 = chlo.next_after %arg0, %31 : tensor<60xf64>, tensor<60xf64> -> tensor<60xf64>
    %cst_9 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %34 = stablehlo.compare EQ, %arg0, %33, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %cst_10 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %36 = stablehlo.compare EQ, %arg0, %35, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %38 = stablehlo.multiply %2, %37 : tensor<60xf64>
    %39 = stablehlo.reverse %2, dims = [0] : tensor<60xf64>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %41 = stablehlo.multiply %39, %40 : tensor<60xf64>
    %42 = stablehlo.compare NE, %38, %38, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %43 = stablehlo.compare NE, %41, %41, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %44 = stablehlo.or %42, %43 : tensor<60xi1>
    %cst_13 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %46 = stablehlo.compare EQ, %41, %45, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %48 = stablehlo.compare EQ, %38, %47, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %50 = stablehlo.compare EQ, %41, %49, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %52 = stablehlo.compare LT, %41, %51, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %54 = stablehlo.compare LT, %38, %53, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %55 = stablehlo.and %48, %50 : tensor<60xi1>
    %56 = stablehlo.or %52, %54 : tensor<60xi1>
    %57 = stablehlo.or %56, %55 : tensor<60xi1>
    %58 = stablehlo.or %57, %44 : tensor<60xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %60 = stablehlo.compare GE, %41, %59, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %61 = stablehlo.compare GT, %41, %38, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %62 = stablehlo.and %60, %61 : tensor<60xi1>
    %63 = stablehlo.log %41 : tensor<60xf64>
    %64 = stablehlo.multiply %38, %63 : tensor<60xf64>
    %65 = stablehlo.subtract %64, %41 : tensor<60xf64>
    %66 = chlo.lgamma %38 : tensor<60xf64> -> tensor<60xf64>
    %67 = stablehlo.subtract %65, %66 : tensor<60xf64>
    %cst_19 = stablehlo.constant dense<1.7976931348623157E+308> : tensor<f64>
    %68 = stablehlo.log %cst_19 : tensor<f64>
    %69 = stablehlo.negate %68 : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %71 = stablehlo.compare LT, %67, %70, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
    %72 = stablehlo.exponential %67 : tensor<60xf64>
    %73 = stablehlo.or %50, %58 : tensor<60xi1>
    %74 = stablehlo.or %73, %71 : tensor<60xi1>
    %75 = stablehlo.or %74, %46 : tensor<60xi1>
    %76 = stablehlo.not %75 : tensor<60xi1>
    %77 = stablehlo.and %76, %62 : tensor<60xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %79 = stablehlo.subtract %78, %38 : tensor<60xf64>
    %80 = stablehlo.add %41, %79 : tensor<60xf64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %82 = stablehlo.add %80, %81 : tensor<60xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %85 = stablehlo.add %41, %84 : tensor<60xf64>
    %86 = stablehlo.multiply %82, %41 : tensor<60xf64>
    %87 = stablehlo.divide %85, %86 : tensor<60xf64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %92 = stablehlo.negate %41 : tensor<60xf64>
    %93 = stablehlo.multiply %87, %92 : tensor<60xf64>
    %94 = stablehlo.subtract %91, %93 : tensor<60xf64>
    %95 = stablehlo.divide %94, %86 : tensor<60xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96:15 = stablehlo.while(%iterArg = %77, %iterArg_39 = %87, %iterArg_40 = %88, %iterArg_41 = %79, %iterArg_42 = %82, %iterArg_43 = %cst_28, %iterArg_44 = %85, %iterArg_45 = %86, %iterArg_46 = %83, %iterArg_47 = %41, %iterArg_48 = %89, %iterArg_49 = %90, %iterArg_50 = %91, %iterArg_51 = %92, %iterArg_52 = %95) : tensor<60xi1>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<f64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>
    cond {
      %cst_53 = stablehlo.constant dense<2.000000e+03> : tensor<f64>
      %123 = stablehlo.compare LT, %iterArg_43, %cst_53, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %124 = stablehlo.reduce(%iterArg init: %c) applies stablehlo.or across dimensions = [0] : (tensor<60xi1>, tensor<i1>) -> tensor<i1>
      %125 = stablehlo.and %123, %124 : tensor<i1>
      stablehlo.return %125 : tensor<i1>
    } do {
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %123 = stablehlo.add %iterArg_43, %cst_53 : tensor<f64>
      %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %124 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %125 = stablehlo.add %iterArg_41, %124 : tensor<60xf64>
      %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %126 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %127 = stablehlo.add %iterArg_42, %126 : tensor<60xf64>
      %128 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %129 = stablehlo.multiply %125, %128 : tensor<60xf64>
      %130 = stablehlo.multiply %iterArg_44, %127 : tensor<60xf64>
      %131 = stablehlo.multiply %iterArg_46, %129 : tensor<60xf64>
      %132 = stablehlo.subtract %130, %131 : tensor<60xf64>
      %133 = stablehlo.multiply %iterArg_45, %127 : tensor<60xf64>
      %134 = stablehlo.multiply %iterArg_47, %129 : tensor<60xf64>
      %135 = stablehlo.subtract %133, %134 : tensor<60xf64>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %136 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %137 = stablehlo.compare NE, %135, %136, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
      %138 = stablehlo.divide %132, %135 : tensor<60xf64>
      %139 = stablehlo.subtract %iterArg_39, %138 : tensor<60xf64>
      %140 = stablehlo.divide %139, %138 : tensor<60xf64>
      %141 = stablehlo.abs %140 : tensor<60xf64>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %142 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %143 = stablehlo.select %137, %141, %142 : tensor<60xi1>, tensor<60xf64>
      %144 = stablehlo.select %137, %138, %iterArg_39 : tensor<60xi1>, tensor<60xf64>
      %145 = stablehlo.multiply %iterArg_50, %127 : tensor<60xf64>
      %146 = stablehlo.subtract %145, %iterArg_44 : tensor<60xf64>
      %147 = stablehlo.multiply %iterArg_48, %129 : tensor<60xf64>
      %148 = stablehlo.subtract %146, %147 : tensor<60xf64>
      %149 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %150 = stablehlo.multiply %iterArg_46, %149 : tensor<60xf64>
      %151 = stablehlo.add %148, %150 : tensor<60xf64>
      %152 = stablehlo.multiply %iterArg_51, %127 : tensor<60xf64>
      %153 = stablehlo.subtract %152, %iterArg_45 : tensor<60xf64>
      %154 = stablehlo.multiply %iterArg_49, %129 : tensor<60xf64>
      %155 = stablehlo.subtract %153, %154 : tensor<60xf64>
      %156 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %157 = stablehlo.multiply %iterArg_47, %156 : tensor<60xf64>
      %158 = stablehlo.add %155, %157 : tensor<60xf64>
      %159 = stablehlo.multiply %144, %158 : tensor<60xf64>
      %160 = stablehlo.subtract %151, %159 : tensor<60xf64>
      %161 = stablehlo.divide %160, %135 : tensor<60xf64>
      %162 = stablehlo.select %137, %161, %iterArg_52 : tensor<60xi1>, tensor<60xf64>
      %163 = stablehlo.subtract %162, %iterArg_52 : tensor<60xf64>
      %164 = stablehlo.abs %163 : tensor<60xf64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %165 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %166 = stablehlo.select %137, %164, %165 : tensor<60xi1>, tensor<60xf64>
      %167 = stablehlo.abs %132 : tensor<60xf64>
      %cst_59 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %168 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<f64>
      %169 = stablehlo.divide %168, %cst_59 : tensor<f64>
      %170 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %171 = stablehlo.compare GT, %167, %170, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
      %cst_61 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %172 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %173 = stablehlo.multiply %iterArg_44, %172 : tensor<60xf64>
      %174 = stablehlo.select %171, %173, %iterArg_44 : tensor<60xi1>, tensor<60xf64>
      %cst_62 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %175 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %176 = stablehlo.multiply %132, %175 : tensor<60xf64>
      %177 = stablehlo.select %171, %176, %132 : tensor<60xi1>, tensor<60xf64>
      %cst_63 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %178 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %179 = stablehlo.multiply %iterArg_45, %178 : tensor<60xf64>
      %180 = stablehlo.select %171, %179, %iterArg_45 : tensor<60xi1>, tensor<60xf64>
      %cst_64 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %181 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %182 = stablehlo.multiply %135, %181 : tensor<60xf64>
      %183 = stablehlo.select %171, %182, %135 : tensor<60xi1>, tensor<60xf64>
      %cst_65 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %184 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %185 = stablehlo.multiply %iterArg_50, %184 : tensor<60xf64>
      %186 = stablehlo.select %171, %185, %iterArg_50 : tensor<60xi1>, tensor<60xf64>
      %cst_66 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %187 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %188 = stablehlo.multiply %iterArg_51, %187 : tensor<60xf64>
      %189 = stablehlo.select %171, %188, %iterArg_51 : tensor<60xi1>, tensor<60xf64>
      %cst_67 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %190 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %191 = stablehlo.multiply %151, %190 : tensor<60xf64>
      %192 = stablehlo.select %171, %191, %151 : tensor<60xi1>, tensor<60xf64>
      %cst_68 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %193 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %194 = stablehlo.multiply %158, %193 : tensor<60xf64>
      %195 = stablehlo.select %171, %194, %158 : tensor<60xi1>, tensor<60xf64>
      %cst_69 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %196 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %197 = stablehlo.compare GT, %143, %196, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
      %198 = stablehlo.and %iterArg, %197 : tensor<60xi1>
      %199 = stablehlo.select %iterArg, %144, %iterArg_39 : tensor<60xi1>, tensor<60xf64>
      %200 = stablehlo.select %iterArg, %143, %iterArg_40 : tensor<60xi1>, tensor<60xf64>
      %201 = stablehlo.select %iterArg, %125, %iterArg_41 : tensor<60xi1>, tensor<60xf64>
      %202 = stablehlo.select %iterArg, %127, %iterArg_42 : tensor<60xi1>, tensor<60xf64>
      %203 = stablehlo.select %iterArg, %177, %iterArg_44 : tensor<60xi1>, tensor<60xf64>
      %204 = stablehlo.select %iterArg, %183, %iterArg_45 : tensor<60xi1>, tensor<60xf64>
      %205 = stablehlo.select %iterArg, %174, %iterArg_46 : tensor<60xi1>, tensor<60xf64>
      %206 = stablehlo.select %iterArg, %180, %iterArg_47 : tensor<60xi1>, tensor<60xf64>
      %207 = stablehlo.select %iterArg, %186, %iterArg_48 : tensor<60xi1>, tensor<60xf64>
      %208 = stablehlo.select %iterArg, %189, %iterArg_49 : tensor<60xi1>, tensor<60xf64>
      %209 = stablehlo.select %iterArg, %192, %iterArg_50 : tensor<60xi1>, tensor<60xf64>
      %210 = stablehlo.select %iterArg, %195, %iterArg_51 : tensor<60xi1>, tensor<60xf64>
      %211 = stablehlo.select %iterArg, %162, %iterArg_52 : tensor<60xi1>, tensor<60xf64>
      stablehlo.return %198, %199, %200, %201, %202, %123, %203, %204, %205, %206, %207, %208, %209, %210, %211 : tensor<60xi1>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<f64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>
    }
    %97 = stablehlo.multiply %96#1, %72 : tensor<60xf64>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %99 = stablehlo.subtract %98, %97 : tensor<60xf64>
    %100 = stablehlo.not %62 : tensor<60xi1>
    %101 = stablehlo.and %76, %100 : tensor<60xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %103 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %106:7 = stablehlo.while(%iterArg = %101, %iterArg_39 = %38, %iterArg_40 = %102, %iterArg_41 = %103, %iterArg_42 = %41, %iterArg_43 = %104, %iterArg_44 = %105) : tensor<60xi1>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>
    cond {
      %c = stablehlo.constant dense<false> : tensor<i1>
      %123 = stablehlo.reduce(%iterArg init: %c) applies stablehlo.or across dimensions = [0] : (tensor<60xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %123 : tensor<i1>
    } do {
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %123 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %124 = stablehlo.add %iterArg_39, %123 : tensor<60xf64>
      %125 = stablehlo.divide %iterArg_42, %124 : tensor<60xf64>
      %126 = stablehlo.multiply %iterArg_43, %125 : tensor<60xf64>
      %127 = stablehlo.multiply %iterArg_40, %iterArg_42 : tensor<60xf64>
      %128 = stablehlo.multiply %124, %124 : tensor<60xf64>
      %129 = stablehlo.divide %127, %128 : tensor<60xf64>
      %130 = stablehlo.subtract %126, %129 : tensor<60xf64>
      %131 = stablehlo.add %iterArg_44, %130 : tensor<60xf64>
      %132 = stablehlo.divide %iterArg_42, %124 : tensor<60xf64>
      %133 = stablehlo.multiply %iterArg_40, %132 : tensor<60xf64>
      %134 = stablehlo.add %iterArg_41, %133 : tensor<60xf64>
      %135 = stablehlo.divide %133, %134 : tensor<60xf64>
      %cst_46 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %136 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<60xf64>
      %137 = stablehlo.compare GT, %135, %136, FLOAT : (tensor<60xf64>, tensor<60xf64>) -> tensor<60xi1>
      %138 = stablehlo.and %iterArg, %137 : tensor<60xi1>
      %139 = stablehlo.select %iterArg, %124, %iterArg_39 : tensor<60xi1>, tensor<60xf64>
      %140 = stablehlo.select %iterArg, %133, %iterArg_40 : tensor<60xi1>, tensor<60xf64>
      %141 = stablehlo.select %iterArg, %134, %iterArg_41 : tensor<60xi1>, tensor<60xf64>
      %142 = stablehlo.select %iterArg, %iterArg_42, %iterArg_42 : tensor<60xi1>, tensor<60xf64>
      %143 = stablehlo.select %iterArg, %130, %iterArg_43 : tensor<60xi1>, tensor<60xf64>
      %144 = stablehlo.select %iterArg, %131, %iterArg_44 : tensor<60xi1>, tensor<60xf64>
      stablehlo.return %138, %139, %140, %141, %142, %143, %144 : tensor<60xi1>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>
    }
    %107 = stablehlo.multiply %106#3, %72 : tensor<60xf64>
    %108 = stablehlo.divide %107, %38 : tensor<60xf64>
    %109 = stablehlo.select %62, %99, %108 : tensor<60xi1>, tensor<60xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %111 = stablehlo.select %50, %110, %109 : tensor<60xi1>, tensor<60xf64>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %113 = stablehlo.select %46, %112, %111 : tensor<60xi1>, tensor<60xf64>
    %cst_36 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %115 = stablehlo.select %58, %114, %113 : tensor<60xi1>, tensor<60xf64>
    %cst_37 = stablehlo.constant dense<3.300000e+00> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %117 = stablehlo.subtract %arg0, %116 : tensor<60xf64>
    %118 = chlo.lgamma %117 : tensor<60xf64> -> tensor<60xf64>
    %119 = chlo.bessel_i1e %arg0 : tensor<60xf64> -> tensor<60xf64>
    %cst_38 = stablehlo.constant dense<2.000000e+01> : tensor<f64>
    %120 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<60xf64>
    %121 = stablehlo.multiply %arg0, %120 : tensor<60xf64>
    %122 = chlo.bessel_i1e %121 : tensor<60xf64> -> tensor<60xf64>
    return %3, %6, %8, %11, %14, %17, %24, %30, %32, %34, %36, %115, %118, %119, %122 : tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xi1>, tensor<60xi1>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>, tensor<60xf64>
  }
  func.func private @round(%arg0: tensor<60xf64>) -> tensor<60xf64> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<60xf64>
    return %0 : tensor<60xf64>
  }
}
