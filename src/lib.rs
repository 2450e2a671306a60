//! lapwing: matrix decompositions on every GPU.
#![allow(dead_code, reason = "the skeleton is being filled")]

mod error;
mod device {
    pub(crate) mod program;
    pub(crate) mod recording;
    pub(crate) use program::{Access, Program};
    pub(crate) use recording::{Command, Dispatch, MAX_GRID, Recording, Slot, Work};
}
mod kernel {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Scalar {
        F32,
        C64,
    }
    impl Scalar {
        pub(crate) fn of(e: crate::ElementType) -> crate::Result<Self> {
            match e {
                crate::ElementType::F32 => Ok(Scalar::F32),
                crate::ElementType::C64 => Ok(Scalar::C64),
                e => Err(crate::Error::element_type(format!("{e}"))),
            }
        }
    }
}
mod linalg;
mod stablehlo;
mod tensor {
    mod array;
    mod element;
    mod shape;
    pub use array::Array;
    pub use element::{Element, ElementType};
    pub(crate) use shape::MatrixShape;
    pub use shape::Shape;
}

pub use error::{Error, ErrorKind, Result};
pub use tensor::{Array, Element, ElementType, Shape};
