// Matrices scaled by their power of two, and the squares of their elements summed up.
//
// a, scaled: batch x rows x columns
// down:      batch; the scale, or 0 where the item is to become zero
// sums:      batch x blocks x columns, the sum of |scaled|^2 over `block_rows` rows
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
@group(0) @binding(2) var<storage, read> down: array<Real>;
@group(0) @binding(3) var<storage, read_write> scaled: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> sums: array<Real>;

@compute @workgroup_size(64)
fn polar_prepare(
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
            let factor = down[item];
            var sum = Real();
            for (var row = first; row < end; row++) {
                let at = (item * parameters.rows + row) * columns + column;
                let raw = a[at];
                // NaN times 0 is NaN.
                let re = select(Real(), scaled_up(real_part(raw), factor), factor > 0.0);
                let im = select(Real(), scaled_up(imaginary_part(raw), factor), factor > 0.0);
                scaled[at] = from_parts(re, im);
                sum += re * re + im * im;
            }
            sums[(item * workgroups.y + workgroup.y) * columns + column] = sum;
        }
    }
}
