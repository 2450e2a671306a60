//! Constraints of `cholesky`, `triangular_solve` and `dot_general`.

use crate::Result;
use crate::stablehlo::ir::Attribute;
use crate::tensor::ElementType;

use super::Site;
use super::elements::{COMPLEX, FLOAT};
use super::shapes::expect_shape;

pub(crate) fn cholesky(site: &Site<'_>) -> Result<()> {
    let ([a], result) = (site.operands()?, site.result()?);
    site.elements(1, a, FLOAT | COMPLEX)?;
    site.boolean(2, "lower", Some(false))?;
    site.check(a == result, "c1", || format!("a is {a}, the result {result}; expected the same"))?;
    let [.., rows, columns] = a.shape.extents() else {
        return Err(site.invalid("c2", format!("a must have at least two dimensions, got {a}")));
    };
    site.check(rows == columns, "c3", || format!("the two last dimensions must be equal, got {}", a.shape))
}

pub(crate) fn triangular_solve(site: &Site<'_>) -> Result<()> {
    let ([a, b], result) = (site.operands()?, site.result()?);
    site.elements(1, a, FLOAT | COMPLEX)?;
    site.elements(2, b, FLOAT | COMPLEX)?;
    let left_side = site.boolean(3, "left_side", None)?;
    site.boolean(4, "lower", None)?;
    site.boolean(5, "unit_diagonal", None)?;
    site.enumeration(6, "transpose_a", &["NO_TRANSPOSE", "TRANSPOSE", "ADJOINT"])?;
    site.check(a.element == b.element, "c1", || format!("a is {a}, b is {b}; expected one element type"))?;
    let ([batch_a @ .., rows, columns], [batch_b @ .., rows_b, columns_b]) =
        (a.shape.extents(), b.shape.extents())
    else {
        return Err(site.invalid("c2", format!("a and b must have at least two dimensions, got {a} and {b}")));
    };
    site.check(batch_a.len() == batch_b.len(), "c2", || {
        format!("a and b must be of one rank, got {a} and {b}")
    })?;
    let side = if left_side { rows_b } else { columns_b };
    site.check(batch_a == batch_b && rows == columns && columns == side, "c3", || {
        let place = if left_side { "rows" } else { "columns" };
        format!("a must be square, of b's batch dimensions and as large as b has {place}, got {a} and {b}")
    })?;
    site.check(b == result, "c4", || format!("b is {b}, the result {result}; expected the same"))
}

pub(crate) fn dot_general(site: &Site<'_>) -> Result<()> {
    let [lhs, rhs] = site.operands()?;
    let numbers = site.op.attributes.structure("dot_dimension_numbers", "dot");
    let numbers = numbers.ok_or_else(|| site.missing(3, "dot_dimension_numbers", "`#stablehlo.dot<...>`"))?;
    let list = |input: usize, name: &str| {
        numbers
            .integers(name)
            .ok_or_else(|| site.missing(input, "dot_dimension_numbers", "lists of dimensions"))
    };
    let (lhs_batch, rhs_batch) = (list(3, "lhs_batching_dimensions")?, list(4, "rhs_batching_dimensions")?);
    let (lhs_inner, rhs_inner) =
        (list(5, "lhs_contracting_dimensions")?, list(6, "rhs_contracting_dimensions")?);
    site.check(lhs_batch.len() == rhs_batch.len(), "c1", || {
        format!("as many batching dimensions of both sides are needed, got {lhs_batch:?} and {rhs_batch:?}")
    })?;
    site.check(lhs_inner.len() == rhs_inner.len(), "c2", || {
        format!(
            "as many contracting dimensions of both sides are needed, got {lhs_inner:?} and {rhs_inner:?}"
        )
    })?;
    let (lhs_rank, rhs_rank) = (lhs.shape.rank(), rhs.shape.rank());
    let lhs_batch = site.dimensions("c5", "lhs_batching_dimensions", lhs_batch, lhs_rank)?;
    let lhs_inner = site.dimensions("c6", "lhs_contracting_dimensions", lhs_inner, lhs_rank)?;
    let rhs_batch = site.dimensions("c7", "rhs_batching_dimensions", rhs_batch, rhs_rank)?;
    let rhs_inner = site.dimensions("c8", "rhs_contracting_dimensions", rhs_inner, rhs_rank)?;
    let lhs_used = [lhs_batch.as_slice(), &lhs_inner].concat();
    let rhs_used = [rhs_batch.as_slice(), &rhs_inner].concat();
    site.unique("c3", "the batching and contracting dimensions of the left side", &lhs_used)?;
    site.unique("c4", "the batching and contracting dimensions of the right side", &rhs_used)?;
    for (label, what, left, right) in
        [("c9", "batching", &lhs_batch, &rhs_batch), ("c10", "contracting", &lhs_inner, &rhs_inner)]
    {
        let same = left.iter().zip(right).all(|(&l, &r)| lhs.shape.extents()[l] == rhs.shape.extents()[r]);
        site.check(same, label, || {
            format!("the {what} dimensions {left:?} of {lhs} and {right:?} of {rhs} must have equal extents")
        })?;
    }
    precision(site)?;
    // As XLA takes it, operands may also be of two types where the result has the wider one: JAX's QDWH multiplies f32 by i32.
    let result = site.result()?;
    let widens = |element: ElementType| element == result.element || width(element) < width(result.element);
    let mixed = lhs.element == result.element || rhs.element == result.element;
    let mixed = mixed && widens(lhs.element) && widens(rhs.element);
    site.check(lhs.element == rhs.element || mixed, "c13", || {
        format!("the operands are {lhs} and {rhs}, the result {result}; expected one element type")
    })?;
    let kept = |extents: &[usize], used: &[usize]| -> Vec<usize> {
        let kept = extents.iter().enumerate().filter(|(d, _)| !used.contains(d));
        kept.map(|(_, &extent)| extent).collect()
    };
    let mut expected: Vec<usize> = lhs_batch.iter().map(|&d| lhs.shape.extents()[d]).collect();
    expected.extend(kept(lhs.shape.extents(), &lhs_used));
    expected.extend(kept(rhs.shape.extents(), &rhs_used));
    expect_shape(site, "c12", expected)
}

/// Integers, real and complex numbers in that order.
fn width(element: ElementType) -> u8 {
    u8::from(element.is_float()) + 2 * u8::from(element.is_complex())
}

/// `precision_config` and `algorithm`, each of which may be missing.
pub(super) fn precision(site: &Site<'_>) -> Result<()> {
    let mut all_default = true;
    if site.op.attributes.get("precision_config").is_some() {
        let cases = site.op.attributes.array("precision_config");
        let cases = cases.ok_or_else(|| site.missing(7, "precision_config", "a list of precisions"))?;
        site.check(matches!(cases.len(), 0 | 2), "c11", || {
            format!("precision_config must have two entries, one for each operand, got {}", cases.len())
        })?;
        for case in cases {
            let known = ["DEFAULT", "HIGH", "HIGHEST"];
            let case = match case {
                Attribute::Enumeration(case) if known.contains(&case.as_str()) => case,
                _ => return Err(site.missing(7, "precision_config", "DEFAULT, HIGH or HIGHEST")),
            };
            all_default &= case == "DEFAULT";
        }
    }
    let Some(algorithm) = site.op.attributes.structure("algorithm", "dot_algorithm") else {
        return Ok(());
    };
    site.check(all_default, "c21", || "a precision other than DEFAULT and an algorithm exclude each other")?;
    for (label, name) in
        [("c22", "lhs_component_count"), ("c23", "rhs_component_count"), ("c24", "num_primitive_operations")]
    {
        let count = algorithm.integer(name).unwrap_or(0);
        site.check(count > 0, label, || format!("{name} of the algorithm must be positive, got {count}"))?;
    }
    Ok(())
}
