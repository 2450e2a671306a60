"""Writes a program for each operation that checks itself: `python generate.py`, in an environment with jax, numpy and scipy.

`expectations.mlir` and `rewriting.mlir` are written by hand.
"""

import os

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import elementwise
import flow
import structure
import writer

for family in (elementwise, structure, flow):
    family.cases()
writer.write()
