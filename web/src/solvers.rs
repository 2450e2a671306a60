//! What solves equations, as methods of tensors of matrices, `[.., m, n]` f32 or complex64.

use lapwing::linalg::{self, LeastSquaresMethod, LeastSquaresOptions, TriangularSolveOptions};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::options::Options;
use crate::tensor::Tensor;
use crate::values::object;

#[wasm_bindgen]
impl Tensor {
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

    /// Solves `op(T) X = B`, or `X op(T) = B` with `side: "right"`, where this is T, of which one triangle is read: the lower one
    /// unless `lower: false`. With `unitDiagonal: true` its diagonal is taken for ones.
    #[wasm_bindgen(js_name = triangularSolve)]
    pub fn triangular_solve(
        &self,
        b: &Tensor,
        #[wasm_bindgen(
            unchecked_optional_param_type = "{ side?: \"left\" | \"right\"; lower?: boolean; transpose?: Transpose; unitDiagonal?: boolean }"
        )]
        options: JsValue,
    ) -> Outcome<Tensor> {
        let options = Options::of(&options, &["side", "lower", "transpose", "unitDiagonal"])?;
        let options = TriangularSolveOptions {
            side: options.side()?,
            lower: options.flag("lower", true)?,
            transpose: options.transpose("transpose")?,
            unit_diagonal: options.flag("unitDiagonal", false)?,
        };
        Ok(linalg::triangular_solve(&self.inner, &b.inner, &options).map_err(told)?.into())
    }

    /// Solves `A X = B` with tridiagonal matrices A with this diagonal, `[.., n]`, and `lower` and `upper` beside it, `[.., n]` too:
    /// row i has `lower[i]`, `diagonal[i]`, `upper[i]`. B is `[.., n, k]`. `info` is 0, or a pivot that is zero, counted from 1.
    #[wasm_bindgen(js_name = tridiagonalSolve, unchecked_return_type = "{ solution: Tensor; info: Tensor }")]
    pub fn tridiagonal_solve(&self, lower: &Tensor, upper: &Tensor, b: &Tensor) -> Outcome<JsValue> {
        let result = linalg::tridiagonal_solve(&lower.inner, &self.inner, &upper.inner, &b.inner);
        let result = result.map_err(told)?;
        object([("solution", result.solution), ("info", result.info)])
    }

    /// The X of least `|A X - B|`, of least norm where there are several, of matrices of full rank. `info` is 0, or more where the
    /// rank is not full.
    #[wasm_bindgen(js_name = leastSquares, unchecked_return_type = "{ solution: Tensor; info: Tensor }")]
    pub fn least_squares(&self, b: &Tensor) -> Outcome<JsValue> {
        let result = linalg::least_squares(&self.inner, &b.inner).map_err(told)?;
        object([("solution", result.solution), ("info", result.info)])
    }

    /// As `leastSquares`, by singular values: of matrices of any rank, with the squared lengths of `B - A X`'s columns, the rank and
    /// the singular values. Singular values up to `rcond` times the largest count as zero; the default is max(m, n) 2^-23.
    #[wasm_bindgen(
        js_name = leastSquaresAnyRank,
        unchecked_return_type = "{ solution: Tensor; residuals: Tensor; rank: Tensor; values: Tensor; info: Tensor }"
    )]
    pub fn least_squares_any_rank(
        &self,
        b: &Tensor,
        #[wasm_bindgen(unchecked_optional_param_type = "{ rcond?: number }")] options: JsValue,
    ) -> Outcome<JsValue> {
        let rcond = Options::of(&options, &["rcond"])?.number("rcond")?;
        let options = LeastSquaresOptions { method: LeastSquaresMethod::Svd { rcond } };
        let result = linalg::least_squares_with(&self.inner, &b.inner, &options).map_err(told)?;
        let singular = result.singular.ok_or_else(|| told("least squares gave no singular values"))?;
        object([
            ("solution", result.solution),
            ("residuals", singular.residuals),
            ("rank", singular.rank),
            ("values", singular.values),
            ("info", result.info),
        ])
    }
}
