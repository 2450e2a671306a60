//! The file that results go to: it appears complete or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use lapwing::Array;
use tempfile::NamedTempFile;

use crate::failure::{Failure, Outcome};
use crate::numpy::archive;

/// A place that can be written to, as far as one can know beforehand.
#[derive(Debug)]
pub(crate) struct Target {
    /// As given, for messages.
    name: PathBuf,
    /// Links followed: the rename must replace the file, not a link to it.
    path: PathBuf,
}

impl Target {
    /// Finds out before the work whether its result can be kept.
    pub(crate) fn new(name: &Path) -> Outcome<Self> {
        let target = Target { name: name.to_path_buf(), path: follow(name) };
        match fs::metadata(&target.path) {
            // A rename would put a plain file in the place of a folder or a device such as /dev/null.
            Ok(metadata) if !metadata.is_file() => {
                return Err(target.refuse("it is there and is not a plain file; give a file's name"));
            }
            _ => {}
        }
        let folder = target.folder();
        if !folder.is_dir() {
            return Err(target.refuse(format!("there is no folder {}; make it first", folder.display())));
        }
        target.temporary().map_err(|error| target.refuse(plain(&error)))?;
        Ok(target)
    }

    /// Writes the arrays, under their names, beside the target and then puts them in its place.
    pub(crate) fn write(&self, arrays: &[(String, Array)]) -> Outcome {
        let refuse = |error: io::Error| self.refuse(plain(&error));
        let mut file = self.temporary().map_err(refuse)?;
        {
            let writer = archive::write(BufWriter::new(file.as_file_mut()), arrays)?.map_err(refuse)?;
            let file: &mut File = writer.into_inner().map_err(|error| refuse(error.into_error()))?;
            file.flush().map_err(refuse)?;
            // Some systems learn only now that the disk is full.
            file.sync_all().map_err(refuse)?;
        }
        file.persist(&self.path).map_err(|error| refuse(error.error))?;
        Ok(())
    }

    fn folder(&self) -> &Path {
        match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        }
    }

    fn temporary(&self) -> io::Result<NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".lapwing-").suffix(".npz.tmp");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // What any new file gets; by itself a temporary file is its owner's alone.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        builder.tempfile_in(self.folder())
    }

    fn refuse(&self, cause: impl std::fmt::Display) -> Failure {
        Failure::new(format!("cannot write {}: {cause}", self.name.display()))
    }
}

/// The system's own words, without the name of the temporary file, which nobody asked for.
fn plain(error: &io::Error) -> String {
    let cause = error.get_ref().and_then(|inner| inner.source());
    cause.map_or_else(|| error.to_string(), ToString::to_string)
}

/// The file behind a chain of links, also where that file does not exist yet.
fn follow(name: &Path) -> PathBuf {
    let mut path = name.to_path_buf();
    // As many links as Linux follows.
    for _ in 0..40 {
        let Ok(next) = fs::read_link(&path) else { break };
        path = path.parent().map_or(next.clone(), |folder| folder.join(&next));
    }
    path
}
