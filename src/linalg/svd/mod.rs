//! The singular value decomposition `A = U diag(s) V^H`.

mod large;
pub(super) mod large_kernels;
pub(crate) mod record;

/// Which singular vectors are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SvdVectors {
    /// None.
    None,
    /// The first `min(m, n)` of each.
    Reduced,
    /// All of them.
    Full,
}
