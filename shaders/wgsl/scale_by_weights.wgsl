// Matrices whose rows or columns are scaled by real weights.
//
//     destination = diag(weights) source   or   source diag(weights)
//
// source, destination: batch x rows x columns; weights: batch x rows or batch x columns
//
// An invocation owns a column of the rows y, y + Y, .. for a grid of Y workgroups in y.

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    // 1 where a row has a weight, 0 where a column has one.
    by_rows: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> source: array<Scalar>;
@group(0) @binding(2) var<storage, read> weights: array<Real>;
@group(0) @binding(3) var<storage, read_write> destination: array<Scalar>;

@compute @workgroup_size(64)
fn scale_by_weights(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let column = workgroup.x * 64u + local;
    if column < parameters.columns {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            for (var row = workgroup.y; row < parameters.rows; row += workgroups.y) {
                let at = (item * parameters.rows + row) * parameters.columns + column;
                let by_row = item * parameters.rows + row;
                let weight = weights[select(item * parameters.columns + column, by_row, parameters.by_rows != 0u)];
                destination[at] = scale(source[at], weight);
            }
        }
    }
}
