// Division and the choice of pivots, safe for numbers near both ends of the range.

// The order of |re| + |im|, LAPACK's cabs1, as an integer: a compiler may assume that there is no NaN, and so a NaN is
// the largest.
fn pivot_size(a: Scalar) -> u32 {
    return size_of(abs(real_part(a)) + abs(imaginary_part(a)));
}

// a / b. Complex: Smith's algorithm (CACM 5, 1962).
fn divide(a: Scalar, b: Scalar) -> Scalar {
    let by_real = abs(real_part(b)) >= abs(imaginary_part(b));
    let large = select(imaginary_part(b), real_part(b), by_real);
    let small = select(real_part(b), imaginary_part(b), by_real);
    // A real number skips what would only round: PARTS is known when the kernel is compiled.
    if PARTS == 1u {
        return from_real(real_part(a) / real_part(b));
    }
    let ratio = small / large;
    let denominator = large + small * ratio;
    let re = select(real_part(a) * ratio + imaginary_part(a), real_part(a) + imaginary_part(a) * ratio, by_real);
    let im = select(imaginary_part(a) * ratio - real_part(a), imaginary_part(a) - real_part(a) * ratio, by_real);
    return from_parts(re / denominator, im / denominator);
}
