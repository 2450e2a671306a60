//! Constraints of `chlo.ragged_dot`, and which kind of dimension is ragged in it.

use crate::Result;
use crate::stablehlo::ir::Attributes;

use super::Site;
use super::elements::INTEGER;
use super::linear_algebra::precision;
use super::shapes::expect_shape;

/// What groups are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Of rows: each has its part of the right side, along dimension `group` of it.
    Free { group: usize },
    /// Of a dimension that is summed over, `of_rhs` on the right side: each gives a part of the result, which has groups in front.
    Contracted { of_rhs: usize },
    /// Of a dimension that both sides and the result have: groups change nothing.
    Batch,
}

/// The dimensions of both sides.
#[derive(Clone, Debug)]
pub(crate) struct Ragged {
    pub(crate) lhs_batch: Vec<usize>,
    pub(crate) rhs_batch: Vec<usize>,
    pub(crate) lhs_contracted: Vec<usize>,
    pub(crate) rhs_contracted: Vec<usize>,
    /// The ragged one, of the left side.
    pub(crate) dimension: usize,
    pub(crate) mode: Mode,
    /// The dimensions of the left side for each of whose indices there may be groups of their own.
    pub(crate) outer: Vec<usize>,
}

impl Ragged {
    /// The fields of the attribute, of a left side of that rank; `None` where they do not describe a product.
    pub(crate) fn of(fields: &Attributes, rank: usize) -> Option<Ragged> {
        let lhs_batch = fields.sizes("lhs_batching_dimensions")?;
        let rhs_batch = fields.sizes("rhs_batching_dimensions")?;
        let lhs_contracted = fields.sizes("lhs_contracting_dimensions")?;
        let rhs_contracted = fields.sizes("rhs_contracting_dimensions")?;
        let (ragged, groups) =
            (fields.sizes("lhs_ragged_dimensions")?, fields.sizes("rhs_group_dimensions")?);
        let &[dimension] = ragged.as_slice() else { return None };
        let before = |list: &[usize]| list.iter().take_while(|&&d| d != dimension).copied().collect();
        let (mode, outer): (Mode, Vec<usize>) = if lhs_batch.contains(&dimension) {
            (Mode::Batch, before(&lhs_batch))
        } else if let Some(index) = lhs_contracted.iter().position(|&d| d == dimension) {
            let of_rhs = *rhs_contracted.get(index)?;
            let outer: Vec<usize> = before(&lhs_contracted);
            (Mode::Contracted { of_rhs }, [lhs_batch.as_slice(), &outer].concat())
        } else {
            let &[group] = groups.as_slice() else { return None };
            let free = (0..dimension).filter(|d| !lhs_batch.contains(d) && !lhs_contracted.contains(d));
            (Mode::Free { group }, lhs_batch.iter().copied().chain(free).collect())
        };
        let fits = matches!(mode, Mode::Free { .. }) || groups.is_empty();
        (fits && dimension < rank).then_some(Ragged {
            lhs_batch,
            rhs_batch,
            lhs_contracted,
            rhs_contracted,
            dimension,
            mode,
            outer,
        })
    }

    /// The dimension of the right side that goes with that of the left one.
    pub(crate) fn opposite(&self, dimension: usize) -> Option<usize> {
        let find = |left: &[usize], right: &[usize]| {
            left.iter().position(|&d| d == dimension).and_then(|index| right.get(index).copied())
        };
        find(&self.lhs_batch, &self.rhs_batch).or_else(|| find(&self.lhs_contracted, &self.rhs_contracted))
    }
}

pub(crate) fn ragged_dot(site: &Site<'_>) -> Result<()> {
    let ([lhs, rhs, sizes], result) = (site.operands()?, site.result()?);
    site.elements(3, sizes, INTEGER)?;
    let name = "ragged_dot_dimension_numbers";
    let fields = site.op.attributes.structure(name, "ragged_dot");
    let fields = fields.ok_or_else(|| site.missing(4, name, "`#chlo.ragged_dot<...>`"))?;
    let list = |name: &str, rank: usize| {
        let list = fields.integers(name).ok_or_else(|| site.missing(4, name, "a list of dimensions"))?;
        site.dimensions("c1", name, list, rank)
    };
    let (rank, rhs_rank) = (lhs.shape.rank(), rhs.shape.rank());
    list("lhs_ragged_dimensions", rank)?;
    let groups = list("rhs_group_dimensions", rhs_rank)?;
    let lhs_used =
        [list("lhs_batching_dimensions", rank)?, list("lhs_contracting_dimensions", rank)?].concat();
    let rhs_used =
        [list("rhs_batching_dimensions", rhs_rank)?, list("rhs_contracting_dimensions", rhs_rank)?, groups]
            .concat();
    site.unique("c2", "the batching and contracting dimensions of the left side", &lhs_used)?;
    site.unique("c2", "the batching, contracting and group dimensions of the right side", &rhs_used)?;
    let Some(ragged) = Ragged::of(fields, rank) else {
        let message = "one dimension of the left side must be ragged, and one of the right side of groups where that is neither batching nor contracting, else none";
        return Err(site.invalid("c3", message));
    };
    let (left, right) = (lhs.shape.extents(), rhs.shape.extents());
    for (what, a, b) in [
        ("batching", &ragged.lhs_batch, &ragged.rhs_batch),
        ("contracting", &ragged.lhs_contracted, &ragged.rhs_contracted),
    ] {
        let same = a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| left[a] == right[b]);
        site.check(same, "c4", || {
            format!("the {what} dimensions {a:?} of {lhs} and {b:?} of {rhs} must have equal extents")
        })?;
    }
    let [outer @ .., count] = sizes.shape.extents() else {
        return Err(site.invalid("c5", format!("the sizes of groups must have a dimension, got {sizes}")));
    };
    let expected: Vec<usize> = ragged.outer.iter().map(|&d| left[d]).collect();
    site.check(outer.is_empty() || outer == expected, "c5", || {
        format!("the sizes of groups must have the extents {expected:?} before the last, got {sizes}")
    })?;
    let kept = |extents: &[usize], used: &[usize]| -> Vec<usize> {
        let kept = extents.iter().enumerate().filter(|(d, _)| !used.contains(d));
        kept.map(|(_, &extent)| extent).collect()
    };
    let mut shape: Vec<usize> = match ragged.mode {
        Mode::Contracted { .. } => vec![*count],
        Mode::Free { .. } | Mode::Batch => vec![],
    };
    if let Mode::Free { group } = ragged.mode {
        site.check(right[group] == *count, "c6", || {
            format!("dimension {group} of {rhs} must be {count}, the number of groups")
        })?;
    }
    shape.extend(ragged.lhs_batch.iter().map(|&d| left[d]));
    shape.extend(kept(left, &lhs_used));
    shape.extend(kept(right, &rhs_used));
    precision(site)?;
    site.check(lhs.element == rhs.element, "c7", || {
        format!("the operands are {lhs} and {rhs}; expected one element type")
    })?;
    site.check(lhs.element.is_complex() == result.element.is_complex(), "c7", || {
        format!("the operands are {lhs} and {rhs}, the result {result}")
    })?;
    expect_shape(site, "c8", shape)
}
