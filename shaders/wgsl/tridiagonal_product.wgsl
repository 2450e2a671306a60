// One step of a blocked reduction of Hermitian matrices to tridiagonal form: a reflector, and its product with the matrix.
//
//     H^H x = beta e_1,   H = I - tau v v^H;   y = A v, and V^H v and W^H v of the panel
//
// a:          batch x n x n, as it was at the start of the panel; both triangles
// rows:       batch x n x 2 BLOCK, see shared/reduction.wgsl
// x:          batch x 2 n, in one half column `column`, rows column + 1 .. n of which are to be annihilated but the first
// products:   batch x (n + 2 BLOCK); receives y, V^H v, W^H v
// reals:      batch x n, beside the diagonal, receives beta; then batch x chunks; receives of each workgroup its part of v^H y
// state:      batch x 4; receives tau and 1 / (alpha - beta)
// reflectors: batch x n x n; receives v below the diagonal of column `column` + 1; taus: batch x n
//
// A workgroup owns 64 elements of the products, an invocation a share of the sum of four of them: A is read by its rows, as it is
// Hermitian, and the last workgroup reads V and W by rows in the same way. All find the length of x for themselves on the way.
// Source: LAPACK's slatrd, clatrd and clarfg.

struct Parameters {
    order: u32,
    batch: u32,
    column: u32,
    // 1 where x is in the second half.
    half: u32,
    chunks_of_item: u32,
}

// Invocations of a workgroup.
override THREADS: u32;

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> rows: array<Scalar>;
@group(0) @binding(3) var<storage, read> x: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> products: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> reals: array<f32>;
@group(0) @binding(6) var<storage, read_write> state: array<Scalar>;
@group(0) @binding(7) var<storage, read_write> reflectors: array<Scalar>;
@group(0) @binding(8) var<storage, read_write> taus: array<Scalar>;

var<workgroup> sums: array<Scalar, THREADS * 4u>;
var<workgroup> squares: array<f32, THREADS>;
var<workgroup> parts: array<f32, 64>;

@compute @workgroup_size(THREADS)
fn tridiagonal_product(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let top = parameters.column + 1u;
    let lane = local % 16u;
    let slice = local / 16u;
    let slices = THREADS / 16u;
    // Below the first element of x.
    let length = n - top - 1u;
    let share = (length + slices - 1u) / slices;
    let begin = top + 1u + slice * share;
    let end = min(begin + share, n);
    let of_panel = workgroup.x == workgroups.x - 1u;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let column_of_x = item * 2u * n + parameters.half * n;
        // Sums over k of conj(M(k, c)) x_k for four columns c of A, or of V and W side by side.
        let first_column = select(top + workgroup.x * 64u, 0u, of_panel) + lane;
        let columns = select(n, 2u * BLOCK, of_panel);
        var sum0 = zero();
        var sum1 = zero();
        var sum2 = zero();
        var sum3 = zero();
        var square = 0.0;
        let c1 = min(first_column + 16u, columns - 1u);
        let c2 = min(first_column + 32u, columns - 1u);
        let c3 = min(first_column + 48u, columns - 1u);
        let c0 = min(first_column, columns - 1u);
        if of_panel {
            for (var k = begin; k < end; k++) {
                let x_k = x[column_of_x + k];
                let row = (item * n + k) * 2u * BLOCK;
                square += real_part(x_k) * real_part(x_k) + imaginary_part(x_k) * imaginary_part(x_k);
                sum0 = multiply_add(conjugate(rows[row + c0]), x_k, sum0);
                sum1 = multiply_add(conjugate(rows[row + c1]), x_k, sum1);
                sum2 = multiply_add(conjugate(rows[row + c2]), x_k, sum2);
                sum3 = multiply_add(conjugate(rows[row + c3]), x_k, sum3);
            }
        } else {
            for (var k = begin; k < end; k++) {
                let x_k = x[column_of_x + k];
                let row = (item * n + k) * n;
                square += real_part(x_k) * real_part(x_k) + imaginary_part(x_k) * imaginary_part(x_k);
                sum0 = multiply_add(conjugate(a[row + c0]), x_k, sum0);
                sum1 = multiply_add(conjugate(a[row + c1]), x_k, sum1);
                sum2 = multiply_add(conjugate(a[row + c2]), x_k, sum2);
                sum3 = multiply_add(conjugate(a[row + c3]), x_k, sum3);
            }
        }
        let place = slice * 64u + lane;
        sums[place] = sum0;
        sums[place + 16u] = sum1;
        sums[place + 32u] = sum2;
        sums[place + 48u] = sum3;
        squares[local] = square;
        workgroupBarrier();

        var tail = 0.0;
        for (var s = 0u; s < slices; s++) { tail += squares[s * 16u]; }
        let head = x[column_of_x + top];
        let head_im = imaginary_part(head) * imaginary_part(head);
        var tau = zero();
        var scaling = zero();
        var beta = real_part(head);
        // Below 2^-50 of the matrix a column is as good as zero.
        if tail + head_im > 7.888609e-31 {
            let norm = sqrt(tail + head_im + real_part(head) * real_part(head));
            beta = select(norm, -norm, real_part(head) >= 0.0);
            tau = from_parts((beta - real_part(head)) / beta, -imaginary_part(head) / beta);
            scaling = reciprocal(head - from_real(beta));
        }
        for (var c = local; c < 64u; c += THREADS) {
            let column = select(top + workgroup.x * 64u, 0u, of_panel) + c;
            var part = 0.0;
            if column < columns {
                var sum = zero();
                for (var s = 0u; s < slices; s++) { sum = sum + sums[s * 64u + c]; }
                if of_panel {
                    let product = multiply_add(scaling, sum, conjugate(rows[(item * n + top) * 2u * BLOCK + column]));
                    products[item * (n + 2u * BLOCK) + n + column] = product;
                } else {
                    let product = multiply_add(scaling, sum, conjugate(a[(item * n + top) * n + column]));
                    products[item * (n + 2u * BLOCK) + column] = product;
                    var v = from_real(1.0);
                    if column > top { v = multiply(scaling, x[column_of_x + column]); }
                    part = real_part(multiply(conjugate(v), product));
                    if column > top { reflectors[(item * n + column) * n + top] = v; }
                }
            }
            parts[c] = part;
        }
        workgroupBarrier();
        if local == 0u {
            if !of_panel {
                var total = 0.0;
                for (var c = 0u; c < 64u; c++) { total += parts[c]; }
                reals[parameters.batch * n + item * parameters.chunks_of_item + workgroup.x] = total;
            }
            if workgroup.x == 0u {
                state[item * 4u] = tau;
                state[item * 4u + 1u] = scaling;
                taus[item * n + top] = tau;
                reals[item * n + parameters.column] = beta;
            }
        }
        workgroupBarrier();
    }
}
