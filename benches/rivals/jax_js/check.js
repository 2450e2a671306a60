// Is the result right? The same ratio as ../src/check.rs, which says where it comes from: below 1 for a right result.

const EPSILON = 2 ** -23;

/** The largest `|c - a b| / (n eps |a| |b|)` over the elements. */
function productRatio(n, a, b, c) {
  let largest = 0;
  const value = new Float64Array(n);
  const bound = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    value.fill(0);
    bound.fill(0);
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k];
      for (let j = 0; j < n; j++) {
        const term = factor * b[k * n + j];
        value[j] += term;
        bound[j] += Math.abs(term);
      }
    }
    for (let j = 0; j < n; j++) {
      const error = Math.abs(c[i * n + j] - value[j]);
      if (error > 0) largest = Math.max(largest, error / (n * EPSILON * bound[j]));
    }
  }
  return largest;
}

function transposed(n, a) {
  return Float64Array.from(a, (_, index) => a[(index % n) * n + Math.floor(index / n)]);
}

function hasUpperPart(n, l) {
  return l.some((value, index) => index % n > Math.floor(index / n) && value !== 0);
}

/** The largest ratio over the batch; infinite where the shape is wrong or anything is not finite. */
export function ratio({ operation, batch, n }, operands, result) {
  const size = n * n;
  if (result.length !== batch * size || !result.every(Number.isFinite)) return Infinity;
  let largest = 0;
  for (let item = 0; item < batch; item++) {
    const of = (values) => Float64Array.from(values.subarray(item * size, (item + 1) * size));
    const found = of(result);
    if (operation === "cholesky") {
      if (hasUpperPart(n, found)) return Infinity;
      largest = Math.max(largest, productRatio(n, found, transposed(n, found), of(operands[0])));
    } else {
      largest = Math.max(largest, productRatio(n, of(operands[0]), of(operands[1]), found));
    }
  }
  return largest;
}
