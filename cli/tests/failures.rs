//! Everything that `lapwing run` refuses: one line that says what and what to do, and no file left behind.

mod common;

use common::{ADD, Folder, matrix, npy, npz, raw_npy, says};
use npyz::Order;
use zip::CompressionMethod::Stored;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("add.mlir", ADD);
    folder.file("a.npy", matrix([1.0; 6]));
    folder
}

/// The message after `bytes` were given as the second input.
fn second_input(bytes: impl AsRef<[u8]>) -> String {
    let folder = folder();
    folder.file("b.npy", bytes);
    let message = folder.fails(&["run", "add.mlir", "a.npy", "b.npy", "--out", "r.npz"]);
    says(&message, &["input 1 (b.npy): "]);
    message
}

/// The message after `bytes` were given as the archive of inputs.
fn archive(bytes: impl AsRef<[u8]>) -> String {
    let folder = folder();
    folder.file("in.npz", bytes);
    let message = folder.fails(&["run", "add.mlir", "--inputs", "in.npz", "--out", "r.npz"]);
    says(&message, &["in.npz: "]);
    message
}

#[test]
fn words_that_are_not_understood() {
    let folder = folder();
    for (arguments, part) in [
        (&[][..], "no command"),
        (&["fly"], "fly"),
        (&["run"], "MODULE"),
        (&["run", "add.mlir", "--fast"], "--fast"),
        (&["run", "add.mlir", "a.npy", "--inputs", "in.npz"], "cannot be used with"),
    ] {
        let ran = folder.run(arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}");
        says(&ran.failure(), &[part, "--help"]);
    }
}

#[test]
fn no_such_program() {
    says(&folder().fails(&["run", "no.mlir"]), &["no.mlir: "]);
}

#[test]
fn not_a_program() {
    let folder = folder();
    folder.file("bad.mlir", "this is no program");
    says(&folder.fails(&["run", "bad.mlir"]), &["bad.mlir:1:"]);
    folder.file("empty.mlir", "");
    says(&folder.fails(&["run", "empty.mlir"]), &["empty.mlir"]);
    folder.file("bytes.mlir", [0xff, 0xfe, 0x00, 0x01]);
    says(&folder.fails(&["run", "bytes.mlir"]), &["bytes.mlir"]);
}

#[test]
fn an_operation_that_is_not_supported() {
    let folder = folder();
    folder.file("op.mlir", ADD.replace("stablehlo.add", "stablehlo.no_such_operation"));
    let message = folder.fails(&["run", "op.mlir", "a.npy", "a.npy", "--out", "r.npz"]);
    says(&message, &["op.mlir:2:", "no_such_operation"]);
}

#[test]
fn a_wrong_number_of_inputs() {
    let folder = folder();
    let message = folder.fails(&["run", "add.mlir", "a.npy"]);
    says(&message, &["takes 2 inputs (float32 [2, 3]; float32 [2, 3])", "1 .npy files are given"]);
    says(&folder.fails(&["run", "add.mlir", "a.npy", "a.npy", "a.npy"]), &["takes 2 inputs", "3 .npy files"]);
}

#[test]
fn an_input_that_is_not_there() {
    let message = folder().fails(&["run", "add.mlir", "a.npy", "none.npy"]);
    says(&message, &["input 1 (none.npy): "]);
}

#[test]
fn an_input_of_another_type() {
    let message = second_input(npy(&[2, 3], Order::C, &[1.0f64; 6]));
    says(&message, &["expected float32, found float64; convert it with x.astype(np.float32)"]);
    let header = "{'descr': '>f4', 'fortran_order': False, 'shape': (2, 3), }\n";
    says(&second_input(raw_npy(header, &[0; 24])), &["big-endian float32", "x.astype(np.float32)"]);
    let header = "{'descr': [('a', '<f4'), ('b', '<i4')], 'fortran_order': False, 'shape': (2, 3), }\n";
    says(&second_input(raw_npy(header, &[0; 48])), &["structured", "field"]);
    let header = "{'descr': '|O', 'fortran_order': False, 'shape': (2, 3), }\n";
    says(&second_input(raw_npy(header, b"\x80\x04K\x01.")), &["pickled"]);
    let header = "{'descr': '<U7', 'fortran_order': False, 'shape': (2, 3), }\n";
    says(&second_input(raw_npy(header, &[0; 168])), &["'<U7'"]);
}

#[test]
fn an_input_of_another_shape() {
    let message = second_input(npy(&[3, 2], Order::C, &[1.0f32; 6]));
    says(&message, &["expected shape [2, 3], found [3, 2]"]);
    let header =
        "{'descr': '<f4', 'fortran_order': False, 'shape': (18446744073709551615, 18446744073709551615), }";
    says(&second_input(raw_npy(header, &[0; 24])), &["expected shape [2, 3]"]);
}

#[test]
fn an_input_that_is_cut_short() {
    let whole = matrix([1.0; 6]);
    says(&second_input(&whole[..whole.len() - 1]), &["cut short", "24 bytes", "23 found"]);
    says(&second_input(&whole[..30]), &["cut short"]);
    says(&second_input(&whole[..4]), &["cut short"]);
    says(&second_input([]), &["cut short"]);
}

#[test]
fn an_input_that_is_no_array() {
    says(&second_input("date,co2\n1958-03-29,316.1\n"), &["is not an .npy file"]);
    says(&second_input(npz(Stored, &[("in0", matrix([1.0; 6]))])), &["--inputs"]);
    says(&second_input(raw_npy(&"[".repeat(60_000), &[])), &["a header that is not numpy's"]);
    says(&second_input(b"\x93NUMPY\x02\x00\xff\xff\xff\xff"), &["at most 65536"]);
    says(&second_input(b"\x93NUMPY\x09\x00\xff\xff\xff\xff"), &["version 9"]);
}

#[test]
fn an_archive_that_is_none() {
    says(&archive("nothing of the kind"), &["is not an .npz archive"]);
    says(&archive([]), &["is not an .npz archive"]);
    says(&archive(matrix([1.0; 6])), &["is not an .npz archive"]);
    let whole = npz(Stored, &[("in0", matrix([1.0; 6])), ("in1", matrix([1.0; 6]))]);
    says(&archive(&whole[..whole.len() / 2]), &["is not an .npz archive"]);
    let message = folder().fails(&["run", "add.mlir", "--inputs", "none.npz"]);
    says(&message, &["none.npz: "]);
}

#[test]
fn an_archive_with_other_arrays() {
    let array = || matrix([1.0; 6]);
    says(
        &archive(npz(Stored, &[("in0", array()), ("x", array())])),
        &["in1: is not in the archive", "in0, x"],
    );
    let three = npz(Stored, &[("in0", array()), ("in1", array()), ("in2", array())]);
    says(&archive(three), &["holds an array in2", "takes 2 inputs"]);
    let wide = npz(Stored, &[("in0", array()), ("in1", npy(&[2, 3], Order::C, &[1.0f64; 6]))]);
    says(&archive(wide), &["in1: expected float32, found float64"]);
}

#[test]
fn a_damaged_archive() {
    let mut whole = npz(Stored, &[("in0", matrix([1.0; 6])), ("in1", matrix([1.0; 6]))]);
    // The last byte of the first array's data: the checksum no longer holds.
    let end = whole.windows(4).position(|bytes| bytes == 1.0f32.to_le_bytes()).unwrap() + 23;
    whole[end] ^= 0x40;
    says(&archive(whole), &["in0: ", "checksum"]);
}

#[test]
fn no_such_adapter() {
    let message =
        folder().fails(&["run", "add.mlir", "a.npy", "a.npy", "--adapter", "no such", "--out", "r.npz"]);
    says(&message, &["no such"]);
}

#[test]
fn a_target_in_no_folder() {
    let message = folder().fails(&["run", "add.mlir", "a.npy", "a.npy", "--out", "none/r.npz"]);
    says(&message, &["cannot write none/r.npz: ", "there is no folder none"]);
}

#[test]
fn a_target_that_is_no_file() {
    let folder = folder();
    std::fs::create_dir(folder.path("r.npz")).unwrap();
    let message = folder.fails(&["run", "add.mlir", "a.npy", "a.npy", "--out", "r.npz"]);
    says(&message, &["cannot write r.npz: ", "not a plain file"]);
}

#[cfg(unix)]
#[test]
fn a_target_that_is_a_device() {
    use std::os::unix::fs::FileTypeExt;
    let message = folder().fails(&["run", "add.mlir", "a.npy", "a.npy", "--out", "/dev/null"]);
    says(&message, &["cannot write /dev/null: ", "not a plain file"]);
    assert!(std::fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}

/// A limit on the size of files stands for a full disk: writing fails in the middle. It leaves drivers that compile into
/// files in memory enough room.
#[cfg(unix)]
#[test]
fn a_disk_that_is_full() {
    let program = "\
func.func public @main(%a: tensor<2x3xf32>) -> tensor<1024x1024xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<1024x1024xf32>
  return %zero : tensor<1024x1024xf32>
}
";
    let folder = folder();
    folder.file("wide.mlir", program);
    folder.file("r.npz", "what was there before");
    let before = folder.names();
    let ran = folder.shell("trap '' XFSZ; ulimit -f 1024; exec \"$LAPWING\" run wide.mlir a.npy --out r.npz");
    says(&ran.failure(), &["cannot write r.npz: "]);
    assert_eq!(folder.names(), before);
    assert_eq!(std::fs::read(folder.path("r.npz")).unwrap(), b"what was there before");
}

#[cfg(unix)]
#[test]
fn a_name_with_a_line_break_stays_on_one_line() {
    says(&folder().fails(&["run", "no\nsuch.mlir"]), &["no such.mlir: "]);
}
