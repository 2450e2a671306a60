//! Recordings made ready once per problem and replayed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::buffer::Buffer;
use super::context::Context;
use super::prepared::Prepared;
use super::recording::Recording;
use crate::Result;

/// How many problems are kept. A program that goes through more than this many shapes records anew, which is cheap.
const KEPT: usize = 256;

/// What is kept, by the text that names the problem.
#[derive(Debug, Default)]
pub(super) struct Plans(Mutex<HashMap<String, Arc<Prepared>>>);

impl Context {
    /// Runs the recording that `problem` names, recorded by `record` if it is the first time.
    ///
    /// `problem` must name all that `record` depends on: operation, scalar, shapes, options.
    ///
    /// # Errors
    /// Those of `record`, [`Context::prepare`] and [`Context::run`].
    pub(crate) fn replay(
        &self,
        problem: &impl std::fmt::Debug,
        inputs: &[&Arc<Buffer>],
        record: impl FnOnce() -> Result<Recording>,
    ) -> Result<Vec<Arc<Buffer>>> {
        let problem = format!("{problem:?}");
        let plans = &self.shared.plans.0;
        let known = plans.lock().unwrap_or_else(PoisonError::into_inner).get(&problem).cloned();
        let prepared = match known.filter(|known| !known.is_refused()) {
            Some(prepared) => prepared,
            None => {
                let prepared = Arc::new(self.prepare(record()?)?);
                let mut plans = plans.lock().unwrap_or_else(PoisonError::into_inner);
                if plans.len() >= KEPT {
                    plans.clear();
                }
                plans.insert(problem, Arc::clone(&prepared));
                prepared
            }
        };
        let inputs: Vec<_> = inputs.iter().map(|&input| Arc::clone(input)).collect();
        self.run(&prepared, &inputs)
    }
}
