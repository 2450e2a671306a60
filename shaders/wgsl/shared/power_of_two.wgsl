// Scaling by powers of two, which rounds nothing.

// For the bits of the largest modulus of some finite numbers: the power of two that brings it near 1, and its inverse; both
// are normal numbers.
fn scaling(bits: u32) -> vec2<f32> {
    let exponent = clamp(i32(bits >> 23u) - 127, -126, 126);
    let powers = vec2<u32>(u32(127 - exponent), u32(127 + exponent));
    return bitcast<vec2<f32>>(vec2<u32>(powers.x << 23u, powers.y << 23u));
}

// value * power, also of a denormal value, which arithmetic would take for zero: of its bits.
fn scaled_up(value: f32, power: f32) -> f32 {
    let bits = bitcast<u32>(value);
    // 2^-75 and 2^-74: 2^-149 alone is no normal number.
    let magnitude = f32(bits & 0x7fffffu) * 2.6469780e-23 * power * 5.2939559e-23;
    let denormal = select(magnitude, -magnitude, bits >= 0x80000000u);
    return select(value * power, denormal, (bits & 0x7f800000u) == 0u);
}

// value * power, also where that is a denormal number.
fn scaled_down(value: f32, power: f32) -> f32 {
    // In units of 2^-149; no power above 2^-90 gives a denormal number that counts.
    let units = min(abs(value), 8.0) * (min(power, 8.077936e-28) * 1.8889466e22) * 3.7778932e22;
    let denormal = u32(min(units, 8388608.0) + 0.5) | (bitcast<u32>(value) & 0x80000000u);
    return select(value * power, bitcast<f32>(denormal), units < 8388607.5 && power < 8.077936e-28);
}

// The bits of the larger modulus of the parts: they grow with it, and those of NaN are the largest.
fn modulus_bits(value: Scalar) -> u32 {
    return max(bitcast<u32>(real_part(value)) & 0x7fffffffu, bitcast<u32>(imaginary_part(value)) & 0x7fffffffu);
}

fn is_finite_bits(bits: u32) -> bool { return bits < 0x7f800000u; }
