// Q and P of a reduction to bidiagonal form, from reflectors `first` to `last` - 1 of each.
//
//     x <- x (I - tau v v^H),   a row of Q = H_0 H_1 .. or of P = G_0 G_1 ..
//
// reflectors: batch x 2 x n x n; row j of the first has v_j from element j on, row j of the second u_j from element j + 1 on
// taus:       batch x 2 x n
// vectors:    batch x 2 x n x n; Q and P, columns as rows; what `first` reflectors made of the identity, which is not read
//
// An invocation owns four rows of Q or of P, which are columns here. A pass applies a reflector and finds the product with the
// next one. Source: LAPACK's orgbr.

struct Parameters {
    order: u32,
    batch: u32,
    first: u32,
    last: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> reflectors: array<Scalar>;
@group(0) @binding(2) var<storage, read> taus: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> vectors: array<Scalar>;

@compute @workgroup_size(4)
fn svd_form(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * 16u);
    let side = workgroup.y;
    let rows = vec4<u32>(workgroup.x * 16u + local) + vec4<u32>(0u, 4u, 8u, 12u);
    let exists = rows < vec4<u32>(n);
    let inside = min(rows, vec4<u32>(n - 1u));
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let matrix = (item * 2u + side) * n;
        let first = parameters.first;
        let last = min(parameters.last, n - side);
        if first == 0u {
            for (var c = 0u; c < n; c++) {
                let at = (matrix + c) * n;
                if exists.x { vectors[at + rows.x] = from_real(select(Real(0.0), 1.0, c == rows.x)); }
                if exists.y { vectors[at + rows.y] = from_real(select(Real(0.0), 1.0, c == rows.y)); }
                if exists.z { vectors[at + rows.z] = from_real(select(Real(0.0), 1.0, c == rows.z)); }
                if exists.w { vectors[at + rows.w] = from_real(select(Real(0.0), 1.0, c == rows.w)); }
            }
        }
        var sums = quad_zero();
        for (var c = first + side; c < n; c++) {
            let at = vec4<u32>((matrix + c) * n) + inside;
            let x = quad(vectors[at.x], vectors[at.y], vectors[at.z], vectors[at.w]);
            sums = quad_add(sums, quad_times(x, reflectors[(matrix + first) * n + c]));
        }
        for (var j = first; j < last; j++) {
            let s = quad_times(sums, taus[matrix + j]);
            sums = quad_zero();
            // Of the last one there is no next: its own elements are as good as any.
            let v_at = (matrix + j) * n;
            let next_at = (matrix + min(j + 1u, last - 1u)) * n;
            for (var c = j + side; c < n; c++) {
                let at = vec4<u32>((matrix + c) * n) + inside;
                let x = quad(vectors[at.x], vectors[at.y], vectors[at.z], vectors[at.w]);
                let y = quad_multiply_subtract(s, conjugate(reflectors[v_at + c]), x);
                // The next one begins an element later; what is before it was never written.
                var v = reflectors[next_at + c];
                if c == j + side { v = zero(); }
                sums = quad_add(sums, quad_times(y, v));
                if exists.x { vectors[at.x] = quad_at(y, 0u); }
                if exists.y { vectors[at.y] = quad_at(y, 1u); }
                if exists.z { vectors[at.z] = quad_at(y, 2u); }
                if exists.w { vectors[at.w] = quad_at(y, 3u); }
            }
        }
    }
}
