// The elimination of a chunk of a tridiagonal system down to two equations.
//
// A block is two equations in four unknowns that follow each other: l and a before and at its beginning, b and r at its
// end and after it. Two rows of a tridiagonal matrix are one, and so are two neighbouring blocks once the two unknowns
// between them are eliminated from their four equations; so a chunk of blocks is folded into one block.
//
// The elimination is Gauss's with partial pivoting, as long as no coefficient that is left exceeds twice the largest
// of the chunk's own. Two equations that are carried along a chunk can grow without bound otherwise (in the way of
// Fibonacci's numbers: matrices of +-1 do it), so a step that would exceed it is done by Householder reflections.
// Source: the wrap-around partitioning of Hegland (Numer. Math. 59, 1991); orthogonal elimination within partitions as
// in Venetis et al. (Parallel Computing 49, 2015).

// Blocks in a chunk.
const CHUNK = 16u;

// An equation in the unknowns of two neighbouring blocks: the two between them, the end and what follows, the beginning
// and what precedes; and its right-hand side.
struct Equation {
    first: Scalar,
    second: Scalar,
    b: Scalar,
    r: Scalar,
    l: Scalar,
    a: Scalar,
    value: Scalar,
}

// Two equations in l, a, b, r, with the largest magnitude of the coefficients that they came from, and the 1-based
// number of the first unknown for which no pivot but zero was found, or 0.
struct Pair {
    l0: Scalar,
    a0: Scalar,
    b0: Scalar,
    r0: Scalar,
    value0: Scalar,
    l1: Scalar,
    a1: Scalar,
    b1: Scalar,
    r1: Scalar,
    value1: Scalar,
    largest: u32,
    failed: u32,
}

// Four equations, of which the first two become those of the eliminated unknowns.
struct Window {
    e0: Equation,
    e1: Equation,
    e2: Equation,
    e3: Equation,
}

// I - u u^H factor, which maps a column to (pivot, 0, 0, 0).
struct Reflector {
    u0: Scalar,
    u1: Scalar,
    u2: Scalar,
    u3: Scalar,
    factor: Real,
    pivot: Scalar,
}

struct Column {
    x0: Scalar,
    x1: Scalar,
    x2: Scalar,
    x3: Scalar,
}

fn is_zero(a: Scalar) -> bool {
    return pivot_size(a) == 0u;
}

fn first_failure(a: u32, b: u32) -> u32 {
    return select(select(min(a, b), a, b == 0u), b, a == 0u);
}

fn largest_of(pair: Pair) -> u32 {
    let row0 = max(max(pivot_size(pair.l0), pivot_size(pair.a0)), max(pivot_size(pair.b0), pivot_size(pair.r0)));
    let row1 = max(max(pivot_size(pair.l1), pivot_size(pair.a1)), max(pivot_size(pair.b1), pivot_size(pair.r1)));
    return max(row0, row1);
}

fn subtract_equation(m: Scalar, pivot: Equation, e: Equation) -> Equation {
    return Equation(
        zero(),
        multiply_subtract(m, pivot.second, e.second),
        multiply_subtract(m, pivot.b, e.b),
        multiply_subtract(m, pivot.r, e.r),
        multiply_subtract(m, pivot.l, e.l),
        multiply_subtract(m, pivot.a, e.a),
        multiply_subtract(m, pivot.value, e.value),
    );
}

// a / pivot, or 0 where the pivot is.
fn multiplier(a: Scalar, pivot: Scalar) -> Scalar {
    var m = zero();
    if !is_zero(pivot) { m = divide(a, pivot); }
    return m;
}

// Gauss's elimination of both unknowns, with partial pivoting.
fn eliminate(window: Window) -> Window {
    var w = window;
    if pivot_size(w.e1.first) > pivot_size(w.e0.first) { let e = w.e0; w.e0 = w.e1; w.e1 = e; }
    if pivot_size(w.e2.first) > pivot_size(w.e0.first) { let e = w.e0; w.e0 = w.e2; w.e2 = e; }
    if pivot_size(w.e3.first) > pivot_size(w.e0.first) { let e = w.e0; w.e0 = w.e3; w.e3 = e; }
    w.e1 = subtract_equation(multiplier(w.e1.first, w.e0.first), w.e0, w.e1);
    w.e2 = subtract_equation(multiplier(w.e2.first, w.e0.first), w.e0, w.e2);
    w.e3 = subtract_equation(multiplier(w.e3.first, w.e0.first), w.e0, w.e3);
    if pivot_size(w.e2.second) > pivot_size(w.e1.second) { let e = w.e1; w.e1 = w.e2; w.e2 = e; }
    if pivot_size(w.e3.second) > pivot_size(w.e1.second) { let e = w.e1; w.e1 = w.e3; w.e3 = e; }
    w.e2 = subtract_equation(multiplier(w.e2.second, w.e1.second), w.e1, w.e2);
    w.e3 = subtract_equation(multiplier(w.e3.second, w.e1.second), w.e1, w.e3);
    return w;
}

fn squared(a: Scalar) -> Real {
    return real_part(a) * real_part(a) + imaginary_part(a) * imaginary_part(a);
}

// The reflector of a column; the identity where it is zero. Scaled, so that no square overflows or vanishes.
fn reflector(x: Column) -> Reflector {
    let most = max(max(pivot_size(x.x0), pivot_size(x.x1)), max(pivot_size(x.x2), pivot_size(x.x3)));
    var h = Reflector(zero(), zero(), zero(), zero(), Real(0.0), zero());
    if most != 0u {
        let size = real_of_size(most);
        let y0 = scaled_down(x.x0, size);
        h.u1 = scaled_down(x.x1, size);
        h.u2 = scaled_down(x.x2, size);
        h.u3 = scaled_down(x.x3, size);
        let norm = square_root(squared(y0) + squared(h.u1) + squared(h.u2) + squared(h.u3));
        let modulus = square_root(squared(y0));
        var phase = from_real(1.0);
        if modulus > 0.0 { phase = scaled_down(y0, modulus); }
        h.u0 = y0 + scale(phase, norm);
        h.factor = 1.0 / (norm * (norm + modulus));
        h.pivot = scale(scale(phase, -norm), size);
    }
    return h;
}

fn scaled_down(a: Scalar, size: Real) -> Scalar {
    return from_parts(real_part(a) / size, imaginary_part(a) / size);
}

fn reflected(h: Reflector, x: Column) -> Column {
    var dot = multiply(conjugate(h.u0), x.x0);
    dot = multiply_add(conjugate(h.u1), x.x1, dot);
    dot = multiply_add(conjugate(h.u2), x.x2, dot);
    dot = scale(multiply_add(conjugate(h.u3), x.x3, dot), h.factor);
    return Column(
        multiply_subtract(h.u0, dot, x.x0),
        multiply_subtract(h.u1, dot, x.x1),
        multiply_subtract(h.u2, dot, x.x2),
        multiply_subtract(h.u3, dot, x.x3),
    );
}

// The six columns after the first of a window, reflected.
fn reflect_window(h: Reflector, w: Window) -> Window {
    let second = reflected(h, Column(w.e0.second, w.e1.second, w.e2.second, w.e3.second));
    let b = reflected(h, Column(w.e0.b, w.e1.b, w.e2.b, w.e3.b));
    let r = reflected(h, Column(w.e0.r, w.e1.r, w.e2.r, w.e3.r));
    let l = reflected(h, Column(w.e0.l, w.e1.l, w.e2.l, w.e3.l));
    let a = reflected(h, Column(w.e0.a, w.e1.a, w.e2.a, w.e3.a));
    let value = reflected(h, Column(w.e0.value, w.e1.value, w.e2.value, w.e3.value));
    return Window(
        Equation(w.e0.first, second.x0, b.x0, r.x0, l.x0, a.x0, value.x0),
        Equation(zero(), second.x1, b.x1, r.x1, l.x1, a.x1, value.x1),
        Equation(zero(), second.x2, b.x2, r.x2, l.x2, a.x2, value.x2),
        Equation(zero(), second.x3, b.x3, r.x3, l.x3, a.x3, value.x3),
    );
}

// The same elimination by reflections, which let nothing grow.
fn reflect(window: Window) -> Window {
    var w = window;
    for (var step = 0u; step < 2u; step++) {
        var x = Column(w.e0.first, w.e1.first, w.e2.first, w.e3.first);
        if step == 1u { x = Column(w.e1.second, w.e2.second, w.e3.second, zero()); }
        var h = reflector(x);
        if step == 1u {
            // The reflector of the three last equations.
            h = Reflector(zero(), h.u0, h.u1, h.u2, h.factor, h.pivot);
        }
        w = reflect_window(h, w);
        if step == 0u {
            w.e0.first = h.pivot;
        } else {
            w.e1.second = h.pivot;
        }
    }
    return w;
}

fn left_over(w: Window) -> Pair {
    return Pair(
        w.e2.l, w.e2.a, w.e2.b, w.e2.r, w.e2.value,
        w.e3.l, w.e3.a, w.e3.b, w.e3.r, w.e3.value,
        0u, 0u,
    );
}

// What of the elimination of two unknowns is kept: their equations, and the block that is left.
struct Merged {
    first: Equation,
    second: Equation,
    pair: Pair,
}

// Two neighbouring blocks as one; `between` is the 1-based number of the first of the two unknowns between them.
fn merge(one: Pair, two: Pair, between: u32) -> Merged {
    let window = Window(
        Equation(one.b0, one.r0, zero(), zero(), one.l0, one.a0, one.value0),
        Equation(one.b1, one.r1, zero(), zero(), one.l1, one.a1, one.value1),
        Equation(two.l0, two.a0, two.b0, two.r0, zero(), zero(), two.value0),
        Equation(two.l1, two.a1, two.b1, two.r1, zero(), zero(), two.value1),
    );
    let largest = max(one.largest, two.largest);
    var w = eliminate(window);
    var pair = left_over(w);
    if largest_of(pair) > size_of(2.0 * real_of_size(largest)) {
        w = reflect(window);
        pair = left_over(w);
    }
    pair.largest = largest;
    pair.failed = first_failure(one.failed, two.failed);
    // Once an equation is lost to a zero pivot, later zeros say nothing.
    if pair.failed == 0u && is_zero(w.e0.first) { pair.failed = between; }
    if pair.failed == 0u && is_zero(w.e1.second) { pair.failed = between + 1u; }
    return Merged(w.e0, w.e1, pair);
}

// Where coefficient `which` of step `step` of a chunk stands among `pivots`, and the right-hand sides among `values`:
// neighbouring chunks side by side.
fn pivot_place(item: u32, step: u32, which: u32, chunks: u32, chunk: u32) -> u32 {
    return ((item * CHUNK + step) * 11u + which) * chunks + chunk;
}

fn value_place(item: u32, step: u32, which: u32, chunks: u32, chunk: u32, columns: u32, column: u32) -> u32 {
    return (((item * CHUNK + step) * 2u + which) * chunks + chunk) * columns + column;
}

// Words of a block in `blocks`: eight coefficients, the largest magnitude, and the failed unknown.
const LARGEST_WORD = 8u * PARTS * WORDS;
const FAILED_WORD = LARGEST_WORD + 1u;
const BLOCK_WORDS = LARGEST_WORD + 2u;

fn block_word(place: u32, i: u32) -> u32 {
    return place * BLOCK_WORDS + i;
}
