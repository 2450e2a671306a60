//! The README's list of operations is the library's own.

use lapwing::stablehlo;

const README: &str = include_str!("../README.md");

/// The list as the README has to show it: names in order, as many on a line as fit.
fn list() -> String {
    let mut names: Vec<String> =
        stablehlo::operations().iter().map(|operation| format!("`{}`", operation.name)).collect();
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

#[test]
fn lists_exactly_the_supported_operations() {
    let (_, after) = README.split_once("<!-- operations").expect("the README has the mark");
    let (_, after) = after.split_once("-->\n").expect("the mark ends");
    let (shown, _) = after.split_once("<!-- /operations -->").expect("the README has the closing mark");
    assert_eq!(shown.trim(), list(), "put this list into README.md:\n{}", list());
}
