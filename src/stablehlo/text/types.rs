//! Types: tensors of static shape, tuples, tokens, and the signatures of functions and operations.

use crate::Result;
use crate::stablehlo::ir::{TensorType, Type};
use crate::tensor::{ElementType, Shape};

use super::Reader;

/// How many dimensions a tensor may have; a guard, far above what programs use.
const MAX_RANK: usize = 64;

impl Reader<'_> {
    /// Takes a type.
    pub(super) fn ty(&mut self) -> Result<Type> {
        let at = self.cursor.position();
        if self.cursor.eat("!") {
            let name = self.cursor.suffix("the name of a type behind `!`")?;
            return match name {
                "stablehlo.token" | "mhlo.token" => Ok(Type::Token),
                "stablehlo.future" => Ok(Type::Future(self.parts()?)),
                name if name.contains('.') => {
                    Err(self.cursor.unsupported(at, format!("values of type !{name} are not supported")))
                }
                name => self.type_alias(name, at),
            };
        }
        match self.cursor.peek_word() {
            Some("tensor") => Ok(Type::Tensor(self.tensor(false)?)),
            Some("tuple") => {
                self.cursor.expect_word("tuple")?;
                Ok(Type::Tuple(self.parts()?))
            }
            Some(
                word @ ("memref" | "vector" | "index" | "none" | "complex" | "f32" | "f64" | "i1" | "i32"
                | "i64"),
            ) => Err(self
                .cursor
                .unsupported(at, format!("values of type {word} are not supported; expected a tensor"))),
            _ => Err(self.cursor.unexpected("a type")),
        }
    }

    /// Takes `<T, U>`.
    fn parts(&mut self) -> Result<Vec<Type>> {
        let mut parts = Vec::new();
        self.nested(|reader| {
            reader.list("<", ">", |reader| {
                parts.push(reader.ty()?);
                Ok(())
            })
        })?;
        Ok(parts)
    }

    /// Takes `tensor<2x3xf32>`. In attributes, elements may be of type `index`, which is held as `i64`.
    pub(super) fn tensor(&mut self, in_attribute: bool) -> Result<TensorType> {
        self.cursor.expect_word("tensor")?;
        self.cursor.expect("<")?;
        let at = self.cursor.position();
        let mut extents = Vec::new();
        loop {
            match self.cursor.peek() {
                Some(b'?') => {
                    let message =
                        "dynamic extents (`?`) are not supported; export the program with static shapes";
                    return Err(self.cursor.unsupported(self.cursor.position(), message));
                }
                Some(b'*') => {
                    let message =
                        "unranked tensors (`*`) are not supported; export the program with static shapes";
                    return Err(self.cursor.unsupported(self.cursor.position(), message));
                }
                Some(b'0'..=b'9') => {
                    extents.push(self.cursor.unsigned("the extent of a tensor")?);
                    self.cursor.expect("x")?;
                }
                _ => break,
            }
        }
        if extents.len() > MAX_RANK {
            let message = format!("tensors of more than {MAX_RANK} dimensions are not supported");
            return Err(self.cursor.unsupported(at, message));
        }
        let element = self.element_type(in_attribute)?;
        let ty = TensorType { shape: Shape::new(extents), element };
        if !ty.fits_memory() {
            let message = format!("a tensor of shape {} is larger than any memory", ty.shape);
            return Err(self.cursor.unsupported(at, message));
        }
        if self.cursor.at(",") {
            let message = "encodings of tensors (sparsity, bounds) are not supported; expected `>`";
            return Err(self.cursor.unsupported(self.cursor.position(), message));
        }
        self.cursor.expect(">")?;
        Ok(ty)
    }

    fn element_type(&mut self, in_attribute: bool) -> Result<ElementType> {
        let at = self.cursor.position();
        if self.cursor.at("!") {
            return Err(self.cursor.unsupported(at, "tensors of quantized elements are not supported"));
        }
        let word = self.cursor.word("an element type like `f32`")?;
        let element = match word {
            "complex" => {
                self.cursor.expect("<")?;
                let part = self.cursor.word("`f32` or `f64`")?;
                self.cursor.expect(">")?;
                ElementType::from_name(&format!("complex<{part}>"))
            }
            "index" if in_attribute => Some(ElementType::I64),
            word => ElementType::from_name(word.strip_prefix('s').unwrap_or(word)),
        };
        element.ok_or_else(|| {
            let text = self.cursor.text(at, self.cursor.position()).trim();
            self.cursor.unsupported(at, format!("tensors of element type {text} are not supported"))
        })
    }

    /// Takes `T, U, ...`, one at least.
    pub(super) fn types(&mut self) -> Result<Vec<Type>> {
        let mut types = vec![self.ty()?];
        while self.cursor.eat(",") {
            types.push(self.ty()?);
        }
        Ok(types)
    }

    /// Takes `(T, U)`, perhaps with nothing inside.
    pub(super) fn types_in_parentheses(&mut self) -> Result<Vec<Type>> {
        let mut types = Vec::new();
        self.list("(", ")", |reader| {
            types.push(reader.ty()?);
            Ok(())
        })?;
        Ok(types)
    }

    /// Takes `T` or `(T, U)`, as it stands behind `->`.
    pub(super) fn result_types(&mut self) -> Result<Vec<Type>> {
        if self.cursor.at("(") { self.types_in_parentheses() } else { Ok(vec![self.ty()?]) }
    }

    /// Takes `(T, U) -> V`.
    pub(super) fn function_type(&mut self) -> Result<(Vec<Type>, Vec<Type>)> {
        let inputs = self.types_in_parentheses()?;
        self.cursor.expect("->")?;
        Ok((inputs, self.result_types()?))
    }
}
