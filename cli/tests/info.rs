//! `lapwing info`, `lapwing ops`, and help.

mod common;

use common::{Folder, says};

#[test]
fn tells_the_adapters_and_the_choice() {
    let out = Folder::new().run(&["info"]).success();
    says(&out, &["driver", "largest matrix", "features", "chosen: "]);
}

#[test]
fn tells_the_adapters_as_json() {
    let out = Folder::new().run(&["info", "--json"]).success();
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    let adapters = report["adapters"].as_array().unwrap();
    assert!(adapters.iter().any(|adapter| adapter["name"] == report["chosen"]["name"]), "{out}");
    assert!(report["chosen"]["reason"].is_string(), "{out}");
    assert!(report["chosen"]["max_buffer_bytes"].as_u64().is_some_and(|bytes| bytes > 0), "{out}");
}

#[test]
fn a_choice_that_is_not_there_fails_after_the_list() {
    let ran = Folder::new().run(&["info", "--adapter", "no such"]);
    assert_eq!(ran.code, Some(1));
    says(&ran.out, &["driver"]);
    says(&ran.err, &["error: ", "no such"]);
}

#[test]
fn lists_operations() {
    let folder = Folder::new();
    let out = folder.run(&["ops"]).success();
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert!(out.lines().any(|line| words(line) == ["stablehlo.cholesky", "linear_algebra"]), "{out}");
    assert!(out.lines().any(|line| words(line) == ["lapack_spotrf_ffi", "custom_call"]), "{out}");
    let json: serde_json::Value = serde_json::from_str(&folder.run(&["ops", "--json"]).success()).unwrap();
    assert_eq!(json.as_array().unwrap().len(), out.lines().count());
}

#[test]
fn helps() {
    let folder = Folder::new();
    says(&folder.run(&["--help"]).success(), &["info", "run", "ops"]);
    says(
        &folder.run(&["run", "--help"]).success(),
        &["--inputs", "--out", "--adapter", "--profile", "--json"],
    );
    says(&folder.run(&["--version"]).success(), &["lapwing 0.1.0"]);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_reason_for_a_message() {
    // The reader is gone before the first line is written.
    let ran = Folder::new().shell("{ sleep 0.2; \"$LAPWING\" ops; } | true");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}
