//! Failures as JavaScript has them.

use std::fmt::Display;

use wasm_bindgen::JsError;

/// A result whose failure is an `Error` with our message.
pub(crate) type Outcome<T> = Result<T, JsError>;

/// An `Error` with that message.
pub(crate) fn told(message: impl Display) -> JsError {
    JsError::new(&message.to_string())
}
