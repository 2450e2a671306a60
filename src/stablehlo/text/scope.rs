//! The values of the function being read: their types, and which names stand for them where.

use std::collections::HashMap;

use crate::stablehlo::ir::{Type, ValueId};
use crate::{Error, Result};

use super::Reader;

/// The values of a function and the names in sight.
#[derive(Default)]
pub(super) struct Scope<'s> {
    /// The type of every value so far, by its id.
    pub(super) values: Vec<Type>,
    names: HashMap<&'s str, Named>,
    /// Names defined in each open region, innermost last.
    regions: Vec<Vec<&'s str>>,
}

/// What a name stands for: `count` values from `first` on (`%0:2` is one name of two).
#[derive(Clone, Copy)]
struct Named {
    first: u32,
    count: usize,
}

/// A value as the text uses it.
pub(super) struct Use {
    pub(super) value: ValueId,
    pub(super) at: usize,
}

impl<'s> Reader<'s> {
    /// Opens a region: names defined from here on are out of sight after [`Reader::close_region`].
    pub(super) fn open_region(&mut self) {
        self.scope.regions.push(Vec::new());
    }

    pub(super) fn close_region(&mut self) {
        for name in self.scope.regions.pop().unwrap_or_default() {
            self.scope.names.remove(name);
        }
    }

    /// A new value of that type.
    pub(super) fn new_value(&mut self, at: usize, ty: Type) -> Result<ValueId> {
        let id = u32::try_from(self.scope.values.len())
            .map_err(|_| self.cursor.unsupported(at, "the function has more than 2^32 values"))?;
        self.scope.values.push(ty);
        Ok(ValueId(id))
    }

    /// Lets `name` stand for these values, which follow each other.
    pub(super) fn define(&mut self, name: &'s str, at: usize, values: &[ValueId]) -> Result<()> {
        let Some(first) = values.first() else {
            return Err(self
                .cursor
                .error(at, format!("%{name} names a result that the operation does not have")));
        };
        let named = Named { first: first.0, count: values.len() };
        if self.scope.names.insert(name, named).is_some() {
            return Err(self.cursor.error(at, format!("%{name} is defined twice; expected another name")));
        }
        if let Some(region) = self.scope.regions.last_mut() {
            region.push(name);
        }
        Ok(())
    }

    /// Takes the name of a value that is being defined: `%arg0`.
    pub(super) fn value_name(&mut self) -> Result<&'s str> {
        self.cursor.expect("%")?;
        self.cursor.suffix("the name of a value behind `%`")
    }

    /// Takes a use of a value: `%0`, `%0#1`.
    pub(super) fn value(&mut self) -> Result<Use> {
        let at = self.cursor.position();
        if !self.cursor.eat("%") {
            return Err(self.cursor.unexpected("a value like `%0`"));
        }
        let name = self.cursor.suffix("the name of a value behind `%`")?;
        let Some(&named) = self.scope.names.get(name) else {
            let message = format!("%{name} is used before its definition, or has none in sight");
            return Err(self.cursor.error(at, message));
        };
        let index = if self.cursor.eat("#") { self.cursor.unsigned("the number of a result")? } else { 0 };
        if index >= named.count {
            let message = format!("%{name}#{index} does not exist: %{name} has {} results", named.count);
            return Err(self.cursor.error(at, message));
        }
        let offset = u32::try_from(index).unwrap_or(u32::MAX);
        Ok(Use { value: ValueId(named.first.saturating_add(offset)), at })
    }

    /// Takes `%a, %b, ...`, perhaps none; a comma is taken only before a value.
    pub(super) fn values(&mut self) -> Result<Vec<Use>> {
        let mut uses = Vec::new();
        if self.cursor.at("%") {
            uses.push(self.value()?);
        }
        while !uses.is_empty() {
            let before = self.cursor.position();
            if !(self.cursor.eat(",") && self.cursor.at("%")) {
                self.cursor.go_to(before);
                break;
            }
            uses.push(self.value()?);
        }
        Ok(uses)
    }

    /// The type of a value in use.
    pub(super) fn type_of(&self, used: &Use) -> Result<&Type> {
        self.scope
            .values
            .get(used.value.0 as usize)
            .ok_or_else(|| self.cursor.error(used.at, "the value does not exist"))
    }

    /// The ids of values whose types must be these.
    pub(super) fn typed(&self, at: usize, uses: &[Use], types: &[&Type]) -> Result<Vec<ValueId>> {
        if uses.len() != types.len() {
            let message = format!("{} operands have {} types; expected as many", uses.len(), types.len());
            return Err(self.cursor.error(at, message));
        }
        uses.iter()
            .zip(types)
            .map(|(used, &declared)| {
                let actual = self.type_of(used)?;
                if actual == declared {
                    Ok(used.value)
                } else {
                    Err(self.mistyped(used.at, actual, declared))
                }
            })
            .collect()
    }

    fn mistyped(&self, at: usize, actual: &Type, declared: &Type) -> Error {
        self.cursor
            .error(at, format!("the operand is of type {actual}; expected {declared}, as the operation says"))
    }
}
