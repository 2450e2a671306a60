//! Indexing by values on the device: every start is moved to where the window fits.

use super::{counting, op, run};
use crate::{Context, Tensor};

fn indices(context: &Context, extents: &[usize], values: &[i32]) -> Tensor {
    Tensor::from_slice(context, extents, values).unwrap()
}

#[test]
fn windows_are_moved_to_where_they_fit() {
    let context = &Context::new().unwrap();
    let source = |ty: &str| {
        format!(
            "func.func @main(%a: tensor<4x5xi32>, %u: tensor<2x3xi32>, %i: tensor<{ty}>, %j: tensor<{ty}>) -> (tensor<2x3xi32>, tensor<4x5xi32>) {{
               %0 = stablehlo.dynamic_slice %a, %i, %j, sizes = [2, 3] : (tensor<4x5xi32>, tensor<{ty}>, tensor<{ty}>) -> tensor<2x3xi32>
               %n = stablehlo.negate %u : tensor<2x3xi32>
               %1 = stablehlo.dynamic_update_slice %a, %n, %i, %j : (tensor<4x5xi32>, tensor<2x3xi32>, tensor<{ty}>, tensor<{ty}>) -> tensor<4x5xi32>
               return %0, %1 : tensor<2x3xi32>, tensor<4x5xi32>
             }}"
        )
    };
    let (a, u) = (counting(context, &[4, 5]), counting(context, &[2, 3]));
    let ends = [i32::MIN, -3, -1, 0, 1, 2, 3, 4, 100, i32::MAX];
    for unsigned in [false, true] {
        for (i, j) in ends.iter().flat_map(|&i| ends.map(|j| (i, j))) {
            let moved = |start: i32, last: i64| {
                let start = if unsigned { i64::from(start as u32) } else { start.into() };
                start.clamp(0, last) as usize
            };
            let (row, column) = (moved(i, 2), moved(j, 2));
            let mut slice = Vec::new();
            let mut updated: Vec<i32> = (0..20).collect();
            for (k, (r, c)) in (0..2).flat_map(|r| (0..3).map(move |c| (r, c))).enumerate() {
                let at = (row + r) * 5 + column + c;
                slice.push(at as i32);
                updated[at] = -(k as i32);
            }
            let starts = match unsigned {
                false => [indices(context, &[], &[i]), indices(context, &[], &[j])],
                true => [i, j].map(|start| Tensor::from_slice(context, [], &[start as u32]).unwrap()),
            };
            let [i, j] = starts;
            let ty = if unsigned { "ui32" } else { "i32" };
            let results = run(context, &source(ty), &[a.clone(), u.clone(), i, j]).unwrap();
            assert_eq!(results[0].to_vec::<i32>().unwrap(), slice);
            assert_eq!(results[1].to_vec::<i32>().unwrap(), updated);
        }
    }
}

#[test]
fn constant_starts_are_moved_as_well() {
    let context = &Context::new().unwrap();
    let matrix: &[(&str, &[usize])] = &[("tensor<4x5xi32>", &[4, 5])];
    let slice = "stablehlo.constant dense<-9> : tensor<i32>
        %1 = stablehlo.constant dense<9> : tensor<i32>
        %2 = stablehlo.dynamic_slice %a0, %0, %1, sizes = [1, 2] : (tensor<4x5xi32>, tensor<i32>, tensor<i32>) -> tensor<1x2xi32>
        return %2 : tensor<1x2xi32>
        }
        func.func private @unused(%0: tensor<1x2xi32>) -> tensor<1x2xi32> {";
    assert_eq!(op(context, slice, matrix, "tensor<1x2xi32>"), [3, 4]);
}

#[test]
fn an_empty_window_changes_nothing_and_a_full_one_everything() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<3xi32>, %b: tensor<3xi32>, %e: tensor<0xi32>, %i: tensor<i32>) -> (tensor<3xi32>, tensor<3xi32>, tensor<0xi32>, tensor<3xi32>) {
        %0 = stablehlo.dynamic_update_slice %a, %e, %i : (tensor<3xi32>, tensor<0xi32>, tensor<i32>) -> tensor<3xi32>
        %1 = stablehlo.dynamic_update_slice %a, %b, %i : (tensor<3xi32>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
        %2 = stablehlo.dynamic_slice %a, %i, sizes = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<0xi32>
        %3 = stablehlo.dynamic_slice %b, %i, sizes = [3] : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
        return %0, %1, %2, %3 : tensor<3xi32>, tensor<3xi32>, tensor<0xi32>, tensor<3xi32>
      }";
    let b = indices(context, &[3], &[7, 8, 9]);
    let inputs = [counting(context, &[3]), b, counting(context, &[0]), indices(context, &[], &[2])];
    let results = run(context, source, &inputs).unwrap();
    let got: Vec<Vec<i32>> = results.iter().map(|result| result.to_vec().unwrap()).collect();
    assert_eq!(got, [vec![0, 1, 2], vec![7, 8, 9], vec![], vec![7, 8, 9]]);
}

/// The specification's definition of `gather`, on an operand that counts from 0.
struct Reference {
    operand: Vec<usize>,
    indices: Vec<usize>,
    offset: Vec<usize>,
    collapsed: Vec<usize>,
    batching: Vec<usize>,
    indices_batching: Vec<usize>,
    map: Vec<usize>,
    vector: usize,
    sizes: Vec<usize>,
}

fn index_of(extents: &[usize], at: &[usize]) -> usize {
    extents.iter().zip(at).fold(0, |index, (extent, at)| index * extent + at)
}

impl Reference {
    fn result(&self) -> Vec<usize> {
        let mut batch = (0..self.indices.len()).filter(|&d| d != self.vector).map(|d| self.indices[d]);
        let kept = |d: &usize| !self.collapsed.contains(d) && !self.batching.contains(d);
        let mut windows = (0..self.operand.len()).filter(kept).map(|d| self.sizes[d]);
        let rank = self.indices.len() - usize::from(self.vector < self.indices.len()) + self.offset.len();
        let extent = |d| if self.offset.contains(&d) { windows.next() } else { batch.next() };
        (0..rank).map(extent).map(Option::unwrap).collect()
    }

    fn gather(&self, indices: &[i32]) -> Vec<i32> {
        let shape = self.result();
        let mut values = Vec::new();
        for linear in 0..shape.iter().product() {
            let (mut rest, mut at) = (linear, vec![0; shape.len()]);
            for d in (0..shape.len()).rev() {
                at[d] = rest % shape[d];
                rest /= shape[d];
            }
            let batch: Vec<usize> =
                (0..at.len()).filter(|d| !self.offset.contains(d)).map(|d| at[d]).collect();
            let mut place = vec![0; self.operand.len()];
            for (component, &d) in self.map.iter().enumerate() {
                let mut from = batch.clone();
                if self.vector < self.indices.len() {
                    from.insert(self.vector, component);
                }
                let start = i64::from(indices[index_of(&self.indices, &from)]);
                place[d] += start.clamp(0, (self.operand[d] - self.sizes[d]) as i64) as usize;
            }
            for (&d, &from) in self.batching.iter().zip(&self.indices_batching) {
                place[d] += batch[from - usize::from(from > self.vector)];
            }
            let kept =
                (0..self.operand.len()).filter(|d| !self.collapsed.contains(d) && !self.batching.contains(d));
            for (d, &offset) in kept.zip(&self.offset) {
                place[d] += at[offset];
            }
            values.push(index_of(&self.operand, &place) as i32);
        }
        values
    }

    fn source(&self) -> String {
        let ty = |extents: &[usize]| {
            let extents: String = extents.iter().map(|extent| format!("{extent}x")).collect();
            format!("tensor<{extents}i32>")
        };
        let sizes: Vec<String> = self.sizes.iter().map(ToString::to_string).collect();
        let (a, i, r) = (ty(&self.operand), ty(&self.indices), ty(&self.result()));
        format!(
            "func.func @main(%a: {a}, %i: {i}) -> {r} {{
               %n = stablehlo.negate %a : {a}
               %0 = \"stablehlo.gather\"(%n, %i) <{{dimension_numbers = #stablehlo.gather<offset_dims = {:?}, collapsed_slice_dims = {:?}, operand_batching_dims = {:?}, start_indices_batching_dims = {:?}, start_index_map = {:?}, index_vector_dim = {}>, slice_sizes = array<i64: {}>}}> : ({a}, {i}) -> {r}
               %1 = stablehlo.negate %0 : {r}
               return %1 : {r}
             }}",
            self.offset,
            self.collapsed,
            self.batching,
            self.indices_batching,
            self.map,
            self.vector,
            sizes.join(", ")
        )
    }
}

#[test]
fn a_gather_is_what_the_specification_defines() {
    let context = &Context::new().unwrap();
    let shared =
        |offset: &[usize], collapsed: &[usize], map: &[usize], vector, sizes: &[usize], indices: &[usize]| {
            Reference {
                operand: vec![4, 5, 6],
                indices: indices.to_vec(),
                offset: offset.to_vec(),
                collapsed: collapsed.to_vec(),
                batching: vec![],
                indices_batching: vec![],
                map: map.to_vec(),
                vector,
                sizes: sizes.to_vec(),
            }
        };
    let batched =
        |batching: &[usize], indices_batching: &[usize], indices: &[usize], vector, map: &[usize]| {
            let kept: Vec<usize> = (0..3).filter(|d| !batching.contains(d)).collect();
            Reference {
                operand: vec![4, 5, 6],
                indices: indices.to_vec(),
                offset: (0..kept.len()).map(|i| 2 * i).collect(),
                collapsed: vec![],
                batching: batching.to_vec(),
                indices_batching: indices_batching.to_vec(),
                map: map.to_vec(),
                vector,
                sizes: (0..3).map(|d| if batching.contains(&d) { 1 } else { 2 }).collect(),
            }
        };
    let cases = [
        shared(&[1, 2], &[0], &[0, 1], 1, &[1, 2, 3], &[7, 2]),
        shared(&[0, 2], &[1], &[2, 1], 0, &[4, 1, 2], &[2, 3]),
        shared(&[0, 1, 2], &[], &[1], 1, &[2, 2, 2], &[3]),
        shared(&[], &[0, 1, 2], &[2, 0, 1], 2, &[1, 1, 1], &[2, 3, 3]),
        shared(&[1, 2, 3], &[], &[], 1, &[3, 5, 1], &[2, 0]),
        shared(&[0], &[0, 2], &[0, 2], 1, &[1, 5, 1], &[2, 2, 3]),
        shared(&[0, 1], &[1], &[1], 0, &[4, 1, 6], &[]),
        batched(&[0], &[0], &[4, 3, 2], 2, &[1, 2]),
        batched(&[1], &[2], &[2, 3, 5], 0, &[2, 0]),
        batched(&[0, 2], &[2, 0], &[6, 3, 4], 3, &[1]),
        batched(&[0, 1], &[1, 3], &[2, 4, 1, 5], 2, &[2]),
    ];
    for case in cases {
        let count: usize = case.indices.iter().product();
        let values: Vec<i32> = (0..count as i32).map(|i| (i * 7919 % 23) - 8).collect();
        let inputs = [counting(context, &case.operand), indices(context, &case.indices, &values)];
        let got: Vec<i32> = run(context, &case.source(), &inputs).unwrap()[0].to_vec().unwrap();
        assert_eq!(got, case.gather(&values), "{}", case.source());
    }
}

#[test]
fn rows_by_number_of_a_product_and_of_nothing() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<3x3xi32>, %i: tensor<2x1xi32>, %e: tensor<0x3xi32>) -> (tensor<2x3xi32>, tensor<0x3xi32>) {
        %p = stablehlo.dot_general %a, %a, contracting_dims = [1] x [0] : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi32>
        %0 = \"stablehlo.gather\"(%p, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xi32>, tensor<2x1xi32>) -> tensor<2x3xi32>
        %n = stablehlo.slice %i [0:0, 0:1] : (tensor<2x1xi32>) -> tensor<0x1xi32>
        %1 = \"stablehlo.gather\"(%p, %n) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xi32>, tensor<0x1xi32>) -> tensor<0x3xi32>
        return %0, %1 : tensor<2x3xi32>, tensor<0x3xi32>
      }";
    let inputs = [counting(context, &[3, 3]), indices(context, &[2, 1], &[2, 0]), counting(context, &[0, 3])];
    let results = run(context, source, &inputs).unwrap();
    assert_eq!(results[0].to_vec::<i32>().unwrap(), [69, 90, 111, 15, 18, 21]);
    assert_eq!(results[1].shape().extents(), [0, 3]);
}

#[test]
fn indices_that_are_joined_padded_and_updated_are_taken_apart() {
    let context = &Context::new().unwrap();
    const ROW: &str = "<{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}>";
    let source = format!(
        "func.func @main(%a: tensor<4x5xi32>, %i: tensor<3x1xi32>, %j: tensor<3x1xi32>) -> (tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) {{
           %zero = stablehlo.constant dense<0> : tensor<i32>
           %one = stablehlo.constant dense<1> : tensor<i32>
           %0 = stablehlo.concatenate %i, %j, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
           %1 = \"stablehlo.gather\"(%a, %0) {ROW} : (tensor<4x5xi32>, tensor<3x2xi32>) -> tensor<3xi32>
           %2 = stablehlo.pad %i, %one, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x1xi32>, tensor<i32>) -> tensor<3x2xi32>
           %3 = \"stablehlo.gather\"(%a, %2) {ROW} : (tensor<4x5xi32>, tensor<3x2xi32>) -> tensor<3xi32>
           %4 = stablehlo.dynamic_update_slice %0, %i, %zero, %one : (tensor<3x2xi32>, tensor<3x1xi32>, tensor<i32>, tensor<i32>) -> tensor<3x2xi32>
           %5 = \"stablehlo.gather\"(%a, %4) {ROW} : (tensor<4x5xi32>, tensor<3x2xi32>) -> tensor<3xi32>
           return %1, %3, %5 : tensor<3xi32>, tensor<3xi32>, tensor<3xi32>
         }}"
    );
    let (i, j) = ([0, 3, 2], [4, 0, -1]);
    let inputs = [counting(context, &[4, 5]), indices(context, &[3, 1], &i), indices(context, &[3, 1], &j)];
    let results = run(context, &source, &inputs).unwrap();
    let got: Vec<Vec<i32>> = results.iter().map(|result| result.to_vec().unwrap()).collect();
    assert_eq!(got, [[4, 15, 10], [5, 8, 7], [0, 18, 12]]);
}
