// Scaling by powers of two, which rounds nothing.

// For the size of the largest of some finite numbers: the power of two that brings it near 1, and its inverse; both are normal
// numbers.
fn scaling(size: u32) -> Real2 {
    let exponent = clamp(
        i32(size >> MANTISSA_BITS_OF_SIZE) - EXPONENT_BIAS, 1 - EXPONENT_BIAS, EXPONENT_BIAS - 1
    );
    return Real2(power_of_two(-exponent), power_of_two(exponent));
}

// value * power, also of a denormal value, which arithmetic would take for zero: of its bits.
fn scaled_up(value: Real, power: Real) -> Real {
    let magnitude = units_of(value) * UNIT_HIGH * power * UNIT_LOW;
    let denormal = select(magnitude, -magnitude, is_negative(value));
    return select(value * power, denormal, size_of(value) < TINIEST_SIZE);
}

// value * power, also where that is a denormal number.
fn scaled_down(value: Real, power: Real) -> Real {
    // No power above SHALLOW gives a denormal number that counts.
    let units = min(abs(value), 8.0) * (min(power, SHALLOW) * (1.0 / UNIT_LOW)) * (1.0 / UNIT_HIGH);
    let denormal = of_units(min(units, UNITS_OF_TINIEST), value);
    return select(value * power, denormal, units < UNITS_OF_TINIEST - 0.5 && power < SHALLOW);
}

// The size of the larger part: it grows with the modulus, and that of NaN is the largest.
fn modulus_bits(value: Scalar) -> u32 {
    return max(size_of(real_part(value)), size_of(imaginary_part(value)));
}

fn is_finite_bits(size: u32) -> bool { return size < INFINITE_SIZE; }
