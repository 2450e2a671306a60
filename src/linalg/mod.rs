//! Matrix decompositions and what they are built from, each as a recording of kernels.
//!
//! | function | equation | folder |
//! |---|---|---|
//! | [`matmul`] | `C = op(A) op(B)` | `matmul/` |
//! | [`triangular_solve`] | `op(T) X = B` or `X op(T) = B` | `triangular_solve/` |
//! | [`cholesky`] | `A = L L^H` or `A = U^H U` | `cholesky/` |
//! | [`lu`], [`solve`], [`inverse`], [`det`] | `P A = L U` | `lu/` |
//! | [`qr_pivoted`] | `A P = Q R` | `qr_pivoted/` |
//! | [`tridiagonal_solve`] | `A X = B`, A tridiagonal | `tridiagonal_solve/` |
//! | [`qr`] | `A = Q R` | `qr/` |
//! | [`least_squares`] | `min |A X - B|` | `least_squares/` |
//! | [`eigh`] | `A V = V diag(w)`, A Hermitian | `eigh/` |
//! | [`polar`] | `A = U H` | `polar/` |
//! | [`svd`] | `A = U diag(s) V^H` | `svd/` |
//! | [`tridiagonalise`] | `A = Q T Q^H`, A Hermitian | `tridiagonalise/` |
//! | [`sqrtm_hermitian`], [`expm_hermitian`] | `V diag(f(w)) V^H` | `matrix_function/` |
//! | [`pinv`] | `V S^+ U^H` | `pinv/` |
//! | [`norm_2`], [`norm_nuclear`], [`cond`], [`matrix_rank`] | of singular values | `norm/` |
//!
//! Every folder has the same files: `mod.rs` is the public function, `record.rs` the algorithm, `kernels.rs` the
//! declarations of its kernels, whose text is in `shaders/wgsl/`.
//!
//! Matrices are row-major with any leading batch dimensions, float32 or complex64; float64 or complex128 on
//! adapters that compute with 64 bits (Vulkan: NVIDIA, AMD, lavapipe). Elsewhere no tensor of these can be made.

mod cholesky;
mod eigh;
mod least_squares;
mod lu;
mod matmul;
mod matrix_function;
mod norm;
mod operands;
mod options;
mod pinv;
mod polar;
mod qr;
mod qr_pivoted;
pub(crate) mod record;
mod recorder;
mod strided;
mod svd;
#[cfg(test)]
mod tests;
mod triangular_solve;
mod tridiagonal_solve;
mod tridiagonalise;

pub use cholesky::{Cholesky, CholeskyOptions, cholesky, cholesky_solve, cholesky_with};
pub use eigh::{Eigh, EighOptions, eigh, eigh_tridiagonal, eigh_with, eigvalsh};
pub use least_squares::{
    LeastSquares, LeastSquaresMethod, LeastSquaresOptions, LeastSquaresSingular, least_squares,
    least_squares_with,
};
pub use lu::{
    Lu, SignAndLogDeterminant, Solution, det, inverse, lu, lu_pivots_to_permutation, lu_solve, slogdet, solve,
};
pub use matmul::{MatmulOptions, matmul, matmul_with};
pub use matrix_function::{HermitianFunction, expm_hermitian, sqrtm_hermitian};
pub use norm::{cond, matrix_rank, norm_2, norm_nuclear};
pub use options::{Side, Transpose};
pub use pinv::{PseudoInverse, pinv};
pub use polar::{Polar, polar};
pub use qr::{ApplyQOptions, Qr, QrFactors, QrMode, apply_q, householder_product, qr, qr_with};
pub use qr_pivoted::{PivotedQr, qr_pivoted};
pub use svd::{Svd, SvdOptions, SvdVectors, svd, svd_with, svdvals};
pub use triangular_solve::{TriangularSolveOptions, triangular_solve};
pub use tridiagonal_solve::{TridiagonalSolve, tridiagonal_solve};
pub use tridiagonalise::{TridiagonalForm, tridiagonalise};

#[cfg(test)]
use crate::kernel::Descriptor;

/// Every hand-written kernel, for the tests that walk them all.
#[cfg(test)]
pub(crate) static KERNELS: &[&Descriptor] = &[
    cholesky::kernels::CHOLESKY_PANEL.descriptor,
    cholesky::kernels::CHOLESKY_SMALL.descriptor,
    cholesky::kernels::FILL_FAILED.descriptor,
    cholesky::kernels::LOG_DETERMINANT.descriptor,
    cholesky::kernels::TRIANGLE_COPY.descriptor,
    eigh::kernels::DIVIDE_DEFLATE.descriptor,
    eigh::kernels::DIVIDE_GATHER.descriptor,
    eigh::kernels::DIVIDE_LEAF.descriptor,
    eigh::kernels::DIVIDE_LEAF_SERIAL.descriptor,
    eigh::kernels::DIVIDE_PREPARE.descriptor,
    eigh::kernels::DIVIDE_RANK.descriptor,
    eigh::kernels::DIVIDE_ROTATE.descriptor,
    eigh::kernels::DIVIDE_SECULAR.descriptor,
    eigh::kernels::DIVIDE_STATUS.descriptor,
    eigh::kernels::DIVIDE_VECTORS.descriptor,
    eigh::kernels::DIVIDE_WEIGHTS.descriptor,
    eigh::kernels::EIGH_COLUMN_MAXIMUM.descriptor,
    eigh::kernels::EIGH_OWNERS.descriptor,
    eigh::kernels::EIGH_PLACES.descriptor,
    eigh::kernels::EIGH_PREPARE.descriptor,
    eigh::kernels::EIGH_REORDER.descriptor,
    eigh::kernels::EIGH_SCALE.descriptor,
    eigh::kernels::EIGH_SMALL.descriptor,
    eigh::kernels::TRIDIAGONAL_COLUMN.descriptor,
    eigh::kernels::TRIDIAGONAL_PRODUCT.descriptor,
    eigh::kernels::TRIDIAGONAL_REST.descriptor,
    lu::kernels::LU_APPLY.descriptor,
    lu::kernels::LU_DETERMINANT.descriptor,
    lu::kernels::LU_PANEL.descriptor,
    lu::kernels::LU_PANEL_ROWS.descriptor,
    lu::kernels::LU_PERMUTE.descriptor,
    lu::kernels::LU_PIVOTS_TO_PERMUTATION.descriptor,
    lu::kernels::LU_SMALL.descriptor,
    least_squares::kernels::LEAST_SQUARES_INFO.descriptor,
    least_squares::kernels::LEAST_SQUARES_RESIDUALS.descriptor,
    matmul::kernels::MATMUL_DIRECT.descriptor,
    matmul::kernels::MATMUL_PACK.descriptor,
    matmul::kernels::MATMUL_SMALL.descriptor,
    matmul::kernels::MATMUL_TILED.descriptor,
    matrix_function::kernels::FUNCTION_WEIGHTS.descriptor,
    matrix_function::kernels::SCALE_BY_WEIGHTS.descriptor,
    norm::kernels::SINGULAR_SUMMARY.descriptor,
    pinv::kernels::INVERSE_WEIGHTS.descriptor,
    polar::kernels::POLAR_BOUND.descriptor,
    polar::kernels::POLAR_COMBINE.descriptor,
    polar::kernels::POLAR_HERMITIAN.descriptor,
    polar::kernels::POLAR_PREPARE.descriptor,
    polar::kernels::POLAR_STACK.descriptor,
    polar::kernels::POLAR_START.descriptor,
    qr::kernels::MATRIX_COPY.descriptor,
    qr::kernels::QR_PANEL.descriptor,
    qr::kernels::QR_REFLECTORS.descriptor,
    qr::kernels::QR_SMALL.descriptor,
    qr::kernels::QR_SMALL_Q.descriptor,
    qr::kernels::QR_TREE_ROWS.descriptor,
    qr::kernels::QR_TREE_TOP.descriptor,
    qr::kernels::QR_WEIGHTS.descriptor,
    qr_pivoted::kernels::QR_PIVOTED_COLUMN.descriptor,
    qr_pivoted::kernels::QR_PIVOTED_SMALL.descriptor,
    qr_pivoted::kernels::QR_PIVOTED_UPDATE.descriptor,
    svd::bidiagonal_kernels::SVD_BIDIAGONAL.descriptor,
    svd::bidiagonal_kernels::SVD_COLLECT.descriptor,
    svd::bidiagonal_kernels::SVD_FORM.descriptor,
    svd::bidiagonal_kernels::SVD_ITERATE.descriptor,
    svd::bidiagonal_kernels::SVD_ROTATE.descriptor,
    svd::large_kernels::SVD_CUT.descriptor,
    svd::large_kernels::SVD_GATHER.descriptor,
    svd::kernels::SVD_LEFT.descriptor,
    svd::kernels::SVD_MAXIMUM.descriptor,
    svd::kernels::SVD_PREPARE.descriptor,
    svd::kernels::SVD_SMALL.descriptor,
    triangular_solve::kernels::TRIANGULAR_SOLVE_BLOCK.descriptor,
    triangular_solve::kernels::TRIANGULAR_SOLVE_NARROW.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_BLOCKS.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_FACTOR.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_PERTURB.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_RECOVER.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_ROWS.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_SUBSTITUTE.descriptor,
    tridiagonalise::kernels::TRIDIAGONAL_DIAGONALS.descriptor,
    tridiagonalise::kernels::TRIDIAGONAL_FORM.descriptor,
];
