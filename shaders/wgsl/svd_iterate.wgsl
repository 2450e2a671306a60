// Sweeps of the implicit QR algorithm on real upper bidiagonal matrices, with the rotations kept for svd_rotate.
//
//     B <- L^T B R,   L and R products of rotations in the planes (i, i + 1),   until B is diagonal
//
// bidiagonal: batch x 2 x n; the diagonal, and what is beside it; the last place has about the norm of B
// state:      batch x 4; columns that are still to be separated, sweeps so far, sweeps of this dispatch
// ranges:     batch x slots x 2; of each sweep of this dispatch its first plane and their number
// rotations:  batch x 2 x slots x n; of each plane of a sweep (c, s), those of L first, then those of R
//
// A workgroup of one invocation owns a matrix: sweeps follow each other, so only their vectors are worth sharing. The dispatch ends
// when the slots or the iterations are used up. All that is rounding errors of |B| is taken for zero, which costs no accuracy
// of |B| and gives equal singular values an end. Source: Golub and Kahan, J. SIAM Numer. Anal. 2, 1965; Demmel and
// Kahan, SIAM J. Sci. Stat. Comput. 11, 1990; LAPACK's bdsqr and las2.

struct Parameters {
    order: u32,
    batch: u32,
    slots: u32,
    // Of loops, of one dispatch.
    iterations: u32,
    // In all.
    sweeps: u32,
    // 1 in the first dispatch.
    begins: u32,
    // 1 where rotations are wanted.
    vectors: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> bidiagonal: array<Real>;
@group(0) @binding(2) var<storage, read_write> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> ranges: array<u32>;
@group(0) @binding(4) var<storage, read_write> rotations: array<vec2<Real>>;

const MOST = 256u;
// Numbers below SMALL are multiplied with LIFT = 2^60 before they are squared. Scaled matrices have elements near 1.
const SMALL: Real = 1e-9;
const LIFT: Real = 1.152921504606847e18;

var<workgroup> d: array<Real, MOST>;
var<workgroup> e: array<Real, MOST>;

struct Rotation {
    c: Real,
    s: Real,
    r: Real,
}

// c f + s g = r, c g - s f = 0
fn rotation(f: Real, g: Real) -> Rotation {
    // Hardware takes squares below 2^-126 for zero, and the rotation would not be one.
    let most = max(abs(f), abs(g));
    let unit = select(Real(1.0), LIFT, most < SMALL);
    let x = f * unit;
    let y = g * unit;
    let length = max(square_root(x * x + y * y), VANISHING);
    let none = most < VANISHING;
    return Rotation(select(x / length, 1.0, none), select(y / length, 0.0, none), select(length / unit, f, none));
}

// The smaller singular value of (f, g; 0, h).
fn smaller(f: Real, g: Real, h: Real) -> Real {
    let low = min(f, h);
    let high = max(max(f, h), VANISHING);
    let sum = 1.0 + low / high;
    let difference = (high - low) / high;
    let most = max(g, high);
    // g / high or its inverse, at most 1.
    let ratio = min(g, high) / most;
    var result: Real = 0.0;
    if g < high {
        result = 2.0 * low / (square_root(sum * sum + ratio * ratio) + square_root(difference * difference + ratio * ratio));
    } else {
        let x = sum * ratio;
        let y = difference * ratio;
        result = 2.0 * low * ratio / (square_root(1.0 + x * x) + square_root(1.0 + y * y));
    }
    return result;
}

@compute @workgroup_size(1)
fn svd_iterate(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * MOST);
    let slots = parameters.slots;
    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let reals = item * 2u * n;
        var bottom = n - 1u;
        var sweeps = 0u;
        if parameters.begins == 0u {
            bottom = state[item * 4u];
            sweeps = state[item * 4u + 1u];
        }
        var slot = 0u;
        if bottom > 0u {
            for (var i = 0u; i < n; i++) {
                d[i] = bidiagonal[reals + i];
                e[i] = bidiagonal[reals + n + i];
            }
            let tolerance = 4.0 * ROUNDING * e[n - 1u];
            var iterations = 2u * n;
            while bottom > 0u && iterations < parameters.iterations && slot < slots {
                iterations++;
                if abs(e[bottom - 1u]) <= tolerance {
                    bottom--;
                    continue;
                }
                if sweeps >= parameters.sweeps { break; }
                // The block from `top` to `bottom`.
                var top = bottom - 1u;
                var least = min(abs(d[bottom]), abs(d[top]));
                while top > 0u && abs(e[top - 1u]) > tolerance {
                    top--;
                    least = min(least, abs(d[top]));
                }
                var f = d[top];
                var g = e[top];
                // Without a shift a zero on the diagonal is at the bottom in one sweep.
                if least > tolerance {
                    let shift = smaller(abs(d[bottom - 1u]), abs(e[bottom - 1u]), abs(d[bottom]));
                    let ratio = shift / f;
                    if ratio * ratio > ROUNDING { f = (abs(f) - shift) * (select(Real(-1.0), 1.0, f >= 0.0) + ratio); }
                }
                let count = bottom - top;
                let at = ((item * 2u) * slots + slot) * n;
                var here = d[top];
                var beside = e[top];
                for (var i = top; i < bottom; i++) {
                    let below = d[i + 1u];
                    let right = rotation(f, g);
                    if i > top { e[i - 1u] = right.r; }
                    f = right.c * here + right.s * beside;
                    let remaining = right.c * beside - right.s * here;
                    g = right.s * below;
                    let lowered = right.c * below;
                    let left = rotation(f, g);
                    d[i] = left.r;
                    f = left.c * remaining + left.s * lowered;
                    here = left.c * lowered - left.s * remaining;
                    let following = e[i + 1u];
                    g = left.s * following;
                    beside = left.c * following;
                    if parameters.vectors != 0u {
                        rotations[at + i] = vec2<Real>(left.c, left.s);
                        rotations[at + slots * n + i] = vec2<Real>(right.c, right.s);
                    }
                }
                d[bottom] = here;
                e[bottom - 1u] = f;
                if parameters.vectors != 0u {
                    ranges[(item * slots + slot) * 2u] = top;
                    ranges[(item * slots + slot) * 2u + 1u] = count;
                }
                iterations += 2u * count;
                sweeps++;
                slot++;
                if parameters.vectors == 0u { slot = 0u; }
            }
            for (var i = 0u; i < n; i++) {
                bidiagonal[reals + i] = d[i];
                // The last place is kept.
                bidiagonal[reals + n + i] = e[i];
            }
        }
        state[item * 4u] = bottom;
        state[item * 4u + 1u] = sweeps;
        state[item * 4u + 2u] = slot;
    }
}
