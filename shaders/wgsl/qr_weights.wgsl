// Between the two products of a block reflector I - V T V^H: X = T W or X = T^H W, with W = V^H C.
//
// products: batch x chunks x reflectors x columns: parts of W, to be summed
// grams:    batch x gram_chunks x reflectors x reflectors: parts of V^H V, of which what is above the diagonal is read
// taus:     batch x k, from `tau_start` on
// weights:  batch x ceil(reflectors / 4) 4 x columns, packed; receives X
//
// With G = V^H V above the diagonal and zeros elsewhere, T^-1 = diag(1 / tau) + G. So X comes by substitution and T is never
// made; multiplied by tau, the rows hold for tau = 0 too.
// A workgroup owns 128 columns of an item, an invocation four of them, one quad; four rows at a time.
// Source: Joffrain and others, Accumulating Householder transformations, revisited, ACM TOMS 32(2), 2006.

override ORDER: u32;

struct Parameters {
    reflectors: u32,
    columns: u32,
    batch: u32,
    // Quads in a row of `weights`.
    quads: u32,
    chunks: u32,
    gram_chunks: u32,
    tau_start: u32,
    tau_item: u32,
    // 1 for T^H; 1 where the taus are to be conjugated first.
    adjoint: u32,
    conjugate: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> products: array<Scalar>;
@group(0) @binding(2) var<storage, read> grams: array<Scalar>;
@group(0) @binding(3) var<storage, read> taus: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> weights: array<Quad>;

const THREADS = 32u;

// The coefficient of row r for x_k at k ORDER + r, where T^H is lower triangular, and T is read from its end.
var<workgroup> block: array<Scalar, ORDER * ORDER>;

// Of the item at hand.
var<private> item: u32;

fn place(r: u32) -> u32 {
    return select(parameters.reflectors - 1u - r, r, parameters.adjoint != 0u);
}

fn tau(r: u32) -> Scalar {
    var value = zero();
    if r < parameters.reflectors {
        value = taus[parameters.tau_start + item * parameters.tau_item + place(r)];
        if parameters.adjoint != parameters.conjugate { value = conjugate(value); }
    }
    return value;
}

fn product(at: u32, column: u32) -> Scalar {
    var sum = zero();
    if column < parameters.columns {
        let size = parameters.reflectors * parameters.columns;
        var element = at + column;
        for (var chunk = 0u; chunk < parameters.chunks; chunk++) {
            sum += products[element];
            element += size;
        }
    }
    return sum;
}

fn load_row(r: u32, column: u32) -> Quad {
    var row = quad_zero();
    if r < parameters.reflectors {
        let at = (item * parameters.chunks * parameters.reflectors + place(r)) * parameters.columns;
        row = quad(product(at, column), product(at, column + 1u), product(at, column + 2u), product(at, column + 3u));
    }
    return row;
}

@compute @workgroup_size(THREADS)
fn qr_weights(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let reflectors = parameters.reflectors;
    let quad_column = workgroup.x * THREADS + local;
    for (var current = workgroup.z; current < parameters.batch; current += workgroups.z) {
        item = current;
        for (var at = local; at < ORDER * ORDER; at += THREADS) {
            let k = at / ORDER;
            let r = at % ORDER;
            var sum = zero();
            if r < reflectors && k < r {
                let row = min(place(r), place(k));
                let column = max(place(r), place(k));
                var element = (item * parameters.gram_chunks * reflectors + row) * reflectors + column;
                for (var chunk = 0u; chunk < parameters.gram_chunks; chunk++) {
                    sum += grams[element];
                    element += reflectors * reflectors;
                }
                if parameters.adjoint != 0u { sum = conjugate(sum); }
            }
            block[at] = sum;
        }
        workgroupBarrier();
        if quad_column < parameters.quads {
            let column = quad_column * 4u;
            let rows = (min(reflectors, ORDER) + 3u) / 4u * 4u;
            let base = item * rows * parameters.quads + quad_column;
            for (var r = 0u; r < rows; r += 4u) {
                var a0 = load_row(r, column);
                var a1 = load_row(r + 1u, column);
                var a2 = load_row(r + 2u, column);
                var a3 = load_row(r + 3u, column);
                for (var k = 0u; k < r; k++) {
                    let x = weights[base + place_of(k, rows) * parameters.quads];
                    let at = k * ORDER + r;
                    a0 = quad_multiply_subtract(x, block[at], a0);
                    a1 = quad_multiply_subtract(x, block[at + 1u], a1);
                    a2 = quad_multiply_subtract(x, block[at + 2u], a2);
                    a3 = quad_multiply_subtract(x, block[at + 3u], a3);
                }
                let at0 = r * ORDER + r;
                let at1 = at0 + ORDER;
                let at2 = at1 + ORDER;
                let x0 = quad_times(a0, tau(r));
                a1 = quad_multiply_subtract(x0, block[at0 + 1u], a1);
                let x1 = quad_times(a1, tau(r + 1u));
                a2 = quad_multiply_subtract(x1, block[at1 + 2u], quad_multiply_subtract(x0, block[at0 + 2u], a2));
                let x2 = quad_times(a2, tau(r + 2u));
                a3 = quad_multiply_subtract(x1, block[at1 + 3u], quad_multiply_subtract(x0, block[at0 + 3u], a3));
                let x3 = quad_times(quad_multiply_subtract(x2, block[at2 + 3u], a3), tau(r + 3u));
                weights[base + place_of(r, rows) * parameters.quads] = x0;
                weights[base + place_of(r + 1u, rows) * parameters.quads] = x1;
                weights[base + place_of(r + 2u, rows) * parameters.quads] = x2;
                weights[base + place_of(r + 3u, rows) * parameters.quads] = x3;
            }
        }
        workgroupBarrier();
    }
}

// The row of `weights` for row r; rows past the last reflector stand after the others.
fn place_of(r: u32, rows: u32) -> u32 {
    return select(r, place(r), r < parameters.reflectors);
}
