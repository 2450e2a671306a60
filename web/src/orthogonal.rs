//! QR and what is made of reflectors, as methods of tensors of matrices, `[.., m, n]` f32 or complex64.

use lapwing::linalg::{self, ApplyQOptions, QrMode};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::options::Options;
use crate::tensor::Tensor;
use crate::values::object;

#[wasm_bindgen]
impl Tensor {
    /// QR by Householder reflections, `A = Q R`: Q is `m x k` and R `k x n` with k = min(m, n), or Q `m x m` and R `m x n` with
    /// `complete: true`.
    #[wasm_bindgen(unchecked_return_type = "{ q: Tensor; r: Tensor }")]
    pub fn qr(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ complete?: boolean }")] options: JsValue,
    ) -> Outcome<JsValue> {
        let complete = Options::of(&options, &["complete"])?.flag("complete", false)?;
        let mode = if complete { QrMode::Complete } else { QrMode::Reduced };
        let result = linalg::qr_with(&self.inner, mode).map_err(told)?;
        let q = result.q.ok_or_else(|| told("qr gave no Q"))?;
        object([("q", q), ("r", result.r)])
    }

    /// R alone, `k x n`, without the work for Q.
    #[wasm_bindgen(js_name = qrTriangle)]
    pub fn qr_triangle(&self) -> Outcome<Tensor> {
        Ok(linalg::qr_with(&self.inner, QrMode::R).map_err(told)?.r.into())
    }

    /// QR with Q as reflectors, as LAPACK's geqrf: `Q = H_1 .. H_k`, `H_i = I - tau_i v_i v_i^H`, v_i below the diagonal of `factors`
    /// and R on and above it. `householderProduct` and `applyQ` take them.
    #[wasm_bindgen(js_name = qrFactors, unchecked_return_type = "{ factors: Tensor; taus: Tensor }")]
    pub fn qr_factors(&self) -> Outcome<JsValue> {
        let result = linalg::qr(&self.inner).map_err(told)?;
        object([("factors", result.factors), ("taus", result.taus)])
    }

    /// QR with column pivoting, `A P = Q R`: column j of `A P` is column `permutation[j]` of A. R's diagonal does not grow and
    /// falls to rounding errors where the rank ends. `factors` and `taus` are as of `qrFactors`.
    #[wasm_bindgen(
        js_name = qrPivoted,
        unchecked_return_type = "{ q: Tensor; r: Tensor; permutation: Tensor; factors: Tensor; taus: Tensor }"
    )]
    pub fn qr_pivoted(&self) -> Outcome<JsValue> {
        let result = linalg::qr_pivoted(&self.inner).map_err(told)?;
        object([
            ("q", result.qr.q().map_err(told)?),
            ("r", result.qr.r().map_err(told)?),
            ("permutation", result.permutation),
            ("factors", result.qr.factors),
            ("taus", result.qr.taus),
        ])
    }

    /// The first n columns of Q from reflectors, this tensor `[.., m, n]` with v_i below its diagonal, and `taus`.
    #[wasm_bindgen(js_name = householderProduct)]
    pub fn householder_product(&self, taus: &Tensor) -> Outcome<Tensor> {
        Ok(linalg::householder_product(&self.inner, &taus.inner).map_err(told)?.into())
    }

    /// `op(Q) C`, or `C op(Q)` with `side: "right"`, where Q is given by reflectors, this tensor and `taus`, and never formed.
    #[wasm_bindgen(js_name = applyQ)]
    pub fn apply_q(
        &self,
        taus: &Tensor,
        c: &Tensor,
        #[wasm_bindgen(
            unchecked_optional_param_type = "{ side?: \"left\" | \"right\"; transpose?: Transpose }"
        )]
        options: JsValue,
    ) -> Outcome<Tensor> {
        let options = Options::of(&options, &["side", "transpose"])?;
        let options = ApplyQOptions { side: options.side()?, transpose: options.transpose("transpose")? };
        Ok(linalg::apply_q(&self.inner, &taus.inner, &c.inner, &options).map_err(told)?.into())
    }
}
