// Eigenvalues and eigenvectors of the leaves of a divide and conquer, each by one invocation: small real tridiagonal matrices.
//
//     T_g = Q_g diag(w_g) Q_g^T,   g = 0 .. leaves - 1
//
// diagonal, beside: leaves x n; T_g(i, i), and T_g(i + 1, i); the last one of a leaf is not looked at. Elements of at most about 1.
// values:  leaves x n, ascending
// vectors: leaves x n x n, eigenvectors as rows
// info:    leaves; 0, or the number of elements beside the diagonal that did not vanish
//
// An invocation owns a leaf, n <= 8. For adapters that run shaders on the CPU, where workgroups wait long for each other.
// Source: the implicit QL algorithm with Wilkinson's shifts; Dubrulle, Martin and Wilkinson, Numer. Math. 12, 1968; LAPACK's steqr.

struct Parameters {
    order: u32,
    leaves: u32,
    // Times the order: steps in all.
    sweeps: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> diagonal: array<Real>;
@group(0) @binding(2) var<storage, read> beside: array<Real>;
@group(0) @binding(3) var<storage, read_write> values: array<Real>;
@group(0) @binding(4) var<storage, read_write> vectors: array<Real>;
@group(0) @binding(5) var<storage, read_write> info: array<i32>;

const ORDER = 8u;
// Numbers below SMALL are multiplied with LIFT = 2^60 before they are squared.
const SMALL: Real = 1e-9;
const LIFT: Real = 1.152921504606847e18;

var<private> d: array<Real, ORDER>;
var<private> e: array<Real, ORDER>;
// Eigenvectors as rows.
var<private> q: array<Real, ORDER * ORDER>;

// Scaled matrices have elements near 1.
fn vanishes(i: u32) -> bool {
    return abs(e[i]) <= max(ROUNDING * (abs(d[i]) + abs(d[i + 1u])), VANISHING);
}

// The first row from `l` on after which there is nothing beside the diagonal.
fn block_end(l: u32, n: u32) -> u32 {
    var m = l;
    while m + 1u < n && !vanishes(m) { m++; }
    return m;
}

// One step of QL on rows l .. m: rotations from the last two rows to the first two.
fn step(l: u32, m: u32, n: u32) {
    let half = (d[l + 1u] - d[l]) / (2.0 * e[l]);
    let length = square_root(half * half + 1.0);
    var g = d[m] - d[l] + e[l] / (half + select(-length, length, half >= 0.0));
    var s: Real = 1.0;
    var c: Real = 1.0;
    var p: Real = 0.0;
    var going = true;
    for (var i = m; i > l && going; i--) {
        let f = s * e[i - 1u];
        let b = c * e[i - 1u];
        // Hardware takes squares below 2^-126 for zero, and the rotation would not be one.
        let unit = select(real(1.0), LIFT, max(abs(f), abs(g)) < SMALL);
        let r = square_root((f * unit) * (f * unit) + (g * unit) * (g * unit)) / unit;
        e[i] = r;
        if r < VANISHING {
            // The matrix falls apart here.
            d[i] -= p;
            e[m] = 0.0;
            going = false;
        } else {
            s = f / r;
            c = g / r;
            g = d[i] - p;
            let t = (d[i - 1u] - g) * s + 2.0 * c * b;
            p = s * t;
            d[i] = g + p;
            g = c * t - b;
            for (var row = 0u; row < n; row++) {
                let x = q[(i - 1u) * ORDER + row];
                let y = q[i * ORDER + row];
                q[i * ORDER + row] = s * x + c * y;
                q[(i - 1u) * ORDER + row] = c * x - s * y;
            }
        }
    }
    if going {
        d[l] -= p;
        e[l] = g;
        e[m] = 0.0;
    }
}

// Q (3 I - Q^T Q) / 2, of vectors as rows: rotations round more than so few elements hide. Source: Bjorck and Bowie, SIAM J. Numer.
// Anal. 8, 1971.
fn improve(n: u32) {
    var defect: array<Real, ORDER * ORDER>;
    for (var i = 0u; i < n; i++) {
        for (var j = 0u; j <= i; j++) {
            var sum = select(real(0.0), -1.0, i == j);
            for (var k = 0u; k < n; k++) { sum += q[i * ORDER + k] * q[j * ORDER + k]; }
            defect[i * ORDER + j] = 0.5 * sum;
            defect[j * ORDER + i] = 0.5 * sum;
        }
    }
    for (var k = 0u; k < n; k++) {
        var change: array<Real, ORDER>;
        for (var i = 0u; i < n; i++) {
            change[i] = Real();
            for (var j = 0u; j < n; j++) { change[i] += defect[i * ORDER + j] * q[j * ORDER + k]; }
        }
        for (var i = 0u; i < n; i++) { q[i * ORDER + k] -= change[i]; }
    }
}

@compute @workgroup_size(4)
fn divide_leaf_serial(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * ORDER);
    let leaf = linear_workgroup(workgroup, workgroups) * 4u + local;
    if leaf < parameters.leaves {
        for (var i = 0u; i < n; i++) {
            d[i] = diagonal[leaf * n + i];
            e[i] = select(real(0.0), beside[leaf * n + i], i + 1u < n);
            for (var row = 0u; row < n; row++) { q[i * ORDER + row] = select(real(0.0), 1.0, row == i); }
        }
        var l = 0u;
        var left = parameters.sweeps * n;
        var open = 0;
        while l < n {
            let m = block_end(l, n);
            if m == l {
                l++;
            } else if left > 0u {
                step(l, m, n);
                left--;
            } else {
                open++;
                l++;
            }
        }
        improve(n);
        info[leaf] = open;
        for (var i = 0u; i < n; i++) {
            var rank = 0u;
            for (var j = 0u; j < n; j++) {
                if d[j] < d[i] || (d[j] == d[i] && j < i) { rank++; }
            }
            values[leaf * n + rank] = d[i];
            for (var row = 0u; row < n; row++) {
                vectors[(leaf * n + rank) * n + row] = q[i * ORDER + row];
            }
        }
    }
}
