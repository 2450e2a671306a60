//! What the tests of this folder share: uploads, and one test for each element type from one generic function.

use lapwing::linalg::Transpose;
use lapwing::{Element, Tensor};
use lapwing_testkit::ratios::Op;
use lapwing_testkit::{Number, context};

/// An element type that is both judged by the test kit and held by tensors: `f32`, `f64` or a complex number of these.
pub(crate) trait Scalar: Number<Real: Element> + Element {}
impl<T: Number<Real: Element> + Element> Scalar for T {}

/// Turns generic functions `fn name<T: Scalar>()` into the tests `f32::name`, `c64::name`, `f64::name` and `c128::name`.
macro_rules! for_each_type {
    ($($(#[$attribute:meta])* $name:ident),* $(,)?) => {
        mod f32 {
            $(#[test] $(#[$attribute])* fn $name() { super::$name::<f32>(); })*
        }
        mod c64 {
            $(#[test] $(#[$attribute])* fn $name() { super::$name::<lapwing::Complex<f32>>(); })*
        }
        mod f64 {
            $(#[test] $(#[$attribute])* fn $name() { crate::support::wide::<f64>(super::$name::<f64>); })*
        }
        mod c128 {
            type C128 = lapwing::Complex<f64>;
            $(#[test] $(#[$attribute])* fn $name() { crate::support::wide::<C128>(super::$name::<C128>); })*
        }
    };
}
pub(crate) use for_each_type;

/// The same for functions of the real types alone: `f32::name` and `f64::name`.
macro_rules! for_each_real_type {
    ($($name:ident),* $(,)?) => {
        mod f32 {
            $(#[test] fn $name() { super::$name::<f32>(); })*
        }
        mod f64 {
            $(#[test] fn $name() { crate::support::wide::<f64>(super::$name::<f64>); })*
        }
    };
}
pub(crate) use for_each_real_type;

/// Runs a test of a type with 64-bit parts; where the adapter lacks those, no tensor of it is made, and the error says why.
pub(crate) fn wide<T: Scalar>(test: impl FnOnce()) {
    let has = |feature: &str| context().adapter().features.iter().any(|name| name == feature);
    if has("shader-f64") && has("shader-int64") {
        return test();
    }
    let text = Tensor::from_slice(context(), [1], &[T::NAN]).unwrap_err().to_string();
    assert!(text.contains(T::NAME) && text.contains("shader-f64"), "{text}");
}

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
pub(crate) fn bits<T: Number>(values: &[T]) -> Vec<u128> {
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
