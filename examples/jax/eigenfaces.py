"""Faces as sums of a few pictures: principal components by the SVD, on the GPU.

    pip install ./jax scikit-image matplotlib
    JAX_PLATFORMS=lapwing python examples/jax/eigenfaces.py

The pictures come with scikit-image: 100 faces of 25 x 25 pixels from Labeled Faces in the Wild (G. B. Huang et al., 2012), and 100
pieces of their backgrounds. The components are those of 80 faces. Of the other 20 they miss less than of the backgrounds, which is how
faces were first found in pictures (M. Turk, A. Pentland: Eigenfaces for Recognition, 1991). The plot shows the first components, and
a face by 1, 4, 16 and 64 of them.
"""

import argparse
import pathlib

import jax
import jax.numpy as jnp
import numpy as np

HERE = pathlib.Path(__file__).parent

# Faces come first, and so many of them make the components.
FACES, KNOWN = 100, 80
SIDE = 25


def pictures():
    """Faces and backgrounds, a picture a row, its brightness of mean 0 and deviation 1."""
    from skimage.data import lfw_subset

    data = lfw_subset().reshape(-1, SIDE * SIDE).astype(np.float32)
    data -= data.mean(1, keepdims=True)
    return data / data.std(1, keepdims=True)


@jax.jit
def components(data):
    """The mean, the singular values and the components, one a row, of centred data."""
    mean = data.mean(0)
    _, values, rows = jnp.linalg.svd(data - mean, full_matrices=False)
    return mean, values, rows


def rebuilt(data, mean, rows, count):
    """The data by their first components alone."""
    return (data - mean) @ rows[:count].T @ rows[:count] + mean


def missed(data, mean, rows, count):
    """The root of the mean square of what is lost, for each picture."""
    return np.asarray(jnp.sqrt(jnp.mean((rebuilt(data, mean, rows, count) - data) ** 2, 1)))


def plot(path, data, mean, rows, counts):
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(2, 5, figsize=(8, 3.5), layout="constrained")
    for place, axis in enumerate(axes[0]):
        axis.imshow(rows[place].reshape(SIDE, SIDE), cmap="RdBu")
        axis.set_title(f"component {place + 1}", fontsize="small")
    shown = [rebuilt(data[:1], mean, rows, count) for count in counts] + [data[:1]]
    for axis, picture, count in zip(axes[1], shown, [*counts, "original"]):
        axis.imshow(np.asarray(picture).reshape(SIDE, SIDE), cmap="gray")
        axis.set_title(str(count), fontsize="small")
    for axis in axes.flat:
        axis.axis("off")
    figure.savefig(path, dpi=150)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "eigenfaces.png")
    options = parser.parse_args()

    data = pictures()
    known, others, backgrounds = data[:KNOWN], data[KNOWN:FACES], data[FACES:]
    mean, values, rows = components(known)
    variance = np.asarray(values) ** 2
    for count in (1, 4, 16, 64):
        kept = variance[:count].sum() / variance.sum()
        face, background = (missed(group, mean, rows, count).mean() for group in (others, backgrounds))
        print(f"{count} components keep {kept:.3f} of the variance; of other faces they miss {face:.3f}, of backgrounds {background:.3f}")
    face, background = (missed(group, mean, rows, 4) for group in (others, backgrounds))
    right = (face[:, None] < background).mean()
    print(f"a face is closer to its sum of 4 components than a background in {right:.3f} of all pairs")
    plot(options.out, known, mean, np.asarray(rows), (1, 4, 16, 64))
    print(options.out)


if __name__ == "__main__":
    main()
