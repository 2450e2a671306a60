//! The README's lists of operations are the library's own.

#![expect(clippy::expect_used, reason = "a failure in a test is a panic")]

use lapwing::stablehlo::{self, OperationKind};

const README: &str = include_str!("../README.md");

/// A list as the README has to show it: names in order, as many on a line as fit.
fn list(custom_calls: bool) -> String {
    let wanted = |kind: OperationKind| (kind == OperationKind::CustomCall) == custom_calls;
    let operations = stablehlo::operations().into_iter().filter(|operation| wanted(operation.kind));
    let mut names: Vec<String> = operations.map(|operation| format!("`{}`", operation.name)).collect();
    names.sort();
    let mut lines = vec![String::new()];
    for (index, name) in names.iter().enumerate() {
        let comma = if index + 1 < names.len() { "," } else { "" };
        match lines.last_mut() {
            Some(line) if line.is_empty() => *line = format!("{name}{comma}"),
            Some(line) if line.len() + name.len() < 117 => *line = format!("{line} {name}{comma}"),
            _ => lines.push(format!("{name}{comma}")),
        }
    }
    lines.join("\n")
}

/// What stands in the README between the marks of that name.
fn shown(mark: &str) -> &str {
    let (_, after) = README.split_once(&format!("<!-- {mark}: ")).expect("the README has the mark");
    let (_, after) = after.split_once("-->\n").expect("the mark ends");
    let (shown, _) = after.split_once(&format!("<!-- /{mark} -->")).expect("the README has the closing mark");
    shown.trim()
}

#[test]
fn lists_exactly_the_supported_operations() {
    let list = list(false);
    assert_eq!(shown("operations"), list, "put this list into README.md:\n{list}");
}

#[test]
fn lists_exactly_the_supported_custom_calls() {
    let list = list(true);
    assert_eq!(shown("custom calls"), list, "put this list into README.md:\n{list}");
}
