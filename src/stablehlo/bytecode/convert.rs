//! From the properties of an operation of VHLO to the attributes that StableHLO has, and that its text shows.

use std::collections::HashSet;

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, Dense};

use super::Reader;
use super::cursor::Cursor;
use super::{groups, ops};

impl<'b> Reader<'b> {
    /// The attributes of an operation; `name` is without dialect, with its version.
    pub(super) fn convert(
        &mut self,
        name: &str,
        numbers: &[(String, u64)],
        at: &Cursor<'b>,
    ) -> Result<Attributes> {
        let (op, _) = ops::split(name).unwrap_or((name, 0));
        let mut attributes = Attributes::default();
        let mut keys = HashSet::new();
        for (key, number) in numbers {
            if !keys.insert(key.as_str()) {
                return Err(at.error(format!("the attribute `{key}` is given twice")));
            }
            let value = self.attribute_numbered(*number, at)?;
            let value = self.normalised(key, value, at)?;
            attributes.0.push((key.clone(), value));
        }
        // The first version had the padding twice.
        attributes.0.retain(|(key, _)| (name, key.as_str()) != ("dynamic_conv_v1", "padding"));
        for (key, value) in &mut attributes.0 {
            symbols(op, key, value);
        }
        groups::group(op, &mut attributes);
        attributes.0.retain(|(key, value)| !is_default(op, key, value));
        Ok(attributes)
    }
}

/// Turns strings that name functions into symbols, and truth values that are flags into such.
fn symbols(op: &str, key: &str, value: &mut Attribute) {
    let symbol = |value: &mut Attribute| {
        if let Attribute::String(name) = value {
            *value = Attribute::Symbol(std::mem::take(name));
        }
    };
    match (op, key) {
        ("call", "callee") | ("composite", "decomposition") => symbol(value),
        ("custom_call", "called_computations") => {
            if let Attribute::Array(names) = value {
                names.iter_mut().for_each(symbol);
            }
        }
        (_, "use_global_device_ids" | "has_dynamic_root") if *value == Attribute::Bool(true) => {
            *value = Attribute::Unit;
        }
        _ => {}
    }
}

/// Whether an attribute says what its absence says. VHLO leaves nothing out; the text of StableHLO may do either.
pub(super) fn is_default(op: &str, key: &str, value: &Attribute) -> bool {
    let is_case =
        |value: &Attribute, case: &str| matches!(value, Attribute::Enumeration(name) if name == case);
    let is_empty = match value {
        Attribute::Array(items) => items.is_empty(),
        Attribute::Dictionary(fields) => fields.0.is_empty(),
        Attribute::String(text) => text.is_empty(),
        Attribute::Integers(values) => values.is_empty(),
        Attribute::Dense(dense) => dense.ty.shape.extents().contains(&0),
        _ => false,
    };
    let all = |wanted| match value {
        Attribute::Integers(values) => values.iter().all(|&value| value == wanted),
        Attribute::Dense(dense) => all(dense, wanted),
        _ => false,
    };
    match (op, key) {
        ("cholesky", "lower")
        | ("custom_call", "has_side_effect")
        | ("gather" | "dynamic_gather" | "scatter", "indices_are_sorted")
        | ("scatter", "unique_indices")
        | ("sort", "is_stable")
        | ("send" | "recv", "is_host_transfer")
        | (_, "use_global_device_ids" | "has_dynamic_root") => *value == Attribute::Bool(false),
        ("compare", "compare_type") => is_case(value, "NOTYPE"),
        ("composite", "version") => *value == Attribute::Integer(0),
        ("sort", "dimension") => *value == Attribute::Integer(-1),
        ("custom_call", "api_version") => *value == Attribute::Integer(1),
        ("composite", "composite_attributes")
        | (
            "custom_call",
            "backend_config"
            | "called_computations"
            | "operand_layouts"
            | "result_layouts"
            | "output_operand_aliases"
            | "result_tilings",
        )
        | ("dynamic_broadcast_in_dim", "known_expanding_dimensions" | "known_nonexpanding_dimensions")
        | ("infeed", "infeed_config" | "layout")
        | ("outfeed", "outfeed_config")
        | ("send" | "recv", "source_target_pairs") => is_empty,
        (
            "convolution" | "dynamic_conv" | "reduce_window" | "select_and_scatter",
            "window_strides" | "base_dilations" | "window_dilations" | "lhs_dilation" | "rhs_dilation",
        ) => all(1),
        (
            "convolution" | "dynamic_conv" | "reduce_window" | "select_and_scatter",
            "padding" | "window_reversal",
        ) => all(0),
        ("convolution" | "dynamic_conv" | "dot" | "dot_general", "precision_config") => {
            matches!(value, Attribute::Array(items) if items.iter().all(|item| is_case(item, "DEFAULT")))
        }
        (_, "result_accuracy") => match value {
            Attribute::Structure { fields, .. } => fields.0.iter().all(|(_, value)| {
                matches!(value, Attribute::Float(0.0) | Attribute::Integer(0)) || is_case(value, "DEFAULT")
            }),
            _ => false,
        },
        _ => false,
    }
}

/// Whether all elements are that number.
fn all(dense: &Dense, wanted: i128) -> bool {
    dense.integers().is_some_and(|values| values.iter().all(|&value| value == wanted))
}
