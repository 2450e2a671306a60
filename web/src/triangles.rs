//! Cholesky and LU, as methods of tensors of matrices, `[.., m, n]` f32 or complex64, of which each is decomposed for itself.

use lapwing::linalg::{self, CholeskyOptions};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::options::Options;
use crate::tensor::Tensor;
use crate::values::{object, whole};

#[wasm_bindgen]
impl Tensor {
    /// Cholesky factors of Hermitian positive definite matrices: `A = L L^H`, or `A = U^H U` with `lower: false`; one triangle
    /// of A is read. `info` is 0 per matrix, or the order of the first leading minor that is not positive.
    #[wasm_bindgen(unchecked_return_type = "{ factor: Tensor; info: Tensor }")]
    pub fn cholesky(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ lower?: boolean }")] options: JsValue,
    ) -> Outcome<JsValue> {
        let options = Options::of(&options, &["lower"])?;
        let options = CholeskyOptions { lower: options.flag("lower", true)? };
        let result = linalg::cholesky_with(&self.inner, &options).map_err(told)?;
        object([("factor", result.factor), ("info", result.info)])
    }

    /// Solves `A X = B`, where this is the Cholesky factor of A, of which `lower` names the triangle.
    #[wasm_bindgen(js_name = choleskySolve)]
    pub fn cholesky_solve(
        &self,
        b: &Tensor,
        #[wasm_bindgen(unchecked_optional_param_type = "{ lower?: boolean }")] options: JsValue,
    ) -> Outcome<Tensor> {
        let lower = Options::of(&options, &["lower"])?.flag("lower", true)?;
        Ok(linalg::cholesky_solve(&self.inner, &b.inner, lower).map_err(told)?.into())
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

    /// Solves `op(A) X = B`, where this is the `factors` of A's LU factorisation and `permutation` its other part.
    #[wasm_bindgen(js_name = luSolve)]
    pub fn lu_solve(
        &self,
        permutation: &Tensor,
        b: &Tensor,
        #[wasm_bindgen(unchecked_optional_param_type = "{ transpose?: Transpose }")] options: JsValue,
    ) -> Outcome<Tensor> {
        let transpose = Options::of(&options, &["transpose"])?.transpose("transpose")?;
        let solved = linalg::lu_solve(&self.inner, &permutation.inner, &b.inner, transpose);
        Ok(solved.map_err(told)?.into())
    }

    /// The order of `size` rows that LU's exchanges, this tensor `[.., k]` of i32, leave.
    #[wasm_bindgen(js_name = luPivotsToPermutation)]
    pub fn lu_pivots_to_permutation(&self, size: f64) -> Outcome<Tensor> {
        let size = whole(size).ok_or_else(|| told(format!("a size is a whole number, got {size}")))?;
        Ok(linalg::lu_pivots_to_permutation(&self.inner, size).map_err(told)?.into())
    }

    /// The determinants of square matrices; they overflow where `slogdet` does not.
    pub fn det(&self) -> Outcome<Tensor> {
        Ok(linalg::det(&self.inner).map_err(told)?.into())
    }

    /// The sign (complex: phase) of determinants and the logarithm of their modulus.
    #[wasm_bindgen(unchecked_return_type = "{ sign: Tensor; logarithm: Tensor }")]
    pub fn slogdet(&self) -> Outcome<JsValue> {
        let result = linalg::slogdet(&self.inner).map_err(told)?;
        object([("sign", result.sign), ("logarithm", result.logarithm)])
    }
}
