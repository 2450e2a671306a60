//! Element types by the interface's numbers.

use std::ffi::c_int;

use lapwing::ElementType;

use crate::failure::{Failure, Outcome};

/// In the order of `PJRT_Buffer_Type`, from 1 on.
const TYPES: [ElementType; 15] = [
    ElementType::Bool,
    ElementType::I8,
    ElementType::I16,
    ElementType::I32,
    ElementType::I64,
    ElementType::U8,
    ElementType::U16,
    ElementType::U32,
    ElementType::U64,
    ElementType::F16,
    ElementType::F32,
    ElementType::F64,
    ElementType::BF16,
    ElementType::C64,
    ElementType::C128,
];

/// The type of that number.
///
/// # Errors
/// When lapwing has no such type (eight and four bits wide floats and integers, tokens).
pub(crate) fn element(number: c_int) -> Outcome<ElementType> {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    place.and_then(|place| TYPES.get(place).copied()).ok_or_else(|| {
        Failure::unimplemented(format!("lapwing: element type {number} of PJRT is not supported"))
    })
}

/// The number of that type; 0, which is no type, where the interface has none.
pub(crate) fn number(element: ElementType) -> c_int {
    TYPES.iter().position(|&known| known == element).map_or(0, |place| place as c_int + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_type_has_its_number_and_no_other() {
        for known in ElementType::ALL {
            assert_eq!(element(number(known)).unwrap(), known);
        }
        assert_eq!((number(ElementType::F32), number(ElementType::C128)), (11, 15));
        assert!(element(0).is_err() && element(16).is_err() && element(-1).is_err());
    }
}
