//! The kernels that bring a reduction to tridiagonal form into LAPACK's order.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of a reduced matrix.
    FormParameters { order: u32, batch: u32, lower: u32, nan: u32 }
}

kernel! {
    /// T and reflectors in place of the triangle that was read.
    TRIDIAGONAL_FORM = tridiagonal_form(FormParameters) {
        bindings: [Read, Read, Read, Read, Read, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

kernel! {
    /// The diagonals of T, taus and info.
    TRIDIAGONAL_DIAGONALS = tridiagonal_diagonals(FormParameters) {
        bindings: [Read, Read, Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
