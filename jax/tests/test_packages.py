"""Packages of others, unchanged: what they compute is what they compute on the CPU."""

import jax
import jax.numpy as jnp
import pytest
from conftest import agree


def on(device, function):
    with jax.default_device(device):
        return jax.block_until_ready(function())


def test_lineax_solves_and_says_where_it_cannot(cpu, gpu):
    lx = pytest.importorskip("lineax")
    key = jax.random.key(0)
    a = jax.random.normal(key, (12, 12))
    definite = a @ a.T + 12 * jnp.eye(12)
    b = a[0]

    def solutions():
        tagged = lx.MatrixLinearOperator(definite, lx.positive_semidefinite_tag)
        general = lx.MatrixLinearOperator(a)
        solvers = [(tagged, lx.Cholesky()), (tagged, lx.CG(rtol=1e-6, atol=1e-6)), (general, lx.LU()), (general, lx.QR())]
        return [lx.linear_solve(operator, b, solver).value for operator, solver in solvers]

    agree(on(gpu, solutions), on(cpu, solutions), 1e-3)
    # The check of the result runs in Python, in the midst of the program.
    singular = lx.MatrixLinearOperator(jnp.ones((3, 3)))
    with pytest.raises(Exception, match="(?i)singular|non-finite|linear solver"):
        on(gpu, lambda: lx.linear_solve(singular, jnp.arange(3.0), lx.LU()).value)


def test_diffrax_integrates_and_differentiates(cpu, gpu):
    dfx = pytest.importorskip("diffrax")

    def end(damping):
        term = dfx.ODETerm(lambda t, y, damping: jnp.stack([y[1], damping * (1 - y[0] ** 2) * y[1] - y[0]]))
        control = dfx.PIDController(rtol=1e-4, atol=1e-5)
        start = jnp.array([2.0, 0.0])
        return dfx.diffeqsolve(term, dfx.Tsit5(), 0.0, 1.0, 0.1, start, damping, stepsize_controller=control).ys.sum()

    run = lambda: jax.jit(jax.value_and_grad(end))(jnp.float32(1.0))
    agree(on(gpu, run), on(cpu, run), 1e-3)


def test_optimistix_fits(cpu, gpu):
    optx = pytest.importorskip("optimistix")

    def run():
        residuals = lambda y, _: jnp.array([10 * (y[1] - y[0] ** 2), 1 - y[0]])
        solver = optx.LevenbergMarquardt(rtol=1e-5, atol=1e-5)
        return optx.least_squares(residuals, solver, jnp.array([-1.2, 1.0])).value

    agree(on(gpu, run), on(cpu, run), 1e-3)
