"""Buffers, events, executables and errors: what JAX does with a platform besides computing on it."""

import gc
import os
import threading

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from conftest import agree

ARRAYS = {
    "dense": lambda a: a,
    "transposed": lambda a: a.T,
    "reversed": lambda a: a[:, ::-1],
    "strided": lambda a: a[1:, ::2],
    "broadcast": lambda a: np.broadcast_to(a[0, 0], (3, 4)),
    "fortran": np.asfortranarray,
    "scalar": lambda a: a[0, 0],
    "empty": lambda a: a[:0],
}

TYPES = [
    np.float32, np.complex64, np.int32, np.uint32, np.bool_, np.int8, np.uint8, np.int16, np.uint16, np.float16, jnp.bfloat16,
]  # fmt: skip


@pytest.mark.parametrize("view", ARRAYS)
@pytest.mark.parametrize("dtype", TYPES)
def test_arrays_of_any_strides_go_there_and_back(view, dtype, gpu):
    array = ARRAYS[view](np.arange(3 * 4).reshape(3, 4).astype(dtype))
    there = jax.device_put(array, gpu)
    assert there.devices() == {gpu} and there.dtype == dtype
    np.testing.assert_array_equal(np.asarray(there), array)


def test_arrays_go_to_the_cpu_and_back(cpu, gpu, rng):
    array = rng.standard_normal((5, 7)).astype(np.float32)
    on_gpu = jax.device_put(array, gpu)
    on_cpu = jax.device_put(on_gpu, cpu)
    again = jax.device_put(on_cpu, gpu)
    assert (on_cpu.devices(), again.devices()) == ({cpu}, {gpu})
    np.testing.assert_array_equal(again, array)
    # Each platform computes with its own.
    assert (on_cpu + 1).devices() == {cpu} and (again + 1).devices() == {gpu}


def test_the_device_says_what_it_is(gpu):
    assert gpu.platform == "lapwing" and gpu.device_kind
    assert gpu.default_memory().kind == "device"
    assert str(gpu) == "lapwing:0" and "lapwing" in gpu.client.platform_version


def test_several_devices_compute_each_their_own():
    devices = jax.devices("lapwing")
    for number, device in enumerate(devices):
        x = jax.device_put(np.full(4, number, np.float32), device)
        y = jax.jit(lambda x: x * 2 + 1)(x)
        assert y.devices() == {device}
        np.testing.assert_array_equal(y, np.full(4, 2 * number + 1))
        there = jax.device_put(y, devices[-1])
        assert there.devices() == {devices[-1]}
        np.testing.assert_array_equal(there, y)


def test_deleted_arrays_are_gone():
    x = jnp.ones(8) + 1
    x.delete()
    assert x.is_deleted()
    with pytest.raises(RuntimeError, match="deleted"):
        x + 1


def test_donated_arrays_are_given_up_and_others_kept():
    x, y = jnp.ones(8) + 1, jnp.ones(8)
    z = jax.jit(lambda x, y: x + y, donate_argnums=0)(x, y)
    assert x.is_deleted() and not y.is_deleted()
    np.testing.assert_array_equal(z, np.full(8, 3))


def test_results_are_awaited_when_asked_for(rng):
    a = jnp.asarray(rng.standard_normal((300, 300)).astype(np.float32))
    inverse = jnp.linalg.inv(a)
    assert isinstance(inverse.is_ready(), bool)
    inverse.block_until_ready()
    assert inverse.is_ready()
    jax.block_until_ready([a @ inverse, a + 1])


def test_float64_is_right_where_the_adapter_has_it_and_an_error_elsewhere(gpu):
    x = np.linspace(0, 1, 5)
    with jax.enable_x64(True):
        try:
            third = jax.jit(lambda x: x / 3)(jax.device_put(x, gpu))
            assert third.dtype == np.float64 and np.abs(np.asarray(third) - x / 3).max() < 1e-15
            inverse = jax.jit(jnp.linalg.inv)(jax.device_put(3 * np.eye(3), gpu))
            assert inverse.dtype == np.float64 and np.abs(np.asarray(inverse) - np.eye(3) / 3).max() < 1e-15
        except jax.errors.JaxRuntimeError as failure:
            assert "f64" in str(failure)
        # JAX 0.12 says it before it asks for the platform's rule.
        with pytest.raises((NotImplementedError, TypeError), match="dtype float16"):
            jax.jit(jax.lax.linalg.lu)(np.eye(3, dtype=np.float16))
    # Without x64 JAX itself takes float32 for float64.
    assert jax.device_put(x, gpu).dtype == np.float32


def test_what_cannot_be_compiled_is_an_error_with_our_message(gpu):
    def function(x):
        return jax.ffi.ffi_call("no_such_call", jax.ShapeDtypeStruct((3,), np.float32))(x)

    with pytest.raises(jax.errors.JaxRuntimeError, match="lapwing: .*`no_such_call` is not supported"):
        jax.jit(function)(jax.device_put(np.ones(3, np.float32), gpu))
    # The platform works on.
    np.testing.assert_array_equal(jnp.ones(3) + 1, np.full(3, 2))


def test_threads_compile_and_run_side_by_side(rng):
    a = rng.standard_normal((4, 30, 30)).astype(np.float32) + 6 * np.eye(30, dtype=np.float32)
    failures = []

    def work(number):
        try:
            x = jnp.asarray(a[number])
            for round_ in range(8):
                # Another shape, and so another program, in each thread.
                part = x[: 20 + number, : 20 + number]
                agree(jnp.linalg.inv(part) @ part, np.eye(20 + number))
        except Exception as failure:  # told by the main thread
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures


def resident():
    """The memory of this process, in bytes."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")


@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="memory is read from /proc")
def test_a_thousand_rounds_leave_memory_as_it_was(rng):
    a = rng.standard_normal((64, 64)).astype(np.float32)
    spd = a @ a.T + 64 * np.eye(64, dtype=np.float32)
    step = jax.jit(lambda a: jnp.linalg.cholesky(a) + 1)

    def rounds(count):
        for _ in range(count):
            np.asarray(step(jax.device_put(spd)))
        gc.collect()
        return resident()

    before = rounds(200)
    after = rounds(1000)
    assert after - before < 8 << 20, f"{(after - before) / 2**20:.1f} MiB more"

