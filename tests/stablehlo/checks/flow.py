"""Cases of control flow, calls, tuples, tokens, processes, random numbers, and checks themselves."""

import numpy as np
from elementwise import title
from structure import _GROUPS, numbers
from writer import NUMBERS, case

_ADD = "^bb0(%a: tensor<i32>, %b: tensor<i32>):\n%c = stablehlo.add %a, %b : tensor<i32>\nstablehlo.return %c : tensor<i32>"


def control():
    for name in NUMBERS:
        x = numbers((3,), name)
        inputs = {"x": x, "yes": np.array(True), "no": np.array(False), "k": np.array(1, np.int32), "far": np.array(7, np.int32)}
        branch = lambda op: f"%y = stablehlo.{op} %x, %x : {{x}}\nstablehlo.return %y : {{x}}"
        lines = "\n".join(f'%{of} = "stablehlo.if"(%{of}_) ({{\n{branch("add")}\n}}, {{\n{branch("multiply")}\n}}) : (tensor<i1>) -> {{x}}'.replace(f"%{of}_", f"%{on}") for of, on in (("t", "yes"), ("f", "no")))
        case("stablehlo.if", title(name), inputs, lines, {"%t": "{x}", "%f": "{x}"})
        lines = "\n".join(f'%{of} = "stablehlo.case"(%{on}) ({{\n{branch("add")}\n}}, {{\n{branch("multiply")}\n}}, {{\nstablehlo.return %x : {{x}}\n}}) : (tensor<i32>) -> {{x}}' for of, on in (("one", "k"), ("last", "far")))
        case("stablehlo.case", title(name), inputs, lines, {"%one": "{x}", "%last": "{x}"})
        loop = {"x": x, "zero": np.array(0, np.int32), "one": np.array(1, np.int32), "five": np.array(3, np.int32)}
        lines = """%0:2 = stablehlo.while(%i = %zero, %y = %x) : {zero}, {x}
cond {
%p = stablehlo.compare LT, %i, %five : ({zero}, {zero}) -> tensor<i1>
stablehlo.return %p : tensor<i1>
} do {
%n = stablehlo.add %i, %one : {zero}
%z = stablehlo.add %y, %x : {x}
stablehlo.return %n, %z : {zero}, {x}
}"""
        for op in ("while", "return"):
            case(f"stablehlo.{op}", title(name), loop, lines, {"%0#0": "{zero}", "%0#1": "{x}"})
    x, c = numbers((4, 2), "i32"), np.zeros(2, np.int32)
    body = "^bb0(%a: tensor<2xi32>, %b: tensor<2xi32>):\n%s = stablehlo.add %a, %b : tensor<2xi32>\nstablehlo.return %s, %s : tensor<2xi32>, tensor<2xi32>"
    lines = f"%0:2 = chlo.scan(%x) inits (%c) dimension=0 {{\n{body}\n}} : ({{x}}, {{c}}) -> ({{x}}, {{c}})"
    sums = np.cumsum(x, 0, dtype=np.int32)
    case("chlo.scan", "i32", {"x": x, "c": c}, lines, {"%0#0": "{x}", "%0#1": "{c}"}, [sums, sums[-1]])


def calls():
    x = numbers((3,), "i32")
    twice = lambda name: f"func.func private @{name}(%x: {{x}}) -> {{x}} {{\n  %0 = stablehlo.add %x, %x : {{x}}\n  func.return %0 : {{x}}\n}}\n"
    case("func.call", "once", {"x": x}, "%0 = func.call @twice(%x) : ({x}) -> {x}", {"%0": "{x}"}, functions=twice("twice"))
    case("func.return", "once", {"x": x}, "%0 = call @twice(%x) : ({x}) -> {x}", {"%0": "{x}"}, functions=twice("twice"))
    case("stablehlo.composite", "once", {"x": x}, '%0 = stablehlo.composite "my.twice" %x {decomposition = @twice} : ({x}) -> {x}', {"%0": "{x}"}, [2 * x], functions=twice("twice"))
    case("stablehlo.custom_call", "marker", {"x": x}, "%0 = stablehlo.custom_call @Sharding(%x) : ({x}) -> {x}", {"%0": "{x}"}, [x])
    pair = "tuple<tensor<3xi32>, tensor<i1>>"
    inputs = {"x": x, "p": np.array(True)}
    lines = f"%t = stablehlo.tuple %x, %p : {pair}\n%0 = stablehlo.get_tuple_element %t[0] : ({pair}) -> {{x}}\n%1 = stablehlo.get_tuple_element %t[1] : ({pair}) -> {{p}}"
    for op in ("tuple", "get_tuple_element"):
        case(f"stablehlo.{op}", "pair", inputs, lines, {"%0": "{x}", "%1": "{p}"})
    lines = "%t = stablehlo.create_token : !stablehlo.token\n%u = stablehlo.after_all %t, %t : !stablehlo.token\n%0, %1 = stablehlo.optimization_barrier %x, %u : {x}, !stablehlo.token"
    for op in ("create_token", "after_all"):
        case(f"stablehlo.{op}", "before_a_barrier", inputs, lines, {"%0": "{x}"}, [x])


def processes():
    x = numbers((2, 4), "i32")
    for op, fields, region in (
        ("all_gather", f"all_gather_dim = 1 : i64, {_GROUPS}", ""), ("all_reduce", _GROUPS, _ADD), ("collective_broadcast", _GROUPS, ""),
        ("all_to_all", f"split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 1 : i64, {_GROUPS}", ""),
        ("collective_permute", "source_target_pairs = dense<0> : tensor<1x2xi64>", ""), ("collective_reduce", _GROUPS, _ADD),
        ("reduce_scatter", f"scatter_dimension = 1 : i64, {_GROUPS}", _ADD), ("cross-replica-sum", _GROUPS, ""),
    ):  # fmt: skip
        body = f" ({{\n{region}\n}})" if region else ""
        case(f"stablehlo.{op}", "one_process", {"x": x}, f'%0 = "stablehlo.{op}"(%x) <{{{fields}}}>{body} : ({{x}}) -> {{x}}', {"%0": "{x}"}, [x])
    for op in ("partition_id", "replica_id"):
        case(f"stablehlo.{op}", "one_process", {}, f"%0 = stablehlo.{op} : tensor<ui32>", {"%0": "tensor<ui32>"}, [np.array(0, np.uint32)])
    lines = '%f = "stablehlo.async_start"(%x) ({\n%g = stablehlo.slice %x [1:2, 0:4] : ({x}) -> tensor<1x4xi32>\nstablehlo.return %g : tensor<1x4xi32>\n}) : ({x}) -> !stablehlo.future<tensor<1x4xi32>>\n%0 = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<1x4xi32>>) -> tensor<1x4xi32>'
    for op in ("async_start", "async_done"):
        case(f"stablehlo.{op}", "a_slice", {"x": x}, lines, {"%0": "tensor<1x4xi32>"}, [x[1:]])


def random():
    """The bits are Random123's for its first counters; of `rng` the specification says only the range."""
    key = np.array([0, 0], np.uint64)
    case("stablehlo.rng_bit_generator", "threefry", {"key": key}, "%s, %0 = stablehlo.rng_bit_generator %key, algorithm = THREE_FRY : ({key}) -> ({key}, tensor<2xui32>)", {"%0": "tensor<2xui32>"}, [np.array([0x6B200159, 0x99BA4EFE], np.uint32)])
    lines = """%r = stablehlo.rng %low, %high, %n, distribution = UNIFORM : ({low}, {high}, {n}) -> tensor<100xf32>
%l = stablehlo.broadcast_in_dim %low, dims = [] : ({low}) -> tensor<100xf32>
%h = stablehlo.broadcast_in_dim %high, dims = [] : ({high}) -> tensor<100xf32>
%a = stablehlo.compare GE, %r, %l : (tensor<100xf32>, tensor<100xf32>) -> tensor<100xi1>
%b = stablehlo.compare LE, %r, %h : (tensor<100xf32>, tensor<100xf32>) -> tensor<100xi1>
%0 = stablehlo.and %a, %b : tensor<100xi1>"""
    inputs = {"low": np.array(-2, np.float32), "high": np.array(3, np.float32), "n": np.array([100])}
    case("stablehlo.rng", "uniform", inputs, lines, {"%0": "tensor<100xi1>"}, [np.ones(100, bool)])


def cases():
    control()
    calls()
    processes()
    random()
