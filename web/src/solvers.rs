//! What solves equations and multiplies, as methods of tensors of matrices, `[.., m, n]` f32 or complex64.

use lapwing::linalg::{self, MatmulOptions, TriangularSolveOptions};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::tensor::Tensor;
use crate::values::object;

#[wasm_bindgen]
impl Tensor {
    /// The product of matrices, `A B`; with `adjoint` = true it is `A^H B`.
    pub fn matmul(&self, b: &Tensor, adjoint: Option<bool>) -> Outcome<Tensor> {
        let transpose_a = match adjoint {
            Some(true) => linalg::Transpose::Adjoint,
            _ => linalg::Transpose::None,
        };
        let options = MatmulOptions { transpose_a, ..MatmulOptions::default() };
        Ok(linalg::matmul_with(&self.inner, &b.inner, &options).map_err(told)?.into())
    }

    /// Solves `A X = B` with square matrices A by LU; B is `[.., n, k]`. `info` is 0, or the pivot that is zero, counted from 1,
    /// where A is singular.
    #[wasm_bindgen(unchecked_return_type = "{ solution: Tensor; info: Tensor }")]
    pub fn solve(&self, b: &Tensor) -> Outcome<JsValue> {
        let result = linalg::solve(&self.inner, &b.inner).map_err(told)?;
        object([("solution", result.solution), ("info", result.info)])
    }

    /// The inverses of square matrices. `info` as of `solve`.
    #[wasm_bindgen(unchecked_return_type = "{ solution: Tensor; info: Tensor }")]
    pub fn inverse(&self) -> Outcome<JsValue> {
        let result = linalg::inverse(&self.inner).map_err(told)?;
        object([("solution", result.solution), ("info", result.info)])
    }

    /// Solves `A X = B` with triangular A, of which only the lower triangle is read (the upper one with `lower` = false);
    /// with `adjoint` = true it solves `A^H X = B`.
    #[wasm_bindgen(js_name = triangularSolve)]
    pub fn triangular_solve(
        &self,
        b: &Tensor,
        lower: Option<bool>,
        adjoint: Option<bool>,
    ) -> Outcome<Tensor> {
        let transpose = match adjoint {
            Some(true) => linalg::Transpose::Adjoint,
            _ => linalg::Transpose::None,
        };
        let lower = lower.unwrap_or(true);
        let options = TriangularSolveOptions { lower, transpose, ..TriangularSolveOptions::default() };
        Ok(linalg::triangular_solve(&self.inner, &b.inner, &options).map_err(told)?.into())
    }

    /// The X of least `|A X - B|`, of least norm where there are several; A has full rank. `info` is 0, or more where the rank is
    /// not full.
    #[wasm_bindgen(js_name = leastSquares, unchecked_return_type = "{ solution: Tensor; info: Tensor }")]
    pub fn least_squares(&self, b: &Tensor) -> Outcome<JsValue> {
        let result = linalg::least_squares(&self.inner, &b.inner).map_err(told)?;
        object([("solution", result.solution), ("info", result.info)])
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
