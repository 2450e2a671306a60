//! The graph that planning works on: one list of tensor values for the whole program, calls inlined, in an order in
//! which operands come before their users.

use std::fmt;
use std::sync::Arc;

use super::function::Function;
use super::indexed::GatherNumbers;
use super::node::Node;
use crate::stablehlo::ir::{Location, TensorType};
use crate::tensor::ElementType;

/// A value: its place in [`Graph::values`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Id(pub(crate) u32);

/// The program as values.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    pub(crate) values: Vec<Value>,
    pub(crate) calls: Vec<Call>,
    /// The program's arguments, in order.
    pub(crate) inputs: Vec<Id>,
    /// The program's results, in order.
    pub(crate) outputs: Vec<Id>,
    /// Results of calls that are made whether anybody reads them or not.
    pub(crate) kept: Vec<Id>,
}

/// A tensor and how it comes about.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) ty: TensorType,
    pub(crate) source: Source,
    pub(crate) origin: Origin,
}

/// The op that made a value, for messages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    /// With its dialect.
    pub(crate) operation: Arc<str>,
    pub(crate) location: Location,
}

/// How a value comes about.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// The argument of that number.
    Input(usize),
    /// Every element is the one of these device words; of a `complex<f64>` they are the real part, and the other is 0.
    Splat([u32; 2]),
    /// All elements as they lie in a device buffer.
    Dense(Arc<[u8]>),
    /// Computed for one index at a time.
    Expression(Expression),
    /// A result of a call, which lies in a buffer.
    Result { call: usize },
}

/// A value of which each element is a function of few elements of other values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Expression {
    /// The index in that dimension, converted to the element type.
    Iota { dimension: usize },
    /// A function of the elements at the same index.
    Apply { function: Function, operands: Vec<Id> },
    /// Dimension `d` of the operand is dimension `dimensions[d]` of the result, or has extent 1.
    Broadcast { operand: Id, dimensions: Vec<usize> },
    /// Dimension `d` of the result is dimension `permutation[d]` of the operand.
    Transpose { operand: Id, permutation: Vec<usize> },
    /// The same elements in row-major order.
    Reshape { operand: Id },
    /// Index `start + stride i` of the operand.
    Slice { operand: Id, start: Vec<usize>, stride: Vec<usize> },
    /// Its dimensions are those of all windows and then those within one: index `stride i + dilation j` of the operand.
    Windows { operand: Id, strides: Vec<usize>, dilations: Vec<usize> },
    /// Backwards along these dimensions.
    Reverse { operand: Id, dimensions: Vec<usize> },
    /// Of two: a concatenation of many is a tree, so that a kernel can be cut anywhere.
    Concatenate { first: Id, second: Id, dimension: usize },
    /// `low` may be negative (cut off); `interior` elements of padding stand between neighbours.
    Pad { operand: Id, padding: Id, low: Vec<usize>, interior: Vec<usize> },
    /// The window of the operand that starts there; each start, of rank 0, is moved to where the window fits.
    DynamicSlice { operand: Id, starts: Vec<Id> },
    /// The update in the window that starts there, moved to where it fits, and the operand around it.
    DynamicUpdateSlice { operand: Id, update: Id, starts: Vec<Id> },
    /// Windows of the operand, each starting at an index that is read from another value, moved to where it fits.
    Gather { operand: Id, indices: Id, numbers: GatherNumbers },
}

/// An operation on whole buffers.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) node: Box<dyn Node>,
    pub(crate) operands: Vec<Id>,
    pub(crate) results: Vec<Id>,
}

impl Graph {
    pub(crate) fn value(&self, id: Id) -> &Value {
        &self.values[id.0 as usize]
    }

    pub(crate) fn ids(&self) -> impl DoubleEndedIterator<Item = Id> + use<> {
        (0..self.values.len() as u32).map(Id)
    }

    /// The element count; the builder admits only values whose count fits.
    pub(crate) fn elements(&self, id: Id) -> u32 {
        elements(self.value(id).ty.shape.extents())
    }

    /// Whether each value is an output, is kept, or is something that one of these depends on.
    pub(crate) fn needed(&self) -> Vec<bool> {
        let mut needed = vec![false; self.values.len()];
        let mut open = [self.outputs.as_slice(), &self.kept].concat();
        while let Some(id) = open.pop() {
            if std::mem::replace(&mut needed[id.0 as usize], true) {
                continue;
            }
            open.extend(self.value(id).operands());
            if let Source::Result { call } = self.value(id).source {
                open.extend(&self.calls[call].operands);
            }
        }
        needed
    }

    /// Bytes in a device buffer.
    pub(crate) fn bytes(&self, id: Id) -> u64 {
        u64::from(self.elements(id)) * word_bytes(self.value(id).ty.element)
    }
}

impl Call {
    /// The operands that its kernel computes, one element at a time.
    pub(crate) fn fused(&self) -> &[Id] {
        if self.node.reduction().is_some() { &self.operands } else { &[] }
    }

    /// The operands that lie in buffers.
    pub(crate) fn stored(&self) -> &[Id] {
        if self.node.reduction().is_some() { &[] } else { &self.operands }
    }
}

impl Value {
    /// The values that this one is computed from, for expressions.
    pub(crate) fn operands(&self) -> Vec<Id> {
        match &self.source {
            Source::Expression(expression) => expression.operands(),
            _ => Vec::new(),
        }
    }
}

impl Expression {
    /// The values that it reads.
    pub(crate) fn operands(&self) -> Vec<Id> {
        match self {
            Expression::Iota { .. } => Vec::new(),
            Expression::Apply { operands, .. } => operands.clone(),
            Expression::Broadcast { operand, .. }
            | Expression::Transpose { operand, .. }
            | Expression::Reshape { operand }
            | Expression::Slice { operand, .. }
            | Expression::Windows { operand, .. }
            | Expression::Reverse { operand, .. } => vec![*operand],
            Expression::Concatenate { first, second, .. } => vec![*first, *second],
            Expression::Pad { operand, padding, .. } => vec![*operand, *padding],
            Expression::DynamicSlice { operand, starts } => [&[*operand], starts.as_slice()].concat(),
            Expression::DynamicUpdateSlice { operand, update, starts } => {
                [&[*operand, *update], starts.as_slice()].concat()
            }
            Expression::Gather { operand, indices, .. } => vec![*operand, *indices],
        }
    }

    /// Whether operands are read at the index of the result itself.
    pub(crate) fn keeps_index(&self) -> bool {
        matches!(self, Expression::Apply { .. })
    }

    /// How many operands come before those that only say where others are read.
    pub(crate) fn indexed(&self) -> usize {
        match self {
            Expression::DynamicSlice { .. } | Expression::Gather { .. } => 1,
            Expression::DynamicUpdateSlice { .. } => 2,
            _ => usize::MAX,
        }
    }

    /// The op's name without its dialect.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Expression::Iota { .. } => "iota",
            Expression::Apply { function, .. } => function.name(),
            Expression::Broadcast { .. } => "broadcast_in_dim",
            Expression::Transpose { .. } => "transpose",
            Expression::Reshape { .. } => "reshape",
            Expression::Slice { .. } => "slice",
            Expression::Windows { .. } => "windows",
            Expression::Reverse { .. } => "reverse",
            Expression::Concatenate { .. } => "concatenate",
            Expression::Pad { .. } => "pad",
            Expression::DynamicSlice { .. } => "dynamic_slice",
            Expression::DynamicUpdateSlice { .. } => "dynamic_update_slice",
            Expression::Gather { .. } => "gather",
        }
    }
}

impl Origin {
    /// `model.mlir:3:10: stablehlo.add`, for the front of messages.
    pub(crate) fn place(&self) -> String {
        if self.operation.is_empty() {
            self.location.to_string()
        } else {
            format!("{}: {}", self.location, self.operation)
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v{}", self.0)
    }
}

/// The number of elements of a shape that the builder admitted.
pub(crate) fn elements(extents: &[usize]) -> u32 {
    if extents.contains(&0) { 0 } else { extents.iter().map(|&extent| extent as u32).product() }
}

/// Bytes of one element in a device buffer.
pub(crate) fn word_bytes(element: ElementType) -> u64 {
    element.device_bytes() as u64
}
