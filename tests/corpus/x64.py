"""Writes x64/PLATFORM/CASE.mlir and x64/CASE.npz: programs that JAX lowers with jax_enable_x64, and their answers on the CPU.

    python x64.py

needs `pip install jax` (written with jax 0.10.2). Vectors that are unique up to their phase alone go through products in
which it cancels, so that answers can be compared.
"""
import pathlib

import jax
import jax.numpy as jnp
import jax.scipy.linalg as jsl
import numpy as np
from jax import lax

jax.config.update("jax_enable_x64", True)

HERE = pathlib.Path(__file__).parent / "x64"
ALL = ("cpu", "cuda", "tpu")
# The TPU has no call for these, and JAX no program in its own ops.
SOLVERS = ("cpu", "cuda", "rocm")
rng = np.random.default_rng(64)


def real(*shape):
    return rng.standard_normal(shape)


def cplx(*shape):
    return real(*shape) + 1j * real(*shape)


def definite(a):
    return a @ a.conj().swapaxes(-1, -2) + a.shape[-1] * np.eye(a.shape[-1])


def dominant(a):
    return a + 2 * a.shape[-1] ** 0.5 * np.eye(a.shape[-1])


def hermitian(a):
    return a + a.conj().swapaxes(-1, -2)


def adjoint(a):
    return a.conj().swapaxes(-1, -2)


def eigh(a):
    w, v = jnp.linalg.eigh(a)
    return w, (v * w[..., None, :]) @ adjoint(v), adjoint(v) @ v


def svd(full, algorithm):
    def function(a):
        u, s, vh = lax.linalg.svd(a, full_matrices=full, algorithm=algorithm)
        k = s.shape[-1]
        return s, (u[..., :k] * s[..., None, :]) @ vh[..., :k, :], adjoint(u) @ u, vh @ adjoint(vh)
    return function


def tridiagonal(lower):
    def function(a):
        return lax.linalg.tridiagonal(a, lower=lower)
    return function


def eigh_tridiagonal(diagonal, beside):
    w, v = jsl.eigh_tridiagonal(diagonal, beside)
    return w, (v * w) @ v.T, v.T @ v


def tridiagonal_solve(a, b):
    return lax.linalg.tridiagonal_solve(a[0].at[0].set(0), a[1], a[2].at[-1].set(0), b)


def triangular(a, b):
    solve = jsl.solve_triangular
    return solve(a, b, lower=True), solve(a, b, trans=1), solve(a, b, trans=2, lower=True, unit_diagonal=True)


def process(x, y, scale):
    def likelihood(scale):
        k = jnp.exp(-0.5 * ((x[:, None] - x) / scale) ** 2) + 0.1 * jnp.eye(x.size)
        factor = jnp.linalg.cholesky(k)
        z = jsl.solve_triangular(factor, y, lower=True)
        return 0.5 * z @ z + jnp.log(jnp.diagonal(factor)).sum()
    return jax.value_and_grad(likelihood)(scale)


GESVD = lax.linalg.SvdAlgorithm.QR
bands = [real(3, 40) + np.array([[0], [4], [0]]), cplx(3, 7) + np.array([[0], [4], [0]])]

CASES = {
    "cholesky": (ALL, jnp.linalg.cholesky, definite(real(3, 7, 7))),
    "cholesky_complex": (ALL, jnp.linalg.cholesky, definite(cplx(40, 40))),
    "cho_factor_solve": (ALL, lambda a, b: jsl.cho_solve(jsl.cho_factor(a), b), definite(real(33, 33)), real(33, 2)),
    "det_slogdet": (ALL, lambda a: (jnp.linalg.det(a), jnp.linalg.slogdet(a)), dominant(real(6, 6))),
    "eigh": (ALL, eigh, hermitian(real(2, 6, 6))),
    "eigh_complex": (ALL, eigh, hermitian(cplx(5, 5))),
    "eigh_40": (("cpu", "cuda"), eigh, hermitian(real(40, 40))),
    "eigvalsh": (ALL, jnp.linalg.eigvalsh, hermitian(cplx(9, 9))),
    "expm": (ALL, jsl.expm, 0.3 * real(5, 5)),
    "gp_value_and_grad": (ALL, process, np.sort(real(9)), real(9), np.float64(0.7)),
    "inv": (ALL, jnp.linalg.inv, dominant(real(40, 40))),
    "inv_complex": (ALL, jnp.linalg.inv, dominant(cplx(2, 5, 5))),
    "lstsq": (ALL, lambda a, b: jnp.linalg.lstsq(a, b)[0], real(9, 4), real(9, 2)),
    "lu": (ALL, lambda a: lax.linalg.lu(a), real(2, 7, 5)),
    "lu_complex": (ALL, lambda a: lax.linalg.lu(a), cplx(36, 36)),
    "pinv": (ALL, jnp.linalg.pinv, real(7, 4)),
    "pinv_complex": (("cpu", "cuda"), jnp.linalg.pinv, cplx(3, 6)),
    "qr": (ALL, jnp.linalg.qr, real(2, 6, 4)),
    "qr_complete": (ALL, lambda a: jnp.linalg.qr(a, mode="complete"), cplx(20, 9)),
    "qr_complex": (ALL, jnp.linalg.qr, cplx(40, 36)),
    "qr_multiply": (SOLVERS, lambda a, c: jsl.qr_multiply(a, c), real(9, 5), real(4, 9)),
    "qr_multiply_complex": (SOLVERS, lambda a, c: jsl.qr_multiply(a, c), cplx(7, 7), cplx(4, 7)),
    "qr_pivoted": (SOLVERS, lambda a: jsl.qr(a, mode="economic", pivoting=True), real(9, 6)),
    "qr_pivoted_complex": (SOLVERS, lambda a: jsl.qr(a, mode="economic", pivoting=True), cplx(40, 70)),
    "solve": (ALL, jnp.linalg.solve, dominant(real(2, 33, 33)), real(2, 33, 3)),
    "solve_complex": (ALL, jnp.linalg.solve, dominant(cplx(6, 6)), cplx(6, 2)),
    "svd": (ALL, svd(False, None), real(2, 7, 5)),
    "svd_complex": (("cpu", "cuda"), svd(True, GESVD), cplx(5, 8)),
    "svd_full": (("cpu", "cuda"), svd(True, None), real(40, 36)),
    "svd_gesvd": (SOLVERS, svd(False, GESVD), real(6, 9)),
    "svdvals": (ALL, lambda a: jnp.linalg.svd(a, compute_uv=False), cplx(8, 6)),
    "triangular_solve": (ALL, triangular, dominant(real(36, 36)) / 12, real(36, 5)),
    "triangular_solve_complex": (ALL, triangular, dominant(cplx(5, 5)), cplx(5, 2)),
    "tridiagonal": (SOLVERS, tridiagonal(True), hermitian(real(40, 40))),
    "tridiagonal_complex": (SOLVERS, tridiagonal(False), hermitian(cplx(2, 6, 6))),
    "tridiagonal_solve": (SOLVERS, tridiagonal_solve, bands[0], real(40, 2)),
    "tridiagonal_solve_complex": (SOLVERS, tridiagonal_solve, bands[1], cplx(7, 1)),
    "eigh_tridiagonal": (("cpu", "cuda"), eigh_tridiagonal, 4 * np.arange(24.0) + real(24), real(23)),
}

for name, (platforms, function, *operands) in CASES.items():
    shapes = [jax.ShapeDtypeStruct(np.shape(x), np.asarray(x).dtype) for x in operands]
    answers = jax.tree.leaves(jax.jit(function)(*operands))
    arrays = {f"in{i}": np.asarray(x) for i, x in enumerate(operands)}
    arrays |= {f"out{i}": np.array(x, order="C") for i, x in enumerate(answers)}
    np.savez(HERE / f"{name}.npz", **arrays)
    for platform in platforms:
        text = jax.jit(function).trace(*shapes).lower(lowering_platforms=(platform,)).as_text()
        (HERE / platform).mkdir(parents=True, exist_ok=True)
        (HERE / platform / f"{name}.mlir").write_text(text)
