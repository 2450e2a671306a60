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

/** The operands of a case: one positive definite batch for cholesky, two random ones for matmul. */
export function operands({ operation, batch, n }) {
  const random = generator();
  if (operation === "matmul") {
    return [0, 1].map(() => Float32Array.from({ length: batch * n * n }, random));
  }
  const a = new Float32Array(batch * n * n);
  for (let item = 0; item < batch; item++) positiveDefinite(random, n, a, item * n * n);
  return [a];
}
