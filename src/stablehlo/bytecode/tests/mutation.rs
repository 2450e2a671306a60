//! Changes of real programs at random, the same ones in every run, for the readers of bytecode and of text.
//!
//! `LAPWING_FUZZ_SECONDS` makes each test go on with other changes for so long.

use std::time::{Duration, Instant};

use super::corpus::{PLATFORMS, artifacts};
use crate::stablehlo::verify::verify;
use crate::stablehlo::{bytecode, text};

/// A sequence of numbers that look random.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }

    /// Changes a few bytes: one to another, to its neighbour or by a bit, some taken out, put in, or copied from elsewhere.
    fn change(&mut self, bytes: &mut Vec<u8>, pieces: &[&str]) {
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            if bytes.is_empty() {
                return;
            }
            match self.below(7) {
                0 => bytes[at] = self.byte(),
                1 => bytes[at] ^= 1 << self.below(8),
                2 => bytes[at] = bytes[at].wrapping_add(2),
                3 => bytes[at] = bytes[at].wrapping_sub(2),
                4 => drop(bytes.drain(at..(at + self.below(40)).min(bytes.len()))),
                5 if !pieces.is_empty() => {
                    let piece = pieces[self.below(pieces.len())];
                    bytes.splice(at..at, piece.bytes());
                }
                5 => bytes.insert(at, self.byte()),
                _ => {
                    let from = self.below(bytes.len());
                    let copied = bytes[from..(from + self.below(60)).min(bytes.len())].to_vec();
                    // In its place, so that what follows stays where it was; or between.
                    let end = if self.below(2) == 0 { (at + copied.len()).min(bytes.len()) } else { at };
                    bytes.splice(at..end, copied);
                }
            }
        }
    }
}

/// Reads changed programs, `rounds` of each and as many more as the time allows.
fn fuzz(programs: &[Vec<u8>], rounds: usize, pieces: &[&str], read: impl Fn(&[u8])) {
    let seconds = std::env::var("LAPWING_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut slowest = Duration::ZERO;
    let mut count = 0;
    loop {
        for program in programs {
            for _ in 0..rounds {
                let mut bytes = program.clone();
                random.change(&mut bytes, pieces);
                let start = Instant::now();
                let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| read(&bytes)));
                if outcome.is_err() {
                    let path = std::env::temp_dir().join(format!("lapwing-fuzz-{}", std::process::id()));
                    std::fs::write(&path, &bytes).unwrap();
                    panic!("the input is in {}", path.display());
                }
                slowest = slowest.max(start.elapsed());
                count += 1;
            }
        }
        if Instant::now() >= end {
            break;
        }
    }
    // For those who run it for long: `cargo test -- --nocapture`.
    println!("{count} inputs, the slowest took {slowest:?}");
}

fn check<T>(result: crate::Result<T>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            let text = error.to_string();
            // In front stands the name of the program, or a place in a source file that the program names.
            assert!(text.contains(": ") && !text.contains(char::is_control), "{text}");
            None
        }
    }
}

/// Programs that are not large, so that changes meet all parts of them.
fn small(files: impl Iterator<Item = std::path::PathBuf>) -> Vec<Vec<u8>> {
    files.map(|file| std::fs::read(file).unwrap()).filter(|bytes| bytes.len() < 12_000).collect()
}

#[test]
fn changed_artifacts_are_read_or_refused() {
    let corpus = PLATFORMS.iter().flat_map(|platform| artifacts(&format!("tests/corpus/{platform}")));
    let mut programs = small(corpus.step_by(5));
    for file in artifacts("tests/stablehlo/artifacts") {
        programs.push(std::fs::read(file).unwrap());
    }
    fuzz(&programs, 60, &[], |bytes| {
        if let Some(module) = check(bytecode::read("hostile", bytes)) {
            drop(verify(&module));
        }
    });
}

#[test]
fn changed_texts_are_read_or_refused() {
    let corpus = PLATFORMS.iter().flat_map(|platform| artifacts(&format!("tests/corpus/{platform}")));
    let texts = corpus.step_by(5).map(|file| file.with_extension("mlir"));
    let own = artifacts("tests/stablehlo/artifacts").into_iter().step_by(4).map(|file| {
        let name = file.file_name().unwrap().to_str().unwrap().split_once('.').unwrap().0.to_owned();
        file.with_file_name(format!("{name}.mlir"))
    });
    let programs = small(texts.chain(own));
    let pieces = [
        "[",
        "]",
        "<",
        ">",
        "(",
        ")",
        "{",
        "}",
        "\"",
        "%0",
        "%arg0",
        "#",
        ":",
        ",",
        "-",
        "0x",
        "9",
        "dense",
        "->",
        "é",
        "?",
        "x",
        "18446744073709551616",
        "\\",
        "@",
        "tensor<",
        "!t",
        "#a",
        "loc(",
        "^bb0",
        "e9999",
    ];
    fuzz(&programs, 30, &pieces, |bytes| {
        if let Some(module) = check(text::read("hostile", &String::from_utf8_lossy(bytes))) {
            drop(verify(&module));
        }
    });
}
