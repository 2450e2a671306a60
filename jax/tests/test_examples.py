"""The examples run and find what is in their data."""

import os
import pathlib
import re
import subprocess
import sys

import pytest

FOLDER = pathlib.Path(__file__).parents[2] / "examples" / "jax"


def run(name, *arguments):
    command = [sys.executable, str(FOLDER / name), *arguments]
    environment = os.environ | {"JAX_PLATFORMS": "lapwing"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout


def numbers(text):
    return [float(number) for number in re.findall(r"-?\d+\.\d+", text)]


def test_gaussian_process(tmp_path):
    for package in ("optax", "matplotlib"):
        pytest.importorskip(package)
    picture = tmp_path / "process.png"
    printed = run("gaussian_process.py", "--observations", "80", "--steps", "100", "--out", str(picture))
    before, after, length, _, noise = numbers(printed)[:5]
    assert after < before - 0.5 and 0.2 < length < 2 and 0.1 < noise < 0.4, printed
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_kalman_filter():
    printed = run("kalman_filter.py", "--tracks", "16", "--steps", "60")
    observed, filtered, smoothed = numbers(printed)
    assert smoothed < filtered < observed, printed


def test_eigenfaces(tmp_path):
    for package in ("skimage", "matplotlib"):
        pytest.importorskip(package)
    picture = tmp_path / "faces.png"
    printed = run("eigenfaces.py", "--out", str(picture))
    *table, right = numbers(printed)[:13]
    kept, faces, backgrounds = table[0::3], table[1::3], table[2::3]
    assert kept == sorted(kept) and 0.9 < kept[-1] < 1, printed
    assert faces == sorted(faces, reverse=True) and all(face < other for face, other in zip(faces, backgrounds)), printed
    assert right > 0.9, printed
    assert picture.read_bytes().startswith(b"\x89PNG")
