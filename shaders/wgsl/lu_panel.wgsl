// LU with partial pivoting of a panel: up to BLOCK columns of the rows from `first` on, or some columns of it.
//
// panel:       batch x width x rows, packed (a column of the panel is a row of it), here where it is not yet; below the diagonal it receives L, row r
//              of the panel standing at r; what it has above the diagonal is not used
// matrix:      batch x m x n; receives U11, the upper triangle of the panel
// pivots:      batch x min(m, n); row i of the matrix was exchanged with row pivots[i]
// permutation: batch x m; row i of P A is row permutation[i] of A
// moves:       batch x 2 BLOCK; for each row of U11 the row that came there, then for each pivot the row that came to the
//              pivot's place, or -1 where a later pivot or U11 tells
// info:        batch; receives the 1-based number of the first pivot that is zero, unless one is there
//
// A workgroup owns one panel, an invocation every THREADS-th quad of rows. Columns are made one after another: all
// rows subtract what the columns before give (left-looking), the largest wins, its row is exchanged, and one row of U
// follows from it (Crout).
// Source: LAPACK's getf2; the order of the loops as in Golub and Van Loan, Matrix Computations, 4th ed., 3.4 and exercises.

override THREADS: u32;

struct Parameters {
    // Of the matrix.
    rows: u32,
    columns: u32,
    batch: u32,
    // Where the panel starts, and how wide it is.
    first: u32,
    width: u32,
    // The columns of the panel that are made here; those before are finished.
    begin: u32,
    end: u32,
    // Quads in a column of the panel.
    quads: u32,
    // 1 where nothing stands in the permutation yet.
    fresh: u32,
    // 1 where the panel is still to be packed.
    unpacked: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> panel: array<Quad>;
@group(0) @binding(2) var<storage, read_write> matrix: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> pivots: array<i32>;
@group(0) @binding(4) var<storage, read_write> permutation: array<i32>;
@group(0) @binding(5) var<storage, read_write> moves: array<i32>;
@group(0) @binding(6) var<storage, read_write> info: array<i32>;

// 32, and 16 where a number takes four words.
const BLOCK = 64u / max(2u, PARTS * WORDS);
const NONE = 0xffffffffu;

// U11, row-major.
var<workgroup> upper: array<Scalar, BLOCK * BLOCK>;
// The pivot's row, before anything but its L was subtracted.
var<workgroup> pivot_row: array<Scalar, BLOCK>;
var<workgroup> exchanged: array<u32, BLOCK>;
// The rows of A that come to the places of U11 and of its pivots, or -1.
var<workgroup> arrivals: array<i32, BLOCK * 2u>;
// The key of the largest element, of float64 the lower word of those that have it, and the first row that has both.
var<workgroup> best_key: atomic<u32>;
var<workgroup> best_low: atomic<u32>;
var<workgroup> best_row: atomic<u32>;

var<private> panel_width: u32;

// Where element (row, column) stands after the exchanges, traced back to where it stood before.
fn origin(position: u32) -> u32 {
    var at = position;
    for (var i = 0u; i < panel_width; i++) {
        let step = panel_width - 1u - i;
        if at == step {
            at = exchanged[step];
        } else if at == exchanged[step] {
            at = step;
        }
    }
    return at;
}

// Whether no pivot after that one stood in the same row, and the row is below U11.
fn is_last_below(pivot: u32) -> bool {
    var last = exchanged[pivot] >= panel_width;
    for (var later = pivot + 1u; later < panel_width; later++) {
        if exchanged[later] == exchanged[pivot] { last = false; }
    }
    return last;
}

// Of the first BLOCK numbers, a row of U11; of the others, where its pivot stood.
fn arrival_place(i: u32) -> u32 {
    return select(exchanged[i % BLOCK], i, i < BLOCK);
}

@compute @workgroup_size(THREADS)
fn lu_panel(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.columns;
    let first = parameters.first;
    let begin = parameters.begin;
    // There is one workgroup along x, but lavapipe cannot know: where a loop's length is a parameter alone, it puts the
    // value in and optimises the kernel anew, for each dispatch.
    let end = parameters.end * workgroups.x;
    let quads = parameters.quads * workgroups.x;
    let width = parameters.width * workgroups.x;
    panel_width = width;
    let height = parameters.rows - first;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let start = item * width * quads;
        let corner = (item * parameters.rows + first) * n + first;
        let first_pivot = item * min(parameters.rows, n) + first;
        let first_row = item * parameters.rows + first;

        if parameters.unpacked != 0u {
            for (var quad_row = local; quad_row < quads; quad_row += THREADS) {
                // Rows that do not exist are zeros.
                let rows = vec4<u32>(quad_row * 4u) + vec4<u32>(0u, 1u, 2u, 3u);
                let exists = rows < vec4<u32>(height);
                let source = vec4<u32>(corner) + min(rows, vec4<u32>(height - 1u)) * n;
                for (var j = 0u; j < width; j++) {
                    let at = source + vec4<u32>(j);
                    let values = quad(matrix[at.x], matrix[at.y], matrix[at.z], matrix[at.w]);
                    panel[start + j * quads + quad_row] = quad_select(quad_zero(), values, exists);
                }
            }
        }
        if parameters.fresh != 0u {
            for (var row = local; row < parameters.rows; row += THREADS) {
                permutation[item * parameters.rows + row] = i32(row);
            }
        }
        for (var at = local; at < begin * BLOCK; at += THREADS) {
            if at % BLOCK < width { upper[at] = matrix[corner + at / BLOCK * n + at % BLOCK]; }
        }
        for (var i = local; i < begin; i += THREADS) {
            exchanged[i] = u32(pivots[first_pivot + i]) - first;
        }
        if local == 0u {
            atomicStore(&best_key, 0u);
            atomicStore(&best_low, 0u);
            atomicStore(&best_row, NONE);
        }
        storageBarrier();
        workgroupBarrier();

        for (var column = begin; column < end; column++) {
            // The column before is divided by its pivot only now.
            let finished = column - select(0u, 1u, column > begin);
            var by: Divisor;
            if column > begin { by = divisor(upper[finished * (BLOCK + 1u)]); }
            var key = 0u;
            var low = 0u;
            var key_row = NONE;
            var at = start + local;
            for (var quad_row = local; quad_row < quads; quad_row += THREADS) {
                let row = quad_row * 4u;
                if row + 3u >= column {
                    var sum = panel[at + column * quads];
                    var at_l = at;
                    var at_u = column;
                    for (var k = 0u; k < finished; k++) {
                        sum = quad_multiply_subtract(panel[at_l], upper[at_u], sum);
                        at_l += quads;
                        at_u += BLOCK;
                    }
                    if column > begin {
                        let l = divided(panel[at_l], by);
                        panel[at_l] = l;
                        sum = quad_multiply_subtract(l, upper[at_u], sum);
                    }
                    panel[at + column * quads] = sum;
                    let magnitudes = quad_magnitude(sum);
                    let keys = pivot_keys(magnitudes);
                    let lows = pivot_lows(magnitudes);
                    for (var i = 0u; i < 4u; i++) {
                        let possible = row + i >= column && row + i < height;
                        let larger = keys[i] > key || (WORDS == 2u && keys[i] == key && lows[i] > low);
                        if possible && (larger || key_row == NONE) {
                            key = keys[i];
                            if WORDS == 2u { low = lows[i]; }
                            key_row = row + i;
                        }
                    }
                }
                at += THREADS;
            }
            if key_row != NONE { atomicMax(&best_key, key); }
            workgroupBarrier();
            var largest = key_row != NONE && key == atomicLoad(&best_key);
            if WORDS == 2u {
                if largest { atomicMax(&best_low, low); }
                workgroupBarrier();
                largest = largest && low == atomicLoad(&best_low);
            }
            if largest { atomicMin(&best_row, key_row); }
            storageBarrier();
            workgroupBarrier();

            let pivot = atomicLoad(&best_row);
            for (var j = local; j < width; j += THREADS) {
                let upper_at = start + j * quads + column / 4u;
                let lower_at = start + j * quads + pivot / 4u;
                let above = panel[upper_at];
                let chosen = quad_at(panel[lower_at], pivot % 4u);
                let places = vec4<u32>(0u, 1u, 2u, 3u);
                panel[upper_at] = quad_select(above, quad_splat(chosen), places == vec4<u32>(column % 4u));
                let below = panel[lower_at];
                let displaced = quad_splat(quad_at(above, column % 4u));
                if pivot != column {
                    panel[lower_at] = quad_select(below, displaced, places == vec4<u32>(pivot % 4u));
                }
                pivot_row[j] = chosen;
            }
            workgroupBarrier();
            for (var j = column + local; j < width; j += THREADS) {
                var sum = pivot_row[j];
                if j > column {
                    for (var k = 0u; k < column; k++) {
                        sum = multiply_subtract(pivot_row[k], upper[k * BLOCK + j], sum);
                    }
                }
                upper[column * BLOCK + j] = sum;
            }
            if local == 0u {
                exchanged[column] = pivot;
                pivots[first_pivot + column] = i32(first + pivot);
                let vanishes = atomicLoad(&best_key) == 0u && (WORDS == 1u || atomicLoad(&best_low) == 0u);
                if vanishes && info[item] == 0 { info[item] = i32(first + column + 1u); }
                atomicStore(&best_key, 0u);
                atomicStore(&best_low, 0u);
                atomicStore(&best_row, NONE);
            }
            storageBarrier();
            workgroupBarrier();
        }

        let last = end - 1u;
        let by = divisor(upper[last * (BLOCK + 1u)]);
        for (var quad_row = local; quad_row < quads; quad_row += THREADS) {
            let at = start + last * quads + quad_row;
            panel[at] = divided(panel[at], by);
        }
        for (var at = begin * BLOCK + local; at < end * BLOCK; at += THREADS) {
            let row = at / BLOCK;
            let column = at % BLOCK;
            if column >= row && column < width { matrix[corner + row * n + column] = upper[at]; }
        }

        if end == width {
            // First the rows of U11, then the places of its pivots.
            for (var i = local; i < 2u * BLOCK; i += THREADS) {
                var row = -1;
                if i % BLOCK < width && (i < BLOCK || is_last_below(i % BLOCK)) {
                    let source = origin(arrival_place(i));
                    moves[item * 2u * BLOCK + i] = i32(first + source);
                    row = permutation[first_row + source];
                } else {
                    moves[item * 2u * BLOCK + i] = -1;
                }
                arrivals[i] = row;
            }
            storageBarrier();
            workgroupBarrier();
            for (var i = local; i < 2u * BLOCK; i += THREADS) {
                if arrivals[i] >= 0 { permutation[first_row + arrival_place(i)] = arrivals[i]; }
            }
        }
        storageBarrier();
        workgroupBarrier();
    }
}
