//! Types by their codes in VHLO.

use crate::Result;
use crate::stablehlo::ir::{TensorType, Type};
use crate::tensor::{ElementType, Shape};

use super::cursor::Cursor;
use super::{MAX_RANK, Reader};

/// What an entry of the table of types may be.
pub(super) enum Kind {
    /// A type of values.
    Value(Type),
    /// A type of elements or of numbers in attributes, by its name: `f32`, `tf32`, `index`, `none`.
    Scalar(String),
    Function {
        inputs: Vec<Type>,
        results: Vec<Type>,
    },
}

/// Codes of types that have a name and no parts.
const SCALARS: &[(u64, &str)] = &[
    (0, "i1"),
    (2, "bf16"),
    (3, "f16"),
    (4, "f32"),
    (5, "f64"),
    (6, "f8E4M3FN"),
    (7, "f8E5M2"),
    (9, "index"),
    (10, "i4"),
    (11, "i8"),
    (12, "i16"),
    (13, "i32"),
    (14, "i64"),
    (15, "ui4"),
    (16, "ui8"),
    (17, "ui16"),
    (18, "ui32"),
    (19, "ui64"),
    (27, "f8E4M3FNUZ"),
    (28, "f8E5M2FNUZ"),
    (29, "f8E4M3B11FNUZ"),
    (31, "i2"),
    (32, "ui2"),
    (33, "none"),
    (34, "tf32"),
    (35, "f8E4M3"),
    (36, "f8E3M4"),
    (37, "f4E2M1FN"),
    (38, "f6E2M3FN"),
    (39, "f6E3M2FN"),
    (40, "f8E8M0FNU"),
];

const COMPLEX: u64 = 1;
const FUNCTION: u64 = 8;
const TENSOR: u64 = 20;
const TOKEN: u64 = 22;
const TUPLE: u64 = 23;
const FUTURE: u64 = 42;

/// Types that lapwing does not do.
const REFUSED: &[(u64, &str)] = &[
    (21, "tensors with an encoding (bounds, sparsity)"),
    (24, "tensors of quantized elements"),
    (25, "unranked tensors"),
    (26, "witnesses of shapes"),
    (30, "tensors of quantized elements"),
    (41, "buffers"),
];

/// The extent that stands for one not known.
const DYNAMIC: i64 = i64::MIN;

impl Reader<'_> {
    /// The type of that number, which was read before `at`.
    pub(super) fn ty(&mut self, number: u64, at: &Cursor<'_>) -> Result<Kind> {
        let entry = self.container.ty(number, at)?;
        self.charge(48, at)?;
        let mut data = entry.data;
        if entry.dialect != "vhlo" || !entry.is_encoded {
            let message = format!("types of the dialect `{}` are not supported", entry.dialect);
            return Err(data.unsupported(message));
        }
        let code = data.number()?;
        if let Some((_, name)) = SCALARS.iter().find(|(known, _)| *known == code) {
            return Ok(Kind::Scalar((*name).to_owned()));
        }
        self.nested(&data.clone(), |reader| match code {
            COMPLEX => Ok(Kind::Scalar(format!("complex<{}>", reader.scalar(&mut data)?))),
            FUNCTION => {
                let inputs = reader.value_types(&mut data)?;
                let results = reader.value_types(&mut data)?;
                Ok(Kind::Function { inputs, results })
            }
            TENSOR => Ok(Kind::Value(Type::Tensor(reader.tensor(&mut data)?))),
            TOKEN => Ok(Kind::Value(Type::Token)),
            TUPLE => Ok(Kind::Value(Type::Tuple(reader.value_types(&mut data)?))),
            FUTURE => Ok(Kind::Value(Type::Future(reader.value_types(&mut data)?))),
            _ => match REFUSED.iter().find(|(known, _)| *known == code) {
                Some((_, what)) => Err(data.unsupported(format!("{what} are not supported"))),
                None => Err(data.unsupported(format!("a type of the unknown code {code}"))),
            },
        })
    }

    /// Takes the number of a type of values.
    pub(super) fn value_type(&mut self, data: &mut Cursor<'_>) -> Result<Type> {
        let number = data.number()?;
        self.value_type_numbered(number, data)
    }

    /// The type of values of that number, which was read before `at`.
    pub(super) fn value_type_numbered(&mut self, number: u64, at: &Cursor<'_>) -> Result<Type> {
        match self.ty(number, at)? {
            Kind::Value(ty) => Ok(ty),
            Kind::Scalar(name) => {
                let message = format!("values of type {name} are not supported; expected a tensor");
                Err(at.unsupported(message))
            }
            Kind::Function { .. } => Err(at.error("a value has the type of a function")),
        }
    }

    /// Takes a list of types of values.
    pub(super) fn value_types(&mut self, data: &mut Cursor<'_>) -> Result<Vec<Type>> {
        (0..data.count("types")?).map(|_| self.value_type(data)).collect()
    }

    /// Takes the number of a type of elements; gives its name.
    pub(super) fn scalar(&mut self, data: &mut Cursor<'_>) -> Result<String> {
        let number = data.number()?;
        match self.ty(number, data)? {
            Kind::Scalar(name) => Ok(name),
            _ => Err(data.error("a type that is none of elements stands where one has to be")),
        }
    }

    /// Takes extents and the type of the elements. Elements of type `index`, which attributes have, are `i64`.
    fn tensor(&mut self, data: &mut Cursor<'_>) -> Result<TensorType> {
        let extents = data.signed_list()?;
        if extents.contains(&DYNAMIC) {
            let message = "dynamic extents (`?`) are not supported; export the program with static shapes";
            return Err(data.unsupported(message));
        }
        if extents.len() > MAX_RANK {
            let message = format!("tensors of more than {MAX_RANK} dimensions are not supported");
            return Err(data.unsupported(message));
        }
        self.charge(8 * extents.len(), data)?;
        let extents: Option<Vec<usize>> =
            extents.into_iter().map(|extent| usize::try_from(extent).ok()).collect();
        let Some(extents) = extents else {
            return Err(data.error("a tensor has a negative extent"));
        };
        let name = self.scalar(data)?;
        let element = if name == "index" { Some(ElementType::I64) } else { ElementType::from_name(&name) };
        let Some(element) = element else {
            return Err(data.unsupported(format!("tensors of element type {name} are not supported")));
        };
        let ty = TensorType { shape: Shape::new(extents), element };
        if !ty.fits_memory() {
            let message = format!("a tensor of shape {} is larger than any memory", ty.shape);
            return Err(data.unsupported(message));
        }
        Ok(ty)
    }
}
