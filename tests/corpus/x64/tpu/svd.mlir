module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x5xf64>) -> (tensor<2x5xf64> {jax.result_info = "result[0]"}, tensor<2x7x5xf64> {jax.result_info = "result[1]"}, tensor<2x5x5xf64> {jax.result_info = "result[2]"}, tensor<2x5x5xf64> {jax.result_info = "result[3]"}) {
    %0:3 = call @svd(%arg0) : (tensor<2x7x5xf64>) -> (tensor<2x7x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>)
    %1 = stablehlo.broadcast_in_dim %0#1, dims = [0, 2] : (tensor<2x5xf64>) -> tensor<2x1x5xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<2x1x5xf64>) -> tensor<2x7x5xf64>
    %3 = stablehlo.multiply %0#0, %2 : tensor<2x7x5xf64>
    %4 = stablehlo.dot_general %3, %0#2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x7x5xf64>, tensor<2x5x5xf64>) -> tensor<2x7x5xf64>
    %5 = stablehlo.transpose %0#0, dims = [0, 2, 1] : (tensor<2x7x5xf64>) -> tensor<2x5x7xf64>
    %6 = stablehlo.dot_general %5, %0#0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x5x7xf64>, tensor<2x7x5xf64>) -> tensor<2x5x5xf64>
    %7 = stablehlo.transpose %0#2, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %8 = stablehlo.dot_general %0#2, %7, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    return %0#1, %4, %6, %8 : tensor<2x5xf64>, tensor<2x7x5xf64>, tensor<2x5x5xf64>, tensor<2x5x5xf64>
  }
  func.func private @svd(%arg0: tensor<2x7x5xf64>) -> (tensor<2x7x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>) {
    %0:2 = stablehlo.custom_call @Qr(%arg0) {backend_config = ""} : (tensor<2x7x5xf64>) -> (tensor<2x7x5xf64>, tensor<2x5xf64>)
    %1 = stablehlo.custom_call @ProductOfElementaryHouseholderReflectors(%0#0, %0#1) {backend_config = ""} : (tensor<2x7x5xf64>, tensor<2x5xf64>) -> tensor<2x7x5xf64>
    %2 = stablehlo.slice %0#0 [0:2, 0:5, 0:5] : (tensor<2x7x5xf64>) -> tensor<2x5x5xf64>
    %3 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %5 = stablehlo.add %3, %4 : tensor<5x5xi64>
    %6 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %10 = stablehlo.select %8, %9, %2 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
    %11:3 = call @_svd_tall_and_square_input(%10) : (tensor<2x5x5xf64>) -> (tensor<2x5x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>)
    %12 = stablehlo.dot_general %1, %11#0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x7x5xf64>, tensor<2x5x5xf64>) -> tensor<2x7x5xf64>
    %13 = stablehlo.is_finite %10 : (tensor<2x5x5xf64>) -> tensor<2x5x5xi1>
    %c_0 = stablehlo.constant dense<true> : tensor<i1>
    %14 = stablehlo.reduce(%13 init: %c_0) applies stablehlo.and across dimensions = [1, 2] : (tensor<2x5x5xi1>, tensor<i1>) -> tensor<2xi1>
    %15:4 = stablehlo.while(%iterArg = %14, %iterArg_1 = %12, %iterArg_2 = %11#1, %iterArg_3 = %11#2) : tensor<2xi1>, tensor<2x7x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>
    cond {
      %17 = stablehlo.not %iterArg : tensor<2xi1>
      %c_4 = stablehlo.constant dense<false> : tensor<i1>
      %18 = stablehlo.reduce(%17 init: %c_4) applies stablehlo.or across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7x5xf64>
      %cst_5 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %cst_6 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %c_7 = stablehlo.constant dense<true> : tensor<i1>
      %20 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %21 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<7x5xf64>) -> tensor<2x7x5xf64>
      %22 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<5xf64>) -> tensor<2x5xf64>
      %23 = stablehlo.broadcast_in_dim %19, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<2x5x5xf64>
      %24 = stablehlo.not %iterArg : tensor<2xi1>
      %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xi1>) -> tensor<2xi1>
      %26 = stablehlo.select %25, %20, %iterArg : tensor<2xi1>, tensor<2xi1>
      %27 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xi1>) -> tensor<2x7x5xi1>
      %28 = stablehlo.select %27, %21, %iterArg_1 : tensor<2x7x5xi1>, tensor<2x7x5xf64>
      %29 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xi1>) -> tensor<2x5xi1>
      %30 = stablehlo.select %29, %22, %iterArg_2 : tensor<2x5xi1>, tensor<2x5xf64>
      %31 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xi1>) -> tensor<2x5x5xi1>
      %32 = stablehlo.select %31, %23, %iterArg_3 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
      stablehlo.return %26, %28, %30, %32 : tensor<2xi1>, tensor<2x7x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>
    }
    %16 = stablehlo.transpose %15#3, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    return %15#1, %15#2, %16 : tensor<2x7x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>
  }
  func.func private @_svd_tall_and_square_input(%arg0: tensor<2x5x5xf64>) -> (tensor<2x5x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>) {
    %0:4 = call @qdwh(%arg0) : (tensor<2x5x5xf64>) -> (tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2xi64>, tensor<2xi1>)
    %1 = stablehlo.transpose %0#1, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %2 = stablehlo.add %0#1, %1 : tensor<2x5x5xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %4 = stablehlo.divide %2, %3 : tensor<2x5x5xf64>
    %5:2 = stablehlo.custom_call @Eigh(%4) {backend_config = "1,0,100,1e-6"} : (tensor<2x5x5xf64>) -> (tensor<2x5x5xf64>, tensor<2x5xf64>)
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x5xf64>
    %7 = stablehlo.maximum %5#1, %6 : tensor<2x5xf64>
    %8 = call @argsort(%7) : (tensor<2x5xf64>) -> tensor<2x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x5xi64>
    %10 = stablehlo.compare LT, %8, %9, SIGNED : (tensor<2x5xi64>, tensor<2x5xi64>) -> tensor<2x5xi1>
    %c_1 = stablehlo.constant dense<5> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x5xi64>
    %12 = stablehlo.add %8, %11 : tensor<2x5xi64>
    %13 = stablehlo.select %10, %12, %8 : tensor<2x5xi1>, tensor<2x5xi64>
    %14 = stablehlo.convert %13 : (tensor<2x5xi64>) -> tensor<2x5xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<2x5xi32>) -> tensor<2x5x1xi32>
    %16 = "stablehlo.gather"(%7, %15) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x5xf64>, tensor<2x5x1xi32>) -> tensor<2x5xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x5xi64>
    %18 = stablehlo.compare LT, %8, %17, SIGNED : (tensor<2x5xi64>, tensor<2x5xi64>) -> tensor<2x5xi1>
    %c_3 = stablehlo.constant dense<5> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2x5xi64>
    %20 = stablehlo.add %8, %19 : tensor<2x5xi64>
    %21 = stablehlo.select %18, %20, %8 : tensor<2x5xi1>, tensor<2x5xi64>
    %22 = stablehlo.convert %21 : (tensor<2x5xi64>) -> tensor<2x5xi32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<2x5xi32>) -> tensor<2x5x1xi32>
    %24 = "stablehlo.gather"(%5#0, %23) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5, 1>}> : (tensor<2x5x5xf64>, tensor<2x5x1xi32>) -> tensor<2x5x5xf64>
    %25 = stablehlo.dot_general %0#0, %24, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %26 = stablehlo.slice %16 [0:2, 4:5] : (tensor<2x5xf64>) -> tensor<2x1xf64>
    %27 = stablehlo.reshape %26 : (tensor<2x1xf64>) -> tensor<2xf64>
    %28 = stablehlo.slice %16 [0:2, 0:1] : (tensor<2x5xf64>) -> tensor<2x1xf64>
    %29 = stablehlo.reshape %28 : (tensor<2x1xf64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<1.1102230246251565E-15> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<2xf64>
    %32 = stablehlo.compare LE, %27, %31, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %33:2 = stablehlo.while(%iterArg = %25, %iterArg_5 = %32) : tensor<2x5x5xf64>, tensor<2xi1>
    cond {
      %c_6 = stablehlo.constant dense<false> : tensor<i1>
      %34 = stablehlo.reduce(%iterArg_5 init: %c_6) applies stablehlo.or across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %34:2 = stablehlo.custom_call @Qr(%iterArg) {backend_config = ""} : (tensor<2x5x5xf64>) -> (tensor<2x5x5xf64>, tensor<2x5xf64>)
      %35 = stablehlo.custom_call @ProductOfElementaryHouseholderReflectors(%34#0, %34#1) {backend_config = ""} : (tensor<2x5x5xf64>, tensor<2x5xf64>) -> tensor<2x5x5xf64>
      %36 = stablehlo.iota dim = 0 : tensor<5x5xi64>
      %c_6 = stablehlo.constant dense<-1> : tensor<i64>
      %37 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
      %38 = stablehlo.add %36, %37 : tensor<5x5xi64>
      %39 = stablehlo.iota dim = 1 : tensor<5x5xi64>
      %40 = stablehlo.compare GE, %38, %39, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
      %41 = stablehlo.broadcast_in_dim %40, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
      %43 = stablehlo.select %41, %42, %34#0 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
      %44 = func.call @_diag(%43) : (tensor<2x5x5xf64>) -> tensor<2x5xf64>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x5xf64>
      %46 = stablehlo.compare GE, %44, %45, FLOAT : (tensor<2x5xf64>, tensor<2x5xf64>) -> tensor<2x5xi1>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %c_10 = stablehlo.constant dense<-1> : tensor<i64>
      %47 = func.call @_where_6(%46, %c_9, %c_10) : (tensor<2x5xi1>, tensor<i64>, tensor<i64>) -> tensor<2x5xi64>
      %48 = func.call @_diag_7(%47) : (tensor<2x5xi64>) -> tensor<2x5x5xi64>
      %49 = stablehlo.dot_general %35, %48, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xi64>) -> tensor<2x5x5xf64>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %50 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %51 = stablehlo.broadcast_in_dim %iterArg_5, dims = [0] : (tensor<2xi1>) -> tensor<2x5x5xi1>
      %52 = stablehlo.select %51, %49, %iterArg : tensor<2x5x5xi1>, tensor<2x5x5xf64>
      %53 = stablehlo.broadcast_in_dim %iterArg_5, dims = [0] : (tensor<2xi1>) -> tensor<2xi1>
      %54 = stablehlo.select %53, %50, %iterArg_5 : tensor<2xi1>, tensor<2xi1>
      stablehlo.return %52, %54 : tensor<2x5x5xf64>, tensor<2xi1>
    }
    return %33#0, %16, %24 : tensor<2x5x5xf64>, tensor<2x5xf64>, tensor<2x5x5xf64>
  }
  func.func private @qdwh(%arg0: tensor<2x5x5xf64>) -> (tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2xi64>, tensor<2xi1>) {
    %cst = stablehlo.constant dense<[[1.9999999999417923, 34359738368.500023, 0.99999999994179234], [1.9990243905344156, 2048.5000000596115, 0.99902415234849673]]> : tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<[[15.334391790145411, 72.318496654957983, 0.79085234300001905], [3.0002486420290606, 3.7798139715500216, 0.37230849152563888], [2.6669122378841328, 3.0005525511400535, 0.33336402814552901], [2.6666666666667971, 3.0000000000002931, 0.33333333333334964]]> : tensor<4x3xf64>
    %0 = call @norm(%arg0) : (tensor<2x5x5xf64>) -> tensor<2xf64>
    %1 = call @norm_0(%arg0) : (tensor<2x5x5xf64>) -> tensor<2xf64>
    %2 = stablehlo.rsqrt %0 : tensor<2xf64>
    %3 = stablehlo.rsqrt %1 : tensor<2xf64>
    %4 = stablehlo.multiply %2, %3 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %6 = stablehlo.compare EQ, %0, %5, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %7 = call @_where(%6, %c, %4) : (tensor<2xi1>, tensor<i64>, tensor<2xf64>) -> tensor<2xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf64>) -> tensor<2x1x1xf64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<2x1x1xf64>) -> tensor<2x5x5xf64>
    %10 = stablehlo.multiply %arg0, %9 : tensor<2x5x5xf64>
    %cst_2 = stablehlo.constant dense<1.1102230246251565E-15> : tensor<f64>
    %11 = stablehlo.cbrt %cst_2 : tensor<f64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %12:5 = stablehlo.while(%iterArg = %cst, %iterArg_13 = %c_5, %iterArg_14 = %c_3, %iterArg_15 = %10, %iterArg_16 = %c_4) : tensor<2x3xf64>, tensor<i64>, tensor<i64>, tensor<2x5x5xf64>, tensor<i1>
    cond {
      %c_17 = stablehlo.constant dense<2> : tensor<i64>
      %32 = stablehlo.compare LT, %iterArg_13, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32:3 = func.call @closed_call(%iterArg, %iterArg_14, %iterArg_15, %iterArg_16) : (tensor<2x3xf64>, tensor<i64>, tensor<2x5x5xf64>, tensor<i1>) -> (tensor<i64>, tensor<2x5x5xf64>, tensor<i1>)
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %33 = stablehlo.add %iterArg_13, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %33, %32#0, %32#1, %32#2 : tensor<2x3xf64>, tensor<i64>, tensor<i64>, tensor<2x5x5xf64>, tensor<i1>
    }
    %c_6 = stablehlo.constant dense<true> : tensor<i1>
    %13 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %14:6 = stablehlo.while(%iterArg = %cst_0, %iterArg_13 = %11, %iterArg_14 = %c_8, %iterArg_15 = %c_7, %iterArg_16 = %12#3, %iterArg_17 = %13) : tensor<4x3xf64>, tensor<f64>, tensor<i64>, tensor<i64>, tensor<2x5x5xf64>, tensor<2xi1>
    cond {
      %c_18 = stablehlo.constant dense<4> : tensor<i64>
      %32 = stablehlo.compare LT, %iterArg_14, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32:3 = func.call @closed_call_2(%iterArg, %iterArg_13, %iterArg_15, %iterArg_16, %iterArg_17) : (tensor<4x3xf64>, tensor<f64>, tensor<i64>, tensor<2x5x5xf64>, tensor<2xi1>) -> (tensor<i64>, tensor<2x5x5xf64>, tensor<2xi1>)
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %33 = stablehlo.add %iterArg_14, %c_18 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_13, %33, %32#0, %32#1, %32#2 : tensor<4x3xf64>, tensor<f64>, tensor<i64>, tensor<i64>, tensor<2x5x5xf64>, tensor<2xi1>
    }
    %c_9 = stablehlo.constant dense<6> : tensor<i64>
    %15 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %16:4 = stablehlo.while(%iterArg = %11, %iterArg_13 = %15, %iterArg_14 = %14#4, %iterArg_15 = %14#5) : tensor<f64>, tensor<2xi64>, tensor<2x5x5xf64>, tensor<2xi1>
    cond {
      %c_16 = stablehlo.constant dense<10> : tensor<i64>
      %32 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %33 = stablehlo.compare LT, %iterArg_13, %32, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_17 = stablehlo.constant dense<false> : tensor<i1>
      %34 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %35 = stablehlo.compare NE, %33, %34, UNSIGNED : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
      %36 = stablehlo.convert %35 : tensor<2xi1>
      %37 = stablehlo.and %iterArg_15, %36 : tensor<2xi1>
      %c_18 = stablehlo.constant dense<false> : tensor<i1>
      %38 = stablehlo.reduce(%37 init: %c_18) applies stablehlo.or across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %32 = stablehlo.transpose %iterArg_14, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
      %33 = stablehlo.dot_general %32, %iterArg_14, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
      %cst_16 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
      %34 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
      %35 = stablehlo.multiply %34, %33 : tensor<2x5x5xf64>
      %36 = stablehlo.iota dim = 0 : tensor<5x5xi64>
      %37 = stablehlo.iota dim = 1 : tensor<5x5xi64>
      %c_17 = stablehlo.constant dense<0> : tensor<i64>
      %38 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
      %39 = stablehlo.add %36, %38 : tensor<5x5xi64>
      %40 = stablehlo.compare EQ, %39, %37, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
      %41 = stablehlo.convert %40 : (tensor<5x5xi1>) -> tensor<5x5xf64>
      %42 = stablehlo.broadcast_in_dim %41, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<1x5x5xf64>
      %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<1x5x5xf64>) -> tensor<2x5x5xf64>
      %44 = stablehlo.add %35, %43 : tensor<2x5x5xf64>
      %45 = stablehlo.iota dim = 0 : tensor<5x5xi64>
      %46 = stablehlo.iota dim = 1 : tensor<5x5xi64>
      %c_18 = stablehlo.constant dense<0> : tensor<i64>
      %47 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
      %48 = stablehlo.add %45, %47 : tensor<5x5xi64>
      %49 = stablehlo.compare EQ, %48, %46, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
      %50 = stablehlo.convert %49 : (tensor<5x5xi1>) -> tensor<5x5xf64>
      %51 = stablehlo.iota dim = 0 : tensor<5x5xi32>
      %c_19 = stablehlo.constant dense<5> : tensor<i32>
      %52 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
      %53 = stablehlo.compare LT, %51, %52, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
      %54 = stablehlo.iota dim = 1 : tensor<5x5xi32>
      %c_20 = stablehlo.constant dense<5> : tensor<i32>
      %55 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
      %56 = stablehlo.compare LT, %54, %55, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
      %57 = stablehlo.and %53, %56 : tensor<5x5xi1>
      %58 = func.call @_where_4(%57, %44, %50) : (tensor<5x5xi1>, tensor<2x5x5xf64>, tensor<5x5xf64>) -> tensor<2x5x5xf64>
      %59 = stablehlo.cholesky %58, lower = true : tensor<2x5x5xf64>
      %60 = stablehlo.iota dim = 0 : tensor<5x5xi64>
      %c_21 = stablehlo.constant dense<0> : tensor<i64>
      %61 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
      %62 = stablehlo.add %60, %61 : tensor<5x5xi64>
      %63 = stablehlo.iota dim = 1 : tensor<5x5xi64>
      %64 = stablehlo.compare GE, %62, %63, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %66 = stablehlo.broadcast_in_dim %64, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
      %67 = stablehlo.broadcast_in_dim %65, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<2x5x5xf64>
      %68 = stablehlo.select %66, %59, %67 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
      %69 = stablehlo.transpose %iterArg_14, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
      %70 = "stablehlo.triangular_solve"(%68, %69) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
      %71 = "stablehlo.triangular_solve"(%68, %70) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
      %72 = stablehlo.transpose %71, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
      %cst_23 = stablehlo.constant dense<0.33333333333333331> : tensor<f64>
      %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
      %74 = stablehlo.multiply %73, %iterArg_14 : tensor<2x5x5xf64>
      %cst_24 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
      %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
      %76 = stablehlo.multiply %75, %72 : tensor<2x5x5xf64>
      %77 = stablehlo.add %74, %76 : tensor<2x5x5xf64>
      %78 = stablehlo.subtract %77, %iterArg_14 : tensor<2x5x5xf64>
      %79 = func.call @norm_5(%78) : (tensor<2x5x5xf64>) -> tensor<2xf64>
      %80 = stablehlo.convert %iterArg : tensor<f64>
      %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %82 = stablehlo.compare GT, %79, %81, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %83 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %84 = stablehlo.add %iterArg_13, %83 : tensor<2xi64>
      %c_26 = stablehlo.constant dense<10> : tensor<i64>
      %85 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %86 = stablehlo.compare LT, %iterArg_13, %85, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_27 = stablehlo.constant dense<false> : tensor<i1>
      %87 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %88 = stablehlo.compare NE, %86, %87, UNSIGNED : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
      %89 = stablehlo.convert %88 : tensor<2xi1>
      %90 = stablehlo.and %iterArg_15, %89 : tensor<2xi1>
      %91 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<2xi1>) -> tensor<2xi1>
      %92 = stablehlo.select %91, %84, %iterArg_13 : tensor<2xi1>, tensor<2xi64>
      %93 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<2xi1>) -> tensor<2x5x5xi1>
      %94 = stablehlo.select %93, %77, %iterArg_14 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
      %95 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<2xi1>) -> tensor<2xi1>
      %96 = stablehlo.select %95, %82, %iterArg_15 : tensor<2xi1>, tensor<2xi1>
      stablehlo.return %iterArg, %92, %94, %96 : tensor<f64>, tensor<2xi64>, tensor<2x5x5xf64>, tensor<2xi1>
    }
    %cst_10 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %18 = stablehlo.multiply %17, %16#2 : tensor<2x5x5xf64>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %20 = stablehlo.multiply %19, %16#2 : tensor<2x5x5xf64>
    %21 = stablehlo.transpose %16#2, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %22 = stablehlo.dot_general %21, %16#2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %23 = stablehlo.dot_general %20, %22, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %24 = stablehlo.subtract %18, %23 : tensor<2x5x5xf64>
    %25 = stablehlo.transpose %24, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %26 = stablehlo.dot_general %25, %arg0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %27 = stablehlo.transpose %26, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %28 = stablehlo.add %26, %27 : tensor<2x5x5xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %30 = stablehlo.divide %28, %29 : tensor<2x5x5xf64>
    %31 = stablehlo.not %16#3 : tensor<2xi1>
    return %24, %30, %16#1, %31 : tensor<2x5x5xf64>, tensor<2x5x5xf64>, tensor<2xi64>, tensor<2xi1>
  }
  func.func private @norm(%arg0: tensor<2x5x5xf64>) -> tensor<2xf64> {
    %0 = stablehlo.abs %arg0 : tensor<2x5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x5x5xf64>, tensor<f64>) -> tensor<2x5xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<2x5xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.maximum %3, %2 : tensor<2xf64>
    return %4 : tensor<2xf64>
  }
  func.func private @norm_0(%arg0: tensor<2x5x5xf64>) -> tensor<2xf64> {
    %0 = stablehlo.abs %arg0 : tensor<2x5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x5x5xf64>, tensor<f64>) -> tensor<2x5xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<2x5xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.maximum %3, %2 : tensor<2xf64>
    return %4 : tensor<2xf64>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<i64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2xi1>, tensor<2xf64>
    return %2 : tensor<2xf64>
  }
  func.func private @closed_call(%arg0: tensor<2x3xf64>, %arg1: tensor<i64>, %arg2: tensor<2x5x5xf64>, %arg3: tensor<i1>) -> (tensor<i64>, tensor<2x5x5xf64>, tensor<i1>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %1 = call @dynamic_index_in_dim(%arg0, %arg1) : (tensor<2x3xf64>, tensor<i64>) -> tensor<3xf64>
    %2 = stablehlo.slice %1 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %3 = stablehlo.reshape %2 : (tensor<1xf64>) -> tensor<f64>
    %4 = stablehlo.slice %1 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %5 = stablehlo.reshape %4 : (tensor<1xf64>) -> tensor<f64>
    %6 = stablehlo.slice %1 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %9 = stablehlo.multiply %8, %arg2 : tensor<2x5x5xf64>
    %10 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %11 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %13 = stablehlo.add %10, %12 : tensor<5x5xi64>
    %14 = stablehlo.compare EQ, %13, %11, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %15 = stablehlo.convert %14 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.pad %9, %cst, low = [0, 0, 0], high = [0, 5, 0], interior = [0, 0, 0] : (tensor<2x5x5xf64>, tensor<f64>) -> tensor<2x10x5xf64>
    %c_1 = stablehlo.constant dense<5> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %19 = stablehlo.concatenate %17, %18, dim = 0 : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
    %20 = stablehlo.broadcast_in_dim %15, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<2x5x5xf64>
    %c_3 = stablehlo.constant dense<[5, 0]> : tensor<2xi32>
    %c_4 = stablehlo.constant dense<2147483647> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %22 = stablehlo.minimum %c_3, %21 : tensor<2xi32>
    %23 = stablehlo.convert %22 : (tensor<2xi32>) -> tensor<2xi64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %24 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %25 = stablehlo.clamp %24, %19, %23 : tensor<2xi64>
    %26 = "stablehlo.scatter"(%16, %25, %20) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [1, 2]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
      stablehlo.return %arg5 : tensor<f64>
    }) : (tensor<2x10x5xf64>, tensor<2xi64>, tensor<2x5x5xf64>) -> tensor<2x10x5xf64>
    %27:2 = stablehlo.custom_call @Qr(%26) {backend_config = ""} : (tensor<2x10x5xf64>) -> (tensor<2x10x5xf64>, tensor<2x5xf64>)
    %28 = stablehlo.custom_call @ProductOfElementaryHouseholderReflectors(%27#0, %27#1) {backend_config = ""} : (tensor<2x10x5xf64>, tensor<2x5xf64>) -> tensor<2x10x5xf64>
    %29 = stablehlo.slice %27#0 [0:2, 0:5, 0:5] : (tensor<2x10x5xf64>) -> tensor<2x5x5xf64>
    %30 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_6 = stablehlo.constant dense<-1> : tensor<i64>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %32 = stablehlo.add %30, %31 : tensor<5x5xi64>
    %33 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %34 = stablehlo.compare GE, %32, %33, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %35 = stablehlo.broadcast_in_dim %34, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %37 = stablehlo.select %35, %36, %29 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
    %38 = stablehlo.slice %28 [0:2, 0:5, 0:5] : (tensor<2x10x5xf64>) -> tensor<2x5x5xf64>
    %39 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %c_8 = stablehlo.constant dense<5> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %41 = stablehlo.compare LT, %39, %40, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %42 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %44 = stablehlo.compare LT, %42, %43, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %45 = stablehlo.and %41, %44 : tensor<5x5xi1>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %46 = call @_where_1(%45, %38, %c_10) : (tensor<5x5xi1>, tensor<2x5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
    %c_11 = stablehlo.constant dense<5> : tensor<i64>
    %47 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %48 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %49 = stablehlo.concatenate %47, %48, dim = 0 : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
    %50 = "stablehlo.gather"(%28, %49) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 2], start_index_map = [1, 2]>, indices_are_sorted = true, slice_sizes = array<i64: 2, 5, 5>}> : (tensor<2x10x5xf64>, tensor<2xi64>) -> tensor<2x5x5xf64>
    %51 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %53 = stablehlo.compare LT, %51, %52, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %54 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c_14 = stablehlo.constant dense<5> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %56 = stablehlo.compare LT, %54, %55, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %57 = stablehlo.and %53, %56 : tensor<5x5xi1>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %58 = call @_where_1(%57, %50, %c_15) : (tensor<5x5xi1>, tensor<2x5x5xf64>, tensor<i64>) -> tensor<2x5x5xf64>
    %59 = stablehlo.transpose %58, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %60 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %61 = stablehlo.multiply %60, %arg2 : tensor<2x5x5xf64>
    %62 = stablehlo.dot_general %46, %59, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %63 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %64 = stablehlo.multiply %63, %62 : tensor<2x5x5xf64>
    %65 = stablehlo.add %61, %64 : tensor<2x5x5xf64>
    %c_16 = stablehlo.constant dense<true> : tensor<i1>
    return %0, %65, %c_16 : tensor<i64>, tensor<2x5x5xf64>, tensor<i1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %1 = stablehlo.convert %arg1 : tensor<i64>
    %c_0 = stablehlo.constant dense<2> : tensor<i64>
    %2 = stablehlo.add %1, %c_0 : tensor<i64>
    %3 = stablehlo.select %0, %2, %arg1 : tensor<i1>, tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.dynamic_slice %arg0, %3, %c_1, sizes = [1, 3] : (tensor<2x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %5 = stablehlo.reshape %4 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %5 : tensor<3xf64>
  }
  func.func private @_where_1(%arg0: tensor<5x5xi1>, %arg1: tensor<2x5x5xf64>, %arg2: tensor<i64>) -> tensor<2x5x5xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<2x5x5xf64>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
    return %4 : tensor<2x5x5xf64>
  }
  func.func private @closed_call_2(%arg0: tensor<4x3xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>, %arg3: tensor<2x5x5xf64>, %arg4: tensor<2xi1>) -> (tensor<i64>, tensor<2x5x5xf64>, tensor<2xi1>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg2, %c : tensor<i64>
    %1 = call @dynamic_index_in_dim_3(%arg0, %arg2) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
    %2 = stablehlo.slice %1 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %3 = stablehlo.reshape %2 : (tensor<1xf64>) -> tensor<f64>
    %4 = stablehlo.slice %1 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %5 = stablehlo.reshape %4 : (tensor<1xf64>) -> tensor<f64>
    %6 = stablehlo.slice %1 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.transpose %arg3, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %9 = stablehlo.dot_general %8, %arg3, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<2x5x5xf64>
    %12 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %13 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %15 = stablehlo.add %12, %14 : tensor<5x5xi64>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %17 = stablehlo.convert %16 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<1x5x5xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x5x5xf64>) -> tensor<2x5x5xf64>
    %20 = stablehlo.add %11, %19 : tensor<2x5x5xf64>
    %21 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %22 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %24 = stablehlo.add %21, %23 : tensor<5x5xi64>
    %25 = stablehlo.compare EQ, %24, %22, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %26 = stablehlo.convert %25 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %27 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %29 = stablehlo.compare LT, %27, %28, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %30 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c_3 = stablehlo.constant dense<5> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %32 = stablehlo.compare LT, %30, %31, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %33 = stablehlo.and %29, %32 : tensor<5x5xi1>
    %34 = call @_where_4(%33, %20, %26) : (tensor<5x5xi1>, tensor<2x5x5xf64>, tensor<5x5xf64>) -> tensor<2x5x5xf64>
    %35 = stablehlo.cholesky %34, lower = true : tensor<2x5x5xf64>
    %36 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %37 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %38 = stablehlo.add %36, %37 : tensor<5x5xi64>
    %39 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %40 = stablehlo.compare GE, %38, %39, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %42 = stablehlo.broadcast_in_dim %40, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
    %43 = stablehlo.broadcast_in_dim %41, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<2x5x5xf64>
    %44 = stablehlo.select %42, %35, %43 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
    %45 = stablehlo.transpose %arg3, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %46 = "stablehlo.triangular_solve"(%44, %45) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %47 = "stablehlo.triangular_solve"(%44, %46) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x5x5xf64>, tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1] : (tensor<2x5x5xf64>) -> tensor<2x5x5xf64>
    %49 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %50 = stablehlo.multiply %49, %arg3 : tensor<2x5x5xf64>
    %51 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<2x5x5xf64>
    %52 = stablehlo.multiply %51, %48 : tensor<2x5x5xf64>
    %53 = stablehlo.add %50, %52 : tensor<2x5x5xf64>
    %54 = stablehlo.subtract %53, %arg3 : tensor<2x5x5xf64>
    %55 = call @norm_5(%54) : (tensor<2x5x5xf64>) -> tensor<2xf64>
    %56 = stablehlo.convert %arg1 : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %58 = stablehlo.compare GT, %55, %57, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    return %0, %53, %58 : tensor<i64>, tensor<2x5x5xf64>, tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %1 = stablehlo.convert %arg1 : tensor<i64>
    %c_0 = stablehlo.constant dense<4> : tensor<i64>
    %2 = stablehlo.add %1, %c_0 : tensor<i64>
    %3 = stablehlo.select %0, %2, %arg1 : tensor<i1>, tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.dynamic_slice %arg0, %3, %c_1, sizes = [1, 3] : (tensor<4x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %5 = stablehlo.reshape %4 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %5 : tensor<3xf64>
  }
  func.func private @_where_4(%arg0: tensor<5x5xi1>, %arg1: tensor<2x5x5xf64>, %arg2: tensor<5x5xf64>) -> tensor<2x5x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<2x5x5xf64>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<2x5x5xi1>, tensor<2x5x5xf64>
    return %2 : tensor<2x5x5xf64>
  }
  func.func private @norm_5(%arg0: tensor<2x5x5xf64>) -> tensor<2xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x5x5xf64>, tensor<f64>) -> tensor<2xf64>
    %2 = stablehlo.sqrt %1 : tensor<2xf64>
    return %2 : tensor<2xf64>
  }
  func.func private @argsort(%arg0: tensor<2x5xf64>) -> tensor<2x5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1 = stablehlo.reverse %arg0, dims = [1] : tensor<2x5xf64>
    %2 = stablehlo.reverse %0, dims = [0] : tensor<5xi64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xi64>) -> tensor<2x5xi64>
    %4:2 = "stablehlo.sort"(%1, %3) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.select %6, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %8 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %9 = stablehlo.select %8, %cst_1, %7 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %10 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %11 = stablehlo.select %10, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %12 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %13 = stablehlo.select %12, %cst_4, %11 : tensor<i1>, tensor<f64>
      %14 = stablehlo.compare LT, %9, %13, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    }) : (tensor<2x5xf64>, tensor<2x5xi64>) -> (tensor<2x5xf64>, tensor<2x5xi64>)
    %5 = stablehlo.reverse %4#1, dims = [1] : tensor<2x5xi64>
    return %5 : tensor<2x5xi64>
  }
  func.func private @_diag(%arg0: tensor<2x5x5xf64>) -> tensor<2x5xf64> {
    %0 = call @diagonal(%arg0) : (tensor<2x5x5xf64>) -> tensor<2x5xf64>
    return %0 : tensor<2x5xf64>
  }
  func.func private @diagonal(%arg0: tensor<2x5x5xf64>) -> tensor<2x5xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %1 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %3 = stablehlo.add %0, %2 : tensor<5x5xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %5 = stablehlo.convert %4 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<5xi64>
      %9 = stablehlo.iota dim = 0 : tensor<5xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %c_2 = stablehlo.constant dense<5> : tensor<i64>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %13 = stablehlo.add %8, %12 : tensor<5xi64>
      %14 = stablehlo.select %11, %13, %8 : tensor<5xi1>, tensor<5xi64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %c_4 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %18 = stablehlo.add %9, %17 : tensor<5xi64>
      %19 = stablehlo.select %16, %18, %9 : tensor<5xi1>, tensor<5xi64>
      %20 = stablehlo.convert %14 : (tensor<5xi64>) -> tensor<5xi32>
      %21 = stablehlo.convert %19 : (tensor<5xi64>) -> tensor<5xi32>
      %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
      %24 = stablehlo.concatenate %22, %23, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
      %25 = "stablehlo.gather"(%arg0, %24) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1, 2], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x5x5xf64>, tensor<5x2xi32>) -> tensor<2x5xf64>
      stablehlo.return %25 : tensor<2x5xf64>
    }) : (tensor<i32>) -> tensor<2x5xf64>
    return %7 : tensor<2x5xf64>
  }
  func.func private @_where_6(%arg0: tensor<2x5xi1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<2x5xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<5xi64>) -> tensor<2x5xi64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<5xi64>) -> tensor<2x5xi64>
    %4 = stablehlo.select %arg0, %3, %2 : tensor<2x5xi1>, tensor<2x5xi64>
    return %4 : tensor<2x5xi64>
  }
  func.func private @_diag_7(%arg0: tensor<2x5xi64>) -> tensor<2x5x5xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.pad %arg0, %c, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<2x5xi64>, tensor<i64>) -> tensor<2x5xi64>
    %1 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %2 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %4 = stablehlo.add %1, %3 : tensor<5x5xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x5xi64>) -> tensor<2x5x1xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %7 = call @_where_8(%5, %6, %c_1) : (tensor<5x5xi1>, tensor<2x5x1xi64>, tensor<i64>) -> tensor<2x5x5xi64>
    return %7 : tensor<2x5x5xi64>
  }
  func.func private @_where_8(%arg0: tensor<5x5xi1>, %arg1: tensor<2x5x1xi64>, %arg2: tensor<i64>) -> tensor<2x5x5xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 2] : (tensor<2x5x1xi64>) -> tensor<2x5x5xi64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<5x5xi1>) -> tensor<2x5x5xi1>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<5x5xi64>) -> tensor<2x5x5xi64>
    %4 = stablehlo.select %2, %0, %3 : tensor<2x5x5xi1>, tensor<2x5x5xi64>
    return %4 : tensor<2x5x5xi64>
  }
}
