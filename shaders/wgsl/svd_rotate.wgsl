// The rotations of sweeps of svd_iterate, applied to the columns of Q and P: those of U and V in the end.
//
// state:     batch x 4; the third is the number of sweeps
// ranges:    batch x slots x 2; of each sweep its first plane and their number
// rotations: batch x 2 x slots x n; of each plane of a sweep (c, s), those for Q first; slots is a multiple of 8
// vectors:   batch x 2 x n x n; Q and P, columns as rows
//
// An invocation owns four rows of Q or of P, which are columns here, and waits for nobody. It applies eight sweeps at once, each a
// plane behind the one before: columns come into registers, move on with each step, and leave after eight of them.

struct Parameters {
    order: u32,
    batch: u32,
    slots: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> state: array<u32>;
@group(0) @binding(2) var<storage, read> ranges: array<u32>;
@group(0) @binding(3) var<storage, read> rotations: array<vec2<Real>>;
@group(0) @binding(4) var<storage, read_write> vectors: array<Scalar>;

// Sweeps at once.
const SWEEPS = 8u;

struct Columns {
    x: Quad,
    y: Quad,
}

// Of each sweep at hand the first plane and their number.
var<private> tops: array<u32, SWEEPS>;
var<private> counts: array<u32, SWEEPS>;

fn turn(x: Quad, y: Quad, at: u32, plane: u32, top: u32, count: u32, n: u32) -> Columns {
    // Planes before the first are very large numbers.
    let loaded = rotations[at + min(plane, n - 1u)];
    let r = select(vec2<Real>(1.0, 0.0), loaded, vec2<bool>(plane - top < count));
    return Columns(quad_add(quad_scale(x, r.x), quad_scale(y, r.y)), quad_add(quad_scale(y, r.x), quad_scale(x, -r.y)));
}

@compute @workgroup_size(4)
fn svd_rotate(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * 16u);
    let slots = parameters.slots;
    let side = workgroup.y;
    let rows = vec4<u32>(workgroup.x * 16u + local) + vec4<u32>(0u, 4u, 8u, 12u);
    let exists = rows < vec4<u32>(n);
    let inside = min(rows, vec4<u32>(n - 1u));
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let start = (item * 2u + side) * n * n;
        let sweeps = min(state[item * 4u + 2u], slots);
        for (var sweep = 0u; sweep < sweeps; sweep += SWEEPS) {
            var first = n;
            var end = 0u;
            for (var k = 0u; k < SWEEPS; k++) {
                let at = (item * slots + sweep + k) * 2u;
                let there = sweep + k < sweeps;
                tops[k] = select(n, ranges[at], there);
                counts[k] = select(0u, ranges[at + 1u], there);
                first = min(first, tops[k]);
                end = max(end, tops[k] + counts[k]);
            }
            end = min(end, n - 1u);
            let top0 = tops[0];
            let top1 = tops[1];
            let top2 = tops[2];
            let top3 = tops[3];
            let top4 = tops[4];
            let top5 = tops[5];
            let top6 = tops[6];
            let top7 = tops[7];
            let count0 = counts[0];
            let count1 = counts[1];
            let count2 = counts[2];
            let count3 = counts[3];
            let count4 = counts[4];
            let count5 = counts[5];
            let count6 = counts[6];
            let count7 = counts[7];
            let at = ((item * 2u + side) * slots + sweep) * n;
            var q0 = quad_zero();
            var q1 = quad_zero();
            var q2 = quad_zero();
            var q3 = quad_zero();
            var q4 = quad_zero();
            var q5 = quad_zero();
            var q6 = quad_zero();
            var q7 = quad_zero();
            for (var column = first; column <= end + SWEEPS; column++) {
                let source = vec4<u32>(start + min(column, end) * n) + inside;
                let q8 = quad(vectors[source.x], vectors[source.y], vectors[source.z], vectors[source.w]);
                let c0 = turn(q7, q8, at, column - 1u, top0, count0, n);
                let c1 = turn(q6, c0.x, at + n, column - 2u, top1, count1, n);
                let c2 = turn(q5, c1.x, at + 2u * n, column - 3u, top2, count2, n);
                let c3 = turn(q4, c2.x, at + 3u * n, column - 4u, top3, count3, n);
                let c4 = turn(q3, c3.x, at + 4u * n, column - 5u, top4, count4, n);
                let c5 = turn(q2, c4.x, at + 5u * n, column - 6u, top5, count5, n);
                let c6 = turn(q1, c5.x, at + 6u * n, column - 7u, top6, count6, n);
                let c7 = turn(q0, c6.x, at + 7u * n, column - 8u, top7, count7, n);
                if column >= first + SWEEPS {
                    let to = vec4<u32>(start + (column - SWEEPS) * n) + rows;
                    if exists.x { vectors[to.x] = quad_at(c7.x, 0u); }
                    if exists.y { vectors[to.y] = quad_at(c7.x, 1u); }
                    if exists.z { vectors[to.z] = quad_at(c7.x, 2u); }
                    if exists.w { vectors[to.w] = quad_at(c7.x, 3u); }
                }
                q0 = c7.y;
                q1 = c6.y;
                q2 = c5.y;
                q3 = c4.y;
                q4 = c3.y;
                q5 = c2.y;
                q6 = c1.y;
                q7 = c0.y;
            }
        }
    }
}
