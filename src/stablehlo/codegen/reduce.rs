//! Kernels of reductions, their operands computed inside the first of them.
//!
//! Each result is reduced in passes. A pass cuts the elements of a result into *pieces* and leaves one value for each;
//! the last has one piece, and joins the initial value, once. A piece belongs to `lanes` invocations of a workgroup,
//! which join their values as a tree in workgroup memory, or to one invocation. An invocation takes at most
//! [`STEPS`] elements, in blocks of [`BLOCK`]: no sum is one long chain, and the order is the same in each run.
//! Elements of one result that are neighbours in memory are read by neighbouring lanes; where neighbours in memory
//! belong to neighbouring results, so do neighbouring invocations.

use std::fmt::Write;
use std::sync::Arc;

use super::emit::Emitter;
use super::index::{Form, Term};
use super::{Frame, MAX_READS, WORKGROUP, grid, storage_type};
use crate::device::{Access, Dispatch, Program, Slot, Work};
use crate::stablehlo::plan::graph::{Graph, Id, elements};
use crate::stablehlo::plan::node::Reduce;
use crate::tensor::{ElementType, Shape};
use crate::{Error, Result};

/// The most elements that one invocation reduces in one dispatch: some drivers end longer loops silently, and sums of
/// blocks of sums of this many lose no more than a few bits.
const STEPS: usize = 1024;
/// The elements that are joined one after the other.
const BLOCK: usize = 32;
/// The invocations that keep a device busy: a graphics processor, and one that runs on the CPU.
const BUSY: [usize; 2] = [1 << 15, 1 << 7];
/// The elements per invocation for which another pass is worth its dispatch.
const WORTH: [usize; 2] = [64, 256];

/// One dispatch of a reduction.
#[derive(Debug)]
pub(crate) struct Pass {
    program: Arc<Program>,
    /// The values that it reads, in the order of its bindings; none where it reads what the pass before left.
    pub(crate) reads: Vec<Id>,
    /// The bytes of each buffer that it writes, in order.
    pub(crate) writes: Vec<u64>,
    units: usize,
    lanes: usize,
    work: Work,
}

/// How a pass cuts its elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cut {
    /// Elements per result.
    length: usize,
    /// Elements per piece, but for the last.
    piece: usize,
    pieces: usize,
    /// Invocations per piece.
    lanes: usize,
}

/// The passes that reduce `length` elements for each of `rows` results; `neighbours` are elements of one result.
fn cuts(rows: usize, length: usize, neighbours: bool, software: bool) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let mut length = length;
    loop {
        let lanes = match length / 4 {
            _ if !neighbours || software => 1,
            0..8 => 1,
            most => WORKGROUP.min(1 << most.ilog2()),
        };
        let wanted = BUSY[usize::from(software)] / (rows * lanes).max(1);
        let worth = length / (lanes * WORTH[usize::from(software)]);
        let pieces = length.div_ceil(lanes * STEPS).max(wanted.min(worth));
        let piece = length.div_ceil(pieces);
        let pieces = length.div_ceil(piece);
        cuts.push(Cut { length, piece, pieces, lanes });
        if pieces == 1 {
            return cuts;
        }
        length = pieces;
    }
}

/// The dispatches of a reduction of these operands, which are its inputs, initial values and captured scalars; values
/// for which `stored` holds are read from buffers.
pub(crate) fn reduce(
    graph: &Graph,
    reduce: &Reduce,
    operands: &[Id],
    stored: &dyn Fn(Id) -> bool,
    software: bool,
) -> Result<Vec<Pass>> {
    let extents = reduce.shape.extents();
    let (reduced, kept): (Vec<usize>, Vec<usize>) =
        (0..extents.len()).partition(|d| reduce.dimensions.contains(d));
    let count = |dimensions: &[usize]| -> usize { dimensions.iter().map(|&d| extents[d]).product() };
    let (rows, length) = (count(&kept), count(&reduced));
    let innermost = (0..extents.len()).rev().find(|&d| extents[d] > 1);
    let neighbours = innermost.is_some_and(|d| reduce.dimensions.contains(&d));
    let writer = Writer { graph, reduce, operands, stored, kept, reduced, rows, neighbours };
    let cuts = cuts(rows, length, neighbours, software);
    let mut passes = Vec::new();
    for (number, &cut) in cuts.iter().enumerate() {
        passes.push(writer.pass(cut, number == 0)?);
    }
    Ok(passes)
}

struct Writer<'a> {
    graph: &'a Graph,
    reduce: &'a Reduce,
    operands: &'a [Id],
    stored: &'a dyn Fn(Id) -> bool,
    kept: Vec<usize>,
    reduced: Vec<usize>,
    /// The number of results.
    rows: usize,
    neighbours: bool,
}

impl Writer<'_> {
    fn pass(&self, cut: Cut, first: bool) -> Result<Pass> {
        let body = &self.reduce.body;
        let inputs = self.reduce.results.len();
        let last = cut.pieces == 1;
        let mut emitter = Emitter::new(self.graph, self.stored);
        let values = body.values_type();
        let mut functions = vec![body.text.clone()];
        functions.push(if first { self.element(&mut emitter)? } else { self.left(&cut) });
        let scalars = |emitter: &mut Emitter<'_>, ids: &[Id]| -> Result<Vec<String>> {
            ids.iter().map(|&id| emitter.element(id, Vec::new())).collect()
        };
        if last {
            let names = scalars(&mut emitter, &self.operands[inputs..2 * inputs])?;
            let text = emitter.finish_function();
            functions.push(format!(
                "fn initial() -> {values} {{\n{text}    return {};\n}}\n",
                body.values(&names)
            ));
        }
        for (number, &capture) in self.operands[2 * inputs..].iter().enumerate() {
            let names = scalars(&mut emitter, &[capture])?;
            let ty = super::value_type(body.captures[number]);
            let text = emitter.finish_function();
            functions.push(format!("fn captured{number}() -> {ty} {{\n{text}    return {};\n}}\n", names[0]));
        }
        let parts = |name: &str| (0..inputs).map(|i| body.value(name, i)).collect::<Vec<_>>();
        let call = body.call(&[parts("a"), parts("b")].concat(), |number| format!("captured{number}()"));
        functions.push(format!("fn join(a: {values}, b: {values}) -> {values} {{\n    return {call};\n}}\n"));
        let reads = emitter.reads.clone();
        let previous = if first { 0 } else { inputs };
        if reads.len() + previous + inputs > MAX_READS + 1 {
            let text = format!("a reduction of {inputs} tensors needs more than {MAX_READS} buffers besides");
            return Err(Error::unsupported(text));
        }
        self.assemble(cut, &functions, &emitter, previous)
    }

    /// `element(row, k)`: element `k` of the inputs for result `row`, computed here.
    fn element(&self, emitter: &mut Emitter<'_>) -> Result<String> {
        let inputs = self.reduce.results.len();
        let extents = self.reduce.shape.extents();
        let of = |dimensions: &[usize]| -> Shape {
            dimensions.iter().map(|&d| extents[d]).collect::<Vec<_>>().into()
        };
        let wide = self.reduced.iter().filter(|&&d| extents[d] > 1).count();
        let (rows, length) = (of(&self.kept), of(&self.reduced));
        let trailing = self.kept.iter().chain(&self.reduced).copied().filter(|&d| extents[d] > 1);
        let mut names = Vec::new();
        // Where several dimensions are one run of memory, the run is not taken apart.
        if wide > 1 && trailing.is_sorted() {
            let linear = Term::Name("row".into()).times(elements(length.extents()));
            let linear = emitter.named(linear.plus_term(&Term::Name("k".into())));
            for &operand in &self.operands[..inputs] {
                names.push(emitter.at(operand, Form::Linear(linear.clone()))?);
            }
        } else {
            let row = emitter.taken_apart(rows, "row");
            let k = emitter.taken_apart(length, "k");
            let mut terms = vec![Term::Number(0); extents.len()];
            let places = self.kept.iter().chain(&self.reduced);
            for (&d, term) in places.zip(row.into_iter().chain(k)) {
                terms[d] = term;
            }
            for &operand in &self.operands[..inputs] {
                names.push(emitter.element(operand, terms.clone())?);
            }
        }
        let body = &self.reduce.body;
        let (values, value) = (body.values_type(), body.values(&names));
        let text = emitter.finish_function();
        Ok(format!("fn element(row: u32, k: u32) -> {values} {{\n{text}    return {value};\n}}\n"))
    }

    /// `element(row, k)`: what the pass before left for piece `k` of result `row`.
    fn left(&self, cut: &Cut) -> String {
        let body = &self.reduce.body;
        let at = match self.neighbours {
            true => format!("row * {}u + k", cut.length),
            false => format!("k * {}u + row", self.rows),
        };
        let parts: Vec<String> = body
            .results
            .iter()
            .enumerate()
            .map(|(i, element)| match element {
                ElementType::Bool => format!("previous{i}[i] != 0u"),
                _ => format!("previous{i}[i]"),
            })
            .collect();
        let (values, value) = (body.values_type(), body.values(&parts));
        format!("fn element(row: u32, k: u32) -> {values} {{\n    let i = {at};\n    return {value};\n}}\n")
    }

    fn assemble(
        &self,
        cut: Cut,
        functions: &[String],
        emitter: &Emitter<'_>,
        previous: usize,
    ) -> Result<Pass> {
        let body = &self.reduce.body;
        let name = format!("reduce_{}", body.name());
        let units = self.rows * cut.pieces;
        let mut frame = Frame::new(&format!(
            "{}: {} results of {} elements each, in {} pieces of {}; {} invocations own a piece.",
            body.name(),
            self.rows,
            cut.length,
            cut.pieces,
            cut.piece,
            cut.lanes
        ));
        let mut bytes = 0;
        for (i, &read) in emitter.reads.iter().enumerate() {
            let element = self.graph.value(read).ty.element;
            frame.bind(&format!("input{i}"), Access::Read, storage_type(element));
            bytes += self.graph.bytes(read);
        }
        for (i, &element) in body.results.iter().take(previous).enumerate() {
            frame.bind(&format!("previous{i}"), Access::Read, storage_type(element));
        }
        for (i, &element) in body.results.iter().enumerate() {
            frame.bind(&format!("result{i}"), Access::ReadWrite, storage_type(element));
        }
        if cut.lanes > 1 {
            frame.line("");
            for (i, &element) in body.results.iter().enumerate() {
                let ty = storage_type(element);
                frame.line(&format!("var<workgroup> shared{i}: array<{ty}, {WORKGROUP}>;"));
            }
        }
        let program = frame.finish(&name, functions, &self.statements(cut));
        let writes: Vec<u64> = body
            .results
            .iter()
            .map(|&element| units as u64 * crate::stablehlo::plan::graph::word_bytes(element))
            .collect();
        let joined = self.rows as f64 * cut.length as f64;
        let work = Work { flops: joined * (emitter.cost + 4) as f64, bytes: bytes as f64 + joined * 4.0 };
        let reads = emitter.reads.clone();
        Ok(Pass { program: Arc::new(program), reads, writes, units, lanes: cut.lanes, work })
    }

    /// What an invocation does.
    fn statements(&self, cut: Cut) -> String {
        let body = &self.reduce.body;
        let Cut { length, piece, pieces, lanes } = cut;
        let values = body.values_type();
        let mut text = String::new();
        let mut line = |line: &str| {
            let _ = writeln!(text, "    {line}");
        };
        line(&format!("let unit = i / {lanes}u;"));
        let (row, part) = match (pieces, self.neighbours) {
            (1, _) => ("unit".to_owned(), "0u".to_owned()),
            (_, true) => (format!("unit / {pieces}u"), format!("unit % {pieces}u")),
            (_, false) => (format!("unit % {}u", self.rows), format!("unit / {}u", self.rows)),
        };
        line(&format!("let row = {row};"));
        line(&format!("let begin = {part} * {piece}u;"));
        // The number of elements of this piece; a unit past the last has none.
        line(&format!("let own = select(0u, min({piece}u, {length}u - begin), unit < parameters.units);"));
        if lanes == 1 {
            line("let first = begin;");
            line("let count = own;");
        } else {
            line(&format!("let lane = i % {lanes}u;"));
            if body.commutes() {
                line("let first = begin + lane;");
                line(&format!("let filled = min(own, {lanes}u);"));
                line(&format!(
                    "let count = select(0u, (own - lane + {}u) / {lanes}u, lane < filled);",
                    lanes - 1
                ));
            } else {
                let share = piece.div_ceil(lanes);
                line(&format!("let first = begin + lane * {share}u;"));
                line(&format!("let filled = (own + {}u) / {share}u;", share - 1));
                line(&format!(
                    "let count = select(0u, min({share}u, own - lane * {share}u), lane < filled);"
                ));
            }
        }
        let step = match lanes {
            1 => "t".to_owned(),
            lanes if body.commutes() => format!("t * {lanes}u"),
            _ => "t".to_owned(),
        };
        line(&format!("var total: {values};"));
        line(&format!("for (var start = 0u; start < count; start += {BLOCK}u) {{"));
        line(&format!("    let stop = min(start + {BLOCK}u, count);"));
        line(&format!("    var part: {values};"));
        line("    for (var t = start; t < stop; t++) {");
        line(&format!("        let next = element(row, first + {step});"));
        line("        if (t == start) {");
        line("            part = next;");
        line("        } else {");
        line("            part = join(part, next);");
        line("        }");
        line("    }");
        line("    if (start == 0u) {");
        line("        total = part;");
        line("    } else {");
        line("        total = join(total, part);");
        line("    }");
        line("}");
        let stored = |i: usize| match body.results[i] {
            ElementType::Bool => format!("select(0u, 1u, {})", body.value("total", i)),
            _ => body.value("total", i),
        };
        let results = 0..body.results.len();
        if lanes > 1 {
            for i in results.clone() {
                line(&format!("shared{i}[local] = {};", stored(i)));
            }
            line("workgroupBarrier();");
            line(&format!("for (var near = 1u; near < {lanes}u; near *= 2u) {{"));
            line("    if (lane % (2u * near) == 0u && lane + near < filled) {");
            let other: Vec<String> = results
                .clone()
                .map(|i| match body.results[i] {
                    ElementType::Bool => format!("shared{i}[local + near] != 0u"),
                    _ => format!("shared{i}[local + near]"),
                })
                .collect();
            line(&format!("        total = join(total, {});", body.values(&other)));
            for i in results.clone() {
                line(&format!("        shared{i}[local] = {};", stored(i)));
            }
            line("    }");
            line("    workgroupBarrier();");
            line("}");
            line("if (lane == 0u && unit < parameters.units) {");
        } else {
            line("if (unit < parameters.units) {");
        }
        if pieces == 1 {
            line("    total = join(initial(), total);");
        }
        for i in results {
            line(&format!("    result{i}[unit] = {};", stored(i)));
        }
        line("}");
        text
    }
}

impl Pass {
    /// The dispatch that reads these buffers, those of [`Pass::reads`] or of the pass before, and writes `results`.
    pub(crate) fn dispatch(&self, reads: Vec<Slot>, results: &[Slot]) -> Result<Dispatch> {
        Ok(Dispatch {
            program: Arc::clone(&self.program),
            parameters: [self.units as u32, 0, 0, 0].into_iter().flat_map(u32::to_le_bytes).collect(),
            buffers: reads.into_iter().chain(results.iter().copied()).collect(),
            grid: grid(self.units * self.lanes)?,
            work: self.work,
        })
    }
}
