"""Gaussian-process regression on the GPU: hyper-parameters by gradient steps on the marginal likelihood, and a plot.

    pip install ./jax optax matplotlib
    JAX_PLATFORMS=lapwing python examples/jax/gaussian_process.py

On a Mac that is all, and runs on Metal. The data are a noisy wave with a gap in it; the plot shows how the posterior's uncertainty
opens up in the gap.
"""

import argparse
import functools
import pathlib

import jax
import jax.numpy as jnp
import jax.scipy.linalg as jsl
import numpy as np
import optax

HERE = pathlib.Path(__file__).parent


def kernel(theta, a, b):
    """Squared exponential of length exp(theta[0]) and amplitude exp(theta[1])."""
    distance = (a[:, None] - b[None]) / jnp.exp(theta[0])
    return jnp.exp(2 * theta[1] - 0.5 * distance**2)


def factored(theta, x):
    """The Cholesky factor of the observations' covariance, of which noise of amplitude exp(theta[2]) is a part."""
    noise = jnp.exp(2 * theta[2]) + 1e-5
    return jsl.cho_factor(kernel(theta, x, x) + noise * jnp.eye(len(x)), lower=True)


def loss(theta, x, y):
    """Minus the logarithm of the marginal likelihood per observation, up to a constant."""
    factor = factored(theta, x)
    return (0.5 * y @ jsl.cho_solve(factor, y) + jnp.sum(jnp.log(jnp.diag(factor[0])))) / len(x)


@jax.jit
def posterior(theta, x, y, at):
    """Mean and standard deviation of the function at `at`."""
    factor = factored(theta, x)
    across = kernel(theta, x, at)
    mean = across.T @ jsl.cho_solve(factor, y)
    explained = jnp.sum(across * jsl.cho_solve(factor, across), axis=0)
    return mean, jnp.sqrt(jnp.maximum(jnp.exp(2 * theta[1]) - explained, 0))


def fit(x, y, steps):
    """The hyper-parameters after some steps of Adam, and the losses on the way."""
    optimiser = optax.adam(0.05)
    theta = jnp.array([0.5, 0.5, -0.5])

    @functools.partial(jax.jit, donate_argnums=(0, 1))
    def step(theta, state, x, y):
        value, slope = jax.value_and_grad(loss)(theta, x, y)
        change, state = optimiser.update(slope, state)
        return optax.apply_updates(theta, change), state, value

    state, losses = optimiser.init(theta), []
    for _ in range(steps):
        theta, state, value = step(theta, state, x, y)
        losses.append(value)
    return theta, np.array(losses)


def observations(count):
    rng = np.random.default_rng(1)
    x = np.sort(np.concatenate([rng.uniform(0, 4, count // 2), rng.uniform(6, 10, count - count // 2)]))
    y = np.sin(1.5 * x) + 0.3 * np.cos(4 * x) + 0.2 * rng.standard_normal(count)
    return jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32)


def plot(path, x, y, at, mean, deviation):
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 4), layout="constrained")
    axes.fill_between(at, mean - 2 * deviation, mean + 2 * deviation, alpha=0.25, label="two standard deviations")
    axes.plot(at, mean, label="posterior mean")
    axes.plot(x, y, ".", color="black", markersize=3, label="observations")
    axes.set(xlabel="x", ylabel="y", title=f"Gaussian process on {jax.devices()[0].device_kind}")
    axes.legend(loc="lower left", fontsize="small")
    figure.savefig(path, dpi=150)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--observations", type=int, default=200)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "gaussian_process.png")
    options = parser.parse_args()

    x, y = observations(options.observations)
    theta, losses = fit(x, y, options.steps)
    at = jnp.linspace(-0.5, 10.5, 400)
    mean, deviation = (np.asarray(part) for part in posterior(theta, x, y, at))
    length, amplitude, noise = np.exp(theta)
    print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")
    print(f"length {length:.2f}, amplitude {amplitude:.2f}, noise {noise:.2f}")
    plot(options.out, np.asarray(x), np.asarray(y), np.asarray(at), mean, deviation)
    print(options.out)


if __name__ == "__main__":
    main()
