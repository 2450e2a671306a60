//! What went wrong, as JAX is told: a code of the interface and our message.

use std::ffi::c_int;
use std::ptr;

use lapwing::{Error, ErrorKind};

use crate::abi::{ErrorDestroy, ErrorGetCode, ErrorMessage};
use crate::entry::{destroy, entries};

/// What came of an action.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// A `PJRT_Error`.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) code: Code,
    pub(crate) message: String,
}

/// Codes of the interface, those that lapwing has a use for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    InvalidArgument = 3,
    NotFound = 5,
    ResourceExhausted = 8,
    FailedPrecondition = 9,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
}

impl Failure {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Failure { code, message: message.into() }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Failure::new(Code::InvalidArgument, message)
    }

    pub(crate) fn unimplemented(message: impl Into<String>) -> Self {
        Failure::new(Code::Unimplemented, message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = match error.kind() {
            ErrorKind::Adapter => Code::Unavailable,
            ErrorKind::OutOfMemory | ErrorKind::TooLarge { .. } => Code::ResourceExhausted,
            ErrorKind::Unsupported | ErrorKind::ElementType => Code::Unimplemented,
            ErrorKind::Device | ErrorKind::Host => Code::Internal,
            _ => Code::InvalidArgument,
        };
        Failure::new(code, format!("lapwing: {error}"))
    }
}

entries! {
    fn error_get_code(arguments: ErrorGetCode) {
        let code = arguments.error.get()?.code;
        arguments.code.set(code as c_int);
        Ok(())
    }
}

/// Returns nothing in the header; what is returned here, nobody looks at.
pub(crate) extern "C" fn error_destroy(arguments: *mut ErrorDestroy) -> *mut Failure {
    if !arguments.is_null() {
        // SAFETY: not null, and the caller's.
        destroy(unsafe { (*arguments).error });
    }
    ptr::null_mut()
}

/// Returns nothing in the header, as [`error_destroy`].
pub(crate) extern "C" fn error_message(arguments: *mut ErrorMessage) -> *mut Failure {
    if !arguments.is_null() {
        // SAFETY: not null, and the caller's.
        let arguments = unsafe { &mut *arguments };
        let text = arguments.error.get().map_or("", |failure| failure.message.as_str());
        let (start, size) = (text.as_ptr(), text.len());
        arguments.message.set(start);
        arguments.message_size.set(size);
    }
    ptr::null_mut()
}
