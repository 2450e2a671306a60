//! The custom calls that lapwing computes: the names under which JAX asks for linear algebra on CPU, CUDA, ROCm and
//! TPU, in one table.
//!
//! Adding one: write a function that reads the parameters and makes values or calls in the [`Builder`], and add its
//! line to [`CUSTOM_CALLS`]. Layouts in the attributes are physical only; the logical meaning does not depend on them.

use crate::linalg::{Side, Transpose, TriangularSolveOptions};
use crate::stablehlo::plan::attributes::Reader;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::linalg::{factor, solve};
use crate::stablehlo::plan::lower::{Lower, Site};
use crate::tensor::ElementType;
use crate::{Error, ErrorKind, Result};

/// A custom call by its target's name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CustomCall {
    pub(crate) name: &'static str,
    /// The element type that the name promises, or `None` where any of float32 and complex64 serves.
    element: Option<ElementType>,
    lower: Lower,
}

/// Every custom call, by name.
pub(crate) const CUSTOM_CALLS: &[CustomCall] = &[
    CustomCall { name: "cusolver_potrf_ffi", element: None, lower: solver_potrf },
    CustomCall { name: "hipsolver_potrf_ffi", element: None, lower: solver_potrf },
    CustomCall { name: "lapack_cpotrf_ffi", element: Some(ElementType::C64), lower: lapack_potrf },
    CustomCall { name: "lapack_ctrsm_ffi", element: Some(ElementType::C64), lower: lapack_trsm },
    CustomCall { name: "lapack_spotrf_ffi", element: Some(ElementType::F32), lower: lapack_potrf },
    CustomCall { name: "lapack_strsm_ffi", element: Some(ElementType::F32), lower: lapack_trsm },
];

/// The values of the results of the custom call of that name.
pub(crate) fn lower(name: &str, builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let call = CUSTOM_CALLS.iter().find(|call| call.name == name).ok_or_else(|| {
        Error::unsupported(format!(
            "custom call `{name}` is not supported; `lapwing ops` lists those that are"
        ))
    })?;
    let named = |error: Error| error.context(format!("`{name}`"));
    for &operand in &site.operands {
        let ty = builder.ty(operand);
        if call.element.is_some_and(|element| ty.element != element) {
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

/// `(a) -> (factor, info)`, the triangle as LAPACK's letter.
fn lapack_potrf(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = letter(configuration(site)?, "uplo", &[('L', true), ('U', false)])?;
    potrf(builder, site, lower)
}

/// `(a) -> (factor, info)` of cuSOLVER and hipSOLVER, the triangle as a truth value.
fn solver_potrf(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let lower = configuration(site)?.boolean("lower")?;
    potrf(builder, site, lower)
}

/// The other triangle of the factor is 0 here; LAPACK leaves the input there, which nobody may read.
fn potrf(builder: &mut Builder, site: &Site<'_>, lower: bool) -> Result<Vec<Id>> {
    let (factor, info) = factor(builder, site.operand(0)?, lower)?;
    Ok(vec![factor, info])
}

/// `(a, b) -> x`.
fn lapack_trsm(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let configuration = configuration(site)?;
    let options = TriangularSolveOptions {
        side: letter(configuration, "side", &[('L', Side::Left), ('R', Side::Right)])?,
        lower: letter(configuration, "uplo", &[('L', true), ('U', false)])?,
        transpose: letter(
            configuration,
            "trans_x",
            &[('N', Transpose::None), ('T', Transpose::Transpose), ('C', Transpose::Adjoint)],
        )?,
        unit_diagonal: letter(configuration, "diag", &[('U', true), ('N', false)])?,
    };
    solve(builder, site.operand(0)?, site.operand(1)?, options)
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

/// Integers plus 1: LAPACK counts from 1.
fn one_based(builder: &mut Builder, integers: Id) -> Result<Id> {
    let ty = builder.ty(integers).clone();
    let one = builder.splat(&ty, [1, 0])?;
    builder.apply(Function::Add, &[integers, one], &ty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_names_are_unique() {
        assert!(CUSTOM_CALLS.is_sorted_by(|a, b| a.name < b.name));
    }
}
