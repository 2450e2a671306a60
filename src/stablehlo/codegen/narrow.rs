//! Numbers of less than 32 bits: computed as those of 32 (`ElementType::computed_in`), each result fitted to its width.

use super::functions::apply;
use crate::stablehlo::plan::function::Function;
use crate::tensor::ElementType;

/// The number of 32 bits as one of the type: wrapped, or rounded.
pub(crate) fn fitted(element: ElementType, x: &str) -> String {
    match element {
        ElementType::I8 => format!("((({x}) << 24u) >> 24u)"),
        ElementType::I16 => format!("((({x}) << 16u) >> 16u)"),
        ElementType::U8 => format!("(({x}) & 0xffu)"),
        ElementType::U16 => format!("(({x}) & 0xffffu)"),
        ElementType::F16 => format!("round_f16({x})"),
        ElementType::BF16 => format!("round_bf16({x})"),
        _ => x.to_owned(),
    }
}

/// The function of numbers of which some are narrow.
pub(super) fn function(
    function: Function,
    operands: &[ElementType],
    result: ElementType,
    a: &[&str],
) -> Option<String> {
    let wide: Vec<ElementType> = operands.iter().map(|element| element.computed_in()).collect();
    let text = match (function, a, operands) {
        (Function::Popcnt | Function::CountLeadingZeros | Function::ShiftRightLogical, [x, ..], [of, ..])
            if of.is_integer() =>
        {
            let (mask, suffix) = match (of.host_bytes(), of.is_signed_integer()) {
                (1, true) => ("0xff", "i"),
                (1, false) => ("0xff", "u"),
                (_, true) => ("0xffff", "i"),
                (_, false) => ("0xffff", "u"),
            };
            let bits = format!("({x} & {mask}{suffix})");
            let missing = 32 - 8 * of.host_bytes();
            match function {
                Function::CountLeadingZeros => format!("(countLeadingZeros({bits}) - {missing}{suffix})"),
                Function::Popcnt => format!("countOneBits({bits})"),
                _ => apply(function, &wide, result.computed_in(), &[&bits, a.get(1)?])?,
            }
        }
        // The whole product fits in 32 bits.
        (Function::Mulhi, [x, y], [of, _]) if of.is_integer() => {
            format!("(({x} * {y}) >> {}u)", 8 * of.host_bytes())
        }
        (Function::ShiftRightArithmetic, [x, count], [of, _]) if of.is_unsigned_integer() => {
            let missing = 32 - 8 * of.host_bytes();
            let signed = format!("bitcast<u32>((bitcast<i32>({x}) << {missing}u) >> {missing}u)");
            apply(function, &wide, result.computed_in(), &[&signed, count])?
        }
        (Function::NextAfter, [x, y], [ElementType::F16, _]) => format!("next_after_f16({x}, {y})"),
        (Function::NextAfter, [x, y], [ElementType::BF16, _]) => format!("next_after_bf16({x}, {y})"),
        // Of subnormal numbers other digits are kept than of the f32 of the same value.
        (Function::ReducePrecision { exponent, mantissa }, [x], [ElementType::F16]) => {
            format!("reduce_precision_f16({x}, {exponent}u, {mantissa}u)")
        }
        _ => apply(function, &wide, result.computed_in(), a)?,
    };
    Some(if stays(function, result) { text } else { fitted(result, &text) })
}

/// Whether what the function makes of numbers of a type is one.
fn stays(function: Function, element: ElementType) -> bool {
    let float = element.is_float();
    match function {
        Function::And
        | Function::Clamp
        | Function::Compare(_)
        | Function::CountLeadingZeros
        | Function::IsFinite
        | Function::Maximum
        | Function::Minimum
        | Function::Mulhi
        | Function::Or
        | Function::Popcnt
        | Function::Remainder
        | Function::Select
        | Function::ShiftRightArithmetic
        | Function::Sign
        | Function::Xor => !(function == Function::ShiftRightArithmetic && element.is_unsigned_integer()),
        Function::Abs
        | Function::Ceil
        | Function::Floor
        | Function::Imag
        | Function::Negate
        | Function::Real
        | Function::RoundNearestAfz
        | Function::RoundNearestEven => float,
        _ => false,
    }
}
