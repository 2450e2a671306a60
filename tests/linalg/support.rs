//! What the tests of this folder share: uploads, and one test for each element type from one generic function.

use lapwing::linalg::Transpose;
use lapwing::{Element, Tensor};
use lapwing_testkit::ratios::Op;
use lapwing_testkit::{Number, context};

/// An element type that is both judged by the test kit and held by tensors: `f32` or `Complex<f32>`.
pub(crate) trait Scalar: Number + Element {}
impl<T: Number + Element> Scalar for T {}

/// Turns generic functions `fn name<T: Scalar>()` into the tests `f32::name` and `c64::name`.
macro_rules! for_each_type {
    ($($(#[$attribute:meta])* $name:ident),* $(,)?) => {
        mod f32 {
            $(#[test] $(#[$attribute])* fn $name() { super::$name::<f32>(); })*
        }
        mod c64 {
            $(#[test] $(#[$attribute])* fn $name() { super::$name::<lapwing::Complex<f32>>(); })*
        }
    };
}
pub(crate) use for_each_type;

/// A tensor of those values with those extents.
pub(crate) fn upload<T: Element>(values: &[T], extents: &[usize]) -> Tensor {
    Tensor::from_slice(context(), extents, values).unwrap()
}

/// A batch of `rows` by `columns` matrices.
pub(crate) fn matrices<T: Element>(values: &[T], batch: &[usize], rows: usize, columns: usize) -> Tensor {
    upload(values, &[batch, &[rows, columns]].concat())
}

/// `make(0)`, `make(1)`, ... for each item of a batch, one after another.
pub(crate) fn items<T>(batch: &[usize], make: impl Fn(u64) -> Vec<T>) -> Vec<T> {
    (0..batch.iter().product::<usize>() as u64).flat_map(make).collect()
}

/// The bits of all values, to compare two results that shall be the same.
pub(crate) fn bits<T: Number>(values: &[T]) -> Vec<u64> {
    values.iter().map(|value| value.bits()).collect()
}

/// The library's word for an operation of the test kit.
pub(crate) fn transpose(op: Op) -> Transpose {
    match op {
        Op::None => Transpose::None,
        Op::Transpose => Transpose::Transpose,
        Op::Adjoint => Transpose::Adjoint,
    }
}
