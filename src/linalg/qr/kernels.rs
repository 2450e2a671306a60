//! The kernels of the QR factorisation and of what is made of it.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of many small factorisations.
    SmallParameters { rows: u32, columns: u32, batch: u32 }
}

kernel! {
    /// Whole matrices of up to ORDER rows and columns, 64 / ORDER of them in a workgroup.
    QR_SMALL = qr_small(SmallParameters) {
        bindings: [Read, ReadWrite, ReadWrite],
        fragments: ["batch", "reflector"],
        overrides: [ORDER],
        variants: [
            (F32, [4]), (F32, [8]), (F32, [16]), (F32, [32]),
            (C64, [4]), (C64, [8]), (C64, [16]),
            (F64, [4]), (F64, [8]), (F64, [16]),
            (C128, [4]), (C128, [8]),
        ],
    }
}

parameters! {
    /// Of Q of many small factorisations.
    SmallQParameters { rows: u32, columns: u32, v_columns: u32, reflectors: u32, batch: u32 }
}

kernel! {
    /// Q of matrices of up to ORDER rows.
    QR_SMALL_Q = qr_small_q(SmallQParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["batch"],
        overrides: [ORDER],
        variants: [
            (F32, [4]), (F32, [8]), (F32, [16]), (F32, [32]),
            (C64, [4]), (C64, [8]), (C64, [16]),
            (F64, [4]), (F64, [8]), (F64, [16]),
            (C128, [4]), (C128, [8]),
        ],
    }
}

parameters! {
    /// Of one panel, or of the blocks of rows of one.
    PanelParameters {
        rows: u32, total_rows: u32, columns: u32, batch: u32, quads: u32, row_quads: u32, start: u32, row: u32, item: u32,
        tau_start: u32, tau_item: u32, tree: u32,
    }
}

kernel! {
    /// The QR factorisation of a panel of up to 32 columns.
    QR_PANEL = qr_panel(PanelParameters) {
        bindings: [ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["packed", "reflector"],
        overrides: [THREADS],
        variants: [
            (F32, [32]), (F32, [256]), (C64, [32]), (C64, [256]),
            (F64, [32]), (F64, [256]), (C128, [32]), (C128, [256]),
        ],
    }
}

parameters! {
    /// Of the weights of a block reflector.
    WeightsParameters {
        reflectors: u32, columns: u32, batch: u32, quads: u32, chunks: u32, gram_chunks: u32, tau_start: u32,
        tau_item: u32, adjoint: u32, conjugate: u32,
    }
}

kernel! {
    /// T W or T^H W.
    QR_WEIGHTS = qr_weights(WeightsParameters) {
        bindings: [Read, Read, Read, ReadWrite],
        fragments: [],
        overrides: [ORDER],
        variants: [(F32, [32]), (F32, [64]), (C64, [32]), (F64, [32]), (C128, [32])],
    }
}

parameters! {
    /// Of reflectors read from a matrix.
    ReflectorsParameters {
        rows: u32, quads: u32, columns: u32, row_quads: u32, batch: u32, start: u32, row: u32, item: u32, conjugate: u32,
    }
}

kernel! {
    /// V by columns and by rows.
    QR_REFLECTORS = qr_reflectors(ReflectorsParameters) {
        bindings: [Read, ReadWrite, ReadWrite],
        fragments: ["batch", "packed"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of a copy between strides.
    CopyParameters {
        rows: u32, columns: u32, batch: u32, source_rows: u32, source_columns: u32, source_start: i32, source_row: i32,
        source_column: i32, source_item: i32, target_start: i32, target_row: i32, target_column: i32, target_item: i32,
        conjugate: u32, upper: u32, identity: u32,
    }
}

kernel! {
    /// A matrix or a part of one, from any strides to any strides.
    MATRIX_COPY = matrix_copy(CopyParameters) {
        bindings: [Read, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the reconstruction of the first rows of V.
    ReconstructParameters {
        columns: u32, batch: u32, q_row: u32, q_item: u32, start: u32, row: u32, item: u32, tau_start: u32, tau_item: u32,
    }
}

kernel! {
    /// Q1 S - I = V1 U: the first rows of V, the taus and R from the first rows of Q.
    QR_TREE_TOP = qr_tree_top(ReconstructParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: [],
        overrides: [WIDTH],
        variants: [(F32, [32]), (C64, [32]), (F64, [32]), (C128, [16])],
    }
}

parameters! {
    /// Of the reconstruction of the other rows of V.
    RowsParameters {
        rows: u32, columns: u32, batch: u32, quads: u32, row_quads: u32, q_row: u32, q_item: u32, start: u32, row: u32,
        item: u32,
    }
}

kernel! {
    /// V2 = Q2 S U^-1, and V by columns and by rows.
    QR_TREE_ROWS = qr_tree_rows(RowsParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["packed"],
        overrides: [WIDTH],
        variants: [(F32, [32]), (C64, [32]), (F64, [32]), (C128, [16])],
    }
}
