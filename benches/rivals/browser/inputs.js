// The operands: the same bits as ../src/inputs.rs makes.

/** Marsaglia's xorshift32, as numbers in [-1, 1). */
function generator() {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) / 2 ** 23 - 1;
  };
}

/** `G G^T / n + I` with uniform `G`, written to `a` from `start` on. */
function positiveDefinite(random, n, a, start) {
  const g = Float64Array.from({ length: n * n }, random);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let product = 0;
      for (let k = 0; k < n; k++) product += g[i * n + k] * g[j * n + k];
      const value = product / n + (i === j ? 1 : 0);
      a[start + i * n + j] = value;
      a[start + j * n + i] = value;
    }
  }
}

/** Uniform, with sqrt(n) added to the diagonal from the upper right to the lower left, written to `a` from `start` on. */
function wellConditioned(random, n, a, start) {
  const shift = Math.sqrt(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) a[start + i * n + j] = random() + (i + j === n - 1 ? shift : 0);
  }
}

/** Uniform in the lower triangle, which the upper one repeats, written to `a` from `start` on. */
function symmetric(random, n, a, start) {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const value = random();
      a[start + i * n + j] = value;
      a[start + j * n + i] = value;
    }
  }
}

/** The extents of the operands of a case. */
export function extents({ operation, batch, n }) {
  const of = (columns) => (batch === 1 ? [n, columns] : [batch, n, columns]);
  if (operation === "matmul" || operation === "solve_many") return [of(n), of(n)];
  return operation === "solve" ? [of(n), of(1)] : [of(n)];
}

/**
 * The operands of a case: a positive definite batch for cholesky, a well-conditioned matrix for inverse, a symmetric one for eigh,
 * uniform matrices for the others.
 */
export function operands(one) {
  const random = generator();
  const make = { cholesky: positiveDefinite, inverse: wellConditioned, eigh: symmetric }[one.operation];
  return extents(one).map((extents) => {
    const length = extents.reduce((product, extent) => product * extent);
    if (!make) return Float32Array.from({ length }, random);
    const a = new Float32Array(length);
    for (let start = 0; start < length; start += one.n * one.n) make(random, one.n, a, start);
    return a;
  });
}
