//! lapwing: matrix decompositions on every GPU.
#![allow(dead_code, reason = "the skeleton is being filled")]

mod error;
mod device {
    pub(crate) mod program;
    pub(crate) mod recording;
}
mod stablehlo {
    pub(crate) mod ir;
    pub(crate) mod ops;
    pub(crate) mod text;
    pub(crate) mod verify;
}
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
