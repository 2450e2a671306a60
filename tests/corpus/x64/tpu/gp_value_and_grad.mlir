module @jit_process attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>, %arg2: tensor<f64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<9xf64>) -> tensor<9x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<9xf64>) -> tensor<1x9xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<9x1xf64>) -> tensor<9x9xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x9xf64>) -> tensor<9x9xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<9x9xf64>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %6 = stablehlo.divide %4, %5 : tensor<9x9xf64>
    %7 = stablehlo.multiply %arg2, %arg2 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.divide %cst, %7 : tensor<f64>
    %9 = stablehlo.multiply %6, %6 : tensor<9x9xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %11 = stablehlo.multiply %10, %6 : tensor<9x9xf64>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %13 = stablehlo.multiply %12, %9 : tensor<9x9xf64>
    %14 = stablehlo.exponential %13 : tensor<9x9xf64>
    %15 = stablehlo.iota dim = 0 : tensor<9x9xi64>
    %16 = stablehlo.iota dim = 1 : tensor<9x9xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<9x9xi64>
    %18 = stablehlo.add %15, %17 : tensor<9x9xi64>
    %19 = stablehlo.compare EQ, %18, %16, SIGNED : (tensor<9x9xi64>, tensor<9x9xi64>) -> tensor<9x9xi1>
    %20 = stablehlo.convert %19 : (tensor<9x9xi1>) -> tensor<9x9xf64>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %22 = stablehlo.multiply %21, %20 : tensor<9x9xf64>
    %23 = stablehlo.add %14, %22 : tensor<9x9xf64>
    %24:5 = call @cholesky(%23) : (tensor<9x9xf64>) -> (tensor<9x9xf64>, tensor<9x9xf64>, tensor<9x9xi1>, tensor<9x9xf64>, tensor<9x9xi1>)
    %25:3 = call @_solve_triangular(%24#0, %arg1) : (tensor<9x9xf64>, tensor<9xf64>) -> (tensor<9xf64>, tensor<9x9xi1>, tensor<9x1xf64>)
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %27 = stablehlo.multiply %26, %25#0 : tensor<9xf64>
    %28 = stablehlo.dot_general %27, %25#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9xf64>, tensor<9xf64>) -> tensor<f64>
    %29:4 = call @diagonal(%24#0) : (tensor<9x9xf64>) -> (tensor<9xf64>, tensor<i32>, tensor<9x9xf64>, tensor<9x2xi32>)
    %30 = stablehlo.log %29#0 : tensor<9xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.reduce(%30 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<f64>
    %32 = stablehlo.add %28, %31 : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %34 = stablehlo.divide %33, %29#0 : tensor<9xf64>
    %35 = call @diagonal_0(%29#1, %29#2, %29#3, %34) : (tensor<i32>, tensor<9x9xf64>, tensor<9x2xi32>, tensor<9xf64>) -> tensor<9x9xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.dot_general %cst_6, %27, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<9xf64>) -> tensor<9xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.dot_general %cst_7, %25#0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<9xf64>) -> tensor<9xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %39 = stablehlo.multiply %38, %37 : tensor<9xf64>
    %40 = stablehlo.add %36, %39 : tensor<9xf64>
    %41 = call @_solve_triangular_1(%25#1, %25#2, %24#0, %40) : (tensor<9x9xi1>, tensor<9x1xf64>, tensor<9x9xf64>, tensor<9xf64>) -> tensor<9x9xf64>
    %42 = stablehlo.add %35, %41 : tensor<9x9xf64>
    %43 = call @cholesky_2(%24#1, %24#2, %24#3, %24#4, %42) : (tensor<9x9xf64>, tensor<9x9xi1>, tensor<9x9xf64>, tensor<9x9xi1>, tensor<9x9xf64>) -> tensor<9x9xf64>
    %44 = stablehlo.multiply %43, %14 : tensor<9x9xf64>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %46 = stablehlo.multiply %45, %44 : tensor<9x9xf64>
    %47 = stablehlo.multiply %46, %11 : tensor<9x9xf64>
    %48 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %49 = stablehlo.multiply %47, %48 : tensor<9x9xf64>
    %50 = stablehlo.multiply %49, %4 : tensor<9x9xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.reduce(%50 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<9x9xf64>, tensor<f64>) -> tensor<f64>
    %52 = stablehlo.negate %51 : tensor<f64>
    return %32, %52 : tensor<f64>, tensor<f64>
  }
  func.func private @cholesky(%arg0: tensor<9x9xf64>) -> (tensor<9x9xf64>, tensor<9x9xf64>, tensor<9x9xi1>, tensor<9x9xf64>, tensor<9x9xi1>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<9x9xf64>) -> tensor<9x9xf64>
    %1 = stablehlo.add %arg0, %0 : tensor<9x9xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %3 = stablehlo.divide %1, %2 : tensor<9x9xf64>
    %4 = stablehlo.cholesky %3, lower = true : tensor<9x9xf64>
    %5 = stablehlo.iota dim = 0 : tensor<9x9xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<9x9xi64>
    %7 = stablehlo.add %5, %6 : tensor<9x9xi64>
    %8 = stablehlo.iota dim = 1 : tensor<9x9xi64>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<9x9xi64>, tensor<9x9xi64>) -> tensor<9x9xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %11 = stablehlo.select %9, %4, %10 : tensor<9x9xi1>, tensor<9x9xf64>
    %12 = stablehlo.iota dim = 0 : tensor<9x9xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<9x9xi64>
    %14 = stablehlo.add %12, %13 : tensor<9x9xi64>
    %15 = stablehlo.iota dim = 1 : tensor<9x9xi64>
    %16 = stablehlo.compare GE, %14, %15, SIGNED : (tensor<9x9xi64>, tensor<9x9xi64>) -> tensor<9x9xi1>
    %17 = stablehlo.iota dim = 0 : tensor<9x9xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<9x9xi32>
    %19 = stablehlo.add %17, %18 : tensor<9x9xi32>
    %20 = stablehlo.iota dim = 1 : tensor<9x9xi32>
    %21 = stablehlo.compare EQ, %19, %20, SIGNED : (tensor<9x9xi32>, tensor<9x9xi32>) -> tensor<9x9xi1>
    %22 = stablehlo.convert %21 : (tensor<9x9xi1>) -> tensor<9x9xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %24 = stablehlo.add %23, %22 : tensor<9x9xf64>
    %25 = stablehlo.iota dim = 0 : tensor<9x9xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<9x9xi64>
    %27 = stablehlo.add %25, %26 : tensor<9x9xi64>
    %28 = stablehlo.iota dim = 1 : tensor<9x9xi64>
    %29 = stablehlo.compare GE, %27, %28, SIGNED : (tensor<9x9xi64>, tensor<9x9xi64>) -> tensor<9x9xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %31 = stablehlo.select %29, %11, %30 : tensor<9x9xi1>, tensor<9x9xf64>
    return %31, %11, %16, %24, %29 : tensor<9x9xf64>, tensor<9x9xf64>, tensor<9x9xi1>, tensor<9x9xf64>, tensor<9x9xi1>
  }
  func.func private @_solve_triangular(%arg0: tensor<9x9xf64>, %arg1: tensor<9xf64>) -> (tensor<9xf64>, tensor<9x9xi1>, tensor<9x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<9xf64>) -> tensor<9x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<9x9xf64>, tensor<9x1xf64>) -> tensor<9x1xf64>
    %2 = stablehlo.iota dim = 0 : tensor<9x9xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<9x9xi64>
    %4 = stablehlo.add %2, %3 : tensor<9x9xi64>
    %5 = stablehlo.iota dim = 1 : tensor<9x9xi64>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<9x9xi64>, tensor<9x9xi64>) -> tensor<9x9xi1>
    %7 = stablehlo.reshape %1 : (tensor<9x1xf64>) -> tensor<9xf64>
    return %7, %6, %1 : tensor<9xf64>, tensor<9x9xi1>, tensor<9x1xf64>
  }
  func.func private @diagonal(%arg0: tensor<9x9xf64>) -> (tensor<9xf64>, tensor<i32>, tensor<9x9xf64>, tensor<9x2xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<9x9xi64>
    %1 = stablehlo.iota dim = 1 : tensor<9x9xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<9x9xi64>
    %3 = stablehlo.add %0, %2 : tensor<9x9xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<9x9xi64>, tensor<9x9xi64>) -> tensor<9x9xi1>
    %5 = stablehlo.convert %4 : (tensor<9x9xi1>) -> tensor<9x9xf64>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7:3 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<9xi64>
      %9 = stablehlo.iota dim = 0 : tensor<9xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<9xi64>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
      %c_2 = stablehlo.constant dense<9> : tensor<i64>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<9xi64>
      %13 = stablehlo.add %8, %12 : tensor<9xi64>
      %14 = stablehlo.select %11, %13, %8 : tensor<9xi1>, tensor<9xi64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<9xi64>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
      %c_4 = stablehlo.constant dense<9> : tensor<i64>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<9xi64>
      %18 = stablehlo.add %9, %17 : tensor<9xi64>
      %19 = stablehlo.select %16, %18, %9 : tensor<9xi1>, tensor<9xi64>
      %20 = stablehlo.convert %14 : (tensor<9xi64>) -> tensor<9xi32>
      %21 = stablehlo.convert %19 : (tensor<9xi64>) -> tensor<9xi32>
      %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
      %24 = stablehlo.concatenate %22, %23, dim = 1 : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x2xi32>
      %25 = "stablehlo.gather"(%arg0, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<9x9xf64>, tensor<9x2xi32>) -> tensor<9xf64>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
      stablehlo.return %25, %26, %24 : tensor<9xf64>, tensor<9x9xf64>, tensor<9x2xi32>
    }) : (tensor<i32>) -> (tensor<9xf64>, tensor<9x9xf64>, tensor<9x2xi32>)
    return %7#0, %c_0, %7#1, %7#2 : tensor<9xf64>, tensor<i32>, tensor<9x9xf64>, tensor<9x2xi32>
  }
  func.func private @diagonal_0(%arg0: tensor<i32>, %arg1: tensor<9x9xf64>, %arg2: tensor<9x2xi32>, %arg3: tensor<9xf64>) -> tensor<9x9xf64> {
    %0 = "stablehlo.case"(%arg0) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
      %3 = "stablehlo.scatter"(%2, %arg2, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
        %4 = stablehlo.add %arg4, %arg5 : tensor<f64>
        stablehlo.return %4 : tensor<f64>
      }) : (tensor<9x9xf64>, tensor<9x2xi32>, tensor<9xf64>) -> tensor<9x9xf64>
      stablehlo.return %3 : tensor<9x9xf64>
    }) : (tensor<i32>) -> tensor<9x9xf64>
    return %1 : tensor<9x9xf64>
  }
  func.func private @_solve_triangular_1(%arg0: tensor<9x9xi1>, %arg1: tensor<9x1xf64>, %arg2: tensor<9x9xf64>, %arg3: tensor<9xf64>) -> tensor<9x9xf64> {
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<9xf64>) -> tensor<9x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<9x9xf64>, tensor<9x1xf64>) -> tensor<9x1xf64>
    %2 = stablehlo.dot_general %1, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<9x1xf64>, tensor<9x1xf64>) -> tensor<9x9xf64>
    %3 = stablehlo.negate %2 : tensor<9x9xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %5 = stablehlo.select %arg0, %3, %4 : tensor<9x9xi1>, tensor<9x9xf64>
    return %5 : tensor<9x9xf64>
  }
  func.func private @cholesky_2(%arg0: tensor<9x9xf64>, %arg1: tensor<9x9xi1>, %arg2: tensor<9x9xf64>, %arg3: tensor<9x9xi1>, %arg4: tensor<9x9xf64>) -> tensor<9x9xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %1 = stablehlo.select %arg3, %arg4, %0 : tensor<9x9xi1>, tensor<9x9xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<9x9xf64>, tensor<9x9xf64>) -> tensor<9x9xf64>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<9x9xf64>) -> tensor<9x9xf64>
    %4 = stablehlo.divide %3, %arg2 : tensor<9x9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %6 = stablehlo.select %arg1, %4, %5 : tensor<9x9xi1>, tensor<9x9xf64>
    %7 = "stablehlo.triangular_solve"(%arg0, %6) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<9x9xf64>, tensor<9x9xf64>) -> tensor<9x9xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<9x9xf64>, tensor<9x9xf64>) -> tensor<9x9xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9x9xf64>
    %10 = stablehlo.divide %8, %9 : tensor<9x9xf64>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<9x9xf64>) -> tensor<9x9xf64>
    %12 = stablehlo.add %10, %11 : tensor<9x9xf64>
    return %12 : tensor<9x9xf64>
  }
}
