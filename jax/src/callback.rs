//! Functions of Python that programs call: the custom call that stands for them, and the way to the interpreter.
//!
//! Python gives one function for all, which is told the number of the one that is meant; it knows the types by that number.

use std::ffi::{c_char, c_int};
use std::sync::OnceLock;

use lapwing::stablehlo::{CustomCallSite, HostFunction, TensorSpec};
use lapwing::{Array, Error, ErrorKind, Result};

use crate::entry::caught;

/// The custom call, whose parameter `index` is the function's number.
const NAME: &str = "lapwing_python_callback";

/// Bytes of a message, with the zero at its end.
const MESSAGE: usize = 16_384;

/// What Python gives: it reads the operands, fills the results, and gives 0; or it writes a message into so many bytes.
type Dispatch = unsafe extern "C" fn(i64, *const *const u8, *const *mut u8, *mut c_char, usize) -> c_int;

static DISPATCH: OnceLock<Dispatch> = OnceLock::new();

/// Has programs call functions of Python through `dispatch`; 0 where that is done, the first time only.
///
/// # Safety
/// The function stays callable from any thread until the process ends.
#[expect(unreachable_pub, reason = "it is exported by its name")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lapwing_set_python_callback(dispatch: Dispatch) -> c_int {
    let first = caught(|| {
        if DISPATCH.set(dispatch).is_ok() {
            lapwing::stablehlo::register_host(NAME, prepare)?;
        }
        Ok(())
    });
    c_int::from(first.is_err())
}

fn prepare(site: &CustomCallSite<'_>) -> Result<HostFunction> {
    let index = site.integer("index");
    let index = index.ok_or_else(|| Error::new(ErrorKind::Invalid, "the parameter `index` is missing"))?;
    let outputs = site.outputs().to_vec();
    Ok(Box::new(move |inputs| call(index, inputs, &outputs)))
}

fn call(index: i64, inputs: &[Array], outputs: &[TensorSpec]) -> Result<Vec<Array>> {
    let Some(dispatch) = DISPATCH.get() else {
        return Err(Error::new(ErrorKind::Unsupported, "there is no Python to call"));
    };
    let from: Vec<*const u8> = inputs.iter().map(|array| array.bytes().as_ptr()).collect();
    let bytes = |spec: &TensorSpec| Ok(vec![0u8; spec.shape.elements()? * spec.element.host_bytes()]);
    let mut results = outputs.iter().map(bytes).collect::<Result<Vec<Vec<u8>>>>()?;
    let to: Vec<*mut u8> = results.iter_mut().map(|bytes| bytes.as_mut_ptr()).collect();
    let mut message = vec![0u8; MESSAGE];
    // SAFETY: the lists are as long, and the memory behind them as large, as the types that Python knows by the index say.
    let failed = unsafe { dispatch(index, from.as_ptr(), to.as_ptr(), message.as_mut_ptr().cast(), MESSAGE) };
    if failed != 0 {
        let text = message.split(|&byte| byte == 0).next().unwrap_or_default();
        return Err(Error::new(ErrorKind::Host, String::from_utf8_lossy(text).into_owned()));
    }
    let array = |(spec, bytes): (&TensorSpec, _)| Array::from_bytes(spec.shape.clone(), spec.element, bytes);
    outputs.iter().zip(results).map(array).collect()
}
