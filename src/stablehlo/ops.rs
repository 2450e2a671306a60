//! The table of operations: every one that lapwing runs, with how it is verified.
//!
//! Adding an operation begins with an entry here; one without an entry is refused by name where a program's entry
//! reaches it.

use crate::Result;

use super::verify::elements::{BOOL, COMPLEX, FLOAT, INTEGER, SIGNED};
use super::verify::{Site, calls, elementwise, linear_algebra, shapes};

/// An operation that lapwing runs.
pub(crate) struct Operation {
    /// The specification's name, with its dialect.
    pub(crate) name: &'static str,
    pub(crate) category: Category,
    /// Checks the constraints that the specification puts on one use of it. How many operands and results
    /// there are and which attributes is for it to check; that there are no regions is checked for all.
    pub(crate) verify: fn(&Site<'_>) -> Result<()>,
}

/// What kind of work an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    /// A value that the program holds.
    Constant,
    /// Each element of the result is a function of the elements in its place.
    Elementwise,
    /// Each element of the result is an element of an operand, in a place that only the shapes decide.
    Shape,
    /// Products, decompositions and solves of matrices.
    LinearAlgebra,
    /// Calls, of functions of the program or of custom ones by name, and returns from them.
    Call,
}

use Category::{Call, Constant, Elementwise, LinearAlgebra, Shape};

/// Every operation that lapwing runs, by category and name.
pub(crate) const OPERATIONS: &[Operation] = &[
    op("stablehlo.constant", Constant, shapes::constant),
    op("stablehlo.iota", Constant, shapes::iota),
    // Elementwise: one operand.
    op("stablehlo.abs", Elementwise, |site| elementwise::to_real(site, SIGNED | FLOAT | COMPLEX)),
    op("stablehlo.cbrt", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.ceil", Elementwise, |site| elementwise::unary(site, FLOAT)),
    op("stablehlo.convert", Elementwise, elementwise::convert),
    op("stablehlo.cosine", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.count_leading_zeros", Elementwise, |site| elementwise::unary(site, INTEGER)),
    op("stablehlo.exponential", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.exponential_minus_one", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.floor", Elementwise, |site| elementwise::unary(site, FLOAT)),
    op("stablehlo.imag", Elementwise, |site| elementwise::to_real(site, FLOAT | COMPLEX)),
    op("stablehlo.is_finite", Elementwise, elementwise::is_finite),
    op("stablehlo.log", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.log_plus_one", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.logistic", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.negate", Elementwise, |site| elementwise::unary(site, INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.not", Elementwise, |site| elementwise::unary(site, BOOL | INTEGER)),
    op("stablehlo.popcnt", Elementwise, |site| elementwise::unary(site, INTEGER)),
    op("stablehlo.real", Elementwise, |site| elementwise::to_real(site, FLOAT | COMPLEX)),
    op("stablehlo.round_nearest_afz", Elementwise, |site| elementwise::unary(site, FLOAT)),
    op("stablehlo.round_nearest_even", Elementwise, |site| elementwise::unary(site, FLOAT)),
    op("stablehlo.rsqrt", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.sign", Elementwise, |site| elementwise::unary(site, SIGNED | FLOAT | COMPLEX)),
    op("stablehlo.sine", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.sqrt", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.tan", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    op("stablehlo.tanh", Elementwise, |site| elementwise::unary(site, FLOAT | COMPLEX)),
    // Elementwise: two operands and three.
    op("stablehlo.add", Elementwise, |site| elementwise::binary(site, BOOL | INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.and", Elementwise, |site| elementwise::binary(site, BOOL | INTEGER)),
    op("stablehlo.atan2", Elementwise, |site| elementwise::binary(site, FLOAT | COMPLEX)),
    op("stablehlo.clamp", Elementwise, elementwise::clamp),
    op("stablehlo.compare", Elementwise, elementwise::compare),
    op("stablehlo.complex", Elementwise, elementwise::complex),
    op("stablehlo.divide", Elementwise, |site| elementwise::binary(site, INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.maximum", Elementwise, |site| elementwise::binary(site, BOOL | INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.minimum", Elementwise, |site| elementwise::binary(site, BOOL | INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.multiply", Elementwise, |site| elementwise::binary(site, BOOL | INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.or", Elementwise, |site| elementwise::binary(site, BOOL | INTEGER)),
    op("stablehlo.power", Elementwise, |site| elementwise::binary(site, INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.remainder", Elementwise, |site| elementwise::binary(site, INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.select", Elementwise, elementwise::select),
    op("stablehlo.shift_left", Elementwise, |site| elementwise::binary(site, INTEGER)),
    op("stablehlo.shift_right_arithmetic", Elementwise, |site| elementwise::binary(site, INTEGER)),
    op("stablehlo.shift_right_logical", Elementwise, |site| elementwise::binary(site, INTEGER)),
    op("stablehlo.subtract", Elementwise, |site| elementwise::binary(site, INTEGER | FLOAT | COMPLEX)),
    op("stablehlo.xor", Elementwise, |site| elementwise::binary(site, BOOL | INTEGER)),
    op("stablehlo.broadcast_in_dim", Shape, shapes::broadcast_in_dim),
    op("stablehlo.concatenate", Shape, shapes::concatenate),
    op("stablehlo.reshape", Shape, shapes::reshape),
    op("stablehlo.slice", Shape, shapes::slice),
    op("stablehlo.transpose", Shape, shapes::transpose),
    op("stablehlo.cholesky", LinearAlgebra, linear_algebra::cholesky),
    op("stablehlo.dot_general", LinearAlgebra, linear_algebra::dot_general),
    op("stablehlo.triangular_solve", LinearAlgebra, linear_algebra::triangular_solve),
    op("func.call", Call, calls::call),
    op("func.return", Call, calls::function_return),
    op("stablehlo.custom_call", Call, calls::custom_call),
];

const fn op(name: &'static str, category: Category, verify: fn(&Site<'_>) -> Result<()>) -> Operation {
    Operation { name, category, verify }
}

/// The operation of that name, where lapwing has it.
pub(crate) fn find(name: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.name == name)
}
