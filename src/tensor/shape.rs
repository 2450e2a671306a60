//! The shape of a tensor: its extents, outermost first.

use std::fmt;

use crate::{Error, Result};

/// The extents of a tensor, outermost first; row-major, with leading batch dimensions.
///
/// Rank 0 (one element) and extents of 0 (no element) are shapes like any other.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Shape(Vec<usize>);

/// A shape read as a batch of matrices: `batch` items of `rows` by `columns`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct MatrixShape {
    pub(crate) batch: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
}

impl Shape {
    /// A shape of these extents, outermost first.
    pub fn new(extents: impl Into<Vec<usize>>) -> Self {
        Shape(extents.into())
    }

    /// The extents, outermost first.
    pub fn extents(&self) -> &[usize] {
        &self.0
    }

    /// The number of dimensions.
    pub fn rank(&self) -> usize {
        self.0.len()
    }

    /// The number of elements.
    ///
    /// # Errors
    /// When the count does not fit `usize`.
    pub fn elements(&self) -> Result<usize> {
        if self.0.contains(&0) {
            return Ok(0);
        }
        self.0.iter().try_fold(1usize, |count, &extent| count.checked_mul(extent)).ok_or_else(|| {
            let bits = usize::BITS;
            Error::shape(format!(
                "shape {self} has more elements than a {bits}-bit count holds; make it smaller"
            ))
        })
    }

    /// The shape as a batch of matrices; `operation` names who asks, for the error's text.
    pub(crate) fn matrices(&self, operation: &str) -> Result<MatrixShape> {
        let [batch @ .., rows, columns] = self.0.as_slice() else {
            return Err(Error::shape(format!("{operation}: needs at least two dimensions, got {self}")));
        };
        let batch = Shape::new(batch).elements()?;
        self.elements()?;
        Ok(MatrixShape { batch, rows: *rows, columns: *columns })
    }

    /// The leading dimensions, without the last `trailing`.
    pub(crate) fn leading(&self, trailing: usize) -> &[usize] {
        &self.0[..self.rank().saturating_sub(trailing)]
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl From<Vec<usize>> for Shape {
    fn from(extents: Vec<usize>) -> Self {
        Shape(extents)
    }
}

impl From<&[usize]> for Shape {
    fn from(extents: &[usize]) -> Self {
        Shape(extents.to_vec())
    }
}

impl<const N: usize> From<[usize; N]> for Shape {
    fn from(extents: [usize; N]) -> Self {
        Shape(extents.to_vec())
    }
}

impl From<&Shape> for Shape {
    fn from(shape: &Shape) -> Self {
        shape.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_elements_of_rank_0_and_of_empty_shapes() {
        assert_eq!(Shape::new([]).elements().unwrap(), 1);
        assert_eq!(Shape::new([3, 0, usize::MAX, usize::MAX]).elements().unwrap(), 0);
        assert_eq!(Shape::new([2, 3, 4]).elements().unwrap(), 24);
        assert!(Shape::new([usize::MAX, 2]).elements().is_err());
    }

    #[test]
    fn reads_leading_dimensions_as_the_batch() {
        let shape = Shape::new([3, 7, 33, 31]).matrices("test").unwrap();
        assert_eq!(shape, MatrixShape { batch: 21, rows: 33, columns: 31 });
        assert!(
            Shape::new([4]).matrices("test").unwrap_err().to_string().contains("at least two dimensions")
        );
    }
}
