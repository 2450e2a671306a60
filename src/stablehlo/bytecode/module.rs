//! The outermost level: the module and its functions.

use crate::Result;
use crate::stablehlo::ir::{Attribute, Function, Module, Region};

use super::Reader;
use super::cursor::Cursor;
use super::regions::Head;

impl<'b> Reader<'b> {
    /// Takes the whole file.
    pub(super) fn module(&mut self) -> Result<Module> {
        let mut data = self.container.ops;
        let (count, has_arguments) = data.marked()?;
        let at = data;
        let head = self.head(&mut data)?;
        if (head.dialect, head.name) != ("builtin", "module") || count != 1 || has_arguments {
            return Err(at.unsupported("expected one module and nothing else"));
        }
        let modules = self.regions(&mut data, &head, Self::functions)?;
        match <[Module; 1]>::try_from(modules) {
            Ok([module]) => {
                module.unique_names()?;
                Ok(module)
            }
            Err(_) => Err(at.error("a module has one region")),
        }
    }

    /// Takes the region of the module.
    fn functions(&mut self, data: &mut Cursor<'b>) -> Result<Module> {
        let mut module = Module::default();
        if self.open_region(data)? == 0 {
            return Ok(module);
        }
        let (count, _) = self.block(data)?;
        for _ in 0..count {
            let at = *data;
            let head = self.head(data)?;
            match (head.dialect, head.name) {
                ("vhlo", "func_v1") => module.functions.push(self.function(head, at, data)?),
                // How arrays are spread over devices; there is one here.
                ("sdy", _) if head.regions == 0 => {}
                ("func" | "stablehlo" | "mhlo", _) => {
                    let message = "this is bytecode of StableHLO itself, which changes with each release; give a \
                                   portable artifact, as jax.export and serialize_portable_artifact write it";
                    return Err(at.unsupported(message));
                }
                (dialect, name) => {
                    let message = format!("{dialect}.{name} stands where only functions are supported");
                    return Err(at.unsupported(message));
                }
            }
        }
        self.close_region();
        Ok(module)
    }

    /// Takes the body of a function.
    fn function(&mut self, head: Head<'b>, at: Cursor<'b>, data: &mut Cursor<'b>) -> Result<Function> {
        let (mut name, mut ty, mut donated) = (None, None, Vec::new());
        for (key, number) in &head.attributes {
            match key.as_str() {
                "sym_name" => name = Some(self.attribute_numbered(*number, &at)?),
                "function_type" => ty = Some(self.attribute_numbered(*number, &at)?),
                "arg_attrs" => donated = donations(&self.attribute_numbered(*number, &at)?),
                _ => {}
            }
        }
        let (Some(Attribute::String(name)), Some(Attribute::Function { inputs, results })) = (name, ty)
        else {
            return Err(at.error("a function without its name or type"));
        };
        self.values = Vec::new();
        let bodies = self.regions(data, &head, |reader, data| reader.body(data))?;
        let Ok([body]) = <[Option<Region>; 1]>::try_from(bodies) else {
            return Err(at.error(format!("@{name} has not one body")));
        };
        let body = match body {
            Some(body) => body,
            None => {
                let arguments =
                    inputs.iter().map(|ty| self.define(ty.clone(), &at)).collect::<Result<_>>()?;
                Region { arguments, ops: Vec::new() }
            }
        };
        let values = std::mem::take(&mut self.values);
        let actual = body.arguments.iter().filter_map(|value| values.get(value.0 as usize));
        if !actual.eq(&inputs) {
            return Err(at.error(format!("the arguments of @{name}'s body are not those of its type")));
        }
        Ok(Function { name, body, results, values, donated, location: head.location })
    }

    /// Takes the region of a function, which is empty where it is only declared.
    fn body(&mut self, data: &mut Cursor<'b>) -> Result<Option<Region>> {
        let at = *data;
        let mut body = self.region(data)?;
        if let Some(last) = body.ops.last_mut()
            && last.name == "stablehlo.return"
        {
            last.name = "func.return".to_owned();
        }
        // An empty region has no blocks; a block has at least its terminator.
        let is_declared = at.clone().number()? == 0;
        Ok(if is_declared { None } else { Some(body) })
    }
}

/// The numbers of the arguments whose attributes say that their memory may be used again.
fn donations(arguments: &Attribute) -> Vec<usize> {
    let Attribute::Array(arguments) = arguments else { return Vec::new() };
    let donated = |(number, attributes): (usize, &Attribute)| {
        let Attribute::Dictionary(attributes) = attributes else { return None };
        let aliased = attributes.get("tf.aliasing_output").is_some();
        (aliased || attributes.boolean("jax.buffer_donor") == Some(true)).then_some(number)
    };
    arguments.iter().enumerate().filter_map(donated).collect()
}
