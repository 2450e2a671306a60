//! Tensors go to the device and come back as they were.

use lapwing::{Array, Complex, Context, Element, ElementType, ErrorKind, Tensor};
use lapwing_testkit::context;

use crate::support::upload;

fn round_trip<T: Element + PartialEq + std::fmt::Debug>(extents: &[usize], values: &[T]) {
    let tensor = upload(values, extents);
    assert_eq!(tensor.shape().extents(), extents);
    assert_eq!(tensor.element_type(), T::TYPE);
    assert_eq!(tensor.to_vec::<T>().unwrap(), values);
    let array = tensor.download().unwrap();
    assert_eq!(array, Array::from_slice(extents, values).unwrap());
    assert_eq!(Tensor::upload(context(), &array).unwrap().download().unwrap(), array);
}

#[test]
fn round_trips_of_every_type_that_devices_hold() {
    round_trip(&[2, 3], &[1.5f32, -2.0, f32::INFINITY, f32::MIN_POSITIVE, 1e-45, -0.0]);
    round_trip(&[2, 2], &[1.0f32, 2.0, 3.0, 4.0].map(|re| Complex::new(re, -re)));
    round_trip(&[4], &[i32::MIN, -1, 0, i32::MAX]);
    round_trip(&[1, 3, 1], &[0u32, 7, u32::MAX]);
    round_trip(&[5], &[true, false, true, true, false]);
}

#[test]
fn round_trips_keep_every_bit() {
    let bits = [0x7fc0_0001u32, 0xff80_0000, 0x7f80_0001, 0x8000_0000, 0x0000_0001];
    let values = bits.map(f32::from_bits);
    let back = upload(&values, &[5]).to_vec::<f32>().unwrap();
    assert_eq!(back.iter().map(|value| value.to_bits()).collect::<Vec<_>>(), bits);
}

#[test]
fn round_trips_of_rank_0_and_of_no_element() {
    round_trip(&[], &[3.25f32]);
    round_trip(&[], &[true]);
    round_trip::<f32>(&[0], &[]);
    round_trip::<Complex<f32>>(&[3, 0, 2], &[]);
    round_trip::<bool>(&[0, 0], &[]);
}

#[test]
fn round_trips_of_odd_and_large_counts() {
    for count in [1usize, 2, 3, 63, 255, 65_537, 1_000_003] {
        round_trip(&[count], &(0..count as u32).collect::<Vec<_>>());
        round_trip(&[count, 1], &(0..count).map(|i| i % 3 == 0).collect::<Vec<_>>());
    }
}

#[test]
fn tensors_outlive_each_other_and_share_memory_safely() {
    // Dropped tensors give their memory to later ones; a living one keeps its own.
    let first = upload(&[1.0f32; 1000], &[1000]);
    let copy = first.clone();
    drop(first);
    for round in 0..20 {
        let other = upload(&[round as f32; 1000], &[1000]);
        assert_eq!(other.to_vec::<f32>().unwrap(), [round as f32; 1000]);
    }
    assert_eq!(copy.to_vec::<f32>().unwrap(), [1.0; 1000]);
}

#[test]
fn a_wrong_count_is_an_error() {
    let error = Tensor::from_slice(context(), [2, 3], &[1.0f32; 5]).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Shape);
    assert_eq!(error.to_string(), "shape [2, 3] does not hold 5 values");
    let error = Tensor::from_slice(context(), [usize::MAX, 3], &[1.0f32; 5]).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Shape);
}

#[test]
fn another_type_is_an_error() {
    let error = upload(&[1.0f32], &[1]).to_vec::<i32>().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::ElementType);
    assert_eq!(error.to_string(), "the array holds f32, not i32");
}

#[test]
fn each_type_is_held_where_the_adapter_computes_with_it() {
    let features = &context().adapter().features;
    let has = |feature: &str| features.iter().any(|name| name == feature);
    for element in ElementType::ALL {
        let array = Array::from_bytes([2], element, [1, 0].repeat(element.host_bytes())).unwrap();
        let needed = match element {
            ElementType::F64 | ElementType::C128 => "shader-f64",
            _ => "",
        };
        match Tensor::upload(context(), &array) {
            Ok(tensor) => {
                assert!(
                    (needed.is_empty() || has(needed)) && tensor.download().unwrap() == array,
                    "{element}"
                );
            }
            Err(error) => {
                assert!(!needed.is_empty() && !has(needed), "{error}");
                assert_eq!(*error.kind(), ErrorKind::ElementType);
                let text = error.to_string();
                assert!(text.contains(needed) && text.contains("jax_enable_x64"), "{text}");
            }
        }
    }
}

#[test]
fn threads_share_a_context() {
    fn is_shared<T: Send + Sync + 'static>(_: &T) {}
    is_shared::<Context>(context());
    std::thread::scope(|scope| {
        for thread in 0..4 {
            scope.spawn(move || {
                for round in 0..10 {
                    let value = (thread * 100 + round) as f32;
                    assert_eq!(upload(&[value; 300], &[300]).to_vec::<f32>().unwrap(), [value; 300]);
                }
            });
        }
    });
}
