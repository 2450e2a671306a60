// The squared lengths of the columns of B - A X.
//
// b, product: batch x rows x columns; product is A X
// residuals:  batch x columns; receives the sums over the rows from `first` on, `count` of them, and keeps what it has unless
//             `first` is 0
//
// A workgroup owns a column of an item. Source: LAPACK's gelsd, whose users sum up such squares.

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    first: u32,
    count: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> b: array<Scalar>;
@group(0) @binding(2) var<storage, read> product: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> residuals: array<Real>;

var<workgroup> sums: array<Real, 64>;

@compute @workgroup_size(64)
fn least_squares_residuals(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let end = min(parameters.first + parameters.count, parameters.rows);
    let all = parameters.batch * parameters.columns;
    let own = linear_workgroup(workgroup, workgroups);
    // The grid may have more workgroups than there are columns.
    let at = min(own, all - 1u);
    let item = at / parameters.columns;
    let column = at % parameters.columns;
    var sum = Real(0.0);
    for (var row = parameters.first + local; row < end; row += 64u) {
        let place = (item * parameters.rows + row) * parameters.columns + column;
        let rest = b[place] - product[place];
        sum += real_part(multiply(conjugate(rest), rest));
    }
    sums[local] = sum;
    workgroupBarrier();
    if local == 0u && own < all {
        var total = Real(0.0);
        if parameters.first > 0u { total = residuals[at]; }
        for (var i = 0u; i < 64u; i++) { total += sums[i]; }
        residuals[at] = total;
    }
}
