//! Sorting along a dimension by any comparator, always stable: a merge sort of the places of elements.
//!
//! A row's places are sorted in runs of [`RUN`], which are then merged two by two, each invocation making a
//! chunk of the merged run. Where its piece of either run begins is found by bisection within the piece around it
//! ("merge path": Green, McColl, Bader, GPU Merge Path, ICS 2012), so that pieces never overlap, and each element comes
//! out once even where the comparator is no order.

use std::sync::Arc;

use super::Node;
use crate::device::{Access, Dispatch, Program, Slot, Work};
use crate::linalg::record::Recorder;
use crate::stablehlo::codegen::{Frame, grid, storage_type, value_type};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::tensor::ElementType;
use crate::{Error, Result};

/// The places that one invocation sorts by insertion.
const RUN: usize = 8;
/// The most places that one invocation merges, times two first runs: finding where they begin costs as much as some
/// dozens of them.
const MAX_CHUNK: usize = 8;
/// The invocations that keep a device busy: a graphics processor, and one that runs on the CPU.
const BUSY: [usize; 2] = [1 << 15, 1 << 9];
/// The most buffers of elements that a kernel may read besides the places: WebGPU grants 8 in a stage.
const MAX_COMPARED: usize = 6;

/// `(inputs..., captures...)` to the inputs with elements along the dimension in order.
#[derive(Debug)]
pub(crate) struct Sort {
    /// The comparator: whether the first of each pair of arguments comes before the second.
    pub(crate) body: Body,
    /// Of inputs and results; no extent is 0.
    pub(crate) types: Vec<TensorType>,
    pub(crate) dimension: usize,
}

/// Rows of elements and what tells which of two comes first.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) rows: usize,
    pub(super) length: usize,
    /// The buffers that `functions` read: name, type of elements, buffer.
    pub(super) reads: Vec<(String, &'static str, Slot)>,
    /// With `fn before(row: u32, a: u32, b: u32) -> bool`, whether element `a` of a row has to come before element `b`.
    pub(super) functions: Vec<String>,
}

impl Node for Sort {
    fn name(&self) -> &'static str {
        "sort"
    }

    fn body(&self) -> Option<&Body> {
        Some(&self.body)
    }

    fn results(&self) -> Vec<TensorType> {
        self.types.clone()
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let extents = self.types[0].shape.extents();
        let length = extents[self.dimension];
        let inner: usize = extents[self.dimension + 1..].iter().product();
        let rows = extents[..self.dimension].iter().product::<usize>() * inner;
        let (inputs, captures) = operands.split_at(self.types.len());
        let order = self.order(rows, length, inner, inputs, captures)?;
        let places = permutation(recorder, &order)?;
        let mut results = Vec::new();
        for (ty, &input) in self.types.iter().zip(inputs) {
            let words = storage_type(ty.element);
            let mut frame = Frame::new("each invocation owns one element of the sorted rows");
            frame.bind("places", Access::Read, "u32");
            frame.bind("elements", Access::Read, words);
            frame.bind("result", Access::ReadWrite, words);
            let statements = format!(
                "    if (i >= parameters.units) {{\n        return;\n    }}\n    \
                 let row = i / {length}u;\n    result[place(row, i % {length}u)] = elements[place(row, places[i])];\n"
            );
            let program = frame.finish("sort_apply", &[place(length, inner)], &statements);
            let result = recorder.recording.scratch(recorder.recording.bytes(input));
            dispatch(recorder, &Arc::new(program), rows * length, [0; 2], vec![places, input, result], 3.0)?;
            results.push(result);
        }
        Ok(results)
    }
}

impl Sort {
    fn order(
        &self,
        rows: usize,
        length: usize,
        inner: usize,
        inputs: &[Slot],
        captures: &[Slot],
    ) -> Result<Order> {
        let mut reads = Vec::new();
        let mut arguments = Vec::new();
        for (i, ty) in self.types.iter().enumerate() {
            let used = self.body.uses[2 * i..2 * i + 2].contains(&true);
            if used {
                reads.push((format!("input{i}"), storage_type(ty.element), inputs[i]));
            }
            for at in ["at_a", "at_b"] {
                arguments.push(match ty.element {
                    _ if !used => format!("{}()", value_type(ty.element)),
                    ElementType::Bool => format!("input{i}[{at}] != 0u"),
                    _ => format!("input{i}[{at}]"),
                });
            }
        }
        captured(&self.body, captures, &mut reads);
        let call = self.body.call(&arguments, |number| captured_scalar(&self.body, number));
        let before = format!(
            "fn before(row: u32, a: u32, b: u32) -> bool {{\n    let at_a = place(row, a);\n    \
             let at_b = place(row, b);\n    return {call};\n}}\n"
        );
        let functions = vec![self.body.text.clone(), place(length, inner), before];
        Ok(Order { rows, length, reads, functions })
    }
}

/// Adds the buffers of the scalars that a body captures.
pub(super) fn captured(body: &Body, slots: &[Slot], reads: &mut Vec<(String, &'static str, Slot)>) {
    for (i, (&element, &slot)) in body.captures.iter().zip(slots).enumerate() {
        reads.push((format!("captured{i}"), storage_type(element), slot));
    }
}

/// The scalar of that number that a body captures.
pub(super) fn captured_scalar(body: &Body, number: usize) -> String {
    match body.captures.get(number) {
        Some(ElementType::Bool) => format!("captured{number}[0] != 0u"),
        _ => format!("captured{number}[0]"),
    }
}

/// Where element `k` of a row lies, the elements of a row being `inner` apart.
fn place(length: usize, inner: usize) -> String {
    let place = match inner {
        1 => format!("row * {length}u + k"),
        _ => format!("(row / {inner}u * {length}u + k) * {inner}u + row % {inner}u"),
    };
    format!("fn place(row: u32, k: u32) -> u32 {{\n    return {place};\n}}\n")
}

/// The places of the elements of each row in their order: `u32`, `rows x length`.
pub(super) fn permutation(recorder: &mut Recorder, order: &Order) -> Result<Slot> {
    let Order { rows, length, .. } = *order;
    if order.reads.len() > MAX_COMPARED {
        let count = order.reads.len();
        let message = format!("its comparator reads {count} tensors, at most {MAX_COMPARED} can be");
        return Err(Error::unsupported(message));
    }
    let slots: Vec<Slot> = order.reads.iter().map(|&(_, _, slot)| slot).collect();
    let bytes = (rows * length * 4) as u64;
    let mut places = recorder.recording.scratch(bytes);
    let program = Arc::new(order.runs());
    let runs = rows * length.div_ceil(RUN);
    let buffers = [slots.as_slice(), &[places]].concat();
    dispatch(recorder, &program, runs, [0; 2], buffers, (RUN * RUN) as f64)?;
    let program = Arc::new(order.merge());
    let busy = BUSY[usize::from(recorder.tuning.software)];
    let worth = (rows * length / (2 * RUN * busy)).clamp(1, MAX_CHUNK);
    let most = (2 * RUN) << worth.ilog2();
    let mut run = RUN;
    while run < length {
        let merged = recorder.recording.scratch(bytes);
        let buffers = [slots.as_slice(), &[places, merged]].concat();
        // No chunk crosses a pair of runs.
        let chunk = most.min(2 * run);
        let chunks = rows * length.div_ceil(chunk);
        let effort = (chunk * 4 + 16 * run.ilog2() as usize) as f64;
        dispatch(recorder, &program, chunks, [run as u32, chunk as u32], buffers, effort)?;
        places = merged;
        run *= 2;
    }
    Ok(places)
}

impl Order {
    fn frame(&self, comment: &str) -> Frame {
        let mut frame = Frame::new(comment);
        for (name, ty, _) in &self.reads {
            frame.bind(name, Access::Read, ty);
        }
        frame
    }

    /// Sorts runs by insertion.
    fn runs(&self) -> Program {
        let length = self.length;
        let mut frame = self.frame("each invocation sorts the places of one run by insertion");
        frame.bind("places", Access::ReadWrite, "u32");
        let statements = format!(
            "    if (i >= parameters.units) {{
        return;
    }}
    let row = i / {runs}u;
    let begin = (i % {runs}u) * {RUN}u;
    let end = min(begin + {RUN}u, {length}u);
    for (var next = begin; next < end; next++) {{
        var at = row * {length}u + next;
        loop {{
            if (at == row * {length}u + begin) {{
                break;
            }}
            let other = places[at - 1u];
            if (!before(row, next, other)) {{
                break;
            }}
            places[at] = other;
            at -= 1u;
        }}
        places[at] = next;
    }}
",
            runs = length.div_ceil(RUN),
        );
        frame.finish("sort_runs", &self.functions, &statements)
    }

    /// Merges runs of `parameters.first` places two by two, in chunks of `parameters.second`.
    fn merge(&self) -> Program {
        let length = self.length;
        let mut frame = self.frame("each invocation makes one chunk of two runs merged");
        frame.bind("places", Access::Read, "u32");
        frame.bind("merged", Access::ReadWrite, "u32");
        // In a pair of runs, (m, a) says that a of the first m places come from the first run.
        let statements = format!(
            "    if (i >= parameters.units) {{
        return;
    }}
    let chunk = parameters.second;
    let chunks = ({length}u - 1u) / chunk + 1u;
    let row = i / chunks;
    let first = (i % chunks) * chunk;
    let run = parameters.first;
    let pair = first / (2u * run) * (2u * run);
    let count = min(2u * run, {length}u - pair);
    let left = row * {length}u + pair;
    let right = left + min(run, count);
    let begin = first - pair;
    let end = min(begin + chunk, count);
    var ends = vec2<u32>(0u, 0u);
    for (var side = 0u; side < 2u; side++) {{
        let wanted = select(begin, end, side == 1u);
        var low = vec2<u32>(0u, 0u);
        var high = vec2<u32>(count, min(run, count));
        var span = run;
        while (low.x < wanted && wanted < high.x) {{
            let m = low.x + span;
            if (m < high.x) {{
                var least = max(low.y, m - min(m, high.x - high.y));
                var most = min(high.y, m - (low.x - low.y));
                while (least < most) {{
                    let a = (least + most) / 2u;
                    if (before(row, places[right + m - 1u - a], places[left + a])) {{
                        most = a;
                    }} else {{
                        least = a + 1u;
                    }}
                }}
                if (wanted < m) {{
                    high = vec2<u32>(m, least);
                }} else {{
                    low = vec2<u32>(m, least);
                }}
            }}
            span /= 2u;
        }}
        let split = select(high.y, low.y, low.x == wanted);
        if (side == 0u) {{
            ends.x = split;
        }} else {{
            ends.y = split;
        }}
    }}
    var a = ends.x;
    var b = begin - ends.x;
    for (var at = begin; at < end; at++) {{
        var from_left = b >= end - ends.y;
        if (!from_left && a < ends.y) {{
            from_left = !before(row, places[right + b], places[left + a]);
        }}
        if (from_left) {{
            merged[left + at] = places[left + a];
            a += 1u;
        }} else {{
            merged[left + at] = places[right + b];
            b += 1u;
        }}
    }}
"
        );
        frame.finish("sort_merge", &self.functions, &statements)
    }
}

/// Appends a dispatch of as many invocations as there are units; `effort` is what one costs, in additions.
pub(super) fn dispatch(
    recorder: &mut Recorder,
    program: &Arc<Program>,
    units: usize,
    [first, second]: [u32; 2],
    buffers: Vec<Slot>,
    effort: f64,
) -> Result<()> {
    recorder.recording.dispatch(Dispatch {
        program: Arc::clone(program),
        parameters: [units as u32, 0, first, second].into_iter().flat_map(u32::to_le_bytes).collect(),
        buffers,
        grid: grid(units)?,
        work: Work { flops: units as f64 * effort, bytes: units as f64 * effort * 4.0 },
    })
}
