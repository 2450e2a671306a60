// From an orthonormal Q, made by a tree, to reflectors: V2 = Q2 S U^-1 for the rows below the first; see qr_tree_top.
//
// q:    batch x rows x columns, Q with any row stride
// lu:   batch x (columns + 1) x columns: V1 below the diagonal, U on and above it, and in its last row S
// work: batch x .. , row-major; receives V below its diagonal, from `start` on
// vt:   batch x columns x quads, receives V by columns, four rows in a quad, with ones on the diagonal and zeros above
// vr:   batch x rows x columns, packed; receives V by rows
//
// An invocation owns a quad of rows and goes through the columns; U lies in workgroup memory.
// Source: as qr_tree_top.

// The most columns.
override WIDTH: u32;

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    quads: u32,
    row_quads: u32,
    // Scalars between rows and items of `q`.
    q_row: u32,
    q_item: u32,
    // Scalars to the first one of `work`, and between its rows and items.
    start: u32,
    row: u32,
    item: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> q: array<Scalar>;
@group(0) @binding(2) var<storage, read> lu: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> work: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> vt: array<Quad>;
@group(0) @binding(5) var<storage, read_write> vr: array<Real>;

const THREADS = 64u;

var<workgroup> block: array<Scalar, WIDTH * WIDTH>;
var<workgroup> signs: array<Real, WIDTH>;

// Of the item at hand.
var<private> item: u32;

fn load(row: u32, column: u32) -> Scalar {
    var value = zero();
    if row < parameters.rows {
        value = scale(q[item * parameters.q_item + row * parameters.q_row + column], signs[column]);
    }
    return value;
}

@compute @workgroup_size(THREADS)
fn qr_tree_rows(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let columns = min(parameters.columns, WIDTH);
    let quad_row = workgroup.x * THREADS + local;
    for (var current = workgroup.z; current < parameters.batch; current += workgroups.z) {
        item = current;
        let lu_base = item * (columns + 1u) * columns;
        for (var at = local; at < columns * columns; at += THREADS) {
            block[at / columns * WIDTH + at % columns] = lu[lu_base + at];
        }
        if local < columns { signs[local] = real_part(lu[lu_base + columns * columns + local]); }
        workgroupBarrier();
        if quad_row < parameters.quads {
            let row = quad_row * 4u;
            let base = item * columns * parameters.quads + quad_row;
            for (var j = 0u; j < columns; j++) {
                var x = quad(load(row, j), load(row + 1u, j), load(row + 2u, j), load(row + 3u, j));
                if row + 3u >= columns {
                    for (var k = 0u; k < j; k++) {
                        x = quad_multiply_subtract(vt[base + k * parameters.quads], block[k * WIDTH + j], x);
                    }
                    x = quad_times(x, reciprocal(block[j * WIDTH + j]));
                }
                vt[base + j * parameters.quads] = x;
            }
            for (var j = 0u; j < columns; j++) {
                let x = vt[base + j * parameters.quads];
                var top = quad_zero();
                if row < columns {
                    top = quad(top_element(row, j), top_element(row + 1u, j), top_element(row + 2u, j), top_element(row + 3u, j));
                }
                for (var i = 0u; i < 4u; i++) {
                    var value = quad_at(x, i);
                    if row + i < columns { value = quad_at(top, i); }
                    if row + i > j && row + i < parameters.rows {
                        work[parameters.start + item * parameters.item + (row + i) * parameters.row + j] = value;
                    }
                    let at = item * parameters.quads * parameters.row_quads * 16u * PARTS
                        + packed_index(row + i, j, parameters.row_quads);
                    vr[at] = real_part(value);
                    if PARTS == 2u { vr[at + 4u] = imaginary_part(value); }
                }
                if row < columns { vt[base + j * parameters.quads] = quad_join(top, x, columns - row); }
            }
        }
        workgroupBarrier();
    }
}

// An element of V1, or nothing below it.
fn top_element(row: u32, column: u32) -> Scalar {
    var value = from_real(select(Real(0.0), Real(1.0), row == column));
    if row > column && row < parameters.columns { value = block[row * WIDTH + column]; }
    return value;
}

// The first `count` elements of one quad, and the others of another.
fn quad_join(first: Quad, second: Quad, count: u32) -> Quad {
    return quad(
        quad_at(first, 0u),
        choose(quad_at(first, 1u), quad_at(second, 1u), count > 1u),
        choose(quad_at(first, 2u), quad_at(second, 2u), count > 2u),
        choose(quad_at(first, 3u), quad_at(second, 3u), count > 3u),
    );
}

fn choose(first: Scalar, second: Scalar, is_first: bool) -> Scalar {
    return select(second, first, is_first);
}
