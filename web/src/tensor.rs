//! Tensors on the GPU.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::failure::{Outcome, told};
use crate::values;

/// A tensor on the GPU, row-major. It keeps its memory until `free()` is called or the garbage collector finds it.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Tensor {
    pub(crate) inner: lapwing::Tensor,
}

impl From<lapwing::Tensor> for Tensor {
    fn from(inner: lapwing::Tensor) -> Self {
        Tensor { inner }
    }
}

#[wasm_bindgen]
impl Tensor {
    /// The extents, outermost first.
    #[wasm_bindgen(getter, unchecked_return_type = "number[]")]
    pub fn shape(&self) -> Vec<f64> {
        values::extents(self.inner.shape())
    }

    /// The type of the elements.
    #[wasm_bindgen(getter, js_name = type, unchecked_return_type = "ElementType")]
    pub fn element_type(&self) -> String {
        values::name(self.inner.element_type()).to_string()
    }

    /// Waits for the GPU and reads the elements, row by row; of complex64 the real and the imaginary part of each.
    #[wasm_bindgen(unchecked_return_type = "TensorData")]
    pub async fn data(&self) -> Outcome<JsValue> {
        let inner = self.inner.clone();
        values::typed_array(&inner.read().await.map_err(told)?)
    }

    /// Another handle of the same tensor, with its own `free()`. Nothing is copied.
    #[wasm_bindgen(js_name = clone)]
    pub fn handle(&self) -> Tensor {
        self.clone()
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Element types; a truth value is a byte of 0 or 1. */
export type ElementType =
  | "f32" | "complex64" | "f16" | "bf16" | "bool"
  | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64";
/** What `Tensor.data()` gives: complex64 as pairs in a Float32Array, f16 and bf16 as their values in one. */
export type TensorData =
  | Float32Array | Int8Array | Int16Array | Int32Array | BigInt64Array
  | Uint8Array | Uint16Array | Uint32Array | BigUint64Array;
"#;
