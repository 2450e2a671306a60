// A symmetric tridiagonal matrix made ready for divide and conquer: scaled, padded and cut into leaves.
//
//     T = diag(T_0, T_1, ..) + sum over cuts s of |b| u u^T,   b = T(s, s - 1), u = e_{s-1} + sign(b) e_s
//
// diagonal: batch x n; beside: batch x beside_row, elements T(i + 1, i), of which n - 1 are read; before: batch, what scaled the
// matrix before, or NaN
// leaves:   batch x padded, the diagonals of the leaves; couplings: batch x padded, T(i + 1, i) across the cuts too
// scales:   batch; what the eigenvalues are to be multiplied with in the end; NaN where the item has no eigenvalues
//
// A workgroup owns an item. Rows from n on are padding that touches nothing, larger than every eigenvalue.
// Source: LAPACK's slaed0.

struct Parameters {
    order: u32,
    batch: u32,
    padded: u32,
    leaf: u32,
    beside_row: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> diagonal: array<Real>;
@group(0) @binding(2) var<storage, read> beside: array<Real>;
@group(0) @binding(3) var<storage, read> before: array<Real>;
@group(0) @binding(4) var<storage, read_write> leaves: array<Real>;
@group(0) @binding(5) var<storage, read_write> couplings: array<Real>;
@group(0) @binding(6) var<storage, read_write> scales: array<Real>;

var<workgroup> largest: atomic<u32>;
// The largest right end of Gershgorin's intervals, roughly, as a number that is ordered like it.
var<workgroup> end: atomic<u32>;

fn ordered(value: Real) -> u32 {
    let bits = bitcast<u32>(f32(value));
    return bits ^ select(0x80000000u, 0xffffffffu, bits >= 0x80000000u);
}

fn unordered(code: u32) -> Real {
    return Real(bitcast<f32>(code ^ select(0xffffffffu, 0x80000000u, code >= 0x80000000u)));
}

fn exponent_of(power: Real) -> i32 {
    return i32(size_of(power) >> MANTISSA_BITS_OF_SIZE) - EXPONENT_BIAS;
}

// T(row, row - 1) of an item, scaled; 0 where there is none.
fn coupling(item: u32, row: u32, down: Real) -> Real {
    var value: Real = 0.0;
    if row > 0u && row < parameters.order {
        value = scaled_up(beside[item * parameters.beside_row + row - 1u], down);
    }
    return value;
}

@compute @workgroup_size(64)
fn divide_prepare(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let item = min(linear_workgroup(workgroup, workgroups), parameters.batch - 1u);
    // lavapipe does not clear workgroup memory.
    if local == 0u {
        atomicStore(&largest, 0u);
        atomicStore(&end, 0u);
    }
    workgroupBarrier();
    var most = 0u;
    for (var row = local; row < n; row += 64u) {
        most = max(most, size_of(diagonal[item * n + row]));
        if row > 0u {
            most = max(most, size_of(beside[item * parameters.beside_row + row - 1u]));
        }
    }
    atomicMax(&largest, most);
    workgroupBarrier();
    let bits = atomicLoad(&largest);
    let finite = is_finite_bits(bits) && is_finite_bits(size_of(before[item]));
    // What undoes both scalings has to be a normal number; of a matrix of denormal numbers that leaves elements a little below 1.
    let exponent = max(exponent_of(scaling(bits).y), 1 - EXPONENT_BIAS - exponent_of(before[item]));
    let up = power_of_two(exponent);
    // Nothing of an item without eigenvalues counts.
    let down = select(real(0.0), power_of_two(-exponent), finite);
    if finite {
        for (var row = local; row < n; row += 64u) {
            let radius = abs(coupling(item, row, down)) + abs(coupling(item, row + 1u, down));
            atomicMax(&end, ordered(scaled_up(diagonal[item * n + row], down) + radius));
        }
    }
    workgroupBarrier();
    let padding = select(real(1.0), unordered(atomicLoad(&end)) + 0.00390625, finite);
    for (var row = local; row < parameters.padded; row += 64u) {
        var value = padding;
        var next: Real = 0.0;
        if row < n {
            value = 0.0;
            if finite {
                next = coupling(item, row + 1u, down);
                value = scaled_up(diagonal[item * n + row], down);
                if row % parameters.leaf == 0u { value -= abs(coupling(item, row, down)); }
                if (row + 1u) % parameters.leaf == 0u { value -= abs(next); }
            }
        }
        leaves[item * parameters.padded + row] = value;
        couplings[item * parameters.padded + row] = next;
    }
    if local == 0u { scales[item] = select(nan_real(parameters.nan), up * before[item], finite); }
}
