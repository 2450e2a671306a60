//! What is said of bytes that are no artifact, or one of what lapwing does not do.

use super::corpus::artifacts;
use crate::ErrorKind;
use crate::stablehlo::bytecode::{is_bytecode, read};
use crate::stablehlo::program::Program;

fn artifact() -> Vec<u8> {
    let file =
        artifacts("tests/stablehlo/artifacts").into_iter().find(|file| file.ends_with("new.1.17.0.bc"));
    std::fs::read(file.unwrap()).unwrap()
}

/// The artifact with a text in it replaced by one of the same length.
fn with(from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let bytes = artifact();
    let at = bytes.windows(from.len()).position(|bytes| bytes == from.as_bytes()).unwrap();
    [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
}

fn message(bytes: &[u8]) -> (ErrorKind, String) {
    let error = read("model.bc", bytes).unwrap_err();
    (error.kind().clone(), error.to_string())
}

#[test]
fn the_first_bytes_tell_bytecode_from_text() {
    assert!(is_bytecode(&artifact()));
    assert!(!is_bytecode(b"module {}"));
    assert!(!is_bytecode(b"ML"));
    assert!(Program::parse("model.bc", &artifact()).is_err_and(|error| *error.kind() != ErrorKind::Parse));
    let error = Program::parse("model.bin", &[0xff, 0xfe]).unwrap_err().to_string();
    assert_eq!(error, "model.bin: byte 0 is not UTF-8 text; give StableHLO text or a portable artifact");
}

#[test]
fn a_newer_container_is_refused() {
    let mut bytes = artifact();
    bytes[4] = 15;
    let (kind, text) = message(&bytes);
    assert_eq!(kind, ErrorKind::Unsupported);
    assert_eq!(
        text,
        "model.bc: byte 5: bytecode of version 7, lapwing reads 0 to 6; serialize for an older StableHLO"
    );
}

#[test]
fn an_unknown_operation_is_named() {
    let (kind, text) = message(&with("tanh_v2", "tanz_v2"));
    assert_eq!(kind, ErrorKind::Unsupported);
    assert!(text.ends_with("the operation vhlo.tanz_v2 is not known"), "{text}");
}

#[test]
fn a_newer_version_of_an_operation_is_read_like_the_newest_known() {
    assert!(read("model.bc", &with("tanh_v2", "tanh_v3")).is_ok());
    // As many properties as the second version has, which are more than the first had.
    assert!(read("model.bc", &with("scatter_v2", "scatter_v9")).is_ok());
}

#[test]
fn bytecode_of_stablehlo_itself_is_told_from_an_artifact() {
    let bytes = with("vhlo", "func");
    let (kind, text) = message(&bytes);
    assert_eq!(kind, ErrorKind::Unsupported);
    assert!(text.contains("give a portable artifact"), "{text}");
}

#[test]
fn the_end_comes_too_early() {
    let (kind, text) = message(&artifact()[..100]);
    assert_eq!(kind, ErrorKind::Parse);
    assert!(text.starts_with("model.bc: byte ") && text.contains("are announced"), "{text}");
}
