//! The outermost level: the module, its functions, and the aliases before, between and behind them.

use crate::Result;
use crate::stablehlo::ir::Module;

use super::Reader;

impl Reader<'_> {
    /// Takes the whole text.
    pub(super) fn module(&mut self) -> Result<Module> {
        let mut module = Module::default();
        let mut wrapped = false;
        while self.cursor.peek().is_some() {
            let at = self.cursor.position();
            if self.cursor.eat_word("module") || self.cursor.eat_word("builtin.module") {
                self.only_module(at, wrapped)?;
                wrapped = true;
                if self.cursor.at("@") {
                    module.name = Some(self.symbol()?);
                }
                if self.cursor.eat_word("attributes") {
                    self.optional_dictionary()?;
                }
                self.cursor.expect("{")?;
                self.items(&mut module)?;
                self.cursor.trailing_location()?;
            } else if self.cursor.eat("\"builtin.module\"") {
                self.only_module(at, wrapped)?;
                wrapped = true;
                self.generic_module(&mut module)?;
            } else {
                self.item(&mut module, "`module`, `func.func` or an alias")?;
            }
        }
        module.unique_names()?;
        Ok(module)
    }

    fn only_module(&self, at: usize, wrapped: bool) -> Result<()> {
        if wrapped {
            return Err(self.cursor.unsupported(at, "a text of more than one module is not supported"));
        }
        Ok(())
    }

    /// Takes what follows `"builtin.module"`: `() <{...}> ({ items }) {...} : () -> ()`.
    fn generic_module(&mut self, module: &mut Module) -> Result<()> {
        self.cursor.expect("(")?;
        self.cursor.expect(")")?;
        let mut attributes = self.properties()?;
        self.cursor.expect("(")?;
        self.cursor.expect("{")?;
        if self.cursor.eat("^") {
            self.cursor.suffix("the label of a block")?;
            self.cursor.expect(":")?;
        }
        self.items(module)?;
        self.cursor.expect(")")?;
        self.leading_dictionary(&mut attributes)?;
        module.name = attributes.string("sym_name").map(str::to_owned);
        self.no_operands()
    }

    /// Takes items up to and including `}`.
    fn items(&mut self, module: &mut Module) -> Result<()> {
        while !self.cursor.eat("}") {
            self.item(module, "`func.func` or `}`")?;
        }
        Ok(())
    }

    /// Takes a function, an alias or something without meaning here.
    fn item(&mut self, module: &mut Module, expected: &str) -> Result<()> {
        let at = self.cursor.position();
        if self.cursor.eat_word("func.func") {
            module.functions.push(self.function(at)?);
        } else if self.cursor.eat("\"func.func\"") {
            module.functions.push(self.generic_function(at)?);
        } else if self.cursor.eat("#") {
            let name = self.cursor.suffix("the name of an alias behind `#`")?;
            self.cursor.expect("=")?;
            let value = self.attribute()?;
            self.define_attribute(name, at, value)?;
        } else if self.cursor.eat("!") {
            let name = self.cursor.suffix("the name of an alias behind `!`")?;
            self.cursor.expect("=")?;
            let value = self.ty()?;
            self.define_type(name, at, value)?;
        } else if self.cursor.eat("{-#") {
            self.cursor.skip_past("#-}")?;
        } else if self.cursor.eat_word("sdy.mesh") {
            // `sdy.mesh @mesh = <["x"=2]>`: how arrays are spread over devices; there is one here.
            self.symbol()?;
            self.cursor.expect("=")?;
            if !self.cursor.at("<") {
                return Err(self.cursor.unexpected("`<`"));
            }
            self.cursor.balanced()?;
            self.optional_dictionary()?;
            self.cursor.trailing_location()?;
        } else if matches!(self.cursor.peek_word(), Some("module" | "builtin.module")) {
            return Err(self.cursor.unsupported(at, "a module inside a module is not supported"));
        } else {
            return Err(self.cursor.unexpected(expected));
        }
        Ok(())
    }
}
