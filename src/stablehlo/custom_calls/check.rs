//! What a program expects of its own values: the operations of the dialect `check`, with which StableHLO's tests are
//! written, and the custom calls of the same names. The host compares; a run whose expectation is not met fails.

use super::agreement::{Agreement, disagreement};
use super::host::{HostCall, answered};
use crate::stablehlo::ir::{Attribute, Attributes, Dense, DenseData};
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::{Lower, Site};
use crate::stablehlo::program::TensorSpec;
use crate::tensor::Array;
use crate::{Error, ErrorKind, Result};

/// How far numbers may be from each other for `almost_eq`, unless `tolerance` says so.
const TOLERANCE: f64 = 1e-3;

/// How many representable numbers they may be from each other for `close`, unless `max_ulp_difference` says so.
const STEPS: u64 = 3;

/// `(actual, expected)`, of one type and bit for bit the same.
pub(crate) const EQUAL: Lower = |builder, site| expect(builder, site, Agreement::Equal);

/// `(actual, expected)`, of one type and `tolerance` from each other at most.
pub(crate) const ALMOST_EQUAL: Lower = |builder, site| expect(builder, site, within(site)?);

/// `(actual, expected)`, of one type and from `min_ulp_difference` to `max_ulp_difference` representable numbers from each other.
pub(crate) const CLOSE: Lower = |builder, site| {
    let steps = |name: &str, default: u64| match parameter(site, name) {
        None => Ok(default),
        Some(value) => {
            steps_of(value).ok_or_else(|| wrong(format!("{name} must be an integer of at least 0")))
        }
    };
    let asked = Agreement::Steps {
        least: steps("min_ulp_difference", 0)?,
        most: steps("max_ulp_difference", STEPS)?,
    };
    expect(builder, site, asked)
};

fn steps_of(value: &Attribute) -> Option<u64> {
    match value {
        Attribute::Integer(value) => u64::try_from(*value).ok(),
        _ => None,
    }
}

fn within(site: &Site<'_>) -> Result<Agreement> {
    match parameter(site, "tolerance") {
        None => Ok(Agreement::Within(TOLERANCE)),
        Some(Attribute::Float(value)) if *value >= 0.0 => Ok(Agreement::Within(*value)),
        Some(_) => Err(wrong("tolerance must be a number of at least 0")),
    }
}

/// The one operand is compared with the attribute `value`, or the first with the second.
fn expect(builder: &mut Builder, site: &Site<'_>, asked: Agreement) -> Result<Vec<Id>> {
    let specs = site.operands.iter().map(|&operand| {
        let ty = builder.ty(operand);
        TensorSpec { shape: ty.shape.clone(), element: ty.element }
    });
    let specs: Vec<TensorSpec> = specs.collect();
    let value = site.op.attributes.dense("value");
    let expected = value.map(array).transpose()?;
    let fits = match (specs.as_slice(), &expected) {
        ([actual], Some(expected)) => {
            actual.shape == *expected.shape() && actual.element == expected.element_type()
        }
        ([actual, expected], None) => actual == expected,
        _ => false,
    };
    if !fits {
        return Err(wrong("takes two values of one type, or one and a `value` of its type"));
    }
    if !site.results.is_empty() {
        return Err(wrong("has no results"));
    }
    let location = site.op.location.to_string();
    let function = move |operands: &[Array]| {
        let (actual, expected) = match (operands, &expected) {
            ([actual], Some(expected)) => (actual, expected),
            ([actual, expected], None) => (actual, expected),
            _ => return Err(wrong("has other operands than when it was compiled")),
        };
        match disagreement(actual, expected, asked) {
            None => Ok(Vec::new()),
            Some(found) => Err(Error::new(ErrorKind::Host, found.to_string()).context(location.clone())),
        }
    };
    let name = match site.op.attributes.string("call_target_name") {
        Some(target) => target.to_owned(),
        None => site.op.name.clone(),
    };
    let call = HostCall::new(name, specs, Vec::new(), true, Box::new(function));
    answered(builder, site, call)
}

/// A parameter of the operation, or in the `backend_config` of a custom call.
fn parameter<'a>(site: &Site<'a>, name: &str) -> Option<&'a Attribute> {
    let attributes: &'a Attributes = &site.op.attributes;
    attributes.get(name).or_else(|| attributes.dictionary("backend_config")?.get(name))
}

/// The elements of a constant.
fn array(dense: &Dense) -> Result<Array> {
    match &dense.data {
        DenseData::Full(array) => Ok(array.clone()),
        DenseData::Splat(element) => {
            let bytes = element.bytes().repeat(dense.ty.shape.elements()?);
            Array::from_bytes(dense.ty.shape.clone(), dense.ty.element, bytes)
        }
    }
}

fn wrong(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Invalid, message)
}
