"""Each decomposition under `vmap`, `grad` and `jit` of both."""

import jax
import jax.numpy as jnp
import jax.scipy.linalg as jsl
import numpy as np
import pytest
from conftest import agree, on_cpu

N = 6


def matrices(rng, *batch):
    """Well-conditioned, their eigenvalues and singular values apart."""
    a = rng.standard_normal((*batch, N, N)).astype(np.float32)
    return a / 4 + np.diag(np.arange(1, N + 1)).astype(np.float32)


def symmetric(a):
    return (a + a.mT) / 2


# Each to a number that depends on all of the result, and on no sign in it.
DECOMPOSITIONS = {
    "cholesky": lambda a: jnp.sum(jnp.sin(jnp.linalg.cholesky(symmetric(a) + 3 * jnp.eye(N, dtype=a.dtype)))),
    "lu": lambda a: jnp.sum(jnp.cos(jsl.lu_factor(a)[0])),
    "solve": lambda a: jnp.sum(jnp.linalg.solve(a, jnp.arange(1, N + 1).astype(a.dtype)) ** 2),
    "inv": lambda a: jnp.sum(jnp.sin(jnp.linalg.inv(a))),
    "slogdet": lambda a: jnp.linalg.slogdet(a)[1],
    "qr": lambda a: jnp.sum(jnp.abs(jnp.linalg.qr(a)[1]) ** 1.5),
    "eigh": lambda a: jnp.sum(jnp.linalg.eigh(symmetric(a))[0] ** 3) + jnp.sum(jnp.linalg.eigh(symmetric(a))[1][0] ** 4),
    "svd": lambda a: jnp.sum(jnp.linalg.svd(a)[1] ** 3) + jnp.sum(jnp.linalg.svd(a)[0][0] ** 4),
    "triangular_solve": lambda a: jnp.sum(jsl.solve_triangular(a, jnp.ones((N, 2), a.dtype), lower=True) ** 2),
    "expm": lambda a: jnp.sum(jnp.sin(jsl.expm(a / 8))),
    "pinv": lambda a: jnp.sum(jnp.sin(jnp.linalg.pinv(a[:, :4]))),
}
TRANSFORMS = {
    "jit": lambda f: f,
    "vmap": jax.vmap,
    "grad": jax.grad,
    "vmap_grad": lambda f: jax.vmap(jax.grad(f)),
    "forward": lambda f: lambda a: jax.jvp(f, (a,), (jnp.ones_like(a),)),
}


@pytest.mark.parametrize("transform", TRANSFORMS)
@pytest.mark.parametrize("name", DECOMPOSITIONS)
def test_transform(name, transform, rng):
    function = TRANSFORMS[transform](DECOMPOSITIONS[name])
    a = matrices(rng, *((3,) if "vmap" in transform else ()))
    agree(jax.jit(function)(a), on_cpu(function, a), tolerance=1e-3)


@pytest.mark.parametrize("name", ["eig", "schur", "hessenberg"])
def test_what_is_not_there_says_so(name, rng):
    function = {"eig": jnp.linalg.eig, "schur": jsl.schur, "hessenberg": jsl.hessenberg}[name]
    with pytest.raises(NotImplementedError, match=f"{name} is not implemented on lapwing"):
        jax.jit(function)(matrices(rng))
