"""Writes beside each program of this folder the portable artifact of the same program: CASE.bc for CASE.mlir.

    python artifacts.py

needs `pip install jax` (written with jaxlib 0.10.2, StableHLO 1.17.0). Annotations of how arrays are spread over devices,
which artifacts do not hold, are taken out first, as `jax.export` does. Programs with operations of CHLO are left out.
"""
import pathlib

from jax._src.interpreters import mlir
from jaxlib.mlir import ir
from jaxlib.mlir.dialects import stablehlo

HERE = pathlib.Path(__file__).parent
VERSION = "1.17.0"


def clean(op):
    for name in [name for name in op.attributes if name.startswith("sdy.")]:
        del op.attributes[name]
    for region in op.regions:
        for block in region.blocks:
            for inner in block.operations:
                clean(inner.operation)


for path in sorted(HERE.glob("*/*.mlir")):
    text = path.read_text()
    if "chlo." in text.replace('"chlo.', "").replace("@chlo.", ""):
        continue
    with mlir.make_ir_context():
        module = ir.Module.parse(text)
        clean(module.operation)
        path.with_suffix(".bc").write_bytes(stablehlo.serialize_portable_artifact(module, VERSION))
