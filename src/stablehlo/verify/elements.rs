//! Sets of element types, as the specification's tables of inputs name them.

use std::ops::BitOr;

use crate::tensor::ElementType;

/// A set of kinds of element types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Elements(u8);

pub(crate) const BOOL: Elements = Elements(1);
pub(crate) const SIGNED: Elements = Elements(2);
pub(crate) const UNSIGNED: Elements = Elements(4);
pub(crate) const INTEGER: Elements = Elements(SIGNED.0 | UNSIGNED.0);
pub(crate) const FLOAT: Elements = Elements(8);
pub(crate) const COMPLEX: Elements = Elements(16);
pub(crate) const NUMBER: Elements = Elements(INTEGER.0 | FLOAT.0 | COMPLEX.0);
pub(crate) const ANY: Elements = Elements(BOOL.0 | NUMBER.0);

impl Elements {
    pub(crate) fn contains(self, element: ElementType) -> bool {
        let kind = if element == ElementType::Bool {
            BOOL
        } else if element.is_signed_integer() {
            SIGNED
        } else if element.is_unsigned_integer() {
            UNSIGNED
        } else if element.is_float() {
            FLOAT
        } else {
            COMPLEX
        };
        self.0 & kind.0 != 0
    }
}

impl BitOr for Elements {
    type Output = Elements;

    fn bitor(self, other: Elements) -> Elements {
        Elements(self.0 | other.0)
    }
}

impl std::fmt::Display for Elements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kinds = [
            (BOOL, "boolean"),
            (INTEGER, "integer"),
            (SIGNED, "signed integer"),
            (UNSIGNED, "unsigned integer"),
            (FLOAT, "floating-point"),
            (COMPLEX, "complex"),
        ];
        let mut left = self.0;
        let mut names = Vec::new();
        for (kind, name) in kinds {
            if left & kind.0 == kind.0 && left != 0 {
                left &= !kind.0;
                names.push(name);
            }
        }
        f.write_str(&names.join(" or "))
    }
}
