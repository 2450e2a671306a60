// From an orthonormal Q, made by a tree, to reflectors: the first rows. Q1 S - I = V1 U.
//
// q:    batch x rows x columns, Q with any row stride; its first `columns` rows are read
// r:    batch x columns x columns, R with Q R = A
// lu:   batch x (columns + 1) x columns; receives V1 below the diagonal, U on and above it, and in its last row S
// work: batch x .. , row-major; receives S R on and above the diagonal, from `start` on
// taus: batch x k, from `tau_start` on
//
// Q S = (I - V T V^H) E for the first columns E of the identity, so V T V1^H = E - Q S: an LU factorisation without pivots,
// whose U is -T V1^H. The sign s_j is chosen when column j is reached, so that the pivot is at least 1 in modulus; it is that
// of LAPACK. A workgroup owns an item, an invocation a column.
// Source: Ballard, Demmel, Grigori, Jacquelin, Knight, Nguyen, Reconstructing Householder vectors from tall-skinny QR, J.
// Parallel Distrib. Comput. 85, 2015, algorithm 5.

// The most columns.
override WIDTH: u32;

struct Parameters {
    columns: u32,
    batch: u32,
    // Scalars between rows and items of `q`.
    q_row: u32,
    q_item: u32,
    // Scalars to the first one of `work`, and between its rows and items.
    start: u32,
    row: u32,
    item: u32,
    tau_start: u32,
    tau_item: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> q: array<Scalar>;
@group(0) @binding(2) var<storage, read> r: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> lu: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> work: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> taus: array<Scalar>;


var<workgroup> block: array<Scalar, WIDTH * WIDTH>;
var<workgroup> signs: array<Real, WIDTH>;

@compute @workgroup_size(WIDTH)
fn qr_tree_top(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) column: u32,
) {
    let columns = min(parameters.columns, WIDTH);
    let here = column < columns;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let r_base = item * columns * columns;
        if here {
            for (var i = 0u; i < columns; i++) {
                block[i * WIDTH + column] = q[item * parameters.q_item + i * parameters.q_row + column];
            }
        }
        workgroupBarrier();
        for (var j = 0u; j < columns; j++) {
            let pivot = block[j * WIDTH + j];
            // Of the pivot, and where that is 0 of R's element, which makes beta negative.
            let choice = select(real_part(pivot), real_part(r[r_base + j * columns + j]),
                size_of(real_part(pivot)) == 0u);
            let sign = select(Real(-1.0), Real(1.0), is_negative(choice));
            let shifted = scale(pivot, sign) - from_real(1.0);
            let inverse = reciprocal(shifted);
            if here && column > j {
                let head = block[j * WIDTH + column];
                for (var i = j + 1u; i < columns; i++) {
                    let l = multiply(scale(block[i * WIDTH + j], sign), inverse);
                    block[i * WIDTH + column] = multiply_subtract(l, head, block[i * WIDTH + column]);
                }
            }
            workgroupBarrier();
            // The column is finished: nobody reads it again before the end.
            if column == j {
                signs[j] = sign;
                for (var i = 0u; i < columns; i++) {
                    var value = scale(block[i * WIDTH + j], sign);
                    if i == j { value = shifted; }
                    if i > j { value = multiply(value, inverse); }
                    block[i * WIDTH + j] = value;
                }
                taus[parameters.tau_start + item * parameters.tau_item + j] = -shifted;
            }
        }
        workgroupBarrier();
        if here {
            let base = item * (columns + 1u) * columns;
            for (var i = 0u; i < columns; i++) {
                lu[base + i * columns + column] = block[i * WIDTH + column];
                if i <= column {
                    work[parameters.start + item * parameters.item + i * parameters.row + column] =
                        scale(r[r_base + i * columns + column], signs[i]);
                }
            }
            lu[base + columns * columns + column] = from_real(signs[column]);
        }
        workgroupBarrier();
    }
}
