//! The libraries that run natively, behind one trait.

#[cfg(feature = "burn")]
mod burn;
mod lapwing;
mod numr;

#[cfg(feature = "burn")]
pub use self::burn::Burn;
pub use self::lapwing::Lapwing;
pub use self::numr::Numr;

use std::error::Error;

use crate::cases::Case;
use crate::output::Output;

/// A library with its device open.
pub trait Contestant {
    fn name(&self) -> &'static str;

    /// The adapter that it computes on.
    fn adapter(&self) -> String;

    /// Uploads the operands and returns the call to time: it computes, and reads the result back.
    fn prepare(&self, case: &Case, operands: &[Vec<f32>]) -> Result<Call<'_>, Box<dyn Error>>;
}

/// One computation with its readback.
pub type Call<'a> = Box<dyn FnMut() -> Result<Output, Box<dyn Error>> + 'a>;
