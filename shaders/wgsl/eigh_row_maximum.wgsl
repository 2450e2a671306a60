// The largest modulus in each row of the named triangle of Hermitian matrices, by its bits.
//
// a:       batch x n x n, only the named triangle and the real part of the diagonal are read
// maximum: batch x n, bits of max |re|, |im|; those of NaN are the largest
//
// A workgroup owns a row.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle is read.
    lower: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> maximum: array<u32>;

var<workgroup> largest: atomic<u32>;

@compute @workgroup_size(64)
fn eigh_row_maximum(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let row = workgroup.x;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        // lavapipe does not clear workgroup memory.
        if local == 0u { atomicStore(&largest, 0u); }
        workgroupBarrier();
        var most = 0u;
        let first = select(row, 0u, parameters.lower != 0u);
        let end = select(n, row + 1u, parameters.lower != 0u);
        for (var column = first + local; column < end; column += 64u) {
            var value = a[(item * n + row) * n + column];
            if column == row { value = from_real(real_part(value)); }
            most = max(most, modulus_bits(value));
        }
        atomicMax(&largest, most);
        workgroupBarrier();
        if local == 0u { maximum[item * n + row] = atomicLoad(&largest); }
        workgroupBarrier();
    }
}
