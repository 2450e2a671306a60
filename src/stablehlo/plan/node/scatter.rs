//! Scatter: slices of the inputs updated by any function, repeated places in the order of the updates.
//!
//! Updates whose places cannot repeat are applied at once, an invocation for each element. Others are sorted by place,
//! and one invocation applies all updates of a place, in order. What is sorted are *units*: whole slices where those
//! overlap entirely or not at all, else elements.

use std::sync::Arc;

use super::Node;
use super::sort::{Order, captured, captured_scalar, dispatch, permutation};
use crate::device::{Access, Slot};
use crate::linalg::record::Recorder;
use crate::stablehlo::codegen::{Frame, MAX_READS, storage_type};
use crate::stablehlo::ir::TensorType;
use crate::stablehlo::plan::body::Body;
use crate::tensor::{ElementType, Shape};
use crate::{Error, Result};

/// Up to so many units, each finds its rank by looking at all others.
const FEW: usize = 1024;
/// The most updates that an invocation applies in one dispatch: some drivers end longer loops silently.
const STEPS: usize = 16_384;

/// `(inputs..., indices, updates..., captures...)` to the inputs, updated.
#[derive(Debug)]
pub(crate) struct Scatter {
    /// Of all values at a place and all updates of it.
    pub(crate) body: Body,
    /// Of inputs and results; no extent is 0.
    pub(crate) types: Vec<TensorType>,
    pub(crate) indices: TensorType,
    /// Of each of the updates; no extent is 0.
    pub(crate) updates: Shape,
    pub(crate) dimensions: Dimensions,
    /// Whether the program promises that no place repeats.
    pub(crate) unique: bool,
}

/// What dimensions stand for, named as in the specification.
#[derive(Clone, Debug)]
pub(crate) struct Dimensions {
    pub(crate) update_window: Vec<usize>,
    pub(crate) inserted_window: Vec<usize>,
    pub(crate) input_batching: Vec<usize>,
    pub(crate) indices_batching: Vec<usize>,
    pub(crate) scatter_to_operand: Vec<usize>,
    pub(crate) index_vector: usize,
}

/// What is applied in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// All elements of a slice.
    Slice,
    Element,
}

impl Node for Scatter {
    fn name(&self) -> &'static str {
        "scatter"
    }

    fn body(&self) -> Option<&Body> {
        Some(&self.body)
    }

    fn results(&self) -> Vec<TensorType> {
        self.types.clone()
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let count = self.types.len();
        let (inputs, rest) = operands.split_at(count);
        let (indices, rest) = rest.split_at(1);
        let (updates, captures) = rest.split_at(count);
        let mut results = Vec::new();
        for &input in inputs {
            let result = recorder.recording.scratch(recorder.recording.bytes(input));
            recorder.recording.copy(input, result);
            results.push(result);
        }
        let slices = self.scatter_extents().iter().product::<usize>();
        let width = self.window_extents().iter().product::<usize>();
        if self.unique || slices == 1 {
            self.apply_all(recorder, indices[0], updates, captures, &results, slices * width)?;
            return Ok(results);
        }
        // A slice that moves in none of its own dimensions covers another one, or has nothing of it.
        let still =
            self.dimensions.scatter_to_operand.iter().all(|d| self.dimensions.inserted_window.contains(d));
        let (unit, units) = if still { (Unit::Slice, slices) } else { (Unit::Element, slices * width) };
        let width = if still { width } else { 1 };
        let sorted = self.sorted(recorder, indices[0], unit, units)?;
        self.apply_sorted(recorder, sorted, updates, captures, &results, unit, (units, width))?;
        Ok(results)
    }
}

impl Scatter {
    fn extents(&self) -> &[usize] {
        self.types[0].shape.extents()
    }

    /// The dimensions of the updates that number slices.
    fn update_scatter(&self) -> Vec<usize> {
        (0..self.updates.rank()).filter(|d| !self.dimensions.update_window.contains(d)).collect()
    }

    fn scatter_extents(&self) -> Vec<usize> {
        self.update_scatter().iter().map(|&d| self.updates.extents()[d]).collect()
    }

    fn window_extents(&self) -> Vec<usize> {
        self.dimensions.update_window.iter().map(|&d| self.updates.extents()[d]).collect()
    }

    /// The dimensions of the inputs in which slices extend, in order.
    fn operand_window(&self) -> Vec<usize> {
        let Dimensions { inserted_window, input_batching, .. } = &self.dimensions;
        (0..self.extents().len())
            .filter(|d| !inserted_window.contains(d) && !input_batching.contains(d))
            .collect()
    }

    /// `fn update(slice, element) -> u32`, the place in the updates, and the two functions back from it.
    fn places(&self) -> String {
        let rank = self.updates.rank();
        let (scatter, window) = (self.update_scatter(), &self.dimensions.update_window);
        let mut terms = vec![String::new(); rank];
        for (dimensions, name, extents) in
            [(&scatter, "slice", self.scatter_extents()), (window, "element", self.window_extents())]
        {
            for (&d, term) in dimensions.iter().zip(coordinates(name, &extents)) {
                terms[d] = term;
            }
        }
        let update = linear(&terms, self.updates.extents());
        let own = coordinates("at", self.updates.extents());
        let part = |dimensions: &[usize], extents: &[usize]| {
            linear(&dimensions.iter().map(|&d| own[d].clone()).collect::<Vec<_>>(), extents)
        };
        let slice = part(&scatter, &self.scatter_extents());
        let element = part(window, &self.window_extents());
        format!(
            "fn update(slice: u32, element: u32) -> u32 {{\n    return {update};\n}}\n\n\
             fn slice_of(at: u32) -> u32 {{\n    return {slice};\n}}\n\n\
             fn element_of(at: u32) -> u32 {{\n    return {element};\n}}\n"
        )
    }

    /// `fn place(slice, element) -> u32`: where an update goes, all ones where that is outside.
    fn place(&self) -> String {
        let Dimensions { input_batching, indices_batching, scatter_to_operand, index_vector, .. } =
            &self.dimensions;
        let mut text = String::from("fn place(slice: u32, element: u32) -> u32 {\n");
        let slice = coordinates("slice", &self.scatter_extents());
        let mut sums = vec![Vec::new(); self.extents().len()];
        for (number, &d) in scatter_to_operand.iter().enumerate() {
            let mut at = slice.clone();
            if *index_vector < self.indices.shape.rank() {
                at.insert(*index_vector, format!("{number}u"));
            }
            let at = linear(&at, self.indices.shape.extents());
            // As unsigned numbers, those outside on either side are large; two of them do not add up to a small one.
            let start = match self.indices.element {
                ElementType::I64 => format!("bitcast<u32>(clamped_i64(indices[{at}]))"),
                ElementType::U64 => format!("min(clamped_u64(indices[{at}]), 0x80000000u)"),
                element if element.is_signed_integer() => format!("bitcast<u32>(indices[{at}])"),
                _ => format!("min(indices[{at}], 0x80000000u)"),
            };
            text.push_str(&format!("    let start{d} = {start};\n"));
            sums[d].push(format!("start{d}"));
        }
        for (&d, &of) in input_batching.iter().zip(indices_batching) {
            sums[d].push(slice[of - usize::from(of > *index_vector)].clone());
        }
        for (d, term) in self.operand_window().into_iter().zip(coordinates("element", &self.window_extents()))
        {
            sums[d].push(term);
        }
        let (mut terms, mut inside) = (Vec::new(), Vec::new());
        for (d, sum) in sums.iter().enumerate() {
            let sum = if sum.is_empty() { "0u".to_owned() } else { sum.join(" + ") };
            text.push_str(&format!("    let at{d} = {sum};\n"));
            inside.push(format!("at{d} < {}u", self.extents()[d]));
            terms.push(format!("at{d}"));
        }
        let inside = if inside.is_empty() { "true".to_owned() } else { inside.join(" && ") };
        let place = linear(&terms, self.extents());
        text.push_str(&format!("    return select(0xffffffffu, {place}, {inside});\n}}\n"));
        text
    }

    /// `fn offset(element) -> u32`: how far behind a slice's first element another one lies.
    fn offset(&self) -> String {
        let mut terms = vec!["0u".to_owned(); self.extents().len()];
        for (d, term) in self.operand_window().into_iter().zip(coordinates("element", &self.window_extents()))
        {
            terms[d] = term;
        }
        format!("fn offset(element: u32) -> u32 {{\n    return {};\n}}\n", linear(&terms, self.extents()))
    }

    /// Binds updates, captures and results, after one other buffer.
    fn bind(
        &self,
        frame: &mut Frame,
        updates: &[Slot],
        captures: &[Slot],
        results: &[Slot],
    ) -> Result<Vec<Slot>> {
        let mut slots = Vec::new();
        for (i, (ty, &slot)) in self.types.iter().zip(updates).enumerate() {
            frame.bind(&format!("updates{i}"), Access::Read, storage_type(ty.element));
            slots.push(slot);
        }
        let mut scalars = Vec::new();
        captured(&self.body, captures, &mut scalars);
        for (name, ty, slot) in scalars {
            frame.bind(&name, Access::Read, ty);
            slots.push(slot);
        }
        for (i, (ty, &slot)) in self.types.iter().zip(results).enumerate() {
            frame.bind(&format!("result{i}"), Access::ReadWrite, storage_type(ty.element));
            slots.push(slot);
        }
        if frame.bindings() > MAX_READS + 1 {
            let count = self.types.len();
            return Err(Error::unsupported(format!(
                "a scatter of {count} tensors needs more buffers than can be bound"
            )));
        }
        Ok(slots)
    }

    /// Elements of arrays of that name, as values.
    fn load(&self, name: &str, at: &str) -> Vec<String> {
        let each = self.types.iter().enumerate();
        each.map(|(i, ty)| match ty.element {
            ElementType::Bool => format!("{name}{i}[{at}] != 0u"),
            _ => format!("{name}{i}[{at}]"),
        })
        .collect()
    }

    /// The statements that write `values` to the results at `at`.
    fn write(&self, values: &str, indent: &str) -> String {
        let each = self.types.iter().enumerate();
        each.map(|(i, ty)| {
            let value = self.body.value(values, i);
            match ty.element {
                ElementType::Bool => format!("{indent}result{i}[at] = select(0u, 1u, {value});\n"),
                _ => format!("{indent}result{i}[at] = {value};\n"),
            }
        })
        .collect()
    }

    /// `values` of the place and the update at `from` joined.
    fn join(&self, values: &str, from: &str) -> String {
        let current: Vec<String> = (0..self.types.len()).map(|i| self.body.value(values, i)).collect();
        let arguments = [current, self.load("updates", from)].concat();
        self.body.call(&arguments, |number| captured_scalar(&self.body, number))
    }

    /// Every update at once.
    fn apply_all(
        &self,
        recorder: &mut Recorder,
        indices: Slot,
        updates: &[Slot],
        captures: &[Slot],
        results: &[Slot],
        units: usize,
    ) -> Result<()> {
        let mut frame = Frame::new("each invocation applies one update; no two have one place");
        frame.bind("indices", Access::Read, storage_type(self.indices.element));
        let slots = [vec![indices], self.bind(&mut frame, updates, captures, results)?].concat();
        let statements = format!(
            "    if (i >= parameters.units) {{\n        return;\n    }}\n    \
             let at = place(slice_of(i), element_of(i));\n    if (at != 0xffffffffu) {{\n        \
             let current = {};\n        let next = {};\n{}    }}\n",
            self.body.values(&self.load("result", "at")),
            self.join("current", "i"),
            self.write("next", "        "),
        );
        let functions = [self.body.text.clone(), self.places(), self.place()];
        let program = Arc::new(frame.finish("scatter", &functions, &statements));
        dispatch(recorder, &program, units, [0; 2], slots, 16.0)
    }

    /// The units in the order of their places, those of one place in their own: pairs of place and unit.
    fn sorted(&self, recorder: &mut Recorder, indices: Slot, unit: Unit, units: usize) -> Result<Slot> {
        let keys = recorder.recording.scratch(units as u64 * 4);
        let mut frame = Frame::new("each invocation finds the place of one unit");
        frame.bind("indices", Access::Read, storage_type(self.indices.element));
        frame.bind("keys", Access::ReadWrite, "u32");
        let place = match unit {
            Unit::Slice => "place(i, 0u)",
            Unit::Element => "place(slice_of(i), element_of(i))",
        };
        let statements = format!("    if (i < parameters.units) {{\n        keys[i] = {place};\n    }}\n");
        let program = Arc::new(frame.finish("scatter_places", &[self.places(), self.place()], &statements));
        dispatch(recorder, &program, units, [0; 2], vec![indices, keys], 16.0)?;
        let sorted = recorder.recording.scratch(units as u64 * 8);
        if units <= FEW {
            let mut frame = Frame::new("each invocation finds the rank of one unit among all");
            frame.bind("keys", Access::Read, "u32");
            frame.bind("sorted", Access::ReadWrite, "vec2<u32>");
            let statements = format!(
                "    if (i >= parameters.units) {{\n        return;\n    }}\n    let key = keys[i];\n    \
                 var rank = 0u;\n    for (var other = 0u; other < {units}u; other++) {{\n        \
                 rank += u32(keys[other] < key || (keys[other] == key && other < i));\n    }}\n    \
                 sorted[rank] = vec2<u32>(key, i);\n"
            );
            let program = Arc::new(frame.finish("scatter_rank", &[], &statements));
            dispatch(recorder, &program, units, [0; 2], vec![keys, sorted], units as f64 * 4.0)?;
            return Ok(sorted);
        }
        let before = "fn before(row: u32, a: u32, b: u32) -> bool {\n    return keys[a] < keys[b];\n}\n";
        let reads = vec![("keys".to_owned(), "u32", keys)];
        let order = Order { rows: 1, length: units, reads, functions: vec![before.to_owned()] };
        let places = permutation(recorder, &order)?;
        let mut frame = Frame::new("each invocation writes one place with its unit");
        frame.bind("keys", Access::Read, "u32");
        frame.bind("units", Access::Read, "u32");
        frame.bind("sorted", Access::ReadWrite, "vec2<u32>");
        let statements = "    if (i < parameters.units) {\n        \
                          sorted[i] = vec2<u32>(keys[units[i]], units[i]);\n    }\n";
        let program = Arc::new(frame.finish("scatter_pairs", &[], statements));
        dispatch(recorder, &program, units, [0; 2], vec![keys, places, sorted], 4.0)?;
        Ok(sorted)
    }

    /// All updates of a place by one invocation; `width` elements per unit.
    #[expect(clippy::too_many_arguments, reason = "the buffers of one step")]
    fn apply_sorted(
        &self,
        recorder: &mut Recorder,
        sorted: Slot,
        updates: &[Slot],
        captures: &[Slot],
        results: &[Slot],
        unit: Unit,
        (units, width): (usize, usize),
    ) -> Result<()> {
        let mut frame = Frame::new("the invocation of a place's first unit applies all of them, in order");
        frame.bind("sorted", Access::Read, "vec2<u32>");
        let slots = [vec![sorted], self.bind(&mut frame, updates, captures, results)?].concat();
        let (at, from) = match unit {
            Unit::Slice => ("key + offset(element)", "update(sorted[t].y, element)"),
            Unit::Element => ("key", "sorted[t].y"),
        };
        let steps = STEPS.min(units);
        let statements = format!(
            "    let first = i / {width}u;
    let element = i % {width}u;
    let begin = first + parameters.first;
    if (i >= parameters.units || begin >= {units}u) {{
        return;
    }}
    let key = sorted[begin].x;
    if (key == 0xffffffffu || sorted[first].x != key || (first > 0u && sorted[max(first, 1u) - 1u].x == key)) {{
        return;
    }}
    let at = {at};
    var current = {};
    let end = min(begin + {steps}u, {units}u);
    for (var t = begin; t < end; t++) {{
        if (sorted[t].x != key) {{
            break;
        }}
        let source = {from};
        current = {};
    }}
{}",
            self.body.values(&self.load("result", "at")),
            self.join("current", "source"),
            self.write("current", "    "),
        );
        let functions = [self.body.text.clone(), self.places(), self.offset()];
        let program = Arc::new(frame.finish("scatter_in_order", &functions, &statements));
        for start in (0..units).step_by(STEPS) {
            let effort = if start == 0 { 16.0 } else { 4.0 };
            dispatch(recorder, &program, units * width, [start as u32, 0], slots.clone(), effort)?;
        }
        Ok(())
    }
}

/// The coordinates of the linear index of that name, as expressions.
pub(super) fn coordinates(name: &str, extents: &[usize]) -> Vec<String> {
    let mut stride = extents.iter().product::<usize>();
    let mut outermost = true;
    let mut terms = Vec::new();
    for &extent in extents {
        stride /= extent;
        terms.push(match (extent, stride, outermost) {
            (1, ..) => "0u".to_owned(),
            (_, 1, true) => name.to_owned(),
            (_, 1, false) => format!("({name} % {extent}u)"),
            (_, _, true) => format!("({name} / {stride}u)"),
            _ => format!("({name} / {stride}u % {extent}u)"),
        });
        outermost &= extent == 1;
    }
    terms
}

/// The linear index of these coordinates.
pub(super) fn linear(coordinates: &[String], extents: &[usize]) -> String {
    let mut sum = String::from("0u");
    for (term, &extent) in coordinates.iter().zip(extents) {
        sum = if sum == "0u" { term.clone() } else { format!("({sum} * {extent}u + {term})") };
    }
    sum
}
