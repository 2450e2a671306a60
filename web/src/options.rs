//! Options of functions: JavaScript's objects of named values.

use std::ops::Range;

use js_sys::{Array, Object, Reflect};
use lapwing::linalg::{Side, Transpose};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::failure::{Outcome, told};

/// The options that a function was given; what is absent has its default.
pub(crate) struct Options(Option<Object>);

impl Options {
    /// Throws where `value` is neither an object nor absent, or has options that the function has not.
    pub(crate) fn of(value: &JsValue, names: &[&str]) -> Outcome<Self> {
        if value.is_undefined() || value.is_null() {
            return Ok(Options(None));
        }
        let known = names.join(", ");
        let Some(object) = value.dyn_ref::<Object>() else {
            return Err(told(format!("options are an object; there are: {known}")));
        };
        let strange = Object::keys(object)
            .iter()
            .filter_map(|key| key.as_string())
            .find(|key| !names.contains(&key.as_str()));
        match strange {
            Some(strange) => Err(told(format!("there is no option '{strange}'; there are: {known}"))),
            None => Ok(Options(Some(object.clone()))),
        }
    }

    fn get(&self, name: &str) -> Option<JsValue> {
        let value = Reflect::get(self.0.as_ref()?, &JsValue::from_str(name)).ok()?;
        (!value.is_undefined()).then_some(value)
    }

    /// A truth value.
    pub(crate) fn flag(&self, name: &str, default: bool) -> Outcome<bool> {
        let Some(value) = self.get(name) else { return Ok(default) };
        value.as_bool().ok_or_else(|| told(format!("the option '{name}' is true or false")))
    }

    /// A number, where there is one.
    pub(crate) fn number(&self, name: &str) -> Outcome<Option<f32>> {
        let Some(value) = self.get(name) else { return Ok(None) };
        match value.as_f64() {
            Some(number) => Ok(Some(number as f32)),
            None => Err(told(format!("the option '{name}' is a number"))),
        }
    }

    /// One of several words, of which the first is the default.
    pub(crate) fn choice<T: Copy, const N: usize>(&self, name: &str, choices: [(&str, T); N]) -> Outcome<T> {
        let wanted = self.get(name);
        let word = wanted.as_ref().map(|value| value.as_string().unwrap_or_default());
        let found = choices.iter().find(|(choice, _)| word.as_deref().is_none_or(|word| word == *choice));
        found.map(|&(_, value)| value).ok_or_else(|| {
            let words = choices.map(|(choice, _)| format!("'{choice}'")).join(", ");
            told(format!("the option '{name}' is one of {words}"))
        })
    }

    /// What is done to a matrix before it is used.
    pub(crate) fn transpose(&self, name: &str) -> Outcome<Transpose> {
        let all =
            [("none", Transpose::None), ("transpose", Transpose::Transpose), ("adjoint", Transpose::Adjoint)];
        self.choice(name, all)
    }

    /// On which side a matrix stands.
    pub(crate) fn side(&self) -> Outcome<Side> {
        self.choice("side", [("left", Side::Left), ("right", Side::Right)])
    }

    /// The places from the first to before the second of two numbers, where they are given.
    pub(crate) fn range(&self, name: &str) -> Outcome<Option<Range<usize>>> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let wrong = || {
            told(format!(
                "the option '{name}' is two whole numbers, the first place and the one after the last"
            ))
        };
        let ends: Vec<_> = Array::from(&value).iter().map(|end| end.as_f64()).collect();
        match ends[..] {
            [Some(from), Some(to)] if from >= 0.0 && to >= from && from.fract() + to.fract() == 0.0 => {
                Ok(Some(from as usize..to as usize))
            }
            _ => Err(wrong()),
        }
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What is done to a matrix before it is used: nothing, A^T or A^H. */
export type Transpose = "none" | "transpose" | "adjoint";
"#;
