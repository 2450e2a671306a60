//! Values read at indices that are themselves values: `dynamic_slice`, `dynamic_update_slice` and `gather`.

use super::builder::Builder;
use super::constant::integer;
use super::graph::{Expression, Id};
use crate::Result;
use crate::stablehlo::ir::TensorType;
use crate::tensor::{ElementType, Shape};

/// Which dimension is what in a `gather`; names are the specification's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct GatherNumbers {
    pub(crate) offset_dims: Vec<usize>,
    pub(crate) collapsed_slice_dims: Vec<usize>,
    pub(crate) operand_batching_dims: Vec<usize>,
    pub(crate) start_indices_batching_dims: Vec<usize>,
    pub(crate) start_index_map: Vec<usize>,
    pub(crate) index_vector_dim: usize,
    pub(crate) slice_sizes: Vec<usize>,
}

impl Builder {
    /// `dynamic_slice`, of that shape.
    pub(crate) fn dynamic_slice(&mut self, operand: Id, starts: &[Id], shape: &Shape) -> Result<Id> {
        let starts = self.moving_starts(self.extents(operand).to_vec(), starts, shape.extents())?;
        if let Some(start) = self.known_starts(operand, &starts, shape.extents()) {
            return self.slice(operand, &start, &vec![1; start.len()], shape);
        }
        let ty = TensorType::new(shape.clone(), self.ty(operand).element);
        if let Some(words) = self.splat_words(operand) {
            return self.splat(&ty, words);
        }
        self.expression(ty, Expression::DynamicSlice { operand, starts })
    }

    /// `dynamic_update_slice`.
    pub(crate) fn dynamic_update_slice(&mut self, operand: Id, update: Id, starts: &[Id]) -> Result<Id> {
        let window = self.ty(update).shape.clone();
        if window == self.ty(operand).shape {
            return Ok(update);
        }
        let same =
            self.splat_words(operand).is_some() && self.splat_words(operand) == self.splat_words(update);
        if same || window.extents().contains(&0) {
            return Ok(operand);
        }
        let starts = self.moving_starts(self.extents(operand).to_vec(), starts, window.extents())?;
        let ty = self.ty(operand).clone();
        self.expression(ty, Expression::DynamicUpdateSlice { operand, update, starts })
    }

    /// `gather`, of that shape.
    pub(crate) fn gather(
        &mut self,
        operand: Id,
        indices: Id,
        numbers: GatherNumbers,
        shape: &Shape,
    ) -> Result<Id> {
        let ty = TensorType::new(shape.clone(), self.ty(operand).element);
        match self.splat_words(operand) {
            Some(words) => self.splat(&ty, words),
            None => self.expression(ty, Expression::Gather { operand, indices, numbers }),
        }
    }

    /// The starts, those of windows that cannot move being 0; constants are 32-bit numbers, which all adapters have.
    fn moving_starts(&mut self, extents: Vec<usize>, starts: &[Id], window: &[usize]) -> Result<Vec<Id>> {
        let ty = TensorType::new([], ElementType::I32);
        let last = extents.iter().zip(window).map(|(extent, window)| (extent - window) as u32);
        let moving = starts.iter().zip(last).map(|(&start, last)| match self.splat_words(start) {
            _ if last == 0 => self.splat(&ty, [0; 2]),
            Some(words) if last < 1 << 31 => {
                let word = clamped(self.ty(start).element, words, last);
                self.splat(&ty, [word, 0])
            }
            _ => Ok(start),
        });
        moving.collect()
    }

    /// Where a window starts if all starts are constants.
    fn known_starts(&self, operand: Id, starts: &[Id], window: &[usize]) -> Option<Vec<usize>> {
        let last = self.extents(operand).iter().zip(window).map(|(&extent, &window)| extent - window);
        let known = |(&start, last): (&Id, usize)| {
            Some(clamped(self.ty(start).element, self.splat_words(start)?, last as u32) as usize)
        };
        starts.iter().zip(last).map(known).collect()
    }
}

/// A start index of that type, moved into `0..=last`.
pub(crate) fn clamped(element: ElementType, words: [u32; 2], last: u32) -> u32 {
    integer(element, words).unwrap_or(0).clamp(0, last.into()) as u32
}
