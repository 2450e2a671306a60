//! `batch_norm_inference`, `batch_norm_training` and `batch_norm_grad`: sums over all dimensions but one, and functions of
//! elements.

use super::Site;
use super::reduce::sum;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::tensor::{ElementType, Shape};
use crate::{Error, Result};

/// A tensor, the dimension of its features, and what is done with it.
struct Features<'b> {
    builder: &'b mut Builder,
    ty: TensorType,
    dimension: usize,
}

impl<'b> Features<'b> {
    fn new(builder: &'b mut Builder, site: &Site<'_>) -> Result<Features<'b>> {
        let ty = builder.ty(site.operand(0)?).clone();
        let dimension = site.attributes().size("feature_index")?;
        if !ty.element.is_float() {
            return Err(Error::unsupported(format!("is not done on {ty}")));
        }
        Ok(Features { builder, ty, dimension })
    }

    fn number(&mut self, value: f32) -> Result<Id> {
        let real = TensorType::new(self.ty.shape.clone(), ElementType::F32);
        let splat = self.builder.splat(&real, [value.to_bits(), 0])?;
        self.builder.apply(Function::Convert, &[splat], &self.ty)
    }

    fn apply(&mut self, function: Function, a: Id, b: Id) -> Result<Id> {
        self.builder.apply(function, &[a, b], &self.ty)
    }

    /// One number for each feature, for every element.
    fn spread(&mut self, per_feature: Id) -> Result<Id> {
        self.builder.broadcast(per_feature, &[self.dimension], &self.ty.shape)
    }

    /// The mean over all but the features.
    fn mean(&mut self, values: Id) -> Result<Id> {
        let dimensions: Vec<usize> = (0..self.ty.shape.rank()).filter(|&d| d != self.dimension).collect();
        let count: usize = dimensions.iter().map(|&d| self.ty.shape.extents()[d]).product();
        let total = sum(self.builder, values, &dimensions)?;
        let ty = self.builder.ty(total).clone();
        let real = TensorType::new(ty.shape.clone(), ElementType::F32);
        let count = self.builder.splat(&real, [(count as f32).to_bits(), 0])?;
        let count = self.builder.apply(Function::Convert, &[count], &ty)?;
        self.builder.apply(Function::Divide, &[total, count], &ty)
    }

    /// `1 / sqrt(variance + epsilon)` for every element.
    fn scale(&mut self, variance: Id, epsilon: f32) -> Result<Id> {
        let variance = self.spread(variance)?;
        let epsilon = self.number(epsilon)?;
        let sum = self.apply(Function::Add, variance, epsilon)?;
        self.builder.apply(Function::Rsqrt, &[sum], &self.ty)
    }

    /// `scale (operand - mean) / sqrt(variance + epsilon) + offset`.
    fn normalised(
        &mut self,
        operand: Id,
        [scale, offset, mean, variance]: [Id; 4],
        epsilon: f32,
    ) -> Result<Id> {
        let mean = self.spread(mean)?;
        let centred = self.apply(Function::Subtract, operand, mean)?;
        let inverse = self.scale(variance, epsilon)?;
        let normal = self.apply(Function::Multiply, centred, inverse)?;
        let (scale, offset) = (self.spread(scale)?, self.spread(offset)?);
        let scaled = self.apply(Function::Multiply, normal, scale)?;
        self.apply(Function::Add, scaled, offset)
    }
}

fn epsilon(site: &Site<'_>) -> f32 {
    match site.op.attributes.get("epsilon") {
        Some(crate::stablehlo::ir::Attribute::Float(value)) => *value as f32,
        _ => 0.0,
    }
}

/// `(operand, scale, offset, mean, variance)` to the normalised operand.
pub(crate) fn inference(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let parts = [site.operand(1)?, site.operand(2)?, site.operand(3)?, site.operand(4)?];
    let mut features = Features::new(builder, site)?;
    Ok(vec![features.normalised(site.operand(0)?, parts, epsilon(site))?])
}

/// `(operand, scale, offset)` to the normalised operand, its mean and its variance.
pub(crate) fn training(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let operand = site.operand(0)?;
    let mut features = Features::new(builder, site)?;
    let mean = features.mean(operand)?;
    let spread = features.spread(mean)?;
    let centred = features.apply(Function::Subtract, operand, spread)?;
    let squares = features.apply(Function::Multiply, centred, centred)?;
    let variance = features.mean(squares)?;
    let parts = [site.operand(1)?, site.operand(2)?, mean, variance];
    Ok(vec![features.normalised(operand, parts, epsilon(site))?, mean, variance])
}

/// `(operand, scale, mean, variance, grad_output)` to the gradients of operand, scale and offset.
pub(crate) fn grad(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let [operand, scale, mean, variance, output] = [0, 1, 2, 3, 4].map(|number| site.operand(number));
    let (operand, scale, mean, variance, output) = (operand?, scale?, mean?, variance?, output?);
    let mut features = Features::new(builder, site)?;
    let spread = features.spread(mean)?;
    let centred = features.apply(Function::Subtract, operand, spread)?;
    let inverse = features.scale(variance, epsilon(site))?;
    let normal = features.apply(Function::Multiply, centred, inverse)?;
    let product = features.apply(Function::Multiply, output, normal)?;
    let (mean_product, mean_output) = (features.mean(product)?, features.mean(output)?);
    // scale / sqrt(variance + epsilon) (output - mean(output) - normal mean(output normal)).
    let (along, level) = (features.spread(mean_product)?, features.spread(mean_output)?);
    let along = features.apply(Function::Multiply, normal, along)?;
    let rest = features.apply(Function::Subtract, output, level)?;
    let rest = features.apply(Function::Subtract, rest, along)?;
    let scale = features.spread(scale)?;
    let scale = features.apply(Function::Multiply, scale, inverse)?;
    let to_operand = features.apply(Function::Multiply, scale, rest)?;
    let rank = features.ty.shape.rank();
    let dimensions: Vec<usize> = (0..rank).filter(|&d| d != features.dimension).collect();
    let to_scale = sum(features.builder, product, &dimensions)?;
    let to_offset = sum(features.builder, output, &dimensions)?;
    Ok(vec![to_operand, to_scale, to_offset])
}

/// The shape of what has one number for each feature.
pub(crate) fn per_feature(operand: &TensorType, dimension: usize) -> Shape {
    Shape::new(operand.shape.extents().get(dimension).map(|&extent| vec![extent]).unwrap_or_default())
}
