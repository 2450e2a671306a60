//! The reader of portable artifacts: MLIR bytecode of VHLO, the versioned twin of StableHLO that `jax.export` writes.
//!
//! One [`Reader`] walks the operations once and builds the [`Module`] that the text of the same program gives; its
//! methods are spread over the files here by what they read. VHLO keeps old versions of an operation under names of
//! their own and leaves nothing out, so `ops` has the names and orders of properties of all versions, and `convert`
//! brings each to what StableHLO says today.
//!
//! Whatever the input, reading ends with a module or an error: nesting is limited, nothing is allocated by a number
//! that the bytes merely claim, and what attributes and types add up to over all of their uses is limited.
//!
//! Source: MLIR's "Bytecode Format"; StableHLO's `VhloOps.td`, `VhloBytecode.cpp` and its tests of all versions since 0.9.

mod attributes;
mod container;
mod convert;
mod cursor;
mod dense;
mod groups;
mod locations;
mod module;
mod ops;
mod regions;
mod types;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::Arc;

use crate::Result;

use super::ir::{Module, Type};
use container::Container;
use cursor::Cursor;
use regions::Scope;

/// How deep regions, types and attributes may nest; JAX's programs stay below 20.
const MAX_DEPTH: usize = 64;

/// How many dimensions a tensor may have, as in text.
const MAX_RANK: usize = 64;

/// Whether these are the bytes of MLIR's bytecode; otherwise they may be text.
pub(crate) fn is_bytecode(bytes: &[u8]) -> bool {
    bytes.starts_with(container::MAGIC)
}

/// Reads a program; `name` is the file name that messages use.
///
/// # Errors
/// One line, `name: byte N: what is wrong`: of kind `Parse` where the bytes are no artifact, `Unsupported` where they
/// are, but hold dynamic extents, types or versions that lapwing does not do.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<Module> {
    let mut reader = Reader {
        name: Arc::from(name),
        container: Container::new(name, bytes)?,
        values: Vec::new(),
        scopes: Vec::new(),
        files: HashMap::new(),
        depth: 0,
        // Of real programs an operation of 10 bytes may have attributes of a few hundred.
        allowance: (64 << 20) + bytes.len().saturating_mul(256),
    };
    reader.module()
}

/// Where the reading stands.
struct Reader<'b> {
    name: Arc<str>,
    container: Container<'b>,
    /// The type of every value of the function being read, by its id.
    values: Vec<Type>,
    /// The regions that are open, innermost last.
    scopes: Vec<Scope>,
    /// The names of files in locations, by the numbers of their attributes.
    files: HashMap<u64, Option<Arc<str>>>,
    depth: usize,
    /// How many bytes the uses of attributes and types may still take.
    allowance: usize,
}

impl<'b> Reader<'b> {
    /// Runs `inner` one level deeper, or fails where the levels are used up.
    fn nested<T>(&mut self, at: &Cursor<'_>, inner: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= MAX_DEPTH {
            return Err(
                at.unsupported(format!("nested deeper than the {MAX_DEPTH} levels that lapwing reads"))
            );
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        result
    }

    /// Counts the bytes of an attribute or type that is used here.
    fn charge(&mut self, bytes: usize, at: &Cursor<'_>) -> Result<()> {
        match self.allowance.checked_sub(bytes) {
            Some(left) => {
                self.allowance = left;
                Ok(())
            }
            None => Err(at.unsupported("the uses of attributes and types add up to more than lapwing holds")),
        }
    }
}
