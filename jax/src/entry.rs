//! How a function of the interface begins and ends: its arguments checked, its panics caught, its failure handed over.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use crate::abi::Arguments;
use crate::failure::{Code, Failure, Outcome};

/// A handle or structure that the caller hands over; null where it has none.
#[repr(transparent)]
pub(crate) struct Handle<T>(*const T);

impl<T> Handle<T> {
    /// What it stands for.
    ///
    /// # Errors
    /// When it is null.
    pub(crate) fn get(&self) -> Outcome<&T> {
        // SAFETY: the interface demands of callers that a handle is one that it was given and has not destroyed.
        unsafe { self.0.as_ref() }.ok_or_else(|| Failure::invalid("a handle is null"))
    }
}

/// A field that the function fills; what it held before is never read.
#[repr(transparent)]
pub(crate) struct Out<T>(std::mem::MaybeUninit<T>);

impl<T> Out<T> {
    pub(crate) fn set(&mut self, value: T) {
        self.0.write(value);
    }
}

/// The elements that a caller's pointer and count stand for.
///
/// # Errors
/// When the pointer is null and the count is not 0.
pub(crate) fn slice<'a, T>(pointer: *const T, count: usize) -> Outcome<&'a [T]> {
    match (pointer.is_null(), count) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(Failure::invalid(format!("a list of {count} is null"))),
        // SAFETY: the interface demands of callers that the elements are there for the time of the call.
        (false, _) => Ok(unsafe { std::slice::from_raw_parts(pointer, count) }),
    }
}

/// What a caller's pointer stands for, `None` where it is null.
pub(crate) fn optional<'a, T>(pointer: *const T) -> Option<&'a T> {
    // SAFETY: as for `Handle::get`.
    unsafe { pointer.as_ref() }
}

/// A new handle, which belongs to the caller until it is given to [`destroy`].
pub(crate) fn handle<T>(value: T) -> *mut T {
    Box::into_raw(Box::new(value))
}

/// Ends a handle that [`handle`] made; null is none.
pub(crate) fn destroy<T>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: the interface demands of callers that a handle is one that it was given, destroyed once.
        drop(unsafe { Box::from_raw(handle) });
    }
}

/// Runs the body of a function on its arguments; the result is what the function returns, null for success.
pub(crate) fn guarded<A: Arguments>(arguments: *mut A, body: impl FnOnce(&mut A) -> Outcome) -> *mut Failure {
    match caught(|| body(checked(arguments)?)) {
        Ok(()) => ptr::null_mut(),
        Err(failure) => handle(failure),
    }
}

/// What `body` gives; a panic becomes a failure.
pub(crate) fn caught<T>(body: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| Err(told(panic.as_ref())))
}

fn checked<'a, A: Arguments>(arguments: *mut A) -> Outcome<&'a mut A> {
    if arguments.is_null() {
        return Err(Failure::invalid("the arguments are null"));
    }
    // SAFETY: `Arguments` begin with their size, and the caller has written it.
    let size = unsafe { arguments.cast::<usize>().read() };
    if size < A::BYTES {
        let wanted = A::BYTES;
        return Err(Failure::invalid(format!("the arguments have {size} bytes, {wanted} are needed")));
    }
    // SAFETY: the structure is as large as the caller says, and belongs to this call alone. Fields to be filled are `Out`.
    Ok(unsafe { &mut *arguments })
}

fn told(panic: &(dyn Any + Send)) -> Failure {
    let text = match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (None, Some(text)) => text.as_str(),
        (None, None) => "of no known cause",
    };
    Failure::new(
        Code::Internal,
        format!("lapwing panicked, which is a defect of it; please report this: {text}"),
    )
}

/// Declares functions of the interface: each takes a pointer to its arguments and runs its body on them.
macro_rules! entries {
    ($($(#[$attribute:meta])* fn $name:ident($arguments:ident: $ty:ty) $body:block)*) => {$(
        $(#[$attribute])*
        pub(crate) extern "C" fn $name(arguments: *mut $ty) -> *mut $crate::failure::Failure {
            $crate::entry::guarded(arguments, |$arguments| $body)
        }
    )*};
}
pub(crate) use entries;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::PluginInitialize;

    fn message(failure: *mut Failure) -> String {
        assert!(!failure.is_null());
        let text = optional(failure).map(|failure| failure.message.clone()).unwrap_or_default();
        destroy(failure);
        text
    }

    #[test]
    fn a_panic_is_a_failure() {
        let mut room = [2 * size_of::<usize>(), 0];
        let failure = guarded(room.as_mut_ptr().cast::<PluginInitialize>(), |_| panic!("said {}", "so"));
        assert!(message(failure).ends_with("said so"));
    }

    #[test]
    fn arguments_that_are_too_small_or_null_are_refused() {
        let mut room = [8usize, 0];
        let failure = guarded(room.as_mut_ptr().cast::<PluginInitialize>(), |_| Ok(()));
        assert!(message(failure).contains("8 bytes, 16 are needed"));
        assert!(message(guarded(ptr::null_mut::<PluginInitialize>(), |_| Ok(()))).contains("null"));
    }
}
