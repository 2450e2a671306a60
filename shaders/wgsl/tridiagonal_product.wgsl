// One step of a blocked reduction of Hermitian matrices to tridiagonal form: a reflector, and its product with the matrix.
//
//     H^H x = beta e_1,   H = I - tau v v^H;   y = A v, and V^H v and W^H v of the panel
//
// a:          batch x n x n, as it was at the start of the panel; both triangles
// rows:       batch x n x 2 BLOCK, see shared/reduction.wgsl
// x:          batch x 2 n, in one half column `column`, rows column + 1 .. n of which are to be annihilated but the first
// products:   batch x (n + 2 BLOCK); receives y, V^H v, W^H v
// reals:      batch x n, beside the diagonal, receives beta; then batch x chunks; receives of each workgroup its part of v^H y
// state:      batch x 4; receives tau and 1 / (alpha - beta), and in two places by turns the largest element of T so far
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
    // Zero.
    nothing: u32,
}

// Invocations of a workgroup.
override THREADS: u32;

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> rows: array<Scalar>;
@group(0) @binding(3) var<storage, read> x: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> products: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> reals: array<Real>;
@group(0) @binding(6) var<storage, read_write> state: array<Scalar>;
@group(0) @binding(7) var<storage, read_write> reflectors: array<Scalar>;
@group(0) @binding(8) var<storage, read_write> taus: array<Scalar>;

var<workgroup> sums: array<Scalar, THREADS * 4u>;
var<workgroup> squares: array<Real, THREADS>;
var<workgroup> parts: array<Real, 64>;
var<workgroup> lengths: array<Real, THREADS>;

// A sum, and what rounding took from it: rows of a matrix may be alike, and so are the rounding errors of their sums then, which
// would stay in what remains as a matrix of their own.
struct Sum {
    value: Scalar,
    excess: Scalar,
}

// The value itself, which no compiler can know: they may take (a + b) - a for b.
fn opaque(value: Scalar) -> Scalar {
    return from_parts(
        opaque_real(real_part(value), parameters.nothing), opaque_real(imaginary_part(value), parameters.nothing)
    );
}

fn add(sum: Sum, term: Scalar) -> Sum {
    let rest = opaque(term - sum.excess);
    let next = opaque(sum.value + rest);
    return Sum(next, opaque(next - sum.value) - rest);
}

// tau for which I - tau v v^H is unitary, v of that squared length as it was rounded: reflectors of many equal elements would round
// alike, and their defects add up. `tau` is that of exact arithmetic, whose inverse has the right imaginary part.
fn unitary(tau: Scalar, square: Real) -> Scalar {
    let inverse = reciprocal(tau);
    return reciprocal(from_parts(0.5 * square, imaginary_part(inverse)));
}

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
        var sum0 = Sum(zero(), zero());
        var sum1 = Sum(zero(), zero());
        var sum2 = Sum(zero(), zero());
        var sum3 = Sum(zero(), zero());
        var square = Sum(zero(), zero());
        let c1 = min(first_column + 16u, columns - 1u);
        let c2 = min(first_column + 32u, columns - 1u);
        let c3 = min(first_column + 48u, columns - 1u);
        let c0 = min(first_column, columns - 1u);
        if of_panel {
            for (var k = begin; k < end; k++) {
                let x_k = x[column_of_x + k];
                let row = (item * n + k) * 2u * BLOCK;
                square = add(square, from_real(real_part(multiply(conjugate(x_k), x_k))));
                sum0 = add(sum0, multiply(conjugate(rows[row + c0]), x_k));
                sum1 = add(sum1, multiply(conjugate(rows[row + c1]), x_k));
                sum2 = add(sum2, multiply(conjugate(rows[row + c2]), x_k));
                sum3 = add(sum3, multiply(conjugate(rows[row + c3]), x_k));
            }
        } else {
            for (var k = begin; k < end; k++) {
                let x_k = x[column_of_x + k];
                let row = (item * n + k) * n;
                square = add(square, from_real(real_part(multiply(conjugate(x_k), x_k))));
                sum0 = add(sum0, multiply(conjugate(a[row + c0]), x_k));
                sum1 = add(sum1, multiply(conjugate(a[row + c1]), x_k));
                sum2 = add(sum2, multiply(conjugate(a[row + c2]), x_k));
                sum3 = add(sum3, multiply(conjugate(a[row + c3]), x_k));
            }
        }
        let place = slice * 64u + lane;
        sums[place] = sum0.value;
        sums[place + 16u] = sum1.value;
        sums[place + 32u] = sum2.value;
        sums[place + 48u] = sum3.value;
        squares[local] = real_part(square.value);
        workgroupBarrier();

        var tail: Real = 0.0;
        for (var s = 0u; s < slices; s++) { tail += squares[s * 16u]; }
        let head = x[column_of_x + top];
        let head_im = imaginary_part(head) * imaginary_part(head);
        var tau = zero();
        var scaling = zero();
        var beta = real_part(head);
        // The largest element of T so far. What is left of a column after rounding errors of that size is as good as zero: reflectors
        // made of them may all be alike, and products of block reflectors lose orthogonality then.
        let known = real_part(state[item * 4u + 2u + parameters.half]);
        let largest = max(known, abs(real_part(x[column_of_x + parameters.column])));
        let negligible = max(2.0 * ROUNDING * largest, 1024.0 * VANISHING);
        if tail + head_im > negligible * negligible {
            let norm = square_root(tail + head_im + real_part(head) * real_part(head));
            beta = select(norm, -norm, real_part(head) >= 0.0);
            tau = from_parts((beta - real_part(head)) / beta, -imaginary_part(head) / beta);
            scaling = reciprocal(head - from_real(beta));
        }
        if workgroup.x == 0u {
            var total = Sum(zero(), zero());
            for (var k = top + 1u + local; k < n; k += THREADS) {
                let v = multiply(scaling, x[column_of_x + k]);
                total = add(total, from_real(real_part(multiply(conjugate(v), v))));
            }
            lengths[local] = real_part(total.value);
        }
        for (var c = local; c < 64u; c += THREADS) {
            let column = select(top + workgroup.x * 64u, 0u, of_panel) + c;
            var part: Real = 0.0;
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
                var total = Sum(zero(), zero());
                for (var c = 0u; c < 64u; c++) { total = add(total, from_real(parts[c])); }
                reals[parameters.batch * n + item * parameters.chunks_of_item + workgroup.x] = real_part(total.value);
            }
            if workgroup.x == 0u {
                var total = Sum(from_real(1.0), zero());
                for (var at = 0u; at < THREADS; at++) { total = add(total, from_real(lengths[at])); }
                if real_part(tau) != 0.0 || imaginary_part(tau) != 0.0 { tau = unitary(tau, real_part(total.value)); }
                state[item * 4u] = tau;
                state[item * 4u + 1u] = scaling;
                state[item * 4u + 3u - parameters.half] = from_real(max(largest, abs(beta)));
                taus[item * n + top] = tau;
                reals[item * n + parameters.column] = beta;
            }
        }
        workgroupBarrier();
    }
}
