// One step of a blocked Cholesky A = U^H U: rows first .. first + ORDER of U.
//
// work:   batch x n x n, row-major; its upper triangle holds A minus what the finished rows of U give
// factor: batch x n x n, receives the rows of U, or as columns those of U^H
// packed: batch x K x n, packed; receives the same rows from row `packed_row` on, for the update of what remains
// info:   batch; receives the 1-based number of the first pivot that is not positive, unless one is there
//
// Every workgroup factors the diagonal block for itself, in workgroup memory, then solves U11^H U12 = A12 for its own
// columns, four at a time per invocation; workgroup 0 also stores the diagonal block. `work` is only read, so
// no workgroup needs another.
// Source: LAPACK's potrf, upper, right-looking; the redundant diagonal block as in MAGMA's batched potrf.

struct Parameters {
    order: u32,
    batch: u32,
    first: u32,
    packed_row: u32,
    // Quads in a row of `packed`, and in one matrix of it.
    packed_quads: u32,
    packed_batch: u32,
    // Columns that a workgroup solves for, a multiple of four.
    columns: u32,
    // 1 where `factor` receives U^H, a lower triangle.
    lower: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> work: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> factor: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> packed: array<Real>;
@group(0) @binding(4) var<storage, read_write> info: array<i32>;

// Of the item at hand: where its matrices start.
var<private> matrix: u32;
var<private> packed_matrix: u32;

fn store(row: u32, column: u32, value: Scalar) {
    let n = parameters.order;
    if parameters.lower != 0u {
        factor[matrix + column * n + parameters.first + row] = conjugate(value);
    } else {
        factor[matrix + (parameters.first + row) * n + column] = value;
    }
    let at = packed_matrix + packed_index(parameters.packed_row + row, column, parameters.packed_quads);
    packed[at] = real_part(value);
    if PARTS == 2u {
        packed[at + 4u] = imaginary_part(value);
    }
}

fn coefficient(at: u32) -> Scalar {
    return conjugate(block[at]);
}

fn right_hand_side(row: u32, column: u32) -> Scalar {
    return work[matrix + (parameters.first + row) * parameters.order + column];
}

// In `packed`, where neighbouring columns lie side by side whichever triangle `factor` receives.
fn solution(column: u32) -> u32 {
    return packed_matrix + packed_index(parameters.packed_row, column, parameters.packed_quads);
}

fn solution_step() -> u32 {
    return parameters.packed_quads * 4u * PARTS;
}

fn load_solution(at: u32) -> Scalar {
    var im: Real = 0.0;
    if PARTS == 2u { im = packed[at + 4u]; }
    return from_parts(packed[at], im);
}

fn store_solution(row: u32, column: u32, value: Scalar) {
    store(row, column, value);
}

@compute @workgroup_size(ORDER / 2u * PARTS * WORDS)
fn cholesky_panel(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let first = parameters.first;
    let threads = ORDER / 2u * PARTS * WORDS;
    let width = min(ORDER, n - first);
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        matrix = item * n * n;
        packed_matrix = item * parameters.packed_batch * 4u * PARTS;

        for (var column = local; column < ORDER; column += threads) {
            for (var row = 0u; row <= column; row++) {
                var value = from_real(select(Real(0.0), Real(1.0), row == column));
                if column < width {
                    value = work[matrix + (first + row) * n + first + column];
                }
                block[row * ORDER + column] = value;
            }
        }
        workgroupBarrier();

        let rows = (width + 3u) / 4u * 4u;
        let failed = factor_block(0u, local, rows, nan_real(parameters.nan));

        if workgroup.x == 0u {
            for (var column = local; column < width; column += threads) {
                for (var row = 0u; row <= column; row++) {
                    store(row, first + column, block[row * ORDER + column]);
                }
            }
            if local == 0u && failed != 0u && info[item] == 0 {
                info[item] = i32(first + failed);
            }
        }

        // Columns to the right exist only where the block is full: a block of fewer rows is the last.
        let begin = first + ORDER + workgroup.x * parameters.columns;
        let end = min(begin + parameters.columns, n);
        let quarter = parameters.columns / 4u;
        for (var at = local; at < quarter; at += threads) {
            if begin + at < n {
                substitute(ORDER, four_columns(begin + at, quarter, end));
            }
        }
        workgroupBarrier();
    }
}
