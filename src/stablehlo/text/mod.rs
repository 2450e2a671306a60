//! The reader of StableHLO text: MLIR's pretty and generic forms, as JAX and the StableHLO tools print them.
//!
//! One [`Reader`] walks the source once and builds the [`Module`]; its methods are spread over the files here by
//! what they read. Pretty forms are a table ([`formats`]) and yield exactly the attributes of the generic form.
//! Whatever the input, reading ends with a module or an error: nesting is limited, nothing is allocated by a
//! number that the text merely claims, and aliases cannot blow up (see [`aliases`]).

mod aliases;
mod attributes;
mod control;
mod cursor;
mod dense;
mod formats;
mod functions;
mod module;
mod ops;
mod pieces;
mod resources;
mod scope;
mod structures;
mod types;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::Result;
use aliases::Aliases;
use cursor::Cursor;
use scope::Scope;

use super::ir::Module;

/// How deep regions, types and attributes may nest; JAX's programs stay below 20.
const MAX_DEPTH: usize = 64;

/// Reads a program; `name` is the file name that messages use.
///
/// # Errors
/// One line, `name:line:column: what is wrong`: of kind `Parse` where the text is not StableHLO, `Unsupported`
/// where it is, but has dynamic extents, types or structure that lapwing does not do.
pub(crate) fn read(name: &str, source: &str) -> Result<Module> {
    let mut reader = Reader {
        cursor: Cursor::new(name, source),
        aliases: Aliases::default(),
        resources: None,
        scope: Scope::default(),
        depth: 0,
    };
    reader.module()
}

/// Where the reading stands.
struct Reader<'s> {
    cursor: Cursor<'s>,
    aliases: Aliases<'s>,
    /// The strings behind the program by name, once a constant asked for one.
    resources: Option<HashMap<String, &'s str>>,
    /// The values of the function being read.
    scope: Scope<'s>,
    depth: usize,
}

impl Reader<'_> {
    /// Runs `inner` one level deeper, or fails where the levels are used up.
    fn nested<T>(&mut self, inner: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= MAX_DEPTH {
            let message = format!("nested deeper than the {MAX_DEPTH} levels that lapwing reads");
            return Err(self.cursor.unsupported(self.cursor.position(), message));
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        result
    }

    /// Reads `open item, item, ... close`; each item by `item`.
    fn list(&mut self, open: &str, close: &str, mut item: impl FnMut(&mut Self) -> Result<()>) -> Result<()> {
        self.cursor.expect(open)?;
        if self.cursor.eat(close) {
            return Ok(());
        }
        loop {
            item(self)?;
            if self.cursor.eat(close) {
                return Ok(());
            }
            if !self.cursor.eat(",") {
                return Err(self.cursor.unexpected(&format!("`,` or `{close}`")));
            }
        }
    }
}
