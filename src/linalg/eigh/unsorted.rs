//! Eigenvalues and eigenvectors in the order that algorithms by rotations leave: those of a coordinate that stands alone stay
//! where it is.
//!
//! Programs for the TPU pad matrices and ask for this order, so that what belongs to the padding stays behind the rest.

use super::kernels::{
    EIGH_OWNERS, EIGH_PLACES, EIGH_REORDER, PlacesParameters, ReorderParameters, TriangleParameters,
};
use super::problem::RecordedEigh;
use crate::Result;
use crate::device::{Slot, Work};
use crate::kernel::{Launch, Scalar};
use crate::linalg::recorder::{NAN, Recorder, linear_grid, volume};
use crate::tensor::MatrixShape;

/// Records the reordering of all eigenvalues and eigenvectors of `a`, which were `solved`: an eigenvector of a row of `a` that is
/// zero beside the diagonal takes that row's place; the others fill the remaining places in ascending order. Where that is
/// not possible the item becomes NaN.
pub(crate) fn unsorted(
    recorder: &mut Recorder,
    scalar: Scalar,
    a: Slot,
    shape: MatrixShape,
    lower: bool,
    solved: RecordedEigh,
) -> Result<RecordedEigh> {
    let MatrixShape { batch, rows: n, .. } = shape;
    let (rows, elements) = (volume(&[batch, n], "eigh")?, volume(&[batch, n, n], "eigh")?);
    if elements == 0 {
        return Ok(solved);
    }
    let bytes = elements as f64 * scalar.bytes() as f64;
    let launch = |buffers, invocations: usize, bytes| Launch {
        scalar,
        overrides: &[],
        buffers,
        grid: linear_grid(invocations.div_ceil(64)),
        work: Work { flops: 0.0, bytes },
    };
    let recording = &mut recorder.recording;
    let owners = recording.scratch(rows as u64 * 4);
    let places = recording.scratch(rows as u64 * 4);
    let values = recording.scratch(rows as u64 * scalar.real_bytes());
    let vectors = recording.scratch(elements as u64 * scalar.bytes());
    let (order, batches) = (n as u32, batch as u32);
    let triangle = TriangleParameters { order, batch: batches, lower: u32::from(lower) };
    let buffers = [a, solved.vectors, owners];
    EIGH_OWNERS.record(recording, launch(&buffers, rows, 2.0 * bytes), &triangle)?;
    let parameters = PlacesParameters { order, batch: batches };
    let buffers = [owners, places];
    let of_items = Launch { scalar: Scalar::F32, ..launch(&buffers, batch, rows as f64 * 16.0) };
    EIGH_PLACES.record(recording, of_items, &parameters)?;
    let buffers = [solved.values, solved.vectors, places, values, vectors];
    let parameters = ReorderParameters { order, batch: batches, nan: NAN };
    EIGH_REORDER.record(recording, launch(&buffers, elements, 2.0 * bytes), &parameters)?;
    Ok(RecordedEigh { values, vectors, ..solved })
}
