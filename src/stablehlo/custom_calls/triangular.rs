//! The triangular solve under the names of LAPACK.

use super::{configuration, letter};
use crate::Result;
use crate::linalg::{Side, Transpose, TriangularSolveOptions};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::lower::linalg::solve;

/// `(a, b) -> x`.
pub(super) fn trsm(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
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
