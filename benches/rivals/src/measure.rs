//! Times the libraries of this process by turns: A B A B, so that a busy moment of the machine hits them all.

use std::any::Any;
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::cases::{CASES, Case};
use crate::check;
use crate::contestants::{Call, Contestant};
use crate::inputs;

/// Rounds of one case: until they took [`ENOUGH`] together, at least the first and at most the second number.
pub const ROUNDS: (usize, usize) = (5, 50);

/// See [`ROUNDS`].
pub const ENOUGH: Duration = Duration::from_secs(4);

/// Calls before the first round: they compile the pipelines and fill the pools.
pub const WARM_UP: usize = 2;

/// What a contestant did with a case.
struct Entrant<'a> {
    name: &'static str,
    call: Option<Call<'a>>,
    times: Vec<f64>,
    ratio: f64,
    error: Option<String>,
}

impl Entrant<'_> {
    /// One call. After an error or a panic the contestant is out of this case.
    fn run(&mut self) -> Option<(f64, Vec<f32>)> {
        let call = self.call.as_mut()?;
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(call));
        let seconds = start.elapsed().as_secs_f64();
        match outcome {
            Ok(Ok(result)) => return Some((seconds, result)),
            Ok(Err(error)) => self.error = Some(error.to_string()),
            Err(panic) => self.error = Some(format!("panicked: {}", panic_text(&*panic))),
        }
        self.call = None;
        None
    }

    fn check(&mut self, case: &Case, operands: &[Vec<f32>], result: &[f32]) {
        self.ratio = self.ratio.max(check::ratio(case, operands, result));
    }

    fn to_json(&self) -> Value {
        if let Some(error) = &self.error {
            return json!({ "error": error });
        }
        let milliseconds: Vec<f64> = self.times.iter().map(|seconds| seconds * 1e3).collect();
        json!({ "times": milliseconds, "ratio": if self.ratio.is_finite() { json!(self.ratio) } else { json!("infinite") } })
    }
}

/// All cases, one after another: for each an object with the contestants' times, ratios and errors by name.
pub fn all(contestants: &[&dyn Contestant]) -> Vec<Value> {
    CASES.iter().map(|case| measure(case, contestants)).collect()
}

fn measure(case: &Case, contestants: &[&dyn Contestant]) -> Value {
    let operands = inputs::operands(case);
    let mut entrants: Vec<Entrant<'_>> =
        contestants.iter().map(|contestant| enter(*contestant, case, &operands)).collect();

    for entrant in &mut entrants {
        for _ in 0..WARM_UP {
            if let Some((_, result)) = entrant.run() {
                entrant.check(case, &operands, &result);
            }
        }
    }
    let mut last: Vec<Vec<f32>> = vec![Vec::new(); entrants.len()];
    let start = Instant::now();
    for round in 0..ROUNDS.1 {
        if round >= ROUNDS.0 && start.elapsed() > ENOUGH {
            break;
        }
        for (entrant, last) in entrants.iter_mut().zip(&mut last) {
            if let Some((seconds, result)) = entrant.run() {
                entrant.times.push(seconds);
                *last = result;
            }
        }
    }
    for (entrant, last) in entrants.iter_mut().zip(&last) {
        if entrant.error.is_none() {
            entrant.check(case, &operands, last);
        }
    }
    entrants
        .iter()
        .map(|entrant| (entrant.name.to_owned(), entrant.to_json()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// Uploads the operands; a failure there is the contestant's, not the run's.
fn enter<'a>(contestant: &'a dyn Contestant, case: &Case, operands: &[Vec<f32>]) -> Entrant<'a> {
    let prepared: Result<Call<'a>, String> = match catch_unwind(AssertUnwindSafe(|| {
        contestant.prepare(case, operands).map_err(|error: Box<dyn Error>| error.to_string())
    })) {
        Ok(outcome) => outcome,
        Err(panic) => Err(format!("panicked: {}", panic_text(&*panic))),
    };
    let (call, error) = match prepared {
        Ok(call) => (Some(call), None),
        Err(error) => (None, Some(error)),
    };
    Entrant { name: contestant.name(), call, times: Vec::new(), ratio: 0.0, error }
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text =
        panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("without a message").lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::Operation;

    const CASE: Case = Case { operation: Operation::Cholesky, batch: 1, n: 2, goal: None };

    /// Answers with the identity, whatever the input; or fails in the way that its name says.
    struct Fake(&'static str);

    impl Contestant for Fake {
        fn name(&self) -> &'static str {
            self.0
        }

        fn adapter(&self) -> String {
            String::new()
        }

        fn prepare(&self, _: &Case, _: &[Vec<f32>]) -> Result<Call<'_>, Box<dyn Error>> {
            match self.0 {
                "refuses" => Err("not supported".into()),
                "panics" => Ok(Box::new(|| panic!("out of {}", "luck"))),
                _ => Ok(Box::new(|| Ok(vec![1.0, 0.0, 0.0, 1.0]))),
            }
        }
    }

    #[test]
    fn one_that_fails_does_not_stop_the_others() {
        let measured = measure(&CASE, &[&Fake("panics"), &Fake("wrong"), &Fake("refuses")]);
        assert_eq!(measured["panics"]["error"], "panicked: out of luck");
        assert_eq!(measured["refuses"]["error"], "not supported");
        assert_eq!(measured["wrong"]["times"].as_array().map(Vec::len), Some(ROUNDS.1));
        assert_eq!(measured["wrong"]["ratio"], "infinite");
    }
}
