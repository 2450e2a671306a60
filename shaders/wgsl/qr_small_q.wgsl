// The first columns of Q = H_1 .. H_k of many small factorisations.
//
// v:    batch x m x v_columns, row-major, reflectors below the diagonal; m <= ORDER
// taus: batch x reflectors
// q:    batch x m x n, n <= m
//
// A workgroup owns 64 / ORDER whole matrices, an invocation a column of one of them, by quads of rows in workgroup memory.
// Each column starts as that of the identity and takes the reflectors from the last to the first; columns are
// independent, so that nothing waits. Source: LAPACK's org2r.

override ORDER: u32;

struct Parameters {
    rows: u32,
    columns: u32,
    v_columns: u32,
    reflectors: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> v: array<Scalar>;
@group(0) @binding(2) var<storage, read> taus: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> q: array<Scalar>;

const THREADS = 64u;

// Columns of V and of Q.
var<workgroup> reflector_block: array<Quad, ORDER * 16u>;
var<workgroup> block: array<Quad, ORDER * 16u>;

// Of the matrix at hand.
var<private> v_base: u32;

fn load(row: u32, column: u32, there: bool) -> Scalar {
    var value = from_real(select(Real(0.0), Real(1.0), row == column));
    if there && row > column && row < parameters.rows { value = v[v_base + row * parameters.v_columns + column]; }
    return value;
}

@compute @workgroup_size(THREADS)
fn qr_small_q(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the parameters, but lavapipe cannot know: see cholesky_small.
    let rows = min(parameters.rows, workgroups.x * 64u);
    let reflectors = min(parameters.reflectors, workgroups.x * 64u);
    let quads = (rows + 3u) / 4u;
    let column = local % ORDER;
    let item = linear_workgroup(workgroup, workgroups) * (THREADS / ORDER) + local / ORDER;
    v_base = item * parameters.rows * parameters.v_columns;
    let start = local / ORDER * ORDER * (ORDER / 4u);
    let own_start = start + column * (ORDER / 4u);
    let there = item < parameters.batch && column < reflectors;
    for (var i = 0u; i < quads; i++) {
        let row = i * 4u;
        reflector_block[own_start + i] = quad(
            load(row, column, there),
            load(row + 1u, column, there),
            load(row + 2u, column, there),
            load(row + 3u, column, there),
        );
        let one = Real4(vec4<u32>(row, row + 1u, row + 2u, row + 3u) == vec4<u32>(column));
        block[own_start + i] = quad_add_real(quad_zero(), one);
    }
    workgroupBarrier();

    if item < parameters.batch && column < parameters.columns {
        for (var step = 0u; step < reflectors; step++) {
            let j = reflectors - 1u - step;
            let from_quad = start + j * (ORDER / 4u);
            // Columns further left are still those of the identity, and zero in these rows.
            if column >= j {
                var sum = quad_zero();
                for (var i = j / 4u; i < quads; i++) {
                    sum = quad_add_conjugated(reflector_block[from_quad + i], block[own_start + i], sum);
                }
                let weight = multiply(taus[item * parameters.reflectors + j], quad_sum(sum));
                for (var i = j / 4u; i < quads; i++) {
                    block[own_start + i] =
                        quad_multiply_subtract(reflector_block[from_quad + i], weight, block[own_start + i]);
                }
            }
        }
        for (var row = 0u; row < rows; row++) {
            q[(item * parameters.rows + row) * parameters.columns + column] =
                quad_at(block[own_start + row / 4u], row % 4u);
        }
    }
}
