// How good a decomposition is: LAPACK's ratios, in float64. A ratio of about 1 means as exact as float32 can be.

const EPSILON = 2 ** -24;

/** C = A B, `rows x inner` times `inner x columns`. */
function product(a, b, rows, inner, columns) {
  const c = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1) {
    for (let k = 0; k < inner; k += 1) {
      const factor = a[i * inner + k];
      if (factor === 0) continue;
      for (let j = 0; j < columns; j += 1) c[i * columns + j] += factor * b[k * columns + j];
    }
  }
  return c;
}

function transposed(a, rows, columns) {
  const t = new Float64Array(a.length);
  for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) t[j * rows + i] = a[i * columns + j];
  return t;
}

/** The largest column sum of moduli; NaN where there is NaN. */
function norm(a, rows, columns) {
  const sums = new Float64Array(columns);
  for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) sums[j] += Math.abs(a[i * columns + j]);
  return sums.reduce((most, sum) => (most >= sum ? most : sum), 0);
}

function residual(a, made, rows, columns) {
  const difference = Float64Array.from(a, (value, i) => value - made[i]);
  const scale = Math.max(rows, columns) * norm(a, rows, columns) * EPSILON;
  const size = norm(difference, rows, columns);
  return scale === 0 ? size : size / scale;
}

/** |I - Q^T Q| / (m eps) of an m x n matrix with orthonormal columns. */
function orthogonality(q, m, n) {
  const gram = product(transposed(q, m, n), q, n, m, n);
  for (let i = 0; i < n; i += 1) gram[i * n + i] -= 1;
  return norm(gram, n, n) / (m * EPSILON);
}

/** A row scaled by each number. */
function scaledColumns(a, rows, columns, scale) {
  return Float64Array.from(a, (value, i) => value * scale[i % columns]);
}

/** The ratios of a decomposition of `a`, `m x n`, from its factors by name. */
export function judge(kind, a, m, n, factors) {
  const k = Math.min(m, n);
  switch (kind) {
    case "cholesky": {
      const l = factors.L.data;
      return { residual: residual(a, product(l, transposed(l, n, n), n, n, n), n, n) };
    }
    case "lu": {
      const { L, U, permutation } = factors;
      const permuted = Float64Array.from(a, (_, i) => a[permutation.data[Math.floor(i / n)] * n + (i % n)]);
      return { residual: residual(permuted, product(L.data, U.data, m, k, n), m, n) };
    }
    case "qr": {
      const { Q, R } = factors;
      return { residual: residual(a, product(Q.data, R.data, m, k, n), m, n), orthogonality: orthogonality(Q.data, m, k) };
    }
    case "eigh": {
      const { V, w } = factors;
      const made = product(scaledColumns(V.data, n, n, w.data), transposed(V.data, n, n), n, n, n);
      return { residual: residual(a, made, n, n), orthogonality: orthogonality(V.data, n, n) };
    }
    default: {
      const { U, s, Vh } = factors;
      const made = product(scaledColumns(U.data, m, k, s.data), Vh.data, m, k, n);
      return { residual: residual(a, made, m, n), orthogonality: orthogonality(U.data, m, k) };
    }
  }
}
