"""Functions of Python that programs call while they run on the device."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.experimental import checkify, io_callback


def doubled(x):
    return jax.pure_callback(lambda x: 2 * np.asarray(x), jax.ShapeDtypeStruct(x.shape, x.dtype), x, vmap_method="sequential")


@pytest.mark.parametrize("dtype", [np.float32, np.complex64, np.int32, np.int8, np.bool_, jnp.bfloat16])
def test_results_of_python_are_used_in_the_program(dtype, gpu):
    def negated(x):
        kind = jax.ShapeDtypeStruct(x.shape, x.dtype)
        return jax.pure_callback(lambda x: np.asarray(x)[::-1], kind, x)

    x = jax.device_put(np.arange(5).astype(dtype), gpu)
    y = jax.jit(lambda x: jnp.concatenate([x, negated(x)]))(x)
    assert y.devices() == {gpu}
    np.testing.assert_array_equal(y, np.concatenate([x, np.asarray(x)[::-1]]))


def test_several_results_empty_ones_and_scalars():
    kinds = (jax.ShapeDtypeStruct((), np.float32), jax.ShapeDtypeStruct((0, 2), np.float32), jax.ShapeDtypeStruct((3,), np.int32))

    def answer(x, nothing):
        return np.float32(np.sum(x)), np.zeros((0, 2), np.float32), np.arange(3, dtype=np.int32) + nothing.size

    total, empty, three = jax.jit(lambda x: jax.pure_callback(answer, kinds, x, x[:0]))(jnp.ones(4))
    assert total == 4 and empty.shape == (0, 2) and list(three) == [0, 1, 2]


def test_in_loops_branches_and_maps():
    def program(x):
        y, ys = jax.lax.scan(lambda c, _: (doubled(c), c), x, length=4)
        z = jax.lax.cond(x[0] > 100, doubled, lambda x: x, x)
        w = jax.lax.while_loop(lambda x: x[0] < 10, doubled, x)
        return y, ys, z, w, jax.vmap(doubled)(jnp.stack([x, y]))

    x = jnp.arange(1.0, 4)
    y, ys, z, w, both = jax.jit(program)(x)
    np.testing.assert_array_equal(y, 16 * x)
    np.testing.assert_array_equal(ys, np.outer([1, 2, 4, 8], x))
    np.testing.assert_array_equal(z, x)
    np.testing.assert_array_equal(w, 16 * x)
    np.testing.assert_array_equal(both, np.stack([2 * x, 32 * x]))


def test_a_branch_that_is_not_taken_calls_nothing():
    calls = []
    f = jax.jit(lambda x: jax.lax.cond(x.sum() > 0, lambda: jax.debug.callback(lambda v: calls.append(float(v)), x[0]), lambda: None))
    f(jnp.array([-1.0, 0]))
    jax.effects_barrier()
    assert calls == []
    f(jnp.array([3.0, 0]))
    jax.effects_barrier()
    assert calls == [3.0]


def test_effects_happen_in_order_though_nobody_reads_them():
    seen = []

    def program(x):
        io_callback(lambda v: seen.append(("first", int(v))), None, x, ordered=True)

        def body(i, c):
            io_callback(lambda i, c: seen.append((int(i), int(c))), None, i, c, ordered=True)
            return c + 1

        c = jax.lax.fori_loop(0, 3, body, x)
        io_callback(lambda v: seen.append(("last", int(v))), None, c, ordered=True)
        return c

    assert jax.jit(program)(jnp.int32(5)) == 8
    jax.effects_barrier()
    assert seen == [("first", 5), (0, 5), (1, 6), (2, 7), ("last", 8)]


def test_debug_print_prints(capfd):
    @jax.jit
    def program(x):
        jax.debug.print("x = {x}, sum {}", x.sum(), x=x)
        return x + 1

    program(jnp.arange(3))
    jax.effects_barrier()
    assert "x = [0 1 2], sum 3" in capfd.readouterr().out


def test_what_python_raises_arrives_and_the_next_run_works():
    def checked(x):
        if np.asarray(x).min() < 0:
            raise ValueError("negative: no such thing")
        return np.asarray(x)

    f = jax.jit(lambda x: jax.pure_callback(checked, jax.ShapeDtypeStruct(x.shape, x.dtype), x) + 1)
    np.testing.assert_array_equal(f(jnp.ones(2)), [2, 2])
    failed = f(-jnp.ones(2))
    with pytest.raises(jax.errors.JaxRuntimeError, match="negative: no such thing"):
        failed.block_until_ready()
    with pytest.raises(jax.errors.JaxRuntimeError, match="negative: no such thing"):
        np.asarray(failed)
    # What is made of it fails as it did.
    with pytest.raises(jax.errors.JaxRuntimeError, match="negative: no such thing"):
        jax.jit(lambda x: 2 * x)(failed).block_until_ready()
    np.testing.assert_array_equal(f(jnp.ones(2)), [2, 2])
    wrong = jax.jit(lambda x: jax.pure_callback(lambda x: np.zeros(3, np.float32), jax.ShapeDtypeStruct((2,), np.float32), x))
    with pytest.raises(jax.errors.JaxRuntimeError, match=r"has the shape \(3,\)"):
        wrong(jnp.ones(2)).block_until_ready()


def test_the_cpu_beside_it_still_calls_its_own_way(cpu):
    with jax.default_device(cpu):
        y = jax.jit(doubled)(jnp.arange(3.0))
    assert y.devices() == {cpu}
    np.testing.assert_array_equal(y, [0, 2, 4])


def test_checks_of_checkify_are_results_where_asked_for_and_errors_of_jax_elsewhere():
    def root(x):
        checkify.check(x >= 0, "negative: {x}", x=x)
        checkify.debug_check(x < 100, "large")
        return jnp.sqrt(x)

    for value, message in ((4, None), (-1, "negative: -1.0"), (400, "large")):
        failure, result = jax.jit(checkify.checkify(root))(jnp.float32(value))
        assert (failure.get() is None) if message is None else failure.get().startswith(message)
        np.testing.assert_array_equal(result, np.nan if value < 0 else np.sqrt(np.float32(value)))
    with pytest.raises(ValueError, match="Cannot abstractly evaluate a checkify.check"):
        jax.jit(root)(jnp.float32(4))


def test_what_a_sink_keeps_changes_nothing():
    def function(x):
        jax.lax.dce_sink(x + 1, prevent_mlir_dce=True)
        return 2 * x

    np.testing.assert_array_equal(jax.jit(function)(jnp.ones(3)), [2, 2, 2])
