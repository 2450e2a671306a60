// The rest of a reduction of Hermitian matrices to tridiagonal form: what remains from row and column `first` on, at most 64 of them,
// in one dispatch.
//
//     H^H x = beta e_1,   H = I - tau v v^H,   A <- H^H A H = A - v w^H - w v^H,   w = tau A v - |tau|^2 / 2 (v^H A v) v
//
// a:          batch x n x n; both triangles of what remains
// reals:      batch x n, receives what is beside the diagonal
// state:      batch x 4, see shared/reduction.wgsl; the largest element of T so far is read
// reflectors: batch x n x n; receives v of column j below the diagonal of column j + 1; taus: batch x n
// diagonal:   batch x n
//
// A workgroup owns a matrix, an invocation four rows of it, a column of them in a register. After each step the registers are rotated
// by one, so that the column at hand is always the first, and no index is anything but a constant: see lu_panel_rows. Sums of
// products run in eight parts, as rows may be alike, and so are the rounding errors of their sums then.
// Source: LAPACK's sytd2, chetd2 and clarfg.

struct Parameters {
    order: u32,
    batch: u32,
    first: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> reals: array<Real>;
@group(0) @binding(3) var<storage, read> state: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> reflectors: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> taus: array<Scalar>;
@group(0) @binding(6) var<storage, read_write> diagonal: array<Real>;

const ORDER = 64u;
const THREADS = 16u;

// v and w from the column at hand on, and zeros.
var<workgroup> reflector_v: array<Scalar, ORDER>;
var<workgroup> reflector_w: array<Scalar, ORDER>;
// Of each invocation a part of |x|^2, of |v|^2 and of v^H A v.
var<workgroup> squares: array<Real, THREADS>;
var<workgroup> lengths: array<Real, THREADS>;
var<workgroup> inner: array<Real, THREADS>;
// The column's diagonal element, and the one below.
var<workgroup> corner: Real;
var<workgroup> head: Scalar;

// A column of the four rows each. They have names because compilers put an indexed array of this size into memory.
var<private> c00: Quad;
var<private> c01: Quad;
var<private> c02: Quad;
var<private> c03: Quad;
var<private> c04: Quad;
var<private> c05: Quad;
var<private> c06: Quad;
var<private> c07: Quad;
var<private> c08: Quad;
var<private> c09: Quad;
var<private> c10: Quad;
var<private> c11: Quad;
var<private> c12: Quad;
var<private> c13: Quad;
var<private> c14: Quad;
var<private> c15: Quad;
var<private> c16: Quad;
var<private> c17: Quad;
var<private> c18: Quad;
var<private> c19: Quad;
var<private> c20: Quad;
var<private> c21: Quad;
var<private> c22: Quad;
var<private> c23: Quad;
var<private> c24: Quad;
var<private> c25: Quad;
var<private> c26: Quad;
var<private> c27: Quad;
var<private> c28: Quad;
var<private> c29: Quad;
var<private> c30: Quad;
var<private> c31: Quad;
var<private> c32: Quad;
var<private> c33: Quad;
var<private> c34: Quad;
var<private> c35: Quad;
var<private> c36: Quad;
var<private> c37: Quad;
var<private> c38: Quad;
var<private> c39: Quad;
var<private> c40: Quad;
var<private> c41: Quad;
var<private> c42: Quad;
var<private> c43: Quad;
var<private> c44: Quad;
var<private> c45: Quad;
var<private> c46: Quad;
var<private> c47: Quad;
var<private> c48: Quad;
var<private> c49: Quad;
var<private> c50: Quad;
var<private> c51: Quad;
var<private> c52: Quad;
var<private> c53: Quad;
var<private> c54: Quad;
var<private> c55: Quad;
var<private> c56: Quad;
var<private> c57: Quad;
var<private> c58: Quad;
var<private> c59: Quad;
var<private> c60: Quad;
var<private> c61: Quad;
var<private> c62: Quad;
var<private> c63: Quad;

// Moves every column one to the front and takes up another.
fn rotate(last: Quad) {
    c00 = c01;
    c01 = c02;
    c02 = c03;
    c03 = c04;
    c04 = c05;
    c05 = c06;
    c06 = c07;
    c07 = c08;
    c08 = c09;
    c09 = c10;
    c10 = c11;
    c11 = c12;
    c12 = c13;
    c13 = c14;
    c14 = c15;
    c15 = c16;
    c16 = c17;
    c17 = c18;
    c18 = c19;
    c19 = c20;
    c20 = c21;
    c21 = c22;
    c22 = c23;
    c23 = c24;
    c24 = c25;
    c25 = c26;
    c26 = c27;
    c27 = c28;
    c28 = c29;
    c29 = c30;
    c30 = c31;
    c31 = c32;
    c32 = c33;
    c33 = c34;
    c34 = c35;
    c35 = c36;
    c36 = c37;
    c37 = c38;
    c38 = c39;
    c39 = c40;
    c40 = c41;
    c41 = c42;
    c42 = c43;
    c43 = c44;
    c44 = c45;
    c45 = c46;
    c46 = c47;
    c47 = c48;
    c48 = c49;
    c49 = c50;
    c50 = c51;
    c51 = c52;
    c52 = c53;
    c53 = c54;
    c54 = c55;
    c55 = c56;
    c56 = c57;
    c57 = c58;
    c58 = c59;
    c59 = c60;
    c60 = c61;
    c61 = c62;
    c62 = c63;
    c63 = last;
}

// a b, all four rows.
fn product() -> Quad {
    var s1 = quad_times(c01, reflector_v[1]);
    var s2 = quad_times(c02, reflector_v[2]);
    var s3 = quad_times(c03, reflector_v[3]);
    var s4 = quad_times(c04, reflector_v[4]);
    var s5 = quad_times(c05, reflector_v[5]);
    var s6 = quad_times(c06, reflector_v[6]);
    var s7 = quad_times(c07, reflector_v[7]);
    var s0 = quad_times(c08, reflector_v[8]);
    s1 = quad_add(s1, quad_times(c09, reflector_v[9]));
    s2 = quad_add(s2, quad_times(c10, reflector_v[10]));
    s3 = quad_add(s3, quad_times(c11, reflector_v[11]));
    s4 = quad_add(s4, quad_times(c12, reflector_v[12]));
    s5 = quad_add(s5, quad_times(c13, reflector_v[13]));
    s6 = quad_add(s6, quad_times(c14, reflector_v[14]));
    s7 = quad_add(s7, quad_times(c15, reflector_v[15]));
    s0 = quad_add(s0, quad_times(c16, reflector_v[16]));
    s1 = quad_add(s1, quad_times(c17, reflector_v[17]));
    s2 = quad_add(s2, quad_times(c18, reflector_v[18]));
    s3 = quad_add(s3, quad_times(c19, reflector_v[19]));
    s4 = quad_add(s4, quad_times(c20, reflector_v[20]));
    s5 = quad_add(s5, quad_times(c21, reflector_v[21]));
    s6 = quad_add(s6, quad_times(c22, reflector_v[22]));
    s7 = quad_add(s7, quad_times(c23, reflector_v[23]));
    s0 = quad_add(s0, quad_times(c24, reflector_v[24]));
    s1 = quad_add(s1, quad_times(c25, reflector_v[25]));
    s2 = quad_add(s2, quad_times(c26, reflector_v[26]));
    s3 = quad_add(s3, quad_times(c27, reflector_v[27]));
    s4 = quad_add(s4, quad_times(c28, reflector_v[28]));
    s5 = quad_add(s5, quad_times(c29, reflector_v[29]));
    s6 = quad_add(s6, quad_times(c30, reflector_v[30]));
    s7 = quad_add(s7, quad_times(c31, reflector_v[31]));
    s0 = quad_add(s0, quad_times(c32, reflector_v[32]));
    s1 = quad_add(s1, quad_times(c33, reflector_v[33]));
    s2 = quad_add(s2, quad_times(c34, reflector_v[34]));
    s3 = quad_add(s3, quad_times(c35, reflector_v[35]));
    s4 = quad_add(s4, quad_times(c36, reflector_v[36]));
    s5 = quad_add(s5, quad_times(c37, reflector_v[37]));
    s6 = quad_add(s6, quad_times(c38, reflector_v[38]));
    s7 = quad_add(s7, quad_times(c39, reflector_v[39]));
    s0 = quad_add(s0, quad_times(c40, reflector_v[40]));
    s1 = quad_add(s1, quad_times(c41, reflector_v[41]));
    s2 = quad_add(s2, quad_times(c42, reflector_v[42]));
    s3 = quad_add(s3, quad_times(c43, reflector_v[43]));
    s4 = quad_add(s4, quad_times(c44, reflector_v[44]));
    s5 = quad_add(s5, quad_times(c45, reflector_v[45]));
    s6 = quad_add(s6, quad_times(c46, reflector_v[46]));
    s7 = quad_add(s7, quad_times(c47, reflector_v[47]));
    s0 = quad_add(s0, quad_times(c48, reflector_v[48]));
    s1 = quad_add(s1, quad_times(c49, reflector_v[49]));
    s2 = quad_add(s2, quad_times(c50, reflector_v[50]));
    s3 = quad_add(s3, quad_times(c51, reflector_v[51]));
    s4 = quad_add(s4, quad_times(c52, reflector_v[52]));
    s5 = quad_add(s5, quad_times(c53, reflector_v[53]));
    s6 = quad_add(s6, quad_times(c54, reflector_v[54]));
    s7 = quad_add(s7, quad_times(c55, reflector_v[55]));
    s0 = quad_add(s0, quad_times(c56, reflector_v[56]));
    s1 = quad_add(s1, quad_times(c57, reflector_v[57]));
    s2 = quad_add(s2, quad_times(c58, reflector_v[58]));
    s3 = quad_add(s3, quad_times(c59, reflector_v[59]));
    s4 = quad_add(s4, quad_times(c60, reflector_v[60]));
    s5 = quad_add(s5, quad_times(c61, reflector_v[61]));
    s6 = quad_add(s6, quad_times(c62, reflector_v[62]));
    s7 = quad_add(s7, quad_times(c63, reflector_v[63]));
    let even = quad_add(quad_add(s0, s2), quad_add(s4, s6));
    let odd = quad_add(quad_add(s1, s3), quad_add(s5, s7));
    return quad_add(even, odd);
}

fn updated(column: Quad, v: Quad, w: Quad, v_c: Scalar, w_c: Scalar) -> Quad {
    return quad_multiply_subtract(v, conjugate(w_c), quad_multiply_subtract(w, conjugate(v_c), column));
}

// A - v w^H - w v^H, every column moved one to the front.
fn update(v: Quad, w: Quad) {
    c00 = updated(c01, v, w, reflector_v[1], reflector_w[1]);
    c01 = updated(c02, v, w, reflector_v[2], reflector_w[2]);
    c02 = updated(c03, v, w, reflector_v[3], reflector_w[3]);
    c03 = updated(c04, v, w, reflector_v[4], reflector_w[4]);
    c04 = updated(c05, v, w, reflector_v[5], reflector_w[5]);
    c05 = updated(c06, v, w, reflector_v[6], reflector_w[6]);
    c06 = updated(c07, v, w, reflector_v[7], reflector_w[7]);
    c07 = updated(c08, v, w, reflector_v[8], reflector_w[8]);
    c08 = updated(c09, v, w, reflector_v[9], reflector_w[9]);
    c09 = updated(c10, v, w, reflector_v[10], reflector_w[10]);
    c10 = updated(c11, v, w, reflector_v[11], reflector_w[11]);
    c11 = updated(c12, v, w, reflector_v[12], reflector_w[12]);
    c12 = updated(c13, v, w, reflector_v[13], reflector_w[13]);
    c13 = updated(c14, v, w, reflector_v[14], reflector_w[14]);
    c14 = updated(c15, v, w, reflector_v[15], reflector_w[15]);
    c15 = updated(c16, v, w, reflector_v[16], reflector_w[16]);
    c16 = updated(c17, v, w, reflector_v[17], reflector_w[17]);
    c17 = updated(c18, v, w, reflector_v[18], reflector_w[18]);
    c18 = updated(c19, v, w, reflector_v[19], reflector_w[19]);
    c19 = updated(c20, v, w, reflector_v[20], reflector_w[20]);
    c20 = updated(c21, v, w, reflector_v[21], reflector_w[21]);
    c21 = updated(c22, v, w, reflector_v[22], reflector_w[22]);
    c22 = updated(c23, v, w, reflector_v[23], reflector_w[23]);
    c23 = updated(c24, v, w, reflector_v[24], reflector_w[24]);
    c24 = updated(c25, v, w, reflector_v[25], reflector_w[25]);
    c25 = updated(c26, v, w, reflector_v[26], reflector_w[26]);
    c26 = updated(c27, v, w, reflector_v[27], reflector_w[27]);
    c27 = updated(c28, v, w, reflector_v[28], reflector_w[28]);
    c28 = updated(c29, v, w, reflector_v[29], reflector_w[29]);
    c29 = updated(c30, v, w, reflector_v[30], reflector_w[30]);
    c30 = updated(c31, v, w, reflector_v[31], reflector_w[31]);
    c31 = updated(c32, v, w, reflector_v[32], reflector_w[32]);
    c32 = updated(c33, v, w, reflector_v[33], reflector_w[33]);
    c33 = updated(c34, v, w, reflector_v[34], reflector_w[34]);
    c34 = updated(c35, v, w, reflector_v[35], reflector_w[35]);
    c35 = updated(c36, v, w, reflector_v[36], reflector_w[36]);
    c36 = updated(c37, v, w, reflector_v[37], reflector_w[37]);
    c37 = updated(c38, v, w, reflector_v[38], reflector_w[38]);
    c38 = updated(c39, v, w, reflector_v[39], reflector_w[39]);
    c39 = updated(c40, v, w, reflector_v[40], reflector_w[40]);
    c40 = updated(c41, v, w, reflector_v[41], reflector_w[41]);
    c41 = updated(c42, v, w, reflector_v[42], reflector_w[42]);
    c42 = updated(c43, v, w, reflector_v[43], reflector_w[43]);
    c43 = updated(c44, v, w, reflector_v[44], reflector_w[44]);
    c44 = updated(c45, v, w, reflector_v[45], reflector_w[45]);
    c45 = updated(c46, v, w, reflector_v[46], reflector_w[46]);
    c46 = updated(c47, v, w, reflector_v[47], reflector_w[47]);
    c47 = updated(c48, v, w, reflector_v[48], reflector_w[48]);
    c48 = updated(c49, v, w, reflector_v[49], reflector_w[49]);
    c49 = updated(c50, v, w, reflector_v[50], reflector_w[50]);
    c50 = updated(c51, v, w, reflector_v[51], reflector_w[51]);
    c51 = updated(c52, v, w, reflector_v[52], reflector_w[52]);
    c52 = updated(c53, v, w, reflector_v[53], reflector_w[53]);
    c53 = updated(c54, v, w, reflector_v[54], reflector_w[54]);
    c54 = updated(c55, v, w, reflector_v[55], reflector_w[55]);
    c55 = updated(c56, v, w, reflector_v[56], reflector_w[56]);
    c56 = updated(c57, v, w, reflector_v[57], reflector_w[57]);
    c57 = updated(c58, v, w, reflector_v[58], reflector_w[58]);
    c58 = updated(c59, v, w, reflector_v[59], reflector_w[59]);
    c59 = updated(c60, v, w, reflector_v[60], reflector_w[60]);
    c60 = updated(c61, v, w, reflector_v[61], reflector_w[61]);
    c61 = updated(c62, v, w, reflector_v[62], reflector_w[62]);
    c62 = updated(c63, v, w, reflector_v[63], reflector_w[63]);
    c63 = quad_zero();
}

fn four_sums(a: Real4, b: Real4, c: Real4, d: Real4) -> Real {
    let sums = (a + b) + (c + d);
    return (sums.x + sums.y) + (sums.z + sums.w);
}

fn sum_of_squares() -> Real {
    return four_sums(
        Real4(squares[0], squares[1], squares[2], squares[3]),
        Real4(squares[4], squares[5], squares[6], squares[7]),
        Real4(squares[8], squares[9], squares[10], squares[11]),
        Real4(squares[12], squares[13], squares[14], squares[15]),
    );
}

fn sum_of_lengths() -> Real {
    return four_sums(
        Real4(lengths[0], lengths[1], lengths[2], lengths[3]),
        Real4(lengths[4], lengths[5], lengths[6], lengths[7]),
        Real4(lengths[8], lengths[9], lengths[10], lengths[11]),
        Real4(lengths[12], lengths[13], lengths[14], lengths[15]),
    );
}

fn sum_of_inner() -> Real {
    return four_sums(
        Real4(inner[0], inner[1], inner[2], inner[3]),
        Real4(inner[4], inner[5], inner[6], inner[7]),
        Real4(inner[8], inner[9], inner[10], inner[11]),
        Real4(inner[12], inner[13], inner[14], inner[15]),
    );
}

// The sum of the squared moduli, or with two arguments the real part of a^H b.
fn inner_product(a: Quad, b: Quad) -> Real {
    return real_part(quad_sum(quad_add_conjugated(a, b, quad_zero())));
}

// See tridiagonal_product.
fn unitary(tau: Scalar, square: Real) -> Scalar {
    let inverse = reciprocal(tau);
    return reciprocal(from_parts(0.5 * square, imaginary_part(inverse)));
}

@compute @workgroup_size(THREADS)
fn tridiagonal_rest(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let first = parameters.first;
    // Never less, but lavapipe cannot know: see lu_panel_rows.
    let rest = min(n - first, workgroups.x * ORDER);
    let rows = vec4<u32>(local * 4u) + vec4<u32>(0u, 1u, 2u, 3u);
    let exists = rows < vec4<u32>(rest);
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        // Rows that do not exist read one that does.
        let row = vec4<u32>(item * n + first) + min(rows, vec4<u32>(rest - 1u));
        for (var column = 0u; column < ORDER; column++) {
            let at = row * n + vec4<u32>(first + min(column, rest - 1u));
            let values = quad(a[at.x], a[at.y], a[at.z], a[at.w]);
            rotate(quad_select(quad_zero(), values, exists & vec4<bool>(column < rest)));
        }
        var largest = real_part(state[item * 4u + 2u + first % 2u]);
        for (var j = 0u; j + 1u < rest; j++) {
            let below = exists & (rows > vec4<u32>(j + 1u));
            let x = quad_select(quad_zero(), c00, below);
            squares[local] = inner_product(x, x);
            if local == j / 4u { corner = real_part(quad_at(c00, j % 4u)); }
            if local == (j + 1u) / 4u { head = quad_at(c00, (j + 1u) % 4u); }
            workgroupBarrier();

            let tail = sum_of_squares();
            let alpha = head;
            let head_im = imaginary_part(alpha) * imaginary_part(alpha);
            var tau = zero();
            var scaling = zero();
            var beta = real_part(alpha);
            largest = max(largest, abs(corner));
            let negligible = max(2.0 * ROUNDING * largest, 1024.0 * VANISHING);
            if tail + head_im > negligible * negligible {
                let norm = square_root(tail + head_im + real_part(alpha) * real_part(alpha));
                beta = select(norm, -norm, real_part(alpha) >= 0.0);
                tau = from_parts((beta - real_part(alpha)) / beta, -imaginary_part(alpha) / beta);
                scaling = reciprocal(alpha - from_real(beta));
            }
            largest = max(largest, abs(beta));
            let scaled = quad_times(x, scaling);
            lengths[local] = inner_product(scaled, scaled);
            let v = quad_select(scaled, quad_splat(from_real(1.0)), rows == vec4<u32>(j + 1u));
            let places = (rows - vec4<u32>(j)) % vec4<u32>(ORDER);
            reflector_v[places.x] = quad_at(v, 0u);
            reflector_v[places.y] = quad_at(v, 1u);
            reflector_v[places.z] = quad_at(v, 2u);
            reflector_v[places.w] = quad_at(v, 3u);
            workgroupBarrier();

            if real_part(tau) != 0.0 || imaginary_part(tau) != 0.0 { tau = unitary(tau, 1.0 + sum_of_lengths()); }
            let y = product();
            inner[local] = inner_product(v, y);
            workgroupBarrier();

            let size = real_part(tau) * real_part(tau) + imaginary_part(tau) * imaginary_part(tau);
            let shift = quad_times(v, from_real(-0.5 * size * sum_of_inner()));
            // A last reflector of one element is a phase, and leaves a matrix of one as it is: only roundings would change it.
            let remaining = exists & (rows > vec4<u32>(j)) & vec4<bool>(j + 2u < rest);
            let w = quad_select(quad_zero(), quad_add(quad_times(y, tau), shift), remaining);
            reflector_w[places.x] = quad_at(w, 0u);
            reflector_w[places.y] = quad_at(w, 1u);
            reflector_w[places.z] = quad_at(w, 2u);
            reflector_w[places.w] = quad_at(w, 3u);
            workgroupBarrier();

            update(v, w);
            let top = first + j + 1u;
            let to = row * n + vec4<u32>(top);
            if below.x { reflectors[to.x] = quad_at(v, 0u); }
            if below.y { reflectors[to.y] = quad_at(v, 1u); }
            if below.z { reflectors[to.z] = quad_at(v, 2u); }
            if below.w { reflectors[to.w] = quad_at(v, 3u); }
            if local == 0u {
                taus[item * n + top] = tau;
                reals[item * n + first + j] = beta;
                diagonal[item * n + first + j] = corner;
            }
        }
        if local == (rest - 1u) / 4u {
            diagonal[item * n + n - 1u] = real_part(quad_at(c00, (rest - 1u) % 4u));
        }
        workgroupBarrier();
    }
}
