// The singular value decomposition of many small triangular matrices: R = X diag(s) Y^H, s descending and not negative.
//
// r:      batch items at distances of `item`, rows at distances of n, of which the upper triangle of the first n is read
// up:     batch; what singular values are multiplied with, or NaN for an item that is to be NaN
// values: batch x n
// left:   batch x n x n, X; left and right are not written where no vectors are wanted
// right:  batch x n x n, Y, or Y^H
// info:   batch; 0, or the number of rotations that were still open when the sweeps were used up: values and right are NaN
//         then. Of an item without a scale: n, and NaN.
//
// A workgroup owns one matrix, or several of order up to 16; n <= ORDER. R^H is what is made orthogonal: its columns are
// nearly so already, which saves sweeps. See shared/svd_columns.wgsl.

struct Parameters {
    order: u32,
    batch: u32,
    item: u32,
    // 1 where vectors are wanted.
    vectors: u32,
    // 1 where `right` is Y^H.
    adjoint: u32,
    sweeps: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> r: array<Scalar>;
@group(0) @binding(2) var<storage, read> up: array<Real>;
@group(0) @binding(3) var<storage, read_write> values: array<Real>;
@group(0) @binding(4) var<storage, read_write> left: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> right: array<Scalar>;
@group(0) @binding(6) var<storage, read_write> info: array<i32>;

// Of each matrix: the squares of its columns; what else there is in a row, a vector and its products.
var<workgroup> spectrum: array<Real, 64>;
var<workgroup> weights: array<Real, 64>;
var<workgroup> vector: array<Scalar, 64>;
var<workgroup> coefficients: array<Scalar, 64>;
var<workgroup> fewest: atomic<u32>;

// Element (row, column) of R^H, or of the identity.
fn load(start: u32, row: u32, column: u32, n: u32) -> Scalar {
    var value = from_real(select(Real(), Real(1.0), of_x && row == column));
    if !of_x && row < n && column <= row { value = conjugate(r[start + column * n + row]); }
    return value;
}

fn load_quad(start: u32, row: u32, column: u32, n: u32) -> Quad {
    return quad(
        load(start, row, column, n),
        load(start, row + 1u, column, n),
        load(start, row + 2u, column, n),
        load(start, row + 3u, column, n),
    );
}

fn right_place(item: u32, row: u32, column: u32, n: u32) -> u32 {
    return item * n * n + select(row * n + column, column * n + row, parameters.adjoint != 0u);
}

fn load_right(item: u32, row: u32, column: u32, n: u32) -> Scalar {
    let value = right[right_place(item, row, column, n)];
    return from_parts(real_part(value), select(imaginary_part(value), -imaginary_part(value), parameters.adjoint != 0u));
}

fn store_right(item: u32, row: u32, column: u32, n: u32, value: Scalar) {
    right[right_place(item, row, column, n)] =
        from_parts(real_part(value), select(imaginary_part(value), -imaginary_part(value), parameters.adjoint != 0u));
}

// The place of a column in descending order.
fn rank_of(column: u32, n: u32) -> u32 {
    var rank = 0u;
    let value = spectrum[team * ORDER + column];
    for (var other = 0u; other < n; other++) {
        let compared = spectrum[team * ORDER + other];
        if compared > value || (compared == value && other < column) { rank++; }
    }
    return rank;
}

// Writes this invocation's rows of its columns: of X as they are, of Y with length 1, in float64 with one rounding less.
fn store_columns(item: u32, n: u32, ranks: vec2<u32>, factors: Real2, lengths: Real2) {
    for (var at = 0u; at < 8u; at++) {
        var quad_of = x0;
        switch at {
            case 1u: { quad_of = x1; }
            case 2u: { quad_of = x2; }
            case 3u: { quad_of = x3; }
            case 4u: { quad_of = y0; }
            case 5u: { quad_of = y1; }
            case 6u: { quad_of = y2; }
            case 7u: { quad_of = y3; }
            default: {}
        }
        let second = at >= 4u;
        let factor = select(factors.x, factors.y, second);
        let length = select(lengths.x, lengths.y, second);
        let rank = select(ranks.x, ranks.y, second);
        let row = first_row + at % 4u * 4u;
        let inside = at % 4u * 4u < lane_rows() && rank < n;
        for (var i = 0u; i < 4u; i++) {
            if inside && row + i < n {
                if of_x {
                    left[(item * n + row + i) * n + rank] = quad_at(quad_of, i);
                } else {
                    let raw = quad_at(quad_of, i);
                    var value = scale(raw, factor);
                    if WORDS == 2u { value = from_parts(real_part(raw) / length, imaginary_part(raw) / length); }
                    store_right(item, row + i, rank, n, value);
                }
            }
        }
    }
}

// Makes columns `first` .. n - 1 of Y, in the matrices that have fewer than that, orthonormal to those before: each begins as
// the unit vector that has least in common with these, and is made orthogonal twice. All invocations must call it after a
// barrier.
fn complete(item: u32, first: u32, count: u32, n: u32) {
    let base = team * ORDER;
    for (var column = first; column < n; column++) {
        let missing = count <= column;
        if missing {
            for (var row = member; row < n; row += team_size()) {
                var sum = Real();
                for (var k = 0u; k < column; k++) {
                    let y = load_right(item, row, k, n);
                    sum += real_part(y) * real_part(y) + imaginary_part(y) * imaginary_part(y);
                }
                weights[base + row] = sum;
            }
        }
        workgroupBarrier();
        var axis = 0u;
        for (var row = 1u; row < n; row++) {
            if weights[base + row] < weights[base + axis] { axis = row; }
        }
        if missing {
            for (var row = member; row < n; row += team_size()) {
                var value = from_real(select(Real(), Real(1.0), row == axis));
                for (var k = 0u; k < column; k++) {
                    value = multiply_subtract(load_right(item, row, k, n), conjugate(load_right(item, axis, k, n)), value);
                }
                vector[base + row] = value;
            }
        }
        workgroupBarrier();
        if missing {
            for (var k = member; k < column; k += team_size()) {
                var sum = zero();
                for (var row = 0u; row < n; row++) {
                    sum = multiply_add(conjugate(load_right(item, row, k, n)), vector[base + row], sum);
                }
                coefficients[base + k] = sum;
            }
        }
        workgroupBarrier();
        if missing {
            for (var row = member; row < n; row += team_size()) {
                var value = vector[base + row];
                for (var k = 0u; k < column; k++) {
                    value = multiply_subtract(load_right(item, row, k, n), coefficients[base + k], value);
                }
                vector[base + row] = value;
            }
        }
        workgroupBarrier();
        if missing {
            var square = Real();
            for (var row = 0u; row < n; row++) {
                let value = vector[base + row];
                square += real_part(value) * real_part(value) + imaginary_part(value) * imaginary_part(value);
            }
            for (var row = member; row < n; row += team_size()) {
                store_right(item, row, column, n, scale(vector[base + row], 1.0 / square_root(square)));
            }
        }
        storageBarrier();
        workgroupBarrier();
    }
}

@compute @workgroup_size(ORDER / 64u * 192u + 64u)
fn svd_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * 64u);
    take_place(local);
    let item = linear_workgroup(workgroup, workgroups) * (threads() / team_size()) + team;
    let exists = item < parameters.batch;
    let start = item * parameters.item;
    let columns = vec2<u32>(pair, pair + ORDER / 2u);
    // The one who counts must not find what other workgroups left: lavapipe does not clear workgroup memory.
    if local < 8u { atomicStore(&open_count[local], 0u); }
    if local == 0u { atomicStore(&fewest, n); }

    let order = select(0u, n, exists);
    x0 = load_quad(start, first_row, columns.x, order);
    y0 = load_quad(start, first_row, columns.y, order);
    x1 = load_quad(start, first_row + 4u, columns.x, order);
    y1 = load_quad(start, first_row + 4u, columns.y, order);
    if ORDER > 8u {
        x2 = load_quad(start, first_row + 8u, columns.x, order);
        y2 = load_quad(start, first_row + 8u, columns.y, order);
        x3 = load_quad(start, first_row + 12u, columns.x, order);
        y3 = load_quad(start, first_row + 12u, columns.y, order);
    }
    let open = make_orthogonal(local, parameters.sweeps);
    let sums = sum_columns();
    if lane == 0u {
        spectrum[team * ORDER + columns.x] = sums.x;
        spectrum[team * ORDER + columns.y] = sums.y;
    }
    workgroupBarrier();

    let ranks = vec2<u32>(
        select(n, rank_of(columns.x, n), columns.x < n),
        select(n, rank_of(columns.y, n), columns.y < n),
    );
    var count = 0u;
    for (var column = 0u; column < n; column++) {
        if spectrum[team * ORDER + column] > TINY { count++; }
    }
    let nan = nan_real(parameters.nan);
    if exists {
        let factor = up[item];
        let finite = is_finite_bits(size_of(factor));
        let failed = !finite || open != 0u;
        if member == 0u { info[item] = i32(select(open, n, !finite)); }
        if lane == 0u && ranks.x < n {
            values[item * n + ranks.x] = select(scaled_down(square_root(sums.x), factor), nan, failed);
        }
        if lane == 0u && ranks.y < n {
            values[item * n + ranks.y] = select(scaled_down(square_root(sums.y), factor), nan, failed);
        }
        if parameters.vectors != 0u {
            let lengths = Real2(square_root(max(sums.x, TINY)), square_root(max(sums.y, TINY)));
            let nothing = vec2<bool>(failed);
            let factors = select(Real(1.0) / lengths, Real2(nan), nothing);
            store_columns(item, n, ranks, factors, select(lengths, Real2(nan), nothing));
        }
        if !failed && member == 0u { atomicMin(&fewest, count); }
        if failed { count = n; }
    } else {
        count = n;
    }
    storageBarrier();
    workgroupBarrier();
    if local == 0u { going = atomicLoad(&fewest); }
    let first = workgroupUniformLoad(&going);
    if parameters.vectors != 0u { complete(item, first, count, n); }
}
