"""Programs put together at random from what JAX programs are made of, against the CPU in float64."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from conftest import agree, on_cpu
from jax import lax

N = 6


def eye(a):
    return jnp.eye(N, dtype=a.dtype)


def loop(a, b):
    return lax.fori_loop(0, 3, lambda i, c: jnp.tanh(c @ b + i), a)


def scan(a, b):
    last, rows = lax.scan(lambda c, row: (jnp.tanh(c + row), c * row), a[0], b)
    return rows + last


def search(a, b):
    return lax.while_loop(lambda c: jnp.sum(jnp.abs(c)) > 1, lambda c: c / 2, a + b)


# All take two matrices and give one, none of them far from 1 in size nor badly conditioned.
STEPS = {
    "add": lambda a, b: a + b / 2,
    "multiply": lambda a, b: a * b,
    "product": lambda a, b: a @ b / N,
    "tanh": lambda a, b: jnp.tanh(a - b),
    "exp": lambda a, b: jnp.exp(-a * a) * b,
    "where": lambda a, b: jnp.where(b > 0, a, -b),
    "transpose": lambda a, b: a.T - b,
    "roll": lambda a, b: jnp.roll(a, 2, axis=0) + b[::-1],
    "mean": lambda a, b: a - b.mean(0) + b.max(1, keepdims=True),
    "sort": lambda a, b: jnp.sort(a, axis=1) - jnp.sort(b, axis=0),
    "cumsum": lambda a, b: jnp.cumsum(a, axis=1) / N + b,
    "scatter": lambda a, b: a.at[jnp.array([0, 3, 0])].add(b[:3]),
    "slice": lambda a, b: jnp.concatenate([a[2:], b[:2]]),
    "softmax": lambda a, b: jax.nn.softmax(a) + b,
    "einsum": lambda a, b: jnp.einsum("ij,kj,i->ik", a, b, a[0]) / N,
    "cond": lambda a, b: lax.cond(a[0, 0] > b[0, 0], lambda: a + 1, lambda: b - 1),
    "loop": loop,
    "scan": scan,
    "search": search,
    "solve": lambda a, b: jnp.linalg.solve(jnp.tanh(a) / N + 2 * eye(a), b),
    "cholesky": lambda a, b: jnp.linalg.cholesky(jnp.tanh(a) @ jnp.tanh(a).T / N + eye(a)) - b,
    "eigvalsh": lambda a, b: jnp.linalg.eigvalsh(jnp.tanh(a) + jnp.tanh(a).T)[None] / N + b,
    "vmap": lambda a, b: jax.vmap(lambda x, y: jnp.outer(x, y).sum(0) / N)(a, b),
    "grad": lambda a, b: jax.grad(lambda a: jnp.sum(jnp.sin(a) * b))(a),
}


def program(seed, length=10):
    """A function of two matrices: each step takes two of the values so far."""
    rng = np.random.default_rng(seed)
    steps = [(name, *rng.integers(0, 2 + place, 2)) for place, name in enumerate(rng.choice(list(STEPS), length))]

    def function(a, b):
        values = [a, b]
        for name, one, other in steps:
            # The softer end of large numbers keeps later steps well-conditioned.
            values.append(2 * jnp.tanh(STEPS[name](values[one], values[other]) / 2))
        return values[2:]

    return function


@pytest.mark.parametrize("seed", range(24))
def test_program(seed, rng):
    # Values apart from each other, so that roundings decide no branch and no order.
    a, b = rng.standard_normal((2, N, N)).astype(np.float32)
    agree(jax.jit(program(seed))(a, b), on_cpu(program(seed), a, b), tolerance=2e-3)
