"""What JAX exports, as text and as an artifact: the command plans the same of both, kernel for kernel."""

import json
import os
import pathlib
import re
import subprocess

import jax
import pytest
from functions import CASES
from jax import export

ROOT = pathlib.Path(__file__).parents[2]


@pytest.fixture(scope="session")
def lapwing():
    """The command: that of the tests before, or as cargo builds it."""
    if built := os.environ.get("LAPWING_COMMAND"):
        return built
    build = ["cargo", "build", "--package", "lapwing-cli", "--message-format", "json"]
    printed = subprocess.run(build, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    messages = [json.loads(line) for line in printed.splitlines()]
    return [message["executable"] for message in messages if message.get("executable")][-1]


def planned(lapwing, program):
    """The plan and the kernels, without the places of the operations: an artifact has other lines than its text."""
    dump = [lapwing, "run", str(program), "--dump-plan", "--dump-wgsl"]
    printed = subprocess.run(dump, check=True, capture_output=True, text=True).stdout
    return re.sub(r" +// .*", "", printed)


# Every fourth, as each takes two processes that make a device ready; the library's own tests have the whole corpus.
@pytest.mark.parametrize("name", list(CASES)[::4])
def test_an_artifact_means_what_its_text_does(name, lapwing, tmp_path):
    function, inputs = CASES[name]
    specs = [jax.ShapeDtypeStruct(x.shape, x.dtype) for x in inputs]
    # JAX promises nothing of some names, which both forms have alike.
    any_name = [export.DisabledSafetyCheck.custom_call("tridiagonal_solve_perturbed_ffi")]
    exported = export.export(jax.jit(function), platforms=["cpu"], disabled_checks=any_name)(*specs)
    text, artifact = tmp_path / "program.mlir", tmp_path / "program.bc"
    text.write_text(exported.mlir_module())
    artifact.write_bytes(exported.mlir_module_serialized)
    plan = planned(lapwing, text)
    assert "tensor<" in plan and planned(lapwing, artifact) == plan
