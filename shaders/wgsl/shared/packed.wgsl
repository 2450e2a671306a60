// Where a scalar stands in a packed matrix seen as array<Real>.
//
// A packed matrix of K rows is row-major in quads: row k starts at quad k * quads. A quad holds four neighbours of
// its row, all real parts first, then all imaginary parts.

// The index of the real part of element (k, i); the imaginary part, where there is one, stands 4 further.
fn packed_index(k: u32, i: u32, quads: u32) -> u32 {
    return k * quads * 4u * PARTS + packed_place(i);
}
