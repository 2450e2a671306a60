// The largest modulus in each column of blocks of rows, by its bits.
//
// a:       batch x rows x columns
// maximum: batch x blocks x columns, bits of max |re|, |im| over `block_rows` rows; those of NaN are the largest
//
// An invocation owns a column of a block; a block for each workgroup in y.

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    block_rows: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> maximum: array<u32>;

@compute @workgroup_size(64)
fn polar_maximum(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let columns = parameters.columns;
    let column = workgroup.x * 64u + local;
    let first = workgroup.y * parameters.block_rows;
    let end = min(first + parameters.block_rows, parameters.rows);
    if column < columns {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            var most = 0u;
            for (var row = first; row < end; row++) {
                most = max(most, modulus_bits(a[(item * parameters.rows + row) * columns + column]));
            }
            maximum[(item * workgroups.y + workgroup.y) * columns + column] = most;
        }
    }
}
