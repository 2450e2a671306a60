//! The table of operations: every one that lapwing runs, with how it is verified and what the planner makes of it.
//!
//! Adding an operation begins with an entry here; one without an entry is refused by name where a program's entry
//! reaches it. The verifier, the planner, [`operations`] and what is printed from it have no other list.

use std::fmt;

use super::custom_calls::{CUSTOM_CALLS, check};
use super::plan::function::Function;
use super::plan::lower::{
    self, Lower, Lowering, broadcasting, collective, convolution, dot, dynamic, fft, flow, indexed, legacy,
    linalg, normalization, ragged_dot, random, reduce, scan, shape, top_k, windows,
};
use super::verify::elements::{ANY, BOOL, COMPLEX, FLOAT, INTEGER, NUMBER, SIGNED};
use super::verify::elementwise::{binary, to_real, unary};
use super::verify::{
    self, Site, calls, control_flow, elementwise, indexing, linear_algebra, reductions, scatter, shapes,
    signal,
};
use crate::Result;

/// An operation that lapwing runs.
pub(crate) struct Operation {
    /// The specification's name, with its dialect.
    pub(crate) name: &'static str,
    pub(crate) kind: OperationKind,
    /// Checks the constraints that the specification puts on one use of it. How many operands and results
    /// there are and which attributes is for it to check, and its regions where it has any.
    pub(crate) verify: Verify,
    /// Whether it has regions; that the others have none is checked for all.
    pub(crate) regions: bool,
    pub(crate) lowering: Lowering,
}

/// The check of one use of an operation.
type Verify = fn(&Site<'_>) -> Result<()>;

/// What kind of work an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationKind {
    /// A value that the program holds.
    Constant,
    /// Each element of the result is a function of the elements in its place.
    Elementwise,
    /// Each element of the result is an element of an operand, in a place that only the shapes decide.
    Shape,
    /// Each element of the result is an element of an operand, in a place that other operands decide.
    Indexing,
    /// Products, decompositions and solves of matrices.
    LinearAlgebra,
    /// Elements combined by a function that the program gives: reductions, scatters, sorts.
    Reduction,
    /// Calls, of functions of the program or of custom ones by name, returns from them, and barriers between.
    Call,
    /// Loops and branches.
    ControlFlow,
    /// The target of a `stablehlo.custom_call`: `lapack_spotrf_ffi`.
    CustomCall,
}

/// An operation that programs may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationDescription {
    /// With its dialect, but for the target of a custom call.
    pub name: &'static str,
    /// What kind of work it is.
    pub kind: OperationKind,
}

/// Every op and custom call that lapwing computes, ops first, by name.
pub fn operations() -> Vec<OperationDescription> {
    let ops = OPERATIONS.iter().map(|op| OperationDescription { name: op.name, kind: op.kind });
    let target = |name| OperationDescription { name, kind: OperationKind::CustomCall };
    ops.chain(CUSTOM_CALLS.iter().map(|call| target(call.name))).collect()
}

use OperationKind::{Call, Constant, ControlFlow, Elementwise, Indexing, LinearAlgebra, Reduction, Shape};

/// Every operation that lapwing runs, sorted by name.
pub(crate) static OPERATIONS: &[Operation] = &[
    rule("check.expect_almost_eq", Call, verify::check::pair, check::ALMOST_EQUAL),
    rule("check.expect_almost_eq_const", Call, verify::check::constant, check::ALMOST_EQUAL),
    rule("check.expect_close", Call, verify::check::pair, check::CLOSE),
    rule("check.expect_eq", Call, verify::check::pair, check::EQUAL),
    rule("check.expect_eq_const", Call, verify::check::constant, check::EQUAL),
    function("chlo.acos", |op| unary(op, FLOAT | COMPLEX), Function::Acos),
    function("chlo.acosh", |op| unary(op, FLOAT | COMPLEX), Function::Acosh),
    function("chlo.asin", |op| unary(op, FLOAT | COMPLEX), Function::Asin),
    function("chlo.asinh", |op| unary(op, FLOAT | COMPLEX), Function::Asinh),
    function("chlo.atan", |op| unary(op, FLOAT | COMPLEX), Function::Atan),
    function("chlo.atanh", |op| unary(op, FLOAT | COMPLEX), Function::Atanh),
    function("chlo.bessel_i1e", |op| unary(op, FLOAT), Function::BesselI1e),
    broadcast("chlo.broadcast_add", |op| verify::broadcasting::binary(op, ANY), Function::Add),
    broadcast("chlo.broadcast_and", |op| verify::broadcasting::binary(op, BOOL | INTEGER), Function::And),
    broadcast(
        "chlo.broadcast_atan2",
        |op| verify::broadcasting::binary(op, FLOAT | COMPLEX),
        Function::Atan2,
    ),
    rule("chlo.broadcast_compare", Elementwise, verify::broadcasting::compare, broadcasting::compare),
    broadcast("chlo.broadcast_complex", verify::broadcasting::complex, Function::Complex),
    broadcast("chlo.broadcast_divide", |op| verify::broadcasting::binary(op, NUMBER), Function::Divide),
    broadcast("chlo.broadcast_maximum", |op| verify::broadcasting::binary(op, ANY), Function::Maximum),
    broadcast("chlo.broadcast_minimum", |op| verify::broadcasting::binary(op, ANY), Function::Minimum),
    broadcast("chlo.broadcast_multiply", |op| verify::broadcasting::binary(op, ANY), Function::Multiply),
    broadcast("chlo.broadcast_next_after", |op| verify::broadcasting::binary(op, FLOAT), Function::NextAfter),
    broadcast("chlo.broadcast_or", |op| verify::broadcasting::binary(op, BOOL | INTEGER), Function::Or),
    broadcast("chlo.broadcast_polygamma", |op| verify::broadcasting::binary(op, FLOAT), Function::Polygamma),
    broadcast("chlo.broadcast_power", |op| verify::broadcasting::binary(op, NUMBER), Function::Power),
    broadcast("chlo.broadcast_remainder", |op| verify::broadcasting::binary(op, NUMBER), Function::Remainder),
    broadcast("chlo.broadcast_select", verify::broadcasting::select, Function::Select),
    broadcast(
        "chlo.broadcast_shift_left",
        |op| verify::broadcasting::binary(op, INTEGER),
        Function::ShiftLeft,
    ),
    broadcast(
        "chlo.broadcast_shift_right_arithmetic",
        |op| verify::broadcasting::binary(op, INTEGER),
        Function::ShiftRightArithmetic,
    ),
    broadcast(
        "chlo.broadcast_shift_right_logical",
        |op| verify::broadcasting::binary(op, INTEGER),
        Function::ShiftRightLogical,
    ),
    broadcast("chlo.broadcast_subtract", |op| verify::broadcasting::binary(op, NUMBER), Function::Subtract),
    broadcast("chlo.broadcast_xor", |op| verify::broadcasting::binary(op, BOOL | INTEGER), Function::Xor),
    broadcast("chlo.broadcast_zeta", |op| verify::broadcasting::binary(op, FLOAT), Function::Zeta),
    rule("chlo.conj", Elementwise, |op| unary(op, NUMBER), lower::elementwise::conj),
    planned("chlo.constant", Constant, shapes::constant, shape::constant),
    rule("chlo.constant_like", Constant, verify::broadcasting::constant_like, broadcasting::constant_like),
    function("chlo.cosh", |op| unary(op, FLOAT | COMPLEX), Function::Cosh),
    function("chlo.digamma", |op| unary(op, FLOAT), Function::Digamma),
    function("chlo.erf", |op| unary(op, FLOAT), Function::Erf),
    function("chlo.erf_inv", |op| unary(op, FLOAT), Function::ErfInv),
    function("chlo.erfc", |op| unary(op, FLOAT), Function::Erfc),
    function("chlo.is_inf", elementwise::is_finite, Function::IsInf),
    function("chlo.is_neg_inf", elementwise::is_finite, Function::IsNegInf),
    function("chlo.is_pos_inf", elementwise::is_finite, Function::IsPosInf),
    function("chlo.lgamma", |op| unary(op, FLOAT), Function::Lgamma),
    function("chlo.mulhi", |op| binary(op, INTEGER), Function::Mulhi),
    function("chlo.next_after", |op| binary(op, FLOAT), Function::NextAfter),
    function("chlo.polygamma", |op| binary(op, FLOAT), Function::Polygamma),
    rule("chlo.ragged_dot", LinearAlgebra, verify::ragged_dot::ragged_dot, ragged_dot::ragged_dot),
    with_regions("chlo.scan", ControlFlow, verify::scan::scan, scan::scan),
    function("chlo.sinh", |op| unary(op, FLOAT | COMPLEX), Function::Sinh),
    rule("chlo.square", Elementwise, |op| unary(op, NUMBER), lower::elementwise::square),
    rule(
        "chlo.tan",
        Elementwise,
        |op| unary(op, FLOAT | COMPLEX),
        |builder, site| lower::elementwise::elementwise(builder, site, Function::Tan),
    ),
    rule("chlo.top_k", Reduction, verify::legacy::top_k, top_k::top_k),
    function("chlo.zeta", |op| binary(op, FLOAT), Function::Zeta),
    op("func.call", Call, calls::call, Lowering::Inline { attribute: "callee" }),
    op("func.return", Call, calls::function_return, Lowering::Return),
    function("stablehlo.abs", |op| to_real(op, SIGNED | FLOAT | COMPLEX), Function::Abs),
    function("stablehlo.add", |op| binary(op, ANY), Function::Add),
    op("stablehlo.after_all", Call, verify::collective::token, Lowering::Token),
    rule("stablehlo.all_gather", Call, verify::collective::all_gather, collective::own),
    with_regions("stablehlo.all_reduce", Call, verify::collective::all_reduce, collective::own),
    rule("stablehlo.all_to_all", Call, verify::collective::all_to_all, collective::own),
    function("stablehlo.and", |op| binary(op, BOOL | INTEGER), Function::And),
    op("stablehlo.async_done", Call, verify::collective::async_done, Lowering::Operands),
    Operation {
        regions: true,
        ..op("stablehlo.async_start", Call, verify::collective::async_start, Lowering::Region)
    },
    function("stablehlo.atan2", |op| binary(op, FLOAT | COMPLEX), Function::Atan2),
    rule("stablehlo.batch_norm_grad", Reduction, verify::normalization::grad, normalization::grad),
    rule(
        "stablehlo.batch_norm_inference",
        Elementwise,
        verify::normalization::inference,
        normalization::inference,
    ),
    rule(
        "stablehlo.batch_norm_training",
        Reduction,
        verify::normalization::training,
        normalization::training,
    ),
    function("stablehlo.bitcast_convert", elementwise::bitcast_convert, Function::BitcastConvert),
    rule("stablehlo.broadcast", Shape, verify::legacy::broadcast, legacy::broadcast),
    rule("stablehlo.broadcast_in_dim", Shape, shapes::broadcast_in_dim, shape::broadcast_in_dim),
    with_regions("stablehlo.case", ControlFlow, control_flow::case, flow::case),
    function("stablehlo.cbrt", |op| unary(op, FLOAT | COMPLEX), Function::Cbrt),
    function("stablehlo.ceil", |op| unary(op, FLOAT), Function::Ceil),
    rule("stablehlo.cholesky", LinearAlgebra, linear_algebra::cholesky, linalg::cholesky),
    rule("stablehlo.clamp", Elementwise, elementwise::clamp, lower::elementwise::clamp),
    rule(
        "stablehlo.collective_broadcast",
        Call,
        verify::collective::collective_broadcast,
        collective::broadcast,
    ),
    rule("stablehlo.collective_permute", Call, verify::collective::collective_permute, collective::permute),
    with_regions(
        "stablehlo.collective_reduce",
        Call,
        verify::collective::collective_reduce,
        collective::reduce,
    ),
    rule("stablehlo.compare", Elementwise, elementwise::compare, lower::elementwise::compare),
    function("stablehlo.complex", elementwise::complex, Function::Complex),
    op("stablehlo.composite", Call, calls::composite, Lowering::Inline { attribute: "decomposition" }),
    rule("stablehlo.concatenate", Shape, shapes::concatenate, shape::concatenate),
    planned("stablehlo.constant", Constant, shapes::constant, shape::constant),
    function("stablehlo.convert", elementwise::convert, Function::Convert),
    rule("stablehlo.convolution", LinearAlgebra, signal::convolution, convolution::convolution),
    function("stablehlo.cosine", |op| unary(op, FLOAT | COMPLEX), Function::Cosine),
    function("stablehlo.count_leading_zeros", |op| unary(op, INTEGER), Function::CountLeadingZeros),
    op("stablehlo.create_token", Call, verify::collective::token, Lowering::Token),
    rule("stablehlo.cross-replica-sum", Call, verify::collective::cross_replica_sum, collective::own),
    rule("stablehlo.custom_call", Call, calls::custom_call, linalg::custom_call),
    function("stablehlo.divide", |op| binary(op, NUMBER), Function::Divide),
    rule("stablehlo.dot", LinearAlgebra, verify::legacy::dot, legacy::dot),
    rule("stablehlo.dot_general", LinearAlgebra, linear_algebra::dot_general, dot::dot_general),
    planned(
        "stablehlo.dynamic_broadcast_in_dim",
        Shape,
        verify::dynamic::broadcast_in_dim,
        shape::broadcast_in_dim,
    ),
    planned("stablehlo.dynamic_conv", LinearAlgebra, signal::dynamic_conv, convolution::dynamic_conv),
    planned("stablehlo.dynamic_gather", Indexing, verify::dynamic::gather, dynamic::dynamic_gather),
    planned("stablehlo.dynamic_iota", Constant, verify::dynamic::iota, shape::iota),
    planned("stablehlo.dynamic_pad", Shape, verify::dynamic::pad, dynamic::dynamic_pad),
    planned("stablehlo.dynamic_reshape", Shape, verify::dynamic::reshape, shape::reshape),
    rule("stablehlo.dynamic_slice", Indexing, indexing::dynamic_slice, indexed::dynamic_slice),
    rule(
        "stablehlo.dynamic_update_slice",
        Indexing,
        indexing::dynamic_update_slice,
        indexed::dynamic_update_slice,
    ),
    rule("stablehlo.einsum", LinearAlgebra, verify::legacy::einsum, legacy::einsum),
    function("stablehlo.exponential", |op| unary(op, FLOAT | COMPLEX), Function::Exponential),
    function(
        "stablehlo.exponential_minus_one",
        |op| unary(op, FLOAT | COMPLEX),
        Function::ExponentialMinusOne,
    ),
    rule("stablehlo.fft", LinearAlgebra, signal::fft, fft::fft),
    function("stablehlo.floor", |op| unary(op, FLOAT), Function::Floor),
    rule("stablehlo.gather", Indexing, indexing::gather, indexed::gather),
    rule(
        "stablehlo.get_dimension_size",
        Constant,
        verify::dynamic::get_dimension_size,
        dynamic::get_dimension_size,
    ),
    op("stablehlo.get_tuple_element", Call, verify::collective::get_tuple_element, Lowering::Part),
    with_regions("stablehlo.if", ControlFlow, control_flow::if_else, flow::if_else),
    function("stablehlo.imag", |op| to_real(op, FLOAT | COMPLEX), Function::Imag),
    rule("stablehlo.iota", Constant, shapes::iota, shape::iota),
    function("stablehlo.is_finite", elementwise::is_finite, Function::IsFinite),
    function("stablehlo.log", |op| unary(op, FLOAT | COMPLEX), Function::Log),
    function("stablehlo.log_plus_one", |op| unary(op, FLOAT | COMPLEX), Function::LogPlusOne),
    function("stablehlo.logistic", |op| unary(op, FLOAT | COMPLEX), Function::Logistic),
    with_regions("stablehlo.map", Elementwise, reductions::map, windows::map),
    function("stablehlo.maximum", |op| binary(op, ANY), Function::Maximum),
    function("stablehlo.minimum", |op| binary(op, ANY), Function::Minimum),
    function("stablehlo.multiply", |op| binary(op, ANY), Function::Multiply),
    function("stablehlo.negate", |op| unary(op, NUMBER), Function::Negate),
    function("stablehlo.not", |op| unary(op, BOOL | INTEGER), Function::Not),
    rule("stablehlo.optimization_barrier", Call, calls::optimization_barrier, shape::optimization_barrier),
    function("stablehlo.or", |op| binary(op, BOOL | INTEGER), Function::Or),
    rule("stablehlo.pad", Shape, shapes::pad, shape::pad),
    rule("stablehlo.partition_id", Constant, verify::collective::identifier, collective::identifier),
    function("stablehlo.popcnt", |op| unary(op, INTEGER), Function::Popcnt),
    function("stablehlo.power", |op| binary(op, NUMBER), Function::Power),
    function("stablehlo.real", |op| to_real(op, FLOAT | COMPLEX), Function::Real),
    planned(
        "stablehlo.real_dynamic_slice",
        Shape,
        verify::dynamic::real_dynamic_slice,
        dynamic::real_dynamic_slice,
    ),
    with_regions("stablehlo.reduce", Reduction, reductions::reduce, reduce::reduce),
    rule(
        "stablehlo.reduce_precision",
        Elementwise,
        elementwise::reduce_precision,
        lower::elementwise::reduce_precision,
    ),
    with_regions("stablehlo.reduce_scatter", Call, verify::collective::reduce_scatter, collective::own),
    with_regions("stablehlo.reduce_window", Reduction, reductions::reduce_window, windows::reduce_window),
    function("stablehlo.remainder", |op| binary(op, NUMBER), Function::Remainder),
    rule("stablehlo.replica_id", Constant, verify::collective::identifier, collective::identifier),
    rule("stablehlo.reshape", Shape, shapes::reshape, shape::reshape),
    op("stablehlo.return", Call, calls::region_return, Lowering::Return),
    rule("stablehlo.reverse", Shape, shapes::reverse, shape::reverse),
    planned("stablehlo.rng", Elementwise, verify::legacy::rng, random::rng),
    rule(
        "stablehlo.rng_bit_generator",
        Elementwise,
        verify::legacy::rng_bit_generator,
        random::rng_bit_generator,
    ),
    function("stablehlo.round_nearest_afz", |op| unary(op, FLOAT), Function::RoundNearestAfz),
    function("stablehlo.round_nearest_even", |op| unary(op, FLOAT), Function::RoundNearestEven),
    function("stablehlo.rsqrt", |op| unary(op, FLOAT | COMPLEX), Function::Rsqrt),
    with_regions("stablehlo.scatter", Reduction, scatter::scatter, reduce::scatter),
    rule("stablehlo.select", Elementwise, elementwise::select, lower::elementwise::select),
    with_regions(
        "stablehlo.select_and_scatter",
        Reduction,
        reductions::select_and_scatter,
        windows::select_and_scatter,
    ),
    planned(
        "stablehlo.set_dimension_size",
        Shape,
        verify::dynamic::set_dimension_size,
        dynamic::set_dimension_size,
    ),
    function("stablehlo.shift_left", |op| binary(op, INTEGER), Function::ShiftLeft),
    function("stablehlo.shift_right_arithmetic", |op| binary(op, INTEGER), Function::ShiftRightArithmetic),
    function("stablehlo.shift_right_logical", |op| binary(op, INTEGER), Function::ShiftRightLogical),
    function("stablehlo.sign", |op| unary(op, SIGNED | FLOAT | COMPLEX), Function::Sign),
    function("stablehlo.sine", |op| unary(op, FLOAT | COMPLEX), Function::Sine),
    rule("stablehlo.slice", Shape, shapes::slice, shape::slice),
    with_regions("stablehlo.sort", Reduction, reductions::sort, reduce::sort),
    function("stablehlo.sqrt", |op| unary(op, FLOAT | COMPLEX), Function::Sqrt),
    function("stablehlo.subtract", |op| binary(op, NUMBER), Function::Subtract),
    function("stablehlo.tan", |op| unary(op, FLOAT | COMPLEX), Function::Tan),
    function("stablehlo.tanh", |op| unary(op, FLOAT | COMPLEX), Function::Tanh),
    rule(
        "stablehlo.torch_index_select",
        Indexing,
        verify::legacy::torch_index_select,
        legacy::torch_index_select,
    ),
    rule("stablehlo.transpose", Shape, shapes::transpose, shape::transpose),
    rule(
        "stablehlo.triangular_solve",
        LinearAlgebra,
        linear_algebra::triangular_solve,
        linalg::triangular_solve,
    ),
    op("stablehlo.tuple", Call, verify::collective::tuple, Lowering::Tuple),
    rule("stablehlo.unary_einsum", LinearAlgebra, verify::legacy::unary_einsum, legacy::unary_einsum),
    with_regions("stablehlo.while", ControlFlow, control_flow::while_loop, flow::while_loop),
    function("stablehlo.xor", |op| binary(op, BOOL | INTEGER), Function::Xor),
];

const fn op(name: &'static str, kind: OperationKind, verify: Verify, lowering: Lowering) -> Operation {
    Operation { name, kind, verify, regions: false, lowering }
}

/// An operation with regions.
const fn with_regions(name: &'static str, kind: OperationKind, verify: Verify, lower: Lower) -> Operation {
    Operation { regions: true, ..rule(name, kind, verify, lower) }
}

/// An operation with a lowering of its own.
const fn rule(name: &'static str, kind: OperationKind, verify: Verify, lower: Lower) -> Operation {
    op(name, kind, verify, Lowering::Rule(lower))
}

/// An operation with a lowering of its own, some operands of which are extents or the like.
const fn planned(name: &'static str, kind: OperationKind, verify: Verify, lower: Lower) -> Operation {
    op(name, kind, verify, Lowering::Planned(lower))
}

/// An operation that is a function of elements, taking nothing but operands of the result's shape.
const fn function(name: &'static str, verify: Verify, function: Function) -> Operation {
    op(name, Elementwise, verify, Lowering::Elementwise(function))
}

/// An operation that is a function of elements, of operands that are broadcast first.
const fn broadcast(name: &'static str, verify: Verify, function: Function) -> Operation {
    op(name, Elementwise, verify, Lowering::Broadcast(function))
}

/// The operation of that name, where lapwing has it.
pub(crate) fn find(name: &str) -> Option<&'static Operation> {
    let index = OPERATIONS.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
    OPERATIONS.get(index)
}

/// The functions of elements that are operations of their own, with the operations' names.
pub(crate) fn functions() -> impl Iterator<Item = (&'static str, Function)> {
    OPERATIONS.iter().filter_map(|operation| match operation.lowering {
        Lowering::Elementwise(function) => Some((operation.name, function)),
        _ => None,
    })
}

impl fmt::Display for OperationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Constant => "constant",
            Elementwise => "elementwise",
            Shape => "shape",
            Indexing => "indexing",
            LinearAlgebra => "linear_algebra",
            Reduction => "reduction",
            Call => "call",
            ControlFlow => "control_flow",
            OperationKind::CustomCall => "custom_call",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_names_each_operation_once() {
        assert!(OPERATIONS.is_sorted_by(|a, b| a.name < b.name));
        assert!(
            OPERATIONS.iter().all(|op| ["stablehlo.", "func.", "chlo.", "check."]
                .iter()
                .any(|of| op.name.starts_with(of)))
        );
        assert!(OPERATIONS.iter().all(|op| find(op.name).is_some_and(|found| std::ptr::eq(found, op))));
        assert!(find("stablehlo.nothing").is_none());
    }

    #[test]
    fn each_function_is_one_operation() {
        let mut all: Vec<String> = functions().map(|(_, function)| format!("{function:?}")).collect();
        all.sort();
        assert!(all.is_sorted_by(|a, b| a < b), "{all:?}");
    }

    #[test]
    fn what_is_listed_is_the_tables() {
        let mut listed = operations().into_iter();
        for op in OPERATIONS {
            let listed = listed.next().unwrap();
            assert_eq!((listed.name, listed.kind), (op.name, op.kind));
            assert_ne!(listed.kind, OperationKind::CustomCall);
        }
        let targets: Vec<&str> = listed.map(|listed| listed.name).collect();
        assert!(targets.iter().copied().eq(CUSTOM_CALLS.iter().map(|call| call.name)));
    }
}
