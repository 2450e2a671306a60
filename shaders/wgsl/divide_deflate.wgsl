// The first step of a merge: the eigenvalues of two neighbours sorted, and those that need no secular equation set aside.
//
//     diag(T_1, T_2) + |b| u u^T = Q (diag(d) + rho z z^T) Q^T,   z = Q^T u / |u|,   rho = 2 |b|
//
// values:    merges x size, those of each half ascending
// vectors:   2 merges x size / 2 x size / 2, eigenvectors as rows
// couplings: merges x size, T(i + 1, i)
// sorted:    scratch
// poles:     2 x merges x size: d of those that are kept, ascending, then of those set aside, from the end; likewise z
// places:    merges x size, which row of the halves' vectors each of them has
// rotations: merges x size; row b takes over z of row a, which is set aside
// counts:    merges
//
// A workgroup owns a merge; one invocation goes through it in order, as each decision depends on those before.
// Source: LAPACK's slaed2, but of two close poles the one with the larger z stays, so that the angle is at most 45 degrees, and the
// rotation has the form of shared/jacobi.wgsl, which keeps lengths.

struct Parameters {
    size: u32,
    merges: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> values: array<Real>;
@group(0) @binding(2) var<storage, read> vectors: array<Real>;
@group(0) @binding(3) var<storage, read> couplings: array<Real>;
@group(0) @binding(4) var<storage, read_write> sorted: array<Real4>;
@group(0) @binding(5) var<storage, read_write> poles: array<Real>;
@group(0) @binding(6) var<storage, read_write> places: array<u32>;
@group(0) @binding(7) var<storage, read_write> rotations: array<Rotation>;
@group(0) @binding(8) var<storage, read_write> counts: array<Merge>;

var<workgroup> largest: atomic<u32>;

// How many of `count` ascending numbers from `start` on are less than `value`, or not more where `equal`.
fn count_below(start: u32, count: u32, value: Real, equal: bool) -> u32 {
    var low = 0u;
    var high = count;
    while low < high {
        let middle = (low + high) / 2u;
        let other = values[start + middle];
        if other < value || (equal && other == value) { low = middle + 1u; } else { high = middle; }
    }
    return low;
}

fn put(at: u32, d: Real, z: Real, place: u32) {
    poles[at] = d;
    poles[parameters.merges * parameters.size + at] = z;
    places[at] = place;
}

@compute @workgroup_size(64)
fn divide_deflate(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let size = parameters.size;
    let half = size / 2u;
    let merge = min(linear_workgroup(workgroup, workgroups), parameters.merges - 1u);
    let first = merge * size;
    let coupling = couplings[first + half - 1u];
    let rho = 2.0 * abs(coupling);
    // 1 / |u|
    let norm: Real = 0.70710678118654752;
    // lavapipe does not clear workgroup memory.
    if local == 0u { atomicStore(&largest, 0u); }
    workgroupBarrier();
    var most = 0u;
    for (var at = local; at < size; at += 64u) {
        let second = at >= half;
        let row = at - select(0u, half, second);
        let value = values[first + at];
        let other = first + select(half, 0u, second);
        let rank = row + count_below(other, half, value, second);
        // The last column of the first half's rows, the first of the second's.
        let column = select(half - 1u, 0u, second);
        var z = vectors[((merge * 2u + select(0u, 1u, second)) * half + row) * half + column] * norm;
        if second && coupling < 0.0 { z = -z; }
        sorted[first + rank] = Real4(value, z, Real(at), 0.0);
        most = max(most, max(size_of(value), size_of(z)));
    }
    atomicMax(&largest, most);
    workgroupBarrier();
    storageBarrier();
    if local == 0u {
        let tolerance = 8.0 * ROUNDING * real_of_size(atomicLoad(&largest));
        var kept = 0u;
        var aside = size;
        var rotated = 0u;
        // The candidate: kept unless the next one is too close.
        var has = false;
        var d: Real = 0.0;
        var z: Real = 0.0;
        var place = 0u;
        for (var at = 0u; at < size; at++) {
            let next = sorted[first + at];
            let next_place = u32(next.z);
            if rho * abs(next.y) <= tolerance {
                aside--;
                put(first + aside, next.x, 0.0, next_place);
            } else if !has {
                has = true;
                d = next.x;
                z = next.y;
                place = next_place;
            } else {
                let length = square_root(z * z + next.y * next.y);
                let product = abs((next.x - d) * (z / length) * (next.y / length));
                if product <= tolerance {
                    // a is set aside, b stays.
                    let keep = abs(z) >= abs(next.y);
                    let z_a = select(z, next.y, keep);
                    let z_b = select(next.y, z, keep);
                    let d_a = select(d, next.x, keep);
                    let d_b = select(next.x, d, keep);
                    let a = select(place, next_place, keep);
                    let b = select(next_place, place, keep);
                    let sign = select(real(-1.0), 1.0, z_b >= 0.0);
                    let c = abs(z_b) / length;
                    let h = -sign * z_a / length / (1.0 + c);
                    let s = 2.0 * h / (1.0 + h * h);
                    // d_a c^2 + d_b s^2, and the other way round, without cancellation.
                    let shift = (d_b - d_a) * (s * s);
                    rotations[first + rotated] = Rotation(a, b, s, h);
                    rotated++;
                    aside--;
                    put(first + aside, d_a + shift, 0.0, a);
                    d = d_b - shift;
                    z = sign * length;
                    place = b;
                } else {
                    put(first + kept, d, z, place);
                    kept++;
                    d = next.x;
                    z = next.y;
                    place = next_place;
                }
            }
        }
        if has {
            put(first + kept, d, z, place);
            kept++;
        }
        counts[merge] = Merge(kept, rotated, rho);
    }
}
