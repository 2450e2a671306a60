//! Functions of elements that change nothing.

use super::builder::Builder;
use super::function::Function;
use super::graph::{Expression, Id, Source};
use crate::stablehlo::ir::TensorType;
use crate::tensor::ElementType;

impl Builder {
    /// The operand that the function of these operands equals, bit by bit.
    pub(super) fn identity(
        &self,
        function: Function,
        operands: &[Id],
        elements: &[ElementType],
        ty: &TensorType,
    ) -> Option<Id> {
        let zero = |id: Id| self.splat_words(id) == Some([0; 2]);
        let one = |id: Id| self.splat_words(id) == Some([1, 0]);
        let integer = elements.first().is_some_and(|element| element.is_integer());
        let boolean = elements.first() == Some(&ElementType::Bool);
        match (function, operands) {
            (Function::Convert | Function::BitcastConvert | Function::Real, [a])
                if elements == [ty.element].as_slice() =>
            {
                Some(*a)
            }
            (Function::Real | Function::Imag, [a]) => match self.source(*a) {
                Source::Expression(Expression::Apply { function: Function::Complex, operands: parts }) => {
                    parts.get(usize::from(function == Function::Imag)).copied()
                }
                _ => None,
            },
            (Function::Add | Function::Or | Function::Xor, [a, b]) if integer || boolean => {
                if zero(*b) {
                    Some(*a)
                } else if zero(*a) {
                    Some(*b)
                } else {
                    None
                }
            }
            (Function::Subtract, [a, b]) if integer && zero(*b) => Some(*a),
            (Function::Multiply, [a, b]) if integer || boolean => {
                if one(*b) {
                    Some(*a)
                } else if one(*a) {
                    Some(*b)
                } else {
                    None
                }
            }
            (Function::And, [a, b]) if boolean => {
                if one(*b) {
                    Some(*a)
                } else if one(*a) {
                    Some(*b)
                } else {
                    None
                }
            }
            (Function::And | Function::Or | Function::Maximum | Function::Minimum, [a, b]) if a == b => {
                Some(*a)
            }
            (Function::Select, [predicate, yes, no]) => match self.splat_words(*predicate) {
                _ if yes == no => Some(*yes),
                Some(words) => Some(if words[0] != 0 { *yes } else { *no }),
                None => None,
            },
            _ => None,
        }
    }
}
