"""Cases of the functions of elements: each on every element type that it takes."""

import numpy as np
import scipy.special
from writer import COMPLEX, ELEMENTS, FLOATS, INTEGERS, NUMBERS, SIGNED, case

_BINARY = "%0 = {op} %a, %b : {{a}}"
_UNARY = "%0 = {op} %a : {{a}}"
_ALL = ["i1", *NUMBERS]


def values(name):
    """Numbers of a type, with its special ones but for subnormal ones, which an adapter may take for zero."""
    if name == "i1":
        return np.array([False, True, True, False])
    if name in INTEGERS:
        limits = np.iinfo(ELEMENTS[name])
        return np.array([0, 1, 2, 7, limits.bits - 1, limits.max, limits.max - 1, limits.min, limits.min + 3], ELEMENTS[name])
    if name in FLOATS:
        return np.array([0.0, -0.0, 1.0, -1.5, 2.5, -2.5, 0.625, 100.0, np.inf, -np.inf, np.nan]).astype(ELEMENTS[name])
    return np.array([0.5 + 1j, -1.5 - 0.25j, 3.0, -2.0j, 0.125 - 4j], ELEMENTS[name])


def pairs(name):
    first = values(name)
    return np.repeat(first, len(first)), np.tile(first, len(first))


def title(name):
    return name.replace("complex<f32>", "complex64").replace("complex<f64>", "complex128")


def unary(op, names, ulps=0, result=None, a=None, answer=None):
    """`ulps` are of types of 32 and 64 bits; what is narrower is rounded once."""
    for name in names:
        x = values(name) if a is None else np.array(a).astype(ELEMENTS[name])
        ty = "{a}" if result is None else f"tensor<{len(x)}x{result.get(name, name)}>"
        lines = _UNARY.format(op=op).format(a="{a}") if result is None else f"%0 = {op} %a : ({{a}}) -> {ty}"
        answers = None if answer is None else [answer(x)]
        case(op, title(name), {"a": x}, lines, {"%0": ty}, answers, ulps=min(ulps, 1) if "16" in name else ulps)


def binary(op, names, ulps=0, ab=None, answer=None, kept=None):
    for name in names:
        a, b = pairs(name) if ab is None else (np.array(x).astype(ELEMENTS[name]) for x in ab)
        if kept is not None:
            which = kept(name, a, b)
            a, b = a[which], b[which]
        answers = None if answer is None else [answer(a, b)]
        lines = _BINARY.format(op=op).format(a="{a}")
        case(op, title(name), {"a": a, "b": b}, lines, {"%0": "{a}"}, answers, ulps=min(ulps, 1) if "16" in name else ulps)


def divides(name, a, b):
    """Where the interpreter divides."""
    if name not in INTEGERS:
        return np.ones(a.shape, bool)
    overflows = (a == np.iinfo(a.dtype).min) & (b == -1) if name in SIGNED else np.zeros(a.shape, bool)
    return (b != 0) & ~overflows


def powers(name, a, b):
    """Where the interpreter has powers: it divides for exponents below zero."""
    return b >= 0 if name in INTEGERS else np.ones(a.shape, bool)


def stablehlo():
    real = {"complex<f32>": "f32", "complex<f64>": "f64"}
    for op in ("add", "multiply", "maximum", "minimum"):
        binary(f"stablehlo.{op}", _ALL, ulps=2 if op == "multiply" else 0)
    binary("stablehlo.subtract", NUMBERS)
    binary("stablehlo.divide", NUMBERS, ulps=4, kept=divides)
    binary("stablehlo.remainder", INTEGERS + FLOATS, kept=divides)
    binary("stablehlo.power", INTEGERS + FLOATS, ulps=4, kept=powers)
    binary("stablehlo.power", COMPLEX, ulps=64)
    binary("stablehlo.atan2", FLOATS, ulps=4)
    for op in ("and", "or", "xor"):
        binary(f"stablehlo.{op}", ["i1", *INTEGERS])
    for op in ("shift_left", "shift_right_arithmetic", "shift_right_logical"):
        binary(f"stablehlo.{op}", INTEGERS)
    for name in ("f32", "f64"):
        a, b = pairs(name)
        ty = f"tensor<{len(a)}xcomplex<{name}>>"
        case("stablehlo.complex", name, {"a": a, "b": b}, f"%0 = stablehlo.complex %a, %b : {ty}", {"%0": ty})

    unary("stablehlo.abs", SIGNED + FLOATS)
    unary("stablehlo.abs", COMPLEX, ulps=4, result=real)
    for part in ("real", "imag"):
        unary(f"stablehlo.{part}", FLOATS + COMPLEX, result=real)
    unary("stablehlo.negate", NUMBERS)
    unary("stablehlo.not", ["i1", *INTEGERS])
    unary("stablehlo.popcnt", INTEGERS)
    unary("stablehlo.count_leading_zeros", INTEGERS)
    unary("stablehlo.sign", SIGNED + FLOATS)
    unary("stablehlo.sign", COMPLEX, ulps=4)
    unary("stablehlo.is_finite", FLOATS, result=dict.fromkeys(FLOATS, "i1"))
    for op in ("ceil", "floor", "round_nearest_afz", "round_nearest_even"):
        unary(f"stablehlo.{op}", FLOATS)
    functions = ("cosine", "exponential", "exponential_minus_one", "log", "log_plus_one", "logistic", "rsqrt", "sine", "sqrt", "tan", "tanh")
    for op in functions:
        unary(f"stablehlo.{op}", FLOATS, ulps=4)
        unary(f"stablehlo.{op}", COMPLEX, ulps=64)
    unary("stablehlo.cbrt", FLOATS, ulps=4)

    for name in _ALL:
        a, b = pairs(name)
        kind = "FLOAT" if name in FLOATS + COMPLEX else "SIGNED" if name in SIGNED else "UNSIGNED"
        ty = f"tensor<{len(a)}xi1>"
        directions = ("EQ", "NE") if name in COMPLEX else ("EQ", "NE", "LT", "LE", "GT", "GE")
        lines = [f"%{d} = stablehlo.compare {d}, %a, %b, {kind} : ({{a}}, {{b}}) -> {ty}" for d in directions]
        case("stablehlo.compare", title(name), {"a": a, "b": b}, "\n".join(lines), {f"%{d}": ty for d in directions})
        x = values(name)
        p = np.arange(len(x)) % 3 == 0
        case("stablehlo.select", title(name), {"p": p, "a": x, "b": x[::-1]}, "%0 = stablehlo.select %p, %a, %b : {p}, {a}", {"%0": "{a}"})
        if name not in COMPLEX + ["i1"]:
            inputs = {"a": x, "low": np.roll(x, 3), "high": np.roll(x, 5)}
            case("stablehlo.clamp", title(name), inputs, "%0 = stablehlo.clamp %low, %a, %high : {a}", {"%0": "{a}"})
        for other in _ALL:
            v = np.array([1 + 2j, -3.5 + 1j, 0, 100.25 - 1j]).astype(ELEMENTS[name]) if name in COMPLEX else x
            ty = f"tensor<{len(v)}x{other}>"
            case("stablehlo.convert", f"{title(name)}_to_{title(other)}", {"a": v}, f"%0 = stablehlo.convert %a : ({{a}}) -> {ty}", {"%0": ty})
    for name in FLOATS:
        for exponent, mantissa in ((5, 10), (8, 7), (5, 2), (4, 3)):
            case(
                "stablehlo.reduce_precision", f"{name}_e{exponent}m{mantissa}", {"a": np.append(values(name), np.array([0.1, 1e-3, 3000.0]).astype(ELEMENTS[name]))},
                f"%0 = stablehlo.reduce_precision %a, format = e{exponent}m{mantissa} : {{a}}", {"%0": "{a}"},
            )  # fmt: skip
    for one, other, extents, given in (
        ("f32", "ui32", (3,), (3,)), ("i32", "f32", (3,), (3,)), ("f16", "i16", (3,), (3,)), ("bf16", "ui16", (3,), (3,)),
        ("ui32", "ui8", (2,), (2, 4)), ("i8", "i32", (2, 4), (2,)), ("f32", "bf16", (2,), (2, 2)), ("f64", "i64", (3,), (3,)), ("ui64", "ui32", (2,), (2, 2)),
    ):  # fmt: skip
        bits = np.arange(1, 1 + np.prod(extents) * np.dtype(ELEMENTS[one]).itemsize, dtype=np.uint8) * 7 % 100
        a = bits.view(ELEMENTS[one]).reshape(extents)
        ty = "tensor<" + "".join(f"{extent}x" for extent in given) + other + ">"
        case("stablehlo.bitcast_convert", f"{one}_to_{other}", {"a": a}, f"%0 = stablehlo.bitcast_convert %a : ({{a}}) -> {ty}", {"%0": ty})


def chlo():
    """CHLO's functions, with the answers of numpy and scipy in float64."""
    some = [-3.5, -1.25, -0.5, 0.0, 0.3, 0.75, 1.5, 4.0, 20.0]

    def of(function):
        def answer(*operands):
            wide = np.complex128 if np.iscomplexobj(operands[0]) else np.float64
            with np.errstate(all="ignore"):
                return function(*(x.astype(wide) for x in operands)).astype(operands[0].dtype)
        return answer

    inside = [-1.0, -0.75, -0.25, 0.0, 0.5, 0.9375, 1.0]
    complex_ = [0.5 + 1j, -1.5 - 0.25j, 3.0 + 0.5j, -0.25 - 2.0j]
    for op, function, a in (
        ("acos", np.arccos, inside), ("asin", np.arcsin, inside), ("atan", np.arctan, some), ("acosh", np.arccosh, [1.0, 1.25, 3.0, 50.0]),
        ("asinh", np.arcsinh, some), ("atanh", np.arctanh, inside), ("cosh", np.cosh, some), ("sinh", np.sinh, some), ("tan", np.tan, some),
        ("square", np.square, some), ("erf", scipy.special.erf, some), ("erfc", scipy.special.erfc, some),
        ("erf_inv", scipy.special.erfinv, inside), ("lgamma", scipy.special.gammaln, [0.0625, 0.5, 1.0, 1.25, 1.75, 2.0, 2.25, 3.5, 10.0, 30.0]), ("digamma", scipy.special.digamma, [0.5, 1.0, 1.75, 10.0, 30.0]),
        ("bessel_i1e", scipy.special.i1e, some),
    ):  # fmt: skip
        forms = dict.fromkeys(FLOATS)
        for name in forms:
            x = np.array(a).astype(ELEMENTS[name])
            case(f"chlo.{op}", name, {"a": x}, f"%0 = chlo.{op} %a : {{a}} -> {{a}}", {"%0": "{a}"}, [of(function)(x)], ulps=1 if "16" in name else 64 if op == "digamma" else 16)
    for op, function in (("acos", np.arccos), ("asin", np.arcsin), ("atan", np.arctan), ("acosh", np.arccosh), ("asinh", np.arcsinh), ("atanh", np.arctanh), ("cosh", np.cosh), ("sinh", np.sinh), ("tan", np.tan), ("square", np.square)):  # fmt: skip
        for name in COMPLEX:
            x = np.array(complex_).astype(ELEMENTS[name])
            case(f"chlo.{op}", title(name), {"a": x}, f"%0 = chlo.{op} %a : {{a}} -> {{a}}", {"%0": "{a}"}, [of(function)(x)], ulps=64)
    for name in NUMBERS:
        x = values(name)
        case("chlo.conj", title(name), {"a": x}, "%0 = chlo.conj %a : {a} -> {a}", {"%0": "{a}"}, [np.conj(x)])
    for op, function in (("is_inf", np.isinf), ("is_pos_inf", np.isposinf), ("is_neg_inf", np.isneginf)):
        for name in FLOATS:
            x = values(name)
            answer = function(x.astype(np.float64))
            case(f"chlo.{op}", name, {"a": x}, f"%0 = chlo.{op} %a : {{a}} -> tensor<{len(x)}xi1>", {"%0": f"tensor<{len(x)}xi1>"}, [answer])
    for name in INTEGERS:
        a, b = pairs(name)
        high = np.array([(int(x) * int(y)) >> np.iinfo(a.dtype).bits for x, y in zip(a, b)], object).astype(a.dtype)
        case("chlo.mulhi", name, {"a": a, "b": b}, "%0 = chlo.mulhi %a, %b : {a}, {b} -> {a}", {"%0": "{a}"}, [high])
    two = {"polygamma": (scipy.special.polygamma, [1, 2, 3, 1], [0.5, 1.5, 4.0, 20.0]), "zeta": (scipy.special.zeta, [1.5, 2.0, 4.0, 10.0], [0.5, 1.0, 3.0, 20.0])}
    for op, (function, a, b) in two.items():
        for name in ("f32", "f64"):
            x, y = (np.array(v).astype(ELEMENTS[name]) for v in (a, b))
            call = (lambda n, z: function(n.astype(int), z)) if op == "polygamma" else function
            case(f"chlo.{op}", name, {"a": x, "b": y}, f"%0 = chlo.{op} %a, %b : {{a}}, {{b}} -> {{a}}", {"%0": "{a}"}, [of(call)(x, y)], ulps=64)
    for name in ("f16", "bf16", "f32", "f64"):
        x, y = (np.array(v).astype(ELEMENTS[name]) for v in ([1.0, 1.0, -2.0, 3.5], [2.0, -2.0, 0.0, 3.5]))
        bits = x.view(f"u{x.itemsize}").astype(np.int64)
        step = np.where(y == x, 0, np.where((y > x) == (x > 0), 1, -1))
        answer = (bits + step).astype(f"u{x.itemsize}").view(x.dtype)
        case("chlo.next_after", name, {"a": x, "b": y}, "%0 = chlo.next_after %a, %b : {a}, {b} -> {a}", {"%0": "{a}"}, [answer])


def broadcasting():
    """The binary operations that stretch their operands over each other."""
    column, row = np.array([[1], [2], [3]]), np.array([1, 2, 3, 4])
    integers = {
        "add": np.add, "subtract": np.subtract, "multiply": np.multiply, "maximum": np.maximum, "minimum": np.minimum, "and": np.bitwise_and,
        "or": np.bitwise_or, "xor": np.bitwise_xor, "shift_left": np.left_shift, "shift_right_arithmetic": np.right_shift,
        "shift_right_logical": np.right_shift, "divide": np.floor_divide, "remainder": np.remainder, "power": np.power,
    }  # fmt: skip
    for op, function in integers.items():
        a, b = column.astype(np.int32), row.astype(np.int32)
        answer = function(a, b).astype(np.int32)
        case(f"chlo.broadcast_{op}", "i32", {"a": a, "b": b}, f"%0 = chlo.broadcast_{op} %a, %b : ({{a}}, {{b}}) -> tensor<3x4xi32>", {"%0": "tensor<3x4xi32>"}, [answer])
    floats = {
        "add": np.add, "subtract": np.subtract, "multiply": np.multiply, "divide": np.divide, "power": np.power, "remainder": np.fmod, "maximum": np.maximum,
        "minimum": np.minimum, "atan2": np.arctan2, "next_after": np.nextafter, "zeta": lambda a, b: scipy.special.zeta(a + 1, b), "polygamma": lambda n, x: scipy.special.polygamma(n.astype(int), x),
    }  # fmt: skip
    for op, function in floats.items():
        a, b = column.astype(np.float32), row.astype(np.float32)
        lines, left = f"%0 = chlo.broadcast_{op} %a, %b : ({{a}}, {{b}}) -> tensor<3x4xf32>", a + 1 if op == "zeta" else a
        exact = op in ("add", "subtract", "multiply", "maximum", "minimum", "next_after")
        wide = (a, b) if exact else (a.astype(np.float64), b.astype(np.float64))
        case(f"chlo.broadcast_{op}", "f32", {"a": left, "b": b}, lines, {"%0": "tensor<3x4xf32>"}, [function(*wide).astype(np.float32)], ulps=0 if exact else 64)
    a, b = column.astype(np.float32), row.astype(np.float32)
    case(
        "chlo.broadcast_complex", "f32", {"a": a, "b": b}, "%0 = chlo.broadcast_complex %a, %b : ({a}, {b}) -> tensor<3x4xcomplex<f32>>",
        {"%0": "tensor<3x4xcomplex<f32>>"}, [(a + 1j * b).astype(np.complex64)],
    )  # fmt: skip
    case(
        "chlo.broadcast_compare", "f32", {"a": a, "b": b}, '%0 = "chlo.broadcast_compare"(%a, %b) {comparison_direction = #chlo<comparison_direction LT>} : ({a}, {b}) -> tensor<3x4xi1>',
        {"%0": "tensor<3x4xi1>"}, [a < b],
    )  # fmt: skip
    p = np.array([[True], [False], [True]])
    case(
        "chlo.broadcast_select", "f32", {"p": p, "a": a, "b": b}, '%0 = "chlo.broadcast_select"(%p, %a, %b) : ({p}, {a}, {b}) -> tensor<3x4xf32>',
        {"%0": "tensor<3x4xf32>"}, [np.where(p, a, b)],
    )  # fmt: skip


def cases():
    stablehlo()
    chlo()
    broadcasting()
