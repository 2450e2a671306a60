"""Writes the programs of this folder: NAME.mlir, and NAME.npz with inputs in0, ... and answers out0, ...

    python generate.py [NAME ...]

needs `pip install jax scipy` (written with 0.10.2). The first line of a program says how far a result may be from the
answer, relative to the answer's largest element, in units of float32's epsilon. Programs are what JAX lowers a function to for
a platform that it knows nothing of, or written here; answers are JAX's or NumPy's in float64.
"""
import pathlib
import sys

import jax
import jax.numpy as jnp
import jax.scipy as jsp
import numpy as np
import scipy.special as special
from jax import lax

jax.config.update("jax_enable_x64", True)
HERE = pathlib.Path(__file__).parent
CASES = {}
TEXTS = {}


def normal(*shape):
    return np.random.default_rng(sum(shape)).standard_normal(shape).astype(np.float32)


def uniform(low, high, *shape):
    return np.random.default_rng(len(shape)).uniform(low, high, shape).astype(np.float32)


def integers(low, high, *shape):
    return np.random.default_rng(sum(shape)).integers(low, high, shape).astype(np.int32)


def case(name, limit, function, *inputs):
    CASES[name] = (limit, function, inputs)


def text(name, limit, source, inputs, outputs):
    TEXTS[name] = (limit, source, inputs, outputs)


def stepped(x, c):
    """From the last column to the first: half of what is carried, which becomes the column less that."""
    halves = np.zeros_like(x)
    for column in reversed(range(x.shape[1])):
        halves[:, column] = c / 2
        c = x[:, column] - c / 2
    return halves, c


# Special functions.
case("errors", 4, lambda x: (jsp.special.erf(x), jsp.special.erfc(x), jsp.special.erfc(x + 6) * 1e20), normal(400) * 2)
case("erf_inv", 8, jsp.special.erfinv, np.append(uniform(-1, 1, 400), np.float32([0.999999, -0.99999, 1e-20])))
case("gammas", 16, lambda x: (lax.lgamma(x), lax.digamma(jnp.abs(x) + 0.1)), normal(400) * 4)
case("gammas_large", 4, lambda x: (lax.lgamma(x), lax.digamma(x)), uniform(3, 300, 200))
case("zetas", 32, lambda x, q: (lax.zeta(x, q), lax.polygamma(jnp.floor(x), q)), uniform(1.5, 6, 100), uniform(0.7, 20, 100))
case("bessel", 16, lambda x: (lax.bessel_i1e(x), jsp.special.i0e(x)), normal(300) * 9)
case("inverses", 8, lambda x, y: (jnp.arcsin(x), jnp.arccos(x), jnp.arctan(y), jnp.arcsinh(y), jnp.arctanh(x), jnp.arccosh(1 + jnp.abs(y))), uniform(-1, 1, 300), normal(300) * 9)
case("hyperbolic", 8, lambda x: (jnp.sinh(x), jnp.cosh(x), jnp.tan(x)), uniform(-3, 3, 300))
case("inverses_complex", 16, lambda x, y: tuple(f(x + 1j * y) for f in (jnp.arcsin, jnp.arccos, jnp.arctan, jnp.arcsinh, jnp.arctanh, jnp.arccosh, jnp.sinh, jnp.cosh)), normal(300), normal(3, 100).reshape(300))
case("neighbours", 0, lambda x, y: lax.mul(lax.bitcast_convert_type(lax.nextafter(lax.convert_element_type(x, jnp.float32), lax.convert_element_type(y, jnp.float32)), jnp.int32), np.int32(1)), normal(50), normal(5, 10).reshape(50))
case("products_high", 0, lambda x: (lax.mulhi(x, x[::-1]), lax.bitcast_convert_type(lax.mulhi(lax.bitcast_convert_type(x, jnp.uint32), lax.bitcast_convert_type(x[::-1], jnp.uint32)), jnp.int32)), integers(-2**31, 2**31 - 1, 60))
case("largest", 0, lambda x, i: (*lax.top_k(x, 5), *lax.top_k(i, 3), *lax.top_k(x[0], 40)), np.where(np.arange(120).reshape(3, 40) % 17 == 3, np.nan, normal(3, 40)).astype(np.float32), integers(0, 5, 4, 9))
case("largest_roughly", 0, lambda x: lax.approx_max_k(x, 4), normal(3, 40))

# Fourier transforms.
for n in (1, 2, 3, 8, 12, 30, 67, 77, 134, 1000, 8192):
    case(f"fft_{n}", 4 if n < 67 else 16, lambda x, y: (jnp.fft.fft(x + 1j * y), jnp.fft.ifft(x + 1j * y), jnp.fft.rfft(x), jnp.fft.irfft(jnp.fft.rfft(x), n=x.shape[-1])), normal(3, n), normal(1, n))
case("fft_axes", 8, lambda x, y: (jnp.fft.fft2(x + 1j * y), jnp.fft.ifftn(x + 1j * y, axes=(0, 1, 2)), jnp.fft.rfftn(x), jnp.fft.irfftn(jnp.fft.rfftn(x), s=x.shape), jnp.fft.fft(x, axis=0)), normal(6, 5, 9), normal(6, 5, 9) / 2)
case("fft_grad", 8, jax.grad(lambda x: jnp.sum(jnp.abs(jnp.fft.rfft(x)) ** 2 * jnp.arange(9))), normal(2, 16))

# Convolutions.
case("conv", 8, lambda x, k: lax.conv_general_dilated(x, k, (1, 2), "SAME", rhs_dilation=(2, 1)), normal(2, 3, 9, 8), normal(4, 3, 3, 2))
case("conv_groups", 8, lambda x, k, l: (lax.conv_general_dilated(x, k, (2, 1), [(1, 0), (-1, 3)], lhs_dilation=(1, 2), feature_group_count=3), lax.conv_general_dilated(x, l, (1, 1), "VALID", batch_group_count=2)), normal(4, 6, 7, 8), normal(9, 2, 3, 3), normal(8, 6, 2, 3))
case("conv_last", 8, lambda x, k: lax.conv_general_dilated(x, k, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")), normal(2, 6, 7, 3), normal(3, 3, 3, 5))
case("conv_grad", 16, jax.grad(lambda x, k: jnp.sum(jnp.sin(lax.conv_general_dilated(x, k, (1, 2), "SAME"))), (0, 1)), normal(2, 3, 8, 8), normal(4, 3, 3, 3))
case("conv_short", 8, lambda x, k, i: (jnp.convolve(x, k), jnp.convolve(x, k, "same"), jnp.correlate(x, k), jnp.convolve(i, i[:4])), normal(30), normal(7), integers(-9, 9, 20))
case("conv_complex", 8, lambda x, k: jnp.convolve(x + 1j * x[::-1], k - 2j * k), normal(30), normal(7))
case("conv_transpose", 8, lambda x, k: lax.conv_transpose(x, k, (2, 2), "SAME"), normal(2, 5, 4, 3), normal(3, 3, 3, 2))
case("conv_3d", 16, lambda x, k: lax.conv_general_dilated(x, k, (1, 1, 2), "VALID"), normal(1, 2, 5, 6, 7), normal(3, 2, 2, 3, 2))

# Older ops and those that JAX does not use.
a, b, c = normal(3, 4), normal(4, 5), normal(5)
text("dots", 8, """
func.func @main(%a: tensor<3x4xf32>, %b: tensor<4x5xf32>, %c: tensor<5xf32>) -> (tensor<3x5xf32>, tensor<4xf32>, tensor<f32>, tensor<5x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<3xf32>) {
  %0 = stablehlo.dot %a, %b : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %1 = stablehlo.dot %b, %c : (tensor<4x5xf32>, tensor<5xf32>) -> tensor<4xf32>
  %2 = stablehlo.dot %c, %c : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
  %3 = stablehlo.einsum %a, %b, config = "ij,jk->ki" : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<5x3xf32>
  %4 = "stablehlo.unary_einsum"(%a) {einsum_config = "ab->ba"} : (tensor<3x4xf32>) -> tensor<4x3xf32>
  %5 = "stablehlo.unary_einsum"(%a) {einsum_config = "ab->b"} : (tensor<3x4xf32>) -> tensor<4xf32>
  %6 = "stablehlo.einsum"(%a, %b) {einsum_config = "ij,jk->i"} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3xf32>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<3x5xf32>, tensor<4xf32>, tensor<f32>, tensor<5x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<3xf32>
}
""", [a, b, c], [a @ b, b @ c, c @ c, (a @ b).T, a.T, a.sum(0), (a @ b).sum(1)])

q, r = normal(3, 4, 3), normal(4, 4)
text("einsums_diagonal", 8, """
func.func @main(%q: tensor<3x4x3xf32>, %r: tensor<4x4xf32>) -> (tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4xf32>) {
  %0 = stablehlo.unary_einsum %q, config = "iji->ji" : (tensor<3x4x3xf32>) -> tensor<4x3xf32>
  %1 = stablehlo.unary_einsum %r, config = "ii->" : (tensor<4x4xf32>) -> tensor<f32>
  %2 = stablehlo.einsum %q, %r, config = "iji,jj->ji" : (tensor<3x4x3xf32>, tensor<4x4xf32>) -> tensor<4x3xf32>
  %3 = stablehlo.einsum %r, %r, config = "ij,jj->i" : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
  return %0, %1, %2, %3 : tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4xf32>
}
""", [q, r], [np.einsum("iji->ji", q), np.trace(r), np.einsum("iji,jj->ji", q, r), np.einsum("ij,jj->i", r, r)])

x, i = normal(2, 4, 3), integers(0, 4, 2, 5)
text("selections", 0, """
func.func @main(%x: tensor<2x4x3xf32>, %i: tensor<2x5xi32>) -> (tensor<2x5x3xf32>, tensor<2x2x5x3xf32>, tensor<7x3xf32>, tensor<i32>) {
  %0 = "stablehlo.torch_index_select"(%x, %i) {dim = 1 : i64, batch_dims = 1 : i64} : (tensor<2x4x3xf32>, tensor<2x5xi32>) -> tensor<2x5x3xf32>
  %1 = "stablehlo.torch_index_select"(%x, %i) {dim = 1 : i64, batch_dims = 0 : i64} : (tensor<2x4x3xf32>, tensor<2x5xi32>) -> tensor<2x2x5x3xf32>
  %2 = stablehlo.slice %x [0:1, 0:1, 0:3] : (tensor<2x4x3xf32>) -> tensor<1x1x3xf32>
  %3 = stablehlo.reshape %2 : (tensor<1x1x3xf32>) -> tensor<3xf32>
  %4 = stablehlo.broadcast %3, sizes = [7] : (tensor<3xf32>) -> tensor<7x3xf32>
  %5 = stablehlo.get_dimension_size %x, dim = 1 : (tensor<2x4x3xf32>) -> tensor<i32>
  return %0, %1, %4, %5 : tensor<2x5x3xf32>, tensor<2x2x5x3xf32>, tensor<7x3xf32>, tensor<i32>
}
""", [x, i], [np.take_along_axis(x, i[:, :, None], 1), x[:, i], np.tile(x[0, 0], (7, 1)), np.int32(4)])

x = normal(4, 3)
padded = np.zeros((8, 4), np.float32)
padded[1:8:2, :2] = x[:, 1:]
kernel = np.float32([[[1, 2, 1]]])
text("dynamic", 4, """
func.func @main(%x: tensor<4x3xf32>, %s: tensor<2xi32>) -> (tensor<2x4x3xf32>, tensor<12xf32>, tensor<2x5xi32>, tensor<8x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x1xf32>, tensor<1x1x5xf32>, tensor<4x3xf32>) {
  %c0 = stablehlo.constant dense<[2, 4, 3]> : tensor<3xi64>
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %c0, dims = [1, 2] : (tensor<4x3xf32>, tensor<3xi64>) -> tensor<2x4x3xf32>
  %c1 = stablehlo.constant dense<12> : tensor<1xi64>
  %1 = stablehlo.dynamic_reshape %x, %c1 : (tensor<4x3xf32>, tensor<1xi64>) -> tensor<12xf32>
  %c2 = stablehlo.constant dense<[2, 5]> : tensor<2xi64>
  %2 = stablehlo.dynamic_iota %c2, dim = 1 : (tensor<2xi64>) -> tensor<2x5xi32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<[1, -1]> : tensor<2xi64>
  %high = stablehlo.constant dense<[0, 2]> : tensor<2xi64>
  %interior = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  %3 = stablehlo.dynamic_pad %x, %zero, %low, %high, %interior : (tensor<4x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<8x4xf32>
  %start = stablehlo.constant dense<[0, 1]> : tensor<2xi64>
  %limit = stablehlo.constant dense<[4, 3]> : tensor<2xi64>
  %stride = stablehlo.constant dense<[2, 1]> : tensor<2xi64>
  %4 = stablehlo.real_dynamic_slice %x, %start, %limit, %stride : (tensor<4x3xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x2xf32>
  %ones = stablehlo.constant dense<1> : tensor<2xi32>
  %two = stablehlo.constant dense<2> : tensor<2xi32>
  %end = stablehlo.add %s, %two : tensor<2xi32>
  %5 = stablehlo.real_dynamic_slice %x, %s, %end, %ones : (tensor<4x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf32>
  %sizes = stablehlo.constant dense<[4, 1]> : tensor<2xi64>
  %6 = "stablehlo.dynamic_gather"(%x, %s, %sizes) {dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 0>, indices_are_sorted = false} : (tensor<4x3xf32>, tensor<2xi32>, tensor<2xi64>) -> tensor<4x1xf32>
  %row = stablehlo.slice %x [0:1, 0:3] : (tensor<4x3xf32>) -> tensor<1x3xf32>
  %signal = stablehlo.reshape %row : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
  %kernel = stablehlo.constant dense<[[[1.0, 2.0, 1.0]]]> : tensor<1x1x3xf32>
  %padding = stablehlo.constant dense<[[2, 2]]> : tensor<1x2xi64>
  %7 = "stablehlo.dynamic_conv"(%signal, %kernel, %padding) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f, 0]x[o, i, 0]->[b, f, 0]>, feature_group_count = 1 : i64} : (tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x2xi64>) -> tensor<1x1x5xf32>
  %size = stablehlo.constant dense<3> : tensor<i32>
  %8 = stablehlo.set_dimension_size %x, %size, dim = 1 : (tensor<4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<2x4x3xf32>, tensor<12xf32>, tensor<2x5xi32>, tensor<8x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x1xf32>, tensor<1x1x5xf32>, tensor<4x3xf32>
}
""", [x, np.int32([1, 1])], [np.stack([x, x]), x.reshape(12), np.tile(np.arange(5, dtype=np.int32), (2, 1)), padded, x[::2, 1:], x[1:3, 1:3], x[:, 1:2], np.convolve(x[0], kernel[0, 0])[None, None], x])

x, g = normal(6, 5, 4), normal(6, 5, 4)[::-1] * 2
s, o, m, v = normal(5), normal(5)[::-1], normal(5) / 3, np.abs(normal(5)) + 0.5
mean, var = x.astype(float).mean((0, 2)), x.astype(float).var((0, 2))
f = lambda p: p[None, :, None]
norm = lambda mean, var: (x - f(mean)) / np.sqrt(f(var) + 0.25)
n = norm(m, v)
rest = g - g.mean((0, 2), keepdims=True) - n * (g * n).mean((0, 2), keepdims=True)
T = "tensor<6x5x4xf32>, tensor<5xf32>, tensor<5xf32>"
text("normalisations", 16, f"""
func.func @main(%x: tensor<6x5x4xf32>, %s: tensor<5xf32>, %o: tensor<5xf32>, %m: tensor<5xf32>, %v: tensor<5xf32>, %g: tensor<6x5x4xf32>) -> (tensor<6x5x4xf32>, {T}, {T}) {{
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) {{epsilon = 0.25 : f32, feature_index = 1 : i64}} : ({T}, tensor<5xf32>, tensor<5xf32>) -> tensor<6x5x4xf32>
  %1:3 = "stablehlo.batch_norm_training"(%x, %s, %o) {{epsilon = 0.25 : f32, feature_index = 1 : i64}} : ({T}) -> ({T})
  %2:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %g) {{epsilon = 0.25 : f32, feature_index = 1 : i64}} : ({T}, tensor<5xf32>, tensor<6x5x4xf32>) -> ({T})
  return %0, %1#0, %1#1, %1#2, %2#0, %2#1, %2#2 : tensor<6x5x4xf32>, {T}, {T}
}}
""", [x, s, o, m, v, g], [n * f(s) + f(o), norm(mean, var) * f(s) + f(o), mean, var, f(s) / np.sqrt(f(v) + 0.25) * rest, (g * n).sum((0, 2)), g.sum((0, 2))])

x = normal(2, 3)
text("processes", 0, """
func.func @main(%x: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<ui32>, tensor<ui32>, tensor<2x3xf32>) {
  %0 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<0> : tensor<1x1xi64>, scatter_dimension = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %3 = "stablehlo.all_to_all"(%x) {concat_dimension = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>, split_count = 1 : i64, split_dimension = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<0> : tensor<1x2xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %5 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<> : tensor<0x2xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %6 = "stablehlo.collective_broadcast"(%x) {replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %7 = "stablehlo.cross-replica-sum"(%x) {replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %8 = stablehlo.partition_id : tensor<ui32>
  %9 = stablehlo.replica_id : tensor<ui32>
  %token = stablehlo.create_token : !stablehlo.token
  %after = stablehlo.after_all %token, %token : !stablehlo.token
  %pair = stablehlo.tuple %x, %0 : tuple<tensor<2x3xf32>, tensor<2x3xf32>>
  %nested = stablehlo.tuple %pair, %1 : tuple<tuple<tensor<2x3xf32>, tensor<2x3xf32>>, tensor<2x3xf32>>
  %inner = stablehlo.get_tuple_element %nested[0] : (tuple<tuple<tensor<2x3xf32>, tensor<2x3xf32>>, tensor<2x3xf32>>) -> tuple<tensor<2x3xf32>, tensor<2x3xf32>>
  %10 = stablehlo.get_tuple_element %inner[1] : (tuple<tensor<2x3xf32>, tensor<2x3xf32>>) -> tensor<2x3xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<ui32>, tensor<ui32>, tensor<2x3xf32>
}
""", [x], [x, x, x, x, x, 0 * x, x, x, np.uint32(0), np.uint32(0), x])

a, c, r, w = normal(3, 5, 4), normal(3, 5, 5), np.triu(normal(6, 6)), normal(6)
r[np.arange(6), np.arange(6)] = [1, -2, 3, 1e-3, 2, -1]
text("updates", 16, """
func.func @main(%a: tensor<3x5x4xf32>, %c: tensor<3x5x5xf32>, %r: tensor<6x6xf32>, %w: tensor<6xf32>) -> (tensor<3x5x5xf32>, tensor<4x4xf32>, tensor<6x6xf32>, tensor<6xf32>) {
  %alpha = stablehlo.constant dense<2.0> : tensor<f32>
  %beta = stablehlo.constant dense<-0.5> : tensor<f32>
  %0 = stablehlo.custom_call @cusolver_syrk_ffi(%a, %c, %alpha, %beta) {mhlo.backend_config = {transpose = false}} : (tensor<3x5x4xf32>, tensor<3x5x5xf32>, tensor<f32>, tensor<f32>) -> tensor<3x5x5xf32>
  %first = stablehlo.slice %a [0:1, 0:5, 0:4] : (tensor<3x5x4xf32>) -> tensor<1x5x4xf32>
  %m = stablehlo.reshape %first : (tensor<1x5x4xf32>) -> tensor<5x4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<4x4xf32>
  %1 = stablehlo.custom_call @cusolver_syrk_ffi(%m, %zero, %alpha, %beta) {mhlo.backend_config = {transpose = true}} : (tensor<5x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<f32>) -> tensor<4x4xf32>
  %2:2 = stablehlo.custom_call @cu_cholesky_update_ffi(%r, %w) : (tensor<6x6xf32>, tensor<6xf32>) -> (tensor<6x6xf32>, tensor<6xf32>)
  return %0, %1, %2#0, %2#1 : tensor<3x5x5xf32>, tensor<4x4xf32>, tensor<6x6xf32>, tensor<6xf32>
}
""", [a, c, r, w], [2 * a.astype(float) @ a.swapaxes(1, 2) - 0.5 * c, 2 * a[0].T.astype(float) @ a[0], np.linalg.cholesky(r.T.astype(float) @ r + np.outer(w, w)).T, 0 * w])

x = normal(2, 3)
text("processes_later", 0, """
func.func @main(%x: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3xf32>) {
  %0 = "stablehlo.collective_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %root = stablehlo.constant dense<0> : tensor<1xi32>
  %1 = "stablehlo.collective_reduce"(%x, %root) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {has_dynamic_root, replica_groups = dense<> : tensor<0x0xi64>} : (tensor<2x3xf32>, tensor<1xi32>) -> tensor<2x3xf32>
  %f = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<2x3xf32>):
    %g = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
    stablehlo.return %g : tensor<2x3xf32>
  }) : (tensor<2x3xf32>) -> !stablehlo.future<tensor<2x3xf32>>
  %h = "stablehlo.async_start"(%x) ({
    %g = stablehlo.slice %x [1:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    stablehlo.return %g : tensor<1x3xf32>
  }) : (tensor<2x3xf32>) -> !stablehlo.future<tensor<1x3xf32>>
  %2 = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<2x3xf32>>) -> tensor<2x3xf32>
  %3 = "stablehlo.async_done"(%h) : (!stablehlo.future<tensor<1x3xf32>>) -> tensor<1x3xf32>
  return %0, %1, %2, %3 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x3xf32>
}
""", [x], [x, 0 * x, x, x[1:]])

# CHLO's functions of operands that are brought to one shape: numpy's rule, or dimensions by name.
a, b, i, j = uniform(0.5, 2, 3, 1), uniform(1, 3, 4), integers(1, 30, 3, 4), integers(1, 5, 4)
ops = {"add": np.add, "subtract": np.subtract, "multiply": np.multiply, "divide": np.divide, "power": np.power, "remainder": np.fmod, "maximum": np.maximum, "minimum": np.minimum, "atan2": np.arctan2, "zeta": lambda a, b: special.zeta(a + 1, b)}
integral = {"and": np.bitwise_and, "or": np.bitwise_or, "xor": np.bitwise_xor, "shift_left": np.left_shift, "shift_right_arithmetic": np.right_shift, "shift_right_logical": np.right_shift}
F, I = "tensor<3x4xf32>", "tensor<3x4xi32>"
results = [(f"%f{n}", F) for n in range(len(ops))] + [(f"%i{n}", I) for n in range(len(integral))] + [("%c", "tensor<3x4xi1>"), ("%s", F), ("%n", F), ("%p", F), ("%l", "tensor<4x3xf32>"), ("%re", F), ("%k", "tensor<3x1xf32>"), ("%d", "tensor<4xf32>"), ("%o", "tensor<4x3xf32>")]
text("broadcasts", 32, "func.func @main(%a: tensor<3x1xf32>, %b: tensor<4xf32>, %i: tensor<3x4xi32>, %j: tensor<4xi32>) -> (" + ", ".join(ty for _, ty in results) + """) {
  %one = "chlo.constant_like"(%a) <{value = 1.0 : f32}> : (tensor<3x1xf32>) -> tensor<3x1xf32>
  %a1 = stablehlo.add %a, %one : tensor<3x1xf32>
""" + "".join(f"  %f{n} = chlo.broadcast_{name} %{'a1' if name == 'zeta' else 'a'}, %b : (tensor<3x1xf32>, tensor<4xf32>) -> {F}\n" for n, name in enumerate(ops)) + "".join(f"  %i{n} = chlo.broadcast_{name} %i, %j : ({I}, tensor<4xi32>) -> {I}\n" for n, name in enumerate(integral)) + """  %c = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction LT>} : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xi1>
  %s = chlo.broadcast_select %c, %a, %b : (tensor<3x4xi1>, tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %n = chlo.broadcast_next_after %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %two = "chlo.constant_like"(%a) <{value = 2.0 : f32}> : (tensor<3x1xf32>) -> tensor<3x1xf32>
  %p = chlo.broadcast_polygamma %two, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %t = stablehlo.reshape %a : (tensor<3x1xf32>) -> tensor<3xf32>
  %w = stablehlo.broadcast_in_dim %b, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
  %l = chlo.broadcast_subtract %t, %w {broadcast_dimensions = array<i64: 1>} : (tensor<3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  %z = chlo.broadcast_complex %a, %b : (tensor<3x1xf32>, tensor<4xf32>) -> tensor<3x4xcomplex<f32>>
  %re = stablehlo.imag %z : (tensor<3x4xcomplex<f32>>) -> tensor<3x4xf32>
  %k = stablehlo.multiply %two, %a : tensor<3x1xf32>
  %d = chlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %o = chlo.broadcast_add %d, %w {broadcast_dimensions = array<i64: 0>} : (tensor<4xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  return """ + ", ".join(name for name, _ in results) + " : " + ", ".join(ty for _, ty in results) + "\n}\n", [a, b, i, j], [f(a.astype(float), b.astype(float)) for f in ops.values()] + [f(i, j) for f in integral.values()] + [a < b, np.where(a < b, a, b), np.nextafter(a, b), special.polygamma(2, b.astype(float)) + 0 * a, a[:, 0] - b[:, None], b + 0 * a, 2 * a, np.float32([1, 2, 3, 4]), np.float32([1, 2, 3, 4])[:, None] + np.tile(b[:, None], (1, 3))])

# Groups of rows, of what is summed over and of a batch, as JAX asks a TPU for them.
rows, parts, left, right = normal(9, 3), normal(4, 3, 5), normal(2, 9, 3), normal(2, 9, 4)
groups, each = np.int32([2, 0, 3, 3]), np.int32([[2, 3, 1], [0, 4, 5]])
ends = np.cumsum(groups)
number = np.searchsorted(ends, np.arange(9), side="right")
inside = (number < 4)[:, None]
within = np.stack([[(np.arange(9) >= e - n) & (np.arange(9) < e) for n, e in zip(row, np.cumsum(row))] for row in each])
text("products_ragged", 8, """
func.func @main(%rows: tensor<9x3xf32>, %parts: tensor<4x3x5xf32>, %groups: tensor<4xi32>, %left: tensor<2x9x3xf32>, %right: tensor<2x9x4xf32>, %each: tensor<2x3xi32>) -> (tensor<9x5xf32>, tensor<3x2x3x4xf32>, tensor<2x3x4xf32>, tensor<9x5xf32>) {
  %0 = "chlo.ragged_dot"(%rows, %parts, %groups) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<9x3xf32>, tensor<4x3x5xf32>, tensor<4xi32>) -> tensor<9x5xf32>
  %1 = "chlo.ragged_dot"(%left, %right, %each) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [1]>}> : (tensor<2x9x3xf32>, tensor<2x9x4xf32>, tensor<2x3xi32>) -> tensor<3x2x3x4xf32>
  %2 = "chlo.ragged_dot"(%left, %right, %groups) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0]>}> : (tensor<2x9x3xf32>, tensor<2x9x4xf32>, tensor<4xi32>) -> tensor<2x3x4xf32>
  %turned = stablehlo.transpose %rows, dims = [1, 0] : (tensor<9x3xf32>) -> tensor<3x9xf32>
  %last = stablehlo.transpose %parts, dims = [1, 2, 0] : (tensor<4x3x5xf32>) -> tensor<3x5x4xf32>
  %wide = stablehlo.convert %groups : (tensor<4xi32>) -> tensor<4xui8>
  %3 = "chlo.ragged_dot"(%turned, %last, %wide) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [1], rhs_group_dimensions = [2]>}> : (tensor<3x9xf32>, tensor<3x5x4xf32>, tensor<4xui8>) -> tensor<9x5xf32>
  return %0, %1, %2, %3 : tensor<9x5xf32>, tensor<3x2x3x4xf32>, tensor<2x3x4xf32>, tensor<9x5xf32>
}
""", [rows, parts, groups, left, right, each], [np.where(inside, np.einsum("mk,mkn->mn", rows, parts[np.minimum(number, 3)]), 0), np.einsum("bgm,bmk,bmn->gbkn", within, left, right), np.einsum("bmk,bmn->bkn", left, right), np.where(inside, np.einsum("mk,mkn->mn", rows, parts[np.minimum(number, 3)]), 0)])

x, c, i = normal(3, 70), normal(3), integers(0, 9, 3, 70)
text("scans", 16, """
func.func @main(%x: tensor<3x70xf32>, %c: tensor<3xf32>, %i: tensor<3x70xi32>) -> (tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<i32>) {
  %0:2 = chlo.scan(%x) inits (%c) dimension=1  attributes {is_associative = true, is_reverse = false} {
  ^bb0(%input: tensor<3xf32>, %carry: tensor<3xf32>):
    %s = stablehlo.add %input, %carry : tensor<3xf32>
    stablehlo.return %s, %s : tensor<3xf32>, tensor<3xf32>
  } : (tensor<3x70xf32>, tensor<3xf32>) -> (tensor<3x70xf32>, tensor<3xf32>)
  %1:2 = "chlo.scan"(%x, %c) <{dimension = 1 : i64, is_associative = true, is_reverse = true, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%input: tensor<3xf32>, %carry: tensor<3xf32>):
    %s = stablehlo.maximum %carry, %input : tensor<3xf32>
    stablehlo.return %s, %s : tensor<3xf32>, tensor<3xf32>
  }) : (tensor<3x70xf32>, tensor<3xf32>) -> (tensor<3x70xf32>, tensor<3xf32>)
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %2:3 = chlo.scan(%x, %i) inits (%c, %zero) dimension=1  attributes {is_reverse = true} {
  ^bb0(%input: tensor<3xf32>, %index: tensor<3xi32>, %carry: tensor<3xf32>, %count: tensor<i32>):
    %half = stablehlo.constant dense<0.5> : tensor<3xf32>
    %h = stablehlo.multiply %half, %carry : tensor<3xf32>
    %s = stablehlo.subtract %input, %h : tensor<3xf32>
    %none = stablehlo.constant dense<0> : tensor<i32>
    %n = stablehlo.reduce(%index init: %none) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %m = stablehlo.add %n, %count : tensor<i32>
    stablehlo.return %h, %s, %m : tensor<3xf32>, tensor<3xf32>, tensor<i32>
  } : (tensor<3x70xf32>, tensor<3x70xi32>, tensor<3xf32>, tensor<i32>) -> (tensor<3x70xf32>, tensor<3xf32>, tensor<i32>)
  return %0#0, %0#1, %1#0, %1#1, %2#0, %2#1, %2#2 : tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<3x70xf32>, tensor<3xf32>, tensor<i32>
}
""", [x, c, i], (lambda total, most, steps: [total, total[:, -1], most, most[:, 0], *steps, i.sum(dtype=np.int32)])(np.cumsum(x.astype(float), 1) + c[:, None], np.maximum(np.maximum.accumulate(x[:, ::-1], 1)[:, ::-1], c[:, None]), stepped(x.astype(float), c)))

x = np.float32([np.inf, -np.inf, np.nan, 0, 1])
text("infinities", 2, """
func.func @main(%x: tensor<5xf32>) -> (tensor<5xi1>, tensor<5xi1>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) {
  %0 = chlo.is_inf %x : tensor<5xf32> -> tensor<5xi1>
  %1 = chlo.is_pos_inf %x : tensor<5xf32> -> tensor<5xi1>
  %2 = chlo.is_neg_inf %x : tensor<5xf32> -> tensor<5xi1>
  %3 = chlo.tan %x : tensor<5xf32> -> tensor<5xf32>
  %4 = stablehlo.custom_call @Sharding(%x) {mhlo.sharding = "{replicated}"} : (tensor<5xf32>) -> tensor<5xf32>
  return %0, %1, %2, %3, %4 : tensor<5xi1>, tensor<5xi1>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>
}
""", [x], [np.isinf(x), x == np.inf, x == -np.inf, np.tan(x), x])

x, v = uniform(0.1, 0.9, 20), uniform(-9, 9, 3, 8)
order = np.argsort(v, 1, kind="stable")[:, :2].astype(np.int32)
names = ["acos", "acosh", "asin", "asinh", "atanh", "cosh", "erf", "sinh", "tan"]
functions = [np.arccos, lambda x: np.arccosh(1 / x), np.arcsin, np.arcsinh, np.arctanh, np.cosh, special.erf, np.sinh, np.tan]
text("calls_by_name", 8, "func.func @main(%x: tensor<20xf32>, %v: tensor<3x8xf32>) -> (" + "tensor<20xf32>, " * 9 + "tensor<3x2xf32>, tensor<3x2xi32>) {\n  %one = stablehlo.constant dense<1.0> : tensor<20xf32>\n  %inverse = stablehlo.divide %one, %x : tensor<20xf32>\n" + "".join(f"  %{name} = stablehlo.custom_call @mhlo.{name}(%{'inverse' if name == 'acosh' else 'x'}) {{mhlo.attributes = {{}}, mhlo.version = 1 : i64}} : (tensor<20xf32>) -> tensor<20xf32>\n" for name in names) + """  %0:2 = stablehlo.custom_call @mhlo.topk(%v) {mhlo.attributes = {k = 2 : i64, largest = false}, mhlo.version = 1 : i64} : (tensor<3x8xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>)
  return """ + ", ".join(f"%{name}" for name in names) + ", %0#0, %0#1 : " + "tensor<20xf32>, " * 9 + "tensor<3x2xf32>, tensor<3x2xi32>\n}\n", [x, v], [f(x.astype(float)) for f in functions] + [np.take_along_axis(v, order, 1), order])

i, j = integers(-2**31, 2**31 - 1, 40), np.int32([0, 1, -1, 2**31 - 1, -2**31])
i[:5] = j
u = i.view(np.uint32)
text("bits", 0, """
func.func @main(%i: tensor<40xi32>) -> (tensor<40xi32>, tensor<40xi32>, tensor<40xi32>, tensor<40xui32>) {
  %0 = stablehlo.popcnt %i : tensor<40xi32>
  %1 = stablehlo.count_leading_zeros %i : tensor<40xi32>
  %2 = stablehlo.reverse %i, dims = [0] : tensor<40xi32>
  %3 = stablehlo.xor %i, %2 : tensor<40xi32>
  %4 = stablehlo.bitcast_convert %i : (tensor<40xi32>) -> tensor<40xui32>
  return %0, %1, %3, %4 : tensor<40xi32>, tensor<40xi32>, tensor<40xi32>, tensor<40xui32>
}
""", [i], [np.int32([bin(x).count("1") for x in u]), np.int32([32 - int(x).bit_length() for x in u]), i ^ i[::-1], u])

# The generators' words as XLA makes them: states are pairs of numbers of 64 bits, here as four words.
state = np.array([0x5187C3A50D2F40EF, 0xFFFFFFFFFFFFFFFE], np.uint64)
shapes = [(), (7,), (3, 5), (4, 3)]
lines, answers = [], []
for number, (algorithm, value) in enumerate([("THREE_FRY", lax.RandomAlgorithm.RNG_THREE_FRY), ("PHILOX", lax.RandomAlgorithm.RNG_PHILOX), ("DEFAULT", lax.RandomAlgorithm.RNG_DEFAULT)]):
    for shape in shapes:
        ty = "tensor<" + "".join(f"{n}x" for n in shape) + "ui32>"
        at = len(lines)
        lines.append((f'  %n{at}, %r{at} = stablehlo.rng_bit_generator %state, algorithm = {algorithm} : (tensor<4xui32>) -> (tensor<4xui32>, {ty})\n', ty))
        following, bits = jax.jit(lambda s: lax.rng_bit_generator(s, shape, np.uint32, value))(state)
        answers += [np.asarray(following).view(np.uint32), np.asarray(bits)]
types = ", ".join(f"tensor<4xui32>, {ty}" for _, ty in lines)
words = ", ".join(str(word) for word in state.view(np.uint32))
text("generators", 0, f"func.func @main() -> ({types}) {{\n  %state = stablehlo.constant dense<[{words}]> : tensor<4xui32>\n" + "".join(line for line, _ in lines) + "  return " + ", ".join(f"%n{at}, %r{at}" for at in range(len(lines))) + f" : {types}\n}}\n", [], answers)

text("random", 0, """
func.func @main() -> (tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>) {
  %low = stablehlo.constant dense<2.0> : tensor<f32>
  %high = stablehlo.constant dense<5.0> : tensor<f32>
  %shape = stablehlo.constant dense<[100, 40]> : tensor<2xi64>
  %u = stablehlo.rng %low, %high, %shape, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<100x40xf32>
  %n = stablehlo.rng %low, %high, %shape, distribution = NORMAL : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<100x40xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %count = stablehlo.constant dense<4000.0> : tensor<f32>
  %infinity = stablehlo.constant dense<0x7F800000> : tensor<f32>
  %least = stablehlo.reduce(%u init: %infinity) applies stablehlo.minimum across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %most = stablehlo.reduce(%u init: %zero) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %0 = stablehlo.compare GE, %least, %low : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %1 = stablehlo.compare LT, %most, %high : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %sum = stablehlo.reduce(%u init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %mean = stablehlo.divide %sum, %count : tensor<f32>
  %middle = stablehlo.constant dense<3.5> : tensor<f32>
  %d = stablehlo.subtract %mean, %middle : tensor<f32>
  %e = stablehlo.abs %d : tensor<f32>
  %near = stablehlo.constant dense<0.07> : tensor<f32>
  %2 = stablehlo.compare LT, %e, %near : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %nsum = stablehlo.reduce(%n init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<100x40xf32>, tensor<f32>) -> tensor<f32>
  %nmean = stablehlo.divide %nsum, %count : tensor<f32>
  %nd = stablehlo.subtract %nmean, %low : tensor<f32>
  %ne = stablehlo.abs %nd : tensor<f32>
  %quarter = stablehlo.constant dense<0.4> : tensor<f32>
  %3 = stablehlo.compare LT, %ne, %quarter : (tensor<f32>, tensor<f32>) -> tensor<i1>
  return %0, %1, %2, %3 : tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>
}
""", [], [np.bool_(True)] * 4)


halves = np.uint16([0, 1, 2, 3, 5, 0x60, 0x80, 0x180, 0x300, 0x3ff, 0x400, 0x401, 0x3c03, 0x4280, 0x7bff, 0x7c00, 0x8001, 0x83ff, 0xc280, 0xfc00])


def reduced(exponent, mantissa):
    """Of `halves`, on their bits as the specification's interpreter does it (XLA's answer depends on how it vectorises)."""
    magnitude = (halves & 0x7fff).astype(np.int64)
    if mantissa < 10:
        cut = 10 - mantissa
        magnitude = (magnitude + (1 << cut - 1) - 1 + (magnitude >> cut & 1)) >> cut << cut
    if exponent < 5:
        bias = (1 << exponent - 1) - 1
        field = magnitude >> 10
        magnitude = np.where(field > 15 + bias, 0x7c00, np.where(field <= 15 - bias, 0, magnitude))
    return (magnitude | (halves & 0x8000)).astype(np.int32)


FORMATS = [(8, 7), (5, 2), (8, 0), (6, 0), (5, 9), (4, 3), (11, 52), (2, 1)]
text("precision_half", 0, "\n".join([
    "func.func @main(%x: tensor<20xui16>) -> (" + ", ".join(["tensor<20xi32>"] * len(FORMATS)) + ") {",
    "  %h = stablehlo.bitcast_convert %x : (tensor<20xui16>) -> tensor<20xf16>",
    *(f"""  %a{k} = stablehlo.reduce_precision %h, format = e{e}m{m} : tensor<20xf16>
  %b{k} = stablehlo.bitcast_convert %a{k} : (tensor<20xf16>) -> tensor<20xui16>
  %c{k} = stablehlo.convert %b{k} : (tensor<20xui16>) -> tensor<20xi32>""" for k, (e, m) in enumerate(FORMATS)),
    "  return " + ", ".join(f"%c{k}" for k in range(len(FORMATS))) + " : " + ", ".join(["tensor<20xi32>"] * len(FORMATS)),
    "}\n",
]), [halves], [reduced(e, m) for e, m in FORMATS])

x, i = normal(4, 5), np.int32([[0, 0], [3, 2], [-1, 9]])
n = x.astype(np.float16)
text("processes_promoted", 0, """
func.func @main(%x: tensor<4x5xf32>, %i: tensor<3x2xi32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<3x2xf32>) {
  %n = stablehlo.convert %x : (tensor<4x5xf32>) -> tensor<4x5xf16>
  %0 = "stablehlo.all_reduce"(%n) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, replica_groups = dense<0> : tensor<1x1xi64>, use_global_device_ids} : (tensor<4x5xf16>) -> tensor<4x5xf32>
  %1 = "stablehlo.reduce_scatter"(%n) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<0> : tensor<1x1xi64>, scatter_dimension = 1 : i64} : (tensor<4x5xf16>) -> tensor<4x5xf32>
  %sizes = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %2 = "stablehlo.dynamic_gather"(%x, %i, %sizes) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>} : (tensor<4x5xf32>, tensor<3x2xi32>, tensor<2xi64>) -> tensor<3x2xf32>
  return %0, %1, %2 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<3x2xf32>
}
""", [x, i], [n.astype(np.float32), n.astype(np.float32), np.stack([x[0, :2], x[3, 2:4], x[0, 3:]])])


def to_precision(tree, wide):
    kinds = {"f": np.float64 if wide else np.float32, "c": np.complex128 if wide else np.complex64}
    return [np.asarray(x).astype(kinds.get(np.asarray(x).dtype.kind, np.asarray(x).dtype)) for x in tree]


def write(name, limit, source, inputs, answers):
    arrays = {f"in{i}": np.ascontiguousarray(x) for i, x in enumerate(inputs)}
    arrays |= {f"out{i}": np.ascontiguousarray(x).reshape(np.shape(x)) for i, x in enumerate(answers)}
    np.savez_compressed(HERE / f"{name}.npz", **arrays)
    (HERE / f"{name}.mlir").write_text(f"// limit: {limit}\n{source.lstrip()}")


def main():
    wanted = lambda name: not sys.argv[1:] or name in sys.argv[1:]
    for name, (limit, source, inputs, answers) in TEXTS.items():
        if wanted(name):
            write(name, limit, source, inputs, answers)
    for name, (limit, function, inputs) in CASES.items():
        if not wanted(name):
            continue
        answers = jax.tree.leaves(jax.jit(function)(*to_precision(inputs, wide=True)))
        jax.config.update("jax_enable_x64", False)
        traced = jax.jit(function).trace(*to_precision(inputs, wide=False))
        source = str(traced.lower(lowering_platforms=("generic",)).compiler_ir("stablehlo"))
        jax.config.update("jax_enable_x64", True)
        write(name, limit, source, inputs, answers)


if __name__ == "__main__":
    main()
