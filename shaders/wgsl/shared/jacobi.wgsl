// Eigenvalues and eigenvectors of small Hermitian matrices in workgroup memory, by two-sided Jacobi rotations.
//
//     A <- J^H A J,   V <- V J,   J = (c, u s; -conj(u) s, c) in the plane (p, q),   u = a_pq / |a_pq|
//
// A step rotates in disjoint planes that meet no other in the sweep's round robin; a sweep meets every pair once. An
// invocation of a matrix's team makes the rotation of one plane, then updates 2 x 2 blocks of A that two planes share, and rows of
// V. Rotations have the form x - s (y + h x), h = tan(angle / 2), s = 2 h / (1 + h^2): what c, s and h lack in accuracy then enters
// the length of a column only with s h, so that hundreds of rotations leave V orthonormal.
// `upper` holds the upper triangles of the matrices, columns one after the other. V is kept by columns, in workgroup memory or, where
// that has no room, by the kernel that takes this fragment. It defines:
//     load_vector(at), store_vector(at, value)    element `at` = column * ORDER + row of the team's V
// Source: Golub and Van Loan, Matrix Computations, 4th ed., 8.5; Rutishauser, Numer. Math. 9, 1966.

// The only override: naga 30 stops at several of them where one sizes an array.
override ORDER: u32;

// Matrices of a workgroup: 16, 4, 1, 1.
var<workgroup> upper: array<Scalar, ORDER * (ORDER + 1u) / 2u * (1024u / (ORDER * ORDER) + ORDER / 64u)>;
// Of each plane: s and h, and u.
var<workgroup> angles: array<Real2, 64>;
var<workgroup> phases: array<Scalar, 64>;
// Of each matrix: rotations of the sweep that mattered, and the bits of the largest element.
var<workgroup> open_count: array<atomic<u32>, 16>;
var<workgroup> largest: array<atomic<u32>, 16>;
var<workgroup> ranks: array<u32, 128>;
var<workgroup> spectrum: array<Real, 128>;
var<workgroup> going: u32;

// Invocations of a matrix, its number in the workgroup, the invocation's number in its team.
fn team_size() -> u32 { return ORDER * ORDER / 16u; }
var<private> team: u32;
var<private> member: u32;
// Where the team's triangle starts.
var<private> base: u32;

fn place(row: u32, column: u32) -> u32 {
    let high = max(row, column);
    return base + high * (high + 1u) / 2u + min(row, column);
}

fn element(row: u32, column: u32) -> Scalar {
    let value = upper[place(row, column)];
    return from_parts(real_part(value), select(imaginary_part(value), -imaginary_part(value), row > column));
}

fn set_element(row: u32, column: u32, value: Scalar) {
    upper[place(row, column)] = from_parts(real_part(value), select(imaginary_part(value), -imaginary_part(value), row > column));
}

fn eigenvalue(column: u32) -> Real {
    return real_part(upper[place(column, column)]);
}

// The planes of a round robin over `size` rows, an even number: plane `plane` of step `step`.
fn plane_of(step: u32, plane: u32, size: u32) -> vec2<u32> {
    let last = size - 1u;
    let p = (step + plane) % last;
    let q = (step + last - plane) % last;
    return vec2<u32>(select(p, last, plane == 0u), q);
}

// x - s (w y + h x): what a rotation makes of the first of two, and with s negated of the second.
fn rotated(x: Scalar, y: Scalar, w: Scalar, s: Real, h: Real) -> Scalar {
    return from_parts(
        real_part(x) - s * (real_part(multiply(w, y)) + h * real_part(x)),
        imaginary_part(x) - s * (imaginary_part(multiply(w, y)) + h * imaginary_part(x)),
    );
}

// x / |x|
fn direction(x: Scalar, modulus: Real) -> Scalar {
    if PARTS == 1u { return from_real(select(real(-1.0), 1.0, real_part(x) >= 0.0)); }
    let u = scale(x, 1.0 / modulus);
    // One step of Newton: rotations shall not change lengths.
    let length = real_part(u) * real_part(u) + imaginary_part(u) * imaginary_part(u);
    return scale(u, 1.5 - 0.5 * length);
}

// Makes the rotation that annihilates a_pq, and rotates the block on the diagonal.
fn make_rotation(slot: u32, p: u32, q: u32) {
    let x = element(p, q);
    let alpha = eigenvalue(p);
    let beta = eigenvalue(q);
    let modulus = square_root(real_part(x) * real_part(x) + imaginary_part(x) * imaginary_part(x));
    var s: Real = 0.0;
    var h: Real = 0.0;
    // Scaled matrices have elements near 1: an element below VANISHING is taken for zero. What is below half a rounding of the diagonal
    // would not change it, and is left; where there is something above EPSILON of it the matrix is not diagonal yet.
    let diagonal_size = max(abs(alpha), abs(beta));
    if modulus > max(VANISHING, 0.5 * ROUNDING * diagonal_size) {
        if modulus > EPSILON * diagonal_size { atomicAdd(&open_count[team], 1u); }
        let cotangent = (beta - alpha) / (2.0 * modulus);
        let t = select(real(-1.0), 1.0, cotangent >= 0.0) / (abs(cotangent) + square_root(1.0 + cotangent * cotangent));
        h = t / (1.0 + square_root(1.0 + t * t));
        s = 2.0 * h / (1.0 + h * h);
        upper[place(p, p)] = from_real(alpha - t * modulus);
        upper[place(q, q)] = from_real(beta + t * modulus);
        phases[slot] = direction(x, modulus);
        upper[place(p, q)] = zero();
    }
    angles[slot] = Real2(s, h);
}

// Rows `i` and columns `j`: J_i^H B J_j of the block that two planes share.
fn rotate_block(i: vec2<u32>, j: vec2<u32>, first: u32, second: u32) {
    let a = angles[first];
    let b = angles[second];
    if a.x != 0.0 || b.x != 0.0 {
        var b00 = element(i.x, j.x);
        var b01 = element(i.x, j.y);
        var b10 = element(i.y, j.x);
        var b11 = element(i.y, j.y);
        if b.x != 0.0 {
            let u = phases[second];
            let c00 = rotated(b00, b01, conjugate(u), b.x, b.y);
            let c10 = rotated(b10, b11, conjugate(u), b.x, b.y);
            b01 = rotated(b01, b00, u, -b.x, -b.y);
            b11 = rotated(b11, b10, u, -b.x, -b.y);
            b00 = c00;
            b10 = c10;
        }
        if a.x != 0.0 {
            let u = phases[first];
            let c00 = rotated(b00, b10, u, a.x, a.y);
            let c01 = rotated(b01, b11, u, a.x, a.y);
            b10 = rotated(b10, b00, conjugate(u), -a.x, -a.y);
            b11 = rotated(b11, b01, conjugate(u), -a.x, -a.y);
            b00 = c00;
            b01 = c01;
        }
        set_element(i.x, j.x, b00);
        set_element(i.x, j.y, b01);
        set_element(i.y, j.x, b10);
        set_element(i.y, j.y, b11);
    }
}

// Diagonalises the teams' matrices of even order `size`, the same for the whole workgroup; gives the number of
// rotations that mattered in the last sweep, 0 where the matrix is diagonal. All invocations must call it after a barrier.
fn diagonalise(local: u32, size: u32, sweeps: u32, with_vectors: bool) -> u32 {
    let planes = size / 2u;
    let threads = team_size();
    let slots = team * (ORDER / 2u);
    for (var sweep = 0u; sweep < sweeps; sweep++) {
        if member == 0u { atomicStore(&open_count[team], 0u); }
        workgroupBarrier();
        for (var step = 0u; step + 1u < size; step++) {
            if member < planes {
                let plane = plane_of(step, member, size);
                make_rotation(slots + member, plane.x, plane.y);
            }
            workgroupBarrier();
            for (var at = member; at < planes * (planes - 1u) / 2u; at += threads) {
                let first = at % planes;
                let second = (first + at / planes + 1u) % planes;
                rotate_block(
                    plane_of(step, first, size), plane_of(step, second, size), slots + first, slots + second
                );
            }
            if with_vectors {
                for (var at = member; at < planes * size; at += threads) {
                    let a = angles[slots + at / size];
                    if a.x != 0.0 {
                        let u = phases[slots + at / size];
                        let plane = plane_of(step, at / size, size);
                        let row = at % size;
                        let x = load_vector(plane.x * ORDER + row);
                        let y = load_vector(plane.y * ORDER + row);
                        store_vector(plane.x * ORDER + row, rotated(x, y, conjugate(u), a.x, a.y));
                        store_vector(plane.y * ORDER + row, rotated(y, x, u, -a.x, -a.y));
                    }
                }
            }
            workgroupBarrier();
            storageBarrier();
        }
        if local == 0u {
            var open = 0u;
            for (var at = 0u; at < 16u; at++) { open += atomicLoad(&open_count[at]); }
            going = open;
        }
        if workgroupUniformLoad(&going) == 0u { break; }
    }
    return atomicLoad(&open_count[team]);
}

// The one who counts must not find what other workgroups left: lavapipe does not clear workgroup memory.
fn clear_counts(local: u32) {
    if local < 16u {
        atomicStore(&open_count[local], 0u);
        atomicStore(&largest[local], 0u);
    }
    workgroupBarrier();
}

// Hundreds of rotations round V hundreds of times: puts V^H V - I in the place of the diagonalised matrices, for improved_vector.
// Puts the eigenvalues into `spectrum` and their places in ascending order into `ranks`, both from team * ORDER on. All
// invocations must call it.
fn finish(order: u32, with_vectors: bool) {
    for (var column = member; column < order; column += team_size()) {
        let value = eigenvalue(column);
        var rank = 0u;
        for (var other = 0u; other < order; other++) {
            let compared = eigenvalue(other);
            if compared < value || (compared == value && other < column) { rank++; }
        }
        ranks[team * ORDER + column] = rank;
        spectrum[team * ORDER + column] = value;
    }
    workgroupBarrier();
    if with_vectors {
        for (var at = member; at < order * order; at += team_size()) {
            let row = at / order;
            let column = at % order;
            if row <= column {
                // Four sums: their rounding errors are those of shorter ones.
                var sums = array<Scalar, 4>();
                for (var k = 0u; k < order; k++) {
                    let x = conjugate(load_vector(row * ORDER + k));
                    sums[k % 4u] = multiply_add(x, load_vector(column * ORDER + k), sums[k % 4u]);
                }
                let minus_one = from_real(select(real(0.0), -1.0, row == column));
                upper[place(row, column)] = (minus_one + sums[0]) + (sums[1] + sums[2]) + sums[3];
            }
        }
    }
    workgroupBarrier();
}

// An element of V (3 I - V^H V) / 2, which is orthonormal to working precision. Source: Bjorck and Bowie, SIAM J. Numer. Anal. 8, 1971.
fn improved_vector(row: u32, column: u32, order: u32) -> Scalar {
    var sum = zero();
    for (var k = 0u; k < order; k++) {
        sum = multiply_add(load_vector(k * ORDER + row), element(k, column), sum);
    }
    return load_vector(column * ORDER + row) - scale(sum, 0.5);
}
