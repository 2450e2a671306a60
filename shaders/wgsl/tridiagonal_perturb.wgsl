// Pivots of tridiagonal systems that are next to nothing, moved away from zero: at least eps max |U|.
//
// factors: n x 3 x batch, the diagonal of U and the two above it
// info:    batch; becomes 0
//
// An invocation owns one system. Matrices with elements that are not finite stay as they are.
// Source: LAPACK's lagts, for inverse iteration.

struct Parameters {
    batch: u32,
    order: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> factors: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(32)
fn tridiagonal_perturb(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // As in tridiagonal_factor: a bound that is no parameter.
    let n = min(parameters.order, workgroups.x * 16384u);
    let item = linear_workgroup(workgroup, workgroups) * 32u + local;
    let batch = parameters.batch;
    if item < batch {
        // Sizes are compared by their bits, NaN the largest; none of an infinity is taken for a scale.
        var largest = 0u;
        var scale: Real = 0.0;
        for (var i = 0u; i < n; i++) {
            for (var k = 0u; k < 3u; k++) {
                let element = factors[(i * 3u + k) * batch + item];
                if pivot_size(element) > largest {
                    largest = pivot_size(element);
                    scale = magnitude(element);
                }
            }
        }
        // A unit of the largest, and never less than the smallest number whose reciprocal is finite.
        let smallest = max(scale * EPSILON, TINIEST);
        if largest < INFINITE_SIZE {
            for (var i = 0u; i < n; i++) {
                let pivot = factors[i * 3u * batch + item];
                if magnitude(pivot) < smallest {
                    let moved = select(smallest, -smallest, real_part(pivot) < 0.0);
                    factors[i * 3u * batch + item] = from_real(moved);
                }
            }
        }
        info[item] = 0;
    }
}
