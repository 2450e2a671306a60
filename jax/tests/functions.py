"""Functions that programs are made of, each with inputs: linear algebra, and the numerics around it.

`unique` is false where the answer is fixed only up to signs or bases; then `function` gives what does not depend on them.
"""

import jax
import jax.numpy as jnp
import jax.scipy.linalg as jsl
import numpy as np
from jax import lax

RNG = np.random.default_rng(7)
CASES = {}


def normal(*shape):
    return RNG.standard_normal(shape).astype(np.float32)


def complex_normal(*shape):
    return (normal(*shape) + 1j * normal(*shape)).astype(np.complex64)


def positive(n, *batch):
    a = normal(*batch, n, n)
    return (a @ np.swapaxes(a, -1, -2) / n + 0.5 * np.eye(n)).astype(np.float32)


def hermitian_positive(n):
    a = complex_normal(n, n)
    return (a @ a.conj().T / n + np.eye(n)).astype(np.complex64)


def regular(n):
    return normal(n, n) + 4 * np.eye(n, dtype=np.float32)


def case(name, function, *inputs):
    CASES[name] = (function, inputs)


def adjoint(a):
    return jnp.conj(jnp.swapaxes(a, -1, -2))


def product(*factors):
    """The product of the factors of a decomposition, with and without the adjoint of the first in front: the matrix, and that the
    first is orthonormal."""
    q = factors[0]
    whole = factors[0]
    for factor in factors[1:]:
        whole = whole @ factor
    return whole, adjoint(q) @ q


def spectral(values, vectors):
    return values, *product(vectors, values[..., None] * adjoint(vectors))


def singular(u, s, vh):
    return s, *product(u[..., : s.shape[-1]], s[..., None] * vh[..., : s.shape[-1], :])


case("cho_factor", lambda a: jnp.triu(jsl.cho_factor(a)[0]), positive(200))
case("cho_factor_lower", lambda a: jnp.tril(jsl.cho_factor(a, lower=True)[0]), positive(70))
case("cho_solve", lambda a, b: jsl.cho_solve(jsl.cho_factor(a), b), positive(40), normal(40, 3))
case("cholesky", jnp.linalg.cholesky, positive(5))
case("cholesky_batch", jnp.linalg.cholesky, positive(33, 3, 7))
case("cholesky_complex", jnp.linalg.cholesky, hermitian_positive(9))
case("cholesky_not_positive_definite", jnp.linalg.cholesky, np.stack([positive(6), -positive(6)]))
case("cholesky_empty", jnp.linalg.cholesky, np.zeros((2, 0, 0), np.float32))
case("lu", lambda a: jsl.lu(a), normal(37, 37))
case("lu_factor_wide", lambda a: jsl.lu_factor(a), normal(12, 31))
case("lax_lu", lambda a: lax.linalg.lu(a), normal(130, 130))
case("solve", jnp.linalg.solve, regular(64), normal(64, 3))
case("solve_batch", jnp.linalg.solve, normal(9, 16, 16) + 4 * np.eye(16, dtype=np.float32), normal(9, 16, 2))
case("inv", jnp.linalg.inv, normal(200, 200) + 20 * np.eye(200, dtype=np.float32))
case("inv_complex", jnp.linalg.inv, complex_normal(8, 8) + 4 * np.eye(8, dtype=np.complex64))
case("det_slogdet", lambda a: (jnp.linalg.det(a), jnp.linalg.slogdet(a)), normal(4, 11, 11))
case(
    "triangular_solve",
    lambda a, b: tuple(
        lax.linalg.triangular_solve(
            a, b if left else b.T, left_side=left, lower=lower, transpose_a=transpose, unit_diagonal=unit
        )
        for left in (True, False)
        for lower in (True, False)
        for transpose in (True, False)
        for unit in (True, False)
    ),
    normal(19, 19) / 8 + 2 * np.eye(19, dtype=np.float32),
    normal(19, 4),
)
case("tridiagonal_solve", lax.linalg.tridiagonal_solve, *(normal(3, 30) for _ in range(1)), 4 + normal(3, 30), normal(3, 30), normal(3, 30, 2))
case("qr", lambda a: product(*jnp.linalg.qr(a)), normal(40, 17))
case("qr_complete", lambda a: product(*jnp.linalg.qr(a, mode="complete")), normal(17, 9))
case("qr_tall", lambda a: jnp.abs(jnp.linalg.qr(a, mode="r")), normal(1000, 12))
case("qr_complex", lambda a: product(*jnp.linalg.qr(a)), complex_normal(12, 7))
case("eigh", lambda a: spectral(*jnp.linalg.eigh(a)), positive(90))
case("eigh_batch", lambda a: spectral(*jnp.linalg.eigh(a)), positive(12, 5))
case("eigh_complex", lambda a: spectral(*jnp.linalg.eigh(a)), hermitian_positive(8))
case("eigvalsh", jnp.linalg.eigvalsh, positive(50) - np.eye(50, dtype=np.float32))
case("svd", lambda a: singular(*jnp.linalg.svd(a, full_matrices=False)), normal(30, 20))
case("svd_full", lambda a: singular(*jnp.linalg.svd(a)), normal(9, 14))
case("svd_complex", lambda a: singular(*jnp.linalg.svd(a, full_matrices=False)), complex_normal(10, 6))
case("svdvals", lambda a: jnp.linalg.svd(a, compute_uv=False), normal(33, 21))
case("pinv", jnp.linalg.pinv, normal(14, 8))
case("lstsq", lambda a, b: jnp.linalg.lstsq(a, b)[0], normal(30, 6), normal(30))
# Of small integers, so that the product is exact and of rank 3.
case("matrix_rank", jnp.linalg.matrix_rank, (RNG.integers(-9, 9, (9, 3)) @ RNG.integers(-9, 9, (3, 9))).astype(np.float32))
case("norms", lambda a: tuple(jnp.linalg.norm(a, o) for o in (None, 1, 2, jnp.inf, "nuc")), normal(8, 6))
case("expm", jsl.expm, normal(9, 9))
case("matrix_power", lambda a: jnp.linalg.matrix_power(a, -2), regular(6))
case("cholesky_update", lax.linalg.cholesky_update, np.triu(positive(6) + 2 * np.eye(6, dtype=np.float32)), normal(6))


def gaussian_process(theta, x, y):
    length, scale, noise = jnp.exp(theta)
    distance = jnp.sum((x[:, None] - x[None]) ** 2, -1)
    k = scale**2 * jnp.exp(-0.5 * distance / length**2) + noise**2 * jnp.eye(len(x), dtype=x.dtype)
    factor = jsl.cho_factor(k, lower=True)
    return -0.5 * y @ jsl.cho_solve(factor, y) - jnp.sum(jnp.log(jnp.diag(factor[0])))


case(
    "gaussian_process",
    jax.value_and_grad(gaussian_process),
    np.array([0.1, 0.2, -1.0], np.float32),
    normal(60, 2),
    normal(60),
)


def kalman(f, h, q, r, m0, p0, ys):
    def step(carry, y):
        m, p = carry
        m, p = f @ m, f @ p @ f.T + q
        s = h @ p @ h.T + r
        gain = jnp.linalg.solve(s, h @ p).T
        return (m + gain @ (y - h @ m), p - gain @ s @ gain.T), m

    return lax.scan(step, (m0, p0), ys)[1]


case("kalman", kalman, 0.3 * normal(4, 4), normal(2, 4), positive(4), positive(2), normal(4), positive(4), normal(25, 2))


def training_step(w1, b1, w2, b2, x, labels):
    def loss(w1, b1, w2, b2):
        logits = jax.nn.relu(x @ w1 + b1) @ w2 + b2
        return -jnp.mean(jnp.sum(jax.nn.log_softmax(logits) * jax.nn.one_hot(labels, 10, dtype=x.dtype), -1))

    value, slopes = jax.value_and_grad(loss, argnums=(0, 1, 2, 3))(w1, b1, w2, b2)
    return value, tuple(p - 0.1 * slope for p, slope in zip((w1, b1, w2, b2), slopes))


case(
    "training_step",
    training_step,
    0.1 * normal(64, 32),
    normal(32),
    0.1 * normal(32, 10),
    normal(10),
    normal(16, 64),
    RNG.integers(0, 10, 16).astype(np.int32),
)
case("ridge", lambda x, y: jnp.linalg.solve(x.T @ x + jnp.eye(5, dtype=x.dtype), x.T @ y), normal(50, 5), normal(50))
case(
    "newton",
    lambda x: lax.while_loop(lambda s: jnp.abs(s * s - 2) > 1e-4, lambda s: s - (s * s - 2) / (2 * s), x),
    np.float32(3),
)
case("sort", lambda x: (jnp.sort(x), jnp.argsort(x)), normal(4, 33))
case("cumulative", lambda x: (jnp.cumsum(x), lax.cummax(x)), normal(33))
case(
    "indexing",
    lambda x, i: (x[i], x[::2, 1:], x.at[i].add(1.0), jnp.take(x, i, axis=1)),
    normal(8, 8),
    np.array([1, 5, 2], np.int32),
)
case(
    "branches",
    lambda i, x: (lax.cond(i > 0, jnp.sin, jnp.cos, x), lax.switch(i, [jnp.sin, jnp.cos, jnp.tan], x)),
    np.int32(1),
    normal(4),
)
case(
    "reductions",
    lambda x: (x.sum(0), x.max(1), x.min(), jnp.prod(x), jnp.argmax(x, 1), jnp.any(x > 2), jnp.mean(x), jnp.var(x)),
    normal(6, 9),
)
case(
    "elementwise",
    lambda x, y: (
        jnp.sin(x), jnp.tanh(x), jnp.exp(x), jnp.expm1(x), jnp.log(jnp.abs(x)), jnp.log1p(jnp.abs(x)),
        jnp.sqrt(jnp.abs(x)), jnp.cbrt(x), jnp.power(jnp.abs(x), y), jnp.arctan2(x, y), jnp.floor(x), jnp.round(x),
        jnp.sign(x), jnp.maximum(x, y),
    ),
    normal(8),
    normal(8),
)  # fmt: skip
case(
    "attention",
    lambda q, k, v: jnp.einsum("bhts,bshd->bthd", jax.nn.softmax(jnp.einsum("bthd,bshd->bhts", q, k) / 8), v),
    normal(2, 16, 4, 8),
    normal(2, 16, 4, 8),
    normal(2, 16, 4, 8),
)
case(
    "eigh_tridiagonal",
    lambda d, e: (lambda w, v: (w, jnp.abs(v)))(*jsl.eigh_tridiagonal(d, e, eigvals_only=False)),
    4 * np.arange(24, dtype=np.float32) + normal(24),
    normal(23),
)
