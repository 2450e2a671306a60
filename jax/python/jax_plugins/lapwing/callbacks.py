"""Functions of Python that programs call while they run: `pure_callback`, `io_callback`, `debug.print`, and what the checks of
`checkify` and of other packages are made of.

A program has a custom call with a number. When a run comes there, the library asks `_dispatch` for the function of that number.
"""

import ctypes
import itertools
import math
import traceback
import weakref

import numpy as np

_CALL = "lapwing_python_callback"

_numbers = itertools.count()
# By number; a function lives as long as the programs that call it.
_functions = weakref.WeakValueDictionary()


class _Function:
    """A function of arrays with the shapes and types of what it takes and gives."""

    def __init__(self, function, takes, gives):
        self.function = function
        self.takes = [(aval.shape, np.dtype(aval.dtype)) for aval in takes]
        self.gives = [(aval.shape, np.dtype(aval.dtype)) for aval in gives]

    def __call__(self, inputs, outputs):
        arrays = [_array(inputs[i], *spec).copy() for i, spec in enumerate(self.takes)]
        results = self.function(*arrays)
        if len(results) != len(self.gives):
            raise ValueError(f"the callback gave {len(results)} results, {len(self.gives)} are due")
        for i, (result, (shape, dtype)) in enumerate(zip(results, self.gives)):
            result = np.asarray(result)
            if result.shape != tuple(shape):
                raise ValueError(f"result {i} of the callback has the shape {result.shape}, due is {tuple(shape)}")
            _array(outputs[i], shape, dtype)[...] = result.astype(dtype, casting="same_kind")


def _array(address, shape, dtype):
    """The array that lies there."""
    count = math.prod(shape)
    if count == 0:
        return np.empty(shape, dtype)
    memory = (ctypes.c_char * (count * dtype.itemsize)).from_address(address)
    return np.frombuffer(memory, dtype).reshape(shape)


@ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_int64,
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.c_void_p,
    ctypes.c_size_t,
)
def _dispatch(number, inputs, outputs, message, room):
    """Calls the function of that number; a failure becomes a message."""
    try:
        function = _functions.get(number)
        if function is None:
            raise RuntimeError(f"callback {number} is gone")
        function(inputs, outputs)
        return 0
    except BaseException:
        text = traceback.format_exc().encode()[-(room - 1) :].replace(b"\0", b" ") + b"\0"
        ctypes.memmove(message, text, len(text))
        return 1


def register(platform, library):
    """Lets programs for the platform call functions of Python."""
    from jax._src import callback, checkify, debugging
    from jax._src.interpreters import mlir

    if ctypes.CDLL(str(library)).lapwing_set_python_callback(_dispatch) != 0:
        return
    elsewhere = callback.emit_python_callback

    def emit(ctx, function, token, operands, operand_avals, result_avals, *, has_side_effect, **options):
        if tuple(ctx.module_context.platforms) != (platform,):
            options["has_side_effect"] = has_side_effect
            return elsewhere(ctx, function, token, operands, operand_avals, result_avals, **options)
        number = next(_numbers)
        called = _functions[number] = _Function(function, operand_avals, result_avals)
        ctx.module_context.add_keepalive(called)
        operation = mlir.custom_call(
            _CALL,
            result_types=[mlir.aval_to_ir_type(ctx.module_context, aval) for aval in result_avals],
            operands=list(operands),
            backend_config={"index": mlir.ir_attribute(number)},
            has_side_effect=has_side_effect,
            api_version=4,
        )
        # The device does one thing after the other, so an ordered call needs no more than its place.
        return list(operation.results), token, None

    callback.emit_python_callback = emit
    for module, name, rule in (
        (debugging, "debug_callback", "debug_callback_lowering"),
        (debugging, "debug_print", "debug_print_lowering_rule"),
        (checkify, "check", "check_lowering_rule"),
    ):
        primitive, rule = getattr(module, f"{name}_p", None), getattr(module, rule, None)
        if primitive is not None and rule is not None:
            mlir.register_lowering(primitive, rule, platform=platform)
