//! Functions of elements that older versions of JAX write into exported programs as custom calls, and `mhlo.topk`.

use crate::stablehlo::plan::builder::Builder;
use crate::stablehlo::plan::function::{Direction, Function};
use crate::stablehlo::plan::graph::Id;
use crate::stablehlo::plan::lower::Site;
use crate::stablehlo::plan::lower::top_k::first_in_order;
use crate::{Error, ErrorKind, Result};

/// Lowerings, each to the function of elements of that name.
macro_rules! functions {
    ($($name:ident: $function:ident;)*) => {$(
        pub(super) fn $name(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
            let operand = site.operand(0)?;
            let ty = builder.ty(operand).clone();
            Ok(vec![builder.apply(Function::$function, &[operand], &ty)?])
        }
    )*};
}

functions! {
    acos: Acos;
    acosh: Acosh;
    asin: Asin;
    asinh: Asinh;
    atanh: Atanh;
    cosh: Cosh;
    erf: Erf;
    sinh: Sinh;
    tan: Tan;
}

/// `(operand)` to its largest or smallest elements along the last dimension, and their places.
pub(super) fn top_k(builder: &mut Builder, site: &Site<'_>) -> Result<Vec<Id>> {
    let attributes = site.op.attributes.dictionary("mhlo.attributes");
    let count = attributes.and_then(|attributes| attributes.size("k"));
    let operand = site.operand(0)?;
    let (Some(count), Some(&last)) = (count, builder.extents(operand).last()) else {
        return Err(Error::new(ErrorKind::Invalid, "has no `k` in `mhlo.attributes`, or a scalar operand"));
    };
    if count > last {
        return Err(Error::new(ErrorKind::Invalid, format!("`k` is {count}, a row has {last} elements")));
    }
    let largest = attributes.and_then(|attributes| attributes.boolean("largest")).unwrap_or(true);
    let direction = if largest { Direction::Gt } else { Direction::Lt };
    let dimension = builder.extents(operand).len() - 1;
    first_in_order(builder, operand, dimension, count, direction)
}
