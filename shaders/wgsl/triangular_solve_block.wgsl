// Solves with one diagonal block of a lower triangle: T11 X1 = X1, rows first .. first + ORDER, in place.
//
// t:      batch x n x n, any strides (reversed where the triangle is upper), conjugated where asked; only the lower
//         triangle of the block is read, of a unit triangle not its diagonal
// x:      batch x n x columns, any strides; holds the right-hand sides, receives the solutions
// packed: batch x ORDER x columns, packed; receives the same rows, for the update of those below
//
// A workgroup owns 256 right-hand sides, an invocation four of them; the block lies in workgroup memory.
// Source: LAPACK's trtrs and BLAS's trsm; see shared/substitution.wgsl.

override ORDER: u32;

struct Parameters {
    order: u32,
    columns: u32,
    batch: u32,
    first: u32,
    // Scalars to the first element, and between rows, columns and items.
    t_start: i32,
    t_row: i32,
    t_column: i32,
    t_batch: i32,
    x_start: i32,
    x_row: i32,
    x_column: i32,
    x_batch: i32,
    conjugate: u32,
    // 1 where the diagonal is taken for ones.
    unit: u32,
    // Quads in a row of `packed`; 0 where nothing is packed.
    packed_quads: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> t: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> x: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> packed: array<Real>;

// T11(r, k) at k * ORDER + r: the coefficients of four rows lie side by side.
var<workgroup> block: array<Scalar, ORDER * ORDER>;

// Of the item at hand.
var<private> item: u32;
var<private> width: u32;

fn at_x(row: u32, column: u32) -> u32 {
    return u32(parameters.x_start + i32(item) * parameters.x_batch + i32(parameters.first + row) * parameters.x_row
        + i32(column) * parameters.x_column);
}

fn coefficient(at: u32) -> Scalar {
    return block[at];
}

fn right_hand_side(row: u32, column: u32) -> Scalar {
    var value = zero();
    if row < width { value = x[at_x(row, column)]; }
    return value;
}

fn solution(column: u32) -> u32 {
    return at_x(0u, column);
}

fn solution_step() -> u32 {
    return u32(parameters.x_row);
}

fn load_solution(at: u32) -> Scalar {
    return x[at];
}

fn store_solution(row: u32, column: u32, value: Scalar) {
    if row < width {
        x[at_x(row, column)] = value;
        if parameters.packed_quads != 0u {
            let start = item * ORDER * parameters.packed_quads * 4u * PARTS;
            let at = start + packed_index(row, column, parameters.packed_quads);
            packed[at] = real_part(value);
            if PARTS == 2u {
                packed[at + 4u] = imaginary_part(value);
            }
        }
    }
}

@compute @workgroup_size(64)
fn triangular_solve_block(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    width = min(ORDER, parameters.order - parameters.first);
    for (var current = workgroup.z; current < parameters.batch; current += workgroups.z) {
        item = current;
        for (var at = local; at < ORDER * ORDER; at += 64u) {
            let k = at / ORDER;
            let row = at % ORDER;
            var value = from_real(select(Real(0.0), Real(1.0), row == k));
            let on_diagonal = row == k && parameters.unit != 0u;
            if row < width && k <= row && !on_diagonal {
                let at_t = parameters.t_start + i32(item) * parameters.t_batch
                    + i32(parameters.first + row) * parameters.t_row + i32(parameters.first + k) * parameters.t_column;
                value = t[u32(at_t)];
                if parameters.conjugate != 0u { value = conjugate(value); }
            }
            block[at] = value;
        }
        workgroupBarrier();
        let column = workgroup.x * 256u + local;
        if column < parameters.columns {
            substitute((width + 3u) / 4u * 4u, four_columns(column, 64u, parameters.columns));
        }
        workgroupBarrier();
    }
}
