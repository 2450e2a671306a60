//! What the tests of the command share: a folder of their own, files in numpy's formats, and what a run came to.
#![allow(dead_code, reason = "each test program uses a part")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test's helpers fail the test")]

use std::fs::{self, File};
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use npyz::WriterBuilder;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The sum of two 2 x 3 matrices.
pub(crate) const ADD: &str = "\
func.func public @main(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %sum = stablehlo.add %a, %b : tensor<2x3xf32>
  return %sum : tensor<2x3xf32>
}
";

/// A folder that goes away with the test.
pub(crate) struct Folder {
    folder: TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Folder { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file and returns its name.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), bytes).unwrap();
        name.to_string()
    }

    /// Every name in the folder, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Runs the command in this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.perform(Command::new(BINARY).args(arguments))
    }

    /// Runs a line of the shell in this folder; `$LAPWING` is the command.
    pub(crate) fn shell(&self, line: &str) -> Ran {
        self.perform(Command::new("sh").args(["-c", line]).env("LAPWING", BINARY))
    }

    fn perform(&self, command: &mut Command) -> Ran {
        // Vulkan's loader complains on standard error where the variable is not set.
        Ran::of(command.current_dir(self.folder.path()).env("XDG_RUNTIME_DIR", self.folder.path()))
    }

    /// Runs the command, which must fail in the usual way, and leave the folder as it was.
    pub(crate) fn fails(&self, arguments: &[&str]) -> String {
        let before = self.names();
        let message = self.run(arguments).failure();
        assert_eq!(self.names(), before, "a failure leaves nothing behind");
        message
    }
}

const BINARY: &str = env!("CARGO_BIN_EXE_lapwing");

/// What a run came to.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: status.code(), out: text(stdout), err: text(stderr) }
    }

    /// What it printed, after it went well.
    pub(crate) fn success(self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.err);
        assert_eq!(self.err, "");
        self.out
    }

    /// Its message, after it failed as it should: one line on standard error, nothing on standard output.
    pub(crate) fn failure(self) -> String {
        assert!(matches!(self.code, Some(1 | 2)), "status {:?}, {}", self.code, self.err);
        assert_eq!(self.out, "");
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        match self.err.trim_end().strip_prefix("error: ") {
            Some(message) => message.to_string(),
            None => panic!("no `error: ` before {}", self.err),
        }
    }
}

/// Asserts that a message holds all of these.
#[track_caller]
pub(crate) fn says(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "'{part}' is not in: {message}");
    }
}

/// An `.npy` file, written by an implementation that is not ours.
pub(crate) fn npy<T: npyz::AutoSerialize + Clone>(
    shape: &[u64],
    order: npyz::Order,
    values: &[T],
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let options = npyz::WriteOptions::new().default_dtype().shape(shape).order(order).writer(&mut bytes);
    let mut writer = options.begin_nd().unwrap();
    writer.extend(values.iter().cloned()).unwrap();
    writer.finish().unwrap();
    bytes
}

/// A 2 x 3 matrix as an `.npy` file.
pub(crate) fn matrix(values: [f32; 6]) -> Vec<u8> {
    npy(&[2, 3], npyz::Order::C, &values)
}

/// An `.npy` file with any words in its header.
pub(crate) fn raw_npy(header: &str, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(header.len()).unwrap().to_le_bytes();
    [b"\x93NUMPY\x01\x00", length.as_slice(), header.as_bytes(), data].concat()
}

/// An `.npz` archive.
pub(crate) fn npz(method: CompressionMethod, arrays: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in arrays {
        let options = SimpleFileOptions::default().compression_method(method);
        zip.start_file(format!("{name}.npy"), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// One array of an archive that the command wrote, read by an implementation that is not ours.
pub(crate) fn array<T: npyz::Deserialize>(archive: &Path, name: &str) -> (Vec<u64>, Vec<T>) {
    let mut zip = ZipArchive::new(File::open(archive).unwrap()).unwrap();
    let mut bytes = Vec::new();
    zip.by_name(&format!("{name}.npy")).unwrap().read_to_end(&mut bytes).unwrap();
    let file = npyz::NpyFile::new(bytes.as_slice()).unwrap();
    assert_eq!(file.order(), npyz::Order::C);
    (file.shape().to_vec(), file.into_vec().unwrap())
}
