"""Each function of `functions.py`, compiled and run on the GPU, against the CPU in float64."""

import jax
import pytest
from conftest import agree, on_cpu
from functions import CASES


@pytest.mark.parametrize("name", CASES)
def test_function(name):
    function, inputs = CASES[name]
    agree(jax.jit(function)(*inputs), on_cpu(function, *inputs), tolerance=3e-4)
