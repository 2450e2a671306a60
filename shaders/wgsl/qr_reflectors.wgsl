// Reflectors read from below the diagonal of a matrix, laid out for the two products of a block reflector.
//
// source: batch x m x n, row-major: V below the diagonal, from row and column `first` on
// vt:     batch x columns x quads, receives V by columns, four rows in a quad, with ones on the diagonal and zeros above
// vr:     batch x rows x columns, packed; receives V by rows
//
// An invocation owns a quad of `vt` and its four elements of `vr`. Rows past the matrix become zeros.
// Source: LAPACK's larfb, direct = forward, storev = columnwise.

struct Parameters {
    // Rows of V that there are, and quads in a column of `vt`; columns of V, and quads in a row of `vr`.
    rows: u32,
    quads: u32,
    columns: u32,
    row_quads: u32,
    batch: u32,
    // Scalars to the first element, and between rows and items.
    start: u32,
    row: u32,
    item: u32,
    conjugate: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> source: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> vt: array<Quad>;
@group(0) @binding(3) var<storage, read_write> vr: array<Real>;

// Of the item at hand.
var<private> item: u32;

fn element(row: u32, column: u32) -> Scalar {
    var value = from_real(select(Real(0.0), Real(1.0), row == column && row < parameters.rows));
    if row > column && row < parameters.rows {
        value = source[parameters.start + item * parameters.item + row * parameters.row + column];
        if parameters.conjugate != 0u { value = conjugate(value); }
    }
    let at = item * parameters.quads * parameters.row_quads * 16u * PARTS
        + packed_index(row, column, parameters.row_quads);
    vr[at] = real_part(value);
    if PARTS == 2u { vr[at + 4u] = imaginary_part(value); }
    return value;
}

@compute @workgroup_size(64)
fn qr_reflectors(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let at = linear_workgroup(vec3<u32>(workgroup.xy, 0u), workgroups) * 64u + local;
    let column = at % parameters.columns;
    let q = at / parameters.columns;
    if q < parameters.quads {
        for (var current = workgroup.z; current < parameters.batch; current += workgroups.z) {
            item = current;
            let row = q * 4u;
            let v = quad(element(row, column), element(row + 1u, column), element(row + 2u, column), element(row + 3u, column));
            vt[(item * parameters.columns + column) * parameters.quads + q] = v;
        }
    }
}
