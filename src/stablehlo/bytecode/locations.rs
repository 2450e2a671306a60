//! Where operations come from: the innermost file and line of a location, which is best effort and never an error.

use std::sync::Arc;

use crate::stablehlo::ir::Location;

use super::Reader;
use super::cursor::Cursor;

const CALL: u64 = 10;
const PLACE: u64 = 11;
const FUSED: u64 = 12;
const FUSED_WITH_METADATA: u64 = 13;
const NAMED: u64 = 14;
const RANGE: u64 = 22;

/// How many locations inside each other are followed.
const MAX_STEPS: usize = 64;

impl<'b> Reader<'b> {
    /// The file, line and column of the location of that number, or the name of the program.
    pub(super) fn location(&mut self, number: u64, at: &Cursor<'b>) -> Location {
        self.place(number, at).unwrap_or_else(|| Location { file: self.name.clone(), line: 0, column: 0 })
    }

    fn place(&mut self, mut number: u64, at: &Cursor<'b>) -> Option<Location> {
        for _ in 0..MAX_STEPS {
            let entry = self.container.attribute(number, at).ok()?;
            if entry.dialect != "builtin" || !entry.is_encoded {
                return None;
            }
            let mut data = entry.data;
            number = match data.number().ok()? {
                NAMED => {
                    data.number().ok()?;
                    data.number().ok()?
                }
                CALL => data.number().ok()?,
                FUSED | FUSED_WITH_METADATA => {
                    data.count("locations").ok()?;
                    data.number().ok()?
                }
                PLACE => {
                    let file = self.file(data.number().ok()?, at)?;
                    let line = u32::try_from(data.number().ok()?).ok()?;
                    return Some(Location { file, line, column: u32::try_from(data.number().ok()?).ok()? });
                }
                RANGE => {
                    let file = self.file(data.number().ok()?, at)?;
                    let count = data.number().ok()?;
                    let mut next = |exists: bool| {
                        if exists { u32::try_from(data.number().ok()?).ok() } else { Some(0) }
                    };
                    return Some(Location { file, line: next(count > 0)?, column: next(count > 1)? });
                }
                _ => return None,
            };
        }
        None
    }

    /// The name of a file by the number of its attribute; `-`, from which text was read, is none.
    fn file(&mut self, number: u64, at: &Cursor<'b>) -> Option<Arc<str>> {
        if let Some(file) = self.files.get(&number) {
            return file.clone();
        }
        let text = self.container.attribute(number, at).and_then(|entry| {
            let mut data = entry.data;
            data.number()?;
            self.container.text(data.number()?, &data)
        });
        // What is no name of a file is kept too, so that it is looked at once.
        let is_file = |text: &&str| !text.is_empty() && *text != "-" && !text.contains('\n');
        let file: Option<Arc<str>> = text.ok().filter(is_file).map(Arc::from);
        self.files.insert(number, file.clone());
        file
    }
}
