//! The meaning of each elementwise function on each element type, as a WGSL expression.
//!
//! Simple ones are operators; the others are functions of the library (`shaders/wgsl/functions`). In expressions an
//! `i1` is a `bool`, a complex number a `vec2<f32>`, an integer of 64 bits a `vec2<u32>` with the lower word first.

use super::library;
use super::narrow::{self, fitted};
use crate::stablehlo::plan::constant;
use crate::stablehlo::plan::function::{Comparison, Direction, Function};
use crate::tensor::ElementType;

/// The type of an element in expressions.
pub(crate) fn value_type(element: ElementType) -> &'static str {
    match element {
        ElementType::Bool => "bool",
        ElementType::I8 | ElementType::I16 | ElementType::I32 => "i32",
        ElementType::U8 | ElementType::U16 | ElementType::U32 => "u32",
        ElementType::I64 | ElementType::U64 => "vec2<u32>",
        ElementType::F16 | ElementType::BF16 | ElementType::F32 => "f32",
        ElementType::F64 => "f64",
        ElementType::C64 => "vec2<f32>",
        ElementType::C128 => "vec2<f64>",
    }
}

/// The type of an element in storage.
pub(crate) fn storage_type(element: ElementType) -> &'static str {
    match element {
        ElementType::Bool => "u32",
        other => value_type(other),
    }
}

/// Whether there is a meaning of the function on these element types.
pub(crate) fn supports(function: Function, operands: &[ElementType], result: ElementType) -> bool {
    const ARGUMENTS: [&str; 3] = ["a", "b", "c"];
    ARGUMENTS
        .get(..operands.len())
        .is_some_and(|arguments| apply(function, operands, result, arguments).is_some())
}

/// The function of `a`, names of values, or `None` where it has no meaning on these types.
pub(super) fn apply(
    function: Function,
    operands: &[ElementType],
    result: ElementType,
    a: &[&str],
) -> Option<String> {
    match (function, operands, a) {
        (Function::Convert, [from], [x]) => convert(*from, result, x),
        (Function::BitcastConvert, [from], [x]) => bitcast(*from, result, x),
        (Function::Complex, ..) if !result.is_complex() => None,
        _ if operands.iter().chain([&result]).any(|element| element.computed_in() != *element) => {
            narrow::function(function, operands, result, a)
        }
        (Function::ReducePrecision { exponent, mantissa }, [ElementType::F32], [x]) => {
            Some(format!("reduce_precision_f32({x}, {exponent}u, {mantissa}u)"))
        }
        (Function::Select, [_, _, _], [p, yes, no]) => Some(format!("select({no}, {yes}, {p})")),
        (Function::Clamp, [element, _, _], [low, x, high]) => {
            let inner = binary(Function::Maximum, *element, low, x)?;
            binary(Function::Minimum, *element, &inner, high)
        }
        (Function::Compare(comparison), [element, _], [x, y]) => compare(comparison, *element, x, y),
        (Function::ReducePrecision { exponent, mantissa }, [ElementType::F64], [x]) => {
            Some(format!("reduce_precision_f64({x}, {exponent}u, {mantissa}u)"))
        }
        (Function::Complex, [ElementType::F32 | ElementType::F64, _], [x, y]) => {
            Some(format!("{}({x}, {y})", value_type(result)))
        }
        (_, [element], [x]) => unary(function, *element, x),
        (_, [element, _], [x, y]) => binary(function, *element, x, y),
        _ => None,
    }
}

/// Whether compilers rewrite what is made of this function's results, and it of constants, by rules that numbers that are rounded, or are not
/// finite, do not obey: `(x + y) - x`, `x * 1e30 * 1e30`, `x * 0`.
pub(super) fn is_rewritten(function: Function, operands: &[ElementType]) -> bool {
    let real = operands.first().is_some_and(|element| element.is_float() || element.is_complex());
    real && matches!(function, Function::Add | Function::Subtract | Function::Multiply | Function::Divide)
}

/// The value of that name, of which a compiler knows nothing.
pub(super) fn exact(element: ElementType, name: &str) -> String {
    match element {
        ElementType::F64 => format!("exact_f64({name})"),
        ElementType::C64 => format!("exact_c64({name})"),
        ElementType::C128 => format!("exact_c128({name})"),
        _ => format!("exact({name})"),
    }
}

/// A call of a function of the library, its name ending in the element type's; that of `i64` may be that of `ui64`.
fn library_call(name: &str, element: ElementType, arguments: &[&str]) -> Option<String> {
    let suffix = match element {
        ElementType::I64 if !library::has(&format!("{name}_i64")) => "u64",
        ElementType::F32 => "f32",
        ElementType::C64 => "c64",
        ElementType::I32 => "i32",
        ElementType::U32 => "u32",
        ElementType::I64 => "i64",
        ElementType::U64 => "u64",
        ElementType::F64 => "f64",
        ElementType::C128 => "c128",
        _ => return None,
    };
    let full = format!("{name}_{suffix}");
    library::has(&full).then(|| format!("{full}({})", arguments.join(", ")))
}

fn unary(function: Function, element: ElementType, x: &str) -> Option<String> {
    use ElementType::{Bool, C64, C128, F32, F64, I32, I64, U32, U64};
    let name = match (function, element) {
        (Function::Abs, F32) => return Some(format!("absolute({x})")),
        (Function::Abs | Function::Negate, I32) => {
            let negated = format!("bitcast<i32>(~bitcast<u32>({x}) + 1u)");
            return Some(match function {
                Function::Abs => format!("select({x}, {negated}, {x} < 0)"),
                _ => negated,
            });
        }
        (Function::Abs, U32) => return Some(x.to_owned()),
        (Function::Negate, U32) => return Some(format!("(~{x} + 1u)")),
        (Function::Sign, I32) => return Some(format!("sign({x})")),
        (Function::Not, I32 | U32 | I64 | U64) => return Some(format!("~{x}")),
        (Function::Not, Bool) => return Some(format!("!{x}")),
        (Function::Popcnt, I32 | U32) => return Some(format!("countOneBits({x})")),
        (Function::CountLeadingZeros, I32 | U32) => return Some(format!("countLeadingZeros({x})")),
        (Function::Real, C64 | C128) => return Some(format!("{x}.x")),
        (Function::Imag, C64 | C128) => return Some(format!("{x}.y")),
        (Function::Imag, F32 | F64) => return Some(format!("{}()", value_type(element))),
        (Function::Popcnt, _) => "popcnt",
        (Function::CountLeadingZeros, _) => "count_leading_zeros",
        (Function::Abs, _) => "abs",
        (Function::Acos, _) => "acos",
        (Function::Acosh, _) => "acosh",
        (Function::Asin, _) => "asin",
        (Function::Asinh, _) => "asinh",
        (Function::Atan, _) => "atan",
        (Function::Atanh, _) => "atanh",
        (Function::BesselI1e, _) => "bessel_i1e",
        (Function::Cbrt, _) => "cbrt",
        (Function::Ceil, _) => "ceil",
        (Function::Cosh, _) => "cosh",
        (Function::Cosine, _) => "cosine",
        (Function::Digamma, _) => "digamma",
        (Function::Erf, _) => "erf",
        (Function::ErfInv, _) => "erf_inv",
        (Function::Erfc, _) => "erfc",
        (Function::Exponential, _) => "exp",
        (Function::ExponentialMinusOne, _) => "exp_minus_one",
        (Function::Floor, _) => "floor",
        (Function::IsFinite, _) => "is_finite",
        (Function::IsInf, _) => "is_inf",
        (Function::IsNegInf, _) => "is_neg_inf",
        (Function::IsPosInf, _) => "is_pos_inf",
        (Function::Lgamma, _) => "lgamma",
        (Function::Log, _) => "log",
        (Function::LogPlusOne, _) => "log_plus_one",
        (Function::Logistic, _) => "logistic",
        (Function::Negate, _) => "negate",
        (Function::RoundNearestAfz, _) => "round_nearest_afz",
        (Function::RoundNearestEven, _) => "round_nearest_even",
        (Function::Rsqrt, _) => "rsqrt",
        (Function::Sign, _) => "sign",
        (Function::Sine, _) => "sine",
        (Function::Sinh, _) => "sinh",
        (Function::Sqrt, _) => "sqrt",
        (Function::Tan, _) => "tan",
        (Function::Tanh, _) => "tanh",
        _ => return None,
    };
    library_call(name, element, &[x])
}

fn binary(function: Function, element: ElementType, x: &str, y: &str) -> Option<String> {
    use ElementType::{Bool, C64, C128, I32, I64, U32, U64};
    let operator = |symbol: &str| Some(format!("({x} {symbol} {y})"));
    let count = |name: &str, ty: &str| {
        let bits = format!("bitcast<u32>({y})");
        let call = if ty == "i32" && name != "shift_right_arithmetic_i32" {
            format!("bitcast<i32>({name}(bitcast<u32>({x}), {bits}))")
        } else if ty == "u32" && name == "shift_right_arithmetic_i32" {
            format!("bitcast<u32>({name}(bitcast<i32>({x}), {bits}))")
        } else {
            format!("{name}({x}, {bits})")
        };
        Some(call)
    };
    let name = match (function, element) {
        (Function::Add | Function::Or | Function::Maximum, Bool) => return operator("|"),
        (Function::Multiply | Function::And | Function::Minimum, Bool) => return operator("&"),
        (Function::Xor, Bool) => return operator("!="),
        (_, Bool) => return None,
        (Function::Add, I64 | U64) => "add",
        (Function::Add, _) => return operator("+"),
        (Function::Subtract, I64 | U64) => "subtract",
        (Function::Subtract, _) => return operator("-"),
        (Function::Multiply, C64 | C128 | I64 | U64) => "multiply",
        (Function::Multiply, _) => return operator("*"),
        (Function::And, I32 | U32 | I64 | U64) => return operator("&"),
        (Function::Or, I32 | U32 | I64 | U64) => return operator("|"),
        (Function::Xor, I32 | U32 | I64 | U64) => return operator("^"),
        (Function::Maximum, I32 | U32) => return Some(format!("max({x}, {y})")),
        (Function::Minimum, I32 | U32) => return Some(format!("min({x}, {y})")),
        (Function::ShiftLeft, I32 | U32) => return count("shift_left_u32", value_type(element)),
        (Function::ShiftRightLogical, I32 | U32) => {
            return count("shift_right_logical_u32", value_type(element));
        }
        (Function::ShiftRightArithmetic, I32 | U32) => {
            return count("shift_right_arithmetic_i32", value_type(element));
        }
        (Function::ShiftLeft, _) => "shift_left",
        (Function::ShiftRightLogical, _) => "shift_right_logical",
        (Function::ShiftRightArithmetic, _) => "shift_right_arithmetic",
        (Function::Atan2, _) => "atan2",
        (Function::Divide, _) => "divide",
        (Function::Maximum, _) => "maximum",
        (Function::Minimum, _) => "minimum",
        (Function::Mulhi, _) => "multiply_high",
        (Function::NextAfter, _) => "next_after",
        (Function::Polygamma, _) => "polygamma",
        (Function::Power, _) => "power",
        (Function::Remainder, _) => "remainder",
        (Function::Zeta, _) => "zeta",
        _ => return None,
    };
    library_call(name, element, &[x, y])
}

fn compare(comparison: Comparison, element: ElementType, x: &str, y: &str) -> Option<String> {
    let symbol = match comparison.direction {
        Direction::Eq => "==",
        Direction::Ne => "!=",
        Direction::Lt => "<",
        Direction::Le => "<=",
        Direction::Gt => ">",
        Direction::Ge => ">=",
    };
    match element.computed_in() {
        ElementType::I32 | ElementType::U32 => Some(format!("({x} {symbol} {y})")),
        ElementType::Bool => Some(format!("(u32({x}) {symbol} u32({y}))")),
        ElementType::F32 if comparison.total => Some(format!("(total_key({x}) {symbol} total_key({y}))")),
        ElementType::F64 if comparison.total => {
            Some(format!("(total_key_f64({x}) {symbol} total_key_f64({y}))"))
        }
        element => {
            let of = |name: &str, x: &str, y: &str| library_call(name, element, &[x, y]);
            match comparison.direction {
                Direction::Eq => of("equal", x, y),
                Direction::Ne => Some(format!("!{}", of("equal", x, y)?)),
                Direction::Lt => of("less", x, y),
                Direction::Le => of("less_equal", x, y),
                Direction::Gt => of("less", y, x),
                Direction::Ge => of("less_equal", y, x),
            }
        }
    }
}

/// The number of the same bits, of types of one width.
fn bitcast(from: ElementType, to: ElementType, x: &str) -> Option<String> {
    use ElementType::{BF16, F16, F64, I8, I16, U8, U16};
    if from.host_bytes() != to.host_bytes() || from.is_complex() != to.is_complex() {
        return None;
    }
    let (given, wanted) = (value_type(from), value_type(to));
    // As an integer of 32 bits.
    let bits = match from {
        F16 => format!("bits_f16({x})"),
        BF16 => format!("(bitcast<u32>({x}) >> 16u)"),
        _ => x.to_owned(),
    };
    let given = if matches!(from, F16 | BF16) { "u32" } else { given };
    let cast = |ty: &str| if ty == given { bits.clone() } else { format!("bitcast<{ty}>({bits})") };
    Some(match (from, to) {
        _ if from == to => x.to_owned(),
        (F64, _) => format!("words_of(bitcast<u64>({x}))"),
        (_, F64) => format!("bitcast<f64>(from_words({x}.x, {x}.y))"),
        (_, F16) => format!("from_bits_f16({})", cast("u32")),
        (_, BF16) => format!("from_bits({} << 16u)", cast("u32")),
        (_, I8 | I16 | U8 | U16) => fitted(to, &cast(wanted)),
        _ => cast(wanted),
    })
}

fn convert(from: ElementType, to: ElementType, x: &str) -> Option<String> {
    use ElementType::{BF16, Bool, C64, C128, F16, F32, F64, I8, I16, I32, I64, U8, U16, U32, U64};
    if from == to {
        return Some(x.to_owned());
    }
    let narrow = to.computed_in() != to;
    let fits = narrow && from.computed_in() == to.computed_in() && from.host_bytes() < to.host_bytes();
    let from = from.computed_in();
    Some(match (from, to) {
        (C64, C128) | (C128, C64) => format!("{}({x})", value_type(to)),
        (_, C64 | C128) => format!("{}({}, 0.0)", value_type(to), convert(from, to.real(), x)?),
        (C64, Bool) => format!("!(is_zero({x}.x) && is_zero({x}.y))"),
        (C128, Bool) => format!("!(is_zero_f64({x}.x) && is_zero_f64({x}.y))"),
        (C64 | C128, _) => return convert(from.real(), to, &format!("{x}.x")),
        // F16 to BF16 is the one of these that changes the number.
        _ if fits && !matches!(to, F16 | BF16) => x.to_owned(),
        (F32 | F64, I8 | I16) => {
            let (low, high) = constant::range(to);
            format!("clamp({}, {low}, {high})", convert(from, I32, x)?)
        }
        (F32 | F64, U8 | U16) => format!("min({}, {}u)", convert(from, U32, x)?, constant::range(to).1),
        _ if narrow => fitted(to, &convert(from, to.computed_in(), x)?),
        (F32, F32) | (I32, I32) | (U32, U32) => x.to_owned(),
        (F32, I64) => format!("to_i64({x})"),
        (F32, U64) => format!("to_u64({x})"),
        (F32, I32 | U32) => format!("to_{}({x})", value_type(to)),
        (F64, I64) => format!("to_i64_f64({x})"),
        (F64, U64) => format!("to_u64_f64({x})"),
        (F64, I32 | U32) => format!("to_{}_f64({x})", value_type(to)),
        (I64, F32) => format!("real_i64({x})"),
        (U64, F32) => format!("real_u64({x})"),
        (I64, F64) => format!("real_i64_f64({x})"),
        (U64, F64) => format!("real_u64_f64({x})"),
        (F32, Bool) => format!("!is_zero({x})"),
        (F64, Bool) => format!("!is_zero_f64({x})"),
        (I32, U32) => format!("bitcast<u32>({x})"),
        (U32, I32) => format!("bitcast<i32>({x})"),
        (I64, U64) | (U64, I64) => x.to_owned(),
        (I64 | U64, U32) => format!("{x}.x"),
        (I64 | U64, I32) => format!("bitcast<i32>({x}.x)"),
        (I32, I64 | U64) => format!("widened_i32({x})"),
        (U32, I64 | U64) => format!("vec2<u32>({x}, 0u)"),
        (Bool, I64 | U64) => format!("vec2<u32>(u32({x}), 0u)"),
        (Bool, F64) => format!("f64(u32({x}))"),
        (I32, Bool) => format!("({x} != 0)"),
        (U32, Bool) => format!("({x} != 0u)"),
        (I64 | U64, Bool) => format!("(({x}.x | {x}.y) != 0u)"),
        (_, F32 | F64) => format!("{}({x})", value_type(to)),
        (Bool, I32) => format!("i32({x})"),
        (Bool, U32) => format!("u32({x})"),
        _ => return None,
    })
}
