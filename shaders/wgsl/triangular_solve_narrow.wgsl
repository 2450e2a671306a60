// Solves with some rows of a lower triangle for few right-hand sides: T X = X, rows begin .. end, in place.
//
// t: batch x n x n, any strides (reversed where the triangle is upper), conjugated where asked; only its lower triangle is read,
//    of a unit triangle not its diagonal
// x: batch x n x columns, any strides; holds the right-hand sides and, in rows above `begin`, solutions; receives solutions
//
// A workgroup owns one right-hand side, and goes down it in blocks of ROWS rows. An invocation owns one row of a block: it
// subtracts what the rows above the block give, in sums of ROWS terms, then what each row of the block gives as soon as it is
// solved for. With so few columns a product would leave most of a tile idle.
// Source: BLAS's trsv.

override ROWS: u32;

struct Parameters {
    batch: u32,
    // The rows that are solved for here; those above are solved for. `begin` is a multiple of ROWS.
    begin: u32,
    end: u32,
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
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> t: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> x: array<Scalar>;

var<workgroup> solved: array<Scalar, ROWS>;

fn element(at: i32) -> Scalar {
    var value = t[u32(at)];
    if parameters.conjugate != 0u { value = conjugate(value); }
    return value;
}

@compute @workgroup_size(ROWS)
fn triangular_solve_narrow(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less, but lavapipe cannot know: where a loop's length is a parameter alone, it puts the value in and optimises the
    // kernel anew, for each dispatch.
    let end = parameters.end * min(workgroups.x, 1u);
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let start_t = parameters.t_start + i32(item) * parameters.t_batch;
        let start_x = parameters.x_start + i32(item) * parameters.x_batch + i32(workgroup.x) * parameters.x_column;
        for (var first = parameters.begin; first < end; first += ROWS) {
            let row = first + local;
            let exists = row < end;
            let width = min(ROWS, end - first);
            // Those that do not exist read what exists.
            let row_t = start_t + i32(min(row, end - 1u)) * parameters.t_row;
            let at_x = start_x + i32(min(row, end - 1u)) * parameters.x_row;
            var value = x[u32(at_x)];
            var at = row_t;
            var other = start_x;
            for (var k = 0u; k < first; k += ROWS) {
                var sum = zero();
                for (var i = 0u; i < ROWS; i++) {
                    sum = multiply_add(element(at), x[u32(other)], sum);
                    at += parameters.t_column;
                    other += parameters.x_row;
                }
                value -= sum;
            }
            for (var i = 0u; i < width; i++) {
                if local == i {
                    if parameters.unit == 0u { value = divide(value, element(at)); }
                    solved[i] = value;
                }
                workgroupBarrier();
                if local > i { value = multiply_subtract(element(at), solved[i], value); }
                at += parameters.t_column;
            }
            if exists { x[u32(at_x)] = value; }
            storageBarrier();
            workgroupBarrier();
        }
    }
}
