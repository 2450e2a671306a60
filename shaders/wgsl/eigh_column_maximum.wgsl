// The largest modulus in each column of blocks of rows of the named triangle of Hermitian matrices, by its size.
//
// a:       batch x n x n, only the named triangle and the real part of the diagonal are read
// maximum: batch x blocks x n, size of max |re|, |im| over 256 rows; that of NaN is the largest
//
// An invocation owns a column of a block.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle is read.
    lower: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> maximum: array<u32>;

const BLOCK = 256u;

@compute @workgroup_size(64)
fn eigh_column_maximum(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let column = workgroup.x * 64u + local;
    let lower = parameters.lower != 0u;
    let block = workgroup.y * BLOCK;
    let first = select(block, max(block, column), lower);
    let end = min(block + BLOCK, select(column + 1u, n, lower));
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            var most = 0u;
            for (var row = first; row < end; row++) {
                let value = a[(item * n + row) * n + column];
                most = max(most, modulus_bits(select(value, from_real(real_part(value)), row == column)));
            }
            maximum[(item * workgroups.y + workgroup.y) * n + column] = most;
        }
    }
}
