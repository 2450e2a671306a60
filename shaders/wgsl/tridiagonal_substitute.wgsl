// Back substitution in tridiagonal systems, each by itself: U x = values.
//
// factors: n x 3 x batch, the diagonal of U and the two above it
// values:  n x batch x columns
// info:    batch; an item whose info is not 0 becomes NaN
// x:       batch x n x columns
//
// An invocation owns one system with one right-hand side.
// Source: LAPACK's gtsv.

struct Parameters {
    columns: u32,
    batch: u32,
    order: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> factors: array<Scalar>;
@group(0) @binding(2) var<storage, read> values: array<Scalar>;
@group(0) @binding(3) var<storage, read> info: array<i32>;
@group(0) @binding(4) var<storage, read_write> x: array<Scalar>;

@compute @workgroup_size(32)
fn tridiagonal_substitute(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // As in tridiagonal_factor: a bound that is no parameter.
    let n = min(parameters.order, workgroups.x * 16384u);
    let index = linear_workgroup(workgroup, workgroups) * 32u + local;
    let columns = parameters.columns;
    let column = index % columns;
    let item = index / columns;
    let batch = parameters.batch;
    if item < batch {
        let failed = info[item] != 0;
        let nan = nan_real(parameters.nan);
        var one = zero();
        var two = zero();
        for (var back = 1u; back <= n; back++) {
            let i = n - back;
            var value = values[(i * batch + item) * columns + column];
            value = multiply_subtract(factors[(i * 3u + 1u) * batch + item], one, value);
            value = multiply_subtract(factors[(i * 3u + 2u) * batch + item], two, value);
            value = divide(value, factors[i * 3u * batch + item]);
            two = one;
            one = value;
            if failed { value = from_parts(nan, nan); }
            x[(item * n + i) * columns + column] = value;
        }
    }
}
