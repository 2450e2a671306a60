// V of shared/jacobi.wgsl: in workgroup memory for orders up to 32, in the storage buffer `work` for 64.

var<workgroup> vectors_here: array<Scalar, 1024u - ORDER / 64u * 1023u>;
// Where the team's V starts, here or in `work`.
var<private> vector_base: u32;

fn load_vector(at: u32) -> Scalar {
    if ORDER == 64u { return work[vector_base + at]; }
    return vectors_here[vector_base + at];
}

fn store_vector(at: u32, value: Scalar) {
    if ORDER == 64u {
        work[vector_base + at] = value;
    } else {
        vectors_here[vector_base + at] = value;
    }
}
