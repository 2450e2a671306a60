"""A Kalman filter and smoother on the GPU: many noisy tracks at once, by `scan` and `vmap`.

    pip install ./jax
    JAX_PLATFORMS=lapwing python examples/jax/kalman_filter.py

A body moves in the plane with a velocity that wanders; only its position is seen, with noise. The filter's and the smoother's
estimates are compared with where the body was.
"""

import argparse

import jax
import jax.numpy as jnp
import jax.scipy.linalg as jsl
import numpy as np

STEP, WANDER, NOISE = 0.1, 0.5, 0.5


def model():
    """Transition, its covariance, what is observed, its covariance; the state is position and velocity in the plane."""
    one = np.array([[1, STEP], [0, 1]], np.float32)
    spread = WANDER**2 * np.array([[STEP**3 / 3, STEP**2 / 2], [STEP**2 / 2, STEP]], np.float32)
    eye = np.eye(2, dtype=np.float32)
    return np.kron(one, eye), np.kron(spread, eye), np.kron(np.array([[1, 0]], np.float32), eye), NOISE**2 * eye


def simulated(tracks, steps):
    """True states and observations, of shape (tracks, steps, ...)."""
    f, q, h, _ = model()
    rng = np.random.default_rng(0)
    root = np.linalg.cholesky(q + 1e-9 * np.eye(4))
    state, states = rng.standard_normal((tracks, 4)), []
    for _ in range(steps):
        state = state @ f.T + rng.standard_normal((tracks, 4)) @ root.T
        states.append(state)
    states = np.stack(states, axis=1).astype(np.float32)
    seen = states @ h.T + NOISE * rng.standard_normal((tracks, steps, 2))
    return states, seen.astype(np.float32)


def filtered(seen):
    """Means and covariances of each state, given what was seen up to it, and as predicted before it was."""
    f, q, h, r = model()

    def step(carry, y):
        mean, covariance = carry
        predicted, spread = f @ mean, f @ covariance @ f.T + q
        factor = jsl.cho_factor(h @ spread @ h.T + r)
        gain = jsl.cho_solve(factor, h @ spread).T
        mean = predicted + gain @ (y - h @ predicted)
        covariance = spread - gain @ h @ spread
        return (mean, covariance), (mean, covariance, predicted, spread)

    return jax.lax.scan(step, (jnp.zeros(4), 4 * jnp.eye(4)), seen)[1]


def smoothed(seen):
    """Means of each state given everything that was seen (Rauch, Tung and Striebel 1965)."""
    f = model()[0]
    means, covariances, predicted, spreads = filtered(seen)

    def step(later, now):
        mean, covariance, next_predicted, next_spread = now
        gain = jnp.linalg.solve(next_spread, f @ covariance).T
        mean = mean + gain @ (later - next_predicted)
        return mean, mean

    before = (means[:-1], covariances[:-1], predicted[1:], spreads[1:])
    _, rest = jax.lax.scan(step, means[-1], before, reverse=True)
    return jnp.concatenate([rest, means[-1:]])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tracks", type=int, default=64)
    parser.add_argument("--steps", type=int, default=100)
    options = parser.parse_args()

    states, seen = simulated(options.tracks, options.steps)
    estimates = {
        "observed": seen,
        "filtered": jax.jit(jax.vmap(filtered))(seen)[0],
        "smoothed": jax.jit(jax.vmap(smoothed))(seen),
    }
    for name, estimate in estimates.items():
        off = np.asarray(estimate)[..., :2] - states[..., :2]
        print(f"{name}: off by {np.sqrt(np.mean(off**2)):.3f}")


if __name__ == "__main__":
    main()
