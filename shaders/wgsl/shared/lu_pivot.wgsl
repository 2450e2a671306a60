// How pivots are compared, and how a column is divided by one.

// What a magnitude is compared by: its bits grow with it, and those of a NaN are the largest. Of float64 that is the upper word;
// among those who have the same, the lower one decides.
fn pivot_key(value: Real) -> u32 {
    return upper_word(value) & 0x7fffffffu;
}

fn pivot_keys(values: Real4) -> vec4<u32> {
    return vec4<u32>(pivot_key(values.x), pivot_key(values.y), pivot_key(values.z), pivot_key(values.w));
}

fn pivot_lows(values: Real4) -> vec4<u32> {
    return vec4<u32>(lower_word(values.x), lower_word(values.y), lower_word(values.z), lower_word(values.w));
}

// A pivot below the first has a reciprocal that may overflow, one above the second a reciprocal that may vanish.
const SMALL_PIVOT = 12u << MANTISSA_BITS_OF_SIZE;
const LARGE_PIVOT = (2u * EXPONENT_BIAS - 14u) << MANTISSA_BITS_OF_SIZE;

struct Divisor {
    // A power of two that brings a very small or very large pivot to where its reciprocal is a normal number.
    boost: Real,
    // The pivot times that, and the reciprocal of it.
    pivot: Scalar,
    inverse: Scalar,
}

// A column whose largest element is zero is left as it is, as LAPACK does.
fn divisor(pivot: Scalar) -> Divisor {
    let key = pivot_key(magnitude(pivot));
    var boost: Real = 1.0;
    if key < SMALL_PIVOT { boost = 0x1p+64; }
    if key > LARGE_PIVOT { boost = 0x1p-64; }
    var boosted = scale(pivot, boost);
    if key == 0u && lower_word(magnitude(pivot)) == 0u {
        boost = 1.0;
        boosted = from_real(1.0);
    }
    return Divisor(boost, boosted, reciprocal(boosted));
}

fn divided(column: Quad, by: Divisor) -> Quad {
    return quad_divide(quad_scale(column, by.boost), by.pivot, by.inverse);
}
