// Both triangles of Hermitian matrices from the named one, scaled.
//
// a:    batch x n x n, only the named triangle and the real part of the diagonal are read
// down: batch; the scale, or 0 where the item is to become zero
// full: batch x n x n
//
// A workgroup owns 16 rows of 64 columns.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle is read.
    lower: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> down: array<Real>;
@group(0) @binding(3) var<storage, read_write> full: array<Scalar>;

@compute @workgroup_size(64)
fn eigh_prepare(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let column = workgroup.x * 64u + local;
    let end = min(workgroup.y * 16u + 16u, n);
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let factor = down[item];
            for (var row = workgroup.y * 16u; row < end; row++) {
                let stored = (row > column) == (parameters.lower != 0u) || row == column;
                let raw = a[item * n * n + select(column * n + row, row * n + column, stored)];
                var value = from_parts(scaled_up(real_part(raw), factor), scaled_up(imaginary_part(raw), factor));
                if !stored { value = conjugate(value); }
                if row == column { value = from_real(real_part(value)); }
                // NaN times 0 is NaN.
                full[(item * n + row) * n + column] = select(zero(), value, factor > 0.0);
            }
        }
    }
}
