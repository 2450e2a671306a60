//! The library of elementwise functions in WGSL, from which each kernel takes those that it calls.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::kernel::text::{wgsl, wgsl_wide};

/// The files of the library; each is a header comment and functions with their comments.
const FILES: [&str; 17] = [
    wgsl!("functions/real.wgsl"),
    wgsl!("functions/exponential.wgsl"),
    wgsl!("functions/trigonometric.wgsl"),
    wgsl!("functions/power.wgsl"),
    wgsl!("functions/integer.wgsl"),
    wgsl!("functions/complex.wgsl"),
    wgsl!("functions/inverse.wgsl"),
    wgsl!("functions/special.wgsl"),
    wgsl!("functions/narrow.wgsl"),
    wgsl!("functions/integer_wide.wgsl"),
    wgsl_wide!("functions/bits_wide.wgsl"),
    wgsl_wide!("functions/real_wide.wgsl"),
    wgsl_wide!("functions/exponential_wide.wgsl"),
    wgsl_wide!("functions/trigonometric_wide.wgsl"),
    wgsl_wide!("functions/complex_wide.wgsl"),
    wgsl_wide!("functions/inverse_wide.wgsl"),
    wgsl_wide!("functions/special_wide.wgsl"),
];

/// One function: its text from its name's line on, and the library functions that it calls.
#[derive(Debug)]
struct Entry {
    text: &'static str,
    calls: Vec<&'static str>,
    /// Its place in the library: kernels keep that order.
    order: usize,
}

static LIBRARY: LazyLock<BTreeMap<&'static str, Entry>> = LazyLock::new(|| {
    let mut texts = Vec::new();
    for file in FILES {
        let mut rest = file;
        while let Some(start) = find_function(rest) {
            let body = &rest[start..];
            let end = body.find("\n}\n").map_or(body.len(), |at| at + 3);
            let name = body.strip_prefix("fn ").and_then(|text| text.split('(').next()).unwrap_or_default();
            texts.push((name, &body[..end]));
            rest = &body[end..];
        }
    }
    let names: BTreeSet<&str> = texts.iter().map(|(name, _)| *name).collect();
    let mut library = BTreeMap::new();
    for (order, &(name, text)) in texts.iter().enumerate() {
        let calls = called(text)
            .filter(|callee| *callee != name)
            .filter_map(|callee| names.get(callee).copied())
            .collect();
        library.insert(name, Entry { text, calls, order });
    }
    library
});

/// Where the next function of the text begins.
fn find_function(text: &str) -> Option<usize> {
    if text.starts_with("fn ") { Some(0) } else { text.find("\nfn ").map(|at| at + 1) }
}

/// The words of the text that an opening parenthesis follows.
fn called(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('(').filter_map(|(at, _)| {
        let before = &text[..at];
        let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |i| i + 1);
        (start < at).then(|| &before[start..])
    })
}

/// Whether the library has a function of that name.
pub(super) fn has(name: &str) -> bool {
    LIBRARY.contains_key(name)
}

/// All functions of the library that the text calls, directly or not, in the library's order.
pub(crate) fn used_by(text: &str) -> String {
    let mut found = BTreeMap::new();
    let mut open: Vec<&str> = called(text).collect();
    while let Some(name) = open.pop() {
        if let Some(entry) = LIBRARY.get(name)
            && found.insert(entry.order, entry.text).is_none()
        {
            open.extend(&entry.calls);
        }
    }
    let texts: Vec<&str> = found.into_values().collect();
    texts.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_is_called_and_nothing_else() {
        let text = used_by("let x = less_f32(a, b);");
        assert!(
            text.contains("fn less_f32(") && text.contains("fn is_nan(") && text.contains("fn order_key(")
        );
        assert!(!text.contains("fn total_key(") && !text.contains("fn sine_f32("));
        assert_eq!(used_by("let x = (a + b);"), "");
    }

    #[test]
    fn every_function_of_the_files_is_an_entry() {
        let count: usize = FILES.iter().map(|file| file.matches("\nfn ").count()).sum();
        assert_eq!(LIBRARY.len(), count);
    }
}
