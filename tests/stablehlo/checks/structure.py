"""Cases of the operations that move, combine and choose elements, of linear algebra, of calls and of control flow."""

import numpy as np
from elementwise import title, values
from writer import COMPLEX, ELEMENTS, FLOATS, INTEGERS, NUMBERS, case

_GROUPS = "replica_groups = dense<0> : tensor<1x1xi64>"


def numbers(shape, name="f32", start=1):
    return (np.arange(np.prod(shape, dtype=int)) % 23 + start).reshape(shape).astype(ELEMENTS[name])


def moves():
    for name in ["i1", *NUMBERS]:
        x, s = np.resize(values(name), (2, 3)), np.array(values(name)[2])
        made = lambda *shape: "tensor<" + "".join(f"{extent}x" for extent in shape) + name + ">"
        for op, lines, shape in (
            ("transpose", "%0 = stablehlo.transpose %x, dims = [1, 0] : ({x}) -> " + made(3, 2), (3, 2)),
            ("reverse", "%0 = stablehlo.reverse %x, dims = [0, 1] : {x}", (2, 3)),
            ("reshape", "%0 = stablehlo.reshape %x : ({x}) -> " + made(3, 2), (3, 2)),
            ("slice", "%0 = stablehlo.slice %x [0:2, 0:3:2] : ({x}) -> " + made(2, 2), (2, 2)),
            ("concatenate", "%0 = stablehlo.concatenate %x, %x, dim = 1 : ({x}, {x}) -> " + made(2, 6), (2, 6)),
            ("broadcast_in_dim", "%0 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : ({x}) -> " + made(3, 4, 2), (3, 4, 2)),
            ("pad", "%0 = stablehlo.pad %x, %s, low = [1, -1], high = [-1, 1], interior = [0, 2] : ({x}, {s}) -> " + made(2, 7), (2, 7)),
            ("optimization_barrier", "%0 = stablehlo.optimization_barrier %x : {x}", (2, 3)),
            ("constant", "%0 = stablehlo.transpose %x, dims = [0, 1] : ({x}) -> {x}", (2, 3)),
        ):
            case(f"stablehlo.{op}", title(name), {"x": x, "s": s}, lines, {"%0": made(*shape)})
        case("stablehlo.broadcast", title(name), {"s": s}, f"%0 = stablehlo.broadcast %s, sizes = [2, 2] : ({{s}}) -> {made(2, 2)}", {"%0": made(2, 2)}, [np.full((2, 2), s)])
        if name != "i1":
            case("stablehlo.iota", title(name), {}, f"%0 = stablehlo.iota dim = 1 : {made(2, 4)}", {"%0": made(2, 4)})
        if name not in ["i1", *COMPLEX]:
            case("chlo.constant_like", title(name), {"x": x}, f'%0 = "chlo.constant_like"(%x) <{{value = {"2.0" if name in FLOATS else 2} : {name}}}> : ({{x}}) -> {{x}}', {"%0": "{x}"}, [np.full((2, 3), 2).astype(ELEMENTS[name])])
    case("chlo.constant", "i32", {}, '%0 = "chlo.constant"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>', {"%0": "tensor<2xi32>"}, [np.array([1, 2], np.int32)])
    dynamic = {"x": numbers((2, 3)), "s": np.array(0.5, np.float32), "three": np.array([3, 2]), "low": np.array([1, -1]), "high": np.array([0, 1]), "none": np.array([0, 1]), "start": np.array([0, 1]), "limit": np.array([2, 3]), "stride": np.array([1, 1])}
    for op, lines, ty in (
        ("dynamic_reshape", "%0 = stablehlo.dynamic_reshape %x, %three : ({x}, {three}) -> tensor<3x2xf32>", "tensor<3x2xf32>"),
        ("dynamic_broadcast_in_dim", "%0 = stablehlo.dynamic_broadcast_in_dim %s, %three, dims = [] : ({s}, {three}) -> tensor<3x2xf32>", "tensor<3x2xf32>"),
        ("dynamic_iota", "%0 = stablehlo.dynamic_iota %three, dim = 0 : ({three}) -> tensor<3x2xf32>", "tensor<3x2xf32>"),
        ("dynamic_pad", "%0 = stablehlo.dynamic_pad %x, %s, %low, %high, %none : ({x}, {s}, {low}, {high}, {none}) -> tensor<3x5xf32>", "tensor<3x5xf32>"),
        ("real_dynamic_slice", "%0 = stablehlo.real_dynamic_slice %x, %start, %limit, %stride : ({x}, {start}, {limit}, {stride}) -> tensor<2x2xf32>", "tensor<2x2xf32>"),
    ):
        answers = [dynamic["x"][:, 1:3]] if op == "real_dynamic_slice" else None
        case(f"stablehlo.{op}", "f32", dynamic, lines, {"%0": ty}, answers)
    case("stablehlo.get_dimension_size", "second", {"x": numbers((2, 3))}, "%0 = stablehlo.get_dimension_size %x, dim = 1 : ({x}) -> tensor<i32>", {"%0": "tensor<i32>"})
    case("stablehlo.set_dimension_size", "same", {"x": numbers((2, 3)), "n": np.array(3, np.int32)}, "%0 = stablehlo.set_dimension_size %x, %n, dim = 1 : ({x}, {n}) -> {x}", {"%0": "{x}"}, [numbers((2, 3))])


def indexing():
    for name in ("i8", "i32", "i64", "f16", "f32", "f64", "complex<f32>"):
        x, u = numbers((4, 3), name), numbers((2, 2), name, 50)
        at, beyond = {"i": np.array(1, np.int32), "j": np.array(1, np.int32)}, {"i": np.array(7, np.int32), "j": np.array(-3, np.int32)}
        for which, index in (("inside", at), ("beyond", beyond)):
            one = f"tensor<2x2x{name}>"
            case("stablehlo.dynamic_slice", f"{title(name)}_{which}", {"x": x, **index}, "%0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 2] : ({x}, {i}, {j}) -> " + one, {"%0": one})
            case("stablehlo.dynamic_update_slice", f"{title(name)}_{which}", {"x": x, "u": u, **index}, "%0 = stablehlo.dynamic_update_slice %x, %u, %i, %j : ({x}, {u}, {i}, {j}) -> {x}", {"%0": "{x}"})
        rows = {"x": x, "k": np.array([[0], [2], [3]], np.int64), "sizes": np.array([1, 3])}
        fields = "dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>"
        ty = f"tensor<3x3x{name}>"
        case("stablehlo.gather", title(name), rows, f'%0 = "stablehlo.gather"(%x, %k) <{{{fields}, slice_sizes = array<i64: 1, 3>, indices_are_sorted = false}}> : ({{x}}, {{k}}) -> {ty}', {"%0": ty})
        case("stablehlo.dynamic_gather", title(name), rows, f'%0 = "stablehlo.dynamic_gather"(%x, %k, %sizes) <{{{fields}}}> : ({{x}}, {{k}}, {{sizes}}) -> {ty}', {"%0": ty}, [x[[0, 2, 3]]])
        scatter = {"x": x, "k": np.array([[2], [0], [2], [9]], np.int64), "u": numbers((4, 3), name, 3)}
        fields = "scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>"
        case("stablehlo.scatter", title(name), scatter, f'%0 = "stablehlo.scatter"(%x, %k, %u) <{{{fields}}}> ({{\n^bb0(%a: tensor<{name}>, %b: tensor<{name}>):\n%c = stablehlo.add %a, %b : tensor<{name}>\nstablehlo.return %c : tensor<{name}>\n}}) : ({{x}}, {{k}}, {{u}}) -> {{x}}', {"%0": "{x}"})
        case("stablehlo.torch_index_select", title(name), {"x": x, "k": np.array([2, 0], np.int32)}, f'%0 = "stablehlo.torch_index_select"(%x, %k) <{{dim = 0 : i64, batch_dims = 0 : i64}}> : ({{x}}, {{k}}) -> tensor<2x3x{name}>', {"%0": f"tensor<2x3x{name}>"}, [x[[2, 0]]])


def reductions():
    for name in NUMBERS:
        x, z = numbers((3, 4), name), np.array(1, ELEMENTS[name])
        one = f"tensor<3x{name}>"
        add = f"^bb0(%a: tensor<{name}>, %b: tensor<{name}>):\n%c = stablehlo.add %a, %b : tensor<{name}>\nstablehlo.return %c : tensor<{name}>"
        case("stablehlo.reduce", title(name), {"x": x, "z": z}, "%0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : ({x}, {z}) -> " + one, {"%0": one})
        ty = f"tensor<2x3x{name}>"
        fields = "window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>"
        case("stablehlo.reduce_window", title(name), {"x": x, "z": z}, f'%0 = "stablehlo.reduce_window"(%x, %z) <{{{fields}}}> ({{\n{add}\n}}) : ({{x}}, {{z}}) -> {ty}', {"%0": ty})
        body = f"^bb0(%a: tensor<{name}>):\n%c = stablehlo.multiply %a, %a : tensor<{name}>\nstablehlo.return %c : tensor<{name}>"
        case("stablehlo.map", title(name), {"x": numbers((3,), name)}, f'%0 = "stablehlo.map"(%x) <{{dimensions = array<i64: 0>}}> ({{\n{body}\n}}) : ({{x}}) -> {{x}}', {"%0": "{x}"})
        if name in COMPLEX:
            continue
        order = f"^bb0(%a: tensor<{name}>, %b: tensor<{name}>, %i: tensor<i32>, %j: tensor<i32>):\n%c = stablehlo.compare LT, %a, %b : (tensor<{name}>, tensor<{name}>) -> tensor<i1>\nstablehlo.return %c : tensor<i1>"
        inputs = {"x": np.array([[5, 1, 4, 1], [2, 2, 9, 0]]).astype(ELEMENTS[name]), "k": numbers((2, 4), "i32")}
        case("stablehlo.sort", title(name), inputs, f'%0:2 = "stablehlo.sort"(%x, %k) <{{dimension = 1 : i64, is_stable = true}}> ({{\n{order}\n}}) : ({{x}}, {{k}}) -> ({{x}}, {{k}})', {"%0#0": "{x}", "%0#1": "{k}"})
        inputs = {"x": np.array([[1, 5, 2, 4], [3, 3, 3, 0], [7, 1, 2, 7], [0, 6, 6, 1]]).astype(ELEMENTS[name]), "s": numbers((2, 2), name), "z": np.array(0, ELEMENTS[name])}
        select = f"^bb0(%a: tensor<{name}>, %b: tensor<{name}>):\n%c = stablehlo.compare GE, %a, %b : (tensor<{name}>, tensor<{name}>) -> tensor<i1>\nstablehlo.return %c : tensor<i1>"
        case("stablehlo.select_and_scatter", title(name), inputs, f'%0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>, padding = dense<0> : tensor<2x2xi64>}}> ({{\n{select}\n}}, {{\n{add}\n}}) : ({{x}}, {{s}}, {{z}}) -> {{x}}', {"%0": "{x}"})
        top = np.array([3, 9, 1, 7], np.int64).astype(ELEMENTS[name])
        case("chlo.top_k", title(name), {"x": top}, f"%0:2 = chlo.top_k(%x, k = 2) : {{x}} -> (tensor<2x{name}>, tensor<2xi32>)", {"%0#0": f"tensor<2x{name}>", "%0#1": "tensor<2xi32>"}, [top[[1, 3]], np.array([1, 3], np.int32)])
    for name in ("f32", "f64"):
        normalisations(name)


def normalisations(name):
    """The interpreter has none of them."""
    shapes = {"x": (2, 2, 3), "s": (3,), "o": (3,), "m": (3,), "v": (3,), "g": (2, 2, 3)}
    inputs = {key: numbers(shape, name, start) for start, (key, shape) in enumerate(shapes.items(), 1)}
    x, s, o, m, v, g = (array.astype(np.float64) for array in inputs.values())
    normal = lambda mean, variance: (x - mean) / np.sqrt(variance + 0.5)
    sum_ = lambda array: array.sum((0, 1))
    mean, variance = x.mean((0, 1)), x.var((0, 1))
    spread, slope = np.sqrt(v + 0.5), sum_(g * (x - m))
    answers = {
        "inference": ("%x, %s, %o, %m, %v", "{x}, {s}, {o}, {m}, {v}", [normal(m, v) * s + o]),
        "training": ("%x, %s, %o", "{x}, {s}, {o}", [normal(mean, variance) * s + o, mean, variance]),
        "grad": ("%x, %s, %m, %v, %g", "{x}, {s}, {m}, {v}, {g}", [s / spread * (g - sum_(g) / 4 - (x - m) * slope / (v + 0.5) / 4), slope / spread, sum_(g)]),
    }
    for which, (operands, types, expected) in answers.items():
        results = ["{x}", "{s}", "{s}"][: len(expected)]
        values_ = {f"%0#{number}" if len(results) > 1 else "%0": ty for number, ty in enumerate(results)}
        count, given = (f":{len(results)}", f"({', '.join(results)})") if len(results) > 1 else ("", "{x}")
        lines = f'%0{count} = "stablehlo.batch_norm_{which}"({operands}) <{{epsilon = 0.5 : f32, feature_index = 2 : i64}}> : ({types}) -> {given}'
        case(f"stablehlo.batch_norm_{which}", name, inputs, lines, values_, [array.astype(inputs["x"].dtype) for array in expected], ulps=64)


def products():
    for name in [*INTEGERS, *FLOATS, *COMPLEX]:
        a, b = numbers((2, 3), name) % 5 if name not in COMPLEX else numbers((2, 3), name), numbers((3, 2), name)
        ty = f"tensor<2x2x{name}>"
        case("stablehlo.dot_general", title(name), {"a": a, "b": b}, "%0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : ({a}, {b}) -> " + ty, {"%0": ty})
        case("stablehlo.dot", title(name), {"a": a, "b": b}, "%0 = stablehlo.dot %a, %b : ({a}, {b}) -> " + ty, {"%0": ty}, [(a.astype(np.complex128 if name in COMPLEX else np.float64) @ b).astype(ELEMENTS[name])])
    a, b = numbers((2, 3)), numbers((3, 2))
    case("stablehlo.einsum", "product", {"a": a, "b": b}, '%0 = stablehlo.einsum %a, %b, config = "ij,jk->ik" : ({a}, {b}) -> tensor<2x2xf32>', {"%0": "tensor<2x2xf32>"}, [a @ b])
    case("stablehlo.unary_einsum", "sum", {"a": a}, '%0 = stablehlo.unary_einsum %a, config = "ij->j" : ({a}) -> tensor<3xf32>', {"%0": "tensor<3xf32>"}, [a.sum(0)])
    for name in ("i32", "f32", "f64", "f16"):
        x, w = numbers((1, 4, 4, 2), name) % 3, numbers((2, 2, 2, 3), name) % 4
        ty = f"tensor<1x3x3x3x{name}>"
        fields = "dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}"
        case("stablehlo.convolution", name, {"x": x, "w": w}, f"%0 = stablehlo.convolution(%x, %w) {fields} : ({{x}}, {{w}}) -> {ty}", {"%0": ty})
    x, w, pad = numbers((1, 4, 4, 2)) % 3, numbers((2, 2, 2, 3)) % 4, np.zeros((2, 2), np.int64)
    numbers_ = "#stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>"
    answer = sum(np.einsum("bxyi,io->bxyo", x[:, i : i + 3, j : j + 3], w[i, j]) for i in range(2) for j in range(2))
    case("stablehlo.dynamic_conv", "f32", {"x": x, "w": w, "pad": pad}, f'%0 = "stablehlo.dynamic_conv"(%x, %w, %pad) <{{dimension_numbers = {numbers_}, batch_group_count = 1 : i64, feature_group_count = 1 : i64}}> : ({{x}}, {{w}}, {{pad}}) -> tensor<1x3x3x3xf32>', {"%0": "tensor<1x3x3x3xf32>"}, [answer])
    for name in ("f32", "f64", *COMPLEX):
        l = np.array([[2, 0, 0], [1, 3, 0], [-1, 2, 4]], ELEMENTS[name])
        if name in COMPLEX:
            l = l + np.tril(np.ones((3, 3)), -1).astype(ELEMENTS[name]) * ELEMENTS[name](0.5j)
        a, x = (l @ l.conj().T).astype(ELEMENTS[name]), numbers((3, 2), name)
        case("stablehlo.cholesky", title(name), {"a": a}, "%0 = stablehlo.cholesky %a, lower = true : {a}", {"%0": "{a}"}, [l], ulps=8)
        case("stablehlo.triangular_solve", title(name), {"l": l, "b": (l @ x).astype(ELEMENTS[name])}, '%0 = "stablehlo.triangular_solve"(%l, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : ({l}, {b}) -> {b}', {"%0": "{b}"}, [x], ulps=8)
    for name in COMPLEX:
        x = np.array([1, 1j, -1, 2], ELEMENTS[name])
        case("stablehlo.fft", title(name), {"x": x}, "%0 = stablehlo.fft %x, type = FFT, length = [4] : ({x}) -> {x}", {"%0": "{x}"}, [np.fft.fft(x).astype(ELEMENTS[name])], ulps=8)
    rows, parts, groups = numbers((4, 2)), numbers((2, 2, 3)), np.array([1, 3], np.int32)
    answer = np.concatenate([rows[:1] @ parts[0], rows[1:] @ parts[1]])
    case("chlo.ragged_dot", "f32", {"a": rows, "b": parts, "n": groups}, '%0 = "chlo.ragged_dot"(%a, %b, %n) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : ({a}, {b}, {n}) -> tensor<4x3xf32>', {"%0": "tensor<4x3xf32>"}, [answer])


def cases():
    moves()
    indexing()
    reductions()
    products()
