// LU with partial pivoting of a panel whose rows fit into the registers of a workgroup: up to BLOCK columns of the rows from
// `first` on, at most 4 THREADS of them.
//
// matrix:      batch x m x n; the panel of it receives L below U11, and beside it `left` columns the same exchanges of rows
// panel:       batch x width x rows, packed (a column of the panel is a row of it); receives the same, row r of the panel
//              standing at r, and zeros behind the last row
// pivots:      batch x min(m, n); row i of the matrix was exchanged with row pivots[i]
// permutation: batch x m; row i of P A is row permutation[i] of A
// moves:       batch x 2 BLOCK; for each row of U11 the row that came there, then for each pivot the row that came to the
//              pivot's place, or -1 where a later pivot or U11 tells
// info:        batch; receives the 1-based number of the first pivot that is zero, unless one is there, or 0 with the first panel
//
// A workgroup owns one panel, an invocation four rows of it, a column of them in a register. Rows do not move, but know at
// which position they stand. After each step the registers are rotated by one, so that the column at hand is always the
// first, and no index is anything but a constant; what is finished comes in from behind, beside zeros in the pivot's row.
// Registers with names cost SwiftShader nothing to find, all other memory one load per lane.
// Source: LAPACK's getf2, right-looking; the rows that stay in place as in Dongarra et al., batched LU, 2014.

override THREADS: u32;

struct Parameters {
    // Of the matrix.
    rows: u32,
    columns: u32,
    batch: u32,
    // Where the panel starts, and how wide it is.
    first: u32,
    width: u32,
    // Quads in a column of the packed panel.
    quads: u32,
    // 1 where nothing stands in the permutation and in info yet.
    fresh: u32,
    // The columns to the left of the panel, where their rows are exchanged here: at most COLUMNS.
    left: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> matrix: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> panel: array<Real>;
@group(0) @binding(3) var<storage, read_write> pivots: array<i32>;
@group(0) @binding(4) var<storage, read_write> permutation: array<i32>;
@group(0) @binding(5) var<storage, read_write> moves: array<i32>;
@group(0) @binding(6) var<storage, read_write> info: array<i32>;

// As lu_panel has it.
const BLOCK = 64u / max(2u, PARTS * WORDS);
// Columns in registers.
const COLUMNS = 32u;
const NONE = 0xffffffffu;

// The pivot's row from the column at hand on, and zeros.
var<workgroup> pivot_row: array<Scalar, COLUMNS>;
// The key of the largest element plus 1, and the first position that has it; of even and of odd steps, so that the one
// can be made ready while the other is in use. Of float64 also the largest lower word among those with that key.
var<workgroup> best_key: array<atomic<u32>, 2>;
var<workgroup> best_low: array<atomic<u32>, 2>;
var<workgroup> best_position: array<atomic<u32>, 2>;
// The 1-based number of the first pivot that is zero, or 0.
var<workgroup> failed: u32;

// A column of the four rows each. They have names because compilers put an indexed array of this size into memory.
var<private> c00: Quad;
var<private> c01: Quad;
var<private> c02: Quad;
var<private> c03: Quad;
var<private> c04: Quad;
var<private> c05: Quad;
var<private> c06: Quad;
var<private> c07: Quad;
var<private> c08: Quad;
var<private> c09: Quad;
var<private> c10: Quad;
var<private> c11: Quad;
var<private> c12: Quad;
var<private> c13: Quad;
var<private> c14: Quad;
var<private> c15: Quad;
var<private> c16: Quad;
var<private> c17: Quad;
var<private> c18: Quad;
var<private> c19: Quad;
var<private> c20: Quad;
var<private> c21: Quad;
var<private> c22: Quad;
var<private> c23: Quad;
var<private> c24: Quad;
var<private> c25: Quad;
var<private> c26: Quad;
var<private> c27: Quad;
var<private> c28: Quad;
var<private> c29: Quad;
var<private> c30: Quad;
var<private> c31: Quad;

fn chosen(column: Quad, element: u32, exists: bool) -> Scalar {
    var value = zero();
    if exists { value = quad_at(column, element); }
    return value;
}

// Moves every column one to the front and takes up another.
fn rotate(last: Quad) {
    c00 = c01;
    c01 = c02;
    c02 = c03;
    c03 = c04;
    c04 = c05;
    c05 = c06;
    c06 = c07;
    c07 = c08;
    c08 = c09;
    c09 = c10;
    c10 = c11;
    c11 = c12;
    c12 = c13;
    c13 = c14;
    c14 = c15;
    c15 = c16;
    c16 = c17;
    c17 = c18;
    c18 = c19;
    c19 = c20;
    c20 = c21;
    c21 = c22;
    c22 = c23;
    c23 = c24;
    c24 = c25;
    c25 = c26;
    c26 = c27;
    c27 = c28;
    c28 = c29;
    c29 = c30;
    c30 = c31;
    c31 = last;
}

// The same, less what the pivot's row gives.
fn eliminate(l: Quad, last: Quad) {
    c00 = quad_multiply_subtract(l, pivot_row[1], c01);
    c01 = quad_multiply_subtract(l, pivot_row[2], c02);
    c02 = quad_multiply_subtract(l, pivot_row[3], c03);
    c03 = quad_multiply_subtract(l, pivot_row[4], c04);
    c04 = quad_multiply_subtract(l, pivot_row[5], c05);
    c05 = quad_multiply_subtract(l, pivot_row[6], c06);
    c06 = quad_multiply_subtract(l, pivot_row[7], c07);
    c07 = quad_multiply_subtract(l, pivot_row[8], c08);
    c08 = quad_multiply_subtract(l, pivot_row[9], c09);
    c09 = quad_multiply_subtract(l, pivot_row[10], c10);
    c10 = quad_multiply_subtract(l, pivot_row[11], c11);
    c11 = quad_multiply_subtract(l, pivot_row[12], c12);
    c12 = quad_multiply_subtract(l, pivot_row[13], c13);
    c13 = quad_multiply_subtract(l, pivot_row[14], c14);
    c14 = quad_multiply_subtract(l, pivot_row[15], c15);
    c15 = quad_multiply_subtract(l, pivot_row[16], c16);
    c16 = quad_multiply_subtract(l, pivot_row[17], c17);
    c17 = quad_multiply_subtract(l, pivot_row[18], c18);
    c18 = quad_multiply_subtract(l, pivot_row[19], c19);
    c19 = quad_multiply_subtract(l, pivot_row[20], c20);
    c20 = quad_multiply_subtract(l, pivot_row[21], c21);
    c21 = quad_multiply_subtract(l, pivot_row[22], c22);
    c22 = quad_multiply_subtract(l, pivot_row[23], c23);
    c23 = quad_multiply_subtract(l, pivot_row[24], c24);
    c24 = quad_multiply_subtract(l, pivot_row[25], c25);
    c25 = quad_multiply_subtract(l, pivot_row[26], c26);
    c26 = quad_multiply_subtract(l, pivot_row[27], c27);
    c27 = quad_multiply_subtract(l, pivot_row[28], c28);
    c28 = quad_multiply_subtract(l, pivot_row[29], c29);
    c29 = quad_multiply_subtract(l, pivot_row[30], c30);
    c30 = quad_multiply_subtract(l, pivot_row[31], c31);
    c31 = last;
}

// Row `element` of the four, of which `count` columns are not finished.
fn publish(element: u32, count: u32) {
    pivot_row[0] = chosen(c00, element, 0u < count);
    pivot_row[1] = chosen(c01, element, 1u < count);
    pivot_row[2] = chosen(c02, element, 2u < count);
    pivot_row[3] = chosen(c03, element, 3u < count);
    pivot_row[4] = chosen(c04, element, 4u < count);
    pivot_row[5] = chosen(c05, element, 5u < count);
    pivot_row[6] = chosen(c06, element, 6u < count);
    pivot_row[7] = chosen(c07, element, 7u < count);
    pivot_row[8] = chosen(c08, element, 8u < count);
    pivot_row[9] = chosen(c09, element, 9u < count);
    pivot_row[10] = chosen(c10, element, 10u < count);
    pivot_row[11] = chosen(c11, element, 11u < count);
    pivot_row[12] = chosen(c12, element, 12u < count);
    pivot_row[13] = chosen(c13, element, 13u < count);
    pivot_row[14] = chosen(c14, element, 14u < count);
    pivot_row[15] = chosen(c15, element, 15u < count);
    pivot_row[16] = chosen(c16, element, 16u < count);
    pivot_row[17] = chosen(c17, element, 17u < count);
    pivot_row[18] = chosen(c18, element, 18u < count);
    pivot_row[19] = chosen(c19, element, 19u < count);
    pivot_row[20] = chosen(c20, element, 20u < count);
    pivot_row[21] = chosen(c21, element, 21u < count);
    pivot_row[22] = chosen(c22, element, 22u < count);
    pivot_row[23] = chosen(c23, element, 23u < count);
    pivot_row[24] = chosen(c24, element, 24u < count);
    pivot_row[25] = chosen(c25, element, 25u < count);
    pivot_row[26] = chosen(c26, element, 26u < count);
    pivot_row[27] = chosen(c27, element, 27u < count);
    pivot_row[28] = chosen(c28, element, 28u < count);
    pivot_row[29] = chosen(c29, element, 29u < count);
    pivot_row[30] = chosen(c30, element, 30u < count);
    pivot_row[31] = chosen(c31, element, 31u < count);
}

fn store(at: u32, packed_at: u32, value: Scalar, exists: bool, padded: bool) {
    if exists { matrix[at] = value; }
    if padded {
        panel[packed_at] = real_part(value);
        if PARTS == 2u { panel[packed_at + 4u] = imaginary_part(value); }
    }
}

@compute @workgroup_size(THREADS)
fn lu_panel_rows(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.columns;
    let first = parameters.first;
    // There is one workgroup along x, but lavapipe cannot know: where a loop's length is a parameter alone, it puts the
    // value in and optimises the kernel anew, for each dispatch.
    let width = min(parameters.width, workgroups.x * COLUMNS);
    let quads = parameters.quads;
    let height = parameters.rows - first;
    let rows = vec4<u32>(local * 4u) + vec4<u32>(0u, 1u, 2u, 3u);
    let exists = rows < vec4<u32>(height);
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let corner = (item * parameters.rows + first) * n + first;
        let first_row = item * parameters.rows + first;
        let first_move = item * 2u * BLOCK;

        // Rows that do not exist read one that does.
        let safe = min(rows, vec4<u32>(height - 1u));
        let source = vec4<u32>(corner) + safe * n;
        for (var column = 0u; column < COLUMNS; column++) {
            let at = source + vec4<u32>(min(column, width - 1u));
            let values = quad(matrix[at.x], matrix[at.y], matrix[at.z], matrix[at.w]);
            rotate(quad_select(quad_zero(), values, exists & vec4<bool>(column < width)));
        }
        var origins = vec4<i32>(rows);
        if parameters.fresh == 0u {
            let at = vec4<u32>(first_row) + safe;
            origins = vec4<i32>(permutation[at.x], permutation[at.y], permutation[at.z], permutation[at.w]);
        }
        for (var i = local; i < 2u * BLOCK; i += THREADS) { moves[first_move + i] = -1; }
        if local == 0u {
            for (var i = 0u; i < 2u; i++) {
                atomicStore(&best_key[i], 0u);
                atomicStore(&best_low[i], 0u);
                atomicStore(&best_position[i], NONE);
            }
            failed = 0u;
        }
        storageBarrier();
        workgroupBarrier();

        // Where these rows stand by now, and the last step that brought them there.
        var positions = rows;
        var displaced = vec4<u32>(NONE);
        for (var step = 0u; step < width; step++) {
            let half = step % 2u;
            let possible = exists & (positions >= vec4<u32>(step));
            let keys = select(vec4<u32>(), pivot_keys(quad_magnitude(c00)) + vec4<u32>(1u), possible);
            let key = max(max(keys.x, keys.y), max(keys.z, keys.w));
            var largest = possible & (keys == vec4<u32>(key));
            var low = 0u;
            if WORDS == 2u {
                let lows = select(vec4<u32>(), pivot_lows(quad_magnitude(c00)), largest);
                low = max(max(lows.x, lows.y), max(lows.z, lows.w));
                largest = largest & (lows == vec4<u32>(low));
            }
            let places = select(vec4<u32>(NONE), positions, largest);
            let place = min(min(places.x, places.y), min(places.z, places.w));
            atomicMax(&best_key[half], key);
            workgroupBarrier();
            var wins = key == atomicLoad(&best_key[half]);
            if WORDS == 2u {
                if wins { atomicMax(&best_low[half], low); }
                workgroupBarrier();
                wins = wins && low == atomicLoad(&best_low[half]);
            }
            if wins { atomicMin(&best_position[half], place); }
            workgroupBarrier();
            let pivot = atomicLoad(&best_position[half]);
            let here = positions == vec4<u32>(pivot);
            if any(here) {
                let element = u32(here.y) + 2u * u32(here.z) + 3u * u32(here.w);
                publish(element, width - step);
                pivots[item * min(parameters.rows, n) + first + step] = i32(first + pivot);
                if key == 1u && low == 0u && failed == 0u { failed = first + step + 1u; }
                atomicStore(&best_key[1u - half], 0u);
                atomicStore(&best_low[1u - half], 0u);
                atomicStore(&best_position[1u - half], NONE);
            }
            workgroupBarrier();
            let leaves = positions == vec4<u32>(step);
            positions = select(positions, vec4<u32>(pivot), leaves);
            displaced = select(displaced, vec4<u32>(step), leaves);
            positions = select(positions, vec4<u32>(step), here);
            let below = exists & (positions > vec4<u32>(step));
            let l = divided(c00, divisor(pivot_row[0]));
            eliminate(quad_select(quad_zero(), l, below), quad_select(c00, l, below));
        }

        for (var i = width; i < COLUMNS; i++) { rotate(quad_zero()); }
        let to = vec4<u32>(corner) + positions * n;
        let places = vec4<u32>(
            packed_place(positions.x),
            packed_place(positions.y),
            packed_place(positions.z),
            packed_place(positions.w),
        );
        let padded = rows < vec4<u32>(4u * quads);
        for (var column = 0u; column < width; column++) {
            let at = to + vec4<u32>(column);
            let packed_at = vec4<u32>((item * width + column) * quads * 4u * PARTS) + places;
            let values = c00;
            store(at.x, packed_at.x, quad_at(values, 0u), exists.x, padded.x);
            store(at.y, packed_at.y, quad_at(values, 1u), exists.y, padded.y);
            store(at.z, packed_at.z, quad_at(values, 2u), exists.z, padded.z);
            store(at.w, packed_at.w, quad_at(values, 3u), exists.w, padded.w);
            rotate(values);
        }
        for (var i = 0u; i < 4u; i++) {
            let position = positions[i];
            let came = displaced[i];
            if exists[i] {
                permutation[first_row + position] = origins[i];
                if position < width {
                    moves[first_move + position] = i32(first + rows[i]);
                } else if position != rows[i] {
                    moves[first_move + BLOCK + came] = i32(first + rows[i]);
                }
            }
        }
        if local == 0u && (parameters.fresh != 0u || (failed != 0u && info[item] == 0)) { info[item] = i32(failed); }
        if parameters.left != 0u {
            let left = min(parameters.left, workgroups.x * COLUMNS);
            let edge = vec4<u32>(corner - first);
            for (var column = 0u; column < COLUMNS; column++) {
                let at = edge + safe * n + vec4<u32>(min(column, left - 1u));
                rotate(quad(matrix[at.x], matrix[at.y], matrix[at.z], matrix[at.w]));
            }
            storageBarrier();
            workgroupBarrier();
            for (var column = 0u; column < left; column++) {
                let at = edge + positions * n + vec4<u32>(column);
                let values = c00;
                store(at.x, 0u, quad_at(values, 0u), exists.x, false);
                store(at.y, 0u, quad_at(values, 1u), exists.y, false);
                store(at.z, 0u, quad_at(values, 2u), exists.z, false);
                store(at.w, 0u, quad_at(values, 3u), exists.w, false);
                rotate(values);
            }
        }
        storageBarrier();
        workgroupBarrier();
    }
}
