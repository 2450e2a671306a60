// LU with partial pivoting of many small matrices: P A = L U.
//
// a:           batch x m x n, m and n at most ORDER
// factors:     batch x m x n; U on and above the diagonal, L without its unit diagonal below
// pivots:      batch x min(m, n); row i was exchanged with row pivots[i]
// permutation: batch x m; row i of P A is row permutation[i] of A
// info:        batch; 0, or the 1-based number of the first pivot that is zero
//
// An invocation keeps a 4 x 4 tile of one matrix in registers, a workgroup whole matrices. Rows do not move: each
// invocation knows at which position its rows stand by now, and the factors are written to where they belong at the end.
// Source: LAPACK's getf2, right-looking; the rows that stay in place as in Dongarra et al., batched LU, 2014.

override ORDER: u32;

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> factors: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> pivots: array<i32>;
@group(0) @binding(4) var<storage, read_write> permutation: array<i32>;
@group(0) @binding(5) var<storage, read_write> info: array<i32>;

const THREADS = 256u;
const NONE = 0xffffffffu;

// Of each tile of the column at hand: the key of its largest element and its place, position << 8 | row.
var<workgroup> candidates: array<vec2<u32>, 1024u / ORDER>;
// Of float64 the lower word of that element.
var<workgroup> candidate_lows: array<u32, 1024u / ORDER>;
// Of each matrix: the place of the pivot, and how to divide by it.
var<workgroup> winners: array<u32, 4096u / ORDER / ORDER>;
var<workgroup> divisors: array<Divisor, 4096u / ORDER / ORDER>;
// The column at hand, in turns in one half and the other, so that it need not wait until the last one was read.
var<workgroup> lower: array<Quad, 2048u / ORDER>;
// The pivot's row.
var<workgroup> upper: array<Quad, 1024u / ORDER>;

var<private> matrix: u32;
var<private> exists: bool;

fn load_row(row: u32, column: u32) -> Quad {
    let n = parameters.columns;
    var x0 = zero();
    var x1 = zero();
    var x2 = zero();
    var x3 = zero();
    if exists && row < parameters.rows {
        let at = matrix + row * n + column;
        if column < n { x0 = a[at]; }
        if column + 1u < n { x1 = a[at + 1u]; }
        if column + 2u < n { x2 = a[at + 2u]; }
        if column + 3u < n { x3 = a[at + 3u]; }
    }
    return quad(x0, x1, x2, x3);
}

fn store_row(row: u32, column: u32, values: Quad) {
    let n = parameters.columns;
    if exists && row < parameters.rows {
        let at = matrix + row * n + column;
        if column < n { factors[at] = quad_at(values, 0u); }
        if column + 1u < n { factors[at + 1u] = quad_at(values, 1u); }
        if column + 2u < n { factors[at + 2u] = quad_at(values, 2u); }
        if column + 3u < n { factors[at + 3u] = quad_at(values, 3u); }
    }
}

// What one step makes of a row of a tile: below the pivot's row l stands in its column, and what is to the right of it
// loses l u; rows at or above it stay.
fn eliminated(row: Quad, l: Scalar, u: Quad, below: bool, right: vec4<bool>, here: vec4<bool>) -> Quad {
    let rest = quad_select(row, quad_multiply_subtract(u, l, row), right & vec4<bool>(below));
    return quad_select(rest, quad_splat(l), here & vec4<bool>(below));
}

@compute @workgroup_size(THREADS)
fn lu_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let m = parameters.rows;
    let n = parameters.columns;
    let tiles = ORDER / 4u;
    let lanes = tiles * tiles;
    let slot = local / lanes;
    let lane = local % lanes;
    let tile_row = lane / tiles;
    let tile_column = lane % tiles;
    let item = linear_workgroup(workgroup, workgroups) * (THREADS / lanes) + slot;
    // Never less than the steps, but lavapipe cannot know: where a loop's length is a parameter alone, it puts the value
    // in and optimises the kernel anew, for each dispatch.
    let steps = min(min(m, n), workgroups.x * 64u);
    exists = item < parameters.batch;
    matrix = item * m * n;

    let rows = vec4<u32>(tile_row * 4u) + vec4<u32>(0u, 1u, 2u, 3u);
    let columns = vec4<u32>(tile_column * 4u) + vec4<u32>(0u, 1u, 2u, 3u);
    // Where these rows stand by now.
    var positions = rows;
    var r0 = load_row(rows.x, columns.x);
    var r1 = load_row(rows.y, columns.x);
    var r2 = load_row(rows.z, columns.x);
    var r3 = load_row(rows.w, columns.x);
    var failed = 0u;

    for (var step = 0u; step < steps; step++) {
        let half = step % 2u * (1024u / ORDER);
        if tile_column == step / 4u {
            let at = step % 4u;
            let column = quad(quad_at(r0, at), quad_at(r1, at), quad_at(r2, at), quad_at(r3, at));
            lower[half + slot * tiles + tile_row] = column;
            let magnitudes = quad_magnitude(column);
            let keys = pivot_keys(magnitudes);
            let lows = pivot_lows(magnitudes);
            let possible = (positions >= vec4<u32>(step)) & (positions < vec4<u32>(m));
            let places = select(vec4<u32>(NONE), (positions << vec4<u32>(8u)) | rows, possible);
            var best = vec2<u32>(0u, NONE);
            var best_low = 0u;
            for (var i = 0u; i < 4u; i++) {
                var better = keys[i] > best.x || (keys[i] == best.x && places[i] < best.y);
                if WORDS == 2u && keys[i] == best.x {
                    better = lows[i] > best_low || (lows[i] == best_low && places[i] < best.y);
                }
                if places[i] != NONE && better {
                    best = vec2<u32>(keys[i], places[i]);
                    if WORDS == 2u { best_low = lows[i]; }
                }
            }
            candidates[slot * tiles + tile_row] = best;
            if WORDS == 2u { candidate_lows[slot * tiles + tile_row] = best_low; }
        }
        workgroupBarrier();
        if lane == 0u {
            var best = vec2<u32>(0u, NONE);
            var best_low = 0u;
            for (var i = 0u; i < tiles; i++) {
                let next = candidates[slot * tiles + i];
                var better = next.x > best.x || (next.x == best.x && next.y < best.y);
                if WORDS == 2u {
                    let low = candidate_lows[slot * tiles + i];
                    if next.x == best.x { better = low > best_low || (low == best_low && next.y < best.y); }
                    best_low = select(best_low, low, better);
                }
                if better { best = next; }
            }
            let row = best.y & 255u;
            winners[slot] = best.y;
            divisors[slot] = divisor(quad_at(lower[half + slot * tiles + row / 4u], row % 4u));
            if best.x == 0u && best_low == 0u && failed == 0u { failed = step + 1u; }
            if exists { pivots[item * min(m, n) + step] = i32(best.y >> 8u); }
        }
        workgroupBarrier();
        let row = winners[slot] & 255u;
        let position = winners[slot] >> 8u;
        if tile_row == row / 4u {
            var u = r0;
            if row % 4u == 1u { u = r1; }
            if row % 4u == 2u { u = r2; }
            if row % 4u == 3u { u = r3; }
            upper[slot * tiles + tile_column] = u;
        }
        positions = select(positions, vec4<u32>(position), positions == vec4<u32>(step));
        positions = select(positions, vec4<u32>(step), rows == vec4<u32>(row));
        workgroupBarrier();
        if columns.w >= step {
            let by = divisors[slot];
            let l = divided(lower[half + slot * tiles + tile_row], by);
            let u = upper[slot * tiles + tile_column];
            let below = positions > vec4<u32>(step);
            let right = columns > vec4<u32>(step);
            let here = columns == vec4<u32>(step);
            r0 = eliminated(r0, quad_at(l, 0u), u, below.x, right, here);
            r1 = eliminated(r1, quad_at(l, 1u), u, below.y, right, here);
            r2 = eliminated(r2, quad_at(l, 2u), u, below.z, right, here);
            r3 = eliminated(r3, quad_at(l, 3u), u, below.w, right, here);
        }
    }

    store_row(positions.x, columns.x, r0);
    store_row(positions.y, columns.x, r1);
    store_row(positions.z, columns.x, r2);
    store_row(positions.w, columns.x, r3);
    if exists && tile_column == 0u {
        for (var i = 0u; i < 4u; i++) {
            if rows[i] < m { permutation[item * m + positions[i]] = i32(rows[i]); }
        }
    }
    if exists && lane == 0u { info[item] = i32(failed); }
}
