// Cholesky of many small matrices: A = U^H U, or A = L L^H with L = U^H.
//
// a:      batch x n x n, only the named triangle is read
// factor: batch x n x n, the other triangle zero
// info:   batch; 0, or the 1-based number of the first pivot that is not positive
//
// A workgroup owns 64 / ORDER whole matrices, an invocation one column of one of them; n <= ORDER, and rows and columns
// up to ORDER are padded with those of the identity.
// Source: LAPACK's potf2; see shared/cholesky_block.wgsl.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle is read and written.
    lower: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> factor: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(THREADS)
fn cholesky_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let lower = parameters.lower != 0u;
    let column = local % ORDER;
    let start = local / ORDER * ORDER * ORDER;
    let item = linear_workgroup(workgroup, workgroups) * (THREADS / ORDER) + local / ORDER;
    let exists = item < parameters.batch;
    let base = item * n * n;

    // Neighbouring invocations read neighbouring elements; of a lower triangle, those are one column of U^H.
    for (var row = 0u; row < ORDER; row++) {
        var value = from_real(select(0.0, 1.0, row == column));
        let read = exists && row < n && column < n && select(column >= row, column <= row, lower);
        if read {
            value = a[base + row * n + column];
        }
        if lower {
            block[start + column * ORDER + row] = conjugate(value);
        } else {
            block[start + row * ORDER + column] = value;
        }
    }
    workgroupBarrier();

    let rows = (n + 3u) / 4u * 4u;
    let failed = factor_block(start, column, rows, bitcast<f32>(parameters.nan));

    if !exists { return; }
    if column < n {
        for (var row = 0u; row < n; row++) {
            var value = zero();
            if lower && column <= row {
                value = conjugate(block[start + column * ORDER + row]);
            }
            if !lower && column >= row {
                value = block[start + row * ORDER + column];
            }
            factor[base + row * n + column] = value;
        }
    }
    if column == 0u {
        info[item] = i32(failed);
    }
}
