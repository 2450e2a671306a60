//! Products of matrices, as methods of tensors, `[.., m, n]` f32 or complex64.

use lapwing::linalg::{self, MatmulOptions};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::options::Options;
use crate::tensor::Tensor;

#[wasm_bindgen]
impl Tensor {
    /// The product of matrices, `op(A) op(B)`, as `transposeA` and `transposeB` say.
    pub fn matmul(
        &self,
        b: &Tensor,
        #[wasm_bindgen(unchecked_optional_param_type = "{ transposeA?: Transpose; transposeB?: Transpose }")]
        options: JsValue,
    ) -> Outcome<Tensor> {
        let options = Options::of(&options, &["transposeA", "transposeB"])?;
        let options = MatmulOptions {
            transpose_a: options.transpose("transposeA")?,
            transpose_b: options.transpose("transposeB")?,
        };
        Ok(linalg::matmul_with(&self.inner, &b.inner, &options).map_err(told)?.into())
    }
}
