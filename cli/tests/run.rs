//! `lapwing run` where all is well: results as a summary, as JSON and as an archive.

mod common;

use common::{ADD, Folder, array, matrix, npy, npz, says};
use npyz::Order;
use num_complex::Complex;
use zip::CompressionMethod::{Deflated, Stored};

const COMPLEX: &str = "\
func.func public @main(%a: tensor<2x2xcomplex<f32>>, %n: tensor<3xi32>) -> (tensor<2x2xcomplex<f32>>, tensor<3xi32>) {
  %twice = stablehlo.add %a, %a : tensor<2x2xcomplex<f32>>
  return %twice, %n : tensor<2x2xcomplex<f32>>, tensor<3xi32>
}
";

const CHOLESKY: &str = "\
func.func public @main(%a: tensor<2x2x2xf32>) -> tensor<2x2x2xf32> {
  %l = stablehlo.cholesky %a, lower = true : tensor<2x2x2xf32>
  return %l : tensor<2x2x2xf32>
}
";

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("add.mlir", ADD);
    folder.file("a.npy", matrix([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]));
    folder.file("b.npy", matrix([0.5; 6]));
    folder
}

#[test]
fn summarises_each_result() {
    let out = folder().run(&["run", "add.mlir", "a.npy", "b.npy"]).success();
    says(&out, &["out0: float32 [2, 3]  min 1.5", "max 6.5", "mean 4\n", "1.50000 2.50000 3.50000"]);
    assert!(!out.contains("NaN"), "{out}");
}

#[test]
fn writes_results_into_an_archive() {
    let folder = folder();
    let out = folder.run(&["run", "add.mlir", "a.npy", "b.npy", "--out", "r.npz"]).success();
    says(&out, &["r.npz: 1 result"]);
    let expected = vec![1.5f32, 2.5, 3.5, 4.5, 5.5, 6.5];
    assert_eq!(array(&folder.path("r.npz"), "out0"), (vec![2, 3], expected));
    assert_eq!(folder.names(), ["a.npy", "add.mlir", "b.npy", "r.npz"]);
}

#[test]
fn replaces_an_archive_that_is_there() {
    let folder = folder();
    folder.file("r.npz", "old");
    folder.run(&["run", "add.mlir", "a.npy", "b.npy", "--out", "r.npz"]).success();
    assert_eq!(array::<f32>(&folder.path("r.npz"), "out0").0, [2, 3]);
}

#[test]
fn results_are_inputs_of_the_next_run() {
    let folder = Folder::new();
    folder.file("double.mlir", COMPLEX);
    let values = [(1.0, 2.0), (-3.0, 0.5), (0.0, -0.0), (1e30, 1e-30)].map(|(re, im)| Complex::new(re, im));
    let arrays = [
        ("in0", npy::<Complex<f32>>(&[2, 2], Order::C, &values)),
        ("in1", npy(&[3], Order::C, &[7i32, -8, 9])),
    ];
    folder.file("in.npz", npz(Stored, &arrays));
    folder.run(&["run", "double.mlir", "--inputs", "in.npz", "--out", "r.npz"]).success();
    let doubled: Vec<Complex<f32>> = values.iter().map(|value| value * 2.0).collect();
    assert_eq!(array(&folder.path("r.npz"), "out0"), (vec![2, 2], doubled.clone()));
    assert_eq!(array(&folder.path("r.npz"), "out1"), (vec![3], vec![7i32, -8, 9]));

    // What we wrote is read again, here as files of its own.
    folder.file("a.npy", npy(&[2, 2], Order::C, &doubled));
    folder.file("n.npy", npy(&[3], Order::C, &[7i32, -8, 9]));
    folder.run(&["run", "double.mlir", "a.npy", "n.npy", "--out", "s.npz"]).success();
    let again: Vec<Complex<f32>> = doubled.iter().map(|value| value * 2.0).collect();
    assert_eq!(array(&folder.path("s.npz"), "out0"), (vec![2, 2], again));
}

#[test]
fn reads_compressed_archives_and_arrays_that_the_program_does_not_take() {
    let folder = folder();
    let arrays = [
        ("out0", matrix([0.0; 6])),
        ("in1", matrix([0.5; 6])),
        ("in0", matrix([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])),
    ];
    folder.file("in.npz", npz(Deflated, &arrays));
    folder.run(&["run", "add.mlir", "--inputs", "in.npz", "--out", "r.npz"]).success();
    assert_eq!(array::<f32>(&folder.path("r.npz"), "out0").1[..3], [1.5, 2.5, 3.5]);
}

#[test]
fn reads_fortran_order() {
    let folder = folder();
    folder.file("f.npy", npy(&[2, 3], Order::Fortran, &[1.0f32, 4.0, 2.0, 5.0, 3.0, 6.0]));
    folder.run(&["run", "add.mlir", "f.npy", "b.npy", "--out", "r.npz"]).success();
    assert_eq!(array::<f32>(&folder.path("r.npz"), "out0").1, [1.5, 2.5, 3.5, 4.5, 5.5, 6.5]);
}

#[test]
fn counts_what_is_no_number() {
    let folder = Folder::new();
    folder.file("cholesky.mlir", CHOLESKY);
    // The first matrix is positive definite, the second is not: its factor is NaN, and the run went well.
    folder.file("a.npy", npy(&[2, 2, 2], Order::C, &[4.0f32, 2.0, 2.0, 5.0, 1.0, 2.0, 2.0, 1.0]));
    let out = folder.run(&["run", "cholesky.mlir", "a.npy"]).success();
    says(&out, &["float32 [2, 2, 2]", "NaN"]);
}

#[test]
fn prints_json() {
    let out = folder().run(&["run", "add.mlir", "a.npy", "b.npy", "--json", "--profile"]).success();
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    let output = &report["outputs"][0];
    assert_eq!(output["name"], "out0");
    assert_eq!(output["dtype"], "float32");
    assert_eq!(output["shape"], serde_json::json!([2, 3]));
    assert_eq!(output["mean"], 4.0);
    assert_eq!(output["first"][5], 6.5);
    assert!(report["run_seconds"].as_f64().is_some_and(|seconds| seconds > 0.0), "{out}");
    assert!(report["adapter"]["name"].is_string(), "{out}");
    assert!(report["profile"][0]["dispatches"].as_u64().is_some_and(|count| count > 0), "{out}");
}

#[test]
fn prints_a_profile_by_kernel() {
    let out = folder().run(&["run", "add.mlir", "a.npy", "b.npy", "--profile"]).success();
    says(&out, &["kernel", "dispatches"]);
}

#[test]
fn reads_artifacts() {
    let folder = Folder::new();
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    folder.file("model.bc", std::fs::read(corpus.join("generic/cholesky_5.bc")).unwrap());
    folder.file("in.npz", std::fs::read(corpus.join("data/cholesky_5.npz")).unwrap());
    folder.run(&["run", "model.bc", "--inputs", "in.npz", "--out", "r.npz"]).success();
    let (shape, got) = array::<f32>(&folder.path("r.npz"), "out0");
    let (_, want) = array::<f64>(&folder.path("in.npz"), "out0");
    assert_eq!(shape, [5, 5]);
    let is_near = |(&got, &want): (&f32, &f64)| (f64::from(got) - want).abs() < 1e-5;
    assert!(got.iter().zip(&want).all(is_near), "{got:?} is not {want:?}");
}

#[test]
fn dumps_the_plan_and_the_kernels() {
    let folder = folder();
    folder.file("cholesky.mlir", CHOLESKY);
    let out = folder.run(&["run", "cholesky.mlir", "--dump-plan"]).success();
    says(&out, &["step 0:", "cholesky.mlir:2:", "kernel cholesky_small", "takes 32 bytes", "results: (r"]);
    assert!(!out.contains("out0"), "{out}");
    let out = folder.run(&["run", "add.mlir", "--dump-wgsl"]).success();
    says(&out, &["@compute", "fn "]);
    assert!(!out.contains("step 0"), "{out}");

    // With inputs it runs as well.
    let arguments = ["run", "add.mlir", "a.npy", "b.npy", "--dump-plan", "--dump-wgsl"];
    let out = folder.run(&arguments).success();
    says(&out, &["step 0:", "@compute", "out0: float32 [2, 3]"]);
    let out = folder.run(&[&arguments[..], &["--json"]].concat()).success();
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    says(report["plan"].as_str().unwrap(), &["step 0:"]);
    says(report["wgsl"].as_str().unwrap(), &["@compute"]);
    assert_eq!(report["outputs"][0]["mean"], 4.0);
    let out = folder.run(&["run", "add.mlir", "--dump-plan", "--json"]).success();
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(report["wgsl"].is_null() && report["plan"].is_string(), "{out}");
}

#[cfg(unix)]
#[test]
fn follows_a_link_to_the_archive() {
    let folder = folder();
    std::os::unix::fs::symlink("real.npz", folder.path("link.npz")).unwrap();
    folder.run(&["run", "add.mlir", "a.npy", "b.npy", "--out", "link.npz"]).success();
    assert!(folder.path("link.npz").is_symlink());
    assert_eq!(array::<f32>(&folder.path("real.npz"), "out0").0, [2, 3]);
}

#[cfg(unix)]
#[test]
fn an_archive_has_the_rights_of_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    folder.shell("umask 022 && $LAPWING run add.mlir a.npy b.npy --out r.npz").success();
    let rights = std::fs::metadata(folder.path("r.npz")).unwrap().permissions().mode();
    assert_eq!(rights & 0o777, 0o644);
}

#[test]
fn a_function_is_chosen_and_its_checks_are_made() {
    let folder = Folder::new();
    folder.file(
        "checks.mlir",
        "func.func @right() {
  %a = stablehlo.constant dense<2.0> : tensor<f32>
  check.expect_eq_const %a, dense<2.0> : tensor<f32>
  return
}
func.func @wrong() {
  %a = stablehlo.constant dense<2.0> : tensor<f32>
  check.expect_eq_const %a, dense<3.0> : tensor<f32>
  return
}
",
    );
    folder.run(&["run", "checks.mlir", "--function", "right"]).success();
    let error = folder.run(&["run", "checks.mlir", "--function", "wrong"]).failure();
    says(&error, &["checks.mlir:8:3", "element [] is 2.0, expected 3.0"]);
    says(&folder.run(&["run", "checks.mlir"]).failure(), &["say which function to run"]);
}
