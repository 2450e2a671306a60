//! Element types by numpy's names, and what to say where an array holds another.

use lapwing::ElementType;

use super::header::Dtype;
use crate::failure::{Failure, Outcome};

/// Each element type that numpy has: its name there and its code in an `.npy` header. `bfloat16` is that of the package
/// `ml_dtypes`, which numpy saves as two bytes of no type.
const NAMES: [(ElementType, &str, &str); 15] = [
    (ElementType::Bool, "bool", "|b1"),
    (ElementType::I8, "int8", "|i1"),
    (ElementType::I16, "int16", "<i2"),
    (ElementType::I32, "int32", "<i4"),
    (ElementType::I64, "int64", "<i8"),
    (ElementType::U8, "uint8", "|u1"),
    (ElementType::U16, "uint16", "<u2"),
    (ElementType::U32, "uint32", "<u4"),
    (ElementType::U64, "uint64", "<u8"),
    (ElementType::F16, "float16", "<f2"),
    (ElementType::BF16, "bfloat16", "<V2"),
    (ElementType::F32, "float32", "<f4"),
    (ElementType::F64, "float64", "<f8"),
    (ElementType::C64, "complex64", "<c8"),
    (ElementType::C128, "complex128", "<c16"),
];

/// numpy's name, or StableHLO's where numpy has no such type.
pub(crate) fn name(element: ElementType) -> &'static str {
    entry(element).map_or(element.name(), |(_, name, _)| name)
}

/// The code in an `.npy` header.
pub(crate) fn code(element: ElementType) -> Outcome<&'static str> {
    let entry = entry(element);
    entry.map(|(_, _, code)| code).ok_or_else(|| Failure::new(format!("numpy has no type for {element}")))
}

/// Sees to it that an array of `found` can be given where a program expects `expected`.
pub(crate) fn check(found: &Dtype, expected: ElementType) -> Outcome {
    let expected_name = name(expected);
    let Dtype::Plain(found) = found else {
        return Err(Failure::new(format!(
            "expected {expected_name}, found a structured array; save one of its fields: np.save(file, x['field'])"
        )));
    };
    let expected_code = code(expected)?;
    let (order, kind) = split(found);
    let (_, expected_kind) = split(expected_code);
    if kind == expected_kind && (order != ">" || one_byte(kind)) {
        return Ok(());
    }
    let advice = match (kind.chars().next(), expected.is_complex()) {
        (Some('O'), _) => "found pickled Python objects, which are not read".to_string(),
        (Some('c'), false) if kind != expected_kind => {
            format!("found {}; convert it with x.real.astype(np.{expected_name})", described(order, kind))
        }
        _ => format!("found {}; convert it with x.astype(np.{expected_name})", described(order, kind)),
    };
    Err(Failure::new(format!("expected {expected_name}, {advice}")))
}

fn entry(element: ElementType) -> Option<(ElementType, &'static str, &'static str)> {
    NAMES.into_iter().find(|&(of, _, _)| of == element)
}

/// `<f4` as `<` and `f4`.
fn split(code: &str) -> (&str, &str) {
    code.split_at(usize::from(code.starts_with(['<', '>', '|', '='])))
}

fn one_byte(kind: &str) -> bool {
    ["b1", "i1", "u1"].contains(&kind)
}

fn described(order: &str, kind: &str) -> String {
    let known = NAMES.into_iter().find(|&(_, _, code)| split(code).1 == kind);
    match known {
        Some((_, name, _)) if order == ">" && !one_byte(kind) => format!("big-endian {name}"),
        Some((_, name, _)) => name.to_string(),
        None => format!("numpy's '{order}{kind}'"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(found: &str, expected: ElementType) -> String {
        match check(&Dtype::Plain(found.to_string()), expected) {
            Err(Failure::Message(message)) => message,
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn takes_the_type_that_is_expected_and_no_other() {
        for (element, _, code) in NAMES {
            for (_, _, other) in NAMES {
                assert_eq!(check(&Dtype::Plain(other.to_string()), element).is_ok(), code == other);
            }
        }
        assert!(check(&Dtype::Plain("=f4".to_string()), ElementType::F32).is_ok());
    }

    #[test]
    fn says_what_to_do() {
        let expected = "expected float32, found float64; convert it with x.astype(np.float32)";
        assert_eq!(told("<f8", ElementType::F32), expected);
        let expected = "expected float32, found big-endian float32; convert it with x.astype(np.float32)";
        assert_eq!(told(">f4", ElementType::F32), expected);
        let expected = "expected float32, found complex64; convert it with x.real.astype(np.float32)";
        assert_eq!(told("<c8", ElementType::F32), expected);
        let expected = "expected int32, found pickled Python objects, which are not read";
        assert_eq!(told("|O", ElementType::I32), expected);
        let expected = "expected int32, found numpy's '<U7'; convert it with x.astype(np.int32)";
        assert_eq!(told("<U7", ElementType::I32), expected);
    }
}
