//! The one error type of the crate: what went wrong, for a program ([`ErrorKind`]) and for a reader (its text).

use std::fmt;

/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a request could not be carried out.
///
/// The text is one line that names the cause and says what to do; [`Error::kind`] is for programs that act on
/// the cause. Context is added on the way up, so the text reads from the outermost action to the cause:
/// `model.mlir:3:10: cholesky: the two last dimensions must be equal, got [2, 3, 4]`.
#[derive(Clone)]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    context: Vec<String>,
}

/// The cause of an [`Error`], for programs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No adapter serves: none is there, none matches the name asked for, or it refused a device.
    Adapter,
    /// The device failed or was lost; the [`Context`](crate::Context) that it belonged to is of no more use.
    Device,
    /// A function of the host that a program calls failed.
    Host,
    /// The adapter ran out of memory.
    OutOfMemory,
    /// A buffer of `asked` bytes is more than the `allowed` bytes of the adapter's limits.
    TooLarge {
        /// Bytes that the request needs in one buffer.
        asked: u64,
        /// Bytes that the adapter allows in one buffer.
        allowed: u64,
    },
    /// Shapes do not fit each other or the operation.
    Shape,
    /// An element type does not fit the operation or the data.
    ElementType,
    /// A matrix is not positive definite: the leading minor of order `pivot` of item `batch` is not.
    NotPositiveDefinite {
        /// Index of the first failing matrix, counted over the flattened batch dimensions.
        batch: usize,
        /// The 1-based order of the first leading minor that is not positive definite (LAPACK's `info`).
        pivot: usize,
    },
    /// A matrix is not positive semidefinite, so that it has no square root that is Hermitian.
    NotPositiveSemidefinite {
        /// Index of the first failing matrix, counted over the flattened batch dimensions.
        batch: usize,
        /// How many of its eigenvalues are negative.
        negative: usize,
    },
    /// A matrix is singular: pivot `pivot` of the LU factorisation of item `batch` is zero.
    Singular {
        /// Index of the first failing matrix, counted over the flattened batch dimensions.
        batch: usize,
        /// The 1-based number of the first pivot that is zero (LAPACK's `info`).
        pivot: usize,
    },
    /// A matrix is not of full rank: the triangular factor of item `batch` has a zero on its diagonal.
    RankDeficient {
        /// Index of the first failing matrix, counted over the flattened batch dimensions.
        batch: usize,
        /// The 1-based place of the first zero on the diagonal (LAPACK's `info`).
        column: usize,
    },
    /// Eigenvalues did not converge, or the matrix had NaN or infinity in it.
    NoConvergence {
        /// Index of the first failing matrix, counted over the flattened batch dimensions.
        batch: usize,
    },
    /// The text or bytes of a program could not be read.
    Parse,
    /// A program breaks a rule of the StableHLO specification.
    Invalid,
    /// Well-formed, but lapwing (or this adapter) does not do it.
    Unsupported,
}

impl Error {
    /// An error of `kind` whose text is `message`.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error { inner: Box::new(Inner { kind, message: message.into(), context: Vec::new() }) }
    }

    /// The cause, for programs that act on it.
    pub fn kind(&self) -> &ErrorKind {
        &self.inner.kind
    }

    /// The same error, with what was being done put before its text.
    #[must_use]
    pub fn context(mut self, what: impl Into<String>) -> Self {
        self.inner.context.push(what.into());
        self
    }

    pub(crate) fn shape(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::Shape, message)
    }

    pub(crate) fn element_type(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::ElementType, message)
    }

    pub(crate) fn unsupported(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::Unsupported, message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for context in self.inner.context.iter().rev() {
            one_line(f, context)?;
            f.write_str(": ")?;
        }
        one_line(f, &self.inner.message)
    }
}

/// Writes a text with spaces for its control characters, which names in hostile programs may have.
fn one_line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for (i, part) in text.split(char::is_control).enumerate() {
        if i > 0 {
            f.write_str(" ")?;
        }
        f.write_str(part)?;
    }
    Ok(())
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {self})", self.inner.kind)
    }
}

impl std::error::Error for Error {}

/// Adds context to the error of a result, where one is.
pub(crate) trait ResultExt<T> {
    /// Puts `what` before the error's text; called only on failure.
    fn context<C: Into<String>>(self, what: impl FnOnce() -> C) -> Result<T>;
}

impl<T> ResultExt<T> for Result<T> {
    fn context<C: Into<String>>(self, what: impl FnOnce() -> C) -> Result<T> {
        self.map_err(|error| error.context(what()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_reads_from_the_outermost_action_to_the_cause() {
        let error = Error::shape("the two last dimensions must be equal, got [2, 3]")
            .context("cholesky")
            .context("a.mlir:3:10");
        assert_eq!(
            error.to_string(),
            "a.mlir:3:10: cholesky: the two last dimensions must be equal, got [2, 3]"
        );
        assert_eq!(*error.kind(), ErrorKind::Shape);
    }

    #[test]
    fn text_is_one_line_whatever_names_it_quotes() {
        let error = Error::unsupported("no operation a\nb\u{7}c").context("x\ny");
        assert_eq!(error.to_string(), "x y: no operation a b c");
    }
}
