// QR with column pivoting of many small matrices: A P = Q R.
//
// factors:     batch x m x n; holds A, receives R and below it V
// taus:        batch x k, k = min(m, n)
// permutation: batch x n; column j of A P is column permutation(j) of A
//
// LANES invocations own a matrix, 64 / LANES of them a workgroup. While a column is chosen and its reflector made, an
// invocation takes every LANES-th row; in the update, every LANES-th column. n 64 / LANES is at most 1024.
// Source: LAPACK's laqp2; see shared/reflector.wgsl.

override LANES: u32;

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> factors: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> taus: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> permutation: array<i32>;

var<workgroup> norms: array<Real, 1024>;
var<workgroup> keys: array<Key, 64>;
var<workgroup> places: array<u32, 64>;
var<workgroup> largest: array<u32, 64>;
var<workgroup> sums: array<Real, 64>;

fn square_of(a: Scalar) -> Real {
    return real_part(a) * real_part(a) + imaginary_part(a) * imaginary_part(a);
}

// The norm of which `square` is the square of its multiple by `power`, or, where all squares have vanished, the largest part.
fn norm_of(square: Real, power: Real, size: u32) -> Real {
    let norm = square_root(square) * (1.0 / power);
    return select(norm, real_of_size(size), size > size_of(norm));
}

@compute @workgroup_size(64)
fn qr_pivoted_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the parameters, but lavapipe cannot know: see cholesky_small.
    let m = min(parameters.rows, workgroups.x << 16u);
    let n = min(parameters.columns, workgroups.x << 16u);
    let steps = min(m, n);
    let lane = local % LANES;
    let first = local - lane;
    let item = linear_workgroup(workgroup, workgroups) * (64u / LANES) + local / LANES;
    let exists = item < parameters.batch;
    let base = item * m * n;
    let norm_base = local / LANES * n;

    if exists {
        for (var c = lane; c < n; c += LANES) {
            var size = 0u;
            for (var i = 0u; i < m; i++) { size = max(size, scalar_bits(factors[base + i * n + c])); }
            let power = power_for(size);
            var square = Real(0.0);
            for (var i = 0u; i < m; i++) { square += square_of(scale(factors[base + i * n + c], power)); }
            norms[norm_base + c] = norm_of(square, power, size);
            permutation[item * n + c] = i32(c);
        }
    }
    storageBarrier();
    workgroupBarrier();

    for (var step = 0u; step < steps; step++) {
        var key = key_of(Real(0.0));
        var chosen = step;
        if exists {
            for (var c = step + lane; c < n; c += LANES) {
                let here = key_of(norms[norm_base + c]);
                if here > key {
                    key = here;
                    chosen = c;
                }
            }
        }
        keys[local] = key;
        places[local] = chosen;
        workgroupBarrier();
        for (var i = first; i < first + LANES; i++) {
            if keys[i] > key || (keys[i] == key && places[i] < chosen) {
                key = keys[i];
                chosen = places[i];
            }
        }
        let displaced = norms[norm_base + step];

        var below = 0u;
        if exists {
            for (var i = lane; i < m; i += LANES) {
                let at = base + i * n;
                let x = factors[at + chosen];
                if chosen != step {
                    factors[at + chosen] = factors[at + step];
                    factors[at + step] = x;
                }
                if i > step { below = max(below, scalar_bits(x)); }
            }
        }
        largest[local] = below;
        storageBarrier();
        workgroupBarrier();

        for (var i = first; i < first + LANES; i++) { below = max(below, largest[i]); }
        var head = zero();
        if exists { head = factors[base + step * n + step]; }
        // What is left is below the normal numbers, of which devices may make zeros: it is made zeros here, on all of them.
        let vanished = max(below, scalar_bits(head)) < TINIEST_SIZE;
        if vanished {
            head = zero();
            below = 0u;
        }
        let power = power_for(max(below, scalar_bits(head)));
        var sum = Real(0.0);
        if exists {
            for (var i = lane; i < m; i += LANES) {
                if i > step && !vanished { sum += square_of(scale(factors[base + i * n + step], power)); }
            }
        }
        sums[local] = sum;
        workgroupBarrier();

        let alpha = scale(head, power);
        var square = square_of(alpha);
        for (var i = first; i < first + LANES; i++) { square += sums[i]; }
        let h = reflector(alpha, square, below, power);
        let divisor = alpha - from_real(h.divisor);
        if exists {
            for (var i = lane; i < m; i += LANES) {
                let at = base + i * n + step;
                if i > step && !h.trivial { factors[at] = divide(scale(factors[at], power), divisor); }
                if i > step && vanished { factors[at] = zero(); }
            }
            if lane == 0u {
                if !h.trivial || vanished { factors[base + step * n + step] = from_real(h.beta * (1.0 / power)); }
                taus[item * steps + step] = h.tau;
                norms[norm_base + chosen] = displaced;
                let column = permutation[item * n + chosen];
                permutation[item * n + chosen] = permutation[item * n + step];
                permutation[item * n + step] = column;
            }
        }
        storageBarrier();
        workgroupBarrier();

        if exists {
            for (var c = step + 1u + lane; c < n; c += LANES) {
                var dot = factors[base + step * n + c];
                for (var i = step + 1u; i < m; i++) {
                    let at = base + i * n;
                    dot = multiply_add(conjugate(factors[at + step]), factors[at + c], dot);
                }
                let weight = multiply(conjugate(h.tau), dot);
                let scaling = power_for(size_of(norms[norm_base + c]));
                factors[base + step * n + c] -= weight;
                var left = Real(0.0);
                var most = 0u;
                for (var i = step + 1u; i < m; i++) {
                    let at = base + i * n;
                    let a = multiply_subtract(factors[at + step], weight, factors[at + c]);
                    factors[at + c] = a;
                    most = max(most, scalar_bits(a));
                    left += square_of(scale(a, scaling));
                }
                norms[norm_base + c] = norm_of(left, scaling, most);
            }
        }
        storageBarrier();
        workgroupBarrier();
    }
}
