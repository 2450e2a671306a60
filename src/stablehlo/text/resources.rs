//! Constants as resources: `dense_resource<name> : tensor<...>`, whose bytes stand behind the program:
//! `{-# dialect_resources: { builtin: { name: "0x04000000..." } } #-}`.

use std::collections::HashMap;

use crate::Result;
use crate::stablehlo::ir::Dense;

use super::Reader;

/// The hexadecimal digits of how the bytes are aligned, which come before them.
const ALIGNMENT: usize = 8;

impl<'s> Reader<'s> {
    /// Takes `dense_resource<name> : tensor<...>`.
    pub(super) fn dense_resource(&mut self) -> Result<Dense> {
        let at = self.cursor.position();
        self.cursor.expect_word("dense_resource")?;
        self.cursor.expect("<")?;
        let name = self.resource_key()?;
        self.cursor.expect(">")?;
        self.cursor.expect(":")?;
        let ty = self.tensor(true)?;
        if self.resources.is_none() {
            let here = self.cursor.here();
            self.resources = Some(self.read_resources()?);
            self.cursor.go_to(here);
        }
        let Some(&text) = self.resources.as_ref().and_then(|resources| resources.get(&name)) else {
            let message =
                format!("the bytes of `{name}` are not in this text; export the program with its constants");
            return Err(self.cursor.error(at, message));
        };
        self.charge_bytes(at, text.len() / 2)?;
        let digits = text.strip_prefix("0x").and_then(|digits| digits.get(ALIGNMENT..));
        let digits = digits.ok_or_else(|| {
            self.cursor.error(at, format!("the resource `{name}` is not `0x`, an alignment and bytes"))
        })?;
        let data = self.dense_digits(&ty, digits, at)?;
        Ok(Dense { ty, data })
    }

    /// The strings of the section `{-# ... #-}` at the end of the text, by name.
    fn read_resources(&mut self) -> Result<HashMap<String, &'s str>> {
        let mut found = HashMap::new();
        let Some(at) = self.cursor.text(0, self.cursor.len()).rfind("{-#") else { return Ok(found) };
        self.cursor.go_to(at);
        self.list("{-#", "#-}", |reader| {
            let section = reader.resource_key()?;
            reader.cursor.expect(":")?;
            reader.list("{", "}", |reader| {
                let dialect = reader.resource_key()?;
                reader.cursor.expect(":")?;
                if !reader.cursor.at("{") {
                    return reader.resource_value().map(drop);
                }
                reader.list("{", "}", |reader| {
                    let name = reader.resource_key()?;
                    reader.cursor.expect(":")?;
                    let value = reader.resource_value()?;
                    if section == "dialect_resources" && dialect == "builtin" {
                        found.insert(name, value);
                    }
                    Ok(())
                })
            })
        })?;
        Ok(found)
    }

    fn resource_key(&mut self) -> Result<String> {
        match self.cursor.peek() {
            Some(b'"') => self.cursor.string("the name of a resource"),
            _ => Ok(self.cursor.word("the name of a resource")?.to_owned()),
        }
    }

    /// A string as it is written, or `true` or the like.
    fn resource_value(&mut self) -> Result<&'s str> {
        match self.cursor.peek() {
            Some(b'"') => self.cursor.quoted(),
            _ => self.cursor.word("a string"),
        }
    }
}
