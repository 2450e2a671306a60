//! Prints a report: what was measured, two tables in Markdown, and what rivals failed at.

use std::fmt;

use crate::cases::CASES;
use crate::check;
use crate::report::{Entry, OURS, Report, Statistic};

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.about {
            writeln!(f, "{name}: {}", value.as_str().unwrap_or("unknown"))?;
        }
        writeln!(f, "\nMedians\n")?;
        write_table(f, &self.lines(Statistic::Median))?;
        writeln!(f, "\nLeast times, which a busy machine disturbs less\n")?;
        let least: Vec<Vec<String>> = self.lines(Statistic::Least);
        write_table(f, &least.iter().map(|line| line[..line.len() - 1].to_vec()).collect::<Vec<_>>())?;
        let errors = self.errors();
        if errors.len() > 1 {
            writeln!(f, "\nResiduals and departures from orthogonality, see src/check.rs\n")?;
            write_table(f, &errors)?;
        }
        self.write_complaints(f)
    }
}

impl Report {
    /// The head and one line for each case that was measured.
    fn lines(&self, statistic: Statistic) -> Vec<Vec<String>> {
        let rivals = self.rivals();
        let libraries = [OURS].into_iter().chain(rivals.iter().copied());
        let head = ["operation", "n"]
            .map(str::to_owned)
            .into_iter()
            .chain(libraries.map(|library| format!("{library} ms")))
            .chain(rivals.iter().map(|rival| format!("{rival} / {OURS}")))
            .chain([format!("{OURS} GFLOP/s"), "goals".to_owned()])
            .collect();
        let measured = (0..CASES.len()).filter(|&index| !self.rows[index].is_empty());
        [head].into_iter().chain(measured.map(|index| self.line(index, statistic))).collect()
    }

    fn line(&self, index: usize, statistic: Statistic) -> Vec<String> {
        let case = &CASES[index];
        let entry = |library: &str| self.rows[index].get(library);
        let time = |library: &str| match entry(library) {
            None => "-".to_owned(),
            Some(entry) => match (entry.milliseconds(statistic), entry.is_right()) {
                (Some(time), true) => format!("{time:.2}"),
                (Some(time), false) => format!("{time:.2} wrong"),
                (None, _) => "failed".to_owned(),
            },
        };
        let ratio = |rival: &str| match self.times_as_long(index, rival, statistic) {
            Some(ratio) if ratio < 20.0 => format!("{ratio:.2}"),
            Some(ratio) => format!("{ratio:.0}"),
            None => "-".to_owned(),
        };
        let speed = entry(OURS).and_then(|entry: &Entry| entry.milliseconds(statistic));
        let rivals = self.rivals();
        [case.operation.name().to_owned(), case.size(), time(OURS)]
            .into_iter()
            .chain(rivals.iter().map(|rival| time(rival)))
            .chain(rivals.iter().map(|rival| ratio(rival)))
            .chain([
                speed.map_or_else(String::new, |ms| format!("{:.2}", case.flops() / ms / 1e6)),
                self.verdicts(index).join(", "),
            ])
            .collect()
    }

    /// The head and one line for each case whose vectors were judged.
    fn errors(&self) -> Vec<Vec<String>> {
        let rivals = self.rivals();
        let libraries: Vec<&str> = [OURS].into_iter().chain(rivals).collect();
        let head = ["operation", "n"].map(str::to_owned).into_iter();
        let mut lines = vec![head.chain(libraries.iter().map(|&library| library.to_owned())).collect()];
        for (case, row) in CASES.iter().zip(&self.rows) {
            if row.values().all(|entry| entry.errors.is_none()) {
                continue;
            }
            let cell = |library: &&str| match row.get(library).and_then(|entry| entry.errors) {
                Some([residual, orthogonality]) => format!("{residual:.1e}, {orthogonality:.1e}"),
                None => "-".to_owned(),
            };
            let names = [case.operation.name().to_owned(), case.size()].into_iter();
            lines.push(names.chain(libraries.iter().map(cell)).collect());
        }
        lines
    }

    fn write_complaints(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (case, row) in CASES.iter().zip(&self.rows) {
            let what = format!("{} {}", case.operation.name(), case.size());
            for (library, entry) in row {
                if let Some(error) = &entry.error {
                    writeln!(f, "\n{library} failed at {what}: {error}")?;
                } else if !check::is_right(entry.ratio) {
                    let remark =
                        entry.remark.as_ref().map_or_else(String::new, |remark| format!("; {remark}"));
                    writeln!(f, "\n{library} is wrong at {what}: ratio {:.1e}{remark}", entry.ratio)?;
                }
                if let Some(calls) = entry.few_calls() {
                    writeln!(f, "\n{library} at {what}: {calls} timed in all, calls take too long")?;
                }
            }
        }
        Ok(())
    }
}

/// Words to the left, figures to the right, as wide as the widest.
fn write_table(f: &mut fmt::Formatter<'_>, lines: &[Vec<String>]) -> fmt::Result {
    let head = lines.first().map_or(&[][..], Vec::as_slice);
    let is_word = |column: usize| ["operation", "n", "goals"].contains(&head[column].as_str());
    let width = |column: usize| lines.iter().map(|line| line[column].len()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    for (number, line) in lines.iter().enumerate() {
        for (column, (cell, &width)) in line.iter().zip(&widths).enumerate() {
            if is_word(column) {
                write!(f, "| {cell:<width$} ")?;
            } else {
                write!(f, "| {cell:>width$} ")?;
            }
        }
        writeln!(f, "|")?;
        if number == 0 {
            for (column, &width) in widths.iter().enumerate() {
                let (dashes, end) = if is_word(column) { (width, "") } else { (width - 1, ":") };
                write!(f, "| {:-<dashes$}{end} ", "")?;
            }
            writeln!(f, "|")?;
        }
    }
    Ok(())
}
