"""How a program that checks itself is written: constants, the operation, and what its results have to be.

Answers are those of the interpreter of the specification, which jaxlib has, unless a case brings its own.
"""

import pathlib
import re

import ml_dtypes
import numpy as np
from jax._src.interpreters import mlir
from jaxlib.mlir import ir
from jaxlib.mlir._mlir_libs import _stablehlo

FOLDER = pathlib.Path(__file__).parent
ELEMENTS = {
    "i1": np.bool_, "i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64,
    "ui8": np.uint8, "ui16": np.uint16, "ui32": np.uint32, "ui64": np.uint64,
    "f16": np.float16, "bf16": ml_dtypes.bfloat16, "f32": np.float32, "f64": np.float64,
    "complex<f32>": np.complex64, "complex<f64>": np.complex128,
}  # fmt: skip
SIGNED, UNSIGNED = ["i8", "i16", "i32", "i64"], ["ui8", "ui16", "ui32", "ui64"]
INTEGERS, FLOATS, COMPLEX = SIGNED + UNSIGNED, ["f16", "bf16", "f32", "f64"], ["complex<f32>", "complex<f64>"]
NUMBERS = INTEGERS + FLOATS + COMPLEX
_NAMES = {np.dtype(dtype): name for name, dtype in ELEMENTS.items()}
_REAL = {"complex<f32>": "f32", "complex<f64>": "f64"}

programs: dict[str, list[str]] = {}


def element(array):
    return _NAMES[np.asarray(array).dtype]


def of(array):
    """The type of an array."""
    array = np.asarray(array)
    return "tensor<" + "".join(f"{extent}x" for extent in array.shape) + element(array) + ">"


def case(op, name, inputs, lines, results, answers=None, ulps=0, functions=""):
    """One function of the program of `op`.

    `inputs` are constants by their names. In `lines` and in the types of `results`, `{a}` is the type of the constant `a`. Results in floating
    point may be `ulps` representable numbers from their answers, or as many roundings of the largest where they are complex.
    """
    types = {key: of(array) for key, array in inputs.items()}
    fill = lambda text: re.sub(r"\{(\w+)\}", lambda match: types[match[1]], text)
    lines = [line for line in fill(lines).strip().splitlines()]
    results = {key: fill(ty) for key, ty in results.items()}
    constants = [f"%{key} = stablehlo.constant {dense(array)}" for key, array in inputs.items()]
    functions = fill(functions)
    if answers is None:
        answers = _reference(constants + lines, results, functions)
    checks = []
    for number, ((value, ty), answer) in enumerate(zip(results.items(), answers, strict=True)):
        assert of(answer) == ty, f"{op} {name}: the answer is {of(answer)}, the result {ty}"
        if ulps and element(answer) in COMPLEX:
            # The smaller part is as exact as the larger.
            tolerance = ulps * float(np.finfo(answer.dtype).eps) * float(np.abs(answer[np.isfinite(answer)]).max())
            checks += [f"check.expect_almost_eq_const {value}, {dense(answer)}, tolerance = {_float(np.float64(tolerance))}"]
        elif ulps and element(answer) in FLOATS:
            checks += [f"%want{number} = stablehlo.constant {dense(answer)}"]
            checks += [f"check.expect_close {value}, %want{number}, max_ulp_difference = {ulps} : {ty}, {ty}"]
        else:
            checks += [f"check.expect_eq_const {value}, {dense(answer)}"]
    body = "\n".join("  " + line for line in [*constants, *lines, *checks, "func.return"])
    programs.setdefault(op, []).append(f"func.func @{name}() {{\n{body}\n}}\n" + functions)


def dense(array):
    """A constant as text."""
    array = np.asarray(array)
    return f"dense<{_nested(array) if array.size else ''}> : {of(array)}"


def write():
    for op, functions in programs.items():
        (FOLDER / f"{op}.mlir").write_text("\n".join(functions))


def _nested(array):
    if array.ndim:
        return "[" + ", ".join(_nested(part) for part in array) + "]"
    name = element(array)
    if name == "i1":
        return "true" if array else "false"
    if name in COMPLEX:
        return f"({_float(array.real)}, {_float(array.imag)})"
    return _float(array) if name in FLOATS else str(int(array))


def _float(number):
    number = np.asarray(number)
    if not np.isfinite(number.astype(np.float64)):
        bits = number.view(f"u{number.itemsize}")
        return f"0x{int(bits):0{2 * number.itemsize}X}"
    text = repr(float(number)) if number.itemsize > 4 else repr(float(str(np.float32(number))))
    mantissa, exponent, power = text.partition("e")
    return mantissa + ("" if "." in mantissa else ".0") + exponent + power


def _reference(lines, results, functions):
    """The results by the interpreter of the specification; they leave it as the integers of their bits."""
    outputs, lines = [], list(lines)
    for number, (value, ty) in enumerate(results.items()):
        part = next(name for name in sorted(ELEMENTS, key=len, reverse=True) if ty.endswith(name + ">"))
        shape = ty.removesuffix(part + ">")
        real = _REAL.get(part, part)
        parts = [(value, ty)]
        if part in COMPLEX:
            parts = []
            for which in ("real", "imag"):
                parts += [(f"%{which}{number}", f"{shape}{real}>")]
                lines += [f"%{which}{number} = stablehlo.{which} {value} : ({ty}) -> {shape}{real}>"]
        for which, (name, given) in enumerate(parts):
            width = 8 * np.dtype(ELEMENTS[real]).itemsize
            bits = f"{shape}ui{width}>"
            convert = "convert" if real == "i1" else "bitcast_convert"
            lines += [f"%bits{number}_{which} = stablehlo.{convert} {name} : ({given}) -> {bits}"]
            outputs += [(f"%bits{number}_{which}", bits)]
    types = ", ".join(ty for _, ty in outputs)
    values = ", ".join(value for value, _ in outputs)
    text = f"func.func @main() -> ({types}) {{\n" + "\n".join(lines) + f"\nfunc.return {values} : {types}\n}}\n" + functions
    with mlir.make_ir_context():
        raw = iter([np.array(value) for value in _stablehlo.eval_module(ir.Module.parse(text), [])])
    answers = []
    for ty in results.values():
        part = next(name for name in sorted(ELEMENTS, key=len, reverse=True) if ty.endswith(name + ">"))
        if part in COMPLEX:
            re_, im = (next(raw).view(ELEMENTS[_REAL[part]]) for _ in range(2))
            answer = np.empty(re_.shape, ELEMENTS[part])
            answer.real, answer.imag = re_, im
            answers.append(answer)
        elif part == "i1":
            answers.append(next(raw).astype(np.bool_))
        else:
            answers.append(next(raw).view(ELEMENTS[part]))
    return answers
