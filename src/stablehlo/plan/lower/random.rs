//! Random bits as XLA makes them (`rng_bit_generator`), and `rng`, whose numbers are those of a generator of our own.
//!
//! Salmon, Moraes, Dror, Shaw, Parallel random numbers: as easy as 1, 2, 3, SC 2011: Threefry 2x32 and Philox 4x32. Which
//! counter an element has and where its words go is what XLA does on a CPU.

use super::Site;
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::Function;
use crate::stablehlo::plan::graph::Id;
use crate::tensor::{ElementType, Shape};
use crate::{Error, ErrorKind, Result};

/// A number of 64 bits in words, the lower first, of one shape.
type Wide = [Id; 2];

/// Arithmetic of 32-bit words in one shape.
struct Words<'b> {
    builder: &'b mut Builder,
    ty: TensorType,
}

impl Words<'_> {
    fn new<'b>(builder: &'b mut Builder, shape: &[usize]) -> Words<'b> {
        Words { builder, ty: TensorType::new(shape, ElementType::U32) }
    }

    fn constant(&mut self, word: u32) -> Result<Id> {
        self.builder.splat(&self.ty, [word, 0])
    }

    fn apply(&mut self, function: Function, a: Id, b: Id) -> Result<Id> {
        self.builder.apply(function, &[a, b], &self.ty)
    }

    fn add(&mut self, a: Id, b: Id) -> Result<Id> {
        self.apply(Function::Add, a, b)
    }

    fn xor(&mut self, a: Id, b: Id) -> Result<Id> {
        self.apply(Function::Xor, a, b)
    }

    fn rotate(&mut self, a: Id, by: u32) -> Result<Id> {
        let (left, right) = (self.constant(by)?, self.constant(32 - by)?);
        let (left, right) =
            (self.apply(Function::ShiftLeft, a, left)?, self.apply(Function::ShiftRightLogical, a, right)?);
        self.apply(Function::Or, left, right)
    }

    /// 1 where the sum of `a` and another word, which is `sum`, has passed the end.
    fn carry(&mut self, sum: Id, a: Id) -> Result<Id> {
        let less = Function::Compare(crate::stablehlo::plan::function::Comparison {
            direction: crate::stablehlo::plan::function::Direction::Lt,
            total: false,
        });
        let ty = TensorType::new(self.ty.shape.clone(), ElementType::Bool);
        let less = self.builder.apply(less, &[sum, a], &ty)?;
        self.builder.apply(Function::Convert, &[less], &self.ty)
    }

    /// A number of 32 bits added to one of words of which the lowest is first.
    fn advance(&mut self, counter: &[Id], by: Id) -> Result<Vec<Id>> {
        let mut carry = by;
        let mut next = Vec::new();
        for &word in counter {
            let sum = self.add(word, carry)?;
            carry = self.carry(sum, word)?;
            next.push(sum);
        }
        Ok(next)
    }

    /// Scalars, for every index.
    fn spread<const N: usize>(&mut self, scalars: [Id; N]) -> Result<[Id; N]> {
        let mut spread = scalars;
        for id in &mut spread {
            *id = self.builder.broadcast(*id, &[], &self.ty.shape)?;
        }
        Ok(spread)
    }

    /// Threefry 2x32 of twenty rounds.
    fn threefry(&mut self, key: Wide, [mut x, mut y]: Wide) -> Result<Wide> {
        const ROTATIONS: [[u32; 4]; 2] = [[13, 15, 26, 6], [17, 29, 16, 24]];
        let parity = self.constant(0x1bd1_1bda)?;
        let both = self.xor(key[0], key[1])?;
        let keys = [key[0], key[1], self.xor(both, parity)?];
        x = self.add(x, keys[0])?;
        y = self.add(y, keys[1])?;
        for round in 0..5u32 {
            for by in ROTATIONS[round as usize % 2] {
                x = self.add(x, y)?;
                let turned = self.rotate(y, by)?;
                y = self.xor(turned, x)?;
            }
            x = self.add(x, keys[(round as usize + 1) % 3])?;
            let number = self.constant(round + 1)?;
            let last = self.add(keys[(round as usize + 2) % 3], number)?;
            y = self.add(y, last)?;
        }
        Ok([x, y])
    }

    /// Philox 4x32 of ten rounds.
    fn philox(&mut self, [mut k, mut l]: Wide, mut x: [Id; 4]) -> Result<[Id; 4]> {
        let (first, second) = (self.constant(0xd251_1f53)?, self.constant(0xcd9e_8d57)?);
        let (step_k, step_l) = (self.constant(0x9e37_79b9)?, self.constant(0xbb67_ae85)?);
        for _ in 0..10 {
            let (high_0, low_0) =
                (self.apply(Function::Mulhi, x[0], first)?, self.apply(Function::Multiply, x[0], first)?);
            let (high_1, low_1) =
                (self.apply(Function::Mulhi, x[2], second)?, self.apply(Function::Multiply, x[2], second)?);
            let (a, b) = (self.xor(high_1, x[1])?, self.xor(high_0, x[3])?);
            x = [self.xor(a, k)?, low_1, self.xor(b, l)?, low_0];
            k = self.add(k, step_k)?;
            l = self.add(l, step_l)?;
        }
        Ok(x)
    }
}

/// `rng_bit_generator`: `(state) -> (next state, bits)`.
pub(crate) fn rng_bit_generator(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let [state_type, bits] = site.results.as_slice() else {
        return Err(Error::new(ErrorKind::Invalid, "has two results"));
    };
    let state = site.operand(0)?;
    let words = words_of(builder, state)?;
    let threefry = match site.attributes().enumeration("rng_algorithm")? {
        "THREE_FRY" => true,
        // What XLA takes on a CPU.
        "PHILOX" | "DEFAULT" => false,
        other => {
            let message = format!("rng_algorithm must be DEFAULT, THREE_FRY or PHILOX, got `{other}`");
            return Err(Error::new(ErrorKind::Invalid, message));
        }
    };
    let extents = bits.shape.extents();
    let wide = bits.element.host_bytes() == 8;
    let fits = if threefry { words.len() == 4 } else { matches!(words.len(), 4 | 6) };
    if !fits || bits.element.is_complex() {
        let message = format!("makes no {bits} of a state {state_type}");
        return Err(Error::new(ErrorKind::Invalid, message));
    }
    let key = [words[0], words[1]];
    let count =
        u32::try_from(bits.shape.elements()?).map_err(|_| Error::unsupported("makes too many bits"))?;
    let (made, used) = match (threefry, wide) {
        _ if count == 0 => (vec![], 0),
        (true, false) => threefry_words(builder, key, [words[2], words[3]], extents)?,
        (true, true) => (wide_threefry(builder, key, [words[2], words[3]], count)?, count),
        (false, _) => {
            let rest = if words.len() == 6 { [words[4], words[5]] } else { key };
            philox_words(builder, key, [words[2], words[3], rest[0], rest[1]], count, wide)?
        }
    };
    let next = {
        let mut words32 = Words::new(builder, &[]);
        let used = words32.constant(used)?;
        words32.advance(&words[2..], used)?
    };
    // Of a state of two numbers only the second counts.
    let mut next_state = words.clone();
    next_state[2..].copy_from_slice(&next);
    let next_state = state_of(builder, &next_state, state_type)?;
    let result = match made.as_slice() {
        [] => builder.splat(bits, [0; 2])?,
        &[low] => from_words(builder, low, bits)?,
        &[low, high, ..] => joined(builder, [low, high], bits)?,
    };
    Ok(vec![next_state, result])
}

/// The words of a state, each a scalar, the lower of each number first.
fn words_of(builder: &mut Builder, state: Id) -> Result<Vec<Id>> {
    let ty = builder.ty(state).clone();
    let count = ty.shape.elements()?;
    let mut words = Vec::new();
    for i in 0..count {
        let one = builder.slice(state, &[i], &[1], &Shape::new(vec![1]))?;
        let one = builder.reshape(one, &Shape::default())?;
        let word = TensorType::new([], ElementType::U32);
        match ty.element {
            ElementType::U32 => words.push(one),
            ElementType::U64 => {
                let scalar = TensorType::new([], ElementType::U64);
                words.push(builder.apply(Function::Convert, &[one], &word)?);
                let by = builder.splat(&scalar, [32, 0])?;
                let high = builder.apply(Function::ShiftRightLogical, &[one, by], &scalar)?;
                words.push(builder.apply(Function::Convert, &[high], &word)?);
            }
            other => return Err(Error::unsupported(format!("takes no state of {other}"))),
        }
    }
    Ok(words)
}

/// A state of these words.
fn state_of(builder: &mut Builder, words: &[Id], ty: &TensorType) -> Result<Id> {
    let one = Shape::new(vec![1]);
    let mut parts = Vec::new();
    let step = ty.element.host_bytes() / 4;
    for number in words.chunks(step).take(ty.shape.elements()?) {
        let scalar = TensorType::new([], ty.element);
        let whole = match *number {
            [low, high] => joined(builder, [low, high], &scalar)?,
            [word, ..] => word,
            [] => continue,
        };
        parts.push(builder.reshape(whole, &one)?);
    }
    builder.concatenate(&parts, 0)
}

/// Numbers of 64 bits of their words.
fn joined(builder: &mut Builder, [low, high]: Wide, ty: &TensorType) -> Result<Id> {
    let unsigned = TensorType::new(ty.shape.clone(), ElementType::U64);
    let low = builder.reshape(low, &ty.shape)?;
    let high = builder.reshape(high, &ty.shape)?;
    let (low, high) = (
        builder.apply(Function::Convert, &[low], &unsigned)?,
        builder.apply(Function::Convert, &[high], &unsigned)?,
    );
    let by = builder.splat(&unsigned, [32, 0])?;
    let high = builder.apply(Function::ShiftLeft, &[high, by], &unsigned)?;
    let whole = builder.apply(Function::Or, &[low, high], &unsigned)?;
    builder.apply(Function::BitcastConvert, &[whole], ty)
}

/// Elements of the lowest bits of words.
fn from_words(builder: &mut Builder, words: Id, ty: &TensorType) -> Result<Id> {
    let words = builder.reshape(words, &ty.shape)?;
    match ty.element {
        ElementType::F32 | ElementType::I32 | ElementType::U32 => {
            builder.apply(Function::BitcastConvert, &[words], ty)
        }
        element if element.is_integer() => builder.apply(Function::Convert, &[words], ty),
        other => Err(Error::unsupported(format!("makes no bits of {other} yet"))),
    }
}

/// The counters of `shape`, each plus its index.
fn counters<const N: usize>(words: &mut Words<'_>, counter: [Id; N]) -> Result<Vec<Id>> {
    let count = words.ty.shape.elements()?;
    let flat = TensorType::new([count], ElementType::U32);
    let index = words.builder.iota(&flat, 0)?;
    let shape = words.ty.shape.clone();
    let index = words.builder.reshape(index, &shape)?;
    let counter = words.spread(counter)?;
    words.advance(&counter, index)
}

/// One word for each element, and how many counters were used: both words of a block go into neighbouring halves of the
/// first dimension of even extent, or of the longest.
fn threefry_words(
    builder: &mut Builder,
    key: Wide,
    counter: Wide,
    extents: &[usize],
) -> Result<(Vec<Id>, u32)> {
    let longest =
        || extents.iter().enumerate().rev().max_by_key(|(_, extent)| **extent).map_or(0, |(d, _)| d);
    let split = extents.iter().position(|extent| extent.is_multiple_of(2)).unwrap_or_else(longest);
    let mut half = extents.to_vec();
    match half.get_mut(split) {
        Some(extent) => *extent = extent.div_ceil(2),
        None => half.push(1),
    }
    let used = half.iter().product::<usize>() as u32;
    let mut words = Words::new(builder, &half);
    let input = counters(&mut words, counter)?;
    let key = words.spread(key)?;
    let [a, b] = words.threefry(key, [input[0], input[1]])?;
    if extents.is_empty() {
        return Ok((vec![a], used));
    }
    let mut pair = half.clone();
    pair.insert(split + 1, 1);
    let pair = Shape::new(pair);
    let (a, b) = (builder.reshape(a, &pair)?, builder.reshape(b, &pair)?);
    let both = builder.concatenate(&[a, b], split + 1)?;
    half[split] *= 2;
    let both = builder.reshape(both, &Shape::new(half))?;
    let zeros = vec![0; extents.len()];
    let ones = vec![1; extents.len()];
    Ok((vec![builder.slice(both, &zeros, &ones, &Shape::new(extents.to_vec()))?], used))
}

/// Two words for each element, a block each.
fn wide_threefry(builder: &mut Builder, key: Wide, counter: Wide, count: u32) -> Result<Vec<Id>> {
    let mut words = Words::new(builder, &[count as usize]);
    let input = counters(&mut words, counter)?;
    let key = words.spread(key)?;
    Ok(words.threefry(key, [input[0], input[1]])?.to_vec())
}

/// The words of blocks one after the other, one or two for each element, and how many counters were used.
fn philox_words(
    builder: &mut Builder,
    key: Wide,
    counter: [Id; 4],
    count: u32,
    wide: bool,
) -> Result<(Vec<Id>, u32)> {
    let count = count as usize;
    let blocks = if wide { count.div_ceil(2) } else { count.div_ceil(4) };
    let mut words = Words::new(builder, &[blocks]);
    let input = counters(&mut words, counter)?;
    let key = words.spread(key)?;
    let made = words.philox(key, [input[0], input[1], input[2], input[3]])?;
    let column = Shape::new(vec![blocks, 1]);
    let groups: &[&[Id]] = if wide { &[&[made[0], made[2]], &[made[1], made[3]]] } else { &[&made] };
    let mut results = Vec::new();
    for group in groups {
        let columns: Vec<Id> =
            group.iter().map(|&word| builder.reshape(word, &column)).collect::<Result<_>>()?;
        let all = builder.concatenate(&columns, 1)?;
        let all = builder.reshape(all, &Shape::new(vec![blocks * group.len()]))?;
        results.push(builder.slice(all, &[0], &[1], &Shape::new(vec![count]))?);
    }
    Ok((results, blocks as u32))
}

/// `rng`: uniform or normal numbers of a generator whose key is where the op stands, the same in every run.
pub(crate) fn rng(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let result = site.result()?;
    let (a, b) = (site.operand(0)?, site.operand(1)?);
    if result.shape.extents().contains(&0) {
        return Ok(vec![builder.splat(result, [0; 2])?]);
    }
    let count = u32::try_from(result.shape.elements()?).map_err(|_| Error::unsupported("makes too many"))?;
    let word = TensorType::new([], ElementType::U32);
    let location = &site.op.location;
    let key = [builder.splat(&word, [location.line, 0])?, builder.splat(&word, [location.column, 0])?];
    let zero = builder.splat(&word, [0; 2])?;
    let (bits, _) = philox_words(builder, key, [zero; 4], count, false)?;
    let bits = builder.reshape(bits[0], &result.shape)?;
    let [a, b] = [builder.broadcast(a, &[], &result.shape)?, builder.broadcast(b, &[], &result.shape)?];
    let distribution = site.attributes().enumeration("rng_distribution")?;
    let mut apply = |function, operands: &[Id], ty: &TensorType| builder.apply(function, operands, ty);
    let unsigned = TensorType::new(result.shape.clone(), ElementType::U32);
    if result.element.is_integer() && distribution == "UNIFORM" {
        let span = apply(Function::Subtract, &[b, a], result)?;
        let span = apply(Function::Convert, &[span], &unsigned)?;
        let offset = apply(Function::Remainder, &[bits, span], &unsigned)?;
        let offset = apply(Function::Convert, &[offset], result)?;
        return Ok(vec![apply(Function::Add, &[a, offset], result)?]);
    }
    if result.element == ElementType::Bool && distribution == "UNIFORM" {
        let shift = builder.splat(&unsigned, [31, 0])?;
        let top = builder.apply(Function::ShiftRightLogical, &[bits, shift], &unsigned)?;
        return Ok(vec![builder.apply(Function::Convert, &[top], result)?]);
    }
    let real = TensorType::new(result.shape.clone(), ElementType::F32);
    // The upper bits as the fraction of a number in [1, 2).
    let (shift, one_bits) =
        (builder.splat(&unsigned, [9, 0])?, builder.splat(&unsigned, [1.0f32.to_bits(), 0])?);
    let fraction = builder.apply(Function::ShiftRightLogical, &[bits, shift], &unsigned)?;
    let fraction = builder.apply(Function::Or, &[fraction, one_bits], &unsigned)?;
    let number = builder.apply(Function::BitcastConvert, &[fraction], &real)?;
    let offset = match distribution {
        "UNIFORM" => {
            let one = builder.splat(&real, [1.0f32.to_bits(), 0])?;
            builder.apply(Function::Subtract, &[number, one], &real)?
        }
        _ => {
            // In (-1, 1), no end of which is met.
            let two = builder.splat(&real, [2.0f32.to_bits(), 0])?;
            let middle = builder.splat(&real, [3.0f32.to_bits(), 0])?;
            let half = builder.splat(&real, [f32::EPSILON.to_bits(), 0])?;
            let number = builder.apply(Function::Multiply, &[number, two], &real)?;
            let number = builder.apply(Function::Subtract, &[number, middle], &real)?;
            let number = builder.apply(Function::Add, &[number, half], &real)?;
            let inverse = builder.apply(Function::ErfInv, &[number], &real)?;
            let root = builder.splat(&real, [std::f32::consts::SQRT_2.to_bits(), 0])?;
            builder.apply(Function::Multiply, &[inverse, root], &real)?
        }
    };
    let offset = builder.apply(Function::Convert, &[offset], result)?;
    let spread = match distribution {
        "UNIFORM" => builder.apply(Function::Subtract, &[b, a], result)?,
        _ => b,
    };
    let scaled = builder.apply(Function::Multiply, &[offset, spread], result)?;
    Ok(vec![builder.apply(Function::Add, &[scaled, a], result)?])
}
