//! Functions and numbers of matrices that stand on eigenvalues or singular values, as methods of tensors of matrices.

use lapwing::linalg::{self, HermitianFunction};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::options::Options;
use crate::tensor::Tensor;
use crate::values::object;

#[wasm_bindgen]
impl Tensor {
    /// The principal square roots of Hermitian positive semidefinite matrices, of which the lower triangle is read. `info` is 0, or
    /// how many eigenvalues have no root, or n + 1 where the matrix is not finite.
    #[wasm_bindgen(js_name = sqrtmHermitian, unchecked_return_type = "{ result: Tensor; info: Tensor }")]
    pub fn sqrtm_hermitian(&self) -> Outcome<JsValue> {
        function(linalg::sqrtm_hermitian(&self.inner))
    }

    /// The exponentials of Hermitian matrices, of which the lower triangle is read. `info` is 0, or n + 1 where the matrix is not
    /// finite.
    #[wasm_bindgen(js_name = expmHermitian, unchecked_return_type = "{ result: Tensor; info: Tensor }")]
    pub fn expm_hermitian(&self) -> Outcome<JsValue> {
        function(linalg::expm_hermitian(&self.inner))
    }

    /// Pseudo-inverses of matrices of any shape and rank. Singular values up to `rcond` times the largest count as zero; the
    /// default is max(m, n) 2^-23. `rank` is -1 where `info` is not 0.
    #[wasm_bindgen(unchecked_return_type = "{ inverse: Tensor; rank: Tensor; info: Tensor }")]
    pub fn pinv(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ rcond?: number }")] options: JsValue,
    ) -> Outcome<JsValue> {
        let rcond = Options::of(&options, &["rcond"])?.number("rcond")?;
        let result = linalg::pinv(&self.inner, rcond).map_err(told)?;
        object([("inverse", result.inverse), ("rank", result.rank), ("info", result.info)])
    }

    /// The 2-norms: the largest singular values.
    #[wasm_bindgen(js_name = norm2)]
    pub fn norm_2(&self) -> Outcome<Tensor> {
        Ok(linalg::norm_2(&self.inner).map_err(told)?.into())
    }

    /// The nuclear norms: the sums of the singular values.
    #[wasm_bindgen(js_name = normNuclear)]
    pub fn norm_nuclear(&self) -> Outcome<Tensor> {
        Ok(linalg::norm_nuclear(&self.inner).map_err(told)?.into())
    }

    /// The condition numbers in the 2-norm.
    pub fn cond(&self) -> Outcome<Tensor> {
        Ok(linalg::cond(&self.inner).map_err(told)?.into())
    }

    /// The ranks, i32: how many singular values are more than `rtol` times the largest; the default is max(m, n) 2^-23.
    #[wasm_bindgen(js_name = matrixRank)]
    pub fn matrix_rank(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ rtol?: number }")] options: JsValue,
    ) -> Outcome<Tensor> {
        let rtol = Options::of(&options, &["rtol"])?.number("rtol")?;
        Ok(linalg::matrix_rank(&self.inner, rtol).map_err(told)?.into())
    }
}

fn function(result: lapwing::Result<HermitianFunction>) -> Outcome<JsValue> {
    let result = result.map_err(told)?;
    object([("result", result.result), ("info", result.info)])
}
