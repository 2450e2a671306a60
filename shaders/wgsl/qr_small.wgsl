// QR of many small matrices: A = Q R with Q as reflectors.
//
// a:       batch x m x n, row-major; m, n <= ORDER
// factors: batch x m x n; receives R on and above the diagonal and V below it
// taus:    batch x min(m, n)
//
// A workgroup owns 64 / ORDER whole matrices, an invocation a column of one of them, by quads of rows in workgroup memory.
// In each step every invocation sums up what column j and its own give, and updates its own; only the column's owner
// scales it, at the end, so that one barrier serves a step.
// Source: LAPACK's geqr2; see shared/reflector.wgsl.

override ORDER: u32;

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> factors: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> taus: array<Scalar>;

const THREADS = 64u;

var<workgroup> block: array<Quad, ORDER * 16u>;
// Of each column: the size of the largest element that the next step may square.
var<workgroup> sizes: array<u32, THREADS>;

// Of the matrix at hand.
var<private> base: u32;
var<private> columns: u32;

fn load(row: u32, column: u32, there: bool) -> Scalar {
    var value = zero();
    if there && row < parameters.rows { value = a[base + row * columns + column]; }
    return value;
}

@compute @workgroup_size(THREADS)
fn qr_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the parameters, but lavapipe cannot know: see cholesky_small.
    let rows = min(parameters.rows, workgroups.x * 64u);
    columns = min(parameters.columns, workgroups.x * 64u);
    let reflectors = min(min(parameters.rows, parameters.columns), workgroups.x * 64u);
    let quads = (rows + 3u) / 4u;
    let column = local % ORDER;
    let item = linear_workgroup(workgroup, workgroups) * (THREADS / ORDER) + local / ORDER;
    let exists = item < parameters.batch && column < columns;
    base = item * parameters.rows * parameters.columns;
    // Quads to the matrix, and to the column.
    let start = local / ORDER * ORDER * (ORDER / 4u);
    let own_start = start + column * (ORDER / 4u);

    var size = 0u;
    for (var q = 0u; q < quads; q++) {
        let row = q * 4u;
        let own = quad(
            load(row, column, exists),
            load(row + 1u, column, exists),
            load(row + 2u, column, exists),
            load(row + 3u, column, exists),
        );
        block[own_start + q] = own;
        size = max(size, quad_bits(own));
    }
    sizes[local] = size;
    workgroupBarrier();

    var own_factor = zero();
    var own_power = Real(1.0);
    var own_beta = Real(0.0);
    var own_tau = zero();
    for (var j = 0u; j < reflectors; j++) {
        let first = j / 4u;
        let skip = j % 4u;
        let pivot_start = start + j * (ORDER / 4u);
        let power = power_for(sizes[local / ORDER * ORDER + j]);
        var h: Reflector;
        if exists && column >= j {
            var sum = quad_zero();
            var square = quad_zero();
            var below = 0u;
            for (var q = first; q < quads; q++) {
                let u = quad_from(quad_scale(block[pivot_start + q], power), select(0u, skip, q == first));
                sum = quad_add_conjugated(u, block[own_start + q], sum);
                square = quad_add_conjugated(u, u, square);
                below = max(below, quad_bits(quad_from(u, select(0u, skip + 1u, q == first))));
            }
            let alpha = scale(quad_at(block[pivot_start + first], skip), power);
            h = reflector(alpha, real_part(quad_sum(square)), below, power);
            if column == j {
                own_factor = h.factor;
                own_power = power;
                own_beta = h.beta * (1.0 / power);
                own_tau = h.tau;
            } else {
                var weight = zero();
                if !h.trivial { weight = quad_at(block[own_start + first], skip) - quad_sum(sum) / h.divisor; }
                size = 0u;
                for (var q = first; q < quads; q++) {
                    var v = quad_times(quad_scale(block[pivot_start + q], power), h.factor);
                    if q == first {
                        let one = Real4(vec4<u32>(0u, 1u, 2u, 3u) == vec4<u32>(skip));
                        v = quad_add_real(quad_from(v, skip + 1u), one);
                    }
                    let own = quad_multiply_subtract(v, weight, block[own_start + q]);
                    block[own_start + q] = own;
                    size = max(size, quad_bits(quad_from(own, select(0u, skip + 1u, q == first))));
                }
            }
        }
        // Everyone has read the size of column j before the step; those of later columns count from here.
        if column > j { sizes[local] = size; }
        workgroupBarrier();
    }

    if exists {
        var square = Real(0.0);
        for (var row = 0u; row < rows; row++) {
            var value = quad_at(block[own_start + row / 4u], row % 4u);
            if column < reflectors {
                if row == column { value = from_real(own_beta); }
                if row > column {
                    value = multiply(scale(value, own_power), own_factor);
                    square += real_part(multiply(conjugate(value), value));
                }
            }
            factors[base + row * columns + column] = value;
        }
        if column < reflectors {
            // H is unitary if the real part of 1 / tau is |v|^2 / 2: with v as it was rounded, it is so to the last bits.
            if scalar_bits(own_tau) != 0u {
                own_tau = reciprocal(from_parts(0.5 * (1.0 + square), imaginary_part(reciprocal(own_tau))));
            }
            taus[item * reflectors + column] = own_tau;
        }
    }
}
