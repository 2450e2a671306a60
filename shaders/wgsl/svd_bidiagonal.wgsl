// Columns `first` to `last` of a reduction of square matrices to real upper bidiagonal form, and the rows above the last one.
//
//     A = Q B P^H,   Q = H_0 H_1 ..,   P = G_0 G_1 ..,   H_j = I - tau v_j v_j^H,   G_j = I - tau u_j u_j^H
//     z = v^H A,   w = A u,   A <- H^H A G = A - v (tau z) - (tau w) u^H
//
// a:          batch x n x n; from row and column `first` on what remains; overwritten, and so it is up to `last` in the end
// reflectors: batch x 2 x n x n; row j of the first receives v_j from element j on, row j of the second u_j from element j + 1 on
// taus:       batch x 2 x n
// bidiagonal: batch x 2 x n; the diagonal of B, and what is beside it; the last place has the largest element of B so far
//
// A workgroup owns a matrix, n <= MOST. For adapters that run shaders on the CPU: few invocations, which share the columns of one
// pass, the rows of another. A pass updates all that remains and multiplies it with the next v, so that the matrix is read
// twice for each column. Where a column is rounding errors of B alone it is taken for zero: of a matrix whose rows are alike
// these are alike too, and reflectors that are alike lose orthogonality. Source: LAPACK's gebd2 and larfg; Howell,
// Demmel, Fulton, Hammarling and Marmol, Cache efficient bidiagonalization using BLAS 2.5 operators, ACM TOMS 34(3), 2008.

struct Parameters {
    order: u32,
    batch: u32,
    first: u32,
    last: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> reflectors: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> taus: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> bidiagonal: array<Real>;

// The most columns.
override MOST: u32;

const THREADS = 8u;
// Columns or rows that the invocations go through at once, four each.
const GROUP = 32u;

// v of two columns, by halves: the one at hand, and the next; u; tau z, or z of the next column; tau w.
var<workgroup> left: array<Scalar, 2u * MOST>;
var<workgroup> right: array<Scalar, MOST>;
var<workgroup> across: array<Scalar, MOST>;
var<workgroup> down: array<Scalar, MOST>;
// Of each invocation a part of |x|^2, of |v|^2 and of z u.
var<workgroup> squares: array<Real, THREADS>;
var<workgroup> lengths: array<Real, THREADS>;
var<workgroup> products: array<Scalar, THREADS>;
// The first element of x.
var<workgroup> head: Scalar;

struct Made {
    tau: Scalar,
    beta: Real,
    factor: Scalar,
}

fn square_of(x: Scalar) -> Real {
    return real_part(x) * real_part(x) + imaginary_part(x) * imaginary_part(x);
}

fn sum_of_squares() -> Real {
    return ((squares[0] + squares[1]) + (squares[2] + squares[3])) + ((squares[4] + squares[5]) + (squares[6] + squares[7]));
}

fn sum_of_lengths() -> Real {
    return ((lengths[0] + lengths[1]) + (lengths[2] + lengths[3])) + ((lengths[4] + lengths[5]) + (lengths[6] + lengths[7]));
}

fn sum_of_products() -> Scalar {
    return ((products[0] + products[1]) + (products[2] + products[3])) + ((products[4] + products[5]) + (products[6] + products[7]));
}

// The reflector of x from its first element and the squares of the others: H^H x = beta e_1, v = factor x but for v_1 = 1.
fn make(alpha: Scalar, tail: Real, largest: Real) -> Made {
    var made = Made(zero(), real_part(alpha), zero());
    let head_im = imaginary_part(alpha) * imaginary_part(alpha);
    let negligible = max(2.0 * ROUNDING * largest, 1024.0 * VANISHING);
    if tail + head_im > negligible * negligible {
        let norm = square_root(tail + head_im + real_part(alpha) * real_part(alpha));
        made.beta = select(norm, -norm, real_part(alpha) >= 0.0);
        made.tau = from_parts((made.beta - real_part(alpha)) / made.beta, -imaginary_part(alpha) / made.beta);
        made.factor = reciprocal(alpha - from_real(made.beta));
    }
    return made;
}

// tau of v as it was rounded: see tridiagonal_product.
fn unitary(tau: Scalar, square: Real) -> Scalar {
    var result = tau;
    if real_part(tau) != 0.0 || imaginary_part(tau) != 0.0 {
        let inverse = reciprocal(tau);
        result = reciprocal(from_parts(0.5 * square, imaginary_part(inverse)));
    }
    return result;
}

@compute @workgroup_size(THREADS)
fn svd_bidiagonal(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * MOST);
    let first = parameters.first;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let start = item * n * n;
        let reals = item * 2u * n;
        var largest: Real = 0.0;
        if first > 0u { largest = bidiagonal[reals + 2u * n - 1u]; }
        for (var column = first; column <= parameters.last; column++) {
            let half = column % 2u * MOST;
            let other = MOST - half;
            var square: Real = 0.0;
            if column == first {
                for (var i = local; i < n; i += THREADS) {
                    right[i] = zero();
                    across[i] = zero();
                    down[i] = zero();
                    left[other + i] = zero();
                    if i >= column {
                        let x = a[start + i * n + column];
                        left[half + i] = x;
                        if i == column { head = x; } else { square += square_of(x); }
                    }
                }
            } else {
                // Row j is finished, and becomes u.
                let j = column - 1u;
                let tau_v = taus[reals + j];
                for (var c = column + local; c < n; c += THREADS) {
                    let z = multiply(conjugate(tau_v), across[c]);
                    across[c] = z;
                    let x = conjugate(a[start + j * n + c] - z);
                    right[c] = x;
                    if c == column { head = x; } else { square += square_of(x); }
                }
                squares[local] = square;
                workgroupBarrier();

                let made = make(head, sum_of_squares(), largest);
                largest = max(largest, abs(made.beta));
                var length: Real = 0.0;
                var product = zero();
                for (var c = column + local; c < n; c += THREADS) {
                    var u = multiply(right[c], made.factor);
                    if c == column { u = from_real(1.0); } else { length += square_of(u); }
                    right[c] = u;
                    product = multiply_add(across[c], u, product);
                    reflectors[start * 2u + (n + j) * n + c] = u;
                }
                lengths[local] = length;
                products[local] = product;
                workgroupBarrier();

                let tau = unitary(made.tau, 1.0 + sum_of_lengths());
                let inner = sum_of_products();
                if local == 0u {
                    taus[reals + n + j] = tau;
                    bidiagonal[reals + n + j] = made.beta;
                }
                square = 0.0;
                for (var group = column; group < n; group += GROUP) {
                    let rows = vec4<u32>(group + local) + vec4<u32>(0u, THREADS, 2u * THREADS, 3u * THREADS);
                    let places = vec4<u32>(start) + min(rows, vec4<u32>(n - 1u)) * n;
                    var sums = quad_zero();
                    for (var c = column; c < n; c++) {
                        let at = places + vec4<u32>(c);
                        sums = quad_add(sums, quad_times(quad(a[at.x], a[at.y], a[at.z], a[at.w]), right[c]));
                    }
                    for (var k = 0u; k < 4u; k++) {
                        let i = group + local + k * THREADS;
                        if i < n {
                            let v = left[other + i];
                            let w = multiply(tau, multiply_subtract(v, inner, quad_at(sums, k)));
                            down[i] = w;
                            let at = start + i * n + column;
                            let x = multiply_subtract(v, across[column], a[at]) - w;
                            left[half + i] = x;
                            if i == column { head = x; } else { square += square_of(x); }
                        }
                    }
                }
            }
            squares[local] = square;
            workgroupBarrier();

            let made = make(head, sum_of_squares(), largest);
            largest = max(largest, abs(made.beta));
            var length: Real = 0.0;
            for (var i = column + local; i < n; i += THREADS) {
                var v = multiply(left[half + i], made.factor);
                if i == column { v = from_real(1.0); } else { length += square_of(v); }
                // Another dispatch begins with the column as it was.
                if column != first { a[start + i * n + column] = left[half + i]; }
                left[half + i] = v;
                reflectors[start * 2u + column * n + i] = v;
            }
            lengths[local] = length;
            storageBarrier();
            workgroupBarrier();

            if local == 0u {
                taus[reals + column] = unitary(made.tau, 1.0 + sum_of_lengths());
                bidiagonal[reals + column] = made.beta;
            }
            for (var group = column + 1u; group < n; group += GROUP) {
                let c0 = group + local;
                let c1 = c0 + THREADS;
                let c2 = c1 + THREADS;
                let c3 = c2 + THREADS;
                let exists = vec4<bool>(c0 < n, c1 < n, c2 < n, c3 < n);
                let columns = min(vec4<u32>(c0, c1, c2, c3), vec4<u32>(n - 1u));
                let z = quad(across[columns.x], across[columns.y], across[columns.z], across[columns.w]);
                let u = quad_conjugate(quad(right[columns.x], right[columns.y], right[columns.z], right[columns.w]), -1.0);
                var sums = quad_zero();
                for (var i = column; i < n; i++) {
                    let at = vec4<u32>(start + i * n) + columns;
                    let old = quad(a[at.x], a[at.y], a[at.z], a[at.w]);
                    let updated = quad_multiply_subtract(u, down[i], quad_multiply_subtract(z, left[other + i], old));
                    sums = quad_add(sums, quad_times(updated, conjugate(left[half + i])));
                    if exists.x { a[at.x] = quad_at(updated, 0u); }
                    if exists.y { a[at.y] = quad_at(updated, 1u); }
                    if exists.z { a[at.z] = quad_at(updated, 2u); }
                    if exists.w { a[at.w] = quad_at(updated, 3u); }
                }
                if exists.x { across[c0] = quad_at(sums, 0u); }
                if exists.y { across[c1] = quad_at(sums, 1u); }
                if exists.z { across[c2] = quad_at(sums, 2u); }
                if exists.w { across[c3] = quad_at(sums, 3u); }
            }
            storageBarrier();
            workgroupBarrier();
        }
        if local == 0u { bidiagonal[reals + 2u * n - 1u] = largest; }
        storageBarrier();
        workgroupBarrier();
    }
}
