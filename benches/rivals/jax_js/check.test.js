// `node --test`: the checker accepts a right result and rejects wrong ones.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ratio } from "./check.js";
import { operands } from "./inputs.js";

const CASE = { operation: "cholesky", batch: 3, n: 17 };

/** Column by column, in float64, rounded at the end. */
function hostCholesky({ batch, n }, a) {
  const l = new Float64Array(a.length);
  for (let start = 0; start < batch * n * n; start += n * n) {
    for (let j = 0; j < n; j++) {
      for (let i = j; i < n; i++) {
        let value = a[start + i * n + j];
        for (let k = 0; k < j; k++) value -= l[start + i * n + k] * l[start + j * n + k];
        l[start + i * n + j] = i === j ? Math.sqrt(value) : value / l[start + j * n + j];
      }
    }
  }
  return Float32Array.from(l);
}

test("a right factor passes, wrong ones do not", () => {
  const given = operands(CASE);
  const right = hostCholesky(CASE, given[0]);
  assert.ok(ratio(CASE, given, right) <= 1);
  const changes = [
    (l) => (l[l.length - 1] *= 1.001),
    (l) => (l[2 * 17 * 17 + 17] += 1e-3),
    (l) => (l[1] = 1e-3),
    (l) => (l[0] = NaN),
    (l) => l.fill(0),
    (l) => l.set(given[0]),
  ];
  for (const change of changes) {
    const wrong = right.slice();
    change(wrong);
    assert.ok(!(ratio(CASE, given, wrong) <= 1), String(change));
  }
});

test("a wrong product is rejected", () => {
  const product = { operation: "matmul", batch: 1, n: 16 };
  const given = operands(product);
  const right = new Float32Array(256);
  for (let at = 0; at < 256; at++) {
    for (let k = 0; k < 16; k++) right[at] += given[0][(at >> 4) * 16 + k] * given[1][k * 16 + (at & 15)];
  }
  assert.ok(ratio(product, given, right) <= 1);
  right[37] += 1e-3;
  assert.ok(!(ratio(product, given, right) <= 1));
});
