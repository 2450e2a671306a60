// Is the result right? The same ratios as ../src/check.rs, which says where they come from: below 1 for a right result.

const EPSILON = 2 ** -23;

/** No element of L is larger, see ../src/check.rs. */
const LARGEST_MULTIPLIER = 1 + 4 * EPSILON;

/** The largest `|c - a b| / (n eps |a| |b|)` over the elements of n x n matrices. */
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

/** `a b`, with `a` n x n and any number of columns in `b`. */
function product(n, a, b) {
  const columns = b.length / n;
  const c = new Float64Array(b.length);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k];
      for (let j = 0; j < columns; j++) c[i * columns + j] += factor * b[k * columns + j];
    }
  }
  return c;
}

function transposed(n, a) {
  return Float64Array.from(a, (_, index) => a[(index % n) * n + Math.floor(index / n)]);
}

function hasUpperPart(n, l) {
  return l.some((value, index) => index % n > Math.floor(index / n) && value !== 0);
}

/** The 1-norm. */
function largestColumnSum(n, a) {
  const sums = new Float64Array(n);
  a.forEach((value, index) => (sums[index % n] += Math.abs(value)));
  return Math.max(...sums);
}

/** `P^T |L| |U|` of Gaussian elimination with partial pivoting, in the order of the rows of `a`. */
function absoluteLu(n, a) {
  const rows = Array.from({ length: n }, (_, from) => ({ from, row: a.slice(from * n, (from + 1) * n) }));
  for (let k = 0; k < n; k++) {
    let largest = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i].row[k]) > Math.abs(rows[largest].row[k])) largest = i;
    [rows[k], rows[largest]] = [rows[largest], rows[k]];
    const pivot = rows[k].row;
    for (let i = k + 1; i < n; i++) {
      const { row } = rows[i];
      const factor = pivot[k] === 0 ? 0 : row[k] / pivot[k];
      row[k] = factor;
      for (let j = k + 1; j < n; j++) row[j] -= factor * pivot[j];
    }
  }
  const bound = new Float64Array(n * n);
  rows.forEach(({ from, row }, i) => {
    for (let k = 0; k <= i; k++) {
      const factor = k === i ? 1 : Math.abs(row[k]);
      for (let j = k; j < n; j++) bound[from * n + j] += factor * Math.abs(rows[k].row[j]);
    }
  });
  return bound;
}

/** Row i of `P A` is row `order[i]` of `a`; `packed` has U on and above its diagonal, L below. */
function luRatio(n, a, packed, order) {
  if (order.length !== n || new Set(order).size !== n || !order.every((row) => row >= 0 && row < n)) return Infinity;
  const permuted = new Float64Array(n * n);
  order.forEach((row, i) => permuted.set(a.subarray(row * n, (row + 1) * n), i * n));
  const l = packed.map((value, at) => (Math.floor(at / n) > at % n ? value : Math.floor(at / n) === at % n ? 1 : 0));
  const u = packed.map((value, at) => (Math.floor(at / n) <= at % n ? value : 0));
  if (l.some((value) => Math.abs(value) > LARGEST_MULTIPLIER)) return Infinity;
  return productRatio(n, l, u, permuted);
}

function solveRatio(n, a, b, x) {
  const found = product(n, a, x);
  const bound = product(n, absoluteLu(n, a), x.map(Math.abs));
  let largest = 0;
  found.forEach((value, at) => {
    const error = Math.abs(value - b[at]);
    if (error > 0) largest = Math.max(largest, error / (1.5 * n * EPSILON * bound[at]));
  });
  return largest;
}

function inverseRatio(n, a, x) {
  const residual = product(n, a, x);
  for (let i = 0; i < n; i++) residual[i * n + i] -= 1;
  return largestColumnSum(n, residual) / (n * EPSILON * largestColumnSum(n, a) * largestColumnSum(n, x));
}

/** One matrix of a batch, in float64. */
function itemRatio(operation, n, a, b, result, order) {
  switch (operation) {
    case "cholesky":
      return hasUpperPart(n, result) ? Infinity : productRatio(n, result, transposed(n, result), a);
    case "matmul":
      return productRatio(n, a, b, result);
    case "lu":
      return luRatio(n, a, result, order);
    case "solve":
    case "solve_many":
      return solveRatio(n, a, b, result);
    case "inverse":
      return inverseRatio(n, a, result);
    default:
      return Infinity;
  }
}

/** The largest 2-norm of a column. */
function largestColumn(n, a) {
  const squares = new Float64Array(n);
  a.forEach((value, index) => (squares[index % n] += value * value));
  return Math.sqrt(Math.max(...squares));
}

/** The largest column of `V^T V - I`, in the 2-norm. */
function departure(n, v) {
  const gram = product(n, transposed(n, v), v);
  for (let i = 0; i < n; i++) gram[i * n + i] -= 1;
  return largestColumn(n, gram);
}

/**
 * Of eigh and svd the errors of the equation and of orthogonality: the largest columns, in the 2-norm, of `A V - V diag(w)` or
 * `A V - U diag(s)`, over the 1-norm of A, and of `V^T V - I`, of U too. Nothing of other operations.
 */
export function errors({ operation, n }, [operand], outputs) {
  if (operation !== "eigh" && operation !== "svd") return null;
  const a = Float64Array.from(operand);
  const [first, values, last] = outputs.map((output) => Float64Array.from(output));
  const v = operation === "eigh" ? first : transposed(n, last);
  const difference = product(n, a, v);
  first.forEach((value, at) => (difference[at] -= value * values[at % n]));
  const residual = largestColumn(n, difference) / largestColumnSum(n, a);
  return [residual, Math.max(departure(n, v), departure(n, first))];
}

function spectralRatio(one, operands, outputs) {
  const { operation, n } = one;
  const lengths = operation === "eigh" ? [n * n, n] : [n * n, n, n * n];
  const whole = lengths.every((length, at) => outputs[at]?.length === length && outputs[at].every(Number.isFinite));
  return whole ? Math.max(...errors(one, operands, outputs)) / (10 * n * EPSILON) : Infinity;
}

/**
 * The largest ratio over the batch; infinite where the shape is wrong, anything is not finite, or a factor is not triangular.
 * `outputs` are the matrix, and for lu the order of the rows; for eigh vectors and values, for svd U, s and V^T.
 */
export function ratio(one, operands, outputs) {
  const { operation, batch, n } = one;
  if (operation === "eigh" || operation === "svd") return spectralRatio(one, operands, outputs);
  const [result, order] = outputs;
  const columns = operation === "solve" ? 1 : n;
  if (result.length !== batch * n * columns || !result.every(Number.isFinite)) return Infinity;
  let largest = 0;
  for (let item = 0; item < batch; item++) {
    const of = (values, columns) => values && Float64Array.from(values.subarray(item * n * columns, (item + 1) * n * columns));
    const [a, b] = [of(operands[0], n), of(operands[1], columns)];
    largest = Math.max(largest, itemRatio(operation, n, a, b, of(result, columns), order));
  }
  return largest;
}
