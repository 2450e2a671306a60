//! The kernels of the eigenvalue problem of small Hermitian matrices.

use crate::kernel::{kernel, parameters};

parameters! {
    /// Of many small matrices.
    SmallParameters {
        order: u32, batch: u32, lower: u32, vectors: u32, first: u32, count: u32, sweeps: u32, nan: u32,
    }
}

kernel! {
    /// Whole matrices of order up to ORDER; several of them in a workgroup where ORDER is 8 or 16.
    EIGH_SMALL = eigh_small(SmallParameters) {
        bindings: [Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "power_of_two", "jacobi", "jacobi_vectors"],
        overrides: [ORDER],
        variants: [
            (F32, [8]), (F32, [16]), (F32, [32]), (F32, [64]),
            (C64, [8]), (C64, [16]), (C64, [32]),
            (F64, [8]), (F64, [16]), (F64, [32]),
            (C128, [8]), (C128, [16]), (C128, [32]),
        ],
    }
}

parameters! {
    /// Of the leaves of a divide and conquer.
    LeafParameters { order: u32, leaves: u32, sweeps: u32 }
}

kernel! {
    /// Leaves of order up to ORDER.
    DIVIDE_LEAF = divide_leaf(LeafParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "jacobi", "jacobi_vectors"],
        overrides: [ORDER],
        variants: [(F32, [8]), (F32, [16]), (F64, [8]), (F64, [16])],
    }
}

kernel! {
    /// Leaves of order up to 8, one per invocation.
    DIVIDE_LEAF_SERIAL = divide_leaf_serial(LeafParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of a tridiagonal matrix that is cut into leaves.
    PrepareParameters { order: u32, batch: u32, padded: u32, leaf: u32, beside_row: u32, nan: u32 }
}

kernel! {
    /// A tridiagonal matrix scaled, padded and cut into leaves.
    DIVIDE_PREPARE = divide_prepare(PrepareParameters) {
        bindings: [Read, Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "power_of_two"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of merges.
    MergeParameters { size: u32, merges: u32 }
}

kernel! {
    /// The eigenvalues of two halves sorted, and those that need no secular equation set aside.
    DIVIDE_DEFLATE = divide_deflate(MergeParameters) {
        bindings: [Read, Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["batch", "divide_merge"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of secular equations.
    SecularParameters { size: u32, merges: u32, passes: u32, start: u32 }
}

kernel! {
    /// The roots of secular equations.
    DIVIDE_SECULAR = divide_secular(SecularParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["divide_merge"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

kernel! {
    /// The z for which the roots are exact.
    DIVIDE_WEIGHTS = divide_weights(MergeParameters) {
        bindings: [Read, Read, Read, ReadWrite, ReadWrite],
        fragments: ["divide_merge"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

kernel! {
    /// Eigenvalues in order, and the lengths of eigenvectors.
    DIVIDE_RANK = divide_rank(MergeParameters) {
        bindings: [Read, Read, Read, Read, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["divide_merge"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

kernel! {
    /// The matrix by which the eigenvectors of the halves are multiplied.
    DIVIDE_VECTORS = divide_vectors(MergeParameters) {
        bindings: [Read, Read, Read, Read, Read, Read, Read, ReadWrite],
        fragments: ["divide_merge"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

kernel! {
    /// The rotations of deflation, taken over into that matrix.
    DIVIDE_ROTATE = divide_rotate(MergeParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["divide_merge"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of the status of items.
    StatusParameters { order: u32, batch: u32, leaves: u32, nan: u32 }
}

kernel! {
    /// Whether the leaves of each item converged.
    DIVIDE_STATUS = divide_status(StatusParameters) {
        bindings: [Read, Read, ReadWrite, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (F64, [])],
    }
}

parameters! {
    /// Of the results of divide and conquer.
    GatherParameters { order: u32, batch: u32, padded: u32, first: u32, count: u32, columns: u32, nan: u32 }
}

kernel! {
    /// Eigenvalues and eigenvectors as they are handed over.
    DIVIDE_GATHER = divide_gather(GatherParameters) {
        bindings: [Read, Read, Read, ReadWrite, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of what reads one triangle.
    TriangleParameters { order: u32, batch: u32, lower: u32 }
}

kernel! {
    /// The largest modulus in each column of blocks of a triangle.
    EIGH_COLUMN_MAXIMUM = eigh_column_maximum(TriangleParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the scale of matrices.
    ScaleParameters { count: u32, batch: u32, nan: u32 }
}

kernel! {
    /// What each matrix is scaled with.
    EIGH_SCALE = eigh_scale(ScaleParameters) {
        bindings: [Read, ReadWrite, ReadWrite],
        fragments: ["batch", "power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

kernel! {
    /// Both triangles from one, scaled.
    EIGH_PREPARE = eigh_prepare(TriangleParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["power_of_two"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of one column of a reduction to tridiagonal form.
    ColumnParameters {
        order: u32, batch: u32, column: u32, count: u32, chunks: u32, chunks_of_item: u32, half: u32,
        packed_quads: u32,
    }
}

kernel! {
    /// The last reflector's w, and the next column.
    TRIDIAGONAL_COLUMN = tridiagonal_column(ColumnParameters) {
        bindings: [Read, Read, Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["packed", "reduction"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of one reflector of a reduction to tridiagonal form.
    ProductParameters { order: u32, batch: u32, column: u32, half: u32, chunks_of_item: u32, nothing: u32 }
}

kernel! {
    /// A reflector and its product with the matrix.
    TRIDIAGONAL_PRODUCT = tridiagonal_product(ProductParameters) {
        bindings: [Read, Read, Read, ReadWrite, ReadWrite, ReadWrite, ReadWrite, ReadWrite],
        fragments: ["reduction"],
        overrides: [THREADS],
        variants: [
            (F32, [64]), (F32, [256]), (C64, [64]), (C64, [256]),
            (F64, [64]), (F64, [256]), (C128, [64]), (C128, [128]),
        ],
    }
}

kernel! {
    /// Which eigenvectors belong to a coordinate that stands alone.
    EIGH_OWNERS = eigh_owners(TriangleParameters) {
        bindings: [Read, Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of an order.
    PlacesParameters { order: u32, batch: u32 }
}

kernel! {
    /// Which eigenvector comes at which place where values are not sorted.
    EIGH_PLACES = eigh_places(PlacesParameters) {
        bindings: [Read, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, [])],
    }
}

parameters! {
    /// Of a change of order.
    ReorderParameters { order: u32, batch: u32, nan: u32 }
}

kernel! {
    /// Eigenvalues and eigenvectors in another order.
    EIGH_REORDER = eigh_reorder(ReorderParameters) {
        bindings: [Read, Read, Read, ReadWrite, ReadWrite],
        fragments: ["batch"],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}

parameters! {
    /// Of the rest of a reduction to tridiagonal form.
    RestParameters { order: u32, batch: u32, first: u32 }
}

kernel! {
    /// The last rows of a reduction, at most 64, at once.
    TRIDIAGONAL_REST = tridiagonal_rest(RestParameters) {
        bindings: [Read, ReadWrite, Read, ReadWrite, ReadWrite, ReadWrite],
        fragments: [],
        overrides: [],
        variants: [(F32, []), (C64, []), (F64, []), (C128, [])],
    }
}
