// Matrices or their adjoints, scaled.
//
// a:       batch x rows x columns, or, of the adjoint, batch x columns x rows
// maximum: batch x blocks, bits of the largest moduli
// result:  batch x rows x columns, its largest element near 1; zeros where a has NaN or infinity in it
// up:      batch; what `result` is to be multiplied with; NaN there
//
// A workgroup owns 64 columns of rows y, y + Y, .. for a grid of Y in y; of narrow matrices, 64 elements of neighbouring rows.

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    blocks: u32,
    adjoint: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> maximum: array<u32>;
@group(0) @binding(3) var<storage, read_write> result: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> up: array<Real>;

@compute @workgroup_size(64)
fn svd_prepare(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let rows = parameters.rows;
    let columns = parameters.columns;
    // Narrow matrices: neighbouring invocations take rows as well.
    let width = min(columns, 64u);
    let height = 64u / width;
    let column = workgroup.x * 64u + local % width;
    let lane = local / width;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        var bits = 0u;
        for (var block = 0u; block < parameters.blocks; block++) {
            bits = max(bits, maximum[item * parameters.blocks + block]);
        }
        let finite = is_finite_bits(bits);
        let powers = scaling(bits);
        if local == 0u && workgroup.x + workgroup.y == 0u {
            up[item] = select(nan_real(parameters.nan), powers.y, finite);
        }
        for (var row = workgroup.y * height + lane; row < rows; row += workgroups.y * height) {
            if column < columns && lane < height {
                let at = select(row * columns + column, column * rows + row, parameters.adjoint != 0u);
                let raw = a[item * rows * columns + at];
                var value = from_parts(scaled_up(real_part(raw), powers.x), scaled_up(imaginary_part(raw), powers.x));
                if parameters.adjoint != 0u { value = conjugate(value); }
                // NaN times 0 is NaN.
                result[(item * rows + row) * columns + column] = select(zero(), value, finite);
            }
        }
    }
}
