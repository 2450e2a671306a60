// An elementary reflector H = I - tau v v^H, v_1 = 1, with H^H x = (beta, 0, .., 0) and beta real.
//
// Made from a column times a power of two, so that no square overflows and not all of them vanish; what holds for the
// scaled column holds for the column, but for beta. Source: LAPACK's larfg.

struct Reflector {
    // Whether H = I: the column is zero below its first element, and that one real; or it is too small for normal numbers,
    // which some devices round to zero.
    trivial: bool,
    // Of the scaled column.
    beta: Real,
    // The same, or 1 where H = I.
    divisor: Real,
    tau: Scalar,
    // v is the scaled column times this, but for v_1 = 1.
    factor: Scalar,
}

// `alpha`: the first element, scaled by `power`; `square`: the square of the scaled column's norm; `below`: the size of the largest
// element below the first.
fn reflector(alpha: Scalar, square: Real, below: u32, power: Real) -> Reflector {
    var h: Reflector;
    let norm = square_root(square);
    let negative = is_negative(real_part(alpha));
    let real = size_of(imaginary_part(alpha)) == 0u;
    let tiny = size_of(norm * (1.0 / power)) < TINIEST_SIZE;
    h.trivial = (below == 0u && real) || tiny;
    h.beta = select(-norm, norm, negative);
    h.divisor = select(h.beta, Real(1.0), h.trivial);
    let difference = alpha - from_real(h.divisor);
    h.tau = -difference / h.divisor;
    h.factor = reciprocal(select(difference, from_real(1.0), h.trivial));
    if h.trivial {
        h.beta = real_part(alpha);
        h.tau = zero();
        h.factor = zero();
    }
    return h;
}

// The power of two that brings a number of that size near 1: always normal, as is its inverse.
fn power_for(size: u32) -> Real {
    let exponent = clamp(size >> MANTISSA_BITS_OF_SIZE, 1u, 2u * EXPONENT_BIAS - 1u);
    return power_of_two(i32(EXPONENT_BIAS) - i32(exponent));
}
