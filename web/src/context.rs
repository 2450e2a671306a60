//! The GPU.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::tensor::Tensor;
use crate::values;

/// A GPU and everything on it. Make one and keep it: it holds the compiled kernels.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Context {
    pub(crate) inner: lapwing::Context,
}

#[wasm_bindgen]
impl Context {
    /// A context on the GPU that the browser offers.
    ///
    /// Rejects where the browser has no WebGPU or gives no GPU; the message says what to do.
    pub async fn create() -> Outcome<Context> {
        let options = lapwing::ContextOptions::default();
        let inner = lapwing::Context::request(&options).await.map_err(told)?;
        Ok(Context { inner })
    }

    /// What the browser tells of the GPU.
    #[wasm_bindgen(getter)]
    pub fn adapter(&self) -> String {
        self.inner.adapter().to_string()
    }

    /// The most bytes that one tensor may have.
    #[wasm_bindgen(getter, js_name = maxTensorBytes)]
    pub fn max_tensor_bytes(&self) -> f64 {
        self.inner.adapter().max_tensor_bytes() as f64
    }

    /// A tensor of `data`, row by row. A Float32Array holds f32, or with `type` "complex64" a real and an imaginary part for each
    /// element, or with "f16" or "bf16" what is rounded to that; a typed array of integers holds its own type, a Uint8Array with
    /// `type` "bool" truth values; an array of numbers is taken for a Float32Array.
    ///
    /// Throws where the data do not fill the shape, or the tensor is more than the GPU allows.
    pub fn tensor(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number[]")] shape: Vec<f64>,
        #[wasm_bindgen(unchecked_param_type = "TensorData | number[]")] data: JsValue,
        #[wasm_bindgen(js_name = type, unchecked_optional_param_type = "ElementType")] kind: Option<String>,
    ) -> Outcome<Tensor> {
        Ok(values::upload(&self.inner, values::shape(&shape)?, &data, kind.as_deref())?.into())
    }
}
