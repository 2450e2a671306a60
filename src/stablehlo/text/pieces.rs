//! The pieces of pretty forms that belong to one operation each.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, Dense, DenseData, TensorType};
use crate::tensor::{Array, ElementType};

use super::Reader;
use super::formats::Value;

/// A piece of one operation's pretty form.
#[derive(Clone, Copy)]
pub(super) enum Piece {
    /// `EQ,`
    Comparison,
    /// `"chlo.erf"`
    CompositeName,
    /// `@target`
    CallTarget,
    /// `{attributes} dense<...> : type`
    Constant,
    /// `, dense<...> : type`
    Expected,
    /// `{attributes}` before the operands
    LeadingDictionary,
    /// `, batching_dims = [0] x [0], contracting_dims = [2] x [1]`
    DotDimensions,
    /// `[0:4:2, 1:6]`
    SliceRanges,
    /// `[1]`
    TupleIndex,
    /// `, format = e5m10`
    FloatFormat,
    /// `(`
    OpenParenthesis,
    /// `, k = 8, is_stable = true)`
    TopK,
    /// `dim_numbers = ..., window = {...}`
    Convolution,
}

impl Reader<'_> {
    pub(super) fn piece(&mut self, piece: Piece, attributes: &mut Attributes) -> Result<()> {
        match piece {
            Piece::Comparison => self.comparison(attributes),
            Piece::CompositeName => self.composite_name(attributes),
            Piece::CallTarget => self.call_target(attributes),
            Piece::Constant => self.constant(attributes),
            Piece::Expected => self.expected(attributes),
            Piece::LeadingDictionary => self.leading_dictionary(attributes),
            Piece::DotDimensions => self.dot_dimensions(attributes),
            Piece::SliceRanges => self.slice_ranges(attributes),
            Piece::TupleIndex => self.tuple_index(attributes),
            Piece::FloatFormat => self.float_format(attributes),
            Piece::OpenParenthesis => self.cursor.expect("("),
            Piece::TopK => self.top_k(attributes),
            Piece::Convolution => self.convolution(attributes),
        }
    }

    /// `EQ,`
    fn comparison(&mut self, attributes: &mut Attributes) -> Result<()> {
        attributes.0.push(("comparison_direction".to_owned(), self.enumeration()?));
        self.cursor.expect(",")
    }

    /// `"chlo.erf"`
    fn composite_name(&mut self, attributes: &mut Attributes) -> Result<()> {
        let name = self.cursor.string("the name of a composite")?;
        attributes.0.push(("name".to_owned(), Attribute::String(name)));
        Ok(())
    }

    /// `@target`
    fn call_target(&mut self, attributes: &mut Attributes) -> Result<()> {
        let target = self.symbol()?;
        attributes.0.push(("call_target_name".to_owned(), Attribute::String(target)));
        Ok(())
    }

    /// `{attributes} dense<...> : type`, or older `() {value = ...} : () -> type`.
    fn constant(&mut self, attributes: &mut Attributes) -> Result<()> {
        if self.cursor.eat("(") {
            self.cursor.expect(")")?;
            if self.cursor.at("<") {
                self.cursor.expect("<")?;
                let properties = self.dictionary("{", "}")?;
                self.cursor.expect(">")?;
                *attributes = properties;
            }
            return self.leading_dictionary(attributes);
        }
        self.leading_dictionary(attributes)?;
        let at = self.cursor.position();
        if self.cursor.peek_word().is_some_and(|word| word.starts_with("dense") || word == "sparse")
            || self.cursor.at("#")
        {
            let value = self.attribute()?;
            return self.merge(at, attributes, Attributes(vec![("value".to_owned(), value)]));
        }
        Err(self.cursor.unexpected("`dense<`"))
    }

    /// `, dense<...> : type`
    fn expected(&mut self, attributes: &mut Attributes) -> Result<()> {
        self.cursor.expect(",")?;
        let value = self.attribute()?;
        attributes.0.push(("value".to_owned(), value));
        Ok(())
    }

    /// `, batching_dims = [0] x [0], contracting_dims = [2] x [1]`
    fn dot_dimensions(&mut self, attributes: &mut Attributes) -> Result<()> {
        let batching = self.dimension_pair("batching_dims")?;
        let contracting = self.dimension_pair("contracting_dims")?;
        let (Some((lhs_contracting, rhs_contracting)), (lhs_batching, rhs_batching)) =
            (contracting, batching.unwrap_or_default())
        else {
            return Err(self.cursor.unexpected("`, contracting_dims = [...] x [...]`"));
        };
        let fields = [
            ("lhs_batching_dimensions", lhs_batching),
            ("rhs_batching_dimensions", rhs_batching),
            ("lhs_contracting_dimensions", lhs_contracting),
            ("rhs_contracting_dimensions", rhs_contracting),
        ];
        let fields = fields.map(|(name, values)| (name.to_owned(), Attribute::Integers(values)));
        let value = Attribute::Structure { name: "dot".to_owned(), fields: Attributes(fields.into()) };
        attributes.0.push(("dot_dimension_numbers".to_owned(), value));
        Ok(())
    }

    fn dimension_pair(&mut self, label: &str) -> Result<Option<(Vec<i128>, Vec<i128>)>> {
        let before = self.cursor.position();
        if !(self.cursor.eat(",") && self.cursor.eat_word(label)) {
            self.cursor.go_to(before);
            return Ok(None);
        }
        self.cursor.expect("=")?;
        let left = self.integers()?;
        self.cursor.expect("x")?;
        Ok(Some((left, self.integers()?)))
    }

    /// `[0:4:2, 1:6]`
    fn slice_ranges(&mut self, attributes: &mut Attributes) -> Result<()> {
        let (mut starts, mut limits, mut strides) = (Vec::new(), Vec::new(), Vec::new());
        self.list("[", "]", |reader| {
            starts.push(reader.cursor.integer("the start of a slice")?);
            reader.cursor.expect(":")?;
            limits.push(reader.cursor.integer("the limit of a slice")?);
            strides.push(if reader.cursor.eat(":") {
                reader.cursor.integer("the stride of a slice")?
            } else {
                1
            });
            Ok(())
        })?;
        for (name, values) in [("start_indices", starts), ("limit_indices", limits), ("strides", strides)] {
            attributes.0.push((name.to_owned(), Attribute::Integers(values)));
        }
        Ok(())
    }

    /// `[1]`
    fn tuple_index(&mut self, attributes: &mut Attributes) -> Result<()> {
        self.cursor.expect("[")?;
        let index = self.cursor.integer("the index of a tuple's part")?;
        self.cursor.expect("]")?;
        attributes.0.push(("index".to_owned(), Attribute::Integer(index)));
        Ok(())
    }

    /// `, format = e5m10`
    fn float_format(&mut self, attributes: &mut Attributes) -> Result<()> {
        self.cursor.expect(",")?;
        self.cursor.expect_word("format")?;
        self.cursor.expect("=")?;
        let at = self.cursor.position();
        let word = self.cursor.word("a format like `e5m10`")?;
        let bits = word.strip_prefix('e').and_then(|rest| rest.split_once('m'));
        let Some((Ok(exponent), Ok(mantissa))) = bits.map(|(e, m)| (e.parse::<u32>(), m.parse::<u32>()))
        else {
            return Err(self.cursor.error(at, format!("expected a format like `e5m10`, found `{word}`")));
        };
        attributes.0.push(("exponent_bits".to_owned(), Attribute::Integer(exponent.into())));
        attributes.0.push(("mantissa_bits".to_owned(), Attribute::Integer(mantissa.into())));
        Ok(())
    }

    /// `, k = 8, is_stable = true)`
    fn top_k(&mut self, attributes: &mut Attributes) -> Result<()> {
        self.cursor.expect(",")?;
        self.cursor.expect_word("k")?;
        attributes.0.push(("k".to_owned(), self.field_value(Value::Integer)?));
        if let Some(value) = self.optional_field("is_stable", Value::Bool)? {
            attributes.0.push(("is_stable".to_owned(), value));
        }
        self.cursor.expect(")")
    }

    /// `[[1, 1], [0, 2]]`: what the generic form has as a dense constant.
    fn padding(&mut self) -> Result<Attribute> {
        let at = self.cursor.position();
        let mut values = Vec::new();
        let mut rows = 0usize;
        self.list("[", "]", |reader| {
            let row = reader.integers()?;
            if row.len() != 2 {
                return Err(reader.cursor.error(at, "the padding of a dimension is a pair [low, high]"));
            }
            for value in row {
                let value = i64::try_from(value);
                values.push(value.map_err(|_| reader.cursor.error(at, "a padding is too large"))?);
            }
            rows += 1;
            Ok(())
        })?;
        let ty = TensorType::new([rows, 2], ElementType::I64);
        let array = Array::from_slice(&ty.shape, &values)
            .map_err(|error| self.cursor.error(at, error.to_string()))?;
        Ok(Attribute::Dense(Dense { ty, data: DenseData::Full(array) }))
    }

    /// `dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [2], ...}`
    fn convolution(&mut self, attributes: &mut Attributes) -> Result<()> {
        self.cursor.expect_word("dim_numbers")?;
        self.cursor.expect("=")?;
        attributes.0.push(("dimension_numbers".to_owned(), self.convolution_dimensions()?));
        self.cursor.expect(",")?;
        self.cursor.expect_word("window")?;
        self.cursor.expect("=")?;
        self.list("{", "}", |reader| {
            let at = reader.cursor.position();
            let word = reader.cursor.word("a property of the window")?;
            reader.cursor.expect("=")?;
            let (name, value) = match word {
                "stride" => ("window_strides", Attribute::Integers(reader.integers()?)),
                "pad" => ("padding", reader.padding()?),
                "lhs_dilate" => ("lhs_dilation", Attribute::Integers(reader.integers()?)),
                "rhs_dilate" => ("rhs_dilation", Attribute::Integers(reader.integers()?)),
                "reverse" => ("window_reversal", Attribute::Integers(reader.integers()?)),
                _ => {
                    let message = format!(
                        "a window has no `{word}`; expected stride, pad, lhs_dilate, rhs_dilate or reverse"
                    );
                    return Err(reader.cursor.error(at, message));
                }
            };
            reader.merge(at, attributes, Attributes(vec![(name.to_owned(), value)]))
        })
    }
}
