//! numpy's file formats: arrays in `.npy` files and in `.npz` archives.

pub(crate) mod archive;
mod array;
pub(crate) mod dtype;
mod header;
mod latch;

pub(crate) use array::{read, write};
