//! StableHLO programs.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use lapwing::stablehlo::{Executable, TensorSpec};
use wasm_bindgen::convert::TryFromJsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::context::Context;
use crate::failure::{Outcome, told};
use crate::tensor::Tensor;
use crate::values;

/// A compiled program, to be run any number of times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Program {
    inner: Executable,
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** The shape and element type of what a program takes or gives. */
export interface TensorSpec { shape: number[]; type: ElementType }
"#;

#[wasm_bindgen]
impl Context {
    /// Compiles a StableHLO program: its text, or a portable artifact (bytecode).
    ///
    /// Throws where the program is not StableHLO, breaks a rule of its specification or uses what is not supported; the message
    /// names the line.
    pub fn compile(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string | Uint8Array")] source: JsValue,
    ) -> Outcome<Program> {
        let bytes = match (source.as_string(), source.dyn_ref::<Uint8Array>()) {
            (Some(text), _) => text.into_bytes(),
            (None, Some(bytes)) => bytes.to_vec(),
            (None, None) => return Err(told("a program is a string or a Uint8Array")),
        };
        let program = lapwing::stablehlo::Program::parse("program", &bytes).map_err(told)?;
        Ok(Program { inner: program.compile(&self.inner).map_err(told)? })
    }
}

#[wasm_bindgen]
impl Program {
    /// What it takes.
    #[wasm_bindgen(getter, unchecked_return_type = "TensorSpec[]")]
    pub fn inputs(&self) -> Outcome<Array> {
        specs(self.inner.inputs())
    }

    /// What it gives.
    #[wasm_bindgen(getter, unchecked_return_type = "TensorSpec[]")]
    pub fn outputs(&self) -> Outcome<Array> {
        specs(self.inner.outputs())
    }

    /// What was planned: a line for each kernel that runs, with what it computes.
    #[wasm_bindgen(getter)]
    pub fn plan(&self) -> String {
        self.inner.plan_text()
    }

    /// Runs the program. The inputs stay as they are.
    ///
    /// Rejects where the inputs are not those that it takes.
    #[wasm_bindgen(unchecked_return_type = "Tensor[]")]
    pub async fn run(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Tensor[]")] inputs: Array,
    ) -> Outcome<Array> {
        let inputs = inputs.iter().map(|input| borrowed(&input)).collect::<Outcome<Vec<_>>>()?;
        let outputs = self.inner.run_async(&inputs).await.map_err(told)?;
        Ok(outputs.into_iter().map(|output| JsValue::from(Tensor::from(output))).collect())
    }
}

/// The tensor behind a handle, which stays with its owner: a handle that is taken out of an array would be used up.
fn borrowed(value: &JsValue) -> Outcome<lapwing::Tensor> {
    let refused = || told("every input must be a Tensor that was not freed");
    let clone = Reflect::get(value, &JsValue::from_str("clone")).map_err(|_| refused())?;
    let clone: Function = clone.dyn_into().map_err(|_| refused())?;
    let handle = clone.call0(value).map_err(|_| refused())?;
    Ok(Tensor::try_from_js_value(handle).map_err(|_| refused())?.inner)
}

fn specs(specs: &[TensorSpec]) -> Outcome<Array> {
    let described = |spec: &TensorSpec| -> Result<JsValue, JsValue> {
        let object = Object::new();
        let extents: Array = values::extents(&spec.shape).into_iter().map(JsValue::from).collect();
        Reflect::set(&object, &JsValue::from_str("shape"), &extents)?;
        Reflect::set(&object, &JsValue::from_str("type"), &JsValue::from_str(values::name(spec.element)))?;
        Ok(object.into())
    };
    specs.iter().map(described).collect::<Result<_, _>>().map_err(|_| told("an object refused a property"))
}
