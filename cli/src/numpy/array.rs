//! One array in the `.npy` format, read where a certain type and shape are expected.

use std::io::{self, Read, Write};

use lapwing::{Array, ElementType, Shape};

use super::dtype;
use super::header::Header;
use crate::failure::{Failure, Outcome};

/// Reads an array of this element type and shape; the data are read only once the header has been found to fit, so
/// the program's own sizes bound the memory.
pub(crate) fn read(reader: &mut dyn Read, element: ElementType, shape: &Shape) -> Outcome<Array> {
    let header = Header::read(reader)?;
    dtype::check(&header.dtype, element)?;
    if header.shape != shape.extents() {
        let found = Shape::new(header.shape);
        return Err(Failure::new(format!(
            "expected shape {shape}, found {found}; the program takes no other"
        )));
    }
    let width = element.host_bytes();
    let length = shape
        .elements()?
        .checked_mul(width)
        .ok_or_else(|| Failure::new(format!("shape {shape} of {element} is more than memory can hold")))?;
    let bytes = read_exactly(reader, length)?;
    let bytes = if header.fortran_order { row_major(&bytes, shape.extents(), width) } else { bytes };
    Ok(Array::from_bytes(shape, element, bytes)?)
}

/// Writes an array as `np.save` does.
pub(crate) fn write(writer: &mut dyn Write, array: &Array) -> Outcome<io::Result<()>> {
    let header = Header::write(dtype::code(array.element_type())?, array.shape().extents());
    Ok(writer.write_all(&header).and_then(|()| writer.write_all(array.bytes())))
}

fn read_exactly(reader: &mut dyn Read, length: usize) -> Outcome<Vec<u8>> {
    let mut bytes = Vec::new();
    bytes
        .try_reserve_exact(length)
        .map_err(|_| Failure::new(format!("needs {length} bytes, which this machine does not have free")))?;
    let refuse = |error: io::Error| Failure::new(format!("cannot be read: {error}"));
    (&mut *reader).take(length as u64).read_to_end(&mut bytes).map_err(refuse)?;
    if bytes.len() < length {
        let found = bytes.len();
        return Err(Failure::new(format!("is cut short: {length} bytes of data announced, {found} found")));
    }
    // An archive compares checksums once its end is reached, and so only a reader that asks beyond the data is told.
    reader.read(&mut [0]).map_err(refuse)?;
    Ok(bytes)
}

/// The elements of `width` bytes each, given with the first index running fastest, in row-major order.
fn row_major(bytes: &[u8], extents: &[usize], width: usize) -> Vec<u8> {
    let mut strides = Vec::with_capacity(extents.len());
    let mut stride = width;
    for &extent in extents {
        strides.push(stride);
        stride *= extent;
    }
    let mut ordered = Vec::with_capacity(bytes.len());
    let mut index = vec![0; extents.len()];
    let mut source = 0;
    while ordered.len() < bytes.len() {
        ordered.extend_from_slice(&bytes[source..source + width]);
        for d in (0..extents.len()).rev() {
            index[d] += 1;
            source += strides[d];
            if index[d] < extents[d] {
                break;
            }
            source -= strides[d] * extents[d];
            index[d] = 0;
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::row_major;

    #[test]
    fn orders_rows_first() {
        assert_eq!(row_major(&[1, 4, 2, 5, 3, 6], &[2, 3], 1), [1, 2, 3, 4, 5, 6]);
        assert_eq!(row_major(&[0, 1, 4, 5, 2, 3, 6, 7], &[2, 2], 2), [0, 1, 2, 3, 4, 5, 6, 7]);
        // Element [i, j, k] of a 2 x 3 x 2 array lies at i + 2 j + 6 k.
        let fortran: Vec<u8> = (0..12).collect();
        assert_eq!(row_major(&fortran, &[2, 3, 2], 1), [0, 6, 2, 8, 4, 10, 1, 7, 3, 9, 5, 11]);
        assert_eq!(row_major(&[9], &[], 1), [9]);
        assert!(row_major(&[], &[3, 0], 4).is_empty());
    }
}
