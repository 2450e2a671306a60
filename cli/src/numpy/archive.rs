//! `.npz` archives: zip files with one `.npy` file for each array.

use std::fs::File;
use std::io::{self, BufReader, Seek, Write};
use std::path::Path;

use lapwing::{Array, ElementType, Shape};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::latch::Latch;
use crate::failure::{Failure, Outcome};

/// An archive that is read.
#[derive(Debug)]
pub(crate) struct Reader {
    zip: ZipArchive<BufReader<File>>,
}

impl Reader {
    pub(crate) fn open(path: &Path) -> Outcome<Self> {
        let file = File::open(path).map_err(|error| Failure::new(error.to_string()))?;
        let zip = ZipArchive::new(BufReader::new(file)).map_err(|error| match error {
            ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
                Failure::new(error.to_string())
            }
            _ => Failure::new("is not an .npz archive; write it with np.savez"),
        })?;
        Ok(Reader { zip })
    }

    /// The names of all arrays.
    pub(crate) fn names(&self) -> Vec<String> {
        let names = self.zip.file_names().filter_map(Result::ok);
        names.filter_map(|name| name.strip_suffix(".npy").map(str::to_string)).collect()
    }

    /// The array of that name, which must be of this element type and shape.
    pub(crate) fn array(&mut self, name: &str, element: ElementType, shape: &Shape) -> Outcome<Array> {
        let Some(index) = self.zip.index_for_name(&format!("{name}.npy")) else {
            let names = self.names().join(", ");
            return Err(Failure::new(format!("is not in the archive; its arrays are: {names}")));
        };
        match self.zip.by_index(index) {
            Ok(mut entry) => super::read(&mut entry, element, shape),
            Err(error) => Err(Failure::new(format!("cannot be read: {error}"))),
        }
    }
}

/// Writes the arrays under their names, uncompressed as `np.savez` does.
pub(crate) fn write<W: Write + Seek>(writer: W, arrays: &[(String, Array)]) -> Outcome<io::Result<W>> {
    let mut zip = ZipWriter::new(Latch::new(writer));
    // Without the flag an entry ends at 4 GiB; numpy sets it always.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    let told = |error: &dyn std::fmt::Display| Failure::new(format!("the archive cannot be made: {error}"));
    for (name, array) in arrays {
        zip.start_file(format!("{name}.npy"), options).map_err(|error| told(&error))?;
        super::write(&mut zip, array)?.map_err(|error| told(&error))?;
    }
    Ok(zip.finish().map_err(|error| told(&error))?.finish())
}
