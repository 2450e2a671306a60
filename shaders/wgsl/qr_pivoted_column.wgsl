// One step of a QR factorisation with column pivoting: chooses a column and makes its reflector.
//
// factors:     batch x m x n; the column of the largest norm among `step` .. n - 1 is exchanged with column `step`, which
//              then receives beta at row `step` and v below
// taus:        batch x k, receives element `step`
// norms:       batch x n, of what is left of the columns; exchanged alike
// permutation: batch x n, exchanged alike
//
// A workgroup owns an item, an invocation every THREADS-th row. Of equal norms the smallest column is taken.
// Source: LAPACK's laqp2; see shared/reflector.wgsl.

override THREADS: u32;

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    step: u32,
    // Reflectors of an item.
    reflectors: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> factors: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> taus: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> norms: array<Real>;
@group(0) @binding(4) var<storage, read_write> permutation: array<i32>;

var<workgroup> keys: array<Key, THREADS>;
var<workgroup> sizes: array<u32, THREADS>;
var<workgroup> places: array<u32, THREADS>;
var<workgroup> sums: array<Real, THREADS>;
var<workgroup> few: array<Real, 8>;

@compute @workgroup_size(THREADS)
fn qr_pivoted_column(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the parameters, but lavapipe cannot know: see cholesky_small.
    let m = min(parameters.rows, workgroups.z << 24u);
    let n = min(parameters.columns, workgroups.z << 24u);
    let step = parameters.step;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let base = item * m * n;

        // Eight invocations compare what all have found.
        var key = key_of(Real(0.0));
        var chosen = step;
        for (var c = step + local; c < n; c += THREADS) {
            let here = key_of(norms[item * n + c]);
            if here > key {
                key = here;
                chosen = c;
            }
        }
        keys[local] = key;
        places[local] = chosen;
        workgroupBarrier();
        if local < 8u {
            for (var i = local; i < THREADS; i += 8u) {
                if keys[i] > key || (keys[i] == key && places[i] < chosen) {
                    key = keys[i];
                    chosen = places[i];
                }
            }
            keys[local] = key;
            places[local] = chosen;
        }
        workgroupBarrier();
        for (var i = 0u; i < 8u; i++) {
            if keys[i] > key || (keys[i] == key && places[i] < chosen) {
                key = keys[i];
                chosen = places[i];
            }
        }
        let displaced = norms[item * n + step];
        storageBarrier();
        workgroupBarrier();

        var below = 0u;
        for (var i = local; i < m; i += THREADS) {
            let at = base + i * n;
            let x = factors[at + chosen];
            if chosen != step {
                factors[at + chosen] = factors[at + step];
                factors[at + step] = x;
            }
            if i > step { below = max(below, scalar_bits(x)); }
        }
        sizes[local] = below;
        storageBarrier();
        workgroupBarrier();
        if local < 8u {
            for (var i = local; i < THREADS; i += 8u) { below = max(below, sizes[i]); }
            places[local] = below;
        }
        workgroupBarrier();
        for (var i = 0u; i < 8u; i++) { below = max(below, places[i]); }

        // What is left is below the normal numbers, of which devices may make zeros: it is made zeros here, on all of them.
        var head = factors[base + step * n + step];
        let vanished = max(below, scalar_bits(head)) < TINIEST_SIZE;
        if vanished {
            head = zero();
            below = 0u;
        }
        let power = power_for(max(below, scalar_bits(head)));
        var sum = Real(0.0);
        for (var i = local; i < m; i += THREADS) {
            if i > step && !vanished {
                let x = scale(factors[base + i * n + step], power);
                sum += real_part(x) * real_part(x) + imaginary_part(x) * imaginary_part(x);
            }
        }
        sums[local] = sum;
        workgroupBarrier();
        if local < 8u {
            sum = Real(0.0);
            for (var i = local; i < THREADS; i += 8u) { sum += sums[i]; }
            few[local] = sum;
        }
        workgroupBarrier();
        let alpha = scale(head, power);
        var square = ((few[0] + few[1]) + (few[2] + few[3])) + ((few[4] + few[5]) + (few[6] + few[7]));
        square += real_part(alpha) * real_part(alpha) + imaginary_part(alpha) * imaginary_part(alpha);
        let h = reflector(alpha, square, below, power);
        // Divided rather than multiplied by the inverse: short columns show each rounding.
        let divisor = alpha - from_real(h.divisor);

        for (var i = local; i < m; i += THREADS) {
            let at = base + i * n + step;
            if i > step && !h.trivial { factors[at] = divide(scale(factors[at], power), divisor); }
            if i > step && vanished { factors[at] = zero(); }
        }
        if local == 0u {
            if !h.trivial || vanished { factors[base + step * n + step] = from_real(h.beta * (1.0 / power)); }
            taus[item * parameters.reflectors + step] = h.tau;
            norms[item * n + chosen] = displaced;
            let column = permutation[item * n + chosen];
            permutation[item * n + chosen] = permutation[item * n + step];
            permutation[item * n + step] = column;
        }
        storageBarrier();
        workgroupBarrier();
    }
}
