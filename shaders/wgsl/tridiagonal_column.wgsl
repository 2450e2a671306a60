// One step of a blocked reduction of Hermitian matrices to tridiagonal form: the last reflector's w, then the next column.
//
//     w = tau (y - V (W^H v) - W (V^H v)) - |tau|^2 / 2 (v^H (A - V W^H - W V^H) v) v,   y = A v
//     x = (A - V W^H - W V^H) e_j
//
// a:        batch x n x n, as it was at the start of the panel
// products: batch x (n + 2 BLOCK), what tridiagonal_product made: y, V^H v, W^H v
// reals:    batch x n, not read; then batch x chunks, whose sum is v^H y
// panel, rows, state: see shared/reduction.wgsl; receive v and w as reflector `count` - 1
// x:        batch x 2 n: the last column in one half, receives the next one in the other
// diagonal: batch x n, receives its diagonal element
//
// An invocation owns a row; what all need of row j everyone works out. Nothing before row j is touched.
// Source: LAPACK's slatrd and chetrd, lower.

struct Parameters {
    order: u32,
    batch: u32,
    // The column that is made; n where none is.
    column: u32,
    // Reflectors in the panel with the one that is finished, 0 at its start.
    count: u32,
    // Parts of v^H y.
    chunks: u32,
    chunks_of_item: u32,
    // 1 where the last column is in the second half of x.
    half: u32,
    packed_quads: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> products: array<Scalar>;
@group(0) @binding(3) var<storage, read> reals: array<Real>;
@group(0) @binding(4) var<storage, read> state: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> panel: array<Real>;
@group(0) @binding(6) var<storage, read_write> rows: array<Scalar>;
@group(0) @binding(7) var<storage, read_write> x: array<Scalar>;
@group(0) @binding(8) var<storage, read_write> diagonal: array<Real>;

fn load_panel(start: u32, k: u32, row: u32) -> Scalar {
    let at = start + packed_index(k, row, parameters.packed_quads);
    var im: Real = 0.0;
    if PARTS == 2u { im = panel[at + 4u]; }
    return from_parts(panel[at], im);
}

fn store_panel(start: u32, k: u32, row: u32, value: Scalar) {
    let at = start + packed_index(k, row, parameters.packed_quads);
    panel[at] = real_part(value);
    if PARTS == 2u { panel[at + 4u] = imaginary_part(value); }
}

@compute @workgroup_size(64)
fn tridiagonal_column(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let count = parameters.count;
    // The row of the reflector's first element, and of the column's diagonal element.
    let top = parameters.column;
    let row = top + workgroup.x * 64u + local;
    if row < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let start = item * 3u * BLOCK * parameters.packed_quads * 4u * PARTS;
            let own = (item * n + row) * 2u * BLOCK;
            let first = (item * n + top) * 2u * BLOCK;
            let y = item * (n + 2u * BLOCK);
            var next = a[(item * n + row) * n + top];
            if count > 0u {
                let last = count - 1u;
                let tau = state[item * 4u];
                let scaling = state[item * 4u + 1u];
                var square: Real = 0.0;
                for (var chunk = 0u; chunk < parameters.chunks; chunk++) {
                    square += reals[parameters.batch * n + item * parameters.chunks_of_item + chunk];
                }
                var v = from_real(1.0);
                if row > top { v = multiply(scaling, x[item * 2u * n + parameters.half * n + row]); }
                var w = products[y + row];
                var w_top = products[y + top];
                var inner: Real = 0.0;
                for (var k = 0u; k < last; k++) {
                    let v_k = conjugate(load_panel(start, k, row));
                    let w_k = conjugate(load_panel(start, k + BLOCK, row));
                    let v_top = rows[first + k];
                    let w_here = rows[first + BLOCK + k];
                    let of_v = products[y + n + k];
                    let of_w = products[y + n + BLOCK + k];
                    w = multiply_subtract(v_k, of_w, multiply_subtract(w_k, of_v, w));
                    w_top = multiply_subtract(v_top, of_w, multiply_subtract(w_here, of_v, w_top));
                    inner += real_part(multiply(conjugate(of_w), of_v));
                    next = multiply_subtract(v_k, conjugate(w_here), multiply_subtract(w_k, conjugate(v_top), next));
                }
                let size = real_part(tau) * real_part(tau) + imaginary_part(tau) * imaginary_part(tau);
                let alpha = from_real(-0.5 * size * (square - 2.0 * inner));
                w = multiply_add(alpha, v, multiply(tau, w));
                w_top = alpha + multiply(tau, w_top);
                // A last reflector of one element is a phase, and leaves a matrix of one as it is: only roundings would change it.
                if top + 1u < n { next = multiply_subtract(v, conjugate(w_top), next) - w; }
                store_panel(start, last, row, conjugate(v));
                store_panel(start, last + 2u * BLOCK, row, conjugate(v));
                store_panel(start, last + BLOCK, row, conjugate(w));
                // Row `top` is read by others, but not these elements of it.
                rows[own + last] = v;
                rows[own + BLOCK + last] = w;
            }
            x[item * 2u * n + (1u - parameters.half) * n + row] = next;
            if row == top { diagonal[item * n + row] = real_part(next); }
        }
    }
}
