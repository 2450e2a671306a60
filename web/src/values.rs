//! Values between JavaScript and lapwing: shapes, typed arrays, objects of tensors.

use js_sys::{Array, Float32Array, Int32Array, Object, Reflect, Uint32Array};
use lapwing::{Complex, ElementType, Shape};
use wasm_bindgen::{JsCast, JsValue};

use crate::failure::{Outcome, told};
use crate::tensor::Tensor;

/// The shape of those extents.
pub(crate) fn shape(extents: &[f64]) -> Outcome<Shape> {
    let whole = |(i, &extent): (usize, &f64)| {
        let wrong = || told(format!("extent {i} of a shape must be a whole number, got {extent}"));
        whole(extent).ok_or_else(wrong)
    };
    Ok(Shape::new(extents.iter().enumerate().map(whole).collect::<Outcome<Vec<_>>>()?))
}

/// A number as a count, where it is one that memory can hold.
pub(crate) fn whole(number: f64) -> Option<usize> {
    (number >= 0.0 && number.fract() == 0.0 && number <= f64::from(u32::MAX)).then_some(number as usize)
}

/// The extents as JavaScript's numbers.
pub(crate) fn extents(shape: &Shape) -> Vec<f64> {
    shape.extents().iter().map(|&extent| extent as f64).collect()
}

/// A tensor of the numbers in `data`, which is a typed array or an array of numbers. `kind` is the name of an element type, or
/// nothing where the kind of array tells it.
pub(crate) fn upload(
    context: &lapwing::Context,
    shape: Shape,
    data: &JsValue,
    kind: Option<&str>,
) -> Outcome<lapwing::Tensor> {
    if let Some(data) = data.dyn_ref::<Int32Array>() {
        expect(kind, ElementType::I32)?;
        return lapwing::Tensor::from_slice(context, shape, &data.to_vec()).map_err(told);
    }
    if let Some(data) = data.dyn_ref::<Uint32Array>() {
        expect(kind, ElementType::U32)?;
        return lapwing::Tensor::from_slice(context, shape, &data.to_vec()).map_err(told);
    }
    let numbers = if let Some(data) = data.dyn_ref::<Float32Array>() {
        data.to_vec()
    } else if Array::is_array(data) {
        numbers(data.unchecked_ref())?
    } else {
        let text = "data must be a Float32Array, Int32Array, Uint32Array or an array of numbers; GPUs of browsers have no float64";
        return Err(told(text));
    };
    match kind {
        None | Some("f32") => lapwing::Tensor::from_slice(context, shape, &numbers).map_err(told),
        Some("complex64") => {
            if numbers.len() % 2 == 1 {
                return Err(told(
                    "complex64 takes a real and an imaginary part for each element, got an odd number",
                ));
            }
            let pairs: Vec<_> = numbers.chunks_exact(2).map(|part| Complex::new(part[0], part[1])).collect();
            lapwing::Tensor::from_slice(context, shape, &pairs).map_err(told)
        }
        Some(other) => Err(told(format!("a Float32Array holds f32 or complex64, not {other}"))),
    }
}

/// The numbers of an array.
fn numbers(data: &Array) -> Outcome<Vec<f32>> {
    let number = |(i, value): (usize, JsValue)| match value.as_f64() {
        Some(number) => Ok(number as f32),
        None => Err(told(format!("element {i} of the data is not a number"))),
    };
    data.iter().enumerate().map(number).collect()
}

/// Throws where another element type was asked for than the array holds.
fn expect(kind: Option<&str>, element: ElementType) -> Outcome<()> {
    match kind {
        Some(kind) if kind != name(element) => {
            Err(told(format!("this typed array holds {}, not {kind}", name(element))))
        }
        _ => Ok(()),
    }
}

/// The elements of an array as a typed array; complex numbers as pairs of numbers, truth values as 0 and 1.
pub(crate) fn typed_array(array: &lapwing::Array) -> Outcome<JsValue> {
    Ok(match array.element_type() {
        ElementType::F32 => Float32Array::from(&array.to_vec::<f32>().map_err(told)?[..]).into(),
        ElementType::I32 => Int32Array::from(&array.to_vec::<i32>().map_err(told)?[..]).into(),
        ElementType::U32 => Uint32Array::from(&array.to_vec::<u32>().map_err(told)?[..]).into(),
        ElementType::C64 => {
            let values = array.to_vec::<Complex<f32>>().map_err(told)?;
            let parts: Vec<f32> = values.iter().flat_map(|value| [value.re, value.im]).collect();
            Float32Array::from(&parts[..]).into()
        }
        ElementType::Bool => js_sys::Uint8Array::from(array.bytes()).into(),
        other => return Err(told(format!("{other} has no typed array yet"))),
    })
}

/// The element type's name as this package spells it.
pub(crate) fn name(element: ElementType) -> &'static str {
    match element {
        ElementType::C64 => "complex64",
        ElementType::Bool => "bool",
        ElementType::U32 => "u32",
        other => other.name(),
    }
}

/// An object with a tensor for each name.
pub(crate) fn object<const N: usize>(tensors: [(&str, lapwing::Tensor); N]) -> Outcome<JsValue> {
    let object = Object::new();
    for (name, tensor) in tensors {
        let set = Reflect::set(&object, &JsValue::from_str(name), &Tensor::from(tensor).into());
        set.map_err(|_| told("an object refused a property"))?;
    }
    Ok(object.into())
}
