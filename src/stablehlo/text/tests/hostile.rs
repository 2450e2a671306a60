//! Text made to break the reader: it must answer, quickly, and without exhausting stack or memory.

use super::{file, read};
use crate::ErrorKind;
use crate::stablehlo::verify::verify;

/// Reads and verifies; whether that succeeds does not matter, only that it ends.
fn survive(source: &str) {
    match read("hostile", source) {
        Ok(module) => drop(verify(&module)),
        Err(error) => {
            let text = error.to_string();
            assert!(text.starts_with("hostile:") && !text.contains('\n'), "{text}");
        }
    }
}

fn programs() -> Vec<String> {
    vec![
        file("tests/stablehlo/forms_pretty.mlir"),
        file("tests/stablehlo/forms_generic.mlir"),
        file("tests/corpus/cpu/cho_factor_solve.mlir"),
        file("tests/corpus/generic/c64_cholesky.mlir"),
    ]
}

#[test]
fn every_prefix_of_a_program() {
    // The generic forms are three times as long and take the same ways.
    for program in programs().into_iter().filter(|program| !program.starts_with("\"builtin.module\"")) {
        for end in (0..program.len()).filter(|&end| program.is_char_boundary(end)) {
            survive(&program[..end]);
        }
    }
}

#[test]
fn random_changes_of_a_program() {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below.max(1) as u64).unwrap()
    };
    let pieces = [
        "[", "]", "<", ">", "(", ")", "{", "}", "\"", "%0", "#", ":", ",", "-", "0x", "9", "dense", "->",
        "é", "?", "x",
    ];
    for program in programs() {
        for _ in 0..1500 {
            let mut bytes = program.clone().into_bytes();
            for _ in 0..=random(3) {
                let at = random(bytes.len());
                match random(4) {
                    0 => bytes[at] = u8::try_from(random(128)).unwrap(),
                    1 => drop(bytes.drain(at..(at + random(40)).min(bytes.len()))),
                    2 => drop(bytes.splice(at..at, pieces[random(pieces.len())].bytes())),
                    _ => {
                        let from = random(bytes.len());
                        let copied = bytes[from..(from + random(80)).min(bytes.len())].to_vec();
                        bytes.splice(at..at, copied);
                    }
                }
            }
            survive(&String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn nesting_is_limited() {
    let deep = |open: &str| open.repeat(100_000);
    for source in [
        format!("func.func @f(%a: {}", deep("tuple<")),
        format!("#a = {}", deep("[")),
        format!("#a = {}", deep("{a = ")),
        format!("#a = {}", deep("(")),
        format!("#a = {}", deep("#stablehlo.gather<a = ")),
        format!("#a = {}", deep("#sdy.x<[")),
        format!("func.func @f() {{ {}", deep("\"a.b\"() ({ ")),
        format!("func.func @f() {{ {}", deep("stablehlo.while() cond { ")),
        format!(
            "func.func @f() {{ stablehlo.constant dense<{}1{}> : tensor<{}i32> }}",
            deep("["),
            deep("]"),
            deep("1x")
        ),
        format!("module {{ {}", deep("module { ")),
    ] {
        survive(&source);
    }
    let nested =
        format!("func.func @f() {{ {} {} }}", "\"a.b\"() ({ ".repeat(60), "}) : () -> () ".repeat(60));
    read("deep", &nested).unwrap();
    let nested =
        format!("func.func @f() {{ {} {} }}", "\"a.b\"() ({ ".repeat(70), "}) : () -> () ".repeat(70));
    assert_eq!(*read("deep", &nested).unwrap_err().kind(), ErrorKind::Unsupported);
}

#[test]
fn numbers_do_not_allocate() {
    for source in [
        "func.func @f() { %0:4000000000 = \"a.b\"() : () -> () }".to_owned(),
        "func.func @f() { %0:99999999999999999999 = \"a.b\"() : () -> () }".to_owned(),
        "#a = dense<0> : tensor<9223372036854775807xi64>".to_owned(),
        "#a = dense<0> : tensor<1000000000xi64>".to_owned(),
        "#a = dense<\"0x00\"> : tensor<9000000000000000000xi1>".to_owned(),
        format!("func.func @f(%a: tensor<{}f32>) {{ }}", "0x".repeat(100_000)),
        format!("#a = dense<1> : tensor<{}i32>", "1x".repeat(100_000)),
    ] {
        survive(&source);
    }
}

#[test]
fn aliases_do_not_multiply() {
    let mut attributes = "#a0 = \"x\"\n".to_owned();
    let mut types = "!a0 = tensor<1xf32>\n".to_owned();
    let mut calls = "func.func @f0() { return }\n".to_owned();
    for n in 1..60 {
        let before = n - 1;
        attributes += &format!("#a{n} = [#a{before}, #a{before}]\n");
        types += &format!("!a{n} = tuple<!a{before}, !a{before}>\n");
        calls += &format!(
            "func.func @f{n}() {{ call @f{before}() : () -> () call @f{before}() : () -> () return }}\n"
        );
    }
    assert_eq!(*read("bomb", &attributes).unwrap_err().kind(), ErrorKind::Unsupported);
    assert_eq!(*read("bomb", &types).unwrap_err().kind(), ErrorKind::Unsupported);
    let calls = read("bomb", &calls.replace("@f59(", "@main(")).unwrap();
    assert_eq!(*verify(&calls).unwrap_err().kind(), ErrorKind::Unsupported);
}

#[test]
fn long_lists_take_linear_time() {
    let attributes: String = (0..50_000).map(|n| format!("a{n} = {n}, ")).collect();
    survive(&format!(
        "func.func @f() {{ \"a.b\"() <{{{attributes}b}}> {{{}c}} : () -> () return }}",
        attributes.replace('a', "d")
    ));
    let functions: String = (0..20_000)
        .map(|n| format!("func.func @f{n}() {{ call @f{}() : () -> () return }}\n", n + 1))
        .collect();
    survive(&functions);
    survive(&format!(
        "func.func @main() {{ {} return }}",
        "%0 = stablehlo.constant dense<1> : tensor<i32> ".repeat(2)
    ));
    survive(&" ".repeat(1_000_000));
    survive(&"// x\n".repeat(200_000));
}
