//! Arrays in the host's memory, their elements at any distances from each other.

use crate::abi::{MemoryLayout, STRIDES, TILED};
use crate::entry::slice;
use crate::failure::{Failure, Outcome};

/// The distances in bytes between neighbours along each dimension, elements dense, the last dimension fastest.
pub(crate) fn dense(extents: &[usize], bytes: usize) -> Vec<isize> {
    let order: Vec<usize> = (0..extents.len()).rev().collect();
    ordered(extents, &order, bytes)
}

/// As [`dense`], the dimensions from the fastest on in that order.
fn ordered(extents: &[usize], order: &[usize], bytes: usize) -> Vec<isize> {
    let mut strides = vec![0; extents.len()];
    let mut next = bytes as isize;
    for &dimension in order {
        strides[dimension] = next;
        next = next.saturating_mul(extents[dimension].max(1) as isize);
    }
    strides
}

/// The distances that a layout asks for.
///
/// # Errors
/// When it is no layout of that many dimensions, or has tiles.
pub(crate) fn strides(layout: &MemoryLayout, extents: &[usize], bytes: usize) -> Outcome<Vec<isize>> {
    let list = slice(layout.list, layout.list_size)?;
    if list.len() != extents.len() {
        let (got, rank) = (list.len(), extents.len());
        return Err(Failure::invalid(format!("a layout of {got} dimensions for an array of {rank}")));
    }
    match layout.kind {
        STRIDES => Ok(list.iter().map(|&stride| stride as isize).collect()),
        TILED if layout.tiles == 0 => {
            let order: Vec<usize> = list.iter().filter_map(|&axis| usize::try_from(axis).ok()).collect();
            let all = (0..extents.len()).all(|axis| order.contains(&axis));
            match all {
                true => Ok(ordered(extents, &order, bytes)),
                false => Err(Failure::invalid(format!("{list:?} is no order of dimensions"))),
            }
        }
        _ => Err(Failure::unimplemented("lapwing: layouts with tiles are not supported")),
    }
}

/// Copies an array of these extents, its elements of `bytes` bytes, between places of different strides.
///
/// # Safety
/// All elements of `source` can be read, those of `target` written, and they do not overlap.
pub(crate) unsafe fn copy(
    (source, source_strides): (*const u8, &[isize]),
    (target, target_strides): (*mut u8, &[isize]),
    extents: &[usize],
    bytes: usize,
) {
    if extents.contains(&0) {
        return;
    }
    // Trailing dimensions that are dense on both sides are copied as one piece.
    let (mut outer, mut piece) = (extents.len(), bytes);
    while let Some(last) = outer.checked_sub(1) {
        let here = [source_strides[last], target_strides[last]];
        if extents[last] != 1 && here != [piece as isize; 2] {
            break;
        }
        piece *= extents[last];
        outer = last;
    }
    let mut index = vec![0; outer];
    let (mut from, mut to) = (0isize, 0isize);
    loop {
        // SAFETY: `from` and `to` are places of elements, by the strides that the caller vouches for.
        unsafe { std::ptr::copy_nonoverlapping(source.offset(from), target.offset(to), piece) };
        let mut dimension = outer;
        loop {
            let Some(last) = dimension.checked_sub(1) else { return };
            index[last] += 1;
            from += source_strides[last];
            to += target_strides[last];
            if index[last] < extents[last] {
                break;
            }
            from -= source_strides[last] * extents[last] as isize;
            to -= target_strides[last] * extents[last] as isize;
            index[last] = 0;
            dimension = last;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The elements of a view of `memory` as dense bytes.
    fn gathered(memory: &[u8], start: usize, strides: &[isize], extents: &[usize], bytes: usize) -> Vec<u8> {
        let mut result = vec![0; extents.iter().product::<usize>() * bytes];
        let to = dense(extents, bytes);
        // SAFETY: the tests' views lie inside `memory`.
        unsafe {
            copy((memory.as_ptr().add(start), strides), (result.as_mut_ptr(), &to), extents, bytes);
        }
        result
    }

    #[test]
    fn views_of_any_strides_are_gathered_in_row_major_order() {
        let memory: Vec<u8> = (0..24).collect();
        assert_eq!(gathered(&memory, 0, &[12, 4, 1], &[2, 3, 4], 1), memory);
        assert_eq!(gathered(&memory, 0, &[1, 4], &[4, 2], 1), [0, 4, 1, 5, 2, 6, 3, 7]);
        assert_eq!(gathered(&memory, 6, &[-2], &[4], 2), [6, 7, 4, 5, 2, 3, 0, 1]);
        assert_eq!(gathered(&memory, 3, &[0, 0], &[2, 2], 1), [3; 4]);
        assert_eq!(gathered(&memory, 1, &[8, 2], &[2, 3], 1), [1, 3, 5, 9, 11, 13]);
        assert_eq!(gathered(&memory, 5, &[], &[], 1), [5]);
        assert!(gathered(&memory, 0, &[4, 1], &[0, 4], 1).is_empty());
        assert_eq!(gathered(&memory, 0, &[99, 1], &[1, 3], 1), [0, 1, 2]);
    }

    #[test]
    fn layouts_become_strides() {
        let layout = |kind, list: &[i64]| MemoryLayout {
            struct_size: 0,
            extension_start: std::ptr::null_mut(),
            inner_size: 0,
            inner_extension_start: std::ptr::null_mut(),
            list: list.as_ptr(),
            list_size: list.len(),
            tile_dims: std::ptr::null(),
            tile_dim_sizes: std::ptr::null(),
            tiles: 0,
            kind,
        };
        let extents = [2, 3, 4];
        assert_eq!(strides(&layout(TILED, &[2, 1, 0]), &extents, 4).unwrap(), dense(&extents, 4));
        assert_eq!(strides(&layout(TILED, &[0, 1, 2]), &extents, 4).unwrap(), [4, 8, 24]);
        assert_eq!(strides(&layout(STRIDES, &[1, -2, 0]), &extents, 4).unwrap(), [1, -2, 0]);
        for wrong in [&[0, 0, 1][..], &[0, 1], &[0, 1, 7], &[-1, 0, 1]] {
            assert!(strides(&layout(TILED, wrong), &extents, 4).is_err());
        }
    }
}
