// Eigenvalues and eigenvectors of many small Hermitian matrices: A V = V diag(w), w ascending.
//
// a:       batch x n x n, only the named triangle and the real part of the diagonal are read
// values:  batch x count, eigenvalues first .. first + count - 1
// vectors: batch x n x count, their eigenvectors as columns; not written where they are not wanted
// info:    batch; 0, or the number of rotations that were still open when the sweeps were used up: values and vectors are NaN
//          then. Of a matrix with NaN or infinity in it: n, and NaN.
// work:    teams of all workgroups x ORDER x ORDER where V has no room in workgroup memory, else nothing
//
// A workgroup owns one matrix, or several of order up to 16; n <= ORDER. Rows are padded to an even number with zeros.
// Source: Golub and Van Loan, Matrix Computations, 4th ed., 8.5; see shared/jacobi.wgsl.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where the lower triangle is read.
    lower: u32,
    // 1 where vectors are wanted.
    vectors: u32,
    first: u32,
    count: u32,
    sweeps: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> values: array<Real>;
@group(0) @binding(3) var<storage, read_write> vectors: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> info: array<i32>;
@group(0) @binding(5) var<storage, read_write> work: array<Scalar>;

// Element (row, column), row <= column, of the upper triangle, or its conjugate where the lower one is read.
fn load_raw(start: u32, row: u32, column: u32, order: u32) -> Scalar {
    let value = a[start + select(row * order + column, column * order + row, parameters.lower != 0u)];
    return from_parts(real_part(value), select(imaginary_part(value), 0.0, row == column));
}

@compute @workgroup_size(ORDER / 64u * 192u + 64u)
fn eigh_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    // Never less than the order, but lavapipe cannot know: see cholesky_small.
    let n = min(parameters.order, workgroups.x * 64u);
    let size = max(2u, (n + 1u) / 2u * 2u);
    let threads = team_size();
    team = local / threads;
    member = local % threads;
    base = team * (ORDER * (ORDER + 1u) / 2u);
    let teams = (ORDER / 64u * 192u + 64u) / threads;
    let item = linear_workgroup(workgroup, workgroups) * teams + team;
    let exists = item < parameters.batch;
    let start = item * n * n;
    vector_base = select(team * ORDER * ORDER, item * ORDER * ORDER, is_outside());

    clear_counts(local);
    var most = 0u;
    for (var at = member; at < size * size; at += threads) {
        let row = at / size;
        let column = at % size;
        if row <= column {
            if exists && column < n { most = max(most, modulus_bits(load_raw(start, row, column, n))); }
        }
        if parameters.vectors != 0u {
            store_vector(row * ORDER + column, from_real(select(real(0.0), 1.0, row == column)));
        }
    }
    atomicMax(&largest[team], most);
    workgroupBarrier();
    let bits = atomicLoad(&largest[team]);
    let finite = is_finite_bits(bits);
    let powers = scaling(bits);
    for (var at = member; at < size * size; at += threads) {
        let row = at / size;
        let column = at % size;
        if row <= column {
            var value = zero();
            if exists && finite && column < n {
                let raw = load_raw(start, row, column, n);
                value = from_parts(scaled_up(real_part(raw), powers.x), scaled_up(imaginary_part(raw), powers.x));
                if parameters.lower != 0u { value = conjugate(value); }
            }
            upper[place(row, column)] = value;
        }
    }
    storageBarrier();
    workgroupBarrier();

    let open = diagonalise(local, size, parameters.sweeps, parameters.vectors != 0u);
    finish(n, parameters.vectors != 0u);

    let failed = !finite || open != 0u;
    let nan = nan_real(parameters.nan);
    if exists {
        if member == 0u { info[item] = i32(select(open, n, !finite)); }
        for (var column = member; column < n; column += threads) {
            let rank = ranks[team * ORDER + column] - parameters.first;
            // What is before the first has wrapped around.
            if rank < parameters.count {
                values[item * parameters.count + rank] = select(scaled_down(spectrum[team * ORDER + column], powers.y), nan, failed);
            }
        }
        if parameters.vectors != 0u {
            for (var at = member; at < n * n; at += threads) {
                let row = at / n;
                let column = at % n;
                let rank = ranks[team * ORDER + column] - parameters.first;
                if rank < parameters.count {
                    var value = improved_vector(row, column, n);
                    if failed { value = from_parts(nan, nan); }
                    vectors[(item * n + row) * parameters.count + rank] = value;
                }
            }
        }
    }
}
