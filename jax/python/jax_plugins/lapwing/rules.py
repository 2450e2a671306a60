"""How JAX's linear algebra becomes single calls of lapwing.

JAX has no rule for some of these primitives on a platform that it does not know, and for others one that spells the algorithm
out in loops. Each rule here is one custom call whose name and conventions lapwing's table of custom calls has.
"""

import functools
import importlib
import math

import numpy as np

# Of matrices, and of pivots.
_TYPES = (np.float32, np.complex64, np.float64, np.complex128, np.int32)


def register(platform):
    from jax._src.interpreters import mlir
    from jax._src.lax import lax, linalg

    def rule(name, lowering):
        primitive = getattr(linalg, f"{name}_p", None)
        if primitive is not None:
            mlir.register_lowering(primitive, lowering, platform=platform)

    rule("lu", _call("LuDecomposition"))
    rule("lu_pivots_to_permutation", _call("cu_lu_pivots_to_permutation"))
    rule("geqrf", _call("Qr"))
    rule("geqp3", _call("cuhybrid_geqp3"))
    rule("householder_product", _call("ProductOfElementaryHouseholderReflectors"))
    rule("ormqr", _call("cusolver_ormqr_ffi", "left", "transpose"))
    rule("eigh", _eigh)
    rule("svd", _svd)
    rule("tridiagonal", _tridiagonal)
    rule("tridiagonal_solve", _tridiagonal_solve)
    for name in ("eig", "schur", "hessenberg"):
        rule(name, functools.partial(_missing, name))

    counters = _counters()
    if counters is not None:
        mlir.register_lowering(counters, _iota_2x32, platform=platform)

    # What it keeps in a program is computed and dropped, of which nothing can be seen.
    sink = getattr(lax, "dce_sink_p", None)
    if sink is not None:
        mlir.register_lowering(sink, lambda *_, **__: [], platform=platform)

    # Donated memory is given back when a program begins to run.
    if platform not in mlir._platforms_with_donation:
        mlir._platforms_with_donation.append(platform)


def _call(target, *names):
    """A rule that calls `target` with the primitive's operands, for its results; parameters of these names go along."""

    def lowering(ctx, *operands, **parameters):
        config = {name: parameters[name] for name in names}
        return _custom_call(ctx, target, operands, ctx.avals_out, config)

    return lowering


def _custom_call(ctx, target, operands, avals, config):
    from jax._src.interpreters import mlir

    for aval in ctx.avals_in:
        if aval.dtype not in _TYPES:
            # In JAX's words, which its users may look for.
            known = "float32, complex64, float64 and complex128"
            raise NotImplementedError(f"Unsupported dtype {aval.dtype}: lapwing decomposes {known}")
    types = [mlir.aval_to_ir_type(ctx.module_context, aval) for aval in avals]
    attributes = {key: mlir.ir_attribute(value) for key, value in config.items()}
    operation = mlir.custom_call(
        target,
        result_types=types,
        operands=list(operands),
        backend_config=attributes,
        api_version=4,
    )
    return list(operation.results)


def _eigh(ctx, operand, *, lower, subset_by_index=None, **_):
    """All values in ascending order; a subset is cut out of them."""
    from jax._src.core import ShapedArray
    from jax._src.interpreters import mlir

    (matrix,), (vectors, values) = ctx.avals_in, ctx.avals_out
    batch, n = matrix.shape[:-2], matrix.shape[-1]
    all_values = ShapedArray((*batch, n), values.dtype)
    info = ShapedArray(batch, np.dtype(np.int32))
    avals = [ShapedArray(matrix.shape, vectors.dtype), all_values, info]
    v, w, _ = _custom_call(ctx, "cusolver_syevd_ffi", [operand], avals, {"lower": bool(lower)})
    if subset_by_index is None or tuple(subset_by_index) == (0, n):
        return [v, w]

    first, last = subset_by_index

    def cut(v, w):
        return v[..., first:last], w[..., first:last]

    inner = ctx.replace(primitive=None, avals_in=avals[:2])
    return mlir.lower_fun(cut, multiple_results=True)(inner, v, w)


def _svd(ctx, operand, *, full_matrices, compute_uv, subset_by_index=None, **_):
    """All values in descending order, by whatever algorithm is asked for."""
    from jax._src.core import ShapedArray

    (matrix,), values = ctx.avals_in, ctx.avals_out[0]
    batch, (m, n) = matrix.shape[:-2], matrix.shape[-2:]
    if subset_by_index is not None and tuple(subset_by_index) != (0, min(m, n)):
        raise NotImplementedError("svd with subset_by_index is not implemented on lapwing")
    unread = ShapedArray(batch, matrix.dtype)
    u, vh = ctx.avals_out[1:] if compute_uv else (unread, unread)
    avals = [matrix, values, u, vh, ShapedArray(batch, np.dtype(np.int32))]
    config = {"full_matrices": bool(full_matrices), "compute_uv": bool(compute_uv), "transposed": False}
    _, *results, _ = _custom_call(ctx, "cusolver_gesvd_ffi", [operand], avals, config)
    return results if compute_uv else results[:1]


def _tridiagonal(ctx, operand, *, lower):
    from jax._src.core import ShapedArray

    info = ShapedArray(ctx.avals_in[0].shape[:-2], np.dtype(np.int32))
    avals = [*ctx.avals_out, info]
    return _custom_call(ctx, "cusolver_sytrd_ffi", [operand], avals, {"lower": bool(lower)})[:-1]


def _tridiagonal_solve(ctx, *operands, perturb_singular=False):
    target = "cu_tridiagonal_solve_perturbed" if perturb_singular else "cusparse_gtsv2_ffi"
    return _custom_call(ctx, target, operands, ctx.avals_out, {})


def _counters():
    """The primitive that numbers the elements of an array for random bits, wherever this JAX has it."""
    for module in ("jax._src.random.prng", "jax._src.prng"):
        try:
            return importlib.import_module(module).iota_2x32_shape_p
        except (ImportError, AttributeError):
            pass
    return None


def _iota_2x32(ctx, *, shape):
    """The numbers 0, 1, ... as words of 32 bits, the high ones first, without JAX's detour over 64 bits."""
    import jax.numpy as jnp
    from jax._src.interpreters import mlir

    size = math.prod(shape)
    if size > 2**32:
        raise NotImplementedError(f"random numbers of {size} elements are not implemented on lapwing")

    def numbers():
        return jnp.zeros(shape, jnp.uint32), jnp.arange(size, dtype=jnp.uint32).reshape(shape)

    return mlir.lower_fun(numbers, multiple_results=True)(ctx)


def _missing(name, ctx, *_, **__):
    raise NotImplementedError(
        f"{name} is not implemented on lapwing; put the array on the CPU: jax.device_put(x, jax.devices('cpu')[0])"
    )
