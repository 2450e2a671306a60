// The singular value decomposition of small square matrices in registers, by one-sided Jacobi rotations.
//
//     G <- G J,   X <- X J,   J = (c, u s; -conj(u) s, c) for the columns p and q,   u = g_p^H g_q / |g_p^H g_q|
//
// until the columns of G are orthogonal: G X = Y diag(s). ORDER / 2 pairs of columns are held by a team of invocations, of
// which `lanes()` share a pair: half of them have rows of G, the others of X, 16 each (8 where ORDER = 8), in named registers.
// Pairs meet by halves: each column of the first half (x) meets each of the second (y), which move round; then each half does
// the same by itself, and so on, so that a step moves one column for each pair, and a sweep of ORDER - 1 steps meets every
// pair of columns once. The longer column of a pair becomes the first, which sorts columns and saves sweeps.
// Rotations have the form of shared/jacobi.wgsl.
// Source: Hestenes, J. SIAM 6, 1958; de Rijk, SIAM J. Sci. Stat. Comput. 10, 1989; Drmac and Veselic, SIAM J. Matrix Anal.
// Appl. 29, 2008.

// The only override: naga 30 stops at several of them where one sizes an array.
override ORDER: u32;

// Scaled matrices have elements near 1: a column of which the square is below TINY is zero but for rounding errors.
const TINY = NOTHING_SQUARED;

var<workgroup> moving: array<Quad, ORDER / 64u * 384u + 128u>;
// Of each pair and each lane with rows of G.
var<workgroup> sums_x: array<Real, 128>;
var<workgroup> sums_y: array<Real, 128>;
var<workgroup> products: array<Scalar, 128>;
// Of each matrix: rotations of the sweep that mattered.
var<workgroup> open_count: array<atomic<u32>, 8>;
var<workgroup> going: u32;

// Invocations of the workgroup, of a matrix and of a pair of columns; rows of a lane.
fn threads() -> u32 { return ORDER / 64u * 192u + 64u; }
fn team_size() -> u32 { return max(8u, ORDER * ORDER / 16u); }
fn lanes() -> u32 { return max(2u, ORDER / 8u); }
fn lane_rows() -> u32 { return min(16u, ORDER); }

// The invocation's matrix in the workgroup, its number in the team, and its pair, lane and first row.
var<private> team: u32;
var<private> member: u32;
var<private> pair: u32;
var<private> lane: u32;
var<private> first_row: u32;
// Whether its rows are those of X.
var<private> of_x: bool;

// Rows of both columns. They have names because compilers put an indexed array into memory.
var<private> x0: Quad;
var<private> x1: Quad;
var<private> x2: Quad;
var<private> x3: Quad;
var<private> y0: Quad;
var<private> y1: Quad;
var<private> y2: Quad;
var<private> y3: Quad;

struct Columns {
    x: Quad,
    y: Quad,
}

struct Rotation {
    s: Real,
    h: Real,
    u: Scalar,
    exchanged: bool,
}

struct Sums {
    x: Real,
    y: Real,
    product: Scalar,
}

fn take_place(local: u32) {
    team = local / team_size();
    member = local % team_size();
    pair = member / lanes();
    lane = member % lanes();
    of_x = lane >= lanes() / 2u;
    first_row = lane % (lanes() / 2u) * lane_rows();
}

// The invocation with the same rows of another pair.
fn team_place(other: u32) -> u32 { return team * team_size() + other * lanes() + lane; }

fn real_sum(a: Quad) -> Real { return real_part(quad_sum(a)); }

// The squares of both columns of G and their product, of all lanes. All invocations must call it.
fn sum_columns() -> Sums {
    let at = (team * ORDER / 2u + pair) * (lanes() / 2u);
    if !of_x {
        var x = quad_add_conjugated(x1, x1, quad_add_conjugated(x0, x0, quad_zero()));
        var y = quad_add_conjugated(y1, y1, quad_add_conjugated(y0, y0, quad_zero()));
        var xy = quad_add_conjugated(x1, y1, quad_add_conjugated(x0, y0, quad_zero()));
        if ORDER > 8u {
            x = quad_add_conjugated(x3, x3, quad_add_conjugated(x2, x2, x));
            y = quad_add_conjugated(y3, y3, quad_add_conjugated(y2, y2, y));
            xy = quad_add_conjugated(x3, y3, quad_add_conjugated(x2, y2, xy));
        }
        sums_x[at + lane] = real_sum(x);
        sums_y[at + lane] = real_sum(y);
        products[at + lane] = quad_sum(xy);
    }
    workgroupBarrier();
    var sums = Sums(Real(), Real(), zero());
    for (var i = 0u; i < lanes() / 2u; i++) {
        sums.x += sums_x[at + i];
        sums.y += sums_y[at + i];
        sums.product += products[at + i];
    }
    return sums;
}

// The rotation that makes the columns orthogonal.
fn make_rotation(sums: Sums) -> Rotation {
    let re = abs(real_part(sums.product));
    let im = abs(imaginary_part(sums.product));
    // The square of the product may vanish.
    let most = max(max(re, im), TINIEST);
    let ratio = min(re, im) / most;
    let modulus = most * square_root(1.0 + ratio * ratio);
    var rotation = Rotation(Real(), Real(), zero(), sums.y > sums.x);
    let lengths = square_root(sums.x) * square_root(sums.y);
    // Cosines of columns: up to a quarter of EPSILON they are left, above 1.5 of it the columns are not orthogonal yet.
    if min(sums.x, sums.y) > TINY && 4.0 * modulus > EPSILON * lengths {
        if lane == 0u && modulus > EPSILON * (1.5 * lengths) { atomicAdd(&open_count[team], 1u); }
        let cotangent = (sums.y - sums.x) / (2.0 * modulus);
        let size = min(abs(cotangent), 1e18);
        let near = 1.0 / (size + square_root(1.0 + size * size));
        // Of a large cotangent the square would overflow.
        var t = select(near, modulus / abs(sums.y - sums.x), abs(cotangent) > 1e9);
        t = select(-t, t, cotangent >= 0.0);
        rotation.h = t / (1.0 + square_root(1.0 + t * t));
        rotation.s = 2.0 * rotation.h / (1.0 + rotation.h * rotation.h);
        if PARTS == 1u {
            rotation.u = from_real(select(Real(-1.0), Real(1.0), real_part(sums.product) >= 0.0));
        } else {
            let u = scale(scale(sums.product, 1.0 / most), most / modulus);
            // One step of Newton: rotations shall not change lengths.
            let length = real_part(u) * real_part(u) + imaginary_part(u) * imaginary_part(u);
            rotation.u = scale(u, 1.5 - 0.5 * length);
        }
    }
    return rotation;
}

fn rotate_quads(x: Quad, y: Quad, r: Rotation) -> Columns {
    let rotated_x = quad_add(x, quad_scale(quad_add(quad_times(y, conjugate(r.u)), quad_scale(x, r.h)), -r.s));
    let rotated_y = quad_add(y, quad_scale(quad_add(quad_times(x, r.u), quad_scale(y, -r.h)), r.s));
    let mask = vec4<bool>(r.exchanged);
    return Columns(quad_select(rotated_x, rotated_y, mask), quad_select(rotated_y, rotated_x, mask));
}

fn rotate(rotation: Rotation) {
    let c0 = rotate_quads(x0, y0, rotation);
    let c1 = rotate_quads(x1, y1, rotation);
    x0 = c0.x;
    y0 = c0.y;
    x1 = c1.x;
    y1 = c1.y;
    if ORDER > 8u {
        let c2 = rotate_quads(x2, y2, rotation);
        let c3 = rotate_quads(x3, y3, rotation);
        x2 = c2.x;
        y2 = c2.y;
        x3 = c3.x;
        y3 = c3.y;
    }
}

// Gives up one column, x or y, for the one that the invocation `source` gives up. All invocations must call it.
fn exchange(local: u32, source: u32, of_first: bool) {
    let mask = vec4<bool>(of_first);
    moving[local] = quad_select(y0, x0, mask);
    moving[threads() + local] = quad_select(y1, x1, mask);
    workgroupBarrier();
    let c0 = moving[source];
    let c1 = moving[threads() + source];
    x0 = quad_select(x0, c0, mask);
    y0 = quad_select(c0, y0, mask);
    x1 = quad_select(x1, c1, mask);
    y1 = quad_select(c1, y1, mask);
    if ORDER > 8u {
        workgroupBarrier();
        moving[local] = quad_select(y2, x2, mask);
        moving[threads() + local] = quad_select(y3, x3, mask);
        workgroupBarrier();
        let c2 = moving[source];
        let c3 = moving[threads() + source];
        x2 = quad_select(x2, c2, mask);
        y2 = quad_select(c2, y2, mask);
        x3 = quad_select(x3, c3, mask);
        y3 = quad_select(c3, y3, mask);
    }
}

// Columns 2 pair and 2 pair + 1 of the team become x and y of other pairs: pair and pair + ORDER / 2.
fn restore(local: u32, x: Quad, y: Quad) -> Columns {
    moving[local] = x;
    moving[threads() + local] = y;
    workgroupBarrier();
    let source = pair % 2u * threads() + team_place(pair / 2u);
    let columns = Columns(moving[source], moving[source + team_size() / 2u]);
    workgroupBarrier();
    return columns;
}

// Sweeps until the columns are orthogonal; gives the number of rotations that mattered in the last sweep, 0 where they are.
// Column `pair` is x then, and column `pair` + ORDER / 2 is y. All invocations must call it.
fn make_orthogonal(local: u32, sweeps: u32) -> u32 {
    for (var sweep = 0u; sweep < sweeps; sweep++) {
        if member == 0u { atomicStore(&open_count[team], 0u); }
        workgroupBarrier();
        var group = ORDER / 2u;
        var remaining = group;
        for (var step = 1u; step < ORDER; step++) {
            rotate(make_rotation(sum_columns()));
            remaining--;
            // Within a group y moves on, in the end to where it was; then the group's halves exchange y of the first for x of the
            // second.
            exchange(local, team_place(pair / group * group + (pair + 1u) % group), false);
            if remaining == 0u && group > 1u {
                group /= 2u;
                remaining = group;
                workgroupBarrier();
                exchange(local, team_place(pair ^ group), (pair & group) != 0u);
            }
        }
        workgroupBarrier();
        let c0 = restore(local, x0, y0);
        let c1 = restore(local, x1, y1);
        x0 = c0.x;
        y0 = c0.y;
        x1 = c1.x;
        y1 = c1.y;
        if ORDER > 8u {
            let c2 = restore(local, x2, y2);
            let c3 = restore(local, x3, y3);
            x2 = c2.x;
            y2 = c2.y;
            x3 = c3.x;
            y3 = c3.y;
        }
        if local == 0u {
            var open = 0u;
            for (var at = 0u; at < 8u; at++) { open += atomicLoad(&open_count[at]); }
            going = open;
        }
        if workgroupUniformLoad(&going) == 0u { break; }
    }
    return atomicLoad(&open_count[team]);
}
