//! The custom calls that lapwing computes: the names under which JAX asks for linear algebra on CPU, CUDA, ROCm and
//! TPU, in one table.
//!
//! Adding one: write a function that reads the parameters and makes values or calls in the [`Builder`], in the file of its
//! family, and add its line to [`CUSTOM_CALLS`]. Layouts in the attributes are physical only; the logical meaning does not depend on them.

mod agreement;
pub(crate) mod check;
mod cholesky;
mod eigh;
mod functions;
mod host;
mod lu;
mod markers;
mod qr;
mod registered;
mod svd;
#[cfg(test)]
mod tests;
mod triangular;
mod tridiagonal;
mod tridiagonal_form;
mod updates;

pub(crate) use host::HostCall;
pub use host::HostFunction;
pub use registered::{CustomCallSite, register, register_host};

use crate::linalg::record::NAN;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::attributes::Reader;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::{Lower, Site};
use crate::tensor::ElementType;
use crate::{Error, ErrorKind, Result};

/// A custom call by its target's name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CustomCall {
    pub(crate) name: &'static str,
    /// The element type that the name promises its matrices to have, or `None` where any of the four that are decomposed serves.
    element: Option<ElementType>,
    lower: Lower,
}

/// What a name says of the element type of the matrices.
const ANY: Option<ElementType> = None;
const S: Option<ElementType> = Some(ElementType::F32);
const D: Option<ElementType> = Some(ElementType::F64);
const C: Option<ElementType> = Some(ElementType::C64);
const Z: Option<ElementType> = Some(ElementType::C128);

const fn call(name: &'static str, element: Option<ElementType>, lower: Lower) -> CustomCall {
    CustomCall { name, element, lower }
}

/// Every custom call, by name.
pub(crate) const CUSTOM_CALLS: &[CustomCall] = &[
    call("ApproxTopK", ANY, markers::approximate_top_k),
    call("Eigh", ANY, eigh::tpu_eigh),
    call("LayoutConstraint", ANY, markers::identity),
    call("LuDecomposition", ANY, lu::decomposition),
    call("MoveToDevice", ANY, markers::identity),
    call("MoveToHost", ANY, markers::identity),
    call("ProductOfElementaryHouseholderReflectors", ANY, qr::orgqr),
    call("Qr", ANY, qr::geqrf),
    call("SPMDFullToShardShape", ANY, markers::identity),
    call("SPMDShardToFullShape", ANY, markers::identity),
    call("Sharding", ANY, markers::identity),
    call("annotate_device_placement", ANY, markers::identity),
    call("check.expect_almost_eq", ANY, check::ALMOST_EQUAL),
    call("check.expect_close", ANY, check::CLOSE),
    call("check.expect_eq", ANY, check::EQUAL),
    call("cu_cholesky_update_ffi", ANY, updates::cholesky_update),
    call("cu_lu_pivots_to_permutation", ANY, lu::pivots_to_permutation),
    call("cu_tridiagonal_solve_perturbed", ANY, tridiagonal::perturbed),
    call("cuhybrid_geqp3", ANY, qr::geqp3),
    call("cusolver_geqrf_ffi", ANY, qr::geqrf),
    call("cusolver_gesvd_ffi", ANY, svd::solver_gesvd),
    call("cusolver_gesvdj_ffi", ANY, svd::solver_gesvdj),
    call("cusolver_gesvdp_ffi", ANY, svd::solver_gesvdj),
    call("cusolver_getrf_ffi", ANY, lu::getrf),
    call("cusolver_orgqr_ffi", ANY, qr::orgqr),
    call("cusolver_ormqr_ffi", ANY, qr::ormqr),
    call("cusolver_potrf_ffi", ANY, cholesky::solver_potrf),
    call("cusolver_syevd_ffi", ANY, eigh::solver_syevd),
    call("cusolver_syrk_ffi", ANY, updates::syrk),
    call("cusolver_sytrd_ffi", ANY, tridiagonal_form::solver_sytrd),
    call("cusparse_gtsv2_ffi", ANY, tridiagonal::gtsv2),
    call("hip_lu_pivots_to_permutation", ANY, lu::pivots_to_permutation),
    call("hip_tridiagonal_solve_perturbed", ANY, tridiagonal::perturbed),
    call("hiphybrid_geqp3", ANY, qr::geqp3),
    call("hipsolver_geqrf_ffi", ANY, qr::geqrf),
    call("hipsolver_gesdd_ffi", ANY, svd::solver_gesvd),
    call("hipsolver_gesvd_ffi", ANY, svd::solver_gesvd),
    call("hipsolver_gesvdj_ffi", ANY, svd::solver_gesvdj),
    call("hipsolver_gesvdp_ffi", ANY, svd::solver_gesvdj),
    call("hipsolver_getrf_ffi", ANY, lu::getrf),
    call("hipsolver_orgqr_ffi", ANY, qr::orgqr),
    call("hipsolver_ormqr_ffi", ANY, qr::ormqr),
    call("hipsolver_potrf_ffi", ANY, cholesky::solver_potrf),
    call("hipsolver_syevd_ffi", ANY, eigh::solver_syevd),
    call("hipsolver_sytrd_ffi", ANY, tridiagonal_form::solver_sytrd),
    call("hipsparse_gtsv2_ffi", ANY, tridiagonal::gtsv2),
    call("lapack_cgeqp3_ffi", C, qr::geqp3),
    call("lapack_cgeqrf_ffi", C, qr::geqrf),
    call("lapack_cgesdd_ffi", C, svd::lapack_gesdd),
    call("lapack_cgesvd_ffi", C, svd::lapack_gesdd),
    call("lapack_cgetrf_ffi", C, lu::getrf),
    call("lapack_cgtsv_ffi", C, tridiagonal::gtsv),
    call("lapack_cheevd_ffi", C, eigh::lapack_syevd),
    call("lapack_chetrd_ffi", C, tridiagonal_form::lapack_sytrd),
    call("lapack_cpotrf_ffi", C, cholesky::lapack_potrf),
    call("lapack_ctrsm_ffi", C, triangular::trsm),
    call("lapack_cungqr_ffi", C, qr::orgqr),
    call("lapack_cunmqr_ffi", C, qr::ormqr),
    call("lapack_dgeqp3_ffi", D, qr::geqp3),
    call("lapack_dgeqrf_ffi", D, qr::geqrf),
    call("lapack_dgesdd_ffi", D, svd::lapack_gesdd),
    call("lapack_dgesvd_ffi", D, svd::lapack_gesdd),
    call("lapack_dgetrf_ffi", D, lu::getrf),
    call("lapack_dgtsv_ffi", D, tridiagonal::gtsv),
    call("lapack_dorgqr_ffi", D, qr::orgqr),
    call("lapack_dormqr_ffi", D, qr::ormqr),
    call("lapack_dpotrf_ffi", D, cholesky::lapack_potrf),
    call("lapack_dsyevd_ffi", D, eigh::lapack_syevd),
    call("lapack_dsytrd_ffi", D, tridiagonal_form::lapack_sytrd),
    call("lapack_dtrsm_ffi", D, triangular::trsm),
    call("lapack_sgeqp3_ffi", S, qr::geqp3),
    call("lapack_sgeqrf_ffi", S, qr::geqrf),
    call("lapack_sgesdd_ffi", S, svd::lapack_gesdd),
    call("lapack_sgesvd_ffi", S, svd::lapack_gesdd),
    call("lapack_sgetrf_ffi", S, lu::getrf),
    call("lapack_sgtsv_ffi", S, tridiagonal::gtsv),
    call("lapack_sorgqr_ffi", S, qr::orgqr),
    call("lapack_sormqr_ffi", S, qr::ormqr),
    call("lapack_spotrf_ffi", S, cholesky::lapack_potrf),
    call("lapack_ssyevd_ffi", S, eigh::lapack_syevd),
    call("lapack_ssytrd_ffi", S, tridiagonal_form::lapack_sytrd),
    call("lapack_strsm_ffi", S, triangular::trsm),
    call("lapack_zgeqp3_ffi", Z, qr::geqp3),
    call("lapack_zgeqrf_ffi", Z, qr::geqrf),
    call("lapack_zgesdd_ffi", Z, svd::lapack_gesdd),
    call("lapack_zgesvd_ffi", Z, svd::lapack_gesdd),
    call("lapack_zgetrf_ffi", Z, lu::getrf),
    call("lapack_zgtsv_ffi", Z, tridiagonal::gtsv),
    call("lapack_zheevd_ffi", Z, eigh::lapack_syevd),
    call("lapack_zhetrd_ffi", Z, tridiagonal_form::lapack_sytrd),
    call("lapack_zpotrf_ffi", Z, cholesky::lapack_potrf),
    call("lapack_ztrsm_ffi", Z, triangular::trsm),
    call("lapack_zungqr_ffi", Z, qr::orgqr),
    call("lapack_zunmqr_ffi", Z, qr::ormqr),
    call("mhlo.acos", ANY, functions::acos),
    call("mhlo.acosh", ANY, functions::acosh),
    call("mhlo.asin", ANY, functions::asin),
    call("mhlo.asinh", ANY, functions::asinh),
    call("mhlo.atanh", ANY, functions::atanh),
    call("mhlo.cosh", ANY, functions::cosh),
    call("mhlo.erf", ANY, functions::erf),
    call("mhlo.sinh", ANY, functions::sinh),
    call("mhlo.tan", ANY, functions::tan),
    call("mhlo.topk", ANY, functions::top_k),
    call("tridiagonal_solve_perturbed_ffi", ANY, tridiagonal::perturbed),
];

/// The values of the results of the custom call of that name.
pub(crate) fn lower(name: &str, builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let Some(call) = CUSTOM_CALLS.iter().find(|call| call.name == name) else {
        return registered::lower(name, builder, site).unwrap_or_else(|| {
            Err(Error::unsupported(format!(
                "custom call `{name}` is not supported; `lapwing ops` lists those that are"
            )))
        });
    };
    let named = |error: Error| error.context(format!("`{name}`"));
    for (number, &operand) in site.operands.iter().enumerate() {
        // What comes after a matrix may be pivots.
        let ty = builder.ty(operand);
        let free = number > 0 && ty.element == ElementType::I32;
        if call.element.is_some_and(|element| ty.element != element && !free) {
            return Err(named(Error::new(ErrorKind::Invalid, format!("does not take {ty}"))));
        }
    }
    let results = (call.lower)(builder, site).map_err(named)?;
    if results.len() < site.results.len() {
        let (made, asked) = (results.len(), site.results.len());
        return Err(named(Error::new(ErrorKind::Invalid, format!("has {made} results, {asked} are asked"))));
    }
    for (&result, ty) in results.iter().zip(&site.results) {
        if builder.ty(result) != *ty {
            let made = builder.ty(result);
            return Err(named(Error::new(ErrorKind::Invalid, format!("has a result {made}, {ty} is asked"))));
        }
    }
    Ok(results[..site.results.len()].to_vec())
}

/// The parameters of a call of XLA's foreign-function interface.
fn configuration<'a>(site: &Site<'a>) -> Result<Reader<'a>> {
    let attributes = &site.op.attributes;
    let fields =
        attributes.dictionary("mhlo.backend_config").or_else(|| attributes.dictionary("backend_config"));
    let message = "has no parameters; expected a dictionary in `mhlo.backend_config`";
    fields.map(Reader).ok_or_else(|| Error::new(ErrorKind::Invalid, message))
}

/// What the parameter's letter stands for.
fn letter<T: Copy>(configuration: Reader<'_>, name: &str, cases: &[(char, T)]) -> Result<T> {
    let value = configuration.0.integer(name);
    let found = cases.iter().find(|(letter, _)| value == Some(i128::from(u32::from(*letter))));
    found.map(|(_, case)| *case).ok_or_else(|| {
        let letters: Vec<String> =
            cases.iter().map(|(letter, _)| format!("{} ('{letter}')", u32::from(*letter))).collect();
        let got = value.map_or("nothing".to_owned(), |value| value.to_string());
        Error::new(
            ErrorKind::Invalid,
            format!("parameter `{name}` must be {}, got {got}", letters.join(" or ")),
        )
    })
}

/// NaN for a result in which LAPACK leaves what nobody may read; of a `complex<f64>` the real part alone.
fn unread(builder: &mut Builder, ty: &TensorType) -> Result<Id> {
    let words = match ty.element {
        ElementType::F64 | ElementType::C128 => [0, (f64::NAN.to_bits() >> 32) as u32],
        ElementType::C64 => [NAN; 2],
        _ => [NAN, 0],
    };
    builder.splat(ty, words)
}

/// Integers plus 1: LAPACK counts from 1.
fn one_based(builder: &mut Builder, integers: Id) -> Result<Id> {
    let ty = builder.ty(integers).clone();
    let one = builder.splat(&ty, [1, 0])?;
    builder.apply(Function::Add, &[integers, one], &ty)
}
