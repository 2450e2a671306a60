"""Writes the artifacts of this folder from its programs, in the versions of StableHLO at which the encoding changed.

    python generate.py

needs `pip install jax` (written with jaxlib 0.10.2, StableHLO 1.17.0). For each PROGRAM.mlir and version it writes
PROGRAM.VERSION.bc, and checks that jaxlib reads the same text back from all versions.
"""
import pathlib

from jax._src.interpreters import mlir
from jaxlib.mlir import ir
from jaxlib.mlir.dialects import stablehlo

HERE = pathlib.Path(__file__).parent
VERSIONS = {
    # Bytecode 0, 1, 3 and 4 with attributes in dictionaries, then 6 with properties; then new versions of operations.
    "old": ["0.9.0", "0.10.0", "0.12.0", "0.14.0", "0.15.0", "1.0.0", "1.9.0", "1.17.0"],
    "constants": ["0.9.0", "0.14.0", "1.17.0"],
    "new": ["1.10.0", "1.14.0", "1.17.0"],
    # Futures came with 1.15.
    "later": ["1.15.0", "1.17.0"],
}

for name, versions in VERSIONS.items():
    context = mlir.make_ir_context()
    texts = set()
    with context:
        module = ir.Module.parse((HERE / f"{name}.mlir").read_text())
        for version in versions:
            data = stablehlo.serialize_portable_artifact(module, version)
            (HERE / f"{name}.{version}.bc").write_bytes(data)
            texts.add(str(stablehlo.deserialize_portable_artifact(context, data)))
    assert len(texts) == 1, name
