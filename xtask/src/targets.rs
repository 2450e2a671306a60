//! The targets that are type-checked from here, and how their standard library comes onto the machine.

use std::path::Path;
use std::process::Command;

use crate::process::{self, Outcome};

/// Metal, DX12 and the browser.
pub(crate) const ALL: [&str; 3] =
    ["aarch64-apple-darwin", "x86_64-pc-windows-msvc", "wasm32-unknown-unknown"];

/// Sees to it that the compiler has the standard library of `target`.
pub(crate) fn ensure(target: &str) -> Outcome {
    if installed(target) {
        return Ok(());
    }
    if !process::exists("rustup") && !process::exists("rustup.exe") {
        return Err(format!(
            "this Rust has no {target} and there is no rustup to add it (https://rustup.rs)"
        ));
    }
    process::run(Command::new("rustup").args(["target", "add", target]).current_dir(process::root()))
}

fn installed(target: &str) -> bool {
    let compiler = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_string());
    process::output(&compiler, &["--print", "target-libdir", "--target", target]).is_some_and(|folder| {
        std::fs::read_dir(Path::new(folder.trim())).is_ok_and(|mut files| files.next().is_some())
    })
}
