//! Times the libraries of this process by turns: A B A B, so that a busy moment of the machine hits them all.

use std::any::Any;
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::cases::{CASES, Case, Only, Setting};
use crate::check;
use crate::contestants::{Call, Contestant};
use crate::inputs;
use crate::output::Output;

/// Rounds of one case: until they took [`ENOUGH`] together, at least the first and at most the second number.
pub const ROUNDS: (usize, usize) = (5, 50);

/// See [`ROUNDS`].
pub const ENOUGH: Duration = Duration::from_secs(4);

/// Calls before the first round: they compile the pipelines and fill the pools.
pub const WARM_UP: usize = 2;

/// A library that has spent this long in calls of one case, warm-up included, makes no more of them: what it has must do, even
/// if that is the first call.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// What a contestant did with a case.
struct Entrant<'a> {
    name: &'static str,
    call: Option<Call<'a>>,
    /// In seconds.
    times: Vec<f64>,
    /// Seconds in all calls so far.
    spent: f64,
    last: Option<Output>,
    ratio: f64,
    /// Of the last result that has any.
    errors: Option<check::Errors>,
    remark: Option<&'static str>,
    error: Option<String>,
}

impl Entrant<'_> {
    /// One call, if there is patience left. After an error or a panic the contestant is out of this case.
    fn run(&mut self) -> Option<f64> {
        if self.spent > PATIENCE.as_secs_f64() {
            return None;
        }
        let call = self.call.as_mut()?;
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(call));
        let seconds = start.elapsed().as_secs_f64();
        self.spent += seconds;
        match outcome {
            Ok(Ok(result)) => {
                self.last = Some(result);
                return Some(seconds);
            }
            Ok(Err(error)) => self.error = Some(error.to_string()),
            Err(panic) => self.error = Some(format!("panicked: {}", panic_text(&*panic))),
        }
        self.call = None;
        None
    }

    fn warm_up(&mut self, case: &Case, operands: &[Vec<f32>]) {
        let mut time = None;
        for _ in 0..WARM_UP {
            if let Some(seconds) = self.run() {
                time = Some(seconds);
                self.check(case, operands);
            }
        }
        if self.spent > PATIENCE.as_secs_f64() {
            self.times.extend(time);
        }
    }

    /// Judges the last result.
    fn check(&mut self, case: &Case, operands: &[Vec<f32>]) {
        let Some(last) = self.last.take() else { return };
        let ratio = check::ratio(case, operands, &last);
        if !check::is_right(ratio) {
            self.remark = check::remark(case, operands, &last);
        }
        self.ratio = self.ratio.max(ratio);
        self.errors = check::errors(case, operands, &last).or(self.errors);
    }

    fn to_json(&self) -> Value {
        if let Some(error) = &self.error {
            return json!({ "error": error });
        }
        let milliseconds: Vec<f64> = self.times.iter().map(|seconds| seconds * 1e3).collect();
        let ratio = if self.ratio.is_finite() { json!(self.ratio) } else { json!("infinite") };
        let errors = self.errors.map(|errors| [errors.residual, errors.orthogonality]);
        json!({ "times": milliseconds, "ratio": ratio, "errors": errors, "remark": self.remark })
    }
}

/// All cases, one after another: for each an object with the contestants' times, ratios and errors by name,
/// empty where the case was not asked for.
pub fn all(contestants: &[&dyn Contestant], only: &Only) -> Vec<Value> {
    let measure = |case| if only.includes(case, Setting::Native) { measure(case, contestants) } else { json!({}) };
    CASES.iter().map(measure).collect()
}

fn measure(case: &Case, contestants: &[&dyn Contestant]) -> Value {
    let operands = inputs::operands(case);
    let mut entrants: Vec<Entrant<'_>> =
        contestants.iter().map(|contestant| enter(*contestant, case, &operands)).collect();

    for entrant in &mut entrants {
        entrant.warm_up(case, &operands);
    }
    let start = Instant::now();
    for round in 0..ROUNDS.1 {
        if round >= ROUNDS.0 && start.elapsed() > ENOUGH {
            break;
        }
        for entrant in &mut entrants {
            let time = entrant.run();
            entrant.times.extend(time);
        }
    }
    for entrant in &mut entrants {
        entrant.check(case, &operands);
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
    let name = contestant.name();
    Entrant {
        name,
        call,
        times: Vec::new(),
        spent: 0.0,
        last: None,
        ratio: 0.0,
        errors: None,
        remark: None,
        error,
    }
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

    const CASE: Case = Case { operation: Operation::Cholesky, batch: 1, n: 2, goals: &[] };

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
                "slow" => Ok(Box::new(|| {
                    std::thread::sleep(Duration::from_millis(1));
                    Ok(Output::Matrix(vec![1.0, 0.0, 0.0, 1.0]))
                })),
                _ => Ok(Box::new(|| Ok(Output::Matrix(vec![1.0, 0.0, 0.0, 1.0])))),
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

    #[test]
    fn of_one_that_has_spent_its_time_the_first_call_counts() {
        let mut entrant = enter(&Fake("slow"), &CASE, &[]);
        entrant.spent = PATIENCE.as_secs_f64();
        entrant.warm_up(&CASE, &inputs::operands(&CASE));
        assert_eq!(entrant.times.len(), 1);
        assert!(entrant.run().is_none());
        assert_eq!(entrant.error, None);
    }
}
