//! Properties of VHLO that StableHLO has as the fields of one attribute.

use crate::stablehlo::ir::{Attribute, Attributes};

/// Fields that are one attribute.
struct Group {
    /// The operations, without version.
    ops: &'static [&'static str],
    /// The attribute, and its kind.
    attribute: &'static str,
    kind: &'static str,
    /// Fields of the same names; where an old version lacks one, it is an empty list.
    fields: &'static [&'static str],
}

const GROUPS: &[Group] = &[
    Group {
        ops: &["convolution", "dynamic_conv"],
        attribute: "dimension_numbers",
        kind: "conv",
        fields: &[
            "input_batch_dimension",
            "input_feature_dimension",
            "input_spatial_dimensions",
            "kernel_input_feature_dimension",
            "kernel_output_feature_dimension",
            "kernel_spatial_dimensions",
            "output_batch_dimension",
            "output_feature_dimension",
            "output_spatial_dimensions",
        ],
    },
    Group {
        ops: &["dot_general"],
        attribute: "dot_dimension_numbers",
        kind: "dot",
        fields: &[
            "lhs_batching_dimensions",
            "rhs_batching_dimensions",
            "lhs_contracting_dimensions",
            "rhs_contracting_dimensions",
        ],
    },
    Group {
        ops: &["gather", "dynamic_gather"],
        attribute: "dimension_numbers",
        kind: "gather",
        fields: &[
            "offset_dims",
            "collapsed_slice_dims",
            "operand_batching_dims",
            "start_indices_batching_dims",
            "start_index_map",
            "index_vector_dim",
        ],
    },
    Group {
        ops: &["scatter"],
        attribute: "scatter_dimension_numbers",
        kind: "scatter",
        fields: &[
            "update_window_dims",
            "inserted_window_dims",
            "input_batching_dims",
            "scatter_indices_batching_dims",
            "scatter_dims_to_operand_dims",
            "index_vector_dim",
        ],
    },
];

/// The fields of the algorithm of a product, which may all be missing.
const ALGORITHM: &[&str] = &[
    "lhs_precision_type",
    "rhs_precision_type",
    "accumulation_type",
    "lhs_component_count",
    "rhs_component_count",
    "num_primitive_operations",
    "allow_imprecise_accumulation",
];

/// Puts fields together; `op` is the operation's name without dialect and version.
pub(super) fn group(op: &str, attributes: &mut Attributes) {
    for group in GROUPS.iter().filter(|group| group.ops.contains(&op)) {
        let mut fields = take(attributes, group.fields);
        for field in group.fields.iter().filter(|field| field.ends_with("batching_dims")) {
            if fields.get(field).is_none() {
                fields.0.push(((*field).to_owned(), Attribute::Integers(Vec::new())));
            }
        }
        attributes.0.push((group.attribute.to_owned(), structure(group.kind, fields)));
    }
    if op == "dot_general" {
        let fields = take(attributes, ALGORITHM);
        let is_none = |value: &Attribute| matches!(value, Attribute::Opaque(name) if name == "none");
        if fields.get("lhs_component_count").is_some_and(|value| !is_none(value)) {
            attributes.0.push(("algorithm".to_owned(), structure("dot_algorithm", fields)));
        }
    }
    let channel = take(attributes, &["channel_id", "channel_type"]);
    if let Some(&Attribute::Integer(handle)) = channel.get("channel_id") {
        let is_transfer = matches!(op, "send" | "recv");
        let ty = channel.integer("channel_type").unwrap_or(0);
        // Elsewhere 0 says that there is none.
        if is_transfer || handle != 0 {
            let fields = [("handle", handle), ("type", ty)];
            let fields = fields.map(|(name, value)| (name.to_owned(), Attribute::Integer(value)));
            let value = structure("channel_handle", Attributes(fields.into()));
            attributes.0.push(("channel_handle".to_owned(), value));
        }
    }
}

fn structure(kind: &str, fields: Attributes) -> Attribute {
    Attribute::Structure { name: kind.to_owned(), fields }
}

/// Takes out the attributes of these names.
fn take(attributes: &mut Attributes, names: &[&str]) -> Attributes {
    let all = std::mem::take(&mut attributes.0);
    let (taken, rest) = all.into_iter().partition(|(name, _)| names.contains(&name.as_str()));
    attributes.0 = rest;
    Attributes(taken)
}
