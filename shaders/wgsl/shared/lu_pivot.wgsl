// How pivots are compared, and how a column is divided by one.

// What a magnitude is compared by: its bits grow with it, and those of a NaN are the largest.
fn pivot_key(value: Real) -> u32 {
    return bitcast<u32>(value) & 0x7fffffffu;
}

fn pivot_keys(values: vec4<f32>) -> vec4<u32> {
    return bitcast<vec4<u32>>(values) & vec4<u32>(0x7fffffffu);
}

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
    var boost = 1.0;
    if key < 0x06000000u { boost = 0x1p+64; }
    if key > 0x78000000u { boost = 0x1p-64; }
    var boosted = scale(pivot, boost);
    if key == 0u {
        boost = 1.0;
        boosted = from_real(1.0);
    }
    return Divisor(boost, boosted, reciprocal(boosted));
}

fn divided(column: Quad, by: Divisor) -> Quad {
    return quad_divide(quad_scale(column, by.boost), by.pivot, by.inverse);
}
