//! The singular value decomposition of matrices of middle size as a recording, by a bidiagonal matrix: for CPUs.
//!
//! `A = Q B P^H` with B bidiagonal, whose QR sweeps make it diagonal; their rotations make the singular vectors of Q and P, and a step
//! of Newton takes the roundings of so many rotations away. Orthonormal whatever the rank is, as nothing but orthogonal matrices is
//! ever multiplied. Almost all of it is little work that waits for itself, so each piece is one dispatch, or few where an
//! invocation would loop too long. Matrices with more rows than columns go by `A = Q R`, wide ones as their adjoints.
//! Sources: Golub and Kahan, J. SIAM Numer. Anal. 2, 1965; LAPACK's gesvd.

use super::SvdVectors;
use super::bidiagonal_kernels::{
    BidiagonalParameters, CollectParameters, IterateParameters, RotateParameters, SVD_BIDIAGONAL,
    SVD_COLLECT, SVD_FORM, SVD_ITERATE, SVD_ROTATE,
};
use super::problem::{RecordedSvd, SvdWanted};
use super::small::{Rotated, Vectors, prepare};
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::polar::newton::newton;
use crate::linalg::qr::record::{extract_r, qr};
use crate::linalg::recorder::{ITERATIONS, NAN, Recorder, batch_grid, volume};
use crate::tensor::MatrixShape;

/// The most columns or rows that go this way. The kernels have room for 256, of complex128 for 128, but their sums grow long: of
/// a matrix of ones of order 256 U is 3.2 rounding errors off orthogonality.
pub(super) const LARGEST: usize = 128;

/// Columns and rows that the invocations of `svd_bidiagonal` go through at once, and their number.
const GROUP: usize = 32;
const THREADS: usize = 8;

/// Rotations that are granted, times the square of the order; 0.8 are usual.
const ROTATIONS: usize = 3;

/// Records the decomposition of dense matrices with at most 256 rows or columns (complex128: 128).
pub(in crate::linalg) fn bidiagonal(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Result<RecordedSvd> {
    let MatrixShape { batch, rows, columns } = shape;
    let wide = columns > rows;
    let tall = MatrixShape { batch, rows: rows.max(columns), columns: rows.min(columns) };
    let order = MatrixShape { rows: tall.columns, ..tall };
    let (scaled, up) = prepare(recorder, scalar, a, tall, wide)?;
    if rows == columns {
        let Rotated { values, left, right, info } =
            diagonalise(recorder, scalar, scaled, order, up, wanted, false)?;
        return Ok(RecordedSvd { u: left, s: values, vh: right, info });
    }
    let factored = qr(recorder, scalar, scaled, tall)?;
    let r = extract_r(recorder, scalar, factored.factors, tall, tall.columns)?;
    let Rotated { values, left, right, info } = diagonalise(recorder, scalar, r, order, up, wanted, wide)?;
    if wanted.vectors == SvdVectors::None {
        return Ok(RecordedSvd { u: left, s: values, vh: right, info });
    }
    let count = if wanted.vectors == SvdVectors::Full { tall.rows } else { tall.columns };
    let vectors = Vectors { factored, tall, x: left, count, wide };
    let outer = vectors.of_many_rows(recorder, scalar, info)?;
    let (u, vh) = if wide { (right, outer) } else { (outer, right) };
    Ok(RecordedSvd { u, s: values, vh, info })
}

/// Slots of a decomposition in the making.
struct Reduced {
    /// `batch x 2 x n`: the diagonal and what is beside it, and in the last place the largest element there was.
    bidiagonal: Slot,
    /// `batch x 4`: see `svd_iterate`.
    state: Slot,
    /// `batch x 2 x n x n`: Q and P, then U and V, columns as rows; empty where no vectors are wanted.
    vectors: Slot,
}

/// Records the decomposition of square matrices, which it overwrites.
fn diagonalise(
    recorder: &mut Recorder,
    scalar: Scalar,
    matrix: Slot,
    shape: MatrixShape,
    up: Slot,
    wanted: SvdWanted,
    wide: bool,
) -> Result<Rotated> {
    let MatrixShape { batch, columns: n, .. } = shape;
    let with_vectors = wanted.vectors != SvdVectors::None;
    let both = MatrixShape { batch: 2 * batch, ..shape };
    let reduced = reduce(recorder, scalar, matrix, shape, with_vectors)?;
    iterate(recorder, scalar, &reduced, shape, wanted)?;
    if with_vectors {
        newton(recorder, scalar, reduced.vectors, both)?;
    }
    let Reduced { bidiagonal, state, vectors } = reduced;
    let rows = if with_vectors { n } else { 0 };
    let size = volume(&[batch, rows, n], "svd")? as u64 * scalar.bytes();
    let found = Rotated {
        values: recorder.recording.scratch((batch * n) as u64 * scalar.real_bytes()),
        left: recorder.recording.scratch(size),
        right: recorder.recording.scratch(size),
        info: recorder.recording.scratch(batch as u64 * 4),
    };
    let launch = Launch {
        scalar,
        overrides: &[],
        buffers: &[bidiagonal, state, up, vectors, found.values, found.left, found.right, found.info],
        grid: [n.div_ceil(64) as u32, rows.div_ceil(16).max(1) as u32, batch_grid(batch)],
        work: Work { flops: 0.0, bytes: (4 * size) as f64 },
    };
    let parameters = CollectParameters {
        order: n as u32,
        batch: batch as u32,
        rows: rows as u32,
        adjoint: u32::from(!wide),
        nan: NAN,
    };
    SVD_COLLECT.record(&mut recorder.recording, launch, &parameters)?;
    Ok(found)
}

/// Iterations of an invocation of `svd_bidiagonal` for that column.
fn reduction_iterations(n: usize, column: usize) -> usize {
    let rest = n - column;
    2 * rest.div_ceil(GROUP) * (rest + 4) + 4 * rest.div_ceil(THREADS)
}

/// Iterations of an invocation of `svd_form` for that reflector.
fn form_iterations(n: usize, column: usize) -> usize {
    n - column
}

/// Cuts the columns of a matrix of order n into ranges of at most [`ITERATIONS`], and `fixed` for each of them.
fn cut(n: usize, fixed: usize, iterations: fn(usize, usize) -> usize) -> Vec<[usize; 2]> {
    let mut ranges = Vec::new();
    let (mut first, mut sum) = (0, fixed);
    for column in 0..n {
        let more = iterations(n, column);
        if column > first && sum + more > ITERATIONS {
            ranges.push([first, column]);
            (first, sum) = (column, fixed);
        }
        sum += more;
    }
    ranges.push([first, n]);
    ranges
}

/// Records the reduction to bidiagonal form, and Q and P.
fn reduce(
    recorder: &mut Recorder,
    scalar: Scalar,
    matrix: Slot,
    shape: MatrixShape,
    with_vectors: bool,
) -> Result<Reduced> {
    let MatrixShape { batch, columns: n, .. } = shape;
    let square = volume(&[batch, 2, n, n], "svd")? as u64 * scalar.bytes();
    let reflectors = recorder.recording.scratch(square);
    let taus = recorder.recording.scratch((2 * batch * n) as u64 * scalar.bytes());
    let bidiagonal = recorder.recording.scratch((2 * batch * n) as u64 * scalar.real_bytes());
    let flops = |columns: usize| (batch * 8 * n * n * columns) as f64 * scalar.multiply_add_flops() / 2.0;
    let parameters = |first: usize, last: usize| BidiagonalParameters {
        order: n as u32,
        batch: batch as u32,
        first: first as u32,
        last: last as u32,
    };
    for [first, end] in cut(n, 3 * n, reduction_iterations) {
        // The last column is the first one of the next dispatch too.
        let last = end.min(n - 1);
        let launch = Launch {
            scalar,
            overrides: if scalar == Scalar::C128 { &[128] } else { &[256] },
            buffers: &[matrix, reflectors, taus, bidiagonal],
            grid: [1, 1, batch_grid(batch)],
            work: Work { flops: flops(end - first), bytes: 2.0 * square as f64 },
        };
        SVD_BIDIAGONAL.record(&mut recorder.recording, launch, &parameters(first, last))?;
    }
    let vectors = recorder.recording.scratch(if with_vectors { square } else { 0 });
    for [first, last] in cut(n, 2 * n, form_iterations).into_iter().filter(|_| with_vectors) {
        let launch = Launch {
            scalar,
            overrides: &[],
            buffers: &[reflectors, taus, vectors],
            grid: [n.div_ceil(16) as u32, 2, batch_grid(batch)],
            work: Work { flops: flops(last - first), bytes: 2.0 * square as f64 },
        };
        SVD_FORM.record(&mut recorder.recording, launch, &parameters(first, last))?;
    }
    let state = recorder.recording.scratch(batch as u64 * 16);
    Ok(Reduced { bidiagonal, state, vectors })
}

/// Records sweeps until the matrices are diagonal, or those that are granted are used up.
fn iterate(
    recorder: &mut Recorder,
    scalar: Scalar,
    reduced: &Reduced,
    shape: MatrixShape,
    wanted: SvdWanted,
) -> Result<()> {
    let MatrixShape { batch, columns: n, .. } = shape;
    let with_vectors = wanted.vectors != SvdVectors::None;
    let slots = (2 * n).next_multiple_of(8);
    let kept = if with_vectors { batch * slots } else { 0 };
    let ranges = recorder.recording.scratch((kept * 8).max(16) as u64);
    let size = volume(&[kept, 2, n], "svd")?;
    let rotation_bytes = size as u64 * 2 * scalar.real_bytes();
    let rotations = recorder.recording.scratch(rotation_bytes.max(16));
    let Reduced { bidiagonal, state, vectors } = *reduced;
    // Two iterations a rotation: one finds the block.
    let dispatches = (2 * ROTATIONS * n * n).div_ceil(ITERATIONS) + 1;
    for dispatch in 0..dispatches {
        let launch = Launch {
            scalar: scalar.real(),
            overrides: &[],
            buffers: &[bidiagonal, state, ranges, rotations],
            grid: [1, 1, batch_grid(batch)],
            work: Work { flops: (batch * 32 * n * n) as f64, bytes: rotation_bytes as f64 },
        };
        let parameters = IterateParameters {
            order: n as u32,
            batch: batch as u32,
            slots: slots as u32,
            iterations: (ITERATIONS - 6 * n) as u32,
            sweeps: (wanted.sweeps * n) as u32,
            begins: u32::from(dispatch == 0),
            vectors: u32::from(with_vectors),
        };
        SVD_ITERATE.record(&mut recorder.recording, launch, &parameters)?;
        if !with_vectors {
            continue;
        }
        let launch = Launch {
            scalar,
            overrides: &[],
            buffers: &[state, ranges, rotations, vectors],
            grid: [n.div_ceil(16) as u32, 2, batch_grid(batch)],
            work: Work {
                flops: (batch * 12 * n * n * n) as f64 * scalar.parts() as f64 / dispatches as f64,
                bytes: rotation_bytes as f64,
            },
        };
        let parameters = RotateParameters { order: n as u32, batch: batch as u32, slots: slots as u32 };
        SVD_ROTATE.record(&mut recorder.recording, launch, &parameters)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Recording;
    use crate::linalg::recorder::Tuning;

    fn dispatches(n: usize, vectors: SvdVectors) -> usize {
        let mut recorder = Recorder { recording: Recording::new(), tuning: Tuning { software: true } };
        let a = recorder.recording.input((n * n) as u64 * 4);
        let shape = MatrixShape { batch: 1, rows: n, columns: n };
        let found = bidiagonal(&mut recorder, Scalar::F32, a, shape, SvdWanted::new(vectors)).unwrap();
        for slot in [found.u, found.s, found.vh, found.info] {
            recorder.recording.output(slot);
        }
        recorder.recording.dispatches()
    }

    #[test]
    fn a_decomposition_takes_few_dispatches() {
        for (n, most) in [(64, 20), (128, 40), (256, 110)] {
            let (all, values) = (dispatches(n, SvdVectors::Reduced), dispatches(n, SvdVectors::None));
            println!("svd of {n} on a CPU: {all} dispatches, {values} for its values");
            assert!(all <= most && values < all, "{n}: {all} and {values} dispatches");
        }
    }

    #[test]
    fn ranges_cover_all_columns_and_stay_short() {
        for n in [33, 64, 128, 256] {
            let iterations: [fn(usize, usize) -> usize; 2] = [reduction_iterations, form_iterations];
            for (iterations, fixed) in iterations.into_iter().zip([3 * n, 2 * n]) {
                let ranges = cut(n, fixed, iterations);
                assert!(ranges[0][0] == 0 && ranges[ranges.len() - 1][1] == n);
                assert!(ranges.windows(2).all(|pair| pair[0][1] == pair[1][0]));
                for [first, end] in ranges {
                    let sum: usize = (first..end).map(|column| iterations(n, column)).sum();
                    assert!(first < end && sum + fixed <= ITERATIONS, "{n}: {first} to {end}");
                }
            }
        }
    }
}
