//! Counts of passed and failed tests, read from what `cargo test`, pytest and Node's test runner print.

use std::ops::AddAssign;

/// How many tests passed, failed and were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) ignored: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

/// Reads the lines of one run of `cargo test` as they come.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    total: Tally,
    /// The test program that runs now and has not yet told its result.
    running: bool,
    /// Test programs that ended without a result: they crashed.
    crashed: usize,
}

impl Reader {
    /// Takes one line of the merged standard output and standard error.
    pub(crate) fn line(&mut self, line: &str) {
        let line = strip_colors(line);
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result:") {
            self.total += counts(result);
            self.running = false;
        } else if let Some(tally) = pytest_line(line).or_else(|| node_line(line)) {
            self.total += tally;
        } else if line.starts_with("Running headless tests") {
            // The browser's runner, within the test program that cargo has named.
        } else if ["Running ", "Doc-tests "].iter().any(|start| line.starts_with(start)) {
            self.close();
            self.running = true;
        }
    }

    /// The counts once the run has ended. A program that crashed is one failure, and so is a run that failed
    /// without a failing test (it did not compile).
    pub(crate) fn finish(mut self, success: bool) -> Tally {
        self.close();
        let mut total = self.total;
        total.failed += self.crashed;
        if !success && total.failed == 0 {
            total.failed = 1;
        }
        total
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.running) {
            self.crashed += 1;
        }
    }
}

/// pytest's last line, `1 failed, 12 passed, 2 skipped in 3.10s (0:00:03)`, if it is that.
fn pytest_line(line: &str) -> Option<Tally> {
    let (list, time) = line.trim_matches(['=', ' ']).rsplit_once(" in ")?;
    let is_list = list.starts_with(|first: char| first.is_ascii_digit());
    let is_time = time.split_whitespace().next()?.strip_suffix('s')?.parse::<f64>().is_ok();
    (is_list && is_time).then(|| counts(list))
}

/// `# pass 12` of Node's test runner, and its siblings.
fn node_line(line: &str) -> Option<Tally> {
    let mut words = line.strip_prefix("# ")?.split_whitespace();
    let (word, count) = (words.next()?, words.next()?.parse().ok()?);
    match (word, words.next()) {
        ("pass", None) => Some(Tally { passed: count, ..Tally::default() }),
        ("fail" | "cancelled", None) => Some(Tally { failed: count, ..Tally::default() }),
        ("skipped" | "todo", None) => Some(Tally { ignored: count, ..Tally::default() }),
        _ => None,
    }
}

/// ` ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s`, or pytest's `1 failed, 12 passed`. What
/// breaks before a test of pytest begins is an error, and as bad.
fn counts(text: &str) -> Tally {
    let mut tally = Tally::default();
    for part in text.split([';', '.', ',']) {
        let mut words = part.split_whitespace();
        let Some(count) = words.next().and_then(|word| word.parse().ok()) else { continue };
        match words.next() {
            Some("passed") => tally.passed = count,
            Some("failed" | "error" | "errors") => tally.failed += count,
            Some("ignored" | "skipped" | "deselected") => tally.ignored += count,
            _ => {}
        }
    }
    tally
}

/// The line without terminal escapes.
fn strip_colors(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, success: bool) -> Tally {
        let mut reader = Reader::default();
        text.lines().for_each(|line| reader.line(line));
        reader.finish(success)
    }

    #[test]
    fn sums_over_test_programs() {
        let text = "     Running unittests src/lib.rs (target/debug/deps/lapwing-0)\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s\n\
            \u{1b}[1m\u{1b}[92m     Running\u{1b}[0m tests/run.rs (target/debug/deps/run-0)\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s\n";
        assert_eq!(read(text, false), Tally { passed: 15, failed: 2, ignored: 1 });
    }

    #[test]
    fn sums_of_pytest_are_read() {
        let text = "....F [100%]\nE   assert 3 in [1, 2] in 4s\n1 failed, 122 passed, 49 deselected in 223.35s (0:03:43)\n";
        assert_eq!(read(text, false), Tally { passed: 122, failed: 1, ignored: 49 });
        let text = "==== 3 passed, 2 skipped, 1 error in 0.12s ====\n";
        assert_eq!(read(text, false), Tally { passed: 3, failed: 1, ignored: 2 });
    }

    #[test]
    fn a_browser_is_no_test_program_of_its_own() {
        let text = "     Running tests/library.rs (target/wasm32-unknown-unknown/debug/deps/library-0.wasm)\n\
            Running headless tests in Chrome on `http://127.0.0.1:40225/`\n\
            test result: ok. 9 passed; 0 failed; 0 ignored; 0 filtered out; finished in 70.00s\n";
        assert_eq!(read(text, true), Tally { passed: 9, failed: 0, ignored: 0 });
    }

    #[test]
    fn nodes_counts_come_a_line_each() {
        let text = "ok 1 - the adapter is named\n# tests 14\n# suites 0\n# pass 11\n# fail 2\n# cancelled 1\n\
            # skipped 1\n# todo 0\n# duration_ms 5120.5\n";
        assert_eq!(read(text, false), Tally { passed: 11, failed: 3, ignored: 1 });
    }

    #[test]
    fn a_crash_is_a_failure() {
        let text = "     Running unittests src/lib.rs (target/debug/deps/lapwing-0)\n\
            running 3 tests\n\
            error: test failed, to rerun pass `--lib` (signal: 11, SIGSEGV)\n\
            \x20    Running tests/run.rs (target/debug/deps/run-0)\n\
            test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s\n";
        assert_eq!(read(text, false), Tally { passed: 3, failed: 1, ignored: 0 });
    }

    #[test]
    fn what_does_not_compile_is_a_failure() {
        assert_eq!(read("error: could not compile `lapwing`\n", false).failed, 1);
        assert_eq!(read("", true), Tally::default());
    }
}
