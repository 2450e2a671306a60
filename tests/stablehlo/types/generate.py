"""Writes the programs of this folder: NAME.mlir, and NAME.npz with inputs in0, ... and answers out0, ...

    python generate.py [NAME ...]

needs `pip install jax` (written with 0.10.2). The answers are JAX's own on the CPU, in the types of the program. Numbers
of 16 bits are written as float32; 64-bit integers enter and leave programs as pairs of 32-bit words, so that none is
rounded on its way.
"""
import pathlib
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

jax.config.update("jax_enable_x64", True)
HERE = pathlib.Path(__file__).parent
CASES = {}
NARROW = ["int8", "int16", "uint8", "uint16"]
INTEGERS = NARROW + ["int32", "uint32", "int64", "uint64"]
HALVES = ["float16", "bfloat16"]


def rng(name):
    return np.random.default_rng(sum(name.encode()))


def whole(dtype, *shape):
    """Integers among which are the ends of the type, shift counts past its width, 0 and -1."""
    info = np.iinfo(dtype)
    bits = info.bits
    special = [0, 1, 2, 3, 7, bits - 1, bits, bits + 1, info.max, info.max - 1, info.min, info.min + 1, info.max // 3]
    special += [-1, -2, -7] if info.min < 0 else [info.max // 2 + 1]
    special = np.array(special, dtype)
    random = rng(dtype + str(shape)).integers(info.min, info.max, shape, dtype=dtype, endpoint=True)
    chosen = special[rng(str(shape)).integers(0, len(special), shape)]
    return np.where(rng(dtype).random(shape) < 0.7, chosen, random)


def real(dtype, *shape, scale=1.0):
    values = rng(dtype + str(shape)).standard_normal(shape) * scale
    return jnp.asarray(values).astype(dtype)


def special(dtype, *shape):
    """Numbers among which are NaN, infinities, both zeros, some too large for integers and some that are equal."""
    values = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, 1.0, -2.5, 0.5, 1.5, -0.5, 300.0, -300.0, 7e4, -7e4, 3e9, -3e9, 1e19, -1e19, 3e37])
    with np.errstate(over="ignore"):
        return jnp.asarray(values[rng(str(shape)).integers(0, len(values), shape)]).astype(dtype)


def pairs(values):
    values = np.asarray(values)
    return values.view(np.uint32).reshape(*values.shape, 2)


def exposed(x):
    if x.dtype not in (jnp.int64, jnp.uint64):
        return x
    return [x.astype(jnp.uint32), lax.shift_right_logical(x, x.dtype.type(32)).astype(jnp.uint32)]


def joined(words, dtype):
    words = words.astype(jnp.uint64)
    return (words[..., 0] | words[..., 1] << np.uint64(32)).astype(dtype)


def case(name, function, *inputs):
    inputs = [np.asarray(x) if not hasattr(x, "dtype") else x for x in inputs]
    dtypes = [x.dtype for x in inputs]
    taken = [pairs(x) if x.dtype in (np.int64, np.uint64) else x for x in inputs]

    def program(*arguments):
        arguments = [
            joined(x, dtype) if dtype in (np.int64, np.uint64) else x
            for x, dtype in zip(arguments, dtypes)
        ]
        return jax.tree.leaves([exposed(x) for x in jax.tree.leaves(function(*arguments))])

    CASES[name] = (program, taken)


def compares(x, y):
    return [op(x, y) for op in (lax.eq, lax.ne, lax.lt, lax.le, lax.gt, lax.ge)]


def integer(x, y):
    results = [
        x + y, x - y, x * y, lax.div(x, y), lax.rem(x, y), x & y, x | y, x ^ y, ~x, lax.neg(x), lax.max(x, y), lax.min(x, y),
        lax.shift_left(x, y), lax.shift_right_logical(x, y), lax.shift_right_arithmetic(x, y), lax.population_count(x),
        lax.clz(x), lax.select(x > y, x, y), lax.clamp(x[0], y, x[1]), lax.integer_pow(x, 3), *compares(x, y), x.sum(),
        lax.reduce(x, np.array(0, x.dtype), lax.add, (0,)), lax.reduce(x, np.array(1, x.dtype), lax.mul, (0,)), x.max(), x.min(),
        jnp.cumsum(x, dtype=x.dtype),
    ]
    if jnp.issubdtype(x.dtype, jnp.signedinteger):
        results += [lax.abs(x), lax.sign(x)]
    return results


def moved(x, y):
    i = y.reshape(-1)[:5].astype(jnp.int32) % 4
    i = i.astype(x.dtype) if jnp.issubdtype(x.dtype, jnp.integer) else i
    return [
        jnp.sort(x, 1), jnp.argsort(x, 0), lax.iota(x.dtype, 40) * x.dtype.type(9), x[i], x.at[i].add(y[:5]),
        lax.dynamic_slice(x, (i[0], i[1]), (2, 3)), lax.dynamic_update_slice(x, y[:2, :2], (i[2], i[3])),
        jnp.concatenate([x, y]), jnp.pad(x, ((1, 2), (0, 1)), constant_values=3), x.T @ y, lax.rev(x, (0,)), jnp.where(x > y, x, 5),
        lax.dot_general(x, y, (((0,), (0,)), ((1,), (1,)))), jnp.take(x, i, 0, mode="fill", fill_value=7),
    ]


def loop(n, x):
    dtype = x.dtype
    counted = lax.fori_loop(dtype.type(2), dtype.type(9), lambda i, v: v * i + x, x)
    asked = lax.while_loop(lambda s: s[0] < n[0], lambda s: (s[0] + dtype.type(3), s[1] + s[0] * x), (dtype.type(0), x))
    return counted, asked


def converted(x, widths=(8, 16, 32)):
    """Into types of those widths, and of x's own; narrower and wider bits along the last dimension."""
    dtypes = INTEGERS + HALVES + ["float32", "float64", "bool", "complex64"]
    results = [x.astype(dtype) for dtype in dtypes if jnp.dtype(dtype).itemsize * 8 in widths or dtype == "complex64"]
    bits = x.dtype.itemsize * 8
    for width in widths:
        if width <= bits or x.shape[-1] == width // bits:
            results += [lax.bitcast_convert_type(x, dtype) for dtype in INTEGERS if jnp.dtype(dtype).itemsize * 8 == width]
    return results


for dtype in NARROW + ["int64", "uint64"]:
    case(f"integer_{dtype}", integer, whole(dtype, 150), whole(dtype, 150)[::-1].copy())
    case(f"moved_{dtype}", moved, whole(dtype, 6, 7), whole(dtype, 6, 7)[::-1].copy())
    case(f"loop_{dtype}", loop, np.array([20], dtype), whole(dtype, 5))
    bits = np.iinfo(dtype).bits
    case(f"converted_{dtype}", converted, whole(dtype, 30, max(32 // bits, 1)))
    case(f"widened_{dtype}", lambda x: converted(x, (64,)), whole(dtype, 30, 64 // bits))


def floating(x, y):
    return [
        x + y, x - y, x * y, x / y, lax.rem(x, y), lax.neg(x), lax.abs(x), lax.sign(x), lax.max(x, y), lax.min(x, y), lax.floor(x),
        lax.ceil(x), lax.round(x), lax.round(x, lax.RoundingMethod.TO_NEAREST_EVEN), lax.sqrt(lax.abs(x)), lax.is_finite(x),
        lax.clamp(x[0], y, x[1]), *compares(x, y), lax.select(x > y, x, y), lax.reduce_precision(x, 5, 3),
        jnp.sort(x), jnp.argsort(x), jnp.max(x), jnp.min(x), jnp.argmax(x),
    ]


def smooth(x, y):
    p = jnp.abs(x) + x.dtype.type(0.25)
    return [
        jnp.exp(x), jnp.log(p), jnp.sin(x), jnp.cos(x), jnp.tan(x), jnp.tanh(x), jnp.expm1(x), jnp.log1p(p), lax.rsqrt(p), lax.cbrt(x),
        lax.atan2(x, y), lax.pow(p, y), lax.logistic(x), x.sum(), jnp.cumsum(x), x @ y, jnp.outer(x, y)[:4],
    ]


for dtype in HALVES + ["float64"]:
    case(f"floating_{dtype}", floating, real(dtype, 120, scale=3.0), real(dtype, 120, scale=2.0)[::-1])
    case(f"special_{dtype}", floating, special(dtype, 150), special(dtype, 150)[::-1])
    case(f"smooth_{dtype}", smooth, real(dtype, 60), real(dtype, 60)[::-1])
    case(f"moved_{dtype}", moved, real(dtype, 6, 7), jnp.abs(real(dtype, 6, 7))[::-1] * 4)
    case(f"converted_{dtype}", converted, special(dtype, 40, 2))
    case(f"widened_{dtype}", lambda x: converted(x, (64,)), special(dtype, 20, 4))


def complex_functions(a, b):
    x, y = lax.complex(a, b), lax.complex(b, a * 2)
    results = [
        x + y, x - y, x * y, x / y, lax.neg(x), lax.abs(x), lax.sign(x), lax.sqrt(x), lax.exp(x), lax.log(x), lax.sin(x), lax.cos(x),
        lax.tanh(x), lax.pow(x, y), lax.rsqrt(x), lax.expm1(x), lax.log1p(x), x.sum(), jnp.cumsum(x), jnp.outer(x, y)[:4] @ jnp.outer(y, x)[:, :3],
        x == y, x[::3], jnp.conj(x), x * (2 + 3j), x + 1.0,
    ]
    return [part for z in results for part in ((z.real, z.imag) if jnp.iscomplexobj(z) else (z,))]


case("complex128", complex_functions, real("float64", 50), real("float64", 50)[::-1] * 2)
case("words_float64", lambda x, w: (lax.bitcast_convert_type(x, jnp.uint32), lax.bitcast_convert_type(w, jnp.float64), x.astype("float32"), x.astype("complex128").real), special("float64", 30), pairs(real("float64", 20)))
case("random_float64", lambda k: (
    jax.random.uniform(jax.random.wrap_key_data(k), (20,), dtype=jnp.float64), jax.random.randint(jax.random.wrap_key_data(k), (9,), 0, 1 << 20).astype("int32")),
    np.array([5, 77], np.uint32))
case("scan_float64", lambda a, x: lax.scan(lambda c, i: (jnp.tanh(a @ c) + x[i], c[i % 3]), x[0], jnp.arange(6) % 4), real("float64", 5, 5), real("float64", 4, 5))
case("indexed_float64", lambda x, y: (
    x[jnp.argsort(y)], x.at[jnp.argsort(y)[:3]].add(1.5), jnp.linalg.norm(x), jnp.var(x), jax.nn.softmax(x), jnp.searchsorted(jnp.sort(x), y).astype("int32"),
    jnp.where(x > y, x, jnp.nan), jnp.cumsum(x)[::-1], jax.grad(lambda x: jnp.sum(jnp.log1p(jnp.exp(x)) * jnp.sin(y)))(x),
    jnp.median(x), jnp.interp(y, jnp.sort(x), x), jax.nn.logsumexp(x)), real("float64", 11), real("float64", 11)[::-1] * 0.7)


def inverses(x):
    inside = jnp.tanh(x)
    return [lax.asin(inside), lax.acos(inside), lax.atan(x * 9), lax.asinh(x * 50), lax.acosh(1 + x * x), lax.atanh(inside), lax.sinh(x), lax.cosh(x)]


def parts(results):
    return [part for z in results for part in (z.real, z.imag)]


def inverses_complex(a, b):
    z = lax.complex(a, b)
    return parts([lax.asin(z), lax.acos(z), lax.atan(z), lax.asinh(z), lax.acosh(z), lax.atanh(z), lax.sinh(z), lax.cosh(z)])


def special_functions(x):
    p = jnp.abs(x) + 0.01
    return [
        lax.erf(x), lax.erfc(x * 2), lax.erf_inv(jnp.tanh(x)), lax.digamma(p * 9), lax.digamma(x - 3.3), lax.lgamma(p * 20),
        lax.zeta(1 + p * 4, p * 3), lax.polygamma(jnp.round(p * 3), p * 5), lax.nextafter(x, x[::-1]), jnp.isposinf(x), jnp.isneginf(x),
        lax.igamma(p * 2, p[::-1] * 3), lax.lgamma(x - 3.3),
        lax.bessel_i1e(x), lax.bessel_i1e(x * 20),
    ]


def transforms(a, b):
    z = lax.complex(a, b)
    one = z.reshape(-1)
    results = [jnp.fft.fft(z), jnp.fft.ifft(z, axis=0), jnp.fft.fft(one[:67]), jnp.fft.ifft(one[:134]), jnp.fft.rfft(a), jnp.fft.fft2(z)]
    return [*parts(results), jnp.fft.irfft(z, 22)]


case("inverses_float64", inverses, real("float64", 60))
case("inverses_complex128", inverses_complex, real("float64", 60), real("float64", 60)[::-1] * 2)
case("functions_float64", special_functions, real("float64", 60))
case("transforms_float64", transforms, real("float64", 12, 30), real("float64", 12, 30)[::-1])


def stored(x):
    x = np.asarray(x)
    return x.astype(np.float32) if x.dtype.name in HALVES else x


def main():
    for name, (function, inputs) in CASES.items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        # Programs of narrow numbers have no 64-bit indices either, as some adapters have none.
        jax.config.update("jax_enable_x64", "64" in name or "128" in name or name.startswith("widened"))
        answers = jax.tree.leaves(jax.jit(function)(*inputs))
        arrays = {f"in{i}": stored(x) for i, x in enumerate(inputs)}
        arrays |= {f"out{i}": stored(x) for i, x in enumerate(answers)}
        np.savez_compressed(HERE / f"{name}.npz", **arrays)
        traced = jax.jit(function).trace(*inputs)
        text = str(traced.lower(lowering_platforms=("generic",)).compiler_ir("stablehlo"))
        (HERE / f"{name}.mlir").write_text(text)


if __name__ == "__main__":
    main()
