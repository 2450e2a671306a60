// What a finished panel means for the rest of the matrix: rows are exchanged, L11 U12 = A12 is solved, L is written back.
//
// panel:   batch x ORDER x rows from `first` on, packed; L, as lu_panel leaves it
// pivots:  batch x min(m, n)
// moves:   batch x 2 ORDER, as lu_panel leaves it
// matrix:  batch x m x n, row-major; overwritten
// packed:  batch x ORDER x columns to the right of the panel, packed; receives U12 for the update of what is below
//
// The workgroups along x come in three groups: an invocation of the first owns a column to the left of the panel and
// exchanges its rows; one of the second owns four columns to the right; one of the third writes a row of L.
// Source: LAPACK's laswp and trsm, as getrf uses them.

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    first: u32,
    width: u32,
    panel_quads: u32,
    packed_quads: u32,
    // Workgroups of the first two groups.
    left: u32,
    right: u32,
    // Columns that a workgroup of the second group owns, at most four times its invocations.
    group_columns: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> panel: array<Real>;
@group(0) @binding(2) var<storage, read> pivots: array<i32>;
@group(0) @binding(3) var<storage, read> moves: array<i32>;
@group(0) @binding(4) var<storage, read_write> matrix: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> packed: array<Real>;

// As lu_panel has it.
const ORDER = 64u / max(2u, PARTS * WORDS);
const THREADS = 32u;

// L11 with its unit diagonal, (r, k) at k * ORDER + r.
var<workgroup> block: array<Scalar, ORDER * ORDER>;
// Where the rows of A12 stand, and where rows move below: from, to.
var<workgroup> sources: array<u32, ORDER>;
var<workgroup> moved: array<vec2<i32>, ORDER>;

// Of the item at hand.
var<private> base: u32;
var<private> panel_base: u32;
var<private> packed_base: u32;
var<private> width: u32;

fn element_of_l(row: u32, k: u32) -> Scalar {
    let at = panel_base + packed_index(k, row, parameters.panel_quads);
    var im: Real = 0.0;
    if PARTS == 2u { im = panel[at + 4u]; }
    return from_parts(panel[at], im);
}

fn coefficient(at: u32) -> Scalar {
    return block[at];
}

fn right_hand_side(row: u32, column: u32) -> Scalar {
    var value = zero();
    if row < width { value = matrix[sources[row] + column]; }
    return value;
}

fn solution(column: u32) -> u32 {
    return packed_base + packed_place(column - parameters.first - width);
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
    if row < width {
        let at = solution(column) + row * solution_step();
        packed[at] = real_part(value);
        if PARTS == 2u { packed[at + 4u] = imaginary_part(value); }
    }
}

fn exchange_left(item: u32, column: u32) {
    let n = parameters.columns;
    let first_pivot = item * min(parameters.rows, n) + parameters.first;
    for (var i = 0u; i < width; i++) {
        let row = parameters.first + i;
        let other = u32(pivots[first_pivot + i]);
        if other != row {
            let at = base + row * n + column;
            let at_other = base + other * n + column;
            let value = matrix[at];
            matrix[at] = matrix[at_other];
            matrix[at_other] = value;
        }
    }
}

// The rows that left A12 go to where its new ones came from, then U12 takes their place. A column that is named twice
// comes to no harm: all of the first is done before any of the second.
fn finish_right(columns: vec4<u32>) {
    let n = parameters.columns;
    for (var i = 0u; i < width; i++) {
        let way = moved[i];
        if way.x >= 0 {
            let source = vec4<u32>(u32(way.x)) + columns;
            let to = vec4<u32>(u32(way.y)) + columns;
            matrix[to.x] = matrix[source.x];
            matrix[to.y] = matrix[source.y];
            matrix[to.z] = matrix[source.z];
            matrix[to.w] = matrix[source.w];
        }
    }
    let start = vec4<u32>(solution(columns.x), solution(columns.y), solution(columns.z), solution(columns.w));
    for (var row = 0u; row < width; row++) {
        let source = start + vec4<u32>(row * solution_step());
        let to = vec4<u32>(base + (parameters.first + row) * n) + columns;
        matrix[to.x] = load_solution(source.x);
        matrix[to.y] = load_solution(source.y);
        matrix[to.z] = load_solution(source.z);
        matrix[to.w] = load_solution(source.w);
    }
}

@compute @workgroup_size(THREADS)
fn lu_apply(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let m = parameters.rows;
    let n = parameters.columns;
    let first = parameters.first;
    // Never less, but lavapipe cannot know: see lu_panel.
    width = min(parameters.width, workgroups.x * ORDER);
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        base = item * m * n;
        panel_base = item * width * parameters.panel_quads * 4u * PARTS;
        packed_base = item * ORDER * parameters.packed_quads * 4u * PARTS;
        if workgroup.x < parameters.left {
            let column = workgroup.x * THREADS + local;
            if column < first { exchange_left(item, column); }
        } else if workgroup.x < parameters.left + parameters.right {
            for (var at = local; at < ORDER * ORDER; at += THREADS) {
                let k = at / ORDER;
                let row = at % ORDER;
                var value = from_real(select(Real(0.0), Real(1.0), row == k));
                if k < row && row < width { value = element_of_l(row, k); }
                block[at] = value;
            }
            if local < width {
                let first_move = item * 2u * ORDER + local;
                sources[local] = base + u32(moves[first_move]) * n;
                let source = moves[first_move + ORDER];
                let to = pivots[item * min(m, n) + first + local];
                moved[local] = select(
                    vec2<i32>(-1),
                    vec2<i32>(i32(base) + source * i32(n), i32(base) + to * i32(n)),
                    source >= 0,
                );
            }
            workgroupBarrier();
            let begin = first + width + (workgroup.x - parameters.left) * parameters.group_columns;
            let end = min(begin + parameters.group_columns, n);
            let quarter = parameters.group_columns / 4u;
            if local < quarter && begin + local < n {
                let columns = four_columns(begin + local, quarter, end);
                substitute((width + 3u) / 4u * 4u, columns);
                finish_right(columns);
            }
            workgroupBarrier();
        } else {
            let others = parameters.left + parameters.right;
            let step = (workgroups.x - others) * THREADS;
            for (var row = (workgroup.x - others) * THREADS + local; row < m - first; row += step) {
                for (var k = 0u; k < min(width, row); k++) {
                    matrix[base + (first + row) * n + first + k] = element_of_l(row, k);
                }
            }
        }
    }
}
