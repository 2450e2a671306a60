//! Constants in generated text, from their bits.

use crate::tensor::ElementType;

/// An expression of exactly these device words.
///
/// Floating-point numbers that a compiler may reject or change as constants (NaN, infinity, subnormal, negative zero,
/// the very large) are made from their bits at run time.
pub(super) fn literal(element: ElementType, words: [u32; 2]) -> String {
    match element {
        ElementType::Bool => if words[0] != 0 { "true" } else { "false" }.to_owned(),
        ElementType::I64 | ElementType::U64 => format!("vec2<u32>({}u, {}u)", words[0], words[1]),
        ElementType::F64 => real_wide(words),
        ElementType::C64 => format!("vec2<f32>({}, {})", real(words[0]), real(words[1])),
        ElementType::C128 => format!("vec2<f64>({}, 0.0)", real_wide(words)),
        _ if element.is_signed_integer() && words[0] == 0x8000_0000 => "bitcast<i32>(0x80000000u)".to_owned(),
        _ if element.is_signed_integer() => format!("{}i", words[0] as i32),
        _ if element.is_unsigned_integer() => format!("{}u", words[0]),
        _ => real(words[0]),
    }
}

fn real_wide([low, high]: [u32; 2]) -> String {
    let bits = u64::from(high) << 32 | u64::from(low);
    let value = f64::from_bits(bits);
    if bits == 0 || (1e-300..1e300).contains(&value.abs()) {
        format!("{value:?}lf")
    } else {
        format!("bitcast<f64>(from_words({low}u, {high}u))")
    }
}

fn real(bits: u32) -> String {
    let value = f32::from_bits(bits);
    // Near the ends of the range, compilers disagree on which decimals are an f32.
    if bits == 0 || (1e-37..1e38).contains(&value.abs()) {
        format!("{value:?}f")
    } else {
        format!("from_bits(0x{bits:08x}u)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_numbers_are_made_at_run_time() {
        assert_eq!(real(1.5f32.to_bits()), "1.5f");
        assert_eq!(real(1e-30f32.to_bits()), "1e-30f");
        assert_eq!(real((-0.0f32).to_bits()), "from_bits(0x80000000u)");
        assert_eq!(real(f32::NAN.to_bits()), "from_bits(0x7fc00000u)");
        assert_eq!(literal(ElementType::I32, [u32::MAX, 0]), "-1i");
        assert_eq!(literal(ElementType::I64, [u32::MAX, 0]), "vec2<u32>(4294967295u, 0u)");
        assert_eq!(literal(ElementType::F64, [0, 0x3ff8_0000]), "1.5lf");
        assert_eq!(literal(ElementType::BF16, [1f32.to_bits(), 0]), "1.0f");
    }
}
