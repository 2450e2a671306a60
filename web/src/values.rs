//! Values between JavaScript and lapwing: shapes, typed arrays, objects of tensors.

use half::{bf16, f16};
use js_sys::{
    Array, BigInt64Array, BigUint64Array, Float32Array, Int8Array, Int16Array, Int32Array, Object, Reflect,
    Uint8Array, Uint16Array, Uint32Array,
};
use lapwing::{ElementType, Shape};
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

/// The element types that a kind of typed array can hold, the one that it stands for first.
fn held_by(data: &JsValue) -> Option<&'static [ElementType]> {
    Some(if data.is_instance_of::<Float32Array>() {
        &[ElementType::F32, ElementType::C64, ElementType::F16, ElementType::BF16]
    } else if data.is_instance_of::<Int8Array>() {
        &[ElementType::I8]
    } else if data.is_instance_of::<Int16Array>() {
        &[ElementType::I16]
    } else if data.is_instance_of::<Int32Array>() {
        &[ElementType::I32]
    } else if data.is_instance_of::<BigInt64Array>() {
        &[ElementType::I64]
    } else if data.is_instance_of::<Uint8Array>() {
        &[ElementType::U8, ElementType::Bool]
    } else if data.is_instance_of::<Uint16Array>() {
        &[ElementType::U16]
    } else if data.is_instance_of::<Uint32Array>() {
        &[ElementType::U32]
    } else if data.is_instance_of::<BigUint64Array>() {
        &[ElementType::U64]
    } else {
        return None;
    })
}

/// A tensor of the numbers in `data`, which is a typed array or an array of numbers. `kind` is the name of an element type, or
/// nothing where the kind of array tells it.
pub(crate) fn upload(
    context: &lapwing::Context,
    shape: Shape,
    data: &JsValue,
    kind: Option<&str>,
) -> Outcome<lapwing::Tensor> {
    let listed = data.dyn_ref::<Array>().map(numbers).transpose()?;
    let data = listed.as_ref().map_or(data, |listed| listed.as_ref());
    let Some(held) = held_by(data) else {
        let text = "data must be a typed array of integers, a Float32Array or an array of numbers; GPUs of browsers have no float64";
        return Err(told(text));
    };
    let element = match kind {
        None => held[0],
        Some(kind) => held.iter().copied().find(|&element| name(element) == kind).ok_or_else(|| {
            let held: Vec<_> = held.iter().map(|&element| name(element)).collect();
            told(format!("this array holds {}, not {kind}", held.join(" or ")))
        })?,
    };
    let bytes = bytes(data)?;
    let bytes = match element {
        ElementType::F16 => halves(&bytes, |number| f16::from_f32(number).to_le_bytes()),
        ElementType::BF16 => halves(&bytes, |number| bf16::from_f32(number).to_le_bytes()),
        ElementType::Bool => bytes.into_iter().map(|byte| u8::from(byte != 0)).collect(),
        _ => bytes,
    };
    let (size, elements) = (element.host_bytes(), shape.elements().map_err(told)?);
    if !bytes.len().is_multiple_of(size) {
        return Err(told("complex64 takes a real and an imaginary part for each element, got an odd number"));
    }
    if elements != bytes.len() / size {
        return Err(told(format!("shape {shape} does not hold {} values", bytes.len() / size)));
    }
    let array = lapwing::Array::from_bytes(shape, element, bytes).map_err(told)?;
    lapwing::Tensor::upload(context, &array).map_err(told)
}

/// The bytes of a typed array.
fn bytes(data: &JsValue) -> Outcome<Vec<u8>> {
    // Every typed array tells by the same names where it lies.
    let view: &Uint8Array = data.unchecked_ref();
    let (start, count) = (view.byte_offset(), view.byte_length());
    let mut bytes = Vec::new();
    let full = |_| told(format!("the page's memory has no room for {count} bytes; use smaller tensors"));
    bytes.try_reserve_exact(count as usize).map_err(full)?;
    bytes.resize(count as usize, 0);
    Uint8Array::new_with_byte_offset_and_length(&view.buffer(), start, count).copy_to(&mut bytes);
    Ok(bytes)
}

/// Numbers of 32 bits in 16 each.
fn halves(bytes: &[u8], half: impl Fn(f32) -> [u8; 2]) -> Vec<u8> {
    bytes.as_chunks().0.iter().flat_map(|&number| half(f32::from_le_bytes(number))).collect()
}

/// The numbers of an array.
fn numbers(data: &Array) -> Outcome<Float32Array> {
    let number = |(i, value): (usize, JsValue)| match value.as_f64() {
        Some(number) => Ok(number as f32),
        None => Err(told(format!("element {i} of the data is not a number"))),
    };
    Ok(Float32Array::from(&data.iter().enumerate().map(number).collect::<Outcome<Vec<_>>>()?[..]))
}

/// The elements of an array as a typed array; complex numbers as pairs of numbers, truth values as 0 and 1.
pub(crate) fn typed_array(array: &lapwing::Array) -> Outcome<JsValue> {
    let bytes = Uint8Array::from(array.bytes());
    let buffer = bytes.buffer();
    Ok(match array.element_type() {
        ElementType::F32 | ElementType::C64 => Float32Array::new(&buffer).into(),
        ElementType::I8 => Int8Array::new(&buffer).into(),
        ElementType::I16 => Int16Array::new(&buffer).into(),
        ElementType::I32 => Int32Array::new(&buffer).into(),
        ElementType::I64 => BigInt64Array::new(&buffer).into(),
        ElementType::U8 | ElementType::Bool => bytes.into(),
        ElementType::U16 => Uint16Array::new(&buffer).into(),
        ElementType::U32 => Uint32Array::new(&buffer).into(),
        ElementType::U64 => BigUint64Array::new(&buffer).into(),
        ElementType::F16 => floats(array.to_vec::<f16>().map_err(told)?.into_iter().map(f16::to_f32)),
        ElementType::BF16 => floats(array.to_vec::<bf16>().map_err(told)?.into_iter().map(bf16::to_f32)),
        other => return Err(told(format!("{other} has no typed array"))),
    })
}

fn floats(numbers: impl Iterator<Item = f32>) -> JsValue {
    Float32Array::from(&numbers.collect::<Vec<_>>()[..]).into()
}

/// The element type's name as this package spells it.
pub(crate) fn name(element: ElementType) -> &'static str {
    match element {
        ElementType::C64 => "complex64",
        ElementType::Bool => "bool",
        ElementType::U8 => "u8",
        ElementType::U16 => "u16",
        ElementType::U32 => "u32",
        ElementType::U64 => "u64",
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
