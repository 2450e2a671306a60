//! The kernels of the QR factorisation with column pivoting.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of the choice of a column.
    ColumnParameters { rows: u32, columns: u32, batch: u32, step: u32, reflectors: u32 }
}

kernel! {
    /// Chooses a column, exchanges it, and makes its reflector.
    QR_PIVOTED_COLUMN = qr_pivoted_column(ColumnParameters) {
        bindings: [ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["division", "reflector"],
        overrides: [THREADS],
        variants: [
            (F32, [64]), (F32, [256]), (C64, [64]), (C64, [256]),
            (F64, [64]), (F64, [256]), (C128, [64]), (C128, [256]),
        ],
    }
}

parameters! {
    /// Of the update of what is left.
    UpdateParameters { rows: u32, columns: u32, batch: u32, step: u32, reflectors: u32, width: u32, start: u32 }
}

kernel! {
    /// Applies a reflector, and takes norms.
    QR_PIVOTED_UPDATE = qr_pivoted_update(UpdateParameters) {
        bindings: [ReadWrite, Read, ReadWrite, ReadWrite],
        fragments: ["reflector"],
        overrides: [THREADS],
        variants: [
            (F32, [64]), (F32, [256]), (C64, [64]), (C64, [256]),
            (F64, [64]), (F64, [256]), (C128, [64]), (C128, [256]),
        ],
    }
}

parameters! {
    /// Of many small factorisations.
    SmallParameters { rows: u32, columns: u32, batch: u32 }
}

kernel! {
    /// Whole matrices, 64 / LANES of them in a workgroup.
    QR_PIVOTED_SMALL = qr_pivoted_small(SmallParameters) {
        bindings: [ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "division", "reflector"],
        overrides: [LANES],
        variants: [
            (F32, [8]), (F32, [16]), (F32, [32]), (F32, [64]),
            (C64, [8]), (C64, [16]), (C64, [32]), (C64, [64]),
            (F64, [8]), (F64, [16]), (F64, [32]), (F64, [64]),
            (C128, [8]), (C128, [16]), (C128, [32]), (C128, [64]),
        ],
    }
}
