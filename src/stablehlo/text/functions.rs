//! Functions, in the pretty form `func.func @f(...) -> ... { ... }` and in the generic one.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Attributes, Function, Region, Type};

use super::Reader;

impl<'s> Reader<'s> {
    /// Takes what follows `func.func`.
    pub(super) fn function(&mut self, at: usize) -> Result<Function> {
        for visibility in ["public", "private", "nested"] {
            if self.cursor.eat_word(visibility) {
                break;
            }
        }
        let name = self.symbol()?;
        self.begin_function();
        let mut named = Vec::new();
        let mut unnamed = Vec::new();
        self.list("(", ")", |reader| {
            if reader.cursor.at("%") {
                named.push(reader.argument()?);
            } else {
                unnamed.push(reader.ty()?);
                reader.optional_dictionary()?;
                reader.cursor.trailing_location()?;
            }
            Ok(())
        })?;
        if !named.is_empty() && !unnamed.is_empty() {
            return Err(self
                .cursor
                .error(at, format!("@{name} names some of its arguments; expected all or none")));
        }
        let results = self.function_results()?;
        if self.cursor.eat_word("attributes") {
            self.optional_dictionary()?;
        }
        if !self.cursor.at("{") {
            unnamed.extend(named.into_iter().map(|argument| argument.ty));
            return self.declaration(name, at, unnamed, results);
        }
        if !unnamed.is_empty() {
            return Err(self
                .cursor
                .error(at, format!("@{name} has a body, but its arguments have no names")));
        }
        let body = self.nested(|reader| reader.region(named))?;
        self.cursor.trailing_location()?;
        Ok(self.end_function(name, body, results, at))
    }

    /// Takes `-> type` or `-> (type {attributes}, ...)` where it is next.
    fn function_results(&mut self) -> Result<Vec<Type>> {
        let mut results = Vec::new();
        if !self.cursor.eat("->") {
            return Ok(results);
        }
        if !self.cursor.at("(") {
            return Ok(vec![self.ty()?]);
        }
        self.list("(", ")", |reader| {
            results.push(reader.ty()?);
            reader.optional_dictionary()?;
            Ok(())
        })?;
        Ok(results)
    }

    /// Takes what follows `"func.func"`.
    pub(super) fn generic_function(&mut self, at: usize) -> Result<Function> {
        self.cursor.expect("(")?;
        self.cursor.expect(")")?;
        let mut attributes = self.properties()?;
        self.begin_function();
        self.cursor.expect("(")?;
        let body = self.nested(|reader| reader.region(Vec::new()))?;
        self.cursor.expect(")")?;
        self.leading_dictionary(&mut attributes)?;
        self.no_operands()?;
        let (name, inputs, results) = signature(attributes).map_err(|missing| {
            self.cursor
                .error(at, format!("the function has no {missing}; expected `sym_name` and `function_type`"))
        })?;
        if body.ops.is_empty() && body.arguments.is_empty() {
            return self.declaration(name, at, inputs, results);
        }
        let actual: Vec<_> =
            body.arguments.iter().filter_map(|value| self.scope.values.get(value.0 as usize)).collect();
        if actual != inputs.iter().collect::<Vec<_>>() {
            return Err(self
                .cursor
                .error(at, format!("the arguments of @{name}'s body are not those of its type")));
        }
        Ok(self.end_function(name, body, results, at))
    }

    /// Takes `: () -> ()` and a location.
    pub(super) fn no_operands(&mut self) -> Result<()> {
        self.cursor.expect(":")?;
        let at = self.cursor.position();
        let (inputs, results) = self.function_type()?;
        if !inputs.is_empty() || !results.is_empty() {
            return Err(self.cursor.error(at, "a module or function has no operands; expected `() -> ()`"));
        }
        self.cursor.trailing_location()
    }

    /// A function without a body: its arguments have types only.
    fn declaration(
        &mut self,
        name: String,
        at: usize,
        inputs: Vec<Type>,
        results: Vec<Type>,
    ) -> Result<Function> {
        let arguments = inputs.into_iter().map(|ty| self.new_value(at, ty)).collect::<Result<_>>()?;
        self.cursor.trailing_location()?;
        Ok(self.end_function(name, Region { arguments, ops: Vec::new() }, results, at))
    }

    fn begin_function(&mut self) {
        self.scope = Default::default();
    }

    fn end_function(&mut self, name: String, mut body: Region, results: Vec<Type>, at: usize) -> Function {
        // Programs may end a function with the `return` of regions; the IR has one.
        if let Some(last) = body.ops.last_mut()
            && last.name == "stablehlo.return"
        {
            last.name = "func.return".to_owned();
        }
        let scope = std::mem::take(&mut self.scope);
        let location = self.cursor.location(at);
        Function { name, body, results, values: scope.values, donated: Vec::new(), location }
    }
}

/// Name, inputs and results from the attributes of a generic function, or what is missing.
fn signature(attributes: Attributes) -> Result<(String, Vec<Type>, Vec<Type>), &'static str> {
    let (mut name, mut ty) = (None, None);
    for (key, value) in attributes.0 {
        match (key.as_str(), value) {
            ("sym_name", Attribute::String(text)) => name = Some(text),
            ("function_type", Attribute::Function { inputs, results }) => ty = Some((inputs, results)),
            _ => {}
        }
    }
    let (inputs, results) = ty.ok_or("type")?;
    Ok((name.ok_or("name")?, inputs, results))
}
