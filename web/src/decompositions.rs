//! Decompositions, as methods of tensors of matrices, `[.., m, n]` f32 or complex64, of which each is decomposed for itself.

use lapwing::linalg::{self, CholeskyOptions, EighOptions, QrMode, SvdOptions, SvdVectors};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::tensor::Tensor;
use crate::values::object;

#[wasm_bindgen]
impl Tensor {
    /// Cholesky factors of Hermitian positive definite matrices: `A = L L^H`, or `A = U^H U` with `lower` = false; one triangle
    /// of A is read. `info` is 0 per matrix, or the order of the first leading minor that is not positive.
    #[wasm_bindgen(unchecked_return_type = "{ factor: Tensor; info: Tensor }")]
    pub fn cholesky(&self, lower: Option<bool>) -> Outcome<JsValue> {
        let options = CholeskyOptions { lower: lower.unwrap_or(true) };
        let result = linalg::cholesky_with(&self.inner, &options).map_err(told)?;
        object([("factor", result.factor), ("info", result.info)])
    }

    /// LU with partial pivoting, `P A = L U`: L (unit diagonal) and U share `factors`, row i was exchanged with row `pivots[i]`,
    /// row i of `P A` is row `permutation[i]` of A. `info` is 0, or the first pivot that is zero, counted from 1.
    #[wasm_bindgen(
        unchecked_return_type = "{ factors: Tensor; pivots: Tensor; permutation: Tensor; info: Tensor }"
    )]
    pub fn lu(&self) -> Outcome<JsValue> {
        let result = linalg::lu(&self.inner).map_err(told)?;
        object([
            ("factors", result.factors),
            ("pivots", result.pivots),
            ("permutation", result.permutation),
            ("info", result.info),
        ])
    }

    /// QR by Householder reflections, `A = Q R`: Q is `m x k` and R `k x n` with k = min(m, n), or Q `m x m` with
    /// `complete` = true.
    #[wasm_bindgen(unchecked_return_type = "{ q: Tensor; r: Tensor }")]
    pub fn qr(&self, complete: Option<bool>) -> Outcome<JsValue> {
        let mode = if complete == Some(true) { QrMode::Complete } else { QrMode::Reduced };
        let result = linalg::qr_with(&self.inner, mode).map_err(told)?;
        let q = result.q.ok_or_else(|| told("qr gave no Q"))?;
        object([("q", q), ("r", result.r)])
    }

    /// Eigenvalues, ascending, and orthonormal eigenvectors as columns of Hermitian matrices, `A V = V diag(w)`. One triangle is
    /// read. `info` is 0, or more where values and vectors are NaN.
    #[wasm_bindgen(unchecked_return_type = "{ values: Tensor; vectors: Tensor; info: Tensor }")]
    pub fn eigh(&self, lower: Option<bool>) -> Outcome<JsValue> {
        let options = EighOptions { lower: lower.unwrap_or(true), ..EighOptions::default() };
        let result = linalg::eigh_with(&self.inner, &options).map_err(told)?;
        object([("values", result.values), ("vectors", result.vectors), ("info", result.info)])
    }

    /// Eigenvalues alone, ascending.
    pub fn eigvalsh(&self) -> Outcome<Tensor> {
        Ok(linalg::eigvalsh(&self.inner).map_err(told)?.into())
    }

    /// Singular values, descending, and singular vectors, `A = U diag(s) V^H`: U is `m x k` and V^H `k x n` with k = min(m, n), or
    /// both are square with `full` = true. `info` is 0, or more where all is NaN.
    #[wasm_bindgen(unchecked_return_type = "{ u: Tensor; s: Tensor; vh: Tensor; info: Tensor }")]
    pub fn svd(&self, full: Option<bool>) -> Outcome<JsValue> {
        let vectors = if full == Some(true) { SvdVectors::Full } else { SvdVectors::Reduced };
        let result = linalg::svd_with(&self.inner, &SvdOptions { vectors }).map_err(told)?;
        object([("u", result.u), ("s", result.s), ("vh", result.vh), ("info", result.info)])
    }

    /// Singular values alone, descending.
    pub fn svdvals(&self) -> Outcome<Tensor> {
        Ok(linalg::svdvals(&self.inner).map_err(told)?.into())
    }
}
