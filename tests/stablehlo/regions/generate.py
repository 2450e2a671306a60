"""Writes the programs of this folder: NAME.mlir, and NAME.npz with inputs in0, ... and answers out0, ...

    python generate.py [NAME ...]

needs `pip install jax` (written with 0.10.2). Each program is what JAX lowers a function to for a platform that it
knows nothing of; the answers are its own on the CPU in float64 and int64.
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


def rng(name):
    return np.random.default_rng(sum(name.encode()))


def normal(*shape):
    return rng(str(shape)).standard_normal(shape).astype(np.float32)


def integers(low, high, *shape):
    return rng(f"{low} {high} {shape}").integers(low, high, shape).astype(np.int32)


def special(*shape):
    """Numbers among which are NaN, infinities, both zeros and many that are equal."""
    values = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, 1.0, -2.5, 3e38, 1e-30], np.float32)
    return values[integers(0, len(values), *shape)]


def case(name, function, *inputs):
    CASES[name] = (function, inputs)


case("sums", lambda x: (x.sum(), x.sum(0), x.sum(1), x.sum(2), x.sum((0, 2)), x.sum((1, 2)), x.mean(1, keepdims=True)), normal(5, 7, 37))
case("products", lambda x, i: (jnp.prod(x, 0), jnp.prod(1 + x / 9), jnp.prod(i, 1)), normal(6, 11), integers(-3, 4, 4, 9))
case("extremes", lambda x: (x.max(), x.min(0), x.max(1), jnp.argmax(x, 0), jnp.argmin(x, 1), jnp.argmax(x)), normal(9, 70))
case("extremes_special", lambda x: (x.max(1), x.min(1), jnp.argmax(x, 1), jnp.argmin(x, 1), jnp.nanmax(x, 0)), special(40, 3))
case("any_all", lambda x: (jnp.any(x > 2), jnp.all(x > -5), jnp.any(x > 1.5, 1), jnp.all(x > -1.5, 0), jnp.sum(x > 0, 1)), normal(8, 33))
case("statistics", lambda x: (jnp.var(x), jnp.std(x, 0), jax.nn.logsumexp(x), jax.nn.logsumexp(x, 1), jax.nn.softmax(x)), normal(21, 13))
case("norms", lambda x: (jnp.linalg.norm(x), jnp.linalg.norm(x, 1, 0), jnp.linalg.norm(x, jnp.inf, 1), jnp.trace(x)), normal(17, 17))
case("reduce_complex", lambda x, y: (jnp.sum(x + 1j * y, 1), jnp.prod(x + 1j * y, 0)), normal(5, 8), normal(5, 8) / 2)
case("reduce_any_body", lambda x, y: lax.reduce((x, y), (np.float32(1).astype(x.dtype), np.float32(0).astype(x.dtype)), lambda a, b: (a[0] * b[0], a[1] * b[0] + b[1]), (1,)), 1 + normal(4, 40) / 20, normal(4, 40))
case("reduce_empty", lambda x: (x.sum(1), x.sum(0), jnp.prod(x), jnp.all(x > 0)), np.zeros((3, 0), np.float32))
case("sort_special", lambda x: (jnp.sort(x), jnp.sort(x, 0), jnp.argsort(x), jnp.argsort(x, 0, descending=True)), special(7, 50))
case("sort_middle", lambda x, i: (jnp.sort(x, 1), lax.sort((i, x), dimension=1, num_keys=1), jnp.lexsort((x, i), 1)), normal(3, 29, 4), integers(0, 5, 3, 29, 4))
case("sort_integers", lambda i, u: (jnp.sort(i), jnp.sort(u.astype(jnp.uint32) * 3), jnp.sort(i > 0), jnp.argsort(i, stable=True)), integers(-40, 40, 333), integers(0, 2**30, 100))
case("sort_short", lambda x, y: (jnp.sort(x), jnp.sort(y, 1), jnp.argsort(x)), normal(4, 1), normal(6, 2))
case("at_set", lambda x, i, v: (x.at[i].set(v), x.at[:, 2].set(7.0), x.at[1, 2:5].set(v[0, :3])), normal(6, 9), integers(0, 6, 6), normal(6, 9) * 2)
case("at_repeated", lambda x, i, v: (x.at[i].add(v), x.at[i].multiply(v), x.at[i].max(v), x.at[i].min(v), x.at[i].set(v)), normal(7), integers(-7, 7, 50), normal(50))
case("at_outside", lambda x, i, v: (x.at[i].add(v, mode="drop"), x.at[i].set(v, mode="drop"), x.at[i].add(v, mode="clip")), normal(7, 3), integers(-20, 20, 30), normal(30, 3))
case("at_pairs", lambda x, i, j, v: (x.at[i, j].add(v), x.at[i[:, None], j[None, :9]].add(2.0), x.at[:, i, j].set(0.5)), normal(6, 6, 6), integers(0, 6, 20), integers(0, 6, 20), normal(20, 6))
case("at_batched", jax.vmap(lambda x, i, v: x.at[i].add(v)), normal(4, 10), integers(0, 10, 4, 6), normal(4, 6))
case("scatter_windows", lambda x, i, v: (
    lax.scatter_add(x, i, v, lax.ScatterDimensionNumbers((1, 2), (), (0, 1)), mode="drop"),
    lax.scatter_max(x, i, v, lax.ScatterDimensionNumbers((1, 2), (), (1, 0)), mode="clip")),
    normal(8, 9), integers(0, 7, 12, 2), normal(12, 2, 3))
case("scatter_turned", lambda x, i, v: lax.scatter_add(x, i, v, lax.ScatterDimensionNumbers((0, 2), (1,), (1,))), normal(4, 6, 5), integers(0, 6, 9, 1), normal(4, 9, 5))
case("segments", lambda x, i: (jax.ops.segment_sum(x, i, 6), jax.ops.segment_max(x, i, 6), jnp.bincount(i, length=8)), normal(3000), integers(0, 6, 3000))
case("at_scalar", lambda x, y: (x.at[()].add(2.0), y.at[..., 1].set(3.0), y.at[1, 2].multiply(x)), np.float32(1.5), normal(3, 4))
case("scatter_apply", lambda x, i: x.at[i].apply(lambda y: jnp.sin(y) * 2), normal(9), np.array([1, 4, 8], np.int32))
case("windows", lambda x: (jnp.cumsum(x), jnp.cumprod(1 + x / 30), lax.cummax(x), lax.cumsum(x, reverse=True), lax.cumlogsumexp(x)), normal(90))
case("windows_axes", lambda x: (jnp.cumsum(x, 0), jnp.cumsum(x, 1)), normal(13, 21))
case("pooling", lambda x: (
    lax.reduce_window(x, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), "SAME"),
    lax.reduce_window(x, 0.0, lax.add, (1, 2, 3, 1), (1, 1, 2, 1), "VALID"),
    lax.reduce_window(x, 0.0, lax.add, (1, 2, 2, 1), (1, 1, 1, 1), "VALID", (1, 2, 1, 1), (1, 1, 3, 1))),
    normal(2, 11, 12, 3))
case("pooling_grad", jax.grad(lambda x: jnp.sum(jnp.sin(lax.reduce_window(x, -jnp.inf, lax.max, (2, 3), (2, 2), "SAME")))), normal(11, 12))
case("precision", lambda x: (lax.reduce_precision(x, 5, 10), lax.reduce_precision(x, 8, 7), lax.reduce_precision(x * 1e-6, 5, 2)), normal(400) * 3)


def to_precision(tree, wide):
    kinds = {"f": np.float64 if wide else np.float32, "c": np.complex128 if wide else np.complex64}
    return [np.asarray(x).astype(kinds.get(np.asarray(x).dtype.kind, np.asarray(x).dtype)) for x in tree]


def main():
    for name, (function, inputs) in CASES.items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        answers = jax.tree.leaves(jax.jit(function)(*to_precision(inputs, wide=True)))
        arrays = {f"in{i}": x for i, x in enumerate(inputs)}
        arrays |= {f"out{i}": np.asarray(x) for i, x in enumerate(answers)}
        np.savez_compressed(HERE / f"{name}.npz", **arrays)
        jax.config.update("jax_enable_x64", False)
        traced = jax.jit(function).trace(*to_precision(inputs, wide=False))
        text = str(traced.lower(lowering_platforms=("generic",)).compiler_ir("stablehlo"))
        (HERE / f"{name}.mlir").write_text(text)
        jax.config.update("jax_enable_x64", True)


if __name__ == "__main__":
    main()
