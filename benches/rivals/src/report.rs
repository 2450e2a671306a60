//! From timings to medians, ratios and verdicts; `table.rs` prints them.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value, json};

use crate::cases::{CASES, Goal, RIVALS, Setting};
use crate::{check, measure};

/// lapwing's name among the libraries.
pub(crate) const OURS: &str = "lapwing";

/// One number for many timed calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Statistic {
    /// What goals are judged by.
    Median,
    /// What a busy machine disturbs less.
    Least,
}

/// What one library did with one case, all passes together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    /// Milliseconds of each timed call.
    times: Vec<f64>,
    /// The worst ratio of all results that were checked.
    pub(crate) ratio: f64,
    /// Residual and departure from orthogonality, where vectors were computed; the worst of all passes.
    pub(crate) errors: Option<[f64; 2]>,
    /// What may have happened to a wrong result.
    pub(crate) remark: Option<String>,
    pub(crate) error: Option<String>,
}

impl Entry {
    /// Takes one pass's `{ times, ratio }` or `{ error }`.
    fn add(&mut self, measured: &Value) {
        if let Some(error) = measured["error"].as_str() {
            self.error = Some(error.to_owned());
            return;
        }
        self.times.extend(measured["times"].as_array().into_iter().flatten().filter_map(Value::as_f64));
        // JSON has no infinity: the ratio of a result that is not finite comes as a word.
        self.ratio = self.ratio.max(measured["ratio"].as_f64().unwrap_or(f64::INFINITY));
        if let Some([residual, orthogonality]) = measured["errors"].as_array().map(Vec::as_slice) {
            let [before, beside] = self.errors.unwrap_or_default();
            let worst = |value: &Value, other: f64| value.as_f64().unwrap_or(f64::INFINITY).max(other);
            self.errors = Some([worst(residual, before), worst(orthogonality, beside)]);
        }
        self.remark = measured["remark"].as_str().map(str::to_owned).or(self.remark.take());
    }

    pub(crate) fn is_right(&self) -> bool {
        self.error.is_none() && !self.times.is_empty() && check::is_right(self.ratio)
    }

    /// Milliseconds of a call; `None` after an error.
    pub(crate) fn milliseconds(&self, statistic: Statistic) -> Option<f64> {
        let mut times = self.times.clone();
        times.sort_by(f64::total_cmp);
        let index = match statistic {
            Statistic::Median => times.len() / 2,
            Statistic::Least => 0,
        };
        times.get(index).copied().filter(|_| self.error.is_none())
    }

    /// How many calls were timed, if fewer than every pass makes of a fast library.
    pub(crate) fn few_calls(&self) -> Option<usize> {
        Some(self.times.len()).filter(|&calls| calls < measure::ROUNDS.0 && self.error.is_none())
    }

    fn to_json(&self) -> Value {
        match &self.error {
            Some(error) => json!({ "error": error }),
            None => json!({
                "median_ms": self.milliseconds(Statistic::Median),
                "least_ms": self.milliseconds(Statistic::Least),
                "calls": self.times.len(),
                "right": self.is_right(),
                "ratio": if self.ratio.is_finite() { json!(self.ratio) } else { json!("infinite") },
                "residual": self.errors.map(|[residual, _]| residual),
                "orthogonality": self.errors.map(|[_, orthogonality]| orthogonality),
                "remark": self.remark,
            }),
        }
    }
}

/// Whether a goal is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Pass,
    Fail,
    /// There are no two right results to compare.
    Open,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pass => "PASS",
            Self::Fail => "FAIL",
            Self::Open => "open",
        })
    }
}

/// Everything measured.
pub struct Report {
    /// By case, then by library.
    pub(crate) rows: Vec<BTreeMap<&'static str, Entry>>,
    /// Adapters and versions, by what they are of.
    pub(crate) about: Map<String, Value>,
    setting: Setting,
}

impl Report {
    pub fn new(setting: Setting) -> Self {
        let mut about = Map::new();
        let crates: &[&str] = match setting {
            Setting::Native => &["lapwing", "numr", "wgpu"],
            Setting::Browser => &["lapwing", "wgpu"],
        };
        for name in crates {
            about.insert((*name).to_owned(), locked_version(name).into());
        }
        Self { rows: vec![BTreeMap::new(); CASES.len()], about, setting }
    }

    /// Says how busy the machine was when a pass began.
    pub fn add_load(&mut self, load: String) {
        let before = self.about.get("machine").and_then(Value::as_str).map(|text| format!("{text}; "));
        self.about.insert("machine".to_owned(), format!("{}{load}", before.unwrap_or_default()).into());
    }

    /// Adds what one part of a pass measured: the figures of some libraries, and under `about` what they ran on.
    pub fn add(&mut self, measured: &Value) {
        for (key, value) in measured["about"].as_object().into_iter().flatten() {
            self.about.insert(key.clone(), value.clone());
        }
        for (index, row) in self.rows.iter_mut().enumerate() {
            for library in [OURS].into_iter().chain(RIVALS) {
                let entry = &measured["cases"][index][library];
                if !entry.is_null() {
                    row.entry(library).or_default().add(entry);
                }
            }
        }
    }

    /// Says why a rival was not measured.
    pub fn leave_out(&mut self, rival: &str, reason: &str) {
        self.about.insert(rival.to_owned(), format!("not measured: {reason}").into());
    }

    /// The rivals that were measured, in their order.
    pub(crate) fn rivals(&self) -> Vec<&'static str> {
        RIVALS.into_iter().filter(|rival| self.rows.iter().any(|row| row.contains_key(rival))).collect()
    }

    /// How many times as long as lapwing the rival took; `None` unless both were right.
    pub(crate) fn times_as_long(&self, index: usize, rival: &str, statistic: Statistic) -> Option<f64> {
        let (ours, theirs) = (self.rows[index].get(OURS)?, self.rows[index].get(rival)?);
        if !ours.is_right() || !theirs.is_right() {
            return None;
        }
        Some(theirs.milliseconds(statistic)? / ours.milliseconds(statistic)?)
    }

    pub(crate) fn verdict(&self, index: usize, goal: &Goal) -> Verdict {
        match self.times_as_long(index, goal.over, Statistic::Median) {
            Some(ratio) if ratio >= goal.at_least => Verdict::Pass,
            Some(_) => Verdict::Fail,
            None => Verdict::Open,
        }
    }

    /// Each goal of a row and whether it is met.
    pub(crate) fn verdicts(&self, index: usize) -> Vec<String> {
        let goals = self.setting.goals(&CASES[index]);
        goals
            .iter()
            .map(|goal| format!("{} x {}: {}", goal.at_least, goal.over, self.verdict(index, goal)))
            .collect()
    }

    /// What lapwing got wrong: an error or a result beyond the threshold.
    pub fn faults(&self) -> Vec<String> {
        let rows = CASES.iter().zip(&self.rows);
        rows.filter_map(|(case, row)| {
            let entry = row.get(OURS).filter(|entry| !entry.is_right())?;
            let name = format!("{} {}", case.operation.name(), case.size());
            Some(match &entry.error {
                Some(error) => format!("lapwing failed at {name}: {error}"),
                None => format!("lapwing's result of {name} is wrong: ratio {:e}", entry.ratio),
            })
        })
        .collect()
    }

    /// The same as the tables, with more figures.
    pub fn to_json(&self) -> Value {
        let rows: Vec<Value> = CASES
            .iter()
            .enumerate()
            .map(|(index, case)| {
                let mut row = case.to_json();
                for (library, entry) in &self.rows[index] {
                    row[*library] = entry.to_json();
                }
                for (key, statistic) in
                    [("median_times_as_long", Statistic::Median), ("least_times_as_long", Statistic::Least)]
                {
                    row[key] = RIVALS
                        .iter()
                        .filter_map(|rival| {
                            Some(((*rival).to_owned(), self.times_as_long(index, rival, statistic)?.into()))
                        })
                        .collect::<Map<_, _>>()
                        .into();
                }
                row["goals"] = self.verdicts(index).into();
                row
            })
            .collect();
        json!({ "about": self.about, "threshold": check::THRESHOLD, "rows": rows })
    }
}

/// A dependency's version, from the lock file that this program was built with.
fn locked_version(name: &str) -> &'static str {
    let lock = include_str!("../Cargo.lock");
    let heading = format!("name = \"{name}\"\n");
    lock.split_once(&heading)
        .and_then(|(_, rest)| rest.lines().next()?.strip_prefix("version = \"")?.strip_suffix('"'))
        .unwrap_or("unknown")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::{Case, Operation};

    /// A report in which each library took so many milliseconds in every row; a negative time stands for a wrong result.
    fn report(times: &[(&str, f64)]) -> Report {
        let mut report = Report::new(Setting::Native);
        for &(library, ms) in times {
            let mut row = json!({});
            row[library] = json!({ "times": [ms.abs()], "ratio": if ms < 0.0 { 9.0 } else { 0.1 } });
            report.add(&json!({ "cases": vec![row; CASES.len()] }));
        }
        report
    }

    /// The verdicts of LU 256.
    fn verdicts(report: &Report) -> Vec<String> {
        let is_it = |case: &Case| (case.operation, case.n) == (Operation::Lu, 256);
        report.verdicts(CASES.iter().position(is_it).expect("such a row"))
    }

    #[test]
    fn goals_are_judged_rival_by_rival() {
        let all = report(&[("lapwing", 1.0), ("numr", 10.0), ("jax-js", 2.9), ("burn", 0.9)]);
        assert_eq!(verdicts(&all), ["10 x numr: PASS", "3 x jax-js: FAIL", "1 x burn: FAIL"]);
        assert!(all.verdicts(0).is_empty());
    }

    #[test]
    fn a_goal_is_open_without_two_right_results() {
        let numr_wrong = report(&[("lapwing", 1.0), ("numr", -50.0)]);
        assert_eq!(verdicts(&numr_wrong), ["10 x numr: open", "3 x jax-js: open", "1 x burn: open"]);
        assert_eq!(numr_wrong.rivals(), ["numr"]);
        let ours_wrong = report(&[("lapwing", -1.0), ("numr", 50.0), ("jax-js", 20.0)]);
        assert_eq!(verdicts(&ours_wrong), ["10 x numr: open", "3 x jax-js: open", "1 x burn: open"]);
    }

    #[test]
    fn in_a_browser_every_row_wants_to_be_the_faster_one() {
        let mut measured = report(&[("lapwing", 1.0), ("jax-js", 0.9)]);
        measured.setting = Setting::Browser;
        assert_eq!(verdicts(&measured), ["1 x jax-js: FAIL"]);
        assert_eq!(measured.verdicts(0), ["1 x jax-js: FAIL"]);
    }

    #[test]
    fn only_our_own_wrong_results_are_faults() {
        assert!(report(&[("lapwing", 1.0), ("numr", -1.0), ("jax-js", -1.0)]).faults().is_empty());
        assert_eq!(report(&[("lapwing", -1.0), ("numr", 1.0), ("jax-js", 1.0)]).faults().len(), CASES.len());
    }

    #[test]
    fn versions_come_from_the_lock_file() {
        assert_eq!(locked_version("numr"), "0.14.0");
        assert_eq!(locked_version("no such crate"), "unknown");
    }
}
