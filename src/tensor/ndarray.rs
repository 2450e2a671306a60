//! From and to `ndarray`.

use ndarray::{ArrayBase, ArrayD, Data, Dimension, IxDyn};

use super::{Array, Element};
use crate::{Error, Result};

impl Array {
    /// A copy of an `ndarray` array of any memory order.
    ///
    /// # Errors
    /// Never in practice: an array's length is that of its shape.
    pub fn from_ndarray<T: Element, S: Data<Elem = T>, D: Dimension>(
        array: &ArrayBase<S, D>,
    ) -> Result<Self> {
        let values: Vec<T> = array.iter().copied().collect();
        Array::from_slice(array.shape(), &values)
    }

    /// A copy as an `ndarray` array in row-major order.
    ///
    /// # Errors
    /// When `T` is not the array's element type.
    pub fn to_ndarray<T: Element>(&self) -> Result<ArrayD<T>> {
        ArrayD::from_shape_vec(IxDyn(self.shape().extents()), self.to_vec()?)
            .map_err(|error| Error::shape(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transposed_view_arrives_in_row_major_order() {
        let matrix = ndarray::arr2(&[[1.0f32, 2.0, 3.0], [4.0, 5.0, 6.0]]);
        let array = Array::from_ndarray(&matrix.t()).unwrap();
        assert_eq!(array.shape().extents(), [3, 2]);
        assert_eq!(array.to_vec::<f32>().unwrap(), [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
        assert_eq!(array.to_ndarray::<f32>().unwrap(), matrix.t().to_owned().into_dyn());
    }
}
