//! The operations whose pretty forms hold regions: `while`, `reduce` and CHLO's `scan`.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, Op, Region, TensorType, Type};

use super::Reader;
use super::ops::{Argument, Parsed, canonical};
use super::scope::Use;

impl<'s> Reader<'s> {
    /// Takes what follows `stablehlo.while`:
    /// `(%i = %0, ...) : types attributes {...} cond { ... } do { ... }`.
    pub(super) fn while_loop(&mut self, at: usize) -> Result<Parsed> {
        let mut names = Vec::new();
        let mut uses = Vec::new();
        self.list("(", ")", |reader| {
            let at = reader.cursor.position();
            names.push((reader.value_name()?, at));
            reader.cursor.expect("=")?;
            uses.push(reader.value()?);
            Ok(())
        })?;
        let types = if self.cursor.eat(":") { self.types()? } else { Vec::new() };
        let operands = self.typed(at, &uses, &types.iter().collect::<Vec<_>>())?;
        let mut attributes = Attributes::default();
        if self.cursor.eat_word("attributes") {
            self.leading_dictionary(&mut attributes)?;
        }
        let arguments = || {
            let typed = names.iter().zip(&types);
            typed.map(|(&(name, at), ty)| Argument { name, at, ty: ty.clone() }).collect()
        };
        self.cursor.expect_word("cond")?;
        let condition = self.region(arguments())?;
        self.cursor.expect_word("do")?;
        let body = self.region(arguments())?;
        let name = "stablehlo.while".to_owned();
        Ok(Parsed { name, operands, attributes, regions: vec![condition, body], results: types })
    }

    /// Takes what follows `stablehlo.reduce`: `(%a init: %b), ... across dimensions = [1] {...} : signature`
    /// and then `reducer(%x: type, %y: type) ... { ... }`, or `applies operation` before `across` instead.
    pub(super) fn reduce(&mut self, at: usize) -> Result<Parsed> {
        let mut inputs: Vec<Use> = Vec::new();
        let mut initial: Vec<Use> = Vec::new();
        loop {
            self.cursor.expect("(")?;
            inputs.push(self.value()?);
            self.cursor.expect_word("init")?;
            self.cursor.expect(":")?;
            initial.push(self.value()?);
            self.cursor.expect(")")?;
            if !self.cursor.eat(",") {
                break;
            }
        }
        let applied_at = self.cursor.position();
        let applied = match self.cursor.eat_word("applies") {
            true => Some(canonical(self.cursor.word("an operation like `stablehlo.add`")?)),
            false => None,
        };
        self.cursor.expect_word("across")?;
        self.cursor.expect_word("dimensions")?;
        self.cursor.expect("=")?;
        let dimensions = Attribute::Integers(self.integers()?);
        let mut attributes = Attributes(vec![("dimensions".to_owned(), dimensions)]);
        self.leading_dictionary(&mut attributes)?;
        self.cursor.expect(":")?;
        let (types, results) = self.function_type()?;
        inputs.append(&mut initial);
        let operands = self.typed(at, &inputs, &types.iter().collect::<Vec<_>>())?;
        let body = match applied {
            Some(name) => self.applied(applied_at, name, &results)?,
            None => self.reducer()?,
        };
        let name = "stablehlo.reduce".to_owned();
        Ok(Parsed { name, operands, attributes, regions: vec![body], results })
    }

    /// Takes what follows `chlo.scan`: `(%a) inits (%b) dimension=1 attributes {...} {...} : signature`.
    pub(super) fn scan(&mut self, at: usize) -> Result<Parsed> {
        self.cursor.expect("(")?;
        let mut uses = self.values()?;
        self.cursor.expect(")")?;
        self.cursor.expect_word("inits")?;
        self.cursor.expect("(")?;
        let mut initial = self.values()?;
        self.cursor.expect(")")?;
        self.cursor.expect_word("dimension")?;
        self.cursor.expect("=")?;
        let dimension = Attribute::Integer(self.cursor.integer("a dimension")?);
        let mut attributes = Attributes(vec![("dimension".to_owned(), dimension)]);
        if self.cursor.eat_word("attributes") {
            self.leading_dictionary(&mut attributes)?;
        }
        let body = self.region(Vec::new())?;
        self.cursor.expect(":")?;
        let (types, results) = self.function_type()?;
        let (inputs, carried) = (uses.len(), initial.len());
        let outputs = results.len().saturating_sub(carried);
        uses.append(&mut initial);
        let operands = self.typed(at, &uses, &types.iter().collect::<Vec<_>>())?;
        let segments = |first: usize| Attribute::Integers(vec![first as i128, carried as i128]);
        let segments = [("operandSegmentSizes", segments(inputs)), ("resultSegmentSizes", segments(outputs))];
        let segments = segments.map(|(name, value)| (name.to_owned(), value));
        self.merge(at, &mut attributes, Attributes(segments.into()))?;
        let name = "chlo.scan".to_owned();
        Ok(Parsed { name, operands, attributes, regions: vec![body], results })
    }

    /// The region of `applies operation`: its two arguments are scalars of the result's element type.
    fn applied(&mut self, at: usize, name: String, results: &[Type]) -> Result<Region> {
        let [Type::Tensor(result)] = results else {
            return Err(self.cursor.error(at, "`applies` reduces one tensor; expected one result"));
        };
        let scalar = Type::Tensor(TensorType::new([], result.element));
        let arguments = vec![self.new_value(at, scalar.clone())?, self.new_value(at, scalar.clone())?];
        let result = self.new_value(at, scalar)?;
        let op = |name: String, operands, results| Op {
            name,
            operands,
            results,
            attributes: Attributes::default(),
            regions: Vec::new(),
            location: self.cursor.location(at),
        };
        let ops = vec![
            op(name, arguments.clone(), vec![result]),
            op("stablehlo.return".to_owned(), vec![result], Vec::new()),
        ];
        Ok(Region { arguments, ops })
    }

    /// `reducer(%x0: type, %y0: type) (%x1: type, %y1: type) { ... }`: the block has all x, then all y.
    fn reducer(&mut self) -> Result<Region> {
        self.cursor.expect_word("reducer")?;
        let (mut left, mut right): (Vec<Argument<'s>>, Vec<Argument<'s>>) = (Vec::new(), Vec::new());
        while self.cursor.eat("(") {
            left.push(self.argument()?);
            self.cursor.expect(",")?;
            right.push(self.argument()?);
            self.cursor.expect(")")?;
        }
        left.append(&mut right);
        self.region(left)
    }
}
