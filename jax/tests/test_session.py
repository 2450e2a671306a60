"""The session that this project began with, as its user types it, in a fresh interpreter: right answers and no noise."""

import os
import subprocess
import sys
import textwrap

SESSION = textwrap.dedent(
    """
    import numpy as np
    import jax
    import jax.numpy as jnp
    import jax.scipy.linalg as jsl

    rng = np.random.default_rng(0)
    X = rng.standard_normal((200, 200)).astype(np.float32)
    Sigma_0_inv = jnp.array(X @ X.T / 200 + np.eye(200, dtype=np.float32))

    c, lower = jsl.cho_factor(Sigma_0_inv)
    x = jsl.cho_solve((c, lower), jnp.ones(200))
    inverse = jnp.linalg.inv(Sigma_0_inv)
    w, v = jnp.linalg.eigh(Sigma_0_inv)

    A = np.asarray(Sigma_0_inv, np.float64)
    U = np.triu(np.asarray(c, np.float64))
    w, v = np.asarray(w, np.float64), np.asarray(v, np.float64)
    assert Sigma_0_inv.devices() == {jax.devices("lapwing")[0]}, Sigma_0_inv.devices()
    assert not lower
    assert np.abs(U.T @ U - A).max() < 1e-5, np.abs(U.T @ U - A).max()
    assert np.abs(A @ np.asarray(x, np.float64) - 1).max() < 1e-4
    assert np.abs(A @ np.asarray(inverse, np.float64) - np.eye(200)).max() < 1e-4
    assert np.abs(A @ v - v * w).max() < 1e-4
    assert np.abs(v.T @ v - np.eye(200)).max() < 1e-4
    assert np.abs(w - np.linalg.eigvalsh(A)).max() < 1e-4
    print("right")
    """
)


def run(program, **variables):
    environment = os.environ | {"JAX_PLATFORMS": "lapwing"} | variables
    command = [sys.executable, "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)


def test_the_session_is_right_and_silent():
    done = run(SESSION)
    assert (done.stdout, done.stderr, done.returncode) == ("right\n", "", 0)


def test_without_a_variable_the_platform_is_the_default():
    program = "import jax; print(jax.default_backend(), jax.numpy.ones(3).devices() == {jax.devices()[0]})"
    done = run(program, JAX_PLATFORMS="")
    assert (done.stdout, done.stderr, done.returncode) == ("lapwing True\n", "", 0)


def test_no_adapter_is_an_error_that_says_so():
    done = run("import jax; jax.devices()", LAPWING_ADAPTER="no such adapter")
    assert done.returncode == 1
    assert "no adapter matches 'no such adapter'" in done.stderr


def test_a_process_that_ends_early_ends_well():
    done = run("import jax; x = jax.numpy.ones((500, 500)); y = jax.numpy.linalg.inv(x + 1)")
    assert (done.stderr, done.returncode) == ("", 0)
