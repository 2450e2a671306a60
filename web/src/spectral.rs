//! Eigenvalues, singular values and the polar decomposition, as methods of tensors of matrices, `[.., m, n]` f32 or complex64.

use lapwing::linalg::{self, EighOptions, SvdOptions, SvdVectors};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::options::Options;
use crate::tensor::Tensor;
use crate::values::object;

#[wasm_bindgen]
impl Tensor {
    /// Eigenvalues, ascending, and orthonormal eigenvectors as columns of Hermitian matrices, `A V = V diag(w)`. One triangle is
    /// read, the lower one unless `lower: false`; `subset: [from, to]` asks for the eigenvalues from that place to before the
    /// other. `info` is 0, or more where values and vectors are NaN.
    #[wasm_bindgen(unchecked_return_type = "{ values: Tensor; vectors: Tensor; info: Tensor }")]
    pub fn eigh(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ lower?: boolean; subset?: [number, number] }")]
        options: JsValue,
    ) -> Outcome<JsValue> {
        let options = eigh_options(&options, true)?;
        eigenpairs(linalg::eigh_with(&self.inner, &options))
    }

    /// Eigenvalues alone, ascending; options as of `eigh`.
    pub fn eigvalsh(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ lower?: boolean; subset?: [number, number] }")]
        options: JsValue,
    ) -> Outcome<Tensor> {
        let options = eigh_options(&options, false)?;
        Ok(linalg::eigh_with(&self.inner, &options).map_err(told)?.values.into())
    }

    /// Eigenvalues and eigenvectors of symmetric tridiagonal matrices with this diagonal, `[.., n]` f32, and the elements
    /// `beside` it, `[.., n - 1]`. Results as of `eigh`.
    #[wasm_bindgen(
        js_name = eighTridiagonal,
        unchecked_return_type = "{ values: Tensor; vectors: Tensor; info: Tensor }"
    )]
    pub fn eigh_tridiagonal(
        &self,
        beside: &Tensor,
        #[wasm_bindgen(unchecked_optional_param_type = "{ lower?: boolean; subset?: [number, number] }")]
        options: JsValue,
    ) -> Outcome<JsValue> {
        let options = eigh_options(&options, true)?;
        eigenpairs(linalg::eigh_tridiagonal(&self.inner, &beside.inner, &options))
    }

    /// Reduces Hermitian matrices to real tridiagonal form, `A = Q T Q^H`: the diagonals of T, and Q as reflectors in `factors`
    /// and `taus`, as LAPACK's sytrd has them. `info` is 0, or n where the matrix is not finite.
    #[wasm_bindgen(
        unchecked_return_type = "{ factors: Tensor; diagonal: Tensor; beside: Tensor; taus: Tensor; info: Tensor }"
    )]
    pub fn tridiagonalise(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ lower?: boolean }")] options: JsValue,
    ) -> Outcome<JsValue> {
        let lower = Options::of(&options, &["lower"])?.flag("lower", true)?;
        let result = linalg::tridiagonalise(&self.inner, lower).map_err(told)?;
        object([
            ("factors", result.factors),
            ("diagonal", result.diagonal),
            ("beside", result.beside),
            ("taus", result.taus),
            ("info", result.info),
        ])
    }

    /// Singular values, descending, and singular vectors, `A = U diag(s) V^H`: U is `m x k` and V^H `k x n` with k = min(m, n), or
    /// both are square with `full: true`. `info` is 0, or more where all is NaN.
    #[wasm_bindgen(unchecked_return_type = "{ u: Tensor; s: Tensor; vh: Tensor; info: Tensor }")]
    pub fn svd(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ full?: boolean }")] options: JsValue,
    ) -> Outcome<JsValue> {
        let full = Options::of(&options, &["full"])?.flag("full", false)?;
        let vectors = if full { SvdVectors::Full } else { SvdVectors::Reduced };
        let result = linalg::svd_with(&self.inner, &SvdOptions { vectors }).map_err(told)?;
        object([("u", result.u), ("s", result.s), ("vh", result.vh), ("info", result.info)])
    }

    /// Singular values alone, descending.
    pub fn svdvals(&self) -> Outcome<Tensor> {
        Ok(linalg::svdvals(&self.inner).map_err(told)?.into())
    }

    /// The polar decomposition `A = U H` of matrices with m >= n: U with orthonormal columns, H Hermitian and positive
    /// semidefinite. `info` is 0, or more where all is NaN.
    #[wasm_bindgen(unchecked_return_type = "{ u: Tensor; h: Tensor; info: Tensor }")]
    pub fn polar(&self) -> Outcome<JsValue> {
        let result = linalg::polar(&self.inner).map_err(told)?;
        object([("u", result.u), ("h", result.h), ("info", result.info)])
    }
}

fn eigh_options(options: &JsValue, vectors: bool) -> Outcome<EighOptions> {
    let options = Options::of(options, &["lower", "subset"])?;
    Ok(EighOptions { lower: options.flag("lower", true)?, vectors, subset: options.range("subset")? })
}

fn eigenpairs(result: lapwing::Result<linalg::Eigh>) -> Outcome<JsValue> {
    let result = result.map_err(told)?;
    object([("values", result.values), ("vectors", result.vectors), ("info", result.info)])
}
