// The wanted eigenvalues and eigenvectors of divide and conquer, in the order and place in which they are handed over.
//
// sorted:  batch x padded, eigenvalues ascending, padding last
// rows:    batch x padded x padded, eigenvectors as rows
// factors: batch; what eigenvalues are multiplied with; NaN where the item failed
// values:  batch x count; vectors: batch x n x columns, eigenvectors first .. as columns; columns is count, or 0
//
// A workgroup owns 16 rows of 64 eigenvectors, and the workgroups of the first rows the eigenvalues.

struct Parameters {
    order: u32,
    batch: u32,
    padded: u32,
    first: u32,
    count: u32,
    columns: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> sorted: array<Real>;
@group(0) @binding(2) var<storage, read> rows: array<Real>;
@group(0) @binding(3) var<storage, read> factors: array<Real>;
@group(0) @binding(4) var<storage, read_write> values: array<Real>;
@group(0) @binding(5) var<storage, read_write> vectors: array<Scalar>;

@compute @workgroup_size(64)
fn divide_gather(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let column = workgroup.x * 64u + local;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let factor = factors[item];
        let failed = size_of(factor) > INFINITE_SIZE;
        let nan = nan_real(parameters.nan);
        let source = item * parameters.padded + parameters.first + column;
        if workgroup.y == 0u && column < parameters.count {
            values[item * parameters.count + column] = select(scaled_down(sorted[source], factor), nan, failed);
        }
        if column < parameters.columns {
            let end = min(workgroup.y * 16u + 16u, parameters.order);
            for (var row = workgroup.y * 16u; row < end; row++) {
                let value = select(rows[source * parameters.padded + row], nan, failed);
                vectors[(item * parameters.order + row) * parameters.columns + column] = from_real(value);
            }
        }
    }
}
