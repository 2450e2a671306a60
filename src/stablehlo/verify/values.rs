//! Values: each is defined once, and before its uses, where those see it.

use crate::stablehlo::ir::{Function, Op, Region, ValueId};
use crate::{Error, ErrorKind, Result};

/// Checks the values of a function, whichever reader it came from.
pub(super) fn verify(function: &Function) -> Result<()> {
    let mut states = vec![State::Undefined; function.values.len()];
    region(function, &function.body, &mut states)
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Undefined,
    InSight,
    /// Of a region that has ended.
    OutOfSight,
}

fn region(function: &Function, body: &Region, states: &mut [State]) -> Result<()> {
    let mut defined = Vec::new();
    define(function, None, &body.arguments, states, &mut defined)?;
    for op in &body.ops {
        for &operand in &op.operands {
            if states.get(operand.0 as usize) != Some(&State::InSight) {
                return Err(invalid(
                    function,
                    Some(op),
                    "uses a value before its definition, or out of its sight",
                ));
            }
        }
        for inner in &op.regions {
            region(function, inner, states)?;
        }
        define(function, Some(op), &op.results, states, &mut defined)?;
    }
    for value in defined {
        states[value] = State::OutOfSight;
    }
    Ok(())
}

fn define(
    function: &Function,
    op: Option<&Op>,
    values: &[ValueId],
    states: &mut [State],
    defined: &mut Vec<usize>,
) -> Result<()> {
    for value in values {
        let index = value.0 as usize;
        match states.get_mut(index) {
            Some(state) if *state == State::Undefined => *state = State::InSight,
            _ => {
                return Err(invalid(function, op, "defines a value that is defined already, or has no type"));
            }
        }
        defined.push(index);
    }
    Ok(())
}

fn invalid(function: &Function, op: Option<&Op>, what: &str) -> Error {
    let (location, name) = match op {
        Some(op) => (&op.location, op.name.as_str()),
        None => (&function.location, "func.func"),
    };
    Error::new(ErrorKind::Invalid, format!("{location}: {name}: {what}"))
}
