"""What every test here needs: the platform beside the CPU, and judgement in float64.

References are computed by JAX on the CPU in float64. Errors are relative to the largest element of the answer; what is unique only up
to signs or bases is judged by residuals instead.
"""

import os

os.environ.setdefault("JAX_PLATFORMS", "lapwing,cpu")

import jax
import numpy as np
import pytest

# Of float32: about 1000 roundings, for problems of the condition that the tests here have.
TOLERANCE = 1e-4


@pytest.fixture(scope="session")
def cpu():
    return jax.devices("cpu")[0]


@pytest.fixture(scope="session")
def gpu():
    return jax.devices("lapwing")[0]


@pytest.fixture
def rng():
    return np.random.default_rng(20240229)


def wide(x):
    """The array in double precision; integers stay as they are."""
    x = np.asarray(x)
    return x.astype({"f": np.float64, "c": np.complex128}.get(x.dtype.kind, x.dtype))


def on_cpu(function, *inputs):
    """The leaves of what `function` gives on the CPU in float64."""
    with jax.enable_x64(True), jax.default_device(jax.devices("cpu")[0]):
        return [np.asarray(leaf) for leaf in jax.tree.leaves(jax.jit(function)(*map(wide, inputs)))]


def error(got, want):
    """How far `got` is off, relative to the largest element of `want`; infinite where shapes or NaNs differ."""
    got, want = wide(got), wide(want)
    if got.shape != want.shape or not np.array_equal(np.isnan(got), np.isnan(want)):
        return np.inf
    same = (got == want) | np.isnan(want)
    distance = np.where(same, 0, np.abs(np.where(same, 0, got) - np.where(same, 0, want)))
    finite = np.abs(want[np.isfinite(want)])
    return float(distance.max(initial=0) / max(finite.max(initial=0), 1e-30))


def agree(got, want, tolerance=TOLERANCE):
    """Whether all leaves do."""
    got, want = jax.tree.leaves(got), jax.tree.leaves(want)
    assert len(got) == len(want)
    for place, (one, other) in enumerate(zip(got, want)):
        assert error(one, other) <= tolerance, f"leaf {place}: {error(one, other):.2e}"
