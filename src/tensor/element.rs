//! Element types, by their StableHLO names, and the Rust types that hold them.

use std::fmt;

use bytemuck::Pod;
use num_complex::Complex;

/// The type of a tensor's elements.
///
/// All of these can be named, held in an [`Array`](crate::Array) and written in a program. Which can be computed
/// with depends on the adapter: `f64` and `complex<f64>` where it has `shader-f64` and `shader-int64`, all others always.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each variant is the type of its own name")]
pub enum ElementType {
    Bool,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    F16,
    BF16,
    F32,
    F64,
    C64,
    C128,
}

impl ElementType {
    /// Every element type.
    pub const ALL: [ElementType; 15] = [
        ElementType::Bool,
        ElementType::I8,
        ElementType::I16,
        ElementType::I32,
        ElementType::I64,
        ElementType::U8,
        ElementType::U16,
        ElementType::U32,
        ElementType::U64,
        ElementType::F16,
        ElementType::BF16,
        ElementType::F32,
        ElementType::F64,
        ElementType::C64,
        ElementType::C128,
    ];

    /// The name in StableHLO: `f32`, `complex<f32>`, `i1`, `ui32`, ...
    pub fn name(self) -> &'static str {
        match self {
            ElementType::Bool => "i1",
            ElementType::I8 => "i8",
            ElementType::I16 => "i16",
            ElementType::I32 => "i32",
            ElementType::I64 => "i64",
            ElementType::U8 => "ui8",
            ElementType::U16 => "ui16",
            ElementType::U32 => "ui32",
            ElementType::U64 => "ui64",
            ElementType::F16 => "f16",
            ElementType::BF16 => "bf16",
            ElementType::F32 => "f32",
            ElementType::F64 => "f64",
            ElementType::C64 => "complex<f32>",
            ElementType::C128 => "complex<f64>",
        }
    }

    /// The element type of that StableHLO name.
    pub fn from_name(name: &str) -> Option<Self> {
        ElementType::ALL.into_iter().find(|element| element.name() == name)
    }

    /// Bytes of one element in an [`Array`](crate::Array) (as numpy holds it; `i1` is one byte of 0 or 1).
    pub fn host_bytes(self) -> usize {
        match self {
            ElementType::Bool | ElementType::I8 | ElementType::U8 => 1,
            ElementType::I16 | ElementType::U16 | ElementType::F16 | ElementType::BF16 => 2,
            ElementType::I32 | ElementType::U32 | ElementType::F32 => 4,
            ElementType::I64 | ElementType::U64 | ElementType::F64 | ElementType::C64 => 8,
            ElementType::C128 => 16,
        }
    }

    /// Bytes of one element in a device buffer.
    ///
    /// WGSL addresses storage in words of 32 bits, so whatever is narrower takes a whole word there, as the number of the
    /// type [`ElementType::computed_in`]; an `i1` is 0 or 1.
    pub(crate) fn device_bytes(self) -> usize {
        self.host_bytes().max(4)
    }

    /// The type that kernels compute it in: that of 32 bits for what is narrower (`i1` aside), the type itself otherwise.
    pub(crate) fn computed_in(self) -> Self {
        match self {
            ElementType::I8 | ElementType::I16 => ElementType::I32,
            ElementType::U8 | ElementType::U16 => ElementType::U32,
            ElementType::F16 | ElementType::BF16 => ElementType::F32,
            other => other,
        }
    }

    /// The unsigned integer of as many bits, where there is one.
    pub(crate) fn bits(self) -> Option<Self> {
        Some(match self {
            ElementType::I8 | ElementType::U8 => ElementType::U8,
            ElementType::I16 | ElementType::U16 | ElementType::F16 | ElementType::BF16 => ElementType::U16,
            ElementType::I32 | ElementType::U32 | ElementType::F32 => ElementType::U32,
            ElementType::I64 | ElementType::U64 | ElementType::F64 => ElementType::U64,
            ElementType::Bool | ElementType::C64 | ElementType::C128 => return None,
        })
    }

    /// Whether elements are complex numbers.
    pub fn is_complex(self) -> bool {
        matches!(self, ElementType::C64 | ElementType::C128)
    }

    /// Whether elements are real floating-point numbers.
    pub fn is_float(self) -> bool {
        matches!(self, ElementType::F16 | ElementType::BF16 | ElementType::F32 | ElementType::F64)
    }

    /// Whether elements are signed or unsigned integers (`i1` is not).
    pub fn is_integer(self) -> bool {
        self.is_signed_integer() || self.is_unsigned_integer()
    }

    /// Whether elements are signed integers.
    pub fn is_signed_integer(self) -> bool {
        matches!(self, ElementType::I8 | ElementType::I16 | ElementType::I32 | ElementType::I64)
    }

    /// Whether elements are unsigned integers.
    pub fn is_unsigned_integer(self) -> bool {
        matches!(self, ElementType::U8 | ElementType::U16 | ElementType::U32 | ElementType::U64)
    }

    /// The type of the real and imaginary part; of a real type, the type itself.
    #[must_use]
    pub fn real(self) -> Self {
        match self {
            ElementType::C64 => ElementType::F32,
            ElementType::C128 => ElementType::F64,
            other => other,
        }
    }
}

impl fmt::Display for ElementType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A Rust type that elements of an [`Array`](crate::Array) or [`Tensor`](crate::Tensor) can be read and written as.
pub trait Element: sealed::Sealed + Copy + Send + Sync + 'static {
    /// The element type it stands for.
    const TYPE: ElementType;

    #[doc(hidden)]
    fn write(values: &[Self], bytes: &mut Vec<u8>);

    #[doc(hidden)]
    fn read(bytes: &[u8]) -> Vec<Self>;
}

macro_rules! plain_elements {
    ($($rust:ty => $variant:ident),* $(,)?) => {$(
        impl sealed::Sealed for $rust {}
        impl Element for $rust {
            const TYPE: ElementType = ElementType::$variant;
            fn write(values: &[Self], bytes: &mut Vec<u8>) {
                bytes.extend_from_slice(bytemuck::cast_slice(values));
            }
            fn read(bytes: &[u8]) -> Vec<Self> {
                read_plain(bytes)
            }
        }
    )*};
}

/// Elements from bytes of any alignment; the host is little-endian wherever wgpu runs.
fn read_plain<T: Pod>(bytes: &[u8]) -> Vec<T> {
    bytemuck::pod_collect_to_vec(bytes)
}

plain_elements! {
    i8 => I8, i16 => I16, i32 => I32, i64 => I64,
    u8 => U8, u16 => U16, u32 => U32, u64 => U64,
    half::f16 => F16, half::bf16 => BF16, f32 => F32, f64 => F64,
    Complex<f32> => C64, Complex<f64> => C128,
}

impl sealed::Sealed for bool {}
impl Element for bool {
    const TYPE: ElementType = ElementType::Bool;
    fn write(values: &[Self], bytes: &mut Vec<u8>) {
        bytes.extend(values.iter().map(|&value| u8::from(value)));
    }
    fn read(bytes: &[u8]) -> Vec<Self> {
        bytes.iter().map(|&byte| byte != 0).collect()
    }
}
