//! From timings to medians, ratios and verdicts; `table.rs` prints them.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value, json};

use crate::cases::{CASES, RIVALS};
use crate::check;

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

    fn to_json(&self) -> Value {
        match &self.error {
            Some(error) => json!({ "error": error }),
            None => json!({
                "median_ms": self.milliseconds(Statistic::Median),
                "least_ms": self.milliseconds(Statistic::Least),
                "calls": self.times.len(),
                "right": self.is_right(),
                "ratio": if self.ratio.is_finite() { json!(self.ratio) } else { json!("infinite") },
            }),
        }
    }
}

/// Whether a goal is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The row has no goal.
    None,
    Pass,
    Fail,
    /// These rivals gave nothing to compare with, the others do not decide it.
    Open(String),
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Pass => f.write_str("PASS"),
            Self::Fail => f.write_str("FAIL"),
            Self::Open(who) => write!(f, "open: no right result of {who}"),
        }
    }
}

/// Everything measured.
pub struct Report {
    /// By case, then by library.
    pub(crate) rows: Vec<BTreeMap<&'static str, Entry>>,
    /// Adapters and versions, by what they are of.
    pub(crate) about: Map<String, Value>,
}

impl Report {
    pub fn new() -> Self {
        let mut about = Map::new();
        for name in ["lapwing", "numr", "wgpu"] {
            about.insert(name.to_owned(), locked_version(name).into());
        }
        Self { rows: vec![BTreeMap::new(); CASES.len()], about }
    }

    /// Says how busy the machine was when a pass began.
    pub fn add_load(&mut self, load: String) {
        let before = self.about.get("machine").and_then(Value::as_str).map(|text| format!("{text}; "));
        self.about.insert("machine".to_owned(), format!("{}{load}", before.unwrap_or_default()).into());
    }

    /// Adds a pass of lapwing and numr.
    pub fn add_native(&mut self, measured: &Value) {
        self.about.insert("adapter".to_owned(), measured["adapter"].clone());
        self.about.insert("driver".to_owned(), measured["driver"].clone());
        self.add(measured, &[OURS, "numr"]);
    }

    /// Adds a pass of jax-js.
    pub fn add_browser(&mut self, measured: &Value) {
        for key in ["jax-js", "chromium", "browser adapter"] {
            self.about.insert(key.to_owned(), measured[key].clone());
        }
        self.add(measured, &["jax-js"]);
    }

    /// Says why jax-js was not measured.
    pub fn no_browser(&mut self, reason: String) {
        self.about.insert("jax-js".to_owned(), format!("not measured: {reason}").into());
    }

    fn add(&mut self, measured: &Value, libraries: &[&'static str]) {
        for (index, row) in self.rows.iter_mut().enumerate() {
            for &library in libraries {
                row.entry(library).or_default().add(&measured["cases"][index][library]);
            }
        }
    }

    /// How many times as long as lapwing the rival took; `None` unless both were right.
    pub(crate) fn times_as_long(&self, index: usize, rival: &str, statistic: Statistic) -> Option<f64> {
        let (ours, theirs) = (self.rows[index].get(OURS)?, self.rows[index].get(rival)?);
        if !ours.is_right() || !theirs.is_right() {
            return None;
        }
        Some(theirs.milliseconds(statistic)? / ours.milliseconds(statistic)?)
    }

    pub(crate) fn verdict(&self, index: usize) -> Verdict {
        let Some(goal) = CASES[index].goal else { return Verdict::None };
        let mut open = Vec::new();
        for &rival in goal.over {
            match self.times_as_long(index, rival, Statistic::Median) {
                Some(ratio) if ratio < goal.at_least => return Verdict::Fail,
                Some(_) => {}
                None => open.push(rival),
            }
        }
        if open.is_empty() { Verdict::Pass } else { Verdict::Open(open.join(" and ")) }
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
                if let Some(goal) = case.goal {
                    row["goal"] = json!({ "at_least": goal.at_least, "over": goal.over });
                    row["verdict"] = self.verdict(index).to_string().into();
                }
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

    /// A report in which each library took so many milliseconds in every row; a negative time stands for a wrong result.
    fn report(lapwing: f64, numr: f64, jax_js: f64) -> Report {
        let entry = |ms: f64| json!({ "times": [ms.abs()], "ratio": if ms < 0.0 { 9.0 } else { 0.1 } });
        let mut report = Report::new();
        let row = json!({ "lapwing": entry(lapwing), "numr": entry(numr), "jax-js": entry(jax_js) });
        let measured = json!({ "cases": vec![row; CASES.len()] });
        report.add_native(&measured);
        report.add_browser(&measured);
        report
    }

    fn verdicts(report: &Report) -> Vec<String> {
        (0..CASES.len())
            .map(|index| report.verdict(index).to_string())
            .filter(|text| !text.is_empty())
            .collect()
    }

    #[test]
    fn goals_are_judged_against_every_named_rival() {
        assert_eq!(verdicts(&report(1.0, 10.0, 10.0)), ["PASS"; 5]);
        assert_eq!(verdicts(&report(1.0, 10.0, 6.0)), ["FAIL", "FAIL", "PASS", "PASS", "PASS"]);
        assert_eq!(verdicts(&report(1.0, 0.5, 20.0)), ["FAIL", "FAIL", "PASS", "FAIL", "FAIL"]);
        let numr_wrong = verdicts(&report(1.0, -50.0, 20.0));
        assert_eq!(numr_wrong[0], "open: no right result of numr");
        assert_eq!(numr_wrong[2], "PASS");
    }

    #[test]
    fn only_our_own_wrong_results_are_faults() {
        assert!(report(1.0, -1.0, -1.0).faults().is_empty());
        assert_eq!(report(-1.0, 1.0, 1.0).faults().len(), CASES.len());
    }

    #[test]
    fn versions_come_from_the_lock_file() {
        assert_eq!(locked_version("numr"), "0.14.0");
        assert_eq!(locked_version("no such crate"), "unknown");
    }
}
