//! Operations and the regions they hold, and which values their numbers stand for.

use crate::Result;
use crate::stablehlo::ir::{Attributes, Location, Op, Region, Type, ValueId};

use super::Reader;
use super::container::since;
use super::cursor::Cursor;
use super::ops;

/// What an operation has, as bits.
mod has {
    pub(super) const ATTRIBUTES: u8 = 0x01;
    pub(super) const RESULTS: u8 = 0x02;
    pub(super) const OPERANDS: u8 = 0x04;
    pub(super) const SUCCESSORS: u8 = 0x08;
    pub(super) const REGIONS: u8 = 0x10;
    pub(super) const USE_ORDERS: u8 = 0x20;
    pub(super) const PROPERTIES: u8 = 0x40;
}

/// An open region. Its values are numbered from `first` on, behind all that the region around it announced.
pub(super) struct Scope {
    first: u64,
    announced: u64,
    values: Vec<ValueId>,
}

/// An operation as the bytes have it; its regions come next.
pub(super) struct Head<'b> {
    pub(super) dialect: &'b str,
    /// With its version: `gather_v2`.
    pub(super) name: &'b str,
    pub(super) location: Location,
    /// The numbers of its attributes, by name.
    pub(super) attributes: Vec<(String, u64)>,
    pub(super) results: Vec<u64>,
    pub(super) operands: Vec<u64>,
    pub(super) regions: usize,
    /// Whether its regions see nothing of what is around them, and then stand in a section of their own.
    pub(super) is_isolated: bool,
}

impl<'b> Reader<'b> {
    /// Takes everything of an operation but its regions.
    pub(super) fn head(&mut self, data: &mut Cursor<'b>) -> Result<Head<'b>> {
        let number = data.number()?;
        let name = self.container.op_name(number, data)?;
        let mask = data.byte()?;
        let location = data.number()?;
        let mut head = Head {
            dialect: name.dialect,
            name: name.name,
            location: self.location(location, data),
            attributes: Vec::new(),
            results: Vec::new(),
            operands: Vec::new(),
            regions: 0,
            is_isolated: false,
        };
        if mask & has::ATTRIBUTES != 0 {
            let number = data.number()?;
            head.attributes = self.dictionary_numbered(number, data)?;
        }
        if mask & has::PROPERTIES != 0 {
            if self.container.version < since::PROPERTIES {
                return Err(data.error("properties, which this version of bytecode does not have"));
            }
            let number = data.number()?;
            let properties = self.container.properties(number, data)?;
            self.properties(&mut head, properties)?;
        }
        if mask & has::RESULTS != 0 {
            head.results = (0..data.count("results")?).map(|_| data.number()).collect::<Result<_>>()?;
        }
        if mask & has::OPERANDS != 0 {
            head.operands = (0..data.count("operands")?).map(|_| data.number()).collect::<Result<_>>()?;
        }
        if mask & has::SUCCESSORS != 0 {
            return Err(data.unsupported("operations with successor blocks are not supported"));
        }
        if mask & has::USE_ORDERS != 0 {
            skip_use_orders(data, head.results.len())?;
        }
        if mask & has::REGIONS != 0 {
            let (regions, is_isolated) = data.marked()?;
            head.regions = usize::try_from(regions).unwrap_or(usize::MAX);
            head.is_isolated = is_isolated;
        }
        Ok(head)
    }

    /// The properties of an operation of VHLO: the numbers of attributes, in the order of the table. Those of other
    /// dialects are left aside.
    fn properties(&mut self, head: &mut Head<'b>, mut data: Cursor<'b>) -> Result<()> {
        if head.dialect != "vhlo" {
            return Ok(());
        }
        let at = data;
        let mut numbers = Vec::new();
        while !data.is_at_end() {
            numbers.push(data.number()?);
        }
        let Some(names) = ops::properties(head.name, || numbers.len()) else {
            let message = format!("{}: the operation vhlo.{} is not known", head.location, head.name);
            return Err(at.unsupported(message));
        };
        if names.len() != numbers.len() {
            let (has, found) = (names.len(), numbers.len());
            return Err(at.error(format!("vhlo.{} has {has} properties, found {found}", head.name)));
        }
        self.charge(32 * names.len(), &at)?;
        head.attributes.extend(names.iter().map(|&name| name.to_owned()).zip(numbers));
        Ok(())
    }

    /// Takes the regions of an operation, each by `region`.
    pub(super) fn regions<T>(
        &mut self,
        data: &mut Cursor<'b>,
        head: &Head<'b>,
        mut region: impl FnMut(&mut Self, &mut Cursor<'b>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let has_section = head.is_isolated && self.container.version >= since::REGION_SECTIONS;
        let mut section = if has_section && head.regions > 0 { Some(data.section()?.1) } else { None };
        let data = section.as_mut().unwrap_or(data);
        if head.regions > data.remaining() {
            let message =
                format!("{} regions are announced, and {} bytes follow", head.regions, data.remaining());
            return Err(data.error(message));
        }
        let outer = if head.is_isolated { std::mem::take(&mut self.scopes) } else { Vec::new() };
        let regions = (0..head.regions)
            .map(|_| self.nested(&data.clone(), |reader| region(reader, data)))
            .collect::<Result<_>>()?;
        if head.is_isolated {
            self.scopes = outer;
        }
        Ok(regions)
    }

    /// Takes the announcement of a region; gives how many blocks it has, and opens it where it has one.
    pub(super) fn open_region(&mut self, data: &mut Cursor<'b>) -> Result<u64> {
        let blocks = data.number()?;
        match blocks {
            0 => {}
            1 => {
                let announced = data.number()?;
                let first =
                    self.scopes.last().map_or(Some(0), |outer| outer.first.checked_add(outer.announced));
                let first = first.ok_or_else(|| data.error("more values are announced than there can be"))?;
                self.scopes.push(Scope { first, announced, values: Vec::new() });
            }
            _ => {
                let message = "regions of more than one block are not supported; StableHLO has none";
                return Err(data.unsupported(message));
            }
        }
        Ok(blocks)
    }

    pub(super) fn close_region(&mut self) {
        self.scopes.pop();
    }

    /// Takes the head of a block: how many operations it has, and its arguments.
    pub(super) fn block(&mut self, data: &mut Cursor<'b>) -> Result<(u64, Vec<ValueId>)> {
        let (ops, has_arguments) = data.marked()?;
        let mut arguments = Vec::new();
        if !has_arguments {
            return Ok((ops, arguments));
        }
        for _ in 0..data.count("arguments")? {
            let (number, has_location) = match self.container.version >= since::ARGUMENTS_WITHOUT_PLACES {
                true => data.marked()?,
                false => (data.number()?, true),
            };
            if has_location {
                data.number()?;
            }
            let ty = self.value_type_numbered(number, data)?;
            arguments.push(self.define(ty, data)?);
        }
        if self.container.version >= since::USE_ORDERS && data.byte()? != 0 {
            skip_use_orders(data, arguments.len())?;
        }
        Ok((ops, arguments))
    }

    /// Takes a region of a function: one block.
    pub(super) fn region(&mut self, data: &mut Cursor<'b>) -> Result<Region> {
        if self.open_region(data)? == 0 {
            return Ok(Region::default());
        }
        let (count, arguments) = self.block(data)?;
        let mut region = Region { arguments, ops: Vec::new() };
        for _ in 0..count {
            region.ops.extend(self.op(data)?);
        }
        self.close_region();
        Ok(region)
    }

    /// Takes an operation of a function; one that has no meaning here is none.
    pub(super) fn op(&mut self, data: &mut Cursor<'b>) -> Result<Option<Op>> {
        let at = *data;
        let head = self.head(data)?;
        let operands: Vec<ValueId> =
            head.operands.iter().map(|&number| self.value(number, &at)).collect::<Result<_>>()?;
        // The first says how an array is spread over devices, of which there is one, the second changes the dialect of its
        // type on the way there and back: the result is the operand.
        if let ("sdy", "sharding_constraint") | ("builtin", "unrealized_conversion_cast") =
            (head.dialect, head.name)
            && let ([operand], [_]) = (&operands[..], &head.results[..])
        {
            self.hold(*operand, &at)?;
            return Ok(None);
        }
        let regions = self.regions(data, &head, Self::region)?;
        let mut results = Vec::new();
        for &number in &head.results {
            let ty = self.value_type_numbered(number, &at)?;
            results.push(self.define(ty, &at)?);
        }
        let name = match (head.dialect, ops::split(head.name)) {
            ("vhlo", Some(("call", _))) => "func.call".to_owned(),
            ("vhlo", Some((stem, _))) => format!("stablehlo.{stem}"),
            (dialect, _) => format!("{dialect}.{}", head.name),
        };
        let attributes = match head.dialect {
            "vhlo" => self.convert(head.name, &head.attributes, &at)?,
            _ => Attributes::default(),
        };
        Ok(Some(Op { name, operands, results, attributes, regions, location: head.location }))
    }

    /// A new value of that type, with the next number of the innermost region.
    pub(super) fn define(&mut self, ty: Type, at: &Cursor<'_>) -> Result<ValueId> {
        let id = u32::try_from(self.values.len())
            .map_err(|_| at.unsupported("the function has more than 2^32 values"))?;
        self.values.push(ty);
        self.hold(ValueId(id), at)?;
        Ok(ValueId(id))
    }

    /// Gives a value the next number of the innermost region.
    fn hold(&mut self, value: ValueId, at: &Cursor<'_>) -> Result<()> {
        if let Some(scope) = self.scopes.last_mut() {
            if scope.values.len() as u64 >= scope.announced {
                return Err(at.error("a region has more values than it announced"));
            }
            scope.values.push(value);
        }
        Ok(())
    }

    /// The value of that number.
    fn value(&self, number: u64, at: &Cursor<'_>) -> Result<ValueId> {
        let scope = self.scopes.iter().rev().find(|scope| scope.first <= number);
        let place = scope.and_then(|scope| scope.values.get(usize::try_from(number - scope.first).ok()?));
        place
            .copied()
            .ok_or_else(|| at.error(format!("value {number} is used before its definition, or has none")))
    }
}

/// Takes the order in which values are used, which has no meaning here.
fn skip_use_orders(data: &mut Cursor<'_>, values: usize) -> Result<()> {
    let orders = if values > 1 { data.count("orders of uses")? } else { 1 };
    for _ in 0..orders {
        if values > 1 {
            data.number()?;
        }
        let (uses, _) = data.marked()?;
        for _ in 0..uses {
            data.number()?;
        }
    }
    Ok(())
}
