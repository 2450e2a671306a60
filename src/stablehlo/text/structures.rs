//! Structured StableHLO attributes: `#stablehlo.dot<...>`, `gather`, `scatter`, `conv`, `channel_handle`, ...

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes};

use super::Reader;

/// The lists that a structure always has; one that is not written is empty.
const LISTS: [(&str, &[&str]); 4] = [
    (
        "dot",
        &[
            "lhs_batching_dimensions",
            "rhs_batching_dimensions",
            "lhs_contracting_dimensions",
            "rhs_contracting_dimensions",
        ],
    ),
    (
        "gather",
        &[
            "offset_dims",
            "collapsed_slice_dims",
            "operand_batching_dims",
            "start_indices_batching_dims",
            "start_index_map",
        ],
    ),
    (
        "ragged_dot",
        &[
            "lhs_batching_dimensions",
            "rhs_batching_dimensions",
            "lhs_contracting_dimensions",
            "rhs_contracting_dimensions",
            "lhs_ragged_dimensions",
            "rhs_group_dimensions",
        ],
    ),
    (
        "scatter",
        &[
            "update_window_dims",
            "inserted_window_dims",
            "input_batching_dims",
            "scatter_indices_batching_dims",
            "scatter_dims_to_operand_dims",
        ],
    ),
];

impl Reader<'_> {
    /// Takes the `<...>` of a StableHLO attribute of this kind.
    pub(super) fn structure(&mut self, kind: &str) -> Result<Attribute> {
        if kind == "conv" {
            self.cursor.expect("<")?;
            let value = self.convolution_dimensions()?;
            self.cursor.expect(">")?;
            return Ok(value);
        }
        let start = self.cursor.here();
        self.cursor.expect("<")?;
        // `#stablehlo.precision<HIGHEST>`: one word is the case of an enumeration; `name =` begins a structure.
        let before = self.cursor.position();
        if let Some(word) = self.cursor.peek_word() {
            self.cursor.expect_word(word)?;
            if self.cursor.eat(">") {
                return Ok(Attribute::Enumeration(word.to_owned()));
            }
            if self.cursor.at("=") {
                self.cursor.go_to(before);
                return self.fields(kind);
            }
        } else if self.cursor.at(">") {
            return self.fields(kind);
        }
        // Something that has no meaning here (`bounds`, `mesh`): kept as text.
        self.cursor.go_to(start);
        let text = self.cursor.balanced()?;
        Ok(Attribute::Opaque(format!("#stablehlo.{kind}{text}")))
    }

    /// Takes `name = value, ...>`.
    fn fields(&mut self, kind: &str) -> Result<Attribute> {
        let mut fields: Vec<(String, Attribute)> = Vec::new();
        self.nested(|reader| {
            reader.list("", ">", |reader| {
                let at = reader.cursor.position();
                let name = reader.cursor.word("the name of a field")?;
                if fields.iter().any(|(other, _)| other == name) {
                    return Err(reader.cursor.error(at, format!("the field `{name}` stands here twice")));
                }
                if fields.len() > 64 {
                    return Err(reader.cursor.error(at, format!("#stablehlo.{kind} has no 65 fields")));
                }
                reader.cursor.expect("=")?;
                let value = reader.field()?;
                fields.push((name.to_owned(), value));
                Ok(())
            })
        })?;
        let (_, lists) = LISTS.iter().find(|(name, _)| *name == kind).copied().unwrap_or(("", &[]));
        for &list in lists {
            if !fields.iter().any(|(name, _)| name == list) {
                fields.push((list.to_owned(), Attribute::Integers(Vec::new())));
            }
        }
        if matches!(kind, "gather" | "scatter") && !fields.iter().any(|(name, _)| name == "index_vector_dim")
        {
            fields.push(("index_vector_dim".to_owned(), Attribute::Integer(0)));
        }
        Ok(Attribute::Structure { name: kind.to_owned(), fields: Attributes(fields) })
    }

    /// A field's value: a list of integers, or any attribute.
    fn field(&mut self) -> Result<Attribute> {
        if self.cursor.at("[") {
            let before = self.cursor.position();
            self.cursor.expect("[")?;
            let is_integers = matches!(self.cursor.peek(), Some(b'-' | b'0'..=b'9' | b']'));
            self.cursor.go_to(before);
            if is_integers {
                return Ok(Attribute::Integers(self.integers()?));
            }
        }
        self.attribute()
    }

    /// Takes `[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]`.
    pub(super) fn convolution_dimensions(&mut self) -> Result<Attribute> {
        let mut fields = Vec::new();
        self.dimension_labels("input", [("b", "batch"), ("f", "feature")], &mut fields)?;
        self.cursor.expect("x")?;
        self.dimension_labels("kernel", [("i", "input_feature"), ("o", "output_feature")], &mut fields)?;
        self.cursor.expect("->")?;
        self.dimension_labels("output", [("b", "batch"), ("f", "feature")], &mut fields)?;
        Ok(Attribute::Structure { name: "conv".to_owned(), fields: Attributes(fields) })
    }

    /// Takes `[b, 0, 1, f]`: at which dimension each of two labels and each spatial dimension stands.
    fn dimension_labels(
        &mut self,
        of: &str,
        labels: [(&str, &str); 2],
        fields: &mut Vec<(String, Attribute)>,
    ) -> Result<()> {
        let at = self.cursor.position();
        let mut labelled = [None; 2];
        let mut spatial: Vec<(i128, i128)> = Vec::new();
        let mut position = 0;
        self.list("[", "]", |reader| {
            let at = reader.cursor.position();
            let label = labels.iter().position(|(label, _)| reader.cursor.eat_word(label));
            match label {
                Some(index) if labelled[index].is_none() => labelled[index] = Some(position),
                Some(_) => return Err(reader.cursor.error(at, "a label stands here twice")),
                None if reader.cursor.eat("?") => {}
                None => {
                    let [(first, _), (second, _)] = labels;
                    let what = format!("`{first}`, `{second}` or the number of a spatial dimension");
                    spatial.push((reader.cursor.integer(&what)?, position));
                }
            }
            position += 1;
            Ok(())
        })?;
        for ((label, name), position) in labels.into_iter().zip(labelled) {
            let Some(position) = position else {
                return Err(self.cursor.error(at, format!("the dimension labelled `{label}` is missing")));
            };
            fields.push((format!("{of}_{name}_dimension"), Attribute::Integer(position)));
        }
        spatial.sort_unstable();
        if spatial.iter().zip(0..).any(|(&(number, _), expected)| number != expected) {
            let message = "the spatial dimensions are not numbered 0, 1, ... once each";
            return Err(self.cursor.error(at, message));
        }
        let positions = spatial.into_iter().map(|(_, position)| position).collect();
        fields.push((format!("{of}_spatial_dimensions"), Attribute::Integers(positions)));
        Ok(())
    }
}
