// The QR factorisation of panels, blocks of rows of up to 32 columns: H_k^H .. H_1^H A = R.
//
// work:   batch x .. , row-major with any stride; the panel's elements, replaced by R and below it V unless `tree`
// panel:  blocks x columns x quads, the panel by columns, four rows in a quad: scratch
// vt:     blocks x columns x quads, receives V by columns, with ones on the diagonal and zeros above: V packed for V W
// vr:     blocks x rows x columns, packed; receives V by rows, for V^H C
// gram:   blocks x columns x columns; receives V^H V above the diagonal, what takes the place of T in the compact WY form
// taus:   batch x k, from `tau_start` on
// r:      blocks x columns x columns; receives R with its zeros where `tree`
//
// A workgroup owns a block of rows of one item, an invocation every (THREADS / 32)-th quad of a column. One pass over what is
// left of the panel applies a reflector and sums up what the next one needs: with its column x, the products x^H a of the
// columns to the right, of which R's row and the next update are made, and those with the finished columns of V. No
// invocation writes what another reads in the same pass: column j goes to `vt` where the others need its old values.
// Source: LAPACK's geqrf and larft; Joffrain and others, Accumulating Householder transformations, revisited, ACM TOMS
// 32(2), 2006, for `gram`.

override THREADS: u32;

struct Parameters {
    // Rows of a block, of all blocks of an item, and columns.
    rows: u32,
    total_rows: u32,
    columns: u32,
    batch: u32,
    // Quads in a column of `panel` and `vt`, in a row of `vr`.
    quads: u32,
    row_quads: u32,
    // Scalars to the first one of `work`, and between its rows and items.
    start: u32,
    row: u32,
    item: u32,
    // Scalars to the first of `taus`, and between items (where `tree`, between blocks).
    tau_start: u32,
    tau_item: u32,
    tree: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read_write> work: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> panel: array<Quad>;
@group(0) @binding(3) var<storage, read_write> vt: array<Quad>;
@group(0) @binding(4) var<storage, read_write> vr: array<Real>;
@group(0) @binding(5) var<storage, read_write> gram: array<Scalar>;
@group(0) @binding(6) var<storage, read_write> taus: array<Scalar>;
@group(0) @binding(7) var<storage, read_write> r: array<Scalar>;

const WIDTH = 32u;

// By parity of the step, group of rows and column: a step writes what the one before does not read.
var<workgroup> sums: array<Scalar, 512>;
var<workgroup> sizes: array<u32, 512>;
// The elements of row j.
var<workgroup> heads: array<Scalar, 64>;

// Of the block at hand: where its work and its R start.
var<private> base: u32;
var<private> r_base: u32;

fn load(row: u32, rows: u32, column: u32) -> Scalar {
    var value = zero();
    if row < rows { value = work[base + row * parameters.row + column]; }
    return value;
}

fn store_r(row: u32, column: u32, value: Scalar) {
    if parameters.tree != 0u {
        r[r_base + row * parameters.columns + column] = value;
    } else {
        work[base + row * parameters.row + column] = value;
    }
}

@compute @workgroup_size(THREADS)
fn qr_panel(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let groups = THREADS / WIDTH;
    let column = local % WIDTH;
    let group = local / WIDTH;
    // Never less than the parameter, but lavapipe cannot know: see cholesky_small.
    let quads = min(parameters.quads, workgroups.x << 20u);
    let columns = min(parameters.columns, WIDTH);
    let here = column < columns;
    let tree = parameters.tree != 0u;
    let first_row = workgroup.x * parameters.rows;
    let rows = min(parameters.rows, parameters.total_rows - first_row);
    let reflectors = min(rows, columns);

    for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
        let unit = item * workgroups.x + workgroup.x;
        base = parameters.start + item * parameters.item + first_row * parameters.row;
        r_base = unit * columns * columns;
        let panel_base = unit * columns * quads;
        let gram_base = r_base;
        let tau_base = parameters.tau_start + select(item, unit, tree) * parameters.tau_item;
        let own_base = panel_base + column * quads;

        var size = 0u;
        if here {
            for (var q = group; q < quads; q += groups) {
                let row = q * 4u;
                let a = quad(
                    load(row, rows, column),
                    load(row + 1u, rows, column),
                    load(row + 2u, rows, column),
                    load(row + 3u, rows, column),
                );
                panel[own_base + q] = a;
                size = max(size, quad_bits(a));
            }
        }
        sizes[256u + local] = size;
        storageBarrier();
        workgroupBarrier();

        size = 0u;
        for (var g = 0u; g < groups; g++) { size = max(size, sizes[256u + g * WIDTH]); }
        // Of the column whose reflector is made next, and of the last reflector: what brings v from `vt`, and v^H A tau for
        // the next column and this one.
        var power = power_for(size);
        var last_factor = zero();
        var next_weight = zero();
        var own_weight = zero();
        // Of the invocation's own column, once it is done.
        var own_factor = zero();
        var own_tau = zero();

        for (var j = 0u; j < reflectors; j++) {
            let parity = (j & 1u) * 256u;
            let first = j / 4u;
            // Sums of sums: their errors grow with the root of the number of terms at most.
            var sum = quad_zero();
            var part = quad_zero();
            var terms = 0u;
            size = 0u;
            if here {
                for (var q = first + group; q < quads; q += groups) {
                    let skip = select(0u, j - first * 4u, q == first);
                    var u = panel[panel_base + j * quads + q];
                    var own: Quad;
                    if j > 0u {
                        let v = quad_times(vt[panel_base + (j - 1u) * quads + q], last_factor);
                        u = quad_multiply_subtract(v, next_weight, u);
                        if column > j {
                            own = quad_multiply_subtract(v, own_weight, panel[own_base + q]);
                            panel[own_base + q] = own;
                        }
                    } else if column > j {
                        own = panel[own_base + q];
                    }
                    u = quad_from(quad_scale(u, power), skip);
                    if column == j {
                        own = u;
                        vt[own_base + q] = u;
                    }
                    if column < j { own = vt[own_base + q]; }
                    part = quad_add_conjugated(u, own, part);
                    terms += 1u;
                    if terms % 8u == 0u {
                        sum = quad_add(sum, part);
                        part = quad_zero();
                    }
                    size = max(size, quad_bits(quad_from(own, select(0u, skip + 1u, q == first))));
                    if q == first { heads[(j & 1u) * WIDTH + column] = quad_at(own, skip); }
                }
            }
            sums[parity + local] = quad_sum(quad_add(sum, part));
            sizes[parity + local] = size;
            storageBarrier();
            workgroupBarrier();

            let next = min(j + 1u, columns - 1u);
            var own_sum = zero();
            var next_sum = zero();
            var square = Real(0.0);
            var below = 0u;
            var next_size = 0u;
            for (var g = 0u; g < groups; g++) {
                let at = parity + g * WIDTH;
                own_sum += sums[at + column];
                next_sum += sums[at + next];
                square += real_part(sums[at + j]);
                below = max(below, sizes[at + j]);
                next_size = max(next_size, sizes[at + next]);
            }
            let head = heads[(j & 1u) * WIDTH + column];
            let next_head = heads[(j & 1u) * WIDTH + next];
            let h = reflector(heads[(j & 1u) * WIDTH + j], square, below, power);

            // x^H a / beta is R's element, and a_1 minus that the weight of v.
            own_weight = zero();
            next_weight = zero();
            if !h.trivial {
                own_weight = head - own_sum / h.divisor;
                next_weight = next_head - next_sum / h.divisor;
            }
            last_factor = h.factor;
            if group == 0u && here {
                if column > j { store_r(j, column, head - own_weight); }
                if column == j {
                    store_r(j, j, from_real(h.beta * (1.0 / power)));
                }
                if column < j {
                    let product = own_sum - scale(head, h.beta);
                    gram[gram_base + column * columns + j] =
                        conjugate(multiply(own_factor, multiply(conjugate(h.factor), product)));
                    if tree { store_r(j, column, zero()); }
                }
            }
            if column == j {
                own_factor = h.factor;
                own_tau = h.tau;
            }

            // What the next column can be at most after the update: elements of v are at most twice this product.
            let reach = real_of_size(below) * real_of_size(scalar_bits(h.factor)) * 4.0;
            let update = reach * real_of_size(scalar_bits(next_weight));
            power = power_for(max(next_size, size_of(update)));
        }

        var square = quad_zero();
        var part = quad_zero();
        var terms = 0u;
        if here {
            if group == 0u && column >= reflectors {
                taus[tau_base + column] = zero();
                for (var i = 0u; i < columns; i++) {
                    gram[gram_base + i * columns + column] = zero();
                    if tree { store_r(column, i, zero()); }
                }
            }
            for (var q = group; q < quads; q += groups) {
                var v = quad_zero();
                if column < reflectors && q >= column / 4u {
                    let skip = select(0u, column % 4u + 1u, q == column / 4u);
                    v = quad_from(quad_times(vt[own_base + q], own_factor), skip);
                }
                part = quad_add_conjugated(v, v, part);
                terms += 1u;
                if terms % 8u == 0u {
                    square = quad_add(square, part);
                    part = quad_zero();
                }
                for (var i = 0u; i < 4u; i++) {
                    let row = q * 4u + i;
                    var value = quad_at(v, i);
                    if row > column && row < rows && !tree { work[base + row * parameters.row + column] = value; }
                    if row == column && row < rows { value = from_real(1.0); }
                    let at = unit * quads * parameters.row_quads * 16u * PARTS
                        + packed_index(row, column, parameters.row_quads);
                    vr[at] = real_part(value);
                    if PARTS == 2u { vr[at + 4u] = imaginary_part(value); }
                }
                if q == column / 4u && column < reflectors {
                    let one = Real4(vec4<u32>(0u, 1u, 2u, 3u) == vec4<u32>(column % 4u));
                    v = quad_add_real(v, one);
                }
                vt[own_base + q] = v;
            }
        }
        // H is unitary if the real part of 1 / tau is |v|^2 / 2: with v as it was rounded, it is so to the last bits. The last
        // step's sums may still be read, of either parity.
        workgroupBarrier();
        sums[local] = quad_sum(quad_add(square, part));
        workgroupBarrier();
        if group == 0u && column < reflectors {
            var norm = Real(1.0);
            for (var g = 0u; g < groups; g++) { norm += real_part(sums[g * WIDTH + column]); }
            if scalar_bits(own_tau) != 0u {
                own_tau = reciprocal(from_parts(0.5 * norm, imaginary_part(reciprocal(own_tau))));
            }
            taus[tau_base + column] = own_tau;
        }
        workgroupBarrier();
    }
}
