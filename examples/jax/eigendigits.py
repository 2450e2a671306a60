"""Handwritten digits as sums of a few pictures: principal components by the SVD, on the GPU.

    pip install ./jax scikit-learn matplotlib
    JAX_PLATFORMS=lapwing python examples/jax/eigendigits.py

The data are the 1,797 digits of 8 x 8 pixels that scikit-learn brings along (E. Alpaydin, C. Kaynak: Optical Recognition of Handwritten
Digits, UCI, CC BY 4.0). The plot shows the first components, and a digit by 1, 4, 16 and all of them.
"""

import argparse
import pathlib

import jax
import jax.numpy as jnp
import numpy as np

HERE = pathlib.Path(__file__).parent


def digits():
    from sklearn.datasets import load_digits

    return load_digits().data.astype(np.float32)


@jax.jit
def components(data):
    """The mean, the singular values and the components, one a row, of centred data."""
    mean = data.mean(0)
    _, values, rows = jnp.linalg.svd(data - mean, full_matrices=False)
    return mean, values, rows


def rebuilt(data, mean, rows, count):
    """The data by their first components alone."""
    return (data - mean) @ rows[:count].T @ rows[:count] + mean


def plot(path, data, mean, rows, counts):
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(2, 5, figsize=(8, 3.5), layout="constrained")
    for place, axis in enumerate(axes[0]):
        axis.imshow(rows[place].reshape(8, 8), cmap="RdBu")
        axis.set_title(f"component {place + 1}", fontsize="small")
    pictures = [rebuilt(data[:1], mean, rows, count) for count in counts] + [data[:1]]
    for axis, picture, count in zip(axes[1], pictures, [*counts, "original"]):
        axis.imshow(np.asarray(picture).reshape(8, 8), cmap="gray")
        axis.set_title(str(count), fontsize="small")
    for axis in axes.flat:
        axis.axis("off")
    figure.savefig(path, dpi=150)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "eigendigits.png")
    options = parser.parse_args()

    data = digits()
    mean, values, rows = components(data)
    variance = np.asarray(values) ** 2
    for count in (1, 4, 16, 64):
        kept = variance[:count].sum() / variance.sum()
        off = np.asarray(rebuilt(data, mean, rows, count)) - data
        print(f"{count} components keep {kept:.3f} of the variance; pixels are off by {np.sqrt(np.mean(off**2)):.3f} of 16")
    plot(options.out, data, mean, np.asarray(rows), (1, 4, 16, 64))
    print(options.out)


if __name__ == "__main__":
    main()
