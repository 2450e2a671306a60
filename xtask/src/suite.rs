//! Suites: named groups of tests, each passed, failed or skipped with a reason, and the table of them.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{self, Outcome};
use crate::tally::{Reader, Tally};

/// What came of one suite.
#[derive(Debug)]
pub(crate) struct Suite {
    pub(crate) name: String,
    pub(crate) tally: Tally,
    pub(crate) skipped: Option<String>,
    pub(crate) time: Duration,
}

impl Suite {
    /// A suite that did not run. On a CI machine that is a failure: there everything can be installed.
    pub(crate) fn skip(name: impl Into<String>, reason: impl Into<String>) -> Self {
        let tally = Tally { failed: usize::from(process::in_ci()), ..Tally::default() };
        Suite { name: name.into(), tally, skipped: Some(reason.into()), time: Duration::ZERO }
    }

    /// Steps that each count as one test.
    pub(crate) fn steps(name: &str, steps: impl IntoIterator<Item = Outcome>) -> Self {
        let start = Instant::now();
        let mut tally = Tally::default();
        for step in steps {
            match step {
                Ok(()) => tally.passed += 1,
                Err(message) => {
                    println!("failed: {message}");
                    tally.failed += 1;
                }
            }
        }
        Suite { name: name.to_string(), tally, skipped: None, time: start.elapsed() }
    }

    /// One run of `cargo test`, its output passed on line by line and counted.
    pub(crate) fn tests(name: &str, command: &mut Command) -> Self {
        let start = Instant::now();
        println!("\n== {name}\n$ {}", process::show(command));
        let mut tally = match stream(command) {
            Ok(tally) => tally,
            Err(message) => {
                println!("failed: {message}");
                Tally { failed: 1, ..Tally::default() }
            }
        };
        if tally == Tally::default() {
            println!("failed: the suite ran no test");
            tally.failed = 1;
        }
        Suite { name: name.to_string(), tally, skipped: None, time: start.elapsed() }
    }
}

/// Runs `command` with both of its outputs in one pipe, so that their order is kept.
fn stream(command: &mut Command) -> Outcome<Tally> {
    let told = |error: std::io::Error| error.to_string();
    let (reader, writer) = std::io::pipe().map_err(told)?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(writer.try_clone().map_err(told)?)
        .stderr(writer)
        .spawn()
        .map_err(|error| format!("`{}` did not start: {error}", process::show(command)))?;
    // The command keeps its ends of the pipe open until it is dropped or given others.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut counts = Reader::default();
    let mut input = BufReader::new(reader);
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line).map_err(told)? > 0 {
        let mut output = std::io::stdout().lock();
        // A reader of our output that went away must not stop the tests.
        let _ = output.write_all(&line).and_then(|()| output.flush());
        counts.line(&String::from_utf8_lossy(&line));
        line.clear();
    }
    let status = child.wait().map_err(told)?;
    Ok(counts.finish(status.success()))
}

/// Prints the table and, alone on the last line, the sums; says whether nothing failed.
pub(crate) fn report(suites: &[Suite]) -> bool {
    let width = suites.iter().map(|suite| suite.name.len()).max().unwrap_or(0);
    println!("\n{:width$}  passed  failed  ignored     time", "suite");
    let mut total = Tally::default();
    for Suite { name, tally, skipped, time } in suites {
        total += *tally;
        let seconds = time.as_secs();
        let time = format!("{}:{:02}", seconds / 60, seconds % 60);
        let Tally { passed, failed, ignored } = tally;
        print!("{name:width$}  {passed:6}  {failed:6}  {ignored:7}  {time:>7}");
        match skipped {
            Some(reason) => println!("  skipped: {reason}"),
            None => println!(),
        }
    }
    if process::in_ci() && suites.iter().any(|suite| suite.skipped.is_some()) {
        println!("CI is set, so a skipped suite is a failure");
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    total.failed == 0
}
