// One step of a QR factorisation with column pivoting: applies H^H to the columns behind, and takes their norms.
//
//     H = I - tau v v^H
//
// factors:     batch x m x n; column `step` holds v below its row, the columns after it are updated from that row on
// taus:        batch x k
// norms:       batch x n, receives the norm of what is below row `step` of each updated column
// permutation: batch x n; before the first step, 0 .. n - 1
//
// Where `start` is set nothing is applied: all norms are taken, and the permutation is the identity.
// A workgroup owns `width` columns of an item, THREADS / width invocations each: one pass makes v^H a, another updates
// the column and adds up the squares, scaled by the norm that it had. LAPACK updates norms and takes them anew where that
// has cancelled; here the column is at hand anyway.
// Source: LAPACK's laqp2.

override THREADS: u32;

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    step: u32,
    // Reflectors of an item.
    reflectors: u32,
    // A power of two, at most THREADS.
    width: u32,
    start: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> factors: array<Scalar>;
@group(0) @binding(2) var<storage, read> taus: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> norms: array<Real>;
@group(0) @binding(4) var<storage, read_write> permutation: array<i32>;

var<workgroup> dots: array<Scalar, THREADS>;
var<workgroup> squares: array<Real, THREADS>;
var<workgroup> sizes: array<u32, THREADS>;

@compute @workgroup_size(THREADS)
fn qr_pivoted_update(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the parameters, but lavapipe cannot know: see cholesky_small.
    let m = min(parameters.rows, workgroups.x << 24u);
    let n = min(parameters.columns, workgroups.x << 24u);
    let start = parameters.start != 0u;
    let width = parameters.width;
    let groups = THREADS / width;
    let lane = local % width;
    let group = local / width;
    // The first row that is touched, and that of the norm.
    let top = parameters.step;
    let below = select(top + 1u, top, start);
    let column = select(top + 1u, top, start) + workgroup.x * width + lane;
    let here = column < n;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let base = item * m * n;
        var dot = zero();
        var size = 0u;
        if here {
            for (var i = top + group; i < m; i += groups) {
                let a = factors[base + i * n + column];
                if start {
                    size = max(size, scalar_bits(a));
                } else {
                    var v = from_real(1.0);
                    if i > top { v = factors[base + i * n + top]; }
                    dot = multiply_add(conjugate(v), a, dot);
                }
            }
        }
        dots[local] = dot;
        sizes[local] = size;
        workgroupBarrier();
        dot = zero();
        for (var g = 0u; g < groups; g++) {
            dot += dots[g * width + lane];
            size = max(size, sizes[g * width + lane]);
        }
        var weight = zero();
        if here && !start {
            weight = multiply(conjugate(taus[item * parameters.reflectors + top]), dot);
            size = size_of(norms[item * n + column]);
        }
        let power = power_for(size);
        workgroupBarrier();

        var square = Real(0.0);
        size = 0u;
        if here {
            for (var i = top + group; i < m; i += groups) {
                var a = factors[base + i * n + column];
                if !start {
                    var v = from_real(1.0);
                    if i > top { v = factors[base + i * n + top]; }
                    a = multiply_subtract(v, weight, a);
                    factors[base + i * n + column] = a;
                }
                if i >= below {
                    size = max(size, scalar_bits(a));
                    let x = scale(a, power);
                    square += real_part(x) * real_part(x) + imaginary_part(x) * imaginary_part(x);
                }
            }
        }
        squares[local] = square;
        sizes[local] = size;
        workgroupBarrier();
        if here && group == 0u {
            square = Real(0.0);
            for (var g = 0u; g < groups; g++) {
                square += squares[g * width + lane];
                size = max(size, sizes[g * width + lane]);
            }
            // The largest part is at most the norm; it stands in where all squares have vanished.
            let norm = square_root(square) * (1.0 / power);
            norms[item * n + column] = select(norm, real_of_size(size), size > size_of(norm));
            if start { permutation[item * n + column] = i32(column); }
        }
        storageBarrier();
        workgroupBarrier();
    }
}
