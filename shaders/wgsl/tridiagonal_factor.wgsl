// Elimination in tridiagonal systems, one after the other row by row, with partial pivoting.
//
//     lower(i) x(i - 1) + diagonal(i) x(i) + upper(i) x(i + 1) = b(i)
//
// lower, diagonal, upper: batch x n; lower(0) and upper(n - 1) are not read
// b:       batch x n x columns
// factors: n x 3 x batch, the diagonal of U and the two above it
// values:  n x batch x columns, the right-hand sides of U x = values
// info:    batch; 0, or the 1-based number of the first pivot that is zero
//
// An invocation owns one system with one right-hand side; those of the first column store the factor.
// Source: LAPACK's gtsv.

struct Parameters {
    columns: u32,
    batch: u32,
    order: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> lower: array<Scalar>;
@group(0) @binding(2) var<storage, read> diagonal: array<Scalar>;
@group(0) @binding(3) var<storage, read> upper: array<Scalar>;
@group(0) @binding(4) var<storage, read> b: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> factors: array<Scalar>;
@group(0) @binding(6) var<storage, read_write> values: array<Scalar>;
@group(0) @binding(7) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(32)
fn tridiagonal_factor(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: where a loop's length is a parameter alone, it puts the value
    // in and optimises the kernel anew, for each dispatch.
    let n = min(parameters.order, workgroups.x * 16384u);
    let index = linear_workgroup(workgroup, workgroups) * 32u + local;
    let columns = parameters.columns;
    let column = index % columns;
    let item = index / columns;
    let batch = parameters.batch;
    if item < batch {
        let base = item * n;
        // What is left of row i: its coefficients at i, i + 1 and (after an exchange) i + 2.
        var pivot = diagonal[base];
        var next = zero();
        if n > 1u { next = upper[base]; }
        var value = b[base * columns + column];
        var failed = 0u;
        for (var i = 0u; i < n; i++) {
            var first = pivot;
            var second = next;
            var third = zero();
            var solved = value;
            if i + 1u < n {
                let at = base + i + 1u;
                let below = lower[at];
                let below_diagonal = diagonal[at];
                var below_upper = zero();
                if i + 2u < n { below_upper = upper[at]; }
                let below_value = b[at * columns + column];
                if pivot_size(pivot) >= pivot_size(below) {
                    var m = zero();
                    if pivot_size(pivot) != 0u { m = divide(below, pivot); }
                    pivot = multiply_subtract(m, next, below_diagonal);
                    next = below_upper;
                    value = multiply_subtract(m, value, below_value);
                } else {
                    let m = divide(pivot, below);
                    first = below;
                    second = below_diagonal;
                    third = below_upper;
                    solved = below_value;
                    pivot = multiply_subtract(m, below_diagonal, next);
                    next = multiply_subtract(m, below_upper, zero());
                    value = multiply_subtract(m, below_value, value);
                }
            }
            if failed == 0u && pivot_size(first) == 0u { failed = i + 1u; }
            values[(i * batch + item) * columns + column] = solved;
            if column == 0u {
                factors[i * 3u * batch + item] = first;
                factors[(i * 3u + 1u) * batch + item] = second;
                factors[(i * 3u + 2u) * batch + item] = third;
            }
        }
        if column == 0u { info[item] = i32(failed); }
    }
}
