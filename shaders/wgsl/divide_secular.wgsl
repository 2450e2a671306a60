// The roots of the secular equations of merges.
//
//     f(x) = 1 / rho + sum z_i^2 / (d_i - x) = 0,   d_j < x_j < d_{j+1}
//
// poles, counts: as shared/divide_merge.wgsl describes them, poles in quads
// roots:         merges x size, of which as many are written as poles are kept
//
// An invocation owns a root, which it holds as an offset from the nearer pole, so that no difference to a pole loses digits. It
// steps to the root of the rational function with poles at d_j and d_{j+1} that has the values and slopes of the two
// halves of the sum ("the middle way"). Where the poles beside a root have next to no weight others shape the sum there, and
// that step only halves the value: then the model takes the nearer pole with its own weight, and the other one for all else ("fixed
// weight"). A step that leaves the bracket, or two in a row that get the value down little, halve the bracket instead. Large
// problems go on in a second dispatch where the first one ended.
// Source: Li, LAPACK Working Note 89; LAPACK's slaed4.

struct Parameters {
    size: u32,
    merges: u32,
    // Sums that an invocation may form.
    passes: u32,
    // 1 where the roots are to be started.
    start: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> poles: array<Real4>;
@group(0) @binding(2) var<storage, read> counts: array<Merge>;
@group(0) @binding(3) var<storage, read_write> roots: array<Root>;

// Of the merge at hand: its first quad, and the number of its poles.
var<private> first: u32;
var<private> kept: u32;

fn pole(i: u32) -> Real { return poles[first + i / 4u][i % 4u]; }
fn weight(i: u32) -> Real {
    let z = poles[first + parameters.merges * (parameters.size / 4u) + i / 4u][i % 4u];
    return z * z;
}

// The sum over the poles up to j and its slope, and those over the others.
struct Sums {
    left: Real,
    left_slope: Real,
    right: Real,
    right_slope: Real,
}

fn sums(j: u32, origin: Real, offset: Real) -> Sums {
    var left = Real4();
    var left_slope = Real4();
    var right = Real4();
    var right_slope = Real4();
    let weights = first + parameters.merges * (parameters.size / 4u);
    for (var q = 0u; q * 4u < kept; q++) {
        let index = vec4<u32>(q * 4u) + vec4<u32>(0u, 1u, 2u, 3u);
        let exists = index < vec4<u32>(kept);
        let distance = select(Real4(1.0), (poles[first + q] - origin) - offset, exists);
        let z = select(Real4(), poles[weights + q], exists);
        let quotient = z / distance;
        let is_left = index <= vec4<u32>(j);
        left += select(Real4(), z * quotient, is_left);
        left_slope += select(Real4(), quotient * quotient, is_left);
        right += select(z * quotient, Real4(), is_left);
        right_slope += select(quotient * quotient, Real4(), is_left);
    }
    let ones = Real4(1.0);
    return Sums(dot(left, ones), dot(left_slope, ones), dot(right, ones), dot(right_slope, ones));
}

// A point between two offsets of one sign: their mean, or where they differ in size the geometric mean.
fn between(low: Real, high: Real) -> Real {
    let near = min(abs(low), abs(high));
    let far = max(abs(low), abs(high));
    var middle = 0.5 * (near + far);
    if far > 4.0 * near { middle = max(square_root(near) * square_root(far), far * 0.0009765625); }
    return select(-middle, middle, high > 0.0);
}

// The root of c x^2 - a x + b = 0 that lies between the two poles of a model, computed without cancellation.
fn quadratic(a: Real, b: Real, c: Real) -> Real {
    let root = square_root(abs(a * a - 4.0 * b * c));
    let divisor = select(c, 1e-30, c == 0.0);
    return select(2.0 * b / (a + root), (a - root) / (2.0 * divisor), a <= 0.0);
}

// A bracket of root j and a first guess in it.
fn started(j: u32, rho: Real) -> Root {
    let last = j + 1u == kept;
    let d = pole(j);
    // Of the last one: no root lies further than rho |z|^2.
    var gap = 1.01 * rho;
    var right_weight: Real = 0.0;
    if !last {
        gap = pole(j + 1u) - d;
        right_weight = weight(j + 1u);
    }
    let middle = 0.5 * gap;
    let s = sums(j, d, middle);
    let value = 1.0 / rho + s.left + s.right;
    // Without the two poles beside the root.
    let rest = value + weight(j) / middle - right_weight / (gap - middle);
    var root: Root;
    if last {
        root = Root(weight(j) / max(rest, 1e-30), d, select(middle, 0.0, value >= 0.0), select(gap, middle, value >= 0.0));
    } else if value >= 0.0 {
        let a = rest * gap + weight(j) + right_weight;
        root = Root(quadratic(a, weight(j) * gap, rest), d, 0.0, middle);
    } else {
        let a = weight(j) + right_weight - rest * gap;
        root = Root(-quadratic(a, right_weight * gap, -rest), d + gap, middle - gap, 0.0);
        root.origin = pole(j + 1u);
    }
    if !(root.offset > root.low && root.offset < root.high) { root.offset = between(root.low, root.high); }
    return root;
}

fn found(j: u32, rho: Real, begun: Root) -> Root {
    var root = begun;
    // The poles of the models: those beside the root; of the last one the two before it.
    let last = j + 1u == kept;
    let one = select(j, max(j, 1u) - 1u, last);
    let other = select(j + 1u, j, last);
    let pole_left = pole(one) - root.origin;
    let pole_right = pole(other) - root.origin;
    let weight_left = weight(one);
    let weight_right = weight(other);
    var fixed = false;
    var before = LARGEST;
    var slow = 0u;
    for (var round = 0u; round < parameters.passes && root.low < root.high; round++) {
        let x = root.offset;
        let s = sums(j, root.origin, x);
        let value = 1.0 / rho + s.left + s.right;
        let slope = s.left_slope + s.right_slope;
        let bound = ROUNDING * (8.0 * (abs(s.left) + abs(s.right)) + 1.0 / rho + abs(x) * slope);
        if value <= 0.0 { root.low = max(root.low, x); } else { root.high = min(root.high, x); }
        let far = max(abs(root.low), abs(root.high));
        if abs(value) <= bound || root.high - root.low <= 2.0 * ROUNDING * far {
            root.low = x;
            root.high = x;
        } else {
            if abs(value) > 0.25 * before {
                fixed = !fixed;
                slow++;
            } else {
                slow = 0u;
            }
            before = abs(value);
            let left = pole_left - x;
            let right = pole_right - x;
            // How much of the slope each pole of the model stands for.
            var left_slope = s.left_slope;
            var right_slope = s.right_slope;
            if last || (fixed && pole_right == 0.0) {
                right_slope = weight_right / (right * right);
                left_slope = slope - right_slope;
            } else if fixed {
                left_slope = weight_left / (left * left);
                right_slope = slope - left_slope;
            }
            let a = (left + right) * value - left * right * slope;
            let b = left * right * value;
            let c = value - left * left_slope - right * right_slope;
            // The last root lies beyond both poles: it is the other one of the quadratic.
            let sign = select(real(1.0), -1.0, last);
            var step = quadratic(sign * a, sign * b, sign * c);
            // Rounded the wrong way.
            if (step > 0.0) == (value > 0.0) { step = -value / slope; }
            var next = x + step;
            if slow > 1u || !(next > root.low && next < root.high) {
                next = between(root.low, root.high);
                slow = 0u;
            }
            root.offset = next;
        }
    }
    return root;
}

@compute @workgroup_size(64)
fn divide_secular(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let j = workgroup.x * 64u + local;
    for (var merge = workgroup.z; merge < parameters.merges; merge += workgroups.z) {
        kept = counts[merge].kept;
        first = merge * (parameters.size / 4u);
        if j < kept {
            let rho = counts[merge].rho;
            var root: Root;
            if parameters.start != 0u { root = started(j, rho); } else { root = roots[merge * parameters.size + j]; }
            roots[merge * parameters.size + j] = found(j, rho, root);
        }
    }
}
