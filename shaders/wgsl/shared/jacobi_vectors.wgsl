// V of shared/jacobi.wgsl: in workgroup memory for orders up to 32, in the storage buffer `work` for 64, and for complex numbers of
// 128 bits.

// 1 where V is in `work` whatever the order.
const WIDE = PARTS * WORDS / 4u;

var<workgroup> vectors_here: array<Scalar, 1024u - (ORDER / 64u + WIDE) * 1023u>;
// Where the team's V starts, here or in `work`.
var<private> vector_base: u32;

fn is_outside() -> bool { return WIDE == 1u || ORDER == 64u; }

fn load_vector(at: u32) -> Scalar {
    if is_outside() { return work[vector_base + at]; }
    return vectors_here[vector_base + at];
}

fn store_vector(at: u32, value: Scalar) {
    if is_outside() {
        work[vector_base + at] = value;
    } else {
        vectors_here[vector_base + at] = value;
    }
}
