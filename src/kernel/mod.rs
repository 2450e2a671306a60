//! How a kernel is declared, specialised and dispatched. Knows WGSL, no algorithm.
//!
//! A kernel is a file of `shaders/wgsl/` plus the shared fragments that it names. WGSL's module scope has no order,
//! so they are simply joined. One name serves from end to end: file, entry point, label, Rust constant.

mod scalar;
#[cfg(test)]
mod tests;
pub(crate) mod text;

use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

pub(crate) use scalar::Scalar;

use crate::Result;
pub(crate) use crate::device::Access;
use crate::device::{Dispatch, Program, Recording, Slot, Work};

/// The text of a file of `shaders/wgsl/shared/`.
macro_rules! fragment {
    ($name:literal) => {
        $crate::kernel::text::wgsl!("shared/", $name, ".wgsl")
    };
}
pub(crate) use fragment;

/// The values of a kernel's `override` constants, in the order in which it declares them.
pub(crate) type Overrides = &'static [u32];

/// All about a kernel but the type of its parameters.
#[derive(Debug)]
pub(crate) struct Descriptor {
    /// File stem, entry point and label.
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    pub(crate) fragments: &'static [&'static str],
    /// The storage buffers from binding 1 on.
    pub(crate) bindings: &'static [Access],
    /// The names of the uniform's fields at binding 0, each a 32-bit number of the given WGSL type.
    pub(crate) fields: &'static [(&'static str, &'static str)],
    pub(crate) overrides: &'static [&'static str],
    /// Every combination of values of the overrides that is used, by scalar.
    pub(crate) variants: &'static [(Scalar, Overrides)],
    programs: Programs,
}

/// The programs of a kernel's variants that were asked for so far.
#[derive(Debug)]
pub(crate) struct Programs(Mutex<Option<ByVariant>>);

type ByVariant = HashMap<(Scalar, Overrides), Arc<Program>>;

impl Programs {
    pub(crate) const fn new() -> Self {
        Programs(Mutex::new(None))
    }
}

/// A kernel whose uniform is a `P`.
#[derive(Debug)]
pub(crate) struct Kernel<P: 'static> {
    pub(crate) descriptor: &'static Descriptor,
    parameters: PhantomData<fn(P)>,
}

impl<P> Kernel<P> {
    pub(crate) const fn new(descriptor: &'static Descriptor) -> Self {
        Kernel { descriptor, parameters: PhantomData }
    }
}

/// Declares the struct of a kernel's uniform; its fields are 32-bit numbers, so that Rust and WGSL lay it out alike.
macro_rules! parameters {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, encase::ShaderType)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)*
        }

        impl $name {
            /// Names and WGSL types of the fields.
            const FIELDS: &'static [(&'static str, &'static str)] = &[$((stringify!($field), stringify!($type))),*];
        }
    };
}
pub(crate) use parameters;

/// Declares a kernel: the constant, its file, the struct of its parameters, its bindings and its variants.
///
/// ```ignore
/// kernel! {
///     /// What it does.
///     FILL = fill(FillParameters) {
///         bindings: [Read, ReadWrite],
///         fragments: ["batch"],
///         overrides: [],
///         variants: [(F32, []), (C64, [])],
///     }
/// }
/// ```
macro_rules! kernel {
    (
        $(#[$doc:meta])*
        $constant:ident = $name:ident($parameters:ident) {
            bindings: [$($access:ident),* $(,)?],
            fragments: [$($fragment:literal),* $(,)?],
            overrides: [$($override:ident),* $(,)?],
            variants: [$(($scalar:ident, [$($value:expr),*])),* $(,)?],
        }
    ) => {
        $(#[$doc])*
        pub(crate) static $constant: $crate::kernel::Kernel<$parameters> = {
            static DESCRIPTOR: $crate::kernel::Descriptor = $crate::kernel::Descriptor::new(
                stringify!($name),
                $crate::kernel::text::wgsl!(stringify!($name), ".wgsl"),
                &[$($crate::kernel::fragment!($fragment)),*],
                &[$($crate::kernel::Access::$access),*],
                $parameters::FIELDS,
                &[$(stringify!($override)),*],
                &[$(($crate::kernel::Scalar::$scalar, &[$($value),*])),*],
            );
            $crate::kernel::Kernel::new(&DESCRIPTOR)
        };
    };
}
pub(crate) use kernel;

impl Descriptor {
    pub(crate) const fn new(
        name: &'static str,
        text: &'static str,
        fragments: &'static [&'static str],
        bindings: &'static [Access],
        fields: &'static [(&'static str, &'static str)],
        overrides: &'static [&'static str],
        variants: &'static [(Scalar, Overrides)],
    ) -> Self {
        let programs = Programs::new();
        Descriptor { name, text, fragments, bindings, fields, overrides, variants, programs }
    }

    /// Bytes of the uniform, in whole units of 16 as every backend wants them.
    pub(crate) fn parameter_bytes(&self) -> usize {
        (self.fields.len() * 4).next_multiple_of(16)
    }

    /// The whole WGSL text for that scalar.
    pub(crate) fn source(&self, scalar: Scalar) -> String {
        let pieces = scalar.fragments().into_iter().chain(self.fragments.iter().copied());
        pieces.chain([self.text]).collect::<Vec<_>>().join("\n")
    }

    /// The program for that scalar and those values of the overrides, joined once.
    pub(crate) fn program(&'static self, scalar: Scalar, overrides: Overrides) -> Arc<Program> {
        debug_assert!(
            self.variants.contains(&(scalar, overrides)),
            "{}: {scalar:?} {overrides:?} is not among the declared variants, so no test has seen it",
            self.name
        );
        let mut programs = self.programs.0.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || {
            Arc::new(Program {
                name: self.name.into(),
                source: self.source(scalar),
                constants: self
                    .overrides
                    .iter()
                    .copied()
                    .zip(overrides.iter().map(|&value| f64::from(value)))
                    .collect(),
                bindings: self.bindings.to_vec(),
                parameter_bytes: self.parameter_bytes(),
                wide: scalar.is_wide(),
            })
        };
        Arc::clone(programs.get_or_insert_default().entry((scalar, overrides)).or_insert_with(make))
    }
}

/// One use of a kernel: which variant, over what, and how much work it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Launch<'a> {
    pub(crate) scalar: Scalar,
    /// Values of the kernel's overrides, in its order.
    pub(crate) overrides: Overrides,
    /// One slot per binding, in order.
    pub(crate) buffers: &'a [Slot],
    /// Workgroups.
    pub(crate) grid: [u32; 3],
    pub(crate) work: Work,
}

impl<P: encase::ShaderType + encase::internal::WriteInto> Kernel<P> {
    /// Appends a dispatch to `recording`.
    ///
    /// # Errors
    /// As [`Recording::dispatch`], and for a scalar that the kernel has no variant for.
    pub(crate) fn record(&self, recording: &mut Recording, launch: Launch<'_>, parameters: &P) -> Result<()> {
        let name = self.descriptor.name;
        let scalar = launch.scalar;
        if scalar.is_wide() && !self.descriptor.variants.iter().any(|&(one, _)| one == scalar) {
            let (wide, narrow) = (scalar.element(), if scalar.is_complex() { "complex<f32>" } else { "f32" });
            return Err(crate::Error::element_type(format!(
                "{name}: is not computed in {wide} yet; convert to {narrow}"
            )));
        }
        let program = self.descriptor.program(scalar, launch.overrides);
        let mut uniform = encase::UniformBuffer::new(Vec::new());
        uniform.write(parameters).map_err(|error| {
            crate::Error::unsupported(format!("{name}: the parameters cannot be written: {error}"))
        })?;
        let mut parameters = uniform.into_inner();
        parameters.resize(program.parameter_bytes, 0);
        recording.dispatch(Dispatch {
            program,
            parameters,
            buffers: launch.buffers.to_vec(),
            grid: launch.grid,
            work: launch.work,
        })
    }
}
