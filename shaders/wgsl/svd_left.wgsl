// Left singular vectors of matrices with few rows: U = Q diag(X, I), made orthonormal to working precision.
//
// q:    batch x m x count, m <= ORDER
// x:    batch x n x n, n <= count
// info: batch; an item where it is not 0 becomes NaN
// u:    batch x m x count, or, of the adjoint, batch x count x m
//
// A workgroup owns a matrix, or four of up to 8 rows. With few rows the roundings of Q and X are not small
// beside m eps: a step of Newton, U (3 I - U^H U) / 2, takes them away.
// Source: Bjorck and Bowie, SIAM J. Numer. Anal. 8, 1971.

override ORDER: u32;

struct Parameters {
    rows: u32,
    // Columns of U, and those that X mixes.
    count: u32,
    order: u32,
    batch: u32,
    // 1 where u is U^H.
    adjoint: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> q: array<Scalar>;
@group(0) @binding(2) var<storage, read> x: array<Scalar>;
@group(0) @binding(3) var<storage, read> info: array<i32>;
@group(0) @binding(4) var<storage, read_write> u: array<Scalar>;

// U and (I - U^H U) / 2, row-major, of all matrices of the workgroup.
var<workgroup> vectors: array<Scalar, ORDER / 32u * 768u + 256u>;
var<workgroup> defects: array<Scalar, ORDER / 32u * 768u + 256u>;

@compute @workgroup_size(64)
fn svd_left(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the parameters, but lavapipe cannot know: see cholesky_small.
    let m = min(parameters.rows, workgroups.x * 32u);
    let n = min(parameters.order, workgroups.x * 32u);
    let count = min(parameters.count, workgroups.x * 32u);
    let team_size = min(64u, ORDER * ORDER / 4u);
    let member = local % team_size;
    let base = local / team_size * ORDER * ORDER;
    let item = linear_workgroup(workgroup, workgroups) * (64u / team_size) + local / team_size;
    let exists = item < parameters.batch;
    if exists {
        for (var at = member; at < m * count; at += team_size) {
            let row = at / count;
            let column = at % count;
            let start = (item * m + row) * count;
            var sum = zero();
            if column < n {
                for (var k = 0u; k < n; k++) { sum = multiply_add(q[start + k], x[(item * n + k) * n + column], sum); }
            } else {
                sum = q[start + column];
            }
            vectors[base + at] = sum;
        }
    }
    workgroupBarrier();
    if exists {
        for (var at = member; at < count * count; at += team_size) {
            var sum = from_real(select(Real(), Real(1.0), at / count == at % count));
            for (var row = 0u; row < m; row++) {
                let start = base + row * count;
                sum = multiply_subtract(conjugate(vectors[start + at / count]), vectors[start + at % count], sum);
            }
            defects[base + at] = scale(sum, 0.5);
        }
    }
    workgroupBarrier();
    if exists {
        let failed = info[item] != 0;
        let nan = nan_real(parameters.nan);
        for (var at = member; at < m * count; at += team_size) {
            let row = at / count;
            let column = at % count;
            var correction = zero();
            for (var k = 0u; k < count; k++) {
                correction = multiply_add(vectors[base + row * count + k], defects[base + k * count + column], correction);
            }
            var value = vectors[base + at] + correction;
            if parameters.adjoint != 0u { value = conjugate(value); }
            if failed { value = from_parts(nan, nan); }
            u[item * m * count + select(at, column * m + row, parameters.adjoint != 0u)] = value;
        }
    }
}
