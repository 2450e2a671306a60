//! Which values get a buffer; every other is computed inside the kernels that use it.
//!
//! A buffer is given to
//! * inputs, dense constants and results of calls, which lie in one anyway;
//! * outputs of the program and operands of calls, which must lie in one, but for operands of a reduction, which its
//!   kernel computes;
//! * a value that would be computed many times: at several indices, in several kernels, or once for each element of
//!   a larger tensor, where that costs more than a dispatch, a write and reads;
//! * what would make a kernel too large, or make it read more buffers than a stage may bind.
//!
//! The first three are decided from users to operands, the last from operands to users.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::graph::{Expression, Graph, Id, Source};
use crate::stablehlo::codegen::MAX_READS;

/// Additions for which a dispatch could be had instead.
const DISPATCH_COST: u64 = 1 << 18;
/// Additions for which a read or write of one element could be had instead.
const MEMORY_COST: u64 = 8;
/// The most places at which a value is computed anew, unless it is next to nothing.
const MAX_PLACES: usize = 8;
/// The most values computed in one kernel.
const MAX_VALUES: usize = 200;
/// The most code in one kernel, in additions: compilers take long over more.
pub(super) const MAX_CODE: u64 = 4000;
/// What next to nothing costs: a conversion, a comparison of indices.
const TRIVIAL_COST: u64 = 6;

/// The decision, by value.
#[derive(Debug)]
pub(crate) struct Buffers {
    needed: Vec<bool>,
    stored: Vec<bool>,
}

impl Buffers {
    /// Whether anything depends on the value.
    pub(crate) fn needed(&self, id: Id) -> bool {
        self.needed[id.0 as usize]
    }

    /// Whether the value lies in a buffer.
    pub(crate) fn stored(&self, id: Id) -> bool {
        self.stored[id.0 as usize]
    }

    /// Gives the values of a graph their buffers.
    pub(crate) fn of(graph: &Graph) -> Self {
        let count = graph.values.len();
        let mut buffers = Buffers { needed: graph.needed(), stored: vec![false; count] };
        for id in graph.ids() {
            buffers.stored[id.0 as usize] = match graph.value(id).source {
                Source::Input(_) | Source::Dense(_) | Source::Result { .. } => true,
                Source::Splat(_) | Source::Expression(_) => false,
            };
        }
        for &output in &graph.outputs {
            buffers.stored[output.0 as usize] = true;
        }
        for call in &graph.calls {
            if call.results.iter().any(|&result| buffers.needed(result)) {
                for operand in call.stored() {
                    buffers.stored[operand.0 as usize] = true;
                }
            }
        }
        buffers.store_what_is_dear(graph);
        // A buffer for one value changes what others read, so until nothing changes.
        while buffers.store_what_is_large(graph) {}
        buffers
    }

    /// From users to operands: at which places a value is computed, and what that costs altogether.
    fn store_what_is_dear(&mut self, graph: &Graph) {
        let costs = costs(graph);
        let mut places: Vec<BTreeSet<Place>> = vec![BTreeSet::new(); graph.values.len()];
        for id in graph.ids().rev() {
            let i = id.0 as usize;
            if !self.needed[i] {
                continue;
            }
            let expression = match &graph.value(id).source {
                Source::Expression(expression) => expression,
                Source::Result { call } => {
                    // Once for each element, whichever result asks: the places are equal.
                    for &operand in graph.calls[*call].fused() {
                        let path = u64::MAX - *call as u64;
                        let place = Place { path, elements: graph.elements(operand) };
                        places[operand.0 as usize].insert(place);
                    }
                    continue;
                }
                _ => continue,
            };
            if !self.stored[i] {
                let evaluations: u64 = places[i].iter().map(|place| u64::from(place.elements)).sum();
                let once = u64::from(graph.elements(id));
                let repeated = costs[i].saturating_mul(evaluations.saturating_sub(once));
                let kept = DISPATCH_COST + MEMORY_COST.saturating_mul(evaluations + once);
                let many = places[i].len() > MAX_PLACES && costs[i] > TRIVIAL_COST;
                // Where no operand has elements of its own (iota, constants), reading is dearer than computing.
                self.stored[i] = many || (costs[i] > MEMORY_COST && repeated > kept);
            }
            let own = if self.stored[i] {
                BTreeSet::from([Place { path: u64::from(id.0), elements: graph.elements(id) }])
            } else {
                std::mem::take(&mut places[i])
            };
            for (position, operand) in expression.operands().into_iter().enumerate() {
                let places = &mut places[operand.0 as usize];
                let as_index = position >= expression.indexed();
                places.extend(own.iter().map(|place| place.through(expression, as_index)));
            }
        }
    }

    /// From operands to users: what each value computes and reads, cut where it is too much; whether anything was.
    fn store_what_is_large(&mut self, graph: &Graph) -> bool {
        let mut changed = false;
        let mut parts: Vec<Parts> = Vec::with_capacity(graph.values.len());
        for id in graph.ids() {
            let (operands, most) = match graph.value(id).source {
                Source::Result { call } => {
                    let call = &graph.calls[call];
                    (call.fused().to_vec(), (MAX_READS + 1).saturating_sub(call.results.len()))
                }
                _ => (graph.value(id).operands(), MAX_READS),
            };
            let own = loop {
                let mut own = Parts::default();
                own.computed.insert(id);
                for &operand in &operands {
                    self.join(graph, &mut own, operand, &parts);
                }
                let fits = own.computed.len() <= MAX_VALUES && code(graph, &own.computed) <= MAX_CODE;
                if own.reads.len() <= most && fits || !self.needed(id) {
                    break own;
                }
                // Some operand is computed here, as an op has few operands: store the one that weighs most.
                let weight = |operand: Id| parts[operand.0 as usize].share(graph);
                let heaviest = operands
                    .iter()
                    .copied()
                    .filter(|&operand| {
                        !self.stored(operand) && matches!(graph.value(operand).source, Source::Expression(_))
                    })
                    .max_by(|&a, &b| weight(a).total_cmp(&weight(b)));
                match heaviest {
                    Some(operand) => {
                        self.stored[operand.0 as usize] = true;
                        changed = true;
                    }
                    None => break own,
                }
            };
            parts.push(own);
        }
        changed
    }

    fn join(&self, graph: &Graph, own: &mut Parts, operand: Id, parts: &[Parts]) {
        if matches!(graph.value(operand).source, Source::Splat(_)) {
            return;
        }
        if self.stored(operand) {
            own.reads.insert(operand);
        } else {
            let other = &parts[operand.0 as usize];
            own.reads.extend(&other.reads);
            own.computed.extend(&other.computed);
        }
    }
}

/// Where a value is computed: in which kernel, at which index, how many times.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// A hash of the kernel and of the indexing ops between its root and the value.
    path: u64,
    /// The elements that the kernel computes.
    elements: u32,
}

impl Place {
    /// The place of an operand of an expression that is computed here; `as_index`: it says where others are read.
    fn through(&self, expression: &Expression, as_index: bool) -> Place {
        if expression.keeps_index() {
            return self.clone();
        }
        let mut hasher = DefaultHasher::new();
        self.path.hash(&mut hasher);
        (expression, as_index).hash(&mut hasher);
        Place { path: hasher.finish(), elements: self.elements }
    }
}

/// What a value computes in its kernel and which buffers it reads.
#[derive(Debug, Default)]
struct Parts {
    computed: BTreeSet<Id>,
    reads: BTreeSet<Id>,
}

/// How much code computes these values, in additions.
pub(super) fn code<'a>(graph: &Graph, computed: impl IntoIterator<Item = &'a Id>) -> u64 {
    let own = |&id: &Id| match &graph.value(id).source {
        Source::Expression(Expression::Apply { function, .. }) => function.code(graph.value(id).ty.element),
        _ => 1,
    };
    computed.into_iter().map(own).fold(0, u64::saturating_add)
}

impl Parts {
    /// How much of what a kernel may have they take, each kind by itself.
    fn share(&self, graph: &Graph) -> f64 {
        let reads = self.reads.len() as f64 / MAX_READS as f64;
        let values = self.computed.len() as f64 / MAX_VALUES as f64;
        reads + values + code(graph, &self.computed) as f64 / MAX_CODE as f64
    }
}

/// What one element of each value costs if all that can be is computed, in additions.
fn costs(graph: &Graph) -> Vec<u64> {
    let mut costs: Vec<u64> = Vec::with_capacity(graph.values.len());
    for id in graph.ids() {
        let value = graph.value(id);
        let cost = match &value.source {
            Source::Splat(_) => 0,
            Source::Input(_) | Source::Dense(_) | Source::Result { .. } => MEMORY_COST,
            Source::Expression(expression) => {
                let own = match expression {
                    Expression::Apply { function, .. } => function.cost(value.ty.element),
                    Expression::DynamicSlice { starts, .. }
                    | Expression::DynamicUpdateSlice { starts, .. } => 1 + 3 * starts.len() as u64,
                    Expression::Gather { numbers, .. } => 1 + 3 * numbers.start_index_map.len() as u64,
                    _ => 1,
                };
                let operands = expression.operands();
                operands.iter().map(|operand| costs[operand.0 as usize]).fold(own, u64::saturating_add)
            }
        };
        costs.push(cost.min(1 << 24));
    }
    costs
}
