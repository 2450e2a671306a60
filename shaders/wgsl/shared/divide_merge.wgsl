// What a merge of divide and conquer knows of its pieces: shared by its kernels.
//
//     diag(d) + rho z z^T,   z of length 1,   d ascending
//
// `poles` holds first all d of all merges, `size` for each, then all z. Of a merge the first `kept` belong to the secular equation,
// the others are eigenvalues as they are. A root lies at origin + offset, where the origin is the nearest of the poles beside it.

struct Merge {
    kept: u32,
    // Rotations that deflated pairs of close poles.
    rotations: u32,
    rho: Real,
}

// A rotation that deflated a pair of close poles, of rows a and b of S.
struct Rotation {
    a: u32,
    b: u32,
    s: Real,
    h: Real,
}

struct Root {
    offset: Real,
    origin: Real,
    // Between these offsets; equal once it is found.
    low: Real,
    high: Real,
}
