// Eigenvalues and eigenvectors of the leaves of a divide and conquer: small real tridiagonal matrices.
//
//     T_g = Q_g diag(w_g) Q_g^T,   g = 0 .. leaves - 1
//
// diagonal, beside: leaves x n; T_g(i, i), and T_g(i + 1, i); the last one of a leaf is not looked at. Elements of at most about 1.
// values:  leaves x n, ascending
// vectors: leaves x n x n, eigenvectors as rows
// info:    leaves; 0, or the number of rotations that were still open when the sweeps were used up
//
// A workgroup owns several leaves; n <= ORDER <= 16.
// Source: see shared/jacobi.wgsl.

struct Parameters {
    order: u32,
    leaves: u32,
    sweeps: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> diagonal: array<Real>;
@group(0) @binding(2) var<storage, read> beside: array<Real>;
@group(0) @binding(3) var<storage, read_write> values: array<Real>;
@group(0) @binding(4) var<storage, read_write> vectors: array<Real>;
@group(0) @binding(5) var<storage, read_write> info: array<i32>;
// Never used: no leaf has more than 16 rows.
var<private> work: array<Scalar, 1>;

@compute @workgroup_size(64)
fn divide_leaf(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * 64u);
    let size = max(2u, (n + 1u) / 2u * 2u);
    let threads = team_size();
    team = local / threads;
    member = local % threads;
    base = team * (ORDER * (ORDER + 1u) / 2u);
    let leaf = linear_workgroup(workgroup, workgroups) * (64u / threads) + team;
    let exists = leaf < parameters.leaves;
    vector_base = team * ORDER * ORDER;

    clear_counts(local);
    for (var at = member; at < size * size; at += threads) {
        let row = at / size;
        let column = at % size;
        if row <= column {
            var value: Real = 0.0;
            if exists && column < n {
                if row == column { value = diagonal[leaf * n + row]; }
                if row + 1u == column { value = beside[leaf * n + row]; }
            }
            upper[place(row, column)] = value;
        }
        store_vector(row * ORDER + column, select(real(0.0), 1.0, row == column));
    }
    workgroupBarrier();

    let open = diagonalise(local, size, parameters.sweeps, true);
    finish(n, true);

    if exists {
        if member == 0u { info[leaf] = i32(open); }
        for (var column = member; column < n; column += threads) {
            values[leaf * n + ranks[team * ORDER + column]] = spectrum[team * ORDER + column];
        }
        for (var at = member; at < n * n; at += threads) {
            let column = at / n;
            let row = at % n;
            vectors[(leaf * n + ranks[team * ORDER + column]) * n + row] = improved_vector(row, column, n);
        }
    }
}
