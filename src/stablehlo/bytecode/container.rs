//! The container: which sections there are, and the tables in them, cut up but not read.
//!
//! Source: MLIR's "Bytecode Format", versions 0 to 6.

use crate::Result;

use super::cursor::Cursor;

/// The bytes with which every artifact begins.
pub(super) const MAGIC: &[u8] = b"ML\xefR";

/// The newest version of the container that is understood.
const NEWEST: u64 = 6;

/// Versions of the container from which on something is different.
pub(super) mod since {
    pub(in super::super) const DIALECT_VERSIONS: u64 = 1;
    pub(in super::super) const REGION_SECTIONS: u64 = 2;
    pub(in super::super) const USE_ORDERS: u64 = 3;
    pub(in super::super) const ARGUMENTS_WITHOUT_PLACES: u64 = 4;
    pub(in super::super) const PROPERTIES: u64 = 5;
}

/// The numbers of sections.
mod section {
    pub(super) const STRINGS: u8 = 0;
    pub(super) const DIALECTS: u8 = 1;
    pub(super) const ENTRIES: u8 = 2;
    pub(super) const ENTRY_SIZES: u8 = 3;
    pub(super) const OPS: u8 = 4;
    pub(super) const PROPERTIES: u8 = 8;
    pub(super) const COUNT: usize = 9;
}

/// A file, its sections cut into the things they hold.
pub(super) struct Container<'b> {
    pub(super) version: u64,
    strings: Vec<&'b [u8]>,
    op_names: Vec<OpName<'b>>,
    attributes: Vec<Entry<'b>>,
    types: Vec<Entry<'b>>,
    properties: Vec<Cursor<'b>>,
    /// The block that holds the module.
    pub(super) ops: Cursor<'b>,
}

/// An attribute or a type that has not been read.
#[derive(Clone, Copy)]
pub(super) struct Entry<'b> {
    pub(super) dialect: &'b str,
    /// Whether it is in the dialect's own encoding; otherwise it is text.
    pub(super) is_encoded: bool,
    pub(super) data: Cursor<'b>,
}

#[derive(Clone, Copy)]
pub(super) struct OpName<'b> {
    pub(super) dialect: &'b str,
    pub(super) name: &'b str,
}

impl<'b> Container<'b> {
    pub(super) fn new(name: &'b str, bytes: &'b [u8]) -> Result<Self> {
        let mut file = Cursor::new(name, bytes);
        if file.take(MAGIC.len()).ok() != Some(MAGIC) {
            return Err(file.error("this is no MLIR bytecode"));
        }
        let version = file.number()?;
        if version > NEWEST {
            let message = format!(
                "bytecode of version {version}, lapwing reads 0 to {NEWEST}; serialize for an older StableHLO"
            );
            return Err(file.unsupported(message));
        }
        file.until_zero()?;
        let mut sections: [Option<Cursor<'b>>; section::COUNT] = [None; section::COUNT];
        while !file.is_at_end() {
            let (number, data) = file.section()?;
            match sections.get_mut(usize::from(number)) {
                Some(place @ None) => *place = Some(data),
                Some(Some(_)) => return Err(file.error(format!("section {number} is there twice"))),
                None => return Err(file.error(format!("there is no section {number}"))),
            }
        }
        let section = |number: u8, what: &str| {
            let data = sections.get(usize::from(number)).copied().flatten();
            data.ok_or_else(|| file.error(format!("the section of {what} is missing")))
        };
        let strings = strings(section(section::STRINGS, "strings")?)?;
        let mut container = Container {
            version,
            strings,
            op_names: Vec::new(),
            attributes: Vec::new(),
            types: Vec::new(),
            properties: Vec::new(),
            ops: section(section::OPS, "operations")?,
        };
        let dialects = container.dialects(section(section::DIALECTS, "dialects")?)?;
        let sizes = section(section::ENTRY_SIZES, "sizes of attributes and types")?;
        container.entries(&dialects, sizes, section(section::ENTRIES, "attributes and types")?)?;
        if let Ok(data) = section(section::PROPERTIES, "properties") {
            container.properties = properties(data)?;
        }
        Ok(container)
    }

    /// The names of dialects; takes those of operations too, which stand behind them.
    fn dialects(&mut self, mut data: Cursor<'b>) -> Result<Vec<&'b str>> {
        let mut dialects = Vec::new();
        for _ in 0..data.count("dialects")? {
            let (name, has_version) = match self.version >= since::DIALECT_VERSIONS {
                true => data.marked()?,
                false => (data.number()?, false),
            };
            dialects.push(self.text(name, &data)?);
            if has_version {
                data.section()?;
            }
        }
        if self.version >= since::ARGUMENTS_WITHOUT_PLACES {
            data.count("names of operations")?;
        }
        while !data.is_at_end() {
            let dialect = dialect(&dialects, &mut data)?;
            for _ in 0..data.count("names of operations")? {
                let name = match self.version >= since::PROPERTIES {
                    true => data.marked()?.0,
                    false => data.number()?,
                };
                let name = self.text(name, &data)?;
                self.op_names.push(OpName { dialect, name });
            }
        }
        Ok(dialects)
    }

    /// Cuts up the attributes and the types.
    fn entries(&mut self, dialects: &[&'b str], mut sizes: Cursor<'b>, mut data: Cursor<'b>) -> Result<()> {
        let counts = [sizes.count("attributes")?, sizes.count("types")?];
        for (count, entries) in counts.into_iter().zip([&mut self.attributes, &mut self.types]) {
            while entries.len() < count {
                let dialect = dialect(dialects, &mut sizes)?;
                let group = sizes.count("attributes or types")?;
                if group > count - entries.len() {
                    return Err(sizes.error("a dialect has more attributes or types than there are"));
                }
                for _ in 0..group {
                    let (size, is_encoded) = sizes.marked()?;
                    let data = data.part(usize::try_from(size).unwrap_or(usize::MAX))?;
                    entries.push(Entry { dialect, is_encoded, data });
                }
            }
        }
        Ok(())
    }

    /// A string by its number, which was read before `at`.
    pub(super) fn string(&self, number: u64, at: &Cursor<'_>) -> Result<&'b [u8]> {
        lookup(&self.strings, number, "string", at)
    }

    /// A string that is a name.
    pub(super) fn text(&self, number: u64, at: &Cursor<'_>) -> Result<&'b str> {
        std::str::from_utf8(self.string(number, at)?).map_err(|_| at.error("a name that is not UTF-8"))
    }

    pub(super) fn op_name(&self, number: u64, at: &Cursor<'_>) -> Result<OpName<'b>> {
        lookup(&self.op_names, number, "name of an operation", at)
    }

    pub(super) fn attribute(&self, number: u64, at: &Cursor<'_>) -> Result<Entry<'b>> {
        lookup(&self.attributes, number, "attribute", at)
    }

    pub(super) fn ty(&self, number: u64, at: &Cursor<'_>) -> Result<Entry<'b>> {
        lookup(&self.types, number, "type", at)
    }

    pub(super) fn properties(&self, number: u64, at: &Cursor<'_>) -> Result<Cursor<'b>> {
        lookup(&self.properties, number, "set of properties", at)
    }
}

fn lookup<T: Copy>(table: &[T], number: u64, what: &str, at: &Cursor<'_>) -> Result<T> {
    let found = usize::try_from(number).ok().and_then(|index| table.get(index).copied());
    found.ok_or_else(|| at.error(format!("there is no {what} {number}, only {}", table.len())))
}

fn dialect<'b>(dialects: &[&'b str], data: &mut Cursor<'_>) -> Result<&'b str> {
    let number = data.number()?;
    lookup(dialects, number, "dialect", data)
}

/// The strings: their lengths from the last to the first, each with a zero at its end, and then their bytes.
fn strings(mut data: Cursor<'_>) -> Result<Vec<&[u8]>> {
    let mut lengths = Vec::new();
    for _ in 0..data.count("strings")? {
        lengths.push(usize::try_from(data.number()?).unwrap_or(usize::MAX));
    }
    let mut strings = Vec::with_capacity(lengths.len());
    for length in lengths.into_iter().rev() {
        match data.take(length)? {
            [text @ .., 0] => strings.push(text),
            _ => return Err(data.error("a string without the zero byte at its end")),
        }
    }
    Ok(strings)
}

/// The sets of properties: how long each is, and its bytes.
fn properties(mut data: Cursor<'_>) -> Result<Vec<Cursor<'_>>> {
    let mut properties = Vec::new();
    for _ in 0..data.count("sets of properties")? {
        let length = data.number()?;
        properties.push(data.part(usize::try_from(length).unwrap_or(usize::MAX))?);
    }
    Ok(properties)
}
