//! Options that several functions share.

/// What is done to a matrix before it is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Transpose {
    /// Nothing: `op(A) = A`.
    #[default]
    None,
    /// Transposed: `op(A) = A^T`.
    Transpose,
    /// Transposed and conjugated: `op(A) = A^H`.
    Adjoint,
}

impl Transpose {
    /// Whether rows and columns are exchanged.
    pub(crate) fn exchanges(self) -> bool {
        self != Transpose::None
    }

    /// Whether elements are conjugated.
    pub(crate) fn conjugates(self) -> bool {
        self == Transpose::Adjoint
    }
}

/// On which side of the unknown a matrix stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// `op(T) X = B`.
    #[default]
    Left,
    /// `X op(T) = B`.
    Right,
}
