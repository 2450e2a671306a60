//! What a program is run on: one `.npy` file for each input, or an `.npz` archive with the arrays in0, in1, ...

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use lapwing::Array;
use lapwing::stablehlo::TensorSpec;

use crate::failure::{Failure, Outcome};
use crate::numpy;
use crate::numpy::archive::Reader;

/// Reads one array for each of `specs`, and refuses what does not fit them.
pub(crate) fn read(files: &[PathBuf], archive: Option<&Path>, specs: &[TensorSpec]) -> Outcome<Vec<Array>> {
    match archive {
        Some(path) => from_archive(path, specs).map_err(|failure| failure.about(path.display())),
        None => from_files(files, specs),
    }
}

fn from_files(files: &[PathBuf], specs: &[TensorSpec]) -> Outcome<Vec<Array>> {
    if files.len() != specs.len() {
        let (given, wanted) = (files.len(), described(specs));
        return Err(Failure::new(format!("the program takes {wanted}, but {given} .npy files are given")));
    }
    let arrays = files.iter().zip(specs).enumerate().map(|(index, (path, spec))| {
        let read = || {
            let file = File::open(path).map_err(|error| Failure::new(error.to_string()))?;
            numpy::read(&mut BufReader::new(file), spec.element, &spec.shape)
        };
        read().map_err(|failure| failure.about(format_args!("input {index} ({})", path.display())))
    });
    arrays.collect()
}

fn from_archive(path: &Path, specs: &[TensorSpec]) -> Outcome<Vec<Array>> {
    let mut archive = Reader::open(path)?;
    let surplus = archive.names().into_iter().find(|name| number(name).is_some_and(|n| n >= specs.len()));
    if let Some(name) = surplus {
        let wanted = described(specs);
        return Err(Failure::new(format!("holds an array {name}, but the program takes {wanted}")));
    }
    let arrays = specs.iter().enumerate().map(|(index, spec)| {
        let name = format!("in{index}");
        archive.array(&name, spec.element, &spec.shape).map_err(|failure| failure.about(name))
    });
    arrays.collect()
}

/// The N of an array that is named inN.
fn number(name: &str) -> Option<usize> {
    name.strip_prefix("in")?.parse().ok()
}

fn described(specs: &[TensorSpec]) -> String {
    let list: Vec<String> =
        specs.iter().map(|spec| format!("{} {}", numpy::dtype::name(spec.element), spec.shape)).collect();
    match specs.len() {
        0 => "no inputs".to_string(),
        1 => format!("1 input ({})", list.join("; ")),
        count => format!("{count} inputs ({})", list.join("; ")),
    }
}
