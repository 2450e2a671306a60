//! Operations: their results, the generic form, and the way from a pretty form to the same [`Op`]; regions.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, Op, Region, Type, ValueId};

use super::Reader;

/// An operation whose results have no values yet.
pub(super) struct Parsed {
    pub(super) name: String,
    pub(super) operands: Vec<ValueId>,
    pub(super) attributes: Attributes,
    pub(super) regions: Vec<Region>,
    pub(super) results: Vec<Type>,
}

/// A value that a region brings with it, not defined yet.
pub(super) struct Argument<'s> {
    pub(super) name: &'s str,
    pub(super) at: usize,
    pub(super) ty: Type,
}

impl<'s> Reader<'s> {
    /// Takes `%0, %1:2 = operation loc(...)`.
    pub(super) fn op(&mut self) -> Result<Op> {
        let mut names = Vec::new();
        while self.cursor.at("%") {
            let at = self.cursor.position();
            let name = self.value_name()?;
            let count = if self.cursor.eat(":") { self.cursor.unsigned("a count of results")? } else { 1 };
            names.push((name, count, at));
            if !self.cursor.eat(",") {
                self.cursor.expect("=")?;
                break;
            }
        }
        let at = self.cursor.position();
        let parsed = self.nested(|reader| match reader.cursor.peek() {
            Some(b'"') => reader.generic(at),
            _ => reader.pretty_op(at),
        })?;
        self.cursor.trailing_location()?;
        let count = names.iter().fold(0usize, |sum, (_, count, _)| sum.saturating_add(*count));
        if !names.is_empty() && count != parsed.results.len() {
            let message =
                format!("{} has {} results, but {count} are named", parsed.name, parsed.results.len());
            return Err(self.cursor.error(at, message));
        }
        let results =
            parsed.results.into_iter().map(|ty| self.new_value(at, ty)).collect::<Result<Vec<_>>>()?;
        let mut rest = results.as_slice();
        for (name, count, at) in names {
            let (values, after) = rest.split_at(count.min(rest.len()));
            self.define(name, at, values)?;
            rest = after;
        }
        Ok(Op {
            name: parsed.name,
            operands: parsed.operands,
            results,
            attributes: parsed.attributes,
            regions: parsed.regions,
            location: self.cursor.location(at),
        })
    }

    /// Takes `"name"(%a) <{properties}> ({regions}) {attributes} : (types) -> types`.
    fn generic(&mut self, at: usize) -> Result<Parsed> {
        let name = canonical(&self.cursor.string("the name of an operation")?);
        self.cursor.expect("(")?;
        let uses = self.values()?;
        self.cursor.expect(")")?;
        if self.cursor.at("[") {
            let message = "operations with successor blocks are not supported; StableHLO has none";
            return Err(self.cursor.unsupported(self.cursor.position(), message));
        }
        let mut attributes = self.properties()?;
        let mut regions = Vec::new();
        if self.cursor.at("(") {
            self.list("(", ")", |reader| {
                regions.push(reader.region(Vec::new())?);
                Ok(())
            })?;
        }
        self.leading_dictionary(&mut attributes)?;
        self.cursor.expect(":")?;
        let (inputs, results) = self.function_type()?;
        let operands = self.typed(at, &uses, &inputs.iter().collect::<Vec<_>>())?;
        Ok(Parsed { name, operands, attributes, regions, results })
    }

    /// Takes `<{name = value}>` where it is next.
    pub(super) fn properties(&mut self) -> Result<Attributes> {
        if !self.cursor.eat("<") {
            return Ok(Attributes::default());
        }
        let properties = self.dictionary("{", "}")?;
        self.cursor.expect(">")?;
        Ok(properties)
    }

    fn pretty_op(&mut self, at: usize) -> Result<Parsed> {
        let word = self.cursor.word("an operation")?;
        let name = canonical(word);
        match name.as_str() {
            "stablehlo.while" => return self.while_loop(at),
            "stablehlo.reduce" => return self.reduce(at),
            "chlo.scan" => return self.scan(at),
            "func.call" => return self.call(at),
            _ => {}
        }
        let pretty = self.pretty(&name, at)?;
        let types = match self.cursor.eat(":") {
            true if self.cursor.at("(") => {
                let (inputs, results) = self.function_type()?;
                (inputs, Some(results))
            }
            true => (self.types()?, if self.cursor.eat("->") { Some(self.result_types()?) } else { None }),
            false => (Vec::new(), None),
        };
        let (operands, results) = match types {
            (inputs, Some(results)) => {
                (self.typed(at, &pretty.operands, &inputs.iter().collect::<Vec<_>>())?, results)
            }
            (types, None) => self.resolve(at, &pretty, types)?,
        };
        Ok(Parsed { name, operands, attributes: pretty.attributes, regions: Vec::new(), results })
    }

    /// Takes what follows `call`: `@f(%a) {attributes} : (types) -> types`.
    fn call(&mut self, at: usize) -> Result<Parsed> {
        let callee = self.symbol()?;
        self.cursor.expect("(")?;
        let uses = self.values()?;
        self.cursor.expect(")")?;
        let mut attributes = Attributes(vec![("callee".to_owned(), Attribute::Symbol(callee))]);
        self.leading_dictionary(&mut attributes)?;
        self.cursor.expect(":")?;
        let (inputs, results) = self.function_type()?;
        let operands = self.typed(at, &uses, &inputs.iter().collect::<Vec<_>>())?;
        Ok(Parsed { name: "func.call".to_owned(), operands, attributes, regions: Vec::new(), results })
    }

    /// Takes `{ ops }`, its arguments given by the operation or by a label `^bb0(%a: type):`.
    pub(super) fn region(&mut self, mut arguments: Vec<Argument<'s>>) -> Result<Region> {
        self.cursor.expect("{")?;
        if self.cursor.at("^") {
            let at = self.cursor.position();
            self.cursor.expect("^")?;
            self.cursor.suffix("the label of a block")?;
            let mut labelled = Vec::new();
            if self.cursor.at("(") {
                self.list("(", ")", |reader| {
                    labelled.push(reader.argument()?);
                    Ok(())
                })?;
            }
            self.cursor.expect(":")?;
            if !arguments.is_empty() && !labelled.is_empty() {
                return Err(self.cursor.error(at, "the arguments of the region are given twice"));
            }
            arguments.extend(labelled);
        }
        self.open_region();
        let mut region = Region::default();
        for argument in arguments {
            let value = self.new_value(argument.at, argument.ty)?;
            self.define(argument.name, argument.at, &[value])?;
            region.arguments.push(value);
        }
        while !self.cursor.eat("}") {
            if self.cursor.at("^") {
                let message = "regions of more than one block are not supported; StableHLO has none";
                return Err(self.cursor.unsupported(self.cursor.position(), message));
            }
            region.ops.push(self.op()?);
        }
        self.close_region();
        Ok(region)
    }

    /// Takes `%a: type {attributes} loc(...)`.
    pub(super) fn argument(&mut self) -> Result<Argument<'s>> {
        let at = self.cursor.position();
        let name = self.value_name()?;
        self.cursor.expect(":")?;
        let ty = self.ty()?;
        self.optional_dictionary()?;
        self.cursor.trailing_location()?;
        Ok(Argument { name, at, ty })
    }
}

/// An operation's name as the IR has it.
pub(super) fn canonical(name: &str) -> String {
    match name {
        "return" => "func.return".to_owned(),
        "call" => "func.call".to_owned(),
        name => match name.strip_prefix("mhlo.") {
            Some(stem) => format!("stablehlo.{stem}"),
            None => name.to_owned(),
        },
    }
}
