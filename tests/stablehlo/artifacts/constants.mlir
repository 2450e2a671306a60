module @constants {
  func.func public @main() -> tensor<i1> {
    %0 = stablehlo.constant dense<true> : tensor<i1>
    %1 = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
    %2 = stablehlo.constant dense<[[true, true, true, true], [true, true, true, true]]> : tensor<2x4xi1>
    %3 = stablehlo.constant dense<false> : tensor<3x5xi1>
    %4 = stablehlo.constant dense<true> : tensor<3x5xi1>
    %5 = stablehlo.constant dense<[true, false, true, true, false, false, false, true, true, false, true]> : tensor<11xi1>
    %6 = stablehlo.constant dense<[true]> : tensor<1xi1>
    %7 = stablehlo.constant dense<[-128, 127]> : tensor<2xi8>
    %8 = stablehlo.constant dense<[-32768, 32767]> : tensor<2xi16>
    %9 = stablehlo.constant dense<[-2147483648, 2147483647, 5]> : tensor<3xi32>
    %10 = stablehlo.constant dense<[-9223372036854775808, 9223372036854775807]> : tensor<2xi64>
    %11 = stablehlo.constant dense<[0, 255]> : tensor<2xui8>
    %12 = stablehlo.constant dense<[0, 65535]> : tensor<2xui16>
    %13 = stablehlo.constant dense<[0, 4294967295]> : tensor<2xui32>
    %14 = stablehlo.constant dense<[18446744073709551615, 2]> : tensor<2xui64>
    %15 = stablehlo.constant dense<[1.0, 2.5]> : tensor<2xf16>
    %16 = stablehlo.constant dense<[1.0, -2.5]> : tensor<2xbf16>
    %17 = stablehlo.constant dense<[0x7F800000, 0xFF800000, 0x7FC00000, -0.0, 1.5e-42]> : tensor<5xf32>
    %18 = stablehlo.constant dense<[1.0, 0x7FF0000000000000]> : tensor<2xf64>
    %19 = stablehlo.constant dense<[(1.0, 2.0), (0x7F800000, -1.0)]> : tensor<2xcomplex<f32>>
    %20 = stablehlo.constant dense<(1.0, -2.0)> : tensor<3xcomplex<f64>>
    %21 = stablehlo.constant dense<> : tensor<0x3xf32>
    %22 = stablehlo.constant dense<> : tensor<0xi1>
    %23 = stablehlo.constant dense<[[1, 2], [3, -4]]> : tensor<2x2xi32>
    %24 = stablehlo.constant dense<7> : tensor<2x2xui8>
    return %0 : tensor<i1>
  }
}
