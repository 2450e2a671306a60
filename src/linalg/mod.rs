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
//! | [`svd`] | `A = U diag(s) V^H` | `svd/` |
//!
//! Every folder has the same files: `mod.rs` is the public function, `record.rs` the algorithm, `kernels.rs` the
//! declarations of its kernels, whose text is in `shaders/wgsl/`.
//!
//! Matrices are row-major with any leading batch dimensions, float32 or complex64.

mod cholesky;
mod eigh;
mod least_squares;
mod lu;
mod matmul;
mod operands;
mod options;
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

pub use cholesky::{Cholesky, CholeskyOptions, cholesky, cholesky_solve, cholesky_with};
pub use eigh::{Eigh, EighOptions, eigh, eigh_tridiagonal, eigh_with, eigvalsh};
pub use least_squares::{
    LeastSquares, LeastSquaresMethod, LeastSquaresOptions, least_squares, least_squares_with,
};
pub use lu::{
    Lu, SignAndLogDeterminant, Solution, det, inverse, lu, lu_pivots_to_permutation, lu_solve, slogdet, solve,
};
pub use matmul::{MatmulOptions, matmul, matmul_with};
pub use options::{Side, Transpose};
pub use qr::{ApplyQOptions, Qr, QrFactors, QrMode, apply_q, householder_product, qr, qr_with};
pub use qr_pivoted::{PivotedQr, qr_pivoted};
pub use svd::{Svd, SvdOptions, SvdVectors, svd, svd_with, svdvals};
pub use triangular_solve::{TriangularSolveOptions, triangular_solve};
pub use tridiagonal_solve::{TridiagonalSolve, tridiagonal_solve};

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
    lu::kernels::LU_APPLY.descriptor,
    lu::kernels::LU_DETERMINANT.descriptor,
    lu::kernels::LU_PANEL.descriptor,
    lu::kernels::LU_PERMUTE.descriptor,
    lu::kernels::LU_PIVOTS_TO_PERMUTATION.descriptor,
    lu::kernels::LU_SMALL.descriptor,
    least_squares::kernels::LEAST_SQUARES_INFO.descriptor,
    matmul::kernels::MATMUL_DIRECT.descriptor,
    matmul::kernels::MATMUL_PACK.descriptor,
    matmul::kernels::MATMUL_SMALL.descriptor,
    matmul::kernels::MATMUL_TILED.descriptor,
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
    svd::kernels::SVD_LEFT.descriptor,
    svd::kernels::SVD_MAXIMUM.descriptor,
    svd::kernels::SVD_PREPARE.descriptor,
    svd::kernels::SVD_SMALL.descriptor,
    triangular_solve::kernels::TRIANGULAR_SOLVE_BLOCK.descriptor,
    triangular_solve::kernels::TRIANGULAR_SOLVE_NARROW.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_BLOCKS.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_FACTOR.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_RECOVER.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_ROWS.descriptor,
    tridiagonal_solve::kernels::TRIDIAGONAL_SUBSTITUTE.descriptor,
];
